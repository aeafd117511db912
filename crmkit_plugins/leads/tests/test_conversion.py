"""Conversion: a lead becomes a prospect and nothing it held is lost."""

from __future__ import annotations

from typing import Any

import pytest

from crmkit import (
    Campaign,
    CampaignMember,
    Commitment,
    ContactPoint,
    ContactRole,
    Customer,
    ExternalId,
    Interaction,
    Money,
    Opportunity,
    Refused,
    Relationship,
    Touch,
    UnitOfWork,
    definition,
)
from crmkit_leads import Lead, Leads
from crmkit_leads.carrying import CARRIERS, STAYING

pytestmark = pytest.mark.crm(plugins=["leads"])


@pytest.fixture
def leads(work: UnitOfWork) -> Leads:
    return work.use(Leads)


@pytest.fixture
def lead(work: UnitOfWork, leads: Leads) -> Lead:
    """A lead with something in every field that a person fills in."""
    return leads.capture(
        name="Anna Nowak", company="Beta", title="Buyer", email="anna@beta.pl",
        phone="+48 601 234 567", country="PL", language="pl", source="fair", owner="ewa",
        campaign=work.add(Campaign(name="Spring")), note="wants 40 chairs",
        custom={"colour": "red"},
    )  # fmt: skip


def the(work: UnitOfWork, cls: type[Any], reference: Any) -> Any:
    assert reference is not None
    return work.get(cls, reference)


def test_every_field_of_a_lead_has_its_place() -> None:
    """A field that is added later cannot be forgotten at a conversion."""
    assert set(definition(Lead).own) == {*CARRIERS, *STAYING}


def test_every_filled_field_is_carried_or_listed(leads: Leads, lead: Lead) -> None:
    """The result speaks of each of them."""
    conversion = leads.convert(lead)
    said = "\n".join((*conversion.carried, *conversion.listed))
    values = [
        "Anna Nowak", "Beta", "Buyer", "anna@beta.pl", "+48601234567", "PL", "pl", "fair", "ewa",
        "campaign", "note", "colour: red",
    ]  # fmt: skip
    assert [] == [value for value in values if value not in said]
    assert () == conversion.listed


def test_the_party_becomes_the_person(work: UnitOfWork, leads: Leads, lead: Lead) -> None:
    """It is the same record, so all that hung on it still does."""
    work.add(Interaction(customer=lead.customer, channel="phone", subject="rang"))
    conversion = leads.convert(lead)
    assert lead.customer == conversion.person
    subjects = {i.subject for i in work.find(Interaction)}
    assert {"rang", "Enquiry"} == subjects
    assert {lead.customer} == {m.customer for m in work.find(CampaignMember)}


def test_the_company_becomes_an_organisation(work: UnitOfWork, leads: Leads, lead: Lead) -> None:
    """With what the lead knew of it; the person is its employee, by title."""
    conversion = leads.convert(lead)
    beta = the(work, Customer, conversion.organisation)
    link = the(work, Relationship, conversion.relationship)
    assert ("Beta", "organisation", "PL", "fair", "ewa") == (
        beta.name,
        beta.kind,
        beta.country,
        beta.source,
        beta.owner,
    )
    assert (beta, lead.customer, "employee", "Buyer") == (
        link.customer,
        link.other,
        link.kind,
        link.title,
    )


def test_who_may_buy_is_a_prospect(work: UnitOfWork, leads: Leads, lead: Lead) -> None:
    """The organisation is; the person who represents it stays a contact."""
    conversion = leads.convert(lead)
    organisation, person = conversion.organisation, conversion.person
    assert "prospect" == the(work, Customer, organisation).lifecycle
    assert "contact" == the(work, Customer, person).lifecycle


def test_a_person_of_their_own_is_a_prospect(work: UnitOfWork, leads: Leads) -> None:
    """Without a company there is no organisation and no relationship."""
    conversion = leads.convert(leads.capture(name="Anna"))
    assert (None, None) == (conversion.organisation, conversion.relationship)
    assert "prospect" == the(work, Customer, conversion.person).lifecycle


def test_a_company_of_its_own_is_a_prospect(work: UnitOfWork, leads: Leads) -> None:
    """Without a person the party is the organisation."""
    conversion = leads.convert(leads.capture(company="Beta", note="call us"))
    assert None is conversion.person
    assert "prospect" == the(work, Customer, conversion.organisation).lifecycle
    assert ["call us"] == [i.body for i in work.find(Interaction)]


def test_the_lead_says_what_it_became(work: UnitOfWork, leads: Leads, lead: Lead) -> None:
    """It stays, converted, with everything that was captured."""
    conversion = leads.convert(lead, opportunity="40 chairs")
    after = work.get(Lead, lead)
    assert ("converted", work.now(), conversion.organisation, conversion.opportunity) == (
        after.status,
        after.converted_at,
        after.organisation,
        after.opportunity,
    )


def test_an_opportunity_is_added_where_one_is_named(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """Of the organisation, with the source and the campaign; the person has a role in it."""
    conversion = leads.convert(lead, opportunity="40 chairs", amount=Money("4000", "PLN"))
    deal = the(work, Opportunity, conversion.opportunity)
    assert (conversion.organisation, Money("4000", "PLN"), "fair", lead.campaign, "ewa") == (
        deal.customer,
        deal.amount,
        deal.source,
        deal.campaign,
        deal.owner,
    )
    assert [conversion.person] == [role.customer for role in work.find(ContactRole)]


def test_a_lead_that_ended_is_not_converted(leads: Leads, lead: Lead) -> None:
    """The error says what to do first."""
    leads.move(lead, "unqualified")
    with pytest.raises(
        Refused, match=r"is unqualified cannot become converted; .* become recycled"
    ):
        leads.convert(lead.id)


def test_a_lead_is_converted_once(leads: Leads, lead: Lead) -> None:
    """A second click does nothing twice."""
    leads.convert(lead)
    with pytest.raises(Refused, match="is converted cannot become converted"):
        leads.convert(lead.id)


def test_a_note_written_after_capture_is_carried(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """What counts is what the lead holds when it is converted."""
    leads.convert(work.change(lead, note="now 50 chairs"))
    assert ["now 50 chairs"] == [i.body for i in work.find(Interaction, "channel == 'note'")]


# To what is known already


def test_an_organisation_that_is_given_is_taken(work: UnitOfWork, leads: Leads, lead: Lead) -> None:
    """What it has otherwise is listed, and its first source stays."""
    acme = work.add(
        Customer(name="Acme", kind="organisation", country="DE", source="shop", owner="jan")
    )
    conversion = leads.convert(lead, organisation=acme)
    assert (acme, 0) == (conversion.organisation, work.count(Customer, "name == 'Beta'"))
    assert (
        "company: Beta (the organisation has Acme)",
        "country: PL (the organisation has DE)",
        "owner: ewa (the organisation has jan)",
    ) == conversion.listed
    assert [(acme, "fair")] == [(t.customer, t.source) for t in work.find(Touch)]


def test_the_only_organisation_so_called_is_taken(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """A conversion does not make a second Beta."""
    beta = work.add(Customer(name="BETA", kind="organisation", country="PL"))
    assert beta == leads.convert(lead).organisation


@pytest.mark.parametrize("countries", [("DE",), ("PL", "PL")])
def test_where_it_cannot_be_told_a_new_organisation_is_added(
    work: UnitOfWork, leads: Leads, lead: Lead, countries: tuple[str, ...]
) -> None:
    """One so called in another country, or two of them, are not guessed at."""
    known = [
        work.add(Customer(name="Beta", kind="organisation", country=country))
        for country in countries
    ]
    assert leads.convert(lead).organisation not in known


def test_a_known_relationship_is_not_doubled(work: UnitOfWork, leads: Leads, lead: Lead) -> None:
    """Her title, which nobody knew, is filled in."""
    beta = work.add(Customer(name="Beta", kind="organisation"))
    link = work.add(Relationship(customer=beta, other=lead.customer, kind="employee"))
    conversion = leads.convert(lead, organisation=beta)
    assert link == conversion.relationship
    assert "Buyer" == work.get(Relationship, link).title


def test_a_person_that_is_given_takes_over_all_of_the_party(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """Interactions, memberships, addresses, promises, keys of other systems: one record remains."""
    party = the(work, Customer, lead.customer)
    work.change(party, occupation="carpenter")
    work.add(Interaction(customer=party, subject="rang"))
    work.add(Commitment(customer=party, what="a sample"))
    work.link(party, system="forms", key="77")
    known = work.add(Customer(name="Anna Nowak", lifecycle="customer"))
    conversion = leads.convert(lead, person=known)
    assert known == conversion.person == work.get(Lead, lead).customer
    for cls in (Interaction, Commitment, CampaignMember, ContactPoint):
        assert {known} == {row.customer for row in work.find(cls)}, cls
    assert [known.id] == [link.record_id for link in work.find(ExternalId)]
    assert ("carpenter", "customer") == (
        work.get(Customer, known).occupation,
        work.get(Customer, known).lifecycle,
    )
    assert 0 == work.count(Customer, f"id == '{party.id}'")


def test_one_membership_of_two_that_came_as_far_as_either(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """Anna was sent the campaign under one record and answered under the other."""
    known = work.add(Customer(name="Anna Nowak"))
    work.add(CampaignMember(campaign=lead.campaign, customer=known, status="sent"))
    leads.convert(lead, person=known)
    (member,) = work.find(CampaignMember)
    assert (known, True, "responded") == (member.customer, member.responded, member.status)


def test_what_a_known_person_has_otherwise_is_listed(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """The known value stays; the other one is not lost."""
    known = work.add(
        Customer(name="A. Nowak", language="de", custom={"colour": "blue"}, source="shop")
    )
    conversion = leads.convert(lead, person=known)
    assert {
        "name: Anna Nowak (the person has A. Nowak)",
        "language: pl (the person has de)",
        "colour: red (the person has blue)",
    } == set(conversion.listed)
    assert "shop" == work.get(Customer, known).source


def test_a_party_with_a_life_of_its_own_is_not_taken_over(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """A customer is not swallowed by a conversion; the error says what to do."""
    work.change(Customer.ref(the(work, Customer, lead.customer).id), lifecycle="customer")
    other = work.add(Customer(name="Somebody else"))
    with pytest.raises(Refused, match="who is a customer already; set the lead's customer"):
        leads.convert(lead, person=other)


def test_the_conversion_stands_in_the_history_of_both(
    work: UnitOfWork, leads: Leads, lead: Lead
) -> None:
    """Whoever opens the person or the organisation sees where they came from."""
    conversion = leads.convert(lead)
    for party in (conversion.person, conversion.organisation):
        assert party is not None
        sources = [item.source for item in work.timeline(party)]
        assert any(source.startswith("leads.converted") for source in sources)
