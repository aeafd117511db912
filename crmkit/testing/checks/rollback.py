"""A host that rolls back keeps nothing of what a part did, and nobody is told."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, func, select

from crmkit.entities.definition import definition
from crmkit.testing.checks.subject import TESTER, Subject

if TYPE_CHECKING:
    from crmkit.crm import CRM

# What reaches beyond the transaction, and so cannot be rolled back.
_BEYOND = {
    "socket.connect": "it opened a network connection",
    "socket.sendto": "it sent something over the network",
    "subprocess.Popen": "it started a process",
    "os.system": "it started a process",
}
_watching: list[set[str]] = []
_installed: list[bool] = []


def left_behind(subject: Subject) -> list[str]:
    """What remains, and what was told, after a host rolled back what the part did."""
    crm, told = subject.crm, list[Any]()

    def hear(sender: Any, **facts: Any) -> None:
        told.append(facts)

    crm.signals.changed.connect(hear)
    with crm.engine.connect() as host, host.begin() as transaction:
        before = counted(host, crm)
        with _watched() as beyond, crm.join(host, actor=TESTER) as work:
            subject.exercise(work)
        wrote = has_written(subject, before, counted(host, crm))
        transaction.rollback()
    if not wrote:
        return ["exercise() wrote nothing of the part's, which proves nothing; let it use the part"]
    with crm.engine.connect() as host:
        after = counted(host, crm)
    more = {table: n - before[table] for table, n in after.items() if n != before[table]}
    faults = [f"{n} rows more in {table}; write by the unit alone" for table, n in more.items()]
    faults += [f"a signal was sent: {facts}; leave that to the unit" for facts in told]
    remedy = "which a rollback cannot take back: enqueue a job that does it"
    return faults + [f"{what}, {remedy}" for what in sorted(beyond)]


def counted(connection: Connection, crm: CRM) -> dict[str, int]:
    """How many rows each table of the CRM holds: records, journal, jobs and all."""
    tables = crm.catalogue.tables.metadata.sorted_tables
    return {
        table.name: connection.scalar(select(func.count()).select_from(table)) or 0
        for table in tables
    }


def has_written(subject: Subject, before: Mapping[str, int], after: Mapping[str, int]) -> bool:
    """Whether the part came to rows of its own; one without tables, to any."""
    own = [definition(cls).table_name for cls in subject.entities] or list(after)
    return any(before[table] != after[table] for table in own)


@contextmanager
def _watched() -> Iterator[set[str]]:
    """What reaches beyond the transaction while the block runs."""
    if not _installed:
        # It stays for as long as the process: Python lets none go.
        _installed.append(True)
        sys.addaudithook(_note)
    seen: set[str] = set()
    threads = {*threading.enumerate()}
    _watching.append(seen)
    try:
        yield seen
        if {*threading.enumerate()} - threads:
            seen.add("it started a thread")
    finally:
        _watching.remove(seen)


def _note(event: str, _: Any) -> None:
    if _watching and event in _BEYOND:
        for seen in _watching:
            seen.add(_BEYOND[event])
