"""`crmkit db`, over a part that is a host's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Column, Engine, Integer, MetaData, String, Table, create_engine

from crmkit.cli.db import db
from crmkit.storage import migrations
from crmkit.storage.migrations import PartMigrations, UpgradeReport
from crmkit.storage.revision_writer import write_revision


@attrs.define
class Deployment:
    """What the commands ask of a CRM."""

    engine: Engine
    parts: Sequence[PartMigrations]

    def part_migrations(self) -> Sequence[PartMigrations]:
        return self.parts

    def upgrade(self, progress: Callable[[str], None] | None = None) -> UpgradeReport:
        return migrations.upgrade(self.engine, self.parts, progress)


def visits(folder: Path, *more: Column[str]) -> PartMigrations:
    key: Column[int] = Column("id", Integer, primary_key=True)
    info = {"crmkit_part": "visits"}
    table = Table("crmkit_visits_visit", MetaData(), key, *more, info=info)
    return PartMigrations("visits", folder, [table])


@pytest.fixture
def deployment(tmp_path: Path) -> Deployment:
    """A database without tables, and a part with one revision."""
    part = visits(tmp_path / "migrations")
    write_revision(part, "Visits")
    return Deployment(create_engine(f"sqlite:///{tmp_path / 'crm.db'}"), [part])


def run(deployment: Deployment, *command: str) -> Result:
    return CliRunner().invoke(db, command, obj=lambda: deployment)


def test_upgrade_tells_what_it_does(deployment: Deployment) -> None:
    """Every revision as it is applied, and that it ended."""
    first, last = run(deployment, "upgrade").output.splitlines()
    assert ("visits: revision 0001", "upgraded in") == (first, last[:11])


def test_a_second_upgrade_says_that_there_was_nothing_to_do(deployment: Deployment) -> None:
    """It may be run at every deployment."""
    run(deployment, "upgrade")
    assert "everything is up to date\n" == run(deployment, "upgrade").output


def test_status_shows_what_is_pending(deployment: Deployment) -> None:
    """A line for each part."""
    line = run(deployment, "status").output.splitlines()[1]
    assert ["visits", "none", "0001", "0001"] == line.split()


def test_status_ends_with_an_error_where_a_part_cannot_be_upgraded(deployment: Deployment) -> None:
    """The reason is said below the table."""
    deployment.parts[0].tables[0].metadata.create_all(deployment.engine)
    found = run(deployment, "status")
    assert (1, True) == (found.exit_code, "Error: crmkit_visits_visit exist" in found.output)


def test_status_tells_of_tables_that_differ(deployment: Deployment, tmp_path: Path) -> None:
    """A field without a revision would fail at its first use."""
    run(deployment, "upgrade")
    topic: Column[str] = Column("topic", String(20))
    changed = Deployment(deployment.engine, [visits(tmp_path / "migrations", topic)])
    found = run(changed, "status")
    remedy = "the tables differ from their definitions; run `crmkit db check`"
    assert (0, 1, True) == (
        run(deployment, "status").exit_code, found.exit_code, remedy in found.output,
    )  # fmt: skip


def test_status_tells_of_parts_that_are_not_enabled_any_more(deployment: Deployment) -> None:
    """Their tables stay, and are nobody's to upgrade."""
    run(deployment, "upgrade")
    found = run(Deployment(deployment.engine, []), "status")
    told = "visits is not enabled; its tables stay: crmkit_visits_visit"
    assert (0, told) == (found.exit_code, found.output.splitlines()[-1])


def test_errors_are_said_without_a_traceback(deployment: Deployment) -> None:
    """What went wrong and what to do, and an exit code for scripts."""
    deployment.parts[0].tables[0].metadata.create_all(deployment.engine)
    found = run(deployment, "upgrade")
    assert (1, "Error: crmkit_visits_visit exist") == (found.exit_code, found.output[:32])


def test_sql_prints_the_script(deployment: Deployment) -> None:
    """For review, or for a person with other rights to run."""
    assert "CREATE TABLE crmkit_visits_visit" in run(deployment, "sql").output


def test_sql_of_everything_does_not_ask_the_database(deployment: Deployment) -> None:
    """The script from nothing, after an upgrade too."""
    run(deployment, "upgrade")
    assert "-- everything is up to date\n" == run(deployment, "sql").output
    assert "CREATE TABLE crmkit_visits_visit" in run(deployment, "sql", "--whole").output


def test_check_ends_with_0_where_the_tables_are_as_defined(deployment: Deployment) -> None:
    """A deployment can be held to it."""
    run(deployment, "upgrade")
    found = run(deployment, "check")
    assert (0, "the tables are as they are defined\n") == (found.exit_code, found.output)


def test_check_ends_with_1_and_the_differences(deployment: Deployment, tmp_path: Path) -> None:
    """Each with the part and the table."""
    run(deployment, "upgrade")
    topic: Column[str] = Column("topic", String(20))
    changed = Deployment(deployment.engine, [visits(tmp_path / "migrations", topic)])
    found = run(changed, "check")
    line = "visits: crmkit_visits_visit: column topic is missing"
    assert (1, line) == (found.exit_code, found.output.splitlines()[0])


def test_revision_writes_the_next_revision(deployment: Deployment, tmp_path: Path) -> None:
    """And tells the author where it is."""
    topic: Column[str] = Column("topic", String(20))
    changed = Deployment(deployment.engine, [visits(tmp_path / "migrations", topic)])
    found = run(changed, "revision", "visits", "-m", "Topics of visits")
    path = Path(found.output.strip())
    assert ("0002_topics_of_visits.py", True) == (path.name, path.exists())


def test_revision_of_an_unknown_part_names_the_known(deployment: Deployment) -> None:
    """A slip of the keyboard is told at once."""
    found = run(deployment, "revision", "visit", "-m", "x")
    assert (2, True) == (found.exit_code, "'visit' is not among visits" in found.output)
