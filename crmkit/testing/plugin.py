"""The pytest plugin: fixtures that assemble a CRM for one test.

It is loaded by every pytest session of whoever has crmkit installed, so it imports nothing until
a fixture is used.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from crmkit.clock import MovableClock
    from crmkit.crm import CRM
    from crmkit.testing.checks.subject import Subject
    from crmkit.testing.databases import Database, Databases
    from crmkit.unit_of_work import UnitOfWork

POSTGRESQL = "CRMKIT_TEST_POSTGRESQL"
"""The environment variable that names a PostgreSQL server, as a SQLAlchemy URL."""
REQUIRED = "CRMKIT_TEST_REQUIRE_POSTGRESQL"
"""The environment variable that makes a run without PostgreSQL fail."""

TURN_ON = f"set {POSTGRESQL}=postgresql+psycopg://postgres@127.0.0.1/postgres (any server of yours)"
MARKER = (
    "crm(plugins=(), settings=None, on_failure='fail'): what the fixtures `crm` and `work` are "
    "assembled from"
)


def kinds() -> list[str]:
    """The databases that tests run on: SQLite, and PostgreSQL where a server was named."""
    return ["sqlite", "postgresql"] if os.environ.get(POSTGRESQL) else ["sqlite"]


# Fixtures


@pytest.fixture
def clock() -> MovableClock:
    """A clock that stands at Monday, 2 March 2026, 09:00 UTC until it is moved."""
    from datetime import UTC, datetime

    from crmkit.clock import MovableClock

    return MovableClock(datetime(2026, 3, 2, 9, tzinfo=UTC))


@pytest.fixture(scope="session")
def crmkit_databases(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[str], Databases]]:
    """The databases of the whole run, by kind; for fixtures that make their own."""
    from crmkit.testing.databases import Databases
    from crmkit.testing.servers import PostgresqlServer, SqliteFiles

    made: dict[str, Databases] = {}

    def of_kind(kind: str) -> Databases:
        if kind not in made and kind == "sqlite":
            made[kind] = Databases(SqliteFiles(tmp_path_factory.mktemp("crmkit")))
        elif kind not in made:
            made[kind] = Databases(PostgresqlServer(os.environ[POSTGRESQL]))
        return made[kind]

    yield of_kind
    for databases in made.values():
        databases.close()


@pytest.fixture(scope="class")
def crmkit_subjects() -> Iterator[dict[str, Subject]]:
    """What the inherited tests of one part are about, by kind of database."""
    made: dict[str, Subject] = {}
    yield made
    for subject in made.values():
        subject.database.close()


@pytest.fixture(params=kinds())
def database(
    request: pytest.FixtureRequest, crmkit_databases: Callable[[str], Databases]
) -> Iterator[Database]:
    """The databases of one test, which runs once on SQLite and once on PostgreSQL.

    `database.url` is an empty one, `database.crm(plugins=...)` a CRM over a migrated one,
    `database.kind` says which database it is. All are dropped when the test ends.
    """
    from crmkit.testing.databases import Database

    if request.param not in kinds():
        pytest.skip(f"PostgreSQL was left out; {TURN_ON}")
    request.node.user_properties.append(("database", request.param))
    database = Database(crmkit_databases(request.param))
    yield database
    database.close()


@pytest.fixture
def crm_factory(database: Database, clock: MovableClock) -> Callable[..., CRM]:
    """Makes a CRM over a migrated database of its own: `crm_factory(plugins=["leads"])`.

    It takes what `CRM` takes but the database, and `migrated=False` for an empty one.
    """

    def make(plugins: Any = (), **arguments: Any) -> CRM:
        return database.crm(plugins, **{"clock": clock, **arguments})

    return make


@pytest.fixture
def crm(request: pytest.FixtureRequest, crm_factory: Callable[..., CRM]) -> CRM:
    """A CRM over a migrated database of its own; `@pytest.mark.crm(plugins=[...])` chooses."""
    return crm_factory(**_marked(request))


def _marked(request: pytest.FixtureRequest) -> dict[str, Any]:
    marker = request.node.get_closest_marker("crm")
    return dict(marker.kwargs) if marker else {}


@pytest.fixture
def work(request: pytest.FixtureRequest, crm_factory: Callable[..., CRM]) -> Iterator[UnitOfWork]:
    """A unit of work of the employee `tester`, rolled back when the test ends.

    It works in the fixture `crm` where the test uses that, else in a CRM made alike.
    """
    from crmkit.access import actor_of
    from crmkit.transactions import own_transaction
    from crmkit.unit_of_work import UnitOfWork

    if "crm" in request.fixturenames:
        crm = request.getfixturevalue("crm")
    else:
        crm = crm_factory(**_marked(request), lent=True)
    with own_transaction(crm.engine, writes=True) as transaction:
        yield UnitOfWork(crm, transaction.connection, actor_of("tester"))


# What was left out


class LeftOut:
    """Counts the tests that ran on SQLite alone, and says so when the run ends."""

    def __init__(self) -> None:
        self.count = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and ("database", "sqlite") in map(tuple, report.user_properties):
            self.count += 1

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        if self.count:
            terminalreporter.section("crmkit")
            terminalreporter.line(f"{self.count} tests ran on SQLite alone; {TURN_ON}")
        if self.count and os.environ.get(REQUIRED):
            terminalreporter.line(f"{REQUIRED} is set, so this run failed.", red=True)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.count and os.environ.get(REQUIRED) and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", MARKER)
    if not os.environ.get(POSTGRESQL) and not hasattr(config, "workerinput"):
        config.pluginmanager.register(LeftOut(), "crmkit-left-out")
