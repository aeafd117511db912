"""Time, injected: only `SystemClock` asks the operating system what time it is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from crmkit.errors import Invalid


class Clock(Protocol):
    """Anything that tells the time as an aware UTC moment."""

    def now(self) -> datetime: ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class MovableClock:
    """A clock that stands still until moved, so that a year passes in a test in no time."""

    def __init__(self, now: datetime) -> None:
        self._now = utc(now)

    def now(self) -> datetime:
        return self._now

    def move(self, step: timedelta | None = None, *, to: datetime | None = None) -> datetime:
        """Move by `step`, or to the moment `to`; return the new now."""
        self._now = utc(to) if to is not None else self._now + (step or timedelta())
        return self._now


def utc(moment: datetime) -> datetime:
    """The same moment in UTC. Raises Invalid for a naive one: it could be any of 38 moments."""
    if not isinstance(moment, datetime):
        raise Invalid(f"{moment!r} is no moment; give an aware datetime, e.g. in datetime.UTC")
    if moment.utcoffset() is None:
        raise Invalid(f"{moment!r} has no time zone; give an aware datetime, e.g. in datetime.UTC")
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise Invalid(f"{moment!r} lies outside the years 1 to 9999 in UTC") from None


def local_date(moment: datetime, time_zone: str) -> date:
    """The calendar day on which `moment` falls in the named time zone."""
    return moment.astimezone(ZoneInfo(time_zone)).date()


def start_of_day(day: date, time_zone: str) -> datetime:
    """The UTC moment at which `day` begins in the named time zone."""
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(time_zone)).astimezone(UTC)
