"""Removing and restoring records, and what follows them as each reference declares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from sqlalchemy import func, select

from crmkit.catalogue import Relation
from crmkit.entities.customer import Customer, ExternalId
from crmkit.entities.definition import Entity, definition
from crmkit.errors import Refused
from crmkit.survivors import survivor_of
from crmkit.words import _, joined

if TYPE_CHECKING:
    from crmkit.changes import Changes
    from crmkit.unit_of_work import UnitOfWork

E = TypeVar("E", bound=Entity)


def remove(work: UnitOfWork, changes: Changes, cls: type[E], records: Sequence[E]) -> None:
    """Remove live records of one entity and what their references say goes with them.

    Raises NotAllowed, before anything is removed, unless the actor may write all of them: rights
    that come by way of a record hold only as long as it is there.
    """
    for live in work.batches(record for record in records if record.removed_at is None):
        if work.access.unlimited:
            _remove(work, changes, cls, live)
            continue
        with changes.granting() as granted:
            _require(work, changes, cls, [record.id for record in live], granted)
            _remove(work, changes, cls, live)


def _require(
    work: UnitOfWork, changes: Changes, cls: type[Entity], ids: Sequence[UUID], granted: set[UUID]
) -> None:
    changes.require_rows(cls, ids, "write")
    granted.update(ids)
    for dependent, found in _dependents(work, cls, ids, None):
        if following := [one.id for one in found if one.id not in granted]:
            _require(work, changes, dependent, following, granted)


def following(work: UnitOfWork, record: Entity) -> Iterator[Entity]:
    """What would be removed along with a record, and with that in turn."""
    waiting, seen = [record], {(type(record), record.id)}
    while waiting:
        one = waiting.pop()
        for cls, found in _dependents(work, type(one), [one.id], None):
            fresh = [other for other in found if (cls, other.id) not in seen]
            seen.update((cls, other.id) for other in fresh)
            waiting += fresh
            yield from fresh


def _remove(work: UnitOfWork, changes: Changes, cls: type[E], live: Sequence[E]) -> None:
    ids = [record.id for record in live]
    _refuse_where_needed(work, cls, ids)
    changes.change(cls, [(record, {}) for record in live], "remove")
    for dependent, found in _dependents(work, cls, ids, None):
        for batch in work.batches(found):
            _remove(work, changes, dependent, batch)


def restore(work: UnitOfWork, changes: Changes, record: E) -> E:
    """Bring back a removed record and what was removed along with it, in the same moment.

    Raises Refused where it belongs to a record that is still removed, or was merged.
    """
    if record.removed_at is None:
        return record
    _refuse_merged(work, record)
    _refuse_orphan(changes, record)
    return _restore(work, changes, record, record.removed_at, set())


def _restore(work: UnitOfWork, changes: Changes, record: E, moment: datetime, done: set[Any]) -> E:
    """`done` are those restored before: several ways may lead to one record."""
    restored = changes.change(type(record), [(record, {})], "restore")[0]
    done.add((type(record), record.id))
    for cls, found in _dependents(work, type(record), [record.id], moment):
        for one in found:
            if (cls, one.id) not in done:
                _restore(work, changes, one, moment, done)
    return restored


def _refuse_merged(work: UnitOfWork, record: Entity) -> None:
    merged = isinstance(record, Customer)
    if merged and (into := survivor_of(work.connection, work.crm.catalogue, record.id)):
        raise Refused(
            _(
                "{record!r} was merged into {into}; undo that {merge} instead",
                record=record,
                into=into,
            )
        )


def _refuse_orphan(changes: Changes, record: Entity) -> None:
    facts = definition(type(record))
    (stored,) = changes.stored(type(record), [record.id])
    needs = [n for n, f in facts.references.items() if f.spec.on_remove != "keep"]
    belongs = [held for name in needs if (held := getattr(stored, name)) is not None]
    if facts.extends is not None:
        belongs.append(facts.extends.ref(record.id))
    for held in belongs:
        if any(needed.removed_at is not None for needed in changes.stored(held.entity, [held.id])):
            raise Refused(
                _(
                    "{record!r} belongs to {held!r}, which is removed; restore that first",
                    record=record,
                    held=held,
                )
            )


def _relations(work: UnitOfWork, cls: type[Entity], policy: str) -> Iterator[Relation]:
    for relation in work.crm.catalogue.relations(cls).values():
        if definition(relation.entity).fields[relation.field].spec.on_remove == policy:
            yield relation


def _refuse_where_needed(work: UnitOfWork, cls: type[Entity], ids: Sequence[UUID]) -> None:
    """Raises Refused, naming every kind of record that still needs one of these."""
    needed = []
    for relation in _relations(work, cls, "refuse"):
        table = work.crm.catalogue.tables[relation.entity]
        holds = table.c[relation.field].in_(ids) & table.c.removed_at.is_(None)
        if relation.entity is cls:
            holds &= table.c.id.not_in(ids)
        count = work.connection.scalar(select(func.count()).select_from(table).where(holds))
        if count:
            noun = definition(relation.entity).noun
            needed.append(_("{n} {what by n}", n=count, what=noun))
    if needed:
        raise Refused(
            _(
                "{What} is still referred to by {others}; remove or reassign those first",
                what=definition(cls).noun,
                others=joined(needed, _(" and ")),
            ),
            entity=definition(cls).name,
        )


def _dependents(
    work: UnitOfWork, cls: type[Entity], ids: Sequence[UUID], removed_at: datetime | None
) -> Iterator[tuple[type[Entity], list[Any]]]:
    """What goes and comes with these records: the live ones, or those removed at that moment."""
    for relation in _relations(work, cls, "cascade"):
        table = work.crm.catalogue.tables[relation.entity]
        yield (
            relation.entity,
            _found(work, relation.entity, table.c[relation.field], ids, removed_at),
        )
    for extension in work.crm.catalogue.extensions(cls).values():
        table = work.crm.catalogue.tables[extension]
        yield extension, _found(work, extension, table.c.id, ids, removed_at)
    if cls is not ExternalId:
        keys = work.crm.catalogue.tables[ExternalId]
        found = _found(work, ExternalId, keys.c.record_id, ids, removed_at)
        name = definition(cls).name
        yield ExternalId, [key for key in found if key.entity_name == name]


def _found(
    work: UnitOfWork, cls: type[Entity], column: Any, ids: Sequence[UUID], removed_at: Any
) -> list[Any]:
    codec = work.crm.catalogue.codec(cls)
    removed = codec.table.c.removed_at
    then = removed.is_(None) if removed_at is None else removed == removed_at
    rows = work.connection.execute(select(*codec.columns).where(column.in_(ids), then))
    return [codec.load(row) for row in rows]
