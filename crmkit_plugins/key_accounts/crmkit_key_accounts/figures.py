"""Figures of groups: a trait of customers, told of a whole group as if it were one customer.

The trait's own SQL is grouped by the top of the group where it was grouped by the customer. So
sums are sums over the units, counts count what there is once, the latest of a group is the latest
of its units, and an average is that of everything, not one of averages.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import CTE, ColumnElement, Label, Select, func, select

from crmkit import Customer, Invalid, Money, ReadUnit, Trait, _, kinds
from crmkit_key_accounts.group import alone, closure

Values: TypeAlias = dict[tuple[UUID, str], Decimal]
"""By the customer and the currency; of what is no money the currency is empty."""

_SUMMED = (kinds.Integer, kinds.Number, kinds.MoneyKind)


def known_trait(work: ReadUnit, name: str, *, summed: bool = True) -> Trait:
    """The trait of customers with this name, as far as the actor may see it.

    Raises Invalid for one that is not there, or, where it is to be `summed`, that is no number.
    """
    traits = work.crm.catalogue.traits[Customer]
    hidden = work.hidden_names(Customer)
    trait = None if name in hidden else traits.get(name)
    if trait is None:
        known = ", ".join(sorted(n for n in traits if n not in hidden))
        raise Invalid(
            _("{customer.plural} have no trait {name!r}; they have {known}", name=name, known=known)
        )
    if summed and not isinstance(trait.kind, _SUMMED):
        raise Invalid(f"{name!r} is no number and no money; choose a trait that is")
    return trait


def regrouped(work: ReadUnit, trait: Trait, units: CTE) -> Select[Any]:
    """A SELECT of `root`, `value` and, of money, `currency`, over pairs of roots and units."""
    rows: Any = trait.sql(work.crm.catalogue.tables, trait.since(work.now()))
    key, value, *rest = (_bare(column) for column in rows.selected_columns)
    if not rows._group_by_clauses:
        # A plain field of the record: there is one of each unit.
        value = func.sum(value)
    found = [units.c.root.label("root"), value.label("value")]
    groups = [units.c.root]
    if isinstance(trait.kind, kinds.MoneyKind):
        found.append(rest[0].label("currency"))
        groups.append(rest[0])
    return (  # type: ignore[no-any-return]
        rows.with_only_columns(*found, maintain_column_froms=True)
        .where(key == units.c.unit)
        .group_by(None)
        .group_by(*groups)
        .order_by(None)
    )


def totals(work: ReadUnit, name: str, of: ColumnElement[bool], *, whole: bool = True) -> Values:
    """The value of a trait for each customer that fulfils `of`, or for the `whole` of its group."""
    trait = known_trait(work, name)
    units = closure(work, of) if whole else alone(work, of)
    found = work.connection.execute(regrouped(work, trait, units))
    return dict(_read(trait, *row) for row in found if row[1] is not None)


def _read(trait: Trait, root: UUID, value: Any, currency: str = "") -> Any:
    if isinstance(trait.kind, kinds.MoneyKind):
        return (root, currency), Money.of_units(int(value), currency).amount
    return (root, ""), Decimal(str(value))


def plain_values(work: ReadUnit, name: str, of: ColumnElement[bool]) -> dict[UUID, Any]:
    """The value of a trait of any kind but money, for each customer that has one."""
    trait = known_trait(work, name, summed=False)
    if isinstance(trait.kind, kinds.MoneyKind):
        raise Invalid(f"{name!r} is money, of several currencies; choose a number or a date")
    customers = work.visible(Customer, of)
    rows: Any = trait.sql(work.crm.catalogue.tables, trait.since(work.now()))
    key = next(iter(rows.selected_columns))
    mine = _bare(key).in_(select(customers.c.id))
    return {row[0]: row[1] for row in work.connection.execute(rows.where(mine))}


def _bare(expression: Any) -> Any:
    return expression.element if isinstance(expression, Label) else expression
