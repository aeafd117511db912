"""Imports as the database remembers them: which file, how far it came, what became of its rows.

The row of a run changes in the transaction of each batch, so that whoever goes on after a crash
knows exactly which rows are done.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from sqlalchemy import delete, func, insert, select, update

from crmkit.entities.ids import new_id
from crmkit.errors import Conflict, NotFound, Refused
from crmkit.storage.import_tables import ImportTables

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit

COUNTS = ("added", "changed", "unchanged", "rejected", "skipped")


@attrs.frozen
class ImportRun:
    """One import: what it is of, who began it, how far it is, what became of its rows.

    `status` is `unfinished`, `finished`, `abandoned`, `reverting` or `reverted`.
    """

    id: UUID
    file: str
    entity_name: str
    options: Mapping[str, Any]
    actor: str
    status: str
    started_at: datetime
    changed_at: datetime
    rows: int
    added: int
    changed: int
    unchanged: int
    rejected: int
    skipped: int
    digest: str
    errors_path: str
    errors_size: int
    entries_after: int

    @property
    def cause(self) -> str:
        """With what the cause of every change begins that the import led to, in the journal."""
        return f"import {self.file} {self.id}"


_FIELDS = tuple(field.name for field in attrs.fields(ImportRun))


class Runs:
    """Reads and writes the runs, in the transaction of a unit."""

    def __init__(self, work: ReadUnit) -> None:
        self.work = work
        self.connection = work.connection
        tables: ImportTables = work.crm.catalogue.imports
        self.table, self.rejected = tables.runs, tables.rejected

    # Reading

    def get(self, id: UUID, *, lock: bool = False) -> ImportRun:
        """A run; locked, nobody else goes on with it before this transaction ends.

        Raises NotFound.
        """
        statement = self._select().where(self.table.c.id == id)
        row = self.connection.execute(statement.with_for_update() if lock else statement).first()
        if row is None:
            raise NotFound(f"there is no import {id}; `crmkit imports` lists them", id=id)
        return ImportRun(*row)

    def newest(self, limit: int) -> list[ImportRun]:
        ordered = self._select().order_by(self.table.c.started_at.desc(), self.table.c.id.desc())
        return [ImportRun(*row) for row in self.connection.execute(ordered.limit(limit))]

    def unfinished(self, file: str, entity_name: str) -> list[ImportRun]:
        c = self.table.c
        of_file = (c.file == file) & (c.entity_name == entity_name)
        statement = self._select().where(c.unfinished.is_not(None), of_file)
        return [ImportRun(*row) for row in self.connection.execute(statement)]

    def _select(self) -> Any:
        return select(*(self.table.c[name] for name in _FIELDS))

    def outstanding(self, run: ImportRun, lines: Iterable[int]) -> set[int]:
        """Those of the lines that were rejected and not taken since."""
        c = self.rejected.c
        statement = select(c.line).where(c.run_id == run.id, c.line.in_(list(lines)))
        return set(self.connection.scalars(statement))

    # Writing

    def begin(self, file: str, entity_name: str, digest: str, options: Any) -> ImportRun:
        """A new run. Raises Conflict where somebody began the same at the same moment."""
        journal = self.work.crm.catalogue.journal
        newest = self.connection.scalar(select(func.max(journal.c.sequence))) or 0
        now = self.work.now()
        run = ImportRun(
            new_id(), file, entity_name, options, str(self.work.actor), "unfinished", now, now,
            0, 0, 0, 0, 0, 0, digest, "", 0, newest,
        )  # fmt: skip
        values = attrs.asdict(run) | {"unfinished": identity(digest, entity_name, options)}
        self.connection.execute(insert(self.table).values(values))
        return run

    def advance(
        self, run: ImportRun, counts: Mapping[Any, int], errors_path: str, errors_size: int
    ) -> ImportRun:
        """Count the rows of one more batch, and where the file of its rejected rows ends."""
        more = {name: getattr(run, name) + counts.get(name, 0) for name in COUNTS}
        rows = run.rows + sum(counts.values())
        return self._update(
            run, rows=rows, errors_path=errors_path, errors_size=errors_size, **more
        )

    def mend(self, run: ImportRun, counts: Mapping[Any, int], lines: Iterable[int]) -> ImportRun:
        """Count rows that were rejected and came again mended: `lines` are those taken."""
        lines = list(lines)
        c = self.rejected.c
        self.connection.execute(delete(self.rejected).where(c.run_id == run.id, c.line.in_(lines)))
        more = {n: getattr(run, n) + counts.get(n, 0) for n in ("added", "changed", "unchanged")}
        skipped = run.skipped + len(lines) - sum(counts.get(n, 0) for n in more)
        return self._update(run, rejected=run.rejected - len(lines), skipped=skipped, **more)

    def reject(self, run: ImportRun, lines: Iterable[int]) -> None:
        """Remember lines that were not taken."""
        rows = [(run.id, line) for line in lines]
        if rows:
            store = self.work.store
            store.insert_rows(self.connection, self.rejected, ("run_id", "line"), rows)

    def end(self, run: ImportRun, status: str) -> ImportRun:
        return self._update(run, status=status)

    def _update(self, run: ImportRun, **values: Any) -> ImportRun:
        changed = attrs.evolve(run, **values, changed_at=self.work.now())
        ended: dict[str, Any] = {} if changed.status == "unfinished" else {"unfinished": None}
        statement = (
            update(self.table)
            .where(self.table.c.id == run.id)
            .values(**values, **ended, changed_at=changed.changed_at)
        )
        self.connection.execute(statement)
        return changed

    def locked(self, run: ImportRun) -> ImportRun:
        """The run as it was left, locked. Raises Conflict where another process went on with it."""
        current = self.get(run.id, lock=True)
        if (current.rows, current.status) != (run.rows, run.status):
            raise Conflict(
                f"another process goes on with the import of {run.file} ({run.id}): it is at row "
                f"{current.rows}; let it, or stop it and begin again",
                mine=run,
                theirs=current,
            )
        return current

    def to_go_on_with(
        self, file: str, entity_name: str, digest: str, options: Any
    ) -> ImportRun | None:
        """The unfinished run of this very file and these options; None where there is none.

        Raises Refused where the file, or what is asked of it, was changed since it began.
        """
        runs = self.unfinished(file, entity_name)
        for run in runs:
            if run.digest == digest and run.options == options:
                return run
        if runs:
            what = "is read with other options" if runs[0].digest == digest else "was changed"
            raise Refused(
                f"{file} {what} since its import stopped after {runs[0].rows} rows ({runs[0].id}); "
                "give it as it was to go on, or begin anew: what was brought in stays",
                run=runs[0].id,
            )
        return None


def identity(digest: str, entity_name: str, options: Any) -> str:
    """What makes an import the same as another: the bytes of the file and all that was asked."""
    said = json.dumps([digest, entity_name, options], sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def digest_of_file(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
