"""An employee leaves: what is still to be done passes on, what was attained stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

import attrs

from crmkit.acts.handover import Handover
from crmkit.entities.definition import Entity, definition
from crmkit.entities.fields import Reassign
from crmkit.entities.kinds import EmployeeKey
from crmkit.errors import CRMError
from crmkit.testing.checks.scene import HEIR, LEAVER, Scene, scene
from crmkit.testing.checks.subject import Rows, Subject, each_once


@attrs.frozen
class _Held:
    """The rows of one entity that name the leaver in one field, and those to be passed on."""

    entity: type[Entity]
    field: str
    named: frozenset[UUID]
    passing: frozenset[UUID]

    @property
    def where(self) -> str:
        return f"{definition(self.entity).name}.{self.field}"


def left_by_handover(subject: Subject) -> list[str]:
    """What of a leaver's is not listed, or does not pass on or stay as declared."""
    with scene(subject) as now:
        before = now.rows()
        held = [one for cls in subject.entities for one in _held(now, cls, before)]
        handover = now.work.use(Handover)
        listed = {(one.entity, one.field): one.count for one in handover.held(LEAVER)}
        faults = [fault for one in held for fault in _unlisted(one, listed)]
        try:
            handover.hand_over(LEAVER, to=[HEIR], deactivate=True)
        except CRMError as error:
            return [*faults, f"an employee whom its rows name cannot leave: {error.message}"]
        after = now.rows()
    faults += [fault for one in held for fault in _not_as_declared(one, after)]
    return each_once([*faults, *_elsewhere(after, subject.historic)])


def _held(now: Scene, cls: type[Entity], before: Rows) -> Iterator[_Held]:
    live = [row for row in before[cls].values() if row.removed_at is None]
    for name, field in definition(cls).own.items():
        if not isinstance(field.kind, EmployeeKey):
            continue
        named = frozenset(row.id for row in live if getattr(row, name) == LEAVER)
        passing = named if field.spec.on_handover == "reassign" else frozenset[UUID]()
        if isinstance(field.spec.on_handover, Reassign):
            fitting = {row.id for row in now.work.find(cls, field.spec.on_handover.only)}
            passing = named & fitting
        yield _Held(cls, name, named, passing)


def _unlisted(held: _Held, listed: dict[tuple[str, str], int]) -> Iterator[str]:
    policy = definition(held.entity).own[held.field].spec.on_handover
    if policy != "keep" and not held.passing:
        yield (
            f"no row fulfils on_handover={policy!r} of {held.where}, so its hand-over is not "
            "tested; let examples() fill what it asks for"
        )
    count = listed.get((definition(held.entity).name, held.field), 0)
    if count != len(held.passing):
        yield f"{held.where}: {len(held.passing)} rows are to be passed on, {count} are listed"


def _not_as_declared(held: _Held, after: Rows) -> Iterator[str]:
    for id in held.named:
        row = after[held.entity].get(id)
        now = getattr(row, held.field, None)
        if id in held.passing and now != HEIR:
            yield (
                f"{held.where} was to pass on to the successor and holds {now!r}; let the part's "
                "hooks leave it"
            )
        if id not in held.passing and now != LEAVER:
            yield (
                f"{held.where} was attained, stays with who leaves, and holds {now!r}; let "
                "crmkit_handover pass on nothing that on_handover keeps"
            )


def _elsewhere(after: Rows, historic: Mapping[str, str]) -> Iterator[str]:
    """Fields that name the leaver and do not say that they do."""
    for cls, rows in after.items():
        for name, field in definition(cls).own.items():
            where = f"{definition(cls).name}.{name}"
            if isinstance(field.kind, EmployeeKey) or where in historic:
                continue
            if any(LEAVER in str(getattr(row, name)) for row in rows.values()):
                yield (
                    f"{where} names an employee who has left; make it employee(on_handover=...), "
                    "let crmkit_handover follow, or list it as historic"
                )
