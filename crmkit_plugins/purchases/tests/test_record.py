"""Recording one purchase: once, with its lines, by the rules."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Conflict,
    Customer,
    Invalid,
    Money,
    NotAllowed,
    NotFound,
    Refused,
    UnitOfWork,
)
from crmkit_purchases import Family, Item, Line, Product, Purchase, Purchases

pytestmark = pytest.mark.crm(plugins=["purchases"])

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TEA = Item("TEA", 2, Money("4.50", "EUR"), "Green tea", family="Teas")
CUP = Item("CUP", 1, Money("10", "EUR"), "Cup")


@pytest.fixture
def anna(work: UnitOfWork) -> Customer:
    return work.add(Customer(name="Anna Nowak", lifecycle="prospect"))


@pytest.fixture
def purchases(work: UnitOfWork) -> Purchases:
    return work.use(Purchases)


def sold(purchases: Purchases, customer: Customer, **facts: Any) -> Purchase:
    given = {"source": "till", "key": "1", "placed_at": NOON, "lines": [TEA, CUP], **facts}
    return purchases.record(customer, **given)


def test_the_total_is_the_sum_of_the_lines(purchases: Purchases, anna: Customer) -> None:
    """Nobody has to add up what a till tells line by line."""
    assert Money("19.00", "EUR") == sold(purchases, anna).total


def test_a_total_that_is_given_is_kept(purchases: Purchases, anna: Customer) -> None:
    """What was paid may differ from the lines: postage, a discount."""
    assert Money("15", "EUR") == sold(purchases, anna, total=Money("15", "EUR")).total


def test_a_total_that_nobody_knows_is_empty(
    work: UnitOfWork, purchases: Purchases, anna: Customer
) -> None:
    """Where the lines are not all there were, what was paid is unknown, not their sum."""
    sale = sold(purchases, anna, complete=False)
    assert (None, 2) == (sale.total, work.count(Line))
    assert (1, ()) == tuple(work.traits(anna, "purchases.count", "purchases.total").values())
    back = purchases.return_(sale, key="R1", quantities={"TEA": 2})
    assert ("return", None) == (back.kind, back.total)


def test_the_lines_are_kept(work: UnitOfWork, purchases: Purchases, anna: Customer) -> None:
    """Each line says what, how many and for how much."""
    sold(purchases, anna)
    lines = [(li.description, li.quantity, li.total) for li in work.find(Line)]
    assert [
        ("Green tea", Decimal(2), Money("9", "EUR")),
        ("Cup", Decimal(1), Money("10", "EUR")),
    ] == lines


def test_products_and_families_are_created_on_the_way(
    work: UnitOfWork, purchases: Purchases, anna: Customer
) -> None:
    """A code that nobody knows yet becomes a product of the family that is given."""
    sold(purchases, anna)
    product = work.first(Product, "code == 'TEA'")
    assert product is not None
    assert product.family is not None
    assert ("Green tea", Money("4.50", "EUR"), "Teas") == (
        product.name,
        product.price,
        work.get(Family, product.family).name,
    )


def test_a_known_product_is_left_as_it_is(
    work: UnitOfWork, purchases: Purchases, anna: Customer
) -> None:
    """A line does not rename or reprice what the organisation sells."""
    work.add(Product(code="TEA", name="Sencha", price=Money("5", "EUR")))
    sold(purchases, anna)
    assert ["Sencha"] == [p.name for p in work.find(Product, "code == 'TEA'")]


@pytest.mark.crm(plugins=["purchases"], settings={"purchases": {"new_products": "refuse"}})
def test_unknown_products_are_refused_where_so_set(
    work: UnitOfWork, purchases: Purchases, anna: Customer
) -> None:
    """An organisation that keeps its own catalogue gets no products from tills."""
    with pytest.raises(Invalid, match="no product has the code 'TEA', 'CUP'"):
        sold(purchases, anna)
    assert 0 == work.count(Purchase)


def test_the_same_purchase_sent_again_changes_nothing(
    work: UnitOfWork, purchases: Purchases, anna: Customer
) -> None:
    """A till may send as often as it likes: the stored purchase comes back."""
    first = sold(purchases, anna)
    assert first == sold(purchases, anna)
    assert (1, 2) == (work.count(Purchase), work.count(Line))


def test_equal_amounts_written_otherwise_are_the_same_content(
    purchases: Purchases, anna: Customer
) -> None:
    """2 and 2.00, noon in Warsaw and eleven in London: the same purchase."""
    first = sold(purchases, anna)
    again = [Item("TEA", Decimal("2.00"), Money("4.5", "EUR"), "Green tea", "Teas"), CUP]
    assert first == sold(purchases, anna, lines=again)


def test_another_content_under_the_same_key_is_a_conflict(
    purchases: Purchases, anna: Customer
) -> None:
    """Neither version is dropped silently; the error carries both."""
    first = sold(purchases, anna)
    with pytest.raises(Conflict, match="recorded already with another content") as caught:
        sold(purchases, anna, lines=[TEA])
    assert first == caught.value.theirs


def test_the_same_key_of_another_customer_is_a_conflict(
    work: UnitOfWork, purchases: Purchases, anna: Customer
) -> None:
    """A purchase does not wander from one customer to another."""
    sold(purchases, anna)
    other = work.add(Customer(name="Jan"))
    with pytest.raises(Conflict):
        sold(purchases, other)


def test_keys_of_two_sources_do_not_meet(
    work: UnitOfWork, purchases: Purchases, anna: Customer
) -> None:
    """Two tills both have a receipt number 1."""
    sold(purchases, anna)
    sold(purchases, anna, source="web")
    assert 2 == work.count(Purchase)


def test_an_unknown_customer_is_told(purchases: Purchases) -> None:
    """The error names the customer who is not there."""
    stranger = Customer(name="Nobody")
    with pytest.raises(NotFound, match=str(stranger.id)):
        sold(purchases, stranger)


def test_a_moment_without_a_time_zone_is_refused(purchases: Purchases, anna: Customer) -> None:
    """Noon of which place? The error says so."""
    with pytest.raises(Invalid, match="has no time zone"):
        sold(purchases, anna, placed_at=datetime(2026, 3, 1, 12))


def test_neither_lines_nor_total_is_refused(purchases: Purchases, anna: Customer) -> None:
    """A purchase of nothing for nothing is a mistake."""
    with pytest.raises(Invalid, match="neither lines nor a total"):
        sold(purchases, anna, lines=[])


def test_lines_in_two_currencies_are_refused(purchases: Purchases, anna: Customer) -> None:
    """No sum is guessed over currencies."""
    dollars = Item("X", 1, Money("1", "USD"))
    with pytest.raises(Invalid, match="two currencies"):
        sold(purchases, anna, lines=[TEA, dollars])


def test_a_sale_never_gives_money_back(work: UnitOfWork, anna: Customer) -> None:
    """Also for those who add purchases themselves: what is given back is a return."""
    loss = Purchase(
        customer=anna, source="x", key="1", placed_at=NOON, total=Money("-1", "EUR")
    )  # fmt: skip
    with pytest.raises(Refused, match="what is given back is a return"):
        work.add(loss)


@pytest.mark.crm(plugins=["purchases"], settings={"core": {"time_zone": "Asia/Tokyo"}})
def test_the_day_is_the_organisations(purchases: Purchases, anna: Customer) -> None:
    """An evening in London is the next day's takings in Tokyo."""
    evening = datetime(2026, 3, 1, 20, tzinfo=UTC)
    assert date(2026, 3, 2) == sold(purchases, anna, placed_at=evening).placed_on


@pytest.mark.parametrize("lifecycle", ["prospect", "contact", "former"])
def test_who_buys_becomes_a_customer(
    work: UnitOfWork, purchases: Purchases, lifecycle: str
) -> None:
    """Nobody has to remember to say so."""
    buyer = work.add(Customer(name="Jan", lifecycle=lifecycle))
    sold(purchases, buyer)
    assert "customer" == work.get(Customer, buyer).lifecycle


def test_a_partner_who_buys_stays_a_partner(work: UnitOfWork, purchases: Purchases) -> None:
    """Buying does not end a partnership."""
    buyer = work.add(Customer(name="Jan", lifecycle="partner"))
    sold(purchases, buyer)
    assert "partner" == work.get(Customer, buyer).lifecycle


def test_removing_a_purchase_removes_its_lines(
    work: UnitOfWork, purchases: Purchases, anna: Customer
) -> None:
    """Lines are nothing without their purchase."""
    work.remove(sold(purchases, anna))
    assert (0, 0) == (work.count(Purchase), work.count(Line))


def test_a_purchase_stands_in_the_customers_history(
    work: UnitOfWork, purchases: Purchases, anna: Customer
) -> None:
    """With when, which sort, and for how much."""
    bought = sold(purchases, anna)
    (item,) = work.timeline(anna)
    assert (NOON, "sale", Money("19", "EUR"), bought) == (
        item.moment,
        item.kind,
        item.amount,
        item.record,
    )


def test_it_is_known_who_recorded_it_and_why(
    work: UnitOfWork, purchases: Purchases, anna: Customer
) -> None:
    """The journal has the operation in the chain of causes."""
    (entry,) = work.history(sold(purchases, anna))
    assert ("tester", "purchases.record") == (entry.actor.key, entry.cause)


def test_a_till_clerk_may_record_but_not_look_into_private_matters(crm: CRM) -> None:
    """The role `purchases.clerk` is enough to sell, and no more."""
    with crm.begin("boss") as work:
        anna = work.add(Customer(name="Anna", birth_date=date(1990, 1, 1)))
    clerk = Actor("employee", "kasia", roles=("purchases.clerk",))
    with crm.begin(clerk) as work:
        sold(work.use(Purchases), anna)
        assert None is work.get(Customer, anna).birth_date
        with pytest.raises(NotAllowed):
            work.change(anna, name="Ann")
    with crm.read("boss") as work:
        assert "customer" == work.get(Customer, anna).lifecycle
        actor = work.history(anna)[0].actor
    assert ("system:purchases", "kasia") == (str(actor), actor.on_behalf_of)
