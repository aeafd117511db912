"""Eight processes deal the same leads: each once, and as the policy of the queue says."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from crmkit import CRM
from crmkit_leads import Assignment, Lead, Leads

pytestmark = [
    pytest.mark.crm(plugins=["leads"]),
    pytest.mark.slow,
    pytest.mark.parametrize("database", ["postgresql"], indirect=True),
]

LEADS = 10_000 if "CRMKIT_TEST_FULL" in os.environ else 200
PROCESSES = 8
MEMBERS = ["adam", "ewa", "jan", "maja", "olga", "piotr", "zofia"]

PROGRAM = """
import sys
from pathlib import Path
from random import Random
from crmkit import CRM
from crmkit_leads import Leads
url, start, seed = sys.argv[1:]
crm, random = CRM(url, plugins=["leads"]), Random(seed)
print("ready", flush=True)
while not Path(start).exists():
    pass
idle = 0
while idle < 3:
    with crm.begin("boss") as work:
        waiting = [lead.id for lead in work.find("leads_lead", "owner is None", limit=200)]
        chosen = random.sample(waiting, min(len(waiting), random.randint(1, 50)))
        dealt = work.use(Leads).assign("web", leads=chosen)
    idle = 0 if dealt else idle + 1
    for lead in dealt:
        print(lead.id)
"""


def deal(crm: CRM, tmp_path: Path) -> list[str]:
    """The ids of all leads that eight processes dealt, however often each."""
    url, start = crm.engine.url.render_as_string(hide_password=False), tmp_path / "start"
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, url, str(start), str(seed)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for seed in range(PROCESSES)
    ]
    for process in processes:
        assert process.stdout is not None
        assert "ready\n" == process.stdout.readline()
    start.touch()
    ended = [(*process.communicate(timeout=1200), process.returncode) for process in processes]
    assert [("", 0)] * PROCESSES == [(errors, code) for _, errors, code in ended]
    return [id for out, _, _ in ended for id in out.split()]


def prepare(crm: CRM, head_start: int = 0, **queue: Any) -> None:
    """Leads that wait for a queue; `head_start` tells the members apart by what they have."""
    with crm.begin("boss") as work:
        work.use(Leads).set_queue("web", members=MEMBERS, **queue)
        work.add_all(Lead(name=f"Lead {i}") for i in range(LEADS))
        for place, key in enumerate(MEMBERS):
            work.add_all(Lead(name="Before", owner=key) for _ in range(place * head_start))


def shares(crm: CRM) -> Counter[str]:
    with crm.read("boss") as work:
        return Counter(assignment.employee for assignment in work.find(Assignment))


def test_by_turn_everybody_gets_as_many(crm: CRM, tmp_path: Path) -> None:
    """Within one, and every lead is dealt once."""
    prepare(crm)
    dealt = deal(crm, tmp_path)
    assert (LEADS, LEADS) == (len(dealt), len(set(dealt)))
    counts = shares(crm).values()
    assert LEADS == sum(counts)
    assert max(counts) - min(counts) <= 1


def test_by_load_each_goes_to_who_has_fewest(crm: CRM, tmp_path: Path) -> None:
    """At the moment of every single assignment, whichever process made it."""
    prepare(crm, head_start=LEADS // 100, policy="load")
    dealt = deal(crm, tmp_path)
    assert (LEADS, LEADS) == (len(dealt), len(set(dealt)))
    loads = Counter({key: place * (LEADS // 100) for place, key in enumerate(MEMBERS)})
    with crm.read("boss") as work:
        for assignment in work.find(Assignment):
            assert loads[assignment.employee] == min(loads[key] for key in MEMBERS)
            loads[assignment.employee] += 1
    assert max(loads.values()) - min(loads.values()) <= 1


def test_a_quota_is_never_exceeded(crm: CRM, tmp_path: Path) -> None:
    """Everybody gets what they may, nobody more, and the rest waits."""
    quota = LEADS // 10
    prepare(crm, quota=quota, period="month")
    dealt = deal(crm, tmp_path)
    assert len(MEMBERS) * quota == len(dealt) == len(set(dealt))
    assert Counter(dict.fromkeys(MEMBERS, quota)) == shares(crm)
    with crm.read("boss") as work:
        assert LEADS - len(dealt) == work.count(Lead, "owner is None and status == 'new'")
