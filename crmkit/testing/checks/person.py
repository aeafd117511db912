"""What the law gives a person: all of their data handed over, and all of it forgotten."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crmkit.acts.erasing import ErasureReport
from crmkit.acts.person import PersonalData
from crmkit.entities.definition import Entity, definition
from crmkit.entities.fields import Keep
from crmkit.errors import CRMError
from crmkit.schemas import plain
from crmkit.testing.checks.scene import Scene, personal, scene
from crmkit.testing.checks.subject import Subject, each_once

# Export


def missing_in_export(subject: Subject) -> list[str]:
    """Personal values of the part's rows about a person that the export of the person lacks."""
    with scene(subject) as now:
        export = now.work.use(PersonalData).export_person(now.person)
        try:
            json.dumps(export)
        except (TypeError, ValueError) as error:
            return [f"the export is not JSON ({error}); give export.note() plain values"]
        return each_once(_not_exported(export, now.about({now.person.id})))


def _not_exported(
    export: Mapping[str, Any], about: Mapping[type[Entity], Iterable[Any]]
) -> Iterator[str]:
    told = {one["entity"]: {r["id"]: r for r in one["records"]} for one in export["entities"]}
    for cls, rows in about.items():
        facts = definition(cls)
        for row in rows:
            values = {n: getattr(row, n) for n in personal(cls) if getattr(row, n)}
            exported = told.get(facts.name, {}).get(str(row.id), {})
            for name, value in plain(cls, values).items():
                if exported.get(name) != value:
                    yield (
                        f"{facts.name}.{name} of a row about the person is not in their export; "
                        "say on_remove='cascade' of the reference that makes the row theirs, or "
                        "let crmkit_export_person add it"
                    )


# Erasure


def left_by_erasure(subject: Subject) -> list[str]:
    """What names or describes a person and is still somewhere in the database after an erasure."""
    with scene(subject) as now:
        people = {one.id for one in (now.other, *now.people()) if one.kind != "organisation"}
        words, kept_rows = now.words_about(people), _to_be_kept(now, people)
        try:
            reports = [now.work.use(PersonalData).erase(id, "conformance") for id in people]
        except CRMError as error:
            return [f"a person whom its rows are about cannot be erased: {error.message}"]
        kept = _kept(reports)
        faults = [*_unsaid(kept_rows, kept), *_remaining(now, words, kept)]
    return each_once(faults)


def _to_be_kept(now: Scene, people: set[UUID]) -> dict[str, str]:
    """The entities whose rows about these people are kept as declared, and the reason."""
    return {
        definition(cls).name: policy.reason
        for cls, rows in now.about(people).items()
        for name, field in definition(cls).references.items()
        if isinstance(policy := field.spec.on_erase, Keep)
        and any(held is not None and held.id in people for held in (getattr(r, name) for r in rows))
    }


def _kept(reports: Iterable[ErasureReport]) -> dict[str, set[str]]:
    """The entities of which records stay as they are, and the reasons that people are told."""
    told: dict[str, set[str]] = {}
    for fate in (fate for report in reports for fate in report.kept if fate.policy == "keep"):
        told.setdefault(fate.entity, set()).add(fate.reason)
    return told


def _unsaid(wanted: Mapping[str, str], kept: Mapping[str, set[str]]) -> Iterator[str]:
    for entity, reason in wanted.items():
        if reason not in kept.get(entity, ()):
            yield f"the report of an erasure does not say that {entity} is kept because {reason!r}"


def _remaining(now: Scene, words: set[str], kept: Mapping[str, object]) -> Iterator[str]:
    """Where a word is still found, but for what is kept and reported."""
    looked_for = {word.lower() for word in words}
    catalogue = now.work.crm.catalogue
    for table in catalogue.tables.metadata.sorted_tables:
        if table is catalogue.jobs:
            continue  # The report of an erasure says that it does not reach them.
        for row in now.work.connection.execute(select(table)).mappings():
            entity = row.get("entity_name") or table.name.removeprefix("crmkit_")
            if entity in kept:
                continue
            for column, value in row.items():
                text = str(value).lower()
                found = next((word for word in looked_for if word in text), None)
                if found is not None:
                    yield (
                        f"{table.name}.{column} still holds {found!r} of a person who was erased; "
                        "mark the field privacy='personal', declare on_erase= of the reference "
                        "that makes the row theirs, or let crmkit_erase name the row"
                    )
