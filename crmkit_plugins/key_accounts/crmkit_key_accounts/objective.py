"""Objectives: what a plan is to reach, by which measure, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from crmkit import (
    Batch,
    Customer,
    Entity,
    Invalid,
    ReadUnit,
    Ref,
    Refused,
    UnitOfWork,
    _,
    choice,
    code,
    employee,
    entity,
    kinds,
    number,
    ref,
    text,
)
from crmkit_key_accounts.account import columns
from crmkit_key_accounts.figures import Values, known_trait, totals
from crmkit_key_accounts.plan import Plan


@entity("key_accounts_objective", index=["plan", ("owner", "due_on")])
class Objective(Entity):
    """What is to be reached: from a start to a target, measured by a trait or by a typed value."""

    plan: Ref[Plan] = ref(on_remove="cascade")
    title: str = text(max=200)
    trait: str | None = text(default=None, max=120, help=_("the trait that measures it"))
    unit: str | None = text(default=None, max=40, help=_("of a typed value: visits, percent ..."))
    currency: str | None = code(kinds.CURRENCY, default=None)
    reach: str = choice("group", "organisation", default="group", help=_("whose figures count"))
    start: Decimal = number(default=Decimal(0), places=4)
    target: Decimal = number(places=4)
    current: Decimal | None = number(default=None, places=4, help=_("the typed value"))
    due_on: date | None = None
    owner: str | None = employee(default=None, on_handover="reassign")
    origin: Ref[Objective] | None = ref(
        default=None, on_remove="keep", help=_("the same in the version before")
    )
    note: str = text(default="", max=2000, privacy="personal", multiline=True)


@attrs.frozen
class Progress:
    """How far an objective has come: its value, and the percent of the way; None if unknown."""

    objective: Objective
    value: Decimal | None
    percent: Decimal | None
    late: bool = False


# Rules


def check(batch: Batch[Objective]) -> None:
    """An objective has one measure and a way to go, and is written in drafts only."""
    plans = _plans(batch.work, {objective.plan.id for objective in batch.after})
    for i, objective in enumerate(batch.after):
        _check_measure(batch, i, objective)
        if objective.start == objective.target:
            batch.refuse(i, f"it starts at its target, {objective.target}; give another start")
        status = plans[objective.plan.id].status if objective.plan.id in plans else "draft"
        _check_state(batch, i, status)


def _plans(work: UnitOfWork, ids: set[Any]) -> dict[Any, Plan]:
    with work.acting("key_accounts"):
        return {plan.id: plan for plan in work.find(Plan, columns(work, Plan).id.in_(ids))}


def _check_measure(batch: Batch[Objective], i: int, objective: Objective) -> None:
    if (objective.trait is None) == (objective.unit is None):
        batch.refuse(
            i, _("{objective.indefinite} has one measure: a trait, or the unit of a typed value")
        )
    if objective.trait is None or (batch.before and "trait" not in batch.changed(i)):
        return
    try:
        trait = known_trait(batch.work, objective.trait)
    except Invalid as error:
        batch.refuse(i, error.message)
    money = isinstance(trait.kind, kinds.MoneyKind)
    if money != (objective.currency is not None):
        what = "needs a currency" if money else "has no currency"
        batch.refuse(i, f"{objective.trait} {what}; set currency= accordingly")


_DONE_LATER = frozenset({"current", "note", "owner", "due_on"})


def _check_state(batch: Batch[Objective], i: int, status: str) -> None:
    if batch.action == "change" and status != "draft":
        written = sorted(batch.changed(i) - _DONE_LATER)
        if written:
            why = _(
                "{written}: the {plan} is {status}; start a new version of it",
                written=", ".join(written),
                status=status,
            )
            batch.refuse(i, why)


# What is done with objectives


def copy(work: UnitOfWork, base: Plan, draft: Plan) -> None:
    """The objectives of the plan in force stand in its next version too."""
    names = ("title", "trait", "unit", "currency", "reach", "start", "target", "current", "due_on",
             "owner", "note")  # fmt: skip
    work.add_all(
        Objective(plan=draft, origin=one, **{name: getattr(one, name) for name in names})
        for one in _of(work, [base])
    )


def carry_over(work: UnitOfWork, plan: Plan) -> None:
    """What was recorded of the version before while this one was written counts in this one."""
    copies = [one for one in _of(work, [plan]) if one.origin is not None]
    origins = columns(work, Objective).id.in_([one.origin.id for one in copies if one.origin])
    values = {one.id: one.current for one in work.find(Objective, origins)}
    work.change_all(
        (one, {"current": values[one.origin.id]})
        for one in copies
        if one.origin and values.get(one.origin.id, one.current) != one.current
    )


def record(work: UnitOfWork, objective: Objective, value: Decimal) -> Objective:
    """Set the typed value. Raises Refused for one that a trait measures, or of an old plan."""
    if objective.trait is not None:
        raise Refused(f"{objective.title!r} is measured by {objective.trait}; nobody types it")
    plan = work.get(Plan, objective.plan)
    if plan.status != "approved":
        raise Refused(f"version {plan.number} is {plan.status}; progress is of the one in force")
    return work.change(objective, current=value)


def _of(work: ReadUnit, plans: Iterable[Plan]) -> list[Objective]:
    mine = columns(work, Objective).plan.in_([plan.id for plan in plans])
    return list(work.find(Objective, mine))


def progress_of(work: ReadUnit, plans: Sequence[Plan]) -> list[Progress]:
    """How far the objectives of these plans have come: one statement for each trait that counts."""
    customers = {plan.id: plan.customer.id for plan in plans}
    objectives, measured = _of(work, plans), dict[tuple[str, str], Values | None]()
    for trait, reach in sorted({(o.trait, o.reach) for o in objectives if o.trait}):
        ids = {customers[o.plan.id] for o in objectives if (o.trait, o.reach) == (trait, reach)}
        measured[trait, reach] = _measured(work, trait, ids, reach)
    return [_progress(work, one, customers[one.plan.id], measured) for one in objectives]


def _measured(work: ReadUnit, trait: str, ids: set[Any], reach: str) -> Values | None:
    """By customer and currency; None of a trait that is not there, or hidden."""
    try:
        return totals(work, trait, work.table(Customer).c.id.in_(ids), whole=reach == "group")
    except Invalid:
        return None


def _progress(work: ReadUnit, one: Objective, customer: Any, measured: Any) -> Progress:
    if one.trait is None:
        value = one.current
    else:
        found = measured[one.trait, one.reach]
        value = None if found is None else found.get((customer, one.currency or ""), Decimal(0))
    late = one.due_on is not None and one.due_on < work.today()
    if value is None:
        return Progress(one, None, None, late)
    way = (value - one.start) / (one.target - one.start) * 100
    percent = round(min(max(way, Decimal(0)), Decimal(100)), 1)
    return Progress(one, value, percent, late and percent < 100)
