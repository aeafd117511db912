"""Many new records at once: customers, and five times as many interactions."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator
from functools import partial

from benchmarks.by_hand.orm import Orm
from benchmarks.by_hand.raw import Raw
from benchmarks.figures import Figure, compared
from benchmarks.ground import Ground, each
from benchmarks.people import people
from benchmarks.timing import Work, seconds

EACH = 5
ROUNDS = 3
SMALL, LARGE = 3_000, 12_000


def bulk(ground: Ground) -> Iterator[Figure]:
    customers = ground.sizes.rows
    times = timed(ground, customers)
    what = f"add {customers:,} customers + {customers * EACH:,} interactions"
    yield from compared(what, times, {Orm.name: 0.35, Raw.name: 4.0})
    yield memory(ground)


def timed(ground: Ground, customers: int) -> dict[str, list[float]]:
    """Seconds of each way in each round. What is added is there before: only adding is timed."""
    ways = ground.each_way()
    times: dict[str, list[float]] = each(ways, lambda way: [])
    for number in range(min(ROUNDS, ground.sizes.rounds)):
        everybody = list(people(customers, start=number * customers, contacts=EACH))
        gc.freeze()
        for name, way in ways.items():
            times[name].append(seconds(partial(way.add_all, everybody)))
        gc.unfreeze()
    return times


def memory(ground: Ground) -> Figure:
    """The most that Python held while adding, of four times the rows against once the rows."""
    way, scale = ground.crmkit(), min(1.0, ground.sizes.rows / LARGE)
    way.add_all(people(100, start=LARGE * 2, contacts=EACH))
    small = peak(lambda: way.add_all(people(int(SMALL * scale), contacts=EACH)))
    large = peak(lambda: way.add_all(people(int(LARGE * scale), start=LARGE, contacts=EACH)))
    return Figure("add: peak memory", "a quarter of the rows", large / small, 1.1)


def peak(work: Work) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
