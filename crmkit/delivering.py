"""Delivers the journal to the handlers of subscriptions.

One unit locks the consumer, gives it what comes next, and moves it on: what a handler does and that
it was done are one transaction. What fails is undone to a savepoint and held back with everything
later about the same record, while other records go on.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

import attrs
from sqlalchemy import delete, select, update

from crmkit import causes
from crmkit.consumers import (
    Position,
    begun,
    entries_of,
    following,
    free_next,
    move,
    state_of,
)
from crmkit.journal import Entry
from crmkit.outcomes import Outcome
from crmkit.storage.job_table import error_text
from crmkit.subscriptions import Subscription

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.unit_of_work import UnitOfWork

_log = logging.getLogger("crmkit.subscriptions")

# Of a batch in which everything failed, one record tells nothing; from here on it is the handler.
_SEVERAL = 2


class _AllFailed(Exception):
    """Nothing of a batch could be done: it is not the entries that are at fault."""


@attrs.frozen
class _Failure:
    """An entry that its handler could not take; without an error, one behind such an entry."""

    entry: Entry
    error: BaseException | None = None


def deliveries(crm: CRM, subscription: Subscription) -> Iterator[Outcome]:
    """Give a handler what is new, a batch at a time, until there is nothing more."""
    while (outcome := _deliver(crm, subscription)) is not None:
        yield outcome


def _deliver(crm: CRM, subscription: Subscription) -> Outcome | None:
    with crm.read(subscription.actor) as unit:
        row = state_of(unit, subscription.name)
        if row is not None and not _has_work(unit, subscription, row):
            return None
    if row is None:
        with crm.begin(subscription.actor) as work:
            begun(work, subscription)
    try:
        with crm.begin(subscription.actor) as work:
            row = state_of(work, subscription.name, lock=True)
            if row is None or not _may_run(row, work.now()):
                return None
            return _retried(work, subscription) or _next(work, subscription, row)
    except Exception as error:
        _log.warning("subscription %s failed", subscription.name, exc_info=True)
        at_fault = error.__cause__ if isinstance(error, _AllFailed) else error
        return _backed_off(crm, subscription, at_fault or error)


def _may_run(row: Any, now: Any) -> bool:
    return row.paused is None and (row.due_at is None or row.due_at <= now)


def _has_work(unit: Any, subscription: Subscription, row: Any) -> bool:
    """Whether there is something new, or something held back whose time has come."""
    if not _may_run(row, unit.now()):
        return False
    head = unit.journal.head(unit.connection)
    return bool(head > Position.of(row).cursor or _due(unit, subscription, 1))


# What is new


def _next(work: UnitOfWork, subscription: Subscription, row: Any) -> Outcome | None:
    delivery = following(work, subscription, Position.of(row), subscription.batch)
    if delivery.end == delivery.start:
        return None
    blocked = _blocked(work, subscription, delivery.entries)
    failures = _handled(work, subscription, delivery.entries, blocked, row.attempts)
    held = _hold(work, subscription, failures)
    move(work, subscription.name, delivery.end)
    if not delivery.entries:
        return None
    return _outcome(subscription, len(delivery) - len(failures), held)


def _outcome(subscription: Subscription, done: int, held: Sequence[Mapping[str, Any]]) -> Outcome:
    """What became of a batch: how much of it is done, and the first that failed."""
    failed = next((row for row in held if row["error"] is not None), None)
    if failed is None:
        return Outcome("subscription", subscription.name, "done", entries=done)
    return Outcome(
        "subscription", subscription.name, "parked" if failed["state"] == "parked" else "failed",
        entries=done, due_at=failed["due_at"], error=failed["error"],
    )  # fmt: skip


def _handled(
    work: UnitOfWork,
    subscription: Subscription,
    entries: Sequence[Entry],
    blocked: set[Any],
    attempts: int,
) -> list[_Failure]:
    """Give a handler a batch; where it fails, entry by entry. What could not be done."""
    free = [entry for entry in entries if _record(entry) not in blocked]
    behind = [_Failure(entry) for entry in entries if _record(entry) in blocked]
    try:
        with work.savepoint():
            _hand(work, subscription, free)
    except Exception as error:
        failures = _one_by_one(work, subscription, free)
        if attempts + 1 < subscription.attempts and _all_failed(free, failures):
            raise _AllFailed from error
        return failures + behind
    return behind


def _all_failed(entries: Sequence[Entry], failures: Sequence[_Failure]) -> bool:
    """Whether nothing could be done of several records, none of which is itself at fault."""
    several = len({_record(entry) for entry in entries}) >= _SEVERAL
    loops = any(causes.is_loop(failure.error) for failure in failures)
    return several and len(failures) == len(entries) and not loops


def _one_by_one(
    work: UnitOfWork, subscription: Subscription, entries: Sequence[Entry]
) -> list[_Failure]:
    failures: list[_Failure] = []
    stuck: set[Any] = set()
    for entry in entries:
        if _record(entry) in stuck:
            failures.append(_Failure(entry))
            continue
        try:
            with work.savepoint():
                _hand(work, subscription, [entry])
        except Exception as error:
            _log.warning("subscription %s: %s failed", subscription.name, entry.key, exc_info=True)
            stuck.add(_record(entry))
            failures.append(_Failure(entry, error))
    return failures


def _hand(work: UnitOfWork, subscription: Subscription, entries: Sequence[Entry]) -> None:
    """Call the handler, for entries as deep in the chain of causes at a time."""
    assert subscription.handler is not None
    for _, group in groupby(entries, key=lambda entry: causes.depth(entry.cause)):
        alike = tuple(group)
        chain = causes.automated(alike[0].cause, "subscription", subscription.name)
        with work.because(chain):
            subscription.handler(work, alike)


def _record(entry: Entry) -> tuple[str, Any]:
    return entry.entity, entry.record_id


def _backed_off(crm: CRM, subscription: Subscription, error: BaseException) -> Outcome:
    """Let the whole subscription wait: nothing of its batch could be done."""
    with crm.begin(subscription.actor) as work:
        consumer = work.crm.catalogue.consumers
        attempts = state_of(work, subscription.name).attempts + 1
        due_at = work.now() + subscription.delay(attempts, "")
        values = {"attempts": attempts, "due_at": due_at, "error": error_text(error)}
        mine = consumer.c.name == subscription.name
        work.connection.execute(update(consumer).where(mine).values(values))
    return Outcome(
        "subscription", subscription.name, "failed", due_at=due_at, error=error_text(error)
    )


# What is held back


def _blocked(work: UnitOfWork, subscription: Subscription, entries: Sequence[Entry]) -> set[Any]:
    """The records of these entries of which an earlier one is held back."""
    held = work.crm.catalogue.held.c
    records = {entry.record_id for entry in entries}
    statement = select(held.entity_name, held.record_id).where(
        held.consumer == subscription.name, held.record_id.in_(records)
    )
    return {(row.entity_name, row.record_id) for row in work.connection.execute(statement)}


def _hold(
    work: UnitOfWork, subscription: Subscription, failures: Sequence[_Failure]
) -> list[dict[str, Any]]:
    """Hold entries back: those that failed to be tried again, those behind them until then."""
    rows = [
        {
            "consumer": subscription.name, "sequence": _sequence(failure.entry),
            "entity_name": failure.entry.entity, "record_id": failure.entry.record_id,
            "held_at": work.now(), **_after_attempt(work, subscription, failure, 1),
        }
        for failure in failures
    ]  # fmt: skip
    if rows:
        work.connection.execute(work.crm.catalogue.held.insert(), rows)
    return rows


def _after_attempt(
    work: UnitOfWork, subscription: Subscription, failure: _Failure, attempts: int
) -> dict[str, Any]:
    """How an entry stands after so many attempts; one behind another was never attempted."""
    if failure.error is None:
        return {"state": "behind", "due_at": None, "attempts": 0, "error": None}
    final = attempts >= subscription.attempts or causes.is_loop(failure.error)
    due_at = work.now() + subscription.delay(attempts, failure.entry.key)
    return {
        "state": "parked" if final else "waiting", "due_at": None if final else due_at,
        "attempts": attempts, "error": error_text(failure.error),
    }  # fmt: skip


def _sequence(entry: Entry) -> int:
    return int(entry.key.rpartition(".")[2])


def _due(work: Any, subscription: Subscription, limit: int) -> list[Any]:
    """Entries held back whose time has come."""
    held = work.crm.catalogue.held
    due = select(held).where(held.c.consumer == subscription.name, held.c.due_at <= work.now())
    return list(work.connection.execute(due.order_by(held.c.due_at).limit(limit)))


def _retried(work: UnitOfWork, subscription: Subscription) -> Outcome | None:
    """Try again what is due, and after it what waits behind it."""
    due = _due(work, subscription, subscription.batch)
    if not due:
        return None
    done, failed = 0, []
    for row in due:
        count, after = _retry_record(work, subscription, row)
        done += count
        failed += [after] if after is not None else []
    return _outcome(subscription, done, failed)


def _retry_record(
    work: UnitOfWork, subscription: Subscription, due: Any
) -> tuple[int, dict[str, Any] | None]:
    """What is held back of one record, oldest first, until one fails: how many went well, and how
    the one that failed stands."""
    held = work.crm.catalogue.held
    mine = (
        (held.c.consumer == subscription.name)
        & (held.c.record_id == due.record_id)
        & (held.c.entity_name == due.entity_name)
    )
    statement = select(held).where(mine).order_by(held.c.sequence).limit(subscription.batch)
    rows = list(work.connection.execute(statement))
    entries = entries_of(work, [row.sequence for row in rows])
    for done, row in enumerate(rows):
        this = mine & (held.c.sequence == row.sequence)
        try:
            with work.savepoint():
                _hand(work, subscription, [entries[row.sequence]])
        except Exception as error:
            failure = _Failure(entries[row.sequence], error)
            values = _after_attempt(work, subscription, failure, row.attempts + 1)
            work.connection.execute(update(held).where(this).values(values))
            return done, values
        work.connection.execute(delete(held).where(this))
    free_next(work, subscription.name, due.entity_name, due.record_id)
    return len(rows), None
