"""A part that works in the background, and a process that runs it: `python background.py URL ...`.

The process prints what became of each job and entry. Whatever the part does it writes as teams,
whose unique names tell what was done twice.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any
from uuid import UUID

from crmkit import (
    CRM,
    Conflict,
    Customer,
    Job,
    Plugin,
    Subscription,
    Team,
    UnitOfWork,
    hookimpl,
)
from crmkit.journal import Entry


def part(*contributions: Any, name: str = "shop") -> Plugin:
    """A part of a host that contributes these."""

    class Hooks:
        @staticmethod
        @hookimpl
        def crmkit_contribute() -> Any:
            return contributions

    return Plugin(name, hooks=Hooks())


# What processes do


def note(work: UnitOfWork, number: int) -> None:
    """Leave a trace that can be left only once."""
    work.add(Team(name=f"job {number}"))


def die(work: UnitOfWork, number: int) -> None:
    """Leave the trace, then end the process before anything can be committed."""
    note(work, number)
    os.kill(os.getpid(), signal.SIGKILL)


def mark(work: UnitOfWork, number: int) -> None:
    """The same, at little cost: a row whose key can be written only once."""
    state = work.crm.catalogue.state
    work.connection.execute(state.insert().values(key=f"job {number}", value=""))


def pause(work: UnitOfWork, number: int) -> None:
    """Leave the trace, and take a while to end."""
    note(work, number)
    time.sleep(0.03)


def slow(work: UnitOfWork, number: int) -> None:
    """Leave the trace, and take long to end."""
    note(work, number)
    print(f"began {number}", flush=True)
    time.sleep(1)


def hear(work: UnitOfWork, entries: Sequence[Entry]) -> None:
    """Leave a trace of each entry that can be left only once, and take a while."""
    for entry in entries:
        work.add(Team(name=f"{entry.record_id} {entry.version}"))
    time.sleep(0.02)


WORK = (
    Subscription("shop.hear", hear, [Customer], start="beginning", batch=5),
    Job("shop.note", note),
    Job("shop.mark", mark),
    Job("shop.pause", pause),
    Job("shop.die", die, attempts=2),
    Job("shop.slow", slow),
)


def drain(crm: CRM, most: str = "0") -> None:
    """Run until nothing is due, or until so many are done."""
    done = 0
    while outcomes := crm.run_due(10):
        for outcome in outcomes:
            print(outcome.name, outcome.state, outcome.id, flush=True)
        done += len(outcomes)
        if 0 < int(most) <= done:
            return


def follow(crm: CRM) -> None:
    """Do what is due until killed; say when there was something."""
    while True:
        for outcome in crm.run_due(10):
            print(outcome.name, outcome.state, outcome.entries, flush=True)
        time.sleep(0.02)


def scribble(crm: CRM, times: str, *hot: str) -> None:
    """Add customers, and change some that all others change, in units that overlap theirs."""
    for number in range(int(times)):
        with suppress(Conflict), crm.begin("writer") as work:
            work.add(Customer(name=f"new {number}"))
            time.sleep(random.random() / 100)
            for id in random.sample(hot, 1):
                work.change(Customer.ref(UUID(id)), name=f"{os.getpid()} {number}")
            time.sleep(random.random() / 100)


COMMANDS: dict[str, Callable[..., None]] = {"drain": drain, "follow": follow, "scribble": scribble}


def main() -> None:
    command, url, *rest = sys.argv[1:]
    COMMANDS[command](CRM(url, [part(*WORK)], settings={"core": {"lease": {"seconds": 1}}}), *rest)


if __name__ == "__main__":
    main()
