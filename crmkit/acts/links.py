"""What refers to a customer, in every entity of every part, and what a merge does with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    literal_column,
    or_,
    select,
    true,
    union_all,
)

from crmkit.catalogue import Catalogue
from crmkit.entities.customer import ContactPoint, Customer, ExternalId
from crmkit.entities.definition import Entity, definition
from crmkit.entities.fields import OnMerge
from crmkit.entities.merge import Merge
from crmkit.entities.segment import Segment, SegmentMember
from crmkit.read_unit import ReadUnit
from crmkit.storage.types import AnySelect, IdType


def _every(table: Any) -> ColumnElement[bool]:
    return true()


@attrs.frozen
class Link:
    """The rows of an entity that refer to a customer by a field."""

    entity: type[Entity]
    field: str
    policy: OnMerge
    only: Callable[[Any], ColumnElement[bool]] = _every
    """Which rows of the table do so, where not all do."""

    @property
    def name(self) -> str:
        return definition(self.entity).name

    @property
    def rules(self) -> list[list[str]]:
        """The unique rules that the field is part of: of each its other fields."""
        found = (rule for rule in definition(self.entity).unique if self.field in rule)
        return [[name for name in rule if name != self.field] for rule in found]

    def of(self, table: Any, customer: Any) -> ColumnElement[bool]:
        """The condition on rows of the table that they refer to this customer."""
        return and_(table.c[self.field] == customer, self.only(table))


def links(catalogue: Catalogue) -> list[Link]:
    """All of them, in an order that is the same in every transaction."""
    found = [
        Link(relation.entity, relation.field, policy)
        for relation in catalogue.relations(Customer).values()
        if relation.entity is not Merge
        and (policy := definition(relation.entity).fields[relation.field].spec.on_merge)
    ]
    return sorted([*found, *_by_name(catalogue)], key=lambda link: (link.name, link.field))


def present(work: ReadUnit, customer: UUID) -> list[Link]:
    """Those by which some row refers to a customer: found by one statement, for most have none."""
    store = work.store
    found, statement = store.once("links", lambda: _looking(work.crm.catalogue))
    numbers = work.connection.scalars(statement, {_CUSTOMER: customer})
    return [found[number] for number in sorted(numbers)]


def _looking(catalogue: Catalogue) -> tuple[list[Link], Any]:
    """All links, and the statement for the numbers of those that lead to a customer."""
    found, one = links(catalogue), bindparam(_CUSTOMER, type_=IdType())
    tables = ((link, catalogue.tables[link.entity]) for link in found)
    looks: list[AnySelect] = [
        select(literal_column(str(number))).where(
            select(table.c.id).where(link.of(table, one)).exists()
        )
        for number, (link, table) in enumerate(tables)
    ]
    return found, union_all(*looks)


_CUSTOMER = "crmkit_customer"


def _by_name(catalogue: Catalogue) -> Iterator[Link]:
    """The records of the core that name any record by its entity and id."""
    customer = definition(Customer).name
    segment = catalogue.tables[Segment].c
    of_customers = select(segment.id).where(segment.entity_name == customer)
    yield Link(ExternalId, "record_id", "move", lambda table: table.c.entity_name == customer)
    yield Link(
        SegmentMember, "record_id", "combine", lambda table: table.c.segment.in_(of_customers)
    )


# Reached the same way is reached twice, however the address is written.
_SAME: Mapping[type[Entity], tuple[str, ...]] = {ContactPoint: ("kind", "normal", "relationship")}


def doubles(catalogue: Catalogue, link: Link, survivor: UUID, loser: UUID) -> AnySelect | None:
    """(kept, gone): live rows of the two that cannot both be the survivor's, or need not be.

    They cannot where a unique rule says so; where there is none, rows to combine need not be twice
    if they say the same in every field. None where there can be no such rows.
    """
    table = catalogue.tables[link.entity]
    mine, theirs = table.alias("mine"), table.alias("theirs")
    if link.rules:
        # What is empty is the same as nothing.
        agree = or_(*(and_(true(), *(mine.c[n] == theirs.c[n] for n in r)) for r in link.rules))
    elif link.policy == "combine":
        codec = catalogue.codec(link.entity)
        said = _SAME.get(link.entity, definition(link.entity).own.keys() - {link.field})
        columns = [c.name for c in codec.columns if codec.field_of(c.name) in said]
        agree = _same(mine, theirs, columns)
    else:
        return None
    live = mine.c.removed_at.is_(None), theirs.c.removed_at.is_(None)
    return (
        select(mine.c.id.label("kept"), theirs.c.id.label("gone"))
        .select_from(mine.join(theirs, agree))
        .where(link.of(mine, survivor), link.of(theirs, loser), *live)
        .order_by(theirs.c.id, mine.c.id)
    )


def _same(mine: Any, theirs: Any, columns: list[str]) -> ColumnElement[bool]:
    return and_(true(), *(_equal(mine.c[name], theirs.c[name]) for name in columns))


def _equal(one: Any, other: Any) -> Any:
    # An index or a hash serves `=` alone, so only what may be empty is compared otherwise.
    return one.is_not_distinct_from(other) if one.nullable else one == other
