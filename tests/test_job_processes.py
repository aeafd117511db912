"""Jobs done by many processes at once, some of which are killed: each is done, and done once."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from subprocess import PIPE
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from crmkit import CRM, Job, Jobs, MovableClock, SystemClock, Team, UnitOfWork, running
from crmkit.storage.job_table import Claimed
from tests.background import WORK, part
from tests.sizes import sized
from tests.test_jobs import take

# Several processes: proven once, on one version of everything.
pytestmark = pytest.mark.slow

WORKER = Path(__file__).with_name("background.py")
SECONDS = 240

on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def crm(crm_factory: Callable[..., CRM]) -> CRM:
    """A CRM that lives in the same time as the processes."""
    return crm_factory([part(*WORK)], clock=SystemClock())


@pytest.fixture
def start(crm: CRM) -> Iterator[Start]:
    """Starts a process that does what is due in the same database."""
    started: list[subprocess.Popen[str]] = []

    def start(*words: object) -> subprocess.Popen[str]:
        url = crm.engine.url.render_as_string(hide_password=False)
        root = str(WORKER.parents[1])
        process = subprocess.Popen(
            [sys.executable, str(WORKER), *map(str, words[:1]), url, *map(str, words[1:])],
            stdout=PIPE, stderr=PIPE, text=True, env={**os.environ, "PYTHONPATH": root},
        )  # fmt: skip
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def finish(*processes: subprocess.Popen[str]) -> None:
    for process in processes:
        _, errors = process.communicate(timeout=SECONDS)
        assert (0, "") == (process.returncode, errors)


def enqueue(crm: CRM, count: int, name: str = "shop.note") -> None:
    with crm.begin("dana") as work:
        work.enqueue_all(name, ({"number": number} for number in range(count)))


def states(crm: CRM) -> dict[str, int]:
    job = crm.catalogue.jobs
    counted = select(job.c.state, func.count()).where(job.c.name.like("shop.%"))
    with crm.engine.connect() as connection:
        return dict([tuple(row) for row in connection.execute(counted.group_by(job.c.state))])


def traces(crm: CRM) -> int:
    with crm.read("dana") as unit:
        return unit.count(Team)


# Many at once


@on_postgresql
def test_many_workers_do_each_job_once(crm: CRM, start: Start) -> None:
    """Eight processes share 20,000 jobs; a trace that is left twice would be a conflict."""
    count = sized(20_000)
    enqueue(crm, count, "shop.mark")
    finish(*(start("drain") for _ in range(8)))
    state = crm.catalogue.state
    with crm.engine.connect() as connection:
        marks = select(func.count()).where(state.c.key.like("job %"))
        assert ({"done": count}, count) == (states(crm), connection.scalar(marks))


@on_sqlite
def test_some_workers_share_the_work(crm: CRM, start: Start) -> None:
    """On SQLite, too, none takes what another has."""
    enqueue(crm, 200)
    finish(*(start("drain") for _ in range(2)))
    assert ({"done": 200}, 200) == (states(crm), traces(crm))


# Killed


def kill(worker: subprocess.Popen[str]) -> None:
    """Kill a worker at its work, once it has told of some."""
    assert worker.stdout is not None
    worker.stdout.readline()
    time.sleep(random.random() / 10)
    worker.kill()
    worker.communicate()


def drain(crm: CRM) -> None:
    """Do what workers left behind, when the lease of what they took and never began is over."""
    time.sleep(1.1)
    while crm.run_due():
        pass


def test_workers_that_are_killed_lose_nothing(crm: CRM, start: Start) -> None:
    """Wherever they were: what they had begun is done by others, once."""
    enqueue(crm, 60, "shop.pause")
    for _ in range(2):
        kill(start("drain"))
    assert 0 < states(crm)["done"] < 60
    drain(crm)
    assert ({"done": 60}, 60) == (states(crm), traces(crm))


def test_a_job_is_undone_when_its_worker_is_killed(crm: CRM, start: Start) -> None:
    """And done by another once the lease is over."""
    enqueue(crm, 1, "shop.slow")
    kill(start("drain"))
    assert ({"running": 1}, 0) == (states(crm), traces(crm))
    drain(crm)
    assert ({"done": 1}, 1) == (states(crm), traces(crm))


@on_postgresql
def test_a_job_that_takes_longer_than_its_lease_is_not_taken(crm: CRM, start: Start) -> None:
    """The lock of its unit says that its worker lives."""
    enqueue(crm, 1, "shop.slow")
    worker = start("drain")
    assert worker.stdout is not None
    worker.stdout.readline()
    late = CRM(crm.engine, [part(*WORK)], clock=MovableClock(crm.clock.now() + timedelta(hours=1)))
    assert [] == [o for o in late.run_due() if o.name == "shop.slow"]
    finish(worker)
    assert ({"done": 1}, 1) == (states(crm), traces(crm))


@on_sqlite
def test_a_job_that_kills_its_worker_is_parked(crm: CRM, start: Start) -> None:
    """After its attempts; nothing of any of them remains."""
    enqueue(crm, 1, "shop.die")
    for _ in range(2):
        time.sleep(1.1)
        worker = start("drain")
        worker.communicate(timeout=SECONDS)
        assert -signal.SIGKILL == worker.returncode
    drain(crm)
    assert ({"parked": 1}, 0) == (states(crm), traces(crm))


# The command


@on_sqlite
def test_run_finishes_the_job_it_does_when_told_to_end(crm: CRM, tmp_path: Path) -> None:
    """`crmkit run` ends with 0, and leaves to others what it has not begun."""
    (tmp_path / "crmkit_shop.py").write_text(
        "from crmkit import Plugin\nfrom tests.background import WORK, part\nplugin = part(*WORK)\n"
    )
    info = tmp_path / "crmkit_shop-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: crmkit-shop\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[crmkit.plugins]\nshop = crmkit_shop:plugin\n")
    enqueue(crm, 3, "shop.slow")
    process = subprocess.Popen(
        [sys.executable, "-m", "crmkit.cli.main", "run", "--plugins", "shop", "--database",
         crm.engine.url.render_as_string(hide_password=False)],
        stdout=PIPE, stderr=PIPE, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(WORKER.parents[1]), str(tmp_path)])},
    )  # fmt: skip
    assert process.stdout is not None
    assert "began 0\n" == process.stdout.readline()
    process.terminate()
    output, errors = process.communicate(timeout=SECONDS)
    assert (0, "", {"done": 1, "waiting": 2}) == (process.returncode, errors, states(crm))
    assert re.fullmatch(r"\S+ \S+ job shop\.slow \S+ done\n", output)


# Any order of events

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["enqueue", "claim", "do", "fail", "die", "wait"]), st.integers(0, 5)
    ),
    max_size=30,
)


class Workers:
    """Workers that take jobs, do them well or badly, too late, or never."""

    def __init__(self, crm: CRM, clock: MovableClock) -> None:
        self.crm, self.clock = crm, clock
        self.held: list[Claimed] = []
        self.numbers: list[str] = []
        self.failing = False

    def leave(self, work: UnitOfWork, number: str) -> None:
        work.add(Team(name=f"{number} {uuid4()}"))
        if self.failing:
            raise ValueError("no")

    def enqueue(self, _: int) -> None:
        self.numbers.append(uuid4().hex)
        with self.crm.begin("dana") as work:
            work.enqueue("shop.leave", {"number": self.numbers[-1]})

    def claim(self, _: int) -> None:
        taken = take(self.crm)
        self.held += [taken] if taken is not None else []

    def do(self, which: int) -> None:
        if self.held:
            running._run(self.crm, self.held.pop(which % len(self.held)))

    def fail(self, which: int) -> None:
        self.failing = True
        self.do(which)
        self.failing = False

    def die(self, which: int) -> None:
        """It holds what it took, and does it when everybody has given it up."""
        self.clock.move(timedelta(minutes=1))

    def wait(self, which: int) -> None:
        self.clock.move(timedelta(seconds=10 * which))

    def drain(self) -> None:
        """All that is left is done by one worker, and what is parked retried."""
        for _ in range(2):
            self.clock.move(timedelta(days=1))
            while self.crm.run_due():
                pass
            with self.crm.begin("dana") as work:
                work.use(Jobs).retry_all("shop.leave")

    def done(self) -> Counter[str]:
        with self.crm.read("dana") as unit:
            return Counter(team.name.split()[0] for team in unit.find(Team))


def test_whatever_happens_each_job_is_done_once(
    crm_factory: Callable[..., CRM], clock: MovableClock
) -> None:
    """Claims, leases that run out, attempts that fail, workers that wake up too late."""
    workers: Any = None
    crm = crm_factory([part(Job("shop.leave", lambda *a, number: workers.leave(*a, number)))])

    @settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
    @given(STEPS)
    def check(steps: list[tuple[str, int]]) -> None:
        nonlocal workers
        workers = Workers(crm, clock)
        for step, which in steps:
            getattr(workers, step)(which)
        workers.drain()
        while workers.held:
            workers.do(0)
        done = workers.done()
        assert Counter(workers.numbers) == Counter({n: done[n] for n in workers.numbers})

    check()
