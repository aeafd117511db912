"""Tenants made, copied and dropped by several processes, and by processes that are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import sleep

import pytest

from crmkit import CRM, Customer
from crmkit.storage import migrations
from tests.tenancy import add, names

# Several processes: proven once, on one version of everything.
pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]

PROGRAM = """
import sys
from crmkit import CRM, Conflict, NotFound
from tests.visits import contribute

url, *steps = sys.argv[1:]
tenants = CRM(url, plugins=[contribute()]).tenants
print("ready", flush=True)
sys.stdin.readline()
for step in steps:
    act, *given = step.split()
    try:
        if act == "drop":
            tenants.drop(*given, confirm=given[0])
        else:
            getattr(tenants, act)(*given)
    except (Conflict, NotFound) as error:
        print(type(error).__name__, flush=True)
    else:
        print("done", flush=True)
"""


def started(crm: CRM, *steps: str) -> subprocess.Popen[str]:
    """A process that does these steps when it is told to go."""
    url = crm.engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-c", PROGRAM, url, *steps]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert process.stdout is not None
    assert "ready\n" == process.stdout.readline(), process.communicate()[1]
    return process


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()


def test_of_two_processes_that_make_a_tenant_one_does(shop: CRM) -> None:
    """The other is told that it is there; it works."""
    both = [started(shop, "create gamma") for _ in range(2)]
    for process in both:
        go(process)
    ended = [process.communicate(timeout=60) for process in both]
    assert ["Conflict\n", "done\n"] == sorted(out for out, _ in ended), ended
    _sound(shop, "gamma")


def test_of_processes_that_make_and_drop_none_breaks_another(shop: CRM) -> None:
    """Whatever their order, what is there at the end is whole."""
    steps = ["copy acme gamma", "drop gamma", "copy beta gamma"]
    both = [started(shop, *steps) for _ in range(2)]
    for process in both:
        go(process)
    ended = [process.communicate(timeout=120) for process in both]
    assert all(set(out.split()) <= {"done", "Conflict", "NotFound"} for out, _ in ended), ended
    assert not any(errors for _, errors in ended), ended
    if "gamma" in shop.tenants:
        _sound(shop, "gamma")
    _sound(shop, "acme")


def _sound(shop: CRM, name: str) -> None:
    """The tenant can be worked in, and its tables are as they should be."""
    tenant = shop.tenant(name)
    assert () == migrations.check(tenant.engine, tenant.part_migrations())
    before = names(tenant)
    add(tenant, "new")
    assert sorted([*before, "new"]) == names(tenant)


def _make(shop: CRM) -> None:
    shop.tenants.create("gamma")


def _copy(shop: CRM) -> None:
    shop.tenants.copy("acme", "gamma")


@pytest.mark.parametrize(("step", "finish"), [("create gamma", _make), ("copy acme gamma", _copy)])
def test_what_is_made_is_there_whole_or_not_at_all(
    shop: CRM, step: str, finish: Callable[[CRM], None]
) -> None:
    """Killed at any moment; the next call makes it."""
    add(shop.tenant("acme"), *(f"Anna {number}" for number in range(3)))
    chance = Random(7)
    for _ in range(2):
        _killed(shop, step, chance.random() * (0.6 if "sqlite" in str(shop.engine.url) else 1.5))
        if "gamma" in shop.tenants:
            _sound(shop, "gamma")
            shop.tenants.drop("gamma", confirm="gamma")
        assert ["acme", "beta"] == shop.tenants.names()
    finish(shop)
    _sound(shop, "gamma")
    assert 3 == len(names(shop.tenant("acme")))


def test_what_is_dropped_is_there_whole_or_not_at_all(shop: CRM) -> None:
    """Killed at any moment; and the name is free afterwards."""
    chance = Random(7)
    add(shop.tenant("acme"), "Anna")
    for _ in range(2):
        if "gamma" not in shop.tenants:
            shop.tenants.copy("acme", "gamma")
        _killed(shop, "drop gamma", chance.random() * 0.03)
        if "gamma" in shop.tenants:
            _sound(shop, "gamma")
            shop.tenants.drop("gamma", confirm="gamma")
    assert ["Anna"] == names(shop.tenants.copy("acme", "gamma"))


def _killed(shop: CRM, step: str, after: float) -> None:
    """Begin a step in a process of its own, and kill that."""
    process = started(shop, step)
    go(process)
    sleep(after)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    with shop.tenant("beta").begin("dana") as work:
        work.add(Customer(name="goes on"))
