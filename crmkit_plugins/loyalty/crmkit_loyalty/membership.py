"""Who takes part: members, and the wallets that hold their points.

A member's points are in their own wallet, or in that of the household they belong to. The amounts
of a wallet follow from the ledger, whoever writes an entry: see `ledger.follow`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from crmkit import (
    Batch,
    Conflict,
    Customer,
    Entity,
    NotFound,
    ReadUnit,
    Ref,
    Refused,
    To,
    UnitOfWork,
    _,
    choice,
    entity,
    field,
    integer,
    ref,
)
from crmkit_loyalty.programme import Programme, Tier


@entity("loyalty_wallet", unique=[("customer", "programme")], index=["programme"])
class Wallet(Entity):
    """The points of a member or of a household in a programme, as the sums of its ledger."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="anonymise", on_remove="refuse")
    programme: Ref[Programme] = ref(on_remove="refuse")
    available: int = integer(default=0, min=0, help=_("can be spent"))
    pending: int = integer(default=0, min=0, help=_("earned, not to be spent yet"))
    debt: int = integer(default=0, min=0, help=_("owed; later {earning.plural} pay it first"))
    entries: int = integer(default=0, min=0, help=_("how many the ledger has of it"))


@entity(
    "loyalty_membership",
    unique=[("customer", "programme")],
    index=["wallet", ("programme", "review_on"), "tier"],
)
class Membership(Entity):
    """A customer in a programme: their tier, and how far they are on the way to the next."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="anonymise", on_remove="refuse")
    programme: Ref[Programme] = ref(on_remove="refuse")
    wallet: Ref[Wallet] = ref(on_remove="refuse", help=_("their own, or that of their household"))
    joined_on: date = field(help=_("a day of the {programme}"))
    status: str = choice("active", "left", default="active")
    tier: Ref[Tier] | None = ref(default=None, on_remove="refuse")
    tier_since: date | None = field(default=None, label=_("{Tier} since"))
    tier_until: date | None = field(
        default=None, label=_("{Tier} until"), help=_("the last day; empty where it has none")
    )
    qualifying: int = integer(default=0, help=_("qualifying points of the period so far"))
    review_on: date | None = field(default=None, help=_("when the {tier} is looked at next"))


def check(batch: Batch[Membership]) -> None:
    """Nobody leaves the programme by being removed from the list."""
    if batch.action == "remove":
        for i in range(len(batch)):
            batch.refuse(i, _("{membership.indefinite} is not removed; call loyalty.leave"))


def join(work: UnitOfWork, customer: Customer, programme: Programme) -> Membership:
    """Make a customer a member, or one who left a member again. Raises Conflict, Refused."""
    known = member_of(work, customer, programme)
    if known is not None and known.status == "active":
        raise Conflict(f"{customer.name} is a member of {programme.name} already", theirs=known)
    if not programme.active:
        raise Refused(f"{programme.name} is closed; nobody joins it any more")
    if known is not None:
        return work.change(known, status="active")
    wallet = wallet_of(work, customer, programme)
    today = programme.today(work.now())
    return work.add(
        Membership(customer=customer, programme=programme, wallet=wallet, joined_on=today)
    )


def wallet_of(work: UnitOfWork, customer: Ref[Customer], programme: Ref[Programme]) -> Wallet:
    """The customer's own wallet, made where there is none."""
    column = work.table(Wallet).c
    mine = (column.customer == customer.id) & (column.programme == programme.id)
    found = work.first(Wallet, mine)
    return found or work.add(Wallet(customer=customer, programme=programme))


def member_of(
    work: ReadUnit, customer: Ref[Customer], programme: Ref[Programme]
) -> Membership | None:
    """The membership of a customer in a programme, if there is one."""
    column = work.table(Membership).c
    mine = (column.customer == customer.id) & (column.programme == programme.id)
    return work.first(Membership, mine)


def require_member(work: ReadUnit, customer: Customer, programme: Programme) -> Membership:
    """The active membership of a customer. Raises NotFound, telling how to make one."""
    found = member_of(work, customer, programme)
    if found is None or found.status != "active":
        raise NotFound(f"{customer.name} is no member of {programme.name}; call loyalty.join")
    return found


def members_among(
    work: ReadUnit, customers: Iterable[To[Customer]], programme: Ref[Programme]
) -> dict[object, Membership]:
    """The active memberships of these customers in a programme, by the customer's id."""
    column = work.table(Membership).c
    ids = {getattr(one, "id", one) for one in customers}
    theirs = column.customer.in_(ids) & (column.programme == programme.id)
    active = theirs & (column.status == "active")
    return {one.customer.id: one for one in work.find(Membership, active)}


# What follows from the ledger, and what from the tiers.
_KEPT = frozenset({"available", "pending", "debt", "entries", "qualifying", "review_on"})


def check_kept(batch: Batch[Wallet] | Batch[Membership]) -> None:
    """Points are given and taken by entries alone, not by writing another number."""
    for i in range(len(batch)):
        kept = _KEPT & set(batch.changed(i)) if batch.before else set()
        if kept and batch.work.actor.kind != "system":
            batch.refuse(i, f"{', '.join(sorted(kept))} follows from the ledger; book an act")
