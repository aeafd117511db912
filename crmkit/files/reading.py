"""The border between files and the import: what every reader gives, whatever the format.

A reader opens one kind of file and gives its tables: a CSV file is one table, a workbook has
one for each sheet, an address book is a table of its cards. `tables_of` chooses the reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, Protocol

import attrs

from crmkit.errors import Invalid

Plain = str | bool | int | float | Decimal | date | datetime | None
Cell = Plain | tuple[Plain, ...]
"""What a cell holds: text as it was written, a value that the format itself types, several of
them (the telephones of a card), or nothing: an empty text or None."""

DateOrder = Literal["dmy", "mdy", "ymd"]


@attrs.frozen
class Row:
    """One row of a table: the line (or row number) an editor shows it at, its cells (each a
    `Cell`), how far into the file it ends."""

    line: int
    cells: Sequence[Any]
    position: int
    problem: str | None = None
    """Why the row cannot be read at all; its cells then hold it as it stands in the file."""

    @property
    def blank(self) -> bool:
        return not any(map(holds, self.cells))


def holds(cell: Cell) -> bool:
    """Whether there is something in a cell."""
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None and cell != ()


class Table(Protocol):
    """A table of a file: named columns, and rows that are streamed anew at each call of `rows`.

    `name` is empty where the file has one table without a name. `size` is in the unit of
    `Row.position`. `form` says in words how the file was read: "cp1250, delimiter ;".
    """

    @property
    def path(self) -> Path: ...
    @property
    def name(self) -> str: ...
    @property
    def header(self) -> tuple[str, ...]: ...
    @property
    def size(self) -> int: ...
    @property
    def form(self) -> str: ...
    def rows(self) -> Iterator[Row]: ...


@attrs.frozen
class Writing:
    """How a file writes its values where a value does not say so itself; None is not known."""

    dates: DateOrder | str | None = None
    """The order of day, month and year in 03/04/2026, or a format as strptime takes it."""
    decimal: Literal[".", ","] | None = None
    """The sign before the fraction of a number; the other one separates thousands."""
    currency: str | None = None
    """Of amounts without one: a code of ISO 4217."""
    time_zone: str | None = None
    """Of moments without an offset."""
    region: str | None = None
    """Of telephone numbers without a country: its ISO 3166-1 code."""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    """Words for true and false, beside those that crmkit knows."""


def tables_of(
    path: Path | str, *, encoding: str | None = None, delimiter: str | None = None
) -> tuple[Table, ...]:
    """The tables of a file, in their order: what it is, is told from what it holds.

    Raises Invalid for a file that cannot be read.
    """
    from crmkit.files.formats import reader_of

    return reader_of(Path(path))(Path(path), encoding, delimiter)


def table_of(
    path: Path | str,
    name: str | None = None,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
) -> Table:
    """The table of this name, or the only one. Raises Invalid where it is not clear which."""
    tables = tables_of(path, encoding=encoding, delimiter=delimiter)
    names = ", ".join(repr(table.name) for table in tables)
    if name is None and len(tables) == 1:
        return tables[0]
    if name is None:
        raise Invalid(f"{path} has {len(tables)} tables: {names}; say which one to import")
    found = next((table for table in tables if table.name.lower() == name.lower()), None)
    if found is None:
        raise Invalid(f"{path} has no table {name!r}; it has {names}")
    return found
