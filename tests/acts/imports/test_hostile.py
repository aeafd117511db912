"""Files as nobody should write them: each is taken, or refused with the row, the column and why."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmkit import CRM, Customer, Import, Interaction
from crmkit.acts.imports.importing import ImportReport
from crmkit.errors import Invalid

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of these bytes."""

    def made(data: bytes | str, name: str = "people.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return made


def brought(crm: CRM, path: Path, **options: Any) -> tuple[ImportReport, list[str]]:
    """What an import said, and the names of those who are there after it."""
    report = Import(crm, Customer, path, **options).run("dana")
    with crm.read("dana") as work:
        return report, sorted(customer.name for customer in work.find(Customer))


def test_a_quote_that_is_not_closed_spoils_its_own_row_alone(crm: CRM, write: Write) -> None:
    """What comes after it is read as if it were not there, at the end of the file and before."""
    path = write(
        'name,country\nAnna,PL\n"Jan,PL\n"Ewa, the first",PL\n"two\nlines",PL\n"Hen,PL\nEgg,PL\n'
    )
    report, names = brought(crm, path)
    assert ["Anna", "Egg", "Ewa, the first", "two\nlines"] == names
    assert [3, 7] == [row.line for row in report.problems]
    assert all("quotes are broken" in str(row) for row in report.problems)


def test_a_broken_row_is_kept_as_it_stands_in_the_file(
    crm: CRM, write: Write, tmp_path: Path
) -> None:
    """So that it can be mended."""
    errors = tmp_path / "rejected.csv"
    path = write('name,country\n"Acme" Ltd,PL\nAnna,PL\n')
    Import(crm, Customer, path).run("dana", errors=errors)
    rows = list(csv.reader(errors.read_text("utf-8-sig").splitlines()))
    assert '"Acme" Ltd,PL' == rows[1][3]


def test_a_byte_that_is_no_letter_is_told_with_its_column(crm: CRM, write: Write) -> None:
    """Deep in a file that is otherwise UTF-8."""
    good = b"".join(b"Customer %d %s,PL\n" % (n, b"x" * 200) for n in range(400))
    path = write(b"name,country\n" + good + b"J\xf3zef,PL\nAnna,PL\n")
    report, names = brought(crm, path, encoding="utf-8")
    assert (401, 1) == (report.added, report.rejected)
    assert "line 402: name: holds the byte F3" in str(report.problems[0])
    assert "Anna" in names


@pytest.mark.parametrize("name", ["Nul\x00l", "Bell\x07"])
def test_characters_that_no_text_holds_are_refused(crm: CRM, write: Write, name: str) -> None:
    """A NUL is named with its column; other control characters are characters."""
    report, _ = brought(crm, write(f"name,country\n{name},PL\nAnna,PL\n"))
    assert ("\x00" in name) == bool(report.rejected)
    assert all("name: contains a NUL" in str(row) for row in report.problems)


def test_a_cell_of_ten_megabytes_is_refused_by_its_column(crm: CRM, write: Write) -> None:
    """The other rows are taken; a text that its field can hold is taken, too."""
    path = write(f'name,country\n"{"x" * 10_000_000}",PL\nAnna,PL\n')
    report, names = brought(crm, path)
    assert ["Anna"] == names
    assert "line 2: name: is 10000000 characters long" in str(report.problems[0])
    letter = write(f"subject,body\nlong,{'x' * 900_000}\n", "letters.csv")
    assert 1 == Import(crm, Interaction, letter).run("dana").added


def test_a_cell_without_an_end_is_refused_with_its_line(crm: CRM, write: Write) -> None:
    """More than any cell holds is not read into memory."""
    lines = "Customer,PL\n" * 1_500_000
    with pytest.raises(Invalid, match="line 3: a cell of more than"):
        brought(crm, write(f'name,country\nAnna,PL\n"Jan,PL\n{lines}'))


def test_line_ends_and_marks_of_all_kinds_are_read(crm: CRM, write: Write) -> None:
    """Mixed in one file; a byte order mark is no part of the first header."""
    path = write(b"\xef\xbb\xbfname,country\r\nAnna,PL\nJan,PL\rEwa,PL\r\n\r\n")
    report, names = brought(crm, path)
    assert (["Anna", "Ewa", "Jan"], 1) == (names, report.skipped)


def test_ragged_rows_are_told_how(crm: CRM, write: Write) -> None:
    """Cells that are not there are empty; cells without a header are a problem."""
    report, names = brought(crm, write("name,country\nAnna\nJan,PL,x\nEwa,PL,,\n"))
    assert ["Anna", "Ewa"] == names
    assert "line 3: has 3 cells where the header names 2" == str(report.problems[0])


def test_the_same_header_twice_is_asked_about(crm: CRM, write: Write) -> None:
    """Which of two columns is the name is not guessed; what brings nothing may come twice."""
    with pytest.raises(Invalid, match="'Name' and 'name' both bring 'name'"):
        brought(crm, write("Name,name\nAnna,Jan\n"))
    assert ["Anna"] == brought(crm, write("name,x,x\nAnna,1,2\n"))[1]


def test_a_header_with_broken_quotes_is_refused(crm: CRM, write: Write) -> None:
    """Without a header nothing is known of the file."""
    with pytest.raises(Invalid, match="the header"):
        brought(crm, write('"name" x,country\nAnna,PL\n'))


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("Anna,4.86E+10,,,", "phone: 4.86E+10 is a number that a spreadsheet shortened"),
        ("Anna,,45123,,", "birth_date: 45123 is a date as a spreadsheet counts days"),
        ("Anna,,,1.23457E+15,", "registration: 1.23457E+15 is a number that"),
        ("Anna,,,,#REF!", "occupation: #REF! is the error of a spreadsheet's formula"),
    ],
)
def test_what_a_spreadsheet_has_destroyed_is_rejected_by_name(
    crm: CRM, write: Write, line: str, where: str
) -> None:
    """It is never guessed what it was."""
    report, names = brought(crm, write(f"name,phone,birth_date,registration,occupation\n{line}\n"))
    assert (1, []) == (report.rejected, names)
    assert where in str(report.problems[0])


DATES = "name,birth_date\nAnna,03/04/1984\nJan,{}\n"


def test_the_order_of_day_and_month_is_told_from_the_file(crm: CRM, write: Write) -> None:
    """One date that can only be read in one way says how the others are; it is shown before."""
    plan = Import(crm, Customer, write(DATES.format("25/12/1990")))
    assert "dmy" == plan.writing.dates
    plan.run("dana")
    with crm.read("dana") as work:
        assert {4, 12} == {c.birth_date.month for c in work.find(Customer) if c.birth_date}


def test_an_order_that_cannot_be_told_is_asked_for(crm: CRM, write: Write) -> None:
    """Nothing is read before it is said; two orders in one file are told with their lines."""
    from crmkit import Writing

    path = write(DATES.format("05/06/1990"))
    with pytest.raises(Invalid, match="'03/04/1984' in 'birth_date', line 2, may be day and month"):
        Import(crm, Customer, path)
    report, _ = brought(crm, path, writing=Writing(dates="mdy"))
    assert 2 == report.added
    both = write("name,birth_date\nAnna,25/12/1984\nJan,12/25/1990\n", "both.csv")
    with pytest.raises(Invalid, match="two orders"):
        Import(crm, Customer, both)
    report, _ = brought(crm, both, writing=Writing(dates="dmy"))
    assert "line 3: birth_date: '12/25/1990' is not a date like 23.11.2026" == str(
        report.problems[0]
    )


def test_the_sign_before_fractions_is_told_from_the_file(crm: CRM, write: Write) -> None:
    """1,234 is what the other numbers of the file say it is; by itself it is rejected."""
    path = write('name,income\nAnna,"1,234"\nJan,"12,5"\n')
    plan = Import(crm, Customer, path)
    assert "," == plan.writing.decimal
    plan.run("dana")
    with crm.begin("dana") as work:
        assert {"1.2340", "12.50"} == {
            str(work.get(Customer, c, sensitive=True).income).split()[0]
            for c in work.find(Customer)
        }
    alone, _ = brought(crm, write('name,income\nEwa,"1,234"\n', "alone.csv"))
    assert "may be a thousand or a fraction" in str(alone.problems[0])
