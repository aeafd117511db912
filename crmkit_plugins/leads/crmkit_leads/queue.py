"""Taking turns: who gets the next lead.

The row of a queue holds whose turn it was last. It is locked while leads are dealt out, so however
many processes do that at once, no lead is dealt twice and nobody is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crmkit import (
    Conflict,
    Employee,
    Entity,
    NotFound,
    Ref,
    Refused,
    Team,
    UnitOfWork,
    _,
    employee,
    entity,
    field,
    integer,
    ref,
    text,
)
from crmkit_leads.duplicates import columns
from crmkit_leads.lead import WAITING, Lead

# How many leads are locked and written at a time.
_DEALT = 1000


@entity("leads_queue", unique=["name"])
class Queue(Entity):
    """Employees who take leads in turn: those named, or the active members of a team."""

    name: str = text(max=80)
    members: tuple[str, ...] = field(default=(), help=_("employee keys, in the order of turns"))
    team: Ref[Team] | None = ref(default=None, on_remove="keep")
    last: str | None = employee(
        default=None, on_handover="keep", help=_("who had the last turn; kept by the part")
    )
    dealt: int = integer(default=0, min=0, help=_("how many leads so far; kept by the part"))


def set_queue(work: UnitOfWork, name: str, members: Sequence[str], team: Ref[Team] | None) -> Queue:
    """The queue of this name with these members: added, or changed where they differ."""
    known = _queue(work, name)
    if known is not None:
        return work.change(known, members=tuple(members), team=team)
    try:
        with work.savepoint():
            return work.add(Queue(name=name, members=tuple(members), team=team))
    except Conflict:
        # Another process has just added it.
        return set_queue(work, name, members, team)


def give_up_place(work: UnitOfWork, employee: str) -> None:
    """Who leaves for good has no more turns."""
    for found in work.find(Queue):
        if employee in found.members:
            stay = tuple(key for key in found.members if key != employee)
            work.change(found, members=stay)


def deal(work: UnitOfWork, name: str, leads: Iterable[Ref[Lead]] | None) -> tuple[Lead, ...]:
    """Give these leads, or all that wait, to the members of a queue in turn; return those given.

    Leads that somebody has are passed over. Raises NotFound for a queue there is not, Refused when
    none of its members is active.
    """
    queue = _locked(work, name)
    turns, given = _turns(work, queue), list[Lead]()
    for waiting in _waiting(work, None if leads is None else [lead.id for lead in leads]):
        keys = {lead.id: next(turns) for lead in waiting}
        work.change_all((lead, {"owner": keys[lead.id]}) for lead in waiting)
        given += work.find(Lead, columns(work, Lead).id.in_(keys))
    if given:
        work.change(queue, last=given[-1].owner, dealt=queue.dealt + len(given))
    return tuple(given)


def _queue(work: UnitOfWork, name: str) -> Queue | None:
    return work.first(Queue, columns(work, Queue).name == name)


def _locked(work: UnitOfWork, name: str) -> Queue:
    """The queue as the last one to deal from it left it; the next one waits for this unit."""
    queue = columns(work, Queue)
    row = select(queue.id).where(queue.name == name, queue.removed_at.is_(None))
    work.connection.execute(row.with_for_update(key_share=True)).all()
    found = _queue(work, name)
    if found is None:
        raise NotFound(f"there is no queue {name!r}; add one with leads.set_queue")
    return found


def _waiting(work: UnitOfWork, ids: list[UUID] | None) -> Iterator[list[Lead]]:
    """The leads that nobody has, of these or of all, in id order, each batch of them locked."""
    lead = columns(work, Lead)
    nobodys = lead.owner.is_(None) & lead.status.in_(WAITING) & lead.removed_at.is_(None)
    for batch in _all_ids(work, nobodys) if ids is None else _portions(ids):
        mine = select(lead.id).where(lead.id.in_(batch), nobodys).order_by(lead.id)
        locked = list(work.connection.scalars(mine.with_for_update(key_share=True)))
        if waiting := list(work.find(Lead, lead.id.in_(locked))):
            yield waiting


def _all_ids(work: UnitOfWork, condition: Any) -> Iterator[list[UUID]]:
    lead, after = columns(work, Lead), UUID(int=0)
    statement = select(lead.id).where(condition).order_by(lead.id).limit(_DEALT)
    while ids := list(work.connection.scalars(statement.where(lead.id > after))):
        after = ids[-1]
        yield ids


def _portions(ids: list[UUID]) -> Iterator[list[UUID]]:
    return (ids[i : i + _DEALT] for i in range(0, len(ids), _DEALT))


def _turns(work: UnitOfWork, queue: Queue) -> Iterator[str]:
    """The active members from the one after the last turn, round and round."""
    ring = _members(work, queue)
    start = ring.index(queue.last) + 1 if queue.last in ring else 0
    absent = _absent(work, ring)
    active = [key for key in ring[start:] + ring[:start] if key not in absent]
    if not active:
        raise Refused(f"nobody in the queue {queue.name!r} is active; change its members")
    return cycle(active)


def _members(work: UnitOfWork, queue: Queue) -> list[str]:
    if queue.team is None:
        return list(queue.members)
    team = columns(work, Employee).team == queue.team.id
    return sorted({*queue.members, *(one.key for one in work.find(Employee, team))})


def _absent(work: UnitOfWork, keys: Sequence[str]) -> set[str]:
    """Those recorded as not active. Who has no record at all is somebody the host vouches for."""
    known = columns(work, Employee)
    gone = known.key.in_(keys) & known.active.is_(False)
    return {one.key for one in work.find(Employee, gone)}
