"""Records given out as a file: which columns, whose, whole or not at all, and told."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select

from crmkit import (
    CRM,
    Actor,
    Address,
    ContactPoint,
    Customer,
    CustomFields,
    Employee,
    Export,
    Grant,
    Import,
    Interaction,
    Invalid,
    Money,
    NotAllowed,
    Plugin,
    Role,
)

ADMIN = Actor("system", "setup")
CLERK = Role(
    "desk.clerk",
    grants=(
        Grant(Customer, read="country == 'PL'", hide=("occupation",)),
        Grant(Interaction),
        Grant(ContactPoint, hide=("value",)),
    ),
    operations=("records.export",),
)


@pytest.fixture
def crm(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> CRM:
    """Three customers, of whom a clerk sees two."""
    crm = crm_factory([part("desk", CLERK)])
    with crm.begin(ADMIN) as work:
        work.add(Employee(key="dana", name="Dana Levi"))
        anna = work.add(
            Customer(
                name="Anna", country="PL", owner="dana", birth_date=date(1990, 1, 2), tags=("vip",),
                occupation="cook", income=Money("9.50", "PLN"),
            )
        )  # fmt: skip
        work.add(Customer(name="=1+1", country="PL"))
        work.add(Customer(name="Zoe", country="DE"))
        for value, primary in (("old@post.example", False), ("anna@post.example", True)):
            work.add(ContactPoint(customer=anna, kind="email", value=value, primary=primary))
        work.add(ContactPoint(customer=anna, kind="phone", value="+48 601 555 001", label="Work"))
        work.add(
            Address(customer=anna, purpose="work", city="Gdańsk", valid_until=date(2020, 1, 1))
        )
        work.add(Address(customer=anna, purpose="billing", city="Łódź"))
        work.add(Interaction(customer=anna, channel="phone", subject="orders"))
    return crm


def exported(crm: CRM, *about: Any, actor: Any = ADMIN, **options: Any) -> list[list[str]]:
    """The rows of a CSV export, the header first."""
    file = io.BytesIO()
    report = Export(crm, *about, format="csv", **options).run(actor, file)
    rows = list(csv.reader(io.StringIO(file.getvalue().decode(), newline="")))
    assert report.rows == len(rows) - 1
    return rows


def clerk() -> Actor:
    return Actor("employee", "emil", roles=("desk.clerk",))


# Columns


def test_columns_are_those_of_a_list(crm: CRM) -> None:
    """Fields, paths, traits and ways to reach a customer, also at the end of a path."""
    columns = ["name", "owner.name", "interactions.count_90d", "email", "email#2", "phone:work",
               "address.city", "address:billing.city", "mobile"]  # fmt: skip
    rows = exported(crm, Customer, "name == 'Anna'", columns=columns)
    assert [
        columns,
        ["Anna", "Dana Levi", "1", "anna@post.example", "old@post.example", "+48 601 555 001",
         "Łódź", "Łódź", ""],
    ] == rows  # fmt: skip
    there = exported(
        crm, Interaction, columns=["customer.email", "customer.interactions.count_90d"]
    )
    assert ["anna@post.example", "1"] == there[1]


def test_money_is_one_column_or_two(crm: CRM) -> None:
    """As one it is imported again; in parts it is summed."""
    columns = ["income", "income.amount", "income.currency"]
    rows = exported(crm, Customer, "name == 'Anna'", columns=columns, sensitive=True)
    assert ["9.50 PLN", "9.5", "PLN"] == rows[1]
    for wrong in ("name.amount", "income.amount.amount", "income.units"):
        with pytest.raises(Invalid, match=wrong.rpartition(".")[2]):
            exported(crm, Customer, columns=[wrong], sensitive=True)


def test_without_columns_it_holds_every_field(crm: CRM) -> None:
    """But what is sensitive, and what crmkit keeps itself."""
    header, *rows = exported(crm, "customer")
    values = dict(zip(header, rows[0], strict=True))
    assert "customer.id" == header[0]
    assert ("Anna", "1990-01-02", "vip", "dana") == tuple(
        values[name] for name in ("name", "birth_date", "tags", "owner")
    )
    assert not {"income", "sex", "version", "erased_at", "id"} & {*header}


def test_an_order_and_headers_of_ones_own(crm: CRM) -> None:
    """A mapping says what each column is called; labels call them in words."""
    rows = exported(crm, Customer, columns={"Klient": "name"}, order="-name")
    assert [["Klient"], ["Zoe"], ["Anna"], ["'=1+1"]] == rows
    columns = ["id", "birth_date", "owner.name", "email", "name"]
    words = ["customer.id", "Birth date", "Owner: Name", "Email", "Name"]
    assert words == exported(crm, Customer, columns=columns, labels="en")[0]


def test_a_column_that_is_not_there_is_told(crm: CRM) -> None:
    """By its name."""
    wrong: list[tuple[Any, str]] = [
        (["nam"], "Customer has no 'nam'; did you mean 'name'"),
        (["email#0"], "email#0"),
        (["post"], "Customer has no 'post'"),
        (["owner.email:work"], "owner"),
        (["income"], "'income' is sensitive; leave it out, or export with sensitive=True"),
        ("name", "give a list of names"),
        ([], "give a list of names"),
    ]
    for columns, told in wrong:
        with pytest.raises(Invalid, match=told):
            exported(crm, Customer, columns=columns)


# Access


def test_nobody_takes_more_than_they_may_see(crm: CRM) -> None:
    """Rows and fields that are hidden are not there."""
    header, *rows = exported(crm, Customer, actor=clerk())
    assert ({"Anna", "'=1+1"}, False) == (
        {dict(zip(header, row, strict=True))["name"] for row in rows}, "occupation" in header,
    )  # fmt: skip
    for hidden in ("occupation", "email", "custom.size"):
        with pytest.raises(Invalid, match=f"Customer has no '{hidden}'"):
            exported(crm, Customer, columns=["name", hidden], actor=clerk())


def test_it_needs_the_permission(crm: CRM, tmp_path: Path) -> None:
    """Whoever may read everything, or call every operation, may not export for that."""
    for role in ("read_only", "own_records"):
        reader = Actor("employee", "eva", roles=(role,))
        with pytest.raises(NotAllowed, match=r"eva may not call records\.export; .* names it"):
            Export(crm, Customer).run(reader, tmp_path / "out.csv")
    assert [] == list(tmp_path.iterdir())


def journaled(crm: CRM) -> list[Any]:
    entry = crm.journal_table.c
    with crm.read(ADMIN) as work:
        asked = select(entry.action, entry.entity_name, entry.data, entry.actor_key, entry.cause)
        told = asked.where(entry.action.in_(("export", "read"))).order_by(entry.sequence)
        return [tuple(row) for row in work.connection.execute(told)]


def test_it_is_journaled(crm: CRM) -> None:
    """Who took what; where it is sensitive, of which records."""
    exported(crm, Customer, "country == 'PL'", columns=["name"])
    exported(crm, Interaction, columns=["subject", "customer.income"], sensitive=True)
    first, second, read = journaled(crm)
    assert ("export", "", "setup", "records.export") == (first[0], first[1], *first[3:])
    assert {
        "entity": ["customer", None], "where": ["country == 'PL'", None],
        "columns": [["name"], None], "format": ["csv", None], "records": [2, None],
    } == first[2]  # fmt: skip
    assert ("export", ["interaction", None]) == (second[0], second[2]["entity"])
    assert ("read", "customer", {}) == read[:3]


# The file


def test_a_file_is_whole_or_not_there(crm: CRM, tmp_path: Path) -> None:
    """After an error what was there before is there, and nothing else; nor is it journaled."""
    path = tmp_path / "out.csv"
    path.write_text("before")

    def stop(done: int, total: int) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        Export(crm, Customer).run(ADMIN, path, progress=stop)
    assert ([path], "before", []) == ([*tmp_path.iterdir()], path.read_text(), journaled(crm))
    Export(crm, Customer, columns=["name"]).run(ADMIN, path)
    assert (b"name\r\nAnna\r\n'=1+1\r\nZoe\r\n", [path]) == (
        path.read_bytes(), [*tmp_path.iterdir()],
    )  # fmt: skip


def test_what_cannot_be_written_is_told(crm: CRM, tmp_path: Path) -> None:
    """Before anything is read."""
    wrong: list[tuple[str, Any, str]] = [
        ("gone/out.csv", {}, r"out\.csv cannot be written: No such file"),
        ("", {"format": "csv"}, "is a folder"),
        ("out.txt", {}, "say the format"),
        ("out.csv", {"format": "pdf"}, "'pdf' is no format of exports"),
        ("out.csv", {"delimiter": ";;"}, "';;' is no delimiter"),
    ]
    for to, options, told in wrong:
        with pytest.raises(Invalid, match=told):
            Export(crm, Customer, **options).run(ADMIN, tmp_path / to)


def test_a_spreadsheet_knows_the_encoding(crm: CRM, tmp_path: Path) -> None:
    """By a mark at the beginning; the delimiter may be another."""
    path = tmp_path / "out.csv"
    columns = ["name", "country"]
    Export(crm, Customer, "name == 'Zoe'", columns=columns, delimiter=";", bom=True).run(
        ADMIN, path
    )
    assert b"\xef\xbb\xbfname;country\r\nZoe;DE\r\n" == path.read_bytes()


def test_progress_is_told(crm: CRM) -> None:
    """How many of how many."""
    told: list[tuple[int, int]] = []
    Export(crm, Customer, format="csv").run(
        ADMIN, io.BytesIO(), progress=lambda done, total: told.append((done, total))
    )
    assert [(3, 3)] == told


def test_many_records_take_few_queries(crm: CRM, monkeypatch: pytest.MonkeyPatch) -> None:
    """One for the list and one a page for the ways to reach, however many records there are."""
    monkeypatch.setattr("crmkit.queries.STREAM", 20)
    with crm.begin(ADMIN) as work:
        work.add_all(Customer(name=f"No {n}") for n in range(47))
    statements: list[str] = []

    def sent(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        if "crmkit_customer" in statement or "crmkit_contact_point" in statement:
            statements.append(statement)

    event.listen(crm.engine, "before_cursor_execute", sent)
    columns = ["name", "owner.name", "interactions.count_90d", "email", "phone"]
    rows = exported(crm, Customer, columns=columns)
    event.remove(crm.engine, "before_cursor_execute", sent)
    assert (51, 4) == (len(rows), len(statements))


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_a_page_of_any_format_is_written(crm: CRM, tmp_path: Path, format: str) -> None:
    """Told by the ending of the path; what is brought in again is as it was."""
    path = tmp_path / f"out.{format}"
    report = Export(crm, Customer, order="name").run(ADMIN, path)
    again = Import(crm, Customer, path).run(ADMIN)
    assert (format, 3, 3) == (report.format, report.rows, again.unchanged)


def test_a_workbook_that_would_not_hold_it_is_refused(
    crm: CRM, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before a row is read."""
    monkeypatch.setattr("crmkit.files.sheets.XLSX_ROWS", 3)
    with pytest.raises(Invalid, match="3 records are more than the 2 that a sheet of XLSX holds"):
        Export(crm, Customer).run(ADMIN, tmp_path / "out.xlsx")
    assert [] == list(tmp_path.iterdir())


# There and back


def test_fields_of_ones_own_have_a_column_each(crm: CRM, tmp_path: Path) -> None:
    """Of every kind, by name or label; sensitive ones where they are asked for."""
    with crm.begin(ADMIN) as work:
        fields = work.use(CustomFields)
        for key, kind in (("size", "integer"), ("fee", "money"), ("since", "date")):
            fields.define("customer", key, kind, privacy="public")
        fields.define("customer", "illness", privacy="sensitive")
        friend = fields.define("customer", "friend", "reference", target="customer")
        fields.label(friend.id, "pl", "Przyjaciel")
        anna, zoe = (
            work.find(Customer, f"name == '{n}'", limit=1).items[0] for n in ("Anna", "Zoe")
        )
        values = {"size": 38, "fee": Money("1.5", "EUR"), "since": date(2020, 1, 2),
                  "illness": "none", "friend": zoe}  # fmt: skip
        fields.fill(anna, **values)
    header, row = exported(crm, Customer, "name == 'Anna'", labels="pl")
    assert ["38", "1.50 EUR", "2020-01-02", str(zoe.id)] == row[-4:]
    assert ["Size", "Fee", "Since", "Przyjaciel"] == header[-4:]
    columns = ["custom.illness", "custom.fee.amount"]
    about = Customer, "name == 'Anna'"
    assert ["none", "1.5"] == exported(crm, *about, columns=columns, sensitive=True)[1]
    with pytest.raises(Invalid, match=r"'custom\.illness' is sensitive"):
        exported(crm, *about, columns=columns)
    assert "illness" not in exported(crm, *about, columns=["custom"])[1][0]
    path = tmp_path / "own.csv"
    Export(crm, Customer, sensitive=True).run(ADMIN, path)
    again = Import(crm, Customer, path).run(ADMIN)
    assert (3, ()) == (again.unchanged, again.problems)


def test_an_export_is_imported_again_unchanged(crm: CRM, tmp_path: Path) -> None:
    """Here nothing changes; elsewhere the same records come into being."""
    path = tmp_path / "out.csv"
    for entity in (Customer, ContactPoint, Address, Interaction, Employee):
        count = Export(crm, entity, sensitive=True).run(ADMIN, path).rows
        report = Import(crm, entity, path).run(ADMIN)
        assert (count, count) == (report.rows, report.unchanged), (entity, report.problems)


def test_rejected_rows_are_no_formulas_either(crm: CRM, tmp_path: Path) -> None:
    """Somebody opens them in a spreadsheet to mend them; what was meant is brought in."""
    path, errors = tmp_path / "in.csv", tmp_path / "errors.csv"
    path.write_text("name,country\n@SUM(1),Nowhere\n'tis,Nowhere\n", "utf-8")
    Import(crm, Customer, path).run(ADMIN, errors=errors)
    told = errors.read_text("utf-8-sig")
    assert ",'@SUM(1),Nowhere" in told
    errors.write_text(told.replace(",Nowhere", ",PL"), "utf-8")
    Import(crm, Customer, errors).run(ADMIN)
    with crm.read(ADMIN) as work:
        assert {"@SUM(1)", "'tis"} <= {customer.name for customer in work.find(Customer)}
