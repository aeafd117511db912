"""Who a lead may be already: parties and open leads with the same addresses, or the same names.

An e-mail address is one person's, so a party with the same one is the same party: that is certain.
A telephone is often shared (a family, a switchboard), so the same number is certain only together
with the same name. The same company and name is likely, and left to a person to decide. Names are
compared folded: without case, accents and spaces that differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

import attrs
from sqlalchemy import select

from crmkit import ContactPoint, Customer, ReadUnit, Relationship, fold, kinds
from crmkit_leads.lead import OPEN, Lead
from crmkit_leads.tables import columns


@attrs.frozen
class Duplicate:
    """A party that a lead may be of, its newest open lead if it has one, and what is the same."""

    customer: Customer
    lead: Lead | None
    reason: str
    certain: bool


def find_duplicates(work: ReadUnit, lead: Lead) -> tuple[Duplicate, ...]:
    """The known parties this lead may be of, the certain ones first; never the lead itself.

    The lead need not be stored. What the reader may not see is not found.
    """
    matches = [*Directory(work, [lead]).matches(lead), *_namesakes(work, lead)]
    strongest = {match[0].id: match for match in reversed(matches)}
    leads = _open_leads(work, strongest, but=lead)
    own = None if lead.customer is None else lead.customer.id
    found = [
        Duplicate(customer, leads.get(customer.id), reason, certain)
        for customer, reason, certain in strongest.values()
        if customer.id != own or customer.id in leads
    ]
    return tuple(
        sorted(found, key=lambda one: (not one.certain, one.lead is None, one.customer.id))
    )


class Directory:
    """The parties that can be reached where some leads can be: two queries for any number."""

    def __init__(self, work: ReadUnit, leads: Iterable[Lead]) -> None:
        self._holders: dict[str, list[UUID]] = {}
        wanted = {address for lead in leads for address in addresses(lead).values()}
        if wanted:
            normal = columns(work, ContactPoint).normal
            for point in work.find(ContactPoint, normal.in_(wanted)):
                self._holders.setdefault(point.normal, []).append(point.customer.id)
        ids = {id for holders in self._holders.values() for id in holders}
        held = work.find(Customer, columns(work, Customer).id.in_(ids)) if ids else ()
        self._customers: Mapping[UUID, Customer] = {c.id: c for c in held}

    def matches(self, lead: Lead) -> Iterator[tuple[Customer, str, bool]]:
        """The party, what is the same, and whether it is certain; the certain ones first."""
        found = [
            (customer, reason, _is_certain(reason, lead, customer))
            for reason, address in addresses(lead).items()
            for customer in self._at(address)
        ]
        yield from sorted(found, key=lambda match: not match[2])

    def party(self, lead: Lead) -> Customer | None:
        """The party that the lead is certainly of."""
        return next((customer for customer, _, certain in self.matches(lead) if certain), None)

    def _at(self, address: str) -> Iterator[Customer]:
        ids = sorted(set(self._holders.get(address, ())))
        return (self._customers[id] for id in ids if id in self._customers)


def addresses(lead: Lead) -> dict[str, str]:
    """Where the lead can be reached, each in the one form in which contact points keep it.

    Raises Invalid for an e-mail address that is none.
    """
    found = {}
    if lead.email:
        found["e-mail"] = kinds.Email().check(lead.email).lower()
    if lead.phone:
        found["phone"] = kinds.Phone().check(lead.phone)
    return found


def _is_certain(reason: str, lead: Lead, customer: Customer) -> bool:
    if customer.kind == "organisation":
        # info@ and the switchboard belong to all who work there.
        return fold(customer.name) == fold(lead.name or lead.company or "")
    return reason == "e-mail" or fold(customer.name) == fold(lead.name)


def _namesakes(work: ReadUnit, lead: Lead) -> Iterator[tuple[Customer, str, bool]]:
    """Those of the same name who enquired for, or work at, a company of the same name."""
    if not lead.name or not lead.company:
        return
    name, company = fold(lead.name), fold(lead.company)
    leads, party = columns(work, Lead), columns(work, Customer)
    related, organisation = columns(work, Relationship), work.crm.catalogue.tables[Customer].alias()
    enquired = select(leads.customer).where(
        leads.company_folded == company, leads.name_folded == name, leads.removed_at.is_(None)
    )
    employed = (
        select(related.other)
        .join(organisation, organisation.c.id == related.customer)
        .where(organisation.c.name_folded == company, related.removed_at.is_(None))
    )
    known = party.id.in_(enquired) | ((party.name_folded == name) & party.id.in_(employed))
    for customer in work.find(Customer, known):
        yield customer, "company and name", False


def _open_leads(work: ReadUnit, customers: Iterable[UUID], but: Lead) -> dict[UUID, Lead]:
    """The newest open lead of each party."""
    lead = columns(work, Lead)
    theirs = lead.customer.in_(list(customers)) & lead.status.in_(OPEN) & (lead.id != but.id)
    return {found.customer.id: found for found in work.find(Lead, theirs) if found.customer}
