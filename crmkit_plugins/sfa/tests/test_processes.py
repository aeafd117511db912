"""Several processes at once: a deal is never shared out more than once."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from crmkit import CRM, Customer, Money, Opportunity
from crmkit_sfa import Split

pytestmark = pytest.mark.crm(plugins=["sfa"])

SHARE = """
import sys
from decimal import Decimal
from pathlib import Path
from crmkit import CRM, Invalid, Opportunity
from crmkit_sfa import Split
url, start, name = sys.argv[1:]
crm = CRM(url, plugins=["sfa"])
with crm.read(name) as work:
    deal = work.first(Opportunity)
print("ready", flush=True)
while not Path(start).exists():
    pass
for _ in range(5):
    try:
        with crm.begin(name) as work:
            work.add(Split(opportunity=deal, employee=name, share=Decimal(15)))
        print("shared")
    except Invalid:
        print("refused")
"""


def test_four_who_take_shares_take_at_most_the_whole(crm: CRM, tmp_path: Path) -> None:
    """Of twenty shares of 15 percent, six fit."""
    with crm.begin("boss") as work:
        acme = work.add(Customer(name="Acme"))
        work.add(Opportunity(customer=acme, name="Chairs", amount=Money(100, "EUR")))
    url, start = crm.engine.url.render_as_string(hide_password=False), tmp_path / "start"
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", SHARE, url, str(start), f"e{i}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for i in range(4)
    ]
    for process in processes:
        assert process.stdout is not None
        assert "ready\n" == process.stdout.readline()
    start.touch()
    ended = [(*process.communicate(timeout=120), process.returncode) for process in processes]
    assert [("", 0)] * 4 == [(errors, code) for _, errors, code in ended]
    answers = [line for out, _, _ in ended for line in out.splitlines()]
    assert (6, 14) == (answers.count("shared"), answers.count("refused"))
    with crm.read("boss") as work:
        assert Decimal(90) == sum(split.share for split in work.find(Split))
