"""Merges of several processes at once, and merges that are killed: all of it, or none."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE

import pytest

from crmkit import CRM, Actor, Customer, Interaction, Merge, Merging, ReadUnit, Relationship
from crmkit.acts.links import links
from crmkit.acts.stragglers import gather_all

# Several processes: proven once, on one version of everything.
pytestmark = pytest.mark.slow

WORKER = Path(__file__).with_name("merging_worker.py")
SECONDS = 120

on_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(crm: CRM) -> Iterator[Start]:
    """Starts a process that merges in the same database."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: object) -> subprocess.Popen[str]:
        url = crm.engine.url.render_as_string(hide_password=False)
        words = [sys.executable, str(WORKER), url, *map(str, arguments)]
        process = subprocess.Popen(words, stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def customers(crm: CRM, count: int, rows: int) -> list[Customer]:
    """Customers with rows, each related to each other one."""
    found = [Customer(name=f"c{number}") for number in range(count)]
    with crm.begin("dana") as work:
        work.add_all(found)
        for one in found:
            work.add_all(Interaction(customer=one, subject=one.name) for _ in range(rows))
            work.add_all(
                Relationship(customer=one, other=other, kind=f"{one.name} {other.name}")
                for other in found
                if one is not other
            )
    return found


def assert_consistent(work: ReadUnit, all_of_them: list[Customer], rows: int) -> None:
    """Whoever is not in lists was merged; nothing refers to them, and nothing is lost."""
    live = {c.id for c in work.find(Customer)}
    merged = {merge.loser.id for merge in work.find(Merge)}
    assert {c.id for c in all_of_them} == live | merged
    assert set() == live & merged
    for link in links(work.crm.catalogue):
        table = work.table(link.entity)
        lost = link.only(table) & table.c[link.field].in_(merged)
        assert 0 == work.count(link.entity, lost), link.name
    assert {work.get(Customer, id).id for id in merged} <= live
    assert len(all_of_them) * rows == work.count(Interaction)


@on_postgresql
def test_merges_of_overlapping_customers_end_consistent_or_in_a_conflict(
    crm: CRM, start: Start
) -> None:
    """Three processes merge the same six customers, each in an order of its own."""
    found = customers(crm, 6, rows=20)
    ids = [customer.id for customer in found]
    processes = [start("pairs", seed, *ids) for seed in range(3)]
    for process in processes:
        assert process.stdout is not None
        assert "ready\n" == process.stdout.readline()
    told: list[str] = []
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        output, errors = process.communicate(timeout=SECONDS)
        assert (0, "") == (process.returncode, errors)
        told += output.split()
    with crm.read("dana") as unit:
        assert_consistent(unit, found, 20)
        assert told.count("merged") == unit.count(Merge) > 0
    assert {"merged", "Conflict"} >= set(told)


@on_postgresql
def test_what_is_added_during_a_merge_follows(crm: CRM, start: Start) -> None:
    """A process that adds rows for the loser all the while loses none of them."""
    survivor, loser = customers(crm, 2, rows=50)
    process = start("add", loser.id)
    assert process.stdout is not None
    assert process.stdin is not None
    assert "ready\n" == process.stdout.readline()
    process.stdin.write("go\n")
    process.stdin.flush()
    assert "added\n" == process.stdout.readline()
    with crm.begin("dana") as work:
        merge = work.use(Merging).merge(survivor.id, loser.id)
    told = process.communicate(timeout=SECONDS)[0].split()
    assert "refused" == told[-1]
    added = 1 + told.count("added")
    with crm.begin(Actor("system", "core.follow_merges")) as work:
        gather_all(work)
        mine = work.table(Interaction).c.customer == survivor.id
        assert 100 + added == work.count(Interaction, mine)
        work.use(Merging).unmerge(merge)
        assert 50 + added == work.count(Interaction, work.table(Interaction).c.customer == loser.id)


@pytest.mark.parametrize("attempt", range(2))
def test_a_merge_that_is_killed_is_whole_or_not_there(crm: CRM, start: Start, attempt: int) -> None:
    """kill -9 at any instruction leaves the old state or the new one, and it can be done again."""
    survivor, loser = customers(crm, 2, rows=400)
    process = start("one", survivor.id, loser.id)
    assert process.stdout is not None
    assert process.stdin is not None
    assert "ready\n" == process.stdout.readline()
    process.stdin.write("go\n")
    process.stdin.flush()
    time.sleep(random.random() / 12)
    process.kill()
    process.communicate()
    with crm.begin("dana") as work:
        merges = list(work.find(Merge))
        theirs = work.count(Interaction, work.table(Interaction).c.customer == loser.id)
        assert (theirs, work.count(Customer)) == ((0, 1) if merges else (400, 2))
        if not merges:
            work.use(Merging).merge(survivor.id, loser.id)
        (merge,) = work.find(Merge)
        work.use(Merging).unmerge(merge)
        assert (400, 2) == (
            work.count(Interaction, work.table(Interaction).c.customer == loser.id),
            work.count(Customer),
        )
