"""What is to come: by category, weighted, as people judge it, up the hierarchy, in one currency."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Actor,
    Customer,
    Employee,
    ExchangeRate,
    Invalid,
    Money,
    NotAllowed,
    Opportunity,
    Refused,
    Stage,
    Team,
    UnitOfWork,
)
from crmkit_sfa import Deal, Deals, Forecasts, Judgement, Line, Share

pytestmark = pytest.mark.crm(plugins=["sfa"])

IN, AFTER = date(2026, 3, 20), date(2026, 4, 1)


def eur(amount: str | int) -> Money:
    return Money(amount, "EUR")


@pytest.fixture
def acme(work: UnitOfWork) -> Customer:
    return work.add(Customer(name="Acme", kind="organisation"))


@pytest.fixture
def stages(work: UnitOfWork) -> dict[str, Stage]:
    return {stage.name: stage for stage in work.find(Stage)}


@pytest.fixture
def people(work: UnitOfWork) -> None:
    """Ewa and Jan sell in Small, which is in North, which Boss leads; Adam is in no team."""
    north = work.add(Team(name="North", leader="boss"))
    small = work.add(Team(name="Small", parent=north, leader="chief"))
    work.add_all(Employee(key=key, name=key, team=small) for key in ("ewa", "jan"))
    work.add(Employee(key="adam", name="Adam"))


def line_of(work: UnitOfWork, employee: str, **parameters: Any) -> Line:
    lines = work.use(Forecasts).forecast(**parameters)
    return next(line for line in lines if line.employee == employee)


def test_a_deal_counts_by_the_category_of_its_stage_or_its_own(
    work: UnitOfWork, acme: Customer, stages: dict[str, Stage]
) -> None:
    """Won is closed, lost is nowhere, and what is omitted weighs nothing."""
    for stage, own in [
        ("enquiry", None), ("quote", None), ("negotiation", None), ("negotiation", "omitted"),
        ("enquiry", "commit"), ("won", None), ("lost", None),
    ]:  # fmt: skip
        deal = work.add(
            Opportunity(
                customer=acme, name="x", owner="ewa", stage=stages[stage], amount=eur(100),
                expected_close=IN,
            )
        )  # fmt: skip
        work.add(Deal(id=deal.id, category=own))
    line = line_of(work, "ewa")
    assert {
        "omitted": eur(100), "pipeline": eur(100), "best_case": eur(100), "commit": eur(200),
        "closed": eur(100), "weighted": eur(10 + 50 + 75 + 10 + 100),
    } == line.amounts  # fmt: skip
    assert eur(300) == line.called


def test_a_deal_counts_in_the_period_of_its_close(work: UnitOfWork, acme: Customer) -> None:
    """Of the quarter unless told otherwise; without a day it is in none."""
    for day in (IN, AFTER, None):
        work.add(
            Opportunity(customer=acme, name="x", owner="ewa", amount=eur(7), expected_close=day)
        )
    assert eur(7) == line_of(work, "ewa").amounts["pipeline"]
    whole = line_of(work, "ewa", starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31))
    assert eur(14) == whole.amounts["pipeline"]


def test_a_shared_deal_is_credited_to_each(work: UnitOfWork, acme: Customer) -> None:
    """By the shares; together they are the deal."""
    deal = work.add(
        Opportunity(customer=acme, name="x", owner="ewa", amount=eur("0.05"), expected_close=IN)
    )
    shares = [Share("ewa", Decimal(50)), Share("jan", Decimal(50))]
    work.use(Deals).split(deal, shares)
    hers, his = (line_of(work, key).amounts["pipeline"] for key in ("ewa", "jan"))
    assert {eur("0.02"), eur("0.03")} == {hers, his}


# Judgements


def as_(work: UnitOfWork, key: str) -> UnitOfWork:
    return UnitOfWork(work.crm, work.connection, Actor("employee", key, roles=("everything",)))


def test_judgements_of_the_seller_and_of_those_above_are_kept_apart(crm: CRM) -> None:
    """The manager's counts before the seller's own; the newest of each is the one."""
    with crm.begin("admin") as work:
        north = work.add(Team(name="N", leader="boss"))
        work.add(Employee(key="eve", name="Eve", team=north))
    for who, amount in [("eve", 10), ("eve", 12), ("boss", 9)]:
        with crm.begin(who) as work:
            work.use(Forecasts).judge("eve", eur(amount), note=f"says {who}")
    with crm.read("boss") as work:
        trail = [(one.judge, one.kind, one.amount) for one in work.find(Judgement)]
        (row,) = [row for row in work.report("sfa.forecast") if row[1] == "eve"]
    assert [
        ("eve", "own", eur(10)), ("eve", "own", eur(12)), ("boss", "manager", eur(9)),
    ] == trail  # fmt: skip
    assert (eur(12), eur(9), eur(9)) == row[-3:]


def test_only_those_above_judge(crm: CRM) -> None:
    """A colleague does not; nobody judges for the system."""
    with crm.begin("admin") as work:
        team = work.add(Team(name="N", leader="boss"))
        work.add_all(Employee(key=key, name=key, team=team) for key in ("eve", "jan"))
    with (
        crm.begin("jan") as work,
        pytest.raises(NotAllowed, match=r"may not judge .* of eve.*boss"),
    ):
        work.use(Forecasts).judge("eve", eur(1))


def test_a_judgement_stays_as_it_was_made(crm: CRM) -> None:
    """It is the trail; nor is it negative, nor of a period turned round."""
    with crm.begin("eve") as work:
        made = work.use(Forecasts).judge("eve", eur(1))
        with pytest.raises(Refused, match="judge again"), work.savepoint():
            work.change(made, amount=eur(2))
        with pytest.raises(Refused, match="not negative"), work.savepoint():
            work.use(Forecasts).judge("eve", eur(-1))
        with pytest.raises(Invalid, match="before it starts"):
            work.use(Forecasts).judge("eve", eur(1), starts_on=AFTER, ends_on=IN)


# Currencies


def test_amounts_are_converted_at_the_rate_of_the_day_of_close(
    work: UnitOfWork, acme: Customer
) -> None:
    """The newest on or before it; the inverse where there is only that."""
    for day, rate in [(date(2026, 1, 1), "4"), (date(2026, 3, 15), "5"), (AFTER, "9")]:
        work.add(ExchangeRate(base="EUR", quote="PLN", valid_on=day, rate=Decimal(rate)))
    for amount, day in [(eur(1), IN), (eur(1), date(2026, 3, 14)), (Money(2, "PLN"), IN)]:
        work.add(Opportunity(customer=acme, name="x", owner="e", amount=amount, expected_close=day))
    assert Money(11, "PLN") == line_of(work, "e", currency="PLN").amounts["pipeline"]
    assert eur("2.40") == line_of(work, "e", currency="EUR").amounts["pipeline"]


def test_a_missing_rate_is_named_with_its_day(work: UnitOfWork, acme: Customer) -> None:
    """Never taken as one."""
    work.add(ExchangeRate(base="EUR", quote="PLN", valid_on=AFTER, rate=Decimal(4)))
    work.add(Opportunity(customer=acme, name="x", amount=eur(1), expected_close=IN))
    with pytest.raises(Invalid, match="no rate from EUR to PLN on 2026-03-20"):
        work.use(Forecasts).forecast(currency="PLN")


def test_a_currency_that_there_is_not(work: UnitOfWork) -> None:
    """What cannot be one is said to be none."""
    with pytest.raises(Invalid, match="is not a currency"):
        work.use(Forecasts).forecast(currency="EURO")


# Up the hierarchy


@pytest.mark.usefixtures("people")
def test_the_company_has_teams_and_these_have_people(work: UnitOfWork, acme: Customer) -> None:
    """Each after what it is in, one level further in."""
    for key in ("ewa", "adam", None):
        work.add(Opportunity(customer=acme, name="x", owner=key, amount=eur(1), expected_close=IN))
    lines = work.use(Forecasts).forecast()
    assert [
        (0, None, None, eur(3)), (1, None, "adam", eur(1)), (1, None, None, eur(1)),
        (1, "North", None, eur(1)), (2, "Small", None, eur(1)), (3, "Small", "ewa", eur(1)),
    ] == [(x.level, x.team, x.employee, x.amounts["pipeline"]) for x in lines]  # fmt: skip


KEYS = ("a", "b", "c", "d", None)
CURRENCIES = ("EUR", "PLN", "ILS")
DEALS = st.tuples(
    st.sampled_from(KEYS),
    st.sampled_from(("enquiry", "needs", "quote", "negotiation", "won", "lost")),
    st.integers(0, 10**13),
    st.sampled_from(CURRENCIES),
    st.sampled_from((None, "omitted", "pipeline", "best_case", "commit")),
    st.integers(1, 40),
    st.lists(st.tuples(st.sampled_from(KEYS[:-1]), st.integers(0, 2500)), max_size=4),
)


class Undone(Exception):
    """Ends an example."""


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(
    parents=st.lists(st.integers(-1, 5), min_size=1, max_size=6),
    teams=st.lists(st.integers(-1, 5), min_size=4, max_size=4),
    deals=st.lists(DEALS, max_size=12),
    converted=st.booleans(),
)
def test_totals_reconcile_at_every_height(
    work: UnitOfWork, parents: list[int], teams: list[int], deals: list[Any], converted: bool
) -> None:
    """Every team has what is in its line for all below it, the company has all, to the unit."""
    with suppress(Undone), work.savepoint():
        made = hierarchy(work, parents, teams)
        expected = enter(work, deals)
        currency = "EUR" if converted else None
        lines = work.use(Forecasts).forecast(currency=currency)
        reconcile(lines, made)
        whole = {x.called.currency: sums(x) for x in lines if x.level == 0}
        assert converted or expected == whole
        raise Undone


def hierarchy(work: UnitOfWork, parents: list[int], teams: list[int]) -> dict[str, str | None]:
    """Teams, each in an earlier one or in none; return the parent of each by name."""
    made: list[Team] = []
    for number, parent in enumerate(parents):
        above = made[parent] if 0 <= parent < number else None
        made.append(work.add(Team(name=f"T{number}", parent=above)))
    for key, team in zip(KEYS, teams, strict=False):
        within = made[team] if 0 <= team < len(made) else None
        work.add(Employee(key=key, name=key, team=within))
    for other in ("PLN", "ILS"):
        rate = ExchangeRate(
            base=other, quote="EUR", valid_on=date(2025, 1, 1), rate=Decimal("0.23456789")
        )
        work.add(rate)
    names = {team.id: team.name for team in made}
    return {team.name: names[team.parent.id] if team.parent else None for team in made}


def enter(work: UnitOfWork, deals: list[Any]) -> dict[str, Counter[str]]:
    """Deals, shared among some; return what they come to by currency."""
    acme = work.add(Customer(name="Acme"))
    stages = {stage.name: stage for stage in work.find(Stage)}
    expected: dict[str, Counter[str]] = {}
    for owner, stage, units, currency, own, day, shares in deals:
        deal = work.add(
            Opportunity(
                customer=acme, name="x", owner=owner, stage=stages[stage],
                amount=Money.of_units(units, currency), expected_close=date(2026, 3, 1).replace(
                    month=3 if day <= 31 else 4, day=day if day <= 31 else day - 31
                ),
            )
        )  # fmt: skip
        work.add(Deal(id=deal.id, category=own))
        left = 10_000 - sum(share for _, share in shares)
        if shares:
            given = [Share(key, Decimal(share) / 100) for key, share in shares]
            work.use(Deals).split(deal, [*given, Share(owner or "a", Decimal(left) / 100)])
        if stage == "won" or (day <= 31 and stage != "lost"):
            category = "closed" if stage == "won" else own or stages[stage].category
            expected.setdefault(currency, Counter())[category] += units
    return expected


def sums(line: Line) -> Counter[str]:
    """What a line has in each category, where it has anything."""
    return Counter({name: one.units for name, one in line.amounts.items() if name != "weighted"})


def reconcile(lines: tuple[Line, ...], parents: dict[str, str | None]) -> None:
    below: dict[tuple[str | None, str], Counter[str]] = {}
    for line in lines:
        if line.level and (line.employee or line.team is None):
            above: list[str | None] = [None]
            team = line.team
            while team is not None:
                above.append(team)
                team = parents[team]
            for place in above:
                key = place, line.called.currency
                found = below.setdefault(key, Counter())
                found.update({name: amount.units for name, amount in line.amounts.items()})
                found["called"] += line.called.units
    told = {
        (line.team, line.called.currency): Counter(
            {**{name: one.units for name, one in line.amounts.items()}, "called": line.called.units}
        )
        for line in lines
        if not line.employee and (line.level == 0 or line.team is not None)
    }
    assert told == below
