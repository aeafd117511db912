"""The people who work for the organisation, and how they stand to one another."""

from __future__ import annotations

from datetime import date
from typing import Any

from crmkit.entities.definition import Entity, Ref, entity
from crmkit.entities.fields import code, email, employee, field, language, phone, ref, text
from crmkit.entities.kinds import TIME_ZONE
from crmkit.words import _


@entity("team", unique=["name"])
class Team(Entity):
    """A team. Teams form a tree; a leader sees what their team and the teams below it see."""

    name: str = text(searched=True)
    parent: Ref[Team] | None = ref(default=None)
    leader: str | None = employee(default=None, on_handover="reassign")


@entity("employee", unique=["key"], index=["team", "key"])
class Employee(Entity):
    """An employee, known by the host's own user key. Without a record an actor has no team."""

    key: str = employee(on_handover="keep", label=_("User key"))
    name: str = text(searched=True)
    email: str | None = email(default=None, privacy="public", searched=True)
    phone: str | None = phone(default=None, privacy="public")
    team: Ref[Team] | None = ref(default=None)
    roles: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    active: bool = True
    language: str | None = language(default=None)
    time_zone: str | None = code(TIME_ZONE, default=None)
    calendar: Ref[WorkingCalendar] | None = ref(default=None)


@entity("delegation", index=[("delegate", "ends_on")])
class Delegation(Entity):
    """For some days an employee may do for another, who is away, all that the other may do."""

    owner: str = employee(on_handover="keep", help=_("who is away"))
    delegate: str = employee(on_handover="keep", help=_("who may act for them"))
    starts_on: date = field(help=_("the first day, in the time zone of who is away"))
    ends_on: date = field(help=_("the last day"))
    reason: str | None = text(default=None)


@entity("working_calendar", unique=["name"])
class WorkingCalendar(Entity):
    """When an organisation works: the base of deadlines in business hours."""

    name: str
    time_zone: str = code(TIME_ZONE, default="UTC")
    hours: dict[str, Any] = field(
        default={}, help=_("opening hours by ISO weekday, e.g. {'1': [['09:00', '17:00']]}")
    )
    closed: tuple[str, ...] = field(default=(), help=_("closed days, as ISO dates"))


def works_on(calendar: WorkingCalendar | None, day: date) -> bool:
    """Whether the organisation works on that day; without a calendar it works on all."""
    if calendar is None:
        return True
    opens = not calendar.hours or bool(calendar.hours.get(str(day.isoweekday())))
    return opens and day.isoformat() not in calendar.closed
