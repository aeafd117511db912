"""The columns of a list: fields, traits, and paths that lead to those of other records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from crmkit.cli.output import words
from crmkit.columns import Columns
from crmkit.entities import kinds
from crmkit.entities.definition import Definition, Entity, Reference
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
    work: ReadUnit, cls: type[Entity], records: Sequence[Any], names: Sequence[str]
) -> list[Mapping[str, Any]]:
    """A row for each record. Raises Invalid for a name that stands for nothing."""
    rows = Columns(work, cls, names, few=True).of(records)
    return [dict(zip(names, row, strict=True)) for row in rows]


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
