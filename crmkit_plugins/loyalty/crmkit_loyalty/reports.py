"""What can be told of a programme: its most loyal members, its moves between tiers, its use."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Select, and_, case, func, select

from crmkit import Chart, Customer, ReadUnit, Report, ReportColumn, _, kinds, months_between
from crmkit_loyalty.ledger import Posting
from crmkit_loyalty.liability import LIABILITY
from crmkit_loyalty.membership import Membership, Wallet
from crmkit_loyalty.programme import Programme, Tier
from crmkit_loyalty.tiers import TierMove

_COUNT = kinds.Integer()


def top_members(work: ReadUnit, programme: str | None = None, limit: int = 20) -> Select[Any]:
    """By the points that qualify in the present period, then by those that can be spent."""
    member, wallet, customer = (
        work.visible(Membership),
        work.visible(Wallet),
        work.visible(Customer),
    )
    tier, run = work.visible(Tier), work.visible(Programme)
    points = case((wallet.c.customer == member.c.customer, wallet.c.available))
    rows = (
        select(
            run.c.name.label("programme"),
            customer.c.name.label("customer"),
            tier.c.name.label("tier"),
            member.c.qualifying,
            points.label("points"),
        )
        .join_from(member, customer, member.c.customer == customer.c.id)
        .join(run, run.c.id == member.c.programme)
        .join(wallet, wallet.c.id == member.c.wallet)
        .outerjoin(tier, tier.c.id == member.c.tier)
        .where(member.c.status == "active")
        .order_by(member.c.qualifying.desc(), points.desc(), member.c.id)
        .limit(limit)
    )
    return rows if programme is None else rows.where(run.c.key == programme)


def tier_moves(work: ReadUnit, since: date | None = None, until: date | None = None) -> Select[Any]:
    """Who climbed, fell or stayed, month by month; twelve up to now unless given."""
    move, month = work.visible(TierMove), months_between(work, since, until)
    before, after = work.visible(Tier).alias("before"), work.visible(Tier).alias("after")
    within = and_(move.c.moved_at >= month.c.starts, move.c.moved_at < month.c.ends)
    columns = month.c.month, move.c.kind, before.c.name, after.c.name
    return (
        select(
            month.c.month,
            move.c.kind,
            before.c.name.label("before"),
            after.c.name.label("after"),
            func.count().label("members"),
        )
        .join_from(month, move, within)
        .outerjoin(before, before.c.id == move.c.before)
        .outerjoin(after, after.c.id == move.c.after)
        .group_by(*columns)
        .order_by(
            month.c.month, move.c.kind, before.c.name.nulls_first(), after.c.name.nulls_first()
        )
    )


def engagement(work: ReadUnit, since: date | None = None, until: date | None = None) -> Select[Any]:
    """Members who earned or spent, and how many points, month by month."""
    row, month = work.visible(Posting), months_between(work, since, until)
    within = and_(row.c.booked_at >= month.c.starts, row.c.booked_at < month.c.ends)
    acted = case((row.c.kind.in_(("earn", "spend")), row.c.membership))
    return (
        select(
            month.c.month,
            func.count(acted.distinct()).label("members"),
            _points(row, "earn", "reverse").label("earned"),
            (-_points(row, "spend", "refund")).label("spent"),
            (-_points(row, "expire", "forfeit")).label("expired"),
        )
        .outerjoin_from(month, row, within)
        .group_by(month.c.month)
        .order_by(month.c.month)
    )


def _points(row: Any, *kinds_: str) -> Any:
    return func.coalesce(func.sum(case((row.c.kind.in_(kinds_), row.c.points), else_=0)), 0)


REPORTS = (
    Report(
        "loyalty.top_members",
        _("Most loyal {customer.plural}"),
        columns=(
            ReportColumn("programme", label=_("Programme")),
            ReportColumn("customer", label=_("Customer")),
            ReportColumn("tier", label=_("Tier")),
            ReportColumn("qualifying", _COUNT, _("Qualifying points")),
            ReportColumn("points", _COUNT, _("Points")),
        ),
        function=top_members,
        chart=Chart("bar", "customer", ("qualifying",)),
        help=_("by what they earned in the present period; of a household's points none"),
    ),
    LIABILITY,
    Report(
        "loyalty.tier_moves",
        _("Moves between tiers"),
        columns=(
            ReportColumn("month", label=_("Month")),
            ReportColumn("kind", label=_("Way")),
            ReportColumn("before", label=_("From")),
            ReportColumn("after", label=_("To")),
            ReportColumn("members", _COUNT, _("Members"), total=True),
        ),
        function=tier_moves,
        chart=Chart("bar", "month", ("members",), series="kind"),
        help=_("who climbed, fell or kept their {tier}"),
    ),
    Report(
        "loyalty.engagement",
        _("Use of the {programme}"),
        columns=(
            ReportColumn("month", label=_("Month")),
            ReportColumn("members", _COUNT, _("Active members")),
            ReportColumn("earned", _COUNT, _("Earned"), total=True),
            ReportColumn("spent", _COUNT, _("Spent"), total=True),
            ReportColumn("expired", _COUNT, _("Expired"), total=True),
        ),
        function=engagement,
        chart=Chart("line", "month", ("earned", "spent", "expired")),
        help=_("members who earned or spent, and the points, month by month"),
    ),
)
