"""`crmkit do`: operations as commands."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import attrs
import pytest
from click.testing import CliRunner, Result

from crmkit import CRM, Customer, Money, Plugin, Ref, Service, To, operation
from crmkit.cli.context import Host
from crmkit.cli.do import do, operations


@attrs.frozen(kw_only=True)
class Stop:
    """A stop of a visit."""

    where: str
    minutes: int = 5
    paid: Money | None = None


class Visits(Service):
    """A service whose operations take everything a command line can give."""

    @operation("visits.note", title="Note a visit")
    def note(
        self,
        customer: To[Customer],
        *,
        day: date = date(2026, 3, 1),
        at: datetime | None = None,
        paid: Money | None = None,
        hours: Decimal = Decimal("1.5"),
        people: int = 1,
        planned: bool = False,
        mood: Literal["good", "bad"] = "good",
        tags: tuple[str, ...] = (),
        guests: Iterable[Ref[Customer]] = (),
        stops: Iterable[Stop | Mapping[str, Any]] = (),
        answers: Mapping[str, Any] | None = None,
        pause: timedelta = timedelta(days=1),
        reason: str | None = "routine",
    ) -> dict[str, Any]:
        """Note a visit, and say what was understood. Raises Invalid when nothing was.

        It writes nothing.
        """
        given = {name: value for name, value in locals().items() if name != "self"}
        return {n: v if isinstance(v, list | dict) else repr(v) for n, v in given.items()}

    @operation("visits.rename", title="Rename a customer")
    def rename(self, customer: To[Customer], name: str) -> Customer:
        """Rename a customer."""
        return self.work.change(self.work.get(Customer, customer), name=name)

    @operation("visits.all", title="All customers")
    def all(self) -> list[Customer]:
        return list(self.work.find(Customer))

    @operation("visits.nothing", title="Nothing")
    def nothing(self) -> None: ...


@pytest.fixture
def call(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> Callable[..., Result]:
    """Calls an operation of the part `visits` as the command line does."""
    crm = crm_factory([part("visits", Visits)])
    with crm.begin("dana") as work:
        work.link(work.add(Customer(name="Acme")), system="shop", key="A1")
        work.add(Customer(name="Dana Cohen"))

    def run(*arguments: str, command: Any = do) -> Result:
        return CliRunner().invoke(command, arguments, obj=Host(actor="dana", crm=crm))

    return run


@pytest.fixture
def understood(call: Callable[..., Result]) -> Callable[..., Any]:
    """What `visits.note` understood of one parameter."""

    def ask(name: str, *arguments: str) -> Any:
        done = call("visits.note", "--customer", "Acme", *arguments, "--json")
        assert 0 == done.exit_code, done.exception
        return json.loads(done.stdout)[name]

    return ask


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("day", ["--day", "2026-11-23"], date(2026, 11, 23)),
        ("day", [], date(2026, 3, 1)),
        ("at", ["--at", "2026-11-23T09:30+01:00"], datetime(2026, 11, 23, 8, 30, tzinfo=UTC)),
        ("paid", ["--paid", "12.50 EUR"], Money("12.50", "EUR")),
        ("hours", ["--hours", "2.25"], Decimal("2.2500")),
        ("people", ["--people", "3"], 3),
        ("planned", ["--planned"], True),
        ("planned", ["--no-planned"], False),
        ("planned", [], False),
        ("mood", ["--mood", "bad"], "bad"),
        ("tags", ["--tags", "a", "--tags", "b c"], ("a", "b c")),
        ("tags", ["--tags", '["a", "b"]'], ("a", "b")),
        ("pause", ["--pause", "0.5"], timedelta(hours=12)),
        ("reason", [], "routine"),
        ("reason", ["--reason", "a complaint"], "a complaint"),
        ("reason", ["--reason", "none"], None),
        ("stops", ["--stops", '{"where": "Łódź"}'], (Stop(where="Łódź"),)),
        (
            "stops",
            ["--stops", '[{"where": "a", "paid": "1.10 PLN"}, {"where": "b", "minutes": 9}]'],
            (Stop(where="a", paid=Money("1.10", "PLN")), Stop(where="b", minutes=9)),
        ),
    ],
)
def test_a_text_is_read_as_the_parameter_is_typed(
    understood: Callable[..., Any], name: str, given: list[str], value: Any
) -> None:
    """Dates, moments, money, numbers, flags, choices, lists, objects; what is not given stays."""
    assert repr(value) == understood(name, *given)


@pytest.mark.parametrize("text", ["Acme", "shop:A1", "acm"])
def test_a_record_is_named_as_people_do(call: Callable[..., Result], text: str) -> None:
    """By name, by the key of another system, by a part of its name."""
    done = call("visits.rename", "--customer", text, "--name", "Acme Ltd")
    assert "Acme Ltd" in done.stdout


def test_several_records_are_named_one_by_one(understood: Callable[..., Any]) -> None:
    """A list of records is an option that repeats."""
    assert 2 == understood("guests", "--guests", "Acme", "--guests", "Dana Cohen").count("ref(")


def test_json_may_come_from_a_file(understood: Callable[..., Any], tmp_path: Path) -> None:
    """`@file` is what the file holds; numbers keep every digit."""
    (tmp_path / "answers.json").write_text('{"budget": 0.1}', "utf-8")
    assert {"budget": "0.1"} == understood("answers", "--answers", f"@{tmp_path}/answers.json")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (["--day", "tomorrow"], "--day: 'tomorrow' is not a date"),
        (["--paid", "12.50"], "--paid: '12.50' is not money like"),
        (["--people", "few"], "--people: 'few' is not a whole number"),
        (["--stops", "{"], "--stops: '{' is not JSON"),
        (["--stops", '{"who": "x"}'], "Stop has no 'who'; it has where"),
        (["--stops", "{}"], "Stop: "),
        (["--answers", "@nowhere.json"], "nowhere.json cannot be read"),
        (["--customer", "Nobody"], "there is no customer 'Nobody'"),
    ],
)
def test_what_cannot_be_read_names_its_option(
    call: Callable[..., Result], given: list[str], sentence: str
) -> None:
    """The error says which option, what it was, and what was wanted."""
    done = call("visits.note", "--customer", "Acme", *given)
    assert sentence in str(done.exception)


def test_what_is_required_is_asked_for(call: Callable[..., Result]) -> None:
    """A parameter without a default is an option that must be given."""
    done = call("visits.rename", "--name", "x")
    assert (2, True) == (done.exit_code, "Missing option '--customer'" in done.stderr)


def test_help_is_made_of_the_operation(call: Callable[..., Result]) -> None:
    """Title, what it does, every parameter and what it is when not given; no talk of raising."""
    told = call("visits.note", "--help").stdout
    for words in (
        "Note a visit.",
        "--customer CUSTOMER",
        "'12.50 EUR'",
        "[good|bad]",
        "1.5 unless given",
    ):
        assert words in told
    assert "Raises" not in told


def test_results_are_shown_by_what_they_are(call: Callable[..., Result]) -> None:
    """A record with its fields, records in a table, nothing as done; each as JSON when asked."""
    call("visits.rename", "--customer", "Acme", "--name", "Acme Ltd")
    listed = call("visits.all")
    assert "Acme Ltd" in listed.stdout
    assert "Dana Cohen" in listed.stdout
    assert "visits.nothing: done\n" == call("visits.nothing").stdout
    assert "null\n" == call("visits.nothing", "--json").stdout
    names = [record["name"] for record in json.loads(call("visits.all", "--json").stdout)]
    assert ["Acme Ltd", "Dana Cohen"] == names


def test_operations_are_listed(call: Callable[..., Result]) -> None:
    """Each with its title and what it takes, in brackets what may be left out."""
    told = json.loads(call("--json", command=operations).stdout)
    rename = next(row for row in told if row["operation"] == "visits.rename")
    assert ("Rename a customer", "customer name") == (rename["title"], rename["takes"])
