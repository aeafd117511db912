"""What may be wrong with the definition of an entity, told before a table is made of it."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator

from crmkit.entities.definition import Definition, Entity, Field, definition
from crmkit.entities.kinds import MoneyKind, Text
from crmkit.errors import CRMError

Problem = tuple[str, str]


def problems(cls: type[Entity], known: Collection[type[Entity]]) -> Iterator[Problem]:
    """(what, remedy) of all that is wrong; `known` are the entities that the parts contribute."""
    if "__definition__" not in vars(cls):
        yield (
            f"{cls.__name__} is not an entity",
            'decorate it with @entity("...") or @extension(...)',
        )
        return
    facts = definition(cls)
    try:
        fields = facts.fields
    except CRMError as error:
        yield error.message, "correct its annotation"
    except Exception as error:
        what = f"the annotations of {cls.__name__} cannot be read ({type(error).__name__}: {error})"
        yield what, "import what they name where the program runs, not under TYPE_CHECKING"
    else:
        yield from _indexes(facts, {n for field in fields.values() for n in _columns(field)})
        yield from _strangers(facts, known)


def _columns(field: Field) -> Iterator[str]:
    yield field.name
    if isinstance(field.kind, MoneyKind):
        yield f"{field.name}_currency"
    if isinstance(field.kind, Text) and field.kind.folded:
        yield f"{field.name}_folded"


def _indexes(facts: Definition, columns: Collection[str]) -> Iterator[Problem]:
    for said, groups in (("unique", facts.unique), ("index", facts.indexes)):
        for name in dict.fromkeys(n for group in groups for n in group if n not in columns):
            near = difflib.get_close_matches(name, columns, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"name one of {', '.join(facts.own)}"
            yield f"{said}= of {facts.cls.__name__} names {name!r}, which is no field of it", hint


def _strangers(facts: Definition, known: Collection[type[Entity]]) -> Iterator[Problem]:
    """Records of entities that are not there."""
    targets = {f"{facts.cls.__name__}.{n}": f.refers_to for n, f in facts.references.items()}
    if facts.extends is not None:
        targets[facts.cls.__name__] = facts.extends
    for where, target in targets.items():
        if target not in known:
            what = f"{where} refers to {getattr(target, '__name__', target)}, an entity that no "
            yield f"{what}enabled part contributes", "contribute it, or require the part that does"
