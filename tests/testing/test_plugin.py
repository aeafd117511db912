"""The fixtures of `crmkit.testing`, as a stranger's tests meet them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from sqlalchemy import create_engine, text

from crmkit import CRM, Customer, MovableClock, Team, UnitOfWork
from crmkit.testing.databases import Database, Databases
from crmkit.testing.plugin import POSTGRESQL, REQUIRED
from crmkit.testing.servers import SqliteFiles


def run(code: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a stranger's test file in a session of its own."""
    (folder / "test_theirs.py").write_text(dedent(code), "utf-8")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n", "utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CRMKIT_")}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_theirs.py"]
    return subprocess.run(
        command, cwd=folder, env={**kept, **environment}, capture_output=True, text=True
    )


def test_loading_the_plugin_costs_other_sessions_nothing() -> None:
    """Every pytest session of its users loads it."""
    code = "import crmkit.testing.plugin, sys; print('sqlalchemy' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "False\n" == ran.stdout


def test_the_clock_stands_still_until_moved(clock: MovableClock) -> None:
    """A Monday morning."""
    assert "Monday 09:00" == f"{clock.now():%A %H:%M}"
    assert clock.now() == clock.now()


def test_the_crm_uses_the_clock(crm: CRM, clock: MovableClock) -> None:
    """A year passes in no time."""
    assert clock is crm.clock


@pytest.mark.crm(settings={"core": {"time_zone": "Europe/Warsaw"}})
def test_a_marker_says_what_the_crm_is_made_of(crm: CRM) -> None:
    """Plugins, settings, what becomes of failures."""
    assert "Europe/Warsaw" == crm.core_settings.time_zone


@pytest.mark.crm(settings={"core": {"time_zone": "Europe/Warsaw"}})
def test_a_marker_says_what_the_unit_works_in(work: UnitOfWork) -> None:
    """Also where the test asks for no CRM."""
    assert "Europe/Warsaw" == work.time_zone


def test_the_unit_works_in_the_crm_of_the_test(crm: CRM, work: UnitOfWork) -> None:
    """Not in another one made alike."""
    assert crm is work.crm


def test_an_empty_database_is_there_for_the_asking(database: Database) -> None:
    """The same one for the whole test."""
    engine = create_engine(database.url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE host_order (id INTEGER)"))
    engine.dispose()
    assert database.url == database.url != database.empty()


def test_a_rolled_back_unit_leaves_nothing_to_the_next_test(tmp_path: Path) -> None:
    """Though they share a database; and what was committed by the way is not shared."""
    code = """
        import pytest
        from crmkit import Customer

        names = []

        @pytest.mark.parametrize("number", range(4))
        def test_it(work, number):
            assert work.count(Customer) == 0
            work.add(Customer(name="Anna"))
            names.append(work.crm.engine.url.database)
            if number == 1:
                other = work.crm
                work.connection.rollback()
                with other.begin("dana") as mine:
                    mine.add(Customer(name="kept"))
            if number == 3:
                assert names[0] != names[1] or names[1] != names[2]
    """
    ran = run(code, tmp_path)
    assert 0 == ran.returncode, ran.stdout


def test_a_run_on_sqlite_alone_says_so_and_how_to_run_more(tmp_path: Path) -> None:
    """In one line of the summary."""
    ran = run("def test_it(database): assert database.kind == 'sqlite'", tmp_path)
    assert 0 == ran.returncode
    assert f"1 tests ran on SQLite alone; set {POSTGRESQL}=postgresql+psycopg://" in ran.stdout


def test_a_run_that_needs_no_database_says_nothing(tmp_path: Path) -> None:
    """Strangers are not spoken to."""
    assert "SQLite" not in run("def test_it(): pass", tmp_path).stdout


def test_where_postgresql_is_required_a_run_without_it_fails(tmp_path: Path) -> None:
    """What is left out of a run that must be complete is a failure."""
    ran = run("def test_it(database): pass", tmp_path, **{REQUIRED: "1"})
    assert 1 == ran.returncode
    assert f"{REQUIRED} is set, so this run failed." in ran.stdout


def test_a_test_for_postgresql_alone_is_skipped_with_the_remedy(tmp_path: Path) -> None:
    """`indirect` chooses the database."""
    code = """
        import pytest

        @pytest.mark.parametrize("database", ["postgresql"], indirect=True)
        def test_it(database): pass
    """
    ran = run(code, tmp_path)
    assert "1 skipped" in ran.stdout


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_nothing_is_left_on_the_server(database: Database, tmp_path: Path) -> None:
    """Copies, templates and lent databases are dropped when the run ends, failed or not."""
    code = """
        import pathlib
        from crmkit import Team

        def test_it(work, database, crm_factory, crmkit_databases):
            made = crmkit_databases(database.kind)._names
            crm_factory()
            database.url
            pathlib.Path("names.txt").write_text("\\n".join(made))
            raise AssertionError("whatever happens")
    """
    ran = run(code, tmp_path, **{POSTGRESQL: os.environ[POSTGRESQL]})
    made = (tmp_path / "names.txt").read_text().splitlines()
    assert len(made) >= 4, ran.stdout
    engine = create_engine(os.environ[POSTGRESQL])
    with engine.connect() as connection:
        left = connection.scalars(text("SELECT datname FROM pg_database")).all()
    engine.dispose()
    assert set() == set(made) & set(left)


def test_files_are_gone_when_the_run_ends(tmp_path: Path) -> None:
    """On SQLite a database is a file, and two beside it."""
    databases = Databases(SqliteFiles(tmp_path))
    database = Database(databases)
    with database.crm().begin("dana") as work:
        work.add(Team(name="North"))
    assert [] != list(tmp_path.iterdir())
    database.close()
    databases.close()
    assert [] == list(tmp_path.iterdir())


def test_templates_are_made_without_the_hooks_of_a_part(database: Database, part: object) -> None:
    """Whether a test comes first or last, its hooks see the same."""
    seen: list[str] = []

    def check(batch: object) -> None:
        seen.append(batch.name)  # type: ignore[attr-defined]

    crm = database.crm([part("witness", check=check)])  # type: ignore[operator]
    assert [] == seen
    with crm.begin("dana") as work:
        work.add(Customer(name="Anna"))
    assert ["customer"] == seen
