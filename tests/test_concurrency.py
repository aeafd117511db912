"""Many processes at once, and processes that are killed: nothing is lost, doubled or half-done."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, func, select

from crmkit import CRM, Customer, Employee, Entity, Handover, Interaction, Team
from crmkit.journal import Cursor, Entry
from crmkit.testing.databases import Database

# Several processes: proven once, on one version of everything.
pytestmark = pytest.mark.slow

WORKER = Path(__file__).with_name("worker.py")
SECONDS = 240

on_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(crm: CRM) -> Iterator[Start]:
    """Starts a process that works on the same database."""
    started: list[subprocess.Popen[str]] = []

    def start(command: str, *arguments: object) -> subprocess.Popen[str]:
        url = crm.engine.url.render_as_string(hide_password=False)
        words = [sys.executable, str(WORKER), command, url, *map(str, arguments)]
        process = subprocess.Popen(words, stdout=PIPE, stderr=PIPE, text=True)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()


def finish(*processes: subprocess.Popen[str]) -> None:
    for process in processes:
        _, errors = process.communicate(timeout=SECONDS)
        assert (0, "") == (process.returncode, errors)


def kill_at_work(process: subprocess.Popen[str], units: int) -> int:
    """Kill a process somewhere in a unit, after it committed some; the last it told of."""
    assert process.stdout is not None
    last = [process.stdout.readline() for _ in range(units)][-1]
    time.sleep(random.random() / 5)
    process.kill()
    told = [last, *process.communicate()[0].splitlines()]
    return int([line for line in told if line.strip()][-1])


def count_of(connection: Connection, table: Any, *where: Any) -> int:
    return connection.scalar(select(func.count()).select_from(table).where(*where)) or 0


# Updates


def test_no_update_is_lost(crm: CRM, start: Start) -> None:
    """Four processes count to a hundred together; a stale one is told, and reads again."""
    with crm.begin("dana") as work:
        customer = work.add(Customer(name="Anna"))
    finish(*(start("increment", customer.id, 25) for _ in range(4)))
    with crm.read("dana") as unit:
        counted = unit.get(Customer, customer)
        assert (100, 101) == (counted.employees, counted.version)
        steps = [entry.changes["employees"] for entry in unit.history(customer)[:-1]]
    assert [(i or None, i + 1) for i in range(100)] == steps[::-1]


def test_a_key_is_brought_once(crm: CRM, start: Start) -> None:
    """Three processes upsert the same thirty keys at once."""
    finish(*(start("upsert", 30) for _ in range(3)))
    with crm.read("dana") as unit:
        assert {f"Anna {i}": 1 for i in range(30)} == Counter(c.name for c in unit.find(Customer))
        assert 30 == len(unit.linked(Customer, "shop", map(str, range(30))))


def test_maintained_traits_are_right_in_the_end(crm: CRM, start: Start) -> None:
    """Whoever wrote last, the trait is that of all rows."""
    with crm.begin("dana") as work:
        customer = work.add(Customer(name="Anna"))
    finish(*(start("call", customer.id, times) for times in (10, 25, 15)))
    with crm.read("dana") as unit:
        newest = max(i.happened_at for i in unit.find(Interaction) if i.happened_at)
        assert (50, newest) == (
            unit.count(Interaction), unit.traits(customer)["interactions.last_on"],
        )  # fmt: skip


@on_postgresql
def test_who_comes_second_to_a_unique_value_is_told(crm: CRM) -> None:
    """After waiting for the first to commit, not before."""
    with crm.engine.connect() as first, first.begin():
        with crm.join(first, "dana") as work:
            work.add(Team(name="North"))
        second = subprocess.Popen(
            [sys.executable, "-c", SECOND, crm.engine.url.render_as_string(hide_password=False)],
            stdout=PIPE,
            text=True,
        )
        time.sleep(1)
        assert second.poll() is None
    assert "Conflict\n" == second.communicate(timeout=SECONDS)[0]


SECOND = """
import sys
from crmkit import CRM, Conflict, Team
try:
    with CRM(sys.argv[1]).begin("emil") as work:
        work.add(Team(name="North"))
except Conflict:
    print("Conflict")
"""


def test_nothing_is_left_with_who_goes(crm: CRM, start: Start) -> None:
    """Three processes give Dana more and more to do, while she hands over and goes."""
    with crm.begin("boss") as work:
        work.add(Employee(key="dana", name="Dana"))
    givers = [start("give", "dana") for _ in range(3)]
    for giver in givers:
        assert giver.stdout is not None
        assert "0\n" == giver.stdout.readline()
    with crm.begin("boss") as work:
        work.use(Handover).hand_over("dana", to="ewa", deactivate=True)
    finish(*givers)
    with crm.read("boss") as unit:
        for entity in (Customer, Interaction):
            assert (0, True) == (
                unit.count(entity, "owner == 'dana'"), unit.count(entity, "owner == 'ewa'") > 2,
            )  # fmt: skip


# The journal


def read_new(crm: CRM, cursor: Cursor, limit: int = 1000) -> list[tuple[Cursor, Entry]]:
    with crm.engine.connect() as connection:
        return crm.journal_for(connection).read_from(connection, cursor, limit)


def read_some(crm: CRM, cursor: Cursor) -> list[tuple[Cursor, Entry]]:
    """What is new, once there is something: any transaction of the server is waited for."""
    deadline = time.monotonic() + SECONDS
    while not (found := read_new(crm, cursor)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return found


def names(found: list[tuple[Cursor, Entry]]) -> list[str]:
    return [entry.changes["name"][1] for _, entry in found]


@on_postgresql
def test_a_reader_waits_for_the_transactions_that_began_before(crm: CRM) -> None:
    """What commits first does not hide what began first."""
    start = read_some(crm, Cursor())[-1][0]
    with crm.engine.connect() as slow:
        transaction = slow.begin()
        with crm.join(slow, "dana") as work:
            work.add(Team(name="slow"))
        with crm.begin("emil") as work:
            work.add(Team(name="quick"))
        assert [] == read_new(crm, start)
        transaction.commit()
    found = read_some(crm, start)
    assert ["slow", "quick"] == names(found)
    assert [] == read_new(crm, found[-1][0])


@on_postgresql
def test_a_transaction_that_was_rolled_back_is_not_waited_for(crm: CRM) -> None:
    """It will never bring anything."""
    start = read_some(crm, Cursor())[-1][0]
    with crm.engine.connect() as slow:
        transaction = slow.begin()
        with crm.join(slow, "dana") as work:
            work.add(Team(name="slow"))
        with crm.begin("emil") as work:
            work.add(Team(name="quick"))
        transaction.rollback()
    assert ["quick"] == names(read_some(crm, start))


def test_a_reader_misses_nothing_while_others_write(crm: CRM, start: Start) -> None:
    """Whatever commits in which order: every entry once, in the order of the cursor."""
    cursor = read_some(crm, Cursor())[-1][0]
    writers = [start("write", name, 15) for name in ("a", "b", "c")]
    found: list[tuple[Cursor, Entry]] = []
    while True:
        done = all(writer.poll() is not None for writer in writers)
        page = read_new(crm, cursor, limit=3)
        found += page
        cursor = page[-1][0] if page else cursor
        if done and len(found) >= committed(crm):
            break
    finish(*writers)
    with crm.read("dana") as unit:
        assert sorted(team.name for team in unit.find(Team)) == sorted(names(found))
    assert sorted(cursor for cursor, _ in found) == [cursor for cursor, _ in found]
    assert 45 <= len(found) == len({cursor for cursor, _ in found})


def committed(crm: CRM) -> int:
    journal = crm.catalogue.journal
    with crm.engine.connect() as connection:
        return count_of(connection, journal, journal.c.actor_key == "worker")


# Killed


def stored_whole(crm: CRM, connection: Connection, cls: type[Entity], rows: int) -> None:
    """Each row has its entries in the journal and its words in the search, and nothing is over."""
    table, journal = crm.catalogue.tables[cls], crm.catalogue.journal
    versions = connection.scalar(select(func.sum(table.c.version))) or 0
    entries = count_of(connection, journal, journal.c.entity_name == table.name[len("crmkit_") :])
    search = crm.catalogue.search
    assert (rows, versions, rows) == (
        count_of(connection, table), entries, count_of(connection, search),
    )  # fmt: skip
    assert 0 == count_of(connection, journal, journal.c.record_id.not_in(select(table.c.id)),
                         journal.c.actor_key == "worker")  # fmt: skip


@pytest.mark.parametrize("units", [1, 2])
def test_a_bulk_call_that_is_killed_is_whole_or_not_there(
    crm: CRM, start: Start, units: int
) -> None:
    """kill -9 between, inside or after batches: whole units only, and all that were told of."""
    told = kill_at_work(start("add_all", 300), units) + 1
    wait_for_the_server(crm)
    with crm.engine.connect() as connection:
        rows = count_of(connection, crm.catalogue.tables[Customer])
        assert rows in (300 * told, 300 * (told + 1))
        stored_whole(crm, connection, Customer, rows)
    with crm.begin("dana") as work:
        assert 10 == work.add_all(Customer(name="after") for _ in range(10))


def test_a_bulk_change_that_is_killed_is_whole_or_not_there(crm: CRM, start: Start) -> None:
    """All rows are of one unit, and their versions say how many there were."""
    with crm.begin("worker") as work:
        work.add_all(Customer(name="x") for _ in range(300))
    told = kill_at_work(start("change_all"), 2)
    wait_for_the_server(crm)
    with crm.read("dana") as unit:
        states = {(c.name, c.employees, c.version) for c in unit.find(Customer)}
    ((name, unit_number, version),) = states
    assert unit_number in (told, told + 1)
    assert (f"unit {unit_number}", unit_number + 2) == (name, version)
    with crm.engine.connect() as connection:
        stored_whole(crm, connection, Customer, 300)


def wait_for_the_server(crm: CRM) -> None:
    """PostgreSQL notices only after a while that its client is gone."""
    if crm.engine.dialect.name == "postgresql":
        others = (
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid() AND state <> 'idle'"
        )
        deadline = time.monotonic() + 30
        with crm.engine.connect() as connection:
            while connection.exec_driver_sql(others).scalar() and time.monotonic() < deadline:
                time.sleep(0.05)


def test_a_host_that_is_killed_leaves_nothing_of_a_joined_unit(
    database: Database, crm: CRM
) -> None:
    """The unit ended well; the host's transaction did not."""
    url = crm.engine.url.render_as_string(hide_password=False)
    process = subprocess.Popen([sys.executable, "-c", HOST, url], stdout=PIPE, text=True)
    assert process.stdout is not None
    assert "joined\n" == process.stdout.readline()
    process.kill()
    process.communicate()
    wait_for_the_server(crm)
    with crm.read("dana") as unit:
        assert 0 == unit.count(Customer)


HOST = """
import sys, time
from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from crmkit import CRM, Customer
engine = create_engine(sys.argv[1])
crm = CRM(engine)
with Session(engine) as session, session.begin():
    with crm.join(session, "dana") as work:
        work.add(Customer(name="Anna"))
    print("joined", flush=True)
    time.sleep(60)
"""


def test_ids_of_many_processes_are_distinct(crm: CRM, start: Start) -> None:
    """They are made by each process for itself."""
    finish(*(start("write", name, 5) for name in ("a", "b", "c")))
    with crm.engine.connect() as connection:
        journal = crm.catalogue.journal
        ids: list[UUID] = list(connection.scalars(select(journal.c.record_id)))
    assert len(ids) == len(set(ids))
