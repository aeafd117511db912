"""Rows can be made of what a part defines."""

from __future__ import annotations

from collections.abc import Iterator

from crmkit.entities.custom import CUSTOM
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, definition
from crmkit.entities.kinds import EmployeeKey
from crmkit.testing.checks.scene import Scene, scene
from crmkit.testing.checks.subject import Subject


def unmade(subject: Subject) -> list[str]:
    """Entities of which no row can be made, and fields about people that none can fill."""
    with scene(subject) as now:
        return [fault for cls in subject.entities for fault in _unmade(now, cls)]


def _reason(now: Scene, cls: type[Entity]) -> tuple[type[Entity], str]:
    """Why no row can be made, and of which entity none can: of this, or of one it refers to."""
    refused = now.samples.refused
    for field in definition(cls).references.values():
        if field.required and field.refers_to in refused and field.refers_to not in now.made:
            cls = field.refers_to
    return cls, str(getattr(refused[cls], "message", repr(refused[cls])))


def _unmade(now: Scene, cls: type[Entity]) -> Iterator[str]:
    samples, facts = now.samples, definition(cls)
    if cls not in now.made:
        lacking, why = _reason(now, cls)
        yield (
            f"no row of {facts.name} can be made, so it is not tested: {why}; let examples() give "
            f"the values that its rules want: {{{lacking.__name__}: {{...}}}}"
        )
        return
    for name, field in facts.own.items():
        about_people = field.refers_to is Customer or isinstance(field.kind, EmployeeKey)
        personal = about_people or field.spec.privacy != "public"
        # What an organisation defines for itself holds nothing until it does.
        if personal and name != CUSTOM and name not in samples.filled[cls]:
            yield (
                f"{facts.name}.{name} is about people, and no row that can be made fills it; let "
                "examples() give what it needs"
            )
