"""Reports of a part can be made, and tell nobody what they may not see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from crmkit.access import Actor, Role
from crmkit.errors import CRMError, NotAllowed
from crmkit.read_unit import ReadUnit
from crmkit.testing.checks.scene import scene
from crmkit.testing.checks.subject import TESTER, Subject
from crmkit.unit_of_work import UnitOfWork

_BLIND = Role("conformance_blind", reports=("*",))
"""Whoever has it may ask for any report and see no record."""


def leaking(subject: Subject) -> list[str]:
    """Reports that fail, or that tell somebody who may see nothing what is there."""
    if not subject.contributed("report"):
        return []
    subject.crm.roles = {**subject.crm.roles, _BLIND.name: _BLIND}
    with scene(subject) as now:
        faults = [*_failing(now.work, subject)]
        told = {} if faults else _told(now.work, subject)
    with subject.unit() as work:
        faults += [f"{fault}, where there is nothing" for fault in _failing(work, subject)]
        empty = {} if faults else _told(work, subject)
    return faults + [
        f"report {name} tells who may see no record {told[name]}; select from work.visible(Entity)"
        for name in empty
        if told[name] != empty[name]
    ]


def _told(work: UnitOfWork, subject: Subject) -> dict[str, Any]:
    """What the reports tell somebody who may see nothing."""
    blind = Actor("employee", "cf-blind", roles=(_BLIND.name,))
    return {name: _rows(_as(work, blind), name) for name in _names(subject)}


def _names(subject: Subject) -> Iterator[str]:
    """The reports that can be asked for without being told anything."""
    for report in subject.contributed("report"):
        needed = report.parameters.values()
        if all(parameter.default is not parameter.empty for parameter in needed):
            yield report.name


def _as(work: UnitOfWork, actor: Actor) -> ReadUnit:
    """The same transaction as somebody else reads it."""
    return ReadUnit(work.crm, work.connection, actor)


def _rows(work: ReadUnit, name: str) -> Any:
    try:
        with work.connection.begin_nested():
            return work.report(name).rows
    except NotAllowed:
        return ()


def _failing(work: UnitOfWork, subject: Subject) -> Iterator[str]:
    for name in _names(subject):
        try:
            _rows(_as(work, TESTER), name)
        except CRMError as error:
            yield f"report {name} cannot be made: {error.message}"
        except Exception as error:
            yield f"report {name} cannot be made: it raised {error!r}"
