"""Buying centres, their map, and who of ours knows whom."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crmkit import (
    Customer,
    Interaction,
    Merging,
    Participant,
    PersonalData,
    Refused,
    Relationship,
    UnitOfWork,
)
from crmkit_key_accounts import KeyAccounts, Stakeholder, Tie

pytestmark = pytest.mark.crm(plugins=["key_accounts"])


def person(work: UnitOfWork, name: str) -> Customer:
    return work.add(Customer(name=name, lifecycle="contact"))


@pytest.fixture
def centre(work: UnitOfWork, accounts: KeyAccounts, acme: Customer) -> list[Stakeholder]:
    """Dana decides, Omar guards the way to her, Jan uses what is bought."""
    dana = accounts.add_stakeholder(acme, person(work, "דנה לוי"), "decider", influence=5)
    omar = accounts.add_stakeholder(
        acme, person(work, 'O"mar <b>'), "gatekeeper", attitude="sceptical", also=("buyer",)
    )
    jan = accounts.add_stakeholder(acme, person(work, "Jan"), "user", influence=1)
    accounts.tie(omar, dana, "reports_to")
    accounts.tie(jan, dana)
    return [dana, omar, jan]


def test_the_map_is_the_same_text_for_the_same_people(
    accounts: KeyAccounts, acme: Customer, centre: list[Stakeholder]
) -> None:
    """Most influential first; names are isolated and escaped; the arrows run either way."""
    text = accounts.map(acme).mermaid()
    assert text.splitlines()[:6] == [
        "flowchart LR",
        '  p1["\u2068דנה לוי\u2069<br/>decider<br/>5/5"]:::neutral',
        '  p2["\u2068O#quot;mar #lt;b#gt;\u2069<br/>gatekeeper, buyer<br/>3/5"]:::sceptical',
        '  p3["\u2068Jan\u2069<br/>user<br/>1/5"]:::neutral',
        "  p2 -->|reports_to| p1",
        "  p3 ==>|influences| p1",
    ]
    assert text == accounts.map(acme).mermaid()
    assert accounts.map(acme).mermaid(right_to_left=True).startswith("flowchart RL\n")


def test_said_twice_is_once(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer, centre: list[Stakeholder]
) -> None:
    """A person and a tie are there once; what is said last holds."""
    dana = work.get(Customer, centre[0].person)
    again = accounts.add_stakeholder(acme, dana, "champion")
    accounts.tie(centre[1], centre[0], "reports_to")
    assert (centre[0].id, "champion") == (again.id, again.role)
    assert (3, 2) == (work.count(Stakeholder), work.count(Tie))


def test_bad_people_are_refused(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer, centre: list[Stakeholder]
) -> None:
    """The account itself, an unknown role, ties to oneself and across accounts."""
    bolt = work.add(Customer(name="Bolt"))
    accounts.designate(bolt)
    eva = accounts.add_stakeholder(bolt, person(work, "Eva"))
    for act, message in (
        (lambda: accounts.add_stakeholder(acme, acme), "the account itself"),
        (lambda: accounts.add_stakeholder(acme, bolt, also=("king",)), "'king' is no role"),
        (lambda: accounts.tie(eva, eva), "between two people"),
        (lambda: accounts.tie(eva, centre[0]), "not in one buying centre"),
    ):
        with pytest.raises(Refused, match=message), work.savepoint():
            act()
    assert (4, 2) == (work.count(Stakeholder), work.count(Tie))


def test_who_no_longer_works_there_has_left(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer, centre: list[Stakeholder]
) -> None:
    """What they were stays known; of today's centre and map they are no part."""
    job = work.add(Relationship(customer=acme, other=centre[0].person, kind="employee"))
    work.change(job, valid_until=date(2026, 2, 28))
    assert date(2026, 2, 28) == work.get(Stakeholder, centre[0]).left_on
    assert ["O", "J"] == [name[0] for _, name in accounts.map(acme).people]
    assert 2 == len(work.report("key_accounts.buying_centre").rows)
    assert 2 == work.traits(acme)["key_accounts.people"]


def test_two_who_are_one_are_there_once(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer, centre: list[Stakeholder]
) -> None:
    """Nobody reports to themselves afterwards; an unmerge brings all of it back."""
    before = {(t.source.id, t.target.id) for t in work.find(Tie)}
    merge = work.use(Merging).merge(centre[0].person.id, centre[1].person.id)
    assert 2 == work.count(Stakeholder)
    assert ["influences"] == [tie.kind for tie in work.find(Tie)]
    work.use(Merging).unmerge(merge)
    assert 3 == work.count(Stakeholder)
    assert before == {(t.source.id, t.target.id) for t in work.find(Tie)}


def test_an_erased_person_is_in_no_buying_centre(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer, centre: list[Stakeholder]
) -> None:
    """Their ties go with them."""
    work.use(PersonalData).erase(centre[0].person.id, reason="asked for it")
    assert (2, 0) == (work.count(Stakeholder), work.count(Tie))


def met(
    work: UnitOfWork, who: Stakeholder, owner: str, when: datetime | None = None
) -> Interaction:
    return work.add(
        Interaction(customer=who.person, channel="meeting", owner=owner, happened_at=when)
    )


def test_coverage_tells_who_knows_whom(
    work: UnitOfWork, acme: Customer, centre: list[Stakeholder]
) -> None:
    """Both sides of each contact, each contact once; what is planned or long ago does not count."""
    dana, omar, _jan = centre
    call = met(work, dana, "ewa")
    met(work, dana, "ewa")
    met(work, omar, "ewa", datetime(2020, 1, 1, tzinfo=UTC))
    work.add(Participant(interaction=call, customer=omar.person))
    work.add(Participant(interaction=call, customer=dana.person))
    work.add(Participant(interaction=call, employee_key="jan"))
    work.add(Interaction(customer=omar.person, status="planned", owner="pia"))
    rows = work.report("key_accounts.coverage", account=acme).rows
    assert {
        ("דנה לוי", "ewa", 2), ("דנה לוי", "jan", 1), ('O"mar <b>', "ewa", 1),
        ('O"mar <b>', "jan", 1), ("Jan", None, 0),
    } == {(row[1], row[4], row[5]) for row in rows}  # fmt: skip


def test_a_single_thread_is_told(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer, centre: list[Stakeholder]
) -> None:
    """It hangs on one of ours, or on one of theirs; with two on both sides it does not."""
    met(work, centre[0], "ewa")
    met(work, centre[1], "ewa")
    assert (("Acme", "ewa", 3, 2, 1, True),) == work.report("key_accounts.threads").rows
    met(work, centre[1], "jan")
    assert (("Acme", "ewa", 3, 2, 2, False),) == work.report("key_accounts.threads").rows
