"""The key account: a customer who is looked after by a plan, its manager and its team."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select

from crmkit import (
    Customer,
    Entity,
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

ROLES = ("manager", "sales", "service", "technical", "sponsor", "other")
"""What somebody of ours is in the team of an account; a sponsor is of our management."""


@entity("key_accounts_account", unique=["customer"], index=["owner"])
class Account(Entity):
    """That a customer is a key account, and who manages it."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    owner: str | None = employee(
        default=None, on_handover="reassign", label=_("Key {account} manager")
    )
    since: date | None = None
    until: date | None = field(default=None, help=_("empty while it is a key {account}"))
    reason: str = text(default="", max=500, help=_("why it is one"))


@entity("key_accounts_member", index=["customer", "member"])
class Member(Entity):
    """Somebody of ours in the team of an account."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    member: str = employee(on_handover="reassign")
    role: str = choice(*ROLES, default="sales")


def columns(work: Any, cls: type[Entity]) -> Any:
    """The columns of an entity's table."""
    return work.crm.catalogue.tables[cls].c


def account_of(work: UnitOfWork, customer: Customer) -> Account:
    """The account of a customer. Raises Refused for one that is no key account."""
    row = columns(work, Account)
    found = work.first(Account, (row.customer == customer.id) & row.until.is_(None))
    if found is None:
        raise Refused(
            _("{name!r} is no key {account}; call key_accounts.designate first", name=customer.name)
        )
    return found


def locked(work: UnitOfWork, customer: Customer) -> Account:
    """The account, nobody else changing its plans until the transaction ends."""
    row = columns(work, Account)
    mine = select(row.id).where(row.customer == customer.id)
    work.connection.execute(mine.with_for_update(key_share=True)).all()
    return account_of(work, customer)


def designate(work: UnitOfWork, customer: Customer, manager: str | None, reason: str) -> Account:
    """Make a customer a key account, or give one that is or was so this manager and reason."""
    known = work.first(Account, columns(work, Account).customer == customer.id)
    facts: dict[str, Any] = {"owner": manager, "reason": reason}
    if known is None:
        return work.add(Account(customer=customer, since=work.today(), **facts))
    if known.until is not None:
        facts.update(since=work.today(), until=None)
    return work.change(known, **facts)


def join_team(work: UnitOfWork, customer: Customer, member: str, role: str) -> Member:
    """Somebody is in the team in this role; once, however often it is said."""
    row = columns(work, Member)
    known = work.first(Member, (row.customer == customer.id) & (row.member == member))
    if known is not None:
        return work.change(known, role=role)
    return work.add(Member(customer=customer, member=member, role=role))


def drop_doubles(work: UnitOfWork) -> None:
    """Who got a place in a team by a hand-over and had one already has one of them."""
    seen: set[tuple[Any, str]] = set()
    for one in work.find(Member):
        place = one.customer.id, one.member
        if place in seen:
            work.remove(one)
        seen.add(place)
