"""A sales team's years: visits, plans, won deals and quotas, put straight into the tables."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import String, case, cast, literal

from benchmarks.history import NOW, Filler, _n
from benchmarks.ours import Crmkit
from crmkit import Actor, Customer, Employee, Interaction, Opportunity, Team
from crmkit_sfa import ActivityPlan, PlannedVisit, Quota

BOSS = "boss"
EMPLOYEES = 1000
DAY = 24 * 60
MONTHS = tuple(date(2023 + i // 12, i % 12 + 1, 15) for i in range(38))
QUARTER = date(2026, 1, 1)


class TeamFiller(Filler):
    """Rows by a thousand employees, of whom a hundred are Boss's."""

    def __init__(self, way: Crmkit) -> None:
        super().__init__(way.crm.engine)
        self.tables = way.crm.catalogue.tables

    def visits(self, count: int, customers: int) -> None:
        """Over two years; one in ten is planned, one in twenty was cancelled."""
        n = _n(count)
        values = {
            "id": self.id(n, 1),
            "customer": self.id(1 + n % customers, 0),
            "channel": case((n % 3 == 0, "phone"), else_="visit"),
            "direction": literal("out"),
            "status": case((n % 10 == 0, "planned"), (n % 20 == 1, "cancelled"), else_="done"),
            "subject": literal("Visit ").concat(n),
            "subject_folded": literal("visit ").concat(n),
            "body": literal(""),
            "outcome": literal("outcome ").concat(cast(n % 7, String())),
            "happened_at": self._ago(n * 7919 % (2 * 365 * DAY)),
            "due_at": self._ago(n * 7919 % (2 * 365 * DAY)),
            "minutes": n % 60,
            "owner": _owner(n),
        }
        self._fill(self.tables[Interaction], values, count)

    def planned(self, count: int, customers: int, plan: Any) -> None:
        """Two in five of the visits were planned, in the months of two years."""
        n = _n(count)
        table = self.tables[PlannedVisit]
        values = {
            "id": self.id(n, 2),
            "plan": literal(plan, table.c.plan.type),
            "customer": self.id(1 + n % customers, 0),
            "interaction": self.id(n, 1),
            "period": _month(n % 24 + 14, first=True),
            "slot": n,
            "owner": _owner(n),
            "closed": n % 10 != 0,
        }
        self._fill(table, values, count * 2 // 5)

    def deals(self, count: int, customers: int) -> None:
        """Half of them won, over three years."""
        n = _n(count)
        values = {
            "id": self.id(n, 5),
            "customer": self.id(1 + n % customers, 0),
            "name": literal("Deal ").concat(n),
            "name_folded": literal("deal ").concat(n),
            "status": case((n % 2 == 0, "won"), else_="open"),
            "amount": n % 100_000 * 10_000,
            "amount_currency": literal("EUR"),
            "amount_overridden": literal(False),
            "closed_on": case((n % 2 == 0, _month(n // 2 % len(MONTHS)))),
            "owner": _owner(n),
        }
        self._fill(self.tables[Opportunity], values, count)

    def quotas(self) -> None:
        """One of each employee for this quarter."""
        n = _n(EMPLOYEES)
        values = {
            "id": self.id(n, 3),
            "measure": literal("won_amount"),
            "every": literal("quarter"),
            "starts_on": literal(QUARTER),
            "ends_on": literal(date(2026, 3, 31)),
            "employee_key": _owner(n),
            "amount": literal(10_000_000_000),
            "amount_currency": literal("EUR"),
            "scope": literal("").concat(n),
        }
        self._fill(self.tables[Quota], values, EMPLOYEES)


def _owner(n: Any) -> Any:
    return literal("employee").concat(cast(n * 7 % EMPLOYEES, String()))


def _month(n: Any, *, first: bool = False) -> Any:
    days = [day.replace(day=1) if first else day for day in MONTHS]
    return case(*((n == i, literal(day)) for i, day in enumerate(days)))


def populate(way: Crmkit, count: int) -> None:
    """A company of ten teams, one of them Boss's; so many visits, and as many deals."""
    with way.crm.begin(Actor("system", "benchmarks")) as work:
        teams = [
            work.add(Team(name=f"Team {i}", leader=BOSS if not i else None)) for i in range(10)
        ]
        work.add(Employee(key=BOSS, name="Boss", roles=("sfa.manager",)))
        work.add_all(
            Employee(key=f"employee{i}", name=f"E{i}", team=teams[i % 10]) for i in range(EMPLOYEES)
        )
        starts_on = NOW.date() - timedelta(days=720)
        plan = work.add(ActivityPlan(name="All", criterion="True", starts_on=starts_on))
    filler, customers = TeamFiller(way), max(count // 5, 1)
    filler.customers(filler.tables[Customer], customers)
    filler.visits(count, customers)
    filler.planned(count, customers, plan.id)
    filler.deals(count, customers)
    filler.quotas()
