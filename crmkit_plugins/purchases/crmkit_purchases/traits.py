"""What purchases say of a customer: since when, how recently, how often and how much.

Counts are of sales. Totals are what was paid less what was given back, as far as that is known; the
total of a return is negative. There is one for each currency. The past twelve months are the past
365 days.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from crmkit import Customer, Trait, _, kinds
from crmkit_purchases.purchase import Purchase

_YEAR = timedelta(days=365)
_WATCH = ((Purchase, "customer"),)


def _live(tables: Any, *columns: Any, kind: str | None = None) -> Any:
    """The customer and `columns` of purchases, of one kind or of both, one row a customer."""
    table = tables[Purchase]
    statement = select(table.c.customer, *columns).where(table.c.removed_at.is_(None))
    statement = statement.group_by(table.c.customer)
    return statement if kind is None else statement.where(table.c.kind == kind)


def _by_currency(rows: Any, purchase: Any) -> Any:
    """Of the purchases whose total is known."""
    known = rows.where(purchase.total.is_not(None))
    return known.group_by(purchase.total_currency)


def _first_on(tables: Any, since: Any) -> Any:
    return _live(tables, func.min(tables[Purchase].c.placed_on), kind="sale")


def _last_on(tables: Any, since: Any) -> Any:
    return _live(tables, func.max(tables[Purchase].c.placed_on), kind="sale")


def _count(tables: Any, since: Any) -> Any:
    return _live(tables, func.count(), kind="sale")


def _total(tables: Any, since: Any) -> Any:
    purchase = tables[Purchase].c
    rows = _live(tables, func.sum(purchase.total), purchase.total_currency)
    return _by_currency(rows, purchase)


def _average(tables: Any, since: Any) -> Any:
    """Of sales, cut to the ten-thousandth."""
    purchase = tables[Purchase].c
    average = func.sum(purchase.total) // func.count()
    rows = _live(tables, average, purchase.total_currency, kind="sale")
    return _by_currency(rows, purchase)


def _count_of(kind: str) -> Any:
    def recent(tables: Any, since: Any) -> Any:
        moment = tables[Purchase].c.placed_at
        return _live(tables, func.count(), func.min(moment), kind=kind).where(moment > since)

    return recent


def _recent_total(tables: Any, since: Any) -> Any:
    purchase = tables[Purchase].c
    columns = func.sum(purchase.total), purchase.total_currency, func.min(purchase.placed_at)
    rows = _live(tables, *columns).where(purchase.placed_at > since)
    return _by_currency(rows, purchase)


FIRST_ON = Trait(
    "purchases.first_on", Customer, kinds.Date(), _first_on, _WATCH, label=_("First {purchase}")
)
LAST_ON = Trait(
    "purchases.last_on", Customer, kinds.Date(), _last_on, _WATCH, maintained=True,
    label=_("Last {purchase}"),
)  # fmt: skip
COUNT = Trait(
    "purchases.count", Customer, kinds.Integer(), _count, _WATCH, maintained=True, missing=0,
    label=_("Purchases"),
)  # fmt: skip
COUNT_12M = Trait(
    "purchases.count_12m", Customer, kinds.Integer(), _count_of("sale"), _WATCH, maintained=True,
    window=_YEAR, missing=0, label=_("{Purchase.plural} in twelve months"),
)  # fmt: skip
TOTAL = Trait(
    "purchases.total", Customer, kinds.MoneyKind(), _total, _WATCH, maintained=True, missing=0,
    label=_("Spent"), help=_("one amount for each currency"),
)  # fmt: skip
TOTAL_12M = Trait(
    "purchases.total_12m", Customer, kinds.MoneyKind(), _recent_total, _WATCH, maintained=True,
    window=_YEAR, missing=0, label=_("Spent in twelve months"),
    help=_("one amount for each currency"),
)  # fmt: skip
AVERAGE = Trait(
    "purchases.average", Customer, kinds.MoneyKind(), _average, _WATCH,
    label=_("Average {purchase}"), help=_("one amount for each currency"),
)  # fmt: skip
RETURNS_12M = Trait(
    "purchases.returns_12m", Customer, kinds.Integer(), _count_of("return"), _WATCH,
    window=_YEAR, missing=0, label=_("Returns in twelve months"),
)  # fmt: skip

TRAITS = (FIRST_ON, LAST_ON, COUNT, COUNT_12M, TOTAL, TOTAL_12M, AVERAGE, RETURNS_12M)
