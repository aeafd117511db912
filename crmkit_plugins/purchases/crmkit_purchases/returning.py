"""Returns: what of a sale the customer still has, and that no more comes back than was bought.

Quantities and totals of returns are negative, so what is left of a sale is the plain sum over the
sale and its returns.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, and_, case, func, or_, select

from crmkit import Batch, Invalid, Money, Refused, UnitOfWork, _, fold
from crmkit_purchases.product import Product
from crmkit_purchases.purchase import Line, Purchase
from crmkit_purchases.records import Item

Thing = tuple[UUID | None, str | None]
"""What a line is of: a product, or, where there is none, its folded description."""


def check_returns(work: UnitOfWork, batch: Batch[Any]) -> None:
    """Refuse what would return more of a sale than was bought, or more than was paid."""
    sales = _sales_touched(work, batch)
    if sales:
        _lock(work, sales)
        _refuse_returns_of_returns(work, sales)
        _refuse_more_than_paid(work, sales)
        _refuse_more_than_bought(work, sales)


def _sales_touched(work: UnitOfWork, batch: Batch[Any]) -> set[UUID]:
    """The sales whose balance the batch may have lowered."""
    if batch.entity is Purchase:
        returned = {p.original.id for p in batch.after if p.original is not None}
        # A sale just added has no returns yet.
        changed = batch.after if batch.before else ()
        return returned | {p.id for p in changed if p.kind == "sale"}
    table = _table(work, Purchase)
    holding = table.c.id.in_({line.purchase.id for line in batch.after})
    about: ColumnElement[bool] = table.c.original.is_not(None)
    if batch.before:
        about |= table.c.kind == "sale"
    return set(work.connection.scalars(select(_sale_of(table)).where(holding, about)))


def _table(work: UnitOfWork, entity: Any) -> Table:
    return work.crm.catalogue.tables[entity]


def _sale_of(table: Table) -> ColumnElement[UUID]:
    """The sale that a purchase is about: the original of a return, else itself."""
    return func.coalesce(table.c.original, table.c.id)


def _lock(work: UnitOfWork, sales: Collection[UUID]) -> None:
    """Two returns of one sale follow one another: the second sees what the first took back.

    The key stays unlocked: whoever inserts a return holds that, and would be waited for in vain.
    """
    table = _table(work, Purchase)
    rows = select(table.c.id).where(table.c.id.in_(sales)).order_by(table.c.id)
    work.connection.execute(rows.with_for_update(key_share=True)).all()


def _about(statement: Any, purchases: Table, sales: Collection[UUID]) -> Any:
    """Only rows of these sales and of their returns."""
    return statement.where(
        or_(purchases.c.id.in_(sales), purchases.c.original.in_(sales)),
        purchases.c.removed_at.is_(None),
    )


def _refuse_returns_of_returns(work: UnitOfWork, sales: Collection[UUID]) -> None:
    table = _table(work, Purchase)
    wrong = select(table.c.key).where(table.c.id.in_(sales), table.c.kind != "sale")
    key = work.connection.scalar(wrong)
    if key is not None:
        raise Refused(
            _("{purchase} {key!r} is itself a return; only a sale can be returned", key=key)
        )


def _refuse_more_than_paid(work: UnitOfWork, sales: Collection[UUID]) -> None:
    table = _table(work, Purchase)
    sale, amount = _sale_of(table), func.sum(table.c.total)
    currencies = func.count(table.c.total_currency.distinct())
    # Of a sale whose total nobody knows, nobody knows what is left of it either.
    paid = func.count(case((table.c.kind == "sale", table.c.total)))
    statement = _about(select(sale, amount, currencies), table, sales).group_by(sale)
    wrong = statement.having(or_(and_(amount < 0, paid > 0), currencies > 1))
    found: Any = work.connection.execute(wrong).first()
    if found is not None:
        why = "are in two currencies" if found[2] > 1 else "give back more than was paid"
        raise Refused(
            _("the returns of {purchase} {found!r} {why}", found=_key(work, found[0]), why=why),
            sale=found[0],
        )


def _refuse_more_than_bought(work: UnitOfWork, sales: Collection[UUID]) -> None:
    left = _left(work, sales)
    # What was sold without naming the lines cannot be counted; its total still holds.
    listed = {sale for (sale, _), (bought, _) in left.items() if bought > 0}
    for (sale, thing), (bought, rest) in left.items():
        if sale in listed and rest < 0:
            raise Refused(
                _(
                    "{what} of {thing} are returned of {purchase} {sale!r}, but {bought} were "
                    "bought",
                    what=_plain(bought - rest),
                    thing=_named(work, thing),
                    sale=_key(work, sale),
                    bought=_plain(bought),
                ),
                sale=sale,
            )


def _left(
    work: UnitOfWork, sales: Collection[UUID]
) -> Mapping[tuple[UUID, Thing], tuple[Decimal, Decimal]]:
    """How many of each thing were bought in each sale, and how many of those are left."""
    purchases, lines = _table(work, Purchase), _table(work, Line)
    sale = _sale_of(purchases)
    named = case((lines.c.product.is_(None), lines.c.description_folded))
    bought = func.sum(case((purchases.c.kind == "sale", lines.c.quantity), else_=0))
    bought.type = lines.c.quantity.type
    statement = (
        select(sale, lines.c.product, named, bought, func.sum(lines.c.quantity))
        .join_from(lines, purchases, lines.c.purchase == purchases.c.id)
        .where(lines.c.removed_at.is_(None))
        .group_by(sale, lines.c.product, named)
    )
    rows: Any = work.connection.execute(_about(statement, purchases, sales))
    return {(row[0], (row[1], row[2])): (row[3], row[4]) for row in rows}


def still_paid(work: UnitOfWork, sale: Purchase) -> Money | None:
    """What was paid for a sale, less what its returns gave back; None where nobody knows."""
    if sale.total is None:
        return None
    table = _table(work, Purchase)
    statement = _about(select(func.sum(table.c.total)), table, [sale.id])
    units = work.connection.execute(statement).scalar_one()
    return Money.of_units(int(units), sale.total.currency)


def items_to_return(
    work: UnitOfWork, sale: Purchase, quantities: Mapping[str, Decimal | int] | None
) -> tuple[Item, ...]:
    """The lines of a return of these products, by code; of all that is left when None.

    Raises Invalid for a code that was not bought, Refused when nothing is left.
    """
    lines = _lines(work, sale)
    codes = _codes(work, lines)
    balance = _left(work, [sale.id]).items()
    left: dict[Thing, Decimal] = {thing: rest for (_, thing), (_, rest) in balance}
    if quantities is not None:
        products = {code: (id, None) for id, code in codes.items()}
        for code in quantities.keys() - products.keys():
            raise Invalid(
                _("{code!r} is no {product} of {purchase} {key!r}", code=code, key=sale.key)
            )
        left = {products[code]: Decimal(count) for code, count in quantities.items()}
    items = tuple(_portions(lines, codes, left))
    if lines and not items:
        raise Refused(_("nothing is left to return of {purchase} {key!r}", key=sale.key))
    over = next((thing for thing, rest in left.items() if rest > 0), None)
    if over is not None:
        raise Refused(f"more of {_named(work, over)} is returned than was bought")
    return items


def returned_quantities(work: UnitOfWork, purchase: Purchase) -> dict[str, Decimal]:
    """How many of each product a return brought back, by code."""
    lines = _lines(work, purchase)
    codes, counts = _codes(work, lines), dict[str, Decimal]()
    for line in lines:
        if line.product is not None:
            code = codes[line.product.id]
            counts[code] = counts.get(code, Decimal(0)) - line.quantity
    return counts


def _lines(work: UnitOfWork, purchase: Purchase) -> list[Line]:
    return list(work.find(Line, _table(work, Line).c.purchase == purchase.id))


def _portions(
    lines: Sequence[Line], codes: Mapping[UUID, str], left: dict[Thing, Decimal]
) -> Iterator[Item]:
    """Takes from line after line what is left to take of each thing."""
    for line in lines:
        thing = _thing(line)
        count = min(line.quantity, left.get(thing, Decimal(0)))
        if count > 0:
            left[thing] -= count
            code = codes[line.product.id] if line.product is not None else None
            yield Item(code, count, line.price, line.description, total=_share(line, count))


def _share(line: Line, count: Decimal) -> Money:
    """What was paid for `count` of a line, rounded half to even at the fourth decimal."""
    return line.total if count == line.quantity else line.total * (count / line.quantity)


def _thing(line: Line) -> Thing:
    return (line.product.id, None) if line.product is not None else (None, fold(line.description))


# Words


def _codes(work: UnitOfWork, lines: Iterable[Line]) -> dict[UUID, str]:
    ids = {line.product.id for line in lines if line.product is not None}
    columns = _table(work, Product).c
    rows = work.connection.execute(select(columns.id, columns.code).where(columns.id.in_(ids)))
    return {row.id: row.code for row in rows}


def _named(work: UnitOfWork, thing: Thing) -> str:
    product, description = thing
    if product is None:
        return repr(description)
    columns = _table(work, Product).c
    return repr(work.connection.scalar(select(columns.code).where(columns.id == product)))


def _key(work: UnitOfWork, sale: UUID) -> str:
    columns = _table(work, Purchase).c
    return str(work.connection.scalar(select(columns.key).where(columns.id == sale)))


def _plain(count: Decimal) -> str:
    return f"{count.normalize():f}"
