"""What a revision would destroy is said before it is written, in it, and not written unmeant."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import BigInteger, Column, Engine, ForeignKey, Integer, MetaData, String, Table

from crmkit.errors import Refused
from crmkit.storage.filling import DEFAULT
from crmkit.storage.migrations import PartMigrations, check, upgrade
from crmkit.storage.revision_writer import write_revision

BEFORE: dict[str, Any] = {
    "topic": lambda: Column("topic", String(40)),
    "pieces": lambda: Column("pieces", Integer),
}


def notes(folder: Path, *, page: bool = True, **columns: Any) -> PartMigrations:
    """A part with a note of these columns, which refers to a table of another part, and a page."""
    metadata = MetaData()
    other = Table("crmkit_other", metadata, Column("id", Integer, primary_key=True))
    key: Column[int] = Column("id", Integer, ForeignKey(other.c.id), primary_key=True)
    note = Table("crmkit_notes_note", metadata, key, *(make() for make in columns.values()))
    tables = [note]
    if page:
        of: Column[int] = Column("note", Integer, ForeignKey(note.c.id))
        tables.append(Table("crmkit_notes_page", metadata, Column("id", Integer), of))
    return PartMigrations("notes", folder, tables)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The folder with the first revision."""
    write_revision(notes(tmp_path, **BEFORE), "Notes")
    return tmp_path


NOTE = "crmkit_notes_note"


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"topic": None}, f"{NOTE}.topic is dropped with what it holds"),
        (
            {"topic": None, "subject": lambda: Column("subject", String(60))},
            f"{NOTE}.topic is dropped with what it holds; if it is subject now, write instead: "
            f'op.alter_column("{NOTE}", "topic", new_column_name="subject")',
        ),
        (
            {"topic": lambda: Column("topic", String(20))},
            f"{NOTE}.topic was VARCHAR(length=40) and becomes String(length=20), which may not "
            "hold what is there",
        ),
        (
            {"pieces": lambda: Column("pieces", Integer, nullable=False)},
            f"{NOTE}.pieces must be filled from now on, and rows that exist may hold nothing",
        ),
        (
            {"place": lambda: Column("place", String(9), nullable=False)},
            f"{NOTE}.place must be filled, and rows that exist hold nothing: give the field a "
            "default",
        ),
        (
            {"topic": lambda: Column("topic", String(40), index=True, unique=True)},
            f"{NOTE}: topic becomes unique, and rows that exist may hold the same",
        ),
        ({"page": False}, "the table crmkit_notes_page is dropped with all its rows"),
    ],
)
def test_what_is_destructive_is_written_only_when_it_is_meant(
    columns: dict[str, Any], said: str, written: Path
) -> None:
    """It is said each time: by the refusal, to whoever asks for it, and in the file."""
    given = {name: make for name, make in (BEFORE | columns).items() if make is not None}
    part = notes(written, **given)
    with pytest.raises(Refused) as refused:
        write_revision(part, "More")
    assert (said,) == refused.value.facts["dangers"]
    assert ["0001_notes.py"] == [path.name for path in written.glob("*.py")]
    told: list[str] = []
    path = write_revision(part, "More", destructive=True, tell=told.append)
    assert [said] == told
    assert f"- {said}" in " ".join(path.read_text().split())


@pytest.mark.parametrize(
    "columns",
    [
        {"topic": lambda: Column("topic", String(80))},
        {"pieces": lambda: Column("pieces", BigInteger)},
        {"place": lambda: Column("place", String(9))},
        {"place": lambda: Column("place", String(9), nullable=False, info={DEFAULT: "here"})},
    ],
)
def test_what_every_row_survives_is_just_written(columns: dict[str, Any], written: Path) -> None:
    """Nothing is asked about it."""
    path = write_revision(notes(written, **(BEFORE | columns)), "More")
    assert "Destructive" not in path.read_text()


def test_a_table_that_nothing_defines_goes(engine: Engine, written: Path) -> None:
    """On both databases; and the revision after it is written from what was left."""
    with engine.begin() as connection:
        notes(written).tables[0].metadata.tables["crmkit_other"].create(connection)
    upgrade(engine, [notes(written, **BEFORE)])
    part = notes(written, page=False, **BEFORE)
    write_revision(part, "No pages", destructive=True)
    upgrade(engine, [part])
    assert () == check(engine, [part])
    with pytest.raises(Refused, match="there is nothing to write"):
        write_revision(part, "Nothing")
