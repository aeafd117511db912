"""What goes wrong elsewhere: tables rebuilt on SQLite, extensions not permitted on PostgreSQL."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import (
    Column,
    Engine,
    ForeignKey,
    Integer,
    MetaData,
    NullPool,
    Table,
    create_engine,
    inspect,
    make_url,
    text,
)

from crmkit.errors import Refused
from crmkit.storage.engines import engine_of
from crmkit.storage.migrations import PartMigrations, check, upgrade
from crmkit.testing.databases import Database

MADE = """
op.create_table(
    "crmkit_notes_book",
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("title", sa.String(20), server_default="untitled"),
)
op.create_table(
    "crmkit_notes_note",
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("book", sa.Integer, sa.ForeignKey("crmkit_notes_book.id", ondelete="CASCADE")),
)
op.execute("INSERT INTO crmkit_notes_book (id) VALUES (1)")
op.execute("INSERT INTO crmkit_notes_note (id, book) VALUES (1, 1), (2, 1)")
"""
REBUILT = """
with op.batch_alter_table("crmkit_notes_book") as batch:
    batch.alter_column("title", existing_type=sa.String(20), type_=sa.String(40), nullable=False)
"""
TORN = 'op.execute("DELETE FROM crmkit_notes_book")'


@pytest.fixture
def careful(database: Database) -> Iterator[Engine]:
    """crmkit's own engine: on SQLite foreign keys are on."""
    engine, _ = engine_of(database.url)
    yield engine
    engine.dispose()


def books() -> list[Table]:
    metadata = MetaData()
    book = Table("crmkit_notes_book", metadata, Column("id", Integer, primary_key=True))
    reference: Column[Any] = Column("book", ForeignKey("crmkit_notes_book.id"))
    return [book, Table("crmkit_notes_note", metadata, reference)]


def notes(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.scalar(text("SELECT count(*) FROM crmkit_notes_note")) or 0)


def test_a_table_rebuilt_keeps_the_rows_that_refer_to_it(careful: Engine, write_part: Any) -> None:
    """Even where they would be deleted with it, were foreign keys looked at."""
    upgrade(careful, [write_part("notes", MADE, tables=books())])
    upgrade(careful, [write_part("notes", MADE, REBUILT, tables=books())])
    nullable = [column["nullable"] for column in inspect(careful).get_columns("crmkit_notes_book")]
    assert ([False, False], 2) == (nullable, notes(careful))


def test_revisions_that_leave_orphans_are_refused(database: Database, write_part: Any) -> None:
    """Foreign keys rest during an upgrade on SQLite, and are looked at before it ends."""
    if database.kind != "sqlite":
        pytest.skip("on PostgreSQL foreign keys never rest")
    engine, _ = engine_of(database.url)
    upgrade(engine, [write_part("notes", MADE, tables=books())])
    with pytest.raises(Refused, match="would leave 2 rows that refer to rows no longer there"):
        upgrade(engine, [write_part("notes", MADE, TORN, tables=books())])
    with engine.connect() as connection:
        assert 1 == connection.scalar(text("SELECT count(*) FROM crmkit_notes_book"))
    engine.dispose()


@pytest.fixture
def unprivileged(database: Database) -> Iterator[Engine]:
    """A role of PostgreSQL that may make tables and no extension."""
    if database.kind != "postgresql":
        pytest.skip("extensions are PostgreSQL's")
    role = f"crmkit_test_{uuid4().hex[:12]}"
    server = create_engine(database.url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with server.connect() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {role} LOGIN PASSWORD 'test'")
        connection.exec_driver_sql(f"GRANT CREATE ON SCHEMA public TO {role}")
    url = make_url(database.url).set(username=role, password="test")
    yield create_engine(url, poolclass=NullPool)
    with server.connect() as connection:
        connection.exec_driver_sql(f"DROP OWNED BY {role}")
        connection.exec_driver_sql(f"DROP ROLE {role}")


def test_without_the_right_to_extensions_search_has_no_index_and_says_so(
    unprivileged: Engine, core: PartMigrations, caplog: pytest.LogCaptureFixture
) -> None:
    """The upgrade succeeds; the log gives the statements that mend it."""
    with caplog.at_level(logging.WARNING, "crmkit.migrations"):
        upgrade(unprivileged, [core])
    assert "CREATE EXTENSION pg_trgm; CREATE INDEX ix_search_trigrams" in caplog.text
    query = text("SELECT value FROM crmkit_state WHERE key = 'search_index'")
    with unprivileged.connect() as connection:
        assert "none: permission denied" in str(connection.scalar(query))
    assert () == check(unprivileged, [core])
