"""The account plan: its versions, and the way of each from a draft to what is carried out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from crmkit import (
    Batch,
    Conflict,
    Customer,
    Employee,
    Entity,
    Ref,
    Refused,
    To,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    integer,
    ref,
    text,
)
from crmkit_key_accounts.account import Member, columns, locked

MOVES: Mapping[str, tuple[str, ...]] = {
    "draft": ("proposed", "superseded"),
    "proposed": ("draft", "approved", "superseded"),
    "approved": ("superseded",),
    "superseded": (),
}
"""Where a plan may go from each state."""

OPEN = ("draft", "proposed")

CONTENT = (
    "title", "summary", "strengths", "weaknesses", "chances", "threats", "strategy", "starts_on",
    "ends_on",
)  # fmt: skip
"""What is written in a plan, and copied into its next version."""


@entity("key_accounts_plan", index=[("customer", "approved_at", "id"), ("customer", "number")])
class Plan(Entity):
    """One version of the plan of an account. Only a draft is written in; one is in force."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    number: int = integer(default=1, min=1, help=_("which version, from 1"))
    status: str = choice(*MOVES, default="draft")
    title: str = text(default="", max=200)
    summary: str = text(default="", max=20_000, multiline=True, privacy="personal")
    strengths: str = text(default="", max=20_000, multiline=True, privacy="personal")
    weaknesses: str = text(default="", max=20_000, multiline=True, privacy="personal")
    chances: str = text(default="", max=20_000, multiline=True, privacy="personal")
    threats: str = text(default="", max=20_000, multiline=True, privacy="personal")
    strategy: str = text(default="", max=20_000, multiline=True, privacy="personal")
    starts_on: date | None = None
    ends_on: date | None = None
    base: Ref[Plan] | None = ref(
        default=None, on_remove="keep", help=_("the version in force that it started from")
    )
    author: str | None = employee(default=None, on_handover="keep")
    approver: str | None = employee(default=None, on_handover="keep")
    proposed_at: datetime | None = field(default=None, help=_("UTC"))
    approved_at: datetime | None = field(default=None, help=_("UTC"))
    remark: str = text(default="", max=2000, privacy="personal", help=_("why it was sent back"))


# Rules


def check(batch: Batch[Plan]) -> None:
    """A plan goes its way, is written in as a draft only, and is approved by somebody else."""
    for i, plan in enumerate(batch.after):
        if plan.starts_on and plan.ends_on and plan.ends_on < plan.starts_on:
            batch.refuse(i, f"it ends on {plan.ends_on}, before it starts on {plan.starts_on}")
        if batch.before:
            _check_change(batch, i, batch.before[i], plan)


def _check_change(batch: Batch[Plan], i: int, before: Plan, plan: Plan) -> None:
    if plan.status != before.status and plan.status not in MOVES[before.status]:
        legal = " or ".join(MOVES[before.status]) or "nothing else; start a new version"
        why = _(
            "{plan.indefinite} that is {before} cannot become {after}; it can become {legal}",
            before=before.status,
            after=plan.status,
            legal=legal,
        )
        batch.refuse(i, why)
    written = sorted(batch.changed(i) & {*CONTENT})
    if written and before.status != "draft":
        why = _(
            "{written}: {plan.indefinite} that is {status} is not written in; send it back, or "
            "start a new version",
            written=", ".join(written),
            status=before.status,
        )
        batch.refuse(i, why)
    if plan.status == "approved" != before.status:
        _check_approval(batch, i, plan)


def _check_approval(batch: Batch[Plan], i: int, plan: Plan) -> None:
    if plan.approver is None:
        batch.refuse(i, "nobody approved it; call key_accounts.approve")
    if plan.approver == plan.author and not _alone(batch.work, plan):
        batch.refuse(i, f"{plan.author} wrote it; let somebody else approve it")


def _alone(work: UnitOfWork, plan: Plan) -> bool:
    """Whether there is nobody but the author: no other employee, nobody else in the team."""
    staff, member = columns(work, Employee), columns(work, Member)
    others = staff.active & (staff.key != plan.author)
    team = (member.customer == plan.customer.id) & (member.member != plan.author)
    with work.acting("key_accounts"):
        return work.first(Employee, others) is None and work.first(Member, team) is None


# What is done with plans


def in_force(work: UnitOfWork, customer: Customer) -> Plan | None:
    """The approved plan of a customer."""
    return _first(work, customer, ("approved",))


def _first(work: UnitOfWork, customer: Customer, states: tuple[str, ...]) -> Plan | None:
    row = columns(work, Plan)
    return work.first(Plan, (row.customer == customer.id) & row.status.in_(states))


def start(work: UnitOfWork, customer: Customer, facts: Mapping[str, Any]) -> Plan:
    """A draft of the next version, which says what the one in force says but for `facts`.

    Raises Refused where a draft or a proposal is there already.
    """
    locked(work, customer)
    waiting = _first(work, customer, OPEN)
    if waiting is not None:
        raise Refused(
            f"version {waiting.number} is {waiting.status} already; finish that one first"
        )
    base = in_force(work, customer)
    content = {name: getattr(base, name) for name in CONTENT} if base else {}
    number = _last_number(work, customer) + 1
    told = {**content, **facts, "number": number, "base": base, "author": work.actor.key}
    return work.add(Plan(customer=customer, **told))


def _last_number(work: UnitOfWork, customer: Customer) -> int:
    row = columns(work, Plan)
    highest = select(func.max(row.number)).where(row.customer == customer.id)
    return work.connection.scalar(highest) or 0


def approve(work: UnitOfWork, plan: To[Plan]) -> tuple[Plan, Plan | None]:
    """Put a proposed plan in force; return it, and the one that it takes the place of.

    Raises Conflict where the plan was changed since it was read, or another version came into
    force since it was started.
    """
    stored = work.get(Plan, plan)
    customer = work.get(Customer, stored.customer)
    locked(work, customer)
    former = in_force(work, customer)
    if former is not None and former != stored.base:
        raise Conflict(
            f"version {former.number} came into force since version {stored.number} was started; "
            "start a new version from it",
            mine=stored, theirs=former,
        )  # fmt: skip
    facts = {"status": "approved", "approver": work.actor.key, "approved_at": work.now()}
    approved = work.change(versioned(plan), **facts)
    if former is not None:
        work.change(former, status="superseded")
    return approved, former


def versioned(plan: To[Plan]) -> Ref[Plan]:
    """What `change` takes: a record is changed at the version that was read."""
    return Plan.ref(plan) if isinstance(plan, str | UUID) else plan


def settle(work: UnitOfWork, moved: Any) -> None:
    """When two accounts become one the plan of the one that stays stands.

    The other's plans are kept, but what was in force or in the making of them is superseded; where
    only the other had any, they stand.
    """
    row = columns(work, Plan)
    standing = row.status.in_(("approved", *OPEN))
    theirs = list(work.find(Plan, row.id.in_(moved) & standing))
    customers = {plan.customer.id for plan in theirs}
    ours = row.customer.in_(customers) & row.id.not_in(moved) & standing
    if theirs and work.first(Plan, ours) is not None:
        work.change_all(theirs, status="superseded")
