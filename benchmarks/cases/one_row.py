"""One record in a transaction of its own: what a person at a desk makes a program do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

from benchmarks.by_hand.orm import Orm
from benchmarks.figures import Figure, compared
from benchmarks.ground import Ground, agree, each
from benchmarks.people import id_of, person
from benchmarks.timing import Times, Work, in_turn


def create(ground: Ground) -> Iterator[Figure]:
    """A new customer."""
    somebody = person(3)
    times = timed(ground, lambda way: lambda: way.create(somebody))
    yield from compared("create one", times, {Orm.name: 1.0})


def change(ground: Ground) -> Iterator[Figure]:
    """One field of a customer: of one known by id, and of one that a form showed at its version."""
    numbers = count()
    times = timed(ground, lambda way: lambda: way.change_loaded(f"Name {next(numbers)}"))
    yield from compared("change one field, from an id", times, {Orm.name: 0.7})
    each(ground.filled, lambda way: way.watch(id_of(0, 0)))
    times = timed(ground, lambda way: lambda: way.change_held(f"Name {next(numbers)}"))
    yield from compared("change one field, from a form", times, {Orm.name: 0.7})
    each(ground.filled, lambda way: way.change_loaded("Anna"))
    agree("the name after changes", each(ground.filled, lambda way: way.get()))


def get(ground: Ground) -> Iterator[Figure]:
    """A customer by id."""
    each(ground.filled, lambda way: way.change_loaded("Zofia"))
    agree("the name", each(ground.filled, lambda way: way.get()))
    yield from compared("load one by id", timed(ground, lambda way: way.get), {Orm.name: 0.75})


def timed(ground: Ground, of: Callable[[Any], Work]) -> Times:
    return in_turn(each(ground.filled, of), ground.sizes.rounds, ground.sizes.calls)
