"""The file of rejected rows: as they came, with the reasons, to be mended and imported again."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import IO, Any
from uuid import UUID

from crmkit.acts.imports.drafts import Problem, Taken
from crmkit.acts.imports.headers import WRITTEN
from crmkit.errors import Invalid
from crmkit.files.reading import Table
from crmkit.files.spreadsheets import marked
from crmkit.files.typed import words
from crmkit.words import Message, _, joined

Say = Callable[[str], str]


class Rejects(AbstractContextManager["Rejects"]):
    """Writes rejected rows to a CSV file, or, without a path, nowhere.

    Rows are on the disk before their batch is committed; going on after a crash cuts the file back
    to where it ended with the last committed batch, so that each row is in it once.
    """

    def __init__(self, path: Path | str | None, table: Table, keep: int = 0) -> None:
        """`keep` bytes of the file are of batches that were committed."""
        self.path = Path(path) if path is not None else None
        self.table = table
        self._file: IO[str] | None = None
        self._own = [i for i, name in enumerate(table.header) if name not in WRITTEN]
        if self.path is not None:
            self._open(self.path, keep)

    def _open(self, path: Path, keep: int) -> None:
        if path.resolve() == self.table.path.resolve():
            raise Invalid(f"{path} is the file that is imported; name another one for its errors")
        if keep and (not path.exists() or path.stat().st_size < keep):
            raise Invalid(
                f"{path} holds no longer the rows that this import rejected before it stopped; "
                "put it back, or begin the import anew"
            )
        try:
            file = path.open("r+b" if keep else "wb")
            file.truncate(keep)
            file.close()
            self._file = path.open("a", encoding="utf-8" if keep else "utf-8-sig", newline="")
        except OSError as error:
            raise Invalid(f"{path} cannot be written: {error.strerror}") from None
        self._writer = csv.writer(self._file, delimiter=getattr(self.table, "delimiter", ","))
        if not keep:
            header = [marked(self.table.header[index]) for index in self._own]
            self._writer.writerow([*WRITTEN, *header])

    def write(self, run: UUID | None, rows: Sequence[Taken], say: Say) -> int:
        """Write rejected rows, with `say` in the reader's language; return where the file ends,
        once they are on the disk."""
        if self._file is None:
            return 0
        for taken in rows:
            why = say(reasons(taken.problems))
            self._writer.writerow([run or "", taken.line, why, *self._cells(taken)])
        self._file.flush()
        if rows:
            os.fsync(self._file.fileno())
        return os.fstat(self._file.fileno()).st_size

    def _cells(self, taken: Taken) -> list[str]:
        cells: Sequence[Any] = taken.row.cells
        width = len(self.table.header)
        own = [cells[index] for index in self._own if index < len(cells)]
        return [marked(printable(words(cell))) for cell in (*own, *cells[width:])]

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()


def printable(text: str) -> str:
    """A text that UTF-8 can hold: bytes that were no letters are shown as such."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def reasons(problems: Sequence[Problem]) -> Message:
    """All that is wrong with a row, in one line."""
    return joined(
        [
            what if where == "row" else _("{where}: {what}", where=where, what=what)
            for where, what in problems
        ]
    )
