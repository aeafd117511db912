"""Tiers: who climbs, who stays, who falls, and when that is looked at.

A member climbs as soon as the qualifying points of the period suffice. A tier holds to the end of
the period after the one in which it was reached; then, when the days of grace have passed too, it
is renewed, or left: for the tier that the points of the last period reach, or with a soft landing
for the next one down.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import func, select

from crmkit import (
    Batch,
    Customer,
    Entity,
    Ref,
    UnitOfWork,
    _,
    choice,
    entity,
    field,
    ref,
    text,
)  # fmt: skip
from crmkit_loyalty.ledger import Posting
from crmkit_loyalty.membership import Membership
from crmkit_loyalty.programme import Programme, Tier, months_later, tiers_of

_DAY = timedelta(days=1)
# How many members are looked at together.
_BATCH = 500


@entity(
    "loyalty_tier_move",
    label=_("Move between tiers"), plural=_("Moves between tiers"),
    index=[("customer", "moved_at", "id"), "membership", "moved_at"],
)  # fmt: skip
class TierMove(Entity):
    """A member who climbed, fell or stayed, and why."""

    membership: Ref[Membership] = ref(on_remove="refuse")
    customer: Ref[Customer] = ref(on_merge="move", on_erase="anonymise", on_remove="refuse")
    before: Ref[Tier] | None = ref(default=None, on_remove="refuse")
    after: Ref[Tier] | None = ref(default=None, on_remove="refuse")
    kind: str = choice("up", "down", "renewed", "set")
    qualifying: int = field(default=0, help=_("the points that decided"))
    moved_at: datetime = field(help=_("UTC"))
    reason: str = text(default="", max=255, privacy="personal")


@attrs.frozen
class Standing:
    """What decides about the tier of a member: their points in this period and the last."""

    now: int = 0
    last: int = 0
    oldest: date | None = None
    """The first day of this period on which points were earned."""


def review(work: UnitOfWork, programme: Programme, members: Iterable[Membership]) -> int:
    """Look at the tiers of these members; how many moved."""
    tiers, today = tiers_of(work, programme), programme.today(work.now())
    moved = 0
    for batch in work.batches(members):
        standing = standings(work, programme, {one.id for one in batch}, today)
        looked = [
            _looked_at(work, programme, tiers, today, one, standing.get(one.id, Standing()))
            for one in batch
        ]
        changes = [(Membership.ref(one.id), fields) for one, fields, _ in looked]
        work.change_all([(one, fields) for one, fields in changes if fields])
        moves = [move for _, _, move in looked if move is not None]
        work.add_all(moves)
        moved += len(moves)
    return moved


def review_due(work: UnitOfWork, programme: Programme) -> int:
    """Look at members whose day has come, a batch of them; how many there were."""
    column = work.table(Membership).c
    due = (column.programme == programme.id) & (column.review_on <= programme.today(work.now()))
    page = work.find(Membership, due, limit=_BATCH, order="review_on")
    review(work, programme, page.items)
    return len(page.items)


# Points that qualify


def period_of(programme: Programme, today: date) -> tuple[date, date]:
    """The first day of the present period and of the one before it."""
    if programme.period == "year":
        return date(today.year, 1, 1), date(today.year - 1, 1, 1)
    months = programme.period_months
    return months_later(today, -months) + _DAY, months_later(today, -2 * months) + _DAY


def standings(
    work: UnitOfWork, programme: Programme, members: Collection[UUID], today: date
) -> dict[UUID, Standing]:
    """How many points of this and the last period each of these members has."""
    starts, before = period_of(programme, today)
    row = work.table(Posting).c
    counted = select(
        row.membership,
        func.coalesce(func.sum(row.qualifying).filter(row.counts_on >= starts), 0),
        func.coalesce(func.sum(row.qualifying).filter(row.counts_on < starts), 0),
        func.min(row.counts_on).filter(row.counts_on >= starts),
    ).where(row.membership.in_(members), row.counts_on >= before, row.qualifying != 0)
    found = work.connection.execute(counted.group_by(row.membership))
    return {
        m: Standing(max(0, int(now)), max(0, int(last)), first) for m, now, last, first in found
    }


def reached(tiers: Sequence[Tier], points: int) -> int:
    """The place of the highest tier that so many points reach; -1 for none."""
    return sum(1 for tier in tiers if tier.threshold <= points) - 1


# What is decided


def _looked_at(
    work: UnitOfWork, programme: Programme, tiers: Sequence[Tier], today: date,
    member: Membership, points: Standing,
) -> tuple[Membership, dict[str, Any], TierMove | None]:  # fmt: skip
    place = next((i for i, t in enumerate(tiers) if member.tier and t.id == member.tier.id), -1)
    target, kind = _decided(programme, tiers, today, member, place, points)
    fields: dict[str, Any] = {"qualifying": points.now}
    move = None
    if kind:
        tier = tiers[target] if target >= 0 else None
        until = _holds_until(programme, today) if tier and tier.threshold else None
        fields |= {"tier": tier, "tier_until": until}
        fields |= {} if kind == "renewed" else {"tier_since": today}
        move = TierMove(
            membership=member, customer=member.customer, before=member.tier, after=tier, kind=kind,
            qualifying=max(points.now, points.last), moved_at=work.now(),
        )  # fmt: skip
    until = fields.get("tier_until", member.tier_until)
    return member, {**fields, "review_on": _next_look(programme, today, points, until)}, move


def _decided(
    programme: Programme, tiers: Sequence[Tier], today: date, member: Membership, place: int,
    points: Standing,
) -> tuple[int, str]:  # fmt: skip
    """The place that the member has from now on, and which way that is; no way where none."""
    now = reached(tiers, points.now)
    if now > place:
        return now, "up"
    over = member.tier_until is not None and today > _last_chance(programme, member.tier_until)
    if not over:
        return place, ""
    held = max(now, reached(tiers, points.last) if programme.period == "year" else -1)
    if held >= place:
        return place, "renewed"
    return max(held, place - 1) if programme.soft_landing else held, "down"


def _last_chance(programme: Programme, until: date) -> date:
    return until + timedelta(days=programme.grace_days)


def _holds_until(programme: Programme, today: date) -> date:
    """A tier holds to the end of the next year, or as long as a rolling period is."""
    if programme.period == "year":
        return date(today.year + 1, 12, 31)
    return months_later(today, programme.period_months)


def _next_look(
    programme: Programme, today: date, points: Standing, until: date | None
) -> date | None:
    """The first day on which something changes by itself: points leave, or the tier ends."""
    days = [] if until is None else [_last_chance(programme, until) + _DAY]
    if programme.period == "year" and points.now:
        days.append(date(today.year + 1, 1, 1))
    elif points.oldest is not None:
        days.append(months_later(points.oldest, programme.period_months))
    return max(min(days), today + _DAY) if days else None


def set_tier(
    work: UnitOfWork, member: Membership, tier: Tier | None, until: date | None, reason: str
) -> Membership:
    """Give a member a tier by hand, until a day, whatever their points."""
    before, today = member.tier, work.get(Programme, member.programme).today(work.now())
    looks = [day for day in (until and until + _DAY, member.review_on) if day]
    work.add(
        TierMove(
            membership=member, customer=member.customer, before=before, after=tier, kind="set",
            qualifying=member.qualifying, moved_at=work.now(), reason=reason,
        )
    )  # fmt: skip
    return work.change(
        member, tier=tier, tier_since=today, tier_until=until,
        review_on=min(looks) if looks else None,
    )  # fmt: skip


def follow(work: UnitOfWork, batch: Batch[Posting]) -> None:
    """Whoever earned, or gave back, what qualifies may have climbed, at once."""
    members = {one.membership.id for one in batch.after if one.qualifying}
    if members:
        with work.acting("loyalty"):
            by_programme: dict[UUID, list[Membership]] = {}
            for one in work.find(Membership, work.table(Membership).c.id.in_(members)):
                by_programme.setdefault(one.programme.id, []).append(one)
            for id, theirs in by_programme.items():
                review(work, work.get(Programme, id), theirs)
