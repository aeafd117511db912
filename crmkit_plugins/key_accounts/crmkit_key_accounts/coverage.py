"""Relationship coverage: who of ours knows whom of theirs, told by the contacts there were.

Whoever took part in an interaction on either side knows those of the other: its customer and its
participants on theirs, its owner and its participating employees on ours.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Select, func, select, union

from crmkit import Customer, Interaction, Participant, ReadUnit
from crmkit_key_accounts.account import Account
from crmkit_key_accounts.buying_centre import Stakeholder
from crmkit_key_accounts.settings import KeyAccountsSettings


def contacts(work: ReadUnit, account: Any = None) -> Any:
    """A row for each account, person and employee of ours who were in contact of late.

    `customer`, `person`, `employee`, `contacts` and `last_on`; of one account, or of all.
    """
    days = work.settings(KeyAccountsSettings).coverage_days
    since = work.now() - timedelta(days=days)
    call, there = work.visible(Interaction), _theirs(work, account)
    done = (call.c.status == "done") & (call.c.happened_at >= since)
    guest = work.visible(Participant)
    facts = (there.c.customer, there.c.person, call.c.id, call.c.owner, call.c.happened_at)
    direct = select(*facts).join_from(there, call, (call.c.customer == there.c.person) & done)
    joined = (
        select(*facts)
        .join_from(there, guest, guest.c.customer == there.c.person)
        .join(call, (call.c.id == guest.c.interaction) & done)
    )
    # Once, though the customer of an interaction may be named among its participants too.
    met = union(direct, joined).cte("met")
    pair = (met.c.customer, met.c.person)
    colleague = work.visible(Participant).alias("colleague")
    ours = union(
        select(*pair, met.c.owner.label("employee"), met.c.id, met.c.happened_at)
        .where(met.c.owner.is_not(None)),
        select(*pair, colleague.c.employee_key, met.c.id, met.c.happened_at)
        .join_from(met, colleague, colleague.c.interaction == met.c.id)
        .where(colleague.c.employee_key.is_not(None)),
    ).subquery("ours")  # fmt: skip
    last = func.max(ours.c.happened_at).label("last_on")
    who = (ours.c.customer, ours.c.person, ours.c.employee)
    return select(*who, func.count().label("contacts"), last).group_by(*who).subquery("known")


def _theirs(work: ReadUnit, account: Any) -> Any:
    """The people of buying centres that are there still."""
    one = work.visible(Stakeholder)
    there = select(one.c.customer, one.c.person).where(one.c.left_on.is_(None))
    return (there if account is None else there.where(one.c.customer == account)).subquery("theirs")


def by_person(work: ReadUnit, account: Any = None) -> Select[Any]:
    """Everybody in the buying centres, with those of ours who know them; nobody where nobody."""
    one, known = work.visible(Stakeholder), contacts(work, account)
    customer, person = work.visible(Customer), work.visible(Customer).alias("person")
    at = (known.c.customer == one.c.customer) & (known.c.person == one.c.person)
    found = (
        select(
            customer.c.name.label("account"), person.c.name.label("person"), one.c.role,
            one.c.influence, known.c.employee,
            func.coalesce(known.c.contacts, 0).label("contacts"), known.c.last_on,
        )
        .join_from(one, customer, customer.c.id == one.c.customer)
        .join(person, person.c.id == one.c.person)
        .outerjoin(known, at)
        .where(one.c.left_on.is_(None))
        .order_by(customer.c.name, one.c.influence.desc(), person.c.name, known.c.employee)
    )  # fmt: skip
    return found if account is None else found.where(one.c.customer == account)


def threads(work: ReadUnit) -> Select[Any]:
    """Of each account how many people there are, how many of them are known, and to how many.

    It hangs on a `single` thread where one of ours knows all, or one of theirs is all we know.
    """
    account, customer, known = work.visible(Account), work.visible(Customer), contacts(work)
    one = work.visible(Stakeholder)
    people = (
        select(one.c.customer, func.count().label("people"))
        .where(one.c.left_on.is_(None))
        .group_by(one.c.customer)
        .subquery("people")
    )
    counted = (
        select(
            known.c.customer,
            func.count(known.c.person.distinct()).label("known"),
            func.count(known.c.employee.distinct()).label("ours"),
        )
        .group_by(known.c.customer)
        .subquery("counted")
    )
    known_count = func.coalesce(counted.c.known, 0)
    ours = func.coalesce(counted.c.ours, 0)
    return (
        select(
            customer.c.name.label("account"), account.c.owner.label("manager"),
            func.coalesce(people.c.people, 0).label("people"), known_count.label("known"),
            ours.label("ours"), ((ours < 2) | (known_count < 2)).label("single"),
        )
        .join_from(account, customer, customer.c.id == account.c.customer)
        .outerjoin(people, people.c.customer == account.c.customer)
        .outerjoin(counted, counted.c.customer == account.c.customer)
        .where(account.c.until.is_(None))
        .order_by(customer.c.name, customer.c.id)
    )  # fmt: skip
