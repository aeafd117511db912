"""The way a lead goes: which moves are legal, who has it, and by when to answer."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from crmkit import CRM, Customer, MovableClock, Refused, UnitOfWork
from crmkit_leads import MOVES, Lead, Leads

pytestmark = pytest.mark.crm(plugins=["leads"])

PLAIN = [state for state in MOVES if state != "converted"]
LEGAL = [(a, b) for a in PLAIN for b in MOVES[a] if b != "converted"]
ILLEGAL = [(a, b) for a, b in product(PLAIN, PLAIN) if a != b and b not in MOVES[a]]


@pytest.fixture
def leads(work: UnitOfWork) -> Leads:
    return work.use(Leads)


def lead_that_is(work: UnitOfWork, state: str) -> Lead:
    owner = None if state in ("new", "recycled") else "ewa"
    return work.get(Lead, work.add(Lead(name="Anna", status=state, owner=owner)).id)


@pytest.mark.parametrize(("before", "after"), LEGAL)
def test_legal_moves(work: UnitOfWork, leads: Leads, before: str, after: str) -> None:
    """Every move of the table can be made."""
    lead = lead_that_is(work, before)
    if after == "assigned":
        assert after == work.change(lead, owner="ewa").status
    else:
        assert after == leads.move(lead, after).status


@pytest.mark.parametrize(("before", "after"), ILLEGAL)
def test_illegal_moves_are_refused_with_the_legal_ones(
    work: UnitOfWork, leads: Leads, before: str, after: str
) -> None:
    """The error says where the lead can go."""
    legal = " or ".join(MOVES[before])
    with pytest.raises(Refused, match=f"a lead that is {before} cannot become {after}; .*{legal}"):
        leads.move(lead_that_is(work, before), after)


def test_nobody_converts_a_lead_by_hand(work: UnitOfWork) -> None:
    """The state alone would be a lie: there would be nobody it became."""
    with pytest.raises(Refused, match=r"only leads\.convert converts a lead"):
        work.change(lead_that_is(work, "qualified"), status="converted")


def test_whoever_begins_to_work_on_nobodys_lead_has_it(work: UnitOfWork, leads: Leads) -> None:
    """Two people do not ring the same one."""
    lead = leads.move(lead_that_is(work, "new"), "working")
    assert ("working", "tester") == (lead.status, lead.owner)


def test_a_recycled_lead_waits_for_somebody(work: UnitOfWork, leads: Leads) -> None:
    """It is dealt out again, not left with whoever gave it up."""
    assert None is leads.move(lead_that_is(work, "unqualified"), "recycled").owner


def test_an_assigned_lead_is_to_be_answered_in_time(work: UnitOfWork) -> None:
    """The deadline begins when somebody gets it."""
    lead = work.change(lead_that_is(work, "new"), owner="ewa")
    assert (work.now(), work.now() + timedelta(hours=24)) == (lead.assigned_at, lead.respond_by)


@pytest.mark.crm(plugins=["leads"], settings={"leads": {"respond_within": timedelta(hours=2)}})
def test_how_soon_is_a_setting(work: UnitOfWork) -> None:
    """An organisation decides how fast it is."""
    lead = work.change(lead_that_is(work, "new"), owner="ewa")
    assert lead.respond_by == work.now() + timedelta(hours=2)


def test_late_answers_are_found(crm: CRM, clock: MovableClock) -> None:
    """By a criterion like any other."""
    late = "responded_at is None and respond_by < now()"
    with crm.begin("boss") as work:
        slow = work.change(lead_that_is(work, "new"), owner="ewa")
        quick = work.change(lead_that_is(work, "new"), owner="ewa")
        work.use(Leads).move(quick, "working")
    clock.move(timedelta(hours=25))
    with crm.read("boss") as work:
        assert [slow] == [work.get(Lead, lead) for lead in work.find(Lead, late)]


def test_the_owner_of_a_lead_looks_after_its_party(work: UnitOfWork) -> None:
    """While it is but a contact; a customer has an owner of its own."""
    lead = work.change(lead_that_is(work, "new"), owner="ewa")
    assert lead.customer is not None
    assert "ewa" == work.get(Customer, lead.customer).owner
    work.change(Customer.ref(lead.customer.id), lifecycle="customer")
    work.change(lead, owner="jan")
    assert "ewa" == work.get(Customer, lead.customer).owner
