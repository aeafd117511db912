"""What a member has, as it is told to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import attrs

from crmkit import ReadUnit
from crmkit_loyalty.books import Held
from crmkit_loyalty.ledger import Lot
from crmkit_loyalty.membership import Membership, Wallet
from crmkit_loyalty.programme import Programme, Tier, tiers_of


@attrs.frozen
class Balance:
    """The points of a member at a moment, whether or not a job has run since they changed."""

    points: int
    """Can be spent."""
    pending: int
    debt: int
    tier: str | None
    """The key of the tier."""
    qualifying: int
    """Qualifying points of the present period."""
    to_next_tier: int | None
    """How many are missing to the next tier; None on the highest."""
    expiring: tuple[tuple[date, int], ...]
    """The last days of points that can be spent, the first first, and how many they are."""


def balance(work: ReadUnit, programme: Programme, member: Membership) -> Balance:
    """What a member has now, as if every job had run."""
    wallet, now = work.get(Wallet, member.wallet), work.now()
    column = work.table(Lot).c
    opened = (column.wallet == wallet.id) & column.state.in_(("pending", "available"))
    held = sorted(
        (Held(lot, lot.left, lot.state) for lot in work.find(Lot, opened)), key=lambda h: h.order
    )
    waiting = [h for h in held if h.state == "pending" and (h.lot.matures_at or now) > now]
    free = [h for h in held if h not in waiting]
    debt = _pay(free, wallet.debt)
    free = [h for h in free if h.left and (h.lot.expires_at is None or h.lot.expires_at > now)]
    tiers = tiers_of(work, programme)
    return Balance(
        points=sum(h.left for h in free),
        pending=sum(h.left for h in waiting),
        debt=debt,
        tier=next((t.key for t in tiers if member.tier and t.id == member.tier.id), None),
        qualifying=member.qualifying,
        to_next_tier=_to_next(tiers, member),
        expiring=_expiring(programme, free),
    )


def _pay(free: Sequence[Held], debt: int) -> int:
    """Let points pay what is owed, first in first out; what is owed then."""
    for held in free:
        paid = min(held.left, debt)
        held.left -= paid
        debt -= paid
    return debt


def _to_next(tiers: Sequence[Tier], member: Membership) -> int | None:
    rank = next((t.rank for t in tiers if member.tier and t.id == member.tier.id), -1)
    missing = [t.threshold - member.qualifying for t in tiers if t.rank > rank]
    return max(0, min(missing)) if missing else None


def _expiring(programme: Programme, free: Sequence[Held]) -> tuple[tuple[date, int], ...]:
    days: dict[date, int] = {}
    for held in free:
        if held.lot.expires_at is not None:
            last = programme.today(held.lot.expires_at) - timedelta(days=1)
            days[last] = days.get(last, 0) + held.left
    return tuple(sorted(days.items()))
