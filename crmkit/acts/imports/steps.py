"""The steps of an import in the database: a file from where it stopped, or mended rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from crmkit.acts.imports.drafts import Entry, Taken
from crmkit.acts.imports.headers import LINE, RUN
from crmkit.acts.imports.runs import ImportRun, Runs
from crmkit.acts.imports.taking import Taking
from crmkit.errors import Invalid, Refused
from crmkit.files.reading import Row, Table
from crmkit.files.typed import words

if TYPE_CHECKING:
    from crmkit.acts.imports.importing import Import
    from crmkit.unit_of_work import UnitOfWork

_TAKEN = ("added", "changed", "unchanged")


class Steps:
    """A file on its way in: from the first row, or from where its import stopped."""

    def __init__(self, table: Table, run: ImportRun) -> None:
        self.table = table
        self.run = run
        self.done = run.rows
        """How many rows are dealt with already."""

    @classmethod
    def begin(cls, plan: Import, work: UnitOfWork, anew: bool) -> Steps:
        runs = Runs(work)
        of_file = plan.table.path.name[-255:], plan.facts.name
        if anew:
            for run in runs.unfinished(*of_file):
                runs.end(run, "abandoned")
        asked = *of_file, plan.digest, plan.options
        return cls(plan.table, runs.to_go_on_with(*asked) or runs.begin(*asked))

    @property
    def before(self) -> ImportRun | None:
        """The run whose counts the report goes on with."""
        return self.run

    def errors(
        self, given: Path | str | None, dry_run: bool
    ) -> tuple[Path | str | None, Table, int]:
        """Where rejected rows go, and how much of that file is of rows done before."""
        left = Path(self.run.errors_path) if self.run.errors_path else None
        path = given if given is not None or dry_run else left
        goes_on = path is not None and left is not None and Path(path).resolve() == left
        if goes_on and dry_run:
            raise Invalid(f"{path} holds what this import has rejected so far; name another file")
        return path, self.table, self.run.errors_size if goes_on else 0

    def line(self, row: Row) -> int:
        """The line by which a row is known in the run."""
        return row.line

    def take(self, work: UnitOfWork, taking: Taking, entries: Sequence[Entry]) -> list[Taken]:
        self.run = Runs(work).locked(self.run)
        with work.because(self.run.cause):
            return taking.take(entries)

    def advance(
        self, work: UnitOfWork, taken: Sequence[Taken], errors: Path | None, size: int
    ) -> None:
        """Remember, in the transaction of the rows, that they are done."""
        runs, counts = Runs(work), Counter(row.what for row in taken)
        path = str(errors.resolve()) if errors is not None else ""
        self.run = runs.advance(self.run, counts, path, size)
        runs.reject(self.run, (row.line for row in taken if row.what == "rejected"))

    def end(self, work: UnitOfWork) -> None:
        runs = Runs(work)
        self.run = runs.end(runs.locked(self.run), "finished")


class Mending(Steps):
    """Rows that a run rejected and that come again: each is taken once, as part of that run."""

    def __init__(self, table: Table, run: ImportRun) -> None:
        super().__init__(table, run)
        self.done = 0
        if LINE not in table.header:
            raise Invalid(f"{table.path.name} has lost its column {LINE!r}; put it back")
        self._run, self._line = table.header.index(RUN), table.header.index(LINE)

    @classmethod
    def begin(cls, plan: Import, work: UnitOfWork, anew: bool = False) -> Mending:
        first = next((row for row in plan.table.rows() if not row.blank), None)
        place = plan.table.header.index(RUN)
        id = _id(words(first.cells[place])) if first and len(first.cells) > place else None
        if id is None:
            raise Invalid(
                f"{plan.table.path.name} does not say in {RUN!r} which import its rows are of; "
                "to import it by itself, take that column out"
            )
        run = Runs(work).get(id)
        if run.status in ("reverting", "reverted"):
            raise Refused(f"the import of {run.file} was taken back; import the whole file again")
        return cls(plan.table, run)

    @property
    def before(self) -> ImportRun | None:
        return None

    def errors(
        self, given: Path | str | None, dry_run: bool
    ) -> tuple[Path | str | None, Table, int]:
        return given, self.table, 0

    def line(self, row: Row) -> int:
        text = words(row.cells[self._line]).strip() if len(row.cells) > self._line else ""
        return int(text) if text.isdecimal() else -1

    def take(self, work: UnitOfWork, taking: Taking, entries: Sequence[Entry]) -> list[Taken]:
        runs = Runs(work)
        self.run = runs.get(self.run.id, lock=True)
        waiting = runs.outstanding(self.run, {entry.line for entry in entries})
        done, mended = list[Taken](), list[Entry]()
        for entry in entries:
            if not entry.drafts and not entry.problems:
                done.append(Taken(entry.row, entry.line, "skipped"))
            elif (wrong := self._wrong(entry)) is not None:
                entry.problems.append(("row", wrong))
                mended.append(entry)
            elif entry.line in waiting:
                waiting.discard(entry.line)
                mended.append(entry)
            else:
                done.append(Taken(entry.row, entry.line, "skipped"))
        with work.because(self.run.cause):
            return [*done, *taking.take(mended)]

    def _wrong(self, entry: Entry) -> str | None:
        """Why a row is none of this run."""
        cells = entry.row.cells
        of = words(cells[self._run]).strip() if len(cells) > self._run else ""
        if _id(of) != self.run.id:
            return f"{RUN} is {of or 'empty'}, not {self.run.id} as in the first row"
        return f"{LINE} is not the number of a line" if entry.line < 0 else None

    def advance(
        self, work: UnitOfWork, taken: Sequence[Taken], errors: Path | None, size: int
    ) -> None:
        counts = Counter(row.what for row in taken if row.what in _TAKEN)
        lines = [row.line for row in taken if row.what in _TAKEN]
        self.run = Runs(work).mend(self.run, counts, lines)

    def end(self, work: UnitOfWork) -> None:
        """The run ended, or goes on, without these rows."""


def _id(text: str) -> UUID | None:
    try:
        return UUID(text.strip())
    except ValueError:
        return None
