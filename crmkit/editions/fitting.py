"""Whether content fits the parts of an edition: its entities, fields, values and needs."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from crmkit import schemas
from crmkit.editions.content import Link, Package, Record
from crmkit.editions.enabling import fits
from crmkit.editions.problems import Place, Problem
from crmkit.entities.definition import Entity, definition
from crmkit.errors import Invalid
from crmkit.plugins import CORE, Parts

Entities = Mapping[str, type[Entity]]

_SOME_ID = str(UUID(int=0))


def entities_of(parts: Parts) -> Entities:
    """The entities and extensions of parts, by name."""
    both = [*parts.of_kind("entity"), *parts.of_kind("extension")]
    return {definition(cls).name: cls for _, cls in both}


def unmet(packages: Iterable[Package], parts: Parts) -> Iterator[Problem]:
    """What packages need and these parts do not give."""
    versions = {part.name: part.version for part in parts.started}
    entities = entities_of(parts)
    for package in packages:
        found: list[Problem] = []
        at = Place(package.file, found).at("needs")
        if package.needs.core and not fits(versions[CORE] or "0", package.needs.core):
            at.at("core").blame(f"asks for {package.needs.core}", "install that crmkit")
        for part, bounds in sorted(package.needs.parts.items()):
            place = at.at("parts").at(part)
            if part not in versions:
                place.blame("is not enabled", f"add [parts.{part}] to the edition")
            elif versions[part] and not fits(versions[part] or "0", bounds):
                place.blame(f"asks for {bounds}, there is {versions[part]}", "install that release")
        for index, name in enumerate(package.needs.fields):
            entity, _, field = name.partition(".")
            if entity not in entities or field not in definition(entities[entity]).fields:
                place = at.at("fields").at(index)
                place.blame(f"names {name}, which there is not", "enable the part that has it")
        yield from found


def unfit(records: Iterable[Record], entities: Entities) -> Iterator[Problem]:
    """What is wrong with records, as their entities define them."""
    for record in records:
        cls = entities.get(record.entity)
        if cls is None:
            near = difflib.get_close_matches(record.entity, entities, 1)
            hint = f"did you mean {near[0]}?" if near else "enable the part that has it"
            yield record.problem("", f"is of {record.entity}, which is no entity", hint)
        else:
            yield from _links(record, cls)
            yield from _values(record, cls)


def _links(record: Record, cls: type[Entity]) -> Iterator[Problem]:
    references, extends = definition(cls).references, definition(cls).extends
    targets: dict[str, Any] = {n: one.refers_to for n, one in references.items()}
    targets |= {"id": extends} if extends else {}
    if extends and not isinstance(record.values.get("id"), Link):
        like = f'id = {{ content = "{definition(extends).name}.KEY" }}'
        yield record.problem("id", "does not name the record that it extends", f"say {like}")
    for name, value in record.values.items():
        if isinstance(value, Link) and name in {*definition(cls).own, *targets}:
            target = targets.get(name)
            wanted = definition(target).name if target else None
            if wanted != value.to.partition(".")[0]:
                what = f"refers to {value.to}, and takes {wanted or 'no reference'}"
                yield record.problem(name, what, "name another entry, or give a value")


def _values(record: Record, cls: type[Entity]) -> Iterator[Problem]:
    own = definition(cls).own
    told = {n: _SOME_ID if isinstance(v, Link) else v for n, v in record.values.items()}
    if definition(cls).extends:
        told.pop("id", None)
    try:
        schemas.values(cls, plainly(told))
    except Invalid as error:
        for name, what in error.problems:
            near = difflib.get_close_matches(name, own, 1) if name not in own else []
            hint = f"did you mean {near[0]}?" if near else "correct it"
            yield record.problem(name, f"does not fit: {what.rstrip('.')}", hint)


def plainly(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of TOML as JSON has them: its dates and moments as text."""
    return {n: v.isoformat() if hasattr(v, "isoformat") else v for n, v in values.items()}
