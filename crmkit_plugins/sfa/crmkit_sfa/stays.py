"""How long deals stand where: one row for each stay of a deal at a stage."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from crmkit import (
    Batch,
    Entity,
    Grant,
    Opportunity,
    Ref,
    Stage,
    TimelineSource,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    ref,
)


@entity(
    "sfa_stay",
    plural=_("Stays"),
    index=[("opportunity", "entered_at", "id"), ("stage", "opportunity")],
)
class Stay(Entity):
    """A deal at a stage, since when and until when. It is kept by the part, and never changed."""

    opportunity: Ref[Opportunity] = ref(on_remove="cascade")
    stage: Ref[Stage] | None = ref(default=None, on_remove="keep")
    status: str = choice("open", "won", "lost", default="open")
    owner: str | None = employee(default=None, on_handover="keep", help=_("who had it then"))
    entered_at: datetime = field(help=_("UTC"))
    left_at: datetime | None = field(
        default=None, help=_("UTC; empty while the {deal} stands there")
    )


def check(batch: Batch[Stay]) -> None:
    """Whoever may remove a deal removes its stays with it; they are written by the part alone."""
    if batch.work.actor.kind != "system":
        for i in range(len(batch)):
            batch.refuse(i, _("the part sfa keeps {stay.plural} itself; move the {deal} instead"))


def follow(work: UnitOfWork, batch: Batch[Opportunity]) -> None:
    """A deal that moved has left one stage and entered another."""
    moved = [i for i in range(len(batch)) if batch.changed(i) & {"stage", "status"}]
    if batch.action not in ("add", "change") or not moved:
        return
    with work.acting("sfa"):
        left = {} if batch.action == "add" else _ended(work, [batch.before[i] for i in moved])
        work.add_all(_begun(work, batch, moved, left))


def _ended(work: UnitOfWork, deals: list[Opportunity]) -> dict[Any, Stay]:
    """End the stays of these deals; return them by the deal."""
    stay = work.table(Stay).c
    open_ones = stay.opportunity.in_([deal.id for deal in deals]) & stay.left_at.is_(None)
    found = list(work.find(Stay, open_ones))
    work.change_all(found, left_at=work.now())
    return {stay.opportunity.id: stay for stay in found}


def _begun(
    work: UnitOfWork, batch: Batch[Opportunity], moved: list[int], left: dict[Any, Stay]
) -> Iterator[Stay]:
    for index in moved:
        if batch.before and batch.before[index].id not in left:
            # It was there before the part was.
            yield _stay(batch.before[index], left_at=work.now())
        yield _stay(batch.after[index], entered_at=work.now())


def _stay(deal: Opportunity, **moments: datetime) -> Stay:
    since = deal.stage_since or deal.created_at
    assert since is not None or "entered_at" in moments
    return Stay(
        opportunity=deal, stage=deal.stage, status=deal.status, owner=deal.owner,
        **{"entered_at": since, **moments},  # type: ignore[arg-type]
    )  # fmt: skip


HISTORY = TimelineSource(
    "sfa.stages", Stay, of=Opportunity, reference="opportunity", moment="entered_at",
    title="stage.name", state="status", label=_("Stage"),
)  # fmt: skip

CONTRIBUTES = (Stay, HISTORY)
_MINE = "opportunity.owner == me"
_TEAM = f"{_MINE} or opportunity.owner in my_team"
GRANTS = {
    "representative": (Grant(Stay, read=_MINE, write=_MINE),),
    "manager": (Grant(Stay, read=_TEAM, write=_TEAM),),
    "director": (Grant(Stay, write="True"),),
}
