"""Privileges and discounts: what members have by their tier, told to whoever serves them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from crmkit import (
    Batch,
    Entity,
    ReadUnit,
    Ref,
    UnitOfWork,
    _,
    choice,
    entity,
    field,
    number,
    ref,
    text,
)
from crmkit_loyalty.membership import Membership
from crmkit_loyalty.programme import Programme, Tier


@entity("loyalty_privilege", unique=[("programme", "name")])
class Privilege(Entity):
    """What members of a tier and of those above it have: a service, or a discount."""

    programme: Ref[Programme] = ref(on_remove="refuse")
    name: str = text(max=120)
    kind: str = choice("service", "discount", default="service")
    tier: Ref[Tier] | None = ref(default=None, on_remove="refuse", help=_("empty: every member"))
    percent: Decimal | None = number(default=None, places=2, min=Decimal(0), max=100)
    applies_to: str = text(default="", max=120, help=_("{product} codes, families; empty for all"))
    starts_on: date | None = field(default=None)
    ends_on: date | None = field(default=None, help=_("the last day"))


@attrs.frozen
class Entitlement:
    """A privilege that a customer has now."""

    name: str
    kind: str
    percent: Decimal | None
    applies_to: str
    programme: str


def check(batch: Batch[Privilege]) -> None:
    """A discount says how much."""
    for i, privilege in enumerate(batch.after):
        if privilege.kind == "discount" and not privilege.percent:
            batch.refuse(i, "a discount needs a percent above 0")


def entitlements(
    work: ReadUnit, member: Membership, programme: Programme
) -> tuple[Entitlement, ...]:
    """What a member has today, the largest discount first."""
    today, rank = programme.today(work.now()), _rank(work, member)
    ranks = {t.id: t.rank for t in work.find(Tier, work.table(Tier).c.programme == programme.id)}
    column = work.table(Privilege).c
    held = [
        one
        for one in work.find(Privilege, column.programme == programme.id)
        if (one.tier is None or rank >= ranks[one.tier.id]) and _runs(one, today)
    ]
    held.sort(key=lambda one: (-(one.percent or 0), one.name))
    return tuple(
        Entitlement(one.name, one.kind, one.percent, one.applies_to, programme.key) for one in held
    )


def _rank(work: ReadUnit, member: Membership) -> int:
    return work.get(Tier, member.tier).rank if member.tier else -1


def _runs(privilege: Privilege, today: date) -> bool:
    began = privilege.starts_on is None or today >= privilege.starts_on
    return began and (privilege.ends_on is None or today <= privilege.ends_on)


def tell(work: UnitOfWork, batch: Batch[Any]) -> None:
    """Tell other parts of members whose privileges are others by now."""
    moved = _moved(batch)
    for member in moved:
        programme = work.get(Programme, member.programme)
        work.crm.parts.hook.loyalty_privileges_changed(
            work=work, membership=member, privileges=entitlements(work, member, programme)
        )


def _moved(batch: Batch[Any]) -> Iterable[Membership]:
    fields = {"tier", "status"}
    return [one for i, one in enumerate(batch.after) if fields & set(batch.changed(i))]
