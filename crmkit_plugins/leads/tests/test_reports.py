"""The report of leads: how far those of each source come."""

from __future__ import annotations

from datetime import date

import pytest

from crmkit import Actor, ReadUnit, UnitOfWork
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
