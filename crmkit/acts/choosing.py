"""Whose value each field has when two records become one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Literal
from uuid import UUID

import attrs

from crmkit.checking import told
from crmkit.entities.definition import Entity, Reference, definition
from crmkit.errors import Invalid
from crmkit.words import Noun, _

Side = Literal["survivor", "loser"]

# How far a customer came; who bought is not made one who did not.
_FURTHER: Mapping[str, tuple[str, ...]] = {"lifecycle": ("contact", "prospect", "customer")}


@attrs.frozen
class Choice:
    """A field in which two records differ, and what it becomes."""

    field: str
    survivor: Any
    loser: Any
    value: Any
    of: Literal["survivor", "loser", "both"]

    def __str__(self) -> str:
        return f"{self.field}: {self.value} ({self.of})"


def choices(
    survivor: Entity, loser: Entity, chosen: Mapping[str, str], own: Collection[UUID] = ()
) -> list[Choice]:
    """Of each field that differs what it becomes.

    As `chosen` says; else the survivor's value, and the loser's where the survivor has none. Lists
    hold what is in either, objects the keys of both, and the further of two lifecycles counts. A
    reference to one of `own`, the two customers themselves, fills nothing.
    """
    made = []
    for name in definition(type(survivor)).own:
        mine, theirs = getattr(survivor, name), getattr(loser, name)
        if mine != theirs:
            value, of = _chosen(name, mine, theirs, chosen.get(name), own)
            made.append(Choice(name, mine, theirs, value, of))
    return made


def _chosen(name: str, mine: Any, theirs: Any, side: str | None, own: Collection[UUID]) -> Any:
    if side is not None:
        return (mine, side) if side == "survivor" else (theirs, side)
    if _is_empty(theirs) or (isinstance(theirs, Reference) and theirs.id in own):
        return mine, "survivor"
    if _is_empty(mine):
        return theirs, "loser"
    together = _together(name, mine, theirs)
    if together == theirs:
        return theirs, "loser"
    return (mine, "survivor") if together == mine else (together, "both")


def _together(name: str, mine: Any, theirs: Any) -> Any:
    if isinstance(mine, tuple):
        return tuple(dict.fromkeys([*mine, *theirs]))
    if isinstance(mine, dict):
        return {**theirs, **mine}
    way = _FURTHER.get(name, ())
    return max(mine, theirs, key=way.index) if {mine, theirs} <= {*way} else mine


def _is_empty(value: Any) -> bool:
    """Whether a value says nothing; a flag that is not set does not, a zero does."""
    return value is False or value in (None, "", (), {})


def filled(kept: Entity, gone: Entity) -> dict[str, Any]:
    """What one of two rows that say the same takes over of the other."""
    return changes_of(choices(kept, gone, {}))


def changes_of(found: Iterable[Choice]) -> dict[str, Any]:
    return {choice.field: choice.value for choice in found if choice.of != "survivor"}


def of_extension(chosen: Mapping[str, str], cls: type[Entity]) -> dict[str, str]:
    """The part of a choice that is about an extension: `loyalty_profile.colour`."""
    prefix = f"{definition(cls).name}."
    return {n.removeprefix(prefix): side for n, side in chosen.items() if n.startswith(prefix)}


def require_known(
    chosen: Mapping[str, str], known: Mapping[str, Collection[str]], noun: Noun
) -> None:
    """Raises Invalid with all that cannot be chosen; `known` are the fields of each extension by
    its name, and under "" those of the record itself."""
    problems = [*_problems(chosen, known)]
    if problems:
        what = _("{What}: {problems}", what=noun, problems=told(problems))
        raise Invalid(what, problems=problems)


def _problems(
    chosen: Mapping[str, str], known: Mapping[str, Collection[str]]
) -> Iterator[tuple[str, str]]:
    for name, side in chosen.items():
        of, _, field = name.rpartition(".")
        if field not in known.get(of, ()):
            yield name, "is no field that can be chosen"
        elif side not in ("survivor", "loser"):
            yield name, f"{side!r} is neither 'survivor' nor 'loser'"
