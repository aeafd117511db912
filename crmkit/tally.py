"""What one CRM did since it was made, counted: cheap enough to be always on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any

import attrs
from sqlalchemy import Connection, Engine, Table, event

from crmkit.errors import Conflict, Refused
from crmkit.storage.counter_table import take

if TYPE_CHECKING:
    from crmkit.crm import CRM

_NAME = 80
_PATIENCE = 200
"""Milliseconds that whoever closes a CRM waits for others to write."""
USED = "used "
"""How the names of counters of use begin: `used operation leads.capture`."""


@attrs.define(eq=False)
class Tally:
    """Counts units of work as the context that each of them lives in."""

    units: int = 0
    undone: int = 0
    """Of these, those that ended in an error and wrote nothing."""
    conflicts: int = 0
    """Of these again, those that somebody else's change came before."""
    selected: int = 0
    """Statements that SQLAlchemy ran on an engine of crmkit's own."""

    def __enter__(self) -> None:
        self.units += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is not None:
            self.undone += 1
            self.conflicts += isinstance(error, Conflict)

    def listen(self, engine: Engine) -> None:
        """Count the statements of an engine that is crmkit's own.

        By an event of the dialect: those of connections cost several times more.
        """

        @event.listens_for(engine, "do_execute")
        @event.listens_for(engine, "do_executemany")
        def count(*_: Any) -> None:
            self.selected += 1


@attrs.define(eq=False)
class Usage:
    """How often operations and reports of one database are asked for.

    Counted in memory; what was counted goes to the database along with a unit that writes anyway,
    every few minutes, by month, and when the CRM is closed. A process that is killed takes its last
    minutes with it.
    """

    every: float = 300.0
    """Seconds between two times that it is stored."""
    _counts: Counter[str] = attrs.field(factory=Counter)
    _stored: float = attrs.field(factory=monotonic)

    def note(self, kind: str, name: str) -> None:
        self._counts[f"{USED}{kind} {name}"] += 1

    def store(self, connection: Connection, counters: Table, now: datetime) -> None:
        """Store what was counted, if it is time for it."""
        if self._counts and monotonic() - self._stored >= self.every:
            self._store(connection, counters, now)

    def store_last(self, crm: CRM) -> None:
        """Store what was counted and not yet stored, in a short transaction of its own.

        These are numbers that are good to have: where they cannot be written, they are let go.
        """
        if self._counts:
            with suppress(Exception), _in_passing(crm.engine) as connection:
                self._store(connection, crm.catalogue.counters, crm.clock.now())

    def forget(self) -> None:
        """Let go what was counted and not yet stored."""
        self._counts.clear()

    def _store(self, connection: Connection, counters: Table, now: datetime) -> None:
        counted, self._counts, self._stored = self._counts, Counter(), monotonic()
        for name in sorted(counted):  # in one order: two processes never wait for each other
            take(connection, counters, name[:_NAME], f"{now:%Y-%m}", 1, counted[name])


@contextmanager
def _in_passing(engine: Engine) -> Iterator[Connection]:
    """A transaction that waits for nobody for long. Raises Refused where there is none to have."""
    sqlite, file = engine.dialect.name == "sqlite", engine.url.database
    if sqlite and not (file and Path(file).exists()):
        raise Refused("connecting would make the file anew")
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        if sqlite and driver.in_transaction:
            raise Refused("a unit is open")
        if sqlite:
            driver.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
        with connection.begin():
            if not sqlite:
                connection.exec_driver_sql(f"SET LOCAL lock_timeout = {_PATIENCE}")
            yield connection
