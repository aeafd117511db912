"""The one thing of the journal that is ever rewritten: values that are erased.

A mark takes the place of each, so that history, states as of a moment and replay go on working.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AnySet
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from crmkit.entities.anonymity import stand_in
from crmkit.storage.rows import RowCodec, json_text

if TYPE_CHECKING:
    from crmkit.journal import Journal

MARK = {"$erased": True}
"""What the journal keeps where a value was erased."""

_PAGE = 1000


class Erased:
    """What the journal says of a value that was erased: there is one, `ERASED`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "erased"


ERASED = Erased()


def marked(kept: Any) -> Any:
    """What takes the place of a kept value that is erased; of an empty one nothing has to."""
    return kept if kept in (None, "", [], {}) else dict(MARK)


def erase_values(
    journal: Journal,
    connection: Connection,
    codec: RowCodec,
    ids: Sequence[UUID],
    fields: AnySet[str],
) -> None:
    """Put the mark in the place of all that was ever kept of these fields of these records."""
    t, last = journal.table.c, -1
    about = select(t.sequence, t.action, t.data).where(
        t.record_id.in_(ids), t.entity_name == codec.facts.name
    )
    ordered = about.order_by(t.sequence).limit(_PAGE)
    while rows := connection.execute(ordered.where(t.sequence > last)).all():
        cleared = ((row.sequence, row.data, _cleared(codec, row, fields)) for row in rows)
        changed = [(json_text(data), place) for place, before, data in cleared if data != before]
        if changed:
            sql = journal.store.once("journal erase", lambda: _rewrite(journal))
            journal.store.run(connection, sql, changed)
        last = rows[-1].sequence


def _rewrite(journal: Journal) -> str:
    data, sequence = journal.store.places(2)
    cast = "" if journal.store.sqlite else "::jsonb"
    table = journal.store.table(journal.table)
    return f"UPDATE {table} SET data = {data}{cast} WHERE sequence = {sequence}"


def _cleared(codec: RowCodec, row: Any, fields: AnySet[str]) -> dict[str, Any]:
    """The data of an entry without what it says of these fields."""

    def clear(value: Any) -> Any:
        return marked(value) if row.action == "add" else [marked(one) for one in value]

    return {
        column: clear(value) if codec.field_of(column) in fields else value
        for column, value in row.data.items()
    }


def erase_keys(journal: Journal, connection: Connection, keys: Collection[str]) -> None:
    """Say no more that a customer acted, or somebody for them, where these keys would tell who."""
    t = journal.table
    for column in (t.c.actor_key, t.c.on_behalf_of):
        theirs = (column.in_(keys), t.c.actor_kind.in_(("customer", "integration")))
        connection.execute(update(t).where(*theirs).values({column.name: str(ERASED)}))


def standing(codec: RowCodec, id: UUID, values: dict[str, Any]) -> dict[str, Any]:
    """The columns of a record, what was erased of them as the erasure left it."""
    erased = {codec.field_of(column) for column, value in values.items() if value is ERASED}
    for name in erased:
        left = codec.values(codec.facts.fields[name], stand_in(codec.facts, name, id))
        values |= {column: value for column, value in left if column in values}
    return values
