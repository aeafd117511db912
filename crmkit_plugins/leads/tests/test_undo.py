"""Undoing a conversion: the lead is as it was, and what came after stays."""

from __future__ import annotations

from typing import Any

import pytest

from crmkit import (
    Campaign,
    CampaignMember,
    ContactPoint,
    Customer,
    Interaction,
    Merge,
    Merging,
    Opportunity,
    Refused,
    Relationship,
    UnitOfWork,
)
from crmkit_leads import Lead, Leads

pytestmark = pytest.mark.crm(plugins=["leads"])

ENTITIES = (
    Customer, ContactPoint, Relationship, Interaction, Opportunity, CampaignMember, Lead,
)  # fmt: skip
KEPT_BY_CRMKIT = ("version", "updated_at")


@pytest.fixture
def leads(work: UnitOfWork) -> Leads:
    return work.use(Leads)


@pytest.fixture
def lead(work: UnitOfWork, leads: Leads) -> Lead:
    lead = leads.capture(
        name="Anna Nowak", company="Beta", title="Buyer", email="anna@beta.pl", country="PL",
        source="fair", owner="ewa", campaign=work.add(Campaign(name="Spring")), note="40 chairs",
        custom={"colour": "red"},
    )  # fmt: skip
    work.add(Interaction(customer=lead.customer, subject="rang"))
    return leads.move(lead, "working")


def everything(work: UnitOfWork) -> dict[Any, dict[str, Any]]:
    """All live records and their values, but for what counts changes."""
    return {
        (cls, record.id): {
            name: getattr(record, name)
            for name in type(record).__slots__
            if name not in KEPT_BY_CRMKIT
        }
        for cls in ENTITIES
        for record in work.find(cls)
    }


def test_all_is_as_it_was(work: UnitOfWork, leads: Leads, lead: Lead) -> None:
    """Nothing that the conversion added or changed remains."""
    before = everything(work)
    conversion = leads.convert(lead, opportunity="40 chairs")
    assert before != everything(work)
    undone = leads.undo_conversion(conversion)
    assert ((), work.now()) == (undone.kept, undone.undone_at)
    assert before == everything(work)


def test_all_is_as_it_was_with_known_records(work: UnitOfWork, leads: Leads, lead: Lead) -> None:
    """What a known person and organisation took over goes back, and the party is there again."""
    known = work.add(Customer(name="A. Nowak", lifecycle="customer"))
    work.add(CampaignMember(campaign=lead.campaign, customer=known, status="sent"))
    acme = work.add(Customer(name="Acme", kind="organisation"))
    before = everything(work)
    conversion = leads.convert(lead, person=known, organisation=acme)
    assert () == leads.undo_conversion(conversion).kept
    assert before == everything(work)


def test_a_merge_of_a_conversion_is_undone_with_it(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """Not alone: the lead would be converted to somebody who never enquired."""
    known = work.add(Customer(name="A. Nowak"))
    conversion = leads.convert(lead, person=known)
    (merge,) = work.find(Merge)
    with pytest.raises(Refused, match=f"undo that conversion: {conversion.id}"):
        work.use(Merging).unmerge(merge)
    leads.undo_conversion(conversion)
    assert work.now() == work.get(Merge, merge).undone_at


def test_whoever_was_merged_since_stays_merged(work: UnitOfWork, leads: Leads, lead: Lead) -> None:
    """The conversion's own records are told from those that they became part of."""
    conversion = leads.convert(lead)
    other = work.add(Customer(name="Other"))
    assert conversion.person is not None
    work.use(Merging).merge(other, conversion.person.id)
    undone = leads.undo_conversion(conversion)
    assert any("was merged into customer Other;" in kept for kept in undone.kept)
    assert 1 == work.count(Customer, "name == 'Other'")


def test_what_was_logged_since_stays(work: UnitOfWork, leads: Leads, lead: Lead) -> None:
    """On the person, who was there before, and on the organisation, which stays because of it."""
    conversion = leads.convert(lead)
    work.add(Interaction(customer=conversion.person, subject="after, Anna"))
    work.add(Interaction(customer=conversion.organisation, subject="after, Beta"))
    undone = leads.undo_conversion(conversion)
    assert ("customer Beta stays: since then it has interactions (1)",) == undone.kept
    assert {"rang", "after, Anna", "after, Beta"} == {i.subject for i in work.find(Interaction)}


def test_what_was_changed_since_stays_and_is_listed(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """Somebody's work on a new record is not thrown away."""
    conversion = leads.convert(lead, opportunity="40 chairs")
    assert conversion.opportunity is not None
    work.change(conversion.opportunity, next_step="send a quote")
    undone = leads.undo_conversion(conversion)
    assert "opportunity 40 chairs stays: it was changed since" in undone.kept
    assert 1 == work.count(Opportunity)


def test_a_field_that_was_changed_since_stays(work: UnitOfWork, leads: Leads) -> None:
    """Only what still holds what the conversion gave it is set back."""
    conversion = leads.convert(leads.capture(name="Anna"))
    assert conversion.person is not None
    work.change(conversion.person, lifecycle="customer")
    undone = leads.undo_conversion(conversion)
    assert ("customer Anna: lifecycle was changed since",) == undone.kept
    assert "customer" == work.get(Customer, conversion.person).lifecycle


def test_a_record_that_another_system_knows_stays(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """Its key must not point at nothing."""
    conversion = leads.convert(lead)
    assert conversion.organisation is not None
    work.link(conversion.organisation, system="erp", key="4711")
    undone = leads.undo_conversion(conversion)
    assert ("customer Beta stays: since then it has external ids (1)",) == undone.kept


def test_what_somebody_removed_meanwhile_stays_removed(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """There is nothing left to undo of it."""
    conversion = leads.convert(lead, opportunity="40 chairs")
    work.remove_all(work.find(Opportunity))
    assert () == leads.undo_conversion(conversion).kept


def test_a_conversion_is_undone_once(leads: Leads, lead: Lead) -> None:
    """The second time there is nothing to undo."""
    conversion = leads.convert(lead)
    leads.undo_conversion(conversion)
    with pytest.raises(Refused, match="was undone at"):
        leads.undo_conversion(conversion.id)


def test_an_undone_lead_is_worked_on_and_converted_again(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """It goes on from the state it was in."""
    leads.undo_conversion(leads.convert(lead))
    assert "working" == work.get(Lead, lead).status
    conversion = leads.convert(lead.id)
    assert 1 == work.count(Customer, "kind == 'organisation'")
    assert conversion.organisation is not None
