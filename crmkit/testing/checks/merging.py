"""Two customers become one and two again: nothing is left behind, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from crmkit.acts.merging import Merging
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, definition
from crmkit.entities.fields import FieldSpec
from crmkit.errors import CRMError
from crmkit.testing.checks.samples import names_in
from crmkit.testing.checks.scene import Scene, scene
from crmkit.testing.checks.subject import Rows, Subject, differences, each_once, more_rows

# How many customers are merged, of those that the part was used with.
_MOST = 5


def left_by_merge(subject: Subject) -> list[str]:
    """Rows that do not follow a merge as declared, or still name who was merged away."""
    with scene(subject) as now:
        faults = [fault for gone in now.people()[:_MOST] for fault in _left_with(now, gone)]
    return each_once(faults)


def _left_with(now: Scene, gone: Any) -> Iterator[str]:
    before = now.rows()
    try:
        with now.work.savepoint():
            now.work.use(Merging).merge(now.other.id, gone.id)
    except CRMError as error:
        yield (
            f"a customer whom its rows are about cannot be merged: {error.message}; say "
            "on_merge='combine' where two may not have a row each, and let its hooks permit it"
        )
        return
    after = now.rows()
    yield from _not_followed(before, after, gone.id, now.other.id)
    yield from _still_naming(before, after, gone.id, now.subject.historic)


def _not_followed(before: Rows, after: Rows, gone: UUID, survivor: UUID) -> Iterator[str]:
    for cls, name, spec in _references(before):
        where = f"{definition(cls).name}.{name} (on_merge={spec.on_merge!r})"
        for id, row in before[cls].items():
            held, now = getattr(row, name), after[cls].get(id)
            if held is None or held.id != gone or _is_combined(row, now):
                continue
            wanted = gone if spec.on_merge == "keep" else survivor
            found = None if now is None else getattr(now, name)
            if found is None or found.id != wanted:
                yield (
                    f"{where} does not follow a merge as declared: it refers to {found!r}; look "
                    "at what the part's hooks do after it"
                )


def _references(rows: Rows) -> Iterator[tuple[type[Entity], str, FieldSpec]]:
    for cls in rows:
        for name, field in definition(cls).references.items():
            if field.refers_to is Customer:
                yield cls, name, field.spec


def _is_combined(row: Any, now: Any) -> bool:
    """Whether another row holds what this one held."""
    return now is not None and row.removed_at is None and now.removed_at is not None


def _still_naming(
    before: Rows, after: Rows, gone: UUID, historic: Mapping[str, str]
) -> Iterator[str]:
    for cls, rows in after.items():
        live = [row for id, row in rows.items() if not _is_combined(before[cls].get(id, row), row)]
        for name, field in definition(cls).own.items():
            where = f"{definition(cls).name}.{name}"
            if field.refers_to is not None or where in historic:
                continue
            if any(names_in(getattr(row, name), gone) for row in live):
                yield (
                    f"{where} names the customer who was merged away; make it a Ref[Customer] = "
                    "ref(on_merge=...), let crmkit_merge follow, or list it as historic"
                )


def lost_by_unmerge(subject: Subject) -> list[str]:
    """What is not as it was before a merge, once the merge was undone."""
    with scene(subject) as now:
        faults = [fault for gone in now.people()[:_MOST] for fault in _not_undone(now, gone)]
    return each_once(faults)


def _not_undone(now: Scene, gone: Any) -> Iterator[str]:
    merging, before = now.work.use(Merging), now.rows()
    try:
        with now.work.savepoint():
            merge = merging.merge(now.other.id, gone.id)
    except CRMError:
        return  # left_by_merge tells it
    try:
        with now.work.savepoint():
            stayed = merging.unmerge(merge).stayed
    except CRMError as error:
        yield f"an unmerge right after the merge is refused: {error.message}; mend crmkit_unmerge"
        return
    remedy = "what crmkit_merge writes, let it write by the unit that it is given"
    after = now.rows()
    found = (*differences(before, after), *more_rows(before, after))
    yield from (f"after an unmerge, {what}; {remedy}" for what in found)
    yield from (f"an unmerge right after the merge leaves {one}; {remedy}" for one in stayed)
