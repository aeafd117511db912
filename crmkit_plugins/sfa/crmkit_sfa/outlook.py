"""What history says of the months to come: statistical forecasts of what will be won."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Literal

from sqlalchemy import func, select

from crmkit import Chart, Invalid, Money, Opportunity, ReadUnit, Report, ReportColumn, _, kinds
from crmkit_sfa.periods import period
from crmkit_sfa.rates import Rates
from crmkit_sfa.statistics import METHODS, Point, backtest

_SEASON = 12
# What is told of the error is that of forecasts as far ahead as a quarter.
_STEPS = 3
_LONGEST = 240


def history(work: ReadUnit, currency: str, where: str | None, months: int) -> dict[date, Money]:
    """What was won in each full month up to the last one, of the deals that fulfil a criterion.

    At most so many months, from the first in which anything was won. Other currencies are
    converted at the rate of the day on which the deal closed. Raises Invalid for a missing rate.
    """
    if not 1 <= months <= _LONGEST:
        raise Invalid(f"{months} months of history; ask for 1 to {_LONGEST}")
    this = period("month", work.today()).starts_on
    row, rates = work.visible(Opportunity, where), Rates(work, currency)
    first = _back(this, months)
    sums = (
        select(row.c.closed_on, row.c.amount_currency, func.sum(row.c.amount))
        .where(row.c.status == "won", row.c.closed_on >= first, row.c.closed_on < this)
        .where(row.c.amount.is_not(None))
        .group_by(row.c.closed_on, row.c.amount_currency)
    )
    won: dict[date, Money] = {}
    for day, unit, units in work.connection.execute(sums):
        month = day.replace(day=1)
        amount = rates.convert(Money.of_units(int(units), unit), day)
        won[month] = won.get(month, Money(0, currency)) + amount
    return {
        month: won.get(month, Money(0, currency)) for month in _months(min(won, default=this), this)
    }


def _months(first: date, before: date) -> Iterator[date]:
    while first < before:
        yield first
        first = period("month", first).ends_on + timedelta(days=1)


def _back(month: date, count: int) -> date:
    place = month.year * 12 + month.month - 1 - count
    return date(place // 12, place % 12 + 1, 1)


def _values(won: dict[date, Money]) -> list[float]:
    return [float(amount.amount) for amount in won.values()]


def outlook(
    work: ReadUnit,
    method: Literal["theta", "seasonal_naive"] = "theta",
    months: int = 6,
    currency: str | None = None,
    where: str | None = None,
    level: Decimal = Decimal("0.95"),
    history_months: int = 60,
) -> Iterator[tuple[Any, ...]]:
    """What was won month by month, and what is to be expected of the `months` to come.

    In one currency, that of the organisation unless told; `where` is a criterion over
    opportunities. With the probability `level` a month lies between the bounds. With a year of
    history or less there is no forecast.
    """
    unit = currency or work.crm.core_settings.currency
    won = history(work, unit, where, history_months)
    yield from ((f"{month:%Y-%m}", amount, None, None, None) for month, amount in won.items())
    if len(won) > _SEASON:
        points = METHODS[method](_values(won), _SEASON, months, float(level))
        this = period("month", work.today()).starts_on
        for step, point in enumerate(points):
            yield f"{_back(this, -step):%Y-%m}", None, *_amounts(point, unit)


def _amounts(point: Point, currency: str) -> Sequence[Money]:
    """To the cent; nobody wins less than nothing."""
    values = (point.mean, point.lower, point.upper)
    return [Money.rounded(Decimal(repr(max(0.0, value))), currency) for value in values]


_MONEY = kinds.MoneyKind()

OUTLOOK = Report(
    "sfa.outlook",
    _("Statistical forecast"),
    columns=(
        ReportColumn("month", label=_("Month")),
        ReportColumn("won", _MONEY, _("Won")),
        ReportColumn("expected", _MONEY, _("Expected")),
        ReportColumn("lower", _MONEY, _("At least")),
        ReportColumn("upper", _MONEY, _("At most")),
    ),
    function=outlook,
    chart=Chart("line", "month", ("won", "expected", "lower", "upper")),
    help=_("what history says of the months to come; sfa.outlook_errors says how far to trust it"),
)


def errors(
    work: ReadUnit,
    currency: str | None = None,
    where: str | None = None,
    level: Decimal = Decimal("0.95"),
    history_months: int = 60,
) -> Iterator[tuple[Any, ...]]:
    """How far each method would have been out, asked again in every month since there were two
    years to go by, for the three months that followed."""
    unit = currency or work.crm.core_settings.currency
    values = _values(history(work, unit, where, history_months))
    for name, method in METHODS.items():
        found = backtest(method, values, _SEASON, _STEPS, float(level))
        covered = None if found.covered is None else 100 * found.covered
        yield name, found.origins, *map(_rounded, (found.mase, found.smape, covered))


def _rounded(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(round(value, 3)))


_ERROR = kinds.Number(places=3)

ERRORS = Report(
    "sfa.outlook_errors",
    _("Errors of the statistical forecast"),
    columns=(
        ReportColumn("method", label=_("Method")),
        ReportColumn("origins", kinds.Integer(min=0), _("Months asked in")),
        ReportColumn("mase", _ERROR, _("Mean absolute scaled error")),
        ReportColumn("smape", _ERROR, _("Symmetric percentage error")),
        ReportColumn("covered", _ERROR, _("Percent between the bounds")),
    ),
    function=errors,
    chart=Chart("bar", "method", ("mase",)),
    help=_("a scaled error below 1 beats what was the same month of the year before"),
)

CONTRIBUTES = (OUTLOOK, ERRORS)
