"""What people know and nobody asked for: notes about a customer, and lessons from deals."""

from __future__ import annotations

from datetime import datetime

from crmkit import (
    Batch,
    Customer,
    Entity,
    Opportunity,
    Ref,
    Refused,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    ref,
    text,
)


@entity(
    "knowledge_note",
    index=[("customer", "noted_at", "id"), "opportunity", "owner", ("kind", "noted_at")],
)
class Note(Entity):
    """What works with a customer, what to avoid, what to know; or what a deal taught."""

    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="delete", on_remove="cascade"
    )
    kind: str = choice("works", "avoid", "know", "lesson", default="know")
    content: str = text(max=10_000, multiline=True, folded=True, privacy="personal")
    opportunity: Ref[Opportunity] | None = ref(
        default=None,
        on_erase="delete",
        on_remove="keep",
        help=_("the {opportunity} that taught it"),
    )
    outcome: str | None = text(
        default=None, max=40, help=_("how the {opportunity} ended: won or lost")
    )
    reason: str | None = text(default=None, max=255, help=_("why, as the {opportunity} says"))
    noted_at: datetime | None = field(default=None, help=_("UTC"))
    author: str | None = employee(default=None, on_handover="keep", help=_("who knew it"))
    owner: str | None = employee(default=None, on_handover="reassign", help=_("who keeps it true"))


def prepare(batch: Batch[Note]) -> None:
    """Whoever notes something keeps it true, until they hand it over."""
    actor = batch.work.actor
    writer = actor.key if actor.kind == "employee" else None
    for i, note in enumerate(batch.after):
        author = note.author or writer
        batch.set(
            i, author=author, owner=note.owner or author, noted_at=note.noted_at or batch.work.now()
        )


def learn(work: UnitOfWork, deal: Opportunity, words: str) -> Note:
    """What a deal that is over taught. Raises Refused for one that goes on."""
    if deal.status == "open":
        raise Refused(
            _(
                "{deal!r} is not over yet; note what works with the {customer} instead",
                deal=deal.name,
            )
        )
    return work.add(
        Note(customer=deal.customer, opportunity=deal, kind="lesson", content=words,
             outcome=deal.status, reason=deal.reason)
    )  # fmt: skip
