"""Rows that fill the tables of a part, made from its definitions.

Every field gets a value of its own that is valid, so that values can be told apart wherever they
turn up later. Where the rules of the part refuse a full row, one with less is tried; an author
whose rules want more than that says so by examples.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any, cast
from uuid import UUID, uuid4

from sqlalchemy import or_

from crmkit.entities import kinds
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, Field, definition
from crmkit.money import Money
from crmkit.testing.checks.subject import Examples
from crmkit.unit_of_work import UnitOfWork

# How many rows of one entity at most: one for each value of its longest choice.
_MOST = 8
_DAY, _MOMENT = date(2026, 1, 1), datetime(2026, 2, 1, 9, tzinfo=UTC)
_CODES = {
    kinds.COUNTRY: ("PL", "IL", "SA", "US", "DE"),
    kinds.LANGUAGE: ("pl", "he", "ar", "en", "pt-BR"),
    kinds.CURRENCY: ("PLN", "ILS", "SAR", "USD", "EUR"),
    kinds.TIME_ZONE: ("UTC", "Europe/Warsaw", "Asia/Jerusalem", "America/New_York"),
}
# What a row goes on without, one after the other, when the rules of its part refuse it.
_MARKS = (kinds.Moment, kinds.Date, kinds.Flag, kinds.Json)
_STATES = (*_MARKS, kinds.Choice, kinds.Integer, kinds.Number, kinds.MoneyKind)


class Samples:
    """Makes rows in one unit of work, none of whose values is used twice."""

    def __init__(self, work: UnitOfWork, part: str, examples: Examples) -> None:
        self.work = work
        self.part = part
        self.examples = examples
        self.refused: dict[type[Entity], Exception] = {}
        """Of what could not be made, why."""
        self.filled: dict[type[Entity], set[str]] = {}
        """The fields that some row of an entity has filled."""
        self._number = count(1)
        self._neighbours: dict[type[Entity], Any] = {}

    def customer(self) -> Customer:
        """A new person, every field filled, whom nobody answers for."""
        plain: dict[str, object] = {
            "kind": "person",
            "lifecycle": "customer",
            "owner": None,
            "custom": {},
        }
        given = self.examples.get(Customer, {})
        made = Samples(self.work, self.part, {Customer: {**plain, **given}})
        made._number = self._number
        found = made._row(Customer, 0, _Around(None, None, "", {}))
        if found is None:
            why = made.refused[Customer]
            raise AssertionError(
                f"no customer can be made: {why}; let examples() give {{Customer: ...}}"
            )
        return cast(Customer, found)

    def of(
        self, entities: list[type[Entity]], person: Customer, other: Customer, employee: str
    ) -> dict[type[Entity], list[Any]]:
        """Rows of these entities, which come after those that they refer to.

        Each reference to a customer names the person in some row, and the other one elsewhere;
        every employee is the one given.
        """
        around = _Around(person, other, employee, {})
        for cls in entities:
            for turn in range(_turns(cls)):
                row = self._row(cls, turn, around)
                if row is not None:
                    around.rows.setdefault(cls, []).append(row)
        return around.rows

    def _row(self, cls: type[Entity], turn: int, around: _Around) -> Any:
        """A new row, as full as the rules permit; None where they permit none.

        Where the part made one of its own accord, such as an account of every customer, that one
        is filled.
        """
        there = self._there(cls, around) if turn == 0 else None
        for left_out in _LESS_AND_LESS:
            values = self._values(cls, turn, around, left_out)
            try:
                with self.work.savepoint():
                    if there is None:
                        row = self.work.add(cls(**values))
                    else:
                        row = self.work.change(there, **{**values, "id": there.id})
            except Exception as error:
                # What the fullest row is refused for says most.
                self.refused.setdefault(cls, error)
                continue
            self.filled.setdefault(cls, set()).update(values)
            return row
        return None

    def _there(self, cls: type[Entity], around: _Around) -> Any:
        """A row of the person that nobody asked for."""
        names = _customer_fields(cls)
        if around.person is None or not (names or definition(cls).extends is Customer):
            return None
        table, id = self.work.table(cls).c, around.person.id
        theirs = or_(*(table[name] == id for name in (*names, "id")))
        return self.work.first(cls, theirs)

    def _values(
        self, cls: type[Entity], turn: int, around: _Around, left_out: Any
    ) -> dict[str, Any]:
        facts, number = definition(cls), next(self._number)
        given = self.examples.get(cls, {})
        values: dict[str, Any] = {n: _example(v, number) for n, v in given.items()}
        if facts.extends is not None:
            values["id"] = self._reference(facts.extends, cls, turn, around)
        for name, field in facts.own.items():
            if name in given or (not field.required and left_out(field)):
                continue
            value = self._value(cls, field, turn, around, number)
            if value is not None:
                values[name] = value
        return {n: v.id if n == "id" and v is not None else v for n, v in values.items()}

    def _value(
        self, cls: type[Entity], field: Field, turn: int, around: _Around, number: int
    ) -> Any:
        if field.refers_to is Customer and around.person is not None:
            return around.customer(cls, field.name, turn)
        if field.refers_to is not None:
            return self._reference(field.refers_to, cls, turn, around)
        if isinstance(field.kind, kinds.EmployeeKey):
            return around.employee or None
        return value_of(field.kind, field.name, number, turn)

    def _reference(
        self, target: type[Entity], cls: type[Entity], turn: int, around: _Around
    ) -> Any:
        """A record to refer to: one made before, or made for it; None where there is none."""
        if rows := around.rows.get(target):
            return rows[turn % len(rows)]
        if target is Customer:
            return around.person
        if self.work.crm.catalogue.part_of[target] == self.part:
            return None
        if target not in self._neighbours:
            self._neighbours[target] = None
            self._neighbours[target] = self._row(target, 0, around)
            self.refused.pop(target, None)
        return self._neighbours[target]


class _Around:
    """What the rows that are made may refer to."""

    def __init__(
        self, person: Any, other: Any, employee: str, rows: dict[type[Entity], list[Any]]
    ) -> None:
        self.person = person
        self.other = other
        self.employee = employee
        self.rows = rows

    def customer(self, cls: type[Entity], name: str, turn: int) -> Any:
        """In each row another of the references names the person."""
        names = _customer_fields(cls)
        return self.person if names[turn % len(names)] == name else self.other


def _customer_fields(cls: type[Entity]) -> list[str]:
    return [n for n, f in definition(cls).own.items() if f.refers_to is Customer]


def _turns(cls: type[Entity]) -> int:
    facts = definition(cls)
    if facts.extends is not None:
        return 1
    choices = (f.kind.values for f in facts.own.values() if isinstance(f.kind, kinds.Choice))
    return min(_MOST, max([1, len(_customer_fields(cls)), *map(len, choices)]))


def _about_somebody(field: Field) -> bool:
    return (
        field.refers_to is Customer
        or isinstance(field.kind, kinds.EmployeeKey)
        or field.spec.privacy != "public"
    )


_LESS_AND_LESS: Any = (
    lambda field: False,
    lambda field: isinstance(field.kind, kinds.Json),
    lambda field: isinstance(field.kind, _MARKS),
    lambda field: isinstance(field.kind, _STATES),
    lambda field: isinstance(field.kind, _STATES) or field.refers_to not in (None, Customer),
    lambda field: not _about_somebody(field),
    lambda field: True,
)


def _example(value: object, number: int) -> Any:
    return value(number) if callable(value) else value


# Values


def value_of(kind: kinds.Kind, name: str, number: int, turn: int) -> Any:
    """A valid value of a kind, which no other number has as far as the kind has so many.

    None for a code of a shape that cannot be guessed.
    """
    match kind:
        case kinds.Email():
            return f"cf{number}x@example.org"
        case kinds.Phone():
            return f"+4822{number:07d}"
        case kinds.Text(max=longest):
            return f"cf{number}x{name}"[:longest]
        case kinds.Choice(values=choices):
            return choices[turn % len(choices)]
        case kinds.Code():
            return _code(kind, turn)
        case kinds.TextList(values=choices):
            return (choices[turn % len(choices)] if choices else f"cf{number}x{name}",)
        case kinds.Integer(min=low, max=high):
            return _within(number, low, high)
        case kinds.Number(min=low, max=high):
            return _within(Decimal(number), low, high)
    return _plain(kind, name, number, turn)


def _plain(kind: kinds.Kind, name: str, number: int, turn: int) -> Any:
    match kind:
        case kinds.Flag():
            return turn % 2 == 0
        case kinds.Date():
            return _DAY + timedelta(days=number % 50)
        case kinds.Moment():
            return _MOMENT + timedelta(seconds=number)
        case kinds.MoneyKind():
            return Money(number, "EUR")
        case kinds.Json():
            return {"said": f"cf{number}x{name}"}
        case kinds.Id():
            return uuid4()
    return None


def _within(number: Any, low: Any, high: Any) -> Any:
    number = number if low is None else number + max(low, 0)
    return number if high is None else min(number, high)


def _code(kind: kinds.Code, turn: int) -> str | None:
    known = _CODES.get(kind) or tuple(_guesses(kind))
    return known[turn % len(known)] if known else None


def _guesses(kind: kinds.Code) -> Iterator[str]:
    """Codes of a shape that is known by its pattern alone."""
    for length in range(1, kind.max + 1):
        for letters in ("AB", "ab", "12", "A1", "a1"):
            text = (letters * length)[:length]
            if re.fullmatch(kind.shape, text):
                yield text


def words_in(value: object) -> Iterator[str]:
    """The texts in a value that are long enough to be looked for elsewhere."""
    if isinstance(value, str) and len(value) >= _TELLING:
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from words_in(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from words_in(one)


_TELLING = 5


def names_in(value: object, id: UUID) -> bool:
    """Whether a value, of whatever kind, holds this id."""
    return id.hex in str(getattr(value, "id", value)).replace("-", "")
