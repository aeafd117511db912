"""Values of a program as criteria write them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import CRM, Customer, Interaction, Invalid, Money, Opportunity, UnitOfWork, quoted
from crmkit.criteria import parse
from crmkit.criteria.syntax import Comparison, Literal
from crmkit.testing.databases import Database

# What no criterion can hold: half of a character, and the ends of lines that Python alone knows.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\f\v"))


@pytest.fixture
def work(database: Database) -> Iterator[UnitOfWork]:
    crm: CRM = database.crm()
    with crm.begin("dana") as work:
        yield work


@given(TEXTS)
def test_any_text_reads_as_itself(text: str) -> None:
    root = parse(f"name == {quoted(text)}").root

    assert isinstance(root, Comparison)
    assert isinstance(root.right, Literal)
    assert text == root.right.value


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.sampled_from("Zoë'\"\\\n\t%_/ ąשל"), min_size=1, max_size=8).filter(str.strip))
def test_a_record_is_found_by_its_name_whatever_that_holds(work: UnitOfWork, name: str) -> None:
    """The name of a customer is one line; what is stored is what is looked for."""
    stored = work.add(Customer(name=name)).name

    assert stored in {found.name for found in work.find(Customer, f"name == {quoted(stored)}")}


def test_every_kind_of_value_is_found(work: UnitOfWork) -> None:
    moment = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
    acme = work.add(
        Customer(name="Acme", birth_date=date(1990, 1, 31), income=Money("1200.50", "EUR"))
    )
    work.add(Interaction(customer=acme, subject="call", happened_at=moment))
    deal = work.add(Opportunity(customer=acme, name="Deal"))
    assert deal.probability

    def found(entity: Any, field: str, value: object) -> int:
        return work.count(entity, f"{field} == {quoted(value)}")

    assert 1 == found(Customer, "birth_date", acme.birth_date)
    assert 1 == found(Customer, "income", acme.income)
    assert 1 == found(Customer, "id", acme.id)
    assert 1 == found(Interaction, "customer", acme)
    assert 1 == found(Interaction, "customer", Customer.ref(acme.id))
    assert 1 == found(Interaction, "happened_at", moment)
    assert 1 == found(Opportunity, "probability", Decimal(deal.probability))
    assert 1 == work.count(Customer, f"country is {quoted(None)}")
    assert 1 == work.count(Customer, f"name in {quoted(['Acme', 'Other'])}")


@pytest.mark.parametrize("value", [1.5, object(), {"a": 1}, datetime(2026, 1, 1)])
def test_what_no_criterion_writes_is_refused(value: object) -> None:
    with pytest.raises(Invalid):
        quoted(value)
