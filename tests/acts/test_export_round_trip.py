"""What is exported is imported again as it was."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import CRM, Actor, Customer, Export, Import, kinds
from crmkit.files.cells import Reading
from crmkit.files.printing import printer
from crmkit.files.reading import Table, Writing, tables_of
from crmkit.files.sheets import CsvSheet, XlsxSheet
from crmkit.files.spreadsheets import FORMULA_ERROR, SHORTENED
from crmkit.files.tabular import CsvFile
from crmkit.testing.strategies import records, values

ADMIN = Actor("system", "setup")

# Alphabets in which everything that a file, a spreadsheet or a terminal may stumble on is likely.
_SIGNS = "=+-@\t\r\n\"',;|#\\[]{}E0123456789., "
_LETTERS = "abcżółwשלוםمرحبا\U0001f986\U0001f469\u200d\u200f\u2028\ufeff"
_ODD = st.text(_SIGNS + _LETTERS, max_size=12)
KINDS: dict[str, kinds.Kind] = {
    "text": kinds.Text(max=2000, multiline=True),
    "odd": kinds.Text(max=2000),
    "choice": kinds.Choice(("a b", "c")),
    "integer": kinds.Integer(),
    "thousandths": kinds.Number(places=3),
    "number": kinds.Number(),
    "latitude": kinds.Number(places=6),
    "flag": kinds.Flag(),
    "date": kinds.Date(),
    "moment": kinds.Moment(),
    "money": kinds.MoneyKind(),
    "list": kinds.TextList(),
    "json": kinds.Json(),
    "key": kinds.EmployeeKey(),
    "id": kinds.Id(),
    "email": kinds.Email(),
    "country": kinds.COUNTRY,
    "language": kinds.LANGUAGE,
    "zone": kinds.TIME_ZONE,
}


def drawn(name: str, kind: kinds.Kind) -> st.SearchStrategy[Any]:
    """Values as a field of this kind keeps them, but empty ones: of these a file says nothing."""
    found = st.one_of(_ODD, values(kind)) if isinstance(kind, kinds.Text) else values(kind)
    if name in ("odd", "key"):
        found = _ODD.filter(str.strip)
    if name == "list":
        found = st.lists(_ODD, max_size=3)
    if name == "email":
        found = values(kind)
    return found.map(kind.check).filter(lambda value: value not in ("", (), {}))


ROWS = st.lists(
    st.tuples(*(drawn(name, kind) for name, kind in KINDS.items())), min_size=1, max_size=3
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows=ROWS, delimiter=st.sampled_from(",;\t|"), bom=st.booleans())
def test_every_cell_of_a_csv_file_comes_back(
    tmp_path: Path, rows: Sequence[Any], delimiter: str, bom: bool
) -> None:
    """Whatever the kind, the delimiter and the mark; and no cell begins like a formula."""
    path = tmp_path / "cells.csv"
    with (
        path.open("wb") as file,
        CsvSheet(file, list(KINDS), delimiter=delimiter, bom=bom) as sheet,
    ):
        sheet.write(printed(rows))
    table = CsvFile.open(path)
    assert (delimiter, list(rows)) == (table.delimiter, read(table))


def fits_a_workbook(rows: Sequence[Any]) -> bool:
    """XML has not these two characters, and some readers do not know the spreadsheets' way around
    that; and a workbook has no mark for a text that looks like a destroyed number."""
    texts = [value for row in rows for value in row if isinstance(value, str)]
    mangled = any(SHORTENED.fullmatch(text) or FORMULA_ERROR.fullmatch(text) for text in texts)
    return not mangled and not re.search(r"\\uff(fe|ff)", repr(rows))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows=ROWS.filter(fits_a_workbook))
def test_every_cell_of_a_workbook_comes_back(tmp_path: Path, rows: Sequence[Any]) -> None:
    """Texts as such, numbers and dates as a spreadsheet has them."""
    path = tmp_path / "cells.xlsx"
    with path.open("wb") as file, XlsxSheet(file, list(KINDS), name="Cells") as sheet:
        sheet.write(printed(rows))
    (table,) = tables_of(path)
    assert list(rows) == read(table)


def printed(rows: Sequence[Any]) -> list[list[Any]]:
    printers = [printer(kind) for kind in KINDS.values()]
    return [[p(v) for p, v in zip(printers, row, strict=True)] for row in rows]


def read(table: Table) -> list[Any]:
    """The values of a table as an import takes them."""
    readers = [Reading(Writing()).reader(kind) for kind in KINDS.values()]
    return [
        tuple(r(cell) for r, cell in zip(readers, row.cells, strict=True)) for row in table.rows()
    ]


@settings(
    max_examples=5, deadline=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(customers=st.lists(records(Customer, name=_ODD.filter(str.strip)), min_size=8, max_size=8))
def test_customers_are_the_same_here_and_elsewhere(
    crm: CRM, crm_factory: Callable[..., CRM], tmp_path: Path, customers: Sequence[Customer]
) -> None:
    """Brought in again nothing changes; into another CRM the same records are added."""
    path = tmp_path / "out.csv"
    with crm.begin(ADMIN) as work:
        work.add_all(customers)
    count = Export(crm, Customer, sensitive=True).run(ADMIN, path).rows
    again = Import(crm, Customer, path).run(ADMIN)
    assert (count, ()) == (again.unchanged, again.problems)
    other = crm_factory()
    there = Import(other, Customer, path, mapping={"customer.id": None}).run(ADMIN)
    assert (count, ()) == (there.added, there.problems)
    assert sorted(exported(crm)) == sorted(exported(other))
    with crm.begin(ADMIN) as work:
        work.remove_all(list(work.find(Customer)))


def exported(crm: CRM) -> list[list[str]]:
    file = io.BytesIO()
    Export(crm, Customer, format="csv", sensitive=True).run(ADMIN, file)
    return [row[1:] for row in csv.reader(io.StringIO(file.getvalue().decode(), newline=""))]
