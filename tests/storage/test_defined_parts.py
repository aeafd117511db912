"""Parts without revisions: a host's own, made from their definitions."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Column, Engine, ForeignKey, Integer, MetaData, String, Table, select

from crmkit.errors import CRMError
from crmkit.storage.migrations import PartMigrations, check, sql, status, upgrade
from crmkit.storage.types import Scaled


def visits(*more: Any, metadata: MetaData | None = None) -> Table:
    key: Column[Any] = Column("id", Integer, primary_key=True)
    return Table("crmkit_visits_visit", metadata or MetaData(), key, *more)


def defined(*tables: Table) -> PartMigrations:
    return PartMigrations("visits", None, tables)


def test_tables_are_made_from_their_definitions(engine: Engine) -> None:
    """A host's inline part works without a migrations folder."""
    part = defined(visits(Column("place", String(20), index=True)))
    upgrade(engine, [part])
    assert () == check(engine, [part])


def test_the_version_tells_the_definitions(engine: Engine) -> None:
    """So that a later change of these is seen."""
    upgrade(engine, [defined(visits())])
    (one,) = status(engine, [defined(visits())])
    assert (True, "definition:") == (one.up_to_date, str(one.current)[:11])


def test_tables_that_refer_to_each_other_are_made_in_order(engine: Engine) -> None:
    """Whatever order they are given in."""
    metadata = MetaData()
    visits(metadata=metadata)
    reference: Column[Any] = Column("visit", ForeignKey("crmkit_visits_visit.id"))
    note = Table("crmkit_visits_note", metadata, reference)
    part = defined(note, *(table for table in metadata.tables.values() if table is not note))
    assert upgrade(engine, [part]).changed


CHANGES: dict[str, tuple[Callable[[], list[Any]], Callable[[], list[Any]]]] = {
    "a column": (list, lambda: [Column("km", Integer)]),
    "a type": (lambda: [Column("place", String(20))], lambda: [Column("place", String(30))]),
    "decimals": (lambda: [Column("km", Scaled(1))], lambda: [Column("km", Scaled(2))]),
    "a default": (
        lambda: [Column("km", Integer, server_default="0")],
        lambda: [Column("km", Integer, server_default="1")],
    ),
    "a need": (lambda: [Column("km", Integer)], lambda: [Column("km", Integer, nullable=False)]),
    "an index": (lambda: [Column("km", Integer)], lambda: [Column("km", Integer, index=True)]),
}


@pytest.mark.parametrize("what", CHANGES)
def test_changed_definitions_ask_for_revisions(what: str, engine: Engine) -> None:
    """The rows that are there need a way from the old form to the new."""
    before, after = (visits(*make()) for make in CHANGES[what])
    upgrade(engine, [defined(before)])
    with pytest.raises(CRMError, match="give it a migrations folder with two revisions"):
        upgrade(engine, [defined(after)])


def test_the_same_definitions_have_the_same_version_everywhere(engine: Engine) -> None:
    """Another process, another order, another database: the same version."""
    place: list[Column[Any]] = [Column("place", String(20)), Column("km", Scaled(2))]
    upgrade(engine, [defined(visits(*place))])
    assert "definition:ba5437f1f22dcdc1" == status(engine, [defined()])[0].current


def test_a_part_that_gets_revisions_goes_on_from_its_definitions(
    engine: Engine, write_part: Any
) -> None:
    """Its first revision says which definitions it replaces; the rows stay."""
    table = visits(Column("km", Scaled(1)))
    upgrade(engine, [defined(table)])
    with engine.begin() as connection:
        connection.execute(table.insert().values(id=1, km=Decimal("2.5")))
    replaced = status(engine, [defined(table)])[0].current
    part = write_part("visits", "1 / 0", facts=f"replaces = {replaced!r}")
    write_part.revision(
        "visits",
        "0002",
        "0001",
        'op.add_column("crmkit_visits_visit", sa.Column("place", sa.String(20)))',
    )
    assert ["0002"] == [one.after for one in upgrade(engine, [part]).parts]
    with engine.connect() as connection:
        assert Decimal("2.5") == connection.scalar(select(table.c.km))


def test_getting_revisions_without_a_change_only_notes_the_version(
    engine: Engine, write_part: Any
) -> None:
    """The tables are those that the first revision would make."""
    upgrade(engine, [defined(visits())])
    replaced = status(engine, [defined(visits())])[0].current
    part = write_part("visits", "1 / 0", facts=f"replaces = {replaced!r}")
    assert "UPDATE crmkit_visits_version" in sql(engine, [part])
    upgrade(engine, [part])
    assert "0001" == status(engine, [part])[0].current


def test_revisions_must_say_which_definitions_they_replace(engine: Engine, write_part: Any) -> None:
    """Nothing is guessed: the error gives the line to write."""
    upgrade(engine, [defined(visits())])
    with pytest.raises(CRMError, match=r"put `replaces = 'definition:\w+'` into the one"):
        upgrade(engine, [write_part("visits", "pass")])


def test_a_part_that_lost_its_folder_is_refused(engine: Engine, write_part: Any) -> None:
    """Its revisions are not forgotten for its definitions."""
    upgrade(engine, [write_part("visits", "pass")])
    with pytest.raises(CRMError, match="was given without a migrations folder"):
        upgrade(engine, [defined(visits())])


def test_a_folder_that_is_not_there_is_named(engine: Engine, write_part: Any) -> None:
    """A wrong path is not the same as none."""
    part = PartMigrations("visits", write_part.folder / "nowhere", [visits()])
    with pytest.raises(CRMError, match=r"has no migrations folder .*nowhere; mend its path"):
        upgrade(engine, [part])
