"""Rows of a file matched with the records that are there, by whatever they are known by."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmkit import (
    CRM,
    ContactPoint,
    Customer,
    Employee,
    ExternalId,
    Import,
    Invalid,
    Merging,
    Money,
)
from crmkit.acts.imports.importing import ImportReport

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of these lines."""

    def made(*lines: str, name: str = "people.csv") -> Path:
        path = tmp_path / name
        path.write_text("\n".join(lines), "utf-8")
        return path

    return made


@pytest.fixture
def anna(crm: CRM) -> Customer:
    """A customer with an e-mail address and a telephone."""
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna Nowak", country="PL", income=Money("100", "PLN")))
        work.add(ContactPoint(customer=anna, kind="email", value="Anna@Nowak.example"))
        work.add(ContactPoint(customer=anna, kind="mobile", value="+48 601 234 567"))
    return anna


def counts(report: ImportReport) -> tuple[int, ...]:
    """Added, changed, unchanged, rejected, skipped."""
    return report.added, report.changed, report.unchanged, report.rejected, report.skipped


def stored(crm: CRM, customer: Customer) -> Customer:
    with crm.begin("dana") as work:
        return work.get(Customer, customer, sensitive=True)


@pytest.mark.parametrize(
    ("match", "line"),
    [
        ("email", "anna@nowak.example,,,"),
        ("phone", ",0048 601234567,,"),
        ("name", ",,ANNA NOWAK,"),
    ],
)
def test_a_record_is_found_by_what_the_import_is_told(
    crm: CRM, anna: Customer, write: Write, match: str, line: str
) -> None:
    """By e-mail, telephone or a field, however it is written."""
    path = write("e-mail,phone,name,language", f"{line}pl")
    assert (0, 1, 0, 0, 0) == counts(Import(crm, Customer, path, match=[match]).run("dana"))
    assert "pl" == stored(crm, anna).language


@pytest.mark.parametrize(
    ("policy", "outcome", "values"),
    [
        ("overwrite", (0, 1, 0, 0, 0), ("Anna N.", "pl", Money("5", "PLN"))),
        ("fill", (0, 1, 0, 0, 0), ("Anna Nowak", "pl", Money("100", "PLN"))),
        ("skip", (0, 0, 0, 0, 1), ("Anna Nowak", None, Money("100", "PLN"))),
    ],
)
def test_the_policy_says_what_becomes_of_a_record_that_is_there(
    crm: CRM, anna: Customer, write: Write, policy: Any, outcome: Any, values: Any
) -> None:
    """All its fields are overwritten, the empty ones filled, or it stays as it is."""
    path = write("e-mail,name,language,income", "anna@nowak.example,Anna N.,pl,5 PLN")
    report = Import(crm, Customer, path, match=["email"], policy=policy).run("dana")
    assert outcome == counts(report)
    after = stored(crm, anna)
    assert values == (after.name, after.language, after.income)


def test_what_is_not_found_is_added_and_keeps_its_key(
    crm: CRM, anna: Customer, write: Write
) -> None:
    """The key of a system comes first; who is found by e-mail is linked to the key from then on."""
    options: dict[str, Any] = {"key_column": "no", "system": "shop", "match": ["email"]}
    path = write("no,e-mail,name", "1,anna@nowak.example,Anna N.", "2,jan@nowak.example,Jan")
    assert (1, 1, 0, 0, 0) == counts(Import(crm, Customer, path, **options).run("dana"))
    with crm.read("dana") as work:
        assert {"1", "2"} == {link.key for link in work.find(ExternalId)}
        assert anna.id == work.linked(Customer, "shop", ["1"])["1"].id
    moved = write("no,e-mail,name", "1,new@nowak.example,Anna N.")
    assert (0, 1, 0, 0, 0) == counts(Import(crm, Customer, moved, **options).run("dana"))


def test_what_several_are_known_by_is_not_guessed(crm: CRM, anna: Customer, write: Write) -> None:
    """The row is rejected and names those it may be; the others are taken."""
    with crm.begin("dana") as work:
        twin = work.add(Customer(name="Twin"))
        work.add(ContactPoint(customer=twin, kind="email", value="anna@nowak.example"))
    path = write("e-mail,name", "anna@nowak.example,Anna", "jan@nowak.example,Jan")
    report = Import(crm, Customer, path, match=["email"]).run("dana")
    assert (1, 0, 0, 1, 0) == counts(report)
    assert f"email: may be several customers: {anna.id}, {twin.id}" in str(report.problems[0])


@pytest.mark.parametrize(
    ("policy", "outcome", "country"),
    [
        ("overwrite", (1, 1, 0, 0, 0), "IL"),
        ("fill", (1, 1, 0, 0, 0), "PL"),
        ("skip", (1, 0, 0, 0, 1), "PL"),
    ],
)
@pytest.mark.parametrize("batch_size", [1, 1000])
def test_two_rows_of_one_record_are_one_record(
    crm_factory: Callable[..., CRM],
    write: Write,
    policy: Any,
    outcome: Any,
    country: str,
    batch_size: int,
) -> None:
    """The policy holds within the file as well, in one batch and across batches."""
    crm = crm_factory(settings={"core": {"batch_size": batch_size}})
    path = write("e-mail,name,country,language", "a@b.example,Anna,PL,", "A@b.example,Anna,IL,pl")
    report = Import(crm, Customer, path, match=["email"], policy=policy).run("dana")
    assert outcome == counts(report)
    with crm.read("dana") as work:
        assert [country] == [c.country for c in work.find(Customer)]


def test_rows_that_name_one_record_by_different_keys_do_not_meet(
    crm: CRM, anna: Customer, write: Write
) -> None:
    """By e-mail and by telephone: the second row finds what the first has written."""
    path = write("e-mail,phone,language", "anna@nowak.example,,pl", ",+48601234567,en")
    report = Import(crm, Customer, path, match=["email", "phone"]).run("dana")
    assert (0, 2, 0, 0, 0) == counts(report)
    assert "en" == stored(crm, anna).language


def test_what_is_declared_unique_is_matched_by_itself(crm: CRM, write: Write) -> None:
    """An employee's key is unique, so a second list of employees changes the first."""
    path = write("User key,name", "dana,Dana", "jan,Jan")
    assert (2, 0, 0, 0, 0) == counts(Import(crm, Employee, path).run("dana"))
    again = write("User key,name", "dana,Dana Cohen", "jan,Jan", "ewa,Ewa")
    assert (1, 1, 1, 0, 0) == counts(Import(crm, Employee, again).run("dana"))


def test_an_id_of_crmkit_means_its_record(crm: CRM, anna: Customer, write: Write) -> None:
    """A list that was exported comes back; an id that there is not is rejected by name."""
    path = write("id,name", f"{anna.id},Anna N.", f"{Customer(name='x').id},Nobody", "12,Twelve")
    report = Import(crm, Customer, path, mapping={"id": "id"}).run("dana")
    assert (0, 1, 0, 2, 0) == counts(report)
    assert "Anna N." == stored(crm, anna).name
    assert ["there is no customer", "'12' is no id of crmkit"] == [
        row.problems[0][1][: len(text)]
        for row, text in zip(
            report.problems, ("there is no customer", "'12' is no id of crmkit"), strict=True
        )
    ]


def test_a_policy_or_a_match_that_there_is_not_is_refused(crm: CRM, write: Write) -> None:
    """Before anything is read."""
    path = write("name", "Anna")
    with pytest.raises(Invalid, match="'replace' is no policy"):
        Import(crm, Customer, path, policy="replace")  # type: ignore[arg-type]
    with pytest.raises(Invalid, match="Customer has no field 'shoe'"):
        Import(crm, Customer, path, match=["shoe"])


def test_who_was_merged_is_who_they_are_now(crm: CRM, write: Write) -> None:
    """The row of a duplicate that was merged changes the survivor; it is not added again."""
    path = write("name,e-mail", "Anna,anna@b.example", "A. Nowak,an@b.example")
    Import(crm, Customer, path).run("dana")
    with crm.begin("dana") as work:
        survivor, loser = work.find(Customer)
        work.use(Merging).merge(survivor, loser)
    report = Import(crm, Customer, path).run("dana")
    assert 0 == report.added
    with crm.read("dana") as work:
        assert [survivor.id] == [c.id for c in work.find(Customer)]
    by_id = write("id,country", f"{loser.id},PL")
    assert 1 == Import(crm, Customer, by_id, mapping={"id": "id"}).run("dana").changed
    assert "PL" == stored(crm, survivor).country
