"""A deal in progress, and the pipeline it moves through."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from crmkit.entities.campaign import Campaign
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, Ref, entity
from crmkit.entities.fields import (
    choice,
    employee,
    field,
    integer,
    number,
    reassign,
    ref,
    text,
)
from crmkit.money import Money
from crmkit.words import _


@entity("pipeline", unique=["name"])
class Pipeline(Entity):
    """A sequence of stages. The core ships one, called `sales`."""

    name: str = text(max=80)
    title: str = text(default="", max=120)


@entity("stage", unique=[("pipeline", "name")])
class Stage(Entity):
    """A step of a pipeline; it gives an opportunity its probability and forecast category."""

    pipeline: Ref[Pipeline] = ref(on_remove="cascade")
    name: str = text(max=80)
    title: str = text(default="", max=120)
    position: int = integer(default=0)
    probability: int = integer(default=0, min=0, max=100, help=_("percent"))
    category: str = choice(
        "omitted", "pipeline", "best_case", "commit", "closed", default="pipeline"
    )
    outcome: str = choice("open", "won", "lost", default="open")


@entity(
    "opportunity",
    index=[
        ("customer", "created_at", "id"),
        ("customer", "closed_on", "id"),
        ("owner", "status"),
        "stage",
        ("status", "expected_close"),
    ],
)
class Opportunity(Entity):
    """A possible sale: to whom, how much, how likely, when, and how it ended."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="anonymise", on_remove="refuse")
    name: str = text(searched=True, privacy="personal")
    pipeline: Ref[Pipeline] | None = ref(default=None)
    stage: Ref[Stage] | None = ref(default=None)
    status: str = choice("open", "won", "lost", default="open")
    amount: Money | None = field(
        default=None, help=_("the sum of the {opportunity_line.plural}, unless overridden")
    )
    amount_overridden: bool = False
    probability: int | None = integer(default=None, min=0, max=100, help=_("percent"))
    expected_close: date | None = None
    closed_on: date | None = None
    reason: str | None = text(default=None, max=255, help=_("why it was won or lost"))
    owner: str | None = employee(default=None, on_handover=reassign("status == 'open'"))
    source: str | None = text(default=None, max=120)
    campaign: Ref[Campaign] | None = ref(default=None, on_remove="keep")
    next_step: str | None = text(default=None, max=255, privacy="personal")
    stage_since: datetime | None = field(default=None, label=_("{Stage} since"), help=_("UTC"))


@entity("opportunity_line", index=["opportunity"])
class OpportunityLine(Entity):
    """What an opportunity is about: a thing, how many, at what price."""

    opportunity: Ref[Opportunity] = ref(on_remove="cascade")
    description: str = text()
    product_key: str | None = text(default=None, max=191, help=_("the product's own code"))
    quantity: Decimal = number(default=Decimal(1))
    price: Money = field(help=_("for one"))


@entity("contact_role", index=["opportunity", "customer"])
class ContactRole(Entity):
    """What a person is to an opportunity: decision maker, buyer, user, blocker."""

    opportunity: Ref[Opportunity] = ref(on_remove="cascade")
    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    role: str = text(default="contact", max=60)
    primary: bool = False
