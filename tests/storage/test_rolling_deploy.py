"""A rolling deploy: processes of the old version go on over the tables of the new one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from crmkit.storage.history import PartMigrations
from crmkit.storage.revision_writer import write_revision
from crmkit.testing.databases import Database

from .rolling import crm_of

# Several processes: proven once, on one version of everything.
pytestmark = pytest.mark.slow

PROGRAM = Path(__file__).with_name("rolling.py")

SECOND = '''"""Colours and stars."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("crmkit_notes_note", sa.Column("colour", sa.String(255), nullable=True))
    op.add_column(
        "crmkit_notes_note",
        sa.Column("stars", sa.BigInteger(), nullable=False, server_default="0"),
    )
'''


class Process:
    """One process of the deploy, spoken to line by line."""

    def __init__(self, url: str, folder: Path, version: str) -> None:
        command = [sys.executable, str(PROGRAM), url, str(folder), version]
        self.popen = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.health = self.answer()

    def answer(self) -> Any:
        assert self.popen.stdout is not None
        return json.loads(self.popen.stdout.readline())

    def tell(self, line: str) -> Any:
        assert self.popen.stdin is not None
        self.popen.stdin.write(f"{line}\n")
        self.popen.stdin.flush()
        return self.answer()

    def end(self) -> int:
        self.popen.communicate(timeout=30)
        return self.popen.returncode


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The revisions of both versions of the part."""
    for version in ("old", "new"):
        (tmp_path / version).mkdir()
    crm = crm_of("sqlite://", str(tmp_path), "old")
    tables = next(part for part in crm.part_migrations() if part.name == "notes").tables
    first = write_revision(PartMigrations("notes", tmp_path / "old", tables), "Notes")
    crm.close()
    (tmp_path / "new" / first.name).write_text(first.read_text("utf-8"), "utf-8")
    (tmp_path / "new" / "0002_colours_and_stars.py").write_text(SECOND, "utf-8")
    return tmp_path


def test_old_processes_go_on_beside_new_ones(database: Database, folder: Path) -> None:
    """They read and write each other's rows, are ready all the time, and lose no new value."""
    crm = crm_of(database.url, str(folder), "old")
    crm.upgrade()
    crm.close()
    old = Process(database.url, folder, "old")
    assert [[["a", None]], True] == old.tell("a")
    new = Process(database.url, folder, "new")
    assert (True, True) == (old.health["ready"], new.health["ready"])
    assert [[["a", 0], ["b", 5]], True] == new.tell("b")
    assert [[["a", None], ["b by old", None], ["c", None]], True] == old.tell("c b")
    seen, ready = new.tell("d c")
    assert ready
    assert [["a", 0], ["b by old", 5], ["c by new", 0], ["d", 5]] == seen
    assert (0, 0) == (old.end(), new.end())


def test_an_old_process_that_begins_late_is_ready_too(database: Database, folder: Path) -> None:
    """It says which parts are newer in the database; only an upgrade by it is refused."""
    crm = crm_of(database.url, str(folder), "new")
    crm.upgrade()
    crm.close()
    late = crm_of(database.url, str(folder), "old")
    found = late.health()
    assert (True, ("notes",)) == (found.ready, found.ahead)
    with pytest.raises(Exception, match="the database is newer than the code"):
        late.upgrade()
    late.close()
