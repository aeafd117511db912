"""Engines: crmkit's own, set up for many writers; a host's, left as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, func, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from crmkit.errors import Invalid, shown
from crmkit.storage.types import parse_json

WRITES = "crmkit_writes"
_BUSY_MILLISECONDS = 30_000
# What one large transaction changes should fit, or its pages are written twice over; only what is
# used is taken.
_CACHE_KIBIBYTES = 16_000
_PAGES_BETWEEN_CHECKPOINTS = 4_000


def engine_of(database: str | URL | Engine) -> tuple[Engine, bool]:
    """The engine to use, and whether crmkit made it and must close it."""
    if isinstance(database, Engine):
        return database, False
    url = _url_of(database)
    # Every row holds JSON, and the usual parser's preliminaries cost more than its parsing.
    engine = _engine(url)
    if url.get_backend_name() == "sqlite":
        _prepare_sqlite(engine)
    return engine, True


def _engine(url: URL) -> Engine:
    try:
        return create_engine(url, json_deserializer=parse_json)
    except ModuleNotFoundError as missing:
        raise Invalid(
            f"the database needs {missing.name}, which is not installed; crmkit runs on SQLite, "
            "and on PostgreSQL with: pip install 'crmkit[postgresql]'"
        ) from missing


def _url_of(database: str | URL) -> URL:
    """The URL of a database that plain, blocking units can use. Raises Invalid for any other."""
    database = getattr(database, "url", database)
    try:
        url = make_url(database)
        dialect = url.get_dialect()
    except (ArgumentError, NoSuchModuleError):
        raise Invalid(
            f"{shown(database)} is no database; give a URL such as sqlite:///shop.db or "
            "postgresql+psycopg://user@host/name, or a SQLAlchemy Engine"
        ) from None
    if dialect.is_async:
        plain = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg"}
        raise Invalid(
            f"{url.drivername} is a driver for async engines; give the CRM "
            f"{plain.get(url.get_backend_name(), 'a plain')}://…, and join the AsyncSession of "
            "your program through run_sync"
        )
    return url


def beside(engine: Engine, file: str) -> Engine:
    """An engine of crmkit's own over another SQLite file, which compiles nothing anew.

    `engine` is one that was connected before: they share its dialect, and with it every statement
    that was compiled for one of them.
    """
    dialect, url = engine.dialect, engine.url.set(database=file)
    arguments, options = dialect.create_connect_args(url)
    pool = QueuePool(
        lambda: dialect.connect(*arguments, **options), max_overflow=-1, dialect=dialect
    )
    prepare = dialect.on_connect_url(url)
    if prepare is not None:
        event.listen(pool, "connect", lambda connection, _: prepare(connection))
    made = Engine(pool, dialect, url)
    made.update_execution_options(**engine.get_execution_options())
    _prepare_sqlite(made)
    return made


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connected(dbapi_connection: Any, record: Any) -> None:
        # The driver's own habit of beginning late breaks savepoints; crmkit begins itself.
        dbapi_connection.isolation_level = None
        for pragma in (
            f"busy_timeout = {_BUSY_MILLISECONDS}",
            "journal_mode = WAL",
            "synchronous = NORMAL",
            "foreign_keys = ON",
            f"cache_size = -{_CACHE_KIBIBYTES}",
            f"wal_autocheckpoint = {_PAGES_BETWEEN_CHECKPOINTS}",
        ):
            dbapi_connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def began(connection: Connection) -> None:
        # A writer takes its lock at once: taken later it could only fail, not wait.
        writes = connection.get_execution_options().get(WRITES, True)
        driver: Any = connection.connection.driver_connection
        driver.execute("BEGIN IMMEDIATE" if writes else "BEGIN")


def snapshot(connection: Connection) -> None:
    """Open a transaction where the connection has none: a cursor needs one to stream from."""
    driver: Any = connection.connection.driver_connection
    alone = connection.dialect.driver == "psycopg" and driver.autocommit
    if alone and driver.info.transaction_status.name == "IDLE":
        connection.exec_driver_sql("BEGIN")


@contextmanager
def planned_whole(connection: Connection) -> Iterator[None]:
    """Let what is asked within be planned for all its rows, also where it begins to stream.

    PostgreSQL plans a cursor for the first tenth of them, which a sum of many rows has none of: it
    may take ten times as long. It also compiles what it thinks costly, for longer than most reports
    run. It is asked in a transaction, and what that had set before holds again afterwards.
    """
    if connection.dialect.name != "postgresql":
        yield
        return
    snapshot(connection)
    before = connection.execute(select(*map(func.current_setting, _WHOLE))).one()
    _set(connection, _WHOLE.values())
    try:
        yield
    except DBAPIError:
        raise  # the transaction takes nothing more, this neither
    except BaseException:
        _set(connection, before)
        raise
    _set(connection, before)


_WHOLE = {"cursor_tuple_fraction": "1", "jit": "off"}


def _set(connection: Connection, values: Iterable[str]) -> None:
    pairs = zip(_WHOLE, values, strict=True)
    connection.execute(select(*(func.set_config(name, value, True) for name, value in pairs)))
