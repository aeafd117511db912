"""Numbers in SQL: exact while they can be, on databases with and without a decimal type.

Numbers are stored as whole numbers of some 10**-scale. Sums, differences and products stay whole
numbers of a known scale and so stay exact, up to 18 digits on SQLite and without limit on
PostgreSQL. A quotient is a double: the nearest to the exact one, with 15 digits.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import attrs
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Double,
    Numeric,
    String,
    case,
    cast,
    false,
    func,
    literal,
    type_coerce,
)

COMPARE: Mapping[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_RECKON: Mapping[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}
_MAX_SCALE = 18


@attrs.frozen
class Exact:
    """`units` times 10**-scale; the units are an int or a whole number in SQL."""

    units: int | ColumnElement[Any]
    scale: int

    def at(self, scale: int) -> Any:
        """The units of the same number at a larger scale."""
        factor = 10 ** (scale - self.scale)
        if isinstance(self.units, int):
            return self.units * factor
        return self.units if factor == 1 else _wide(self.units) * whole(factor)

    def sql(self) -> ColumnElement[Any]:
        """The units, in SQL."""
        return _sql(self.units)

    def where(self, condition: ColumnElement[bool]) -> Exact:
        """This number, missing where the condition is not true."""
        return Exact(case((condition, self.sql())), self.scale)


@attrs.frozen
class Inexact:
    """A double in SQL."""

    value: ColumnElement[Any]

    def sql(self) -> ColumnElement[Any]:
        return self.value

    def where(self, condition: ColumnElement[bool]) -> Inexact:
        """This number, missing where the condition is not true."""
        return Inexact(case((condition, self.value)))


Number = Exact | Inexact


def constant(value: Decimal) -> Exact:
    scale = max(0, -int(value.as_tuple().exponent))
    return Exact(int(value.scaleb(scale)), scale)


def column(units: ColumnElement[Any], scale: int) -> Exact:
    """A column that holds units of 10**-scale, whatever its declared type makes of them."""
    return Exact(type_coerce(units, BigInteger()), scale)


def whole(number: int) -> ColumnElement[Any]:
    """A whole number of any size in SQL."""
    if -(2**63) <= number < 2**63:
        return literal(number, BigInteger())
    return cast(literal(str(number), String()), Numeric())


def _wide(units: int | ColumnElement[Any]) -> ColumnElement[Any]:
    """Units that do not overflow: PostgreSQL reckons with NUMERIC, SQLite goes over to doubles."""
    if isinstance(units, int):
        return whole(units)
    return units if isinstance(units.type, Numeric) else cast(units, Numeric())


def _sql(units: Any) -> ColumnElement[Any]:
    return whole(units) if isinstance(units, int) else units


def compare(sign: str, left: Number, right: Number) -> ColumnElement[bool]:
    if isinstance(left, Inexact) or isinstance(right, Inexact):
        return _compared(sign, _double(left), _double(right))
    if isinstance(right.units, int) and not isinstance(left.units, int):
        return _against(sign, left.units, right, left.scale)
    scale = max(left.scale, right.scale)
    one, other = _sql(left.at(scale)), _sql(right.at(scale))
    return _compared(sign, one, other)


def _compared(sign: str, one: Any, other: Any) -> ColumnElement[bool]:
    condition: ColumnElement[bool] = COMPARE[sign](one, other)
    return condition


def _against(
    sign: str, units: ColumnElement[Any], number: Exact, scale: int
) -> ColumnElement[bool]:
    """Units compared with a constant in their own scale, so that an index on them serves."""
    if number.scale <= scale:
        return _compared(sign, units, whole(number.at(scale)))
    assert isinstance(number.units, int)
    below, rest = divmod(number.units, 10 ** (number.scale - scale))
    if rest == 0:
        return _compared(sign, units, whole(below))
    if sign == "==":
        return false()
    return units <= whole(below) if sign in ("<", "<=") else units > whole(below)


def reckon(sign: str, left: Number, right: Number) -> Number:
    """The sum, difference, product or quotient; dividing by zero gives a missing value."""
    if isinstance(left, Exact) and isinstance(right, Exact):
        if sign == "/":
            return _quotient(left, right)
        scale = left.scale + right.scale if sign == "*" else max(left.scale, right.scale)
        if scale <= _MAX_SCALE:
            return _exactly(sign, left, right, scale)
    one, other = _double(left), _double(right)
    return Inexact(_RECKON[sign](one, _not_zero(other) if sign == "/" else other))


def _exactly(sign: str, left: Exact, right: Exact, scale: int) -> Exact:
    one, other = (left.units, right.units) if sign == "*" else (left.at(scale), right.at(scale))
    if isinstance(one, int) and isinstance(other, int):
        return Exact(_RECKON[sign](one, other), scale)
    return Exact(_RECKON[sign](_wide(one), _wide(other)), scale)


def _quotient(left: Exact, right: Exact) -> Inexact:
    """In units of one scale, so that only the division itself rounds."""
    scale = max(left.scale, right.scale)
    one, other = _as_double(left.at(scale)), _as_double(right.at(scale))
    return Inexact(one / _not_zero(other))


def _not_zero(value: ColumnElement[Any]) -> ColumnElement[Any]:
    return func.nullif(value, 0.0, type_=Double())


def _as_double(units: Any) -> ColumnElement[Any]:
    return cast(_sql(units), Double())


def _double(number: Number) -> ColumnElement[Any]:
    if isinstance(number, Inexact):
        return number.value
    if isinstance(number.units, int):
        return literal(float(Decimal(number.units).scaleb(-number.scale)), Double())
    value = _as_double(number.units)
    return value / literal(10.0**number.scale, Double()) if number.scale else value
