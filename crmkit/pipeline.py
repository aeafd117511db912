"""How opportunities move: the pipeline that the core ships, and what a stage says of a deal."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from crmkit.entities.opportunity import Opportunity, OpportunityLine, Pipeline, Stage
from crmkit.errors import Conflict
from crmkit.money import Money

if TYPE_CHECKING:
    from crmkit.changes import Batch
    from crmkit.unit_of_work import UnitOfWork

DEFAULT = "sales"

# name, title, probability in percent, forecast category, outcome
_STAGES = (
    ("enquiry", "Enquiry", 10, "pipeline", "open"),
    ("needs", "Needs understood", 25, "pipeline", "open"),
    ("quote", "Quote sent", 50, "best_case", "open"),
    ("negotiation", "Negotiation", 75, "commit", "open"),
    ("won", "Won", 100, "closed", "won"),
    ("lost", "Lost", 0, "omitted", "lost"),
)


def ship(work: UnitOfWork) -> None:
    """Add the core's pipeline where the database has never had one."""
    if work.connection.execute(work.crm.catalogue.tables[Pipeline].select().limit(1)).first():
        return
    # Two processes may upgrade at once: the second finds the name taken.
    with suppress(Conflict), work.savepoint():
        _add(work)


def _add(work: UnitOfWork) -> None:
    pipeline = work.add(Pipeline(name=DEFAULT, title="Sales"))
    work.add_all(
        Stage(
            pipeline=pipeline,
            name=name,
            title=title,
            position=position,
            probability=probability,
            category=category,
            outcome=outcome,
        )
        for position, (name, title, probability, category, outcome) in enumerate(_STAGES)
    )


def follow_stages(batch: Batch[Opportunity]) -> None:
    """Stage and status of an opportunity agree, whichever of them was set; its close is dated."""
    moved = [i for i in range(len(batch)) if _moved(batch, i)]
    stages = _stages(batch.work) if moved else []
    for index in moved:
        stage = _stage_of(batch, index, stages)
        if stage is not None:
            batch.set(
                index,
                stage=stage,
                pipeline=stage.pipeline,
                status=stage.outcome,
                probability=stage.probability,
                stage_since=batch.work.now(),
            )
    for index, deal in enumerate(batch.after):
        if (deal.status == "open") != (deal.closed_on is None):
            batch.set(index, closed_on=None if deal.status == "open" else batch.work.today())


def _moved(batch: Batch[Opportunity], index: int) -> bool:
    return batch.action == "add" or bool(batch.changed(index) & {"stage", "status", "pipeline"})


def _stages(work: UnitOfWork) -> list[Stage]:
    return sorted(work.find(Stage), key=lambda stage: stage.position)


def _stage_of(batch: Batch[Opportunity], index: int, stages: Sequence[Stage]) -> Stage | None:
    """The stage that was set, else the first of the pipeline that the status fits."""
    deal, changed = batch.after[index], batch.changed(index)
    if deal.stage is not None and ("stage" in changed or not changed & {"pipeline", "status"}):
        return next((stage for stage in stages if stage == deal.stage), None)
    pipeline = deal.pipeline or _default(batch.work)
    fitting = (s for s in stages if s.pipeline == pipeline and s.outcome == deal.status)
    return next(fitting, None)


def _default(work: UnitOfWork) -> Pipeline | None:
    return work.first(Pipeline, f"name == '{DEFAULT}'")


def sum_lines(work: UnitOfWork, batch: Batch[OpportunityLine]) -> None:
    """The amount of an opportunity is the sum of its lines, unless somebody overrode it."""
    lines, deals = (work.crm.catalogue.tables[cls].c for cls in (OpportunityLine, Opportunity))
    ids = {line.opportunity.id for line in (*batch.before, *batch.after)}
    sums: dict[UUID, Money] = {}
    for line in work.find(OpportunityLine, lines.opportunity.in_(ids)):
        id, amount = line.opportunity.id, line.price * Decimal(line.quantity)
        sums[id] = sums[id] + amount if id in sums else amount
    summed = deals.id.in_(ids) & ~deals.amount_overridden.is_(True)
    changed: list[Any] = [
        (deal, {"amount": sums.get(deal.id)})
        for deal in work.find(Opportunity, summed)
        if deal.amount != sums.get(deal.id)
    ]
    work.change_all(changed)
