"""Rows that refer to a customer who was merged, after all: they follow to the survivor.

A transaction that was under way during the merge may have added them, or their part was not enabled
then.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from crmkit.acts.links import Link, links
from crmkit.acts.merger import Merger
from crmkit.acts.merging import Joining
from crmkit.acts.moving import cause_of, clashes_told, lock
from crmkit.entities.customer import Customer
from crmkit.entities.merge import Merge
from crmkit.errors import Conflict, Refused
from crmkit.survivors import survivor_of

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork

_PAGE = 1000

_log = logging.getLogger("crmkit.merging")


def gather(work: UnitOfWork, merges: Iterable[Merge]) -> int:
    """Let live rows that refer to the losers of these merges follow; return how many did.

    What cannot, because the survivor has got one that says the same, is logged and stays.
    """
    by_loser = {merge.loser.id: merge for merge in merges if merge.undone_at is None}
    return sum(
        _follow(work, link, by_loser[loser])
        for link in links(work.crm.catalogue)
        if by_loser and link.policy != "keep"
        for loser in _referred(work, link, by_loser)
    )


def gather_all(work: UnitOfWork) -> int:
    """Do so for all merges there are, a page at a time: parts may be enabled that were not."""
    found, after = 0, None
    while True:
        page = work.find(Merge, limit=_PAGE, after=after)
        found += gather(work, page.items)
        if page.next is None:
            return found
        after = page.next


def _referred(work: UnitOfWork, link: Link, losers: Collection[UUID]) -> list[UUID]:
    table = work.crm.catalogue.tables[link.entity]
    column = table.c[link.field]
    theirs = column.in_(losers), link.only(table), table.c.removed_at.is_(None)
    return list(work.connection.scalars(select(column).where(*theirs).distinct()))


def _follow(work: UnitOfWork, link: Link, merge: Merge) -> int:
    id = survivor_of(work.connection, work.crm.catalogue, merge.loser.id) or merge.survivor.id
    try:
        with work.savepoint(), clashes_told():
            lock(work, (id, merge.loser.id))
            return _joined(work, link, merge, id)
    except (Refused, Conflict) as error:
        _log.warning("%s stay with %r: %s", link.name, merge.loser, error.message)
        return 0


def _joined(work: UnitOfWork, link: Link, merge: Merge, id: UUID) -> int:
    journal = work.journal
    rows = {row.id: row for row in work._changes.stored(Customer, (id, merge.loser.id))}
    (current,) = work._changes.stored(Merge, [merge.id])
    if current.undone_at is not None or current.ended is not None:
        return 0
    merger = Merger(work, current, rows[id], rows[merge.loser.id], {})
    before = merger.rows.total() + merger.combined.total()
    with work.because(cause_of(merge)):
        Joining(merger, ()).follow(link)
    done = {"moved": dict(merger.rows), "combined": dict(merger.combined)}
    work.change(current, until=journal.last(work.connection), **done)
    return merger.rows.total() + merger.combined.total() - before
