"""The functions of criteria: each checks its own arguments and says how it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from crmkit.criteria.agreement import shown
from crmkit.criteria.meaning import (
    Always,
    Constant,
    Count,
    Match,
    Meaning,
    Negated,
    Related,
    Value,
)
from crmkit.criteria.moments import UNITS, parse_day
from crmkit.criteria.names import Names, nearest
from crmkit.criteria.syntax import Call, Fault, Literal, Path
from crmkit.entities.folding import fold
from crmkit.errors import Invalid
from crmkit.money import Money

if TYPE_CHECKING:
    from crmkit.criteria.check import Checker

# Checked here before Money reads it: a short exponent can stand for a very long number.
_AMOUNT = re.compile(r"-?[0-9]{1,14}(\.[0-9]{1,4})?")


def condition(checker: Checker, call: Call, names: Names) -> Meaning:
    function = _CONDITIONS.get(call.name)
    if function is not None:
        return function(checker, call, names)
    if call.name in _VALUES:
        raise Fault(call.column, f"{call.name}() is a value, not a condition; compare it")
    raise _unknown(call)


def value(checker: Checker, call: Call, names: Names) -> Value:
    function = _VALUES.get(call.name)
    if function is not None:
        return function(checker, call, names)
    if call.name in _CONDITIONS:
        raise Fault(call.column, f"{call.name}() is a condition, not a value")
    raise _unknown(call)


def _unknown(call: Call) -> Fault:
    if call.name in ("me", "my_team", "mine"):
        return Fault(call.column, f"{call.name} is a word, not a function; leave out the brackets")
    known = [*_CONDITIONS, *_VALUES]
    near = nearest(call.name, known)
    hint = f"did you mean {near}()?" if near else f"there are {', '.join(sorted(known))}"
    return Fault(call.column, f"there is no function {call.name!r}; {hint}")


# Of texts


def _match(checker: Checker, call: Call, names: Names) -> Match:
    usage = f"{call.name}(name, 'text')"
    if len(call.arguments) != 2 or call.keywords:
        raise Fault(call.column, f"write {usage}")
    of, text = checker.value(call.arguments[0], names), call.arguments[1]
    if of.type == "list":
        raise Fault(of.column, f"{shown(of)}; write 'text' in {call.arguments[0]}")
    if of.type != "text" or isinstance(of, Constant):
        raise Fault(of.column, f"{shown(of)}, not a text field; write {usage}")
    if not isinstance(text, Literal) or not isinstance(text.value, str):
        raise Fault(text.column, f"the second is a text in quotes; write {usage}")
    if not fold(text.value):
        raise Fault(text.column, "there is no letter or digit to look for")
    return Match(call.name, of, text.value)


# Of related records


def _any(checker: Checker, call: Call, names: Names) -> Meaning:
    return _related(checker, call, names)


def _all(checker: Checker, call: Call, names: Names) -> Meaning:
    """All fulfil it when none fails it; so it holds where there are none at all."""
    if len(call.arguments) != 2:
        raise Fault(call.column, "write all(relation, condition)")
    found = _related(checker, call, names)
    failing = Related(found.hops, found.relation, Negated(found.condition))
    return Negated(failing)


def _count(checker: Checker, call: Call, names: Names) -> Count:
    return Count(call.column, _related(checker, call, names))


def _related(checker: Checker, call: Call, names: Names) -> Related:
    usage = f"{call.name}(relation, condition)"
    if not 1 <= len(call.arguments) <= 2 or call.keywords:
        raise Fault(call.column, f"write {usage}")
    path = call.arguments[0]
    if not isinstance(path, Path):
        raise Fault(path.column, f"the first is the name of related records; write {usage}")
    hops, relation = names.relation(path)
    inner = names.inside(path, relation.entity)
    if len(call.arguments) == 1:
        return Related(hops, relation, Always(True))
    return Related(hops, relation, checker.condition(call.arguments[1], inner))


# Of money and time


def _money(checker: Checker, call: Call, names: Names) -> Constant:
    match call:
        case Call(
            arguments=(Literal(value=str() | Decimal() as amount), Literal(value=str(currency))),
            keywords=(),
        ) if _AMOUNT.fullmatch(str(amount)):
            try:
                return Constant(call.column, "money", Money(str(amount), currency))
            except Invalid as error:
                raise Fault(call.column, error.message) from None
    usage = "write money('100.00', 'EUR'), with at most 14 digits and 4 decimals"
    raise Fault(call.column, usage)


def _date(checker: Checker, call: Call, names: Names) -> Constant:
    match call:
        case Call(arguments=(Literal(value=str(text)),), keywords=()):
            try:
                return Constant(call.column, "date", parse_day(text))
            except ValueError as error:
                raise Fault(call.arguments[0].column, str(error)) from None
    raise Fault(call.column, "write date('2026-01-31')")


def _today(checker: Checker, call: Call, names: Names) -> Constant:
    _refuse_arguments(call)
    return Constant(call.column, "date", checker.calendar.today())


def _now(checker: Checker, call: Call, names: Names) -> Constant:
    _refuse_arguments(call)
    return Constant(call.column, "moment", checker.calendar.now)


def _refuse_arguments(call: Call) -> None:
    if call.arguments or call.keywords:
        raise Fault(call.column, f"write {call.name}()")


def _ago(checker: Checker, call: Call, names: Names) -> Constant:
    return _shifted(checker, call, -1)


def _ahead(checker: Checker, call: Call, names: Names) -> Constant:
    return _shifted(checker, call, 1)


def _shifted(checker: Checker, call: Call, sign: int) -> Constant:
    units = {name: _whole(call, name, node) for name, node in call.keywords}
    if call.arguments or not units:
        raise Fault(call.column, f"write {call.name}(days=90), with any of {', '.join(UNITS)}")
    try:
        return Constant(call.column, "moment", checker.calendar.shifted(sign, units))
    except ValueError as error:
        raise Fault(call.column, str(error)) from None


def _whole(call: Call, name: str, node: object) -> int:
    match node:
        case _ if name not in UNITS:
            raise Fault(call.column, f"{call.name}() has {', '.join(UNITS)}, but no {name!r}")
        case Literal(value=Decimal() as number) if number >= 0 and number == int(number):
            return int(number)
    raise Fault(call.column, f"{name} is a whole number, as in {call.name}({name}=3)")


_CONDITIONS: Mapping[str, Callable[[Checker, Call, Names], Meaning]] = {
    "all": _all,
    "any": _any,
    "contains": _match,
    "ends_with": _match,
    "same": _match,
    "starts_with": _match,
}
_VALUES: Mapping[str, Callable[[Checker, Call, Names], Value]] = {
    "ago": _ago,
    "ahead": _ahead,
    "count": _count,
    "date": _date,
    "money": _money,
    "now": _now,
    "today": _today,
}
