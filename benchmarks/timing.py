"""Timing several ways of doing one thing in turn, so that the machine's moods fall on all."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter

Work = Callable[[], object]
Times = Mapping[str, list[float]]


def in_turn(ways: Mapping[str, Work], rounds: int, repeat: int = 1) -> Times:
    """The seconds of one call of each way in each round, after one call of each to warm up.

    A round times `repeat` calls together; who begins differs from round to round.
    """
    for work in ways.values():
        work()
    found: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(rounds):
        names = list(ways)
        first = number % len(names)
        for name in names[first:] + names[:first]:
            found[name].append(seconds(ways[name], repeat))
    return found


def seconds(work: Work, repeat: int = 1) -> float:
    """The seconds of one call, on average. Nobody pays for the garbage of the one before."""
    gc.collect()
    begun = perf_counter()
    for _ in range(repeat):
        work()
    return (perf_counter() - begun) / repeat


def ratio(times: Times, ours: str, theirs: str) -> float:
    """The median of what the rounds say: each compares two times measured next to each other."""
    return median(a / b for a, b in zip(times[ours], times[theirs], strict=True))
