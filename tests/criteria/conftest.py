"""A shop of random records in each database, and two ways to ask it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime
from fractions import Fraction
from typing import Any
from uuid import UUID

import attrs
import pytest
from sqlalchemy import Engine, create_engine, select

from crmkit.catalogue import Catalogue
from crmkit.criteria import Condition, Reader, compile_criterion, criterion_predicate
from crmkit.entities.definition import Entity
from crmkit.testing.databases import Databases
from crmkit.testing.plugin import kinds
from crmkit.traits import Formula

from . import shop
from .naive import Amount, Amounts, Naive

ME, MY_TEAM = "dana", ("dana", "eli")


@attrs.frozen
class World:
    """One shop, in a database and in memory."""

    engine: Engine
    catalogue: Catalogue
    records: dict[type[Entity], list[Any]]
    reader: Reader
    naive: Naive

    def compiled(self, text: str, cls: type[Entity] = shop.Client, **given: Any) -> Condition:
        return compile_criterion(text, cls, self.catalogue, self.reader, **given)

    def matching(self, text: str, cls: type[Entity] = shop.Client, **given: Any) -> list[UUID]:
        """The ids that the database finds; one that it finds twice is there twice."""
        table = self.catalogue.tables[cls]
        condition = self.compiled(text, cls, **given)
        source = condition.source(table)
        return self._ids(select(table.c.id).select_from(source).where(condition.where))

    def predicated(self, text: str, cls: type[Entity] = shop.Client) -> list[UUID]:
        table = self.catalogue.tables[cls]
        where = criterion_predicate(text, cls, self.catalogue, self.reader)
        return self._ids(select(table.c.id).where(where))

    def _ids(self, statement: Any) -> list[UUID]:
        with self.engine.connect() as connection:
            return sorted(connection.scalars(statement))

    def expected(self, text: str, cls: type[Entity] = shop.Client) -> list[UUID]:
        return sorted(self.naive.matching(text, cls))


@pytest.fixture(scope="session")
def world_of(
    crmkit_databases: Callable[[str], Databases],
) -> Iterator[Callable[[str, int], World]]:
    """Makes the shop of a seed in a database of a kind, once in a test run."""
    made: dict[tuple[str, int], World] = {}

    def of(kind: str, seed: int) -> World:
        if (kind, seed) not in made:
            databases = crmkit_databases(kind)
            name = databases.name()
            databases.server.create(name)
            made[kind, seed] = _world(create_engine(databases.server.url(name)), seed)
        return made[kind, seed]

    yield of
    for world in made.values():
        world.engine.dispose()


@pytest.fixture(params=kinds())
def world(request: pytest.FixtureRequest, world_of: Callable[[str, int], World]) -> World:
    return world_of(request.param, 1)


def _world(engine: Engine, seed: int) -> World:
    catalogue, records = shop.catalogue(), shop.records(seed)
    shop.store(engine, catalogue, records)
    reader = Reader(
        now=shop.NOW,
        time_zone=shop.ZONE,
        me=ME,
        my_team=MY_TEAM,
        visible=visible_in_sql,
        own_fields=lambda cls: shop.OWN if cls is shop.Client else {},
        trait=_computed(catalogue, engine.dialect.name),
    )
    return World(engine, catalogue, records, reader, _naive(records))


def _computed(catalogue: Catalogue, dialect: str) -> Any:
    def column(trait: Any, id_column: Any, few: bool = True, /) -> Any:
        since = trait.since(shop.NOW)
        formula = Formula.plain(trait, catalogue.tables, since, dialect)
        return (formula.of(id_column), ()) if few else formula.joined(id_column)

    return column


def visible_in_sql(cls: type[Entity], table: Any) -> Any:
    hidden = {shop.Order: "state", shop.Client: "status"}.get(cls)
    return None if hidden is None else table.c[hidden].not_in(["secret", "lost"])


def _visible(record: Any) -> bool:
    match record:
        case shop.Order(state=state):
            return state != "secret"
        case shop.Client(status=status):
            return status != "lost"
    return True


def _read_as(kind: Any) -> Callable[[Any], Any]:
    """How the value of an own field is read from JSON."""
    match kind.name:
        case "number" | "integer":
            return Fraction
        case "date":
            return date.fromisoformat
        case "moment":
            return datetime.fromisoformat
        case "money":
            return lambda held: Amount(Fraction(held[0], 10_000), held[1])
        case "list":
            return tuple
        case "reference":
            return UUID
    return lambda held: held


def _naive(records: dict[type[Entity], list[Any]]) -> Naive:
    client, order, line = shop.Client, shop.Order, shop.Line

    ordered: dict[UUID, list[Any]] = defaultdict(list)
    for o in records[order]:
        if o.removed_at is None and o.client is not None:
            ordered[o.client.id].append(o)

    def orders(record: Any) -> list[Any]:
        return ordered[record.id]

    def quantity(record: Any) -> Any:
        found = orders(record)
        return sum((Fraction(o.quantity) for o in found), Fraction(0)) if found else None

    def last(record: Any) -> Any:
        since = shop.TRAITS[2].since(shop.NOW)
        return max(
            (o.placed for o in orders(record) if o.placed and o.placed >= since), default=None
        )

    def spent(record: Any) -> Amounts:
        total: dict[str, Fraction] = {}
        for o in orders(record):
            units = Fraction(o.price.units, 10_000)
            total[o.price.currency] = total.get(o.price.currency, Fraction(0)) + units
        return Amounts(total)

    return Naive(
        records,
        now=shop.NOW,
        time_zone=shop.ZONE,
        me=ME,
        my_team=MY_TEAM,
        visible=_visible,
        relations={
            (client, "clients"): (client, "parent"),
            (shop.Region, "clients"): (client, "region"),
            (client, "shop.orders"): (order, "client"),
            (client, "shop.orders_as_billed"): (order, "billed"),
            (order, "shop.lines"): (line, "order"),
        },
        own={key: _read_as(field.kind) for key, field in shop.OWN.items()},
        extensions={(client, "loyalty"): shop.Loyalty},
        traits={
            (client, "shop.count"): lambda record: Fraction(len(orders(record))),
            (client, "shop.quantity"): quantity,
            (client, "shop.last"): last,
            (client, "shop.spent"): spent,
        },
    )
