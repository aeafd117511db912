"""`crmkit report`: reports as tables, CSV and JSON, and the list of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from crmkit import (
    CRM,
    Actor,
    Broken,
    Customer,
    Money,
    NotAllowed,
    Plugin,
    ReadUnit,
    Report,
    ReportColumn,
    Role,
    kinds,
)
from crmkit.cli.context import Host
from crmkit.cli.report import report


def orders(work: ReadUnit) -> Any:
    """Orders of a part that is not there."""
    return select(work.visible("orders_invoice").c.number)


def sums(work: ReadUnit, least: Decimal, day: date | None = None, who: str = "all") -> Any:
    """Everything at least so much."""
    paid = Money(str(least), "EUR")
    yield from [("=A", paid, day), (who, Money("2", "PLN"), day), ("דנה", None, day)]


SUMS = Report(
    "desk.sums",
    "Sums",
    columns=(
        ReportColumn("name", label="Name"),
        ReportColumn("paid", kinds.MoneyKind(), "Paid", total=True),
        ReportColumn("day", kinds.Date(), "Day"),
    ),
    function=sums,
    help="what was paid",
)
ORDERS = Report(
    "desk.orders", "Orders", columns=(ReportColumn("number"),), function=orders,
    needs=("orders_invoice",),
)  # fmt: skip


@pytest.fixture
def run(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> Callable[..., Result]:
    """Runs `crmkit report` over a CRM with the reports of this page."""
    none = Role("desk.none")
    crm = crm_factory([part("desk", SUMS, ORDERS, none)])
    with crm.begin("dana") as work:
        work.add(Customer(name="Acme", source="web"))

    def call(*arguments: str, actor: str = "dana") -> Result:
        return CliRunner(env={"COLUMNS": "200"}).invoke(
            report, arguments, obj=Host(actor=actor, crm=crm)
        )

    return call


def test_a_report_is_a_table_with_its_totals(run: Callable[..., Result]) -> None:
    """Its parameters are options, read by their types; text of any direction stays in its cell."""
    shown = run("desk.sums", "--least", "1.5", "--day", "2026-03-02", "--who", "Noa")
    assert 0 == shown.exit_code
    lines = shown.output.splitlines()
    assert ("Sums", "Paid: 1.50 EUR, 2.00 PLN") == (lines[0], lines[-1])
    for word in ("Name", "Paid", "Day", "Noa", "1.50 EUR", "2026-03-02", "דנה"):
        assert word in shown.output


def test_a_report_as_csv_holds_no_formula(run: Callable[..., Result]) -> None:
    """It goes into a spreadsheet as it stands."""
    assert (
        "name,paid,paid_currency,day\n'=A,1.50,EUR,\nall,2.00,PLN,\nדנה,,,\n"
        == run("desk.sums", "--least", "1.5", "--csv").output
    )


def test_a_report_as_json_says_what_it_is(run: Callable[..., Result]) -> None:
    """Columns with their kinds, rows by name, totals, parameters."""
    told = json.loads(run("desk.sums", "--least", "1.5", "--json").output)
    assert ("desk.sums", {"least": "1.5000"}) == (told["report"], told["parameters"])
    assert {"name": "paid", "label": "Paid", "kind": "money"} == told["columns"][1]
    assert {"amount": "1.5000", "currency": "EUR"} == told["rows"][0]["paid"]
    assert ["EUR", "PLN"] == [money["currency"] for money in told["totals"]["paid"]]


def test_a_required_parameter_is_asked_for(run: Callable[..., Result]) -> None:
    """And a wrong one is refused by its name."""
    assert "Missing option '--least'" in run("desk.sums").output
    wrong = run("desk.sums", "--least", "much")
    assert "--least: " in str(wrong.exception)


def test_the_list_tells_which_are_broken(run: Callable[..., Result]) -> None:
    """They stand there with the reason; the others work."""
    told = {row["report"]: row for row in json.loads(run("--json").output)}
    assert {
        "report": "desk.orders", "title": "Orders", "takes": "",
        "problem": "no enabled part has an entity called 'orders_invoice'",
    } == told["desk.orders"]  # fmt: skip
    assert {"desk.sums", "opportunities.pipeline"} < told.keys()
    assert "no enabled part has an entity" in " ".join(run().output.split())
    assert isinstance(run("desk.orders").exception, Broken)


def test_the_help_of_a_report_says_what_it_tells(run: Callable[..., Result]) -> None:
    """Its title, what it is for, and what it takes."""
    shown = " ".join(run("desk.sums", "--help").output.split())
    assert "Sums: what was paid. Everything at least so much." in shown
    assert "--day DATE" in shown
    assert "--who TEXT all unless given." in shown


def test_only_what_the_actor_may_see_is_listed(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And printed."""
    nobody = Actor("employee", "eli", roles=("desk.none",))
    monkeypatch.setattr(Host, "who", nobody)
    assert "There is no report that you may see.\n" == run().output
    assert isinstance(run("desk.sums", "--least", "1").exception, NotAllowed)
