"""Returns: of the whole or of a part, never of more than was bought."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from crmkit import Conflict, Customer, Invalid, Money, Refused, UnitOfWork
from crmkit_purchases import Item, Line, Purchase, Purchases

pytestmark = pytest.mark.crm(plugins=["purchases"])

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def purchases(work: UnitOfWork) -> Purchases:
    return work.use(Purchases)


@pytest.fixture
def sale(work: UnitOfWork, purchases: Purchases) -> Purchase:
    """Three teas at 4 euros and a cup at 10, in two lines of tea."""
    lines = [
        Item("TEA", 2, Money("4", "EUR")),
        Item("CUP", 1, Money("10", "EUR")),
        Item("TEA", 1, Money("4", "EUR")),
    ]
    anna = work.add(Customer(name="Anna"))
    return purchases.record(anna, source="till", key="1", placed_at=NOON, lines=lines)


def returned(work: UnitOfWork, purchase: Purchase) -> dict[str, Decimal]:
    lines = work.find(Line, f"purchase == '{purchase.id}'")
    counts: dict[str, Decimal] = {}
    for line in lines:
        counts[line.price.__str__()] = counts.get(str(line.price), Decimal(0)) + line.quantity
    return counts


def test_a_whole_sale_is_returned(work: UnitOfWork, purchases: Purchases, sale: Purchase) -> None:
    """Every line comes back at the price that was paid; amounts are negative."""
    back = purchases.return_(sale, key="R1")
    assert ("return", Money("-22", "EUR"), sale) == (back.kind, back.total, back.original)
    assert {"4.00 EUR": -3, "10.00 EUR": -1} == returned(work, back)


def test_a_part_is_returned(purchases: Purchases, sale: Purchase) -> None:
    """Some of some products, by their codes."""
    assert Money("-12", "EUR") == purchases.return_(sale, key="R1", quantities={"TEA": 3}).total


def test_the_rest_is_returned_later(work: UnitOfWork, purchases: Purchases, sale: Purchase) -> None:
    """What came back before does not come back again."""
    purchases.return_(sale, key="R1", quantities={"TEA": 1})
    rest = purchases.return_(sale, key="R2")
    assert Money("-18", "EUR") == rest.total
    assert {"4.00 EUR": -2, "10.00 EUR": -1} == returned(work, rest)


def test_no_more_is_returned_than_was_bought(purchases: Purchases, sale: Purchase) -> None:
    """Counting what was returned before."""
    purchases.return_(sale, key="R1", quantities={"TEA": 2})
    with pytest.raises(
        Refused, match=r"4 of 'TEA' are returned of purchase '1', but 3 were bought"
    ):
        purchases.return_(sale, key="R2", quantities={"TEA": 2})


def test_nothing_left_is_said(purchases: Purchases, sale: Purchase) -> None:
    """A second return of the whole is a mistake, not a return of nothing."""
    purchases.return_(sale, key="R1")
    with pytest.raises(Refused, match="nothing is left to return of purchase '1'"):
        purchases.return_(sale, key="R2")


def test_no_more_money_is_given_back_than_was_paid(purchases: Purchases, sale: Purchase) -> None:
    """Whatever the lines say."""
    with pytest.raises(Refused, match="give back more than was paid"):
        purchases.return_(sale, key="R1", total=Money("23", "EUR"))


def test_a_product_that_was_not_bought_cannot_be_returned(
    purchases: Purchases, sale: Purchase
) -> None:
    """The error names the code."""
    with pytest.raises(Invalid, match="'MUG' is no product of purchase '1'"):
        purchases.return_(sale, key="R1", quantities={"MUG": 1})


def test_a_return_cannot_be_returned(purchases: Purchases, sale: Purchase) -> None:
    """To take it back is a new sale."""
    back = purchases.return_(sale, key="R1")
    with pytest.raises(Refused):
        purchases.return_(back, key="R2")


def test_the_same_return_sent_again_changes_nothing(
    work: UnitOfWork, purchases: Purchases, sale: Purchase
) -> None:
    """Of the whole and of a part."""
    back = purchases.return_(sale, key="R1", quantities={"TEA": 1})
    assert back == purchases.return_(sale, key="R1", quantities={"TEA": 1})
    assert back == purchases.return_(sale, key="R1")
    assert 2 == work.count(Purchase)


def test_another_return_under_the_same_key_is_a_conflict(
    purchases: Purchases, sale: Purchase
) -> None:
    """The stored one comes with the error."""
    back = purchases.return_(sale, key="R1", quantities={"TEA": 1})
    with pytest.raises(Conflict) as caught:
        purchases.return_(sale, key="R1", quantities={"TEA": 2})
    assert back == caught.value.theirs


def test_a_sale_without_lines_is_returned_by_its_total(
    work: UnitOfWork, purchases: Purchases
) -> None:
    """Some systems tell only what was paid."""
    anna, total = work.add(Customer(name="Anna")), Money("30", "EUR")
    sale = purchases.record(anna, source="till", key="9", placed_at=NOON, total=total)
    purchases.return_(sale, key="R1", total=Money("10", "EUR"))
    assert Money("-20", "EUR") == purchases.return_(sale, key="R2").total


def test_a_return_without_a_receipt_is_recorded(work: UnitOfWork, purchases: Purchases) -> None:
    """The original may be unknown; then there is nothing to compare it with."""
    anna = work.add(Customer(name="Anna"))
    lines = [Item("TEA", 5, Money("4", "EUR"))]
    back = purchases.record(
        anna, source="till", key="R", placed_at=NOON, kind="return", lines=lines
    )
    assert (Money("-20", "EUR"), None) == (back.total, back.original)


def test_a_return_without_a_receipt_can_be_corrected(
    work: UnitOfWork, purchases: Purchases
) -> None:
    """It and its lines are changed like any other, and it is nobody's sale."""
    anna = work.add(Customer(name="Anna"))
    lines = [Item("TEA", 5, Money("4", "EUR"))]
    back = purchases.record(
        anna, source="till", key="R", placed_at=NOON, kind="return", lines=lines
    )
    line: Any = work.first(Line)
    work.change(line, quantity=Decimal(-4), total=Money("-16", "EUR"))
    assert Money("-16", "EUR") == work.change(back, total=Money("-16", "EUR")).total


@pytest.mark.parametrize("sign", [1, -1])
def test_a_till_may_write_returns_with_either_sign(
    work: UnitOfWork, purchases: Purchases, sign: int
) -> None:
    """They are stored negative."""
    anna = work.add(Customer(name="Anna"))
    lines = [Item("TEA", sign * 2, Money("4", "EUR"))]
    back = purchases.record(
        anna, source="till", key="R", placed_at=NOON, kind="return", lines=lines
    )
    assert Money("-8", "EUR") == back.total


def test_a_sale_with_returns_is_not_removed(
    work: UnitOfWork, purchases: Purchases, sale: Purchase
) -> None:
    """A return without its sale could not be told from a gift."""
    purchases.return_(sale, key="R1", quantities={"TEA": 1})
    with pytest.raises(Refused):
        work.remove(sale)


def test_a_line_of_a_sale_cannot_shrink_below_its_returns(
    work: UnitOfWork, purchases: Purchases, sale: Purchase
) -> None:
    """The rule holds whoever changes what."""
    purchases.return_(sale, key="R1")
    line: Any = work.first(Line, f"purchase == '{sale.id}'")
    with pytest.raises(Refused, match="are returned"), work.savepoint():
        work.change(line, quantity=Decimal(1))
