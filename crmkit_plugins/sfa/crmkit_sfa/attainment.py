"""What was reached of each quota so far, and how that stands to the time gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

import attrs
from sqlalchemy import BigInteger, Select, Subquery, case, func, null, select, type_coerce

from crmkit import Interaction, Money, Opportunity, OpportunityLine, ReadUnit
from crmkit_sfa.deal import Deal
from crmkit_sfa.hierarchy import Hierarchy
from crmkit_sfa.periods import Period
from crmkit_sfa.quota import Quota
from crmkit_sfa.rates import Rates
from crmkit_sfa.splits import credited
from crmkit_sfa.territory import Place, Territory
from crmkit_sfa.working import Calendar, Calendars

_SCALE = 10_000


@attrs.frozen
class Attained:
    """How a quota stands: `reached` is Money or a number, as its target; `elapsed` is the share of
    its working days that are gone, today among them, from 0 to 1."""

    quota: Quota
    reached: Money | int
    elapsed: Decimal

    @property
    def target(self) -> Money | int:
        found = self.quota.amount if self.quota.is_money else self.quota.count
        return found if found is not None else 0

    @property
    def percent(self) -> Decimal | None:
        """What is reached of the target, in percent; None of a target of nothing."""
        target = _plain(self.target)
        return round(100 * _plain(self.reached) / target, 1) if target else None

    @property
    def expected(self) -> Decimal:
        """What would be reached by now in even steps, in percent."""
        return round(100 * self.elapsed, 1)

    @property
    def projected(self) -> Decimal | None:
        """What will be reached at the end if it goes on like this, in percent of the target."""
        return round(self.percent / self.elapsed, 1) if self.percent and self.elapsed else None


def _plain(value: Money | int) -> Decimal:
    return value.amount if isinstance(value, Money) else Decimal(value)


def elapsed(calendar: Calendar, period: Period, today: date) -> Decimal:
    """The share of the working days of a period that are gone, with today: from 0 to 1.

    Of a period without working days all days count.
    """
    days = calendar.days(period) or list(period.days())
    return Decimal(sum(day <= today for day in days)) / len(days)


def attained(work: ReadUnit, quotas: Iterable[Quota]) -> list[Attained]:
    """How quotas stand, as far as the actor may see what they are made of.

    Amounts in other currencies than the target's are converted at the rate of the day on which
    their deal closed. Of a shared deal each employee has their share. One statement for each
    measure, period and sort of holder, however many quotas there are. Raises Invalid where a rate
    is missing.
    """
    found = sorted(quotas, key=_question)
    holders, today = Holders(work), work.today()
    calendars = Calendars(work, {one.employee_key for one in found if one.employee_key})
    result, gone = list[Attained](), dict[tuple[int, Period], Decimal]()
    for _key, group in groupby(found, key=_question):
        alike = list(group)
        cells = dict[Any, list[Cell]]()
        for cell in _cells(work, alike):
            cells.setdefault(cell.key, []).append(cell)
        for quota in alike:
            calendar = calendars.of(quota.employee_key)
            # Most work by one calendar, in one period: their days are counted once.
            alike_days = id(calendar), quota.period
            if alike_days not in gone:
                gone[alike_days] = elapsed(calendar, quota.period, today)
            reached = holders.sum_of(quota, cells)
            result.append(Attained(quota, reached, gone[alike_days]))
    return result


def _question(quota: Quota) -> tuple[str, date, date, str, str, bool]:
    """What quotas that one statement answers have in common."""
    ends = quota.ends_on or quota.starts_on
    by_product = quota.product_key is not None
    return quota.measure, quota.starts_on, ends, quota.channel or "", _sort(quota), by_product


def _sort(quota: Quota) -> str:
    """By what its sum is grouped: who won it, where, or neither."""
    if quota.territory is not None:
        return "territory"
    return "owner" if quota.employee_key is not None or quota.team is not None else "all"


# Sums


@attrs.frozen
class Cell:
    """A sum: by whom or where, of which product, in which currency, closed on which day."""

    key: Any
    product: str | None
    currency: str | None
    day: date | None
    value: int


def _cells(work: ReadUnit, quotas: Sequence[Quota]) -> Iterator[Cell]:
    source = _source(work, quotas)
    row = source.c
    place, by = work.table(Place), _sort(quotas[0])
    key = {"owner": row.owner, "territory": place.c.territory, "all": null()}[by]
    days = _day(row, quotas)
    grouped = [row.product, row.currency, *days, *([] if by == "all" else [key])]
    day = days[0] if days else null()
    statement = select(key.label("key"), row.product, row.currency, day, func.sum(row.value))
    if by == "territory":
        live = (place.c.id == row.customer) & place.c.removed_at.is_(None)
        statement = statement.join_from(source, place, live)
    statement = statement.group_by(*grouped)
    for key, product, currency, on, units in work.connection.execute(statement):
        yield Cell(key, product, currency, on, int(units or 0))


def _day(row: Any, quotas: Sequence[Quota]) -> list[Any]:
    """The day of what needs a rate; of what needs none the whole period is one sum."""
    home = {quota.amount.currency for quota in quotas if quota.amount is not None}
    if not home:
        return []
    return [row.day if len(home) > 1 else case((row.currency.in_(home), null()), else_=row.day)]


def _source(work: ReadUnit, quotas: Sequence[Quota]) -> Subquery:
    """Rows of what is measured: owner, customer, product, currency, day and value."""
    quota = quotas[0]
    if quota.measure == "activities":
        return _activities(work, quota)
    won = _won(work, quota.period)
    if quota.product_key is not None:
        return _of_products(work, won, quotas)
    if quota.measure == "recurring":
        return _recurring(work, won)
    if quota.measure == "won_amount" and _sort(quota) == "owner":
        # Named once, it is read once: shares are of the same deals.
        shared = credited(work, won.cte("won"))
        return _columns(shared, shared.c.amount, shared.c.amount_currency)
    deal = won.subquery()
    if quota.measure == "won_amount":
        return _columns(deal, deal.c.amount, deal.c.amount_currency)
    return _columns(deal, 1, null())


def _won(work: ReadUnit, period: Period) -> Select[Any]:
    row = work.visible(Opportunity)
    return select(
        row.c.id, row.c.owner, row.c.customer, row.c.closed_on, row.c.amount, row.c.amount_currency
    ).where(row.c.status == "won", row.c.closed_on.between(period.starts_on, period.ends_on))


def _columns(deal: Any, value: Any, currency: Any, product: Any = None) -> Subquery:
    product = null() if product is None else product
    facts = (deal.c.owner, deal.c.customer, deal.c.closed_on.label("day"))
    named = (product.label("product"), currency.label("currency"))
    worth = func.coalesce(value, 0).label("value")
    return select(*facts, *named, worth).subquery("measured")


def _recurring(work: ReadUnit, won: Select[Any]) -> Subquery:
    deal, more = won.subquery(), work.visible(Deal)
    both = (
        select(deal.c.owner, deal.c.customer, deal.c.closed_on, more.c.mrr, more.c.mrr_currency)
        .join_from(deal, more, more.c.id == deal.c.id)
        .subquery()
    )
    return _columns(both, both.c.mrr, both.c.mrr_currency)


def _of_products(work: ReadUnit, won: Select[Any], quotas: Sequence[Quota]) -> Subquery:
    """The lines of these products; a deal is counted once for each, however many lines it has."""
    deal, line = won.subquery(), work.visible(OpportunityLine)
    keys = {quota.product_key for quota in quotas}
    joined = (
        select(
            deal.c.owner, deal.c.customer, deal.c.closed_on, line.c.product_key,
            line.c.price_currency, func.sum(_worth(line)).label("worth"),
        )
        .join_from(deal, line, line.c.opportunity == deal.c.id)
        .where(line.c.product_key.in_(keys))
        .group_by(deal.c.id, deal.c.owner, deal.c.customer, deal.c.closed_on,
                  line.c.product_key, line.c.price_currency)
        .subquery()
    )  # fmt: skip
    money = quotas[0].is_money
    currency = joined.c.price_currency if money else null()
    return _columns(joined, joined.c.worth if money else 1, currency, joined.c.product_key)


def _worth(line: Any) -> Any:
    """Price times quantity, both ten-thousandths, cut to one of them; in steps that do not
    overflow."""
    price, quantity = line.c.price, type_coerce(line.c.quantity, BigInteger)
    rest = quantity % _SCALE
    return (
        price * (quantity // _SCALE) + (price // _SCALE) * rest + (price % _SCALE) * rest // _SCALE
    )


def _activities(work: ReadUnit, quota: Quota) -> Subquery:
    row, zone = work.visible(Interaction), ZoneInfo(work.time_zone)
    starts, after = quota.starts_on, quota.period.ends_on + timedelta(days=1)
    bounds = [datetime.combine(day, time.min, zone) for day in (starts, after)]
    done = select(row.c.owner, row.c.customer, row.c.happened_at).where(
        row.c.status == "done", row.c.happened_at >= bounds[0], row.c.happened_at < bounds[1]
    )
    if quota.channel is not None:
        done = done.where(row.c.channel == quota.channel)
    these = done.subquery()
    nothing = (null().label("product"), null().label("currency"), null().label("day"))
    one = select(these.c.owner, these.c.customer, *nothing, _one().label("value"))
    return one.subquery("measured")


def _one() -> Any:
    return func.coalesce(1, 0)


# Whose sums


class Holders:
    """Which sums are of which quota: teams and territories with all below them."""

    def __init__(self, work: ReadUnit) -> None:
        self.work = work
        self._rates: dict[str, Rates] = {}

    @cached_property
    def _tree(self) -> Hierarchy:
        return Hierarchy.of(self.work)

    @cached_property
    def _parents(self) -> dict[Any, Any]:
        found = self.work.find(Territory)
        return {one.id: one.parent.id if one.parent else None for one in found}

    def sum_of(self, quota: Quota, cells: Mapping[Any, Sequence[Cell]]) -> Money | int:
        """The sum of what is the quota's, of sums by whose they are, in its currency."""
        keys = self._keys(quota)
        own = [
            cell
            for key in (cells if keys is None else keys)
            for cell in cells.get(key, ())
            if quota.product_key is None or cell.product == quota.product_key
        ]
        if quota.amount is None:
            return sum(cell.value for cell in own)
        rates = self._into(quota.amount.currency)
        amounts = (
            rates.convert(Money.of_units(cell.value, cell.currency), cell.day)
            for cell in own
            if cell.currency is not None
        )
        return Money.total(amounts, quota.amount.currency)

    def _into(self, currency: str) -> Rates:
        if currency not in self._rates:
            self._rates[currency] = Rates(self.work, currency)
        return self._rates[currency]

    def _keys(self, quota: Quota) -> set[Any] | None:
        """The employees or territories whose sums are the quota's; None: all."""
        if quota.employee_key is not None:
            return {quota.employee_key}
        if quota.team is not None:
            team, of = quota.team.id, self._tree.team_of
            return {key for key, own in of.items() if team in self._tree.above(own)}
        if quota.territory is not None:
            return _below(quota.territory.id, self._parents)
        return None


def _below(top: Any, parents: Mapping[Any, Any]) -> set[Any]:
    found = {top}
    while more := {id for id, parent in parents.items() if parent in found} - found:
        found |= more
    return found
