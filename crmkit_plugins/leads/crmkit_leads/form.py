"""Forms: what a web page asks of whoever enquires, and what came in by it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from crmkit import (
    Batch,
    Campaign,
    Customer,
    Entity,
    Ref,
    _,
    choice,
    definition,
    entity,
    field,
    integer,
    ref,
    text,
)
from crmkit_leads.capture import TOLD
from crmkit_leads.lead import Lead
from crmkit_leads.queue import Queue

ASKED = TOLD - {"custom", "campaign", "source"}
"""The fields of a lead that a form may ask; any other question is `custom.` and its key."""

CONSENT = "consent"
"""What a submission calls the consent to the text of the form."""


@entity("leads_form", unique=["name"])
class Form(Entity):
    """What is asked, what must be answered, and where the lead belongs."""

    name: str = text(max=80)
    title: str = text(default="")
    fields: tuple[str, ...] = field(default=("name", "email"), help=_("also custom.key"))
    required: tuple[str, ...] = field(default=("email",), help=_("of the fields"))
    honeypot: str = text(
        default="website", max=80, help=_("a field people do not see; who fills it in is a robot")
    )
    consent: str = text(default="", max=10_000, multiline=True, help=_("what they agree to"))
    double_opt_in: bool = field(default=False, help=_("whether they confirm by e-mail"))
    confirm_hours: int = integer(default=48, min=1, max=24 * 90)
    most_per_hour: int = integer(
        default=5, min=1, help=_("{submission.plural} by one {address} or one client")
    )
    source: str | None = text(default=None, max=120)
    campaign: Ref[Campaign] | None = ref(default=None, on_remove="keep")
    queue: Ref[Queue] | None = ref(default=None, on_remove="keep")
    active: bool = field(default=True)


@entity(
    "leads_submission",
    unique=["token_hash"],
    index=[
        ("form", "email", "created_at"),
        ("form", "client", "created_at"),
        ("state", "created_at"),
        "lead",
        "customer",
    ],
)
class Submission(Entity):
    """A form that was sent, and the record of what its sender agreed to.

    Of the token that confirms it only a hash is kept.
    """

    form: Ref[Form] = ref(on_remove="cascade")
    state: str = choice("accepted", "held", "expired", "caught")
    values: dict[str, Any] = field(default={}, privacy="personal")
    email: str | None = text(default=None, max=254, privacy="personal")
    client: str | None = text(
        default=None, max=191, privacy="personal", help=_("who sent it, as the host tells clients")
    )
    consent: str = text(default="", max=10_000, help=_("what they agreed to, word for word"))
    token_hash: str | None = text(default=None, max=64)
    expires_at: datetime | None = field(default=None, help=_("UTC"))
    confirmed_at: datetime | None = field(default=None, help=_("UTC"))
    lead: Ref[Lead] | None = ref(default=None, on_remove="keep")
    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="delete", on_remove="cascade"
    )


def check(batch: Batch[Form]) -> None:
    """A form asks what a lead can hold, and nothing is required that is not asked."""
    for i, form in enumerate(batch.after):
        unknown = [name for name in form.fields if not _is_asked(name)]
        if unknown:
            known = ", ".join(sorted(ASKED))
            batch.refuse(
                i,
                _(
                    "no {lead} has {unknown!r}; there are {known}, and custom.key",
                    unknown=unknown[0],
                    known=known,
                ),
            )
        unasked = sorted(set(form.required) - set(form.fields))
        if unasked:
            batch.refuse(i, f"{unasked[0]!r} is required but not asked; add it to the fields")
        if form.honeypot in (*form.fields, CONSENT):
            batch.refuse(i, f"the trap {form.honeypot!r} is a field people fill in; rename it")
        if form.double_opt_in and "email" not in form.required:
            batch.refuse(i, "whoever is to confirm by e-mail must give one; require 'email'")


def _is_asked(name: str) -> bool:
    return name in ASKED or (name.startswith("custom.") and len(name) > len("custom."))


def kind_of(name: str) -> Any:
    """The kind of a field that a form asks."""
    return definition(Lead).own[name].kind
