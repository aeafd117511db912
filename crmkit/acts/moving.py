"""Letting all that refers to one customer refer to another: what merge and unmerge do alike."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError, IntegrityError

from crmkit.acts.links import Link
from crmkit.entities.customer import Customer
from crmkit.entities.merge import Merge
from crmkit.errors import Conflict
from crmkit.signals import Changed
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork


def lock(work: UnitOfWork, ids: Collection[UUID]) -> None:
    """Let nobody else change these customers, or refer to them, until the transaction ends."""
    table = work.crm.catalogue.tables[Customer]
    in_order = select(table.c.id).where(table.c.id.in_(ids)).order_by(table.c.id)
    work.connection.execute(in_order.with_for_update())


def cause_of(merge: Merge) -> str:
    """What the journal names as the cause of all that a merge wrote."""
    return f"merge {merge.id}"


def move_cause(field: str) -> str:
    """And, after it, of the rows that refer to another customer by this field."""
    return f"moved {field}"


@contextmanager
def clashes_told() -> Iterator[None]:
    """Tell what the database refuses as what it means: somebody else was first."""
    try:
        yield
    except IntegrityError as error:
        what = str(error.orig).splitlines()[0]
        raise Conflict(f"the two have rows that cannot be one's: {what}; settle those") from error
    except DBAPIError as error:
        # A deadlock, or a transaction that cannot be serialised with another.
        if getattr(error.orig, "sqlstate", None) in ("40P01", "40001"):
            raise Conflict(
                _(
                    "others were changing what belongs to these {customer.plural} at the same "
                    "time; try again"
                )
            ) from error
        raise


def move(work: UnitOfWork, link: Link, between: tuple[UUID, UUID], where: Any, after: int) -> int:
    """Let rows refer to the second of two customers, with all that hangs on it; return how many.

    `after` is a number of the journal that came before.
    """
    journal = work.journal
    column = work.crm.catalogue.tables[link.entity].c[link.field]
    with work.because(move_cause(link.field)):
        stamp = work.stamp
        count = journal.moved(work.connection, stamp, link.entity, column, between, where)
    if count:
        rows = partial(journal.written, link.name, stamp.cause, after)
        work.crm.search.moved(work, link.entity, rows, between[1])
        work.crm.traits.follow_moved(work, link.entity, link.field, between, rows)
        _tell(work, link, rows)
    return count


def _tell(work: UnitOfWork, link: Link, rows: Callable[[], Any]) -> None:
    if work.crm.signals.heard("changed"):
        ids = tuple(work.connection.scalars(rows()))
        work.happenings.append(Changed(link.name, "change", ids))
