"""Cells that a format itself types (a workbook's dates and numbers), as the text that is meant.

Everything after is one path: what a typed cell cannot mean for its field is refused like a text.
"""

from __future__ import annotations

import json
from datetime import date, datetime, time
from decimal import Decimal
from math import isfinite
from typing import Any

from crmkit.entities import kinds
from crmkit.errors import Invalid
from crmkit.files.reading import Cell

# From here on a spreadsheet's number has lost digits.
_EXACT = 10**15
# What stands in a cell for a formula that was never worked out.
NO_VALUE = "#GETTING_DATA"
# Between the values of one cell, where a cell of text holds several.
SEVERAL = " ::: "


def as_text(kind: kinds.Kind, cell: Cell) -> str:
    """A typed cell as a person would write it for a field of this kind. Raises Invalid."""
    match cell:
        case str():
            return cell
        case bool():
            return "yes" if cell else "no"
        case int() | float() | Decimal():
            return _number(kind, cell)
        case datetime():
            return _moment(kind, cell)
        case date():
            return cell.isoformat()
        case tuple():
            texts = [as_text(kind, each) for each in cell if each is not None]
            listed = isinstance(kind, kinds.TextList)
            return json.dumps(texts, ensure_ascii=False) if listed else ";".join(texts)
    return ""


def _number(kind: kinds.Kind, value: float | Decimal) -> str:
    """A number of a spreadsheet; a telephone number or a key has no point, and no digit lost."""
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not exact.is_finite():
        raise Invalid(f"{value} is no number")
    numeric = isinstance(kind, kinds.Integer | kinds.Number | kinds.MoneyKind)
    if not numeric and isinstance(value, float) and abs(exact) >= _EXACT:
        raise Invalid(
            f"{value} is a number of which a spreadsheet has lost digits; "
            "format the column as text where it comes from, and export again"
        )
    return _plain(exact)


def _plain(exact: Decimal) -> str:
    return format(exact.to_integral_value() if exact == exact.to_integral_value() else exact, "f")


def _moment(kind: kinds.Kind, moment: datetime) -> str:
    midnight = moment.time() == time() and moment.tzinfo is None
    if midnight or isinstance(kind, kinds.Date):
        return moment.date().isoformat()
    return moment.isoformat()


def words(cell: Any) -> str:
    """A cell of any type as it is written into a file of text; whatever it holds has a form."""
    if type(cell) is str:
        return cell
    if isinstance(cell, tuple):
        return SEVERAL.join(words(each) for each in cell if each is not None)
    if isinstance(cell, float):
        return _plain(Decimal(repr(cell))) if isfinite(cell) else str(cell)
    return as_text(kinds.Text(), cell)
