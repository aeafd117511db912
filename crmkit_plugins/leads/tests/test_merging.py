"""Two leads of one enquiry become one, and nothing that either said is lost."""

from __future__ import annotations

import pytest

from crmkit import Customer, Interaction, Refused, Touch, UnitOfWork
from crmkit_leads import Lead, Leads

pytestmark = pytest.mark.crm(plugins=["leads"], settings={"leads": {"repeated": "keep"}})


@pytest.fixture
def leads(work: UnitOfWork) -> Leads:
    return work.use(Leads)


def test_the_survivor_has_what_either_said(work: UnitOfWork, leads: Leads) -> None:
    """Its own where both said something; the rest is in the history of the party."""
    first = leads.capture(name="Anna", email="anna@x.pl", custom={"size": "S"}, source="web")
    second = leads.capture(
        name="A. Nowak", phone="+48601555001", owner="ewa", note="forty chairs",
        custom={"size": "L", "colour": "red"}, source="fair",
    )  # fmt: skip
    whole = leads.merge(first, second)
    assert ("Anna", "anna@x.pl", "+48601555001") == (whole.name, whole.email, whole.phone)
    assert ({"size": "S", "colour": "red"}, "ewa") == (dict(whole.custom), whole.owner)
    assert [whole] == list(work.find(Lead))
    (log,) = work.find(Interaction)
    assert whole.customer == log.customer
    assert all(said in log.body for said in ("A. Nowak", "fair", "forty chairs", "size: L"))
    assert ["fair"] == [touch.source for touch in work.find(Touch)]


def test_the_party_that_is_known_better_stays(work: UnitOfWork, leads: Leads) -> None:
    """Whichever lead survives."""
    known = work.add(Customer(name="Anna", lifecycle="customer"))
    first = leads.capture(name="A.")
    second = work.get(Lead, work.add(Lead(name="Anna", customer=known)).id)
    assert known == leads.merge(first, second).customer
    assert 1 == work.count(Customer)


def test_two_customers_are_not_merged_in_passing(work: UnitOfWork, leads: Leads) -> None:
    """That is a decision of its own; nothing has changed."""
    pair = [
        work.add(Lead(name=name, customer=work.add(Customer(name=name, lifecycle="customer"))))
        for name in ("Anna", "Ewa")
    ]
    with pytest.raises(Refused, match="are both more than contacts; merge these customers first"):
        leads.merge(*pair)
    assert (2, 2) == (work.count(Lead), work.count(Customer))


def test_what_was_marked_as_a_copy_of_the_other_follows(work: UnitOfWork, leads: Leads) -> None:
    """A copy of the survivor itself is none any more."""
    loser = leads.capture(name="First")
    survivor = work.add(Lead(name="Second", duplicate_of=loser))
    third = work.add(Lead(name="Third", duplicate_of=loser))
    assert None is leads.merge(survivor, loser).duplicate_of
    assert survivor == work.get(Lead, third.id).duplicate_of


def test_only_open_leads_are_merged(work: UnitOfWork, leads: Leads) -> None:
    """And none into itself."""
    lead = leads.capture(name="Anna")
    ended = leads.move(leads.capture(name="Jan"), "unqualified")
    for one, other in ((lead, ended), (ended, lead)):
        with pytest.raises(Refused, match="is unqualified; only open leads are merged"):
            leads.merge(one, other)
    with pytest.raises(Refused, match="cannot be merged into itself"):
        leads.merge(lead, lead.id)


def test_an_undone_conversion_stays_with_the_lead(work: UnitOfWork, leads: Leads) -> None:
    """What it did once can still be read."""
    loser = leads.capture(name="Anna")
    conversion = leads.convert(loser)
    leads.undo_conversion(conversion)
    survivor = leads.capture(name="Anna K.")
    leads.merge(survivor, loser.id)
    assert survivor == work.get(type(conversion), conversion.id).lead
