"""Where deals stand, how they end, how long they take; and what is known of a customer."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from crmkit import (
    CRM,
    Customer,
    Employee,
    Interaction,
    Money,
    MovableClock,
    Opportunity,
    Stage,
)
from crmkit_sfa import Deal, StageRule

pytestmark = pytest.mark.crm(plugins=["sfa"])


def eur(amount: str | int) -> Money:
    return Money(amount, "EUR")


@pytest.fixture
def sold(crm: CRM, clock: MovableClock) -> CRM:
    """Three deals of Acme: one won after 10 days, one lost after 4, one rotting at its stage."""
    with crm.begin("admin") as work:
        acme = work.add(Customer(name="Acme", owner="ewa"))
        work.add(Employee(key="ewa", name="Ewa"))
        stages = {stage.name: stage for stage in work.find(Stage)}
        work.add(StageRule(id=stages["quote"].id, max_days=5))
        facts: dict[str, Any] = {"customer": acme, "owner": "ewa", "stage": stages["quote"]}
        won, lost, open_ = (
            work.add(Opportunity(name=n, amount=eur(a), **facts))
            for n, a in (("won", 10), ("lost", 20), ("open", 30))
        )
        work.add(Deal(id=won.id, recurring=eur(120), every="year"))
        work.add(Interaction(customer=acme, channel="phone"))
    clock.move(timedelta(days=4))
    with crm.begin("admin") as work:
        work.change(lost, status="lost", reason="price")
    clock.move(timedelta(days=6))
    with crm.begin("admin") as work:
        work.change(won, status="won", reason="service")
    assert open_.status == "open"
    return crm


@pytest.mark.parametrize(
    ("report", "rows"),
    [
        ("sfa.pipeline", (("sales", "Quote sent", 1, 1, eur(30), eur(15)),)),
        (
            "sfa.rotting",
            (("open", "Acme", "ewa", "Quote sent", Decimal("10.0"), 5, eur(30), None),),
        ),
        (
            "sfa.funnel",
            (("sales", "Quote sent", 3, 1, 1, 1, Decimal("50.0"), Decimal("7.0")),),
        ),
        ("sfa.win_loss", (("won", "service", 1, eur(10)), ("lost", "price", 1, eur(20)))),
        ("sfa.recurring", (("ewa", 1, eur(10), eur(120)),)),
    ],
)
def test_reports(sold: CRM, report: str, rows: object) -> None:
    """What each tells of the three deals."""
    with sold.read("admin") as work:
        assert rows == work.report(report).rows


def test_the_cycle_is_counted_from_the_record_to_the_close(sold: CRM) -> None:
    """In days of the calendar."""
    with sold.read("admin") as work:
        ((owner, won, to_win, lost, to_lose),) = work.report("sfa.cycle").rows
    assert ("ewa", 1, 1) == (owner, won, lost)
    assert (10, 4) == (to_win, to_lose)


def test_the_funnel_is_of_a_period(sold: CRM) -> None:
    """Of deals that closed before it there is nothing; open ones are there always."""
    with sold.read("admin") as work:
        (row,) = work.report("sfa.funnel", until=date(2026, 1, 1)).rows
    assert (1, 1, 0, 0, None, None) == row[2:]


@pytest.mark.parametrize(
    ("trait", "value"),
    [
        ("sfa.weighted_pipeline", (eur(15),)),
        ("sfa.last_won_on", date(2026, 3, 12)),
        ("sfa.win_rate", Decimal("50.0")),
        ("sfa.days_since_contact", 10),
        ("sfa.mrr", (eur(10),)),
    ],
)
def test_what_is_known_of_a_customer(sold: CRM, trait: str, value: object) -> None:
    """Each trait, alone and in a criterion."""
    with sold.read("admin") as work:
        acme = work.first(Customer)
        assert acme is not None
        assert {trait: value} == work.traits(acme, trait)
        literal = f"'{value}'" if isinstance(value, date) else value
        test = "is not None" if isinstance(value, tuple) else f"== {literal}"
        if isinstance(value, tuple):
            test = f"== money('{value[0].amount}', 'EUR')"
        assert 1 == work.count(Customer, f"{trait} {test}")


def test_what_is_known_of_who_never_bought(crm: CRM) -> None:
    """Nothing, not an error."""
    with crm.begin("admin") as work:
        jan = work.add(Customer(name="Jan"))
        assert {
            "sfa.weighted_pipeline": (), "sfa.last_won_on": None, "sfa.win_rate": None,
            "sfa.days_since_contact": None, "sfa.mrr": (), "sfa.last_visit_on": None,
            "sfa.overdue": 0, "sfa.planned_visits": 0,
        } == {n: v for n, v in work.traits(jan).items() if n.startswith("sfa.")}  # fmt: skip


def test_what_is_known_of_an_employee(sold: CRM) -> None:
    """What they have open, and how often they win."""
    with sold.read("admin") as work:
        ewa = work.first(Employee)
        assert ewa is not None
        known = work.traits(ewa, "sfa.open_amount", "sfa.employee_win_rate")
    assert ((eur(30),), Decimal("50.0")) == tuple(known.values())


def test_reports_are_drawn(sold: CRM) -> None:
    """Each has a chart."""
    with sold.read("admin") as work:
        for name in ("pipeline", "rotting", "funnel", "win_loss", "cycle", "recurring"):
            assert work.report(f"sfa.{name}").svg().startswith("<svg")


def test_a_moment_is_not_needed(sold: CRM) -> None:
    """A deal that was won at once took no time, not less than none."""
    with sold.begin("admin") as work:
        acme = work.first(Customer)
        assert acme is not None
        work.add(Opportunity(customer=acme, name="at once", owner="jan", status="won"))
        assert isinstance(work.now(), datetime)
        rows = {row[0]: row[2] for row in work.report("sfa.cycle")}
    assert Decimal("0.0") == rows["jan"]
