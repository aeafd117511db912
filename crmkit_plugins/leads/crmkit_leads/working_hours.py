"""When employees work, and when so much of their working time has passed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crmkit import Broken, Employee, NotFound, UnitOfWork, WorkingCalendar, _
from crmkit_leads.settings import LeadsSettings
from crmkit_leads.tables import columns

_DAY = timedelta(days=1)
# No calendar is closed for longer than this.
_DAYS = 3660


class Calendars:
    """The calendars of some employees: their own, else the one that the setting names.

    Raises NotFound where there is none of the name in the setting.
    """

    def __init__(self, work: UnitOfWork, keys: Iterable[str]) -> None:
        with work.acting("leads"):
            employee, calendar = columns(work, Employee), columns(work, WorkingCalendar)
            known = employee.key.in_(set(keys)) & employee.calendar.is_not(None)
            own = {one.key: one.calendar for one in work.find(Employee, known)}
            ids = {reference.id for reference in own.values() if reference is not None}
            found = {one.id: one for one in work.find(WorkingCalendar, calendar.id.in_(ids))}
            self._own = {key: found.get(ref.id) for key, ref in own.items() if ref is not None}
            self._common = _named(work)

    def of(self, key: str) -> WorkingCalendar | None:
        """The calendar by which an employee works; None for one who always does."""
        return self._own.get(key) or self._common

    def at_work(self, key: str, moment: datetime) -> bool:
        """Whether an employee works at a moment (UTC)."""
        calendar = self.of(key)
        return calendar is None or is_open(calendar, moment)

    def after(self, key: str, moment: datetime, duration: timedelta) -> datetime:
        """When `duration` of an employee's working time has passed since a moment (UTC)."""
        calendar = self.of(key)
        return moment + duration if calendar is None else working_after(calendar, moment, duration)


def _named(work: UnitOfWork) -> WorkingCalendar | None:
    name = work.settings(LeadsSettings).calendar
    if name is None:
        return None
    found = work.first(WorkingCalendar, columns(work, WorkingCalendar).name == name)
    if found is None:
        raise NotFound(
            _(
                "there is no {working_calendar} {name!r}; add one, or name another in the "
                "setting 'calendar' of {lead.plural}",
                name=name,
            )
        )
    return found


def is_open(calendar: WorkingCalendar, moment: datetime) -> bool:
    """Whether a calendar is open at a moment (UTC)."""
    day = moment.astimezone(ZoneInfo(calendar.time_zone)).date()
    return any(start <= moment < end for start, end in _spans(calendar, day))


def working_after(calendar: WorkingCalendar, moment: datetime, duration: timedelta) -> datetime:
    """When `duration` of a calendar's opening hours has passed since a moment, in UTC.

    Raises Broken for a calendar that is never open.
    """
    day = moment.astimezone(ZoneInfo(calendar.time_zone)).date()
    for ahead in range(_DAYS):
        for start, end in _spans(calendar, day + ahead * _DAY):
            begin = max(start, moment)
            if duration <= end - begin:
                return begin + duration
            duration -= max(end - begin, timedelta(0))
    raise Broken(
        _("the {working_calendar} {name!r} is never open; give it some hours", name=calendar.name)
    )


def _spans(calendar: WorkingCalendar, day: date) -> Iterator[tuple[datetime, datetime]]:
    """The opening hours of a day, in UTC. A calendar without hours is open all day."""
    if day.isoformat() in calendar.closed:
        return
    whole = [["00:00", "24:00"]]
    hours = calendar.hours.get(str(day.isoweekday()), []) if calendar.hours else whole
    zone = ZoneInfo(calendar.time_zone)
    try:
        for start, end in sorted(hours):
            yield _moment(day, start, zone), _moment(day, end, zone)
    except (TypeError, ValueError):
        raise Broken(
            _(
                "the {working_calendar} {name!r} has hours that cannot be read: {hours!r}; "
                "write them as [['09:00', '17:00']]",
                name=calendar.name,
                hours=hours,
            )
        ) from None


def _moment(day: date, hour: str, zone: ZoneInfo) -> datetime:
    if hour == "24:00":
        day, hour = day + _DAY, "00:00"
    return datetime.combine(day, time.fromisoformat(hour), zone).astimezone(UTC)
