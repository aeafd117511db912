"""Reports on leads, for a representative, against SQL written by hand with the same filter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from statistics import median
from typing import Any

from sqlalchemy import JSON, String, case, cast, literal

from benchmarks.by_hand.leads import REPORTS
from benchmarks.figures import OURS, Figure
from benchmarks.ground import Ground, agree
from benchmarks.history import NOW, Filler, _n
from benchmarks.ours import Crmkit
from benchmarks.timing import Work, in_turn, ratio
from crmkit import Actor, Customer, Money, MovableClock, Opportunity, Touch
from crmkit_leads import Lead, Passage

AGENT = Actor("employee", "employee7", roles=("leads.agent",))
ROUNDS = 5
BY_HAND = "SQL by hand"
DAY = 24 * 60
STATES = ("new", "assigned", "working", "qualified", "unqualified")


class LeadsFiller(Filler):
    """Leads of six sources and ten owners, a tenth of nobody; each left a state once."""

    def leads(self, way: Crmkit, count: int) -> None:
        n, table = _n(count), way.crm.catalogue.tables[Lead]
        values = {
            "id": self.id(n, 5),
            "customer": self.id(n, 0),
            "name": literal("Lead ").concat(n),
            "name_folded": literal("lead ").concat(n),
            "source": literal("source").concat(cast(n % 6, String())),
            "note": literal(""),
            "custom": literal({}, JSON()),
            "status": case(*((n % 5 == i, state) for i, state in enumerate(STATES))),
            "owner": case((n % 11 > 0, literal("employee").concat(cast(n % 10, String())))),
        }
        self._fill(table, values, count)
        passage = {
            "id": self.id(n, 6),
            "lead": self.id(n, 5),
            "left": case(*((n % 3 == i, state) for i, state in enumerate(STATES[:3]))),
            "reached": literal("qualified"),
            "passed_at": self._ago(n % (300 * DAY)),
            "seconds": n * 7919 % 500_000,
        }
        self._fill(way.crm.catalogue.tables[Passage], passage, count)

    def money(self, way: Crmkit, count: int) -> None:
        """A deal won for every fifth customer, and three touches of each customer."""
        n, tables = _n(count // 5), way.crm.catalogue.tables
        deal = {
            "id": self.id(n, 7),
            "customer": self.id(n, 0),
            "name": literal("Deal"),
            "name_folded": literal("deal"),
            "status": literal("won"),
            "amount": n % 100_000 * 10_000,
            "amount_currency": literal("EUR"),
            "amount_overridden": literal(False),
            "closed_on": literal(NOW.date()),
            "owner": literal("employee").concat(cast(n % 10, String())),
        }
        self._fill(tables[Opportunity], deal, count // 5)
        n = _n(count * 3 // 5)
        touch = {
            "id": self.id(n, 8),
            "customer": self.id(1 + n % (count // 5), 0),
            "source": literal("source").concat(cast(n % 6, String())),
            "touched_at": self._ago(n % (200 * DAY)),
        }
        self._fill(tables[Touch], touch, count * 3 // 5)


def leads(ground: Ground) -> Iterator[Figure]:
    way = populated(ground)
    for name in REPORTS:
        yield compared(ground, way, name)


def populated(ground: Ground) -> Crmkit:
    """crmkit over leads that went from state to state, and what was won by them."""
    way, count = ground.crmkit(plugins=["leads"], clock=MovableClock(NOW)), size(ground)
    filler = LeadsFiller(way.crm.engine)
    filler.customers(way.crm.catalogue.tables[Customer], count)
    filler.leads(way, count)
    filler.money(way, count)
    ground.analyse(way.url)
    return way


def size(ground: Ground) -> int:
    return 500_000 if ground.sizes.full else ground.sizes.rows * 5


def compared(ground: Ground, way: Crmkit, name: str) -> Figure:
    """crmkit's time against that of the statement."""
    ways: dict[str, Work] = {
        OURS: partial(report, way, name),
        BY_HAND: partial(by_hand, way, REPORTS[name]),
    }
    agree(name, {who: sorted(map(plain, work())) for who, work in ways.items()})
    times = in_turn(ways, min(ROUNDS, ground.sizes.rounds))
    return Figure(
        f"{name} of {size(ground):,} leads",
        BY_HAND,
        ratio(times, OURS, BY_HAND),
        1.2,
        ours=median(times[OURS]),
        theirs=median(times[BY_HAND]),
    )


def report(way: Crmkit, name: str) -> Any:
    with way.crm.read(AGENT) as work:
        return work.report(name).rows


def plain(row: Any) -> tuple[Any, ...]:
    """A row with each amount as the statement gives it: its units, then its currency."""
    cells = ((c.units, c.currency) if isinstance(c, Money) else (c,) for c in row)
    return tuple(chain.from_iterable(cells))


def by_hand(way: Crmkit, sql: str) -> Any:
    with way.crm.read(AGENT) as work:
        return work.connection.exec_driver_sql(sql).all()
