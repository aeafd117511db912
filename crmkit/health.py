"""Whether a CRM can work, as data: for probes, for `crmkit doctor`, for people."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs
from sqlalchemy import Connection, func, select, text

from crmkit.storage.migrations import status
from crmkit.storage.own_connection import reading

if TYPE_CHECKING:
    from crmkit.crm import CRM


@attrs.frozen
class Backlog:
    """The jobs that are due, since when the oldest of them has been, and those that are parked."""

    due: int = 0
    waiting: timedelta = timedelta()
    parked: int = 0


@attrs.frozen
class Health:
    """What was found; nothing of it raises."""

    problems: tuple[str, ...] = ()
    """Why it is not ready, in words."""
    reachable: bool = False
    """Whether the database answers."""
    at_head: bool = False
    """Whether the tables of every part have the form that this code knows, or a newer one."""
    ahead: tuple[str, ...] = ()
    """The parts whose tables are newer than this code, as they are while a deploy rolls."""
    started: tuple[str, ...] = ()
    quarantined: tuple[str, ...] = ()
    """The parts that were left out, and those that need them."""
    oldest_transaction: timedelta | None = None
    """How long readers of the journal have been waiting for the oldest open transaction that
    writes; None where none is open, and on SQLite, where they wait for none."""
    backlog: Backlog = Backlog()

    @property
    def live(self) -> bool:
        """Whether it answers at all: if not for long, the process is best begun anew."""
        return self.reachable

    @property
    def ready(self) -> bool:
        """Whether requests can be served: the database, its form, and every part that was named."""
        return not self.problems

    def as_dict(self) -> dict[str, Any]:
        """The same as JSON can hold it, durations in seconds."""
        oldest = self.oldest_transaction
        return {
            "live": self.live,
            "ready": self.ready,
            "problems": list(self.problems),
            "started": list(self.started),
            "quarantined": list(self.quarantined),
            "ahead": list(self.ahead),
            "oldest_transaction": None if oldest is None else oldest.total_seconds(),
            "jobs_due": self.backlog.due,
            "jobs_waiting": self.backlog.waiting.total_seconds(),
            "jobs_parked": self.backlog.parked,
        }


def health(crm: CRM) -> Health:
    """Look at a CRM; an error on the way is part of what is found."""
    parts = crm.report.parts
    left_out = tuple(part.name for part in parts if part.state != "started")
    found = Health(
        problems=tuple(f"part {name!r} was left out" for name in left_out),
        started=tuple(part.name for part in parts if part.state == "started"),
        quarantined=left_out,
    )
    try:
        return _of_database(crm, found)
    except Exception as error:
        # Whatever a driver raises, a probe is to be answered.
        what = f"the database does not answer: {str(error).splitlines()[0]}"
        return attrs.evolve(found, problems=(*found.problems, what))


def _of_database(crm: CRM, found: Health) -> Health:
    found_there = status(crm.engine, crm.part_migrations())
    ahead = tuple(one.part for one in found_there if one.newer)
    behind = [_behind(one) for one in found_there if not (one.up_to_date or one.newer)]
    problems = (*found.problems, *behind)
    found = attrs.evolve(found, reachable=True, at_head=not behind, ahead=ahead, problems=problems)
    if behind:
        return found
    with reading(crm.engine) as connection:
        return attrs.evolve(
            found,
            oldest_transaction=_oldest_transaction(connection),
            backlog=_backlog(connection, crm),
        )


def _behind(one: Any) -> str:
    if one.problem is not None:
        return str(one.problem)
    return f"the tables of part {one.part!r} are at {one.current or 'nothing'}, not at {one.head}"


_OLDEST = text(
    "SELECT max(clock_timestamp() - xact_start) FROM pg_stat_activity "
    "WHERE datname = current_database() AND backend_xid IS NOT NULL"
)


def _oldest_transaction(connection: Connection) -> timedelta | None:
    if connection.dialect.name != "postgresql":
        return None
    oldest: timedelta | None = connection.scalar(_OLDEST)
    return oldest


def _backlog(connection: Connection, crm: CRM) -> Backlog:
    job, now = crm.catalogue.jobs.c, crm.clock.now()
    due = select(func.count(), func.min(job.due_at)).where(job.due_at <= now)
    count, oldest = connection.execute(due).one()
    parked = select(func.count()).where(job.state == "parked")
    waiting = now - oldest if isinstance(oldest, datetime) else timedelta()
    return Backlog(count, waiting, connection.scalar(parked) or 0)
