"""All that belongs to a person: the records that refer to them, and what those own in turn.

The references say it, whichever part declared them. A record owns those that go with it when it is
removed, its extensions, and the keys by which other systems know it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import select

from crmkit.catalogue import Relation
from crmkit.entities.customer import Customer, ExternalId
from crmkit.entities.definition import Entity, definition
from crmkit.entities.fields import Keep
from crmkit.read_unit import ReadUnit

Policy = Literal["delete", "anonymise"] | Keep
"""What an erasure does to a record."""


class Belongings:
    """The records that belong to some customers, and what an erasure does to each of them."""

    def __init__(self, work: ReadUnit, customers: Collection[UUID]) -> None:
        self.work = work
        self.customers = tuple(customers)
        self.policies: dict[type[Entity], dict[UUID, Policy]] = {}
        self.add(Customer, customers, "anonymise")

    def add(self, cls: type[Entity], ids: Iterable[UUID], policy: Policy) -> None:
        """Count these records in, with all that they own.

        One that is reached in several ways is kept if any of them says so, else deleted if any
        does.
        """
        known = self.policies.get(cls, {})
        new = [id for id in ids if id not in known or _weight(policy) > _weight(known[id])]
        if new:
            self.policies.setdefault(cls, known).update(dict.fromkeys(new, policy))
        for batch in self.work.batches(new):
            for owned, found, its in self._owned(cls, batch, policy):
                self.add(owned, found, its)

    def entities(self) -> Iterator[type[Entity]]:
        """The entities of all these records, each after those that refer to it."""
        yield from sorted(self.policies, key=self.work.crm.catalogue.rank, reverse=True)

    def _owned(
        self, cls: type[Entity], ids: list[UUID], policy: Policy
    ) -> Iterator[tuple[type[Entity], list[UUID], Policy]]:
        tables = self.work.crm.catalogue.tables
        for relation in self.work.crm.catalogue.relations(cls).values():
            followed = _policy_of(relation, policy)
            if followed is not None:
                column = tables[relation.entity].c[relation.field]
                yield relation.entity, self._ids(relation.entity, column.in_(ids)), followed
        for extension in self.work.crm.catalogue.extensions(cls).values():
            yield extension, self._ids(extension, tables[extension].c.id.in_(ids)), policy
        if cls is not ExternalId:
            key = tables[ExternalId].c
            named = key.record_id.in_(ids) & (key.entity_name == definition(cls).name)
            # A key leads to whoever knows the person still.
            followed = policy if isinstance(policy, Keep) else "delete"
            yield ExternalId, self._ids(ExternalId, named), followed

    def _ids(self, cls: type[Entity], condition: Any) -> list[UUID]:
        """Those of removed records, too."""
        table = self.work.crm.catalogue.tables[cls]
        return list(self.work.connection.scalars(select(table.c.id).where(condition)))


def _policy_of(relation: Relation, owner: Policy) -> Policy | None:
    """What becomes of what refers to a record with this policy; None where it is not its own."""
    spec = definition(relation.entity).fields[relation.field].spec
    if spec.on_erase is not None:
        return spec.on_erase
    return owner if spec.on_remove == "cascade" else None


def _weight(policy: Policy) -> int:
    return 3 if isinstance(policy, Keep) else ("anonymise", "delete").index(policy)
