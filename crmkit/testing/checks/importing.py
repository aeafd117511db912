"""What a part's entities hold can be written to a file and comes in again as it was."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete

from crmkit.acts.imports.importing import Import
from crmkit.entities import kinds
from crmkit.entities.definition import Entity, definition
from crmkit.errors import CRMError
from crmkit.testing.checks.scene import stored_rows
from crmkit.testing.checks.subject import TESTER, Subject, each_once, every_row

if TYPE_CHECKING:
    from crmkit.crm import CRM


def lost_in_import(subject: Subject) -> list[str]:
    """Rows of the part that an import refuses, or brings in with other values."""
    crm = subject.made()
    rows = stored_rows(subject, crm)
    faults: list[str] = []
    with TemporaryDirectory() as folder:
        # What refers to others goes first: they are there until it is their turn.
        for cls in reversed([one for one in subject.entities if one in rows]):
            if definition(cls).extends is None:
                file = Path(folder) / f"{definition(cls).name}.csv"
                faults += _brought(crm, subject, cls, rows[cls], file)
    return each_once(faults)


def _brought(
    crm: CRM, subject: Subject, cls: type[Entity], rows: Sequence[Any], file: Path
) -> Iterator[str]:
    """Take the rows away and import them from a file."""
    name, later = definition(cls).name, subject.entities[subject.entities.index(cls) :]
    fields = [n for n, f in definition(cls).own.items() if f.refers_to is not cls]
    _write(file, cls, fields, rows)
    with crm.begin(TESTER) as work:
        for gone in reversed(later):
            work.connection.execute(delete(work.table(gone)))
    try:
        report = Import(crm, cls, file, mapping={n: n for n in fields}).run(TESTER)
    except CRMError as error:
        yield f"{name} cannot be imported: {error.message}"
        return
    for rejected in report.problems:
        yield (
            f"{name} is refused by an import and was not by work.add: {rejected}; hold both to "
            "the same rules"
        )
    if not report.problems:
        yield from _altered(crm, cls, fields, rows)


def _altered(
    crm: CRM, cls: type[Entity], fields: Iterable[str], rows: Sequence[Any]
) -> Iterator[str]:
    with crm.begin(TESTER) as work:
        found = list(every_row(work, cls).values())
    for name in fields:
        was, now = (sorted(repr(getattr(row, name)) for row in some) for some in (rows, found))
        if was != now:
            yield (
                f"{definition(cls).name}.{name} comes out of a file as another value: "
                f"{[*set(now) - set(was)][:2]} instead of {[*set(was) - set(now)][:2]}; mend "
                "parse() of its kind, or the hook that writes it"
            )


def _write(file: Path, cls: type[Entity], fields: Sequence[str], rows: Iterable[Any]) -> None:
    known = definition(cls).fields
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(fields)
        for row in rows:
            writer.writerow([_cell(known[n].kind, getattr(row, n)) for n in fields])


def _cell(kind: kinds.Kind, value: Any) -> str:
    """A value as a person would write it."""
    if value is None:
        return ""
    match kind:
        case kinds.Reference():
            return str(value.id)
        case kinds.Flag():
            return "yes" if value else "no"
        case kinds.TextList():
            return ";".join(value)
        case kinds.Json():
            return json.dumps(value) if value else ""
        case kinds.Date() | kinds.Moment():
            return str(value.isoformat())
    return str(value)
