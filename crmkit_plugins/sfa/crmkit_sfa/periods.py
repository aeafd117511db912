"""Weeks, months, quarters and years as calendar days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import attrs

MONTHS = {"month": 1, "quarter": 3, "year": 12}
KINDS = ("week", *MONTHS)


@attrs.frozen(order=True)
class Period:
    """From its first to its last day."""

    starts_on: date
    ends_on: date

    def __contains__(self, day: date) -> bool:
        return self.starts_on <= day <= self.ends_on

    def days(self) -> Iterator[date]:
        """All days of it, in order."""
        for step in range((self.ends_on - self.starts_on).days + 1):
            yield self.starts_on + timedelta(days=step)


def period(kind: str, day: date, year_starts: int = 1) -> Period:
    """The week (from Monday), month, quarter or year in which a day lies.

    Years begin with the month `year_starts`, from 1 to 12, and quarters with the year.
    """
    if kind == "week":
        monday = day - timedelta(days=day.weekday())
        return Period(monday, monday + timedelta(days=6))
    length, shift = MONTHS[kind], year_starts - 1
    months = day.year * 12 + day.month - 1 - shift
    first = months - months % length + shift
    return Period(_first_of(first), _first_of(first + length) - timedelta(days=1))


def _first_of(month: int) -> date:
    """The first day of a month, counted from the year 0."""
    return date(month // 12, month % 12 + 1, 1)
