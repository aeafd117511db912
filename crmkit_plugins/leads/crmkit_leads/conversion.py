"""Conversion: a lead becomes a person, an organisation, how they are related, and a deal."""

from __future__ import annotations

import attrs

from crmkit import (
    ContactRole,
    Customer,
    Money,
    Opportunity,
    Ref,
    Refused,
    Relationship,
    UnitOfWork,
    _,
    definition,
    fold,
)
from crmkit_leads.carrying import Carrying, carry
from crmkit_leads.lead import MOVES, Lead, cannot
from crmkit_leads.tables import columns
from crmkit_leads.takeover import take_over
from crmkit_leads.trail import Conversion, Trail


@attrs.frozen(kw_only=True)
class Into:
    """What a lead is to become. Whoever is not given is the lead's own party, or is added."""

    person: Ref[Customer] | None = None
    organisation: Ref[Customer] | None = None
    relationship: str = "employee"
    opportunity: str | None = None
    amount: Money | None = None


def convert(work: UnitOfWork, lead: Lead, into: Into) -> Conversion:
    """Convert a lead; every value it holds and all that hangs on it is carried or listed.

    Raises Refused where the lead's state or its party does not permit it.
    """
    if "converted" not in MOVES[lead.status]:
        raise Refused(f"{lead!r}: {cannot(lead.status, 'converted')}", record=lead)
    job = Carrying(Trail(work), lead)
    _settle_parties(job, into)
    job.relationship = _relationship(job, into.relationship)
    _make_prospect(job)
    job.opportunity = _opportunity(job, into)
    carry(job)
    _count_what_stays(job)
    _finish(job)
    return _noted(job)


def _settle_parties(job: Carrying, into: Into) -> None:
    party = _party(job)
    job.person = job.work.get(Customer, into.person) if into.person else None
    job.organisation = job.work.get(Customer, into.organisation) if into.organisation else None
    if job.person is None and party.kind != "organisation":
        job.person = party
    if job.organisation is None:
        job.organisation = party if party.kind == "organisation" else _company(job)
    known = "person" if party.kind != "organisation" else "organisation"
    if getattr(job, known).id != party.id:
        take_over(job, party, known)


def _party(job: Carrying) -> Customer:
    if job.lead.customer is None:
        raise Refused(
            _("{lead!r} has no party; set its {customer}, then convert it", lead=job.lead)
        )
    return job.work.get(Customer, job.lead.customer, sensitive=True)


def _company(job: Carrying) -> Customer | None:
    """The lead's company: the only organisation so called in that country, or a new one."""
    lead = job.lead
    if not lead.company:
        return None
    row = columns(job.work, Customer)
    same = (row.kind == "organisation") & (row.name_folded == fold(lead.company))
    if lead.country is not None:
        same &= (row.country == lead.country) | row.country.is_(None)
    known = list(job.work.find(Customer, same))
    if len(known) == 1:
        return known[0]
    return job.trail.add(
        Customer(
            name=lead.company, kind="organisation", lifecycle="contact", country=lead.country,
            owner=lead.owner, source=lead.source,
        )
    )  # fmt: skip


def _relationship(job: Carrying, kind: str) -> Relationship | None:
    """How the person stands to the organisation: as is known already, or as is said now."""
    if job.person is None or job.organisation is None:
        return None
    row = columns(job.work, Relationship)
    same = (row.customer == job.organisation.id) & (row.other == job.person.id)
    known = job.work.first(Relationship, same & (row.kind == kind) & row.valid_until.is_(None))
    return known or job.trail.add(
        Relationship(
            customer=job.organisation, other=job.person, kind=kind, title=job.lead.title,
            valid_from=job.work.today(),
        )
    )  # fmt: skip


def _make_prospect(job: Carrying) -> None:
    """Whoever may buy is a prospect now; who represents an organisation stays a contact."""
    target = "organisation" if job.organisation is not None else "person"
    if getattr(job, target).lifecycle == "contact":
        setattr(job, target, job.trail.change(getattr(job, target), lifecycle="prospect"))


def _opportunity(job: Carrying, into: Into) -> Opportunity | None:
    if into.opportunity is None:
        return None
    lead, buyer = job.lead, job.organisation or job.party
    opportunity = job.trail.add(
        Opportunity(
            customer=buyer, name=into.opportunity, amount=into.amount, owner=lead.owner,
            source=lead.source, campaign=lead.campaign,
        )
    )  # fmt: skip
    if job.person is not None:
        job.trail.add(ContactRole(opportunity=opportunity, customer=job.person, primary=True))
    return opportunity


def _count_what_stays(job: Carrying) -> None:
    """What hung on the party before hangs on it still."""
    for relation in job.work.crm.catalogue.relations(Customer).values():
        facts = definition(relation.entity)
        rows = columns(job.work, relation.entity)[relation.field] == job.party.id
        count = job.work.count(relation.entity, rows)
        if count and not facts.name.startswith("leads_"):
            job.carried.append(
                _("{what.plural}: {n} (of {party})", what=facts.noun, n=count, party=job.party.name)
            )


def _finish(job: Carrying) -> None:
    job.lead = job.trail.change(
        job.work.get(Lead, job.lead.id),
        status="converted",
        converted_at=job.work.now(),
        customer=job.party,
        organisation=job.organisation,
        opportunity=job.opportunity,
    )


def _noted(job: Carrying) -> Conversion:
    conversion = job.work.add(
        Conversion(
            lead=job.lead,
            person=job.person,
            organisation=job.organisation,
            relationship=job.relationship,
            opportunity=job.opportunity,
            carried=tuple(map(job.work.words.value, job.carried)),
            listed=tuple(map(job.work.words.value, job.listed)),
        )
    )
    job.trail.save(conversion)
    return conversion
