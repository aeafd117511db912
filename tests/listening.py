"""What tests of subscriptions share: a handler that remembers, and deliveries that wait."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from sqlalchemy import select

from crmkit import CRM, Customer, Entity, Subscriptions, UnitOfWork
from crmkit.journal import Entry

SECONDS = 60


class Heard:
    """A handler that remembers what it was given, and fails for what it is told to."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []
        self.poison: set[str] = set()

    def __call__(self, work: UnitOfWork, entries: tuple[Entry, ...]) -> None:
        names = [name_of(entry) for entry in entries]
        for name in names:
            if name in self.poison:
                raise ValueError(f"{name} is poison")
        self.calls.append(names)

    @property
    def names(self) -> list[str]:
        return [name for call in self.calls for name in call]


def name_of(entry: Entry) -> str:
    return str(entry.changes.get("name", ("", entry.action))[1])


def add(crm: CRM, *names: str) -> list[Customer]:
    with crm.begin("dana") as work:
        return [work.add(Customer(name=name)) for name in names]


def rename(crm: CRM, record: Entity, *names: str) -> None:
    with crm.begin("dana") as work:
        for name in names:
            work.change(Customer.ref(record.id), name=name)


def settle(crm: CRM) -> None:
    """Wait until readers may be given all that is committed: for any transaction of the server."""
    deadline = time.monotonic() + SECONDS
    with crm.engine.connect() as connection:
        journal = crm.journal_for(connection)
        newest = select(journal.table).order_by(*(c.desc() for c in journal._place())).limit(1)
        while time.monotonic() < deadline:
            last = journal.read(connection, newest)
            if not last or journal.head(connection) >= last[0][0]:
                return
            connection.rollback()
            time.sleep(0.02)


def delivered(crm: CRM) -> list[tuple[str, int]]:
    """What became of batches until nothing was left to deliver."""
    settle(crm)
    found: list[tuple[str, int]] = []
    while outcomes := [o for o in crm.run_due() if o.kind == "subscription"]:
        found += [(o.state, o.entries) for o in outcomes]
        settle(crm)
    return found


def use(crm: CRM, call: Callable[[Subscriptions], Any]) -> Any:
    with crm.begin("dana") as work:
        return call(work.use(Subscriptions))
