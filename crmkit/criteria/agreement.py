"""What may be compared and reckoned with what, and what a text in quotes stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import attrs

from crmkit.criteria.meaning import (
    Among,
    Arithmetic,
    Compare,
    Constant,
    Either,
    Every,
    FieldOf,
    Meaning,
    Missing,
    TraitOf,
    Type,
    Value,
)
from crmkit.criteria.moments import Calendar
from crmkit.criteria.names import nearest
from crmkit.criteria.syntax import Fault
from crmkit.entities import kinds
from crmkit.errors import Invalid

_NOUNS: Mapping[Type, str] = {
    "text": "text",
    "number": "a number",
    "flag": "true or false",
    "date": "a date",
    "moment": "a moment",
    "money": "money",
    "list": "a list",
    "id": "a record",
    "json": "free-form data",
}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_ORDERED = frozenset({"text", "number", "date", "moment", "money"})
_EQUAL = _ORDERED | {"flag", "id"}
# Types whose values one SQL `IN` can look for.
_LISTED = frozenset({"text", "number", "date", "id"})


def shown(value: Value) -> str:
    """`'age' is a number`, for messages."""
    return f"{_name(value)} is {_NOUNS[value.type]}"


def _name(value: Value) -> str:
    match value:
        case FieldOf(hops=hops, field=field):
            return repr(".".join((*(hop.name for hop in hops), field.name)))
        case TraitOf(hops=hops, trait=trait):
            return repr(".".join((*(hop.name for hop in hops), trait.name)))
        case Constant(kind=kinds.EmployeeKey()):
            return "me"
        case Constant(value=constant, type="text"):
            return repr(constant)
        case Constant(value=constant):
            return str(constant)
    return "this"


class Agreement:
    """Brings the two sides of a comparison or of a sum to one type, or says why it cannot be."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar

    def compare(self, operator: str, left: Value, right: Value) -> Meaning:
        if _is_led(left, right):
            left, right, operator = right, left, _TURNED.get(operator, operator)
        right = self._fitted(operator, left, right)
        if left.type == "moment" and right.type == "date":
            return self._by_day(operator, left, right)
        if left.type != right.type:
            raise _mismatch(left, right)
        _check_order(operator, left)
        _check_currencies(left, right)
        if currency_of(left) is None and currency_of(right) is None:
            _refuse_all_currencies(left, right)
        return Compare(operator, left, right)

    def missing(self, value: Value) -> Missing:
        if isinstance(value, Arithmetic) and currency_of(value) is None:
            _refuse_all_currencies(value)
        return Missing(value)

    def among(self, value: Value, constants: Sequence[Constant], column: int) -> Meaning:
        """One of several: by one `IN` where they are all values as they are."""
        if not constants:
            raise Fault(column, "the list is empty")
        parts = tuple(self.compare("==", value, constant) for constant in constants)
        if value.type in _LISTED and not isinstance(value, Constant):
            return Among(value, tuple(_rights(parts)))
        return Either(parts)

    def result(self, operator: str, left: Value, right: Value) -> Type:
        """The type of a sum, difference, product or quotient."""
        match operator, left.type, right.type:
            case _, "number", "number":
                return "number"
            case "+" | "-", "money", "money":
                _check_currencies(left, right)
                return "money"
            case ("*", "money", "number") | ("*", "number", "money"):
                return "money"
        wrong = left if left.type not in ("number", "money") else right
        if wrong.type in ("date", "moment"):
            raise Fault(wrong.column, "time is not reckoned with; write ago(days=7), ahead(days=7)")
        if left.type != right.type and "money" in (left.type, right.type):
            raise Fault(wrong.column, "money is added to and taken from money alone")
        raise Fault(wrong.column, f"{shown(wrong)}; `{operator}` is not for that")

    def check_item(self, value: Value, item: Constant) -> None:
        """Whether a list that has declared values can hold this one."""
        if isinstance(value.kind, kinds.TextList) and value.kind.values:
            _check_choice(value, value.kind.values, item)

    def _fitted(self, operator: str, left: Value, right: Value) -> Value:
        """A constant as the left side holds such values."""
        if not isinstance(right, Constant) or right.value is None:
            return right
        if left.type == "date" and right.type == "moment":
            return attrs.evolve(right, type="date", value=self.calendar.day_of(right.value))
        if right.type != "text" or right.kind is not None:
            return right
        match left.type:
            case "date" | "moment":
                return self._time(left, right)
            case "id":
                return attrs.evolve(right, type="id", value=_parsed(right, _uuid))
            case "text" if operator == "==" and left.kind is not None:
                return _checked(left, left.kind, right)
        return right

    def _time(self, left: Value, right: Constant) -> Constant:
        value = _parsed(right, self.calendar.parse)
        if not isinstance(value, datetime):
            return attrs.evolve(right, type="date", value=value)
        if left.type == "date":
            return attrs.evolve(right, type="date", value=self.calendar.day_of(value))
        return attrs.evolve(right, type="moment", value=value)

    def _by_day(self, operator: str, left: Value, right: Value) -> Meaning:
        """A moment compared with a day: with the whole of it, as the reader's calendar has it."""
        if not isinstance(right, Constant):
            raise _mismatch(left, right)
        day: date = right.value

        def part(sign: str, moment: datetime) -> Compare:
            return Compare(sign, left, attrs.evolve(right, type="moment", value=moment))

        start, end = self.calendar.start(day), self.calendar.end(day)
        match operator:
            case "<":
                return part("<", start)
            case "<=":
                return part("<", end)
            case ">":
                return part(">=", end)
            case ">=":
                return part(">=", start)
        return Every((part(">=", start), part("<", end)))


def _is_led(left: Value, right: Value) -> bool:
    """Whether the right side says what the left one has to be."""
    if not isinstance(left, Constant):
        return False
    return not isinstance(right, Constant) or (left.type == "text" and left.kind is None)


def _rights(parts: Sequence[Meaning]) -> Iterator[Constant]:
    for part in parts:
        if isinstance(part, Compare) and isinstance(part.right, Constant):
            yield part.right


def _parsed(constant: Constant, parse: Callable[[str], Any]) -> Any:
    try:
        return parse(constant.value)
    except ValueError as error:
        raise Fault(constant.column, str(error)) from None


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise ValueError(f"{text!r} is not the id of a record") from None


def _checked(left: Value, kind: kinds.Kind, right: Constant) -> Constant:
    """The text as its field would keep it; one that the field can never hold is a mistake."""
    if isinstance(kind, kinds.Choice):
        _check_choice(left, kind.values, right)
    try:
        return attrs.evolve(right, value=kind.check(right.value))
    except Invalid as error:
        raise Fault(right.column, f"{_name(left)}: {error.message}") from None


def _check_choice(left: Value, values: Sequence[str], right: Constant) -> None:
    if right.value in values:
        return
    near = nearest(right.value.lower(), values)
    hint = f"did you mean {near!r}?" if near else f"it is one of {', '.join(values)}"
    raise Fault(right.column, f"{_name(left)} is never {right.value!r}; {hint}")


def _check_order(operator: str, left: Value) -> None:
    ordered = left.type in _ORDERED and not isinstance(left.kind, kinds.Choice)
    if operator != "==" and not ordered:
        raise Fault(left.column, f"{_name(left)} has no order; compare it with == or !=")
    if left.type not in _EQUAL:
        hint = "write 'text' in it, or == []" if left.type == "list" else "ask only `is None`"
        raise Fault(left.column, f"{shown(left)}; {hint}")


def _check_currencies(left: Value, right: Value) -> None:
    one, other = currency_of(left), currency_of(right)
    if one is not None and other is not None and one != other:
        raise Fault(right.column, f"this is in {other}, the other side in {one}; choose one")


def _refuse_all_currencies(*sides: Value) -> None:
    """A trait of money has an amount in each currency, and has to be told which is meant."""
    for side in sides:
        match side:
            case TraitOf(type="money"):
                message = (
                    f"{_name(side)} is money of any currency; compare it with money('1', 'EUR')"
                )
                raise Fault(side.column, message)
            case Arithmetic(left=left, right=right):
                _refuse_all_currencies(left, right)


def currency_of(value: Value) -> str | None:
    """The currency, where the criterion itself tells it."""
    match value:
        case Constant(type="money", value=money):
            currency: str = money.currency
            return currency
        case Arithmetic(type="money", left=left, right=right):
            return currency_of(left) or currency_of(right)
    return None


def _mismatch(left: Value, right: Value) -> Fault:
    message = f"{shown(left)}, but {shown(right)}"
    return Fault(right.column, f"{message}{_remedy(left, right)}")


def _remedy(left: Value, right: Value) -> str:
    match left.type, right.type:
        case "number", "text" if isinstance(right, Constant):
            return "; write numbers without quotes"
        case "text", "number" if isinstance(right, Constant):
            return "; write texts in quotes"
        case "money", "number" if isinstance(right, Constant):
            return f"; write money('{_name(right)}', 'EUR')"
        case "list", "text":
            return f"; write {_name(right)} in {_name(left).strip(chr(39))}"
        case "flag", _:
            return "; compare it with True or False"
        case ("date", "moment") | ("moment", "date"):
            return "; compare each of them with a day"
    return ""
