"""Who may do what with the team: every operation and report of it, for each role."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Customer,
    Employee,
    Money,
    NotAllowed,
    Opportunity,
    Team,
    UnitOfWork,
)
from crmkit_sfa import (
    ActivityPlan,
    CalendarFeeds,
    Planning,
    Quota,
    Quotas,
    Territories,
    TerritoryChange,
)

pytestmark = pytest.mark.crm(plugins=["sfa"])

ROLES = {
    "ewa": "sfa.representative",
    "mia": "sfa.manager",
    "dan": "sfa.director",
    "out": "read_only",
    "none": "nothing",
}
TODAY = date(2026, 3, 2)


@pytest.fixture
def shop(crm: CRM) -> CRM:
    """Ewa and Jan are in the team of Mia, Ola is in another; each has a customer and won a deal."""
    with crm.begin("admin") as work:
        north, south = work.add(Team(name="North", leader="mia")), work.add(Team(name="South"))
        for key, team in (("ewa", north), ("jan", north), ("ola", south)):
            work.add(Employee(key=key, name=key, team=team))
            customer = work.add(Customer(name=f"of {key}", owner=key))
            work.add(
                Opportunity(
                    customer=customer, name="D", owner=key, status="won", closed_on=TODAY,
                    amount=Money(100, "EUR"),
                )
            )  # fmt: skip
            work.add(Quota(employee_key=key, starts_on=date(2026, 1, 1), amount=Money(1000, "EUR")))
        work.use(Territories).change([TerritoryChange("All", members=("ewa", "jan", "ola"))])
        plan = work.add(ActivityPlan(name="All", criterion="True", starts_on=TODAY))
        work.use(Planning).generate(plan)
    return crm


def acts(work: UnitOfWork) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every operation of the team's half of the part, called as it may be."""
    territories, plans = work.use(Territories), work.use(Planning)
    feeds, customer = work.use(CalendarFeeds), work.first(Customer) or Customer.ref("0" * 32)
    plan = work.first(ActivityPlan) or ActivityPlan.ref("0" * 32)
    yield "sfa.territory_of", lambda: territories.territory_of(customer)
    yield "sfa.simulate_territories", lambda: territories.simulate()
    yield "sfa.change_territories", lambda: territories.change([TerritoryChange("New")])
    yield "sfa.place_customers", lambda: territories.place()
    yield "sfa.apply_territories", lambda: territories.apply()
    yield "sfa.day_list", lambda: plans.day_list()
    yield "sfa.plan_visits", lambda: plans.generate(plan)
    yield "sfa.withdraw_plan", lambda: plans.withdraw(plan)
    yield "sfa.attainment", lambda: work.use(Quotas).attainment()
    yield "sfa.feeds", lambda: feeds.mine()
    yield "sfa.open_feed", lambda: feeds.open()
    yield "sfa.revoke_feed", lambda: feeds.revoke(feeds.mine()[0])


EVERYBODY = {"sfa.territory_of", "sfa.day_list", "sfa.attainment", "sfa.feeds", "sfa.open_feed",
             "sfa.revoke_feed"}  # fmt: skip
MAY = {
    "ewa": EVERYBODY,
    # To withdraw a plan is to write it: a manager's are those of their people.
    "mia": EVERYBODY | {"sfa.simulate_territories", "sfa.plan_visits"},
    "dan": EVERYBODY | {
        "sfa.simulate_territories", "sfa.plan_visits", "sfa.withdraw_plan",
        "sfa.change_territories", "sfa.place_customers", "sfa.apply_territories",
    },
    "out": set[str](),
    "none": set[str](),
}  # fmt: skip


@pytest.mark.parametrize("who", MAY)
def test_everybody_may_do_what_their_role_says(shop: CRM, who: str) -> None:
    """And nothing else."""
    may = set[str]()
    with shop.begin(Actor("employee", who, roles=(ROLES[who],))) as work:
        for name, call in acts(work):
            try:
                with work.savepoint():
                    call()
                may.add(name)
            except NotAllowed:
                pass
    assert MAY[who] == may


# How many of the three employees each sees in each report; None where it is not theirs.
SEEN: dict[str, tuple[Callable[[Any], int], tuple[int | None, ...]]] = {
    "sfa.quotas": (len, (1, 2, 3, 3, None)),
    "sfa.activity": (len, (1, 2, 3, 3, None)),
    "sfa.leaderboard": (len, (1, 2, 3, 3, None)),
    # Whoever sells sees all customers and what passed between them and the organisation.
    "sfa.coverage": (len, (3, 3, 3, 3, None)),
    "sfa.outcomes": (len, (0, 0, 0, 0, None)),
    "sfa.outlook": (len, (0, 0, 0, 0, None)),
    "sfa.outlook_errors": (len, (2, 2, 2, 2, None)),
}


@pytest.mark.parametrize("report", SEEN)
def test_everybody_sees_what_their_role_says(shop: CRM, report: str) -> None:
    """A representative themselves, a manager their people, a director all, who reads all, all."""
    count, expected = SEEN[report]
    found: list[int | None] = []
    for who, role in ROLES.items():
        with shop.read(Actor("employee", who, roles=(role,))) as work:
            try:
                found.append(count(work.report(report).rows))
            except NotAllowed:
                found.append(None)
    assert expected == tuple(found)
