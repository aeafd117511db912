"""What is to come, up the territories: it comes to what the employees come to."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import CRM, Customer, ExchangeRate, Invalid, Money, Opportunity, Stage, UnitOfWork
from crmkit_sfa import Forecasts, Place, Territories, TerritoryChange

pytestmark = pytest.mark.crm(plugins=["sfa"])

KEYS = ("a", "b", None)
CATEGORIES = ("omitted", "pipeline", "best_case", "commit", "closed")
DEALS = st.tuples(
    st.integers(0, 4),
    st.sampled_from(KEYS),
    st.sampled_from(["enquiry", "quote", "won", "lost"]),
    st.integers(0, 10**9),
    st.sampled_from(["EUR", "PLN"]),
)


class Undone(Exception):
    """Ends an example."""


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(
    parents=st.lists(st.integers(-1, 4), min_size=1, max_size=4),
    deals=st.lists(DEALS, max_size=12),
)
def test_territories_reconcile_with_employees_and_company(
    work: UnitOfWork, parents: list[int], deals: list[Any]
) -> None:
    """Each has what its deals and those of all within it come to, in every currency."""
    with suppress(Undone), work.savepoint():
        above = territories(work, parents)
        expected = enter(work, above, deals)
        rows = work.report("sfa.forecast_by_territory").rows
        assert expected == {(row[1], row[2].currency): sums(row[2:7]) for row in rows}
        lines = [line for line in work.use(Forecasts).forecast() if line.level == 0]
        company = {(None, line.called.currency): line.row[3:8] for line in lines}
        assert {key: sums(amounts) for key, amounts in company.items()} == {
            key: found for key, found in expected.items() if key[0] is None
        }
        in_one_currency(work)
        raise Undone


def in_one_currency(work: UnitOfWork) -> None:
    """Of each sum a cent may be rounded the other way."""
    rows = list(work.report("sfa.forecast_by_territory", currency="EUR").rows)
    for row in rows[:1]:
        line = work.use(Forecasts).forecast(currency="EUR")[0]
        for ours, theirs in zip(row[2:], line.row[3:9], strict=True):
            assert abs(ours.amount - theirs.amount) <= Decimal("0.12")


def territories(work: UnitOfWork, parents: list[int]) -> dict[str, str | None]:
    """Territories, each in an earlier one or in none; the one that each lies within."""
    above = {
        f"T{number}": f"T{parent}" if 0 <= parent < number else None
        for number, parent in enumerate(parents)
    }
    changes = [TerritoryChange(name, parent=parent or "") for name, parent in above.items()]
    work.use(Territories).change(changes)
    rate = ExchangeRate(base="PLN", quote="EUR", valid_on=date(2025, 1, 1), rate=Decimal("0.2346"))
    work.add(rate)
    return above


def enter(
    work: UnitOfWork, above: dict[str, str | None], deals: list[Any]
) -> dict[tuple[str | None, str], Counter[str]]:
    """Deals of customers in these territories, or in none; what each territory should come to."""
    stages = {stage.name: stage for stage in work.find(Stage)}
    ids = {row.name: row for row in work.find("sfa_territory")}
    expected: dict[tuple[str | None, str], Counter[str]] = {}
    for number, owner, stage, units, currency in deals:
        name = f"T{number}" if f"T{number}" in above else None
        customer = work.add(Customer(name="Acme"))
        if name is not None:
            with work.acting("sfa"):
                work.add(Place(id=customer.id, territory=ids[name]))
        work.add(
            Opportunity(
                customer=customer, name="x", owner=owner, stage=stages[stage],
                amount=Money.of_units(units, currency), expected_close=date(2026, 3, 20),
            )
        )  # fmt: skip
        if stage == "lost":
            continue
        category = "closed" if stage == "won" else stages[stage].category or "pipeline"
        for place in (None, *around(name, above)):
            expected.setdefault((place, currency), Counter())[category] += units
    return {key: Counter({c: found[c] for c in CATEGORIES}) for key, found in expected.items()}


def around(name: str | None, above: dict[str, str | None]) -> list[str]:
    found = []
    while name is not None:
        found.append(name)
        name = above[name]
    return found


def sums(amounts: Any) -> Counter[str]:
    return Counter({c: one.units for c, one in zip(CATEGORIES, amounts, strict=True)})


def test_a_missing_rate_is_named(crm: CRM, work: UnitOfWork) -> None:
    """Nothing is left out of a sum in silence."""
    customer = work.add(Customer(name="Acme"))
    stage = work.first(Stage, "name == 'quote'")
    work.add(
        Opportunity(
            customer=customer, name="x", stage=stage, amount=Money(5, "PLN"),
            expected_close=date(2026, 3, 20),
        )
    )  # fmt: skip
    with pytest.raises(Invalid, match="no rate from PLN to EUR on 2026-03-20"):
        _ = work.report("sfa.forecast_by_territory", currency="EUR").rows
