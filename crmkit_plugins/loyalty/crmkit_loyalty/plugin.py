"""The inventory: what the part contributes, and what it does when records change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from crmkit import Batch, Merger, Parting, Plugin, UnitOfWork, hookimpl
from crmkit_loyalty import earning, hookspecs, ledger, membership, merging, privileges, rules, tiers
from crmkit_loyalty.history import HISTORY
from crmkit_loyalty.jobs import JOBS
from crmkit_loyalty.ledger import BOOKED, Earning, Entry, Lot, Posting
from crmkit_loyalty.membership import Membership, Wallet
from crmkit_loyalty.privileges import Privilege
from crmkit_loyalty.programme import Programme, Tier, check_programmes, check_tiers
from crmkit_loyalty.reports import REPORTS
from crmkit_loyalty.rewards import Reward, Voucher
from crmkit_loyalty.roles import ROLES
from crmkit_loyalty.rules import Boost, Rule
from crmkit_loyalty.service import Loyalty
from crmkit_loyalty.tiers import TierMove
from crmkit_loyalty.traits import TRAITS

plugin = Plugin("loyalty", hooks=__name__, hookspecs=hookspecs)

_CHECKS: Mapping[Any, Callable[[Batch[Any]], None]] = {
    Programme: check_programmes,
    Wallet: membership.check_kept,
    Membership: membership.check_kept,
    Rule: rules.check_rules,
    Boost: rules.check_boosts,
    Privilege: privileges.check,
}


@hookimpl
def crmkit_contribute() -> Iterable[object]:
    return [
        Programme, Tier, Privilege, Wallet, Membership, Earning, Posting, Lot, Entry, TierMove,
        Reward, Voucher, Rule, Boost, Loyalty, *TRAITS, *HISTORY, *REPORTS, *ROLES, *JOBS,
    ]  # fmt: skip


@hookimpl
def crmkit_check(batch: Batch[Any]) -> None:
    if batch.entity in BOOKED:
        ledger.check(batch)
    if batch.entity is Membership:
        membership.check(batch)
    if batch.entity in _CHECKS and batch.action in ("add", "change"):
        _CHECKS[batch.entity](batch)


@hookimpl
def crmkit_after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
    added = batch.action == "add"
    if batch.entity is Entry and added:
        ledger.follow(work, batch)
    if batch.entity is Posting and added:
        tiers.follow(work, batch)
    if batch.entity is Tier and batch.action in ("add", "change", "restore"):
        check_tiers(work, batch)
    if batch.entity is Membership and batch.action in ("add", "change"):
        privileges.tell(work, batch)
    if batch.action in ("add", "change", "remove", "restore") and earning.concerns(batch.entity):
        earning.follow(work, batch)


@hookimpl
def crmkit_merge(work: UnitOfWork, merger: Merger) -> None:
    merging.merge(work, merger)


@hookimpl
def crmkit_unmerge(work: UnitOfWork, parting: Parting) -> None:
    merging.unmerge(work, parting)
