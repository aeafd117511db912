"""What the core finds wrong with the parts of an assembly, beyond what each does by itself."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from crmkit import grants, reports, timeline, traits
from crmkit.acts import holdings
from crmkit.assembly.assembling import Fault
from crmkit.catalogue import Catalogue
from crmkit.criteria import ambiguities
from crmkit.entities import faulty
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, definition
from crmkit.entities.kinds import EmployeeKey
from crmkit.plugins import HOST
from crmkit.settings import CoreSettings, Settings
from crmkit.wording import catalogues, clashes
from crmkit.wording.catalogues import GivenWording

_RENAME = "give it another name"


def faults(parts: Any, draw: Callable[[Any], Catalogue], wording: GivenWording) -> Iterator[Fault]:
    """(part, what is wrong, what to do) for definitions that cannot be made, names that mean two
    things, policies that are missing, roles that permit what is not there, words without forms
    and words that parts do not agree on."""
    wrong = list(_undefined(parts))
    yield from wrong
    if wrong:
        return  # what stands on such a definition would be told to be wrong, too
    entities = [*parts.of_kind("entity"), *parts.of_kind("extension")]
    yield from _named_twice(parts)
    yield from _not_named_for_their_part(parts)
    for part, cls in entities:
        for problem in missing_policies(cls):
            yield part, *problem
    nouns = ((part, definition(cls).noun) for part, cls in entities)
    yield from clashes.faults(parts.started, nouns, wording)
    if len({definition(cls).name for _, cls in entities}) == len(entities):
        try:
            catalogue = draw(parts)
        except Exception as error:
            yield _at_fault(parts), f"its definitions raised {error!r}", "correct them"
        else:
            yield from _in_the_catalogue(parts, catalogue)
            yield from ((HOST, *fault) for fault in catalogues.faults(wording, catalogue))


def catalogue(parts: Any) -> Catalogue:
    """What these parts define, together."""
    entities = [*parts.of_kind("entity"), *parts.of_kind("extension")]
    return Catalogue(entities, parts.of_kind("trait"))


def of_settings(parts: Any, settings: Settings) -> Iterator[Fault]:
    """What is wrong with the settings that were given."""
    yield from settings.problems
    yield from default_role(parts, settings[CoreSettings].default_role)


def _at_fault(parts: Any) -> str:
    """The first part with whose definitions no catalogue can be made."""
    entities = [*parts.of_kind("entity"), *parts.of_kind("extension")]
    enabled: list[str] = [part.name for part in parts.started]
    for place, name in enumerate(enabled):
        first = enabled[: place + 1]
        try:
            Catalogue(
                [(part, cls) for part, cls in entities if part in first],
                [(part, trait) for part, trait in parts.of_kind("trait") if part in first],
            )
        except Exception:
            return name
    return "host"


def _undefined(parts: Any) -> Iterator[Fault]:
    """What no table and no question can be made of."""
    entities = [*parts.of_kind("entity"), *parts.of_kind("extension")]
    known = {cls for _, cls in entities}
    for part, cls in entities:
        wrong = list(faulty.problems(cls, known))
        yield from ((part, *problem) for problem in wrong)
        if not wrong and definition(cls).table_name in _tables_of_the_core():
            what = f"takes the table {definition(cls).table_name}, which is that of crmkit"
            yield part, f"entity {definition(cls).name!r} {what}", _RENAME
    for part, trait in parts.of_kind("trait"):
        yield from ((part, *problem) for problem in traits.malformed(trait))


@cache
def _tables_of_the_core() -> frozenset[str]:
    """The tables that are of no entity: of the journal, the queue and the like."""
    return frozenset(Catalogue([]).tables.metadata.tables)


def _not_named_for_their_part(parts: Any) -> Iterator[Fault]:
    for part, cls in [*parts.of_kind("entity"), *parts.of_kind("extension")]:
        name = definition(cls).name
        if part != "core" and name != part and not name.startswith(f"{part}_"):
            yield part, f"entity {name!r} is not named for its part", f"call it {part}_{name}"
    kinds = ("trait", "timeline source", "role")
    named = [(part, kind, item.name) for kind in kinds for part, item in parts.of_kind(kind)]
    services = parts.of_kind("service")
    named += [(part, "operation", name) for part, cls in services for name in cls.operations]
    of_parts = [one for one in named if one[0] != "core"]
    for part, kind, name in [*of_parts, *_background(parts)]:
        if not name.startswith(f"{part}."):
            own = name.rpartition(".")[2]
            yield part, f"{kind} {name!r} is not named for its part", f"call it {part}.{own}"


def _in_the_catalogue(parts: Any, catalogue: Catalogue) -> Iterator[Fault]:
    for what in ambiguities(catalogue):
        yield "host", what, "rename one of the two"
    yield from holdings.problems(catalogue)
    yield from traits.problems(catalogue, parts.of_kind("trait"))
    yield from reports.problems(parts.of_kind("report"))
    yield from timeline.problems(catalogue, parts.of_kind("timeline source"))
    operations = {name for _, cls in parts.of_kind("service") for name in cls.operations}
    enabled = [part.name for part in parts.started]
    for part, role in parts.of_kind("role"):
        for problem in grants.problems(role, catalogue, operations, enabled):
            yield part, *problem


def _named_twice(parts: Any) -> Iterator[Fault]:
    """Entities, roles and operations are found by their name: each must have one of its own."""
    entities = [*parts.of_kind("entity"), *parts.of_kind("extension")]
    named = [(part, "entity", definition(cls).name) for part, cls in entities]
    named += [(part, "role", role.name) for part, role in parts.of_kind("role")]
    named += [(part, "report", report.name) for part, report in parts.of_kind("report")]
    named += [
        (part, "operation", name)
        for part, cls in parts.of_kind("service")
        for name in cls.operations
    ]
    named += _background(parts)
    named += [
        (part, "trait", f"{definition(trait.entity).name} {trait.name}")
        for part, trait in parts.of_kind("trait")
    ]
    named += parts.named_by_their_kind()
    described = {part.name: part.owner for part in parts.started}
    # A name belongs to the part that it begins with; of others, to the first.
    named.sort(key=lambda one: not (one[0] == "core" or re.match(rf"{one[0]}(_|\.|$)", one[2])))
    owners: dict[tuple[str, str], str] = {}
    for part, sort, name in named:
        owner = owners.setdefault((sort, name), part)
        if owner != part or named.count((part, sort, name)) > 1:
            yield part, f"{sort} {name!r} is also that of {described[owner]}", _RENAME


def _background(parts: Any) -> Iterator[tuple[str, str, str]]:
    """Part, sort and name of what works in the background."""
    for sort in ("job", "subscription"):
        yield from ((part, sort, one.name) for part, one in parts.of_kind(sort))


def missing_policies(cls: type[Entity]) -> Iterator[tuple[str, str]]:
    """References to customers and employees that do not say what becomes of them."""
    for field in definition(cls).own.values():
        where, spec = f"{cls.__name__}.{field.name}", field.spec
        if field.refers_to is Customer and (spec.on_merge is None or spec.on_erase is None):
            yield (
                f"{where} refers to a customer without policies",
                "give ref() on_merge and on_erase",
            )
        if isinstance(field.kind, EmployeeKey) and spec.on_handover is None:
            yield f"{where} names an employee", "give employee() on_handover"


def default_role(parts: Any, name: str) -> Iterator[Fault]:
    """A role that nobody knows would permit nothing to everybody who was given none.

    One of a part that was left out is passed over: it permits nothing until that part starts.
    """
    known = [role.name for _, role in parts.of_kind("role")]
    if name not in known and name.partition(".")[0] not in parts.left_out:
        near = difflib.get_close_matches(name, known, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"use one of {', '.join(known)}"
        yield "host", "settings['core']['default_role'] names no role of an enabled part", hint
