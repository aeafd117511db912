"""The runner: does what is due, whoever calls it and however many do at once.

It needs of a CRM its clock, its units and its names, keeps nothing between calls, and starts no
thread: a host calls it from its own loop, `crmkit run` from one of its own.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import select

from crmkit import causes
from crmkit.access import Actor
from crmkit.delivering import deliveries
from crmkit.jobs import Again, Job
from crmkit.outcomes import Outcome
from crmkit.storage import job_table
from crmkit.storage.conflicts import insert_into
from crmkit.storage.job_table import Claimed, NewJob

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.unit_of_work import UnitOfWork

_log = logging.getLogger("crmkit.jobs")

RUNNER = Actor("system", "core.runner")

# Moments of one schedule that are put in the queue at once, where each one missed is to run.
_CATCH_UP = 1000


def run_due(
    crm: CRM, limit: int = 100, stopped: Callable[[], bool] = lambda: False
) -> tuple[Outcome, ...]:
    """Do what is due by the CRM's clock, at most `limit` jobs and batches; what became of each.

    Jobs and subscriptions take turns. `stopped` is asked before each: once it says yes, nothing
    more is begun.
    """
    put_in_queue(crm)
    handled = [one for one in crm.subscriptions.values() if one.handler is not None]
    sources = [*(deliveries(crm, one) for one in handled), _jobs(crm)]
    return tuple(islice(_in_turn(sources, stopped), limit))


def _in_turn(
    sources: Iterable[Iterator[Outcome]], stopped: Callable[[], bool]
) -> Iterator[Outcome]:
    waiting = deque(sources)
    while waiting and not stopped():
        source = waiting.popleft()
        outcome = next(source, None)
        if outcome is not None:
            waiting.append(source)
            yield outcome


# Schedules


def put_in_queue(crm: CRM) -> None:
    """Put a job in the queue for each moment of a schedule that has come.

    A schedule that is new, or that was changed, begins now. A moment is the key of its job, so
    that it is in the queue once whoever puts it there.
    """
    scheduled = {name: job for name, job in crm.jobs.items() if job.schedule is not None}
    now, zone = crm.clock.now(), crm.core_settings.time_zone
    texts = {name: f"{job.schedule} {zone}" for name, job in scheduled.items()}
    table = crm.catalogue.schedules
    with crm.read(RUNNER) as unit:
        known = {row.name: row for row in unit.connection.execute(select(table))}
    new = [n for n in scheduled if n not in known or known[n].schedule != texts[n]]
    due = [n for n in scheduled if n not in new and known[n].due_at <= now]
    if not new and not due:
        return
    with crm.begin(RUNNER) as work:
        _begin_schedules(work, {n: scheduled[n] for n in new}, texts, now, zone)
        chosen = select(table).where(table.c.name.in_(due), table.c.due_at <= now)
        locked = chosen.order_by(table.c.name).with_for_update(skip_locked=True)
        for row in work.connection.execute(locked).all():
            _come(work, scheduled[row.name], row.due_at, now, zone)


def _begin_schedules(
    work: UnitOfWork, new: Mapping[str, Job], texts: Mapping[str, str], now: datetime, zone: str
) -> None:
    insert = insert_into(work.crm.catalogue.schedules, work.connection.dialect.name)
    given = insert.excluded
    begun = insert.on_conflict_do_update(
        index_elements=["name"], set_={"schedule": given.schedule, "due_at": given.due_at}
    )
    rows = [
        {"name": name, "schedule": texts[name], "due_at": job.schedule.after(now, zone)}
        for name, job in sorted(new.items())
        if job.schedule is not None
    ]
    if rows:
        work.connection.execute(begun, rows)


def _come(work: UnitOfWork, job: Job, due_at: datetime, now: datetime, zone: str) -> None:
    """The moments of one schedule that have come, and when it is due next."""
    tables = work.crm.catalogue
    moments, following = job.runs(due_at, now, zone, _CATCH_UP)
    new = [NewJob(job.name, job.payload_at(m), m, key=m.isoformat()) for m in moments]
    job_table.enqueue(work.connection, tables.jobs, new, now)
    mine = tables.schedules.c.name == job.name
    work.connection.execute(tables.schedules.update().where(mine).values(due_at=following))


# Jobs


def _jobs(crm: CRM) -> Iterator[Outcome]:
    """Do the jobs that are due and that this CRM knows, one after the other."""
    names, job = sorted(crm.jobs), crm.catalogue.jobs
    with crm.read(RUNNER) as unit:
        if not job_table.is_any_due(unit.connection, job, names, crm.clock.now()):
            return
    claiming = job_table.claiming(job, names)
    while (claimed := _claim(crm, claiming)) is not None:
        yield _run(crm, claimed)


def _claim(crm: CRM, claiming: Any) -> Claimed | None:
    now = crm.clock.now()
    with crm.begin(RUNNER) as work:
        return job_table.claim(work.connection, claiming, now, now + crm.core_settings.lease)


def _run(crm: CRM, claimed: Claimed) -> Outcome:
    """Do a claimed job; its changes and its being done are one transaction."""
    job = crm.jobs[claimed.name]
    if claimed.attempts > job.attempts:
        died = f"its worker ended before the job did, at each of {job.attempts} attempts"
        return _ended(crm, job, claimed, "parked", died)
    actor = Actor("system", job.name, claimed.on_behalf_of)
    try:
        cause = causes.automated(claimed.cause, "job", job.name)
        with crm.begin(actor, cause=cause) as work:
            return _done(work, job, claimed)
    except Exception as error:
        _log.warning("job %s %s failed", job.name, claimed.id, exc_info=True)
        final = claimed.attempts >= job.attempts or causes.is_loop(error)
        text = job_table.error_text(error)
        return _ended(crm, job, claimed, "parked" if final else "failed", text)


def _done(work: UnitOfWork, job: Job, claimed: Claimed) -> Outcome:
    """Mark it done, then do it: until the commit the mark is a lock, and nobody sees it."""
    table, now = work.crm.catalogue.jobs, work.now()
    # A payload may tell of a person: it is kept no longer than it is needed.
    done: dict[str, Any] = {
        "state": "done",
        "due_at": None,
        "ended_at": now,
        "error": None,
        "payload": {},
    }
    if not job_table.settle(work.connection, table, claimed, **done):
        return Outcome("job", job.name, "lost", claimed.id)
    answer = job.function(work, **claimed.payload)
    if not isinstance(answer, Again):
        return Outcome("job", job.name, "done", claimed.id)
    due_at = now + answer.after
    job_table.put_back(work.connection, table, claimed, job.checked(answer.payload), due_at)
    return Outcome("job", job.name, "again", claimed.id, due_at=due_at)


def _ended(
    crm: CRM, job: Job, claimed: Claimed, state: Literal["failed", "parked"], error: str
) -> Outcome:
    """Keep that an attempt failed: for another attempt, or in the parking place."""
    now = crm.clock.now()
    due_at = now + job.delay(claimed.attempts, claimed.id) if state == "failed" else None
    values = {
        "state": "waiting" if state == "failed" else "parked", "due_at": due_at, "error": error,
        "ended_at": None if state == "failed" else now,
    }  # fmt: skip
    with crm.begin(RUNNER) as work:
        mine = job_table.settle(work.connection, crm.catalogue.jobs, claimed, **values)
    return Outcome("job", job.name, state if mine else "lost", claimed.id, 0, due_at, error)
