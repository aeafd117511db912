"""The programme: what a point is worth, how long it lives, and the tiers that members climb."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

from crmkit import (
    Batch,
    Entity,
    Invalid,
    Money,
    NotFound,
    ReadUnit,
    Ref,
    UnitOfWork,
    _,
    choice,
    code,
    entity,
    field,
    integer,
    kinds,
    number,
    ref,
    text,
)


@entity("loyalty_programme", unique=["key"])
class Programme(Entity):
    """A loyalty programme and its rules. Its days begin and end in its own time zone.

    Points can be spent once `pending_days` have passed (the time in which goods may be returned),
    and expire `expires_after` months after the day on which they were earned.
    """

    key: str = text(max=40)
    name: str = text(max=120)
    time_zone: str = code(kinds.TIME_ZONE, default="UTC")
    active: bool = field(default=True, help=_("whether points are earned and members join"))
    pending_days: int = integer(
        default=14, min=0, max=366, help=_("until the return period ends points cannot be spent")
    )
    expires_after: int | None = integer(
        default=24, min=1, max=240, help=_("months; empty where points never expire")
    )
    point_value: Money | None = field(default=None, help=_("what one point is worth when spent"))
    period: str = choice(
        "year", "rolling", default="year", help=_("how long points qualify for {tier.indefinite}")
    )
    period_months: int = integer(
        default=12, min=1, max=60, help=_("how far back a rolling period reaches")
    )
    grace_days: int = integer(
        default=30,
        min=0,
        max=366,
        help=_("how long after its end {tier.indefinite} can still be renewed"),
    )
    soft_landing: bool = field(default=True, help=_("whoever falls, falls one {tier} at a time"))

    def today(self, now: datetime) -> date:
        """The day that a moment is on in the time zone of the programme."""
        return now.astimezone(ZoneInfo(self.time_zone)).date()

    def midnight(self, day: date) -> datetime:
        """The first moment of a day of the programme, in UTC."""
        return datetime.combine(day, time(), ZoneInfo(self.time_zone)).astimezone(UTC)

    def matures_at(self, earned_on: date) -> datetime | None:
        """From when points can be spent; None where that is at once."""
        if not self.pending_days:
            return None
        return self.midnight(earned_on + timedelta(days=self.pending_days))

    def expires_at(self, earned_on: date) -> datetime | None:
        """From when points are gone: they can be used all through the day itself."""
        if self.expires_after is None:
            return None
        return self.midnight(months_later(earned_on, self.expires_after) + timedelta(days=1))


@entity("loyalty_tier", unique=[("programme", "key"), ("programme", "threshold")])
class Tier(Entity):
    """A level of a programme, reached with so many qualifying points in a period."""

    programme: Ref[Programme] = ref(on_remove="refuse")
    key: str = text(max=40)
    name: str = text(max=80)
    rank: int = integer(min=0, max=1000, help=_("the higher, the better"))
    threshold: int = integer(min=0, help=_("qualifying points in a period; 0 for everybody"))
    earn_factor: Decimal = number(
        default=Decimal(1), places=2, min=Decimal(0), max=100,
        help=_("how many times the points of {rule.indefinite} its members get"),
    )  # fmt: skip


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def check_programmes(batch: Batch[Programme]) -> None:
    """What a point is worth is not less than nothing."""
    for i, programme in enumerate(batch.after):
        if programme.point_value is not None and programme.point_value.units < 0:
            batch.refuse(i, f"a point is worth {programme.point_value}; give 0 or more")


def check_tiers(work: UnitOfWork, batch: Batch[Tier]) -> None:
    """Tiers do not overlap: of two of a programme the higher one takes more points.

    Raises Refused, naming the two that contradict each other.
    """
    for programme in {tier.programme.id for tier in batch.after}:
        for lower, higher in pairwise(tiers_of(work, Programme.ref(programme))):
            if higher.rank <= lower.rank:
                index = next(i for i, t in enumerate(batch.after) if t.programme.id == programme)
                batch.refuse(
                    index,
                    _(
                        "{tier.plural} overlap: {key!r} takes {threshold} points and {key2!r} "
                        "{threshold2}, but {key!r} ranks {rank} and {key2!r} {rank2}; the higher "
                        "rank takes more points",
                        key=higher.key,
                        threshold=higher.threshold,
                        key2=lower.key,
                        threshold2=lower.threshold,
                        rank=higher.rank,
                        rank2=lower.rank,
                    ),
                )


def tiers_of(work: ReadUnit, programme: Ref[Programme]) -> Sequence[Tier]:
    """The tiers of a programme, the lowest first."""
    column = work.table(Tier).c.programme
    return sorted(work.find(Tier, column == programme.id), key=lambda tier: tier.threshold)


def programme_of(work: ReadUnit, key: str | None) -> Programme:
    """The programme of this key, or the only one. Raises NotFound, Invalid where there are more."""
    column = work.table(Programme).c
    if key is not None:
        found = work.first(Programme, column.key == key)
        if found is None:
            raise NotFound(
                _(
                    "there is no {programme} {key!r}; add {programme.indefinite} with this key",
                    key=key,
                )
            )
        return found
    known = list(work.find(Programme))
    if not known:
        raise NotFound(_("there is no loyalty {programme} yet; add {programme.indefinite}"))
    if len(known) > 1:
        keys = ", ".join(sorted(repr(one.key) for one in known))
        raise Invalid(_("there are several {programme.plural}; name one of {keys}", keys=keys))
    return known[0]


def tier_of(work: ReadUnit, programme: Ref[Programme], key: str) -> Tier:
    """The tier of this key. Raises NotFound, naming those that there are."""
    tiers = {tier.key: tier for tier in tiers_of(work, programme)}
    if key not in tiers:
        raise NotFound(
            _(
                "there is no {tier} {key!r}; there are {what}",
                key=key,
                what=", ".join(tiers) or "none",
            )
        )
    return tiers[key]
