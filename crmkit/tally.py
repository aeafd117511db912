"""What one CRM did since it was made, counted: cheap enough to be always on."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from time import monotonic
from types import TracebackType
from typing import Any

import attrs
from sqlalchemy import Connection, Engine, Table, event

from crmkit.errors import Conflict
from crmkit.storage.counter_table import take

_NAME = 80
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
    every few minutes, by month. A process that ends takes its last minutes with it.
    """

    every: float = 300.0
    """Seconds between two times that it is stored."""
    _counts: Counter[str] = attrs.field(factory=Counter)
    _stored: float = attrs.field(factory=monotonic)

    def note(self, kind: str, name: str) -> None:
        self._counts[f"{USED}{kind} {name}"] += 1

    def store(self, connection: Connection, counters: Table, now: datetime) -> None:
        """Store what was counted, if it is time for it."""
        if not self._counts or monotonic() - self._stored < self.every:
            return
        counted, self._counts, self._stored = self._counts, Counter(), monotonic()
        for name in sorted(counted):  # in one order: two processes never wait for each other
            take(connection, counters, name[:_NAME], f"{now:%Y-%m}", 1, counted[name])
