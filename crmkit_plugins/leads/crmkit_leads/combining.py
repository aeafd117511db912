"""Two leads that are one enquiry become one."""

from __future__ import annotations

from typing import Any

from crmkit import Customer, Interaction, Merging, Refused, UnitOfWork, _
from crmkit_leads.capture import in_words, told
from crmkit_leads.lead import OPEN, Lead
from crmkit_leads.tables import columns
from crmkit_leads.trail import Conversion


def combine(work: UnitOfWork, survivor: Lead, loser: Lead) -> Lead:
    """Merge a lead into another one; return that.

    What the survivor lacks is filled in; all that the other said is logged on their party, and it
    is removed. Where the parties differ, they are merged. Raises Refused for leads that are not
    both open, and for parties that are both more than a contact.
    """
    if survivor.id == loser.id:
        raise Refused(
            _(
                "{survivor!r} cannot be merged into itself; name two {lead.plural}",
                survivor=survivor,
            )
        )
    for lead in (survivor, loser):
        if lead.status not in OPEN:
            raise Refused(
                _(
                    "{given!r} is {status}; only open {lead.plural} are merged",
                    status=lead.status,
                    given=lead,
                ),
                record=lead,
            )
    _one_party(work, survivor, loser)
    survivor = work.get(Lead, survivor.id)
    if survivor.customer is not None:
        work.add(_log(survivor, loser))
    _follow(work, survivor, loser)
    work.remove(work.get(Lead, loser.id))
    return work.change(work.get(Lead, survivor.id), **_filled(survivor, loser))


def _one_party(work: UnitOfWork, survivor: Lead, loser: Lead) -> None:
    """Both leads are of one party: whichever of the two is more than a contact, if one is."""
    if survivor.customer is None or loser.customer in (None, survivor.customer):
        return
    kept, gone = work.get(Customer, survivor.customer), work.get(Customer, loser.customer)
    if gone.lifecycle != "contact":
        kept, gone = gone, kept
    if gone.lifecycle != "contact":
        raise Refused(
            _(
                "{kept!r} and {gone!r} are both more than contacts; merge these {customer.plural} "
                "first, with customers.merge",
                kept=kept.name,
                gone=gone.name,
            )
        )
    work.use(Merging).merge(kept, gone)


def _log(survivor: Lead, loser: Lead) -> Interaction:
    return Interaction(
        customer=survivor.customer,
        channel="note",
        direction="in",
        subject=_("Enquiry of a merged {lead}"),
        body=in_words(loser),
        happened_at=loser.created_at,
        owner=survivor.owner,
    )


def _follow(work: UnitOfWork, survivor: Lead, loser: Lead) -> None:
    """What referred to the one that goes refers to the other."""
    lead, conversion = columns(work, Lead), columns(work, Conversion)
    copies = work.find(Lead, (lead.duplicate_of == loser.id) & (lead.id != survivor.id))
    with work.acting("leads"):
        work.change_all(list(copies), duplicate_of=survivor)
        work.change_all(list(work.find(Conversion, conversion.lead == loser.id)), lead=survivor)


def _filled(survivor: Lead, loser: Lead) -> dict[str, Any]:
    """The fields of the survivor that change."""
    other = {**told(loser), "owner": loser.owner}
    fields = {name: value for name, value in other.items() if not getattr(survivor, name)}
    fields["custom"] = {**loser.custom, **survivor.custom}
    if survivor.duplicate_of == loser:
        fields["duplicate_of"] = None
    return fields
