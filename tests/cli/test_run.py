"""`crmkit run`, `jobs`, `subscriptions` and `db restored`, over a part of the host's own."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from crmkit import CRM, Customer, Job, Subscription, UnitOfWork
from crmkit.cli.commands import cli
from crmkit.cli.context import Host
from tests.background import part

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

Run = Callable[..., Result]


def work_hard(work: UnitOfWork, count: int) -> None:
    if count < 0:
        raise ValueError("less than nothing")
    work.add_all(Customer(name=f"Customer {i}") for i in range(count))


@pytest.fixture
def crm(crm_factory: Callable[..., CRM]) -> CRM:
    hears = Subscription("shop.hear", lambda work, entries: None, [Customer])
    outside = Subscription("shop.outside", entities=[Customer], start="beginning")
    crm = crm_factory([part(Job("shop.work", work_hard, attempts=1), hears, outside)])
    crm.run_due()
    assert 0 == len(crm.subscription("shop.outside").read())
    return crm


@pytest.fixture
def crmkit(crm: CRM) -> Run:
    """Runs a command on the CRM."""
    return lambda *words: CliRunner(env={"COLUMNS": "200"}).invoke(
        cli, words, obj=Host(actor="dana", crm=crm)
    )


def enqueue(crm: CRM, *counts: int) -> list[str]:
    with crm.begin("dana") as work:
        return [str(work.enqueue("shop.work", {"count": count})) for count in counts]


def test_run_does_what_is_due_and_tells_of_it(crm: CRM, crmkit: Run) -> None:
    """A line for each; with --once it ends when nothing is left."""
    good, bad = enqueue(crm, 2, -1)
    lines = crmkit("run", "--once").output.splitlines()
    assert sorted([
        f"2026-03-02 09:00:00 job shop.work {good} done",
        f"2026-03-02 09:00:00 job shop.work {bad} parked (ValueError: less than nothing)",
        "2026-03-02 09:00:00 subscription shop.hear done 2 entries",
    ]) == sorted(lines)  # fmt: skip
    assert "" == crmkit("run", "--once").output


def test_jobs_lists_what_is_parked_and_retries_it(crm: CRM, crmkit: Run) -> None:
    """With the error that it ended with."""
    assert "no job is parked\n" == crmkit("jobs").output
    _, bad = enqueue(crm, 1, -1)
    crm.run_due()
    assert "ValueError: less" in crmkit("jobs").output
    (parked,) = json.loads(crmkit("jobs", "--json").output)
    assert (bad, "parked", 1) == (parked["id"], parked["state"], parked["attempts"])
    counts = json.loads(crmkit("jobs", "--counts", "--json").output)
    assert {"done": 1, "parked": 1} == counts["shop.work"]
    assert f"job {bad} is waiting again\n" == crmkit("jobs", "--retry", bad).output
    refused = crmkit("jobs", "--retry", bad)
    assert (2, True) == (refused.exit_code, "is parked" in refused.output)


def test_subscriptions_are_listed_with_their_lag(crm: CRM, crmkit: Run) -> None:
    """And the entries that one is not done with."""
    enqueue(crm, 3)
    crm.run_due()
    told = {s["name"]: s for s in json.loads(crmkit("subscriptions", "--json").output)}
    assert (3, "running") == (told["shop.outside"]["behind"], told["shop.outside"]["state"])
    assert "shop.outside" in crmkit("subscriptions").output
    assert [] == json.loads(crmkit("subscriptions", "--held", "shop.hear", "--json").output)


def test_a_restored_database_pauses_subscriptions(crm: CRM, crmkit: Run) -> None:
    """`crmkit do` lets them go on."""
    assert "epoch 2 of the journal has begun" in crmkit("db", "restored").output
    told = json.loads(crmkit("subscriptions", "--json").output)
    assert ["paused", "paused"] == [s["state"] for s in told]
    assert 0 == crmkit("do", "subscriptions.resume", "--name", "shop.hear").exit_code
    told = json.loads(crmkit("subscriptions", "--json").output)
    assert ["running", "paused"] == [s["state"] for s in told]
