"""Groups: which organisations belong together, from the core's dated relationships.

A relationship of a parent kind says that `other` is the parent of `customer`. A unit may have
several parents; reached on two ways it still is one unit. A circle is refused, with its names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import CTE, ColumnElement, Select, and_, func, or_, select

from crmkit import Batch, Customer, ReadUnit, Ref, Refused, Relationship, UnitOfWork
from crmkit_key_accounts.account import Account, columns
from crmkit_key_accounts.settings import KeyAccountsSettings

# The name of the lock under which the structure of groups is changed on PostgreSQL.
_LOCK = int.from_bytes(b"groups", "big")


@attrs.frozen
class Unit:
    """An organisation in a group: its parents there, and the least number of steps to the top."""

    customer: Ref[Customer]
    name: str
    parents: tuple[UUID, ...]
    depth: int


# Who belongs to whom


def closure(work: ReadUnit, roots: ColumnElement[bool] | None = None) -> CTE:
    """The pairs (root, unit) of groups, the root among its units, each pair once.

    The roots are the key accounts that the actor may see, or the customers that fulfil `roots`.
    Only relationships of today and units that the actor may see count.
    """
    edge = _edges(work)
    reached = _roots(work, roots).cte("reached", recursive=True)
    below = select(reached.c.root, edge.c.customer)
    # UNION, not UNION ALL: a unit that is reached again is no new one, and a circle ends.
    reached = reached.union(below.join_from(reached, edge, edge.c.other == reached.c.unit))
    unit = work.visible(Customer)
    pairs: Select[Any] = select(reached.c.root, reached.c.unit)
    return pairs.join_from(reached, unit, unit.c.id == reached.c.unit).cte("units")


def alone(work: ReadUnit, roots: ColumnElement[bool]) -> CTE:
    """The pairs of customers with themselves, of those that fulfil `roots`."""
    return _roots(work, roots).cte("units")


def _roots(work: ReadUnit, roots: ColumnElement[bool] | None) -> Select[Any]:
    if roots is None:
        account = work.visible(Account)
        key = account.c.customer
        return select(key.label("root"), key.label("unit")).where(account.c.until.is_(None))
    customer = work.visible(Customer, roots)
    return select(customer.c.id.label("root"), customer.c.id.label("unit"))


def _edges(work: ReadUnit) -> Any:
    """The relationships of today between a unit and its parent."""
    row, today = columns(work, Relationship), work.today()
    now = and_(
        row.kind.in_(work.settings(KeyAccountsSettings).parent_kinds),
        or_(row.valid_from.is_(None), row.valid_from <= today),
        or_(row.valid_until.is_(None), row.valid_until >= today),
    )
    return work.visible(Relationship, now)


def units(work: ReadUnit, customer: Customer) -> tuple[Unit, ...]:
    """The group below a customer, by depth and name, the customer first."""
    pair, unit, edge = closure(work, columns(work, Customer).id == customer.id), None, _edges(work)
    unit = work.visible(Customer)
    rows = work.connection.execute(
        select(unit.c.id, unit.c.name, edge.c.other)
        .join_from(pair, unit, unit.c.id == pair.c.unit)
        .outerjoin(edge, edge.c.customer == unit.c.id)
    ).all()
    names = {id: name for id, name, _ in rows}
    parents: dict[UUID, set[UUID]] = {id: set() for id in names}
    for id, _, parent in rows:
        parents[id] |= {parent} & names.keys()
    depths = _depths(customer.id, parents)
    found = [
        Unit(Customer.ref(id), names[id], tuple(sorted(parents[id])), depths[id]) for id in names
    ]
    return tuple(sorted(found, key=lambda one: (one.depth, one.name, str(one.customer.id))))


def _depths(root: UUID, parents: Mapping[UUID, Iterable[UUID]]) -> dict[UUID, int]:
    children: dict[UUID, list[UUID]] = {}
    for child, above in parents.items():
        for parent in above:
            children.setdefault(parent, []).append(child)
    depths, level = {root: 0}, [root]
    while level:
        below = {child for parent in level for child in children.get(parent, ())} - depths.keys()
        depths |= dict.fromkeys(below, depths[level[0]] + 1)
        level = list(below)
    return depths


def set_parent(
    work: UnitOfWork, unit: Customer, parent: Customer, since: date | None
) -> Relationship:
    """Say who a unit's parent is, besides those it has; said again it changes nothing."""
    kind = work.settings(KeyAccountsSettings).parent_kinds[0]
    row = columns(work, Relationship)
    same = and_(row.customer == unit.id, row.other == parent.id, row.kind == kind)
    known = work.first(Relationship, and_(same, row.valid_until.is_(None)))
    if known is not None:
        return known
    return work.add(Relationship(customer=unit, other=parent, kind=kind, valid_from=since))


# Circles


@attrs.frozen
class _Edge:
    child: UUID
    parent: UUID
    start: date | None
    end: date | None

    def holds(self, day: date) -> bool:
        return (self.start or date.min) <= day <= (self.end or date.max)


def check(batch: Batch[Relationship]) -> None:
    """Refuse relationships that would make somebody their own parent, by whatever way."""
    parental = batch.work.settings(KeyAccountsSettings).parent_kinds
    children = {row.customer.id for row in batch.after if row.kind in parental}
    if children:
        refuse_circles(batch.work, children)


def refuse_circles(work: UnitOfWork, children: Iterable[UUID]) -> None:
    """Raises Refused where one of these is above itself on some day, naming the circle."""
    if work.connection.dialect.name == "postgresql":
        # Two that each add a half of a circle would not see each other's.
        work.connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    edges = _above(work, children)
    # Where periods have a day in common, they have the first day of one of them in common.
    for day in sorted({edge.start or date.min for edge in edges}):
        circle = _circle([edge for edge in edges if edge.holds(day)])
        if circle:
            raise Refused(f"a group cannot be circular: {_named(work, circle)}")


def _above(work: UnitOfWork, children: Iterable[UUID]) -> list[_Edge]:
    """All that lies on the ways up from these, in one statement."""
    row, edge = columns(work, Relationship), work.table(Relationship).alias("edge").c
    kinds = work.settings(KeyAccountsSettings).parent_kinds
    facts = (row.id, row.customer, row.other, row.valid_from, row.valid_until)
    live = row.removed_at.is_(None) & row.kind.in_(kinds)
    ways = select(*facts).where(live, row.customer.in_(list(children))).cte(recursive=True)
    above = (edge.id, edge.customer, edge.other, edge.valid_from, edge.valid_until)
    up = and_(edge.customer == ways.c.other, edge.removed_at.is_(None), edge.kind.in_(kinds))
    ways = ways.union(select(*above).where(up))
    return [_Edge(*rest) for _, *rest in work.connection.execute(select(ways))]


def _circle(edges: Sequence[_Edge]) -> list[UUID] | None:
    """The first circle there is, by a walk up that remembers where it has been."""
    parents: dict[UUID, list[UUID]] = {}
    for edge in edges:
        parents.setdefault(edge.child, []).append(edge.parent)
    done: set[UUID] = set()
    for start in parents:
        way: list[UUID] = []
        # A walk without recursion: groups may be deeper than Python's stack.
        stack: list[Iterator[UUID]] = [iter([start])]
        while stack:
            one = next(stack[-1], None)
            if one is None:
                stack.pop()
                done |= {way.pop()} if way else set()
            elif one in way:
                return [*way[way.index(one) :], one]
            elif one not in done:
                way.append(one)
                stack.append(iter(parents.get(one, ())))
    return None


def _named(work: UnitOfWork, ids: Sequence[UUID]) -> str:
    with work.acting("key_accounts"):
        found = work.find(Customer, columns(work, Customer).id.in_(ids))
        names = {one.id: one.name for one in found}
    return " is below ".join(names.get(id, str(id)) for id in ids)
