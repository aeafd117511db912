"""What the programme knows of a customer: points, tier, and how far the next one is.

Of a customer in several programmes points are added up, and the tier is the one of highest rank.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import and_, func, or_, select

from crmkit import Customer, Trait, _, kinds
from crmkit_loyalty.ledger import Lot
from crmkit_loyalty.membership import Membership, Wallet
from crmkit_loyalty.programme import Tier

SOON = timedelta(days=30)
_COUNT = kinds.Integer(min=0)


def _sum_of(column: str) -> Any:
    def sql(tables: Any, since: Any) -> Any:
        member, wallet = tables[Membership], tables[Wallet]
        rows = select(member.c.customer, func.sum(wallet.c[column])).join_from(
            member, wallet, member.c.wallet == wallet.c.id
        )
        return rows.where(*_active(member)).group_by(member.c.customer)

    return sql


def _active(member: Any) -> tuple[Any, ...]:
    return member.c.status == "active", member.c.removed_at.is_(None)


def _qualifying(tables: Any, since: Any) -> Any:
    member = tables[Membership]
    rows = select(member.c.customer, func.sum(member.c.qualifying)).where(*_active(member))
    return rows.group_by(member.c.customer)


def _joined_on(tables: Any, since: Any) -> Any:
    member = tables[Membership]
    rows = select(member.c.customer, func.min(member.c.joined_on)).where(*_active(member))
    return rows.group_by(member.c.customer)


def _tier(tables: Any, since: Any) -> Any:
    member, tier = tables[Membership], tables[Tier]
    place = func.row_number().over(
        partition_by=member.c.customer, order_by=(tier.c.rank.desc(), tier.c.id)
    )
    ranked = (
        select(member.c.customer, tier.c.name, place.label("place"))
        .join_from(member, tier, member.c.tier == tier.c.id)
        .where(*_active(member))
        .subquery()
    )
    best = select(ranked.c.customer, func.max(ranked.c.name)).where(ranked.c.place == 1)
    return best.group_by(ranked.c.customer)


def _to_next_tier(tables: Any, since: Any) -> Any:
    """Of the tiers above the present one the nearest."""
    member, tier, present = tables[Membership], tables[Tier], tables[Tier].alias()
    above = and_(
        tier.c.programme == member.c.programme,
        tier.c.threshold > member.c.qualifying,
        tier.c.removed_at.is_(None),
        or_(present.c.rank.is_(None), tier.c.rank > present.c.rank),
    )
    rows = select(member.c.customer, func.min(tier.c.threshold - member.c.qualifying))
    joined = member.outerjoin(present, member.c.tier == present.c.id).join(tier, above)
    return rows.select_from(joined).where(*_active(member)).group_by(member.c.customer)


def _expiring(tables: Any, since: Any) -> Any:
    """`since` lies ahead: it is the moment up to which points expire soon."""
    lot, member = tables[Lot], tables[Membership]
    rows = select(member.c.customer, func.sum(lot.c.left), func.min(lot.c.expires_at))
    joined = rows.join_from(lot, member, lot.c.membership == member.c.id)
    soon = lot.c.state == "available", lot.c.expires_at <= since, lot.c.removed_at.is_(None)
    return joined.where(*soon, *_active(member)).group_by(member.c.customer)


TRAITS = (
    Trait(
        "loyalty.points", Customer, _COUNT, _sum_of("available"), missing=0, label=_("Points"),
        help=_("that can be spent; of a member of a household those of the household"),
    ),
    Trait(
        "loyalty.pending", Customer, _COUNT, _sum_of("pending"), missing=0,
        label=_("Pending points"), help=_("to be spent once the return period is over"),
    ),
    Trait(
        "loyalty.debt", Customer, _COUNT, _sum_of("debt"), missing=0, label=_("Points owed"),
    ),
    Trait(
        "loyalty.qualifying", Customer, kinds.Integer(), _qualifying, missing=0,
        label=_("Qualifying points"), help=_("of this period, for the {tier}"),
    ),
    Trait("loyalty.tier", Customer, kinds.Text(), _tier, label=_("Tier")),
    Trait(
        "loyalty.to_next_tier", Customer, _COUNT, _to_next_tier,
        label=_("Points to the next {tier}"),
        help=_("qualifying points; none on the highest {tier}"),
    ),
    Trait(
        "loyalty.expiring_soon", Customer, _COUNT, _expiring, window=-SOON, missing=0,
        label=_("Points that expire in 30 days"),
    ),
    Trait("loyalty.joined_on", Customer, kinds.Date(), _joined_on, label=_("Member since")),
)  # fmt: skip
