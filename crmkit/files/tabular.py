"""A CSV file as it comes: its encoding, delimiter and header told, its rows streamed."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import Any

import attrs

from crmkit.errors import Invalid
from crmkit.files.encodings import detect
from crmkit.files.reading import Row
from crmkit.files.spreadsheets import MARK, unmarked

DELIMITERS = (",", ";", "\t", "|")

# How much text the delimiter is told from.
_SAMPLE = 64 * 1024
# Far more than any field keeps: what is larger is a quote that is not closed.
_LARGEST_CELL = 16 * 1024 * 1024
_LONGEST_LINE = 4 * _LARGEST_CELL


@attrs.frozen
class CsvFile:
    """A CSV file whose encoding, delimiter and header are known. Rows are read anew each time."""

    path: Path
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    _preamble: int

    @classmethod
    def open(
        cls, path: Path | str, encoding: str | None = None, delimiter: str | None = None
    ) -> CsvFile:
        """The file, with what was not given detected. Raises Invalid where it cannot be read."""
        path = Path(path)
        try:
            encoding = encoding or detect(path)
            with path.open(encoding=encoding, newline="") as file:
                sample = file.read(_SAMPLE)
        except OSError as error:
            raise Invalid(f"{path} cannot be read: {error.strerror}") from None
        except LookupError:
            raise Invalid(f"{encoding!r} is not an encoding; give a name like utf-8") from None
        except UnicodeError as error:
            raise _undecodable(path, encoding or "", error) from None
        declared, preamble = _declared_delimiter(sample)
        delimiter = delimiter or declared or _likely_delimiter(sample)
        _allow_large_cells()
        try:
            lines = _lines(sample, preamble)
            header = next(csv.reader(lines, delimiter=delimiter, strict=True), [])
        except csv.Error as error:
            raise Invalid(f"{path}, the header: {error}; mend the quotes there") from None
        if not any(header):
            raise Invalid(f"{path} has no header; its first line names the columns")
        header = [unmarked(name).strip() for name in header]
        return cls(path, encoding, delimiter, tuple(header), preamble)

    @property
    def name(self) -> str:
        return ""

    @property
    def form(self) -> str:
        """The encoding and the delimiter, in words."""
        delimiter = {"\t": "tab"}.get(self.delimiter, self.delimiter)
        return f"{self.encoding}, delimiter {delimiter}"

    @property
    def size(self) -> int:
        """Bytes."""
        return self.path.stat().st_size

    def rows(self) -> Iterator[Row]:
        """The rows below the header; a few are in memory at a time.

        A row whose quotes are broken comes with its problem, as the one line that it begins with;
        what follows is read again. A byte that is no letter comes as half a surrogate pair. An
        apostrophe that marks a text is not part of it.
        """
        _allow_large_cells()
        with self.path.open("rb") as file:
            text = TextIOWrapper(file, self.encoding, "surrogateescape", newline="")
            lines = _Lines(text, self.path)
            for _ in range(self._preamble):
                next(lines)
            reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
            next(reader, None)
            while (row := self._next(reader, lines, file)) is not None:
                yield row

    def _next(self, reader: Any, lines: _Lines, file: Any) -> Row | None:
        line = lines.begin_row()
        try:
            cells = next(reader, None)
        except csv.Error as error:
            if "field limit" in str(error):
                raise Invalid(
                    f"{self.path}, line {line}: a cell of more than {_LARGEST_CELL:,} characters; "
                    "perhaps a quote is not closed there"
                ) from None
            problem = f"its quotes are broken ({error})"
            return Row(line, [lines.only_first().rstrip("\r\n")], file.tell(), problem)
        except UnicodeError as error:
            raise _undecodable(self.path, self.encoding, error) from None
        if cells is None:
            return None
        if any(cell[:1] == MARK for cell in cells):
            cells = [unmarked(cell) for cell in cells]
        return Row(line, cells, file.tell())


class _Lines:
    """The lines of a text, of which those of one row can be given back, to be read again."""

    def __init__(self, text: TextIOWrapper, path: Path) -> None:
        self._text, self._path = text, path
        self._number = 0
        self._row: list[str] = []
        self._again: deque[str] = deque()

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else self._text.readline(_LONGEST_LINE)
        if not line:
            raise StopIteration
        self._number += 1
        if len(line) == _LONGEST_LINE:
            raise Invalid(
                f"{self._path}, line {self._number}: more than {_LONGEST_LINE:,} characters "
                "without an end of line; this is no table"
            )
        self._row.append(line)
        return line

    def begin_row(self) -> int:
        """The number of the line that comes next, where a row begins."""
        self._row = []
        return self._number + 1

    def only_first(self) -> str:
        """The first line of this row; those after it will come again."""
        first, *others = self._row
        self._again.extendleft(reversed(others))
        self._number -= len(others)
        return first


def _allow_large_cells() -> None:
    """Python's own limit is for all of a process, and less than the longest text that is kept."""
    if csv.field_size_limit() < _LARGEST_CELL:
        csv.field_size_limit(_LARGEST_CELL)


def _undecodable(path: Path, encoding: str, error: UnicodeError) -> Invalid:
    return Invalid(f"{path} is not {encoding}: {error}; name the encoding it is written in")


def _declared_delimiter(sample: str) -> tuple[str | None, int]:
    """What a spreadsheet's first line `sep=;` declares, and how many lines that takes."""
    first = sample.partition("\n")[0].strip()
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4], 1
    return None, 0


def _lines(sample: str, preamble: int) -> Iterator[str]:
    lines = StringIO(sample, newline="")
    for _ in range(preamble):
        lines.readline()
    return lines


def _likely_delimiter(sample: str) -> str:
    """The one that cuts the first rows into the same number of cells, the most of them."""
    return max(DELIMITERS, key=lambda delimiter: _agreement(sample, delimiter))


def _agreement(sample: str, delimiter: str) -> tuple[int, int]:
    """How many of the first rows are as wide as the header, and how wide that is."""
    widths = []
    try:
        for cells in csv.reader(StringIO(sample, newline=""), delimiter=delimiter):
            widths.append(len(cells))
            if len(widths) == 50:
                break
    except csv.Error:
        return 0, 0
    if not widths or widths[0] < 2:
        return 0, 0
    return widths.count(widths[0]), widths[0]
