"""A person's data, handed over: all of it that the actor may see, in a form that programs read."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from crmkit import (
    Actor,
    Attachment,
    ContactPoint,
    Customer,
    Grant,
    Interaction,
    Merging,
    Money,
    NotAllowed,
    NotFound,
    PersonalData,
    Plugin,
    Role,
    Segment,
    Segments,
    UnitOfWork,
    hookimpl,
)
from tests.inn import Card, Dinner, Guest, Photo, Stay, Wish, inn, person

CLERK = Role(
    "desk.clerk",
    grants=(
        Grant(Customer, hide=("occupation",)),
        Grant(Stay, read="nights >= 3", hide=("passport",)),
        Grant(Wish),
    ),
    operations=("customers.export_person",),
)


class Desk:
    """A part that knows of a person what no reference shows."""

    @hookimpl
    def crmkit_contribute(self) -> list[Any]:
        return [CLERK]

    @hookimpl
    def crmkit_export_person(self, work: Any, export: Any) -> None:
        holders = work.table(Card).c.holder.in_([id.hex for id in export.customers])
        export.add(work.find(Card, holders))
        export.note("desk", {"regular": True})


pytestmark = pytest.mark.crm(plugins=[inn(), Plugin("desk", requires=("inn",), hooks=Desk())])


def exported(work: UnitOfWork, customer: Any) -> dict[str, Any]:
    """The data as a file would hold it."""
    data = work.use(PersonalData).export_person(customer)
    loaded: dict[str, Any] = json.loads(json.dumps(data))
    return loaded


def records(data: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    return {one["entity"]: one["records"] for one in data["entities"]}


def test_it_holds_what_every_part_knows(work: UnitOfWork) -> None:
    """The record, its extension, what refers to it, what that owns, and keys of other systems."""
    zofia, other = person(work, occupation="cook"), person(work)
    work.add(Guest(id=zofia.id, pillow="soft"))
    stay = work.add(Stay(customer=zofia, passport="PL1"))
    work.add(Wish(stay=stay, words="a quiet room"))
    work.add(Photo(stay=stay, title="the garden"))
    call = work.add(Interaction(customer=zofia, subject="asked for a bed"))
    work.add(Attachment(interaction=call, name="plan.pdf", uri="s3://plan"))
    work.add(ContactPoint(customer=zofia, kind="email", value="zofia@example.org"))
    work.add(Card(holder=zofia.id.hex, face="round"))
    work.link(zofia, system="shop", key="77")
    work.add(Stay(customer=other, passport="PL2"))
    found = records(exported(work, zofia))
    assert {
        "customer": ["cook"], "inn_guest": ["soft"], "inn_stay": ["PL1"],
        "inn_wish": ["a quiet room"], "inn_photo": ["the garden"], "inn_card": ["round"],
        "interaction": ["asked for a bed"], "attachment": ["s3://plan"], "external_id": ["77"],
        "contact_point": ["zofia@example.org"],
    } == {name: [_telling(one) for one in rows] for name, rows in found.items()}  # fmt: skip


def _telling(record: dict[str, Any]) -> Any:
    names = ("occupation", "pillow", "passport", "words", "title", "face", "subject", "uri", "key",
             "value")  # fmt: skip
    return next(record[name] for name in names if name in record)


def test_values_are_plain_and_fields_have_labels(work: UnitOfWork) -> None:
    """Money in two parts, days and moments as ISO text, references as ids; sensitive ones too."""
    zofia = person(work, birth_date=date(1990, 1, 2), income=Money("9.50", "PLN"), tags=("vip",))
    work.add(Stay(customer=zofia, passport="PL1"))
    data = exported(work, zofia)
    customer = data["entities"][0]
    record = customer["records"][0]
    assert ("crmkit.person/1", "everything", [str(zofia.id)]) == (
        data["format"], data["scope"], data["customers"],
    )  # fmt: skip
    assert ("customer", "core", "Customer", "Birth date") == (
        customer["entity"], customer["part"], customer["label"], customer["fields"]["birth_date"],
    )  # fmt: skip
    assert ("1990-01-02", {"amount": "9.50", "currency": "PLN"}, ["vip"]) == (
        record["birth_date"], record["income"], record["tags"],
    )  # fmt: skip
    assert str(zofia.id) == records(data)["inn_stay"][0]["customer"]


def test_removed_records_are_known_too(work: UnitOfWork) -> None:
    """They are still stored."""
    zofia = person(work)
    work.remove(work.add(Dinner(customer=zofia, dish="bigos")))
    work.remove(zofia)
    found = records(exported(work, zofia))
    assert "bigos" == found["inn_dinner"][0]["dish"]
    assert found["customer"][0]["removed_at"] is not None


def test_who_was_merged_into_the_customer_is_part_of_it(work: UnitOfWork) -> None:
    """It is one person."""
    zofia, double = person(work), person(work, name="Z. Żak")
    work.use(Merging).merge(zofia, double)
    data = exported(work, double)
    assert [str(zofia.id), str(double.id)] == data["customers"]
    assert {"Zofia Żak", "Z. Żak"} == {one["name"] for one in records(data)["customer"]}


def test_it_holds_what_the_journal_says(work: UnitOfWork) -> None:
    """Who did what to each record, when and why, each value before and after."""
    zofia = person(work)
    stay = work.add(Stay(customer=zofia, passport="PL1"))
    with work.because("a typing error"):
        work.change(stay, passport="PL2")
    changed = exported(work, zofia)["history"][-1]
    assert ("inn_stay", str(stay.id), 2, "change", "tester", "a typing error") == tuple(
        changed[name] for name in ("entity", "record", "version", "action", "actor", "cause")
    )
    assert ["PL1", "PL2"] == changed["changes"]["passport"]


def test_parts_add_what_no_reference_shows(work: UnitOfWork) -> None:
    """The core names the frozen segments that the person is in."""
    zofia = person(work)
    segment = work.add(Segment(name="Regulars", criterion="True"))
    work.use(Segments).freeze(segment)
    data = exported(work, zofia)
    assert {"desk": {"regular": True}, "segments": ["Regulars"]} == data["notes"]
    assert 1 == len(records(data)["segment_member"])


def test_exporting_is_journaled(work: UnitOfWork) -> None:
    """As reading what is sensitive is; the record is as it was."""
    zofia = person(work, sex="female")
    exported(work, zofia)
    assert ["add", "export", "read"] == sorted(entry.action for entry in work.history(zofia))
    assert work.get(Customer, zofia) == work.as_of(zofia, work.now())


# Who may


def as_clerk(work: UnitOfWork) -> UnitOfWork:
    clerk = Actor("employee", "emil", roles=("desk.clerk",))
    return UnitOfWork(work.crm, work.connection, clerk)


def test_it_is_as_far_as_the_actor_may_see(work: UnitOfWork) -> None:
    """Rows, fields and history that are hidden are not there, and nothing tells of them."""
    zofia = person(work, occupation="cook", income=Money("1", "PLN"))
    short = work.add(Stay(customer=zofia, passport="PL1", nights=1))
    long = work.add(Stay(customer=zofia, passport="PL2", nights=3))
    work.add(Dinner(customer=zofia, dish="bigos"))
    data = exported(as_clerk(work), zofia)
    found = records(data)
    assert [str(long.id)] == [one["id"] for one in found["inn_stay"]]
    assert ({"customer", "inn_stay"}, "what emil sees") == (set(found), data["scope"])
    text = json.dumps(data)
    for hidden in ("passport", "PL2", "occupation", "cook", "income", "bigos", str(short.id)):
        assert hidden not in text


def test_it_needs_the_permission_and_a_customer_that_may_be_seen(work: UnitOfWork) -> None:
    """Whoever may read everything may not export for that."""
    zofia = person(work)
    reader = Actor("employee", "eva", roles=("read_only",))
    with pytest.raises(NotAllowed, match=r"customers\.export_person"):
        exported(UnitOfWork(work.crm, work.connection, reader), zofia)
    with pytest.raises(NotFound):
        exported(work, Customer(name="Nobody").id)
