"""The latest of a customer's history: from tables of many rows, and from many parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from statistics import median
from typing import Any

from benchmarks.figures import Figure
from benchmarks.ground import Ground
from benchmarks.history import FAVOURITE, NOW, Filler
from benchmarks.ours import Crmkit
from benchmarks.timing import Times, in_turn, ratio
from crmkit import Customer, Entity, Interaction, MovableClock, Plugin, Ref, entity, hookimpl, ref
from crmkit.timeline import TimelineEngine, TimelineSource

PARTS = 15
LATEST = 50


def timeline(ground: Ground) -> Iterator[Figure]:
    yield long_history(ground)
    yield many_parts(ground)


def long_history(ground: Ground) -> Figure:
    """Of a customer with one in a hundred of all rows: few rows in all against many."""
    small = 100_000 if ground.sizes.full else ground.sizes.rows * 5
    large = small * (100 if ground.sizes.full else 10)
    ways = {rows: with_interactions(ground, rows) for rows in (small, large)}
    times = in_turn(
        {f"{rows:,} rows": way.timeline for rows, way in ways.items()},
        ground.sizes.rounds,
        ground.sizes.calls,
    )
    return figure(f"timeline, {large:,} rows", times, f"{large:,} rows", f"{small:,} rows", 1.3)


def with_interactions(ground: Ground, rows: int) -> Crmkit:
    way, customers = ground.crmkit(clock=MovableClock(NOW)), max(rows // 5, 10)
    tables, filler = way.crm.catalogue.tables, Filler(way.crm.engine)
    filler.customers(tables[Customer], customers)
    filler.interactions(tables[Interaction], rows, customers)
    return watching_the_favourite(ground, way)


def watching_the_favourite(ground: Ground, way: Crmkit) -> Crmkit:
    ground.analyse(way.url)
    way.watch(FAVOURITE)
    if len(way.timeline()) < min(LATEST, ground.sizes.rows // 100):
        raise ValueError("the favourite's timeline is too short to measure")
    return way


def many_parts(ground: Ground) -> Figure:
    """From the sources of fifteen parts against that of one, each of as many rows."""
    parts = [history_part(number) for number in range(PARTS)]
    way = ground.crmkit(plugins=[part for part, _ in parts], clock=MovableClock(NOW))
    tables, filler = way.crm.catalogue.tables, Filler(way.crm.engine)
    customers = max(ground.sizes.rows // 5, 10)
    filler.customers(tables[Customer], customers)
    for _, source in parts:
        filler.events(tables[source.entity], ground.sizes.rows, customers)
    watching_the_favourite(ground, way)
    of_one = TimelineEngine(way.crm.catalogue, [parts[0][1]])
    of_all = TimelineEngine(way.crm.catalogue, [source for _, source in parts])
    times = in_turn(
        {"one": partial(way.timeline, of_one), "all": partial(way.timeline, of_all)},
        ground.sizes.rounds,
        ground.sizes.calls,
    )
    return figure(f"timeline, {PARTS} parts", times, "all", "one", 4.0)


def figure(what: str, times: Times, ours: str, theirs: str, target: float) -> Figure:
    value = ratio(times, ours, theirs)
    against = "one part" if theirs == "one" else theirs
    return Figure(
        what, against, value, target, ours=median(times[ours]), theirs=median(times[theirs])
    )


def history_part(number: int) -> tuple[Plugin, TimelineSource]:
    """A part with an entity of its own that stands in a customer's history."""
    name = f"history{number}"

    @entity(f"{name}_event", index=[("customer", "happened_at", "id")])
    class Event(Entity):
        customer: Ref[Customer] = ref(on_merge="move", on_erase="delete")
        happened_at: datetime
        title: str

    source = TimelineSource(
        f"{name}.events",
        Event,
        of=Customer,
        reference="customer",
        moment="happened_at",
        title="title",
    )

    class Hooks:
        @hookimpl
        def crmkit_contribute(self) -> Sequence[Any]:
            return [Event, source]

    return Plugin(name, hooks=Hooks()), source
