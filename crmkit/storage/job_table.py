"""The tables of background work: the queue of jobs, and when each schedule is due next.

A row of the queue may be taken once `due_at` has come; what is done or parked has none. A worker
takes a job by putting `due_at` off by its lease and raising `claim`: whoever holds an older claim
finds the row changed and lets go. The unit of the job marks it done before anything else. Nobody
sees that until it is committed with the rest; until then the lock it holds tells others, whose
SKIP LOCKED passes it over, that its worker lives. If the worker dies, the database undoes both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    and_,
    bindparam,
    delete,
    func,
    select,
    update,
)

from crmkit.entities.ids import new_id
from crmkit.storage.conflicts import insert_into
from crmkit.storage.types import IdType, JsonType, MomentType

JOB = "crmkit_job"
SCHEDULE = "crmkit_schedule"

_LONGEST_ERROR = 2000


def job_table(metadata: MetaData) -> Table:
    """`crmkit_job` in this MetaData, made at the first call."""
    if JOB in metadata.tables:
        return metadata.tables[JOB]
    table = Table(
        JOB,
        metadata,
        Column("id", IdType(), primary_key=True),
        Column("name", String(120), nullable=False),
        Column("key", String(191)),
        Column("payload", JsonType, nullable=False),
        Column("state", String(10), nullable=False),
        Column("due_at", MomentType()),
        Column("attempts", Integer, nullable=False),
        Column("claim", Integer, nullable=False),
        Column("cause", Text, nullable=False),
        Column("on_behalf_of", String(191)),
        Column("error", Text),
        Column("created_at", MomentType(), nullable=False),
        Column("ended_at", MomentType()),
        info={"crmkit_part": "core"},
    )
    Index("ix_job_due_at_id", table.c.due_at, table.c.id)
    named = (table.c.name, table.c.key)
    keyed = table.c.key.is_not(None)
    Index("uq_job_name_key", *named, unique=True, sqlite_where=keyed, postgresql_where=keyed)
    return table


def schedule_table(metadata: MetaData) -> Table:
    """`crmkit_schedule` in this MetaData, made at the first call."""
    if SCHEDULE in metadata.tables:
        return metadata.tables[SCHEDULE]
    return Table(
        SCHEDULE,
        metadata,
        Column("name", String(120), primary_key=True),
        Column("schedule", Text, nullable=False),
        Column("due_at", MomentType(), nullable=False),
        info={"crmkit_part": "core"},
    )


@attrs.frozen
class Claimed:
    """A job as its worker has it: nobody else does while `claim` is the newest."""

    id: UUID
    name: str
    payload: Mapping[str, Any]
    attempts: int
    claim: int
    cause: str
    on_behalf_of: str | None


@attrs.frozen
class NewJob:
    """A job to be put in the queue."""

    name: str
    payload: Mapping[str, Any]
    due_at: datetime
    key: str | None = None
    cause: str = ""
    on_behalf_of: str | None = None


def enqueue(connection: Connection, job: Table, new: Iterable[NewJob], now: datetime) -> list[UUID]:
    """Put jobs in the queue: one statement; their ids, also of those whose key is there already."""
    given = [{"id": new_id(), **attrs.asdict(one, recurse=False)} for one in new]
    if not given:
        return []
    blank = {"state": "waiting", "attempts": 0, "claim": 0, "created_at": now}
    statement = insert_into(job, connection.dialect.name).on_conflict_do_nothing(
        index_elements=["name", "key"], index_where=job.c.key.is_not(None)
    )
    connection.execute(statement, [{**row, **blank} for row in given])
    known = _known(connection, job, [row for row in given if row["key"] is not None])
    return [known.get((row["name"], row["key"]), row["id"]) for row in given]  # pyright: ignore[reportReturnType]


def _known(
    connection: Connection, job: Table, keyed: Sequence[Mapping[str, Any]]
) -> dict[tuple[str, str], UUID]:
    """The ids of the jobs with these keys, by name and key."""
    if not keyed:
        return {}
    of_name: dict[str, list[str]] = {}
    for row in keyed:
        of_name.setdefault(row["name"], []).append(row["key"])
    found: dict[tuple[str, str], UUID] = {}
    for name, keys in of_name.items():
        rows = select(job.c.key, job.c.id).where(job.c.name == name, job.c.key.in_(keys))
        found |= {(name, row.key): row.id for row in connection.execute(rows)}
    return found


def is_any_due(connection: Connection, job: Table, names: Collection[str], now: datetime) -> bool:
    """Whether there is a job of these names to be taken; asks without a lock."""
    due = select(job.c.id).where(job.c.due_at <= now, job.c.name.in_(names)).limit(1)
    return connection.execute(due).first() is not None


def claiming(job: Table, names: Collection[str]) -> Any:
    """The statement of `claim` for jobs of these names; made once, it serves for many."""
    oldest = (
        select(job.c.id)
        .where(job.c.due_at <= bindparam("now"), job.c.name.in_(names))
        .order_by(job.c.due_at, job.c.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    taken = {"attempts": job.c.attempts + 1, "claim": job.c.claim + 1}
    return (
        update(job)
        .where(job.c.id == oldest.scalar_subquery())
        .values(state="running", due_at=bindparam("until"), **taken)
        .returning(*(job.c[field.name] for field in attrs.fields(Claimed)))
    )


def claim(connection: Connection, claiming: Any, now: datetime, until: datetime) -> Claimed | None:
    """Take the job that has been due longest, until a moment; None when there is none."""
    if connection.dialect.name == "postgresql":
        # What the server knows of a queue is soon wrong: it would read all jobs and sort them,
        # where the first of an index is the one.
        connection.exec_driver_sql("SET LOCAL enable_sort = off")
    row = connection.execute(claiming, {"now": now, "until": until}).first()
    return None if row is None else Claimed(*row)


def settle(connection: Connection, job: Table, claimed: Claimed, **values: Any) -> bool:
    """Set what became of a job; False, and nothing is set, when it is no longer this worker's."""
    mine = and_(job.c.id == claimed.id, job.c.claim == claimed.claim, job.c.state == "running")
    return connection.execute(update(job).where(mine).values(values)).rowcount == 1


def put_back(
    connection: Connection, job: Table, claimed: Claimed, payload: Any, due_at: datetime
) -> None:
    """Let a job that this unit marked done go on later, with all its attempts."""
    values = {
        "state": "waiting", "payload": payload, "due_at": due_at, "attempts": 0, "ended_at": None,
    }  # fmt: skip
    connection.execute(update(job).where(job.c.id == claimed.id).values(values))


def error_text(error: BaseException) -> str:
    """An error as the parking place keeps it."""
    text = f"{type(error).__name__}: {error}".replace("\x00", "�")
    return text.encode("utf-8", "replace").decode()[:_LONGEST_ERROR]


def retry(connection: Connection, job: Table, which: ColumnElement[bool], now: datetime) -> int:
    """Take those of these jobs that are parked up again with all their attempts; how many."""
    parked = which & (job.c.state == "parked")
    values = {"state": "waiting", "due_at": now, "attempts": 0, "ended_at": None}
    return connection.execute(update(job).where(parked).values(values)).rowcount


def forget(connection: Connection, job: Table, before: datetime) -> int:
    """Delete jobs that were done before a moment; return how many."""
    old = (job.c.state == "done") & (job.c.ended_at < before)
    return connection.execute(delete(job).where(old)).rowcount


def counts(connection: Connection, job: Table) -> dict[tuple[str, str], int]:
    """How many jobs there are, by name and state."""
    statement = select(job.c.name, job.c.state, func.count()).group_by(job.c.name, job.c.state)
    return {(name, state): count for name, state, count in connection.execute(statement)}
