"""What can be told of deals: where they stand, how they end, how long they take."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Literal

from sqlalchemy import Select, and_, case, false, func, or_, select

from crmkit import (
    Chart,
    Customer,
    Money,
    Opportunity,
    Pipeline,
    ReadUnit,
    Report,
    ReportColumn,
    Stage,
    _,
    kinds,
)
from crmkit_sfa.deal import Deal
from crmkit_sfa.forecast import weigh
from crmkit_sfa.sql import counted, days_between, tenths, whole_days, within
from crmkit_sfa.stages import StageRule
from crmkit_sfa.stays import Stay

_COUNT = kinds.Integer(min=0)
_DAYS = kinds.Number(places=1)
_PERCENT = kinds.Number(places=1)


def _titled(stage: Any) -> Any:
    return func.coalesce(func.nullif(stage.c.title, ""), stage.c.name)


def _rotten(work: ReadUnit, deal: Any) -> Any:
    """Whether a deal has stood at its stage for longer than the stage permits."""
    rule = work.visible(StageRule)
    known = select(rule.c.id, rule.c.max_days).where(rule.c.max_days.is_not(None))
    limits = [
        and_(deal.c.stage == stage, deal.c.stage_since < work.now() - timedelta(days=days))
        for stage, days in work.connection.execute(known)
    ]
    return or_(false(), *limits)


# Where deals stand


def by_stage(work: ReadUnit, pipeline: str | None = None) -> Iterator[tuple[Any, ...]]:
    """Open deals of one pipeline, by its name, or of all; weighted by the deals' probabilities."""
    deal, stage, line = work.visible(Opportunity), work.visible(Stage), work.visible(Pipeline)
    sums = (
        select(
            deal.c.stage, deal.c.pipeline, deal.c.amount_currency, deal.c.probability,
            func.count().label("count"), func.sum(deal.c.amount).label("amount"),
            counted(_rotten(work, deal)).label("rotting"),
        )
        .where(deal.c.status == "open")
        .group_by(deal.c.stage, deal.c.pipeline, deal.c.amount_currency, deal.c.probability)
        .subquery()
    )  # fmt: skip
    order = (line.c.name, stage.c.position, sums.c.amount_currency)
    statement = (
        select(
            *order, _titled(stage), sums.c.probability, sums.c.count, sums.c.amount, sums.c.rotting
        )
        .outerjoin_from(sums, stage, stage.c.id == sums.c.stage)
        .outerjoin(line, line.c.id == sums.c.pipeline)
        .order_by(*(column.nulls_last() for column in order))
    )
    if pipeline is not None:
        statement = statement.where(line.c.name == pipeline)
    found: dict[tuple[Any, ...], list[int]] = {}
    for name, _position, currency, title, percent, *facts in work.connection.execute(statement):
        count, units, rotting = (int(value or 0) for value in facts)
        known = found.setdefault((name, title, currency), [0, 0, 0, 0])
        for i, more in enumerate((count, rotting, units, weigh(units, percent or 0))):
            known[i] += more
    for (name, title, currency), (count, rotting, units, weighted) in found.items():
        amounts = (
            None if currency is None else Money.of_units(n, currency) for n in (units, weighted)
        )
        yield (name, title, count, rotting, *amounts)


def rotting(work: ReadUnit, limit: int = 1000) -> Select[Any]:
    """Open deals that stand at their stage for longer than it permits, the longest first."""
    deal, stage, customer = work.visible(Opportunity), work.visible(Stage), work.visible(Customer)
    rule = work.visible(StageRule)
    days = days_between(deal.c.stage_since, work.now())
    return (
        select(
            deal.c.name.label("deal"), customer.c.name.label("customer"), deal.c.owner,
            _titled(stage).label("stage"), days.label("days"), rule.c.max_days.label("limit"),
            deal.c.amount, deal.c.amount_currency, deal.c.next_step,
        )
        .join_from(deal, stage, stage.c.id == deal.c.stage)
        .join(rule, rule.c.id == stage.c.id)
        .outerjoin(customer, customer.c.id == deal.c.customer)
        .where(deal.c.status == "open", _rotten(work, deal))
        .order_by(deal.c.stage_since, deal.c.id)
        .limit(limit)
    )  # fmt: skip


def funnel(work: ReadUnit, since: date | None = None, until: date | None = None) -> Select[Any]:
    """Open deals, and those that closed from `since` to `until`: the past year unless given."""
    stay, deal = work.visible(Stay), work.visible(Opportunity)
    stage, line = work.visible(Stage), work.visible(Pipeline)
    period = (since or (until or work.today()) - timedelta(days=365), until or work.today())
    once = (
        select(
            stay.c.stage, stay.c.opportunity,
            func.sum(days_between(stay.c.entered_at, stay.c.left_at)).label("days"),
            func.count(stay.c.left_at).label("left"),
        )
        .group_by(stay.c.stage, stay.c.opportunity)
        .subquery()
    )  # fmt: skip
    won, lost = counted(deal.c.status == "won"), counted(deal.c.status == "lost")
    sums = (
        select(
            once.c.stage, func.count().label("deals"),
            counted(deal.c.status == "open").label("open"), won.label("won"), lost.label("lost"),
            (100.0 * won / func.nullif(won + lost, 0)).label("win_rate"),
            func.avg(case((once.c.left > 0, once.c.days))).label("days"),
        )
        .join_from(once, deal, deal.c.id == once.c.opportunity)
        .where(or_(deal.c.status == "open", within(deal.c.closed_on, period)))
        .group_by(once.c.stage)
        .subquery()
    )  # fmt: skip
    columns = (sums.c[name] for name in ("deals", "open", "won", "lost", "win_rate", "days"))
    return (
        select(line.c.name.label("pipeline"), _titled(stage).label("stage"), *columns)
        .join_from(sums, stage, stage.c.id == sums.c.stage)
        .join(line, line.c.id == stage.c.pipeline)
        .where(stage.c.outcome == "open")
        .order_by(line.c.name, stage.c.position)
    )


# How deals end


def win_loss(
    work: ReadUnit,
    since: date | None = None,
    until: date | None = None,
    status: Literal["won", "lost"] | None = None,
) -> Select[Any]:
    """Deals that closed from `since` to `until`: the past year unless given."""
    deal = work.visible(Opportunity)
    period = (since or (until or work.today()) - timedelta(days=365), until or work.today())
    place = (deal.c.status, deal.c.reason, deal.c.amount_currency)
    ended = deal.c.status.in_(("won", "lost")) if status is None else deal.c.status == status
    return (
        select(
            deal.c.status, deal.c.reason, deal.c.amount_currency, func.count().label("count"),
            func.sum(deal.c.amount).label("amount"),
        )
        .where(ended, within(deal.c.closed_on, period))
        .group_by(*place)
        .order_by(deal.c.status.desc(), func.count().desc(), *(c.nulls_last() for c in place[1:]))
    )  # fmt: skip


def cycle(
    work: ReadUnit, since: date | None = None, until: date | None = None
) -> Iterator[tuple[Any, ...]]:
    """Deals that closed from `since` to `until` (the past year unless given), by their owner."""
    deal = work.visible(Opportunity)
    period = (since or (until or work.today()) - timedelta(days=365), until or work.today())
    days = whole_days(deal.c.created_at, deal.c.closed_on)
    statement = (
        select(
            deal.c.owner, counted(deal.c.status == "won").label("won"),
            func.avg(case((deal.c.status == "won", days))).label("days_to_win"),
            counted(deal.c.status == "lost").label("lost"),
            func.avg(case((deal.c.status == "lost", days))).label("days_to_lose"),
        )
        .where(deal.c.status.in_(("won", "lost")), within(deal.c.closed_on, period))
        .group_by(deal.c.owner)
        .order_by(deal.c.owner.nulls_last())
    )  # fmt: skip
    # Few rows: read at once, for PostgreSQL plans a cursor as if only its first rows were wanted.
    for owner, won, to_win, lost, to_lose in work.connection.execute(statement).all():
        yield owner, int(won), tenths(to_win), int(lost), tenths(to_lose)


# What comes again


def recurring(
    work: ReadUnit, status: Literal["open", "won", "lost"] = "won"
) -> Iterator[tuple[Any, ...]]:
    """What recurs, a month and a year, of deals of one status, by their owner."""
    # What a deal is extended by is seen by whoever sees the deal.
    deal, own = work.visible(Opportunity), work.table(Deal)
    statement = (
        select(
            deal.c.owner, func.count().label("deals"), func.sum(own.c.mrr).label("mrr"),
            own.c.mrr_currency,
        )
        .join_from(own, deal, deal.c.id == own.c.id)
        .where(deal.c.status == status, own.c.mrr.is_not(None), own.c.removed_at.is_(None))
        .group_by(deal.c.owner, own.c.mrr_currency)
        .order_by(deal.c.owner.nulls_last(), own.c.mrr_currency)
    )  # fmt: skip
    for owner, deals, units, currency in work.connection.execute(statement).all():
        month = Money.of_units(int(units), currency)
        yield owner, deals, month, month * 12


def _column(name: str, kind: Any = None, label: str = "", total: bool = False) -> ReportColumn:
    return ReportColumn(name, kinds.Text() if kind is None else kind, label, total)


PIPELINE = Report(
    "sfa.pipeline",
    _("{Pipeline} by {stage}"),
    columns=(
        _column("pipeline", label=_("Pipeline")),
        _column("stage", label=_("Stage")),
        _column("count", _COUNT, _("Deals"), total=True),
        _column("rotting", _COUNT, _("Rotting"), total=True),
        _column("amount", kinds.MoneyKind(), _("Amount"), total=True),
        _column("weighted", kinds.MoneyKind(), _("Weighted"), total=True),
    ),
    function=by_stage,
    chart=Chart("bar", "stage", ("amount", "weighted")),
    help=_("open {deal.plural} by {stage}, and how many of them stand there for too long"),
)
ROTTING = Report(
    "sfa.rotting",
    _("Rotting {deal.plural}"),
    columns=(
        _column("deal", label=_("Deal")),
        _column("customer", label=_("Customer")),
        _column("owner", kinds.EmployeeKey(), _("Owner")),
        _column("stage", label=_("Stage")),
        _column("days", _DAYS, _("Days at the {stage}")),
        _column("limit", _COUNT, _("At most")),
        _column("amount", kinds.MoneyKind(), _("Amount"), total=True),
        _column("next_step", label=_("Next step")),
    ),
    function=rotting,
    chart=Chart("bar", "deal", ("days",)),
    help=_("open {deal.plural} that stand at their {stage} for longer than it permits"),
)
FUNNEL = Report(
    "sfa.funnel",
    _("Sales funnel"),
    columns=(
        _column("pipeline", label=_("Pipeline")),
        _column("stage", label=_("Stage")),
        _column("deals", _COUNT, _("{Deal.plural} that stood there")),
        _column("open", _COUNT, _("Open")),
        _column("won", _COUNT, _("Won")),
        _column("lost", _COUNT, _("Lost")),
        _column("win_rate", _PERCENT, _("Win rate in percent")),
        _column("days", _DAYS, _("Days there on average")),
    ),
    function=funnel,
    chart=Chart("bar", "stage", ("deals", "won")),
    help=_(
        "how many {deal.plural} stood at each {stage}, what became of them, and how "
        "long they stood there"
    ),
)
WIN_LOSS = Report(
    "sfa.win_loss",
    _("Why {deal.plural} are won and lost"),
    columns=(
        _column("status", label=_("Status")),
        _column("reason", label=_("Reason")),
        _column("count", _COUNT, _("Deals"), total=True),
        _column("amount", kinds.MoneyKind(), _("Amount"), total=True),
    ),
    function=win_loss,
    chart=Chart("bar", "reason", ("count",), series="status"),
    help=_("{deal.plural} that closed, by {reason}"),
)
CYCLE = Report(
    "sfa.cycle",
    _("Length of the sales cycle"),
    columns=(
        _column("owner", kinds.EmployeeKey(), _("Owner")),
        _column("won", _COUNT, _("Won"), total=True),
        _column("days_to_win", _DAYS, _("Days to win on average")),
        _column("lost", _COUNT, _("Lost"), total=True),
        _column("days_to_lose", _DAYS, _("Days to lose on average")),
    ),
    function=cycle,
    chart=Chart("bar", "owner", ("days_to_win", "days_to_lose")),
    help=_("days from the record of {deal.indefinite} to its close"),
)
RECURRING = Report(
    "sfa.recurring",
    _("Recurring revenue"),
    columns=(
        _column("owner", kinds.EmployeeKey(), _("Owner")),
        _column("deals", _COUNT, _("Deals"), total=True),
        _column("mrr", kinds.MoneyKind(), _("A month (MRR)"), total=True),
        _column("arr", kinds.MoneyKind(), _("A year (ARR)"), total=True),
    ),
    function=recurring,
    chart=Chart("bar", "owner", ("mrr",)),
    help=_("what comes again and again from {deal.plural} that were won, or may come from others"),
)

CONTRIBUTES = (PIPELINE, ROTTING, FUNNEL, WIN_LOSS, CYCLE, RECURRING)
