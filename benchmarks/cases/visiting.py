"""Reports on a sales team, for its leader, against SQL written by hand with the same filter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from statistics import median
from typing import Any

from benchmarks.by_hand.visiting import REPORTS, Asked
from benchmarks.figures import OURS, Figure
from benchmarks.ground import Ground, sums_agree
from benchmarks.history import NOW
from benchmarks.ours import Crmkit
from benchmarks.timing import Work, in_turn, ratio
from benchmarks.visits import BOSS, populate
from crmkit import MovableClock

ROUNDS = 5
BY_HAND = "SQL by hand"


def visiting(ground: Ground) -> Iterator[Figure]:
    way = populated(ground)
    for asked in REPORTS:
        yield compared(ground, way, asked)


def populated(ground: Ground) -> Crmkit:
    """crmkit over the visits, deals and quotas of a team."""
    way = ground.crmkit(plugins=["sfa"], clock=MovableClock(NOW))
    populate(way, size(ground))
    ground.analyse(way.url)
    return way


def size(ground: Ground) -> int:
    return 500_000 if ground.sizes.full else ground.sizes.rows * 5


def compared(ground: Ground, way: Crmkit, asked: Asked) -> Figure:
    """crmkit's time against that of the statement, which says the same."""
    ways: dict[str, Work] = {
        OURS: partial(report, way, asked.report),
        BY_HAND: partial(rows, way, asked.sql),
    }
    sums_agree(asked.report, asked.sums, report(way, asked.report), rows(way, asked.sql))
    times = in_turn(ways, min(ROUNDS, ground.sizes.rounds))
    return Figure(
        f"{asked.report} of {size(ground):,} visits and deals",
        BY_HAND,
        ratio(times, OURS, BY_HAND),
        1.2,
        ours=median(times[OURS]),
        theirs=median(times[BY_HAND]),
    )


def report(way: Crmkit, name: str) -> Any:
    """The rows of a report, as the leader of a team gets them."""
    with way.crm.read(BOSS) as work:
        return work.report(name).rows


def rows(way: Crmkit, sql: str) -> Any:
    """What a statement finds, asked on such a connection."""
    with way.crm.read(BOSS) as work:
        return work.connection.exec_driver_sql(sql).all()
