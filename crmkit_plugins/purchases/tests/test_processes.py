"""Several processes at once: each purchase once, and never more returned than was bought."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from crmkit import CRM, Customer, Money
from crmkit_purchases import Item, Line, Product, Purchase, Purchases

pytestmark = pytest.mark.crm(plugins=["purchases"])

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)

# Of rows that another process was quicker with, psycopg logs that it gave up sending them.
HEAD = """
import logging
import sys
from datetime import UTC, datetime
from pathlib import Path
from crmkit import CRM, Money, Refused
from crmkit_purchases import Item, PurchaseRecord, Purchases
url, start, name = sys.argv[1:]
logging.getLogger("psycopg").setLevel("ERROR")
crm = CRM(url, plugins=["purchases"])
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
print("ready", flush=True)
while not Path(start).exists():
    pass
"""

SEND = """
def told(i):
    lines = [Item(f"P{i % 5}", 1, Money("2", "EUR"))]
    return PurchaseRecord(
        source="shop", key=str(i), placed_at=NOON, customer_key="C1", lines=lines
    )
for first in range(0, 60, 20):
    with crm.begin("shop") as work:
        report = work.use(Purchases).record_all(told(i) for i in range(first, first + 20))
    print(report.added, report.already, len(report.rejected))
"""

GIVE_BACK = """
for i in range(5):
    try:
        with crm.begin("till") as work:
            sale = next(work.find("purchases_purchase", "key == '1'"))
            work.use(Purchases).return_(sale, key=f"{name}-{i}", quantities={"TEA": 1})
        print("returned")
    except Refused:
        print("refused")
"""


def run_four(crm: CRM, tmp_path: Path, program: str) -> list[str]:
    """What four processes print that do the same at the same time."""
    url, start = crm.engine.url.render_as_string(hide_password=False), tmp_path / "start"
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", HEAD + program, url, str(start), f"till-{i}"],
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
    return [line for out, _, _ in ended for line in out.splitlines()]


def test_the_same_purchases_sent_by_four_processes_are_recorded_once(
    crm: CRM, tmp_path: Path
) -> None:
    """Whoever comes second finds them there; products are created once too."""
    with crm.begin("boss") as work:
        work.link(work.add(Customer(name="Anna")), system="shop", key="C1")
    told = [[int(n) for n in line.split()] for line in run_four(crm, tmp_path, SEND)]
    assert [60, 180, 0] == [sum(column) for column in zip(*told, strict=True)]
    with crm.read("boss") as work:
        counted = work.count(Purchase), work.count(Line), work.count(Product)
        anna = next(work.find(Customer))
        assert {"purchases.count": 60} == work.traits(anna, "purchases.count")
    assert (60, 60, 5) == counted


def test_four_tills_never_take_back_more_than_was_bought(crm: CRM, tmp_path: Path) -> None:
    """Seven teas were bought; of twenty returns of one, seven are taken."""
    with crm.begin("boss") as work:
        anna, tea = work.add(Customer(name="Anna")), Item("TEA", 7, Money("4", "EUR"))
        work.use(Purchases).record(anna, source="till", key="1", placed_at=NOON, lines=[tea])
    answers = run_four(crm, tmp_path, GIVE_BACK)
    assert (7, 13) == (answers.count("returned"), answers.count("refused"))
    with crm.read("boss") as work:
        assert Decimal(0) == sum(line.quantity for line in work.find(Line))
