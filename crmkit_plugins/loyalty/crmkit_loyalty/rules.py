"""Earning rules: for which rows of other parts points are given, and how many.

A rule names the rows by their entity, as text: the part that has them may be installed later, or
go. Then the rule is broken and says so; it earns nothing, stops nobody from selling, and goes on
once the part is back.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Table, select

from crmkit import (
    Batch,
    Broken,
    CRMError,
    Customer,
    Entity,
    ReadUnit,
    Ref,
    Segment,
    Segments,
    UnitOfWork,
    _,
    definition,
    entity,
    field,
    integer,
    kinds,
    number,
    ref,
    text,
)
from crmkit_loyalty.programme import Programme


@entity("loyalty_rule", unique=[("programme", "name")], index=["entity_name"])
class Rule(Entity):
    """Points for rows of an entity that fulfil a criterion, for the customer that they name.

    `fixed` points for each row, or `rate` points for each unit of currency in a field of money.
    A row that takes another one back (a return of a sale) names it in `original_field`, and its
    amount, which is negative, counts with that of the original.
    """

    programme: Ref[Programme] = ref(on_remove="refuse")
    name: str = text(max=120)
    entity_name: str = text(max=63, help=_("of the rows: purchases_purchase, interaction ..."))
    criterion: str = text(
        default="True",
        max=4000,
        multiline=True,
        criterion=".entity_name",
        help=_("which rows earn"),
    )
    customer_field: str = text(default="customer", max=63, label=_("{Customer} field"))
    moment_field: str = text(default="created_at", max=63, help=_("when it happened"))
    fixed: int = integer(default=0, min=0, help=_("points for each row"))
    rate: Decimal = number(
        default=Decimal(0), min=Decimal(0), max=10_000, help=_("points for one of the currency")
    )
    amount_field: str | None = text(default=None, max=63, help=_("money that the rate is of"))
    currency: str | None = text(default=None, max=3, help=_("other amounts earn nothing"))
    original_field: str | None = text(default=None, max=63)
    qualifies: bool = field(default=True, help=_("whether its points count for the {tier}"))
    starts_on: date | None = field(default=None)
    ends_on: date | None = field(default=None, help=_("the last day"))
    active: bool = field(default=True)
    broken_since: datetime | None = field(
        default=None, help=_("UTC; since when it waits to be mended")
    )


@entity("loyalty_boost", unique=[("programme", "name")])
class Boost(Entity):
    """A campaign: for some days, and perhaps for a segment alone, points are so many times more.

    What it adds can be spent and does not count for the tier, unless it says so.
    """

    programme: Ref[Programme] = ref(on_remove="refuse")
    name: str = text(max=120)
    factor: Decimal = number(default=Decimal(2), places=2, min=Decimal(1), max=100)
    starts_on: date
    ends_on: date = field(help=_("the last day"))
    segment: Ref[Segment] | None = ref(default=None, on_remove="refuse")
    rule: Ref[Rule] | None = ref(default=None, on_remove="refuse", help=_("of this {rule} alone"))
    qualifies: bool = field(default=False, help=_("whether what it adds counts for the {tier}"))


def check_rules(batch: Batch[Rule]) -> None:
    """A rule gives something, and means something where the part that it names is there."""
    for i, rule in enumerate(batch.after):
        if batch.before and not set(batch.changed(i)) - {"broken_since", "active"}:
            continue
        if bool(rule.fixed) == bool(rule.rate):
            batch.refuse(i, "give fixed points for each row, or a rate for an amount: one of both")
        if rule.rate and not (rule.amount_field and rule.currency):
            batch.refuse(i, "a rate is of an amount in a currency; name both")
        why = problem(batch.work, rule)
        if why is not None:
            batch.refuse(i, why)


def check_boosts(batch: Batch[Boost]) -> None:
    """A campaign ends after it began, and its segment is one of customers."""
    for i, boost in enumerate(batch.after):
        if boost.ends_on < boost.starts_on:
            batch.refuse(i, f"it ends on {boost.ends_on}, before it starts on {boost.starts_on}")
        if boost.segment is not None:
            entity_name = batch.work.get(Segment, boost.segment).entity_name
            if entity_name != "customer":
                batch.refuse(
                    i,
                    _(
                        "its {segment} is one of {entity}, not of {customer.plural}",
                        entity=entity_name,
                    ),
                )


def problem(work: ReadUnit, rule: Rule) -> str | None:
    """Why a rule is broken, in words; None when it is well."""
    try:
        table = work.table(rule.entity_name)
        work.visible(rule.entity_name, rule.criterion)
    except CRMError as error:
        return _("{rule} {name!r} is broken: {message}", name=rule.name, message=error.message)
    return _wrong_fields(work, rule, table)


def require_well(work: ReadUnit, rule: Rule) -> None:
    """Raises Broken for a rule that is."""
    why = problem(work, rule)
    if why is not None:
        raise Broken(why)


def _wrong_fields(work: ReadUnit, rule: Rule, table: Table) -> str | None:
    fields = definition(work.crm.catalogue.entity(rule.entity_name)).fields
    wanted: dict[str | None, Any] = {
        rule.customer_field: lambda f: f.refers_to is Customer,
        rule.moment_field: lambda f: isinstance(f.kind, kinds.Moment),
        rule.amount_field: lambda f: isinstance(f.kind, kinds.MoneyKind),
        rule.original_field: lambda f: f.refers_to is not None,
    }
    for name, fits in wanted.items():
        if name is not None and (name not in fields or not fits(fields[name])):
            return _(
                "{rule} {which!r} is broken: {entity} has no field {name!r} of that kind; name the "
                "{customer}, the moment, the amount and the original by their fields",
                which=rule.name,
                entity=rule.entity_name,
                name=name,
            )
    return None


def boosts_of(work: UnitOfWork, programme: Ref[Programme]) -> list[Boost]:
    """The campaigns of a programme."""
    return list(work.find(Boost, work.table(Boost).c.programme == programme.id))


def in_segment(work: UnitOfWork, boost: Boost, customers: set[Any]) -> set[Any]:
    """Those of these customers for whom the campaign is. Raises Broken."""
    if boost.segment is None:
        return customers
    why = work.use(Segments).problem(boost.segment)
    if why is not None:
        raise Broken(
            _("{campaign} {name!r} cannot tell for whom it is: {why}", name=boost.name, why=why)
        )
    segment = work.get(Segment, boost.segment)
    if segment.kind == "frozen":
        member = work.table("segment_member").c
        rows = (member.segment == segment.id) & member.record_id.in_(customers)
        return {one.record_id for one in work.find("segment_member", rows)}
    row = work.visible(Customer, segment.criterion)
    return set(work.connection.scalars(select(row.c.id).where(row.c.id.in_(customers))))
