"""The party behind a lead: found among those known, or recorded at once as a contact.

All that happens before a conversion (calls, letters, campaigns, consents) hangs on the party, where
every part looks for it, so that a conversion has nothing to copy and nothing to lose.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from crmkit import Batch, CampaignMember, ContactPoint, Customer, Ref, Touch, UnitOfWork
from crmkit_leads.duplicates import Directory, addresses
from crmkit_leads.lead import Lead
from crmkit_leads.tables import columns

Held = tuple[Lead, Ref[Customer]]
"""A lead and its party."""

_KEPT = frozenset({"customer", "email", "phone", "campaign"})
"""What of a lead its party must know too."""


def follow(work: UnitOfWork, batch: Batch[Lead]) -> None:
    """Keep the parties of leads as the leads have become."""
    if batch.action == "add":
        _give_parties(work, [lead for lead in batch.after if lead.customer is None])
        touch(work, held(batch.after))
        keep(work, held(batch.after))
    elif batch.action == "change":
        indexes = range(len(batch))
        keep(work, held(batch.after[i] for i in indexes if batch.changed(i) & _KEPT))
        _look_after(work, batch, [i for i in indexes if "owner" in batch.changed(i)])


def held(leads: Iterable[Lead]) -> list[Held]:
    return [(lead, lead.customer) for lead in leads if lead.customer is not None]


def _give_parties(work: UnitOfWork, leads: Sequence[Lead]) -> None:
    directory = Directory(work, leads)
    known, new, made = list[Held](), list[Held](), dict[str, Customer]()
    for lead in leads:
        party = directory.party(lead)
        if party is not None:
            known.append((lead, party))
        else:
            # Two leads of one batch with one e-mail address are of one new party.
            address = addresses(lead).get("e-mail", str(lead.id))
            new.append((lead, made.setdefault(address, _new_party(lead))))
    work.add_all(made.values())
    work.change_all((lead, {"customer": party}) for lead, party in [*known, *new])
    touch(work, known)


def _new_party(lead: Lead) -> Customer:
    """A contact: known, reachable, and not counted as a customer yet."""
    return Customer(
        name=lead.name,
        kind="organisation" if lead.name == lead.company else "person",
        lifecycle="contact",
        owner=lead.owner,
        country=lead.country,
        language=lead.language,
        source=lead.source,
    )


def touch(work: UnitOfWork, pairs: Iterable[Held]) -> None:
    """A party known before keeps its first source; where this enquiry came from is a touch."""
    work.add_all(
        Touch(customer=party, source=lead.source or "lead", campaign=lead.campaign)
        for lead, party in pairs
        if lead.source or lead.campaign
    )


def keep(work: UnitOfWork, pairs: Sequence[Held]) -> None:
    if pairs:
        work.add_all(missing_points(work, pairs))
        _enrol(work, pairs)


def missing_points(work: UnitOfWork, pairs: Sequence[Held]) -> list[ContactPoint]:
    """The contact points by which the parties of leads are not known yet; none is stored."""
    theirs = columns(work, ContactPoint).customer.in_({party.id for _, party in pairs})
    known = {(point.customer.id, point.normal) for point in work.find(ContactPoint, theirs)}
    missing: dict[tuple[UUID, str], ContactPoint] = {}
    for lead, party in pairs:
        for reason, address in addresses(lead).items():
            if (party.id, address) not in known:
                kind, value = ("email", lead.email) if reason == "e-mail" else ("phone", lead.phone)
                point = ContactPoint(customer=party, kind=kind, value=value or address)
                missing[party.id, address] = point
    return list(missing.values())


def _enrol(work: UnitOfWork, pairs: Iterable[Held]) -> None:
    """Whoever enquires because of a campaign is a member of it who responded."""
    wanted = {
        (lead.campaign.id, party.id): (lead.campaign, party)
        for lead, party in pairs
        if lead.campaign
    }
    if not wanted:
        return
    member = columns(work, CampaignMember)
    among = member.campaign.in_({c for c, _ in wanted}) & member.customer.in_(
        {p for _, p in wanted}
    )
    members = {(m.campaign.id, m.customer.id): m for m in work.find(CampaignMember, among)}
    answer: dict[str, Any] = {
        "status": "responded", "responded": True, "responded_at": work.now()
    }  # fmt: skip
    silent = [m for key, m in members.items() if key in wanted and not m.responded]
    work.change_all(silent, **answer)
    work.add_all(
        CampaignMember(campaign=campaign, customer=party, **answer)
        for key, (campaign, party) in wanted.items()
        if key not in members
    )


def _look_after(work: UnitOfWork, batch: Batch[Lead], indexes: Iterable[int]) -> None:
    """The owner of a lead looks after its party, while that is but a contact."""
    owners = {
        party.id: (batch.before[i].owner, lead.owner)
        for i in indexes
        for lead, party in held([batch.after[i]])
    }
    if owners:
        party = columns(work, Customer)
        contacts = party.id.in_(owners) & (party.lifecycle == "contact")
        theirs = [(c, *owners[c.id]) for c in work.find(Customer, contacts)]
        work.change_all(
            (customer, {"owner": new})
            for customer, old, new in theirs
            if customer.owner in (None, old)
        )
