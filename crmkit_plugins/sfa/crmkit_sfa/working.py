"""When people work: the days and hours of each employee's calendar.

Who has no calendar of their own works by the one that the setting `calendar` names. Without either
the week has five days, from nine to five.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from crmkit import Employee, NotFound, ReadUnit, WorkingCalendar
from crmkit_sfa.periods import Period
from crmkit_sfa.settings import SfaSettings

_WEEK: dict[str, Any] = {str(day): [["09:00", "17:00"]] for day in range(1, 6)}
_DAY = [["09:00", "17:00"]]


@attrs.frozen
class Calendar:
    """The working time of somebody, in the time zone that it is told in."""

    time_zone: str
    hours: dict[str, Any] = attrs.field(factory=_WEEK.copy)
    closed: frozenset[str] = frozenset()

    def works_on(self, day: date) -> bool:
        """Whether it is a working day. Without hours every day is."""
        opens = not self.hours or bool(self.hours.get(str(day.isoweekday())))
        return opens and day.isoformat() not in self.closed

    def days(self, period: Period) -> list[date]:
        """The working days of a period, in order."""
        return [day for day in period.days() if self.works_on(day)]

    def moments(self, day: date, minutes: int) -> list[datetime]:
        """When something of so many minutes can begin on a working day, one after another, in UTC.

        The first is when the day opens, even where it closes too soon after.
        """
        opening = self.hours.get(str(day.isoweekday())) or _DAY
        found = [moment for hours in opening for moment in self._within(day, hours, minutes)]
        return found or [self._at(day, opening[0][0])]

    def _within(self, day: date, hours: Sequence[str], minutes: int) -> Iterator[datetime]:
        moment, closes = self._at(day, hours[0]), self._at(day, hours[1])
        step = timedelta(minutes=minutes)
        while moment + step <= closes:
            yield moment
            moment += step

    def _at(self, day: date, text: str) -> datetime:
        local = datetime.combine(day, time.fromisoformat(text), ZoneInfo(self.time_zone))
        return local.astimezone(UTC)

    def day_of(self, moment: datetime) -> date:
        """The day on which a moment falls."""
        return moment.astimezone(ZoneInfo(self.time_zone)).date()

    def end_of(self, day: date) -> datetime:
        """The moment at which a day is over, in UTC."""
        return self._at(day + timedelta(days=1), "00:00")


class Calendars:
    """The calendars of employees, read together."""

    def __init__(self, work: ReadUnit, keys: Iterable[str]) -> None:
        self.work = work
        known = work.table(Employee).c.key.in_(set(keys))
        self._found: dict[str, Calendar] = {}
        self._people = {one.key: one for one in work.find(Employee, known)}

    def of(self, key: str | None) -> Calendar:
        """That of an employee; of the organisation where they have none."""
        key = key or ""
        if key not in self._found:
            self._found[key] = self._look_up(self._people.get(key))
        return self._found[key]

    def _look_up(self, person: Employee | None) -> Calendar:
        if person is None or person.calendar is None:
            zone = person.time_zone if person is not None else None
            return attrs.evolve(self.common, time_zone=zone) if zone else self.common
        return _calendar(self._stored[person.calendar.id])

    @cached_property
    def common(self) -> Calendar:
        """That of the organisation. Raises NotFound where the setting names one there is not."""
        name = self.work.settings(SfaSettings).calendar
        if name is None:
            return Calendar(self.work.crm.core_settings.time_zone)
        for calendar in self._stored.values():
            if calendar.name == name:
                return _calendar(calendar)
        raise NotFound(
            f"the setting calendar of sfa names {name!r}; add that calendar, or name another"
        )

    @cached_property
    def _stored(self) -> dict[Any, WorkingCalendar]:
        return {calendar.id: calendar for calendar in self.work.find(WorkingCalendar)}


def _calendar(stored: WorkingCalendar) -> Calendar:
    return Calendar(stored.time_zone, dict(stored.hours), frozenset(stored.closed))
