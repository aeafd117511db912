"""Databases for tests: a new one for each test, copied from one that was migrated once.

Names are random, so that processes and machines that share a server never meet; whatever was made
is dropped when it is no longer needed, at the latest when the test run ends.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast
from uuid import uuid4

from sqlalchemy import URL, NullPool, create_engine, func, make_url, select

from crmkit.plugins import CORE, Hooks

if TYPE_CHECKING:
    from crmkit.crm import CRM

Kind = Literal["sqlite", "postgresql"]


class Server(Protocol):
    """Where databases of one kind are made, copied and dropped."""

    @property
    def kind(self) -> Kind: ...

    def url(self, name: str) -> str: ...

    def create(self, name: str) -> None: ...

    def copy(self, name: str, copy: str) -> None: ...

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

    def rename(self, name: str, to: str) -> None:
        self._run(f'ALTER DATABASE "{name}" RENAME TO "{to}"')

    def drop(self, name: str) -> None:
        self._run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


class Databases:
    """The databases that one test run makes on one server.

    Making and dropping one takes a server longer than most tests: what a test need not wait for is
    done behind it, by a thread.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        self._behind = ThreadPoolExecutor(1)
        self._doing: list[Future[None]] = []
        self._names: set[str] = set()
        self._templates: dict[Hashable, str] = {}
        self._idle: dict[Hashable, list[str]] = {}
        self._newest: dict[Hashable, int | None] = {}

    def name(self) -> str:
        """A name for a database that is not there yet."""
        name = f"crmkit_test_{uuid4().hex}"
        self._names.add(name)
        return name

    def migrate(self, name: str, crm: CRM) -> None:
        """Make the database `name`, of which `crm` is, with the tables of its parts."""
        form = _form_of(crm)
        if self._idle.get(form):
            self._rename(self._idle[form].pop(), name)
            self._after(self._copy_ahead, form)
        elif form in self._templates:
            self.server.copy(self._templates[form], name)
            self._after(self._copy_ahead, form)
        else:
            self.server.create(name)
            _upgrade(crm)
            self._newest[form] = _newest_entry(crm)
            crm.engine.dispose()
            self._templates[form] = self.name()
            self.server.copy(name, self._templates[form])

    def _copy_ahead(self, form: Hashable) -> None:
        """Another database of a form that was asked for before: it will be again."""
        if not self._idle.get(form):
            name = self.name()
            self.server.copy(self._templates[form], name)
            self._idle.setdefault(form, []).append(name)

    def _after(self, do: Callable[..., None], *arguments: object) -> None:
        self._doing.append(self._behind.submit(do, *arguments))

    def _rename(self, name: str, to: str) -> None:
        self.server.rename(name, to)
        self._names.discard(name)

    def take_back(self, name: str, crm: CRM) -> None:
        """Keep a migrated database for another test, if nothing was committed in it."""
        form = _form_of(crm)
        untouched = _newest_entry(crm) == self._newest[form]
        crm.close()
        if untouched:
            self._idle.setdefault(form, []).append(name)
        else:
            self.drop(name)

    def drop(self, name: str) -> None:
        """Drop a database; it is gone when this test run ends at the latest."""
        self._after(self._drop, name)

    def _drop(self, name: str) -> None:
        self._names.discard(name)
        self.server.drop(name)

    def close(self) -> None:
        """Drop all that is left. Raises what went wrong behind the tests."""
        self._behind.shutdown()
        for name in list(self._names):
            self._drop(name)
        for done in self._doing:
            done.result()


def _upgrade(crm: CRM) -> None:
    """Upgrade without the hooks of the parts: the next copy is made without them, too."""
    hooks = crm.hooks
    crm.hooks = Hooks(crm.parts.relay, {CORE: CORE})
    try:
        crm.upgrade()
    finally:
        crm.hooks = hooks


def _newest_entry(crm: CRM) -> int | None:
    """The last entry of the journal: whatever is committed leaves one."""
    newest = select(func.max(crm.catalogue.journal.c.sequence))
    with crm.engine.connect() as connection:
        return cast("int | None", connection.scalar(newest))


def _form_of(crm: CRM) -> Hashable:
    """What decides the tables of a CRM: its parts, each with its newest revision."""
    from crmkit.storage.history import steps_of

    newest = ((part, steps_of(part)) for part in crm.part_migrations())
    return tuple((p.name, p.folder, steps[-1].version if steps else "") for p, steps in newest)


class Database:
    """The databases of one test, all of one kind: `sqlite` or `postgresql`."""

    def __init__(self, databases: Databases) -> None:
        self._databases = databases
        self._names: list[str] = []
        self._crms: list[CRM] = []
        self._lent: dict[str, CRM] = {}

    @property
    def kind(self) -> Kind:
        return self._databases.server.kind

    @cached_property
    def url(self) -> str:
        """The URL of an empty database; the same one for the whole test."""
        return self.empty()

    def empty(self) -> str:
        """The URL of another empty database."""
        name = self._databases.name()
        self._names.append(name)
        self._databases.server.create(name)
        return self._databases.server.url(name)

    def crm(self, *args: Any, migrated: bool = True, lent: bool = False, **kwargs: Any) -> CRM:
        """A CRM of these arguments over a database of its own, migrated unless told otherwise.

        Into one that is `lent` nothing may be committed: it goes to another test afterwards.
        """
        from crmkit.crm import CRM

        name = self._databases.name()
        crm = CRM(self._databases.server.url(name), *args, **kwargs)
        if lent:
            self._lent[name] = crm
        else:
            self._names.append(name)
            self._crms.append(crm)
        if migrated:
            self._databases.migrate(name, crm)
        else:
            self._databases.server.create(name)
        return crm

    def close(self) -> None:
        """Close and drop all that this test made."""
        for name, crm in self._lent.items():
            self._databases.take_back(name, crm)
        for crm in self._crms:
            crm.close()
        for name in self._names:
            self._databases.drop(name)
