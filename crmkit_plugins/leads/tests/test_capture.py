"""Capturing: an enquiry comes in, and whoever is known already is known once."""

from __future__ import annotations

from typing import Any

import pytest

from crmkit import (
    Campaign,
    CampaignMember,
    ContactPoint,
    Customer,
    Interaction,
    Invalid,
    Refused,
    Relationship,
    Touch,
    UnitOfWork,
)
from crmkit_leads import Lead, Leads

pytestmark = pytest.mark.crm(plugins=["leads"])


@pytest.fixture
def leads(work: UnitOfWork) -> Leads:
    return work.use(Leads)


def anna(leads: Leads, **facts: Any) -> Lead:
    """Anna of Beta enquires."""
    given = {
        "name": "Anna Łęcka", "company": "Beta",
        "email": "anna@beta.pl", "phone": "+48 601 234 567",
        **facts,
    }  # fmt: skip
    return leads.capture(**given)


def party(work: UnitOfWork, lead: Lead) -> Customer:
    assert lead.customer is not None
    return work.get(Customer, lead.customer)


# The party


def test_the_party_of_a_lead_is_recorded_at_once_as_a_contact(
    work: UnitOfWork, leads: Leads
) -> None:
    """It can be called, written to and found, and is not counted as a customer."""
    found = party(work, anna(leads, country="PL", source="fair"))
    assert ("Anna Łęcka", "person", "contact", "PL", "fair") == (
        found.name,
        found.kind,
        found.lifecycle,
        found.country,
        found.source,
    )


def test_the_party_can_be_reached_where_the_lead_can(work: UnitOfWork, leads: Leads) -> None:
    """Whoever rings back later is recognised by the number."""
    anna(leads)
    points = {(p.kind, p.normal) for p in work.find(ContactPoint)}
    assert {("email", "anna@beta.pl"), ("phone", "+48601234567")} == points


def test_a_company_without_a_person_is_an_organisation(work: UnitOfWork, leads: Leads) -> None:
    """A form may ask for the company alone."""
    found = party(work, leads.capture(company="Beta"))
    assert ("Beta", "organisation") == (found.name, found.kind)


def test_an_address_alone_is_enough(work: UnitOfWork, leads: Leads) -> None:
    """A newsletter box asks for no more."""
    assert "jan@x.pl" == party(work, leads.capture(email="jan@x.pl")).name


def test_nothing_at_all_is_refused(leads: Leads) -> None:
    """Nobody could follow it up."""
    with pytest.raises(
        Refused, match="a lead needs a name, a company, an e-mail address or a phone"
    ):
        leads.capture(note="hello")


def test_a_wrong_address_is_refused(leads: Leads) -> None:
    """Better told now than bounced later."""
    with pytest.raises(Invalid, match="not an e-mail address"):
        leads.capture(email="anna at beta")


def test_leads_that_come_in_bulk_have_parties_too(work: UnitOfWork) -> None:
    """Rules hold for an import as for a form; one address is one party."""
    work.add_all(Lead(name=f"No {i}", email=f"n{i % 5}@x.pl") for i in range(10))
    assert (10, 5, 5) == (work.count(Lead), work.count(Customer), work.count(ContactPoint))
    assert 0 == work.count(Lead, "customer is None")


def test_an_address_that_is_added_later_reaches_the_party(work: UnitOfWork, leads: Leads) -> None:
    """What is learnt of the lead is known of the party."""
    lead = leads.capture(name="Anna")
    work.change(lead, phone="+48 22 555 44 33")
    assert ["+48225554433"] == [p.normal for p in work.find(ContactPoint)]


def test_whoever_answers_a_campaign_is_a_member_who_responded(
    work: UnitOfWork, leads: Leads
) -> None:
    """The campaign knows what it brought."""
    campaign = work.add(Campaign(name="Spring"))
    lead = anna(leads, campaign=campaign)
    (member,) = work.find(CampaignMember)
    assert (lead.customer, True, work.now()) == (
        member.customer,
        member.responded,
        member.responded_at,
    )


# Who is known already


def test_a_known_address_is_a_known_party(work: UnitOfWork, leads: Leads) -> None:
    """However it is written; the new source is a touch, the first one stays."""
    known = work.add(Customer(name="A. Łęcka", source="shop", lifecycle="customer"))
    work.add(ContactPoint(customer=known, kind="email", value="Anna@Beta.PL"))
    lead = anna(leads, source="fair")
    assert lead.customer == known
    assert ("shop", ["fair"]) == (party(work, lead).source, [t.source for t in work.find(Touch)])


@pytest.mark.parametrize(("name", "same"), [("ANNA LECKA", True), ("Jan Łęcki", False)])
def test_a_known_number_needs_the_same_name(
    work: UnitOfWork, leads: Leads, name: str, same: bool
) -> None:
    """A family or an office shares a telephone."""
    first = anna(leads, email=None)
    second = anna(leads, email=None, name=name, phone="0048 601 234 567")
    assert same == (first.customer == second.customer)


def test_the_address_of_an_organisation_is_nobodys_own(work: UnitOfWork, leads: Leads) -> None:
    """Two people who write from info@ are two people."""
    beta = work.add(Customer(name="Beta", kind="organisation"))
    work.add(ContactPoint(customer=beta, kind="email", value="info@beta.pl"))
    lead = anna(leads, email="info@beta.pl")
    assert lead.customer != beta


def test_an_enquiry_of_somebody_with_an_open_lead_is_attached_to_it(
    work: UnitOfWork, leads: Leads
) -> None:
    """A reply does not make a second lead, and nothing it says is lost."""
    first = anna(leads, source="web")
    again = anna(leads, email="ANNA@beta.pl", note="and a lamp", source="fair", title="Buyer")
    assert (first.id, 1, "Buyer") == (again.id, work.count(Lead), again.title)
    (interaction,) = work.find(Interaction)
    assert ("in", first.customer) == (interaction.direction, interaction.customer)
    assert "and a lamp" in interaction.body
    assert "title: Buyer" in interaction.body
    assert ["fair"] == [t.source for t in work.find(Touch)]


def test_what_an_attached_enquiry_says_otherwise_is_kept_too(
    work: UnitOfWork, leads: Leads
) -> None:
    """A second number does not replace the first; the party has both."""
    anna(leads)
    again = anna(leads, phone="+48 700 000 000")
    assert "+48601234567" == again.phone
    assert {"+48601234567", "+48700000000"} == {
        p.normal for p in work.find(ContactPoint, "kind == 'phone'")
    }


@pytest.mark.crm(plugins=["leads"], settings={"leads": {"repeated": "mark"}})
def test_a_repeated_enquiry_may_be_marked_instead(work: UnitOfWork, leads: Leads) -> None:
    """It is a lead of the same party, and whoever has the first decides."""
    first = anna(leads, owner="ewa")
    again = anna(leads)
    assert (first, "ewa", first.customer) == (again.duplicate_of, again.owner, again.customer)


@pytest.mark.crm(plugins=["leads"], settings={"leads": {"repeated": "keep"}})
def test_a_repeated_enquiry_may_be_a_lead_like_any_other(work: UnitOfWork, leads: Leads) -> None:
    """Then it is only the party that is one."""
    first, again = anna(leads), anna(leads)
    assert (None, first.customer) == (again.duplicate_of, again.customer)


def test_after_a_lead_has_ended_an_enquiry_is_a_new_one(work: UnitOfWork, leads: Leads) -> None:
    """Who was not interested a year ago may be now."""
    first = leads.move(anna(leads), "unqualified", reason="no budget")
    again = anna(leads)
    assert first.id != again.id
    assert first.customer == again.customer


def test_the_same_name_at_the_same_company_is_only_likely(work: UnitOfWork, leads: Leads) -> None:
    """Such a lead is marked, never merged by itself."""
    first = anna(leads, owner="ewa")
    again = leads.capture(name="anna łęcka", company="BETA", email="other@gmail.com")
    assert (first, "ewa") == (again.duplicate_of, again.owner)
    assert first.customer != again.customer


# Asking


def test_duplicates_are_told_with_what_is_the_same(work: UnitOfWork, leads: Leads) -> None:
    """The certain ones first."""
    by_mail = work.add(Customer(name="Somebody"))
    by_phone = work.add(Customer(name="Their sister"))
    by_name = work.add(Customer(name="Anna Lecka"))
    beta = work.add(Customer(name="Beta", kind="organisation"))
    work.add(Relationship(customer=beta, other=by_name, kind="employee"))
    lead = anna(leads)
    work.add(ContactPoint(customer=by_mail, kind="email", value="anna@beta.pl"))
    work.add(ContactPoint(customer=by_phone, kind="mobile", value="+48 601 234 567"))
    found = [(d.customer, d.reason, d.certain) for d in leads.find_duplicates(lead)]
    assert [
        (by_mail, "e-mail", True),
        (by_phone, "phone", False),
        (by_name, "company and name", False),
    ] == found


def test_a_lead_is_no_duplicate_of_itself(leads: Leads) -> None:
    """Its own party has its own address."""
    assert () == leads.find_duplicates(anna(leads))
