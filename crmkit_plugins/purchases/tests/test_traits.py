"""What purchases say of a customer."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from crmkit import CRM, Customer, Money, MovableClock, UnitOfWork
from crmkit_purchases import Purchases

pytestmark = pytest.mark.crm(plugins=["purchases"])

EARLIER = datetime(2025, 1, 10, 12, tzinfo=UTC)
LATER = datetime(2026, 2, 20, 12, tzinfo=UTC)


@pytest.fixture
def anna(work: UnitOfWork) -> Customer:
    """She bought for 10 a year ago, for 20 and 5 dollars lately, and gave back 4."""
    anna = work.add(Customer(name="Anna"))
    buy(work, anna, "1", EARLIER, Money("10", "EUR"))
    buy(work, anna, "2", LATER, Money("20", "EUR"))
    buy(work, anna, "3", LATER, Money("5", "USD"))
    buy(work, anna, "4", LATER + timedelta(days=1), Money("4", "EUR"), kind="return")
    return anna


def buy(work: UnitOfWork, who: Any, key: str, when: datetime, total: Money, **facts: Any) -> None:
    work.use(Purchases).record(who, source="till", key=key, placed_at=when, total=total, **facts)


@pytest.mark.parametrize(
    ("trait", "value"),
    [
        ("purchases.first_on", date(2025, 1, 10)),
        ("purchases.last_on", date(2026, 2, 20)),
        ("purchases.count", 3),
        ("purchases.count_12m", 2),
        ("purchases.total", (Money("26", "EUR"), Money("5", "USD"))),
        ("purchases.total_12m", (Money("16", "EUR"), Money("5", "USD"))),
        ("purchases.average", (Money("15", "EUR"), Money("5", "USD"))),
        ("purchases.returns_12m", 1),
    ],
)
def test_traits(work: UnitOfWork, anna: Customer, trait: str, value: object) -> None:
    """Counts and days are of sales; totals take off what came back, one for each currency."""
    assert {trait: value} == work.traits(anna, trait)


@pytest.mark.parametrize(
    ("trait", "value"),
    [
        ("purchases.last_on", None),
        ("purchases.count_12m", 0),
        ("purchases.total_12m", ()),
    ],
)
def test_traits_of_who_bought_nothing(work: UnitOfWork, trait: str, value: object) -> None:
    """None, nothing and zero, not an error."""
    jan = work.add(Customer(name="Jan"))
    assert {trait: value} == work.traits(jan, trait)


@pytest.mark.parametrize(
    ("criterion", "found"),
    [
        ("purchases.count_12m >= 2", True),
        ("purchases.count_12m > 2", False),
        ("purchases.last_on >= ago(days=30)", True),
        ("purchases.total_12m > money('15', 'EUR')", True),
        ("purchases.total_12m > money('16', 'EUR')", False),
        ("purchases.total_12m > money('4', 'USD')", True),
        ("any(purchases.purchases, kind == 'return')", True),
        ("count(purchases.purchases, payment_method == 'cash') > 0", False),
    ],
)
def test_segments_by_recency_frequency_and_value(
    work: UnitOfWork, anna: Customer, criterion: str, found: bool
) -> None:
    """Every trait, and the purchases themselves, stand in criteria."""
    assert found == work.matches(anna, criterion)


def test_a_year_later_nothing_is_recent(crm: CRM, clock: MovableClock) -> None:
    """Kept values follow the clock without anybody writing."""
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna"))
        buy(work, anna, "1", LATER, Money("10", "EUR"))
    clock.move(to=LATER + timedelta(days=366))
    with crm.read("dana") as work:
        assert {"purchases.count_12m": 0, "purchases.count": 1} == work.traits(
            anna, "purchases.count_12m", "purchases.count"
        )
        assert 0 == work.count(Customer, "purchases.total_12m > money('0', 'EUR')")


def test_a_removed_purchase_no_longer_counts(work: UnitOfWork, anna: Customer) -> None:
    """What is kept follows every change."""
    work.remove_all(work.find("purchases_purchase", "key == '2'"))
    assert {"purchases.total": (Money("6", "EUR"), Money("5", "USD"))} == work.traits(
        anna, "purchases.total"
    )
