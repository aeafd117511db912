"""What is to come, by where the customers are: up the territories to the company.

A deal is in the territory of its customer, as `Place` has it. What it counts for is as in the
forecast by employee: by category and currency, territories and employees come to the same. Weighted
amounts and those in one currency are rounded for each sum, here of a territory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from crmkit import Chart, Money, ReadUnit, Report, ReportColumn, _, kinds
from crmkit_sfa.forecast import CATEGORIES, counted_deals, summed
from crmkit_sfa.rates import Rates
from crmkit_sfa.sql import period_of
from crmkit_sfa.territory import Place, Territory

_AMOUNTS = (*CATEGORIES, "weighted")
Sums = dict[str, Counter[str]]
"""Ten-thousandths by category, and weighted, in each currency."""


def by_territory(
    work: ReadUnit,
    starts: date | None = None,
    ends: date | None = None,
    currency: str | None = None,
) -> Iterator[tuple[Any, ...]]:
    """Of the quarter unless told otherwise; each territory has all that is within it in its line.

    The company comes first; deals whose customer is in no territory are in the company alone.
    Raises Invalid where an amount needs a rate that is missing.
    """
    rates = None if currency is None else Rates(work, currency)
    known = {one.id: one for one in work.find(Territory)}
    totals: dict[UUID | None, Sums] = {}
    for (place, code), sums in _sums(work, period_of(work, starts, ends), rates).items():
        for around in (None, *_around(place, known)):
            totals.setdefault(around, {}).setdefault(code, Counter()).update(sums)
    for place, level in _descended(known):
        name = None if place is None else known[place].name
        for code, total in sorted(totals.get(place, {}).items()):
            yield level, name, *(Money.of_units(total[each], code) for each in _AMOUNTS)


def _sums(
    work: ReadUnit, period: tuple[date, date], rates: Rates | None
) -> Mapping[tuple[Any, str], Counter[str]]:
    row, place = counted_deals(work, period), work.table(Place)
    live = (place.c.id == row.c.customer) & place.c.removed_at.is_(None)
    return summed(work, row, row.outerjoin(place, live), place.c.territory, rates)


def _around(place: UUID | None, known: Mapping[UUID, Territory]) -> Iterator[UUID]:
    """A territory and those that it lies within, the nearest first; each once."""
    passed = set[UUID]()
    while place is not None and place in known and place not in passed:
        passed.add(place)
        yield place
        parent = known[place].parent
        place = None if parent is None else parent.id


def _descended(known: Mapping[UUID, Territory]) -> Iterator[tuple[UUID | None, int]]:
    """The company and every territory, each after the one that it lies within, with its level."""
    below: dict[UUID | None, list[UUID]] = {}
    for one in sorted(known.values(), key=lambda one: (one.priority, one.name), reverse=True):
        parent = one.parent.id if one.parent is not None and one.parent.id in known else None
        below.setdefault(parent, []).append(one.id)
    stack: list[tuple[UUID | None, int]] = [(None, 0)]
    while stack:
        place, level = stack.pop()
        yield place, level
        stack.extend((inner, level + 1) for inner in below.get(place, ()))


BY_TERRITORY = Report(
    "sfa.forecast_by_territory",
    _("Forecast up the {territory.plural}"),
    columns=(
        ReportColumn("level", kinds.Integer(), _("Level")),
        ReportColumn("territory", label=_("Territory")),
        ReportColumn("omitted", kinds.MoneyKind(), _("Omitted")),
        ReportColumn("pipeline", kinds.MoneyKind(), _("Pipeline")),
        ReportColumn("best_case", kinds.MoneyKind(), _("Best case")),
        ReportColumn("commit", kinds.MoneyKind(), _("Commit")),
        ReportColumn("closed", kinds.MoneyKind(), _("Closed")),
        ReportColumn("weighted", kinds.MoneyKind(), _("Weighted")),
    ),
    function=by_territory,
    chart=Chart("bar", "territory", ("closed", "commit", "weighted")),
    help=_("the company, and its {territory.plural} with all that is within them"),
)

CONTRIBUTES = (BY_TERRITORY,)
