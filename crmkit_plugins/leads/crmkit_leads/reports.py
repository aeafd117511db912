"""What can be told of leads: how far those of each source come, and how long it takes them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Select, case, func, select

from crmkit import Chart, ReadUnit, Report, ReportColumn, _, kinds, span_of_months
from crmkit_leads.attribution import ATTRIBUTION
from crmkit_leads.lead import MOVES, Lead
from crmkit_leads.passage import Passage


def funnel(work: ReadUnit, since: date | None = None, until: date | None = None) -> Select[Any]:
    """Leads that came in the months from that of `since` to that of `until`."""
    row = work.visible(Lead)
    starts, ends = span_of_months(work, since, until)
    states = (func.sum(case((row.c.status == state, 1), else_=0)).label(state) for state in MOVES)
    return (
        select(row.c.source, func.count().label("all"), *states)
        .where(row.c.created_at >= starts, row.c.created_at < ends)
        .group_by(row.c.source)
        .order_by(row.c.source.nulls_last())
    )


def durations(work: ReadUnit, since: date | None = None, until: date | None = None) -> Select[Any]:
    """Of leads that left a state in the months from that of `since` to that of `until`.

    A percentile is by the nearest rank: the shortest of these times that so many percent of them do
    not exceed.
    """
    passage, lead = work.visible(Passage, through="lead"), work.visible(Lead)
    starts, ends = span_of_months(work, since, until)
    within = (passage.c.passed_at >= starts) & (passage.c.passed_at < ends)
    rank = func.row_number().over(partition_by=passage.c.left, order_by=passage.c.seconds)
    ranked = (
        select(
            passage.c.left.label("state"),
            passage.c.seconds,
            rank.label("rank"),
            func.count().over(partition_by=passage.c.left).label("left"),
        )
        .join_from(passage, lead, lead.c.id == passage.c.lead)
        .where(within)
        .subquery()
    )
    row = ranked.c
    return (
        select(
            row.state,
            func.count().label("left"),
            (func.sum(row.seconds) // (60 * func.count())).label("mean"),
            _percentile(row, 50).label("median"),
            _percentile(row, 90).label("ninetieth"),
        )
        .group_by(row.state)
        .order_by(row.state)
    )


def _percentile(row: Any, percent: int) -> Any:
    """In minutes: the value whose rank is the first at or above so many percent of the rows."""
    at = row.rank == (row.left * percent + 99) // 100
    return func.max(case((at, row.seconds))) // 60


FUNNEL = Report(
    "leads.funnel",
    _("{Lead.plural} by source and state"),
    columns=(
        ReportColumn("source", label=_("Source")),
        ReportColumn("all", kinds.Integer(min=0), _("All"), total=True),
        *(ReportColumn(state, kinds.Integer(min=0), total=True) for state in MOVES),
    ),
    function=funnel,
    chart=Chart("bar", "source", ("all", "qualified", "converted")),
    help=_(
        "how many {lead.plural} of each source are where now; of the last twelve months unless told"
    ),
)

_MINUTES = kinds.Integer(min=0)

DURATIONS = Report(
    "leads.durations",
    _("How long {lead.plural} are in each state"),
    columns=(
        ReportColumn("state", label=_("State")),
        ReportColumn("left", kinds.Integer(min=0), _("Left it"), total=True),
        ReportColumn("mean", _MINUTES, _("Mean, minutes")),
        ReportColumn("median", _MINUTES, _("Median, minutes")),
        ReportColumn("ninetieth", _MINUTES, _("90 percent within, minutes")),
    ),
    function=durations,
    chart=Chart("bar", "state", ("median", "ninetieth")),
    help=_(
        "of {lead.plural} that left the state in the period: time from reaching it to leaving it"
    ),
)

REPORTS = (FUNNEL, DURATIONS, ATTRIBUTION)
