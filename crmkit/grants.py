"""What may be wrong with a role, told at the start: what it permits must be what was meant."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from typing import Any

from crmkit.access import Grant, Role
from crmkit.catalogue import Catalogue
from crmkit.criteria import Reader, require_criterion
from crmkit.entities.custom import takes_custom
from crmkit.entities.definition import Entity, definition
from crmkit.errors import Invalid

Problem = tuple[str, str]

_ALIKE = 0.8
"""So much alike is a name that another was meant by."""

# Whoever reads: what a criterion means is checked, and nothing is asked.
_ANYBODY = Reader(now=datetime(2026, 1, 1, tzinfo=UTC), trait=None, me="anybody")  # type: ignore[arg-type]


def problems(
    role: Role, catalogue: Catalogue, operations: Collection[str], enabled: Collection[str]
) -> Iterator[Problem]:
    """(what, remedy) of all that is wrong with a role; `enabled` are the names of the parts.

    What may belong to a part that is not enabled is no problem: it permits nothing until it is.
    """
    where = f"role {role.name!r}"
    for grant in role.grants:
        for what, remedy in _of_grant(grant, catalogue, enabled):
            yield f"{where} {what}", remedy
    for pattern in role.operations:
        part = pattern.partition(".")[0]
        if part in enabled and not any(fnmatchcase(name, pattern) for name in operations):
            own = [name for name in operations if name.startswith(f"{part}.")]
            what = f"permits {pattern!r}, an operation that {part!r} does not have"
            yield f"{where} {what}", _meant(pattern, own) or "correct operations="


def _of_grant(grant: Grant, catalogue: Catalogue, enabled: Collection[str]) -> Iterator[Problem]:
    cls = _entity(grant, catalogue)
    if cls is None and isinstance(grant.entity, str) and grant.entity != "*":
        yield from _unknown_entity(grant.entity, catalogue, enabled)
    if cls is not None:
        yield from _hides_nothing(grant, cls, catalogue)
    for verb in ("read", "write"):
        yield from _criterion(verb, getattr(grant, verb), cls, catalogue, enabled)


def _entity(grant: Grant, catalogue: Catalogue) -> type[Entity] | None:
    """The entity that is meant, where its part is enabled."""
    if isinstance(grant.entity, str):
        return catalogue.entities.get(grant.entity)
    return grant.entity if grant.entity in catalogue.tables else None


def _unknown_entity(name: str, catalogue: Catalogue, enabled: Collection[str]) -> Iterator[Problem]:
    near = _meant(name, catalogue.entities)
    of_enabled = any(name == part or name.startswith(f"{part}_") for part in enabled)
    if near or of_enabled:
        yield f"grants {name!r}, which is no entity", near or "correct the name in grants="


def _hides_nothing(grant: Grant, cls: type[Entity], catalogue: Catalogue) -> Iterator[Problem]:
    """A role that hides a misspelt field shows the field."""
    facts = definition(cls)
    known = facts.fields.keys() | catalogue.traits[cls].keys()
    own = {name for name in grant.hide if takes_custom(facts) and name.startswith("custom.")}
    for name in sorted(set(grant.hide) - known - own):
        what = f"hides {name!r}, which {facts.name!r} does not have"
        yield what, _meant(name, known) or "correct the name in hide="


def _criterion(
    verb: str,
    text: str,
    cls: type[Entity] | None,
    catalogue: Catalogue,
    enabled: Collection[str],
) -> Iterator[Problem]:
    if text in ("True", "False", "mine"):
        return
    try:
        require_criterion(text, cls, catalogue, _ANYBODY)
    except Invalid as error:
        if not _of_a_part_not_enabled(error.facts.get("unknown"), enabled):
            said: Any = error.facts.get("sentence", error.message)
            yield f"may {verb} where {text!r}: {said}", "correct the criterion"


def _of_a_part_not_enabled(name: str | None, enabled: Collection[str]) -> bool:
    """Whether a name that stands for nothing may be of a part which is not enabled."""
    return name is not None and "." in name and name.partition(".")[0] not in enabled


def _meant(name: str, known: Iterable[str]) -> str | None:
    near = difflib.get_close_matches(name, list(known), 1, _ALIKE)
    return f"did you mean {near[0]!r}?" if near else None
