"""What becomes of the core's own records in a merge, beyond what their references declare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from crmkit.acts.merger import Merger
from crmkit.entities.campaign import CampaignMember, Touch
from crmkit.entities.customer import Address, ContactPoint, Relationship
from crmkit.entities.definition import definition

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork


def settle(work: UnitOfWork, merger: Merger) -> None:
    """Relationships, what is preferred, responses and sources, as they are true of one customer."""
    _part_with_oneself(work, merger)
    _prefer(work, merger, ContactPoint, "kind")
    _prefer(work, merger, Address, "purpose")
    _respond(work, merger)
    _remember_source(work, merger)


def _part_with_oneself(work: UnitOfWork, merger: Merger) -> None:
    """How the two stood to one another is no relationship any more."""
    if not merger.rows["relationship"]:
        return
    row = work.table(Relationship).c
    with_oneself = (row.customer == merger.survivor.id) & (row.other == merger.survivor.id)
    work.remove_all(list(work.find(Relationship, with_oneself)))


def _prefer(work: UnitOfWork, merger: Merger, cls: type[Any], sort: str) -> None:
    """Of two preferred of a sort, the survivor's remains so."""
    if not merger.rows[definition(cls).name]:
        return
    row = work.table(cls).c
    preferred = (row.customer == merger.survivor.id) & row.primary.is_(True)
    moved = merger.moved(cls, "customer")
    own = {getattr(one, sort) for one in work.find(cls, preferred & row.id.not_in(moved))}
    others = work.find(cls, preferred & row.id.in_(moved))
    work.change_all([one for one in others if getattr(one, sort) in own], primary=False)


def _respond(work: UnitOfWork, merger: Merger) -> None:
    """Of two memberships of a campaign the one that came further counts, and the first response."""
    work.change_all(_responses(merger))


def _responses(merger: Merger) -> Iterator[tuple[CampaignMember, dict[str, Any]]]:
    for kept, gone in merger.pairs(CampaignMember):
        if gone.responded:
            moments = [m for m in (kept.responded_at, gone.responded_at) if m is not None]
            yield kept, {"status": gone.status, "responded_at": min(moments, default=None)}


def _remember_source(work: UnitOfWork, merger: Merger) -> None:
    """A customer was first acquired from one source; where the other came from is a touch."""
    source, row = merger.loser.source, work.table(Touch).c
    if source is None or source == merger.survivor.source:
        return
    if work.first(Touch, (row.customer == merger.survivor.id) & (row.source == source)) is None:
        moment = merger.loser.created_at
        work.add(Touch(customer=merger.survivor, source=source, touched_at=moment))
