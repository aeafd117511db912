"""Passages: when a lead went from one state to the next, and how long it had been there."""

from __future__ import annotations

from datetime import datetime

from crmkit import Batch, Entity, Ref, UnitOfWork, _, choice, entity, field, integer, ref
from crmkit_leads.lead import MOVES, Lead


@entity("leads_passage", index=["lead", ("passed_at", "left", "seconds")])
class Passage(Entity):
    """A lead left a state for another one."""

    lead: Ref[Lead] = ref(on_remove="cascade")
    left: str = choice(*MOVES)
    reached: str = choice(*MOVES)
    passed_at: datetime = field(help=_("UTC"))
    seconds: int = integer(min=0, help=_("how long it was in the state that it left"))


def note(work: UnitOfWork, batch: Batch[Lead]) -> None:
    """Keep the passages of leads that moved."""
    now, pairs = work.now(), zip(batch.before, batch.after, strict=True)
    with work.acting("leads"):
        work.add_all(
            Passage(
                lead=after,
                left=before.status,
                reached=after.status,
                passed_at=now,
                seconds=_between(before.status_since or before.created_at, now),
            )
            for before, after in pairs
            if before.status != after.status
        )


def _between(since: datetime | None, now: datetime) -> int:
    # Clocks of two machines may differ.
    return max(int((now - since).total_seconds()), 0) if since is not None else 0
