"""CSV files brought in."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Address,
    ContactPoint,
    Customer,
    ExternalId,
    Interaction,
    NotAllowed,
    Plugin,
)
from crmkit.acts.imports.headers import WRITTEN
from crmkit.acts.imports.importing import Import, ImportReport, Progress
from crmkit.errors import Invalid

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of these lines."""

    def made(*lines: str, name: str = "people.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes("\n".join(lines).encode(encoding))
        return path

    return made


def run(crm: CRM, path: Path, **options: Any) -> ImportReport:
    """Import customers as dana."""
    return Import(crm, Customer, path, **options).run("dana")


def counts(report: ImportReport) -> tuple[int, ...]:
    """Added, changed, unchanged, rejected, skipped."""
    return report.added, report.changed, report.unchanged, report.rejected, report.skipped


def names(crm: CRM) -> list[str]:
    with crm.read("dana") as work:
        return sorted(customer.name for customer in work.find(Customer))


FOUR_LANGUAGES = ("Żaneta Gąsiorowska", "דנה כהן", "أحمد منصور", "Margaret O'Brien")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_people_of_four_languages_come_in(crm: CRM, write: Write, encoding: str) -> None:
    """Names of every script are kept letter by letter."""
    report = run(crm, write("name", *FOUR_LANGUAGES, encoding=encoding))
    assert (4, 0, 0, 0, 0) == counts(report)
    assert sorted(FOUR_LANGUAGES) == names(crm)


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1250", "Żaneta Gąsiorowska"),
        ("cp1252", "Jürgen Groß-Müller"),
        ("cp1255", "משה בן־דוד, ראש פינה"),
        ("cp1256", "فاطمة الزهراء من المغرب"),
    ],
)
def test_a_code_page_is_read_as_it_was_written(
    crm: CRM, write: Write, encoding: str, name: str
) -> None:
    """What the programs of a country write is understood."""
    run(crm, write("name;country", f"{name};PL", encoding=encoding))
    assert [name] == names(crm)


def test_contacts_and_addresses_become_records(crm: CRM, write: Write) -> None:
    """Columns of e-mails, telephones and addresses make contact points and an address."""
    run(
        crm,
        write(
            "name,e-mail,Phone 1,Phone 2,street,zip,town,country",
            "Acme,Office@Acme.example,+48 22 555 01 02,(22) 555 01 03,Długa 1,00-1,Łódź,Polska",
        ),
    )
    with crm.read("dana") as work:
        points = [(p.kind, p.normal, p.primary) for p in work.find(ContactPoint)]
        addresses = [(a.lines, a.postcode, a.city, a.country) for a in work.find(Address)]
    assert [
        ("email", "office@acme.example", True),
        ("phone", "+48225550102", True),
        ("phone", "(22) 555 01 03", False),
    ] == points
    assert [("Długa 1", "00-1", "Łódź", "PL")] == addresses


def test_a_person_in_two_columns_has_one_name(crm: CRM, write: Write) -> None:
    """A first and a last name make the name."""
    run(crm, write("First name,Last name", "Dana,Cohen"))
    assert ["Dana Cohen"] == names(crm)


def test_values_are_given_to_new_records_only(crm: CRM, write: Write) -> None:
    """What `values` says is of new records, where the row says nothing."""
    keyed: dict[str, Any] = {"key_column": "no", "system": "book"}
    run(
        crm,
        write("no,name,kind", "1,Acme,", "2,Dana,person"),
        values={"kind": "organisation"},
        **keyed,
    )
    run(crm, write("no,name", "1,Acme"), values={"kind": "household"}, **keyed)
    with crm.read("dana") as work:
        assert {"Acme": "organisation", "Dana": "person"} == {
            c.name: c.kind for c in work.find(Customer)
        }


# Rejected rows


def test_all_that_is_wrong_with_a_row_is_told_at_once(crm: CRM, write: Write) -> None:
    """Every wrong cell of a row is named by its column; the other rows are taken."""
    report = run(
        crm,
        write("name,Mobile,country,e-mail", "Acme,,PL,", "Dana,4.86E+10,Atlantis,dana at home", ""),
    )
    assert (1, 0, 0, 1, 0) == counts(report)
    assert ["Mobile", "country", "e-mail"] == [column for column, _ in report.problems[0].problems]
    assert 3 == report.problems[0].line


def test_a_mangled_telephone_is_rejected_by_name(crm: CRM, write: Write) -> None:
    """A number that a spreadsheet shortened is never stored; the report says what it is."""
    report = run(crm, write("name,phone", "Dana,4.86E+10"))
    assert "4.86E+10 is a number that a spreadsheet shortened" in str(report.problems[0])


def test_rejected_rows_are_kept_in_a_file_that_can_be_mended(
    crm: CRM, write: Write, tmp_path: Path
) -> None:
    """The file has the rows as they came, with the reasons; mended, it is imported in turn."""
    path = write("name;country;note", "Acme;PL;a", "Dana;Atlantis;b", ";IL;c", "Jan;PL;d;e")
    errors = tmp_path / "rejected.csv"
    report = Import(crm, Customer, path).run("dana", errors=errors)
    rows = list(csv.reader(errors.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert (1, 0, 0, 3, 0) == counts(report)
    assert [*WRITTEN, "name", "country", "note"] == rows[0]
    assert [("3", "Dana", "b"), ("4", "", "c"), ("5", "Jan", "d")] == [
        (row[1], row[3], row[5]) for row in rows[1:]
    ]
    assert "e" == rows[3][6]
    errors.write_text(errors.read_text("utf-8-sig").replace("Atlantis", "IL"), "utf-8")
    assert (1, 0, 0, 2, 0) == counts(run(crm, errors))


def test_a_row_of_the_mended_file_is_the_row_of_the_first(
    crm: CRM, write: Write, tmp_path: Path
) -> None:
    """Mending the original as well as the file of errors brings the row in once."""
    errors = tmp_path / "rejected.csv"
    wrong = write("name,country", "Dana,Atlantis")
    Import(crm, Customer, wrong).run("dana", errors=errors)
    errors.write_text(
        errors.read_text("utf-8-sig").replace("Atlantis,", "IL").replace("Atlantis", "IL"), "utf-8"
    )
    run(crm, errors)
    assert (0, 0, 1, 0, 0) == counts(run(crm, write("name,country", "Dana,IL")))


def test_a_file_of_errors_cannot_be_the_file_itself(crm: CRM, write: Write) -> None:
    """The file that is read is never written."""
    path = write("name", "Dana")
    with pytest.raises(Invalid, match="name another one"):
        Import(crm, Customer, path).run("dana", errors=path)


def test_what_a_part_refuses_is_rejected_alone(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin], write: Write
) -> None:
    """One refused row of a batch does not keep the others out; its reason is the part's."""

    def check(batch: Any) -> None:
        for index, record in enumerate(batch.after):
            if batch.name == "customer" and record.name == "Mallory":
                batch.refuse(index, "is on the list of those we do not serve")

    crm = crm_factory([part("guard", check=check)])
    report = run(crm, write("name", "Anna", "Jan", "Mallory", "Dana", "Mallory", "Ewa"))
    assert (4, 0, 0, 2, 0) == counts(report)
    assert [4, 6] == [row.line for row in report.problems]
    assert "do not serve" in str(report.problems[0])


def test_an_error_that_is_no_refusal_stops_the_import(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin], write: Write
) -> None:
    """A mistake in a part is no mistake of the row: it reaches the caller, nothing is written."""

    def check(batch: Any) -> None:
        raise ZeroDivisionError

    crm = crm_factory([part("guard", check=check)])
    with pytest.raises(ZeroDivisionError):
        run(crm, write("name", "Anna"))
    assert [] == names(crm)


def test_who_may_write_nothing_imports_nothing(crm: CRM, write: Write) -> None:
    """An actor without the permission is refused at once, not row by row."""
    path = write("name", "Anna")
    reader = Actor("employee", "dana", roles=("read_only",))
    with pytest.raises(NotAllowed, match="may not change customers"):
        Import(crm, Customer, path).run(reader)


def test_a_file_that_lacks_what_every_record_needs_is_refused(crm: CRM, write: Write) -> None:
    """A file without names makes no customers: that is said before a row is read."""
    with pytest.raises(Invalid, match=r"no column of people\.csv brings 'name'"):
        Import(crm, Customer, write("town", "Łódź"))


def test_blank_rows_are_skipped_and_counted(crm: CRM, write: Write) -> None:
    """A row without a value is nothing, but it is a row."""
    report = run(crm, write("name,country", "Anna,PL", ",", " , ", "", "Jan,PL"))
    assert (2, 0, 0, 0, 3) == counts(report)
    assert 5 == report.rows


# Again


def test_the_same_file_again_adds_nothing(crm: CRM, write: Write) -> None:
    """Rows without a key are known by what they say."""
    path = write("name,e-mail", "Anna,anna@post.example", "Jan,")
    assert (2, 0, 0, 0, 0) == counts(run(crm, path))
    assert (0, 0, 2, 0, 0) == counts(run(crm, path))
    assert ["Anna", "Jan"] == names(crm)


def test_the_order_of_columns_is_no_difference(crm: CRM, write: Write) -> None:
    """A row says the same with its columns in another order, and with empty ones more."""
    run(crm, write("name,country", "Anna,PL"))
    assert (0, 0, 1, 0, 0) == counts(run(crm, write("country;tags;name", "PL;;Anna")))


def test_a_key_makes_a_later_file_a_change(crm: CRM, write: Write) -> None:
    """Known by its key, a record is changed by what differs; empty cells change nothing."""
    keyed: dict[str, Any] = {"key_column": "no", "system": "book"}
    run(crm, write("no,name,country,e-mail", "1,Anna,PL,a@b.example", "2,Jan,PL,"), **keyed)
    again = write(
        "no,name,country,e-mail", "1,Anna Nowak,,A@B.example", "2,Jan,PL,jan@b.example", "3,Ewa,,"
    )
    assert (1, 2, 0, 0, 0) == counts(run(crm, again, **keyed))
    assert (0, 0, 3, 0, 0) == counts(run(crm, again, **keyed))
    with crm.read("dana") as work:
        assert {"Anna Nowak": "PL", "Jan": "PL", "Ewa": None} == {
            c.name: c.country for c in work.find(Customer)
        }
        assert 2 == work.count(ContactPoint)


def test_a_key_twice_in_one_file_is_one_record(crm: CRM, write: Write) -> None:
    """The second row of a key changes what the first one added."""
    report = run(crm, write("no,name", "1,Anna", "1,Anna Nowak"), key_column="no", system="book")
    assert (1, 1, 0, 0, 0) == counts(report)
    assert ["Anna Nowak"] == names(crm)


def test_a_key_must_be_there_and_whole(crm: CRM, write: Write) -> None:
    """A row without a key, or with one that a spreadsheet shortened, is rejected."""
    report = run(crm, write("no,name", ",Anna", "4.2E+12,Jan"), key_column="no", system="book")
    assert ["no: the key is missing", "no: 4.2E+12 is a number that a spreadsheet shortened"] == [
        str(row).partition(": ")[2].split(",")[0] for row in report.problems
    ]


def test_a_key_column_and_its_system_go_together(crm: CRM, write: Write) -> None:
    """Whose key it is must be known, and which column holds it."""
    path = write("no,name", "1,Anna")
    with pytest.raises(Invalid, match="name the system"):
        Import(crm, Customer, path, key_column="no")
    with pytest.raises(Invalid, match="which column"):
        Import(crm, Customer, path, system="book")
    with pytest.raises(Invalid, match="has no column 'key'"):
        Import(crm, Customer, path, key_column="key", system="book")


def test_an_import_that_stopped_goes_on(crm_factory: Callable[..., CRM], write: Write) -> None:
    """What was committed before a crash is known again; nothing is doubled, nothing left out."""
    crm = crm_factory(settings={"core": {"batch_size": 10}})
    path = write("name", *(f"Customer {n}" for n in range(35)))

    def crash(progress: Progress) -> None:
        if progress.rows == 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Import(crm, Customer, path).run("dana", progress=crash)
    assert 20 == len(names(crm))
    report = run(crm, path)
    assert (20, (35, 0, 0, 0, 0)) == (report.resumed, counts(report))
    assert 35 == len(set(names(crm)))


# Dry run, progress, references


def test_a_dry_run_reports_the_same_and_writes_nothing(crm: CRM, write: Write) -> None:
    """The report of a dry run is that of the import that follows."""
    path = write("name,country", "Anna,PL", "Dana,Atlantis", "Anna,PL")
    dry = Import(crm, Customer, path).run("dana", dry_run=True)
    assert [] == names(crm)
    wet = run(crm, path)
    assert (counts(wet), wet.problems, True, False) == (
        counts(dry), dry.problems, dry.dry_run, wet.dry_run,
    )  # fmt: skip


def test_progress_goes_by_the_batch_to_the_end(
    crm_factory: Callable[..., CRM], write: Write
) -> None:
    """After every batch the rows done and the bytes read are told."""
    crm = crm_factory(settings={"core": {"batch_size": 10}})
    path = write("name", *(f"Customer {n}" for n in range(25)))
    told: list[Progress] = []
    Import(crm, Customer, path).run("dana", progress=told.append)
    assert [10, 20, 25] == [progress.rows for progress in told]
    assert told[-1].size == told[-1].position


def test_a_reference_is_an_id_a_key_or_a_name(crm: CRM, write: Write) -> None:
    """What refers to another record names it as people do; what is not clear is rejected."""
    with crm.begin("dana") as work:
        acme = work.add(Customer(name="Acme"))
        work.link(acme, system="shop", key="A1")
        work.add_all([Customer(name="Twin", country="PL"), Customer(name="Twin", country="IL")])
    path = write(
        "customer,subject",
        f"{acme.id},by id",
        "shop:A1,by key",
        "acme,by name",
        "Twin,no",
        "Nix,no",
    )
    report = Import(crm, "interaction", path).run("dana")
    assert (3, 0, 0, 2, 0) == counts(report)
    assert "may be several customers" in str(report.problems[0])
    with crm.read("dana") as work:
        assert {acme.id} == {i.customer.id for i in work.find(Interaction) if i.customer}


def test_the_journal_says_which_file_it_was(crm: CRM, write: Write) -> None:
    """Who imported a record, and from which file, stands in its history."""
    report = run(crm, write("name", "Anna", name="fair.csv"))
    with crm.read("dana") as work:
        anna = work.first(Customer)
        assert anna is not None
        entry = work.history(anna)[0]
    assert ("dana", f"import fair.csv {report.run}") == (str(entry.actor), entry.cause)


def test_every_new_record_keeps_its_key(crm: CRM, write: Write) -> None:
    """A record brought in is linked to the system that knows it."""
    run(crm, write("no,name", "17,Anna"), key_column="no", system="book")
    with crm.read("dana") as work:
        links = [(link.system, link.entity_name, link.key) for link in work.find(ExternalId)]
        anna = work.first(Customer)
    assert [("book", "customer", "17")] == links
    assert anna is not None
