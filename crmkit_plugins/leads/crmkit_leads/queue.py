"""The queue: employees who share the leads that come in, and how they do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crmkit import (
    Conflict,
    Entity,
    Ref,
    Team,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    integer,
    ref,
    text,
)
from crmkit_leads.tables import columns


@entity("leads_queue", unique=["name"])
class Queue(Entity):
    """Employees who share leads: those named, and the active members of a team.

    By turn everybody gets one after the other. By load the next lead is for whoever has the fewest
    open ones.
    """

    name: str = text(max=80)
    members: tuple[str, ...] = field(default=(), help=_("{employee} keys, in the order of turns"))
    team: Ref[Team] | None = ref(default=None, on_remove="keep")
    policy: str = choice("turn", "load", default="turn")
    quota: int | None = integer(
        default=None, min=1, help=_("how many {lead.plural} each member gets in a period at most")
    )
    period: str = choice("day", "week", "month", default="day", help=_("of the quota"))
    in_hours: bool = field(default=False, help=_("only to members who are at work just then"))
    last: str | None = employee(
        default=None, on_handover="keep", help=_("who had the last turn; kept by the part")
    )
    dealt: int = integer(
        default=0, min=0, help=_("how many {lead.plural} so far; kept by the part")
    )


def set_queue(work: UnitOfWork, name: str, fields: Mapping[str, Any]) -> Queue:
    """The queue of this name with these fields: added, or changed where they differ."""
    known = queue_named(work, name)
    if known is not None:
        return work.change(known, **fields)
    try:
        with work.savepoint():
            return work.add(Queue(name=name, **fields))
    except Conflict:
        # Another process has just added it.
        return set_queue(work, name, fields)


def queue_named(work: UnitOfWork, name: str) -> Queue | None:
    return work.first(Queue, columns(work, Queue).name == name)


def give_up_place(work: UnitOfWork, employee: str) -> None:
    """Who leaves for good has no more turns."""
    for found in work.find(Queue):
        if employee in found.members:
            stay = tuple(key for key in found.members if key != employee)
            work.change(found, members=stay)
