"""Reports of key accounts, read by somebody who may not see all, against SQL written by hand."""

from __future__ import annotations

from collections.abc import Iterator
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
    for name, sql in REPORTS.items():
        ways: dict[str, Work] = {
            OURS: partial(ours, way, name),
            BY_HAND: partial(by_hand, way, sql),
        }
        agree(name, {each: told(name, work()) for each, work in ways.items()})
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


def by_hand(way: Crmkit, sql: str) -> Any:
    with way.crm.read(EMPLOYEE) as work:
        return work.connection.exec_driver_sql(sql).all()


def told(name: str, rows: Any) -> tuple[int, object]:
    """What both have to say alike: how many rows, and the names in them."""
    count = len(rows) // 2 if name == "health" and rows and len(rows[0]) == 7 else len(rows)
    return count, sorted({str(row[0]) for row in rows})
