"""Tables on their way into a file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from typing import IO, Protocol

from crmkit.acts.printing import Printed, text_cell
from crmkit.spreadsheets import marked


class Sheet(Protocol):
    """A table that rows are written to, in their order."""

    def write(self, rows: Iterable[Sequence[Printed]]) -> None: ...

    def close(self) -> None:
        """Write what is still to be written; the file itself stays open."""


class CsvSheet:
    """A CSV file in UTF-8 as RFC 4180 describes it; no cell is a formula to a spreadsheet."""

    def __init__(
        self, file: IO[bytes], header: Sequence[str], *, delimiter: str = ",", bom: bool = False
    ) -> None:
        """`bom` begins the file with the mark by which Excel knows UTF-8."""
        self._text = TextIOWrapper(file, "utf-8-sig" if bom else "utf-8", newline="")
        self._writer = csv.writer(self._text, delimiter=delimiter, lineterminator="\r\n")
        self._writer.writerow([marked(name) for name in header])

    def write(self, rows: Iterable[Sequence[Printed]]) -> None:
        self._writer.writerows([text_cell(cell) for cell in row] for row in rows)

    def close(self) -> None:
        self._text.flush()
        self._text.detach()
