"""Reports of key accounts, read by somebody who may not see all, against SQL written by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from statistics import median
from typing import Any

from benchmarks.by_hand.key_accounts import COUNTRIES, REPORTS
from benchmarks.figures import OURS, Figure
from benchmarks.ground import Ground, agree
from benchmarks.groups import Groups
from benchmarks.history import NOW
from benchmarks.ours import EMPLOYEE, Crmkit
from benchmarks.timing import Work, in_turn, ratio
from crmkit import (
    Actor,
    Customer,
    Employee,
    Grant,
    Money,
    MovableClock,
    Opportunity,
    Plugin,
    Role,
    hookimpl,
)
from crmkit_key_accounts import Account, Factor, KeyAccounts

UNITS, DEALS = 100_000, 500_000
TARGET = 1.2
BY_HAND = "SQL by hand"
PARAMETERS: dict[str, dict[str, Any]] = {"figures": {"trait": "opportunities.open_amount"}}

READER = Role(
    "readers.reader",
    "Sees a part of all",
    grants=(
        Grant("*"),
        Grant(Customer, read=f"country in {COUNTRIES}"),
        Grant(Opportunity, read="owner != 'employee7'"),
        Grant(Account, read="owner != 'employee19'"),
    ),
    reports=("*",),
)


class Readers:
    """The hooks of a part that brings the role of whoever reads."""

    @hookimpl
    def crmkit_contribute(self) -> list[Any]:
        return [READER]


def key_accounts(ground: Ground) -> Iterator[Figure]:
    way = populated(ground)
    rounds = min(ground.sizes.rounds, 7)
    for name in REPORTS:
        ways: dict[str, Work] = {
            OURS: partial(ours, way, name),
            BY_HAND: partial(by_hand, way, name),
        }
        agree(name, {each: sorted(work(), key=str) for each, work in ways.items()})
        times = in_turn(ways, rounds)
        yield Figure(
            f"report {name}, {size(ground):,} units",
            BY_HAND,
            ratio(times, OURS, BY_HAND),
            TARGET,
            ours=median(times[OURS]),
            theirs=median(times[BY_HAND]),
        )


def size(ground: Ground) -> int:
    return UNITS if ground.sizes.full else max(ground.sizes.rows // 100, 1) * 100


def populated(ground: Ground) -> Crmkit:
    """Key accounts, their groups and all that is theirs; the reader's role has conditions."""
    parts = ["purchases", "key_accounts", Plugin("readers", hooks=Readers())]
    way, units = ground.crmkit(plugins=parts, clock=MovableClock(NOW)), size(ground)
    Groups(way.crm, units, units * DEALS // UNITS).fill()
    factors = [("interactions.count_90d", 60, 0, 9), ("opportunities.lost_count", 40, 3, 0)]
    with way.crm.begin(Actor("system", "benchmarks")) as work:
        dana = work.first(Employee, f"key == '{EMPLOYEE}'")
        assert dana is not None
        work.change(dana, roles=("readers.reader",))
        work.use(KeyAccounts).set_health_model(
            Factor(trait=trait, weight=weight, worst=Decimal(worst), best=Decimal(best))
            for trait, weight, worst, best in factors
        )
    ground.analyse(way.url)
    return way


def ours(way: Crmkit, name: str) -> tuple[Any, ...]:
    with way.crm.read(EMPLOYEE) as work:
        return work.report(f"key_accounts.{name}", **PARAMETERS.get(name, {})).rows


def by_hand(way: Crmkit, name: str) -> tuple[Any, ...]:
    """The rows of the statement, as the values that the report has."""
    with way.crm.read(EMPLOYEE) as work:
        rows = work.connection.exec_driver_sql(REPORTS[name]).all()
        return tuple(one for row in rows for one in READ[name](*row))


def _money(units: Any, currency: str | None) -> Money | None:
    return None if currency is None else Money.of_units(int(units), currency)


def _health(name: str, owner: str, calls: int, lost: int) -> Iterator[Any]:
    parts = [
        ("interactions.count_90d", Decimal(calls), _points(Decimal(calls) / 9, 60), 60),
        ("opportunities.lost_count", Decimal(lost), _points(Decimal(3 - lost) / 3, 40), 40),
    ]
    for part in parts:
        yield name, owner, parts[0][2] + parts[1][2], *part


def _points(share: Decimal, weight: int) -> Decimal:
    return (min(max(share, Decimal(0)), Decimal(1)) * weight).quantize(Decimal("0.01"))


def _moment(value: Any) -> datetime | None:
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    return found and found.astimezone(UTC)


READ: dict[str, Callable[..., Iterable[Any]]] = {
    "portfolio": lambda name, owner, units, o, won, currency: [
        (name, owner, units, _money(o, currency), _money(won, currency))
    ],
    "figures": lambda name, amount, currency: [(name, None, _money(amount, currency))],
    "white_space": lambda family, *counts: [(family, *map(int, counts))],
    "coverage": lambda *row: [(*row[:-1], _moment(row[-1]))],
    "threads": lambda *row: [(*row, row[3] < 2 or row[4] < 2)],
    "health": _health,
    "buying_centre": lambda *row: [row],
    "risks": lambda *row: [(*row, False)],
}
"""What makes rows of the report of a row of the statement."""
