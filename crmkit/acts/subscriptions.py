"""Subscriptions, looked after: how far each is behind, what is parked, and what to do about it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import attrs
from sqlalchemy import Table, delete, select, update

from crmkit.catalogue import named
from crmkit.consumers import ConsumerStatus, Position, begun, free_next, move, status
from crmkit.errors import NotFound
from crmkit.operations import Service, operation
from crmkit.subscriptions import Subscription
from crmkit.words import _


@attrs.frozen
class HeldEntry:
    """An entry of the journal that a subscription is not done with."""

    entry: int
    """The number by which it is retried or skipped."""
    entity: str
    record_id: UUID
    state: Literal["waiting", "parked", "behind"]
    """`behind` an earlier entry of the same record that is waiting or parked."""
    due_at: datetime | None
    attempts: int
    error: str | None


class Subscriptions(Service):
    """The consumers of the journal, for those who look after them."""

    @operation("subscriptions.list", title=_("List subscriptions"), privileged=True)
    def list(self) -> tuple[ConsumerStatus, ...]:
        """How every subscription is doing: whether it runs, how far it is behind, what is held."""
        known = self.work.crm.subscriptions
        return tuple(status(self.work, known[name]) for name in sorted(known))

    @operation("subscriptions.held", title=_("List entries held back"), privileged=True)
    def held(self, name: str, limit: int = 50) -> tuple[HeldEntry, ...]:
        """The entries that a subscription is not done with, oldest first, with their errors."""
        held = self._held.c
        columns = (
            held.sequence, held.entity_name, held.record_id, held.state, held.due_at,
            held.attempts, held.error,
        )  # fmt: skip
        statement = select(*columns).where(held.consumer == self._known(name).name)
        found = self.work.connection.execute(statement.order_by(held.sequence).limit(limit))
        return tuple(HeldEntry(*row) for row in found)

    @operation("subscriptions.retry", title=_("Retry a parked entry"), privileged=True)
    def retry(self, name: str, entry: int) -> None:
        """Try a parked entry again, with all its attempts, and then what waits behind it.

        Raises NotFound for an entry that is not parked.
        """
        self._require(self._retry(name, self._held.c.sequence == entry), name, entry)

    @operation("subscriptions.retry_all", title=_("Retry all parked entries"), privileged=True)
    def retry_all(self, name: str) -> int:
        """Try all parked entries of a subscription again; return how many."""
        return self._retry(name, self._held.c.state == "parked")

    def _retry(self, name: str, which: Any) -> int:
        held = self._held.c
        parked = (held.consumer == self._known(name).name) & (held.state == "parked") & which
        values = {"state": "waiting", "due_at": self.work.now(), "attempts": 0}
        return self.work.connection.execute(
            update(self._held).where(parked).values(values)
        ).rowcount

    @operation("subscriptions.skip", title=_("Skip an entry"), privileged=True)
    def skip(self, name: str, entry: int) -> None:
        """Give up an entry that is held back; what waits behind it is tried next.

        Raises NotFound for an entry that is not held back.
        """
        held = self._held.c
        this = (held.consumer == self._known(name).name) & (held.sequence == entry)
        gone = delete(self._held).where(this).returning(held.entity_name, held.record_id)
        row = self.work.connection.execute(gone).first()
        self._require(row is not None, name, entry)
        if row is not None:
            free_next(self.work, name, row.entity_name, row.record_id)

    @operation("subscriptions.pause", title=_("Pause a subscription"), privileged=True)
    def pause(self, name: str, why: str) -> None:
        """Give a subscription nothing more until it is resumed; `why` is told to who asks."""
        begun(self.work, self._known(name))
        self._set(name, paused=why)

    @operation("subscriptions.resume", title=_("Resume a subscription"), privileged=True)
    def resume(self, name: str) -> None:
        """Let a paused subscription go on from where it stands, at once."""
        begun(self.work, self._known(name))
        self._set(name, paused=None, due_at=None)

    @operation("subscriptions.replay", title=_("Replay a subscription"), privileged=True)
    def replay(self, name: str) -> None:
        """Give a subscription everything again, from the beginning of the journal.

        What was held back is forgotten: it comes again, too.
        """
        begun(self.work, self._known(name))
        self.work.connection.execute(delete(self._held).where(self._held.c.consumer == name))
        move(self.work, name, Position())
        self._set(name, paused=None)

    @property
    def _held(self) -> Table:
        return self.work.crm.catalogue.held

    def _known(self, name: str) -> Subscription:
        return named(self.work.crm.subscriptions, "subscription", name)

    def _set(self, name: str, **values: Any) -> None:
        consumer = self.work.crm.catalogue.consumers
        changed = update(consumer).where(consumer.c.name == name).values(values)
        self.work.connection.execute(changed)

    def _require(self, found: object, name: str, entry: int) -> None:
        if not found:
            raise NotFound(
                f"subscription {name!r} has no such entry {entry}; subscriptions.held lists them"
            )
