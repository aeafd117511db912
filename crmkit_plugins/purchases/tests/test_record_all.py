"""Recording many purchases: in batches, every row accounted for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from crmkit import CRM, Batch, Customer, Money, Plugin, Refused, UnitOfWork, hookimpl
from crmkit_purchases import Item, Line, Product, Purchase, PurchaseRecord, Purchases

pytestmark = pytest.mark.crm(plugins=["purchases"])

START = datetime(2026, 1, 1, 9, tzinfo=UTC)
PRICE = Money("5", "EUR")


def told(number: int, **facts: Any) -> PurchaseRecord:
    """The purchase of this number, as the shop tells it."""
    given = {
        "source": "shop",
        "key": str(number),
        "placed_at": START + timedelta(hours=number),
        "customer_key": "C1",
        "lines": [Item(f"P{number % 7}", 1 + number % 3, PRICE)],
        **facts,
    }
    return PurchaseRecord(**given)


@pytest.fixture
def purchases(work: UnitOfWork) -> Purchases:
    anna = work.add(Customer(name="Anna"))
    work.link(anna, system="shop", key="C1")
    return work.use(Purchases)


def test_every_row_is_accounted_for(work: UnitOfWork, purchases: Purchases) -> None:
    """Added, there already, or rejected: nothing else can happen to a row."""
    purchases.record_all([told(1)])
    report = purchases.record_all([told(1), told(2), told(2), told(3, customer_key="C9")])
    assert (1, 2, 1) == (report.added, report.already, len(report.rejected))
    assert "1 added, 2 there already, 1 rejected" == str(report)


def test_unknown_customers_are_listed_each_once(purchases: Purchases) -> None:
    """So that somebody can find out who they are."""
    keys = ["C9", "C1", "C8", "C9"]
    report = purchases.record_all(told(i, customer_key=key) for i, key in enumerate(keys))
    assert ("C9", "C8") == report.unknown_customers
    assert [1, 3, 4] == [row.row for row in report.rejected]


def test_a_row_without_a_customer_says_so(purchases: Purchases) -> None:
    """It is not mistaken for an unknown customer."""
    (row,) = purchases.record_all([told(1, customer_key=None)]).rejected
    assert "purchase '1' of 'shop' names no customer; give one" == row.reason


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"placed_at": datetime(2026, 1, 1)}, "has no time zone"),
        ({"lines": ()}, "neither lines nor a total"),
        ({"kind": "loan"}, "not one of sale, return"),
        ({"key": "x" * 200}, "at most 191"),
        ({"placed_at": "yesterday"}, "not a purchase: 'str' object"),
        ({"lines": [Item("P1", 0.5, PRICE)]}, "not a purchase"),  # type: ignore[arg-type]
        ({"kind": "return", "original_key": "99"}, "returns '99', which is not recorded"),
    ],
)
def test_a_wrong_row_keeps_no_other_from_being_recorded(
    work: UnitOfWork, purchases: Purchases, facts: dict[str, Any], reason: str
) -> None:
    """The wrong one is rejected with the reason, wherever it stands among the others."""
    rows = [told(i) for i in range(10)] + [told(99, **facts)] + [told(i) for i in range(20, 30)]
    report = purchases.record_all(rows)
    assert (20, [11]) == (report.added, [row.row for row in report.rejected])
    assert reason in report.rejected[0].reason
    assert 20 == work.count(Purchase)


def test_plain_mappings_are_records_too(purchases: Purchases) -> None:
    """What a file or a request holds need not be wrapped first."""
    line = {"product": "P1", "quantity": 2, "price": PRICE}
    row = {
        "source": "shop", "key": "1", "customer_key": "C1", "placed_at": START, "lines": [line]
    }  # fmt: skip
    assert 1 == purchases.record_all([row]).added


def test_a_mapping_with_a_wrong_name_is_rejected_by_its_key(purchases: Purchases) -> None:
    """A misspelt column is told, not passed over."""
    (row,) = purchases.record_all([{"source": "shop", "key": "7", "datum": START}]).rejected
    assert ("shop", "7") == (row.source, row.key)
    assert "datum" in row.reason


def test_customers_may_be_known_to_another_system(work: UnitOfWork, purchases: Purchases) -> None:
    """Tills know the loyalty card, and the card system knows the customer."""
    card = work.add(Customer(name="Jan"))
    work.link(card, system="cards", key="77")
    report = purchases.record_all([told(1, source="till", customer_key="77")], customers="cards")
    assert 1 == report.added
    assert [card] == [p.customer for p in work.find(Purchase)]


def test_a_return_may_come_with_its_sale_in_any_order(
    work: UnitOfWork, purchases: Purchases
) -> None:
    """A file is in the order of whoever wrote it."""
    back = told(2, kind="return", original_key="1", lines=[Item("P1", 1, PRICE)])
    report = purchases.record_all([back, told(1)])
    assert (2, ()) == (report.added, report.rejected)


def test_more_returned_than_bought_is_rejected_alone(
    work: UnitOfWork, purchases: Purchases
) -> None:
    """In bulk as one by one."""
    wrong = told(2, kind="return", original_key="1", lines=[Item("P1", 9, PRICE)])
    report = purchases.record_all([told(1), wrong, told(3)])
    assert (2, [2]) == (report.added, [row.row for row in report.rejected])


@pytest.fixture
def statements(crm: CRM) -> Iterator[Callable[[], int]]:
    """How many statements were run so far."""
    count = 0

    def ran(*_: Any) -> None:
        nonlocal count
        count += 1

    event.listen(crm.engine, "before_cursor_execute", ran)
    yield lambda: count
    event.remove(crm.engine, "before_cursor_execute", ran)


def test_no_query_for_each_row(
    work: UnitOfWork, purchases: Purchases, statements: Callable[[], int]
) -> None:
    """Fifty times the rows cost no more statements."""
    purchases.record_all(told(i) for i in range(7))
    before = statements()
    purchases.record_all(told(i) for i in range(10, 20))
    few = statements() - before
    purchases.record_all(told(i) for i in range(100, 600))
    many = statements() - before - few
    assert many <= few


def test_any_number_streams_through(work: UnitOfWork, purchases: Purchases) -> None:
    """More rows than one batch holds, from a generator, products created once."""
    report = purchases.record_all(told(i) for i in range(2500))
    assert (2500, 0) == (report.added, report.already)
    assert (2500, 2500, 7) == (work.count(Purchase), work.count(Line), work.count(Product))


class NoFridays:
    @hookimpl
    def crmkit_check(self, batch: Batch[Any]) -> None:
        if batch.entity is Purchase:
            for i, purchase in enumerate(batch.after):
                if purchase.placed_at.weekday() == 4:
                    batch.refuse(i, "we do not sell on Fridays")


@pytest.mark.crm(plugins=["purchases", Plugin("fridays", hooks=NoFridays())])
def test_a_row_that_another_part_refuses_is_rejected_alone(purchases: Purchases) -> None:
    """Rules of other parts hold in bulk, and cost only the rows that break them."""
    report = purchases.record_all(told(24 * day) for day in range(7))
    assert 6 == report.added
    assert isinstance(report.rejected[0].error, Refused)
