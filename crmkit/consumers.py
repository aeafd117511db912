"""Consumers of the journal: where each one stands, and what comes next for it.

Entries are given in the order of the journal's cursor, which is complete, but not that of one
record's changes: of two units that overlap, the one that began first may have changed a record
last. Such an earlier entry is given together with the later one, ahead of its own place, and
remembered until that place is passed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

import attrs
from sqlalchemy import ColumnElement, and_, func, select, tuple_, update

from crmkit.errors import Conflict, Invalid, Refused
from crmkit.journal import Cursor, Entry, Journal
from crmkit.storage.conflicts import insert_into
from crmkit.subscriptions import Subscription

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.read_unit import ReadUnit
    from crmkit.unit_of_work import UnitOfWork

Placed = tuple[Cursor, Entry]


@attrs.frozen
class Position:
    """How far a consumer came: up to a cursor, and entries beyond it that it was given already."""

    cursor: Cursor = attrs.field(factory=Cursor)
    ahead: tuple[Cursor, ...] = ()

    @classmethod
    def of(cls, row: Any) -> Position:
        cursor = Cursor(row.epoch, row.transaction_id, row.sequence)
        return cls(cursor, tuple(Cursor(*place) for place in row.ahead))

    def values(self) -> dict[str, Any]:
        """The columns that keep it."""
        epoch, transaction, sequence = attrs.astuple(self.cursor)
        ahead = [list(attrs.astuple(cursor)) for cursor in self.ahead]
        return {
            "epoch": epoch, "transaction_id": transaction, "sequence": sequence, "ahead": ahead,
        }  # fmt: skip


@attrs.frozen
class Delivery:
    """Entries for a consumer, in their order, and where it stands when it is done with them."""

    entries: tuple[Entry, ...]
    start: Position
    end: Position

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


@attrs.frozen
class ConsumerStatus:
    """How a subscription is doing."""

    name: str
    state: Literal["new", "running", "paused", "failing"]
    behind: int
    """How many entries wait for it."""
    behind_since: datetime | None
    """The moment of the oldest of them."""
    held: int
    """How many entries are held back, to be tried again."""
    parked: int
    """How many entries are parked, or wait behind one that is."""
    problem: str | None
    """Why it is paused or failing."""


# What comes next


def wanted(journal: Journal, subscription: Subscription) -> ColumnElement[bool]:
    """The condition on the journal for what a subscription is given."""
    t = journal.table.c
    chosen = t.action.in_(subscription.actions) if subscription.actions else t.action != "read"
    entities = subscription.entities
    return and_(chosen, t.entity_name.in_(entities)) if entities else chosen


def following(work: ReadUnit, subscription: Subscription, start: Position, limit: int) -> Delivery:
    """The next entries behind a position, at most about `limit`."""
    connection, journal = work.connection, work.journal
    head = journal.head(connection)
    if head <= start.cursor:
        return Delivery((), start, start)
    rows = journal.read_from(connection, start.cursor, limit, wanted(journal, subscription))
    end = rows[-1][0] if len(rows) >= limit else max([head, *(c for c, _ in rows[-1:])])
    given = {cursor.sequence: cursor for cursor in start.ahead}
    entries = []
    for cursor, entry in _in_order(work, journal, rows):
        if cursor.sequence not in given:
            given[cursor.sequence] = cursor
            entries.append(entry)
    ahead = tuple(sorted(cursor for cursor in given.values() if cursor > end))
    chosen = (entry for entry in entries if subscription.wants(entry.entity, entry.action))
    return Delivery(tuple(chosen), start, Position(end, ahead))


def _in_order(work: ReadUnit, journal: Journal, rows: list[Placed]) -> Iterator[Placed]:
    """The entries, each after the earlier ones of its record that stand behind it."""
    if journal.store.sqlite:
        yield from rows
        return
    overtaken = _overtaken(work, journal, rows)
    for cursor, entry in rows:
        yield from _before(work, journal, overtaken.get(entry.key), cursor)
        yield cursor, entry


def _overtaken(work: ReadUnit, journal: Journal, rows: list[Placed]) -> dict[str, Placed]:
    """By key the entry before one of the same record, where that stands behind it."""
    t = journal.table.c
    pairs = [(e.record_id, e.version - 1) for _, e in rows if e.version > 1 and e.action != "read"]
    if not pairs:
        return {}
    earlier = tuple_(t.record_id, t.version).in_(pairs)
    statement = select(journal.table).where(earlier, t.action != "read")
    found = {
        (entry.entity, entry.record_id, entry.version): (cursor, entry)
        for cursor, entry in journal.read(work.connection, statement)
    }
    overtaken = {}
    for cursor, entry in rows:
        before = found.get((entry.entity, entry.record_id, entry.version - 1))
        if before is not None and before[0] > cursor and entry.action != "read":
            overtaken[entry.key] = before
    return overtaken


def _before(
    work: ReadUnit, journal: Journal, placed: Placed | None, cursor: Cursor
) -> list[Placed]:
    """An entry and those of its record before it, as far as they stand behind a cursor."""
    chain: list[Placed] = []
    while placed is not None and placed[0] > cursor:
        chain.append(placed)
        placed = _overtaken_by(work, journal, placed)
    return chain[::-1]


def _overtaken_by(work: ReadUnit, journal: Journal, placed: Placed) -> Placed | None:
    """The entry before this one of the same record, wherever it stands."""
    t, entry = journal.table.c, placed[1]
    statement = select(journal.table).where(
        t.record_id == entry.record_id, t.entity_name == entry.entity,
        t.version == entry.version - 1, t.action != "read",
    )  # fmt: skip
    return next(iter(journal.read(work.connection, statement)), None)


# Where consumers stand


def state_of(work: ReadUnit, name: str, *, lock: bool = False) -> Any:
    """The row of a consumer; None where there is none, or where another one has locked it."""
    consumer = work.crm.catalogue.consumers
    statement = select(consumer).where(consumer.c.name == name)
    statement = statement.with_for_update(skip_locked=True) if lock else statement
    return work.connection.execute(statement).first()


def begun(work: UnitOfWork, subscription: Subscription) -> None:
    """Let a consumer that is new begin where its subscription says."""
    now = subscription.start == "now"
    journal = work.journal
    start = Position(journal.head(work.connection) if now else Cursor())
    consumer = work.crm.catalogue.consumers
    insert = insert_into(consumer, work.connection.dialect.name).values(
        name=subscription.name, attempts=0, moved_at=work.now(), **start.values()
    )
    work.connection.execute(insert.on_conflict_do_nothing(index_elements=["name"]))


def move(work: UnitOfWork, name: str, end: Position, start: Position | None = None) -> bool:
    """Let a consumer stand at `end`; False when it does not stand at a `start` that is given."""
    consumer = work.crm.catalogue.consumers.c
    here = [consumer.name == name]
    if start is not None:
        here += [consumer[n] == v for n, v in start.values().items() if n != "ahead"]
    values = {**end.values(), "attempts": 0, "due_at": None, "error": None, "moved_at": work.now()}
    moved = update(work.crm.catalogue.consumers).where(*here).values(values)
    return work.connection.execute(moved).rowcount == 1


def free_next(work: UnitOfWork, name: str, entity: str, record_id: Any) -> None:
    """Let the first of what is still held back of a record be tried."""
    held = work.crm.catalogue.held
    mine = (
        (held.c.consumer == name) & (held.c.record_id == record_id) & (held.c.entity_name == entity)
    )
    first = select(held.c.sequence).where(mine).order_by(held.c.sequence).limit(1)
    values = {"state": "waiting", "due_at": work.now(), "attempts": 0}
    next_one = mine & (held.c.sequence == first.scalar_subquery()) & (held.c.state == "behind")
    work.connection.execute(update(held).where(next_one).values(values))


def status(work: ReadUnit, subscription: Subscription) -> ConsumerStatus:
    """How a subscription is doing; counts what waits for it."""
    row = state_of(work, subscription.name)
    if row is None:
        return ConsumerStatus(subscription.name, "new", 0, None, 0, 0, None)
    journal, held = work.journal, work.crm.catalogue.held
    t, position = journal.table.c, Position.of(row)
    waiting = select(func.count(), func.min(t.moment)).where(
        journal.behind(position.cursor), wanted(journal, subscription)
    )
    behind, since = work.connection.execute(waiting).one()
    counted = select(held.c.state, func.count()).where(held.c.consumer == subscription.name)
    rows = work.connection.execute(counted.group_by(held.c.state))
    held_back = {row[0]: int(row[1]) for row in rows}
    tried = held_back.get("waiting", 0)
    state: Any = "paused" if row.paused else "failing" if row.error else "running"
    return ConsumerStatus(
        subscription.name, state, behind, since, tried, sum(held_back.values()) - tried,
        row.paused or row.error,
    )  # fmt: skip


def require_running(row: Any) -> None:
    """Raises Refused for a consumer that is paused, with why, and how it goes on."""
    if row.paused:
        raise Refused(
            f"subscription {row.name!r} is paused: {row.paused}; subscriptions.resume lets it go "
            "on from where it stands, subscriptions.replay from the beginning",
            subscription=row.name,
        )


class Consumer:
    """A subscription read by the host itself: `crm.subscription("shop.warehouse")`.

    It reads, does with the entries what it does, and acknowledges them. What it did not
    acknowledge it is given again: every entry comes at least once.
    """

    def __init__(self, crm: CRM, subscription: Subscription) -> None:
        self.crm = crm
        self.subscription = subscription
        self._actor = subscription.actor

    def read(self, limit: int = 100) -> Delivery:
        """The next entries, at most about `limit`; none when there is nothing new.

        Raises Refused while it is paused, as after the database was restored.
        """
        name = self.subscription.name
        if self.subscription.handler is not None:
            raise Invalid(f"subscription {name!r} has a handler, which crm.run_due() gives it to")
        with self.crm.read(self._actor) as unit:
            row = state_of(unit, name)
            if row is not None:
                require_running(row)
                return following(unit, self.subscription, Position.of(row), limit)
        with self.crm.begin(self._actor) as work:
            begun(work, self.subscription)
        return self.read(limit)

    def acknowledge(self, delivery: Delivery, work: UnitOfWork | None = None) -> None:
        """Be done with what was read; within a unit, together with what that unit writes.

        Raises Conflict where it stands elsewhere by now: another process reads it, or it was told
        to replay.
        """
        if work is None:
            with self.crm.begin(self._actor) as own:
                self.acknowledge(delivery, own)
            return
        name = self.subscription.name
        if not move(work, name, delivery.end, delivery.start):
            raise Conflict(f"subscription {name!r} stands elsewhere by now; read it again")

    def status(self) -> ConsumerStatus:
        """How far it is behind, and whether it is paused."""
        with self.crm.read(self._actor) as unit:
            return status(unit, self.subscription)


def entries_of(work: ReadUnit, sequences: Sequence[int]) -> dict[int, Entry]:
    """Entries of the journal by their number."""
    journal = work.journal
    statement = select(journal.table).where(journal.table.c.sequence.in_(sequences))
    return {cursor.sequence: e for cursor, e in journal.read(work.connection, statement)}
