"""What the core itself knows of its records: its traits and its sources of the timeline."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from crmkit.entities import kinds
from crmkit.entities.campaign import CampaignMember, Touch
from crmkit.entities.customer import Customer
from crmkit.entities.interaction import Commitment, Interaction
from crmkit.entities.opportunity import Opportunity
from crmkit.storage.tables import Tables
from crmkit.storage.types import AnySelect
from crmkit.timeline import TimelineSource
from crmkit.traits import Trait
from crmkit.words import _

# Traits


def _done(table: Any) -> ColumnElement[bool]:
    return and_(table.c.status == "done", table.c.removed_at.is_(None))


def _last_on(tables: Tables, since: Any) -> AnySelect:
    row = tables[Interaction]
    return select(row.c.customer, func.max(row.c.happened_at)).where(_done(row)).group_by(
        row.c.customer
    )  # fmt: skip


def _next_on(tables: Tables, since: Any) -> AnySelect:
    row = tables[Interaction]
    planned = and_(row.c.status == "planned", row.c.removed_at.is_(None))
    return select(row.c.customer, func.min(row.c.happened_at)).where(planned).group_by(
        row.c.customer
    )  # fmt: skip


def _count_90d(tables: Tables, since: Any) -> AnySelect:
    row = tables[Interaction]
    return (
        select(row.c.customer, func.count(), func.min(row.c.happened_at))
        .where(_done(row), row.c.happened_at >= since)
        .group_by(row.c.customer)
    )


def _opportunities(status: str) -> Any:
    def sql(tables: Tables, since: Any) -> AnySelect:
        row = tables[Opportunity]
        counted = and_(row.c.status == status, row.c.removed_at.is_(None))
        return select(row.c.customer, func.count()).where(counted).group_by(row.c.customer)

    return sql


def _open_amount(tables: Tables, since: Any) -> AnySelect:
    row = tables[Opportunity]
    counted = and_(row.c.status == "open", row.c.amount.is_not(None), row.c.removed_at.is_(None))
    return (
        select(row.c.customer, func.sum(row.c.amount), row.c.amount_currency)
        .where(counted)
        .group_by(row.c.customer, row.c.amount_currency)
    )


def _open_commitments(tables: Tables, since: Any) -> AnySelect:
    row = tables[Commitment]
    counted = and_(row.c.status == "open", row.c.removed_at.is_(None))
    return select(row.c.customer, func.count()).where(counted).group_by(row.c.customer)


_COUNT = kinds.Integer(min=0)

TRAITS: list[Trait] = [
    Trait(
        "interactions.last_on",
        Customer,
        kinds.Moment(),
        _last_on,
        watch=((Interaction, "customer"),),
        maintained=True,
        label=_("Last contact"),
        help=_("when the last {interaction} took place"),
    ),
    Trait(
        "interactions.next_on",
        Customer,
        kinds.Moment(),
        _next_on,
        label=_("Next contact"),
        help=_("what the earliest planned {interaction} is planned for"),
    ),
    Trait(
        "interactions.count_90d",
        Customer,
        _COUNT,
        _count_90d,
        window=timedelta(days=90),
        missing=0,
        label=_("Contacts in 90 days"),
    ),
    Trait(
        "opportunities.open_count",
        Customer,
        _COUNT,
        _opportunities("open"),
        missing=0,
        label=_("Open {opportunity.plural}"),
    ),
    Trait(
        "opportunities.won_count",
        Customer,
        _COUNT,
        _opportunities("won"),
        missing=0,
        label=_("{Opportunity.plural} won"),
    ),
    Trait(
        "opportunities.lost_count",
        Customer,
        _COUNT,
        _opportunities("lost"),
        missing=0,
        label=_("{Opportunity.plural} lost"),
    ),
    Trait(
        "opportunities.open_amount",
        Customer,
        kinds.MoneyKind(),
        _open_amount,
        missing=0,
        label=_("Amount of open {opportunity.plural}"),
        help=_("the sum in each currency; compared in the currency it is compared with"),
    ),
    Trait(
        "commitments.open_count",
        Customer,
        _COUNT,
        _open_commitments,
        missing=0,
        label=_("Open {commitment.plural}"),
    ),
]

# The timeline

TIMELINE: list[TimelineSource] = [
    TimelineSource(
        "interactions", Interaction, of=Customer, reference="customer", moment="happened_at",
        title="subject", kind="channel", state="status", label=_("Interaction"),
    ),
    TimelineSource(
        "commitments", Commitment, of=Customer, reference="customer", moment="created_at",
        title="what", state="status", label=_("Commitment"),
    ),
    TimelineSource(
        "opportunities.opened", Opportunity, of=Customer, reference="customer", moment="created_at",
        title="name", amount="amount", label=_("{Opportunity} opened"),
    ),
    TimelineSource(
        "opportunities.closed", Opportunity, of=Customer, reference="customer", moment="closed_on",
        title="name", state="status", amount="amount", label=_("{Opportunity} closed"),
    ),
    TimelineSource(
        "campaigns.responses", CampaignMember, of=Customer, reference="customer",
        moment="responded_at", title="campaign.name", state="status",
        label=_("{Campaign} response"),
    ),
    TimelineSource(
        "touches", Touch, of=Customer, reference="customer", moment="touched_at", title="source",
        kind="medium", label=_("Contact with marketing"),
    ),
    TimelineSource(
        "interactions", Interaction, of=Opportunity, reference="opportunity", moment="happened_at",
        title="subject", kind="channel", state="status", label=_("Interaction"),
    ),
]  # fmt: skip
