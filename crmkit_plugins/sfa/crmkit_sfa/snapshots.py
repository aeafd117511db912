"""The pipeline as it was: what every open deal was worth at a moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from crmkit import (
    Cron,
    Entity,
    Grant,
    Job,
    Money,
    Opportunity,
    Ref,
    Stage,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    integer,
    ref,
    text,
)
from crmkit_sfa.deal import Deal
from crmkit_sfa.forecast import CATEGORIES


@entity("sfa_snapshot", index=["taken_at"])
class Snapshot(Entity):
    """All open deals, as they were at a moment."""

    taken_at: datetime = field(help=_("UTC"))
    taken_on: date = field(help=_("the day, in the time zone of who took it"))
    deals: int = integer(default=0, min=0, help=_("how many were open"))
    note: str = text(default="", max=255)


@entity(
    "sfa_snapshot_line",
    unique=[("snapshot", "opportunity")],
    index=["opportunity", ("snapshot", "expected_close")],
)
class SnapshotLine(Entity):
    """An open deal as it was."""

    snapshot: Ref[Snapshot] = ref(on_remove="cascade")
    opportunity: Ref[Opportunity] = ref(on_remove="keep")
    owner: str | None = employee(default=None, on_handover="keep")
    category: str = choice(*CATEGORIES, default="pipeline")
    probability: int = integer(default=0, min=0, max=100, help=_("percent"))
    amount: Money | None = None
    expected_close: date | None = None
    opened_at: datetime = field(help=_("UTC; when the {deal} was added"))


def take(work: UnitOfWork, note: str = "") -> Snapshot:
    """Keep what all open deals are now, of whomever; memory does not grow with their number."""
    with work.acting("sfa"):
        taken = work.add(Snapshot(taken_at=work.now(), taken_on=work.today(), note=note))
        return work.change(taken, deals=work.add_all(_lines(work, taken)))


def _lines(work: UnitOfWork, taken: Snapshot) -> Iterator[SnapshotLine]:
    categories = {stage.id: stage.category for stage in work.find(Stage)}
    for deal in work.find(Opportunity, "status == 'open'", ext=[Deal]):
        own = deal.ext.get(Deal)
        stages = "pipeline" if deal.stage is None else categories.get(deal.stage.id, "pipeline")
        yield SnapshotLine(
            snapshot=taken, opportunity=deal, owner=deal.owner, amount=deal.amount,
            category=(own.category if own else None) or stages,
            probability=deal.probability or 0, expected_close=deal.expected_close,
            opened_at=deal.created_at or work.now(),
        )  # fmt: skip


def take_weekly(work: UnitOfWork) -> None:
    """What the job does."""
    take(work)


JOB = Job(
    "sfa.take_snapshot", take_weekly, Cron("5 4 * * 1"), missed="once",
    label=_("Keep how the {pipeline} stands"),
)  # fmt: skip

CONTRIBUTES = (Snapshot, SnapshotLine, JOB)
GRANTS = {
    "representative": (Grant(Snapshot), Grant(SnapshotLine, read="owner == me")),
    "manager": (Grant(Snapshot), Grant(SnapshotLine, read="owner == me or owner in my_team")),
    "director": (Grant(Snapshot, write="True"), Grant(SnapshotLine)),
}
