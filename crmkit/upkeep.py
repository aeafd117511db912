"""What the core itself does in the background: it renews traits and forgets old jobs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from crmkit.acts.commitments import Commitments
from crmkit.acts.stragglers import gather
from crmkit.entities.merge import Merge
from crmkit.jobs import Again, Cron, Every, Job
from crmkit.storage import job_table
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork

_BATCH = 1000
_MERGED_LATELY = timedelta(days=1)  # longer than any transaction that began before the merge


def renew_traits(work: UnitOfWork) -> Again | None:
    """Recompute the maintained traits whose window the clock moved on, a batch a unit."""
    return Again() if work.crm.traits.renew(work, _BATCH) == _BATCH else None


def forget_jobs(work: UnitOfWork) -> None:
    """Delete the jobs that were done longer ago than the setting `jobs_kept`."""
    before = work.now() - work.crm.core_settings.jobs_kept
    job_table.forget(work.connection, work.crm.catalogue.jobs, before)


def escalate_commitments(work: UnitOfWork, after: str | None = None) -> Again | None:
    """Tell who leads the owners of late commitments, a batch a unit."""
    told = work.use(Commitments).escalate_from(None if after is None else UUID(after))
    return None if told.last is None else Again({"after": str(told.last)})


def follow_merges(work: UnitOfWork, after: str | None = None) -> Again | None:
    """Let what came to refer to a customer while it was merged refer to the survivor."""
    recent = work.table(Merge).c.updated_at > work.now() - _MERGED_LATELY
    page = work.find(Merge, recent, limit=_BATCH, after=after)
    gather(work, page.items)
    return None if page.next is None else Again({"after": page.next})


JOBS = (
    Job(
        "core.renew_traits", renew_traits, Every(timedelta(minutes=5)),
        label=_("Renew what changes with the clock"),
    ),
    Job(
        "core.escalate_commitments", escalate_commitments, Every(timedelta(hours=1)),
        label=_("Tell of late {commitment.plural}"),
    ),
    Job(
        "core.follow_merges", follow_merges, Every(timedelta(minutes=5)),
        label=_("Follow {merge.plural}"),
    ),
    Job("core.forget_jobs", forget_jobs, Cron("17 3 * * *"), label=_("Forget jobs long done")),
)  # fmt: skip
