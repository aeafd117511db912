"""Whom a merged customer leads to, and who was merged into a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Connection, select

from crmkit.entities.merge import Merge

if TYPE_CHECKING:
    from crmkit.catalogue import Catalogue


def survivor_of(connection: Connection, catalogue: Catalogue, id: UUID) -> UUID | None:
    """The customer that the one of this id was merged into, at the end of the chain of merges.

    None for one that was not merged.
    """
    merge = catalogue.tables[Merge].c
    found, following = None, id
    while True:
        into = select(merge.survivor).where(merge.loser == following, merge.undone_at.is_(None))
        survivor: UUID | None = connection.scalar(into)
        if survivor is None:
            return found
        found = following = survivor


def merged_into(connection: Connection, catalogue: Catalogue, id: UUID) -> list[UUID]:
    """The customers that were merged into the one of this id, directly or through others."""
    merge = catalogue.tables[Merge].c
    found: list[UUID] = []
    following = [id]
    while following:
        losers = select(merge.loser).where(merge.survivor.in_(following), merge.undone_at.is_(None))
        following = list(connection.scalars(losers))
        found += following
    return found
