"""The CRM inside the shop: assembled on the shop's engine, with the shop's users as customers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from crmkit import (
    CRM,
    Actor,
    Address,
    Clock,
    Conflict,
    ContactPoint,
    Customer,
    Entity,
    ExternalId,
    Grant,
    Interaction,
    Plugin,
    ReadUnit,
    Ref,
    Role,
    UnitOfWork,
    hookimpl,
)
from teashop.models import User

SYSTEM = "shop"
"""The system by whose keys the CRM knows our users: an ExternalId (shop, 17) is our user 17."""

WEB = Actor("system", "web-shop")
"""Who acts when no employee does: orders, links, what customers ask for themselves."""

STAFF = Role(
    "shop.staff",
    "Serves customers: sees them all, keeps their records, merges duplicates",
    grants=(
        Grant("*"),
        *(Grant(cls, write="True") for cls in (Customer, ContactPoint, Address, Interaction)),
    ),
    operations=("customers.*merge", "customers.unmerge", "handover.held", "handover.preview"),
)


class Hooks:
    """The shop as a part of its own CRM: it brings a role."""

    @hookimpl
    def crmkit_contribute(self) -> list[object]:
        return [STAFF]


def assemble(engine: Engine, clock: Clock | None = None) -> CRM:
    """The CRM over the shop's own engine. It connects to nothing yet."""
    return CRM(
        engine,
        plugins=["purchases", Plugin("shop", hooks=Hooks())],
        settings={
            "core": {
                "time_zone": "Europe/Warsaw",
                "currency": "EUR",
                "default_role": "nothing",
            }
        },
        clock=clock,
    )


# Users and customers


def link_users(session: Session, crm: CRM, batch: int = 500) -> int:
    """Make a customer of every user who is not one yet; return of how many.

    It may be stopped and run again, and by two processes at once: a user is one customer.
    """
    made, last = 0, 0
    while users := _users_after(session, last, batch):
        made += _link(crm, users)
        last = users[-1].id
    return made


def _users_after(session: Session, last: int, batch: int) -> Sequence[User]:
    live = select(User).where(User.id > last, User.forgotten.is_(False))
    return session.scalars(live.order_by(User.id).limit(batch)).all()


def _link(crm: CRM, users: Sequence[User], tries: int = 5) -> int:
    """One batch in one transaction. Whoever finds that another process was first looks again."""
    try:
        with crm.begin(WEB, cause="link users") as work:
            known = work.linked(Customer, SYSTEM, [str(user.id) for user in users])
            new = [user for user in users if str(user.id) not in known]
            work.add_all(record for user in new for record in records_of(user))
            return len(new)
    except Conflict:
        if tries == 1:
            raise
        return _link(crm, users, tries - 1)


def records_of(user: User) -> Iterator[Entity]:
    """The customer that a user is, with their key in the shop and how to reach them."""
    customer = Customer(
        name=user.name, country=user.country, language=user.language, source="web shop"
    )
    yield customer
    yield ExternalId(entity_name="customer", record_id=customer.id, system=SYSTEM, key=str(user.id))
    if user.email:
        yield ContactPoint(customer=customer, kind="email", value=user.email)
    if user.phone:
        yield ContactPoint(customer=customer, kind="phone", value=user.phone)


def customer_of(work: UnitOfWork, user: User) -> Ref[Customer]:
    """The customer that a user is; made now, where they were not linked yet."""
    key = str(user.id)
    known = work.linked(Customer, SYSTEM, [key])
    if not known:
        try:
            with work.savepoint():
                work.add_all(records_of(user))
        except Conflict:
            pass  # Another order of the same user was first.
        known = work.linked(Customer, SYSTEM, [key])
    return known[key]


def users_of(work: ReadUnit, customer: Ref[Customer]) -> list[int]:
    """Our users that a customer is: several, where their accounts were merged."""
    ids = work.table(ExternalId).c
    theirs = (ids.entity_name == "customer") & (ids.record_id == customer.id)
    return [int(one.key) for one in work.find(ExternalId, theirs & (ids.system == SYSTEM))]
