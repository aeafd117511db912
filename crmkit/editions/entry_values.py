"""The values of an entry, name by name: fields, and of fields of an organisation's own each key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from crmkit import schemas
from crmkit.editions import fitting
from crmkit.editions.content import Link, Record
from crmkit.entities.custom import CUSTOM
from crmkit.entities.definition import Entity, Extension, definition

_OWN = f"{CUSTOM}."


def given(record: Record, cls: type[Entity], ids: Mapping[str, UUID]) -> dict[str, Any]:
    """What a record is to be made of, links by their `ids`; an extension has its record's id."""
    told = {n: str(ids[v.to]) if isinstance(v, Link) else v for n, v in record.values.items()}
    id = told.pop("id", None) if issubclass(cls, Extension) else None
    values = schemas.values(cls, fitting.plainly(told), partial=True)
    return {"id": UUID(id), **values} if id else values


def plain(cls: type[Entity], values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as plain data by their names: `title`, `custom.shoe_size`."""
    own = definition(cls).own
    told = schemas.plain(cls, {name: one for name, one in values.items() if name in own})
    for key, one in (told.pop(CUSTOM, None) or {}).items():
        told[f"{_OWN}{key}"] = one
    return told


def held(cls: type[Entity], record: Any, names: Iterable[str]) -> dict[str, Any]:
    """What a record holds under these names, as plain data; None where it has no such value."""
    fields = {name.partition(".")[0] for name in names} & definition(cls).own.keys()
    stored = plain(cls, {name: getattr(record, name) for name in fields})
    return {name: stored.get(name) for name in names if name.partition(".")[0] in fields}


def changed(record: Any, values: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """The changes that give a record these of the values; its other own fields stay."""
    changes: dict[str, Any] = {}
    for name in names:
        if name.startswith(_OWN):
            key = name.removeprefix(_OWN)
            changes[CUSTOM] = {**changes.get(CUSTOM, record.custom), key: values[CUSTOM][key]}
        else:
            changes[name] = values[name]
    return changes


def default(cls: type[Entity], name: str) -> Any:
    """What a field holds that nobody set, as plain data; None where there is no telling."""
    field = definition(cls).own.get(name)
    value = field.default if field else None
    return value if isinstance(value, str | int | bool | float) else None
