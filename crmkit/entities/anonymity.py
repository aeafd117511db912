"""What stands where a value was erased, so that a row can stay and say nothing of a person."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from crmkit.entities import kinds
from crmkit.entities.definition import Definition, Field
from crmkit.money import Money

ERASED = "erased"
"""What a text says that may not be empty."""

# Each standard's own code for what is none of those it lists.
_CODES = {
    kinds.COUNTRY: "ZZ",
    kinds.LANGUAGE: "und",
    kinds.CURRENCY: "XXX",
    kinds.TIME_ZONE: "UTC",
}


def erasable(facts: Definition, *, public: bool = False) -> frozenset[str]:
    """The fields that an erasure empties: those that name or describe a person; `public`: all.

    A reference that must be there stays, and so does the key of an employee: it is not the
    customer's.
    """
    return frozenset(
        name
        for name, field in facts.own.items()
        if (public or field.spec.privacy != "public")
        and not isinstance(field.kind, kinds.EmployeeKey)
        and (field.optional or field.refers_to is None)
    )


def stand_in(facts: Definition, name: str, id: UUID) -> Any:
    """What the erased field of the record of this id holds: nothing, where that is permitted."""
    field = facts.fields[name]
    if field.optional:
        return None
    if isinstance(field.kind, kinds.Text) and any(name in names for names in facts.unique):
        return id.hex[: field.kind.max]
    if field.default is attrs.NOTHING or isinstance(field.kind, kinds.Json):
        return _nothing(field)
    return field.default


def _nothing(field: Field) -> Any:
    """A value of the kind that means as little as any can."""
    match field.kind:
        case kinds.Text(max=longest):
            return ERASED[:longest]
        case kinds.Code(max=longest) as code:
            return _CODES.get(code, ERASED[:longest])
        case kinds.Choice(values=choices):
            return choices[0]
        case kinds.Integer(min=low, max=high):
            return _within(0, low, high)
        case kinds.Number(min=low, max=high):
            return _within(Decimal(0), low, high)
        case kinds.MoneyKind():
            return Money.of_units(0, _CODES[kinds.CURRENCY])
    return _PLAIN[type(field.kind)]


def _within(number: Any, low: Any, high: Any) -> Any:
    number = number if low is None else max(number, low)
    return number if high is None else min(number, high)


_PLAIN: dict[type[kinds.Kind], Any] = {
    kinds.Flag: False,
    kinds.Date: date(1, 1, 1),
    kinds.Moment: datetime(1, 1, 1, tzinfo=UTC),
    kinds.TextList: (),
    kinds.Json: {},
    kinds.Id: UUID(int=0),
}
