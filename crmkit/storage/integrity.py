"""What a refusal of the database means, in terms of the record that was written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.exc import IntegrityError

from crmkit.entities.definition import Entity
from crmkit.errors import Conflict, CRMError, Invalid


def conflict_of(error: IntegrityError, table: Table, records: Sequence[Entity]) -> CRMError:
    """The Conflict or Invalid behind an IntegrityError on writing `records`."""
    text = str(error.orig)
    label = type(records[0]).__name__ if records else table.name
    for index in table.indexes:
        names = [column.name for column in index.columns]
        if index.unique and _names(text, index.name, table.name, names):
            clashing = _clashing(records, names)
            return Conflict(
                f"{label}: {' and '.join(names)} must be unique, and another record has "
                f"{_values(clashing, names)} already; find that record or use another value",
                mine=clashing,
                fields=tuple(names),
            )
    if re.search(r"\bid\b", text) and re.search("unique|duplicate", text, re.IGNORECASE):
        return Conflict(f"{label}: a record with this id is stored already; use work.change")
    return Invalid(f"{label}: the database refuses it: {text.splitlines()[0]}")


def _names(text: str, index: Any, table: str, columns: list[str]) -> bool:
    """Whether the driver's message names this index; SQLite names its columns instead."""
    listed = ", ".join(f"{table}.{column}" for column in columns)
    return str(index) in text or text.endswith(f": {listed}")


def _clashing(records: Sequence[Entity], names: list[str]) -> Entity | None:
    """The record at fault where only one can be, or where two of the batch clash."""
    seen: dict[tuple[Any, ...], Entity] = {}
    for record in records:
        key = tuple(getattr(record, name, None) for name in names)
        if key in seen:
            return record
        seen[key] = record
    return records[0] if len(records) == 1 else None


def _values(record: Entity | None, names: list[str]) -> str:
    if record is None:
        return "one of the values"
    return " and ".join(repr(getattr(record, name, None)) for name in names)
