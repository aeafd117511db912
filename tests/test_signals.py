"""Signals: hosts are told after the fact; a receiver that fails breaks nothing."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any
from uuid import uuid4

import pytest

from crmkit.signals import Changed, Signals

CHANGES = (Changed("customer", "add", (uuid4(),)),)


def test_a_receiver_is_told_the_crm_and_the_changes() -> None:
    """The sender is the CRM, the facts come by name."""
    told: list[Any] = []

    def receiver(crm: object, changes: object) -> None:
        told.append((crm, changes))

    signals = Signals("the crm")
    signals.changed.connect(receiver)
    signals.send_changed(CHANGES)
    assert [("the crm", CHANGES)] == told


def test_a_receiver_is_told_the_report() -> None:
    """Of the upgrade."""
    told: list[Any] = []

    def receiver(crm: object, report: object) -> None:
        told.append(report)

    signals = Signals(None)
    signals.upgraded.connect(receiver)
    signals.send_upgraded("the report")
    assert ["the report"] == told


def test_nobody_listens() -> None:
    """Then nothing need be collected, and sending does nothing."""
    signals = Signals(None)
    assert not signals.heard("changed")
    signals.send_changed(CHANGES)


def test_somebody_listens_until_disconnected() -> None:
    """`heard` is true only while there is a receiver."""

    def receiver(crm: object, changes: object) -> None: ...

    signals = Signals(None)
    signals.changed.connect(receiver)
    heard = signals.heard("changed")
    signals.changed.disconnect(receiver)
    assert (True, False) == (heard, signals.heard("changed"))


def test_where_nobody_listens_blinker_is_not_imported() -> None:
    """A CRM without receivers opens without it."""
    code = """
import sys
from crmkit.signals import Signals
signals = Signals(None)
signals.send_upgraded(None)
print(signals.heard("changed"), "blinker" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "False False\n" == run.stdout


def failing_receiver(crm: object, changes: object) -> None:
    raise LookupError("no such queue")


def test_a_receiver_that_fails_is_logged_and_breaks_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The log names it, with the traceback; the others are told."""
    told: list[object] = []

    def receiver(crm: object, changes: object) -> None:
        told.append(changes)

    signals = Signals(None)
    for each in (failing_receiver, receiver):
        signals.changed.connect(each)
    with caplog.at_level(logging.ERROR, "crmkit"):
        signals.send_changed(CHANGES)
    assert [CHANGES] == told
    what = f"receiver {__name__}.failing_receiver of signal 'changed' failed"
    assert [("crmkit.signals", logging.ERROR, what)] == caplog.record_tuples
    assert "LookupError: no such queue" in caplog.text


class Receiver:
    """An object that is called."""

    def __call__(self, crm: object, changes: object) -> None:
        raise LookupError


def test_an_object_that_fails_is_named_by_its_class(caplog: pytest.LogCaptureFixture) -> None:
    """It has no name of its own."""
    signals, receiver = Signals(None), Receiver()
    signals.changed.connect(receiver)
    signals.send_changed(CHANGES)
    assert f"receiver {__name__}.Receiver of signal 'changed' failed" in caplog.messages


def test_an_async_receiver_is_told_about(caplog: pytest.LogCaptureFixture) -> None:
    """It would never be awaited; that is an error of its owner, and logged."""

    async def receiver(crm: object, changes: object) -> None: ...

    signals = Signals(None)
    signals.changed.connect(receiver)
    signals.send_changed(CHANGES)
    assert "it is async and would never be awaited; use a plain def" in caplog.text


def test_a_muted_signal_is_silent() -> None:
    """As blinker has it, for tests of hosts."""
    told: list[object] = []

    def receiver(crm: object, changes: object) -> None:
        told.append(changes)

    signals = Signals(None)
    signals.changed.connect(receiver)
    with signals.changed.muted():
        signals.send_changed(CHANGES)
    assert [] == told


def test_each_crm_has_its_own_signals() -> None:
    """Who listens to one is not told of the other."""
    told: list[object] = []

    def receiver(crm: object, changes: object) -> None:
        told.append(crm)

    here, there = Signals("here"), Signals("there")
    here.changed.connect(receiver)
    there.send_changed(CHANGES)
    here.send_changed(CHANGES)
    assert ["here"] == told
