"""The calendar of an employee, as other programs read it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Address,
    Customer,
    Employee,
    Handover,
    Interaction,
    MovableClock,
    NotAllowed,
    NotFound,
    UnitOfWork,
)
from crmkit_sfa import CalendarFeed, CalendarFeeds

icalendar = pytest.importorskip("icalendar", reason="it is an extra")

pytestmark = pytest.mark.crm(plugins=["sfa"])

EWA = Actor("employee", "ewa")
MORNING = datetime(2026, 7, 6, 7, tzinfo=UTC)


@pytest.fixture
def visit(crm: CRM) -> Interaction:
    """A visit of ewa, who lives in Warsaw, with umlauts and a long subject."""
    with crm.begin("boss") as work:
        work.add(Employee(key="ewa", name="Ewa", time_zone="Europe/Warsaw"))
        customer = work.add(Customer(name="Müller, Söhne; GmbH"))
        work.add(
            Address(customer=customer, lines="Rynek 1", postcode="30-001", city="Kraków",
                    latitude=Decimal("50.06"), longitude=Decimal("19.94"))
        )  # fmt: skip
        return work.add(
            Interaction(
                customer=customer, channel="visit", status="planned", owner="ewa",
                subject="ż" * 120, body="one\ntwo", happened_at=MORNING, minutes=90,
            )
        )  # fmt: skip


def opened(crm: CRM) -> str:
    with crm.begin(EWA) as work:
        return work.use(CalendarFeeds).open("phone")


def text(crm: CRM, token: str) -> bytes:
    """As a program's page reads it, which has no employee signed in."""
    with crm.begin(Actor("integration", "calendars", roles=("nothing",))) as work:
        return work.use(CalendarFeeds).read(token)


def events(crm: CRM, token: str) -> list[Mapping[str, Any]]:
    return list(icalendar.Calendar.from_ical(text(crm, token)).walk("VEVENT"))


def test_what_is_planned_is_in_the_calendar(crm: CRM, visit: Interaction) -> None:
    """At its moment, in the time zone of the employee, with where and whom."""
    (event,) = events(crm, opened(crm))
    assert f"{visit.id}@crmkit" == event["UID"]
    assert (MORNING, timedelta(minutes=90)) == (event["DTSTART"].dt, event["DTEND"].dt - MORNING)
    assert ("Europe/Warsaw", 9) == (event["DTSTART"].params["TZID"], event["DTSTART"].dt.hour)
    assert "Müller, Söhne; GmbH: " + "ż" * 120 == event["SUMMARY"]
    assert ("Rynek 1, 30-001, Kraków", "one\ntwo") == (event["LOCATION"], event["DESCRIPTION"])
    assert ("CONFIRMED", 0) == (event["STATUS"], event["SEQUENCE"])


def test_it_is_written_as_the_standard_wants(crm: CRM, visit: Interaction) -> None:
    """CRLF, lines of at most 75 octets, the time zone told in full, what must be there is."""
    written = text(crm, opened(crm))
    lines = written.split(b"\r\n")
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    assert (b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"") == (lines[0], *lines[-2:])
    calendar = icalendar.Calendar.from_ical(written)
    assert ("2.0", True) == (calendar["VERSION"], "PRODID" in calendar)
    assert ["Europe/Warsaw"] == [zone["TZID"] for zone in calendar.walk("VTIMEZONE")]


def test_an_event_that_moves_or_is_cancelled_keeps_its_name(crm: CRM, visit: Interaction) -> None:
    """And says that it is newer."""
    token = opened(crm)
    with crm.begin("boss") as work:
        moved = work.change(visit, happened_at=MORNING + timedelta(days=1))
    (event,) = events(crm, token)
    assert (f"{visit.id}@crmkit", 1) == (event["UID"], event["SEQUENCE"])
    with crm.begin("boss") as work:
        work.change(moved, status="cancelled")
    (event,) = events(crm, token)
    assert ("CANCELLED", 2) == (event["STATUS"], event["SEQUENCE"])


def test_what_is_of_others_or_long_ago_is_not_in_it(crm: CRM, visit: Interaction) -> None:
    with crm.begin("boss") as work:
        work.change(visit, owner="jan")
        for days in (-400, 500):
            at = MORNING + timedelta(days=days)
            work.add(Interaction(status="planned", owner="ewa", channel="visit", happened_at=at))
    assert [] == events(crm, opened(crm))


def test_a_token_is_long_told_once_and_revoked(crm: CRM, visit: Interaction) -> None:
    """What is kept of it does not open anything."""
    first, second = opened(crm), opened(crm)
    assert first != second
    assert min(len(first), len(second)) >= 43
    with crm.begin(EWA) as work:
        service = work.use(CalendarFeeds)
        one, other = service.mine()
        assert first not in str((one, other))
        service.revoke(one)
        assert (other,) == service.mine()
    for wrong in (first, "", one.digest, second[:-1]):
        with pytest.raises(NotFound, match="there is no such calendar"):
            text(crm, wrong)
    assert 1 == len(events(crm, second))


def test_who_leaves_is_told_nothing_any_more(crm: CRM, visit: Interaction) -> None:
    token = opened(crm)
    with crm.begin("boss") as work:
        work.use(Handover).hand_over("ewa", to="jan", deactivate=True)
    with pytest.raises(NotFound):
        text(crm, token)


def test_a_feed_shows_what_the_employee_may_see(crm: CRM, visit: Interaction) -> None:
    """When their role goes, so does what is in it."""
    token = opened(crm)
    with crm.begin("boss") as work:
        person = work.first(Employee, "key == 'ewa'")
        assert person is not None
        work.change(person, roles=("nothing",))
    assert [] == events(crm, token)


def test_an_employee_has_no_hand_in_the_feeds_of_others(
    crm: CRM, work: UnitOfWork, clock: MovableClock
) -> None:
    """Whoever may not call it opens none."""
    feed = work.add(CalendarFeed(employee_key="ewa", digest="0" * 64))
    jan = Actor("employee", "jan", roles=("sfa.representative",))
    other = UnitOfWork(work.crm, work.connection, jan)
    with pytest.raises(NotFound):
        other.use(CalendarFeeds).revoke(feed)
    assert () == other.use(CalendarFeeds).mine()
    outsider = UnitOfWork(work.crm, work.connection, Actor("employee", "x", roles=("nothing",)))
    with pytest.raises(NotAllowed):
        outsider.use(CalendarFeeds).open()
