"""What the part does by itself: scores of the day, and reviews that nobody held."""

from __future__ import annotations

from uuid import UUID

from crmkit import Again, Cron, Job, UnitOfWork, _
from crmkit_key_accounts import health, review


def score(work: UnitOfWork, after: str | None = None) -> Again | None:
    """Record today's health of every account."""
    last = health.record(work, UUID(after) if after else None)
    return None if last is None else Again({"after": str(last)})


def remind(work: UnitOfWork) -> Again | None:
    """Tell who was to hold a review that is overdue, once."""
    return Again() if review.remind(work) else None


JOBS = (
    Job("key_accounts.score", score, Cron("20 3 * * *"), label=_("Health of key {account.plural}")),
    Job(
        "key_accounts.remind",
        remind,
        Cron("40 3 * * *"),
        label=_("Overdue {account} {review.plural}"),
    ),
)
