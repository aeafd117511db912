"""A part with an inn, whose records refer to customers in every way that an erasure knows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from crmkit import (
    CRM,
    Customer,
    Entity,
    Extension,
    Grant,
    PersonalData,
    Plugin,
    ReadUnit,
    Ref,
    Role,
    Trait,
    UnitOfWork,
    employee,
    entity,
    extension,
    hookimpl,
    keep,
    kinds,
    ref,
    text,
)
from crmkit.entities.definition import definition
from crmkit.journal import Entry

LAW = "an invoice is kept for ten years"


@extension(Customer, "inn_guest")
class Guest(Extension):
    """What the inn knows of a customer."""

    pillow: str | None = text(default=None, privacy="personal")
    stars: int = 0


@entity("inn_stay")
class Stay(Entity):
    """Nights at the inn: counted for ever, whoever slept."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="anonymise", on_remove="refuse")
    nights: int = 1
    passport: str = text(privacy="personal")
    clerk: str | None = employee(default=None, on_handover="keep")


@entity("inn_wish")
class Wish(Entity):
    """Something said at a stay."""

    stay: Ref[Stay] = ref(on_remove="cascade")
    words: str = text(privacy="personal", searched=True)


@entity("inn_photo")
class Photo(Entity):
    """A picture of a stay; it goes although the stay remains."""

    stay: Ref[Stay] = ref(on_remove="cascade", on_erase="delete")
    title: str = ""


@entity("inn_invoice")
class Invoice(Entity):
    """What was paid for."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase=keep(LAW), on_remove="refuse")
    name: str = text(privacy="personal")


@entity("inn_dinner")
class Dinner(Entity):
    """A dinner booked, and for which dinner it stands in."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    dish: str = ""
    instead_of: Ref[Dinner] | None = ref(default=None, on_remove="keep")


@entity("inn_bill")
class Bill(Entity):
    """It names a dinner and is nobody's."""

    dinner: Ref[Dinner] = ref(on_remove="refuse")


@entity("inn_card")
class Card(Entity):
    """A registration card; no reference says whose."""

    holder: str = text(max=40)
    face: str = text(default="", privacy="personal")


def _dishes(tables: Any, since: Any) -> Any:
    dinner = tables[Dinner].c
    live = dinner.removed_at.is_(None)
    return select(dinner.customer, func.max(dinner.dish)).where(live).group_by(dinner.customer)


def _length(tables: Any, since: Any) -> Any:
    dinner = tables[Dinner].c
    return select(dinner.id, func.length(dinner.dish)).where(dinner.removed_at.is_(None))


DISH = Trait("inn.dish", Customer, kinds.Text(), _dishes, watch=((Dinner, "customer"),),
             maintained=True)  # fmt: skip
LENGTH = Trait("inn.length", Dinner, kinds.Integer(), _length, watch=((Dinner, "id"),),
               maintained=True)  # fmt: skip

OFFICER = Role(
    "inn.officer",
    grants=(Grant(Customer, write="owner == me"),),
    operations=("customers.erase", "customers.preview_erasure"),
)
SELLER = Role("inn.seller", grants=(Grant("*", write="True"),), operations=("segments.*",))


class Hooks:
    """The inn knows its cards by what is written on them, and refuses while a claim is open."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []

    @hookimpl
    def crmkit_contribute(self) -> list[Any]:
        entities = [Guest, Stay, Wish, Photo, Invoice, Dinner, Bill, Card]
        return [*entities, DISH, LENGTH, OFFICER, SELLER]

    @hookimpl
    def crmkit_check(self, batch: Any) -> None:
        if batch.entity is Stay and batch.action == "erase" and batch.before[0].passport == "CLAIM":
            batch.refuse(0, "a claim is open")

    @hookimpl
    def crmkit_after_change(self, work: Any, batch: Any) -> None:
        self.seen.append((batch.name, batch.action))

    @hookimpl
    def crmkit_erase(self, work: Any, erasure: Any) -> None:
        holder = work.table(Card).c.holder.in_([id.hex for id in erasure.customers])
        erasure.delete(work.find(Card, holder))


def inn() -> Plugin:
    return Plugin("inn", hooks=Hooks())


def person(work: UnitOfWork, **fields: Any) -> Customer:
    given = {"name": "Zofia Żak", "country": "PL", "owner": "dana", **fields}
    return work.add(Customer(**given))


def erase(crm: CRM, customer: Any, reason: str = "asked to be forgotten") -> Any:
    with crm.begin("dana") as work:
        return work.use(PersonalData).erase(customer, reason)


def stored(work: ReadUnit, cls: type[Any]) -> list[Any]:
    """Every row, removed or not."""
    codec = work.crm.catalogue.codec(cls)
    return [codec.load(row) for row in work.connection.execute(select(*codec.columns))]


def fates(report: Any) -> dict[str, tuple[str, int, str]]:
    return {fate.entity: (fate.policy, fate.count, fate.reason) for fate in report.fates}


def journal(work: Any) -> list[tuple[int, Entry]]:
    """Every entry with its number, whoever on the server has a transaction open."""
    table, journal = work.crm.journal_table, work.crm.journal_for(work.connection)
    codecs = {definition(cls).name: codec for cls, codec in work.crm.catalogue.codecs.items()}
    rows = work.connection.execute(select(table).order_by(table.c.sequence)).all()
    return [
        (row.sequence, journal.entry(codecs[row.entity_name], row, frozenset())) for row in rows
    ]
