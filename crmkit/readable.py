"""Everything of a CRM that people read: labels, titles, choices, and the messages in its code."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crmkit.entities import kinds
from crmkit.entities.definition import definition
from crmkit.wording.coverage import Coverage, coverage
from crmkit.wording.extraction import messages_of

if TYPE_CHECKING:
    from crmkit.crm import CRM


def covered(crm: CRM, language: str) -> Coverage:
    """What a language covers of what this CRM says. Raises Invalid for an unknown language."""
    return coverage(crm.wording, language, ((w, source_of(m)) for w, m in readable(crm)))


def source_of(message: str) -> str:
    """What a message is looked up by."""
    return getattr(message, "source", str(message))


def readable(crm: CRM) -> Iterator[tuple[str, str]]:
    """(where, message) of all labels and titles, then of all that the code marks."""
    yield from labels(crm)
    for part in crm.parts.started:
        package = getattr(part.hooks, "__package__", None)
        file = importlib.import_module(package).__file__ if package else None
        if file is not None:
            yield from messages_of(Path(file).parent)


def labels(crm: CRM) -> Iterator[tuple[str, str]]:
    """(where, message) of what each definition of the parts is called, and what explains it."""
    for where, thing in _named(crm):
        for word in ("label", "plural", "title", "help"):
            said = getattr(thing, word, "")
            # The help of a service or an entity is its docstring, for those who read code.
            if said and not (word == "help" and not hasattr(said, "source")):
                yield where, said
    yield from _choices(crm)


def _named(crm: CRM) -> Iterator[tuple[str, Any]]:
    for name, cls in crm.catalogue.entities.items():
        facts = definition(cls)
        yield name, facts
        for field in facts.own.values():
            yield f"{name}.{field.name}", field
            yield f"{name}.{field.name}", field.spec
    for name, report in crm.reports.items():
        yield name, report
        yield from ((f"{name}.{column.name}", column) for column in report.columns)
    for kind in (crm.operations, crm.jobs, *crm.catalogue.traits.values()):
        yield from kind.items()
    for sources in crm.timeline.sources.values():
        yield from ((source.name, source) for source in sources)


def _choices(crm: CRM) -> Iterator[tuple[str, str]]:
    for name, cls in crm.catalogue.entities.items():
        for field in definition(cls).own.values():
            if isinstance(field.kind, kinds.Choice):
                yield from ((f"{name}.{field.name}", value) for value in field.kind.values)
