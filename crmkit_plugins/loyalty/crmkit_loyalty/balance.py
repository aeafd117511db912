"""What a member has, as it is told to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import attrs

from crmkit import ReadUnit
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
    """What a member has now. Points whose day has come count as if every job had run."""
    wallet, now = work.get(Wallet, member.wallet), work.now()
    column = work.table(Lot).c
    opened = (column.wallet == wallet.id) & column.state.in_(("pending", "available"))
    lots = [lot for lot in work.find(Lot, opened) if lot.expires_at is None or lot.expires_at > now]
    waiting = [lot for lot in lots if lot.state == "pending" and (lot.matures_at or now) > now]
    free = [lot for lot in lots if lot not in waiting]
    points = sum(lot.left for lot in free)
    tiers = tiers_of(work, programme)
    return Balance(
        points=max(0, points - wallet.debt),
        pending=sum(lot.left for lot in waiting),
        debt=max(0, wallet.debt - points),
        tier=next((t.key for t in tiers if member.tier and t.id == member.tier.id), None),
        qualifying=member.qualifying,
        to_next_tier=_to_next(tiers, member),
        expiring=_expiring(programme, free),
    )


def _to_next(tiers: Sequence[Tier], member: Membership) -> int | None:
    rank = next((t.rank for t in tiers if member.tier and t.id == member.tier.id), -1)
    missing = [t.threshold - member.qualifying for t in tiers if t.rank > rank]
    return max(0, min(missing)) if missing else None


def _expiring(programme: Programme, lots: list[Lot]) -> tuple[tuple[date, int], ...]:
    days: dict[date, int] = {}
    for lot in lots:
        if lot.expires_at is not None:
            last = programme.today(lot.expires_at) - timedelta(days=1)
            days[last] = days.get(last, 0) + lot.left
    return tuple(sorted(days.items()))
