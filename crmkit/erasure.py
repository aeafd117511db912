"""Destroying values: records that stay without them, and records that go whole.

It is written as any change is, but that nothing may be amended and that access is not asked of
each record: who may erase a person erases all of them. What the journal kept of the values is
overwritten first, so that they are never written anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AnySet
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crmkit.changes import Batch, Changes
from crmkit.entities.anonymity import stand_in
from crmkit.entities.definition import Entity, definition
from crmkit.marks import erase_values

Said = Callable[[Any], Mapping[str, Any]]
"""Of a record the fields that an erasure sets, beside those that it empties."""


def empty(
    changes: Changes, cls: type[Entity], ids: Sequence[UUID], fields: AnySet[str], said: Said
) -> int:
    """Empty these fields of records, in their rows and in the journal; return how many held any."""
    batch = emptied(changes.work, cls, ids, fields, said)
    if len(batch):
        _check(changes, batch)
    changes.guarded(batch, lambda: _forget(changes, cls, ids, fields))
    if len(batch):
        changes.written(batch)
    return len(batch)


def emptied(
    work: Any, cls: type[Entity], ids: Sequence[UUID], fields: AnySet[str], said: Said
) -> Batch[Any]:
    """Those of the records that hold something in these fields, and how they are to be."""
    codec, facts = work.crm.catalogue.codec(cls), definition(cls)
    before, after = [], []
    for record in stored(work, cls, ids):
        values = {name: stand_in(facts, name, record.id) for name in fields} | dict(said(record))
        if any(getattr(record, name) != value for name, value in values.items()):
            kept = {"updated_at": work.now(), "version": record.version + 1}
            before.append(record)
            after.append(codec.copy(record, {**values, **kept}))
    return Batch(work, cls, "erase", before, after, fields)


def stored(work: Any, cls: type[Entity], ids: Sequence[UUID]) -> list[Any]:
    """The rows as they are, removed ones too, whoever asks."""
    codec = work.crm.catalogue.codec(cls)
    rows = work.connection.execute(select(*codec.columns).where(codec.table.c.id.in_(ids)))
    return [codec.load(row) for row in rows]


def delete(changes: Changes, cls: type[Entity], ids: Sequence[UUID]) -> int:
    """Delete records, and all that the journal says of them but that they were; return how many."""
    copy, now = changes.crm.catalogue.codec(cls).copy, changes.work.now()
    before = stored(changes.work, cls, ids)
    gone = {"updated_at": now, "removed_at": now}
    after = [copy(record, {**gone, "version": record.version + 1}) for record in before]
    batch: Batch[Any] = Batch(changes.work, cls, "delete", before, after)
    if len(batch):
        _check(changes, batch)
        changes.guarded(batch, lambda: _delete(changes, batch))
        changes.follow(batch)
    return len(batch)


def _check(changes: Changes, batch: Batch[Any]) -> None:
    """Parts may refuse; nothing is amended that is to be destroyed."""
    batch.phase = "check"
    changes.crm.hooks.check(batch)


def _delete(changes: Changes, batch: Batch[Any]) -> None:
    work, crm, cls = changes.work, changes.crm, batch.entity
    ids, kept = [record.id for record in batch.before], crm.custom.differences(batch)
    _forget(changes, cls, ids, definition(cls).own.keys())
    work.store.delete(work.connection, cls, ids)
    entries: Any = ((record.id, record.version, {}) for record in batch.after)
    journal = work.journal
    journal.changed(work.connection, work.stamp, cls, "delete", entries)
    crm.search.follow(work, batch)
    crm.custom.follow(work, kept)


def _forget(changes: Changes, cls: type[Entity], ids: Sequence[UUID], fields: AnySet[str]) -> None:
    connection, codec = changes.work.connection, changes.crm.catalogue.codec(cls)
    erase_values(changes.crm.journal_for(connection), connection, codec, ids, fields)
