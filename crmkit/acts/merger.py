"""Two customers on their way to being one: what parts are given to take part in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import Select, select

from crmkit.acts.choosing import filled
from crmkit.acts.moving import cause_of, move_cause
from crmkit.entities.customer import Customer, ExternalId
from crmkit.entities.definition import Entity, definition
from crmkit.entities.merge import Combination, Merge
from crmkit.unit_of_work import each_once

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork

E = TypeVar("E", bound=Entity)


class Merger:
    """A merge at work: the two customers, and the pairs of rows that became one."""

    def __init__(
        self,
        work: UnitOfWork,
        merge: Merge,
        survivor: Customer,
        loser: Customer,
        chosen: Mapping[str, str],
    ) -> None:
        self.work = work
        self.merge = merge
        self.survivor = survivor
        """As it is now."""
        self.loser = loser
        """As it was."""
        self.chosen = chosen
        """What the caller chose: fields, and whose value each has."""
        self.rows: Counter[str] = Counter(merge.moved)
        """How many rows of each entity were moved."""
        self.combined: Counter[str] = Counter(merge.combined)
        self._pairs: dict[type[Entity], list[tuple[Any, Any]]] = {}

    def pairs(self, cls: type[E]) -> Sequence[tuple[E, E]]:
        """Rows of an entity that became one: the one that was kept, as the merge left it so far,
        and the other as it was."""
        return cast("Sequence[tuple[E, E]]", tuple(self._pairs.get(cls, ())))

    def moved(self, cls: type[Entity], field: str) -> Select[tuple[UUID]]:
        """The ids of the rows of an entity that refer by a field to the survivor because of the
        merge: to be used in conditions."""
        journal = self.work.journal
        cause = f"{cause_of(self.merge)} > {move_cause(field)}"
        return journal.written(definition(cls).name, cause, self.merge.after)

    def combine(self, pairs: Iterable[tuple[E, E]]) -> None:
        """Make each pair of rows of one entity one: the first stays and is filled from the second.

        The second leaves every list. What referred to it refers to the first. An unmerge brings
        it back.
        """
        newest: dict[UUID, E] = {}
        for batch in self.work.batches(pairs):
            for once in each_once(batch):
                current = [(newest.get(kept.id, kept), gone) for kept, gone in once]
                stored = self._combine(type(current[0][0]), current)  # pyright: ignore[reportArgumentType]
                newest |= {kept.id: kept for kept in stored}

    def _combine(self, cls: type[E], pairs: Sequence[tuple[E, E]]) -> Sequence[E]:
        changes = self.work._changes
        lead = {gone.id: kept.id for kept, gone in pairs}
        # In this order, so that what is unique is free when the other takes it over, and so that
        # undone the last first each step finds what it needs.
        self._follow(cls, lead)
        changes.change(cls, [(gone, {}) for _, gone in pairs], "merge")
        kept = changes.change(cls, [(kept, filled(kept, gone)) for kept, gone in pairs])
        name = definition(cls).name
        self.work.add_all(
            Combination(merge=self.merge, entity_name=name, kept=one, gone=gone)
            for gone, one in lead.items()
        )
        self.combined[name] += len(lead)
        known = self._pairs.setdefault(cls, [])
        known += [(one, gone) for one, (_, gone) in zip(kept, pairs, strict=True)]
        return kept

    def _follow(self, cls: type[Entity], lead: Mapping[UUID, UUID]) -> None:
        """Let what referred to rows that are gone refer to those that were kept."""
        for relation in self.work.crm.catalogue.relations(cls).values():
            field = relation.field
            self.work.change_all(
                (row, {field: cls.ref(lead[getattr(row, field).id])})
                for row in self._referring(relation.entity, field, lead)
            )
        name = definition(cls).name
        keys = self._referring(ExternalId, "record_id", lead)
        self.work.change_all(
            (key, {"record_id": lead[key.record_id]}) for key in keys if key.entity_name == name
        )

    def _referring(self, cls: type[E], field: str, ids: Iterable[UUID]) -> list[E]:
        codec = self.work.crm.catalogue.codec(cls)
        theirs = codec.table.c[field].in_(ids), codec.table.c.removed_at.is_(None)
        rows = self.work.connection.execute(select(*codec.columns).where(*theirs))
        return [codec.load(row) for row in rows]
