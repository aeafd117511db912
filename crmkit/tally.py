"""What one CRM did since it was made, counted: cheap enough to be always on."""

from __future__ import annotations

from types import TracebackType
from typing import Any

import attrs
from sqlalchemy import Engine, event

from crmkit.errors import Conflict


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
