"""A connection of crmkit's own for an upgrade: one transaction, one upgrade at a time.

A transaction that holds both the tables and the version makes an upgrade whole: killed at any
instruction it leaves the old state. On SQLite drivers begin and commit by rules of their own, so
there the transaction is begun and ended by plain statements, whatever the driver's mode is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy import Connection, CursorResult, Engine, text
from sqlalchemy.exc import DBAPIError

from crmkit.errors import Invalid, NotFound, Refused
from crmkit.storage.engines import WRITES
from crmkit.storage.place import quoted, schema_of

# "crmkit" in ASCII: the number by which upgrades of one PostgreSQL database wait for each other.
ADVISORY_LOCK = int.from_bytes(b"crmkit", "big")


def own_engine(database: Engine | Connection) -> Engine:
    """The engine to take an own connection from. Raises Refused in a caller's transaction."""
    if isinstance(database, Engine):
        return database
    if database.in_transaction():
        raise _open_transaction()
    return database.engine


def _open_transaction() -> Refused:
    return Refused(
        "an upgrade runs on a connection and in transactions of its own, and yours has an open "
        "transaction; commit it or roll it back first"
    )


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that only reads, and holds up no writer. Raises Refused as `migrating` does."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            _Driver(connection).require_idle()
        connection.execution_options(**{WRITES: False})
        search_schema(connection)
        yield connection


def migrating(engine: Engine, wait: float) -> AbstractContextManager[Connection]:
    """One transaction in which no other upgrade of this database can be; commits at the end.

    Waits at most `wait` seconds for another upgrade, and for any other transaction that is in the
    way. Raises Refused after that, or when the only connection has an open transaction.
    """
    ways: dict[str, Callable[[Engine, float], AbstractContextManager[Connection]]] = {
        "postgresql": _postgresql,
        "sqlite": _sqlite,
    }
    if engine.dialect.name not in ways:
        raise Invalid(f"crmkit runs on SQLite and PostgreSQL, not on {engine.dialect.name}")
    return ways[engine.dialect.name](engine, wait)


@contextmanager
def _postgresql(engine: Engine, wait: float) -> Iterator[Connection]:
    with engine.connect() as connection, waiting(wait):
        # What the lock was waited for must be seen, whatever isolation the host prefers.
        connection.execution_options(isolation_level="READ COMMITTED")
        with connection.begin():
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(wait * 1000)}")
            connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ADVISORY_LOCK})")
            search_schema(connection)
            yield connection


def search_schema(connection: Connection) -> None:
    """Let every statement of this transaction, of whatever form, look in its schema and nowhere
    else. Raises NotFound when there is no such schema."""
    schema = schema_of(connection)
    if schema is None:
        return
    connection.execution_options(schema_translate_map=None)
    there = text("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = :schema")
    if connection.scalar(there, {"schema": schema}) is None:
        raise NotFound(f"the database has no schema {schema!r}: it was never made, or was dropped")
    connection.exec_driver_sql(f"SET LOCAL search_path = {quoted(schema)}")


@contextmanager
def _sqlite(engine: Engine, wait: float) -> Iterator[Connection]:
    with engine.connect() as connection, waiting(wait):
        connection.execution_options(**{WRITES: False})  # this transaction begins otherwise
        driver = _Driver(connection)
        driver.require_idle()
        with (
            driver.mode_of_plain_statements(),
            driver.pragma("busy_timeout", int(wait * 1000)),
            # Rebuilding a table drops it for a moment, which foreign keys must not notice.
            driver.pragma("foreign_keys", 0),
            connection.begin(),
        ):
            driver.end()  # a transaction that an event handler of the engine began
            driver.run("BEGIN IMMEDIATE")
            yield connection
            driver.run("COMMIT")


Run = Callable[[str], list[Any]]
"""Runs one statement; returns its rows."""


@contextmanager
def plain_statements(engine: Engine, wait: float) -> Iterator[Run]:
    """Statements that no transaction can hold, one after the other.

    Each waits at most `wait` seconds for other transactions. Raises Refused after that, and when
    the only connection has an open transaction.
    """
    with engine.connect() as connection, waiting(wait):
        if engine.dialect.name != "sqlite":
            alone = connection.execution_options(isolation_level="AUTOCOMMIT")
            alone.exec_driver_sql(f"SET lock_timeout = {int(wait * 1000)}")
            yield lambda sql: _rows(alone.exec_driver_sql(sql))
            alone.exec_driver_sql("RESET lock_timeout")
            return
        driver = _Driver(connection)
        driver.require_idle()
        with driver.mode_of_plain_statements(), driver.pragma("busy_timeout", int(wait * 1000)):
            yield driver.run_alone


def _rows(result: CursorResult[Any]) -> list[Any]:
    return list(result) if result.returns_rows else []


class _Driver:
    """The DBAPI connection under a SQLAlchemy connection to SQLite."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection.connection

    @property
    def _always_in_transaction(self) -> bool:
        """Whether it is in the mode of sqlite3, new in Python 3.12, that knows no idle moment."""
        return getattr(self._connection.driver_connection, "autocommit", True) is False

    def require_idle(self) -> None:
        """Raise Refused for an open transaction: that of the caller, in a database in memory."""
        driver: Any = self._connection.driver_connection
        if driver.in_transaction and not self._always_in_transaction:
            raise _open_transaction()

    @contextmanager
    def mode_of_plain_statements(self) -> Iterator[None]:
        """The mode in which a transaction begins and ends by BEGIN and COMMIT."""
        driver: Any = self._connection.driver_connection
        if not self._always_in_transaction:
            yield
            return
        driver.autocommit = True
        try:
            yield
        finally:
            driver.autocommit = False

    def run(self, statement: str) -> Any:
        cursor = self._connection.cursor()
        try:
            cursor.execute(statement)
            return cursor.fetchone()
        finally:
            cursor.close()

    def run_alone(self, statement: str) -> list[Any]:
        """Run a statement and commit what the driver may have begun for it; return its rows."""
        cursor = self._connection.cursor()
        try:
            cursor.execute(statement)
            rows = list(cursor.fetchall())
        finally:
            cursor.close()
        driver: Any = self._connection.driver_connection
        if driver.in_transaction:
            driver.commit()
        return rows

    def end(self) -> None:
        """Roll back the open transaction, if there is one."""
        driver: Any = self._connection.driver_connection
        if driver.in_transaction:
            self.run("ROLLBACK")

    @contextmanager
    def pragma(self, name: str, value: int) -> Iterator[None]:
        """Set a pragma, and set it back at the end, outside of any transaction."""
        (before,) = self.run(f"PRAGMA {name}")
        self.run(f"PRAGMA {name} = {value}")
        try:
            yield
        finally:
            self.end()
            self.run(f"PRAGMA {name} = {before}")


@contextmanager
def waiting(wait: float) -> Iterator[None]:
    """Say in plain words that a lock was not given in time."""
    try:
        yield
    except Exception as error:
        if not timed_out(error):
            raise
        raise Refused(
            f"waited {wait:g} seconds for another transaction that is in the way; "
            "if it is yours, end it first, else do this again when it has ended"
        ) from error


def timed_out(error: Exception) -> bool:
    """Whether it says that a lock was not given in time."""
    cause: Any = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlstate", None) or getattr(cause, "pgcode", None)
    return code == "55P03" or getattr(cause, "sqlite_errorname", "").startswith("SQLITE_BUSY")
