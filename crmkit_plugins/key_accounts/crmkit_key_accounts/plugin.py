"""The inventory: what the part contributes, and what it does when records change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from crmkit import Batch, Merger, Plugin, Relationship, UnitOfWork, hookimpl
from crmkit_key_accounts import account, buying_centre, group, health, objective, plan, review
from crmkit_key_accounts.account import Account, Member
from crmkit_key_accounts.buying_centre import Stakeholder, Tie
from crmkit_key_accounts.health import Factor, Score
from crmkit_key_accounts.history import HISTORY
from crmkit_key_accounts.jobs import JOBS
from crmkit_key_accounts.objective import Objective
from crmkit_key_accounts.plan import Plan
from crmkit_key_accounts.reports import REPORTS
from crmkit_key_accounts.review import Decision, Review
from crmkit_key_accounts.risk import Risk
from crmkit_key_accounts.roles import ROLES
from crmkit_key_accounts.service import KeyAccounts
from crmkit_key_accounts.settings import KeyAccountsSettings
from crmkit_key_accounts.traits import TRAITS
from crmkit_key_accounts.white_space import Space

plugin = Plugin("key_accounts", after=("purchases",), hooks=__name__)

_CHECKS: dict[type, Callable[[Batch[Any]], None]] = {
    Plan: plan.check,
    Objective: objective.check,
    Stakeholder: buying_centre.check,
    Tie: buying_centre.check_ties,
    Review: review.check,
    Factor: health.check,
}


@hookimpl
def crmkit_contribute() -> Iterable[object]:
    return [
        Account, Member, Plan, Objective, Stakeholder, Tie, Space, Review, Decision, Risk, Factor,
        Score, KeyAccounts, KeyAccountsSettings, *TRAITS, *HISTORY, *REPORTS, *ROLES, *JOBS,
    ]  # fmt: skip


@hookimpl
def crmkit_check(batch: Batch[Any]) -> None:
    if batch.entity in _CHECKS and batch.action in ("add", "change"):
        _CHECKS[batch.entity](batch)


@hookimpl
def crmkit_after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
    if batch.entity is Relationship and batch.action in ("add", "change", "restore"):
        group.check(batch)
        buying_centre.follow_leavers(work, batch)


@hookimpl
def crmkit_merge(work: UnitOfWork, merger: Merger) -> None:
    group.refuse_circles(work, [merger.survivor.id])
    plan.settle(work, merger.moved(Plan, "customer"))
    buying_centre.tidy(work, merger.survivor, [kept for kept, _ in merger.pairs(Stakeholder)])


@hookimpl
def crmkit_handover(work: UnitOfWork) -> None:
    with work.acting("key_accounts"):
        account.drop_doubles(work)
