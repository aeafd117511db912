"""Health: a score from declared traits with weights, and its reason."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Customer,
    Interaction,
    Invalid,
    MovableClock,
    Opportunity,
    Refused,
    UnitOfWork,
)
from crmkit_key_accounts import Factor, KeyAccounts, Score
from crmkit_key_accounts.health import points

pytestmark = pytest.mark.crm(plugins=["key_accounts"])


def factor(trait: str, weight: int, worst: int, best: int) -> Factor:
    return Factor(trait=trait, weight=weight, worst=Decimal(worst), best=Decimal(best))


CONTACTS = factor("interactions.count_90d", 40, 0, 6)
RECENT = factor("interactions.last_on", 30, 90, 10)
LOST = factor("opportunities.lost_count", 30, 4, 0)


def test_the_contributions_sum_to_the_score(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """Each says what it saw; what is unknown gives nothing; less may be better."""
    accounts.set_health_model([CONTACTS, RECENT, LOST])
    work.add(Opportunity(customer=acme, name="a", status="lost"))
    found = accounts.health(acme)
    assert [
        "interactions.count_90d: 0 gives 0.00 of 40",
        "interactions.last_on: unknown gives 0.00 of 30",
        "opportunities.lost_count: 1 gives 22.50 of 30",
    ] == [str(one) for one in found.contributions]
    work.add(Interaction(customer=acme, happened_at=work.now() - timedelta(days=50)))
    assert Decimal("6.67") + Decimal("15.00") + Decimal("22.50") == accounts.health(acme).score
    rows = work.report("key_accounts.health").rows
    assert {("Acme", "ewa", Decimal("44.17"))} == {row[:3] for row in rows}
    assert Decimal("44.17") == sum(row[5] for row in rows)


@given(
    value=st.decimals(-(10**6), 10**6, places=4),
    worst=st.decimals(-1000, 1000, places=4),
    best=st.decimals(-1000, 1000, places=4),
    weight=st.integers(1, 100),
)
def test_points_stay_within_their_weight(
    value: Decimal, worst: Decimal, best: Decimal, weight: int
) -> None:
    """All at the best and beyond, none at the worst and beyond, whichever is the larger."""
    if worst != best:
        one = Factor(trait="x", weight=weight, worst=worst, best=best)
        assert 0 <= points(one, value) <= weight
        assert (0, weight) == (points(one, worst), points(one, best))


BAD: dict[str, tuple[Any, str]] = {
    "weights that do not fit": ([CONTACTS], "the weights sum to 40; they have to sum to 100"),
    "none": ([], "the weights sum to 0"),
    "a trait twice": ([CONTACTS, CONTACTS, factor("x", 20, 0, 1)], "comes twice"),
    "an unknown trait": ([factor("nope", 100, 0, 1)], "customers have no trait 'nope'"),
    "money": ([factor("opportunities.open_amount", 100, 0, 1)], "cannot be measured"),
    "no way": ([factor("interactions.count_90d", 100, 3, 3)], "its worst and its best value"),
}


@pytest.mark.parametrize(("factors", "message"), BAD.values(), ids=BAD)
def test_a_bad_model_is_refused(
    work: UnitOfWork, accounts: KeyAccounts, factors: list[Factor], message: str
) -> None:
    """The one that was stays."""
    accounts.set_health_model([factor("interactions.count_90d", 100, 0, 5)])
    before = list(work.find(Factor))
    with pytest.raises((Invalid, Refused), match=message), work.savepoint():
        accounts.set_health_model(factors)
    assert before == list(work.find(Factor))


def test_the_score_is_recorded_every_day(crm: CRM, clock: MovableClock) -> None:
    """Once a day, and the newest is a trait."""
    with crm.begin("dana") as work:
        accounts = work.use(KeyAccounts)
        acme = work.add(Customer(name="Acme"))
        accounts.designate(acme)
        accounts.set_health_model([factor("opportunities.lost_count", 100, 2, 0)])
    crm.run_due()
    clock.move(timedelta(days=1))
    crm.run_due()
    with crm.begin("dana") as work:
        work.add(Opportunity(customer=acme, name="a", status="lost"))
    clock.move(timedelta(days=1))
    crm.run_due()
    with crm.read("dana") as work:
        scores = [(score.scored_on, score.score) for score in work.find(Score)]
        assert [(date(2026, 3, 3), 100), (date(2026, 3, 4), 50)] == scores
        assert Decimal(50) == work.traits(acme)["key_accounts.health"]
        assert 1 == work.count(Customer, "key_accounts.health < 60")
