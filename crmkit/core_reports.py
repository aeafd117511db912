"""The core's own reports: sales, customers, contacts, promises, campaigns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import ColumnElement, Select, and_, case, false, func, select

from crmkit.entities import kinds
from crmkit.entities.campaign import Campaign, CampaignMember
from crmkit.entities.customer import Customer
from crmkit.entities.interaction import Commitment, Interaction
from crmkit.entities.opportunity import Opportunity, Pipeline, Stage
from crmkit.money import Money
from crmkit.reports import Chart, Report, ReportColumn, Row, months_between
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit

AnySelect = Select[Any]

_COUNT = kinds.Integer(min=0)
_PERCENT = kinds.Number(places=1)


def counted(condition: ColumnElement[bool]) -> ColumnElement[Any]:
    """How many rows of a group fulfil a condition."""
    return func.sum(case((condition, 1), else_=0))


def _percent(part: int, whole: int) -> Decimal:
    return round(Decimal(100 * part) / whole, 1) if whole else Decimal(0)


# Sales


def pipeline(
    work: ReadUnit, pipeline: str | None = None, status: Literal["open", "won", "lost"] = "open"
) -> Iterator[Row]:
    """Weighted is the amount times the probability, rounded half to even for each stage."""
    deal, stage, line = work.visible(Opportunity), work.visible(Stage), work.visible(Pipeline)
    step = func.coalesce(func.nullif(stage.c.title, ""), stage.c.name)
    place = (line.c.name, stage.c.position, step, deal.c.amount_currency)
    statement = (
        select(*place, deal.c.probability, func.count(), func.sum(deal.c.amount))
        .outerjoin_from(deal, stage, stage.c.id == deal.c.stage)
        .outerjoin(line, line.c.id == deal.c.pipeline)
        .where(deal.c.status == status)
        .group_by(*place, deal.c.probability)
        .order_by(*(column.nulls_last() for column in place))
    )
    if pipeline is not None:
        statement = statement.where(line.c.name == pipeline)
    groups: dict[Row, tuple[int, Money | None, Money | None]] = {}
    for name, _position, title, currency, percent, count, units in work.connection.execute(
        statement
    ):
        amount = None if currency is None else Money.of_units(int(units or 0), currency)
        weighted = None if amount is None else amount * (Decimal(percent or 0) / 100)
        known = groups.get((name, title, currency), (0, None, None))
        groups[name, title, currency] = (
            known[0] + count, _sum(known[1], amount), _sum(known[2], weighted),
        )  # fmt: skip
    for (name, title, _currency), found in groups.items():
        yield (name, title, *found)


def _sum(one: Money | None, other: Money | None) -> Money | None:
    return other if one is None or other is None else one + other


PIPELINE = Report(
    "opportunities.pipeline",
    _("Pipeline"),
    columns=(
        ReportColumn("pipeline", label=_("Pipeline")),
        ReportColumn("stage", label=_("Stage")),
        ReportColumn("count", _COUNT, _("Opportunities"), total=True),
        ReportColumn("amount", kinds.MoneyKind(), _("Amount"), total=True),
        ReportColumn("weighted", kinds.MoneyKind(), _("Weighted"), total=True),
    ),
    function=pipeline,
    chart=Chart("bar", "stage", ("weighted",)),
    help=_("{opportunity.plural} by {stage}, with their amounts in each currency"),
)


# Customers


def by_source(work: ReadUnit, where: str | None = None) -> AnySelect:
    """`where` is a criterion over customers."""
    row = work.visible(Customer, where)
    return (  # pyright: ignore[reportReturnType]
        select(row.c.source, row.c.lifecycle, func.count().label("count"))
        .group_by(row.c.source, row.c.lifecycle)
        .order_by(row.c.source.nulls_last(), row.c.lifecycle)
    )


BY_SOURCE = Report(
    "customers.by_source",
    _("{Customer.plural} by source"),
    columns=(
        ReportColumn("source", label=_("Source")),
        ReportColumn("lifecycle", label=_("Lifecycle")),
        ReportColumn("count", _COUNT, _("Customers"), total=True),
    ),
    function=by_source,
    chart=Chart("bar", "source", ("count",), series="lifecycle"),
    help=_("where {customer.plural} were first acquired, and how far they have come"),
)


# Contacts


def by_channel(work: ReadUnit, since: date | None = None, until: date | None = None) -> AnySelect:
    """The months from that of `since` to that of `until`; twelve up to now unless given."""
    row, month = work.visible(Interaction), months_between(work, since, until)
    within = and_(row.c.happened_at >= month.c.starts, row.c.happened_at < month.c.ends)
    return (  # pyright: ignore[reportReturnType]
        select(
            month.c.month,
            row.c.channel,
            func.count().label("count"),
            func.coalesce(func.sum(row.c.minutes), 0).label("minutes"),
        )
        .join_from(month, row, within)
        .where(row.c.status == "done")
        .group_by(month.c.month, row.c.channel)
        .order_by(month.c.month, row.c.channel)
    )


BY_CHANNEL = Report(
    "interactions.by_channel",
    _("{Interaction.plural} by channel and month"),
    columns=(
        ReportColumn("month", label=_("Month")),
        ReportColumn("channel", label=_("Channel")),
        ReportColumn("count", _COUNT, _("Interactions"), total=True),
        ReportColumn("minutes", _COUNT, _("Minutes"), total=True),
    ),
    function=by_channel,
    chart=Chart("line", "month", ("count",), series="channel"),
    help=_("what took place, month by month"),
)


# Promises


def kept(work: ReadUnit, since: date | None = None, until: date | None = None) -> AnySelect:
    """Those due from `since` to `until`, where these are given."""
    row = work.visible(Commitment)
    late = and_(row.c.status == "open", row.c.due_on < work.today())
    statement = select(
        row.c.owner,
        counted(row.c.status == "open").label("open"),
        counted(late).label("late"),
        counted(row.c.status == "kept").label("kept"),
        counted(row.c.status == "broken").label("broken"),
    )
    if since is not None:
        statement = statement.where(row.c.due_on >= since)
    if until is not None:
        statement = statement.where(row.c.due_on <= until)
    return statement.group_by(row.c.owner).order_by(row.c.owner.nulls_last())  # pyright: ignore[reportReturnType]


KEPT = Report(
    "commitments.kept",
    _("{Commitment.plural} kept"),
    columns=(
        ReportColumn("owner", kinds.EmployeeKey(), _("Owner")),
        ReportColumn("open", _COUNT, _("Open"), total=True),
        ReportColumn("late", _COUNT, _("Late"), total=True),
        ReportColumn("kept", _COUNT, _("Kept"), total=True),
        ReportColumn("broken", _COUNT, _("Broken"), total=True),
    ),
    function=kept,
    chart=Chart("bar", "owner", ("kept", "broken", "late")),
    help=_("promises to {customer.plural}; the late ones are among the open"),
)


# Campaigns


def responses(
    work: ReadUnit, status: Literal["planned", "active", "completed", "cancelled"] | None = None
) -> Iterator[Row]:
    """Of campaigns of one status, or of all."""
    row, member = work.visible(Campaign), work.visible(CampaignMember)
    facts = (row.c.id, row.c.name, row.c.status, row.c.cost, row.c.cost_currency)
    responded = counted(and_(member.c.responded.is_(True), member.c.id.is_not(None)))
    statement = (
        select(*facts, func.count(member.c.id), responded)
        .outerjoin_from(row, member, member.c.campaign == row.c.id)
        .where(row.c.status == status if status is not None else ~false())
        .group_by(*facts)
        .order_by(row.c.id)
    )
    for _id, name, state, units, currency, members, answers in work.connection.execute(statement):
        cost = None if units is None else Money.of_units(int(units), currency)
        yield name, state, members, int(answers), _percent(int(answers), members), cost


RESPONSES = Report(
    "campaigns.responses",
    _("{Campaign} responses"),
    columns=(
        ReportColumn("campaign", label=_("Campaign")),
        ReportColumn("status", label=_("Status")),
        ReportColumn("members", _COUNT, _("Members"), total=True),
        ReportColumn("responded", _COUNT, _("Responded"), total=True),
        ReportColumn("percent", _PERCENT, _("Percent")),
        ReportColumn("cost", kinds.MoneyKind(), _("Cost"), total=True),
    ),
    function=responses,
    chart=Chart("bar", "campaign", ("members", "responded")),
    help=_("who was in each {campaign}, and who responded"),
)

REPORTS = (PIPELINE, BY_SOURCE, BY_CHANNEL, KEPT, RESPONSES)
