"""The shop's own database: its engine, its sessions, its tables."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.orm import Session

from teashop.models import Base

DEFAULT = "sqlite:///shop.db"


class Database:
    """The database of the shop, by its SQLAlchemy URL. Making one connects to nothing."""

    def __init__(self, url: str = DEFAULT) -> None:
        self.engine = create_engine(url)
        prepare(self.engine)

    def make_tables(self) -> None:
        """Make the shop's own tables, where they are not there yet."""
        Base.metadata.create_all(self.engine)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that only reads."""
        with Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session in a transaction: committed at the end of the block, undone on an error."""
        with Session(self.engine) as session, session.begin():
            begin_to_write(session)
            yield session


def prepare(engine: Engine) -> None:
    """Set SQLite up for several readers beside a writer; PostgreSQL needs nothing."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_pragmas)


def _set_pragmas(connection: Any, record: Any) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode = WAL", "foreign_keys = ON", "busy_timeout = 30000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def begin_to_write(session: Session) -> None:
    """Say at once that this transaction will write.

    SQLite has one writer at a time. Who says so first waits for the others; who reads first and
    writes later is told that the file is locked, where somebody else wrote in between.
    """
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def async_url(url: str) -> str:
    """The same database for an async engine: psycopg does both, SQLite takes another driver."""
    made = make_url(url)
    if made.get_backend_name() == "sqlite":
        made = made.set(drivername="sqlite+aiosqlite")
    return made.render_as_string(hide_password=False)
