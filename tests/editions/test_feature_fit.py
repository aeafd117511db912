"""The fit report: which features are used, from rows, the journal and cheap counters."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from click.testing import CliRunner
from sqlalchemy import create_engine, select

from crmkit import (
    CRM,
    Actor,
    Customer,
    Entity,
    Plugin,
    Service,
    entity,
    operation,
)
from crmkit.cli.commands import cli
from crmkit.editions.feature_fit import Use, feature_fit
from crmkit.testing.databases import Database
from tests.editions.conftest import Write

Part = Callable[..., Plugin]
DANA = Actor("system", "dana")


@entity("notes_note")
class Note(Entity):
    text: str
    colour: str = "white"
    tags: tuple[str, ...] = ()
    shown: bool = True


class Notes(Service):
    @operation("notes.write", title="Write")
    def write(self, text: str) -> None:
        self.work.add(Note(text=text))

    @operation("notes.count", title="Count")
    def count(self) -> int:
        return self.work.count(Note)

    @operation("notes.burn", title="Burn")
    def burn(self) -> None:
        """Never called."""


def test_what_is_used_is_told_from_what_never_is(database: Database, part: Part) -> None:
    """Entities and fields by their rows, operations by their calls or what they caused."""
    crm = database.crm([part("notes", Note, Notes)])
    with crm.begin(DANA) as work:
        work.use(Notes).write("a")
        work.add_all([Note(text="b", colour="red", tags=("x",)), Note(text="c", shown=False)])
    found = {use.name: use.uses for use in feature_fit(crm) if use.part == "notes"}
    assert {
        "notes": 4,
        "notes_note": 3,
        "notes_note.text": 3,
        "notes_note.colour": 1,
        "notes_note.tags": 1,
        "notes_note.shown": 1,
        "notes.write": 1,
        "notes.count": 0,
        "notes.burn": 0,
    } == found


def test_calls_that_change_nothing_are_counted_with_the_next_writing_unit(
    database: Database, part: Part
) -> None:
    """In memory until then; in one row a month."""
    crm = database.crm([part("notes", Note, Notes)])
    with crm.read(DANA) as work:
        for _ in range(3):
            work.use(Notes).count()
        work.report("customers.by_source")
    crm.usage.every = 0
    with crm.begin(DANA) as work:
        work.use(Notes).count()
    expected = {
        Use("operation", "notes.count", "notes", 4),
        Use("report", "customers.by_source", "core", 1),
    }
    assert expected <= set(feature_fit(crm))
    table = crm.catalogue.counters
    with crm.engine.connect() as connection:
        rows = connection.execute(select(table.c.name, table.c.period, table.c.last)).all()
    month = f"{crm.clock.now():%Y-%m}"
    assert {
        ("used operation notes.count", month, 4),
        ("used report customers.by_source", month, 1),
    } == {tuple(row) for row in rows}
    with crm.begin(DANA):
        """Nothing is left to store."""
    assert expected <= set(feature_fit(crm))


def reads(crm: CRM) -> int:
    """How often the report of customers was asked for, as it is stored."""
    (use,) = (use for use in feature_fit(crm) if use.name == "customers.by_source")
    return use.uses


@pytest.fixture
def url(tmp_path: Path) -> str:
    crm = CRM(f"sqlite:///{tmp_path}/a.db")
    crm.upgrade()
    crm.close()
    return f"sqlite:///{tmp_path}/a.db"


def read(crm: CRM) -> None:
    with crm.read(DANA) as work:
        work.report("customers.by_source")


def test_what_was_counted_is_stored_when_a_crm_is_closed(database: Database) -> None:
    """Also by a process that only reads: every command of the command line is one."""
    crm = database.crm()
    read(crm)
    crm.close()
    assert 1 == reads(crm)
    crm.close()
    assert 1 == reads(crm)


def test_a_command_that_only_reads_is_counted(url: str) -> None:
    CliRunner().invoke(cli, ["--database", url, "report", "customers.by_source"])
    crm = CRM(url)
    assert 1 == reads(crm)
    crm.close()


def test_counting_never_fails_nor_waits(url: str, tmp_path: Path) -> None:
    """A host's transaction, somebody who writes, a file that was deleted: it is let go."""
    host = create_engine(url)
    crms = [CRM(host), CRM(url), CRM(url)]
    for crm in crms:
        read(crm)
    ours, busy, gone = crms
    with host.begin() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        ours.close()
        began = monotonic()
        busy.close()
        assert monotonic() - began < 5
    assert 0 == reads(ours)
    host.dispose()
    (tmp_path / "a.db").unlink()
    gone.close()
    assert not (tmp_path / "a.db").exists()


def test_the_command_tells_what_is_never_used(write: Write, tmp_path: Path) -> None:
    """In a table, or as JSON."""
    text = f'format = 1\nname = "a"\nversion = "1"\n[database]\nurl = "sqlite:///{tmp_path}/a.db"'
    file = str(write("edition.toml", text))
    crm = CRM(f"sqlite:///{tmp_path}/a.db")
    crm.upgrade()
    with crm.begin(DANA) as work:
        work.add(Customer(name="Anna"))
    crm.close()
    words = ["edition", "fit", file, "--unused", "--json"]
    unused = {one["name"] for one in json.loads(CliRunner().invoke(cli, words).output)}
    assert {"campaign", "touch", "customer.source"} <= unused
    assert {"core", "customer", "customer.name", "pipeline"}.isdisjoint(unused)
