"""Dealing visits out over days, so that no day is fuller than it need be."""

from __future__ import annotations

from collections.abc import Sequence


def spread(loads: Sequence[int], count: int) -> list[int]:
    """How many of `count` visits each day gets, given how many it has already.

    The emptiest days are filled first, so afterwards no day that got one has more than one above
    any other. What does not come out even is spaced evenly over the days that are equally full.
    """
    if not loads:
        return []
    level = _level(loads, count)
    given = [max(0, level - load) for load in loads]
    rest = count - sum(given)
    equal = [day for day, load in enumerate(loads) if load <= level]
    for turn in range(rest):
        given[equal[(2 * turn + 1) * len(equal) // (2 * rest)]] += 1
    return given


def _level(loads: Sequence[int], count: int) -> int:
    """How full all days can be at least: the highest level that `count` visits fill up to."""
    ordered, below = sorted(loads), 0
    for days, load in enumerate(ordered, 1):
        below += load
        level = (count + below) // days
        if days == len(ordered) or level < ordered[days]:
            return level
    raise AssertionError("the last day always returns")
