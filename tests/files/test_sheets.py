"""Tables on their way into a file."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from python_calamine import load_workbook

from crmkit import Invalid
from crmkit.files.printing import figures
from crmkit.files.sheets import CsvSheet, XlsxSheet, require_rows

ROW = ["=1+1", "+48 601", 7, Decimal("0.10"), True, date(2026, 11, 23), None, "two\nlines"]


def written(sheet: type[Any], rows: Iterable[list[Any]], **options: Any) -> io.BytesIO:
    """A file with eight columns."""
    file = io.BytesIO()
    with sheet(file, list("abcdefgh"), **options) as table:
        table.write(rows)
    file.seek(0)
    return file


def workbook(rows: list[list[Any]], **options: Any) -> io.BytesIO:
    return written(XlsxSheet, rows, name="Cells", **options)


def test_a_csv_file_holds_text() -> None:
    """Formulas marked, cells of several lines quoted, lines ended as the standard says."""
    lines = written(CsvSheet, [ROW]).read()
    told = b'\'=1+1,+48 601,7,0.1,yes,2026-11-23,,"two\nlines"\r\n'
    assert b"a,b,c,d,e,f,g,h\r\n" + told == lines


def test_a_workbook_has_values_of_their_type() -> None:
    """Numbers to be summed, days to be sorted; a text is never a formula."""
    file = workbook([ROW])
    header, row = load_workbook(file).get_sheet_by_name("Cells").to_python()
    assert list("abcdefgh") == header
    assert ["=1+1", "+48 601", 7, 0.1, True, date(2026, 11, 23), "", "two\nlines"] == row
    assert "<f>" not in zipfile.ZipFile(file).read("xl/worksheets/sheet1.xml").decode()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (10**15 + 1, "1000000000000001"),
        (Decimal("12345678901234.5678"), "12345678901234.5678"),
        (date(1899, 12, 31), "1899-12-31"),
    ],
)
def test_what_a_spreadsheet_would_change_is_a_text(value: Any, text: str) -> None:
    """Numbers of more than fifteen figures, and days before it counts them."""
    assert text == load_workbook(workbook([[value]])).get_sheet_by_index(0).to_python()[1][0]


def test_a_sheet_of_hebrew_runs_from_right_to_left() -> None:
    """And its name holds nothing that Excel refuses."""
    name = "[a/b]* and what is too long for a name"
    file = written(XlsxSheet, [], name=name, right_to_left=True)
    assert ["a b   and what is too long for"] == load_workbook(file).sheet_names
    assert 'rightToLeft="1"' in zipfile.ZipFile(file).read("xl/worksheets/sheet1.xml").decode()


def test_a_sheet_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told with the way out, before it is reached where the number is known."""
    with pytest.raises(
        Invalid, match=r"1,048,576 records are more than the 1,048,575 .* export CSV"
    ):
        require_rows(1_048_576)
    monkeypatch.setattr("crmkit.files.sheets.XLSX_ROWS", 3)
    with pytest.raises(Invalid, match="more than the 2"):
        workbook([[1], [2], [3]])


def test_a_cell_has_an_end() -> None:
    """It is told which; nothing is cut off."""
    with pytest.raises(Invalid, match=r"row 3, b: the text is 32,768 characters long"):
        workbook([["a"], [None, "x" * 32_768]])


def test_what_is_left_of_a_workbook_that_fails_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows wait in a scratch file until the end."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def rows() -> Iterator[Any]:
        yield ["a"]
        assert any(tmp_path.iterdir())
        raise RuntimeError

    with pytest.raises(RuntimeError):
        written(XlsxSheet, rows(), name="Cells")
    assert not any(tmp_path.iterdir())


def test_without_the_library_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which extra brings it."""
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(Invalid, match=r"install crmkit\[xlsx\]; or export CSV"):
        workbook([])


@pytest.mark.parametrize(
    ("number", "text"),
    [("12.5000", "12.5"), ("100", "100"), ("1.234", "1.2340"), ("-0.100", "-0.1")],
)
def test_figures_can_be_read_in_one_way(number: str, text: str) -> None:
    """Three decimals might be thousands."""
    assert text == figures(Decimal(number))
