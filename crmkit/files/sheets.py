"""Tables on their way into a file."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from contextlib import nullcontext, suppress
from datetime import date
from decimal import Decimal
from io import TextIOWrapper
from tempfile import TemporaryDirectory
from typing import IO, Any, Protocol, Self

from crmkit.errors import Invalid
from crmkit.files.printing import Printed, plain_cell
from crmkit.files.spreadsheets import marked

XLSX_ROWS = 1_048_576
"""The most rows of a sheet, the header among them."""

_LONGEST_CELL = 32_767
# With more digits a spreadsheet's number loses some; before that day it counts wrongly.
_MOST_DIGITS = 15
_FIRST_DAY = date(1900, 3, 1)
_UNNAMEABLE = re.compile(r"[\[\]:*?/\\]")


class Sheet(Protocol):
    """A table that rows are written to, in their order.

    At the end of its block the rest is written; the file itself stays open.
    """

    def __enter__(self) -> Self: ...
    def __exit__(self, error: type[BaseException] | None, /, *_: object) -> None: ...
    def write(self, rows: Iterable[Sequence[Printed]]) -> None: ...


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
        self._writer.writerows(
            [marked(cell) if isinstance(cell, str) else plain_cell(cell) for cell in row]
            for row in rows
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._text.flush()
        self._text.detach()


class XlsxSheet:
    """A workbook of one sheet, written row by row. A text is never a formula, also once edited."""

    def __init__(
        self, file: IO[bytes], header: Sequence[str], *, name: str, right_to_left: bool = False
    ) -> None:
        """`name` is that of the sheet; signs that Excel refuses are left out. Raises Invalid."""
        library, self._scratch = _library(), TemporaryDirectory()
        kept = {"constant_memory": True, "tmpdir": self._scratch.name}
        self._book = library.Workbook(file, kept)
        self._sheet = self._book.add_worksheet(_UNNAMEABLE.sub(" ", name)[:31].strip(" '"))
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        # What the apostrophe is in a CSV file: it stays a text when somebody edits the cell.
        self._quoted = self._book.add_format({"quote_prefix": True})
        self._header = tuple(header)
        self._row = 0
        if right_to_left:
            self._sheet.right_to_left()
        self._sheet.freeze_panes(1, 0)
        bold = self._book.add_format({"bold": True})
        for place, word in enumerate(header):
            self._sheet.set_column(place, place, min(max(len(word) + 2, 12), 40))
            self._sheet.write_string(0, place, word, bold)

    def write(self, rows: Iterable[Sequence[Printed]]) -> None:
        """Raises Invalid for more rows, or a longer text, than a sheet can hold."""
        for row in rows:
            self._row += 1
            require_rows(self._row)
            for place, cell in enumerate(row):
                if cell is not None and cell != "":
                    self._write(place, cell)

    def _write(self, place: int, cell: Printed) -> None:
        where = self._row, place
        if isinstance(cell, bool):
            self._sheet.write_boolean(*where, cell)
        elif isinstance(cell, int | Decimal) and _is_exact(cell):
            self._sheet.write_number(*where, cell)
        elif isinstance(cell, date) and cell >= _FIRST_DAY:
            self._sheet.write_datetime(*where, cell, self._day)
        else:
            self._write_text(place, cell if isinstance(cell, str) else plain_cell(cell))

    def _write_text(self, place: int, text: str) -> None:
        if len(text) > _LONGEST_CELL:
            raise Invalid(
                f"row {self._row + 1}, {self._header[place]}: the text is {len(text):,} characters "
                f"long, and a cell of XLSX holds {_LONGEST_CELL:,}; leave the column out, or "
                "export CSV"
            )
        quoted = self._quoted if marked(text) != text else None
        self._sheet.write_string(self._row, place, text, quoted)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, error: type[BaseException] | None, /, *_: object) -> None:
        # After an error nobody wants the book, but only so its scratch files are closed.
        with self._scratch, nullcontext() if error is None else suppress(Exception):
            self._book.close()


def require_rows(count: int) -> None:
    """Raises Invalid where so many rows are more than a sheet of XLSX can hold."""
    if count >= XLSX_ROWS:
        raise Invalid(
            f"{count:,} records are more than the {XLSX_ROWS - 1:,} that a sheet of XLSX holds "
            "below its header; export CSV, or give a narrower criterion"
        )


def _is_exact(number: int | Decimal) -> bool:
    """Whether a spreadsheet keeps all digits of a number."""
    return len(Decimal(number).normalize().as_tuple().digits) <= _MOST_DIGITS


def _library() -> Any:
    try:
        import xlsxwriter
    except ImportError:
        raise Invalid("to write workbooks, install crmkit[xlsx]; or export CSV") from None
    return xlsxwriter
