"""Workbooks (XLSX): each sheet that is shown and holds something is a table.

It needs `python-calamine`: `pip install crmkit[xlsx]`. The sheet that is read is in memory, some
hundred bytes a cell while it is opened; a workbook that would take more than a few gigabytes is
refused before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import time, timedelta
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

import attrs

from crmkit.errors import Invalid
from crmkit.files.packages import Part, parts_of
from crmkit.files.reading import Row, holds
from crmkit.files.typed import words

# Among how many rows at the top the header is looked for.
_TOP = 100


def sheets_of(path: Path) -> tuple[SheetTable, ...]:
    """The tables of a workbook: its sheets, but those that are empty or hidden.

    Raises Invalid for a workbook that cannot be read, and where no sheet is left.
    """
    _library()
    parts = parts_of(path)
    hidden = [part.name for part in parts if part.hidden and part.rows]
    shown = tuple(SheetTable(path, p, tuple(hidden)) for p in parts if p.rows and not p.hidden)
    if not shown:
        rest = f"; hidden: {', '.join(hidden)}" if hidden else ""
        raise Invalid(f"{path} has no sheet that is shown and holds anything{rest}")
    return shown


@attrs.frozen(eq=False)
class SheetTable:
    """A sheet of a workbook. Its header is the first row of several cells, below any title."""

    path: Path
    _part: Part
    _hidden: tuple[str, ...]

    @property
    def name(self) -> str:
        return self._part.name

    @property
    def size(self) -> int:
        """Rows."""
        return self._part.rows

    @property
    def form(self) -> str:
        """Which sheet it is, where its header stands, and what is not read."""
        number, _, last = self._top
        rows = f"rows {number} and {last}" if last > number else f"row {number}"
        hidden = f"; hidden, not read: {', '.join(self._hidden)}" if self._hidden else ""
        return f"workbook, sheet {self.name!r}, header in {rows}{hidden}"

    @property
    def header(self) -> tuple[str, ...]:
        return self._top[1]

    @cached_property
    def _sheet(self) -> Any:
        """The sheet as the library holds it, all of it in memory."""
        library = _library()
        try:
            with library.load_workbook(str(self.path)) as workbook:
                return workbook.get_sheet_by_name(self.name)
        except library.CalamineError as error:
            raise Invalid(f"{self.path}, sheet {self.name!r} cannot be read: {error}") from None

    def rows(self) -> Iterator[Row]:
        """The rows below the header; a cell merged over several rows stands in each of them."""
        last = self._top[2]
        below = self._columns_merged_below(last)
        held: dict[int, tuple[int, Any]] = {}
        for number, cells in self._lines():
            if number <= last:
                continue
            for column in [column for column, (end, _) in held.items() if end < number]:
                del held[column]
            for column, (_, value) in held.items():
                cells[column] = value
            for column, end in below.get(number, ()):
                held[column] = end, cells[column]
            yield Row(number, cells, number)

    def _lines(self) -> Iterator[tuple[int, list[Any]]]:
        """Every row with its number, its cells from the first column that holds anything."""
        marks: dict[int, dict[int, str]] = {}
        for (row, column), text in self._part.marks.items():
            marks.setdefault(row, {})[column - 1 - self._first] = text
        last, pad = 0, [""] * self._padding
        for last, cells in enumerate(self._sheet.iter_rows(), 1):
            yield last, self._marked([*pad, *map(_plain, cells)], marks.pop(last, {}))
        for number in sorted(marks):
            yield number, self._marked([], marks[number])

    def _marked(self, cells: list[Any], marks: dict[int, str]) -> list[Any]:
        cells += [""] * (self._width - len(cells))
        for column, text in marks.items():
            cells[column] = text
        return cells

    @property
    def _start(self) -> int:
        """The first column that the library gives, from 0."""
        return self._sheet.start[1] if self._sheet.start is not None else 0

    @cached_property
    def _first(self) -> int:
        columns = [column - 1 for _, column in self._part.marks]
        if self._sheet.start is not None:
            columns.append(self._start)
        return min(columns, default=0)

    @property
    def _padding(self) -> int:
        return max(self._start - self._first, 0)

    @cached_property
    def _width(self) -> int:
        last = self._sheet.end[1] if self._sheet.end is not None else 0
        return max([last, *(column - 1 for _, column in self._part.marks)]) - self._first + 1

    @cached_property
    def _merged(self) -> tuple[tuple[int, int, int, int], ...]:
        """Merged cells: first and last row, from 1, first and last column, from 0."""
        found = (
            (top + 1, bottom + 1, max(left - self._first, 0), right - self._first)
            for (top, left), (bottom, right) in self._sheet.merged_cell_ranges or ()
        )
        return tuple(one for one in found if one[2] < self._width)

    def _columns_merged_below(self, row: int) -> dict[int, list[tuple[int, int]]]:
        """For each row below this one the columns that are merged with those under it."""
        found: dict[int, list[tuple[int, int]]] = {}
        for top, bottom, left, _ in self._merged:
            if top > row and bottom > top:
                found.setdefault(top, []).append((left, bottom))
        return found

    # The header

    @cached_property
    def _top(self) -> tuple[int, tuple[str, ...], int]:
        """The row of the header, the names of the columns, and the last row that these take."""
        filled = [line for line in islice(self._lines(), _TOP) if any(map(holds, line[1]))]
        if not filled:
            raise Invalid(
                f"{self.path}, sheet {self.name!r} has no header: one of its first {_TOP} rows "
                "names the columns"
            )
        place = next(
            (i for i, line in enumerate(filled) if not self._is_title(line, filled[i + 1 :])), -1
        )
        number, cells = filled[place]
        wide = [one for one in self._merged if one[0] <= number <= one[1] and one[2] < one[3]]
        if not wide:
            return number, _trimmed([words(cell).strip() for cell in cells]), number
        under = next((line for line in filled[place + 1 :] if line[0] == number + 1), None)
        return self._of_two_rows(number, cells, wide, under)

    def _is_title(
        self, line: tuple[int, list[Any]], below: Sequence[tuple[int, list[Any]]]
    ) -> bool:
        """Whether a row is above the table: its one cell stands over rows of several."""
        return _count(line[1]) == 1 and bool(below) and _count(below[0][1]) > 1

    def _of_two_rows(
        self, number: int, cells: list[Any], wide: Sequence[Any], under: Any
    ) -> tuple[int, tuple[str, ...], int]:
        """A cell merged over several columns names what the cells below it have in common."""
        names = [words(cell).strip() for cell in cells]
        lower = [words(cell).strip() for cell in under[1]] if under else [""] * len(names)
        covered = {column for *_, left, right in wide for column in range(left, right + 1)}
        if any(
            a and b for i, (a, b) in enumerate(zip(names, lower, strict=True)) if i not in covered
        ):
            lower = [""] * len(names)  # what stands below is the first row of the table
        for _, _, left, right in wide:
            common = names[left]
            for column in range(left, min(right + 1, self._width)):
                if not lower[column]:
                    raise Invalid(
                        f"{self.path}, sheet {self.name!r}, row {number}: {common!r} is merged "
                        f"over {right - left + 1} columns; give each of them a header of its own"
                    )
                names[column] = common
        both = (" ".join(filter(None, pair)) for pair in zip(names, lower, strict=True))
        return number, _trimmed(list(both)), number + 1


def _count(cells: Sequence[Any]) -> int:
    return sum(map(holds, cells))


def _trimmed(names: Sequence[str]) -> tuple[str, ...]:
    """The names without those after the last that is one."""
    last = max((i for i, name in enumerate(names) if name), default=-1)
    return tuple(names[: last + 1])


def _plain(cell: Any) -> Any:
    """A cell as the import knows it: a time of day, or hours and minutes, are text."""
    if isinstance(cell, time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(int(cell.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return cell


def _library() -> Any:
    try:
        import python_calamine
    except ImportError:
        raise Invalid("to read workbooks, install crmkit[xlsx]") from None
    return python_calamine
