"""Signals: hosts are told after the commit, and cannot refuse. Each CRM has its own."""

from __future__ import annotations

import inspect
import logging
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

import attrs

if TYPE_CHECKING:
    from blinker import Signal

SignalName = Literal["changed", "upgraded"]

_log = logging.getLogger("crmkit.signals")


@attrs.frozen
class Changed:
    """The records of one entity that one action of a committed transaction wrote."""

    entity: str
    action: str
    ids: tuple[UUID, ...]


class Signals:
    """The signals of one CRM: `crm.signals.changed.connect(receiver)`.

    A receiver is called with the CRM and the named facts. It is held weakly, as blinker does: a
    function defined in passing is connected with `weak=False`. One that fails is logged with its
    name and breaks nothing.
    """

    def __init__(self, crm: object) -> None:
        self._crm = crm
        self._made: dict[str, Signal] = {}

    def of(self, tenant: object) -> Signals:
        """The same signals, sent by a tenant."""
        twin = Signals(tenant)
        twin._made = self._made
        return twin

    @property
    def changed(self) -> Signal:
        """Sent after the outermost commit, with `changes: tuple[Changed, ...]`."""
        return self._signal("changed")

    @property
    def upgraded(self) -> Signal:
        """Sent after `crm.upgrade()` has migrated the database, with its `report`."""
        return self._signal("upgraded")

    def _signal(self, name: SignalName) -> Signal:
        if name not in self._made:
            # Imported when somebody first listens: a CRM that nobody listens to opens without it.
            from blinker import Signal

            self._made.setdefault(name, Signal())
        return self._made[name]

    def heard(self, name: SignalName) -> bool:
        """Whether anybody listens; where nobody does, what would be sent need not be collected."""
        return name in self._made and bool(self._made[name].receivers)

    def send_changed(self, changes: tuple[Changed, ...]) -> None:
        """Tell what a committed transaction wrote."""
        self._send("changed", changes=changes)

    def send_upgraded(self, report: object) -> None:
        """Tell that the tables of every part have their newest form."""
        self._send("upgraded", report=report)

    def _send(self, name: SignalName, **facts: object) -> None:
        """Tell every receiver; whatever one raises is logged, and the next is called."""
        if not self.heard(name) or self._made[name].is_muted:
            return
        for receiver in self._made[name].receivers_for(self._crm):
            try:
                if inspect.iscoroutinefunction(receiver):
                    raise TypeError("it is async and would never be awaited; use a plain def")
                receiver(self._crm, **facts)
            except Exception:
                _log.exception("receiver %s of signal %r failed", _owner(receiver), name)


def _owner(receiver: Any) -> str:
    named = receiver if hasattr(receiver, "__qualname__") else type(receiver)
    return f"{named.__module__}.{named.__qualname__}"
