"""Commitments: a promise that is late is told to who leads the one that made it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs

from crmkit.acts.holdings import departed
from crmkit.clock import local_date
from crmkit.entities.interaction import Commitment, Interaction
from crmkit.entities.staff import Employee, Team, WorkingCalendar, works_on
from crmkit.operations import Service, operation
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit

# Somewhere on Earth it is the next day already.
_EAST = timedelta(hours=14)


@attrs.frozen
class Escalation:
    """What came of looking for late commitments."""

    late: int = 0
    """How many were found to be late that nobody had noticed."""
    told: int = 0
    """How many reminders were planned for those who lead their owners."""
    last: UUID | None = None
    """Where to go on; None at the end."""


class Commitments(Service):
    """Promises to customers: those that are late are noticed, and told."""

    @operation("commitments.escalate", title=_("Tell of late {commitment.plural}"))
    def escalate(self) -> Escalation:
        """Mark commitments that are late, and plan a reminder for who leads their owners.

        A day is over, and a commitment due on it late, by the calendar and the time zone of the
        owner. Who is told after how many working days is a setting (`escalate_after`): first who
        leads the owner's team, then who leads the team above it. Each is told once, however often
        this is called; the job `core.escalate_commitments` does so every hour.
        """
        whole = Escalation()
        while True:
            part = self.escalate_from(whole.last)
            whole = Escalation(whole.late + part.late, whole.told + part.told, part.last)
            if part.last is None:
                return whole

    def escalate_from(self, last: UUID | None) -> Escalation:
        """As `escalate`, for one batch of commitments, those after `last` in the order of ids."""
        found = self._overdue(last)
        people = People(self.work, [promise.owner for promise in found if promise.owner])
        cases = [case for promise in found if (case := self._case(people, promise))]
        self.work.change_all((case.promise, case.marks(self.work)) for case in cases)
        told = self.work.add_all(r for case in cases for r in case.reminders(self.work))
        late = sum(case.promise.late_since is None for case in cases)
        full = len(found) == self.work.crm.core_settings.batch_size
        return Escalation(late, told, found[-1].id if full else None)

    def _overdue(self, last: UUID | None) -> Sequence[Commitment]:
        """A batch of the open commitments that may be late and of which somebody may not know."""
        row, settings = self.work.table(Commitment).c, self.work.crm.core_settings
        over = row.due_on < (self.work.now() + _EAST).date()
        untold = row.late_since.is_(None) | (row.escalated < len(settings.escalate_after))
        where = (row.status == "open") & over & untold
        if last is not None:
            where &= row.id > last
        return self.work.find(Commitment, where, limit=settings.batch_size).items

    def _case(self, people: People, promise: Commitment) -> Case | None:
        """What is to be done about a commitment; None when there is nothing yet."""
        steps = self.work.crm.core_settings.escalate_after
        days = people.days_late(promise, at_most=max(steps, default=0) + 1)
        leaders = people.leaders(promise.owner)
        reached = sum(days > step for step in steps[: len(leaders)])
        if not days or (promise.late_since and reached <= promise.escalated):
            return None
        return Case(promise, leaders[promise.escalated : reached])


@attrs.frozen
class Case:
    """A late commitment, and those who are told of it now."""

    promise: Commitment
    leaders: Sequence[str]

    def marks(self, work: ReadUnit) -> Mapping[str, Any]:
        return {
            "late_since": self.promise.late_since or work.now(),
            "escalated": self.promise.escalated + len(self.leaders),
        }

    def reminders(self, work: ReadUnit) -> Iterator[Interaction]:
        say, owner = work.words.say, self.promise.owner
        for leader in self.leaders:
            yield Interaction(
                customer=self.promise.customer,
                channel="reminder",
                status="planned",
                subject=say(_("Late: {what}", what=self.promise.what))[:255],
                body=say(_("promised by {owner} for {day}", owner=owner, day=self.promise.due_on)),
                happened_at=work.now(),
                due_at=work.now(),
                owner=leader,
            )


class People:
    """The employees who promised something, when they work, and who leads them."""

    def __init__(self, work: ReadUnit, keys: Iterable[str]) -> None:
        self.work = work
        known = work.table(Employee).c.key.in_(set(keys))
        self._by_key = {one.key: one for one in work.find(Employee, known)}

    @cached_property
    def _teams(self) -> Mapping[UUID, Team]:
        return {team.id: team for team in self.work.find(Team)}

    @cached_property
    def _calendars(self) -> Mapping[UUID, WorkingCalendar]:
        return {calendar.id: calendar for calendar in self.work.find(WorkingCalendar)}

    @cached_property
    def _gone(self) -> set[str]:
        return departed(self.work, {team.leader for team in self._teams.values() if team.leader})

    def leaders(self, key: str | None) -> Sequence[str]:
        """Those who lead an employee, the nearest first; who has gone leads nobody."""
        one, found = self._by_key.get(key or ""), dict.fromkeys([key])
        passed: set[UUID] = set()
        at = one.team.id if one is not None and one.team is not None else None
        while at is not None and at not in passed and at in self._teams:
            passed.add(at)
            team = self._teams[at]
            if team.leader is not None and team.leader not in self._gone:
                found[team.leader] = None
            at = team.parent.id if team.parent is not None else None
        return [leader for leader in found if leader is not None and leader != key]

    def days_late(self, promise: Commitment, at_most: int) -> int:
        """How many working days have begun since the one at whose end it was due.

        Counted no further than `at_most`.
        """
        one = self._by_key.get(promise.owner or "")
        reference = one.calendar if one is not None else None
        calendar = self._calendars.get(reference.id) if reference is not None else None
        today = local_date(self.work.now(), self._time_zone(one, calendar))
        day, days = _working_day(calendar, promise.due_on or today, today), 0
        while day < today and days < at_most:
            day += timedelta(days=1)
            days += works_on(calendar, day)
        return days

    def _time_zone(self, one: Employee | None, calendar: WorkingCalendar | None) -> str:
        own = one.time_zone if one is not None else None
        named = own or (calendar.time_zone if calendar is not None else None)
        return named or self.work.crm.core_settings.time_zone


def _working_day(calendar: WorkingCalendar | None, day: date, today: date) -> date:
    """The day, or the first working day after it, if that has come."""
    while day < today and not works_on(calendar, day):
        day += timedelta(days=1)
    return day
