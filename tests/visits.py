"""A part that counts visits, as the tests of traits use it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import attrs
from sqlalchemy import func, select

from crmkit import (
    Customer,
    Entity,
    Grant,
    Money,
    Plugin,
    Ref,
    Role,
    Trait,
    entity,
    hookimpl,
    integer,
    kinds,
    number,
    ref,
    text,
)

WINDOW = timedelta(days=30)
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@entity("visits_visit", index=[("customer", "happened_at", "id")])
class Visit(Entity):
    """A visit, worth something."""

    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="delete", on_remove="cascade"
    )
    happened_at: datetime
    kind: str = text(default="call", max=20)
    worth: Money | None = None
    hours: Decimal | None = number(default=None, places=2)


@entity("visits_gift", index=["visit"])
class Gift(Entity):
    """What was given on a visit."""

    visit: Ref[Visit] = ref(on_remove="cascade")
    pieces: int = integer(default=1)


def _visits(value: Callable[[Any], Any], *extra: str, recent: bool = False) -> Any:
    """The SQL of a trait over live visits: grouped by the customer and `extra` columns."""

    def sql(tables: Any, since: Any) -> Any:
        visit = tables[Visit].c
        groups = [visit.customer, *(visit[name] for name in extra)]
        until = [func.min(visit.happened_at)] if recent else []
        rows = select(visit.customer, value(visit), *groups[1:], *until)
        rows = rows.where(visit.removed_at.is_(None)).group_by(*groups)
        return rows.where(visit.happened_at >= since) if recent else rows

    return sql


def _pieces(tables: Any, since: Any) -> Any:
    gift, visit = tables[Gift].c, tables[Visit].c
    live = gift.removed_at.is_(None) & visit.removed_at.is_(None)
    rows = select(visit.customer, func.sum(gift.pieces)).join_from(
        tables[Gift], tables[Visit], gift.visit == visit.id
    )
    return rows.where(live).group_by(visit.customer)


def _large(tables: Any, since: Any) -> Any:
    customer = tables[Customer].c
    return select(customer.id, customer.kind == "organisation").where(customer.removed_at.is_(None))


VISITS = ((Visit, "customer"),)
TRAITS = [
    Trait("visits.count", Customer, kinds.Integer(), _visits(lambda v: func.count()),
          watch=VISITS, missing=0),
    Trait("visits.recent", Customer, kinds.Integer(), _visits(lambda v: func.count(), recent=True),
          watch=VISITS, missing=0, window=WINDOW),
    Trait("visits.last_on", Customer, kinds.Moment(), _visits(lambda v: func.max(v.happened_at)),
          watch=VISITS),
    Trait("visits.first_kind", Customer, kinds.Text(max=20), _visits(lambda v: func.min(v.kind)),
          watch=VISITS, missing="none"),
    Trait("visits.hours", Customer, kinds.Number(places=2), _visits(lambda v: func.sum(v.hours)),
          watch=VISITS, missing=Decimal("0.00")),
    Trait("visits.worth", Customer, kinds.MoneyKind(),
          _visits(lambda v: func.sum(v.worth), "worth_currency"), watch=VISITS, missing=0),
    Trait("visits.recent_worth", Customer, kinds.MoneyKind(),
          _visits(lambda v: func.sum(v.worth), "worth_currency", recent=True),
          watch=VISITS, missing=0, window=WINDOW),
    Trait("visits.pieces", Customer, kinds.Integer(), _pieces,
          watch=((Gift, "visit.customer"), *VISITS), missing=0),
    Trait("visits.large", Customer, kinds.Flag(), _large, watch=((Customer, "id"),), missing=False),
]  # fmt: skip
KEPT = [attrs.evolve(trait, maintained=True) for trait in TRAITS]
# The same facts again, computed when asked for.
ASKED = [attrs.evolve(t, name=t.name.replace("visits.", "visits.asked_"), watch=()) for t in TRAITS]
NEAR = Trait(
    "visits.near", Customer, kinds.Integer(), _visits(lambda v: func.count()), missing=0,
    scope="reader",
)  # fmt: skip
HALF = Role(
    "visits.half", grants=(Grant("*"), Grant(Visit, read="kind == 'call'", hide=("worth",)))
)
BLIND = Role("visits.blind", grants=(Grant("*"), Grant(Customer, hide=("visits.count", "name"))))


def contribute(*more: Any) -> Plugin:
    return visits(Visit, Gift, *KEPT, *ASKED, NEAR, HALF, BLIND, *more)


def visits(*items: Any) -> Plugin:
    class Hooks:
        @staticmethod
        @hookimpl
        def crmkit_contribute() -> Any:
            return items

    return Plugin("visits", hooks=Hooks())
