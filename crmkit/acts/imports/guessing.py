"""How a file writes dates and numbers, told from its first rows where it was not said.

What can be told is shown before anything is written; what could be two things is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Literal

import attrs

from crmkit.entities import kinds
from crmkit.errors import Invalid
from crmkit.files.reading import DateOrder, Table, Writing

# How many rows are looked at.
_SAMPLE = 2_000
_PARTED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2\d{4}(?:[ T].*)?")
_NUMBER = re.compile(r"[+-]?\d[\d.,'’\s\u00a0\u202f]*")

Kinds = Sequence[tuple[int, str, kinds.Kind]]
"""The columns to be looked at: where each is, its header, the kind of its field."""


def guessed(table: Table, writing: Writing, columns: Kinds) -> Writing:
    """`writing` with what its first rows tell.

    Raises Invalid where the order of day and month cannot be told, or differs from row to row.
    """
    dated = [(i, header) for i, header, kind in columns if _is(kind, kinds.Date, kinds.Moment)]
    numeric = [
        (i, h) for i, h, kind in columns if _is(kind, kinds.Integer, kinds.Number, kinds.MoneyKind)
    ]
    if dated and writing.dates is None:
        writing = attrs.evolve(writing, dates=_date_order(table, dated))
    if numeric and writing.decimal is None:
        writing = attrs.evolve(writing, decimal=_decimal(_texts(table, numeric)))
    return writing


def _is(kind: kinds.Kind, *classes: type[kinds.Kind]) -> bool:
    return isinstance(kind, classes)


Column = tuple[int, str]


def _texts(table: Table, columns: Sequence[Column]) -> Iterable[tuple[int, str, str]]:
    """(line, header, text) of the cells of these columns in the first rows."""
    for row in islice(table.rows(), _SAMPLE):
        for index, header in columns:
            cell = row.cells[index] if index < len(row.cells) else None
            if isinstance(cell, str) and cell.strip():
                yield row.line, header, cell.strip()


def _date_order(table: Table, columns: Sequence[Column]) -> DateOrder | None:
    """The order that every date fits; None where no date needs one."""
    seen: dict[str, str] = {}
    either = ""
    for line, header, text in _texts(table, columns):
        parts = _PARTED.fullmatch(text)
        if parts is None:
            continue
        where = f"{text!r} in {header!r}, line {line}"
        if int(parts[1]) > 12:
            seen.setdefault("dmy", where)
        elif int(parts[3]) > 12:
            seen.setdefault("mdy", where)
        else:
            either = either or where
    if len(seen) == 2:
        raise Invalid(
            f"the file writes dates in two orders: {seen['dmy']}, but {seen['mdy']}; "
            "say which one it means (dates): the others are then rejected"
        )
    if seen:
        return "dmy" if "dmy" in seen else "mdy"
    if either:
        raise Invalid(
            f"{either}, may be day and month or month and day; say which (dates): dmy or mdy"
        )
    return None


def _decimal(cells: Iterable[tuple[int, str, str]]) -> Literal[".", ","] | None:
    """The sign that must part fractions in some number; None where none tells, or two differ."""
    numbers = (re.sub(r"[A-Za-z\s]|[^\x00-\x7f]", "", text) for _, _, text in cells)
    found = {sign for text in numbers if (sign := _must_part(text)) is not None}
    return found.pop() if len(found) == 1 else None  # pyright: ignore[reportReturnType]


def _must_part(text: str) -> Literal[".", ","] | None:
    if not _NUMBER.fullmatch(text):
        return None
    comma, dot = text.rfind(","), text.rfind(".")
    if comma >= 0 and dot >= 0:
        return "," if comma > dot else "."
    for sign, other in ((",", "."), (".", ",")):
        if text.count(sign) > 1:
            return "." if other == "." else ","
        _, parts, fraction = text.partition(sign)
        if parts and len(fraction) != 3:
            return "," if sign == "," else "."
    return None
