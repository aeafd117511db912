"""What a conversion did, step by step, so that it can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TypeVar, cast
from uuid import UUID

import attrs
from sqlalchemy import select

from crmkit import (
    Customer,
    Entity,
    Merge,
    Opportunity,
    Ref,
    Relationship,
    UnitOfWork,
    _,
    choice,
    definition,
    entity,
    field,
    integer,
    ref,
    text,
)
from crmkit_leads.lead import Lead
from crmkit_leads.tables import columns

E = TypeVar("E", bound=Entity)


@entity(
    "leads_conversion",
    index=["lead", ("person", "created_at", "id"), ("organisation", "created_at", "id")],
)
class Conversion(Entity):
    """What became of a lead: whom and what it became, and what became of everything it held.

    `carried` says of each thing where it is now, `listed` what has no place on the new records and
    is only said here (it stays on the lead). An erasure of the person ends the undo.
    """

    lead: Ref[Lead] = ref(on_remove="cascade")
    person: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="delete", on_remove="keep"
    )
    organisation: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="anonymise", on_remove="keep"
    )
    relationship: Ref[Relationship] | None = ref(default=None, on_remove="keep")
    opportunity: Ref[Opportunity] | None = ref(default=None, on_remove="keep")
    carried: tuple[str, ...] = field(default=(), privacy="personal")
    listed: tuple[str, ...] = field(default=(), privacy="personal")
    undone_at: datetime | None = field(default=None, help=_("UTC"))
    kept: tuple[str, ...] = field(
        default=(), privacy="personal", help=_("what stayed when it was undone, and why")
    )


@entity("leads_step", index=[("conversion", "position")])
class Step(Entity):
    """A record that a conversion added or changed, and between which versions; or its merge."""

    conversion: Ref[Conversion] = ref(on_remove="cascade")
    position: int
    action: str = choice("added", "changed", "merged")
    entity_name: str = text(max=63)
    record_id: UUID
    since: int = integer(default=0, help=_("the version before the {conversion}; of a new one 0"))
    until: int = integer(help=_("the version as the {conversion} left it"))


@attrs.frozen
class _Mark:
    action: str
    entity: type[Entity]
    since: int


class Trail:
    """Writes as a unit of work does, and remembers what was written."""

    def __init__(self, work: UnitOfWork) -> None:
        self.work = work
        self._marks: dict[UUID, _Mark] = {}

    def add(self, record: E) -> E:
        stored = self.work.add(record)
        self._marks[stored.id] = _Mark("added", type(record), 0)
        return stored

    def change(self, record: E, **fields: Any) -> E:
        self._mark("changed", record)
        return cast(E, self.work.change(record, **fields))

    def change_all(self, records: Iterable[Entity], **fields: Any) -> int:
        marked = list(records)
        changed = self.work.change_all(marked, **fields)
        for record in marked:
            self._mark("changed", record)
        return changed

    def merged(self, merge: Merge) -> None:
        """Remember a merge, which is undone as such."""
        self._mark("merged", merge)

    def _mark(self, action: str, record: Entity) -> None:
        self._marks.setdefault(record.id, _Mark(action, type(record), record.version))

    def save(self, conversion: Conversion) -> None:
        """Store the steps; the versions are those that everything, rules included, ended at."""
        versions = dict(self._versions())
        self.work.add_all(
            Step(
                conversion=conversion,
                position=position,
                action=mark.action,
                entity_name=definition(mark.entity).name,
                record_id=id,
                since=mark.since,
                until=versions[id],
            )
            for position, (id, mark) in enumerate(self._marks.items())
        )

    def _versions(self) -> Iterator[tuple[UUID, int]]:
        for cls in {mark.entity for mark in self._marks.values()}:
            ids = [id for id, mark in self._marks.items() if mark.entity is cls]
            row = columns(self.work, cls)
            found = self.work.connection.execute(select(row.id, row.version).where(row.id.in_(ids)))
            yield from ((each.id, each.version) for each in found)
