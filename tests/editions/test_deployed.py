"""What a deployment finds of its own database: its tables, held against its lock."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest
from sqlalchemy import text

from crmkit import CRM, Actor, Team
from crmkit.editions import Edition
from crmkit.editions.applying import apply
from crmkit.editions.deployed import findings, main
from crmkit.editions.lockfile import FILE, Lock
from crmkit.storage.migrations import status
from crmkit.testing.databases import Database
from tests.conftest import Site
from tests.editions.conftest import Vendor


@pytest.fixture
def crm(database: Database) -> CRM:
    return database.crm()


@pytest.fixture
def locked(vendor: Vendor, crm: CRM) -> Lock:
    """A lock whose heads are those of this core."""
    heads = {one.part: one.head for one in status(crm.engine, crm.part_migrations())}
    return attrs.evolve(vendor.lock, heads=heads)


def test_a_database_at_the_heads_of_the_lock_is_as_it_should_be(crm: CRM, locked: Lock) -> None:
    assert [] == list(findings(crm, locked))


def test_tables_that_are_not_as_locked_are_named(crm: CRM, locked: Lock) -> None:
    """A column too few, an index too few, a table that somebody changed."""
    with crm.engine.begin() as connection:
        connection.execute(text("DROP INDEX ix_customer_owner"))
        connection.execute(text("ALTER TABLE crmkit_customer DROP COLUMN occupation"))
    assert {"table crmkit_customer"} == {one[0] for one in findings(crm, locked)}
    assert 2 == len(list(findings(crm, locked)))


def test_heads_and_parts_that_are_not_those_of_the_lock_are_named(crm: CRM, locked: Lock) -> None:
    """A database of another release, and a part that is not there."""
    head = locked.heads["core"]
    other = attrs.evolve(locked, heads={"core": "9999", "visits": None})
    assert [
        ("tables of core", f"are at {head}, not at 9999", False),
        ("part visits", "did not start", False),
    ] == list(findings(crm, other))
    assert [("part core", "is not in the lock", False)] == list(
        findings(crm, attrs.evolve(locked, heads={}))
    )


PACKAGE = """\
format = 1
name = "desk"
version = "1.0.0"

[entries.team.front]
name = "{0}"

[entries.team.back]
name = "Back office"
"""


def test_drift_is_what_the_organisation_decided(
    database: Database, tmp_path: Path, vendor: Vendor
) -> None:
    """Content changed or removed, and settings of a tenant, are told apart from what is wrong."""
    package = tmp_path / "desk" / "content.toml"
    package.parent.mkdir()
    package.write_text(PACKAGE.format("Front desk"), "utf-8")
    said = {"format": 1, "name": "tiny", "version": "1.0.0", "content": {"packages": ["desk"]}}
    edition = Edition.of(said, tmp_path)
    crm = database.crm(edition)
    heads = {one.part: one.head for one in status(crm.engine, crm.part_migrations())}
    locked = attrs.evolve(vendor.lock, heads=heads)
    assert [
        ("content team.front", "is not applied: crmkit edition apply", False),
        ("content team.back", "is not applied: crmkit edition apply", False),
    ] == list(findings(crm, locked))
    apply(crm)
    assert [] == list(findings(crm, locked))
    with crm.begin(actor=Actor("system", "test")) as work:
        for team in list(work.find(Team)):
            if team.name == "Front desk":
                work.change(team, name="Reception")
            else:
                work.remove(team)
    crm.tenants.create("haifa", {"core": {"currency": "ILS"}})
    assert [
        ("content team.front", "was changed: name", True),
        ("content team.back", "was removed", True),
        ("tenant haifa", "has core.currency of its own", True),
    ] == list(findings(crm, locked))
    package.write_text(PACKAGE.format("Desk in front"), "utf-8")
    wrong = [where for where, what, own in findings(crm, locked) if not own]
    assert ["content team.front"] == wrong


NOWHERE = {
    "sqlite": ("sqlite:////no/such/folder/crm.db", "unable to open database file"),
    "postgresql": ("postgresql+psycopg://crm@127.0.0.1:1/crm", "connection failed: "),
}
EMBEDDED = """\
from crmkit import CRM


def create_crm():
    return CRM({0!r})
"""


@pytest.mark.parametrize("kind", NOWHERE)
def test_a_database_that_cannot_be_reached_is_a_finding(
    kind: str, site: Site, vendor: Vendor, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a sentence of the server, not in a traceback."""
    url, why = NOWHERE[kind]
    site.package(f"tiny_{kind}", "")
    (site.folder / f"tiny_{kind}" / "__init__.py").write_text(EMBEDDED.format(url), "utf-8")
    (site.folder / f"tiny_{kind}" / FILE).write_text(vendor.lock.to_text(), "utf-8")
    main(f"tiny_{kind}")
    ((where, what, own),) = json.loads(capsys.readouterr().out)
    assert ("database", False) == (where, own)
    assert what.startswith(f"cannot be looked at: {why}")
