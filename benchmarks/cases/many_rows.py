"""Reading of a whole table, and the search that a person types in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.by_hand.orm import Orm
from benchmarks.figures import Figure, compared
from benchmarks.ground import Ground, agree, each
from benchmarks.people import PARTS_SOUGHT
from benchmarks.timing import in_turn


def load(ground: Ground) -> Iterator[Figure]:
    """All customers, as objects; the raw driver as its tuples."""
    agree("the number of rows", each(ground.filled, lambda way: len(way.load())))
    times = in_turn(each(ground.filled, lambda way: way.load), min(ground.sizes.rounds, 5))
    yield from compared(f"load {ground.sizes.rows:,}", times, {Orm.name: 0.5})


def search(ground: Ground) -> Iterator[Figure]:
    """By a part of a rare name, and of a rare e-mail address; by hand it is LIKE '%part%'."""
    for part, of in zip(PARTS_SOUGHT, ("name", "e-mail"), strict=True):
        searching = {name: partial(way.search, part) for name, way in ground.filled.items()}
        agree(f"who is found by {part!r}", each(searching, lambda search: search()))
        times = in_turn(searching, ground.sizes.rounds)
        what = f"search by part of {of}, {ground.sizes.rows:,}"
        yield from compared(what, times, {Orm.name: 0.2})
