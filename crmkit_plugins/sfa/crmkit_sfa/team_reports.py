"""What can be told of a sales team: what was done of what was planned, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import and_, case, func, select

from crmkit import (
    Chart,
    Customer,
    Interaction,
    Money,
    Opportunity,
    ReadUnit,
    Report,
    ReportColumn,
    _,
    kinds,
)
from crmkit_sfa.plan import ActivityPlan, PlannedVisit
from crmkit_sfa.splits import credited
from crmkit_sfa.sql import counted, period_of, within

_COUNT = kinds.Integer(min=0)
_PERCENT = kinds.Number(places=1)
_OWNER = ReportColumn("owner", kinds.EmployeeKey(), _("Owner"))


def _moments(work: ReadUnit, period: tuple[date, date]) -> tuple[datetime, datetime]:
    """From when until before when a period is, in the time zone of the actor."""
    zone, after = ZoneInfo(work.time_zone), period[1] + timedelta(days=1)
    return datetime.combine(period[0], time.min, zone), datetime.combine(after, time.min, zone)


def _done(work: ReadUnit, row: Any, period: tuple[date, date]) -> Any:
    starts, ends = _moments(work, period)
    return and_(row.c.status == "done", row.c.happened_at >= starts, row.c.happened_at < ends)


def percent(part: int, whole: int) -> Decimal | None:
    """Percent with one decimal; None of nothing."""
    return round(Decimal(100 * part) / whole, 1) if whole else None


# Activity against plan


def activity(
    work: ReadUnit, since: date | None = None, until: date | None = None
) -> Iterator[tuple[Any, ...]]:
    """Visits of plans whose periods begin from `since` to `until`: this quarter's unless given."""
    visit, row = work.visible(PlannedVisit), work.visible(Interaction)
    plan = work.visible(ActivityPlan)
    late = and_(row.c.status == "planned", row.c.due_at < work.now())
    sums = (
        select(
            visit.c.plan, visit.c.owner, func.count().label("visits"),
            counted(row.c.status == "done").label("done"), counted(late).label("late"),
            counted(row.c.status == "cancelled").label("cancelled"),
        )
        .join_from(visit, row, row.c.id == visit.c.interaction)
        .where(within(visit.c.period, period_of(work, since, until)))
        .group_by(visit.c.plan, visit.c.owner)
        .subquery()
    )  # fmt: skip
    named = select(plan.c.name, *list(sums.c)[1:]).join_from(sums, plan, plan.c.id == sums.c.plan)
    order = named.order_by(plan.c.name, sums.c.owner.nulls_last())
    for name, owner, visits, done, late_ones, cancelled in work.connection.execute(order):
        facts = (visits, int(done), int(late_ones), int(cancelled))
        yield name, owner, *facts, percent(int(done), visits)


ACTIVITY = Report(
    "sfa.activity",
    _("Activity against plan"),
    columns=(
        ReportColumn("plan", label=_("Plan")),
        _OWNER,
        ReportColumn("planned", _COUNT, _("Planned"), total=True),
        ReportColumn("done", _COUNT, _("Done"), total=True),
        ReportColumn("late", _COUNT, _("Late"), total=True),
        ReportColumn("cancelled", _COUNT, _("Cancelled"), total=True),
        ReportColumn("percent", _PERCENT, _("Percent done")),
    ),
    function=activity,
    chart=Chart("bar", "owner", ("planned", "done", "late")),
    help=_("what was done of the visits that plans gave rise to"),
)


# Coverage


def coverage(
    work: ReadUnit,
    where: str = "True",
    since: date | None = None,
    until: date | None = None,
    channel: str | None = None,
) -> Iterator[tuple[Any, ...]]:
    """Customers of a criterion, by their owner, and how many of them were seen by anybody."""
    period = period_of(work, since, until)
    customer, row = work.visible(Customer, where), work.visible(Interaction)
    done = _done(work, row, period)
    if channel is not None:
        done = and_(done, row.c.channel == channel)
    seen = select(row.c.customer).where(done, row.c.customer.is_not(None)).distinct().subquery()
    statement = (
        select(customer.c.owner, func.count(), func.count(seen.c.customer))
        .outerjoin_from(customer, seen, seen.c.customer == customer.c.id)
        .group_by(customer.c.owner)
        .order_by(customer.c.owner.nulls_last())
    )
    for owner, customers, met in work.connection.execute(statement):
        yield owner, customers, met, customers - met, percent(met, customers)


COVERAGE = Report(
    "sfa.coverage",
    _("Coverage"),
    columns=(
        _OWNER,
        ReportColumn("customers", _COUNT, _("Customers"), total=True),
        ReportColumn("seen", _COUNT, _("Seen"), total=True),
        ReportColumn("missed", _COUNT, _("Not seen"), total=True),
        ReportColumn("percent", _PERCENT, _("Percent seen")),
    ),
    function=coverage,
    chart=Chart("bar", "owner", ("seen", "missed")),
    help=_("how many {customer.plural} were seen in the period, this quarter unless told"),
)


# Outcomes


def outcomes(
    work: ReadUnit, since: date | None = None, until: date | None = None, channel: str = "phone"
) -> Iterator[tuple[Any, ...]]:
    """What came of the interactions of a channel."""
    row = work.visible(Interaction)
    statement = (
        select(row.c.owner, row.c.outcome, func.count(), func.coalesce(func.sum(row.c.minutes), 0))
        .where(_done(work, row, period_of(work, since, until)), row.c.channel == channel)
        .group_by(row.c.owner, row.c.outcome)
        .order_by(row.c.owner.nulls_last(), row.c.outcome.nulls_last())
    )
    for owner, outcome, count, minutes in work.connection.execute(statement):
        yield owner, outcome, count, int(minutes)


OUTCOMES = Report(
    "sfa.outcomes",
    _("Calls by outcome"),
    columns=(
        _OWNER,
        ReportColumn("outcome", label=_("Outcome")),
        ReportColumn("count", _COUNT, _("Calls"), total=True),
        ReportColumn("minutes", _COUNT, _("Minutes"), total=True),
    ),
    function=outcomes,
    chart=Chart("bar", "owner", ("count",), series="outcome"),
    help=_("what came of calls, or of another channel, by who made them"),
)


# Leaders


def leaderboard(
    work: ReadUnit, since: date | None = None, until: date | None = None
) -> Iterator[tuple[Any, ...]]:
    """Of shared deals each has their share. Whoever won most comes first, in each currency."""
    period = period_of(work, since, until)
    deal, row = work.visible(Opportunity), work.visible(Interaction)
    won = select(deal.c.id, deal.c.owner, deal.c.amount, deal.c.amount_currency).where(
        deal.c.status == "won", within(deal.c.closed_on, period)
    )
    shared = credited(work, won.cte("won"))
    sums = (
        select(
            shared.c.owner, shared.c.amount_currency,
            func.count(case((shared.c.amount != 0, 1))), func.sum(shared.c.amount).label("amount"),
        )
        .where(shared.c.owner.is_not(None), shared.c.amount.is_not(None))
        .group_by(shared.c.owner, shared.c.amount_currency)
        .order_by(shared.c.amount_currency, func.sum(shared.c.amount).desc(), shared.c.owner)
    )  # fmt: skip
    counts = select(row.c.owner, func.count().label("done"))
    busy = counts.where(_done(work, row, period)).group_by(row.c.owner)
    activities = {each.owner: each.done for each in work.connection.execute(busy)}
    for owner, currency, deals, units in work.connection.execute(sums):
        yield owner, deals, Money.of_units(int(units or 0), currency), activities.get(owner, 0)


LEADERBOARD = Report(
    "sfa.leaderboard",
    _("Leaderboard"),
    columns=(
        _OWNER,
        ReportColumn("deals", _COUNT, _("{Deal.plural} won")),
        ReportColumn("amount", kinds.MoneyKind(), _("Won"), total=True),
        ReportColumn("activities", _COUNT, _("Activities")),
    ),
    function=leaderboard,
    chart=Chart("bar", "owner", ("amount",)),
    help=_("who won most in the period, this quarter unless told, and what they did"),
)

CONTRIBUTES = (ACTIVITY, COVERAGE, OUTCOMES, LEADERBOARD)
