"""A calendar that follows what an employee has planned: a feed in iCalendar for their phone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select

from crmkit import (
    Actor,
    Customer,
    Entity,
    Grant,
    Interaction,
    NotEnabled,
    NotFound,
    ReadUnit,
    Service,
    To,
    UnitOfWork,
    _,
    employee,
    entity,
    field,
    operation,
    text,
)
from crmkit_sfa.addresses import where_to

if TYPE_CHECKING:
    from icalendar import Event

_BACK, _AHEAD = timedelta(days=60), timedelta(days=400)
_UNSAID = timedelta(minutes=30)


@entity("sfa_calendar_feed", unique=["digest"], index=["employee_key"])
class CalendarFeed(Entity):
    """The right to read an employee's calendar with a token, until it is revoked.

    Only a digest of the token is kept: whoever reads the database cannot read the calendar.
    """

    employee_key: str = employee(on_handover="keep", label=_("{Employee} key"))
    name: str = text(default="", max=80, help=_("what it is for: a phone, a desk"))
    digest: str = text(max=64, help=_("SHA-256 of the token; kept by the part"))
    revoked_at: datetime | None = field(default=None, help=_("UTC; it is not read any more"))


class CalendarFeeds(Service):
    """Calendars of employees, read by whoever holds a token."""

    @operation("sfa.open_feed", title=_("Open {calendar_feed.indefinite}"))
    def open(self, name: str = "") -> str:
        """Open a feed of the actor's calendar; return its token, which is told this once.

        It has 256 random bits: whoever has it needs no other right to read the calendar.
        """
        token, key = token_urlsafe(32), self.work.actor.key
        with self.work.acting("sfa"):
            self.work.add(CalendarFeed(employee_key=key, name=name, digest=_digest(token)))
        return token

    @operation("sfa.feeds", title=_("My {calendar_feed.plural}"))
    def mine(self) -> tuple[CalendarFeed, ...]:
        """The feeds of the actor that are not revoked."""
        row = self.work.table(CalendarFeed).c
        own = (row.employee_key == self.work.actor.key) & row.revoked_at.is_(None)
        return tuple(self.work.find(CalendarFeed, own))

    @operation("sfa.revoke_feed", title=_("Revoke {calendar_feed.indefinite}"))
    def revoke(self, feed: To[CalendarFeed]) -> CalendarFeed:
        """Make a token worthless. Raises NotFound for a feed that the actor may not see."""
        found = self.work.get(CalendarFeed, feed)
        with self.work.acting("sfa"):
            return self.work.change(found, revoked_at=found.revoked_at or self.work.now())

    def read(self, token: str) -> bytes:
        """The calendar of whom a token is, as a program's page gives it out (text/calendar).

        What is planned, done and cancelled from 60 days ago to 400 ahead, as far as that employee
        may see it today; of one who has gone nothing. Raises NotFound for a token that is wrong or
        revoked, NotEnabled where the library icalendar is missing.
        """
        return calendar_of(self.work, _employee_of(self.work, token))


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def _employee_of(work: UnitOfWork, token: str) -> str:
    """Found by the digest: how long that takes says nothing of the token."""
    row = work.table(CalendarFeed).c
    with work.acting("sfa"):
        found = work.first(CalendarFeed, (row.digest == _digest(token)) & row.revoked_at.is_(None))
    if found is None:
        raise NotFound("there is no such calendar; open a feed with sfa.open_feed")
    return found.employee_key


def revoke_all(work: UnitOfWork, employee: str) -> None:
    """Who leaves is not told any more what happens here."""
    row = work.table(CalendarFeed).c
    own = (row.employee_key == employee) & row.revoked_at.is_(None)
    work.change_all(list(work.find(CalendarFeed, own)), revoked_at=work.now())


# The calendar


def calendar_of(work: ReadUnit, employee: str) -> bytes:
    """What an employee may see of what they have planned, as RFC 5545 writes it.

    An event keeps its UID when it is moved; its SEQUENCE rises with every change, and one that is
    cancelled says so.
    """
    try:
        from icalendar import Calendar
    except ImportError:
        raise NotEnabled(
            "calendars need the library icalendar; pip install 'crmkit-sfa[calendar]'"
        ) from None
    theirs = ReadUnit(work.crm, work.connection, Actor("employee", employee))
    calendar = Calendar()
    calendar.add("prodid", "-//crmkit//sfa//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    zone = ZoneInfo(theirs.time_zone)
    for row in _planned(theirs, employee):
        calendar.add_component(_event(row, zone))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _planned(work: ReadUnit, employee: str) -> Iterable[Row[Any]]:
    row, customer, place = work.visible(Interaction), work.visible(Customer), where_to(work)
    now = work.now()
    statement = (
        select(
            row.c.id, row.c.version, row.c.updated_at, row.c.status, row.c.channel, row.c.subject,
            row.c.body, row.c.happened_at, row.c.minutes, customer.c.name.label("customer"),
            place.c.lines, place.c.postcode, place.c.city, place.c.latitude, place.c.longitude,
        )
        .outerjoin_from(row, customer, customer.c.id == row.c.customer)
        .outerjoin(place, place.c.customer == row.c.customer)
        .where(row.c.owner == employee, row.c.happened_at.between(now - _BACK, now + _AHEAD))
        .order_by(row.c.happened_at, row.c.id)
    )  # fmt: skip
    return work.connection.execute(statement)


_STATUS = {"planned": "CONFIRMED", "done": "CONFIRMED", "cancelled": "CANCELLED"}


def _event(row: Row[Any], zone: ZoneInfo) -> Event:
    from icalendar import Event

    event = Event()
    starts = row.happened_at.astimezone(zone)
    length = timedelta(minutes=row.minutes) if row.minutes else _UNSAID
    event.add("uid", uid(row.id))
    event.add("sequence", row.version - 1)
    event.add("dtstamp", row.updated_at)
    event.add("last-modified", row.updated_at)
    event.add("dtstart", starts)
    event.add("dtend", (row.happened_at + length).astimezone(zone))
    event.add("status", _STATUS[row.status])
    event.add("summary", ": ".join(filter(None, (row.customer, row.subject))) or row.channel)
    event.add("categories", [row.channel])
    if row.body:
        event.add("description", row.body)
    where = ", ".join(" ".join(one.split()) for one in (row.lines, row.postcode, row.city) if one)
    if where:
        event.add("location", where)
    if row.latitude is not None and row.longitude is not None:
        event.add("geo", (float(row.latitude), float(row.longitude)))
    return event


def uid(interaction: UUID) -> str:
    """The name of an event in every calendar, for ever."""
    return f"{interaction}@crmkit"


CONTRIBUTES = (CalendarFeed, CalendarFeeds)
_OWN = (Grant(CalendarFeed, read="employee_key == me"),)
GRANTS = {
    "representative": _OWN,
    "manager": (Grant(CalendarFeed, read="employee_key == me or employee_key in my_team"),),
    "director": (Grant(CalendarFeed),),
}
OPERATIONS = {
    "representative": ("sfa.open_feed", "sfa.feeds", "sfa.revoke_feed"),
    "manager": ("sfa.open_feed", "sfa.feeds", "sfa.revoke_feed"),
}
