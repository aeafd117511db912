"""White space: which units of a group buy which product families, and where there is room.

The rule, from the strongest: a family that was bought is had; else one that an open opportunity has
a line of is open; else what was marked counts. Families are those of the part `purchases`, where
that is enabled, those of the settings, and those that were marked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import CTE, Select, case, func, literal, select, union, union_all

from crmkit import (
    Customer,
    Entity,
    Money,
    Opportunity,
    OpportunityLine,
    ReadUnit,
    Ref,
    UnitOfWork,
    _,
    choice,
    entity,
    field,
    ref,
    text,
)
from crmkit_key_accounts.account import columns
from crmkit_key_accounts.settings import KeyAccountsSettings

STATES = ("have", "open", "competitor", "none")

_RANKS = {"have": 3, "open": 2, "competitor": 1, "none": 0}


@entity("key_accounts_space", unique=[("unit", "family")], plural=_("Spaces"))
class Space(Entity):
    """What is known of a unit and a product family that no purchase and no opportunity tells."""

    unit: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    family: str = text(max=120)
    state: str = choice(*STATES, default="none")
    competitor: str | None = text(default=None, max=200, help=_("who supplies it instead of us"))
    potential: Money | None = field(default=None, help=_("what the unit spends on it in a year"))
    note: str = text(default="", max=2000, multiline=True, privacy="personal")


def mark(work: UnitOfWork, unit: Customer, family: str, facts: Any) -> Space:
    """Say how a unit stands to a family, or say it anew."""
    row = columns(work, Space)
    known = work.first(Space, (row.unit == unit.id) & (row.family == family))
    if known is not None:
        return work.change(known, **facts)
    return work.add(Space(unit=unit, family=family, **facts))


def has_products(work: ReadUnit) -> bool:
    """Whether there are products and purchases to look at."""
    return "purchases_family" in work.crm.catalogue.entities


def families(work: ReadUnit) -> Any:
    """The names of all families, as a table with one column."""
    named = [select(literal(name).label("family")) for name in _settled(work)]
    named.append(select(work.visible(Space).c.family))
    if has_products(work):
        named.append(select(work.visible("purchases_family").c.name))
    return union(*named).subquery("families")


def _settled(work: ReadUnit) -> tuple[str, ...]:
    return work.settings(KeyAccountsSettings).families


def cells(work: ReadUnit, units: CTE) -> Any:
    """A row for each unit and family about which something is known: `unit`, `family`, `rank`.

    `units` are pairs of roots and units; a unit of two groups has its cells once.
    """
    space, some = work.visible(Space), select(units.c.unit)
    rank = case(_RANKS, value=space.c.state, else_=0)
    told = [select(space.c.unit, space.c.family, rank.label("rank")).where(space.c.unit.in_(some))]
    if has_products(work):
        told += [_bought(work, some), _offered(work, some)]
    every = union_all(*told).subquery("told")
    best = func.max(every.c.rank).label("rank")
    return select(every.c.unit, every.c.family, best).group_by(*list(every.c)[:2]).subquery("cells")


def _bought(work: ReadUnit, units: Any) -> Select[Any]:
    purchase, line = work.visible("purchases_purchase"), work.visible("purchases_line")
    product, family = work.visible("purchases_product"), work.visible("purchases_family")
    return (
        select(purchase.c.customer.label("unit"), family.c.name.label("family"), _rank("have"))
        .join_from(purchase, line, line.c.purchase == purchase.c.id)
        .join(product, product.c.id == line.c.product)
        .join(family, family.c.id == product.c.family)
        .where(purchase.c.kind == "sale", purchase.c.customer.in_(units))
    )


def _offered(work: ReadUnit, units: Any) -> Select[Any]:
    deal, line = work.visible(Opportunity), work.visible(OpportunityLine)
    product, family = work.visible("purchases_product"), work.visible("purchases_family")
    return (
        select(deal.c.customer.label("unit"), family.c.name.label("family"), _rank("open"))
        .join_from(deal, line, line.c.opportunity == deal.c.id)
        .join(product, product.c.code == line.c.product_key)
        .join(family, family.c.id == product.c.family)
        .where(deal.c.status == "open", deal.c.customer.in_(units))
    )


def _rank(state: str) -> Any:
    return literal(_RANKS[state]).label("rank")


def matrix(work: ReadUnit, units: CTE) -> Select[Any]:
    """A row for every unit and family: `unit`, `family`, `state`, `competitor`, `potential`."""
    unit, family, cell = work.visible(Customer), families(work), cells(work, units)
    space = work.visible(Space)
    state = case({rank: state for state, rank in _RANKS.items()}, value=cell.c.rank, else_="none")
    everything = select(units.c.unit).distinct().subquery("every")
    return (
        select(
            unit.c.name.label("unit"), family.c.family, state.label("state"),
            case((cell.c.rank == _RANKS["competitor"], space.c.competitor)).label("competitor"),
            space.c.potential, space.c.potential_currency,
        )
        .join_from(everything, unit, unit.c.id == everything.c.unit)
        .join(family, literal(True))
        .outerjoin(cell, (cell.c.unit == unit.c.id) & (cell.c.family == family.c.family))
        .outerjoin(space, (space.c.unit == unit.c.id) & (space.c.family == family.c.family))
        .order_by(unit.c.name, unit.c.id, family.c.family)
    )  # fmt: skip


def by_family(work: ReadUnit, units: CTE) -> Iterator[tuple[Any, ...]]:
    """Of each family how many units have it, may get it, have it of a competitor, or do not."""
    cell = cells(work, units)
    counts = [func.count().filter(cell.c.rank == rank) for rank in (3, 2, 1)]
    every = select(func.count(units.c.unit.distinct())).scalar_subquery()
    rows = work.connection.execute(
        select(cell.c.family, every, *counts).group_by(cell.c.family)
    ).all()
    known = {family: counted for family, _, *counted in rows}
    everything = rows[0][1] if rows else work.connection.scalar(select(every)) or 0
    for name in sorted({*known, *_named(work)}):
        found = known.get(name, [0, 0, 0])
        yield name, *found, everything - sum(found)


def _named(work: ReadUnit) -> list[str]:
    """The families that need no mark and no purchase to be there."""
    rows = []
    if has_products(work):
        rows = list(work.connection.scalars(select(work.visible("purchases_family").c.name)))
    return [*rows, *_settled(work)]
