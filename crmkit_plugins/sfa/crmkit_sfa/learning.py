"""How likely deals are to be won from each stage, learned from those that passed it.

The estimate is the m-estimate of Cestnik (Estimating Probabilities: A Crucial Task in Machine
Learning, ECAI 1990): with n closed deals that ever stood at the stage, w of them won, and p the
probability that was set by hand, it is (w + m * p) / (n + m), where m is the setting `smoothing`:
few deals hardly move what was set, many outweigh it.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import func, select

from crmkit import Cron, Job, Opportunity, Pipeline, Ref, Stage, UnitOfWork, _
from crmkit_sfa.settings import SfaSettings
from crmkit_sfa.sql import counted
from crmkit_sfa.stages import StageRule
from crmkit_sfa.stays import Stay


def learn(work: UnitOfWork, pipeline: Ref[Pipeline] | None = None) -> tuple[Stage, ...]:
    """Give the stages that learn, of one pipeline or of all, what history says; return them.

    Open deals at such a stage that had its probability get the new one.
    """
    with work.acting("sfa"):
        stage = work.table(Stage).c
        own = stage.pipeline == pipeline.id if pipeline is not None else None
        passed = _passed(work)
        learned = [
            found
            for found in work.find(Stage, own, ext=[StageRule])
            if found.outcome == "open" and (rule := found.ext.get(StageRule)) and rule.learned
        ]
        return tuple(_taught(work, one, passed) for one in learned)


def _passed(work: UnitOfWork) -> Mapping[UUID, tuple[int, int]]:
    """By stage: how many closed deals ever stood there, and how many of them were won."""
    stay, deal = work.visible(Stay), work.visible(Opportunity)
    once = select(stay.c.stage, stay.c.opportunity).distinct().subquery()
    statement = (
        select(once.c.stage, func.count(), counted(deal.c.status == "won"))
        .join_from(once, deal, deal.c.id == once.c.opportunity)
        .where(deal.c.status.in_(("won", "lost")))
        .group_by(once.c.stage)
    )
    return {stage: (int(n), int(won)) for stage, n, won in work.connection.execute(statement)}


def _taught(work: UnitOfWork, stage: Stage, passed: Mapping[UUID, tuple[int, int]]) -> Stage:
    rule = stage.ext[StageRule]
    if rule.assumed is None:
        rule = work.change(rule, assumed=stage.probability)
    assert rule.assumed is not None
    n, won = passed.get(stage.id, (0, 0))
    percent = estimate(n, won, rule.assumed, work.settings(SfaSettings).smoothing)
    deal = work.table(Opportunity).c
    here = (deal.stage == stage.id) & (deal.status == "open")
    if percent == stage.probability:
        return stage
    work.change_all(
        work.find(Opportunity, here & (deal.probability == stage.probability)), probability=percent
    )
    return work.change(stage, probability=percent)


def estimate(passed: int, won: int, assumed: int, smoothing: int) -> int:
    """The probability in whole percent, half to even, as the module tells."""
    if passed + smoothing == 0:
        return assumed
    return round((100 * won + smoothing * assumed) / (passed + smoothing))


def learn_all(work: UnitOfWork) -> None:
    """What the job does."""
    learn(work)


JOB = Job(
    "sfa.learn_probabilities", learn_all, Cron("35 3 1 * *"), missed="once",
    label=_("Learn how likely {deal.plural} are to be won"),
)  # fmt: skip

CONTRIBUTES = (JOB,)
