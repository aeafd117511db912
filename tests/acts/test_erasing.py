"""Erasing a person: what names or describes them is gone from every part; what is kept says why."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Attachment,
    Commitment,
    ContactPoint,
    Customer,
    Employee,
    ExternalId,
    Interaction,
    Invalid,
    Merging,
    Money,
    NotAllowed,
    NotFound,
    Opportunity,
    Participant,
    PersonalData,
    Refused,
    Relationship,
    Segment,
    Segments,
)
from crmkit.entities.definition import definition
from crmkit.marks import ERASED
from tests.inn import (
    LAW,
    Bill,
    Card,
    Dinner,
    Guest,
    Invoice,
    Photo,
    Stay,
    Wish,
    erase,
    fates,
    inn,
    journal,
    person,
    stored,
)

WORKER = Path(__file__).parents[1] / "worker.py"


@pytest.fixture
def crm(crm_factory: Any) -> CRM:
    made: CRM = crm_factory([inn()])
    return made


# What becomes of each record


def test_the_customer_stays_and_says_nothing_of_a_person(crm: CRM) -> None:
    """Personal and sensitive fields are empty; what counts them stays, and the owner's key."""
    with crm.begin("dana") as work:
        anna = person(
            work, given_name="Zofia", birth_date=date(1990, 1, 2), income=Money("1", "PLN"),
            sex="female", custom={"shoe": 38}, tags=("vip",), lifecycle="customer",
            registration="7",
        )  # fmt: skip
    erase(crm, anna)
    with crm.read("dana") as work:
        left = work.get(Customer, anna, sensitive=True)
        named = (left.name, left.given_name, left.birth_date, left.income, left.sex, left.custom)
        assert ("erased", None, None, None, None, {}) == named
        assert ("PL", ("vip",), "dana", "former", None) == (
            left.country, left.tags, left.owner, left.lifecycle, left.registration,
        )  # fmt: skip
        assert 1 == work.count(Customer, "erased_at is not None")


def test_each_record_goes_the_way_its_reference_declares(crm: CRM) -> None:
    """Deleted, anonymised or kept, with all that it owns; the report says which, and why."""
    with crm.begin("dana") as work:
        zofia = person(work)
        work.add(Guest(id=zofia.id, pillow="soft", stars=4))
        stay = work.add(Stay(customer=zofia, passport="PL123", nights=3, clerk="emil"))
        work.add(Wish(stay=stay, words="a quiet room"))
        work.add(Photo(stay=stay))
        work.add(Invoice(customer=zofia, name="Zofia Żak"))
        work.add(Dinner(customer=zofia, dish="pierogi"))
    report = erase(crm, zofia)
    with crm.read("dana") as work:
        (stay,), (wish,), (invoice,) = stored(work, Stay), stored(work, Wish), stored(work, Invoice)
        (guest,) = stored(work, Guest)
        assert (3, "erased", "emil") == (stay.nights, stay.passport, stay.clerk)
        assert ("erased", "Zofia Żak") == (wish.words, invoice.name)
        assert (None, 4) == (guest.pillow, guest.stars)
        assert ([], []) == (stored(work, Photo), stored(work, Dinner))
    assert {
        "customer": ("anonymise", 1, ""),
        "inn_guest": ("anonymise", 1, ""),
        "inn_stay": ("anonymise", 1, ""),
        "inn_wish": ("anonymise", 1, ""),
        "inn_photo": ("delete", 1, ""),
        "inn_dinner": ("delete", 1, ""),
        "inn_invoice": ("keep", 1, LAW),
    } == fates(report)
    assert {LAW, ""} == {fate.reason for fate in report.kept}


def test_removed_records_are_erased_as_well(crm: CRM) -> None:
    """What was removed is still stored."""
    with crm.begin("dana") as work:
        zofia = person(work)
        dinner = work.add(Dinner(customer=zofia, dish="pierogi"))
        note = work.add(Interaction(customer=zofia, subject="allergic"))
        work.remove_all([dinner, note])
        work.remove(zofia)
    erase(crm, zofia)
    with crm.read("dana") as work:
        (note,) = stored(work, Interaction)
        assert ([], "") == (stored(work, Dinner), note.subject)
        assert note.removed_at is not None


def test_the_records_of_the_core_follow_their_policies(crm: CRM) -> None:
    """Ways to reach the person go, what was talked about is empty, the deal keeps its amount."""
    with crm.begin("dana") as work:
        zofia, other = person(work), person(work, name="Other")
        work.add(ContactPoint(customer=zofia, kind="email", value="zofia@example.org"))
        work.add(Relationship(customer=other, other=zofia, kind="spouse"))
        call = work.add(Interaction(customer=zofia, subject="illness", body="long", minutes=7))
        work.add(Attachment(interaction=call, name="scan.pdf", uri="s3://scan"))
        work.add(Commitment(customer=zofia, what="call back", interaction=call))
        meeting = work.add(Interaction(customer=other, subject="meeting"))
        work.add(Participant(interaction=meeting, customer=zofia))
        work.add(Opportunity(customer=zofia, name="Zofia's loan", amount=Money("900", "PLN")))
        work.link(zofia, system="shop", key="77")
    report = erase(crm, zofia)
    with crm.read("dana") as work:
        gone = (ContactPoint, Relationship, Attachment, Commitment, Participant, ExternalId)
        assert [[]] * len(gone) == [stored(work, cls) for cls in gone]
        deal = work.first(Opportunity)
        assert deal is not None
        assert ("erased", Money("900", "PLN"), zofia.id) == (
            deal.name, deal.amount, deal.customer.id,
        )  # fmt: skip
        talks = {(one.subject, one.body, one.minutes) for one in work.find(Interaction)}
        assert {("", "", 7), ("meeting", "", None)} == talks
    assert ("s3://scan",) == report.files
    assert "interactions with others in which they took part stay: 1" in report.notes


def test_who_was_merged_into_the_customer_is_erased_too(crm: CRM) -> None:
    """Whichever of them is named; and the merge cannot be undone any more."""
    with crm.begin("dana") as work:
        zofia, double = person(work), person(work, name="Z. Żak", occupation="cook")
        merge = work.use(Merging).merge(zofia, double)
    assert {zofia.id, double.id} == set(erase(crm, double).customers)
    with crm.begin("dana") as work:
        assert {"erased"} == {one.name for one in stored(work, Customer)}
        assert {None} == {one.occupation for one in stored(work, Customer)}
        with pytest.raises(Refused, match="was erased"):
            work.use(Merging).unmerge(merge)


def test_what_others_need_stays_empty(crm: CRM) -> None:
    """A record that is to be deleted and that another refers to is emptied and removed."""
    with crm.begin("dana") as work:
        zofia = person(work)
        needed = work.add(Dinner(customer=zofia, dish="pierogi"))
        work.add(Dinner(customer=zofia, dish="żurek", instead_of=needed))
        work.add(Bill(dinner=needed))
    report = erase(crm, zofia)
    with crm.read("dana") as work:
        (dinner,) = stored(work, Dinner)
        assert ("", None) == (dinner.dish, dinner.instead_of)
        assert dinner.removed_at is not None
    assert ["others refer to it"] == [
        fate.reason for fate in report.kept if "dinner" in fate.entity
    ]


def test_records_that_refer_to_one_another_are_deleted(crm: CRM) -> None:
    """In whatever order."""
    with crm.begin("dana") as work:
        zofia = person(work)
        one = work.add(Dinner(customer=zofia))
        two = work.add(Dinner(customer=zofia, instead_of=one))
        work.change(one, instead_of=two)
    erase(crm, zofia)
    with crm.read("dana") as work:
        assert [] == stored(work, Dinner)


def test_a_part_says_what_no_reference_shows(crm: CRM) -> None:
    """By crmkit_erase."""
    with crm.begin("dana") as work:
        zofia, other = person(work), person(work)
        work.add(Card(holder=zofia.id.hex, face="round"))
        kept = work.add(Card(holder=other.id.hex, face="square"))
    report = erase(crm, zofia)
    with crm.read("dana") as work:
        assert [kept] == stored(work, Card)
    assert ("delete", 1, "") == fates(report)["inn_card"]


def test_the_person_leaves_frozen_segments(crm: CRM) -> None:
    """No reference shows who is in them: the core knows."""
    with crm.begin("dana") as work:
        zofia = person(work)
        segment = work.add(Segment(name="Ill", criterion="True"))
        segment = work.use(Segments).freeze(segment)
    erase(crm, zofia)
    with crm.begin("dana") as work:
        assert 0 == work.use(Segments).count(segment)


def test_employees_are_left_alone(crm: CRM) -> None:
    """An employee who is a customer as well stays an employee."""
    with crm.begin("dana") as work:
        work.add(Employee(key="zofia", name="Zofia Żak", email="zofia@example.org"))
        zofia = person(work, owner="zofia")
        work.add(Interaction(customer=zofia, owner="zofia"))
    erase(crm, zofia)
    with crm.read("dana") as work:
        (colleague,) = work.find(Employee)
        assert ("Zofia Żak", "zofia") == (colleague.name, next(work.find(Interaction)).owner)


def test_parts_that_are_not_enabled_are_named(crm: CRM) -> None:
    """What they hold is not known here."""
    with crm.begin("dana") as work:
        zofia = person(work)
    without = CRM(crm.engine)
    with without.begin("dana") as work:
        preview = work.use(PersonalData).preview_erasure(zofia)
    told = "inn has tables here and is not enabled; enable it and erase again"
    assert (told in preview.notes, told in erase(crm, zofia).notes) == (True, False)


# Preview


def test_a_preview_tells_what_an_erasure_does_and_writes_nothing(crm: CRM) -> None:
    """The same report, before."""
    with crm.begin("dana") as work:
        zofia = person(work)
        stay = work.add(Stay(customer=zofia, passport="PL123"))
        work.add(Photo(stay=stay))
        work.add(Invoice(customer=zofia, name="Zofia Żak"))
        call = work.add(Interaction(customer=zofia, subject="illness"))
        work.add(Attachment(interaction=call, name="scan.pdf", uri="s3://scan"))
    with crm.read("dana") as work:
        last = len(journal(work))
        preview = work.use(PersonalData).preview_erasure(zofia)
        assert last == len(journal(work))
        assert "Zofia Żak" == work.get(Customer, zofia).name
    assert preview == erase(crm, zofia)


# Hooks, signals, transactions


def test_hooks_and_signals_tell_of_it(crm: CRM) -> None:
    """As of any change: `erase` of what stays, `delete` of what is gone."""
    with crm.begin("dana") as work:
        zofia = person(work)
        work.add(Stay(customer=zofia, passport="PL123"))
        dinner = work.add(Dinner(customer=zofia))
    heard: list[Any] = []
    crm.signals.changed.connect(lambda crm, changes: heard.extend(changes), weak=False)
    hooks = next(part.hooks for part in crm.parts.started if part.name == "inn")
    hooks.seen.clear()
    erase(crm, zofia)
    told = [("inn_dinner", "delete"), ("inn_stay", "erase"), ("customer", "erase")]
    assert sorted(told) == sorted(hooks.seen)
    assert sorted(told) == sorted((one.entity, one.action) for one in heard)
    assert (dinner.id,) in {one.ids for one in heard}


def test_a_part_may_refuse(crm: CRM) -> None:
    """Then nothing is erased, and the unit goes on."""
    with crm.begin("dana") as work:
        zofia = person(work)
        work.add(Dinner(customer=zofia, dish="pierogi"))
        work.add(Stay(customer=zofia, passport="CLAIM"))
    with crm.begin("dana") as work:
        with pytest.raises(Refused, match="a claim is open"):
            work.use(PersonalData).erase(zofia, "asked")
        work.add(Customer(name="Later"))
    with crm.read("dana") as work:
        assert "pierogi" == next(work.find(Dinner)).dish
        assert "Zofia Żak" == work.history(zofia)[-1].changes["name"][1]


def test_erasing_again_is_harmless(crm: CRM) -> None:
    """It changes nothing, and takes what came since."""
    with crm.begin("dana") as work:
        zofia = person(work)
        work.add(Stay(customer=zofia, passport="PL123"))
    erase(crm, zofia)
    with crm.read("dana") as work:
        before = [(entry, work.get(Customer, zofia)) for _, entry in journal(work)]
    assert () == erase(crm, zofia).fates
    with crm.begin("dana") as work:
        assert before == [(entry, work.get(Customer, zofia)) for _, entry in journal(work)]
        work.add(Dinner(customer=zofia, dish="late"))
    assert {"inn_dinner": ("delete", 1, "")} == fates(erase(crm, zofia))


def test_nothing_is_learnt_again_of_who_was_erased(crm: CRM) -> None:
    """The row takes no new values of a person; what counts it can change."""
    with crm.begin("dana") as work:
        zofia = person(work)
    erase(crm, zofia)
    with crm.begin("dana") as work:
        left = work.change(work.get(Customer, zofia), owner="emil")
        for fields in ({"name": "Zofia"}, {"income": Money("1", "PLN")}):
            with pytest.raises(Refused, match="it was erased"):
                work.change(left, **fields)


def test_only_an_erasure_erases(crm: CRM) -> None:
    """`erased_at` is set by nobody else."""
    with crm.begin("dana") as work:
        zofia = person(work)
        with pytest.raises(Invalid, match="no field 'erased_at'"):
            work.change(zofia, erased_at=work.now())
        with pytest.raises(Refused, match=r"only customers\.erase"):
            person(work, erased_at=work.now())


def test_a_host_that_rolls_back_has_erased_nobody(crm: CRM) -> None:
    """The act is part of the host's transaction."""
    with crm.begin("dana") as work:
        zofia = person(work)
    with crm.engine.connect() as host, host.begin() as transaction:
        with crm.join(host, "dana") as work:
            work.use(PersonalData).erase(zofia, "asked")
            assert "erased" == work.get(Customer, zofia).name
        transaction.rollback()
    with crm.read("dana") as work:
        assert "Zofia Żak" == work.get(Customer, zofia).name


# Who may


def officer(key: str) -> Actor:
    return Actor("employee", key, roles=("inn.officer",))


def test_it_needs_a_permission_of_its_own(crm: CRM) -> None:
    """Who may write every record may not erase for that; a preview is asked for alike."""
    with crm.begin("dana") as work:
        zofia = person(work)
    seller = Actor("employee", "emil", roles=("inn.seller",))
    with crm.begin(seller) as work:
        with pytest.raises(NotAllowed, match=r"customers\.erase"):
            work.use(PersonalData).erase(zofia, "asked")
        with pytest.raises(NotAllowed, match=r"customers\.preview_erasure"):
            work.use(PersonalData).preview_erasure(zofia)


def test_it_erases_what_the_officer_may_not_see(crm: CRM) -> None:
    """Who may erase the customer erases all that is theirs."""
    with crm.begin("dana") as work:
        zofia = person(work)
        work.add(Stay(customer=zofia, passport="PL123"))
    with crm.begin(officer("dana")) as work:
        work.use(PersonalData).erase(zofia, "asked")
    with crm.read("dana") as work:
        assert "erased" == next(work.find(Stay)).passport


def test_the_customer_must_be_one_the_actor_may_write(crm: CRM) -> None:
    """And see."""
    with crm.begin("dana") as work:
        zofia = person(work)
    with crm.begin(officer("emil")) as work, pytest.raises(NotAllowed):
        work.use(PersonalData).erase(zofia, "asked")
    with crm.begin("dana") as work, pytest.raises(NotFound):
        work.use(PersonalData).erase(Customer(name="Unknown").id, "asked")


def test_it_needs_a_reason(crm: CRM) -> None:
    """Which the journal keeps."""
    with crm.begin("dana") as work, pytest.raises(Invalid, match="reason"):
        work.use(PersonalData).erase(person(work), " ")


# Processes that die


@pytest.fixture
def many(crm_factory: Any) -> tuple[CRM, Customer]:
    """A person with many records, in a CRM that another process can open."""
    crm = crm_factory()
    with crm.begin("dana") as work:
        zofia = person(work)
        work.add_all(Interaction(customer=zofia, subject=f"talk {number}") for number in range(400))
        work.add_all(
            ContactPoint(customer=zofia, kind="email", value=f"z{number}@example.org")
            for number in range(200)
        )
    return crm, zofia


def test_killed_in_the_midst_it_leaves_the_old_state_or_the_new(
    many: tuple[CRM, Customer],
) -> None:
    """At whatever instruction; afterwards it can be done."""
    crm, zofia = many
    url = crm.engine.url.render_as_string(hide_password=False)
    words = [sys.executable, str(WORKER), "erase", url, str(zofia.id)]
    for _ in range(3):
        with subprocess.Popen(words, stdout=PIPE, text=True) as process:
            assert process.stdout is not None
            assert "ready\n" == process.stdout.readline()
            time.sleep(random.random() / 4)
            process.kill()
        with crm.read("dana") as work:
            name = work.get(Customer, zofia).name
            talks = {bool(one.subject) for one in work.find(Interaction)}
            points = work.count(ContactPoint)
            marks = {
                entry.changes["subject"][1] is ERASED
                for _, entry in journal(work)
                if entry.entity == "interaction" and entry.action == "add"
            }
        assert (name, talks, points, marks) in [
            ("Zofia Żak", {True}, 200, {False}), ("erased", {False}, 0, {True})
        ]  # fmt: skip
    erase(crm, zofia)
    with crm.read("dana") as work:
        assert ("erased", 0) == (work.get(Customer, zofia).name, work.count(ContactPoint))


def test_the_policies_of_the_core_are_those_that_are_documented() -> None:
    """Attachments go with what was said, although the interaction stays."""
    assert "delete" == definition(Attachment).fields["interaction"].spec.on_erase


def test_a_merge_that_was_undone_is_told(crm: CRM) -> None:
    """What it gave the other customer's journal is not searched for."""
    with crm.begin("dana") as work:
        zofia, other = person(work), person(work, name="Other")
        work.use(Merging).unmerge(work.use(Merging).merge(other, zofia))
    report = erase(crm, zofia)
    assert [zofia.id] == list(report.customers)
    assert any("once merged" in note for note in report.notes)
    with crm.read("dana") as work:
        assert "Other" == work.get(Customer, other).name
