"""The inventory: what the part contributes, and what it does when records change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from crmkit import (
    Batch,
    Interaction,
    Opportunity,
    OpportunityLine,
    Plugin,
    Team,
    UnitOfWork,
    hookimpl,
)
from crmkit_sfa import (
    calendar_feed,
    competition,
    deal,
    deals,
    events,
    forecast,
    forecasts,
    hierarchy,
    hookspecs,
    interests,
    judgements,
    learning,
    outlook,
    plan,
    plans,
    quota,
    quotas,
    reports,
    snapshots,
    splits,
    stages,
    stays,
    team_reports,
    team_traits,
    territories,
    territory,
    territory_forecast,
    territory_leads,
    traits,
    waterfall,
)
from crmkit_sfa.roles import ROLES
from crmkit_sfa.settings import SfaSettings

plugin = Plugin("sfa", after=("purchases",), hooks=__name__, hookspecs=hookspecs)

Rule = Callable[[Batch[Any]], None]
Follow = Callable[[UnitOfWork, Batch[Any]], None]

# What concerns the records of an entity that are added or changed.
AMENDS: Mapping[type[Any], tuple[Rule, ...]] = {
    quota.Quota: (quota.keep,),
    Opportunity: (stages.choose_pipeline, deal.keep_sum),
    deal.Deal: (deal.keep_mrr,),
    interests.Interest: (interests.find_products,),
    interests.Wish: (interests.complete,),
    events.FieldEvent: (events.complete,),
}
CHECKS: Mapping[type[Any], tuple[Rule, ...]] = {
    Team: (hierarchy.check,),
    Opportunity: (stages.check_moves, deal.check_amount),
    OpportunityLine: (deal.check_lines,),
    deal.Deal: (deal.check_recurring,),
    events.EventRule: (events.check_rule,),
    judgements.Judgement: (judgements.check,),
    stages.StageRule: (stages.check_rule,),
    stays.Stay: (stays.check,),
    stages.Transition: (stages.check_transition,),
    territory.Territory: (territory.check,),
    plan.ActivityPlan: (plan.check,),
    quota.Quota: (quota.check,),
}
# What follows from any change, also when records are removed or restored.
FOLLOWS: Mapping[type[Any], tuple[Follow, ...]] = {
    Interaction: (plan.follow,),
    Opportunity: (stays.follow, splits.follow_deals),
    splits.Split: (splits.follow,),
    events.FieldEvent: (events.follow,),
}

_WRITTEN = ("add", "change")


@hookimpl
def crmkit_contribute() -> Iterable[object]:
    return [
        SfaSettings,
        *ROLES,
        *stages.CONTRIBUTES,
        *stays.CONTRIBUTES,
        *deal.CONTRIBUTES,
        *deals.CONTRIBUTES,
        *territories.CONTRIBUTES,
        *splits.CONTRIBUTES,
        *learning.CONTRIBUTES,
        *interests.CONTRIBUTES,
        *competition.CONTRIBUTES,
        *events.CONTRIBUTES,
        *judgements.CONTRIBUTES,
        *forecast.CONTRIBUTES,
        *forecasts.CONTRIBUTES,
        *territory_forecast.CONTRIBUTES,
        *snapshots.CONTRIBUTES,
        *waterfall.CONTRIBUTES,
        *reports.CONTRIBUTES,
        *traits.CONTRIBUTES,
        *plans.CONTRIBUTES,
        *quotas.CONTRIBUTES,
        *team_reports.CONTRIBUTES,
        *outlook.CONTRIBUTES,
        *team_traits.CONTRIBUTES,
        *calendar_feed.CONTRIBUTES,
    ]


@hookimpl
def crmkit_amend(batch: Batch[Any]) -> None:
    if batch.action in _WRITTEN:
        for amend in AMENDS.get(batch.entity, ()):
            amend(batch)


@hookimpl
def crmkit_check(batch: Batch[Any]) -> None:
    if batch.action in _WRITTEN:
        for check in CHECKS.get(batch.entity, ()):
            check(batch)


@hookimpl
def crmkit_after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
    for follow in FOLLOWS.get(batch.entity, ()):
        follow(work, batch)


@hookimpl
def crmkit_handover(work: UnitOfWork, employee: str, leaves: bool) -> None:
    if leaves:
        with work.acting("sfa"):
            calendar_feed.revoke_all(work, employee)


@hookimpl(optionalhook=True)
def leads_territory(work: UnitOfWork, leads: Sequence[Any]) -> Mapping[UUID, str]:
    return territory_leads.owners_of(work, leads)
