"""The queue of jobs, looked at and mended."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from uuid import UUID

import attrs
from sqlalchemy import select

from crmkit.errors import NotFound
from crmkit.operations import Service, operation
from crmkit.storage import job_table
from crmkit.words import _

JobState = Literal["waiting", "running", "done", "parked"]


@attrs.frozen
class QueuedJob:
    """A job as it stands in the queue."""

    id: UUID
    name: str
    state: JobState
    due_at: datetime | None
    """When it may be taken; of one that runs, when its worker's lease ends."""
    attempts: int
    error: str | None
    cause: str
    created_at: datetime
    ended_at: datetime | None


class Jobs(Service):
    """What is waiting, running, done or parked, for those who look after it."""

    @operation("jobs.list", title=_("List jobs"), privileged=True)
    def list(
        self,
        state: JobState = "parked",
        name: str | None = None,
        limit: int = 50,
        after: UUID | None = None,
    ) -> tuple[QueuedJob, ...]:
        """Jobs in one state, in the order in which they were enqueued, of one name or of any.

        `after` is the id of the last one of the list before.
        """
        job = self.work.crm.catalogue.jobs
        columns = (job.c[field.name] for field in attrs.fields(QueuedJob))
        statement = select(*columns).where(job.c.state == state).order_by(job.c.id).limit(limit)
        if name is not None:
            statement = statement.where(job.c.name == name)
        if after is not None:
            statement = statement.where(job.c.id > after)
        return tuple(QueuedJob(*row) for row in self.work.connection.execute(statement))

    @operation("jobs.counts", title=_("Count jobs"), privileged=True)
    def counts(self) -> dict[str, dict[str, int]]:
        """How many jobs there are in each state, by name."""
        found: dict[str, dict[str, int]] = {}
        counted = job_table.counts(self.work.connection, self.work.crm.catalogue.jobs)
        for (name, state), count in sorted(counted.items()):
            found.setdefault(name, {})[state] = count
        return found

    @operation("jobs.retry", title=_("Retry a parked job"), privileged=True)
    def retry(self, job: UUID) -> None:
        """Take a parked job up again, with all its attempts. Raises NotFound for any other job."""
        table, now = self.work.crm.catalogue.jobs, self.work.now()
        if not job_table.retry(self.work.connection, table, table.c.id == job, now):
            raise NotFound(f"no job {job} is parked; `crmkit jobs` lists those that are")

    @operation("jobs.retry_all", title=_("Retry all parked jobs of a name"), privileged=True)
    def retry_all(self, name: str) -> int:
        """Take all parked jobs of a name up again; return how many."""
        table, now = self.work.crm.catalogue.jobs, self.work.now()
        return job_table.retry(self.work.connection, table, table.c.name == name, now)
