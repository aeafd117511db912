"""How the open pipeline of a period came from one snapshot to another, and how true forecasts were.

For each currency: start + new + moved_in + grown - shrunk - won - lost - moved_out - gone = end, to
the ten-thousandth. A deal counts as what it was worth at the first snapshot where it left, and at
the second where it came. Within a period is a deal that was open and expected to close in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, Subquery, and_, case, func, literal, or_, select, union_all

from crmkit import (
    Chart,
    Invalid,
    Money,
    Opportunity,
    ReadUnit,
    Report,
    ReportColumn,
    To,
    _,
    kinds,
)
from crmkit_sfa.forecast import weigh
from crmkit_sfa.snapshots import Snapshot, SnapshotLine
from crmkit_sfa.sql import period_of, within
from crmkit_sfa.stays import Stay

CAME = ("new", "moved_in", "grown")
WENT = ("shrunk", "won", "lost", "moved_out", "gone")
PARTS = ("starting", *CAME, *WENT, "ending")


def between(
    work: ReadUnit, first: Snapshot, second: Snapshot, period: tuple[date, date]
) -> Select[Any]:
    """One row for each currency: `currency`, and the sums of `PARTS` in ten-thousandths."""
    row = union_all(
        _were(work, first, second, period), _came(work, first, second, period)
    ).subquery()
    was, now, inside, left = row.c.was, row.c.now, row.c.now_in == 1, row.c.was_in == 1
    both = inside & left
    amounts = {
        "starting": case((left, was), else_=0),
        "new": case((inside & (row.c.fate == "new"), now), else_=0),
        "moved_in": case((inside & ~left & (row.c.fate != "new"), now), else_=0),
        "grown": case((both & (now > was), now - was), else_=0),
        "shrunk": case((both & (now < was), was - now), else_=0),
        "moved_out": case((left & ~inside & (row.c.fate == "open"), was), else_=0),
        "ending": case((inside, now), else_=0),
    }
    for fate in ("won", "lost", "gone"):
        amounts[fate] = case((left & (row.c.fate == fate), was), else_=0)
    sums = (func.sum(amounts[name]).label(name) for name in PARTS)
    return (
        select(row.c.currency, *sums)
        .where((row.c.was_in == 1) | (row.c.now_in == 1))
        .group_by(row.c.currency)
        .order_by(row.c.currency)
    )


def _kept(work: ReadUnit, taken: Snapshot, period: tuple[date, date]) -> Subquery:
    line = work.visible(SnapshotLine)
    inside = case((within(line.c.expected_close, period), 1), else_=0)
    return (
        select(
            line.c.opportunity, line.c.amount, line.c.amount_currency.label("currency"),
            line.c.opened_at, inside.label("inside"),
        )
        .where(line.c.snapshot == taken.id, line.c.amount.is_not(None))
        .subquery()
    )  # fmt: skip


def _were(
    work: ReadUnit, first: Snapshot, second: Snapshot, period: tuple[date, date]
) -> Select[Any]:
    """Deals of the first snapshot: what they are at the second, or how they ended until then."""
    was, now = _kept(work, first, period), _kept(work, second, period)
    stay = work.visible(Stay, few=True)
    same = now.c.currency == was.c.currency
    fate = case(
        (now.c.opportunity.is_not(None), "open"),
        (stay.c.status.in_(("won", "lost")), stay.c.status),
        else_="gone",
    )
    then = and_(
        stay.c.opportunity == was.c.opportunity,
        now.c.opportunity.is_(None),
        stay.c.entered_at <= second.taken_at,
        or_(stay.c.left_at.is_(None), stay.c.left_at > second.taken_at),
    )
    return (
        select(
            was.c.currency, was.c.amount.label("was"), was.c.inside.label("was_in"),
            case((same, now.c.amount), else_=0).label("now"),
            case((same, now.c.inside), else_=0).label("now_in"), fate.label("fate"),
        )
        .outerjoin_from(was, now, now.c.opportunity == was.c.opportunity)
        .outerjoin(stay, then)
    )  # fmt: skip


def _came(
    work: ReadUnit, first: Snapshot, second: Snapshot, period: tuple[date, date]
) -> Select[Any]:
    """Deals of the second snapshot that the first does not have, or had in another currency."""
    was, now = _kept(work, first, period), _kept(work, second, period)
    known = (was.c.opportunity == now.c.opportunity) & (was.c.currency == now.c.currency)
    fate = case((now.c.opened_at > first.taken_at, "new"), else_="open")
    return (
        select(
            now.c.currency, literal(0).label("was"), literal(0).label("was_in"),
            now.c.amount.label("now"), now.c.inside.label("now_in"), fate.label("fate"),
        )
        .outerjoin_from(now, was, known)
        .where(was.c.opportunity.is_(None))
    )  # fmt: skip


def bridge(
    work: ReadUnit,
    first: To[Snapshot] | None = None,
    second: To[Snapshot] | None = None,
    starts: date | None = None,
    ends: date | None = None,
) -> Iterator[tuple[Any, ...]]:
    """Between two snapshots, the last two unless given, of deals to close in a period: the quarter
    unless given."""
    pair = _pair(work, first, second)
    if pair is None:
        return
    for currency, *sums in work.connection.execute(
        between(work, *pair, period_of(work, starts, ends))
    ):
        for name, units in zip(PARTS, sums, strict=True):
            sign = -1 if name in WENT else 1
            yield currency, name, Money.of_units(sign * int(units), currency)


def _pair(
    work: ReadUnit, first: To[Snapshot] | None, second: To[Snapshot] | None
) -> tuple[Snapshot, Snapshot] | None:
    row = work.visible(Snapshot)
    newest = select(row.c.id).order_by(row.c.taken_at.desc(), row.c.id.desc()).limit(2)
    last = list(work.connection.execute(newest).scalars())
    if len(last) < 2 and (first is None or second is None):
        return None
    one = work.get(Snapshot, last[1] if first is None else first)
    other = work.get(Snapshot, last[0] if second is None else second)
    if one.taken_at > other.taken_at:
        raise Invalid(
            _("the {snapshot} of {taken_on} is the later one; swap the two", taken_on=one.taken_on)
        )
    return one, other


# How true forecasts were


def accuracy(
    work: ReadUnit, starts: date | None = None, ends: date | None = None
) -> Iterator[tuple[Any, ...]]:
    """Of a period (the quarter unless given), what each snapshot taken until its end foretold.

    Foretold is what had been won in the period before the day of the snapshot, with the open deals
    that were to close in it: weighted by probability, or those committed to. The error is what was
    foretold weighted, less what was won, in percent of that: the percentage error.
    """
    period = period_of(work, starts, ends)
    actual = _won(work, period)
    for taken in _taken(work, period):
        weighted, committed = _foretold(work, taken, period)
        before = _won(work, (period[0], taken.taken_on), excluding=taken.taken_on)
        for currency in sorted({*weighted, *before, *actual}):
            closed, real = before.get(currency, 0), actual.get(currency, 0)
            told = closed + weighted.get(currency, 0)
            commit = closed + committed.get(currency, 0)
            error = round(Decimal(100) * (told - real) / real, 1) if real else None
            amounts = (Money.of_units(units, currency) for units in (told, commit, real))
            yield (taken.taken_on, *amounts, error)


def _taken(work: ReadUnit, period: tuple[date, date]) -> list[Any]:
    row = work.visible(Snapshot)
    statement = select(row.c.id, row.c.taken_on).where(row.c.taken_on <= period[1])
    return list(work.connection.execute(statement.order_by(row.c.taken_at)))


def _won(
    work: ReadUnit, period: tuple[date, date], excluding: date | None = None
) -> dict[str, int]:
    deal = work.visible(Opportunity)
    statement = (
        select(deal.c.amount_currency, func.sum(deal.c.amount))
        .where(deal.c.status == "won", within(deal.c.closed_on, period), deal.c.amount.is_not(None))
        .group_by(deal.c.amount_currency)
    )
    if excluding is not None:
        statement = statement.where(deal.c.closed_on != excluding)
    return {currency: int(units) for currency, units in work.connection.execute(statement)}


def _foretold(
    work: ReadUnit, taken: Any, period: tuple[date, date]
) -> tuple[Counter[str], Counter[str]]:
    line = work.visible(SnapshotLine)
    place = (line.c.amount_currency, line.c.category, line.c.probability)
    inside = within(line.c.expected_close, period)
    statement = (
        select(*place, func.sum(line.c.amount))
        .where(line.c.snapshot == taken.id, line.c.amount.is_not(None), inside)
        .group_by(*place)
    )
    weighted, committed = Counter[str](), Counter[str]()
    for currency, category, probability, units in work.connection.execute(statement):
        if category != "omitted":
            weighted[currency] += weigh(int(units), probability)
        if category == "commit":
            committed[currency] += int(units)
    return weighted, committed


WATERFALL = Report(
    "sfa.waterfall",
    _("What became of the {pipeline}"),
    columns=(
        ReportColumn("currency", label=_("Currency")),
        ReportColumn("part", label=_("Part")),
        ReportColumn("amount", kinds.MoneyKind(), _("Amount")),
    ),
    function=bridge,
    chart=Chart("bar", "part", ("amount",)),
    help=_("from one {snapshot} to another: what came, what went, and why"),
)
ACCURACY = Report(
    "sfa.accuracy",
    _("How true earlier forecasts were"),
    columns=(
        ReportColumn("taken_on", kinds.Date(), _("{Snapshot} of")),
        ReportColumn("weighted", kinds.MoneyKind(), _("Foretold, weighted")),
        ReportColumn("commit", kinds.MoneyKind(), _("Foretold, committed")),
        ReportColumn("actual", kinds.MoneyKind(), _("Won")),
        ReportColumn("error", kinds.Number(places=1), _("Error of weighted in percent")),
    ),
    function=accuracy,
    chart=Chart("line", "taken_on", ("weighted", "commit", "actual")),
    help=_("what {snapshot.plural} foretold of a period, and what was won in it"),
)

CONTRIBUTES = (WATERFALL, ACCURACY)
