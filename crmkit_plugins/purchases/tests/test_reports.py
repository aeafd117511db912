"""Reports of purchases: turnover by month, and who buys most."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crmkit import Customer, Money, UnitOfWork
from crmkit_purchases import Purchases

pytestmark = pytest.mark.crm(plugins=["purchases"])


def buy(work: UnitOfWork, customer: Customer, key: str, total: Money, at: datetime) -> None:
    """A purchase, or, of a negative amount, a return."""
    kind = "sale" if total.units >= 0 else "return"
    record = work.use(Purchases).record
    record(customer, source="till", key=key, total=total, placed_at=at, kind=kind)


@pytest.fixture
def shop(work: UnitOfWork) -> UnitOfWork:
    """Three customers who bought in January and in March."""
    anna, bruno, cyra = (work.add(Customer(name=name)) for name in ("Anna", "Bruno", "Cyra"))
    january, march = datetime(2026, 1, 31, 23, tzinfo=UTC), datetime(2026, 3, 1, 9, tzinfo=UTC)
    buy(work, anna, "1", Money(100, "EUR"), january)
    buy(work, anna, "2", Money(-40, "EUR"), march)
    buy(work, bruno, "3", Money(70, "EUR"), march)
    buy(work, cyra, "4", Money(500, "PLN"), march)
    buy(work, cyra, "5", Money(1, "EUR"), datetime(2025, 1, 1, tzinfo=UTC))
    return work


def test_turnover_is_by_month_and_currency(shop: UnitOfWork) -> None:
    """Returns are taken off where they took place."""
    table = shop.report("purchases.turnover")
    assert (
        ("2026-01", 1, Money(100, "EUR")),
        ("2026-03", 2, Money(30, "EUR")),
        ("2026-03", 1, Money(500, "PLN")),
    ) == table.rows
    assert (Money(130, "EUR"), Money(500, "PLN")) == table.totals["turnover"]


def test_the_top_is_of_each_currency(shop: UnitOfWork) -> None:
    """Of the period; amounts of two currencies are never compared."""
    rows = shop.report("purchases.top_customers", limit=1).rows
    assert ((1, "Bruno", 1, Money(70, "EUR")), (1, "Cyra", 1, Money(500, "PLN"))) == rows
    early = shop.report("purchases.top_customers", since=date(2025, 1, 1), until=date(2025, 1, 31))
    assert ((1, "Cyra", 1, Money(1, "EUR")),) == early.rows
