"""Our own statements reach the driver, and whoever listens for statements."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError

from crmkit.storage.driver import fetch_one, send
from crmkit.testing.databases import Database

INSERT = "INSERT INTO things (id) VALUES (1)"


@pytest.fixture
def connection(database: Database) -> Iterator[Connection]:
    """A connection in a transaction, with a table of things."""
    engine = create_engine(database.url)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE things (id INTEGER PRIMARY KEY)")
        yield connection
    engine.dispose()


def things(connection: Connection) -> int:
    count: int = connection.exec_driver_sql("SELECT count(*) FROM things").scalar_one()
    return count


def test_a_statement_runs_for_each_row_and_says_how_many_it_touched(
    connection: Connection,
) -> None:
    """One row of values or many."""
    place = "?" if connection.dialect.name == "sqlite" else "%s"
    insert = f"INSERT INTO things (id) VALUES ({place})"
    assert 1 == send(connection, insert, [(1,)])
    assert 3 == send(connection, insert, [(2,), (3,), (4,)])
    assert 4 == things(connection)
    assert 0 == send(connection, f"DELETE FROM things WHERE id = {place}", [(9,)])


def test_a_query_gives_its_first_row_or_none(connection: Connection) -> None:
    """With the driver's own values."""
    assert (1, "a") == tuple(fetch_one(connection, "SELECT 1, 'a' UNION ALL SELECT 2, 'b'", ()))
    assert fetch_one(connection, "SELECT id FROM things", ()) is None


@pytest.mark.parametrize("name", ["before_cursor_execute", "after_cursor_execute"])
def test_a_listener_hears_every_statement(connection: Connection, name: str) -> None:
    """Of the engine or of the connection: tracing misses nothing that crmkit writes."""
    heard: list[str] = []
    event.listen(connection.engine, name, lambda *found: heard.append(found[2]))
    assert 1 == send(connection, INSERT, [()])
    assert (1,) == tuple(fetch_one(connection, "SELECT id FROM things", ()))
    assert [INSERT, "SELECT id FROM things"] == heard


def test_a_log_of_statements_holds_every_statement(
    connection: Connection, caplog: pytest.LogCaptureFixture
) -> None:
    """As with SQLAlchemy alone: the level of its logger decides."""
    caplog.set_level(logging.INFO, "sqlalchemy.engine.Engine")
    with connection.engine.connect() as another:
        another.exec_driver_sql("SELECT 1")
        send(another, "SELECT 2", [()])
    assert "SELECT 2" in [record.getMessage() for record in caplog.records]


@pytest.mark.parametrize("heard", [False, True])
def test_a_refusal_of_the_database_is_sqlalchemys(connection: Connection, heard: bool) -> None:
    """Whichever way the statement went."""
    failed: list[Any] = []
    if heard:
        event.listen(connection.engine, "handle_error", failed.append)
    send(connection, INSERT, [()])
    with pytest.raises(IntegrityError, match="INSERT INTO things"):
        send(connection, INSERT, [()])
    assert heard == bool(failed)


def test_a_statement_that_is_wrong_is_told_with_its_text(connection: Connection) -> None:
    """Nobody has to guess which one it was."""
    with pytest.raises(DBAPIError, match="SELECT nonsense"):
        send(connection, "SELECT nonsense", [()])
