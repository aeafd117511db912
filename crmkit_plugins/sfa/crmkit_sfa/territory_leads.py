"""Leads go to who sells in the territory of their party, where the part `leads` asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from crmkit import Customer, UnitOfWork
from crmkit_sfa.placing import number_of
from crmkit_sfa.territory import Found, areas, in_order

_ENDED = ("converted", "unqualified")


def owners_of(work: UnitOfWork, leads: Sequence[Any]) -> Mapping[UUID, str]:
    """Who gets each lead, by its id: of those who sell where it is who has the fewest open ones."""
    with work.acting("sfa"):
        found = in_order(areas(work).values())
        if not any(one.people for one in found):
            return {}
        numbers, loads = _numbers(work, found, leads), _loads(work)
    owners = dict[UUID, str]()
    for lead in leads:
        number = numbers.get(lead.customer.id) if lead.customer else None
        if number is not None and found[number].people:
            key = min(found[number].people, key=lambda key: (loads.get(key, 0), key))
            loads[key] = loads.get(key, 0) + 1
            owners[lead.id] = key
    return owners


def _numbers(
    work: UnitOfWork, found: Sequence[Found], leads: Sequence[Any]
) -> dict[UUID, int | None]:
    row = work.visible(Customer)
    ids = {lead.customer.id for lead in leads if lead.customer}
    statement = select(row.c.id, number_of(work, row, found).label("number")).where(
        row.c.id.in_(ids)
    )
    return {row.id: row.number for row in work.connection.execute(statement)}


def _loads(work: UnitOfWork) -> dict[str, int]:
    row = work.visible("leads_lead")
    statement = select(row.c.owner, func.count().label("leads")).where(
        row.c.owner.is_not(None), row.c.status.not_in(_ENDED)
    )
    found = work.connection.execute(statement.group_by(row.c.owner))
    return {each.owner: each.leads for each in found}
