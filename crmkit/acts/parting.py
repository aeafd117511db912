"""Two customers on their way to being told apart: what parts are given, and the report of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

import attrs
from sqlalchemy import select

from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, definition, entity_of
from crmkit.entities.merge import Combination, Merge

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork

E = TypeVar("E", bound=Entity)


@attrs.frozen
class Stayed:
    """What an unmerge left as it is, and why."""

    entity: str
    """The name of the entity."""
    ids: tuple[UUID, ...]
    why: str
    fields: tuple[str, ...] = ()
    """The fields that stayed, where the record itself came back."""

    def __str__(self) -> str:
        what = f"{len(self.ids)} of {self.entity}" if len(self.ids) > 1 else self.entity
        return f"{what}{''.join(f', {name}' for name in self.fields)}: {self.why}"


@attrs.frozen
class Unmerge:
    """What came back to the loser of a merge, what stayed with the survivor, and why."""

    merge: Merge
    came_back: Mapping[str, int]
    """How many records of each entity are as they were before the merge."""
    stayed: tuple[Stayed, ...]


class Parting:
    """An unmerge at work: the two customers, and what stays as the merge left it."""

    def __init__(self, work: UnitOfWork, merge: Merge, survivor: Customer, loser: Customer) -> None:
        self.work = work
        self.merge = merge
        self.survivor = survivor
        self.loser = loser
        self.stayed: list[Stayed] = []

    def pairs(self, cls: type[E]) -> Sequence[tuple[E, E]]:
        """The rows of an entity that the merge made one, each pair as it is now: the one that was
        kept, and the other."""
        table = self.work.crm.catalogue.tables[Combination].c
        name = definition(cls).name
        mine = (table.merge == self.merge.id) & (table.entity_name == name)
        found = self.work.connection.execute(
            select(table.kept, table.gone).where(mine).order_by(table.id)
        ).all()
        rows: dict[UUID, Any] = {}
        for batch in self.work.batches({id for pair in found for id in pair}):
            rows |= {row.id: row for row in self.work._changes.stored(cls, batch)}
        there = [pair for pair in found if pair.kept in rows and pair.gone in rows]
        return cast("Sequence[tuple[E, E]]", [(rows[p.kept], rows[p.gone]) for p in there])

    def stay(self, record: Entity, why: str, *fields: str) -> None:
        """List a record, or fields of it, as what stays as it is."""
        self.stay_all(entity_of(record), [record.id], why, *fields)

    def stay_all(self, cls: type[Entity], ids: Iterable[UUID], why: str, *fields: str) -> None:
        stayed = tuple(ids)
        if stayed:
            self.stayed.append(Stayed(definition(cls).name, stayed, why, fields))

    def refresh(self) -> None:
        """Read the two customers anew."""
        ids = self.survivor.id, self.loser.id
        rows = {row.id: row for row in self.work._changes.stored(Customer, ids)}
        self.survivor, self.loser = (rows[id] for id in ids)

    def changed_since(self, record: Entity, field: str) -> bool:
        """Whether a field that the merge wrote holds something else by now, and so stays."""
        return any(record.id in one.ids and field in one.fields for one in self.stayed)
