"""A file of customers on its way into the example shop, killed and begun again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from urllib.request import urlopen

import pytest

from crmkit import ContactPoint, Customer, ExternalId
from teashop.cli import main
from teashop.crm import WEB
from teashop.people import TILL, bring_in, write_people
from tests.together.teashops import Teashop, command

ROWS = 2400


@pytest.mark.slow
def test_an_import_goes_on_after_a_kill(teashop: Teashop, tmp_path: Path) -> None:
    """Nothing is lost, nothing is there twice; given once more the file adds nothing."""
    path = tmp_path / "people.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        write_people(file, ROWS)
    arguments = ("--database", teashop.url, "import", str(path))

    killed = command(tmp_path, *arguments)
    assert killed.stderr is not None
    assert "1000 rows\n" == killed.stderr.readline()
    killed.kill()
    killed.communicate()
    assert killed.returncode < 0
    taken = there(teashop)
    assert taken in ([1000] * 3, [2000] * 3), "whole batches"

    out, err = command(tmp_path, *arguments).communicate()
    expected = f"2,400 rows, {taken[0]:,} of them before it was stopped: 2,400 added, 0 changed"
    assert out.startswith(expected), err
    assert [ROWS] * 3 == there(teashop)
    assert "2,400 rows: 0 added, 0 changed, 2,400 unchanged" in bring_in(teashop.crm, path)
    assert [ROWS] * 3 == there(teashop)


def there(teashop: Teashop) -> Sequence[int]:
    """How many keys of the till are known, of customers, with their addresses."""
    with teashop.crm.read(WEB) as work:
        ids = work.table(ExternalId).c
        known = [one.record_id for one in work.find(ExternalId, ids.system == TILL)]
        points = work.count(ContactPoint, "starts_with(normal, 'till')")
        customers = {one.id for one in work.find(Customer)} & set(known)
    return [len(known), len(customers), points]


def test_commands_may_be_given_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is there already is left as it is; who is a customer already is not linked again."""
    url = f"sqlite:///{tmp_path}/shop.db"
    for name in ("upgrade", "seed", "upgrade", "seed", "link", "scrub"):
        assert 0 == main(["--database", url, name])
    said = capsys.readouterr()
    assert "the shop is filled\nthe shop holds something already\n" == said.err
    assert "0 customers made\n" == said.out


def test_the_demo_runs_in_an_empty_folder(tmp_path: Path) -> None:
    """The second of the README's two commands: it makes its tables and its people, and serves."""
    demo = command(tmp_path, "demo", "--port", "0")
    try:
        assert demo.stdout is not None
        address = re.fullmatch(r"(http://127\.0\.0\.1:\d+)\n", demo.stdout.readline())
        assert address is not None
        with urlopen(f"{address[1]}/?lang=he") as page:
            assert (200, True) == (page.status, b'dir="rtl"' in page.read())
    finally:
        demo.kill()
        demo.communicate()
    assert (tmp_path / "shop.db").exists()
