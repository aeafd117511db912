"""The commands of an edition: applied, run, and every other command on its CRM."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from crmkit.cli.commands import cli
from crmkit.testing.databases import Database
from tests.conftest import Site
from tests.editions.conftest import Write

EDITION = """
    format = 1
    name = "shop"
    version = "1"
    [database]
    url = { secret = "env:SHOP_DATABASE" }
    [parts.notes]
    [settings.core]
    currency = "PLN"
    [content]
    packages = ["sales"]
"""
SALES = """
    format = 1
    name = "sales"
    version = "1.0"
    [roles.clerk]
    [entries.pipeline.own]
    name = "own"
    title = "Our way"
"""
Command = Callable[..., Result]


@pytest.fixture
def command(site: Site, tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> Command:
    site.part("notes")
    monkeypatch.setenv("SHOP_DATABASE", f"sqlite:///{tmp_path}/shop.db")
    write("sales/content.toml", SALES)
    file = str(write("edition.toml", EDITION))
    run = CliRunner()
    return lambda *words: run.invoke(cli, [file if word == "FILE" else word for word in words])


def test_an_edition_is_run_updated_and_asked(
    command: Command, write: Write, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It migrates when told to, applies content once, and every command knows its CRM."""
    monkeypatch.setenv("SHOP_DATABASE", database.url)
    refused = command("edition", "run", "FILE", "--once")
    assert (2, True) == (refused.exit_code, "upgrade its tables by --upgrade" in refused.stderr)
    ran = command("edition", "run", "FILE", "--once", "--upgrade")
    assert (0, "added pipeline.own") == (ran.exit_code, ran.output.splitlines()[0])
    asked = command("report", "customers.by_source", "--edition", "FILE", "--csv")
    assert "source,lifecycle,count" == asked.output.strip()
    listed = command("--edition", "FILE", "plugins", "--json")
    own = {one["part"]: one["distribution"] for one in json.loads(listed.output)}["edition"]
    assert "none: the program's or the edition's own" == own
    found = command("--edition", "FILE", "find", "pipeline", "name == 'own'", "--json")
    assert ["Our way"] == [one["title"] for one in json.loads(found.output)]
    assert "the content is as its packages say\n" == command("edition", "apply", "FILE").output
    write("sales/content.toml", SALES.replace("Our way", "The other way"))
    dry = command("edition", "apply", "FILE", "--dry-run", "--json")
    assert [("pipeline.own", "changed")] == [(c["id"], c["what"]) for c in json.loads(dry.output)]


def test_an_edition_that_is_wrong_is_not_run(command: Command, write: Write) -> None:
    """Nothing is done before all of it is sound."""
    write("sales/content.toml", SALES.replace("title", "titel"))
    refused = command("edition", "run", "FILE", "--upgrade", "--once")
    assert (2, True) == (refused.exit_code, "entries.pipeline.own.titel" in refused.stderr)


def test_an_edition_has_its_parts(command: Command) -> None:
    """Naming others beside it is refused."""
    refused = command("--edition", "FILE", "--plugins", "sfa", "doctor")
    assert (2, True) == (refused.exit_code, "leave out --plugins" in refused.stderr)
