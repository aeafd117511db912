"""What is done by itself: late leads are told, old ones recycled, waiting ones dealt out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from crmkit import Again, Every, Job, UnitOfWork, _
from crmkit_leads.dealing import distribute
from crmkit_leads.escalation import escalate, take_back
from crmkit_leads.learning import learn
from crmkit_leads.recycling import recycle
from crmkit_leads.score import score_open
from crmkit_leads.submission import expire


def _in_batches(act: Callable[[UnitOfWork], int]) -> Callable[[UnitOfWork], Again | None]:
    """A job that goes on as long as batches are full."""

    def run(work: UnitOfWork) -> Again | None:
        return Again() if act(work) == work.crm.core_settings.batch_size else None

    return run


def _distribute(work: UnitOfWork) -> None:
    distribute(work, None)


def _score(work: UnitOfWork, after: str | None = None) -> Again | None:
    last = score_open(work, UUID(after) if after else None)
    return None if last is None else Again({"after": str(last)})


_SOON, _HOURLY = Every(timedelta(minutes=5)), Every(timedelta(hours=1))

JOBS = (
    Job("leads.escalate", _in_batches(escalate), _SOON, label=_("Tell of late {lead.plural}")),
    Job(
        "leads.take_back",
        _in_batches(take_back),
        _SOON,
        label=_("Take unanswered {lead.plural} back"),
    ),
    Job("leads.recycle", _in_batches(recycle), _HOURLY, label=_("Take old {lead.plural} up again")),
    Job("leads.learn", _in_batches(learn), _HOURLY, label=_("Learn from {lead.plural} that ended")),
    Job("leads.score", _score, _HOURLY, label=_("Score open {lead.plural}")),
    Job(
        "leads.expire",
        _in_batches(expire),
        _HOURLY,
        label=_("Empty {form.plural} nobody confirmed"),
    ),
    Job("leads.distribute", _distribute, _SOON, label=_("Assign {lead.plural} that wait")),
)
