"""Dealing leads out: who of a queue gets the next one.

The row of a queue is locked while leads are dealt from it, so however many processes do that at
once, no lead is dealt twice and nobody is passed over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from crmkit import Employee, NotFound, Ref, Refused, UnitOfWork, _
from crmkit_leads.assignment import Assignment
from crmkit_leads.lead import OPEN, WAITING, Lead
from crmkit_leads.queue import Queue, queue_named
from crmkit_leads.rule import route
from crmkit_leads.tables import columns
from crmkit_leads.working_hours import Calendars

# How many leads are locked and written at a time.
_DEALT = 1000


def deal(work: UnitOfWork, name: str, leads: Iterable[Ref[Lead]] | None) -> tuple[Lead, ...]:
    """Give these leads, or all that wait in the queue or in none, to its members; return those.

    Leads that somebody has are passed over, and so are those for which nobody has room. Raises
    NotFound for a queue there is not, Refused when none of its members is active.
    """
    _lock(work, name)
    queue = queue_named(work, name)
    if queue is None:
        raise NotFound(_("there is no {queue} {name!r}; add one with leads.set_queue", name=name))
    dealing = _Dealing(work, queue)
    if not dealing.active:
        raise Refused(
            _("nobody in the {queue} {name!r} is active; change its members", name=queue.name)
        )
    row = columns(work, Lead)
    here = (row.queue == queue.id) | row.queue.is_(None)
    for waiting in _waiting(work, leads, None if leads is not None else here):
        if dealing.give(waiting) < len(waiting):
            break
    return dealing.end()


def distribute(work: UnitOfWork, leads: Iterable[Ref[Lead]] | None) -> tuple[Lead, ...]:
    """Give these leads, or all that wait, to whoever they are for; return those given.

    That is whoever a part names for their territory (`leads_territory`); else somebody of the queue
    in which they wait, or of that of the first rule that fits. Others wait on.
    """
    _lock(work)
    dealings: dict[UUID, _Dealing] = {}
    given: list[Lead] = []
    for waiting in _waiting(work, leads, None):
        owned = _territories(work, waiting)
        given += _given(work, {id: {"owner": owner} for id, owner in owned.items()}, waiting)
        rest = [lead for lead in waiting if lead.id not in owned]
        for id, share in _by_queue(work, rest).items():
            if id not in dealings:
                dealings[id] = _Dealing(work, work.get(Queue, id))
            dealt = dealings[id].give(share)
            _queue_up(work, share[dealt:], dealings[id].queue)
    return (*given, *(lead for dealing in dealings.values() for lead in dealing.end()))


def _by_queue(work: UnitOfWork, leads: Sequence[Lead]) -> dict[UUID, list[Lead]]:
    """The leads of each queue, by its id."""
    with work.acting("leads"):
        chosen = route(work, leads)
    shares: dict[UUID, list[Lead]] = {}
    for lead in leads:
        if lead.id in chosen:
            shares.setdefault(chosen[lead.id], []).append(lead)
    return shares


def _queue_up(work: UnitOfWork, leads: Sequence[Lead], queue: Queue) -> None:
    """Leads that nobody has room for now wait in the queue."""
    work.change_all([lead for lead in leads if lead.queue is None], queue=queue)


def _territories(work: UnitOfWork, leads: Sequence[Lead]) -> dict[UUID, str]:
    """Who answers for the territory of each lead; the first part that knows says so."""
    owners: dict[UUID, str] = {}
    for answer in work.crm.parts.hook.leads_territory(work=work, leads=tuple(leads)):
        owners = {**answer, **owners}
    gone = absent(work, sorted(set(owners.values())))
    theirs = {lead.id for lead in leads if lead.queue is None}
    return {id: key for id, key in owners.items() if key not in gone and id in theirs}


class _Dealing:
    """A queue, locked, that leads are dealt from; and whose turn it is."""

    def __init__(self, work: UnitOfWork, queue: Queue) -> None:
        self.work = work
        self.queue = queue
        members = _members(work, queue)
        start = members.index(queue.last) + 1 if queue.last in members else 0
        gone = absent(work, members)
        self.active = [key for key in members[start:] + members[:start] if key not in gone]
        self._ring = self._at_work()
        self._room = _room(work, queue)
        self._load = _loads(work, self._ring) if queue.policy == "load" else Counter[str]()
        self._given: list[Lead] = []

    def _at_work(self) -> list[str]:
        if not self.queue.in_hours:
            return list(self.active)
        calendars, now = Calendars(self.work, self.active), self.work.now()
        return [key for key in self.active if calendars.at_work(key, now)]

    def give(self, leads: Sequence[Lead]) -> int:
        """Deal leads to members, from the first on; return for how many there was room."""
        owners: dict[UUID, str] = {}
        for lead in leads:
            key = self._next()
            if key is None:
                break
            owners[lead.id] = key
        fields = {id: {"owner": key, "queue": self.queue} for id, key in owners.items()}
        self._given += _given(self.work, fields, leads)
        self._note(owners)
        return len(owners)

    def _next(self) -> str | None:
        """Whose turn it is among those who have room; of equals who had none for longest."""
        free = [key for key in self._ring if self._has_room(key)]
        if not free:
            return None
        key = min(free, key=lambda key: self._load[key])
        if self.queue.policy == "load":
            self._load[key] += 1
        self._room[key] -= 1
        self._ring.remove(key)
        self._ring.append(key)
        return key

    def _has_room(self, key: str) -> bool:
        return self.queue.quota is None or self.queue.quota + self._room[key] > 0

    def _note(self, owners: Mapping[UUID, str]) -> None:
        with self.work.acting("leads"):
            self.work.add_all(
                Assignment(
                    queue=self.queue, lead=Lead.ref(id), employee=key, assigned_at=self.work.now()
                )
                for id, key in owners.items()
            )
            if owners:
                dealt, last = self.queue.dealt + len(owners), list(owners.values())[-1]
                self.queue = self.work.change(self.queue, last=last, dealt=dealt)

    def end(self) -> tuple[Lead, ...]:
        """All that were given."""
        return tuple(self._given)


def _given(
    work: UnitOfWork, fields: Mapping[UUID, Mapping[str, Any]], leads: Sequence[Lead]
) -> list[Lead]:
    """The leads that were given, each with its owner."""
    if not fields:
        return []
    work.change_all((lead, fields[lead.id]) for lead in leads if lead.id in fields)
    return list(work.find(Lead, columns(work, Lead).id.in_(fields)))


def _room(work: UnitOfWork, queue: Queue) -> Counter[str]:
    """How many leads each member had of the queue in this period, as a number below zero."""
    if queue.quota is None:
        return Counter()
    row = columns(work, Assignment)
    had = (row.queue == queue.id) & (row.assigned_at >= _period_start(work, queue.period))
    counted = select(row.employee, func.count()).where(had).group_by(row.employee)
    return Counter({key: -count for key, count in work.connection.execute(counted)})


def _period_start(work: UnitOfWork, period: str) -> datetime:
    """When a period began, in the time zone of the organisation; in UTC."""
    zone = ZoneInfo(work.crm.core_settings.time_zone)
    today = work.now().astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    if period == "week":
        today -= timedelta(days=today.weekday())
    elif period == "month":
        today = today.replace(day=1)
    return today.astimezone(UTC)


def _loads(work: UnitOfWork, keys: Sequence[str]) -> Counter[str]:
    """How many open leads each employee has."""
    lead = columns(work, Lead)
    theirs = lead.owner.in_(keys) & lead.status.in_(OPEN) & lead.removed_at.is_(None)
    counted = select(lead.owner, func.count().label("leads")).where(theirs).group_by(lead.owner)
    return Counter({row.owner: row.leads for row in work.connection.execute(counted)})


def _lock(work: UnitOfWork, name: str | None = None) -> None:
    """Wait until nobody else deals from the queue, and keep others from it until the end.

    A queue by load is locked with all others: what they deal counts too. Several are always locked
    in one order.
    """
    queue = columns(work, Queue)
    rows = select(queue.id).where(queue.removed_at.is_(None)).order_by(queue.id)
    by_load = select(queue.id).where(queue.name == name, queue.policy == "load")
    if name is not None and not work.connection.execute(by_load).first():
        rows = rows.where(queue.name == name)
    work.connection.execute(rows.with_for_update(key_share=True)).all()


def _waiting(
    work: UnitOfWork, leads: Iterable[Ref[Lead]] | None, where: Any
) -> Iterator[list[Lead]]:
    """The leads that nobody has, of these or of all, in id order, each batch of them locked."""
    lead = columns(work, Lead)
    nobodys = lead.owner.is_(None) & lead.status.in_(WAITING) & lead.removed_at.is_(None)
    if where is not None:
        nobodys &= where
    ids = None if leads is None else sorted(one.id for one in leads)
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


def _members(work: UnitOfWork, queue: Queue) -> list[str]:
    if queue.team is None:
        return list(queue.members)
    team = columns(work, Employee).team == queue.team.id
    return sorted({*queue.members, *(one.key for one in work.find(Employee, team))})


def absent(work: UnitOfWork, keys: Sequence[str]) -> set[str]:
    """Those recorded as not active. Who has no record at all is somebody the host vouches for."""
    known = columns(work, Employee)
    gone = known.key.in_(keys) & known.active.is_(False)
    return {one.key for one in work.find(Employee, gone)}
