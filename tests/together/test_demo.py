"""`crmkit demo`: the first thing that anybody runs."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest

ORDERS = """InvoiceNo,InvoiceDate,CustomerID,Country,Quantity,UnitPrice
536365,2010-12-01 08:26:00,17850,United Kingdom,40,3.91
536591,2010-12-01 16:57:00,14606,United Kingdom,81,2.7826
536591,2010-12-01 16:58:00,14606,United Kingdom,12,3.89
536589,2010-12-01 16:50:00,,United Kingdom,-10,0.0
536544,2010-12-01 14:32:00,,United Kingdom,3,2.51
C536379,2010-12-01 09:41:00,17850,United Kingdom,-1,27.5
C536380,2010-12-02 09:41:00,,United Kingdom,-1,1.0
536390,2010-12-03 10:00:00,12429,Denmark,5,1.25
536391,2010-12-04 10:00:00,12429,Denmark,5,1.25
536392,2010-12-05 10:00:00,12429,Austria,5,1.25
536393,2010-12-06 10:00:00,12444,Unspecified,5,1.25
536365,2010-12-07 10:00:00,17850,United Kingdom,1,1.00
536394,2010-12-08 10:00:00,12444,Unspecified,many,1.25
"""


def run(folder: Path, command: str) -> CompletedProcess[str]:
    """Run a line of shell in a folder, which is also where temporary files go."""
    kept = {n: v for n, v in os.environ.items() if not n.startswith("CRMKIT_")}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    own = {"PATH": path, "TMPDIR": str(folder), "COLUMNS": "120", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env=kept | own, encoding="utf-8", check=False,
        capture_output=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def counts(told: str) -> dict[str, int]:
    """The rows of the table that accounts for all rows."""
    table = told.partition("Every row is\n")[2].partition("└")[0]
    found = re.findall(r"│ (.*?) +│ +([\d,]+) │", table)
    return {what: int(count.replace(",", "")) for what, count in found}


def next_lines(told: str) -> tuple[str, list[str]]:
    """What the demonstration says to try next: the exports, and the commands."""
    lines = [line.strip() for line in told.partition("Try next")[2].splitlines()[1:]]
    exports = [line for line in lines if line.startswith("export ")]
    return "; ".join(exports), [line for line in lines if line.startswith("crmkit ")]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder, and what the demonstration without an order book told there."""
    folder = tmp_path_factory.mktemp("demo")
    done = run(folder, "crmkit demo")
    assert (0, "") == (done.returncode, re.sub("Weeks: .*\n", "", done.stderr))
    return folder, done.stdout


def test_it_shows_what_a_user_came_for(sample: tuple[Path, str]) -> None:
    """Customers, a history of several parts, a segment, a lead converted, who changed what."""
    _, told = sample
    for words in (
        "customers who buy most often", "The history of Zakłady", "Purchase", "Interaction",
        "Commitment", "planned", "customers fulfil it", "purchases.last_on >= ago(days=30)",
        "The lead Nadia Benhaddou, converted", "Riad Zellige (of the organisation)",
        "Who changed what of Zakłady", "hanna", "noa",
    ):  # fmt: skip
        assert words in told


def test_its_people_are_of_four_languages(sample: tuple[Path, str]) -> None:
    """Polish, Hebrew, Arabic and English names stand in one table, each kept to its cell."""
    _, told = sample
    for name in (
        "Spółdzielnia Mleczarska Łąka",
        "כרמים בגליל בע״מ",
        "مكتبة دار الحكمة",
        "Harbour & Quill",
    ):
        assert name in told
    assert "│ \u2068כרמים בגליל בע״מ\u2069 " in told


def test_what_was_wrong_with_its_files_is_told(sample: tuple[Path, str]) -> None:
    """A telephone that a spreadsheet destroyed is rejected by name."""
    _, told = sample
    assert "english-rejected.csv, line 10: mobile phone: 4.48E+11 is a number" in told


def test_what_it_says_to_try_next_works(sample: tuple[Path, str]) -> None:
    """Every command works as it is printed; the import tells of two rejected rows."""
    folder, told = sample
    exports, commands = next_lines(told)
    ended = {c: run(folder, f"{exports}; {c}").returncode for c in commands}
    assert 8 == len(ended)
    assert {c: 1 if " import " in c else 0 for c in ended} == ended


def test_it_runs_in_a_dumb_terminal_without_colours(tmp_path: Path) -> None:
    """It asks nothing, prints no escape sequence, and ends with 0."""
    done = run(tmp_path, f"TERM=dumb NO_COLOR=1 crmkit demo --database sqlite:///{tmp_path}/own.db")
    assert 0 == done.returncode
    assert "\x1b" not in done.stdout + done.stderr
    assert (tmp_path / "own.db").exists()


def test_it_wants_a_database_of_its_own(sample: tuple[Path, str]) -> None:
    """Made-up people never come among real ones."""
    folder, told = sample
    exports, _ = next_lines(told)
    done = run(folder, f'{exports}; crmkit demo --database "$CRMKIT_DATABASE"')
    assert 2 == done.returncode
    assert "holds customers already" in done.stderr


# An order book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with an order book, and what the demonstration told of it."""
    folder = tmp_path_factory.mktemp("orders")
    (folder / "orders.csv").write_text(ORDERS, "utf-8")
    done = run(folder, "crmkit demo --orders orders.csv")
    assert (0, "") == (done.returncode, done.stderr)
    return folder, done.stdout


def test_every_row_of_an_order_book_is_accounted_for(book: tuple[Path, str]) -> None:
    """What became of the rows adds up to the rows of the file."""
    _, told = book
    assert {
        "a purchase": 6,
        "a return (its number begins with C)": 1,
        "a second line of a purchase or return": 1,
        "left out: no customer": 1,
        "left out: no customer, a cancellation": 1,
        "left out: no customer, a correction of stock or of debts": 1,
        "left out: the number of an earlier invoice": 1,
        "left out: cannot be read": 1,
        "together": 13,
        "rows of the file": 13,
    } == counts(told)


def test_what_is_doubtful_is_listed(book: tuple[Path, str]) -> None:
    """Customers with two countries, rows without a customer, invoices with two rows, no country."""
    _, told = book
    for words in (
        "Customers with two countries, tagged 'two countries': 1", "Denmark 2, Austria 1",
        "Rows that name no customer: 3", "Invoices of two rows, both kept: 1 (536591)",
        "an earlier invoice has the number: 1 (536365)",
        "No one country, so the customer has none: 1 (Unspecified)",
    ):  # fmt: skip
        assert words in told


def test_what_is_left_out_is_kept_with_the_reason(book: tuple[Path, str]) -> None:
    """Nothing of the file is lost: the rows left out stand in a file, each with its line."""
    folder, _ = book
    (path,) = folder.glob("crmkit-demo-*/left-out.csv")
    rows = list(csv.reader(path.read_text("utf-8").splitlines()))[1:]
    assert ["5", "6", "8", "13", "14"] == [line for line, _, _ in rows]
    assert "'many' at '1.25' are not numbers" in rows[-1][2]


def test_no_sum_is_made_of_what_is_not_known(book: tuple[Path, str]) -> None:
    """The book gives one line of an invoice; no amount of money is shown as what was paid."""
    _, told = book
    assert "what was paid in all stays unknown" in told
    assert "GBP" not in told


def test_what_it_says_to_try_next_works_at_the_time_of_the_book(book: tuple[Path, str]) -> None:
    """The commands look back from where the book ends."""
    folder, told = book
    exports, commands = next_lines(told)
    assert "CRMKIT_NOW=2010-12-08T00:00Z" in exports
    segment = next(command for command in commands if "ago(" in command)
    assert 0 == run(folder, f"{exports}; {segment}").returncode


def test_another_file_is_no_order_book(tmp_path: Path) -> None:
    """The columns that are wanted are named."""
    (tmp_path / "people.csv").write_text("name\nAnna\n", "utf-8")
    done = run(tmp_path, "crmkit demo --orders people.csv")
    assert (2, "") == (done.returncode, done.stdout)
    assert "has no column 'InvoiceNo'" in done.stderr
