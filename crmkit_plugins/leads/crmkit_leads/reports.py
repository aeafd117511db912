"""What can be told of leads: how far those of each source come."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Select, case, func, select

from crmkit import Chart, ReadUnit, Report, ReportColumn, _, kinds, months_between
from crmkit_leads.lead import MOVES, Lead


def funnel(work: ReadUnit, since: date | None = None, until: date | None = None) -> Select[Any]:
    """Leads that came in the months from that of `since` to that of `until`."""
    row, months = work.visible(Lead), months_between(work, since, until)
    bounds = select(func.min(months.c.starts), func.max(months.c.ends)).subquery()
    starts, ends = bounds.c
    states = (func.sum(case((row.c.status == state, 1), else_=0)).label(state) for state in MOVES)
    return (
        select(row.c.source, func.count().label("all"), *states)
        .join_from(bounds, row, (row.c.created_at >= starts) & (row.c.created_at < ends))
        .group_by(row.c.source)
        .order_by(row.c.source.nulls_last())
    )


FUNNEL = Report(
    "leads.funnel",
    _("Leads by source and state"),
    columns=(
        ReportColumn("source", label=_("Source")),
        ReportColumn("all", kinds.Integer(min=0), _("All"), total=True),
        *(ReportColumn(state, kinds.Integer(min=0), total=True) for state in MOVES),
    ),
    function=funnel,
    chart=Chart("bar", "source", ("all", "qualified", "converted")),
    help=_("how many leads of each source are where now; of the last twelve months unless told"),
)
