"""Own fields where people and programs meet them: schemas, the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from crmkit import CRM, Customer, CustomFields, Invalid, Money
from crmkit.schemas import dump, schema_of, values

HELD = {
    "size": 42, "weight": Decimal("12.5"), "fee": Money("7", "EUR"), "since": date(2026, 1, 2),
    "colour": "red", "likes": ["tea"], "keen": True,
}  # fmt: skip


def test_a_schema_writes_and_reads_them_as_their_kinds_are(shop: CRM) -> None:
    """Through JSON and back to the same record."""
    with shop.begin("dana") as work:
        friend = work.add(Customer(name="Bo"))
        anna = work.add(Customer(name="Anna", custom={**HELD, "friend": friend}))
        own = shop.own_fields.of(work, Customer)
        data = json.loads(json.dumps(dump(anna, own=own)))
        assert {
            "size": 42, "weight": "12.5000", "fee": {"amount": "7.00", "currency": "EUR"},
            "since": "2026-01-02", "colour": "red", "likes": ["tea"], "keen": True,
            "friend": str(friend.id),
        } == data["custom"]  # fmt: skip
        again = values(Customer, {"custom": data["custom"]}, partial=True, own=own)
        assert anna.custom == work.change(anna, **again).custom


def test_a_schema_tells_all_that_is_wrong(shop: CRM) -> None:
    """By the key of each; what has no definition is the change's to judge."""
    with shop.begin("dana") as work:
        own = shop.own_fields.of(work, Customer)
    wrong = {"name": "A", "custom": {"size": "x", "colour": "green", "z": 1}}
    with pytest.raises(Invalid, match=r"size: Not a valid integer.*; colour: Must be one of"):
        values(Customer, wrong, own=own)
    assert {"z": 1} == values(Customer, {"name": "A", "custom": {"z": 1}}, own=own)["custom"]
    assert "custom" in schema_of(Customer, own)().fields


def crmkit(folder: Path, *arguments: str) -> str:
    own = {"CRMKIT_DATABASE": f"sqlite:///{folder}/c.db", "CRMKIT_ACTOR": "dana", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "crmkit.cli.main", *arguments],
        env=os.environ | own, encoding="utf-8", capture_output=True, check=False,
    )  # fmt: skip
    assert 0 == done.returncode, done.stderr
    return done.stdout


def test_the_command_line_defines_fills_finds_and_shows_them(tmp_path: Path) -> None:
    """By operations; shown by their labels, listed by their names."""
    crm = CRM(f"sqlite:///{tmp_path}/c.db")
    crm.upgrade()
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna"))
    facts = ("--entity", "customer", "--key", "size", "--kind", "number", "--label", "Shoe size")
    crmkit(tmp_path, "do", "fields.define", *facts, "--indexed")
    given = ("--entity", "customer", "--record", str(anna.id), "--values", '{"size": "38.5"}')
    crmkit(tmp_path, "do", "fields.set", *given)
    assert "Shoe size" in crmkit(tmp_path, "show", "customer", "Anna")
    columns = ("--columns", "name,custom.size", "--order", "-custom.size", "--json")
    assert [{"name": "Anna", "custom.size": "38.5000"}] == json.loads(
        crmkit(tmp_path, "find", "customer", "custom.size > 38", *columns)
    )
    with crm.read("dana") as unit:
        assert "Shoe size" == unit.use(CustomFields).list("customer")[0].labels["en"]
    crm.close()
