"""Review meetings with an account, and the decisions that they make."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import attrs
from sqlalchemy import select

from crmkit import (
    Batch,
    Customer,
    Entity,
    Interaction,
    Invalid,
    Ref,
    Refused,
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
from crmkit_key_accounts.account import Account, columns
from crmkit_key_accounts.settings import KeyAccountsSettings


@entity(
    "key_accounts_review",
    index=[("customer", "held_at", "id"), ("status", "planned_on")],
)
class Review(Entity):
    """A meeting at which the state of an account is looked at, ours alone or with the customer."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    planned_on: date
    status: str = choice("planned", "held", "cancelled", default="planned")
    subject: str = text(default="", max=200, privacy="personal")
    owner: str | None = employee(default=None, on_handover=reassign("status == 'planned'"))
    held_at: datetime | None = field(default=None, help=_("UTC"))
    summary: str = text(default="", max=20_000, multiline=True, privacy="personal")
    reminded_at: datetime | None = field(
        default=None, help=_("UTC; when its owner was told that it is overdue; kept by the part")
    )


@entity("key_accounts_decision", index=["review", "interaction"])
class Decision(Entity):
    """A decision of a review, which is a planned interaction from then on."""

    review: Ref[Review] = ref(on_remove="cascade")
    position: int = integer(default=1, min=1)
    interaction: Ref[Interaction] = ref(on_remove="cascade")


@attrs.frozen
class Decided:
    """What was decided: what, who does it, and by which day."""

    what: str
    owner: str
    due_on: date | None = None


# Rules


def check(batch: Batch[Review]) -> None:
    """A review that was held says when, and it alone."""
    for i, review in enumerate(batch.after):
        if (review.status == "held") != (review.held_at is not None):
            batch.refuse(
                i, _("{review.indefinite} is held by key_accounts.hold_review, which says when")
            )


# What is done with reviews


def plan(work: UnitOfWork, customer: Customer, account: Account, facts: Any) -> Review:
    """Plan a review; by itself `review_days` from today, for the key account manager."""
    days = timedelta(days=work.settings(KeyAccountsSettings).review_days)
    told = {name: value for name, value in facts.items() if value is not None}
    told = {"planned_on": work.today() + days, "owner": account.owner, **told}
    return work.add(Review(customer=customer, **told))


def hold(
    work: UnitOfWork, review: Review, summary: str, decisions: Iterable[Decided]
) -> tuple[Review, tuple[Interaction, ...]]:
    """Record that a review was held now; each decision becomes a planned interaction.

    Raises Refused for one that is not planned, Invalid for a decision without words or an owner.
    """
    if review.status != "planned":
        raise Refused(
            _(
                "the {review} of {planned_on} is {status}; plan another one",
                planned_on=review.planned_on,
                status=review.status,
            )
        )
    decided = list(decisions)
    for number, one in enumerate(decided, 1):
        if not one.what.strip() or not one.owner.strip():
            raise Invalid(
                _("{decision} {number} says what is done and who does it; give both", number=number)
            )
    held = work.change(review, status="held", held_at=work.now(), summary=summary)
    tasks = [_task(work, held, one) for one in decided]
    work.add_all(tasks)
    work.add_all(
        Decision(review=held, interaction=task, position=number)
        for number, task in enumerate(tasks, 1)
    )
    return held, tuple(tasks)


def _task(work: UnitOfWork, review: Review, one: Decided) -> Interaction:
    due = _end_of(work, one.due_on) if one.due_on else None
    return Interaction(
        customer=review.customer, channel="task", status="planned", subject=one.what,
        owner=one.owner, due_at=due, happened_at=due or work.now(),
    )  # fmt: skip


def _end_of(work: UnitOfWork, day: date) -> datetime:
    """The last moment of a day in the actor's time zone."""
    midnight = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(work.time_zone))
    return midnight - timedelta(microseconds=1)


_AT_ONCE = 500


def remind(work: UnitOfWork) -> bool:
    """Tell the owners of reviews that are overdue, each once; whether there may be more."""
    row = columns(work, Review)
    overdue = select(row.id).where(
        row.status == "planned", row.planned_on < work.today(), row.reminded_at.is_(None),
        row.removed_at.is_(None),
    )  # fmt: skip
    ids = list(work.connection.scalars(overdue.order_by(row.id).limit(_AT_ONCE)))
    late = list(work.find(Review, row.id.in_(ids)))
    work.add_all(_reminder(work, one) for one in late)
    work.change_all(late, reminded_at=work.now())
    return len(ids) == _AT_ONCE


def _reminder(work: UnitOfWork, review: Review) -> Interaction:
    return Interaction(
        customer=review.customer, channel="reminder", status="planned", owner=review.owner,
        subject=work.words.say(_("{Review} of {day} is overdue", day=review.planned_on)),
        due_at=work.now(),
    )  # fmt: skip
