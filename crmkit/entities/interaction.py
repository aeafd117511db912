"""What passed between the organisation and a customer, or is to pass."""

from __future__ import annotations

from datetime import date, datetime

from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, Ref, entity
from crmkit.entities.fields import choice, employee, field, integer, reassign, ref, text
from crmkit.entities.opportunity import Opportunity
from crmkit.words import _


@entity(
    "interaction",
    index=[
        ("customer", "happened_at", "id"),
        ("opportunity", "happened_at", "id"),
        ("owner", "due_at"),
        "thread",
    ],
)
class Interaction(Entity):
    """One contact by any channel; a reminder is a planned one, a note one with channel `note`."""

    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="anonymise", on_remove="cascade"
    )
    channel: str = text(
        max=40, default="note",
        help=_("phone, email, meeting, visit, letter, chat, sms, web, note, reminder ..."),
    )  # fmt: skip
    direction: str = choice("in", "out", "internal", default="internal")
    status: str = choice("planned", "done", "cancelled", default="done")
    subject: str = text(default="", max=255, folded=True, privacy="personal")
    body: str = text(default="", max=1_000_000, multiline=True, privacy="personal")
    outcome: str | None = text(default=None, max=120)
    happened_at: datetime | None = field(
        default=None, help=_("UTC; when it took place, or is planned for; now when not given")
    )
    due_at: datetime | None = field(default=None, help=_("UTC; by when a planned one must be done"))
    minutes: int | None = integer(default=None, min=0, help=_("how long it took"))
    owner: str | None = employee(default=None, on_handover=reassign("status == 'planned'"))
    opportunity: Ref[Opportunity] | None = ref(default=None, on_remove="keep")
    thread: str | None = text(
        default=None, max=191, privacy="personal",
        help=_("key of the conversation it belongs to"),
    )  # fmt: skip


@entity("participant", index=["interaction", "customer"])
class Participant(Entity):
    """Somebody else who took part in an interaction: another customer, or an employee."""

    interaction: Ref[Interaction] = ref(on_remove="cascade")
    customer: Ref[Customer] | None = ref(
        default=None, on_merge="combine", on_erase="delete", on_remove="cascade"
    )
    employee_key: str | None = employee(default=None, on_handover="keep", label=_("{Employee} key"))
    role: str = text(default="attendee", max=40)


@entity("attachment", index=["interaction"])
class Attachment(Entity):
    """A document exchanged in an interaction, by reference; the host keeps its bytes."""

    interaction: Ref[Interaction] = ref(on_remove="cascade", on_erase="delete")
    name: str = text(privacy="personal")
    uri: str = text(max=2000, privacy="personal", help=_("where the host keeps the bytes"))
    media_type: str = text(default="application/octet-stream", max=120)
    size: int | None = integer(default=None, min=0, help=_("bytes"))
    sha256: str | None = text(default=None, max=64)


@entity(
    "commitment",
    index=[("customer", "created_at", "id"), ("status", "due_on"), ("owner", "status")],
)
class Commitment(Entity):
    """A promise made to a customer: what, by whom, until when, and whether it was kept."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    what: str = text(max=500, privacy="personal")
    owner: str | None = employee(default=None, on_handover=reassign("status == 'open'"))
    due_on: date | None = None
    status: str = choice("open", "kept", "broken", "withdrawn", default="open")
    settled_at: datetime | None = field(default=None, help=_("UTC; when it was kept or broken"))
    late_since: datetime | None = field(
        default=None, help=_("UTC; when crmkit noticed that it is late")
    )
    escalated: int = integer(
        default=0, min=0, help=_("how many of those who lead its owner were told; kept by crmkit")
    )
    interaction: Ref[Interaction] | None = ref(
        default=None, on_remove="keep", help=_("where the promise was made")
    )
