"""Commitments: what is late is noticed by the calendar of its owner, and told once a level."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from crmkit import (
    CRM,
    Commitment,
    Commitments,
    Customer,
    Employee,
    Escalation,
    Handover,
    Interaction,
    MovableClock,
    Team,
    UnitOfWork,
    WorkingCalendar,
)

# The clock stands at Monday, 2 March 2026, 09:00 UTC.
MONDAY = date(2026, 3, 2)
DAY = timedelta(days=1)


@pytest.fixture
def sales(crm: CRM) -> CRM:
    """Dana, led by Noa, who belongs to a team led by Ada; and a customer."""
    with crm.begin("setup") as work:
        above = work.add(Team(name="Europe", leader="ada"))
        team = work.add(Team(name="Poland", leader="noa", parent=above))
        for key in ("dana", "noa"):
            work.add(Employee(key=key, name=key.title(), team=team))
        work.add(Employee(key="ada", name="Ada", team=above))
        work.add(Customer(name="Acme"))
    return crm


def promise(crm: CRM, due_on: date | None = MONDAY, **fields: Any) -> Commitment:
    with crm.begin("dana") as work:
        acme = next(work.find(Customer))
        given = {"customer": acme, "what": "a quote", "owner": "dana", "due_on": due_on, **fields}
        return work.add(Commitment(**given))


def escalate(crm: CRM) -> Escalation:
    with crm.begin("worker") as work:
        return work.use(Commitments).escalate()


def told(crm: CRM) -> list[str | None]:
    with crm.read("worker") as unit:
        return [i.owner for i in unit.find(Interaction, "channel == 'reminder'")]


def days_of(crm: CRM, clock: MovableClock, days: int) -> list[list[str | None]]:
    """Who had been told on each of so many days."""
    found = []
    for _ in range(days):
        escalate(crm)
        found.append(told(crm))
        clock.move(DAY)
    return found


def test_it_is_told_once_a_level(sales: CRM, clock: MovableClock) -> None:
    """The day after to who leads the owner, three days later to who leads them, and no more."""
    promise(sales)
    noa, both = ["noa"], ["noa", "ada"]
    assert [[], noa, noa, noa, both, both, both] == days_of(sales, clock, 7)


def test_it_is_marked_and_counted(sales: CRM, clock: MovableClock) -> None:
    """When it was noticed, and how many were told; looking again changes nothing."""
    made = promise(sales)
    clock.move(DAY)
    assert [Escalation(1, 1), Escalation()] == [escalate(sales), escalate(sales)]
    with sales.read("dana") as unit:
        late = unit.get(Commitment, made)
    assert (clock.now(), 1, 2) == (late.late_since, late.escalated, late.version)


def test_the_reminder_says_what_is_late(sales: CRM, clock: MovableClock) -> None:
    """It is planned, of that customer, and due at once."""
    promise(sales)
    clock.move(DAY)
    escalate(sales)
    with sales.read("noa") as unit:
        (reminder,) = unit.find(Interaction)
        acme = next(unit.find(Customer))
    assert ("Late: a quote", "promised by dana for 2026-03-02") == (reminder.subject, reminder.body)
    assert ("planned", acme, clock.now()) == (reminder.status, reminder.customer, reminder.due_at)


@pytest.mark.parametrize(
    "fields",
    [{"status": "kept"}, {"status": "withdrawn"}, {"due_on": None}, {"due_on": MONDAY + DAY}],
)
def test_what_is_not_late_is_left_alone(
    sales: CRM, clock: MovableClock, fields: dict[str, Any]
) -> None:
    """Settled, without a day, or with a day that is not over."""
    promise(sales, **fields)
    clock.move(DAY)
    assert Escalation() == escalate(sales)


def test_a_new_day_is_a_new_promise(sales: CRM, clock: MovableClock) -> None:
    """Put off, it is not late any more; if it becomes so again, it is told again."""
    made = promise(sales)
    clock.move(DAY)
    escalate(sales)
    with sales.begin("dana") as work:
        put_off = work.change(Commitment.ref(made.id), due_on=MONDAY + 2 * DAY)
    assert (None, 0) == (put_off.late_since, put_off.escalated)
    assert [["noa"], ["noa"], ["noa", "noa"]] == days_of(sales, clock, 3)


# When a day is over


@pytest.mark.parametrize(
    ("zone", "hours"), [("Pacific/Auckland", 2), ("UTC", 15), ("America/Los_Angeles", 23)]
)
def test_a_day_is_over_in_the_time_zone_of_the_owner(
    sales: CRM, clock: MovableClock, zone: str, hours: int
) -> None:
    """In Auckland at noon of Greenwich, in Los Angeles at eight in the morning after."""
    with sales.begin("setup") as work:
        work.change(next(work.find(Employee, "key == 'dana'")), time_zone=zone)
    promise(sales)
    clock.move(timedelta(hours=hours - 1))
    before = escalate(sales)
    clock.move(timedelta(hours=1))
    assert (Escalation(), Escalation(1, 1)) == (before, escalate(sales))


def test_days_on_which_nobody_works_do_not_count(sales: CRM, clock: MovableClock) -> None:
    """Due on Friday; Monday is closed: who leads is told on Tuesday, the next one on Friday."""
    with sales.begin("setup") as work:
        week = {str(day): [["09:00", "17:00"]] for day in range(1, 6)}
        calendar = work.add(WorkingCalendar(name="PL", hours=week, closed=("2026-03-09",)))
        work.change(next(work.find(Employee, "key == 'dana'")), calendar=calendar)
    promise(sales, due_on=date(2026, 3, 6))
    clock.move(to=datetime(2026, 3, 7, 9, tzinfo=UTC))
    levels = [len(found) for found in days_of(sales, clock, 8)]
    assert [0, 0, 0, 1, 1, 1, 2, 2] == levels


def test_what_is_due_on_a_day_off_is_late_after_the_next_working_day(
    sales: CRM, clock: MovableClock
) -> None:
    """Due on Saturday, it can still be kept on Monday."""
    with sales.begin("setup") as work:
        week = {str(day): [["09:00", "17:00"]] for day in range(1, 6)}
        work.change(
            next(work.find(Employee, "key == 'dana'")),
            calendar=work.add(WorkingCalendar(name="PL", hours=week)),
        )
    promise(sales, due_on=date(2026, 3, 7))
    clock.move(to=datetime(2026, 3, 8, 9, tzinfo=UTC))
    assert [0, 0, 1] == [len(found) for found in days_of(sales, clock, 3)]


# Who is told


def test_a_leader_is_not_told_of_their_own(sales: CRM, clock: MovableClock) -> None:
    """Noa leads her own team: Ada is told at once."""
    promise(sales, owner="noa")
    clock.move(DAY)
    escalate(sales)
    assert ["ada"] == told(sales)


def test_who_has_gone_is_passed_over(sales: CRM, clock: MovableClock) -> None:
    """A team may still be waiting for its next leader."""
    with sales.begin("setup") as work:
        work.use(Handover).hand_over("noa", to="ada", deactivate=True)
    promise(sales)
    clock.move(DAY)
    escalate(sales)
    assert ["ada"] == told(sales)


@pytest.mark.parametrize("owner", [None, "stranger"])
def test_without_a_leader_it_is_marked(sales: CRM, clock: MovableClock, owner: str | None) -> None:
    """There is nobody to tell; that it is late can still be seen."""
    promise(sales, owner=owner)
    clock.move(DAY)
    assert [Escalation(1, 0), Escalation()] == [escalate(sales), escalate(sales)]
    with sales.read("ada") as unit:
        assert 1 == unit.count(Commitment, "late_since is not None")


@pytest.mark.crm(settings={"core": {"escalate_after": []}})
def test_nobody_is_told_where_the_setting_says_so(sales: CRM, clock: MovableClock) -> None:
    """It is marked all the same."""
    promise(sales)
    clock.move(10 * DAY)
    assert Escalation(1, 0) == escalate(sales)


# In the background


@pytest.mark.crm(settings={"core": {"batch_size": 3}})
def test_the_job_tells_of_all_a_batch_a_unit(sales: CRM, clock: MovableClock) -> None:
    """However many they are, each is told once."""
    for _ in range(8):
        promise(sales)
    sales.run_due()
    clock.move(DAY)
    for _ in range(3):
        sales.run_due()
    assert ["noa"] * 8 == told(sales)
    with sales.read("ada") as unit:
        (entry, *_) = unit.history(next(unit.find(Interaction)))
    assert "system:core.escalate_commitments" == str(entry.actor)


def test_leaders_that_lead_in_a_circle_do_no_harm(work: UnitOfWork, clock: MovableClock) -> None:
    """A tree that was bent into a ring is walked once."""
    team = work.add(Team(name="A", leader="noa"))
    other = work.add(Team(name="B", leader="ada", parent=team))
    work.change(team, parent=other)
    work.add(Employee(key="dana", name="Dana", team=team))
    acme = work.add(Customer(name="Acme"))
    work.add(Commitment(customer=acme, what="x", owner="dana", due_on=date(2026, 2, 1)))
    assert Escalation(1, 2) == work.use(Commitments).escalate()
