"""The columns of a list: fields, traits, and paths that lead to those of other records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from crmkit.cli.output import words
from crmkit.criteria.compiling import value_of
from crmkit.criteria.meaning import FieldOf, Hop, TraitOf
from crmkit.entities import kinds
from crmkit.entities.definition import Definition, Entity, Reference, definition
from crmkit.queries import OWN
from crmkit.read_unit import ReadUnit

# How many fields are shown of an entity when none are asked for.
_SHOWN = 4


def columns_of(facts: Definition, asked: str | None, records: Sequence[Any]) -> Sequence[str]:
    """The names asked for, else the id and the first fields that hold something."""
    if asked:
        return [name.strip() for name in asked.split(",") if name.strip()]
    plain = (n for n, field in facts.own.items() if not isinstance(field.kind, kinds.Json))
    filled = [n for n in plain if any(getattr(r, n) not in (None, "", ()) for r in records)]
    return ["id", *filled[:_SHOWN]]


def rows_of(
    work: ReadUnit, cls: type[Entity], records: Sequence[Any], names: Iterable[str]
) -> list[Mapping[str, Any]]:
    """A row for each record. Raises Invalid for a name that stands for nothing."""
    columns = {name: _column(work, cls, records, name) for name in names}
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def _column(work: ReadUnit, cls: type[Entity], records: Sequence[Any], name: str) -> list[Any]:
    if name in definition(cls).fields and name not in work.hidden_names(cls):
        return [getattr(record, name) for record in records]
    found = value_of(name, cls, work.crm.catalogue, work.reader)
    for hop in found.hops:
        records = _followed(work, records, hop)
    return [None if record is None else _value(work, record, found, name) for record in records]


def _value(work: ReadUnit, record: Any, found: FieldOf | TraitOf, name: str) -> Any:
    if isinstance(found, TraitOf):
        return work.traits(record, found.trait.name)[found.trait.name]
    own = name.rpartition(OWN)[2] if OWN in name else ""
    return work.custom(record).get(own) if own else getattr(record, found.field.name)


def _followed(work: ReadUnit, records: Sequence[Any], hop: Hop) -> list[Any]:
    """The record that each of these leads to; None where there is none, or none to be seen."""
    held = [None if record is None else getattr(record, hop.source) for record in records]
    keys = [key.id if isinstance(key, Reference | Entity) else key for key in held]
    column = work.crm.catalogue.tables[hop.entity].c[hop.target]
    there = work.find(hop.entity, column.in_({key for key in keys if key is not None}))
    by_key = {getattr(record, hop.target): record for record in there}
    return [by_key.get(key) for key in keys]


def named(work: ReadUnit, rows: Sequence[Mapping[str, Any]]) -> list[tuple[Any, ...]]:
    """The rows with the names of the records that they refer to, where these may be seen."""
    wanted: dict[type[Entity], set[Any]] = {}
    for reference in (v for row in rows for v in row.values() if isinstance(v, Reference)):
        wanted.setdefault(reference.entity, set()).add(reference.id)
    names = {
        record.id: words(record)
        for cls, ids in wanted.items()
        for record in work.find(cls, work.crm.catalogue.tables[cls].c.id.in_(ids))
    }
    return [
        tuple(names.get(v.id, v) if isinstance(v, Reference) else v for v in row.values())
        for row in rows
    ]
