"""Quotas: what somebody is to reach in a period."""

from __future__ import annotations

from datetime import date

from sqlalchemy import and_, or_

from crmkit import (
    Batch,
    Entity,
    Grant,
    Money,
    Ref,
    Team,
    _,
    choice,
    employee,
    entity,
    field,
    integer,
    ref,
    text,
)
from crmkit_sfa.periods import MONTHS, Period, period
from crmkit_sfa.settings import SfaSettings
from crmkit_sfa.territory import Territory

_MEASURES = {"won_amount": True, "recurring": True, "won_count": False, "activities": False}
"""Whether what is measured is money."""


@entity(
    "sfa_quota",
    unique=[("scope", "starts_on")],
    index=[("starts_on", "ends_on"), "employee_key"],
)
class Quota(Entity):
    """A target for a period: of an employee, a team, a territory, or of all where none is named.

    `won_amount` and `won_count` are of the deals won in the period, `recurring` is what these bring
    a month, `activities` are the interactions done. A product narrows it to what was sold of that.
    """

    measure: str = choice(*_MEASURES, default="won_amount")
    every: str = choice(*MONTHS, default="quarter")
    starts_on: date = field(help=_("the first day of the month, the quarter or the year"))
    ends_on: date | None = field(default=None, help=_("the last day; kept by the part"))
    employee_key: str | None = employee(default=None, on_handover="keep", label=_("{Employee} key"))
    team: Ref[Team] | None = ref(
        default=None, on_remove="keep", help=_("with the {team.plural} below it")
    )
    territory: Ref[Territory] | None = ref(
        default=None, on_remove="keep", help=_("with those within it")
    )
    product_key: str | None = text(default=None, max=191, help=_("the product's own code"))
    channel: str | None = text(default=None, max=40, help=_("of activities: visit, phone ..."))
    amount: Money | None = field(default=None, help=_("the target of what is money"))
    count: int | None = integer(default=None, min=0, help=_("the target of what is counted"))
    scope: str = text(
        default="", max=600, help=_("whose it is and of what, in one text; kept by the part")
    )

    @property
    def period(self) -> Period:
        return Period(self.starts_on, self.ends_on or self.starts_on)

    @property
    def is_money(self) -> bool:
        return _MEASURES[self.measure]


def keep(batch: Batch[Quota]) -> None:
    """When it ends, and whose it is: two of one scope do not overlap."""
    year_starts = batch.work.settings(SfaSettings).year_starts
    for index, quota in enumerate(batch.after):
        ends_on = period(quota.every, quota.starts_on, year_starts).ends_on
        holders = (quota.employee_key, quota.team and quota.team.id, _id(quota.territory))
        what = (quota.measure, quota.every, *holders, quota.product_key, quota.channel)
        scope = "|".join("" if one is None else str(one) for one in what)
        batch.set(index, ends_on=ends_on, scope=scope)


def _id(reference: Ref[Territory] | None) -> object:
    return None if reference is None else reference.id


def check(batch: Batch[Quota]) -> None:
    """It is somebody's, for a period that there is, of a target that is one, and the only one."""
    for index, quota in enumerate(batch.after):
        for why in (_wrong_holder(quota), _wrong_target(quota), _wrong_period(batch, quota)):
            if why is not None:
                batch.refuse(index, why)
    _refuse_overlaps(batch)


def _wrong_holder(quota: Quota) -> str | None:
    holders = [quota.employee_key, quota.team, quota.territory]
    if sum(holder is not None for holder in holders) > 1:
        return _(
            "it is of {employee.indefinite}, of {team.indefinite} or of "
            "{territory.indefinite}; name one of them"
        )
    if quota.product_key is not None and quota.measure in ("recurring", "activities"):
        return _(
            "{measure} are not counted by {product}; leave product_key out", measure=quota.measure
        )
    if quota.channel is not None and quota.measure != "activities":
        return "a channel is of activities alone; leave it out"
    return None


def _wrong_target(quota: Quota) -> str | None:
    right, wrong = ("amount", "count") if quota.is_money else ("count", "amount")
    if getattr(quota, right) is None or getattr(quota, wrong) is not None:
        return f"the target of {quota.measure} is its {right}; set that, and not {wrong}"
    if quota.amount is not None and quota.amount.units < 0:
        return _("{quota.indefinite} of {amount}; a target is not negative", amount=quota.amount)
    return None


def _wrong_period(batch: Batch[Quota], quota: Quota) -> str | None:
    year_starts = batch.work.settings(SfaSettings).year_starts
    first = period(quota.every, quota.starts_on, year_starts).starts_on
    if quota.starts_on != first:
        return f"no {quota.every} begins on {quota.starts_on}; the one of that day is from {first}"
    return None


def _refuse_overlaps(batch: Batch[Quota]) -> None:
    row = batch.work.table(Quota).c
    same = [
        and_(row.scope == one.scope, row.starts_on <= one.ends_on, row.ends_on >= one.starts_on)
        for one in batch.after
    ]
    with batch.work.acting("sfa"):
        others = row.id.not_in([one.id for one in batch.after])
        known = list(batch.work.find(Quota, or_(*same) & others))
    for index, quota in enumerate(batch.after):
        for other in (*known, *batch.after[:index]):
            if other.scope == quota.scope and _overlap(quota.period, other.period):
                batch.refuse(
                    index,
                    _(
                        "there is {quota.indefinite} of the same from {starts_on} to {ends_on}; "
                        "change that one instead",
                        starts_on=other.starts_on,
                        ends_on=other.ends_on,
                    ),
                )


def _overlap(one: Period, other: Period) -> bool:
    return one.starts_on <= other.ends_on and other.starts_on <= one.ends_on


_TEAMS = "employee_key == me or employee_key in my_team or team.leader == me"
GRANTS = {
    "representative": (Grant(Quota, read="employee_key == me"),),
    "manager": (Grant(Quota, read=_TEAMS, write="employee_key in my_team"),),
    "director": (Grant(Quota, write="True"),),
}
