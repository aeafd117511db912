"""A deployment with two tenants, made once for each kind of database and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from crmkit import CRM, Clock, Customer
from crmkit.testing.databases import Databases
from crmkit.testing.servers import SqliteFiles
from tests.visits import contribute

TENANTS = ("acme", "beta")


class Deployments:
    """Copies of one deployment whose tenants, acme and beta, hold nothing."""

    def __init__(self, of_kind: Callable[[str], Databases]) -> None:
        self._of_kind = of_kind
        self._first: dict[str, str] = {}

    def copy(self, kind: str, clock: Clock) -> Iterator[CRM]:
        databases = self._of_kind(kind)
        server, name = databases.server, databases.name()
        first = self._made(kind)
        if isinstance(server, SqliteFiles):
            shutil.copytree(_folder(server, first), _folder(server, name))
        else:
            server.copy(first, name)
        crm = CRM(server.url(name), plugins=[contribute()], clock=clock)
        yield crm
        crm.close()
        databases.drop(name)
        if isinstance(server, SqliteFiles):
            shutil.rmtree(_folder(server, name))

    def _made(self, kind: str) -> str:
        if kind not in self._first:
            databases = self._of_kind(kind)
            self._first[kind] = name = databases.name()
            databases.server.create(name)
            crm = CRM(databases.server.url(name), plugins=[contribute()])
            for tenant in TENANTS:
                crm.tenants.create(tenant)
            crm.close()
            crm.engine.dispose()
        return self._first[kind]


def _folder(server: SqliteFiles, name: str) -> Path:
    return server.path(name).with_suffix(".tenants")


def add(crm: CRM, *names: str) -> None:
    """Add customers of these names."""
    with crm.begin("dana") as work:
        work.add_all(Customer(name=name) for name in names)


def names(crm: CRM) -> list[str]:
    """The customers of a CRM, in order."""
    with crm.read("dana") as work:
        return sorted(customer.name for customer in work.find(Customer))
