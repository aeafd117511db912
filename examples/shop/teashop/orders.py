"""Taking an order: the shop's rows and the CRM's in one transaction, whoever's it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from crmkit import CRM, Money
from crmkit_purchases import Item, Purchases
from teashop.crm import SYSTEM, WEB, customer_of
from teashop.errors import BadOrder, OutOfStock, PaymentDeclined
from teashop.models import Order, OrderLine, Product, User

PAYMENTS = ("card", "transfer")
MOST = 1000
"""How many of one product an order may have."""
CARD_LIMIT = 1_000_00
"""Cents. Our stand-in for a payment provider declines cards above it."""


def place(
    session: Session,
    crm: CRM,
    user_id: int,
    basket: Mapping[str, int],
    *,
    payment: str = "card",
    note: str | None = None,
) -> Order:
    """Place an order in the transaction of `session`: the order, its purchase, its payment.

    `basket` is how many are wanted by product code. Raises BadOrder, OutOfStock or
    PaymentDeclined; the caller's transaction then leaves nothing of it.
    """
    user = session.get(User, user_id)
    if user is None or user.forgotten:
        raise BadOrder("There is no such account.")
    if payment not in PAYMENTS:
        raise BadOrder("Choose how to pay: by card or by transfer.")
    lines = _taken(session, _wanted(basket))
    order = Order(user=user, placed_at=crm.clock.now(), payment=payment, note=note, lines=lines)
    session.add(order)
    session.flush()
    record_purchase(session, crm, order)
    _pay(order)
    return order


def record_purchase(session: Session, crm: CRM, order: Order) -> None:
    """Tell the CRM of an order, in the transaction that the order is written in."""
    with crm.join(session, WEB, cause=f"order {order.id}") as work:
        work.use(Purchases).record(
            customer_of(work, order.user),
            source=SYSTEM,
            key=str(order.id),
            placed_at=order.placed_at,
            lines=[_item(line) for line in order.lines],
            payment_method=order.payment,
            purpose=order.note,
        )


def _item(line: OrderLine) -> Item:
    product = line.product
    return Item(product.code, line.quantity, cents(line.price), product.name)


def cents(amount: int) -> Money:
    """An amount of the shop, in cents, as money of the CRM."""
    return Money.of_units(amount * 100, "EUR")


def _wanted(basket: Mapping[str, int]) -> dict[str, int]:
    wanted = {code: count for code, count in basket.items() if count}
    if not wanted:
        raise BadOrder("Choose at least one product.")
    if any(not 0 < count <= MOST for count in wanted.values()):
        raise BadOrder("Quantities are whole numbers from 1 to {most}.", most=MOST)
    return wanted


def _taken(session: Session, wanted: Mapping[str, int]) -> list[OrderLine]:
    """Take products from stock, locked in one order so that two orders never wait in a ring."""
    products = session.scalars(
        select(Product).where(Product.code.in_(wanted)).order_by(Product.id).with_for_update()
    ).all()
    if unknown := sorted(wanted.keys() - {product.code for product in products}):
        raise BadOrder("We do not sell {codes}.", codes=", ".join(unknown))
    for product in products:
        _take(product, wanted[product.code])
    return [OrderLine(product=p, quantity=wanted[p.code], price=p.price) for p in products]


def _take(product: Product, count: int) -> None:
    if product.stock < count:
        raise OutOfStock(
            "Of {name} there are {stock} left; order fewer.", name=product.name, stock=product.stock
        )
    product.stock -= count


def _pay(order: Order) -> None:
    """A stand-in for a payment provider: the last thing that may fail."""
    if order.payment == "card" and order.total > CARD_LIMIT:
        raise PaymentDeclined("The card was declined. Pay by transfer, or order less.")


def orders_of(session: Session, users: Iterable[int], limit: int = 50) -> Sequence[Order]:
    """The orders of some users, the newest first."""
    theirs = select(Order).where(Order.user_id.in_(list(users)))
    return session.scalars(
        theirs.order_by(Order.placed_at.desc(), Order.id.desc()).limit(limit)
    ).all()
