"""Several processes at once, and one that is killed: no point is lost, made up or spent twice."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from crmkit import CRM, Customer
from crmkit_loyalty import Loyalty, Posting, Programme, Reward

pytestmark = [pytest.mark.crm(plugins=["loyalty"]), pytest.mark.slow]

HEAD = """
import logging
import sys
from pathlib import Path
from time import sleep
from uuid import uuid4
from datetime import datetime
from crmkit import CRM, MovableClock, Refused
from crmkit_loyalty import Loyalty
url, start, now, name, anna, given = sys.argv[1:]
logging.getLogger("psycopg").setLevel("ERROR")
crm = CRM(url, plugins=["loyalty"], clock=MovableClock(datetime.fromisoformat(now)))
print("ready", flush=True)
while not Path(start).exists():
    sleep(0.002)
"""

SPEND = """
for i in range(10):
    try:
        with crm.begin(name) as work:
            work.use(Loyalty).spend(anna, 10)
        print("spent")
    except Refused:
        print("refused")
"""

USE = """
try:
    with crm.begin(name) as work:
        work.use(Loyalty).use_voucher(given, used_for=name)
    print("used")
except Refused:
    print("refused")
"""

REDEEM = """
for i in range(3):
    try:
        with crm.begin(name) as work:
            work.use(Loyalty).redeem(anna, "cup")
        print("redeemed")
    except Refused:
        print("refused")
"""

SAME = """
for i in range(5):
    with crm.begin(name) as work:
        work.use(Loyalty).earn(anna, 10, source=f"till/{i}")
        work.use(Loyalty).spend(anna, 1, key=f"sale/{i}")
    print("done")
"""

ENDLESS = """
for i in range(100000):
    with crm.begin(name) as work:
        work.use(Loyalty).earn(anna, 7, source=str(uuid4()))
        work.use(Loyalty).spend(anna, 3)
    print("done", flush=True)
"""


@pytest.fixture
def anna(crm: CRM) -> str:
    """A member of a club that has 400 points, and one cup."""
    with crm.begin("boss") as work:
        club = work.add(Programme(key="club", name="Club", pending_days=0))
        work.add(Reward(programme=club, key="cup", name="A cup", cost=10, stock=5))
        work.add(Reward(programme=club, key="tea", name="A tea", cost=0))
        customer = work.add(Customer(name="Anna"))
        work.use(Loyalty).join(customer)
        work.use(Loyalty).earn(customer, 400, source="start")
    return str(customer.id)


class Team:
    """Processes that begin together."""

    def __init__(self, crm: CRM, tmp_path: Path, anna: str) -> None:
        self.url = crm.engine.url.render_as_string(hide_password=False)
        self.start = tmp_path / "start"
        self.now = crm.clock.now().isoformat()
        self.anna = anna

    def begin(self, program: str, count: int, given: str = "") -> list[subprocess.Popen[str]]:
        arguments = [sys.executable, "-c", HEAD + program, self.url, str(self.start)]
        arguments.append(self.now)
        found = [
            subprocess.Popen(
                [*arguments, f"till-{i}", self.anna, given],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for i in range(count)
        ]
        for process in found:
            assert process.stdout is not None
            assert "ready\n" == process.stdout.readline()
        self.start.touch()
        return found

    def run(self, program: str, given: str = "") -> list[str]:
        """What eight processes print that do the same at the same time."""
        processes = self.begin(program, 8, given)
        ended = [(*one.communicate(timeout=180), one.returncode) for one in processes]
        assert [("", 0)] * 8 == [(errors, code) for _, errors, code in ended]
        return [line for out, _, _ in ended for line in out.splitlines()]


# SQLite has one writer at a time: there the first and the last of these tell all there is to see.
on_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@pytest.fixture
def team(crm: CRM, tmp_path: Path, anna: str) -> Team:
    return Team(crm, tmp_path, anna)


def told(crm: CRM, anna: str) -> tuple[int, bool]:
    """The points that Anna has, and whether the books are sound."""
    with crm.read("boss") as work:
        loyalty = work.use(Loyalty)
        return loyalty.balance(anna).points, loyalty.audit().sound


def test_eight_tills_never_spend_more_than_there_is(crm: CRM, team: Team, anna: str) -> None:
    """Of eighty times ten points, forty are there."""
    answers = team.run(SPEND)
    assert (40, 40) == (answers.count("spent"), answers.count("refused"))
    assert (0, True) == told(crm, anna)


@on_postgresql
def test_eight_tills_use_a_voucher_once(crm: CRM, team: Team, anna: str) -> None:
    """Whoever comes second is refused."""
    with crm.begin("boss") as work:
        code = work.use(Loyalty).redeem(anna, "tea").code or ""
    answers = team.run(USE, given=code)
    assert (1, 7) == (answers.count("used"), answers.count("refused"))


@on_postgresql
def test_eight_tills_hand_out_what_is_in_stock(crm: CRM, team: Team, anna: str) -> None:
    """Five cups are there, and five times ten points are spent."""
    answers = team.run(REDEEM)
    assert (5, 19) == (answers.count("redeemed"), answers.count("refused"))
    assert (350, True) == told(crm, anna)


@on_postgresql
def test_what_eight_tills_tell_alike_is_booked_once(crm: CRM, team: Team, anna: str) -> None:
    """Five earnings of ten points and five times one point spent, each with a key."""
    team.run(SAME)
    assert (400 + 50 - 5, True) == told(crm, anna)


def test_who_is_killed_leaves_whole_acts(crm: CRM, team: Team, anna: str) -> None:
    """Four processes are killed in the middle, again and again: every sum is that of the ledger."""
    for _ in range(2):
        processes = team.begin(ENDLESS, 4)
        assert processes[0].stdout is not None
        assert "done\n" == processes[0].stdout.readline()
        time.sleep(0.3)
        for process in processes:
            process.kill()
        for process in processes:
            process.communicate(timeout=60)
        points, sound = told(crm, anna)
        assert sound
        team.start.unlink()
    with crm.read("boss") as work:
        earned, spent = (work.count(Posting, f"kind == '{kind}'") for kind in ("earn", "spend"))
    # Every act that was committed is whole: seven points more and three less.
    assert (earned, points) == (spent + 1, 400 + 4 * spent)
    assert spent
