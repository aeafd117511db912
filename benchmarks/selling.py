"""A sales department's years: deals and what hangs on them, put straight into the tables."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from sqlalchemy import String, case, literal
from sqlalchemy import cast as cast_to

from benchmarks.history import NOW, Filler, _n
from benchmarks.ours import Crmkit
from crmkit import Actor, Customer, Employee, Opportunity, Stage, Team
from crmkit_sfa import (
    Competitor,
    Deal,
    Encounter,
    Snapshot,
    SnapshotLine,
    Split,
    StageRule,
    Stay,
    Wish,
)

BOSS = "boss"
EMPLOYEES = 1000
DAY = 24 * 60
DAYS = tuple(date(2025 + i // 12, i % 12 + 1, 15) for i in range(16))


class SalesFiller(Filler):
    """Deals in four currencies; six in ten are open, two won, two lost."""

    def __init__(self, way: Crmkit) -> None:
        super().__init__(way.crm.engine)
        self.tables = way.crm.catalogue.tables

    def deals(self, count: int, customers: int, stages: dict[str, Any]) -> None:
        n = _n(count)
        status = case((n % 10 < 6, "open"), (n % 10 < 8, "won"), else_="lost")
        values = {
            "id": self.id(n, 5),
            "customer": self.id(1 + n % customers, 0),
            "name": literal("Deal ").concat(n),
            "name_folded": literal("deal ").concat(n),
            "stage": self._stage(n, stages),
            "pipeline": self._whole(stages["quote"].pipeline.id),
            "status": status,
            "amount": n % 100_000 * 10_000,
            "amount_currency": _currency(n),
            "amount_overridden": literal(False),
            "probability": case((n % 10 < 2, 10), (n % 10 < 4, 25), (n % 10 < 6, 50), else_=0),
            "expected_close": _day(n // 10),
            "closed_on": case((n % 10 >= 6, _day(n // 10))),
            "reason": case((n % 10 >= 6, literal("reason ").concat(cast_to(n % 7, String())))),
            "owner": _owner(n),
            "stage_since": self._ago(n % 60 * DAY),
        }
        self._fill(self.tables[Opportunity], values, count)

    def _stage(self, n: Any, stages: dict[str, Any]) -> Any:
        id = {name: self._whole(stage.id) for name, stage in stages.items()}
        return case(
            (n % 10 < 2, id["enquiry"]), (n % 10 < 4, id["needs"]), (n % 10 < 6, id["quote"]),
            (n % 10 < 8, id["won"]), else_=id["lost"],
        )  # fmt: skip

    def _whole(self, id: Any) -> Any:
        return literal(id, cast(Any, self.tables[Opportunity].c.id.type))

    def stays(self, count: int, stages: dict[str, Any]) -> None:
        """Two of each deal: at the first stage, and at the one where it is."""
        n = _n(count * 2)
        deal = (n + 1) // 2
        values = {
            "id": self.id(n, 6),
            "opportunity": self.id(deal, 5),
            "stage": case(
                (n % 2 == 1, self._whole(stages["enquiry"].id)), else_=self._stage(deal, stages)
            ),
            "status": case(
                ((n % 2 == 1) | (deal % 10 < 6), "open"), (deal % 10 < 8, "won"), else_="lost"
            ),
            "owner": _owner(deal),
            "entered_at": self._ago((60 + n % 60) * DAY),
            "left_at": case((n % 2 == 1, self._ago(n % 60 * DAY))),
        }
        self._fill(self.tables[Stay], values, count * 2)

    def extras(self, count: int) -> None:
        """What one deal in five has: a category or recurring revenue; of ten of these a share."""
        n = _n(count // 5)
        deal = n * 5 - n // 7 % 5
        own = {
            "id": self.id(deal, 5),
            "category": case((n % 3 == 0, "commit")),
            "every": literal("month"),
            "recurring": n % 1000 * 10_000,
            "recurring_currency": _currency(deal),
            "mrr": n % 1000 * 10_000,
            "mrr_currency": _currency(deal),
        }
        self._fill(self.tables[Deal], own, count // 5)
        shared = {
            "id": self.id(n, 7),
            "opportunity": self.id(n * 50, 5),
            "employee": _owner(n),
            "share": literal(1_000),
            "amount": n * 50 % 100_000 * 1_000,
            "amount_currency": _currency(n * 50),
            "closed": literal(False),
        }
        self._fill(self.tables[Split], shared, count // 50)

    def rivals(self, count: int, ids: list[Any]) -> None:
        n = _n(count // 5)
        values = {
            "id": self.id(n, 8),
            "opportunity": self.id(n * 5 - n % 5, 5),
            "competitor": case(
                *((n % len(ids) == i, self._whole(id)) for i, id in enumerate(ids)),
            ),
            "standing": literal("confirmed"),
            "note": literal(""),
        }
        self._fill(self.tables[Encounter], values, count // 5)

    def wishes(self, count: int, customers: int) -> None:
        n = _n(count // 5)
        topic = literal("topic ").concat(cast_to(n * 7 % 211, String()))
        values = {
            "id": self.id(n, 9),
            "customer": self.id(1 + n % customers, 0),
            "topic": topic,
            "normal": topic,
            "detail": literal(""),
            "region": literal("region ").concat(cast_to(n % 16, String())),
            "quantity": (n % 9 + 1) * 10_000,
            "status": literal("open"),
            "wished_on": _day(n),
            "owner": _owner(n),
        }
        self._fill(self.tables[Wish], values, count // 5)

    def lines(self, count: int, snapshots: list[Any]) -> None:
        """Of each snapshot every open deal; between the two, amounts and days changed."""
        lines = (count * 6 // 10 - 6) * 2
        n = _n(lines)
        half = (n - 1) // 2
        deal = half // 6 * 10 + 10 + half % 6
        later = n % 2 == 0
        values = {
            "id": self.id(n, 10),
            "snapshot": case((later, self._whole(snapshots[1])), else_=self._whole(snapshots[0])),
            "opportunity": self.id(deal + case((later & (deal % 70 < 4), 6), else_=0), 5),
            "owner": _owner(deal),
            "category": literal("pipeline"),
            "probability": case((deal % 10 < 2, 10), (deal % 10 < 4, 25), else_=50),
            "amount": deal % 100_000 * 10_000 + case((later & (deal % 7 == 0), 10_000), else_=0),
            "amount_currency": _currency(deal),
            "expected_close": _day(deal // 10 + case((later & (deal % 11 == 0), 1), else_=0)),
            "opened_at": self._ago(deal % 60 * DAY),
        }
        self._fill(self.tables[SnapshotLine], values, lines)


def _owner(n: Any) -> Any:
    return literal("employee").concat(cast_to((n * 7 + n // 10) % EMPLOYEES, String()))


def _currency(n: Any) -> Any:
    return case((n % 4 == 0, "PLN"), (n % 4 == 1, "USD"), (n % 4 == 2, "ILS"), else_="EUR")


def _day(n: Any) -> Any:
    return case(*((n % len(DAYS) == i, literal(day)) for i, day in enumerate(DAYS)))


def populate(way: Crmkit, deals: int) -> list[Any]:
    """A company of ten teams, one of them Boss's; return the ids of two snapshots."""
    with way.crm.begin(Actor("system", "benchmarks")) as work:
        teams = [
            work.add(Team(name=f"Team {i}", leader=BOSS if not i else None)) for i in range(10)
        ]
        work.add(Employee(key=BOSS, name="Boss", roles=("sfa.manager",)))
        work.add_all(
            Employee(key=f"employee{i}", name=f"E{i}", team=teams[i % 10]) for i in range(EMPLOYEES)
        )
        stages = {stage.name: stage for stage in work.find(Stage)}
        work.add(StageRule(id=stages["quote"].id, max_days=30))
        rivals = [work.add(Competitor(name=f"Rival {i}")).id for i in range(8)]
        taken = [
            work.add(Snapshot(taken_at=NOW, taken_on=NOW.date(), note=str(i))).id for i in range(2)
        ]
    filler, customers = SalesFiller(way), max(deals // 5, 1)
    filler.customers(filler.tables[Customer], customers)
    filler.deals(deals, customers, stages)
    filler.stays(deals, stages)
    filler.extras(deals)
    filler.rivals(deals, rivals)
    filler.wishes(deals, customers)
    filler.lines(deals, taken)
    return taken
