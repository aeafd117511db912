"""What can be told of a sales team."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from crmkit import (
    CRM,
    Actor,
    Customer,
    Employee,
    ExchangeRate,
    Interaction,
    Invalid,
    Money,
    MovableClock,
    NotAllowed,
    Opportunity,
    ReadUnit,
    UnitOfWork,
)
from crmkit_sfa import ActivityPlan, Planning

pytestmark = pytest.mark.crm(plugins=["sfa"])

TODAY = date(2026, 3, 2)
REPORTS = ("activity", "coverage", "outcomes", "leaderboard", "quotas", "outlook", "outlook_errors")


def did(work: UnitOfWork, customer: Customer, owner: str, day: int = 2, **fields: object) -> None:
    said = {
        "channel": "visit",
        "status": "done",
        "happened_at": datetime(2026, 3, day, 8, tzinfo=UTC),
    }
    work.add(Interaction(customer=customer, owner=owner, **(said | fields)))  # type: ignore[arg-type]


def test_what_was_done_of_what_was_planned(work: UnitOfWork, clock: MovableClock) -> None:
    """By plan and by who was to do it."""
    for number in range(4):
        work.add(Customer(name="A", owner="ewa" if number else "jan"))
    plan = work.add(ActivityPlan(name="All", criterion="True", starts_on=TODAY))
    work.use(Planning).generate(plan)
    first, second, *_ = work.find(Interaction, "owner == 'ewa'")
    work.change(first, status="done")
    work.change(second, status="cancelled")
    table = work.report("sfa.activity", since=date(2026, 3, 1), until=date(2026, 3, 31))
    assert (
        ("All", "ewa", 3, 1, 0, 1, Decimal("33.3")),
        ("All", "jan", 1, 0, 0, 0, Decimal("0.0")),
    ) == table.rows
    assert 4 == table.totals["planned"]
    clock.move(to=datetime(2026, 4, 2, tzinfo=UTC))
    late = ReadUnit(work.crm, work.connection, work.actor)
    assert 2 == late.report("sfa.activity", since=date(2026, 3, 1)).totals["late"]
    assert () == late.report("sfa.activity").rows


def test_coverage_is_the_share_of_customers_seen(work: UnitOfWork) -> None:
    """Once is enough, whoever went; a visit of last year is none."""
    for number in range(5):
        customer = work.add(Customer(name=f"C{number}", owner="ewa", tags=("A",) if number else ()))
        if number < 3:
            did(work, customer, "jan")
            did(work, customer, "ewa", channel="phone")
        else:
            did(work, customer, "ewa", happened_at=datetime(2025, 3, 2, tzinfo=UTC))
    assert (("ewa", 5, 3, 2, Decimal("60.0")),) == work.report("sfa.coverage").rows
    of_a = work.report("sfa.coverage", where="'A' in tags", channel="visit")
    assert (("ewa", 4, 2, 2, Decimal("50.0")),) == of_a.rows
    with pytest.raises(Invalid, match="has no 'tgas'"):
        assert work.report("sfa.coverage", where="'A' in tgas").rows


def test_calls_by_outcome(work: UnitOfWork) -> None:
    """Of the calls alone, or of another channel."""
    acme = work.add(Customer(name="Acme"))
    for outcome in ("reached", "reached", "busy"):
        did(work, acme, "ewa", channel="phone", outcome=outcome, minutes=5)
    did(work, acme, "ewa", outcome="ordered")
    assert (("ewa", "busy", 1, 5), ("ewa", "reached", 2, 10)) == work.report("sfa.outcomes").rows
    assert (("ewa", "ordered", 1, 0),) == work.report("sfa.outcomes", channel="visit").rows


def test_the_leaderboard_begins_with_who_won_most(work: UnitOfWork) -> None:
    """In each currency."""
    acme = work.add(Customer(name="Acme"))
    for owner, amount, currency in (
        ("ewa", 5, "EUR"),
        ("jan", 9, "EUR"),
        ("ewa", 2, "EUR"),
        ("ewa", 1, "PLN"),
    ):
        work.add(
            Opportunity(
                customer=acme, name="D", owner=owner, status="won", closed_on=TODAY,
                amount=Money(amount, currency),
            )
        )  # fmt: skip
    did(work, acme, "ewa")
    assert (
        ("jan", 1, Money(9, "EUR"), 0),
        ("ewa", 2, Money(7, "EUR"), 1),
        ("ewa", 1, Money(1, "PLN"), 1),
    ) == work.report("sfa.leaderboard").rows  # fmt: skip


# What history says


def history(work: UnitOfWork, months: int, currency: str = "EUR") -> None:
    """As much in each month as its number in the year, in thousands, up to February 2026."""
    acme = work.add(Customer(name="Acme"))
    for back in range(1, months + 1):
        place = 2026 * 12 + 2 - back
        day = date(place // 12, place % 12 + 1, 15)
        amount = Money(1000 * day.month, currency)
        work.add(
            Opportunity(
                customer=acme, name="D", owner="ewa", status="won", closed_on=day, amount=amount
            )
        )


@pytest.mark.parametrize("method", ["theta", "seasonal_naive"])
def test_months_to_come_follow_the_season(work: UnitOfWork, method: str) -> None:
    """March is expected to be like March, between bounds."""
    history(work, 48)
    rows = work.report("sfa.outlook", method=method, months=3, history_months=48).rows
    assert ("2022-03", Money(3000, "EUR"), None, None, None) == rows[0]
    assert (51, "2026-03", "2026-05") == (len(rows), rows[48][0], rows[50][0])
    for row, expected in zip(rows[48:], (3000, 4000, 5000), strict=True):
        assert float(row[2].amount) == pytest.approx(expected, rel=0.05)
        assert row[3] <= row[2] <= row[4]
    assert "<svg" in work.report("sfa.outlook").svg()


def test_the_error_of_each_method_is_shown(work: UnitOfWork) -> None:
    """Of a season that repeats itself there is none."""
    history(work, 40)
    naive, theta = work.report("sfa.outlook_errors").rows
    assert ("seasonal_naive", 16, None, Decimal("0.0"), Decimal("100.0")) == naive
    assert ("theta", 16) == theta[:2]


def test_a_short_history_gives_no_forecast(work: UnitOfWork) -> None:
    """What was won is shown all the same."""
    history(work, 6)
    assert 6 == len(work.report("sfa.outlook").rows)
    assert 0 == work.report("sfa.outlook_errors").rows[0][1]


def test_history_is_in_one_currency(work: UnitOfWork) -> None:
    """At the rate of each day; without one it is told."""
    history(work, 3, "PLN")
    with pytest.raises(Invalid, match="no rate from PLN to EUR"):
        assert work.report("sfa.outlook").rows
    work.add(ExchangeRate(base="PLN", quote="EUR", valid_on=date(2020, 1, 1), rate=Decimal("0.25")))
    assert Money(250, "EUR") == work.report("sfa.outlook").rows[1][1]
    with pytest.raises(Invalid, match="0 months of history"):
        assert work.report("sfa.outlook", history_months=0).rows


# Who sees what


def test_traits_of_customers_and_employees(work: UnitOfWork, clock: MovableClock) -> None:
    ewa = work.add(Employee(key="ewa", name="Ewa"))
    acme = work.add(Customer(name="Acme", owner="ewa"))
    did(work, acme, "ewa")
    plan = work.add(ActivityPlan(name="All", criterion="True", starts_on=TODAY))
    work.use(Planning).generate(plan)
    known = work.traits(acme, "sfa.overdue", "sfa.last_visit_on", "sfa.planned_visits")
    assert {
        "sfa.overdue": 0, "sfa.planned_visits": 1,
        "sfa.last_visit_on": datetime(2026, 3, 2, 8, tzinfo=UTC),
    } == known  # fmt: skip
    clock.move(to=datetime(2026, 4, 2, tzinfo=UTC))
    late = ReadUnit(work.crm, work.connection, work.actor)
    assert {"sfa.overdue_activities": 1} == late.traits(ewa, "sfa.overdue_activities")
    assert 1 == late.count(Customer, "sfa.overdue > 0")


def test_reports_tell_of_what_their_reader_may_see(crm: CRM) -> None:
    """Deals by role, as everywhere; an outsider gets none of them."""
    with crm.begin("boss") as work:
        acme = work.add(Customer(name="Acme", owner="ewa"))
        for owner in ("ewa", "jan"):
            work.add(
                Opportunity(
                    customer=acme, name="D", owner=owner, status="won", closed_on=TODAY,
                    amount=Money(5, "EUR"),
                )
            )  # fmt: skip
    leaders = {
        "sfa.representative": ["ewa"],
        "sfa.manager": ["ewa"],
        "sfa.director": ["ewa", "jan"],
    }
    with crm.read("boss") as work:
        for role, expected in leaders.items():
            reader = ReadUnit(crm, work.connection, Actor("employee", "ewa", roles=(role,)))
            found = {name: reader.report(f"sfa.{name}").rows for name in REPORTS}
            assert (role, expected) == (role, [row[0] for row in found["leaderboard"]])
        outsider = ReadUnit(crm, work.connection, Actor("employee", "x", roles=("nothing",)))
        for name in REPORTS:
            with pytest.raises(NotAllowed, match="may not see the report"):
                outsider.report(f"sfa.{name}")
