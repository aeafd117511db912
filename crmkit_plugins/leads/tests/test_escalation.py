"""Leads that are not answered in time are told, taken back, and old ones taken up again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crmkit import CRM, Employee, Interaction, MovableClock, Team, UnitOfWork
from crmkit_leads import Lead, Leads

pytestmark = pytest.mark.crm(plugins=["leads"])


@pytest.fixture
def late(crm: CRM, clock: MovableClock) -> Lead:
    """A lead of Ewa, whose team Olga leads; it was to be answered an hour ago."""
    with crm.begin("boss") as work:
        above = work.add(Team(name="Sales", leader="olga"))
        team = work.add(Team(name="Inbound", leader="ewa", parent=above))
        work.add(Employee(key="ewa", name="Ewa", team=team))
        lead = work.use(Leads).capture(name="Anna", owner="ewa")
    clock.move(timedelta(hours=25))
    return lead


def reminders(work: UnitOfWork) -> list[tuple[str | None, str]]:
    found = work.find(Interaction, "channel == 'reminder' and status == 'planned'")
    return [(one.owner, one.subject) for one in found]


def test_who_leads_the_owner_is_told_once(crm: CRM, late: Lead) -> None:
    """Not the owner, who leads the own team; the one above."""
    for expected in (1, 0):
        with crm.begin("boss") as work:
            assert expected == work.use(Leads).escalate()
            assert [("olga", "Not answered: Anna")] == reminders(work)
            assert work.now() == work.get(Lead, late).late_since


def test_the_job_tells(crm: CRM, late: Lead, clock: MovableClock) -> None:
    """Within five minutes, without anybody asking for it."""
    crm.run_due()
    clock.move(timedelta(minutes=5))
    assert {"done"} == {outcome.state for outcome in crm.run_due()}
    with crm.read("boss") as work:
        assert [("olga", "Not answered: Anna")] == reminders(work)


@pytest.mark.crm(plugins=["leads"], settings={"leads": {"escalate_to": "zofia"}})
def test_a_named_employee_is_told(crm: CRM, late: Lead) -> None:
    """Where the setting names one."""
    with crm.begin("boss") as work:
        work.use(Leads).escalate()
        assert ["zofia"] == [owner for owner, _ in reminders(work)]


def test_nobody_is_told_of_what_was_answered(crm: CRM, late: Lead) -> None:
    """Late, but in work by now."""
    with crm.begin("boss") as work:
        work.use(Leads).move(late.id, "working")
        assert (0, []) == (work.use(Leads).escalate(), reminders(work))


def test_a_new_owner_has_time_anew(crm: CRM, late: Lead, clock: MovableClock) -> None:
    """And is told of in turn; who is in no team is marked, and nobody is told."""
    with crm.begin("boss") as work:
        work.use(Leads).escalate()
        passed = work.change(work.get(Lead, late.id), owner=None)
        assert None is work.change(passed, owner="jan").late_since
        assert 0 == work.use(Leads).escalate()
    clock.move(timedelta(hours=25))
    with crm.begin("boss") as work:
        assert (1, 1) == (work.use(Leads).escalate(), len(reminders(work)))


@pytest.mark.crm(plugins=["leads"], settings={"core": {"batch_size": 3}})
def test_any_number_of_late_leads_is_told(crm: CRM, clock: MovableClock) -> None:
    """In batches, by the operation and by the job."""
    with crm.begin("boss") as work:
        work.add_all(Lead(name=f"L{i}", owner="ewa") for i in range(7))
    clock.move(timedelta(days=2))
    with crm.begin("boss") as work:
        assert 7 == work.use(Leads).escalate()


@pytest.mark.crm(plugins=["leads"], settings={"leads": {"take_back_after": timedelta(hours=4)}})
def test_what_stays_unanswered_is_taken_back(crm: CRM, late: Lead, clock: MovableClock) -> None:
    """It waits again where it waited before, and somebody else's turn it is."""
    with crm.begin("boss") as work:
        work.use(Leads).set_queue("web", members=["ewa", "jan"])
        work.use(Leads).assign("web", leads=[work.add(Lead(name="B"))])
    crm.run_due()
    clock.move(timedelta(hours=4))
    crm.run_due()
    with crm.read("boss") as work:
        lead = work.get(Lead, late.id)
        assert ("new", None, None) == (lead.status, lead.owner, lead.respond_by)
        assert "ewa" == next(work.find(Lead, "name == 'B'")).owner


def test_without_the_setting_nothing_is_taken_back(
    crm: CRM, late: Lead, clock: MovableClock
) -> None:
    """Whoever has a lead keeps it, however late."""
    crm.run_due()
    clock.move(timedelta(days=30))
    crm.run_due()
    with crm.read("boss") as work:
        assert "ewa" == work.get(Lead, late.id).owner


# Recycling


def test_a_lead_is_taken_up_again_on_its_day(crm: CRM, clock: MovableClock) -> None:
    """Not before; and it is nobody's."""
    with crm.begin("boss") as work:
        leads = work.use(Leads)
        lead = leads.capture(name="Anna", owner="ewa")
        leads.move(lead, "unqualified", reason="in spring", recycle_on=date(2026, 4, 1))
    for day, expected in ((date(2026, 3, 31), 0), (date(2026, 4, 1), 1), (date(2026, 4, 2), 0)):
        clock.move(timedelta(days=(day - clock.now().date()).days))
        with crm.begin("boss") as work:
            assert expected == work.use(Leads).recycle()
    with crm.read("boss") as work:
        found = work.get(Lead, lead.id)
        assert ("recycled", None, None) == (found.status, found.owner, found.recycle_on)


@pytest.mark.crm(plugins=["leads"], settings={"leads": {"recycle_after": timedelta(days=90)}})
def test_leads_are_taken_up_again_after_a_time(crm: CRM, clock: MovableClock) -> None:
    """That of the setting, but duplicates and those with a day of their own."""
    with crm.begin("boss") as work:
        leads = work.use(Leads)
        first = leads.capture(name="Anna", owner="ewa")
        leads.move(first, "unqualified")
        work.add(Lead(name="Copy", status="unqualified", duplicate_of=first))
        work.add(Lead(name="Never", status="unqualified", recycle_on=date(2099, 1, 1)))
    clock.move(timedelta(days=90))
    with crm.begin("boss") as work:
        assert 1 == work.use(Leads).recycle()
        assert "recycled" == work.get(Lead, first.id).status
