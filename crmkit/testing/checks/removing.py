"""Records that are removed leave every list, and come back as they were."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, definition
from crmkit.errors import CRMError, Refused
from crmkit.testing.checks.scene import Scene, scene
from crmkit.testing.checks.subject import Rows, Subject, differences, each_once


def lost_by_removal(subject: Subject) -> list[str]:
    """What is not as it was, once a record was removed and restored."""
    faults: list[str] = []
    with scene(subject) as now:
        whole: list[tuple[type[Entity], Any]] = [(Customer, now.person)]
        whole += [(cls, next(iter(rows), None)) for cls, rows in reversed(now.made.items())]
        for cls, record in whole:
            faults += _not_restored(now, cls, record)
    return each_once(faults)


class _TakenBack(Exception):
    """Ends the savepoint of one record."""


def _not_restored(now: Scene, cls: type[Entity], record: Any) -> list[str]:
    name, before = definition(cls).name, now.rows()
    reference = cls.ref(record.id)
    faults: list[str] = []
    try:
        with now.work.savepoint():
            now.work.remove(reference)
            removed = now.rows()
            faults += _still_referring(removed, cls, record)
            now.work.restore(reference)
            found = differences(_gone(before, removed), now.rows())
            remedy = "let its hooks undo on 'restore' what they do on 'remove'"
            faults += [f"{name} removed and restored: {what}; {remedy}" for what in found]
            raise _TakenBack
    except _TakenBack:
        pass
    except Refused as error:
        # To refuse that something goes is a rule; to refuse that it comes back loses it.
        if _is_removed_first(now, reference):
            faults.append(f"{name} was removed and cannot be restored: {error.message}")
    except CRMError as error:
        faults.append(f"{name} cannot be removed and restored: {error.message}")
    return faults


def _gone(before: Rows, removed: Rows) -> Rows:
    """As they were, the rows that went; what rules made of others they may make of them again."""
    return {
        cls: {
            id: row
            for id, row in rows.items()
            if row.removed_at is None and getattr(removed[cls].get(id), "removed_at", True)
        }
        for cls, rows in before.items()
    }


def _is_removed_first(now: Scene, reference: Any) -> bool:
    """Whether the record could be removed, so that it was the restoring that was refused."""
    try:
        with now.work.savepoint():
            now.work.remove(reference)
            raise _TakenBack
    except _TakenBack:
        return True
    except CRMError:
        return False


def _still_referring(after: Rows, cls: type[Entity], record: Any) -> Iterator[str]:
    """Live rows that refer to a removed record though they were to go with it."""
    for other, rows in after.items():
        for name, field in definition(other).references.items():
            if field.refers_to is not cls or field.spec.on_remove == "keep":
                continue
            live = (getattr(row, name) for row in rows.values() if row.removed_at is None)
            if any(held is not None and held.id == record.id for held in live):
                yield (
                    f"{definition(other).name}.{name} (on_remove={field.spec.on_remove!r}) refers "
                    f"to a removed {definition(cls).name}; let no hook add or restore such rows"
                )
