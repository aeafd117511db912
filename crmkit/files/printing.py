"""Values as a file holds them, to be read by people and by `cells` again."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from crmkit.entities import kinds
from crmkit.errors import Invalid
from crmkit.files.cells import Reading
from crmkit.money import Money

Printed = str | int | Decimal | bool | date | None
"""A text, or a value that a format may have a type of its own for."""


def printer(kind: kinds.Kind) -> Callable[[Any], Printed]:
    """What turns the values of a column into what its cells hold."""
    match kind:
        case kinds.Integer() | kinds.Number() | kinds.Flag() | kinds.Date():
            return _as_it_is
        case kinds.Moment():
            return _moment
        case kinds.MoneyKind():
            return _money
        case kinds.Reference():
            return lambda value: None if value is None else str(value.id)
        case kinds.TextList():
            return _list_printer()
        case kinds.Json():
            return lambda value: _json(value) if value else None
    return lambda value: None if value is None else _text(kind, value)


def _as_it_is(value: Any) -> Any:
    return value


def _moment(value: datetime | None) -> str | None:
    """In UTC, as ISO 8601 writes it."""
    return None if value is None else value.isoformat()


def _money(value: Money | tuple[Money, ...] | None) -> str | None:
    """An amount and its currency; a trait has one for each currency."""
    return "; ".join(map(str, value)) if isinstance(value, tuple) else _text(None, value)


def _list_printer() -> Callable[[Any], Printed]:
    """The items parted by semicolons; as JSON where they would be read as others then."""
    read = Reading().reader(kinds.TextList())

    def printed(items: tuple[str, ...] | None) -> str | None:
        if not items:
            return None
        text = "; ".join(items)
        try:
            same = read(text) == tuple(items)
        except Invalid:
            same = False
        return text if same else _json(list(items))

    return printed


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _text(kind: kinds.Kind | None, value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return str(value) if isinstance(value, Money) or kind is None else str(kind.to_json(value))


def plain_cell(printed: Printed) -> str:
    """A cell of a file that has no types."""
    match printed:
        case None:
            return ""
        case bool():
            return "yes" if printed else "no"
        case date():
            return printed.isoformat()
        case Decimal():
            return figures(printed)
    return str(printed)


def figures(number: Decimal) -> str:
    """A number without zeros at its end, but never with three decimals: 1.234 may be a thousand."""
    text = f"{number.normalize():f}"
    return f"{text}0" if text[-4:-3] == "." else text
