"""`crmkit run`: background work done by a process of its own; `crmkit jobs`: what became of it."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

import attrs
import click
from sqlalchemy.exc import DBAPIError

from crmkit.acts.jobs import Jobs
from crmkit.acts.subscriptions import Subscriptions
from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.cli.output import print_json, print_rows, words
from crmkit.errors import Conflict, CRMError
from crmkit.outcomes import Outcome
from crmkit.running import run_due

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.tenants import Tenants

# Jobs done between two looks at the schedules.
_AT_ONCE = 100
# Seconds to wait for a database that is away.
_AWAY = 5.0


@click.command()
@click.option("--once", is_flag=True, help="Do what is due now, then end.")
@click.option(
    "--poll", default=1.0, show_default=True, type=click.FloatRange(min=0.05),
    metavar="SECONDS", help="How often to look for what is due.",
)  # fmt: skip
@click.option("--every-tenant", is_flag=True, help="Do it for all tenants, by turns.")
@crm_options
@pass_host
def run(host: Host, once: bool, poll: float, every_tenant: bool) -> None:
    """Do what is due, now and from now on: jobs, schedules and subscriptions.

    Any number of these may run at once, on one machine or on several. Told to end (SIGTERM, or
    Ctrl-C) it finishes the job that it is doing, and ends with 0.
    """
    work_on(host, once=once, poll=poll, every_tenant=every_tenant)


def work_on(host: Host, *, once: bool, poll: float, every_tenant: bool) -> None:
    """Do what is due until the process is told to end; `once`, until nothing is."""
    of_all = partial(_of_tenants, host.deployment.tenants) if every_tenant else None
    do = of_all or partial(_of, host.crm)
    with _stopped_by_signals() as stop:
        while not stop.is_set():
            try:
                done = do(stop)
            except (DBAPIError, Conflict) as error:
                if once or not _passes(error):
                    raise
                click.echo(f"{_said(error)}; trying again", err=True)
                stop.wait(_AWAY)
                continue
            if once and not done:
                return
            if not done:
                stop.wait(poll)


def _of(crm: CRM, stop: Event, whose: str = "") -> int:
    """Do what is due in a CRM and tell of it; how much there was."""
    outcomes = run_due(crm, _AT_ONCE, stop.is_set)
    for outcome in outcomes:
        click.echo(f"{crm.clock.now():%Y-%m-%d %H:%M:%S} {whose}{told(outcome)}")
    return len(outcomes)


def _of_tenants(tenants: Tenants, stop: Event) -> int:
    """The same of all tenants; one where it cannot be done does not stop the others."""
    done = 0
    for tenant in tenants:
        if stop.is_set():
            break
        try:
            done += _of(tenant, stop, f"{tenant.name} ")
        except (DBAPIError, CRMError) as error:
            if isinstance(error, DBAPIError) and error.connection_invalidated:
                raise
            click.echo(f"{tenant.name}: {_said(error)}", err=True)
    return done


def _said(error: Exception) -> str:
    return " ".join(str(getattr(error, "orig", error)).split())


def _passes(error: DBAPIError | Conflict) -> bool:
    """Whether the database is only away, or busy with somebody else."""
    return isinstance(error, Conflict) or error.connection_invalidated


@contextmanager
def _stopped_by_signals() -> Iterator[Event]:
    """An event that is set when the process is told to end."""
    stop = Event()
    before = {
        number: signal.signal(number, lambda *_: stop.set())
        for number in (signal.SIGTERM, signal.SIGINT)
    }
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def told(outcome: Outcome) -> str:
    """What became of something, in a line."""
    facts: list[Any] = [outcome.kind, outcome.name, outcome.id, outcome.state]
    if outcome.entries:
        facts.append(f"{outcome.entries} entries")
    if outcome.due_at is not None:
        facts.append(f"until {words(outcome.due_at)}")
    if outcome.error:
        facts.append(f"({' '.join(outcome.error.split())})")
    return " ".join(str(fact) for fact in facts if fact is not None)


@click.command()
@click.option(
    "--state", default="parked", show_default=True,
    type=click.Choice(["waiting", "running", "done", "parked"]), help="Which jobs to list.",
)  # fmt: skip
@click.option("--name", help="Only jobs of this name.")
@click.option("--limit", default=50, show_default=True, help="How many to list at most.")
@click.option(
    "--retry", "retried", metavar="ID", type=click.UUID, help="Take a parked job up again."
)
@click.option("--counts", is_flag=True, help="Print how many there are of each name and state.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@crm_options
@pass_host
def jobs(
    host: Host, state: Any, name: str | None, limit: int, retried: Any, counts: bool, as_json: bool
) -> None:
    """List jobs: those that are parked, with the error, unless another state is asked for."""
    with host.crm.begin(host.who) as work:
        service = work.use(Jobs)
        if retried is not None:
            service.retry(retried)
            click.echo(f"job {retried} is waiting again")
            return
        if counts:
            found = service.counts()
            flat = [(n, s, count) for n, of in found.items() for s, count in of.items()]
            print_json(found) if as_json else print_rows(("name", "state", "jobs"), flat)
            return
        listed = service.list(state, name, limit)
    if as_json:
        print_json(listed)
    elif listed:
        rows = [(j.id, j.name, j.due_at or j.ended_at, j.attempts, j.error) for j in listed]
        print_rows(("id", "name", "when (UTC)", "attempts", "error"), rows)
    else:
        click.echo(f"no job is {state}")


@click.command()
@click.option("--held", metavar="NAME", help="List the entries that this one is not done with.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@crm_options
@pass_host
def subscriptions(host: Host, held: str | None, as_json: bool) -> None:
    """List subscriptions: whether each runs, how far it is behind, what it is not done with."""
    with host.crm.begin(host.who) as work:
        service = work.use(Subscriptions)
        found: Any = service.held(held) if held else service.list()
    if as_json:
        print_json(found)
    elif held:
        rows = [(e.entry, e.entity, e.record_id, e.state, e.due_at, e.error) for e in found]
        print_rows(("entry", "of", "record", "state", "when (UTC)", "error"), rows)
    else:
        names = ("name", "state", "behind", "since (UTC)", "held", "parked", "problem")
        print_rows(names, [attrs.astuple(status) for status in found])
