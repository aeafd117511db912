"""Where a customer is to be found."""

from __future__ import annotations

from sqlalchemy import Subquery, func, or_, select

from crmkit import Address, ReadUnit


def where_to(work: ReadUnit) -> Subquery:
    """One address of each customer that has any: valid today, the primary one first.

    Its columns are those of an address.
    """
    row, today = work.visible(Address), work.today()
    first = (
        func.row_number()
        .over(partition_by=row.c.customer, order_by=(row.c.primary.desc(), row.c.id))
        .label("place")
    )
    valid = select(row, first).where(
        or_(row.c.valid_from.is_(None), row.c.valid_from <= today),
        or_(row.c.valid_until.is_(None), row.c.valid_until >= today),
    )
    found = valid.subquery("valid")
    return select(found).where(found.c.place == 1).subquery("where_to")
