"""The lead: an enquiry that may become a sale, and the way it goes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from crmkit import (
    Batch,
    Campaign,
    Customer,
    Entity,
    Opportunity,
    Ref,
    _,
    choice,
    country,
    email,
    employee,
    entity,
    field,
    language,
    phone,
    reassign,
    ref,
    text,
)
from crmkit_leads.queue import Queue
from crmkit_leads.settings import LeadsSettings
from crmkit_leads.working_hours import Calendars

MOVES: Mapping[str, tuple[str, ...]] = {
    "new": ("assigned", "working", "qualified", "converted", "unqualified"),
    "assigned": ("new", "working", "qualified", "converted", "unqualified"),
    "working": ("qualified", "converted", "unqualified"),
    "qualified": ("working", "converted", "unqualified"),
    "converted": (),
    "unqualified": ("recycled",),
    "recycled": ("assigned", "working", "qualified", "converted", "unqualified"),
}
"""Where a lead may go from each state. A converted one comes back only when that is undone."""

OPEN = ("new", "assigned", "working", "qualified", "recycled")
"""The states of a lead that something is still to be done about."""

WAITING = ("new", "recycled")


@entity(
    "leads_lead",
    index=[
        ("customer", "created_at", "id"),
        ("owner", "status"),
        ("status", "owner"),
        ("status", "respond_by"),
        ("created_at", "source", "status"),
        ("company_folded", "name_folded"),
        "organisation",
        "opportunity",
    ],
)
class Lead(Entity):
    """An enquiry of a party that may become a customer, as it came in, and how far it has come.

    `customer` is the party itself: it is recorded at once, as a contact, so that interactions,
    campaign memberships and all that other parts know hang on it and need not be carried over.
    """

    name: str = text(default="", searched=True, privacy="personal", synonyms=("full name",))
    company: str | None = text(default=None, folded=True, synonyms=("organisation", "account"))
    title: str | None = text(default=None, max=120, help=_("job title"))
    email: str | None = email(default=None)
    phone: str | None = phone(default=None)
    country: str | None = country(default=None)
    language: str | None = language(default=None)
    source: str | None = text(default=None, max=120, help=_("where it came from: web, fair ..."))
    campaign: Ref[Campaign] | None = ref(default=None, on_remove="keep")
    note: str = text(default="", max=100_000, multiline=True, privacy="personal")
    custom: dict[str, Any] = field(
        default={},
        privacy="personal",
        help=_("what else was asked, such as the answers of {form.indefinite}"),
    )
    status: str = choice(*MOVES, default="new")
    status_since: datetime | None = field(default=None, help=_("UTC; kept by the part"))
    reason: str | None = text(default=None, max=255, help=_("why it was not qualified"))
    recycle_on: date | None = field(default=None, help=_("when to take it up again"))
    queue: Ref[Queue] | None = ref(
        default=None, on_remove="keep", help=_("where it waits for an owner, or got one")
    )
    owner: str | None = employee(default=None, on_handover=reassign(f"status in {OPEN}"))
    assigned_at: datetime | None = field(default=None, help=_("UTC"))
    respond_by: datetime | None = field(default=None, help=_("UTC; when an answer is due"))
    responded_at: datetime | None = field(default=None, help=_("UTC; when work on it began"))
    late_since: datetime | None = field(
        default=None, help=_("UTC; when the part told of it that it was not answered in time")
    )
    duplicate_of: Ref[Lead] | None = ref(default=None, on_remove="keep")
    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="anonymise", on_remove="cascade",
        help=_("the party that enquired"),
    )  # fmt: skip
    organisation: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="anonymise", on_remove="keep",
        help=_("the organisation it was converted to"),
    )  # fmt: skip
    opportunity: Ref[Opportunity] | None = ref(default=None, on_remove="keep")
    converted_at: datetime | None = field(default=None, help=_("UTC"))


def keep_time(batch: Batch[Lead]) -> None:
    """Name the nameless; tell a new owner by when to answer; what waits again is nobody's."""
    deadlines = _Deadlines(batch)
    for i, lead in enumerate(batch.after):
        fields: dict[str, Any] = {}
        if not lead.name:
            fields["name"] = lead.company or lead.email or lead.phone or ""
        changed = batch.changed(i)
        if "owner" in changed:
            fields.update(_assigned(lead, deadlines))
        elif batch.before and "status" in changed and lead.status in WAITING:
            fields.update(owner=None, **_UNASSIGNED)
        status = fields.get("status", lead.status)
        if lead.responded_at is None and status in _ANSWERED:
            fields["responded_at"] = batch.work.now()
        if "status_since" not in changed and not (
            batch.before and batch.before[i].status == status
        ):
            fields["status_since"] = batch.work.now()
        batch.set(i, **fields)


_ANSWERED = ("working", "qualified", "converted")
_UNASSIGNED: Mapping[str, Any] = {"assigned_at": None, "respond_by": None, "late_since": None}


class _Deadlines:
    """By when new owners are to answer: in their working hours, where they have a calendar."""

    def __init__(self, batch: Batch[Lead]) -> None:
        self.now = batch.work.now()
        self._within = batch.work.settings(LeadsSettings).respond_within
        indexes = range(len(batch))
        changed = (batch.after[i].owner for i in indexes if "owner" in batch.changed(i))
        owners = {owner for owner in changed if owner is not None}
        self._calendars = Calendars(batch.work, owners) if owners and self._within else None

    def of(self, owner: str) -> datetime | None:
        if self._calendars is None or self._within is None:
            return None
        return self._calendars.after(owner, self.now, self._within)


def _assigned(lead: Lead, deadlines: _Deadlines) -> dict[str, Any]:
    if lead.owner is None:
        back = {"status": "new"} if lead.status == "assigned" else {}
        return {**back, **_UNASSIGNED}
    status = "assigned" if lead.status in WAITING else lead.status
    if status != "assigned":
        return {}
    return {
        "status": status,
        "assigned_at": deadlines.now,
        "respond_by": deadlines.of(lead.owner),
        "late_since": None,
    }


def check(batch: Batch[Lead]) -> None:
    """A lead goes only where its state lets it, and is converted only by a conversion."""
    for i, lead in enumerate(batch.after):
        if not lead.name:
            batch.refuse(
                i,
                _("{lead.indefinite} needs a name, a company, an e-mail address or a phone number"),
            )
        if lead.status == "assigned" and lead.owner is None:
            batch.refuse(i, "it is assigned to nobody; set its owner, or call leads.assign")
        if (lead.status == "converted") != (lead.converted_at is not None):
            batch.refuse(
                i,
                _(
                    "only leads.convert converts {lead.indefinite}, and leads.undo_conversion "
                    "undoes it"
                ),
            )
        if batch.before:
            _check_move(batch, i, batch.before[i].status, lead)


def _check_move(batch: Batch[Lead], i: int, before: str, lead: Lead) -> None:
    undone = before == "converted" and batch.before[i].converted_at and not lead.converted_at
    if lead.status != before and lead.status not in MOVES[before] and not undone:
        batch.refuse(i, cannot(before, lead.status))


def cannot(before: str, after: str) -> str:
    """Why a lead cannot go from one state to another, and where it can go."""
    legal = " or ".join(MOVES[before]) or _("nothing else; undo the {conversion} instead")
    return _(
        "{lead.indefinite} that is {before} cannot become {after}; it can become {legal}",
        before=before,
        after=after,
        legal=legal,
    )
