"""What a customer bought or returned, and the rules that hold for every purchase."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from crmkit import (
    Batch,
    Customer,
    Entity,
    Money,
    Ref,
    UnitOfWork,
    _,
    choice,
    entity,
    field,
    number,
    ref,
    text,
)
from crmkit_purchases.product import Product


@entity(
    "purchases_purchase",
    unique=[("source", "key")],
    index=[("customer", "placed_at", "id"), "original", "placed_at"],
)
class Purchase(Entity):
    """One sale or one return, as the system that made it (a till, a shop, a web shop) tells it.

    `source` and `key` together name it once and for all: sent again, it is the same purchase. The
    total of a return is negative, so that sums over purchases are true as they stand.

    An erasure leaves the row: once the customer's own values are destroyed nothing in it names a
    person, and the takings of past days do not change.
    """

    customer: Ref[Customer] = ref(on_merge="move", on_erase="anonymise", on_remove="refuse")
    source: str = text(max=80, help=_("the system that recorded it: till-1, web"))
    key: str = text(max=191, help=_("that system's own number of it"))
    placed_at: datetime = field(help=_("UTC"), synonyms=("ordered", "invoice date"))
    kind: str = choice("sale", "return", default="sale")
    total: Money | None = field(
        default=None, help=_("what was paid, negative for a return; empty where nobody knows")
    )
    place: str | None = text(default=None, max=120, help=_("where: a shop, a site, a stand"))
    payment_method: str | None = text(default=None, max=40, help=_("cash, card, transfer ..."))
    purpose: str | None = text(
        default=None, privacy="personal", help=_("what it is for: a gift, own use, resale")
    )
    original: Ref[Purchase] | None = ref(
        default=None, on_remove="refuse", help=_("of a return: the sale that is returned")
    )
    placed_on: date | None = field(
        default=None, help=_("the day, in the organisation's time zone; kept by the part")
    )
    digest: str = text(default="", max=64, help=_("of what was sent, to know it when sent again"))


@entity("purchases_line", index=["purchase", "product"])
class Line(Entity):
    """One line of a purchase: a thing, how many, at what price. Of a return both are negative."""

    purchase: Ref[Purchase] = ref(on_remove="cascade")
    product: Ref[Product] | None = ref(default=None, on_remove="keep")
    description: str = text(default="", folded=True)
    quantity: Decimal = number(default=Decimal(1), places=4)
    price: Money = field(help=_("for one"))
    total: Money = field(help=_("quantity times price, less what was taken off"))


def date_it(batch: Batch[Purchase]) -> None:
    """The day of each purchase follows from its moment."""
    zone = ZoneInfo(batch.work.crm.core_settings.time_zone)
    for i, purchase in enumerate(batch.after):
        day = purchase.placed_at.astimezone(zone).date()
        if purchase.placed_on != day:
            batch.set(i, placed_on=day)


def check(batch: Batch[Purchase]) -> None:
    """A sale brings money in, a return gives it back, and only a return has an original."""
    for i, purchase in enumerate(batch.after):
        amount = 0 if purchase.total is None else purchase.total.units
        if purchase.kind == "sale" and amount < 0:
            batch.refuse(i, f"a sale of {purchase.total}; what is given back is a return")
        if purchase.kind == "return" and amount > 0:
            batch.refuse(i, f"a return of {purchase.total}; its total is negative")
        if purchase.kind == "sale" and purchase.original is not None:
            batch.refuse(i, "a sale has no original; only a return has one")


# A party that buys in its own name is a customer, whatever it was; a partner stays one.
_NOT_YET_CUSTOMERS = ("contact", "prospect", "former")


def make_customers(work: UnitOfWork, batch: Batch[Purchase]) -> None:
    """Those who bought and were not yet customers are customers now, whoever sold."""
    buyers = {p.customer.id for p in batch.after if p.kind == "sale"}
    if buyers:
        columns = work.table(Customer).c
        waiting = columns.id.in_(buyers) & columns.lifecycle.in_(_NOT_YET_CUSTOMERS)
        with work.acting("purchases"):
            work.change_all(list(work.find(Customer, waiting)), lifecycle="customer")
