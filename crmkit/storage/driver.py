"""Our own statements, sent to the driver: SQL and values are in its own form already.

What the text of one cannot know, the schema it is for, is put in here.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from crmkit.storage.place import located

Rows = Sequence[tuple[Any, ...]]


def send(connection: Connection, sql: str, rows: Rows) -> int:
    """Run one statement for all rows of values; return how many rows of the database it touched.

    What SQLAlchemy records of a statement takes longer than SQLite takes to run it. It is recorded
    where somebody listens or keeps a log; otherwise the statement goes straight to the driver.
    """
    sql = located(sql, connection)
    return (
        _recorded(connection, sql, rows) if _is_heard(connection) else _sent(connection, sql, rows)
    )


def fetch_one(connection: Connection, sql: str, values: tuple[Any, ...]) -> Any:
    """The first row that a query gives, as the driver gives it; None when there is none."""
    sql = located(sql, connection)
    if _is_heard(connection):
        return connection.exec_driver_sql(sql, values).first()
    with _cursor(connection, sql) as cursor:
        cursor.execute(sql, values)
        return cursor.fetchone()


def fetch_all(connection: Connection, sql: str, values: tuple[Any, ...]) -> Sequence[Any]:
    """All rows that a query gives, as the driver gives them."""
    sql = located(sql, connection)
    if _is_heard(connection):
        return connection.exec_driver_sql(sql, values).all()
    with _cursor(connection, sql) as cursor:
        cursor.execute(sql, values)
        return cast("Sequence[Any]", cursor.fetchall())


def _is_heard(connection: Connection) -> bool:
    events: Any = connection.dispatch
    return bool(
        events.before_cursor_execute
        or events.after_cursor_execute
        or connection.dialect.dispatch.handle_error
        or connection.engine.logger.isEnabledFor(logging.INFO)
    )


def _recorded(connection: Connection, sql: str, rows: Rows) -> int:
    values: Any = rows[0] if len(rows) == 1 else list(rows)
    result = connection.exec_driver_sql(sql, values, execution_options={"preserve_rowcount": True})
    return result.rowcount


def _sent(connection: Connection, sql: str, rows: Rows) -> int:
    with _cursor(connection, sql) as cursor:
        if len(rows) == 1:
            cursor.execute(sql, rows[0])
        else:
            cursor.executemany(sql, rows)
        return int(cursor.rowcount)


@contextmanager
def _cursor(connection: Connection, sql: str) -> Iterator[Any]:
    """A cursor of the driver, for one statement."""
    cursor = connection.connection.cursor()
    try:
        yield cursor
    except connection.dialect.loaded_dbapi.Error as error:
        raise as_sqlalchemys(connection, sql, error) from error
    finally:
        cursor.close()


def as_sqlalchemys(connection: Connection, sql: str, error: Exception) -> DBAPIError:
    """The driver's error as SQLAlchemy would have raised it."""
    dialect = connection.dialect
    base = dialect.loaded_dbapi.Error
    wrapped: Any = DBAPIError.instance(sql, None, error, base, dialect=dialect)
    return cast(DBAPIError, wrapped)
