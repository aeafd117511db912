"""Taking an enquiry in: a new lead, or more about one that is open already."""

from __future__ import annotations

from typing import Any

from crmkit import Customer, Interaction, Ref, UnitOfWork, _
from crmkit_leads.duplicates import find_duplicates
from crmkit_leads.lead import Lead
from crmkit_leads.party import keep, touch
from crmkit_leads.settings import LeadsSettings


def capture(work: UnitOfWork, enquiry: Lead, channel: str) -> Lead:
    """Store an enquiry by the policy for repeated ones; return the lead that it belongs to.

    One that is certainly by a party with an open lead is attached to that lead, unless the settings
    say otherwise. One that is only likely so becomes a lead marked as a duplicate, and goes to
    whoever has the other one, to decide about them together.
    """
    policy = work.settings(LeadsSettings).repeated
    repeated = [found for found in find_duplicates(work, enquiry) if found.lead is not None]
    if policy == "keep" or not repeated:
        return _stored(work, enquiry)
    first = repeated[0]
    if policy == "attach" and first.certain and first.lead is not None:
        return _attached(work, enquiry, first.lead, first.customer, channel)
    owner = enquiry.owner or (first.lead.owner if first.lead else None)
    marked: dict[str, Any] = {"duplicate_of": first.lead, "owner": owner, "queue": enquiry.queue}
    return _stored(work, Lead(**told(enquiry), **marked))


def _stored(work: UnitOfWork, enquiry: Lead) -> Lead:
    """The lead as it is once its party was found or recorded."""
    return work.get(Lead, work.add(enquiry).id)


def _attached(
    work: UnitOfWork, enquiry: Lead, lead: Lead, party: Ref[Customer], channel: str
) -> Lead:
    """Nothing of the enquiry is lost: what the lead lacks is filled in, all of it is logged."""
    work.add(
        Interaction(
            customer=party,
            channel=channel,
            direction="in",
            subject=_("Enquired again"),
            body=in_words(enquiry),
            owner=lead.owner,
        )
    )
    touch(work, [(enquiry, party)])
    keep(work, [(enquiry, party)])
    lacking = {n: v for n, v in told(enquiry).items() if getattr(lead, n) in (None, "", {})}
    return work.change(lead, **lacking)


_TOLD = (
    "name", "company", "title", "email", "phone", "country", "language", "source", "campaign",
    "custom", "note",
)  # fmt: skip


TOLD = frozenset(_TOLD)
"""The fields of a lead that an enquiry fills."""


def told(enquiry: Lead) -> dict[str, Any]:
    """What the enquiry says, by the name of the field."""
    values = {name: getattr(enquiry, name) for name in _TOLD}
    return {name: value for name, value in values.items() if value not in (None, "", {})}


def in_words(enquiry: Lead) -> str:
    """What the enquiry says, a line each, its note last."""
    facts = {k: v for k, v in told(enquiry).items() if k not in ("custom", "note", "campaign")}
    lines = [f"{name}: {value}" for name, value in {**facts, **enquiry.custom}.items()]
    return "\n".join([*lines, *([f"\n{enquiry.note}"] if enquiry.note else [])])
