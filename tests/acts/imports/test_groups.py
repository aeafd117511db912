"""Several records a row, rows of several entities, and what refers to what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from crmkit import (
    CRM,
    ContactPoint,
    Customer,
    CustomFields,
    Extension,
    Import,
    Interaction,
    Invalid,
    Plugin,
    Relationship,
    Team,
    extension,
)
from crmkit.acts.imports.importing import ImportReport

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of these lines."""

    def made(*lines: str, name: str = "book.csv") -> Path:
        path = tmp_path / name
        path.write_text("\n".join(lines), "utf-8")
        return path

    return made


def counts(report: ImportReport) -> tuple[int, ...]:
    """Added, changed, unchanged, rejected, skipped."""
    return report.added, report.changed, report.unchanged, report.rejected, report.skipped


CALLS = (
    "customer.name,customer.email,customer.country,subject,channel",
    "Anna,anna@b.example,PL,first call,phone",
    "Anna,anna@b.example,PL,second call,phone",
    "Jan,jan@b.example,IL,a letter,letter",
    "Anna,anna@b.example,PL,third call,phone",
)


@pytest.mark.parametrize("batch_size", [1, 2, 1000])
@pytest.mark.parametrize("match", [[], ["customer.email"]])
def test_a_row_brings_a_customer_and_what_passed_with_them(
    crm_factory: Callable[..., CRM], write: Write, batch_size: int, match: list[str]
) -> None:
    """A customer who is in many rows is one; each row's interaction is that of its customer."""
    crm = crm_factory(settings={"core": {"batch_size": batch_size}})
    path = write(*CALLS)
    assert (4, 0, 0, 0, 0) == counts(Import(crm, Interaction, path, match=match).run("dana"))
    with crm.read("dana") as work:
        people = {c.id: c.name for c in work.find(Customer)}
        held = [(people[i.customer.id], i.subject) for i in work.find(Interaction) if i.customer]
        assert ["Anna", "Jan"] == sorted(people.values())
        assert 2 == work.count(ContactPoint)
    assert sorted(
        [
            ("Anna", "first call"),
            ("Anna", "second call"),
            ("Anna", "third call"),
            ("Jan", "a letter"),
        ]
    ) == sorted(held)
    assert (0, 0, 4, 0, 0) == counts(Import(crm, Interaction, path, match=match).run("dana"))


def test_a_row_is_taken_as_a_whole(crm: CRM, write: Write) -> None:
    """A customer whose row is rejected is not added; another row of theirs brings them."""
    path = write(
        "customer.name,customer.email,subject,minutes",
        "Anna,anna@b.example,call,many",
        "Anna,anna@b.example,call,5",
        "Jan,jan@b.example,call,many",
    )
    report = Import(crm, Interaction, path).run("dana")
    assert (1, 0, 0, 2, 0) == counts(report)
    with crm.read("dana") as work:
        assert ["Anna"] == [c.name for c in work.find(Customer)]


def test_two_customers_of_a_row_are_told_apart_by_a_name(crm: CRM, write: Write) -> None:
    """A person and whom they work for, and the relationship between them."""
    path = write("person,job,firm", "Anna,buyer,Acme", "Jan,driver,Acme")
    plan = Import(
        crm, Customer, path,
        mapping={"person": "name", "job": "relationship.title", "firm": "customer:employer.name"},
        values={
            "customer:employer.kind": "organisation", "relationship.kind": "employee",
            "relationship.customer": "@customer:employer", "relationship.other": "@customer",
        },
    )  # fmt: skip
    assert (2, 0, 0, 0, 0) == counts(plan.run("dana"))
    with crm.read("dana") as work:
        people = {c.id: (c.name, c.kind) for c in work.find(Customer)}
        told = {
            (people[r.customer.id], people[r.other.id], r.title) for r in work.find(Relationship)
        }
    assert 3 == len(people)
    acme = ("Acme", "organisation")
    assert {(acme, ("Anna", "person"), "buyer"), (acme, ("Jan", "person"), "driver")} == told


def test_a_column_says_what_each_row_is(crm: CRM, write: Write) -> None:
    """Customers and interactions in one file; an interaction refers to a customer of the file."""
    path = write(
        "type,no,name,country,customer,subject",
        "interaction,i1,,,book:c1,call",
        "customer,c1,Anna,PL,,",
        "Customer,c2,Jan,,,",
        "robot,r1,R2,,,",
        "interaction,i2,,,book:c2,letter",
        "interaction,i3,,,book:c9,lost",
    )
    options: dict[str, Any] = {"type_column": "type", "key_column": "no", "system": "book"}
    report = Import(crm, Customer, path, **options).run("dana")
    assert (4, 0, 0, 2, 0) == counts(report)
    assert ["no enabled part has an entity called 'robot'", "there is no customer 'book:c9'"] == [
        text if text in str(row) else str(row)
        for row, text in zip(
            report.problems,
            ("no enabled part has an entity called 'robot'", "there is no customer 'book:c9'"),
            strict=True,
        )
    ]
    with crm.read("dana") as work:
        people = {c.id: c.name for c in work.find(Customer)}
        assert {"call": "Anna", "letter": "Jan"} == {
            i.subject: people[i.customer.id] for i in work.find(Interaction) if i.customer
        }
    assert (0, 0, 4, 2, 0) == counts(Import(crm, Customer, path, **options).run("dana"))


def test_rows_may_refer_to_each_other_in_any_order(crm: CRM, write: Write) -> None:
    """A team is below one that a later row brings; two that are below each other are rejected."""
    path = write(
        "no,name,parent",
        "1,South,orga:2", "2,Sales,", "3,East,orga:1", "4,Hen,orga:5", "5,Egg,orga:4",
    )  # fmt: skip
    report = Import(crm, Team, path, key_column="no", system="orga").run("dana")
    assert (3, 0, 0, 2, 0) == counts(report)
    with crm.read("dana") as work:
        teams = {team.id: team for team in work.find(Team)}
        below = {t.name: teams[t.parent.id].name for t in teams.values() if t.parent}
    assert {"South": "Sales", "East": "South"} == below


@extension(Customer, "fit_profile")
class FitProfile(Extension):
    """What a part knows of a customer beside."""

    shoe_size: int | None = None
    tier: str = "base"


def test_an_extension_comes_with_its_record_or_after_it(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin], write: Write
) -> None:
    """Columns of a part's extension are of the customer of the row."""
    crm = crm_factory([part("fit", FitProfile)])
    path = write("name,email,fit_profile.shoe_size", "Anna,anna@b.example,38", "Jan,jan@b.example,")
    options: dict[str, Any] = {"match": ["email"]}
    assert (2, 0, 0, 0, 0) == counts(Import(crm, Customer, path, **options).run("dana"))
    later = write("email,fit_profile.shoe_size", "anna@b.example,39", "jan@b.example,44")
    assert (0, 2, 0, 0, 0) == counts(Import(crm, Customer, later, **options).run("dana"))
    with crm.read("dana") as work:
        sizes = {c.name: c.ext[FitProfile].shoe_size for c in work.find(Customer, ext=[FitProfile])}
    assert {"Anna": 39, "Jan": 44} == sizes


def test_groups_that_cannot_be_are_refused(crm: CRM, write: Write) -> None:
    """A link to what no column brings, or in a circle."""
    path = write("name,customer:friend.name", "Anna,Jan")
    with pytest.raises(Invalid, match="no column brings 'customer:foe'"):
        Import(crm, Relationship, path, values={"customer": "@customer:foe"})


def test_fields_of_an_organisation_s_own_come_in(crm: CRM, write: Write) -> None:
    """By their name, their key or their label; wrong values are told by column, others stay."""
    with crm.begin("dana") as work:
        define = work.use(CustomFields).define
        define("customer", "shoe_size", kind="integer", label="Shoe size")
        define("customer", "met_on", kind="date")
        define("customer", "agent", kind="reference", target="customer")
    options: dict[str, Any] = {"match": ["email"], "mapping": {"by": "custom.agent"}}
    path = write(
        "e-mail,name,Shoe size,custom.met_on,by",
        "boss@b.example,Boss,,,", "anna@b.example,Anna,38,2026-03-01,", "jan@b.example,Jan,big,,",
    )  # fmt: skip
    report = Import(crm, Customer, path, **options).run("dana")
    assert ((2, 0, 0, 1, 0), "Shoe size") == (counts(report), report.problems[0].problems[0][0])
    later = write("e-mail,shoe_size,by", "anna@b.example,39,boss@b.example", "boss@b.example,,")
    assert (0, 1, 1, 0, 0) == counts(Import(crm, Customer, later, **options).run("dana"))
    with crm.read("dana") as work:
        people = {c.name: c for c in work.find(Customer)}
        held = work.custom(people["Anna"])
    assert {"shoe_size": 39, "met_on": date(2026, 3, 1)} == {
        key: held[key] for key in ("shoe_size", "met_on")
    }
    assert people["Boss"].id == held["agent"].id
