"""Schemas: records to plain data and back, from the entity definitions."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from crmkit import (
    Address,
    Customer,
    Entity,
    Interaction,
    Invalid,
    Money,
    Opportunity,
    OpportunityLine,
)
from crmkit.entities.definition import definition
from crmkit.schemas import dump, load, schema_of, values

ACME = Customer(
    name="Łódź Tools", kind="organisation", tags=("key", "vip"), income=Money("12.50", "PLN"),
    birth_date=date(1990, 1, 2), custom={"shoe": 42}, country="PL",
)  # fmt: skip


def test_what_is_dumped_is_json_and_loads_to_the_same_values() -> None:
    """A record survives the way through JSON, whatever kinds of fields it has."""
    data = json.loads(json.dumps(dump(ACME)))
    own = {name: data[name] for name in definition(Customer).own}
    again = load(Customer, own)
    assert values(Customer, own) == {n: getattr(ACME, n) for n in own}
    assert (again.name, again.tags, again.income) == (ACME.name, ACME.tags, ACME.income)


def test_references_are_ids() -> None:
    """A reference is dumped as the id of its record and loads to a reference."""
    call = Interaction(customer=ACME, happened_at=datetime(2026, 1, 2, tzinfo=UTC))
    data = dump(call)
    assert data["customer"] == str(ACME.id)
    assert values(Interaction, {"customer": data["customer"]})["customer"] == ACME


def test_hidden_fields_are_left_out() -> None:
    """What a reader may not see is not in the data at all."""
    assert "income" not in dump(ACME, hidden=["income"])


def test_every_problem_is_told_at_once() -> None:
    """All that is wrong with the data is in one error, field by field."""
    wrong = {"kind": "alien", "country": "Poland", "nope": 1, "income": {"amount": "x"}}
    with pytest.raises(Invalid) as caught:
        load(Customer, wrong)
    assert {name for name, _ in caught.value.problems} == {*wrong, "name"}


def test_a_change_may_leave_required_fields_out() -> None:
    """Partial data is enough for a change."""
    assert values(Customer, {"owner": "dana"}, partial=True) == {"owner": "dana"}


def test_what_crmkit_keeps_cannot_be_loaded() -> None:
    """The id, the version and the moments are crmkit's own."""
    with pytest.raises(Invalid, match="version"):
        values(Customer, {"name": "x", "version": 7})


@pytest.mark.parametrize("cls", [Customer, Interaction, OpportunityLine, Address])
def test_a_schema_has_every_field(cls: type[Entity]) -> None:
    """One definition gives the schema: no field is missing from it."""
    assert set(schema_of(cls)().fields) == set(definition(cls).fields)


def test_numbers_keep_their_decimals() -> None:
    """Exact numbers travel as text, not as floats."""
    line = OpportunityLine(opportunity=_deal(), description="d", price=Money("1", "EUR"))
    assert dump(line)["quantity"] == "1.0000"


def _deal() -> Opportunity:
    return Opportunity(customer=ACME, name="deal")
