"""Taking turns: every lead is dealt once, and everybody gets as many as the others."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from crmkit import CRM, Employee, Handover, NotFound, Refused, Team, UnitOfWork
from crmkit_leads import Lead, Leads, Queue

pytestmark = pytest.mark.crm(plugins=["leads"])


@pytest.fixture
def leads(work: UnitOfWork) -> Leads:
    return work.use(Leads)


def come_in(work: UnitOfWork, count: int) -> None:
    work.add_all(Lead(name=f"Lead {i}") for i in range(count))


def owners(leads: Leads, queue: str = "web") -> list[str | None]:
    return [lead.owner for lead in leads.assign(queue)]


def test_members_take_turns(work: UnitOfWork, leads: Leads) -> None:
    """In the order in which they are named."""
    leads.set_queue("web", members=["ewa", "jan", "adam"])
    come_in(work, 4)
    assert ["ewa", "jan", "adam", "ewa"] == owners(leads)


def test_the_next_turn_is_remembered(work: UnitOfWork, leads: Leads) -> None:
    """Nobody gets every first lead of the day."""
    leads.set_queue("web", members=["ewa", "jan"])
    dealt = []
    for _ in range(4):
        come_in(work, 1)
        dealt += owners(leads)
    assert ["ewa", "jan", "ewa", "jan"] == dealt


def test_who_is_not_active_is_passed_over(work: UnitOfWork, leads: Leads) -> None:
    """And has their turn again when they are back."""
    jan = work.add(Employee(key="jan", name="Jan", active=False))
    leads.set_queue("web", members=["ewa", "jan", "adam"])
    come_in(work, 3)
    assert ["ewa", "adam", "ewa"] == owners(leads)
    work.change(jan, active=True)
    come_in(work, 1)
    assert ["jan"] == owners(leads)


def test_who_hands_over_for_good_has_no_more_turns(work: UnitOfWork, leads: Leads) -> None:
    """Their open leads pass on; those that came to an end stay theirs."""
    work.add(Employee(key="jan", name="Jan"))
    leads.set_queue("web", members=["ewa", "jan", "adam"])
    come_in(work, 6)
    theirs = [lead for lead in leads.assign("web") if lead.owner == "jan"]
    leads.move(theirs[0], "unqualified", reason="a test")
    work.use(Handover).hand_over("jan", to="adam", deactivate=True)
    assert ("ewa", "adam") == next(work.find(Queue)).members
    assert ["jan", "adam"] == [work.get(Lead, lead).owner for lead in theirs]


def test_a_team_takes_turns(work: UnitOfWork, leads: Leads) -> None:
    """Its active members, whoever joins or leaves."""
    team = work.add(Team(name="Inbound"))
    for key, active in (("ewa", True), ("jan", True), ("olga", False)):
        work.add(Employee(key=key, name=key, team=team, active=active))
    leads.set_queue("web", team=team)
    come_in(work, 4)
    assert Counter(ewa=2, jan=2) == Counter(owners(leads))


def test_only_leads_that_nobody_has_are_dealt(work: UnitOfWork, leads: Leads) -> None:
    """What somebody works on is not taken from them."""
    leads.set_queue("web", members=["ewa"])
    work.add(Lead(name="His", owner="jan"))
    work.add(Lead(name="Ended", status="unqualified"))
    come_in(work, 1)
    assert ["Lead 0"] == [lead.name for lead in leads.assign("web")]


def test_given_leads_are_dealt_alone(work: UnitOfWork, leads: Leads) -> None:
    """The others wait."""
    leads.set_queue("web", members=["ewa"])
    come_in(work, 3)
    chosen = list(work.find(Lead))[1]
    (dealt,) = leads.assign("web", leads=[chosen])
    assert (chosen.id, 2) == (dealt.id, work.count(Lead, "owner is None"))


def test_a_queue_of_nobody_refuses(work: UnitOfWork, leads: Leads) -> None:
    """Leads are not dropped into an empty queue."""
    leads.set_queue("web", members=[])
    come_in(work, 1)
    with pytest.raises(Refused, match="nobody in the queue 'web' is active"):
        leads.assign("web")


def test_an_unknown_queue_is_told(leads: Leads) -> None:
    """With what to do."""
    with pytest.raises(NotFound, match=r"there is no queue 'web'; add one with leads\.set_queue"):
        leads.assign("web")


def test_members_change_and_the_turn_goes_on(work: UnitOfWork, leads: Leads) -> None:
    """A queue is set as often as people come and go."""
    leads.set_queue("web", members=["ewa", "jan"])
    come_in(work, 1)
    owners(leads)
    leads.set_queue("web", members=["ewa", "olga", "jan"])
    come_in(work, 1)
    assert (["olga"], 1) == (owners(leads), work.count(Queue))


PROGRAM = """
import sys
from pathlib import Path
from crmkit import CRM
from crmkit_leads import Leads
url, start = sys.argv[1:]
crm = CRM(url, plugins=["leads"])
print("ready", flush=True)
while not Path(start).exists():
    pass
while True:
    with crm.begin("boss") as work:
        ids = [str(lead.id) for lead in work.find("leads_lead", "owner is None", limit=3)]
        dealt = work.use(Leads).assign("web", leads=ids)
    for lead in dealt:
        print(lead.id)
    if not ids:
        break
"""


def test_four_processes_deal_fairly(crm: CRM, tmp_path: Path) -> None:
    """No lead is dealt twice or left over, and everybody gets as many as the others."""
    with crm.begin("boss") as work:
        work.use(Leads).set_queue("web", members=["ewa", "jan", "adam", "olga", "zofia"])
        come_in(work, 100)
    url, start = crm.engine.url.render_as_string(hide_password=False), tmp_path / "start"
    command = [sys.executable, "-c", PROGRAM, url, str(start)]
    processes = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    for process in processes:
        assert process.stdout is not None
        assert "ready\n" == process.stdout.readline()
    start.touch()
    ended = [(*process.communicate(timeout=120), process.returncode) for process in processes]
    assert [("", 0)] * 4 == [(errors, code) for _, errors, code in ended]
    dealt = [id for out, _, _ in ended for id in out.split()]
    assert (100, 100) == (len(dealt), len(set(dealt)))
    with crm.read("boss") as work:
        fair = Counter(ewa=20, jan=20, adam=20, olga=20, zofia=20)
        assert fair == Counter(lead.owner for lead in work.find(Lead))
