"""Money: an exact amount in one currency. Stored as whole ten-thousandths of the currency unit."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Context, Decimal, Inexact, InvalidOperation
from typing import Any, cast

import attrs

from crmkit.errors import Invalid, shown
from crmkit.words import _

SCALE = 10_000
_STEP = Decimal(1) / SCALE
_LARGEST = 2**63 - 1
_MOST = Decimal(_LARGEST) / SCALE
# More digits than any amount kept has; what it would have to round raises.
_EXACT = Context(prec=60, traps=[Inexact, InvalidOperation])


def _units(amount: Any) -> int:
    """Whole ten-thousandths of `amount`; more digits than that are refused, never dropped."""
    if isinstance(amount, float):
        raise Invalid(f"{amount!r} is a float; give money as a str, int or Decimal")
    try:
        exact = Decimal(amount).quantize(_STEP, context=_EXACT)
        units = int(exact.scaleb(4, context=_EXACT))
    except Inexact:
        raise Invalid(f"{shown(amount)} has more than four decimals; use Money.rounded") from None
    except (InvalidOperation, ValueError, TypeError, OverflowError):
        raise Invalid(
            f"{shown(amount)} is not an amount of money; give a number like '12.50', "
            f"at most {_MOST}"
        ) from None
    if abs(units) > _LARGEST:
        raise Invalid(f"{shown(amount)} is larger than {_MOST}, the largest amount kept")
    return units


def _currency(code: Any) -> str:
    if isinstance(code, str) and len(code) == 3 and code.isascii() and code.isalpha():
        return code.upper()
    raise Invalid(f"{code!r} is not a currency; give its ISO 4217 code, e.g. 'EUR'")


@attrs.frozen(init=False, repr=False, order=False)
class Money:
    """An exact amount (Decimal, at most four decimals) and an ISO 4217 currency.

    Adding or comparing two currencies raises Invalid: convert with a dated ExchangeRate first.
    """

    units: int
    currency: str

    def __init__(self, amount: Decimal | int | str, currency: str) -> None:
        cast(Any, self).__attrs_init__(_units(amount), _currency(currency))

    @classmethod
    def of_units(cls, units: int, currency: str) -> Money:
        """From whole ten-thousandths, as stored."""
        money = cls.__new__(cls)
        cast(Any, money).__attrs_init__(units, currency)
        return money

    @classmethod
    def rounded(cls, amount: Decimal, currency: str, places: int = 2) -> Money:
        """The amount rounded half to even at `places` decimals: the named rounding point."""
        step = Decimal(1).scaleb(-places)
        return cls(amount.quantize(step, rounding=ROUND_HALF_EVEN), currency)

    @classmethod
    def total(cls, amounts: Iterable[Money], currency: str) -> Money:
        """The sum of amounts of one currency; zero of `currency` when there are none."""
        result = cls.of_units(0, _currency(currency))
        for amount in amounts:
            result = result + amount
        return result

    @property
    def amount(self) -> Decimal:
        return (Decimal(self.units) / SCALE).quantize(_STEP)

    def converted(self, rate: Decimal, currency: str, places: int = 2) -> Money:
        """This amount in another currency at `rate` units of it per unit of this one."""
        return Money.rounded(self.amount * rate, currency, places)

    def _other(self, other: Money) -> int:
        if other.currency != self.currency:
            raise Invalid(
                _(
                    "{one} and {other} are in two currencies; convert one with a dated "
                    "{exchange_rate}",
                    one=self,
                    other=other,
                )
            )
        return other.units

    def __add__(self, other: Money) -> Money:
        return Money.of_units(self.units + self._other(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money.of_units(self.units - self._other(other), self.currency)

    def __neg__(self) -> Money:
        return Money.of_units(-self.units, self.currency)

    def __mul__(self, factor: int | Decimal) -> Money:
        """Times a number, rounded half to even at the fourth decimal."""
        return Money.rounded(self.amount * factor, self.currency, places=4)

    __rmul__ = __mul__

    def __lt__(self, other: Money) -> bool:
        return self.units < self._other(other)

    def __le__(self, other: Money) -> bool:
        return self.units <= self._other(other)

    def __gt__(self, other: Money) -> bool:
        return self.units > self._other(other)

    def __ge__(self, other: Money) -> bool:
        return self.units >= self._other(other)

    def __bool__(self) -> bool:
        return self.units != 0

    def __str__(self) -> str:
        text = f"{self.amount:f}"
        return f"{text[:-2] if text.endswith('00') else text} {self.currency}"

    def __repr__(self) -> str:
        return f"Money('{str(self).split()[0]}', '{self.currency}')"
