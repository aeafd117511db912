"""Activity plans: which customers are to be visited or called how often."""

from __future__ import annotations

from datetime import date

from crmkit import (
    Batch,
    Customer,
    Entity,
    Grant,
    Interaction,
    Ref,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    integer,
    reassign,
    ref,
    text,
)
from crmkit_sfa.periods import KINDS

_MOST = {"week": 7, "month": 31, "quarter": 92, "year": 366}


@entity("sfa_activity_plan", unique=["name"])
class ActivityPlan(Entity):
    """Customers that are to be seen so many times in every period."""

    name: str = text(max=120, searched=True)
    criterion: str = text(
        max=4000, multiline=True, criterion="customer", help=_("which {customer.plural}")
    )
    channel: str = text(
        max=40, default="visit", help=_("that of the {interaction.plural}: visit, phone")
    )
    every: str = choice(*KINDS, default="month")
    times: int = integer(default=1, min=1, help=_("in each period"))
    minutes: int = integer(default=60, min=5, max=24 * 60, help=_("how long one takes"))
    owner: str | None = employee(
        default=None, on_handover="reassign",
        help=_("who does it; the owner of each {customer} when empty"),
    )  # fmt: skip
    starts_on: date
    ends_on: date | None = field(default=None, help=_("the last day; goes on without one"))
    active: bool = True


@entity(
    "sfa_planned_visit",
    unique=[("plan", "customer", "period", "slot")],
    index=["interaction", ("plan", "period"), ("owner", "period")],
)
class PlannedVisit(Entity):
    """Which interaction a plan gave rise to, for which period; kept by the part.

    It stays when the interaction is cancelled or removed, so that none is planned in its place.
    """

    plan: Ref[ActivityPlan] = ref(on_remove="cascade")
    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    interaction: Ref[Interaction] = ref(on_remove="keep")
    period: date = field(help=_("the first day of the period"))
    slot: int = integer(default=0, min=0, help=_("which of the times in the period"))
    owner: str | None = employee(
        default=None, on_handover=reassign("not closed"),
        help=_("that of the {interaction}, which it follows while that is planned"),
    )  # fmt: skip
    closed: bool = field(
        default=False, help=_("whether the {interaction} is planned no more; kept by the part")
    )


def check(batch: Batch[ActivityPlan]) -> None:
    """Its criterion is one, its days are in order, and it does not ask for two visits a day."""
    for index, plan in enumerate(batch.after):
        if "criterion" in batch.changed(index):
            batch.work.visible(Customer, plan.criterion)
        if plan.ends_on is not None and plan.ends_on < plan.starts_on:
            batch.refuse(index, f"it ends on {plan.ends_on}, before it starts on {plan.starts_on}")
        if plan.times > _MOST[plan.every]:
            batch.refuse(index, f"{plan.times} times a {plan.every} is more than once a day")


def follow(work: UnitOfWork, batch: Batch[Interaction]) -> None:
    """A planned visit is whose its interaction is."""
    if batch.action != "change":
        return
    moved = {
        batch.after[i].id: (batch.after[i], "status" in batch.changed(i))
        for i in range(len(batch))
        if batch.changed(i) & {"owner", "status"}
    }
    if moved:
        row = work.table(PlannedVisit).c
        with work.acting("sfa"):
            found = list(work.find(PlannedVisit, row.interaction.in_(moved)))
            work.change_all([(one, _after(one, *moved[one.interaction.id])) for one in found])


def _after(visit: PlannedVisit, interaction: Interaction, ended: bool) -> dict[str, object]:
    """What was done stays whose it was."""
    closed = interaction.status != "planned" if ended else visit.closed
    return {"closed": closed, "owner": visit.owner if visit.closed else interaction.owner}


_THEIRS = "owner == me or owner in my_team"
GRANTS = {
    "representative": (
        Grant(ActivityPlan),
        Grant(PlannedVisit, read="owner == me"),
    ),
    "manager": (
        Grant(ActivityPlan, write="owner == me or owner in my_team"),
        Grant(PlannedVisit, read=_THEIRS),
    ),
    "director": (Grant(ActivityPlan, write="True"), Grant(PlannedVisit, write="True")),
}
