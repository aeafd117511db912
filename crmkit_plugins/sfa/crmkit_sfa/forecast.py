"""What is to come: open deals by forecast category, weighted, with what people judge, up the teams.

The forecast of a period counts open deals expected to close in it, and deals won in it. A deal's
category is its own (`Deal.category`) or its stage's; won deals are `closed`, lost ones nowhere.
Weighted is what is closed, and open amounts times their probability, except of omitted deals. An
open deal without a day of close is in no period.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import FromClause, Subquery, and_, case, func, or_, select

from crmkit import Chart, Money, Opportunity, ReadUnit, Report, ReportColumn, Stage, _, kinds
from crmkit_sfa.deal import Deal
from crmkit_sfa.hierarchy import Hierarchy
from crmkit_sfa.judgements import Judged, judged
from crmkit_sfa.rates import Rates
from crmkit_sfa.splits import credited
from crmkit_sfa.sql import period_of, within

CATEGORIES = ("omitted", "pipeline", "best_case", "commit", "closed")

Cell = tuple[str | None, str]
"""An employee, or None for nobody, and a currency."""


@attrs.frozen
class Line:
    """The forecast of an employee, a team or the company in one currency."""

    level: int
    """0 for the company, 1 for a team without another above it, and so on."""
    team: str | None
    employee: str | None
    amounts: Mapping[str, Money]
    """By category, and `weighted`."""
    own: Money | None
    """What the employee judges; of a team the sum."""
    manager: Money | None
    """What those judge who lead them; of a team the sum."""
    called: Money
    """What counts: the manager's judgement, else the employee's own, else commit and closed."""

    @property
    def row(self) -> tuple[Any, ...]:
        """As the reports show it."""
        amounts = (self.amounts[name] for name in (*CATEGORIES, "weighted"))
        return (self.level, self.team, self.employee, *amounts, self.own, self.manager, self.called)


def forecast(work: ReadUnit, period: tuple[date, date], currency: str | None = None) -> list[Line]:
    """One line for each employee and currency, over what the actor may see.

    In one currency where it is given: see `rates`. Raises Invalid for a missing rate.
    """
    tree = Hierarchy.of(work)
    return [_line(1, tree, key, *found) for key, found in _cells(work, period, currency).items()]


def _cells(
    work: ReadUnit, period: tuple[date, date], currency: str | None
) -> dict[Cell, tuple[Counter[str], Judged]]:
    rates = None if currency is None else Rates(work, currency)
    sums = _sums(work, period, rates)
    said = judged(work, period, rates)
    order = sorted({*sums, *said}, key=lambda cell: (cell[0] is None, cell[0] or "", cell[1]))
    return {cell: (sums.get(cell, Counter()), said.get(cell, Judged())) for cell in order}


def counted_deals(work: ReadUnit, period: tuple[date, date]) -> Subquery:
    """The deals of a period, each with its category, by who is credited with them."""
    # What a deal is extended by is seen by whoever sees the deal.
    deal, own, stage = work.visible(Opportunity), work.table(Deal), work.visible(Stage)
    is_open, won = deal.c.status == "open", deal.c.status == "won"
    category = case(
        (won, "closed"), else_=func.coalesce(own.c.category, stage.c.category, "pipeline")
    )
    statement = (
        select(
            deal.c.id, deal.c.owner, deal.c.customer, deal.c.amount, deal.c.amount_currency,
            category.label("category"),
            case((won, 100), else_=func.coalesce(deal.c.probability, 0)).label("probability"),
            case((won, deal.c.closed_on), else_=deal.c.expected_close).label("closes_on"),
        )
        .outerjoin_from(deal, own, (own.c.id == deal.c.id) & own.c.removed_at.is_(None))
        .outerjoin(stage, stage.c.id == deal.c.stage)
        .where(
            deal.c.amount.is_not(None),
            or_(
                and_(is_open, within(deal.c.expected_close, period)),
                and_(won, within(deal.c.closed_on, period)),
            ),
        )
    )  # fmt: skip
    return credited(work, statement)


def _sums(
    work: ReadUnit, period: tuple[date, date], rates: Rates | None
) -> dict[Cell, Counter[str]]:
    row = counted_deals(work, period)
    return summed(work, row, row, row.c.owner, rates)


def summed(
    work: ReadUnit, row: Subquery, source: FromClause, whose: Any, rates: Rates | None
) -> dict[tuple[Any, str], Counter[str]]:
    """Ten-thousandths by category, and weighted, of each of `whose` and each currency.

    `row` are the counted deals, and `source` what they are joined with.
    """
    place = [whose, row.c.amount_currency, row.c.category, row.c.probability]
    if rates is not None:
        place.append(row.c.closes_on)
    statement = select(func.sum(row.c.amount), *place).select_from(source).group_by(*place)
    sums: dict[tuple[Any, str], Counter[str]] = {}
    for units, key, currency, category, probability, *days in work.connection.execute(statement):
        amount = Money.of_units(int(units), currency)
        if rates is not None:
            amount = rates.convert(amount, days[0])
        cell = sums.setdefault((key, amount.currency), Counter())
        cell[category] += amount.units
        cell["weighted"] += 0 if category == "omitted" else weigh(amount.units, probability)
    return sums


def weigh(units: int, percent: int) -> int:
    """So many percent of an amount, half to even at the ten-thousandth."""
    return int((Decimal(units) * percent / 100).quantize(Decimal(1), rounding=ROUND_HALF_EVEN))


def _line(level: int, tree: Hierarchy, cell: Cell, sums: Mapping[str, int], said: Judged) -> Line:
    employee, currency = cell
    team = tree.team_of.get(employee or "")
    name = None if team is None else tree.teams[team].name
    return _made(level, name, employee, currency, sums, said, _called(sums, said))


def _called(sums: Mapping[str, int], said: Judged) -> int:
    counted = sums.get("commit", 0) + sums.get("closed", 0)
    heard = said.manager if said.manager is not None else said.own
    return counted if heard is None else heard


def _made(
    level: int, team: str | None, employee: str | None, currency: str,
    sums: Mapping[str, int], said: Judged, called: int,
) -> Line:  # fmt: skip
    def money(units: int | None) -> Any:
        return None if units is None else Money.of_units(units, currency)

    amounts = {name: money(sums.get(name, 0)) for name in (*CATEGORIES, "weighted")}
    return Line(level, team, employee, amounts, money(said.own), money(said.manager), money(called))


# Up the hierarchy


def rolled_up(
    work: ReadUnit, period: tuple[date, date], currency: str | None = None
) -> Iterator[Line]:
    """The company, and below it each team with all that is below it, and each employee.

    What is summed is what stands in the lines of the employees: totals reconcile exactly. Employees
    without a team, and deals without an owner, are in the company alone. Raises Invalid for teams
    that stand in a circle.
    """
    tree = Hierarchy.of(work)
    cells = _cells(work, period, currency)
    below: dict[UUID | None, dict[str, _Sum]] = {}
    people: dict[UUID | None, list[Cell]] = {}
    for cell, (sums, said) in cells.items():
        team = tree.team_of.get(cell[0] or "")
        people.setdefault(team, []).append(cell)
        for place in (None, *tree.above(team)):
            total = below.setdefault(place, {}).setdefault(cell[1], _Sum())
            total.add(sums, said)
    for place, level in _descended(tree):
        name = None if place is None else tree.teams[place].name
        for code, total in sorted(below.get(place, {}).items()):
            yield total.line(level, name, code)
        for cell in people.get(place, []):
            yield _line(level + 1, tree, cell, *cells[cell])


class _Sum:
    """What employees come to together."""

    def __init__(self) -> None:
        self.sums: Counter[str] = Counter()
        self.own: int | None = None
        self.manager: int | None = None
        self.called = 0

    def add(self, sums: Counter[str], said: Judged) -> None:
        self.sums.update(sums)
        self.called += _called(sums, said)
        if said.own is not None:
            self.own = (self.own or 0) + said.own
        if said.manager is not None:
            self.manager = (self.manager or 0) + said.manager

    def line(self, level: int, team: str | None, currency: str) -> Line:
        said = Judged(self.own, self.manager)
        return _made(level, team, None, currency, self.sums, said, self.called)


def _descended(tree: Hierarchy) -> Iterator[tuple[UUID | None, int]]:
    """The company and every team, each after the one that it is in, with its level."""
    children: dict[UUID | None, list[UUID]] = {}
    for id, team in sorted(tree.teams.items(), key=lambda item: item[1].name):
        known = team.parent is not None and team.parent.id in tree.teams
        children.setdefault(team.parent.id if known and team.parent else None, []).append(id)
    stack: list[tuple[UUID | None, int]] = [(None, 0)]
    while stack:
        place, level = stack.pop()
        yield place, level
        stack.extend((child, level + 1) for child in reversed(children.get(place, [])))


# Reports


def by_employee(
    work: ReadUnit,
    starts: date | None = None,
    ends: date | None = None,
    currency: str | None = None,
) -> Iterator[tuple[Any, ...]]:
    """Of the quarter unless told otherwise; in one currency where one is given."""
    for line in forecast(work, period_of(work, starts, ends), currency):
        yield line.row[1:]


def by_team(
    work: ReadUnit,
    starts: date | None = None,
    ends: date | None = None,
    currency: str | None = None,
) -> Iterator[tuple[Any, ...]]:
    """Of the quarter unless told otherwise; each team has all that is below it in its line."""
    for line in rolled_up(work, period_of(work, starts, ends), currency):
        yield line.row


def _columns(total: bool) -> Iterable[ReportColumn]:
    names = (
        ("omitted", _("Omitted")), ("pipeline", _("Pipeline")), ("best_case", _("Best case")),
        ("commit", _("Commit")), ("closed", _("Closed")), ("weighted", _("Weighted")),
        ("own", _("Own {judgement}")), ("manager", _("Managers' {judgement}")),
        ("called", _("Forecast")),
    )  # fmt: skip
    yield ReportColumn("team", label=_("Team"))
    yield ReportColumn("employee", kinds.EmployeeKey(), _("Employee"))
    for name, label in names:
        yield ReportColumn(name, kinds.MoneyKind(), label, total=total)


FORECAST = Report(
    "sfa.forecast",
    _("Forecast by {employee}"),
    columns=tuple(_columns(total=True)),
    function=by_employee,
    chart=Chart("bar", "employee", ("closed", "commit", "best_case", "pipeline")),
    help=_("what is to close in a period, by category, weighted, and as people judge it"),
)
ROLLED_UP = Report(
    "sfa.forecast_by_team",
    _("Forecast up the hierarchy"),
    columns=(ReportColumn("level", kinds.Integer(), _("Level")), *_columns(total=False)),
    function=by_team,
    chart=Chart("bar", "team", ("closed", "commit", "weighted")),
    help=_("the company, its {team.plural} with all below them, and their {employee.plural}"),
)

CONTRIBUTES = (FORECAST, ROLLED_UP)
