"""A small shop with a field of every kind, whose records the criteria of the tests are about."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Engine, Select, func, insert, select

from crmkit.catalogue import Catalogue
from crmkit.custom.definitions import Definitions
from crmkit.custom.fields import OwnField
from crmkit.custom.upkeep import Upkeep
from crmkit.entities import kinds
from crmkit.entities.definition import Entity, Extension, Ref, definition, entity, extension
from crmkit.entities.fields import choice, country, employee, number, ref, text
from crmkit.entities.staff import Employee, Team, WorkingCalendar
from crmkit.money import Money
from crmkit.traits import Trait

NOW = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
"""Half past one in Warsaw, on the night when the clocks there go forward."""
ZONE = "Europe/Warsaw"


@entity("region")
class Region(Entity):
    name: str = text(folded=True)
    country: str | None = country(default=None)


@entity("client")
class Client(Entity):
    name: str = text(folded=True)
    code: str | None = None
    status: str = choice("new", "good", "lost")
    grade: str | None = choice("a", "b", "c", default=None)
    owner: str | None = employee(default=None, on_handover="keep")
    country: str | None = country(default=None)
    region: Ref[Region] | None = ref(default=None)
    parent: Ref[Client] | None = ref(default=None)
    tags: tuple[str, ...] = ()
    score: int | None = None
    visits: int = 0
    weight: Decimal | None = number(default=None, places=2)
    rate: Decimal | None = number(default=None, places=6)
    active: bool = True
    vip: bool | None = None
    born: date | None = None
    seen: datetime | None = None
    income: Money | None = None
    budget: Money | None = None
    custom: dict[str, Any] | None = None


@extension(Client, "loyalty")
class Loyalty(Extension):
    level: str | None = None
    points: int = 0


@entity("shop_order")
class Order(Entity):
    client: Ref[Client] | None = ref(default=None)
    billed: Ref[Client] | None = ref(default=None)
    state: str = choice("open", "paid", "secret")
    quantity: Decimal = number(places=4)
    price: Money
    placed: datetime | None = None
    note: str | None = None
    clerk: str | None = employee(default=None, on_handover="keep")


@entity("shop_line")
class Line(Entity):
    order: Ref[Order] = ref()
    item: str
    amount: int | None = None


def _own(key: str, kind: kinds.Kind, **facts: Any) -> OwnField:
    return OwnField(uuid5(NAMESPACE_OID, key), "client", key, kind, **facts)


OWN = {
    own.key: own
    for own in (
        _own("nick", kinds.Text()),
        _own("tag", kinds.Text(), indexed=True),
        _own("colour", kinds.Choice(("red", "blue", "old")), retired=("old",)),
        _own("mark", kinds.Choice(("a", "b")), indexed=True),
        _own("size", kinds.Integer()),
        _own("rank", kinds.Integer(), indexed=True),
        _own("length", kinds.Number()),
        _own("mass", kinds.Number(), indexed=True),
        _own("keen", kinds.Flag()),
        _own("since", kinds.Date()),
        _own("until", kinds.Date(), indexed=True),
        _own("met", kinds.Moment()),
        _own("left", kinds.Moment(), indexed=True),
        _own("fee", kinds.MoneyKind()),
        _own("debt", kinds.MoneyKind(), indexed=True),
        _own("likes", kinds.TextList(("vip", "ąć", 'q"'))),
        _own("friend", kinds.Reference(Client)),
        _own("rival", kinds.Reference(Client), indexed=True),
    )
}
"""What the organisation added to clients; every kind, looked up by its value and not."""


def _count(tables: Any, since: Any) -> Select[Any]:
    order = tables[Order]
    live = order.c.removed_at.is_(None)
    return select(order.c.client, func.count()).where(live).group_by(order.c.client)


def _quantity(tables: Any, since: Any) -> Select[Any]:
    order = tables[Order]
    live = order.c.removed_at.is_(None)
    total = func.sum(order.c.quantity)
    return select(order.c.client, total).where(live).group_by(order.c.client)


def _last(tables: Any, since: Any) -> Select[Any]:
    order = tables[Order]
    recent = order.c.removed_at.is_(None) & (order.c.placed >= since)
    last, first = func.max(order.c.placed), func.min(order.c.placed)
    return select(order.c.client, last, first).where(recent).group_by(order.c.client)


def _spent(tables: Any, since: Any) -> Select[Any]:
    order = tables[Order]
    live = order.c.removed_at.is_(None)
    currency = order.c.price_currency
    total = func.sum(order.c.price)
    return select(order.c.client, total, currency).where(live).group_by(order.c.client, currency)


TRAITS = (
    Trait("shop.count", Client, kinds.Integer(), _count, missing=0),
    Trait("shop.quantity", Client, kinds.Number(4), _quantity),
    Trait("shop.last", Client, kinds.Moment(), _last, window=timedelta(days=40)),
    Trait("shop.spent", Client, kinds.MoneyKind(), _spent, missing=0),
)


def catalogue() -> Catalogue:
    core = (Team, WorkingCalendar, Employee, Region, Client, Loyalty)
    entities = [*(("core", cls) for cls in core), ("shop", Order), ("shop", Line)]
    return Catalogue(entities, [("shop", trait) for trait in TRAITS])


class Dice:
    """Draws values from pools so small that equal ones, and missing ones, are common."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def one(self, *values: Any) -> Any:
        return self._random.choice(values)

    def maybe(self, *values: Any) -> Any:
        return self._random.choice([None, *values])

    def some(self, *values: Any) -> tuple[Any, ...]:
        return tuple(self._random.sample(values, self._random.randrange(len(values) + 1)))

    def common(self, removed: float = 0.1) -> dict[str, Any]:
        gone = self._random.random() < removed
        return {
            "version": 1,
            "created_at": NOW,
            "updated_at": NOW,
            "removed_at": NOW if gone else None,
        }


TEXTS = ("Łódź 1", "lodz", "Acme_%", "O'Brien", "ŻABKA", "ab/c", "zebra", "Ab")
MOMENTS = tuple(
    NOW + timedelta(hours=h) for h in (-2000, -170, -25, -24, -2, -1, 0, 1, 22, 23, 400)
)
DAYS = tuple(date(2026, 3, 29) + timedelta(days=d) for d in (-4000, -90, -1, 0, 1, 30))
AMOUNTS = tuple(Money(a, c) for a in ("0", "5", "12.5", "100", "-3.25") for c in ("EUR", "PLN"))
KEYS = ("dana", "eli", "fatima", "nobody")


def records(seed: int) -> dict[type[Entity], list[Any]]:
    """The records of one shop, some removed, their references sometimes to removed ones."""
    dice = Dice(seed)
    regions = [Region(name=n, country=dice.maybe("PL", "IL"), **dice.common()) for n in TEXTS[:4]]
    teams = [Team(name=f"team {i}", **dice.common(0)) for i in range(2)]
    employees = [
        Employee(key=k, name=k, team=dice.maybe(*teams), active=dice.one(True, False),
                 language=dice.maybe("pl", "ar"), **dice.common())
        for k in KEYS[:3]
    ]  # fmt: skip
    clients: list[Client] = []
    for _ in range(60):
        clients.append(_client(dice, regions, clients))
    loyalty = [
        Loyalty(id=c.id, level=dice.maybe("gold", "basic"), points=dice.one(0, 3), **dice.common())
        for c in clients
        if dice.one(True, False)
    ]
    orders = [_order(dice, clients[:40]) for _ in range(120)]
    lines = [
        Line(order=dice.one(*orders), item=dice.one("tea", "cup"), amount=dice.maybe(1, 2),
             **dice.common())
        for _ in range(120)
    ]  # fmt: skip
    return {
        Team: teams,
        WorkingCalendar: [],
        Employee: employees,
        Region: regions,
        Client: clients,
        Loyalty: loyalty,
        Order: orders,
        Line: lines,
    }


def _client(dice: Dice, regions: list[Region], clients: list[Client]) -> Client:
    return Client(
        name=dice.one(*TEXTS),
        code=dice.maybe(*TEXTS),
        status=dice.one("new", "good", "lost"),
        grade=dice.maybe("a", "b", "c"),
        owner=dice.maybe(*KEYS),
        country=dice.maybe("PL", "IL", "EG"),
        region=dice.maybe(*regions),
        parent=dice.maybe(*clients[:10]),
        tags=dice.some("vip", "new", "ąć", 'q"'),
        score=dice.maybe(-1, 0, 2, 5),
        visits=dice.one(0, 1, 7),
        weight=dice.maybe(Decimal("0.1"), Decimal("2.5"), Decimal("-7.25"), Decimal("3")),
        rate=dice.maybe(Decimal("0.333333"), Decimal("2.5"), Decimal("0")),
        active=dice.one(True, False),
        vip=dice.maybe(True, False),
        born=dice.maybe(*DAYS),
        seen=dice.maybe(*MOMENTS),
        income=dice.maybe(*AMOUNTS),
        budget=dice.maybe(*AMOUNTS),
        custom=_custom(dice, clients),
        **dice.common(),
    )


def _custom(dice: Dice, clients: list[Client]) -> dict[str, Any] | None:
    """Values in the form that JSON holds, the keys in any order."""
    day = [day.isoformat() for day in DAYS]
    moments = [moment.isoformat(timespec="microseconds") for moment in MOMENTS]
    amounts = [[amount.units, amount.currency] for amount in AMOUNTS]
    others = [client.id.hex for client in clients[:10]]
    pools: dict[str, Any] = {
        "nick": TEXTS, "tag": TEXTS, "colour": ("red", "blue", "old"), "mark": ("a", "b"),
        "size": (-1, 0, 2, 5), "rank": (0, 1, 7), "keen": (True, False),
        "length": ("0.1000", "2.5000", "-7.2500", "-0.0500", "3.0000"),
        "mass": ("2.5000", "0.0000"),
        "since": day, "until": day, "met": moments, "left": moments, "fee": amounts,
        "debt": amounts, "likes": (["vip"], ["ąć", 'q"']), "friend": others, "rival": others,
    }  # fmt: skip
    drawn = {key: dice.maybe(*pool) for key, pool in pools.items()}
    return dice.one(None, {}, *[{k: v for k, v in drawn.items() if v is not None}] * 4)


def _order(dice: Dice, clients: list[Client]) -> Order:
    return Order(
        client=dice.maybe(*clients),
        billed=dice.maybe(*clients),
        state=dice.one("open", "paid", "secret"),
        quantity=dice.one(Decimal("1"), Decimal("2.5"), Decimal("0.0001"), Decimal("4")),
        price=dice.one(*AMOUNTS),
        placed=dice.maybe(*MOMENTS),
        note=dice.maybe(*TEXTS),
        clerk=dice.maybe(*KEYS),
        **dice.common(),
    )


def store(engine: Engine, of: Catalogue, rows: dict[type[Entity], list[Any]]) -> None:
    """Make the tables, and write the records into them."""
    of.tables.metadata.create_all(engine)
    with engine.begin() as connection:
        for cls, held in rows.items():
            if held:
                connection.execute(insert(of.tables[cls]), [dict(_columns(of, r)) for r in held])
        connection.execute(insert(of.custom), [*_looked_up(of, rows[Client])])


def _looked_up(of: Catalogue, clients: list[Any]) -> Iterator[dict[str, Any]]:
    """The typed rows of own fields that are looked up by their value."""
    upkeep, fields = Upkeep(of, Definitions(of)), [f for f in OWN.values() if f.looked_up]
    for client in clients:
        # Of removed ones as well, because the tests ask about these, too.
        for row in upkeep.rows(fields, client.id, client.custom or {}):
            yield dict(zip((column.name for column in of.custom.c), row, strict=True))


def _columns(of: Catalogue, record: Any) -> Iterator[tuple[str, Any]]:
    for name, field in definition(type(record)).fields.items():
        yield from of.codec(type(record)).values(field, getattr(record, name))
