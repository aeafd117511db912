"""What a programme owes its members: points outstanding, their value, and expected breakage.

Breakage is the share of points that will never be spent. It is estimated by the *matured cohort*
method: of the lots whose life is over by now, what part of the points ended by expiring rather
than by being spent. Older cohorts are taken as the best guess for those that still run; the more
of them are over, the better. A programme whose points never expire has no such lots, and its
breakage is 0.

Sources: IFRS 15, paragraphs B44 to B47 (unexercised rights) and Illustrative Example 52 (a
customer loyalty programme): the liability is measured by the points expected to be redeemed.
T. A. Gault, L. Llaguno, M. Ménard, "Loyalty Rewards and Gift Card Programs: Basic Actuarial
Estimation Techniques", Casualty Actuarial Society E-Forum, Summer 2012: ultimate redemption rates
from the history of issue periods.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, select

from crmkit import Chart, Money, ReadUnit, Report, ReportColumn, _, kinds
from crmkit_loyalty.ledger import Entry, Lot
from crmkit_loyalty.membership import Wallet
from crmkit_loyalty.programme import Programme

_COUNT = kinds.Integer()
_PERCENT = Decimal("0.01")


def liability(work: ReadUnit) -> Iterator[tuple[Any, ...]]:
    """A programme a row: outstanding points and debts, their value, breakage, what is expected."""
    outstanding, rates = _outstanding(work), _breakage(work)
    for programme in sorted(work.find(Programme), key=lambda one: one.name):
        available, pending, debt = outstanding.get(programme.id, (0, 0, 0))
        points, rate = available + pending - debt, rates.get(programme.id, Decimal(0))
        value, expected = _value(programme, Decimal(points)), _value(programme, points * (1 - rate))
        percent = (rate * 100).quantize(_PERCENT, ROUND_HALF_EVEN)
        yield programme.name, available, pending, debt, value, percent, expected


def _outstanding(work: ReadUnit) -> dict[UUID, tuple[int, int, int]]:
    wallet = work.visible(Wallet)
    sums = (func.sum(wallet.c[name]) for name in ("available", "pending", "debt"))
    rows = work.connection.execute(select(wallet.c.programme, *sums).group_by(wallet.c.programme))
    return {row[0]: (int(row[1]), int(row[2]), int(row[3])) for row in rows}


def _breakage(work: ReadUnit) -> dict[UUID, Decimal]:
    """Of the points of lots whose life is over, the share that expired; by programme."""
    entry, lot, wallet = work.visible(Entry), work.visible(Lot), work.visible(Wallet)
    rows = (
        select(wallet.c.programme, _ended(entry, "expired"), _ended(entry, "spent"))
        .join_from(lot, entry, entry.c.lot == lot.c.id)
        .join(wallet, wallet.c.id == lot.c.wallet)
        .where(lot.c.expires_at <= work.now())
        .group_by(wallet.c.programme)
    )
    found = ((p, int(e), int(s)) for p, e, s in work.connection.execute(rows))
    return {p: Decimal(e) / (e + s) for p, e, s in found if e + s > 0}


def _ended(entry: Any, account: str) -> Any:
    put = case((entry.c.put_into == account, entry.c.points), else_=0)
    return func.sum(put - case((entry.c.taken_from == account, entry.c.points), else_=0))


def _value(programme: Programme, points: Decimal) -> Money | None:
    """Rounded half to even at the hundredth."""
    one = programme.point_value
    if one is None:
        return None
    return Money((one.amount * points).quantize(_PERCENT, ROUND_HALF_EVEN), one.currency)


LIABILITY = Report(
    "loyalty.liability",
    _("What the {programme} owes"),
    columns=(
        ReportColumn("programme", label=_("Programme")),
        ReportColumn("available", _COUNT, _("Points that can be spent"), total=True),
        ReportColumn("pending", _COUNT, _("Pending points"), total=True),
        ReportColumn("debt", _COUNT, _("Points owed by members"), total=True),
        ReportColumn("value", kinds.MoneyKind(), _("Value"), total=True),
        ReportColumn("breakage", kinds.Number(places=2), _("Expected breakage, %")),
        ReportColumn("expected", kinds.MoneyKind(), _("Expected to be spent"), total=True),
    ),
    function=liability,
    chart=Chart("bar", "programme", ("value", "expected")),
    help=_("breakage: the share of points that expired, of those whose life is over by now"),
)
