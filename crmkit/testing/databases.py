"""Databases for tests: one for each test, as it was when it was migrated.

Names are random, so that processes and machines that share a server never meet; whatever was made
is dropped when it is no longer needed, at the latest when the test run ends.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from sqlalchemy import func, select

from crmkit.plugins import CORE, Hooks
from crmkit.testing.servers import Kind, Server

if TYPE_CHECKING:
    from crmkit.crm import CRM


class Databases:
    """The databases that one test run makes on one server.

    Making and dropping one takes a server longer than most tests. So one that a test wrote into is
    restored for the next that asks for the same parts, and what no test need wait for is done
    behind it, by a thread.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        # Several drops wait for one checkpoint of the server, and no restoring waits for them.
        self._behind = ThreadPoolExecutor(4)
        self._doing: list[Future[None]] = []
        self._names: set[str] = set()
        self._forms: dict[Hashable, _Form] = {}
        self._migrated: dict[str, _Form] = {}

    def name(self) -> str:
        """A name for a database that is not there yet."""
        name = f"crmkit_test_{uuid4().hex}"
        self._names.add(name)
        return name

    def migrate(self, name: str, crm: CRM) -> None:
        """Make the database `name`, of which `crm` is, with the tables of its parts."""
        form = self._forms.setdefault(_form_of(crm), _Form())
        form.wait()
        if form.idle:
            self._rename(form.idle.pop(), name)
        elif form.template:
            self.server.copy(form.template, name)
        else:
            self._make(form, name, crm)
        self._migrated[name] = form

    def _make(self, form: _Form, name: str, crm: CRM) -> None:
        self.server.create(name)
        _upgrade(crm)
        newest = _newest_entry(crm)
        crm.engine.dispose()
        if form.asked:
            form.template = self.name()
            self.server.copy(name, form.template)
        form.asked, form.newest, form.state = True, newest, self.server.state(name)

    def _after(self, do: Callable[..., None], *arguments: object) -> Future[None]:
        self._doing.append(self._behind.submit(do, *arguments))
        return self._doing[-1]

    def _rename(self, name: str, to: str) -> None:
        self.server.rename(name, to)
        self._names.discard(name)

    def take_back(self, name: str, crm: CRM) -> None:
        """Keep a migrated database for another test, as it was if something was committed in it."""
        form = self._migrated[name]
        untouched = _newest_entry(crm) == form.newest
        crm.usage.forget()  # of units that were rolled back: to store it would touch the database
        crm.close()
        if untouched:
            del self._migrated[name]
            form.idle.append(name)
        else:
            self.drop(name)

    def drop(self, name: str) -> None:
        """Restore a migrated database for another test, or drop it before this run ends."""
        form = self._migrated.pop(name, None)
        if form is None:
            self._after(self._drop, name)
        else:
            form.coming.append(self._after(self._restore, name, form))

    def _restore(self, name: str, form: _Form) -> None:
        if self.server.restore(name, form.state):
            form.idle.append(name)
        else:
            self._drop(name)

    def _drop(self, name: str) -> None:
        self._names.discard(name)
        self.server.drop(name)

    def close(self) -> None:
        """Drop all that is left. Raises what went wrong behind the tests."""
        for done in tuple(self._doing):
            done.result()
        for name in list(self._names):
            self._after(self._drop, name)
        self._behind.shutdown()
        for done in self._doing:
            done.result()


class _Form:
    """The databases of the same parts: what a new one holds, and those that wait for a test."""

    def __init__(self) -> None:
        self.asked = False
        self.template = ""
        self.newest: int | None = None
        self.state: Any = None
        self.idle: list[str] = []
        self.coming: list[Future[None]] = []

    def wait(self) -> None:
        """Until one is there, if one is being restored."""
        while self.coming and not self.idle:
            self.coming.pop(0).result()


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
