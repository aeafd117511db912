"""Amounts of several currencies in one, by dated rates.

The rule: an amount is converted at the rate of the day on which its deal closed, or is expected to
close; where that is not known, of today. The rate of a day is the newest one published on or before
it, from the deal's currency to the wanted one; where there is none, the inverse of one that way
round. Rounded half to even at the cent, once for each sum of one employee, day and probability.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from decimal import Decimal

from sqlalchemy import select

from crmkit import ExchangeRate, Invalid, Money, ReadUnit


class Rates:
    """Rates into one currency, read once a currency."""

    def __init__(self, work: ReadUnit, currency: str) -> None:
        self.work = work
        self.currency = Money(0, currency).currency
        self._known: dict[str, tuple[list[date], list[Decimal]]] = {}

    def convert(self, amount: Money, day: date | None) -> Money:
        """An amount at the rate of a day. Raises Invalid, naming both, where there is none."""
        if amount.currency == self.currency:
            return amount
        return amount.converted(self.on(amount.currency, day or self.work.today()), self.currency)

    def on(self, base: str, day: date) -> Decimal:
        """What one unit of `base` costs on a day. Raises Invalid where no rate says it."""
        for one, other, turn in ((base, self.currency, False), (self.currency, base, True)):
            days, rates = self._rates(one, other)
            place = bisect_right(days, day)
            if place and rates[place - 1]:
                rate = rates[place - 1]
                return 1 / rate if turn else rate
        raise Invalid(
            f"there is no rate from {base} to {self.currency} on {day} or before it; "
            f"add an ExchangeRate(base={base!r}, quote={self.currency!r}, valid_on=...)"
        )

    def _rates(self, base: str, quote: str) -> tuple[list[date], list[Decimal]]:
        if base + quote not in self._known:
            row = self.work.visible(ExchangeRate)
            statement = select(row.c.valid_on, row.c.rate).order_by(row.c.valid_on)
            own = statement.where(row.c.base == base, row.c.quote == quote)
            found = self.work.connection.execute(own).all()
            self._known[base + quote] = (
                [on for on, _ in found],
                [Decimal(rate) for _, rate in found],
            )
        return self._known[base + quote]
