"""The report of leads: how far those of each source come."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crmkit import CRM, Actor, MovableClock, ReadUnit, UnitOfWork
from crmkit_leads import Lead, Leads

pytestmark = pytest.mark.crm(plugins=["leads"])


def test_the_funnel_counts_states_by_source(work: UnitOfWork) -> None:
    """Every lead is in `all`, and in the state that it is in now."""
    for source, owner in (("web", None), ("web", "ewa"), ("fair", "ewa"), (None, None)):
        work.add(Lead(name="A", source=source, owner=owner))
    lead = next(work.find(Lead, "source == 'fair'"))
    work.use(Leads).move(lead, "unqualified", reason="a test")
    table = work.report("leads.funnel")
    names = [column.name for column in table.columns]
    rows = {row[0]: {n: v for n, v in zip(names[1:], row[1:], strict=True) if v} for row in table}
    assert {
        "web": {"all": 2, "new": 1, "assigned": 1},
        "fair": {"all": 1, "unqualified": 1},
        None: {"all": 1, "new": 1},
    } == rows
    assert (4, 2) == (table.totals["all"], table.totals["new"])


def test_the_funnel_is_of_a_period(work: UnitOfWork) -> None:
    """By when the leads came in."""
    work.add(Lead(name="A"))
    assert () == work.report("leads.funnel", until=date(2026, 2, 1)).rows


def test_an_agent_sees_a_funnel_of_their_own(work: UnitOfWork) -> None:
    """Their leads, and those of nobody."""
    work.add_all(Lead(name="A", owner=owner) for owner in ("ewa", "jan", None))
    agent = ReadUnit(work.crm, work.connection, Actor("employee", "ewa", roles=("leads.agent",)))
    assert 2 == agent.report("leads.funnel").totals["all"]


def test_durations_are_told_by_mean_and_percentiles(crm: CRM, clock: MovableClock) -> None:
    """Of 1, 2 ... 10 hours until an answer: a percentile is one of these times."""
    with crm.begin("boss") as work:
        ids = [work.add(Lead(name=f"L{i}", owner="ewa")).id for i in range(10)]
    for id in ids:
        clock.move(timedelta(hours=1))
        with crm.begin("boss") as work:
            work.use(Leads).move(id, "working")
    with crm.read("boss") as work:
        rows = work.report("leads.durations").rows
        assert (("assigned", 10, 330, 300, 540),) == rows
    agent = Actor("employee", "jan", roles=("leads.agent",))
    with crm.read(agent) as work:
        assert () == work.report("leads.durations").rows


def test_durations_are_of_those_who_left_the_state(crm: CRM, clock: MovableClock) -> None:
    """Whoever is still in it is not counted; each stay is."""
    with crm.begin("boss") as work:
        leads = work.use(Leads)
        lead = leads.move(leads.capture(name="Anna", owner="ewa"), "working")
    for state in ("qualified", "working", "qualified"):
        clock.move(timedelta(minutes=10))
        with crm.begin("boss") as work:
            work.use(Leads).move(lead.id, state)
    with crm.read("boss") as work:
        assert (
            ("assigned", 1, 0, 0, 0),
            ("qualified", 1, 10, 10, 10),
            ("working", 2, 10, 10, 10),
        ) == work.report("leads.durations").rows
