"""Values of own fields: what callers give, what JSON holds, what Python gets back.

JSON holds one form of each value: whole numbers and flags as such, decimal numbers as text of four
decimals, days, moments and ids as text, money as [ten-thousandths, currency], lists as lists.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from crmkit.entities import kinds
from crmkit.errors import Invalid
from crmkit.money import Money


def stored(kind: kinds.Kind, given: Any) -> Any:
    """The form in which JSON holds a value; None for an empty one. Raises Invalid.

    Taken are values of Python, what JSON holds, and texts as people write them.
    """
    if given is None or given in ("", [], ()):
        return None
    checked = _checked(kind, given)
    return None if checked in ("", ()) else kind.to_json(checked)


def _checked(kind: kinds.Kind, given: Any) -> Any:
    match kind, given:
        case kinds.Number(), float():
            return kind.check(Decimal(str(given)))
        case kinds.MoneyKind(), [int() as units, str() as currency]:
            return Money(Decimal(units).scaleb(-4), currency)
        case kinds.MoneyKind(), {"amount": amount, "currency": currency}:
            return Money(str(amount), str(currency))
        case kinds.TextList(), str():
            return kind.parse(given)
        case ((kinds.Text() | kinds.Choice()), _):
            return kind.check(given)
        case _, str():
            return kind.parse(given)
    return kind.check(given)


def typed(kind: kinds.Kind, kept: Any) -> Any:
    """The value of Python that JSON holds; what it cannot be read as, as it is."""
    try:
        return kind.from_json(kept)
    except (Invalid, ValueError, TypeError, ArithmeticError):
        return kept


def as_text(value: Any) -> str:
    """A value as a person would write it: what another kind of field may read."""
    match value:
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return f"{value.normalize():f}"
        case list() | tuple():
            return ", ".join(map(as_text, value))
        case date() | datetime():
            return value.isoformat()
    return str(getattr(value, "id", value))


def converted(before: kinds.Kind | None, after: kinds.Kind, kept: Any) -> Any:
    """What JSON holds for a value once its field is of another kind. Raises Invalid."""
    try:
        return stored(after, kept)
    except Invalid:
        if before is None:
            raise
        return stored(after, as_text(typed(before, kept)))
