"""Reports on deals, for the leader of a team, against SQL written by hand with the same filter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from statistics import median
from typing import Any
from uuid import UUID

from benchmarks.by_hand.selling import REPORTS, Asked
from benchmarks.figures import OURS, Figure
from benchmarks.ground import Ground, sums_agree
from benchmarks.history import NOW
from benchmarks.ours import Crmkit
from benchmarks.selling import BOSS, populate
from benchmarks.timing import Work, in_turn, ratio
from crmkit import MovableClock

ROUNDS = 5
BY_HAND = "SQL by hand"


def selling(ground: Ground) -> Iterator[Figure]:
    way, taken = sold(ground)
    for asked in REPORTS:
        yield compared(ground, way, asked, taken)


def sold(ground: Ground) -> tuple[Crmkit, list[UUID]]:
    """crmkit over its deals, and the ids of two snapshots."""
    way = ground.crmkit(plugins=["sfa"], clock=MovableClock(NOW))
    taken = populate(way, size(ground))
    ground.analyse(way.url)
    return way, taken


def size(ground: Ground) -> int:
    return 500_000 if ground.sizes.full else ground.sizes.rows * 5


def compared(ground: Ground, way: Crmkit, asked: Asked, taken: list[UUID]) -> Figure:
    """crmkit's time against that of the statement."""
    sql = statement(ground.kind, asked, taken)
    ways: dict[str, Work] = {
        OURS: partial(report, way, asked.report, taken),
        BY_HAND: partial(rows, way, sql),
    }
    sums_agree(asked.report, asked.sums, report(way, asked.report, taken), rows(way, sql))
    times = in_turn(ways, min(ROUNDS, ground.sizes.rounds))
    return Figure(
        f"{asked.report} of {size(ground):,} deals",
        BY_HAND,
        ratio(times, OURS, BY_HAND),
        1.2,
        ours=median(times[OURS]),
        theirs=median(times[BY_HAND]),
    )


def statement(kind: str, asked: Asked, taken: list[UUID]) -> str:
    """The statement of a database, with the snapshots that it is about."""
    sql = asked.sqlite if kind == "sqlite" else asked.postgresql
    first, second = (f"'{id.hex}'" for id in taken)
    return sql.replace(":first", first).replace(":second", second)


def report(way: Crmkit, name: str, taken: list[UUID]) -> Any:
    """The rows of a report, as the leader of a team gets them."""
    more = {"first": taken[0], "second": taken[1]} if name == "sfa.waterfall" else {}
    with way.crm.read(BOSS) as work:
        return work.report(name, **more).rows


def rows(way: Crmkit, sql: str) -> Any:
    """What a statement finds, asked on such a connection."""
    with way.crm.read(BOSS) as work:
        return work.connection.exec_driver_sql(sql).all()
