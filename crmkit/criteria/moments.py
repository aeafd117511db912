"""The reader's calendar: days and moments as they are where the reader is."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import attrs

from crmkit.clock import local_date, start_of_day

UNITS = ("months", "weeks", "days", "hours")
_YEARS = range(1000, 9000)


@attrs.frozen
class Calendar:
    """Moments are UTC; raises ValueError, with a sentence, for what no calendar has."""

    now: datetime
    time_zone: str

    def today(self) -> date:
        return local_date(self.now, self.time_zone)

    def day_of(self, moment: datetime) -> date:
        return local_date(moment, self.time_zone)

    def start(self, day: date) -> datetime:
        return start_of_day(day, self.time_zone)

    def end(self, day: date) -> datetime:
        """The start of the day after."""
        return self.start(day + timedelta(days=1))

    def shifted(self, sign: int, units: Mapping[str, int]) -> datetime:
        """Now, moved by months, weeks and days of the calendar, and by hours of the clock."""
        local = self.now.astimezone(ZoneInfo(self.time_zone))
        try:
            local = _add_months(local, sign * units.get("months", 0))
            local += sign * timedelta(weeks=units.get("weeks", 0), days=units.get("days", 0))
            moment = local.astimezone(UTC) + sign * timedelta(hours=units.get("hours", 0))
        except (OverflowError, ValueError):
            raise ValueError("that is too far away") from None
        _bounded(moment)
        return moment

    def parse(self, text: str) -> date | datetime:
        """A day, or a moment with its offset from UTC."""
        if _is_iso(date, text):
            return parse_day(text)
        if not _is_iso(datetime, text):
            raise ValueError(
                f"{text!r} is no date like '2026-01-31' or moment like '2026-01-31T09:30+01:00'"
            )
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            raise ValueError(f"{text!r} does not say in which time zone; add its offset, as +01:00")
        _bounded(moment)
        return moment.astimezone(UTC)


def parse_day(text: str) -> date:
    if not _is_iso(date, text):
        raise ValueError(f"{text!r} is not a date like '2026-01-31'")
    day = date.fromisoformat(text)
    _bounded(day)
    return day


def _is_iso(kind: type[date], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True


def _bounded(day: date) -> None:
    if day.year not in _YEARS:
        raise ValueError(f"the year {day.year} is not between {_YEARS[0]} and {_YEARS[-1]}")


def _add_months(moment: datetime, months: int) -> datetime:
    """The same day of another month, or its last day where it is shorter."""
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    day = min(moment.day, monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)
