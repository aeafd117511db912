"""A planned effort to reach many customers, and who was in it."""

from __future__ import annotations

from datetime import date, datetime

from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, Ref, entity
from crmkit.entities.fields import choice, employee, field, reassign, ref, text
from crmkit.entities.segment import Segment
from crmkit.money import Money
from crmkit.words import _


@entity("campaign", index=["status"])
class Campaign(Entity):
    """A campaign: kind, status, budget, period and audience."""

    name: str = text(searched=True)
    kind: str = text(default="email", max=40)
    status: str = choice("planned", "active", "completed", "cancelled", default="planned")
    owner: str | None = employee(
        default=None, on_handover=reassign("status in ('planned', 'active')")
    )
    starts_on: date | None = None
    ends_on: date | None = None
    budget: Money | None = None
    cost: Money | None = field(default=None, help=_("what was really spent"))
    expected_revenue: Money | None = None
    audience: Ref[Segment] | None = ref(default=None, on_remove="keep")
    parent: Ref[Campaign] | None = ref(default=None)


@entity(
    "campaign_member",
    unique=[("campaign", "customer")],
    index=[("customer", "responded_at", "id"), ("campaign", "status")],
)
class CampaignMember(Entity):
    """A customer in a campaign, and how far they came."""

    campaign: Ref[Campaign] = ref(on_remove="cascade")
    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    status: str = text(default="planned", max=40, help=_("planned, sent, opened, responded ..."))
    responded: bool = False
    responded_at: datetime | None = field(default=None, help=_("UTC; the first response"))


@entity("touch", index=[("customer", "touched_at", "id")])
class Touch(Entity):
    """A later contact with marketing, kept apart from the original source."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    source: str = text(max=120)
    medium: str | None = text(default=None, max=120)
    campaign: Ref[Campaign] | None = ref(default=None, on_remove="keep")
    detail: str | None = text(default=None, max=500)
    touched_at: datetime | None = field(default=None, help=_("UTC; now when not given"))
