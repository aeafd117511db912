"""What commands print."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from crmkit import Actor, Customer, Money
from crmkit.cli import output
from crmkit.cli.output import cell, plain, print_rows, words


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> StringIO:
    """A screen in which lines are 80 wide and marks of direction are known."""
    made = StringIO()
    monkeypatch.setattr(output, "console", lambda: Console(file=made, width=80))
    monkeypatch.setattr(output, "_isolates", lambda: True)
    return made


@pytest.mark.parametrize("name", ["Łucja", "דנה כהן", "أحمد منصور", "دَانَا"])
def test_a_name_of_any_script_leaves_the_borders_in_line(screen: StringIO, name: str) -> None:
    """Every line of a table is equally wide, also with marks that take no place."""
    print_rows(("name", "country"), [(name, "IL"), ("Acme", "PL")])
    assert 1 == len({cell_len(line) for line in screen.getvalue().splitlines()})


@pytest.mark.parametrize("name", ["דנה כהן", "Dana כהן", "أحمد منصور"])
def test_text_from_right_to_left_is_isolated(screen: StringIO, name: str) -> None:
    """A terminal that reorders a line reorders the cell alone, not its neighbours."""
    assert f"\u2068{name}\u2069" == cell(name).plain


def test_every_line_of_such_a_text_is_isolated(screen: StringIO) -> None:
    """An isolate does not reach over the end of a line."""
    assert "\u2068דנה\u2069\n\u2068כהן\u2069" == cell("דנה\nכהן", lines=True).plain


def test_other_text_is_left_as_it_is(screen: StringIO) -> None:
    """What is read from left to right needs no marks, and copies as it is."""
    assert "Łucja [bold]" == cell("Łucja\n [bold]").plain


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        (True, "yes"),
        (datetime(2026, 3, 1, 9, 30, 15, tzinfo=UTC), "2026-03-01 09:30"),
        (date(2026, 3, 1), "2026-03-01"),
        (Money("12.5", "EUR"), "12.50 EUR"),
        (("a", "b"), "a, b"),
        ({"a": True}, "a: yes"),
        (Customer(name="Acme"), "Acme"),
    ],
)
def test_values_are_said_in_words(value: Any, shown: str) -> None:
    """As people read them."""
    assert shown == words(value)


def test_json_holds_every_value() -> None:
    """Records are objects, money has an amount and a currency, what JSON lacks is text."""
    acme = Customer(name="Acme", income=Money("12.5", "EUR"))
    value = [acme, Decimal("1.10"), Actor("system", "x"), date(2026, 3, 1), {acme.id: (1, None)}]
    record, *rest = json.loads(json.dumps(plain(value)))
    assert ("Acme", {"amount": "12.5000", "currency": "EUR"}) == (record["name"], record["income"])
    assert ["1.10", "system:x", "2026-03-01", {str(acme.id): [1, None]}] == rest
