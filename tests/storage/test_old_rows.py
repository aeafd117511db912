"""Revisions written for parts that are in use: rows that exist already survive them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from crmkit import (
    CRM,
    Broken,
    Customer,
    Entity,
    Money,
    Plugin,
    Ref,
    Refused,
    Team,
    choice,
    entity,
    field,
    number,
    ref,
    text,
)
from crmkit.storage.migrations import check
from crmkit.storage.revision_writer import write_revision
from crmkit.testing.checks.old_rows import refused_over_rows
from crmkit.testing.databases import Database

Part = Callable[..., Plugin]


def visit(**fields: Any) -> type[Entity]:
    """An entity with a topic and these fields: their annotations and their values."""
    body = {name: value for name, (_, value) in fields.items()}
    hints = {"topic": str | None} | {name: hint for name, (hint, _) in fields.items()}
    made = type("Visit", (Entity,), {"__annotations__": hints, "topic": None, **body})
    return entity("visits_visit", index=["topic"])(made)


@pytest.fixture
def grow(database: Database, part: Part, tmp_path: Path) -> Callable[..., Path]:
    """Writes the next revision for a part with these fields; the first one is applied, to a row."""
    folder = tmp_path / "migrations"

    def revise(crm: CRM) -> Path:
        return write_revision(crm.part_migrations()[1], "Visits", destructive=True)

    def made(**fields: Any) -> CRM:
        plugin = part("visits", visit(**fields))
        plugin = Plugin("visits", hooks=plugin.hooks, migrations=folder)
        return CRM(database.url, [plugin])

    first = made()
    revise(first)
    first.upgrade()
    with first.begin("dana") as work:
        work.add(first.catalogue.entity("visits_visit")(topic=None))

    def grown(**fields: Any) -> tuple[CRM, Path]:
        crm = made(**fields)
        return crm, revise(crm)

    yield grown
    first.close()


GIVEN = {
    "topic": (str, text(default="it's", max=20)),
    "grade": (str, choice("a", "b", default="b")),
    "place": (str, text(default="Łódź", folded=True)),
    "pieces": (int, 5),
    "again": (bool, True),
    "never": (bool, False),
    "tags": (tuple[str, ...], ("new",)),
    "facts": (dict[str, Any], field(default={})),
    "worth": (Money, Money("1.5", "EUR")),
    "hours": (Decimal, number(default=Decimal("2.50"), places=2)),
}


def test_rows_that_exist_get_the_defaults_of_new_fields(grow: Any) -> None:
    """Whatever the kind of the field; and the tables end as they are defined."""
    crm, _ = grow(**GIVEN)
    crm.upgrade()
    with crm.read("dana") as work:
        (found,) = work.find("visits_visit")
        folded = work.count("visits_visit", "contains(place, 'lod')")
    differences = check(crm.engine, crm.part_migrations())
    crm.close()
    held = {name: getattr(found, name) for name in GIVEN}
    new = type(found)()
    assert ({name: getattr(new, name) for name in GIVEN}, 1) == (held, folded)
    assert () == differences


def test_what_only_the_author_knows_is_asked_for(grow: Any) -> None:
    """The upgrade is refused until the revision says it; then rows that exist have it."""
    crm, path = grow(purpose=(str, text(max=30)))
    with pytest.raises(Refused, match="rows that exist get as purpose"):
        crm.upgrade()
    path.write_text(path.read_text().replace('_to_decide("purpose")', '"unknown"'))
    crm.upgrade()
    with crm.read("dana") as work:
        assert ["unknown"] == [found.purpose for found in work.find("visits_visit")]
    crm.close()


def test_a_field_that_must_be_filled_from_now_on(grow: Any) -> None:
    """An UPDATE is asked for, where rows may be without."""
    crm, path = grow(topic=(str, text(max=255)))
    with pytest.raises(Refused, match="rows that exist get as topic"):
        crm.upgrade()
    update = "\"UPDATE crmkit_visits_visit SET topic = 'none' WHERE topic IS NULL\""
    path.write_text(path.read_text().replace('_to_decide("topic")', update))
    crm.upgrade()
    with crm.read("dana") as work:
        assert ["none"] == [found.topic for found in work.find("visits_visit")]
    crm.close()


def test_a_revision_is_written_as_formatters_leave_it(grow: Any) -> None:
    """Whether its author has one or not."""
    crm, path = grow(**GIVEN, customer=(Ref[Customer], ref(on_merge="move", on_erase="delete")))
    crm.close()
    ruff = Path(sys.executable).with_name("ruff")
    for width in ("88", "120"):
        command = [ruff, "format", "--isolated", "--line-length", width, "--diff", path.parent]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (0, "") == (ran.returncode, ran.stdout)


BROKEN = """
import sqlalchemy as sa
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    with op.batch_alter_table("crmkit_visits_visit") as batch:
        batch.add_column(sa.Column("pieces", sa.BigInteger(), nullable=False))
"""


@pytest.mark.parametrize("wrong", [False, True])
def test_conformance_tries_revisions_over_rows(
    grow: Any, database: Database, part: Part, tmp_path: Path, wrong: bool
) -> None:
    """One that works where there are no rows is told."""
    crm, path = grow(pieces=(int, 5))
    crm.close()
    if wrong:
        path.write_text(BROKEN)
    (plugin,) = [p.plugin for p in crm.parts.started if p.name == "visits"]
    faults = refused_over_rows(database.crm([plugin], migrated=False), "visits")
    shown = [fault.partition(" failed: ")[0] for fault in faults]
    expected = [f"revision '0002' of part 'visits' ({path.name})"] if wrong else []
    assert expected == shown


def test_a_column_that_is_missing_is_told_with_its_remedy(crm: CRM) -> None:
    """A definition that has grown without a revision; the driver's words alone help nobody."""
    column = "ALTER TABLE crmkit_team DROP COLUMN leader"
    with crm.engine.begin() as connection:
        connection.exec_driver_sql(column)
    told = "leader.*differs from the definition; run `crmkit db check`"
    with pytest.raises(Broken, match=told), crm.begin("dana") as work:
        work.add(Team(name="North"))
    with pytest.raises(Broken, match=told), crm.read("dana") as work:
        list(work.find(Team))
