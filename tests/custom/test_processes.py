"""Own fields under several processes that write and define at once."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

from crmkit import CRM, Customer, CustomFields, Invalid

WRITER = Path(__file__).with_name("writing.py")


def started(crm: CRM, command: str, *arguments: object) -> subprocess.Popen[str]:
    url = crm.engine.url.render_as_string(hide_password=False)
    line = [sys.executable, str(WRITER), command, url, *map(str, arguments)]
    return subprocess.Popen(line, stdout=subprocess.PIPE, text=True)


def told(process: subprocess.Popen[str]) -> list[str]:
    out, _ = process.communicate(timeout=120)
    assert 0 == process.returncode
    return out.split()


def test_a_unique_value_is_taken_once(crm: CRM) -> None:
    """Whoever comes first; the others are told, and the typed rows are those of the records."""
    with crm.begin("dana") as work:
        work.use(CustomFields).define("customer", "code", unique=True)
    writers = [started(crm, "claim", 20) for _ in range(3)]
    taken = Counter(code for writer in writers for code in told(writer))
    assert {str(code): 1 for code in range(20)} == taken
    with crm.read("dana") as unit:
        assert 20 == unit.count(Customer)
        assert all(1 == unit.count(Customer, f"custom.code == '{code}'") for code in range(20))


def test_no_value_slips_past_a_definition_made_meanwhile(crm: CRM) -> None:
    """What was written before stands in its way; what comes after is judged by it."""
    writers = [started(crm, "fill", 10) for _ in range(2)]
    for writer in writers:
        assert writer.stdout is not None
        assert "written\n" == writer.stdout.readline()
    with crm.begin("dana") as work:
        try:
            with work.savepoint():
                work.use(CustomFields).define("customer", "size", "integer", indexed=True)
        except Invalid:
            work.crm.own_fields.changing(work)
            own = [(c, {"custom": {}}) for c in work.find(Customer) if " " in c.custom["size"]]
            work.change_all(own)
            work.use(CustomFields).define("customer", "size", "integer", indexed=True)
    for writer in writers:
        told(writer)  # it ends because it was refused
    with crm.read("dana") as unit:
        held = [customer.custom for customer in unit.find(Customer)]
        assert {int} == {type(custom["size"]) for custom in held if custom}
        assert sum(map(bool, held)) == unit.count(Customer, "custom.size >= 0")
