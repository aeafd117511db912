"""Workbooks as spreadsheets and programs write them: what is in a sheet comes in, or is refused."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from crmkit import CRM, ContactPoint, Customer, ExternalId, Import, Interaction
from crmkit.acts.imports.importing import ImportReport, Progress
from crmkit.errors import Invalid
from crmkit.files.reading import Table, table_of, tables_of

Make = Callable[..., Path]
on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes a workbook of one sheet of these rows; `also` does what else is wanted to it."""

    def made(*rows: tuple[Any, ...], also: Any = None, name: str = "people.xlsx") -> Path:
        with xlsxwriter.Workbook(tmp_path / name) as book:
            sheet = book.add_worksheet("People")
            formats = {
                date: book.add_format({"num_format": "dd/mm/yyyy"}),
                datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
                time: book.add_format({"num_format": "hh:mm"}),
            }
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if type(cell) in formats:
                        sheet.write_datetime(number, column, cell, formats[type(cell)])
                    elif cell is not None:
                        sheet.write(number, column, cell)
            if also is not None:
                also(book, sheet)
        return tmp_path / name

    return made


def cells(table: Table) -> list[list[Any]]:
    return [list(row.cells) for row in table.rows()]


def brought(crm: CRM, path: Path, **options: Any) -> tuple[ImportReport, dict[str, Customer]]:
    """What an import said, and who is there after it."""
    report = Import(crm, Customer, path, **options).run("dana")
    with crm.read("dana") as work:
        return report, {customer.name: customer for customer in work.find(Customer)}


# What comes in


def test_a_workbook_comes_in_as_a_file_of_text_does(crm: CRM, make: Make) -> None:
    """Headers are understood, dates and numbers are taken as the cells hold them."""
    path = make(
        ("no", "name", "e-mail", "phone", "birth date", "country"),
        (17, "Żaneta Gąsiorowska", "z@g.example", 48221234567, date(1984, 3, 4), "Polska"),
        (18, "דנה כהן", "dana@c.example", "+972 3 555 01 02", None, "IL"),
    )
    report, people = brought(crm, path, key_column="no", system="book")
    assert (2, 0) == (report.added, report.rejected)
    assert date(1984, 3, 4) == people["Żaneta Gąsiorowska"].birth_date
    with crm.read("dana") as work:
        assert {"17", "18"} == {link.key for link in work.find(ExternalId)}
        assert "48221234567" in {point.value for point in work.find(ContactPoint)}


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (123, "123"),
        (12.5, "12.5"),
        (True, "yes"),
        (date(2026, 3, 1), "2026-03-01"),
        (datetime(2026, 3, 1, 14, 5), "2026-03-01T14:05:00"),
        (time(14, 5), "14:05:00"),
        (4.86e10, "48600000000"),
    ],
)
def test_a_typed_cell_is_the_text_that_is_meant(make: Make, cell: Any, text: str) -> None:
    """A whole number has no point."""
    from crmkit.files.typed import words

    (row,) = cells(table_of(make(("value",), (cell,))))
    assert text == words(row[0])


@on_sqlite
def test_what_a_typed_cell_cannot_mean_is_refused_with_its_column(crm: CRM, make: Make) -> None:
    """A telephone that is a date, a key that lost digits, a date that is a number."""
    path = make(
        ("no", "name", "phone", "birth date", "employees"),
        (1.234567890123456e17, "Anna", date(2026, 3, 1), 45123, "many"),
        (2, "Jan", None, None, 5.0),
    )
    report, people = brought(crm, path, key_column="no", system="book")
    assert (1, 5) == (report.added, people["Jan"].employees)
    (rejected,) = report.problems
    assert 2 == rejected.line
    assert ["no", "phone", "birth date", "employees"] == [where for where, _ in rejected.problems]
    assert "lost digits" in str(rejected)


@on_sqlite
def test_a_formula_that_failed_or_was_never_worked_out_is_refused(crm: CRM, make: Make) -> None:
    """The library leaves such cells empty: they are told by their column all the same."""

    def formulas(book: Any, sheet: Any) -> None:
        sheet.write_formula("B2", "=Sheet9!A1", None, "#REF!")
        sheet.write_formula("B3", '="Wroc"&"ław"', None, "Wrocław")

    report, people = brought(crm, make(("name", "city"), ("Anna",), ("Jan",), also=formulas))
    assert "line 2: city: #REF! is the error of a spreadsheet's formula" in str(report.problems[0])
    assert ["Jan"] == list(people)
    path = make()
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (("name", "city"), ("Ewa", "=A1"), ("Ola", "Łódź"), ("=A2", None)):
        book.active.append(row)
    book.save(path)
    report, people = brought(crm, path)
    assert ["Jan", "Ola"] == sorted(people)
    assert [2, 4] == [row.line for row in report.problems]
    assert "city: holds a formula that was never worked out" in str(report.problems[0])


# Sheets and headers


def test_sheets_are_chosen_by_name_and_hidden_ones_are_named(make: Make) -> None:
    """Empty sheets and charts are no tables; what is hidden is not read, and that is said."""

    def more(book: Any, sheet: Any) -> None:
        book.add_worksheet("Firms").write_column("A1", ["name", "Acme"])
        book.add_worksheet("Empty")
        hidden = book.add_worksheet("Old")
        hidden.write_column("A1", ["name", "Gone"])
        hidden.hide()
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=People!$A$1:$A$2"})
        book.add_chartsheet("Chart").set_chart(chart)

    path = make(("name",), ("Anna",), also=more)
    assert ["People", "Firms"] == [table.name for table in tables_of(path)]
    assert [["Acme"]] == cells(table_of(path, "firms"))
    assert "hidden, not read: Old" in table_of(path, "Firms").form
    with pytest.raises(Invalid, match="has 2 tables: 'People', 'Firms'; say which"):
        table_of(path)
    with pytest.raises(Invalid, match="has no table 'Old'"):
        table_of(path, "Old")


def test_a_workbook_of_nothing_is_refused(make: Make) -> None:
    """Neither shown nor filled."""
    with pytest.raises(Invalid, match="no sheet that is shown"):
        tables_of(make())


def test_a_title_above_the_table_is_no_header(make: Make) -> None:
    """Nor are empty rows and columns; rows keep the numbers that the spreadsheet shows."""

    def title(book: Any, sheet: Any) -> None:
        sheet.merge_range("B2:D2", "Customers of 2026")

    table = table_of(
        make((), (), (), (None, "name", "city", "zip"), (None, "Anna", "Łódź", 90001), also=title)
    )
    assert ("name", "city", "zip") == table.header
    assert [(5, ["Anna", "Łódź", 90001.0])] == [(row.line, row.cells) for row in table.rows()]
    assert "header in row 4" in table.form


def test_a_header_merged_over_columns_needs_names_below_it(make: Make) -> None:
    """Two rows of a header make one; without the lower one it is not guessed what is what."""

    def merged(book: Any, sheet: Any) -> None:
        sheet.merge_range("B1:C1", "Home")
        sheet.merge_range("A1:A2", "name")

    table = table_of(
        make((), (None, "phone", "e-mail"), ("Anna", "22 1", "a@b.example"), also=merged)
    )
    assert ("name", "Home phone", "Home e-mail") == table.header
    assert [["Anna", "22 1", "a@b.example"]] == cells(table)
    alone = make(
        ("name",), ("Anna", "22 1", "22 2"), also=lambda _, s: s.merge_range("B1:C1", "tel")
    )
    with pytest.raises(Invalid, match="row 1: 'tel' is merged over 2 columns"):
        assert table_of(alone).header


def test_a_cell_merged_over_rows_stands_in_each(make: Make) -> None:
    """The firm of three people is the firm of each."""
    path = make(
        ("name", "city"), ("Anna",), ("Jan",), ("Ewa", "Kraków"),
        also=lambda _, sheet: sheet.merge_range("B2:B3", "Łódź"),
    )  # fmt: skip
    assert [["Anna", "Łódź"], ["Jan", "Łódź"], ["Ewa", "Kraków"]] == cells(table_of(path))


@on_sqlite
def test_the_same_header_twice_is_asked_about(crm: CRM, make: Make) -> None:
    """As in any file."""
    with pytest.raises(Invalid, match="'name' and 'Name' both bring 'name'"):
        Import(crm, Customer, make(("name", "Name"), ("Anna", "Jan")))


# Again, and after a crash


@on_sqlite
def test_an_import_of_a_workbook_goes_on_where_it_stopped(
    crm_factory: Callable[..., CRM], make: Make, tmp_path: Path
) -> None:
    """Nothing is doubled, nothing left out; rejected rows are in their file once."""
    crm, errors = crm_factory(settings={"core": {"batch_size": 10}}), tmp_path / "rejected.csv"
    rows = [(n, f"Customer {n}", "PL" if n % 7 else "Atlantis") for n in range(1, 36)]
    path = make(("no", "name", "country"), *rows)
    options: dict[str, Any] = {"key_column": "no", "system": "book"}

    def crash(progress: Progress) -> None:
        if progress.rows == 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Import(crm, Customer, path, **options).run("dana", errors=errors, progress=crash)
    told: list[Progress] = []
    again = Import(crm, Customer, path, **options)
    report = again.run("dana", errors=errors, progress=told.append)
    assert (20, 35, 30, 5) == (report.resumed, report.rows, report.added, report.rejected)
    assert (36, 36) == (told[-1].position, told[-1].size)
    assert 6 == len(errors.read_text("utf-8-sig").splitlines())
    errors.write_text(errors.read_text("utf-8-sig").replace("Atlantis", "IL"), "utf-8")
    assert 5 == Import(crm, Customer, errors, **options).run("dana").added
    assert 0 == Import(crm, Customer, path, **options).run("dana").added


# What no spreadsheet has saved


def rewritten(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """The workbook with other parts."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, change(name, data))
    return path


SHEET = "xl/worksheets/sheet1.xml"


def test_a_bomb_is_refused_before_it_is_unpacked(make: Make) -> None:
    """What unpacks to a hundred times what it has, or says less than it unpacks to."""
    big = rewritten(
        make(("name",), ("Anna",)), lambda n, data: data + b" " * 40_000_000 * (n == SHEET)
    )
    with pytest.raises(Invalid, match="more than 100 times"):
        tables_of(big)
    data = bytearray(big.read_bytes())
    place = data.rfind(SHEET.encode()) - 46
    data[place + 24 : place + 28] = (1000).to_bytes(4, "little")
    big.write_bytes(data)
    with pytest.raises(Invalid, match="damaged"):
        tables_of(big)


def test_a_cell_far_from_the_others_is_refused(make: Make) -> None:
    """The library would make room for seventeen thousand million cells between them."""
    path = make(("name",), also=lambda _, sheet: sheet.write("XFD1048576", "x"))
    with pytest.raises(Invalid, match="1,048,576 rows of 16,384 columns"):
        tables_of(path)

    def placeless(name: str, data: bytes) -> bytes:
        bare = data.replace(b' r="XFD1048576"', b"").replace(b' r="A1"', b"")
        return bare.replace(b"</row>", b"<c><v>1</v></c>" * 10 + b"</row>", 1)

    path = rewritten(path, lambda n, data: placeless(n, data) if n == SHEET else data)
    with pytest.raises(Invalid, match="1,048,576 rows of 11 columns"):
        tables_of(path)


@pytest.mark.parametrize(
    ("part", "old", "new", "why"),
    [
        (
            "xl/sharedStrings.xml",
            b'uniqueCount="2"',
            b'uniqueCount="4294967296"',
            "more than it can",
        ),
        ("xl/workbook.xml", b"UTF-8", b"UTF-9", "damaged"),
        ("xl/workbook.xml", b"<workbook", b"<!DOCTYPE a><workbook", "what no spreadsheet writes"),
        (SHEET, b"<sheetData", b"<!DOCTYPE a><sheetData", "as no spreadsheet does"),
        (SHEET, b"</row>", b"<\x00", "cannot be read"),
    ],
)
def test_what_would_bring_the_library_down_is_refused(
    make: Make, part: str, old: bytes, new: bytes, why: str
) -> None:
    """It makes room for as many texts as a part says it has, and so on."""
    path = make(("name",), ("Anna",))
    rewritten(path, lambda name, data: data.replace(old, new) if name == part else data)
    with pytest.raises(Invalid, match=why):
        assert table_of(path).header


def test_a_text_shared_by_many_cells_is_counted_in_each(make: Make) -> None:
    """A large text in a small file would be a larger one in memory."""
    texts = [("name", "note"), *(("Anna", "x" * 32_000) for _ in range(17_000))]
    with pytest.raises(Invalid, match="bytes of text"):
        tables_of(make(*texts))


@on_sqlite
def test_a_cell_of_ten_megabytes_is_refused_by_its_column(crm: CRM, make: Make) -> None:
    """No spreadsheet writes such a cell, but a program may."""
    path = make(("name", "country"), ("LONG", "PL"), ("Anna", "PL"))
    long = bytes(97 + n % 17 * n % 26 for n in range(10_000_000))
    rewritten(path, lambda _, data: data.replace(b"LONG", long))
    report, people = brought(crm, path)
    assert ["Anna"] == list(people)
    assert "line 2: name: is 10000000 characters long" in str(report.problems[0])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "older office program"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "protected with a password",
        ),
        (b"name,city\nAnna,PL\n", "is no workbook, whatever its name says"),
        (b"<html><table>", "is a web page, no table"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><Workbook>", "is an XML file"),
        (b"%PDF-1.7", "is a PDF"),
        (b"PK\x03\x04 and no more", "is damaged"),
        (b"", "is no workbook"),
    ],
)
def test_what_is_no_workbook_is_named(tmp_path: Path, data: bytes, why: str) -> None:
    """What it is instead, and what to do."""
    path = tmp_path / "people.xlsx"
    path.write_bytes(data)
    with pytest.raises(Invalid, match=why):
        tables_of(path)


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (["xl/workbook.bin", "[Content_Types].xml"], "binary workbook"),
        (["mimetype", "content.xml"], "OpenDocument"),
        (["Index/Document.iwa"], "Numbers"),
        (["people.csv"], "a zip archive, no workbook"),
        (["[Content_Types].xml", "_rels/.rels"], "damaged"),
    ],
)
def test_archives_of_other_kinds_are_named(tmp_path: Path, names: list[str], why: str) -> None:
    """By what is in them, not by their suffix."""
    with zipfile.ZipFile(tmp_path / "people.csv", "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    with pytest.raises(Invalid, match=why):
        tables_of(tmp_path / "people.csv")


def test_half_a_workbook_is_refused(make: Make) -> None:
    """A download that broke off."""
    path = make(("name",), ("Anna",))
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(Invalid, match="damaged"):
        tables_of(path)


def test_the_library_that_reads_workbooks_is_asked_for(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without it the error names the extra."""
    import sys

    path = make(("name",), ("Anna",))
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(Invalid, match=r"install crmkit\[xlsx\]"):
        tables_of(path)


@on_sqlite
def test_a_workbook_by_another_name_is_a_workbook(crm: CRM, make: Make) -> None:
    """Content decides."""
    path = make(("customer.name", "subject"), ("Anna", "call"), name="calls.csv")
    assert 1 == Import(crm, Interaction, path).run("dana").added
    assert zipfile.is_zipfile(io.BytesIO(path.read_bytes()))
