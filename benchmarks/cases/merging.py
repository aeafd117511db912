"""A merge of two customers whom rows of many parts refer to, against UPDATEs written by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any

from sqlalchemy import Connection, Table, bindparam, update

from benchmarks.cases.timelines import history_part
from benchmarks.figures import OURS, Figure
from benchmarks.ground import Ground
from benchmarks.history import NOW
from benchmarks.ours import Crmkit
from benchmarks.timing import in_turn, ratio
from crmkit import Actor, Customer, Merging, MovableClock

TABLES = 10
ROWS = 1_000
ROUNDS = 5
BY_HAND = "UPDATEs by hand"


def merge(ground: Ground) -> Iterator[Figure]:
    rows, rounds = min(ROWS, max(ground.sizes.rows // 20, 10)), min(ROUNDS, ground.sizes.rounds)
    ours, theirs = (Chain(ground, rows, rounds) for _ in range(2))
    times = in_turn({OURS: ours.merge, BY_HAND: theirs.update}, rounds)
    yield Figure(
        f"merge with {TABLES * rows:,} rows in {TABLES} tables",
        BY_HAND,
        ratio(times, OURS, BY_HAND),
        2.0,
        ours=median(times[OURS]),
        theirs=median(times[BY_HAND]),
    )


class Chain:
    """Customers, each to be merged into the next; all rows are of the first to begin with."""

    def __init__(self, ground: Ground, rows: int, rounds: int) -> None:
        parts = [history_part(number) for number in range(TABLES)]
        plugins = [part for part, _ in parts]
        self.way: Crmkit = ground.crmkit(plugins=plugins, clock=MovableClock(NOW))
        customers = [Customer(name=f"Customer {number}") for number in range(rounds + 2)]
        self.pairs = pairwise(customer.id for customer in customers)
        entities: Sequence[Any] = [source.entity for _, source in parts]
        with self.way.unit() as work:
            work.add_all(customers)
            for cls in entities:
                work.add_all(
                    cls(customer=customers[0], happened_at=NOW, title=f"Event {number}")
                    for number in range(rows)
                )
        tables = self.way.crm.catalogue.tables
        self.statements = [moving(tables[cls]) for cls in entities]
        ground.analyse(self.way.url)

    def merge(self) -> None:
        loser, survivor = next(self.pairs)
        with self.way.crm.begin(Actor("system", "benchmarks")) as work:
            work.use(Merging).merge(survivor, loser)

    def update(self) -> None:
        loser, survivor = next(self.pairs)
        with self.way.crm.engine.begin() as connection:
            self._update(connection, {"loser": loser, "survivor": survivor, "now": NOW})

    def _update(self, connection: Connection, given: dict[str, Any]) -> None:
        for statement in self.statements:
            connection.execute(statement, given)


def moving(table: Table) -> Any:
    """What somebody would write who keeps versions, and no journal."""
    return (
        update(table)
        .where(table.c.customer == bindparam("loser"))
        .values(
            customer=bindparam("survivor"),
            version=table.c.version + 1,
            updated_at=bindparam("now"),
        )
    )
