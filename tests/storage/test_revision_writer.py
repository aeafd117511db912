"""Revisions written for authors from their definitions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Engine,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    text,
)

from crmkit.errors import Invalid, Refused
from crmkit.storage.migrations import PartMigrations, check, status, upgrade
from crmkit.storage.revision_writer import write_revision
from crmkit.storage.types import IdType, JsonType, MomentType, Scaled, SequenceType


def visits(folder: Path | None, *more: Any) -> PartMigrations:
    """A part whose table has a column of every type, and `more`."""
    metadata = MetaData()
    place = Table("crmkit_visits_place", metadata, Column("id", SequenceType, primary_key=True))
    visit = Table(
        "crmkit_visits_visit",
        metadata,
        Column("id", IdType(), primary_key=True),
        Column("place", SequenceType, ForeignKey("crmkit_visits_place.id")),
        Column("begun_at", MomentType(), nullable=False),
        Column("km", Scaled(2)),
        Column("tags", JsonType, nullable=False),
        Column("count", BigInteger, server_default=text("0")),
        Column("spent", JsonType, server_default="{}"),
        Column("again", Boolean, server_default=text("false")),
        *more,
    )
    Index("ix_visits_visit_begun_at", visit.c.begun_at)
    return PartMigrations("visits", folder, [visit, place])


def test_the_first_revision_makes_the_tables_as_they_are_defined(
    engine: Engine, tmp_path: Path
) -> None:
    """On both databases."""
    part = visits(tmp_path / "migrations")
    write_revision(part, "Places and visits.")
    upgrade(engine, [part])
    assert () == check(engine, [part])


def test_a_revision_is_named_for_its_number_and_message(tmp_path: Path) -> None:
    """In the order of the folder, and told apart by people."""
    path = write_revision(visits(tmp_path), "Places, and visits!")
    assert "0001_places_and_visits.py" == path.name


def test_a_revision_imports_no_definitions(tmp_path: Path) -> None:
    """What it makes stays as it was written, whatever the definitions become."""
    source = write_revision(visits(tmp_path), "Visits").read_text()
    imported = [line for line in source.splitlines() if " import " in line and "crmkit" in line]
    names = "IdType, JsonType, MomentType, Scaled, SequenceType"
    assert [f"from crmkit.storage.types import {names}"] == imported


def test_a_later_revision_holds_what_changed(engine: Engine, tmp_path: Path) -> None:
    """Found by running those before it."""
    write_revision(visits(tmp_path), "Visits")
    upgrade(engine, [visits(tmp_path)])
    changed = visits(tmp_path, Column("topic", String(20), index=True))
    path = write_revision(changed, "Topics")
    assert ("0002_topics.py", False) == (path.name, "begun_at" in path.read_text())
    upgrade(engine, [changed])
    assert () == check(engine, [changed])


def test_the_first_revision_takes_over_from_the_definitions(engine: Engine, tmp_path: Path) -> None:
    """A host's part that has outgrown its definitions keeps its tables."""
    defined = visits(None)
    upgrade(engine, [defined])
    part = visits(tmp_path)
    write_revision(part, "Visits")
    upgrade(engine, [part])
    assert ("0001", True) == (
        status(engine, [part])[0].current,
        status(engine, [part])[0].up_to_date,
    )


def test_unchanged_definitions_need_no_revision(tmp_path: Path) -> None:
    """No empty files."""
    write_revision(visits(tmp_path), "Visits")
    with pytest.raises(Refused, match="there is nothing to write"):
        write_revision(visits(tmp_path), "Nothing")


def test_a_part_needs_a_folder_for_its_revisions() -> None:
    """The error says what to give it."""
    with pytest.raises(Invalid, match="make one called `migrations` beside"):
        write_revision(visits(None), "Visits")


def test_tables_of_other_parts_are_left_to_them(tmp_path: Path) -> None:
    """They may be referred to."""
    part = visits(tmp_path)
    foreign = Table(
        "crmkit_other", part.tables[0].metadata, Column("id", Integer, primary_key=True)
    )
    part.tables[0].append_column(Column("other", ForeignKey(foreign.c.id)))
    # Where there is no formatter the quotes are Python's own.
    source = write_revision(part, "Visits").read_text().replace("'", '"')
    assert (False, True) == ('"crmkit_other",' in source, '"crmkit_other.id"' in source)
