"""What can be asked of quotas: how they stand, as an operation and as a report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from crmkit import Chart, Money, ReadUnit, Report, ReportColumn, Service, Team, _, kinds, operation
from crmkit_sfa.attainment import Attained, attained
from crmkit_sfa.quota import GRANTS, Quota
from crmkit_sfa.territory import Territory


class Quotas(Service):
    """Targets, and how far they are reached."""

    @operation("sfa.attainment", title=_("How {quota.plural} stand"))
    def attainment(self, day: date | None = None) -> tuple[Attained, ...]:
        """How the quotas of the periods in which a day lies stand, as far as the actor may see.

        Those of today unless told. Raises Invalid where an amount needs a rate that is missing.
        """
        return tuple(attained(self.work, _quotas(self.work, day)))


def _quotas(work: ReadUnit, day: date | None) -> Iterator[Quota]:
    row, day = work.table(Quota).c, day or work.today()
    yield from work.find(Quota, (row.starts_on <= day) & (row.ends_on >= day))


def quotas(work: ReadUnit, day: date | None = None) -> Iterator[tuple[Any, ...]]:
    """Quotas of the periods in which a day lies, today's unless told."""
    found = attained(work, _quotas(work, day))
    names: dict[Any, str] = {}
    if any(one.quota.team for one in found):
        names |= {team.id: team.name for team in work.find(Team)}
    if any(one.quota.territory for one in found):
        names |= {territory.id: territory.name for territory in work.find(Territory)}
    rows = ((_holder(one.quota, names), one) for one in found)
    for holder, one in sorted(rows, key=lambda pair: (pair[0] or "", pair[1].quota.scope)):
        yield holder, *_facts(one)


def _holder(quota: Quota, names: dict[Any, str]) -> str | None:
    reference = quota.team or quota.territory
    return quota.employee_key if reference is None else names.get(reference.id)


def _facts(one: Attained) -> tuple[Any, ...]:
    quota = one.quota
    money = (quota.amount, one.reached) if isinstance(one.reached, Money) else (None, None)
    counts = (quota.count, one.reached) if money == (None, None) else (None, None)
    what = (quota.measure, quota.product_key, quota.starts_on, quota.ends_on)
    return *what, *money, *counts, one.percent, one.expected, one.projected


_PERCENT = kinds.Number(places=1)

QUOTAS = Report(
    "sfa.quotas",
    _("Quotas"),
    columns=(
        ReportColumn("holder", label=_("Whose")),
        ReportColumn("measure", label=_("Measure")),
        ReportColumn("product", label=_("Product")),
        ReportColumn("starts_on", kinds.Date(), _("From")),
        ReportColumn("ends_on", kinds.Date(), _("Until")),
        ReportColumn("target", kinds.MoneyKind(), _("Target")),
        ReportColumn("reached", kinds.MoneyKind(), _("Reached")),
        ReportColumn("target_count", kinds.Integer(min=0), _("Target number")),
        ReportColumn("reached_count", kinds.Integer(min=0), _("Number reached")),
        ReportColumn("percent", _PERCENT, _("Percent")),
        ReportColumn("expected", _PERCENT, _("Expected by now")),
        ReportColumn("projected", _PERCENT, _("At this pace")),
    ),
    function=quotas,
    chart=Chart("bar", "holder", ("percent", "expected")),
    help=_("what is reached of each target, and what would be by now in even steps"),
)

CONTRIBUTES = (Quota, Quotas, QUOTAS)
OPERATIONS = {"representative": ("sfa.attainment",), "manager": ("sfa.attainment",)}

__all__ = ["CONTRIBUTES", "GRANTS", "OPERATIONS", "Quotas"]
