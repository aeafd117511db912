"""Where databases of tests are made, copied, restored and dropped."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Literal, Protocol

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError

Kind = Literal["sqlite", "postgresql"]


class Server(Protocol):
    """Where databases of one kind are made, copied and dropped."""

    @property
    def kind(self) -> Kind: ...

    def url(self, name: str) -> str: ...

    def create(self, name: str) -> None: ...

    def copy(self, name: str, copy: str) -> None: ...

    def state(self, name: str) -> Any:
        """What a database nobody is connected to holds, for `restore`."""
        ...

    def restore(self, name: str, state: Any) -> bool:
        """Let a database hold that again; False where another one has to be made."""
        ...

    def rename(self, name: str, to: str) -> None: ...

    def drop(self, name: str) -> None: ...


class SqliteFiles:
    """A folder of SQLite files."""

    kind: Kind = "sqlite"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, name: str) -> Path:
        return self.folder / f"{name}.db"

    def url(self, name: str) -> str:
        return URL.create("sqlite", database=str(self.path(name))).render_as_string()

    def create(self, name: str) -> None:
        """A file is made by whoever first connects to it."""

    def copy(self, name: str, copy: str) -> None:
        shutil.copyfile(self.path(name), self.path(copy))

    def state(self, name: str) -> bytes:
        return self.path(name).read_bytes()

    def restore(self, name: str, state: bytes) -> bool:
        """Who has the old file open still does not see the new one."""
        self.drop(name)
        self.path(name).write_bytes(state)
        return True

    def rename(self, name: str, to: str) -> None:
        self.path(name).rename(self.path(to))

    def drop(self, name: str) -> None:
        for suffix in ("", "-wal", "-shm", "-journal"):
            Path(f"{self.path(name)}{suffix}").unlink(missing_ok=True)


class PostgresqlServer:
    """A PostgreSQL server, by the URL of a user that may create databases."""

    kind: Kind = "postgresql"

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._engine = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)

    def url(self, name: str) -> str:
        return self._url.set(database=name).render_as_string(hide_password=False)

    def _run(self, sql: str) -> None:
        with self._engine.connect() as connection:
            connection.exec_driver_sql(sql)

    def create(self, name: str) -> None:
        self._run(f'CREATE DATABASE "{name}"')
        self._hasten(name)

    def copy(self, name: str, copy: str) -> None:
        self._run(f'CREATE DATABASE "{copy}" TEMPLATE "{name}"')
        self._hasten(copy)

    def _hasten(self, name: str) -> None:
        """Let commits not wait for the disk: only a crash of the server could lose one."""
        self._run(f'ALTER DATABASE "{name}" SET synchronous_commit = off')

    def state(self, name: str) -> State:
        with self._inside(name).begin() as connection:
            return State.of(connection)

    def restore(self, name: str, state: State) -> bool:
        """By deleting what a test wrote: the server would take far longer to drop and copy."""
        try:
            with self._inside(name).begin() as connection:
                connection.exec_driver_sql(_ALONE)
                connection.exec_driver_sql("SET LOCAL lock_timeout = '1s'")
                # Without the triggers of foreign keys, which only a superuser may leave out.
                connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
                return state.restore(connection)
        except DBAPIError:
            return False

    def _inside(self, name: str) -> Engine:
        return create_engine(self.url(name), poolclass=NullPool)

    def rename(self, name: str, to: str) -> None:
        self._run(f'ALTER DATABASE "{name}" RENAME TO "{to}"')

    def drop(self, name: str) -> None:
        self._run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


class State:
    """The rows of a database of PostgreSQL, and what tells whether anything else was changed."""

    def __init__(self, shape: str, size: int, rows: dict[str, str], counted: str) -> None:
        self.shape = shape
        self.size = size
        self.rows = rows
        self.counted = counted

    @classmethod
    def of(cls, connection: Connection) -> State:
        rows = {table: _rows(connection, table) for table in _filled(connection)}
        counted = connection.scalar(text(_COUNTED)) or ""
        return cls(_shape(connection), _size(connection), rows, counted)

    def restore(self, connection: Connection) -> bool:
        """Whether all that was changed since were rows, and not many: those are as they were."""
        if _size(connection) > self.size + _GROWN or _shape(connection) != self.shape:
            return False
        for table in _filled(connection):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        for table, rows in self.rows.items():
            fill = (
                f"INSERT INTO {table} SELECT * FROM jsonb_populate_recordset(NULL::{table}, :rows)"
            )
            connection.execute(text(fill), {"rows": rows})
        connection.exec_driver_sql(self.counted or "SELECT")
        return True


# A process that a test killed may leave a connection behind.
_ALONE = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""

# What is deleted stays in the files for a while; more than this would slow down later tests.
_GROWN = 4_000_000

_OWN = "n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')"

# Whatever can be defined: schemas, tables with their columns, indexes and rules, functions, and the
# settings of the database. Copies of a database have the same numbers for the same things.
_SHAPE = f"""
    WITH own AS (SELECT oid FROM pg_namespace n WHERE {_OWN} AND n.nspname !~ '^pg_'),
    thing AS (
        SELECT oid::text AS what FROM own
        UNION ALL SELECT concat_ws('.', oid, relname, relnatts, relkind)
        FROM pg_class WHERE relnamespace IN (SELECT oid FROM own)
        UNION ALL SELECT concat_ws('.', attrelid, attnum, attname, atttypid, attnotnull, atthasdef)
        FROM pg_attribute JOIN pg_class c ON c.oid = attrelid AND attnum > 0
        WHERE c.relnamespace IN (SELECT oid FROM own)
        UNION ALL SELECT concat_ws('.', oid, conname, convalidated)
        FROM pg_constraint WHERE connamespace IN (SELECT oid FROM own)
        UNION ALL SELECT concat_ws('.', oid, tgenabled) FROM pg_trigger
        UNION ALL SELECT concat_ws('.', oid, md5(prosrc))
        FROM pg_proc WHERE pronamespace IN (SELECT oid FROM own)
        UNION ALL SELECT concat_ws('.', setrole, setconfig::text) FROM pg_db_role_setting
        WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
    )
    SELECT md5(string_agg(what, ',' ORDER BY what)) FROM thing
"""

# The statement that sets every sequence as it is now.
_COUNTED = """
    SELECT 'SELECT ' || string_agg(
        format('setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename),
               coalesce(last_value, start_value), last_value IS NOT NULL), ', ')
    FROM pg_sequences
"""


def _shape(connection: Connection) -> str:
    return str(connection.scalar(text(_SHAPE)))


def _size(connection: Connection) -> int:
    return int(connection.scalar(text("SELECT pg_database_size(current_database())")) or 0)


def _filled(connection: Connection) -> list[str]:
    """The tables that hold a row."""
    tables = list(
        connection.scalars(
            text(
                "SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c "
                f"JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND {_OWN}"
            )
        )
    )
    if not tables:
        return []
    looks = (f"SELECT '{table}' WHERE EXISTS (SELECT FROM {table})" for table in tables)
    return list(connection.scalars(text(" UNION ALL ".join(looks).replace(":", r"\:"))))


def _rows(connection: Connection, table: str) -> str:
    return str(connection.scalar(text(f"SELECT jsonb_agg(to_jsonb(t))::text FROM {table} t")))
