"""Delegation: for some days an employee may do for another all that the other may do."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from crmkit.entities.staff import Delegation

if TYPE_CHECKING:
    from crmkit.changes import Batch
    from crmkit.read_unit import ReadUnit


def is_delegated(work: ReadUnit, absent: str, day: date) -> bool:
    """Whether the actor may on that day act for the employee `absent`."""
    row = work.table(Delegation).c
    known = select(row.id).where(
        row.delegate == work.actor.key,
        row.owner == absent,
        row.starts_on <= day,
        row.ends_on >= day,
        row.removed_at.is_(None),
    )
    return work.connection.execute(known.limit(1)).first() is not None


def check(batch: Batch[Any], index: int, record: Delegation) -> None:
    """Nobody gains rights but from those who have them: they, or who leads them, name a delegate.

    Who may write a record is asked of it as it was, so neither of the two can be exchanged; and who
    only acts for somebody cannot prolong that.
    """
    if record.owner == record.delegate:
        batch.refuse(index, "nobody acts for themselves; name another delegate")
    if record.ends_on < record.starts_on:
        batch.refuse(index, "it ends before it starts")
    if batch.before and batch.changed(index) & {"owner", "delegate"}:
        batch.refuse(index, "who it is between stays; remove it and add another")
    if batch.work.access.delegated is not None:
        batch.refuse(index, "who acts for another cannot delegate; do it in a unit of your own")
