"""`crmkit do customers.*` and `crmkit db scrub`: a person's data, told and forgotten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from crmkit import CRM, Customer, Interaction
from crmkit.cli.commands import cli


@pytest.fixture
def database(tmp_path: Path) -> str:
    """A database with a person in it."""
    url = f"sqlite:///{tmp_path / 'crm.db'}"
    crm = CRM(url)
    crm.upgrade()
    with crm.begin("dana") as work:
        zofia = work.add(Customer(name="Zofia Żak"))
        work.add(Interaction(customer=zofia, subject="שלום"))
    crm.close()
    return url


def run(database: str, *arguments: str) -> str:
    words = ["--database", database, "--actor", "dana", *arguments]
    done = CliRunner().invoke(cli, words)
    assert 0 == done.exit_code, done.output
    return done.output


def test_a_person_is_exported_into_a_file(database: str, tmp_path: Path) -> None:
    """As JSON, letters of every script as they are; the screen says where."""
    file = tmp_path / "zofia.json"
    asked = ("do", "customers.export_person", "--customer", "Zofia Żak", "--output", str(file))
    assert f"customers.export_person: written to {file}\n" == run(database, *asked)
    text = file.read_text("utf-8")
    assert "crmkit.person/1" == json.loads(text)["format"]
    assert "שלום" in text


def test_a_person_is_erased_after_a_look(database: str, tmp_path: Path) -> None:
    """The preview and the report say the same; then the bytes go."""
    who = ("--customer", "Zofia Żak")
    preview = run(database, "do", "customers.preview_erasure", *who)
    assert "anonymise 1 Interactions" in preview
    erased = run(database, "do", "customers.erase", *who, "--reason", "her letter", "--json")
    (interactions, customers) = json.loads(erased)["fates"]
    assert ("anonymise", 1) == (interactions["policy"], customers["count"])
    assert "scrubbed crmkit_" in run(database, "db", "scrub")
    assert "nothing was erased since the last scrub\n" == run(database, "db", "scrub")
    assert "Zofia" not in (tmp_path / "crm.db").read_bytes().decode("utf-8", "ignore")
