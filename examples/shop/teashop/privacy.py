"""A person's data, in the shop and in the CRM: handed over, or forgotten, in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import select, text, update
from sqlalchemy.orm import Session

from crmkit import CRM, Customer, PersonalData, Ref, UnitOfWork
from teashop.crm import WEB, customer_of, users_of
from teashop.database import Database
from teashop.errors import BadOrder
from teashop.models import Order, User

REASON = "asked to be forgotten"
"""Kept in the journal, so it names nobody."""


def person_of(session: Session, work: UnitOfWork, user_id: int) -> Ref[Customer]:
    """The customer that a user is. Raises BadOrder for an account there is not."""
    user = session.get(User, user_id)
    if user is None or user.forgotten:
        raise BadOrder("There is no such account.")
    return customer_of(work, user)


def data_of(session: Session, crm: CRM, user_id: int) -> dict[str, Any]:
    """All that is known of a user, ready for JSON. Asking is journaled: it writes."""
    with crm.join(session, WEB) as work:
        customer = person_of(session, work, user_id)
        known = work.use(PersonalData).export_person(customer)
        accounts = users_of(work, customer)
    return {"shop": [_account(session, user) for user in _users(session, accounts)], "crm": known}


def forget_user(session: Session, crm: CRM, user_id: int) -> tuple[str, ...]:
    """Forget a user who asks for it. See `forget`."""
    with crm.join(session, WEB) as work:
        return forget(session, work, person_of(session, work, user_id))


def forget(session: Session, work: UnitOfWork, customer: Ref[Customer]) -> tuple[str, ...]:
    """Forget a customer and every account that they are, in the shop and in the CRM.

    Orders and purchases stay for the books and name nobody. Returns what is kept, and why.
    """
    accounts = users_of(work, customer)
    report = work.use(PersonalData).erase(customer, REASON)
    _empty(session, accounts)
    return tuple(f"{fate.label}: {fate.reason}" for fate in report.kept if fate.reason)


def _empty(session: Session, accounts: Collection[int]) -> None:
    nobody = {User.name: "", User.email: None, User.phone: None, User.forgotten: True}
    session.execute(update(User).where(User.id.in_(accounts)).values(nobody))
    session.execute(update(Order).where(Order.user_id.in_(accounts)).values(note=None))


def _users(session: Session, accounts: Collection[int]) -> Sequence[User]:
    return session.scalars(select(User).where(User.id.in_(accounts)).order_by(User.id)).all()


def _account(session: Session, user: User) -> dict[str, Any]:
    orders = session.scalars(select(Order).where(Order.user_id == user.id).order_by(Order.id))
    return {
        "number": user.id,
        "name": user.name,
        "email": user.email,
        "phone": user.phone,
        "country": user.country,
        "language": user.language,
        "orders": [_order(order) for order in orders],
    }


def _order(order: Order) -> dict[str, Any]:
    lines = [
        {"product": line.product.name, "quantity": line.quantity, "cents": line.price}
        for line in order.lines
    ]
    return {
        "number": order.id,
        "placed_at": order.placed_at.isoformat(),
        "payment": order.payment,
        "note": order.note,
        "lines": lines,
    }


def scrub(database: Database, crm: CRM) -> tuple[str, ...]:
    """Remove the bytes of what was forgotten from the database's files; say what was not reached.

    On SQLite the CRM writes the whole file anew, with the shop's tables in it. On PostgreSQL each
    table is seen to by itself, and ours are ours to see to.
    """
    report = crm.scrub(full=True)
    if database.engine.dialect.name == "postgresql" and report.tables:
        with database.engine.connect() as connection:
            own = connection.execution_options(isolation_level="AUTOCOMMIT")
            own.execute(text("VACUUM (FULL, ANALYZE) users"))
            own.execute(text("VACUUM (FULL, ANALYZE) orders"))
    return report.notes
