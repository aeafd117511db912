"""Pipelines and their stages as data: whose they are, what a stage asks, where a deal may go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import select

from crmkit import (
    Batch,
    Entity,
    Extension,
    Grant,
    Opportunity,
    Pipeline,
    Ref,
    Stage,
    Team,
    UnitOfWork,
    _,
    choice,
    definition,
    entity,
    extension,
    field,
    integer,
    ref,
    text,
)
from crmkit_sfa.hierarchy import Hierarchy

# The pipeline that the core puts a deal in that was given none.
_CORE = "sales"


@extension(Pipeline, "sfa_pipeline_rule")
class PipelineRule(Extension):
    """Whose pipeline it is: new deals of the team, and of those below, are in it."""

    team: Ref[Team] | None = ref(default=None, on_remove="keep")


@extension(Stage, "sfa_stage_rule")
class StageRule(Extension):
    """What a stage asks of the deals at it."""

    required: tuple[str, ...] = field(
        default=(), help=_("fields of {opportunity.indefinite} that must be filled to stand here")
    )
    max_days: int | None = integer(
        default=None, min=0, help=_("{deal.indefinite} that stands here longer is rotting")
    )
    learned: bool = field(
        default=False,
        help=_("whether the probability follows history: see sfa.learn_probabilities"),
    )
    assumed: int | None = integer(
        default=None, min=0, max=100,
        help=_("percent; the probability before anything was learned; kept by the part"),
    )  # fmt: skip


@entity("sfa_transition", unique=[("from_stage", "to_stage")], index=["to_stage"])
class Transition(Entity):
    """A legal move. A pipeline that has any permits no other; one without permits all."""

    from_stage: Ref[Stage] = ref(on_remove="cascade", label=_("From {stage}"))
    to_stage: Ref[Stage] = ref(on_remove="cascade", label=_("To {stage}"))


@entity("sfa_reason", unique=[("outcome", "name")])
class Reason(Entity):
    """Why deals are won or lost. An outcome that has any is given one of them, and no other."""

    outcome: str = choice("won", "lost")
    name: str = text(max=255)


def choose_pipeline(batch: Batch[Opportunity]) -> None:
    """A new deal that was left to the core's pipeline goes into that of its owner's team."""
    with batch.work.acting("sfa"):
        pipelines = _pipelines_of_teams(batch.work) if batch.action == "add" else {}
        if not pipelines:
            return
        tree = Hierarchy.of(batch.work)
        left = batch.work.first(Pipeline, f"name == '{_CORE}'")
        stages = sorted(batch.work.find(Stage), key=lambda stage: stage.position)
    for index, deal in enumerate(batch.after):
        line = tree.above(tree.team_of.get(deal.owner or ""))
        own = next((pipelines[team] for team in line if team in pipelines), None)
        if own is not None and deal.pipeline == left:
            _enter(batch, index, [stage for stage in stages if stage.pipeline.id == own])


def _pipelines_of_teams(work: UnitOfWork) -> dict[UUID, UUID]:
    return {
        rule.team.id: rule.id for rule in work.find(PipelineRule, "team is not None") if rule.team
    }


def _enter(batch: Batch[Opportunity], index: int, stages: Sequence[Stage]) -> None:
    """At the first stage that its status fits."""
    fitting = (stage for stage in stages if stage.outcome == batch.after[index].status)
    stage = next(fitting, None)
    if stage is not None:
        batch.set(index, stage=stage, pipeline=stage.pipeline, probability=stage.probability)


# What is refused


def check_rule(batch: Batch[StageRule]) -> None:
    """What a stage requires is a field of an opportunity."""
    known = definition(Opportunity).own
    for index, rule in enumerate(batch.after):
        for name in rule.required:
            if name not in known:
                batch.refuse(
                    index,
                    _(
                        "{opportunity.indefinite} has no field {name!r}; name one that it has",
                        name=name,
                    ),
                )


def check_transition(batch: Batch[Transition]) -> None:
    """Both ends are stages of one pipeline."""
    for index, one in enumerate(batch.after):
        get = batch.work.get
        if get(Stage, one.from_stage).pipeline != get(Stage, one.to_stage).pipeline:
            batch.refuse(
                index,
                _("it leads into another {pipeline}; set the {pipeline} of the {deal} instead"),
            )


def check_moves(batch: Batch[Opportunity]) -> None:
    """A deal goes only where its stage lets it, with what the new stage asks, and says why."""
    told = any(batch.changed(i) & {"stage", "status", "reason"} for i in range(len(batch)))
    with batch.work.acting("sfa"):
        rules = {rule.id: rule for rule in batch.work.find(StageRule, "required != []")}
        if not told and not rules:
            return
        stages = {stage.id: stage for stage in batch.work.find(Stage)}
        legal = {(one.from_stage.id, one.to_stage.id) for one in batch.work.find(Transition)}
        reasons = {(one.outcome, one.name) for one in batch.work.find(Reason)}
    moved = [i for i, deal in enumerate(batch.after) if deal.stage and "stage" in batch.changed(i)]
    for index in moved:
        for why in _illegal(batch, index, stages, legal):
            batch.refuse(index, why)
    for index in range(len(batch)):
        for why in (*_missing(batch, index, stages, rules), *_unexplained(batch, index, reasons)):
            batch.refuse(index, why)


def _illegal(
    batch: Batch[Opportunity], index: int, stages: dict[UUID, Stage], legal: set[tuple[UUID, UUID]]
) -> Iterator[str]:
    before = batch.before[index].stage if batch.before else None
    after = batch.after[index].stage
    if before is None or after is None or before.id not in stages or after.id not in stages:
        return
    here, there = stages[before.id], stages[after.id]
    ruled = any(stages[one].pipeline == here.pipeline for one, _to in legal if one in stages)
    if ruled and here.pipeline == there.pipeline and (here.id, there.id) not in legal:
        open_to = sorted(
            (stages[to] for one, to in legal if one == here.id and to in stages),
            key=lambda stage: stage.position,
        )
        names = " or ".join(stage.name for stage in open_to) or "nowhere"
        yield _(
            "from {here} {deal.indefinite} cannot go to {there}; it can go to {names}",
            here=here.name,
            there=there.name,
            names=names,
        )


def _missing(
    batch: Batch[Opportunity], index: int, stages: dict[UUID, Stage], rules: dict[UUID, StageRule]
) -> Iterator[str]:
    deal = batch.after[index]
    if deal.stage is not None and deal.stage.id in rules and deal.stage.id in stages:
        required = rules[deal.stage.id].required
        empty = [name for name in required if getattr(deal, name) in (None, "", ())]
        if empty and batch.changed(index) & {"stage", *empty}:
            yield _(
                "at the {stage} {name} it needs {empty}",
                name=stages[deal.stage.id].name,
                empty=" and ".join(empty),
            )


def _unexplained(
    batch: Batch[Opportunity], index: int, reasons: set[tuple[str, str]]
) -> Iterator[str]:
    deal = batch.after[index]
    known = sorted(name for outcome, name in reasons if outcome == deal.status)
    asked = known and bool(batch.changed(index) & {"status", "reason"})
    if asked and deal.reason not in known:
        said = _("no {reason}") if deal.reason is None else repr(deal.reason)
        yield _("it is {status} for {said}; give one of: {known}",
                status=deal.status, said=said, known=", ".join(known))  # fmt: skip


def stage_named(work: UnitOfWork, pipeline: Ref[Pipeline] | None, name: str) -> Stage | None:
    """The stage of a pipeline by its name; without a pipeline that of the core's."""
    stage, line = work.table(Stage).c, work.table(Pipeline).c
    own = select(line.id).where(line.name == _CORE, line.removed_at.is_(None))
    where = stage.pipeline == pipeline.id if pipeline is not None else stage.pipeline.in_(own)
    return work.first(Stage, where & (stage.name == name))


CONTRIBUTES = (PipelineRule, StageRule, Transition, Reason)
GRANTS = {
    "representative": (Grant(Pipeline), Grant(Stage), Grant(Transition), Grant(Reason)),
    "manager": (
        Grant(Pipeline), Grant(Stage), Grant(Transition), Grant(Reason, write="True"),
    ),
    "director": tuple(Grant(cls, write="True") for cls in (Pipeline, Stage, Transition, Reason)),
}  # fmt: skip
