"""What customers want: products of interest on a deal, and wishes for what is not offered yet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select

from crmkit import (
    Address,
    Batch,
    Chart,
    Customer,
    Entity,
    Grant,
    NotEnabled,
    Opportunity,
    ReadUnit,
    Ref,
    Report,
    ReportColumn,
    TimelineSource,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    fold,
    kinds,
    number,
    ref,
    text,
)

# The entity of products, where the part that keeps them is enabled.
_PRODUCTS = "purchases_product"


@entity("sfa_interest", index=["opportunity", "sku"])
class Interest(Entity):
    """A product that a deal may come to be about, before there is a line with a price."""

    opportunity: Ref[Opportunity] = ref(on_remove="cascade")
    description: str = text(default="", folded=True)
    sku: str | None = text(default=None, max=191, help=_("the product's own code"))
    quantity: Decimal = number(default=Decimal(1), min=0)
    product_id: UUID | None = field(
        default=None,
        help=_("the {product} of that code where {product.plural} are kept; kept by the part"),
    )


@entity(
    "sfa_wish",
    plural=_("Wishes"),
    index=[("customer", "wished_on", "id"), ("region", "normal"), ("owner", "status")],
)
class Wish(Entity):
    """What a customer would buy if it were offered, told to whoever decides the offer."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="anonymise", on_remove="cascade")
    topic: str = text(max=120, help=_("the {product} or property, in few words"))
    normal: str = text(
        default="", max=255, help=_("the topic without case and accents; kept by the part")
    )
    detail: str = text(default="", max=2000, multiline=True, privacy="personal")
    sku: str | None = text(default=None, max=191, help=_("of our {product} that it is about"))
    region: str | None = text(
        default=None, max=120, help=_("of the {customer}'s {address}, or the country, unless given")
    )
    quantity: Decimal = number(default=Decimal(1), min=0, help=_("how many they would buy"))
    status: str = choice("open", "planned", "offered", "declined", default="open")
    wished_on: date | None = field(default=None, help=_("today when not given"))
    owner: str | None = employee(
        default=None, on_handover="keep", help=_("who heard it; the actor when not given")
    )


def find_products(batch: Batch[Interest]) -> None:
    """What a code means is looked up where products are kept."""
    skus = {one.sku for one in batch.after if one.sku}
    known: dict[str, UUID] = {}
    if skus:
        with batch.work.acting("sfa"):
            known = _products(batch.work, skus)
    for index, one in enumerate(batch.after):
        if one.product_id != known.get(one.sku or ""):
            batch.set(index, product_id=known.get(one.sku or ""))


def _products(work: UnitOfWork, skus: set[str]) -> dict[str, UUID]:
    try:
        found: Any = work.find(_PRODUCTS, work.table(_PRODUCTS).c.code.in_(skus))
    except NotEnabled:
        return {}
    return {product.code: product.id for product in found}


def complete(batch: Batch[Wish]) -> None:
    """When a wish was made, who heard it, and where the customer is."""
    work = batch.work
    nowhere = {wish.customer.id for wish in batch.after if wish.region is None}
    with work.acting("sfa"):
        regions = _regions(work, nowhere) if nowhere else {}
    heard = work.actor.key if work.actor.kind == "employee" else None
    for index, wish in enumerate(batch.after):
        batch.set(
            index,
            normal=fold(wish.topic),
            wished_on=wish.wished_on or work.today(),
            region=wish.region or regions.get(wish.customer.id),
            owner=wish.owner or heard,
        )


def _regions(work: UnitOfWork, customers: set[UUID]) -> dict[UUID, str | None]:
    """The region of the primary address, else of any that has one, else the country."""
    found = {
        customer.id: customer.country
        for customer in work.find(Customer, work.table(Customer).c.id.in_(customers))
    }
    addresses = work.find(Address, work.table(Address).c.customer.in_(customers))
    for address in sorted(addresses, key=lambda one: one.primary):
        if address.region:
            found[address.customer.id] = address.region[:120]
    return found


def by_region(work: ReadUnit, region: str | None = None, limit: int = 10) -> Select[Any]:
    """The first `limit` of each region, of those that are open or planned."""
    wish = work.visible(Wish)
    asked = func.count(wish.c.customer.distinct())
    order = (asked.desc(), func.sum(wish.c.quantity).desc(), wish.c.normal)
    ranked = (
        select(
            wish.c.region,
            func.min(wish.c.topic).label("topic"),
            func.count().label("wishes"),
            asked.label("customers"),
            func.sum(wish.c.quantity).label("quantity"),
            func.row_number().over(partition_by=wish.c.region, order_by=order).label("place"),
        )
        .where(wish.c.status.in_(("open", "planned")))
        .group_by(wish.c.region, wish.c.normal)
    )
    if region is not None:
        ranked = ranked.where(wish.c.region == region)
    row = ranked.subquery()
    return (
        select(
            *(
                row.c[name]
                for name in ("region", "place", "topic", "wishes", "customers", "quantity")
            )
        )
        .where(row.c.place <= limit)
        .order_by(row.c.region.nulls_last(), row.c.place)
    )


WISHES = Report(
    "sfa.wishes",
    _("What {customer.plural} wish for"),
    columns=(
        ReportColumn("region", label=_("Region")),
        ReportColumn("place", kinds.Integer(), _("Place")),
        ReportColumn("topic", label=_("Wish")),
        ReportColumn("wishes", kinds.Integer(), _("Wishes"), total=True),
        ReportColumn("customers", kinds.Integer(), _("Customers")),
        ReportColumn("quantity", kinds.Number(), _("Quantity")),
    ),
    function=by_region,
    chart=Chart("bar", "topic", ("customers",), series="region"),
    help=_("ranked in each region by how many {customer.plural} ask for it"),
)
HISTORY = TimelineSource(
    "sfa.wishes", Wish, of=Customer, reference="customer", moment="wished_on", title="topic",
    state="status", label=_("Wish"),
)  # fmt: skip

CONTRIBUTES = (Interest, Wish, WISHES, HISTORY)
GRANTS = {
    "representative": (
        Grant(Interest, read="opportunity.owner == me", write="opportunity.owner == me"),
        Grant(Wish, write="owner == me or owner is None"),
    ),
    "manager": (
        Grant(
            Interest,
            read="opportunity.owner == me or opportunity.owner in my_team",
            write="opportunity.owner == me or opportunity.owner in my_team",
        ),
        Grant(Wish, write="True"),
    ),
    "director": (Grant(Interest, write="True"), Grant(Wish, write="True")),
}
