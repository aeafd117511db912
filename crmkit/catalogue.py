"""All that one assembled CRM knows: its entities, tables, relations, traits and roles.

Built once at the start from the contributions of the parts, and never changed after.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, definition
from crmkit.entities.fields import Reassign
from crmkit.errors import NotEnabled
from crmkit.storage.consumer_table import consumer_table, held_table
from crmkit.storage.counter_table import counter_table
from crmkit.storage.custom_table import custom_table
from crmkit.storage.import_tables import import_tables
from crmkit.storage.job_table import job_table, schedule_table
from crmkit.storage.journal_table import journal_table
from crmkit.storage.metrics_table import metrics_tables
from crmkit.storage.rows import RowCodec
from crmkit.storage.search_table import search_table
from crmkit.storage.state_table import state_table
from crmkit.storage.tables import Tables

if TYPE_CHECKING:
    from crmkit.traits import Trait
from crmkit.wording.terms import Noun, plural_of

T = TypeVar("T")


def named(known: Mapping[str, T], what: str, name: str) -> T:
    """What has this name. Raises NotEnabled when no enabled part has it."""
    if name in known:
        return known[name]
    same = [one for one in known if one.endswith(f"_{name}")]  # said without its part
    near = same or difflib.get_close_matches(name, known, 1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    article = "an" if what[0] in "aeiou" else "a"
    raise NotEnabled(f"no enabled part has {article} {what} called {name!r}{hint}")


@attrs.frozen
class Relation:
    """The records of `entity` that refer to a record by `field`: a customer's interactions."""

    name: str
    entity: type[Entity]
    field: str


@attrs.frozen
class Holding:
    """Records of `entity` that the employee in `field` answers for, and hands over when they go."""

    entity: type[Entity]
    field: str
    only: str
    """The criterion of those that are to be handed over; the others are attained, and stay."""

    @property
    def customer(self) -> str | None:
        """The field that says whose the record is; None where it is no customer's."""
        facts = definition(self.entity)
        if facts.extends is Customer:
            return "id"
        field = facts.references.get("customer")
        return "customer" if field is not None and field.refers_to is Customer else None


class Catalogue:
    """What criteria, queries, traits and the surfaces look names up in."""

    def __init__(
        self, entities: Iterable[tuple[str, type[Entity]]], traits: Iterable[tuple[str, Trait]] = ()
    ) -> None:
        """`entities` and `traits` come with the name of the part that contributed each."""
        pairs = list(entities)
        self.part_of: Mapping[type[Entity], str] = {cls: part for part, cls in pairs}
        self.entities: Mapping[str, type[Entity]] = {definition(c).name: c for _, c in pairs}
        self.tables = Tables(cls for _, cls in pairs)
        for cls, table in self.tables.items():
            table.info["crmkit_part"] = self.part_of[cls]
        self.journal = journal_table(self.tables.metadata)
        self.state = state_table(self.tables.metadata)
        self.search = search_table(self.tables.metadata)
        self.counters = counter_table(self.tables.metadata)
        self.custom = custom_table(self.tables.metadata)
        self.imports = import_tables(self.tables.metadata)
        self.jobs = job_table(self.tables.metadata)
        self.schedules = schedule_table(self.tables.metadata)
        self.consumers = consumer_table(self.tables.metadata)
        self.held = held_table(self.tables.metadata)
        self.codecs: Mapping[type[Entity], RowCodec] = {
            cls: RowCodec(cls, self.tables[cls]) for cls in self.tables
        }
        self.traits: dict[type[Entity], dict[str, Trait]] = {cls: {} for _, cls in pairs}
        self.trait_parts: dict[str, str] = {}
        known = [(part, trait) for part, trait in traits if trait.entity in self.part_of]
        for part, trait in known:
            self.traits[trait.entity][trait.name] = trait
            self.trait_parts[trait.name] = part
        self.metrics = metrics_tables(self.tables, known)

    def entity(self, name: str | type[Entity]) -> type[Entity]:
        """The entity class of this name. Raises NotEnabled when no enabled part has it."""
        if not isinstance(name, str):
            if name in self.part_of:
                return name
            raise NotEnabled(f"{name.__name__} belongs to a part that this CRM was not given")
        return named(self.entities, "entity", name)

    @cached_property
    def nouns(self) -> Mapping[str, Noun]:
        """What the entities are called: each by its own name and by that of its entity."""
        nouns = [definition(cls).noun for cls in self.entities.values()]
        return {**{n.name: n for n in reversed(nouns)}, **{n.entity: n for n in nouns}}

    def codec(self, cls: type[Entity]) -> RowCodec:
        return self.codecs[self.entity(cls)]

    def rank(self, cls: type[Entity]) -> int:
        """Where an entity stands among all: after those that it refers to."""
        return self._ranks[self.tables[self.entity(cls)].name]

    @cached_property
    def _ranks(self) -> Mapping[str, int]:
        return {table.name: i for i, table in enumerate(self.tables.metadata.sorted_tables)}

    def extensions(self, cls: type[Entity]) -> Mapping[str, type[Entity]]:
        """The extensions of an entity, by name."""
        return {n: c for n, c in self.entities.items() if definition(c).extends is cls}

    def relations(self, cls: type[Entity]) -> Mapping[str, Relation]:
        """What refers to records of `cls`, under the names criteria use."""
        return self._relations.get(cls, MappingProxyType({}))

    @cached_property
    def _relations(self) -> Mapping[type[Entity], Mapping[str, Relation]]:
        found: dict[type[Entity], dict[str, Relation]] = {}
        for cls in self.tables:
            for field in definition(cls).references.values():
                names: Any = found.setdefault(field.refers_to, {})  # type: ignore[arg-type]
                name = self.relation_name(cls)
                name = f"{name}_as_{field.name}" if name in names else name
                names[name] = Relation(name, cls, field.name)
        return found

    @cached_property
    def holdings(self) -> Mapping[type[Entity], tuple[Holding, ...]]:
        """What employees answer for, by entity: as `on_handover` declares it."""
        found: dict[type[Entity], tuple[Holding, ...]] = {}
        for cls in sorted(self.tables, key=self.rank):
            policies = ((n, f.spec.on_handover) for n, f in definition(cls).own.items())
            held = tuple(
                Holding(cls, name, policy.only if isinstance(policy, Reassign) else "True")
                for name, policy in policies
                if policy is not None and policy != "keep"
            )
            if held:
                found[cls] = held
        return found

    def relation_name(self, cls: type[Entity]) -> str:
        """`interactions`; for an entity of a part `purchases.purchases`."""
        facts, part = definition(cls), self.part_of[cls]
        own = facts.name.removeprefix(f"{part}_")
        return f"{part}.{plural_of(own)}" if own != facts.name else plural_of(own)
