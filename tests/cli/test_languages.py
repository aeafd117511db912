"""The command line, its reports and errors speak the language of the actor."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from crmkit import CRM, Customer, Employee, Export, Interaction
from crmkit.cli.commands import cli
from crmkit.schemas import schema_of
from tests.wording.clinic import WORDING

Speak = Callable[..., Result]


@pytest.fixture(scope="module")
def crm(tmp_path_factory: pytest.TempPathFactory) -> CRM:
    """One database: `ola` reads Polish, `noa` Hebrew, and `dana` has said nothing."""
    folder = tmp_path_factory.mktemp("languages")
    made = CRM(f"sqlite:///{folder / 'crm.db'}", wording=WORDING)
    made.upgrade()
    with made.begin("dana") as work:
        work.add(Employee(key="ola", name="Ola", language="pl"))
        work.add(Employee(key="noa", name="Noa", language="he"))
        acme = work.add(Customer(name="Acme", kind="organisation", source="fair"))
        work.add(Interaction(customer=acme, channel="phone", direction="in", subject="Hello"))
    return made


@pytest.fixture(scope="module")
def speak(crm: CRM) -> Speak:
    """A command as an employee gives it; the host's own words are in its own CRM alone."""

    def run(actor: str, *arguments: str) -> Result:
        database = str(crm.engine.url)
        return CliRunner().invoke(cli, [*arguments[:1], "--database", database, "--actor", actor,
                                        *arguments[1:]])  # fmt: skip

    return run


def test_a_record_is_shown_with_labels_and_choices_in_words(speak: Speak) -> None:
    said = speak("ola", "show", "customer", "Acme").output

    assert said.startswith("Klient Acme, wersja ")
    for words in ("Nazwa", "organizacja", "Historia", "Kontakt", "telefon", "Kto co zmienił"):
        assert words in said


def test_a_report_has_its_title_and_columns_in_words(speak: Speak) -> None:
    def told(actor: str) -> tuple[str, list[str]]:
        found = json.loads(speak(actor, "report", "customers.by_source", "--json").output)
        return found["title"], [column["label"] for column in found["columns"]]

    assert ("Customers by source", ["Source", "Lifecycle", "Customers"]) == told("dana")
    assert ("Klienci według źródła", ["Źródło", "Etap relacji", "Klienci"]) == told("ola")
    assert ("לקוחות לפי מקור", ["מקור", "שלב בקשר", "לקוחות"]) == told("noa")


def test_operations_have_titles_in_words(speak: Speak) -> None:
    assert "Scal dwóch klientów" in speak("ola", "operations").output


def test_a_refusal_is_said_in_words(speak: Speak) -> None:
    refused = speak("ola", "show", "customer", "Nobody")

    assert 2 == refused.exit_code
    assert "Error: nie ma klienta 'Nobody'; podaj identyfikator" in refused.output


def test_a_chart_is_drawn_in_the_direction_of_the_reader(crm: CRM) -> None:
    """With the words of the host, unless another direction is told."""
    with crm.read("noa") as work:
        hebrew = work.report("customers.by_source")
        turned, plain = hebrew.svg(), hebrew.svg(right_to_left=False)
        title = hebrew.title

    assert "מטופלים לפי מקור" == title
    assert f'<title id="customers-by_source-title">{title}</title>' in turned
    assert turned == hebrew.svg(right_to_left=True) != plain


def test_an_export_has_a_header_in_words_of_the_host(crm: CRM, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"

    Export(crm, "interaction", columns=["customer", "subject"], labels="pl").run("dana", file)

    assert "Placówka,Temat" == file.read_text("utf-8").splitlines()[0]


def test_the_fields_of_a_schema_have_messages_for_labels(crm: CRM) -> None:
    title = schema_of(Interaction)().fields["customer"].metadata["title"]

    assert ("Customer", "Placówka") == (title, crm.words("pl").say(title))
