"""What can be told of purchases: turnover, and who buys most."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Select, and_, func, select

from crmkit import (
    Chart,
    Customer,
    ReadUnit,
    Report,
    ReportColumn,
    _,
    kinds,
    months_between,
    span_of_months,
)
from crmkit_purchases.purchase import Purchase

_COUNT = kinds.Integer(min=0)


def turnover(work: ReadUnit, since: date | None = None, until: date | None = None) -> Select[Any]:
    """The months from that of `since` to that of `until`; twelve up to now unless given."""
    row, month = work.visible(Purchase), months_between(work, since, until)
    within = and_(row.c.placed_at >= month.c.starts, row.c.placed_at < month.c.ends)
    return (
        select(
            month.c.month,
            func.count().label("purchases"),
            func.sum(row.c.total).label("turnover"),
            row.c.total_currency.label("turnover_currency"),
        )
        .join_from(month, row, within)
        .where(row.c.total.is_not(None))
        .group_by(month.c.month, row.c.total_currency)
        .order_by(month.c.month, row.c.total_currency)
    )


def top_customers(
    work: ReadUnit, limit: int = 20, since: date | None = None, until: date | None = None
) -> Select[Any]:
    """The first `limit` in each currency, of the months from that of `since` to that of `until`."""
    row, customer = work.visible(Purchase), work.visible(Customer)
    starts, ends = span_of_months(work, since, until)
    within = and_(row.c.placed_at >= starts, row.c.placed_at < ends)
    total = func.sum(row.c.total)
    ranked = (
        select(
            row.c.customer,
            row.c.total_currency.label("turnover_currency"),
            func.count().label("purchases"),
            total.label("turnover"),
            func.row_number()
            .over(partition_by=row.c.total_currency, order_by=(total.desc(), row.c.customer))
            .label("place"),
        )
        .where(within, row.c.total.is_not(None))
        .group_by(row.c.customer, row.c.total_currency)
        .subquery()
    )
    columns = (ranked.c.place, customer.c.name.label("customer"), ranked.c.purchases)
    return (
        select(*columns, ranked.c.turnover, ranked.c.turnover_currency)
        .join_from(ranked, customer, customer.c.id == ranked.c.customer)
        .where(ranked.c.place <= limit)
        .order_by(ranked.c.turnover_currency, ranked.c.place)
    )


REPORTS = (
    Report(
        "purchases.turnover",
        _("Turnover by month"),
        columns=(
            ReportColumn("month", label=_("Month")),
            ReportColumn("purchases", _COUNT, _("Purchases"), total=True),
            ReportColumn("turnover", kinds.MoneyKind(), _("Turnover"), total=True),
        ),
        function=turnover,
        chart=Chart("bar", "month", ("turnover",)),
        help=_("what was bought less what was returned, month by month, in each currency"),
    ),
    Report(
        "purchases.top_customers",
        _("{Customer.plural} who buy most"),
        columns=(
            ReportColumn("place", _COUNT, _("Place")),
            ReportColumn("customer", label=_("Customer")),
            ReportColumn("purchases", _COUNT, _("Purchases"), total=True),
            ReportColumn("turnover", kinds.MoneyKind(), _("Turnover"), total=True),
        ),
        function=top_customers,
        chart=Chart("bar", "customer", ("turnover",)),
        help=_("by turnover, the first of each currency"),
    ),
)
