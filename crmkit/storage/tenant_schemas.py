"""Tenants as schemas of one PostgreSQL database."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, ProgrammingError

from crmkit.errors import Refused
from crmkit.storage.history import PartMigrations
from crmkit.storage.own_connection import waiting
from crmkit.storage.place import placed, quoted
from crmkit.storage.tenants import PREFIX, missing, named_in, taken

_WAIT = 60.0
_UNFINISHED = " unfinished"
# Only what the core has migrated: a host may have schemas of such names.
_SCHEMAS = text("""
    SELECT n.nspname FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_class c
    ON c.relnamespace = n.oid AND c.relname = 'crmkit_version'
""")
_MAY_NOT = "42501"


class Schemas:
    """The tenants of one database: one pool and all compiled statements serve every schema."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def names(self) -> list[str]:
        with self._engine.connect() as connection:
            return named_in(connection.scalars(_SCHEMAS).all())

    def has(self, name: str) -> bool:
        one = text(f"{_SCHEMAS.text} WHERE n.nspname = :schema")
        with self._engine.connect() as connection:
            return connection.scalar(one, {"schema": PREFIX + name}) is not None

    def engine(self, name: str) -> Engine:
        return placed(self._engine, PREFIX + name)

    def close(self) -> None:
        """The pool is the deployment's."""

    # Making and dropping

    @contextmanager
    def making(self, name: str) -> Iterator[Engine]:
        unfinished, schema = f"{PREFIX}{name}{_UNFINISHED}", PREFIX + name
        with self._alone(name):
            if self.has(name):
                raise taken(name)
            drop = f"DROP SCHEMA IF EXISTS {quoted(unfinished)} CASCADE"
            self._run(drop, f"CREATE SCHEMA {quoted(unfinished)}")
            try:
                yield placed(self._engine, unfinished)
                self._run(f"ALTER SCHEMA {quoted(unfinished)} RENAME TO {quoted(schema)}")
            except BaseException:
                with suppress(DBAPIError, Refused):  # then the next call does it
                    self._run(drop)
                raise

    def drop(self, name: str) -> None:
        with self._alone(name):
            if not self.has(name):
                raise missing(name)
            self._run(f"DROP SCHEMA {quoted(PREFIX + name)} CASCADE")

    def _run(self, *statements: str) -> None:
        """Run statements in one transaction."""
        with self._engine.connect() as connection, waiting(_WAIT), _permitted():
            connection.execution_options(isolation_level="READ COMMITTED")
            with connection.begin():
                connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(_WAIT * 1000)}")
                for statement in statements:
                    connection.exec_driver_sql(statement)

    @contextmanager
    def _alone(self, name: str) -> Iterator[None]:
        """One process at a time makes or drops a tenant; the server frees it of a killed one.

        The lock is that of a session, not of a transaction: a copy may take longer than servers
        let a transaction stand idle.
        """
        with self._engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT")
            with waiting(_WAIT):
                connection.exec_driver_sql(f"SET lock_timeout = {int(_WAIT * 1000)}")
                connection.exec_driver_sql(f"SELECT pg_advisory_lock({_lock_of(name)})")
                connection.exec_driver_sql("RESET lock_timeout")
            try:
                yield
            finally:
                connection.exec_driver_sql(f"SELECT pg_advisory_unlock({_lock_of(name)})")

    # Copies and archives

    def copy(self, name: str, to: Engine, parts: Sequence[PartMigrations]) -> None:
        from crmkit.storage.tenant_copies import copy

        copy(self.engine(name), to, parts)

    def archive(self, name: str, file: Path, parts: Sequence[PartMigrations]) -> None:
        from crmkit.storage.tenant_copies import archive

        archive(self.engine(name), file, parts)

    def restore(self, file: Path, to: Engine, parts: Sequence[PartMigrations]) -> None:
        from crmkit.storage.tenant_copies import restore

        restore(file, to, parts)


def _lock_of(name: str) -> int:
    """The number by which those who make or drop this tenant wait for each other."""
    digest = hashlib.sha256(f"crmkit tenant {name}".encode()).digest()
    return int.from_bytes(digest[:8], "big", signed=True)


@contextmanager
def _permitted() -> Iterator[None]:
    """Say in plain words that the role of the database may not make schemas."""
    try:
        yield
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) != _MAY_NOT:
            raise
        words = str(error.orig).splitlines()[0]
        raise Refused(f"{words}; GRANT CREATE ON DATABASE to this role") from error
