"""Two customers are told apart again: what the merge did goes back, and what came later stays."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from crmkit import (
    CRM,
    ContactPoint,
    Customer,
    CustomFields,
    Interaction,
    Merging,
    MovableClock,
    NotFound,
    Refused,
    Relationship,
    UnitOfWork,
    Unmerge,
)
from crmkit.testing.databases import Database
from tests.club import CLUB, Entry, Letter, Locker, Membership, Profile

pytestmark = pytest.mark.crm(plugins=[CLUB])


@pytest.fixture
def merging(work: UnitOfWork) -> Merging:
    return work.use(Merging)


def two(work: UnitOfWork, **fields: Any) -> tuple[Customer, Customer]:
    """A survivor that has nothing but a name, and a loser that has these fields."""
    return work.add(Customer(name="Anna")), work.add(Customer(name="A. Nowak", **fields))


def stayed(report: Unmerge) -> list[tuple[str, str]]:
    return [(one.entity, one.why) for one in report.stayed]


def test_what_was_moved_and_filled_goes_back(work: UnitOfWork, merging: Merging) -> None:
    """The report counts it; both customers are in lists and found by their own words again."""
    survivor, loser = two(work, country="PL", source="web")
    rows = [
        work.add(Interaction(customer=loser, subject="rang")),
        work.add(ContactPoint(customer=loser, kind="phone", value="+48 22 123 45 67")),
        work.link(loser, system="shop", key="7"),
        work.add(Relationship(customer=survivor, other=loser, kind="spouse")),
    ]
    report = merging.unmerge(merging.merge(survivor, loser))
    assert {"contact_point": 1, "customer": 2, "external_id": 1, "interaction": 1,
            "relationship": 1} == report.came_back  # fmt: skip
    assert ((), work.now()) == (report.stayed, report.merge.undone_at)
    assert (None, None) == (
        work.get(Customer, survivor).country,
        work.get(Customer, survivor).source,
    )
    assert [loser.id] == [c.id for c in work.search("22 123 45 67", Customer)]
    assert [loser.id] == [c.id for c in work.search("Nowak", Customer)]
    assert {"7": loser} == work.linked(Customer, "shop", ["7"])
    assert [loser, loser, survivor] == [
        getattr(work.get(type(row), row), "customer", None) for row in (rows[0], rows[1], rows[3])
    ]


def test_what_was_combined_is_two_again(work: UnitOfWork, merging: Merging) -> None:
    """With what referred to it, and the values that the part had added up."""
    survivor, loser = two(work)
    mine, theirs = (
        work.add(Membership(customer=c, programme="gold", points=p))
        for c, p in ((survivor, 5), (loser, 7))
    )
    entry = work.add(Entry(membership=theirs, points=7))
    merging.unmerge(merging.merge(survivor, loser))
    assert [(survivor, 5), (loser, 7)] == [
        (m.customer, m.points) for m in (work.get(Membership, mine), work.get(Membership, theirs))
    ]
    assert theirs == work.get(Entry, entry).membership


def test_a_part_may_refuse(work: UnitOfWork, merging: Merging) -> None:
    """Then the two stay one, as they were."""
    survivor, loser = two(work)
    mine, _ = (
        work.add(Membership(customer=c, programme="gold", points=5)) for c in (survivor, loser)
    )
    merge = merging.merge(survivor, loser)
    work.change(Membership.ref(mine.id), points=12)
    with pytest.raises(Refused, match="has earned points that belong to both"):
        merging.unmerge(merge)
    assert (survivor.id, 12) == (work.get(Customer, loser).id, work.get(Membership, mine).points)


def test_extensions_go_back(work: UnitOfWork, merging: Merging) -> None:
    """Filled, copied or restored: each is as it was."""
    for mine in ("red", None):
        survivor, loser = two(work)
        if mine is not None:
            work.add(Profile(id=survivor.id, colour=mine))
        work.add(Profile(id=loser.id, card=f"17 {mine}", wishes=("a",)))
        merging.unmerge(merging.merge(survivor, loser))
        found = {p.id: (p.colour, p.card, p.wishes) for p in work.find(Profile)}
        assert (None, f"17 {mine}", ("a",)) == found[loser.id]
        assert (mine and (mine, None, ())) == found.get(survivor.id)


def test_fields_of_the_organisation_go_back(work: UnitOfWork, merging: Merging) -> None:
    """What is unique among them passes to the survivor and back, and is found where it is."""
    work.use(CustomFields).define("customer", "card", unique=True)
    work.use(CustomFields).define("customer", "size", "integer", indexed=True)
    survivor = work.add(Customer(name="Anna", custom={"size": 4}))
    loser = work.add(Customer(name="A. Nowak", custom={"card": "17"}))

    def holder() -> list[tuple[Any, Any]]:
        return [(c.id, c.custom) for c in work.find(Customer, "custom.card == '17'")]

    merge = merging.merge(survivor, loser)
    assert [(survivor.id, {"card": "17", "size": 4})] == holder()
    assert () == merging.unmerge(merge).stayed
    assert [(loser.id, {"card": "17"})] == holder()
    assert {"size": 4} == work.get(Customer, survivor).custom
    work.change(Customer.ref(survivor.id), custom={"size": 4, "card": "18"})


def test_a_loser_whose_place_is_taken_does_not_come_back(
    work: UnitOfWork, merging: Merging
) -> None:
    """Then nothing goes back, and the reason is told."""
    work.use(CustomFields).define("customer", "card", unique=True)
    survivor, loser = two(work, custom={"card": "17"})
    call = work.add(Interaction(customer=loser, subject="rang"))
    merge = merging.merge(survivor, loser, choose={"custom": "survivor"})
    work.add(Customer(name="Somebody else", custom={"card": "17"}))
    with pytest.raises(Refused, match=r"cannot come back: .*Card must be unique"):
        merging.unmerge(merge)
    assert survivor == work.get(Interaction, call).customer


def test_what_was_changed_since_stays_and_is_listed(work: UnitOfWork, merging: Merging) -> None:
    """Field by field; what moved goes back with the changes made to it."""
    survivor, loser = two(work, country="PL", occupation="cook")
    call = work.add(Interaction(customer=loser, subject="rang"))
    merge = merging.merge(survivor, loser)
    work.change(Customer.ref(survivor.id), country="DE")
    work.change(Interaction.ref(call.id), subject="rang twice")
    report = merging.unmerge(merge)
    current, moved = work.get(Customer, survivor), work.get(Interaction, call)
    assert ("DE", None) == (current.country, current.occupation)
    assert ("rang twice", loser) == (moved.subject, moved.customer)
    (one,) = report.stayed
    assert ("customer", (survivor.id,), ("country",)) == (one.entity, one.ids, one.fields)
    assert "customer, country: was changed since" == str(one)


def test_new_rows_stay_and_are_listed(crm: CRM, clock: MovableClock) -> None:
    """They were meant for the one customer there was."""
    with crm.begin("dana") as work:
        survivor, loser = two(work)
        merge = work.use(Merging).merge(survivor, loser)
    clock.move(timedelta(minutes=1))
    with crm.begin("dana") as work:
        new = work.add(Interaction(customer=survivor, subject="new"))
        report = work.use(Merging).unmerge(merge.id)
        assert [("interaction", "came after the merge")] == stayed(report)
        assert (new.id,) == report.stayed[0].ids
        assert survivor == work.get(Interaction, new).customer


def test_what_went_elsewhere_stays_there(work: UnitOfWork, merging: Merging) -> None:
    """Only what is still the survivor's goes back."""
    survivor, loser = two(work)
    other = work.add(Customer(name="Other"))
    call = work.add(Interaction(customer=loser, subject="rang"))
    merge = merging.merge(survivor, loser)
    work.change(Interaction.ref(call.id), customer=other)
    report = merging.unmerge(merge)
    assert [("interaction", "refers to another customer now")] == stayed(report)
    assert other == work.get(Interaction, call).customer


def test_what_was_removed_since_stays_removed(work: UnitOfWork, merging: Merging) -> None:
    """It is the loser's again, and is restored as such."""
    survivor, loser = two(work)
    call = work.add(Interaction(customer=loser, subject="rang"))
    merge = merging.merge(survivor, loser)
    work.remove(Interaction.ref(call.id))
    merging.unmerge(merge)
    assert 0 == work.count(Interaction)
    assert loser == work.restore(Interaction.ref(call.id)).customer


def test_what_the_loser_has_otherwise_by_now_stays(work: UnitOfWork, merging: Merging) -> None:
    """A row that would be the loser's second of what it can have once."""
    survivor, loser = two(work)
    mine = work.add(Membership(customer=survivor, programme="gold"))
    silver = work.add(Membership(customer=loser, programme="silver"))
    gold = work.add(Membership(customer=loser, programme="gold"))
    merge = merging.merge(survivor, loser)
    work.remove(Membership.ref(mine.id))
    work.change(Membership.ref(silver.id), programme="gold")
    report = merging.unmerge(merge)
    assert ("club_membership", "the other has one that says the same") in stayed(report)
    assert {survivor, loser} == {m.customer for m in work.find(Membership)}
    assert loser == work.get(Membership, gold).customer


def test_kept_rows_were_the_losers_all_along(work: UnitOfWork, merging: Merging) -> None:
    """Nothing becomes of them."""
    survivor, loser = two(work)
    letter = work.add(Letter(customer=loser))
    merging.unmerge(merging.merge(survivor, loser))
    assert 1 == work.get(Letter, letter).version


def test_a_merge_is_undone_once(work: UnitOfWork, merging: Merging) -> None:
    """And can then be done again, the other way round."""
    survivor, loser = two(work)
    merge = merging.merge(survivor, loser)
    merging.unmerge(merge)
    with pytest.raises(Refused, match="was undone at"):
        merging.unmerge(merge)
    again = merging.merge(loser.id, survivor.id)
    assert loser.id == work.get(Customer, survivor).id
    merging.unmerge(again)
    with pytest.raises(NotFound):
        merging.unmerge(survivor.id)


def test_merges_are_undone_from_the_last(work: UnitOfWork, merging: Merging) -> None:
    """A survivor that was merged in turn has nothing to give back until that is undone."""
    first, second = two(work)
    third = work.add(Customer(name="Third"))
    lockers = [work.add(Locker(customer=c, house=c.name)) for c in (first, second, third)]
    inner = merging.merge(second, first)
    outer = merging.merge(third, second)
    with pytest.raises(Refused, match=f"was itself merged into {third.id}; undo that merge first"):
        merging.unmerge(inner)
    merging.unmerge(outer)
    assert [second.id, second.id] == [work.get(Customer, c.id).id for c in (first, second)]
    merging.unmerge(inner)
    owners = [work.get(Locker, locker).customer for locker in lockers]
    assert [first, second, third] == owners


def test_merges_into_one_are_undone_in_any_order(work: UnitOfWork, merging: Merging) -> None:
    """Each takes back what was its own."""
    first, second = two(work, country="PL")
    third = work.add(Customer(name="Third", occupation="cook"))
    lockers = [work.add(Locker(customer=c, house=c.name)) for c in (second, third)]
    early = merging.merge(first, second)
    late = merging.merge(first.id, third)
    merging.unmerge(early)
    current = work.get(Customer, first)
    assert (None, "cook") == (current.country, current.occupation)
    merging.unmerge(late)
    assert [second, third] == [work.get(Locker, locker).customer for locker in lockers]
    assert None is work.get(Customer, first).occupation


def test_a_merge_whose_survivor_is_removed_is_not_undone(
    work: UnitOfWork, merging: Merging
) -> None:
    """First it is to be there."""
    survivor, loser = two(work)
    merge = merging.merge(survivor, loser)
    work.remove(Customer.ref(survivor.id))
    with pytest.raises(Refused, match="is removed; restore it"):
        merging.unmerge(merge)
    with pytest.raises(NotFound):
        work.get(Customer, loser)


def test_after_an_undo_the_journal_has_all_of_it(work: UnitOfWork, merging: Merging) -> None:
    """Each record can be read as it was at any moment, and its entries say why."""
    survivor, loser = two(work, country="PL")
    call = work.add(Interaction(customer=loser, subject="rang"))
    merge = merging.merge(survivor, loser)
    merging.unmerge(merge)
    assert ["restore", "merge", "add"] == [e.action for e in work.history(loser)]
    assert [3, 2, 1] == [e.version for e in work.history(call)]
    assert f"customers.unmerge > unmerge {merge.id} > moved customer" == work.history(call)[0].cause
    assert work.get(Interaction, call) == work.as_of(call, work.now())


def test_a_part_that_was_not_enabled_follows_when_it_is(database: Database) -> None:
    """Its rows refer to the survivor after the next upgrade, and go back with an unmerge."""
    crm = database.crm([CLUB])
    with crm.begin("dana") as work:
        survivor, loser = two(work)
        for owner in (survivor, loser):
            work.add(Membership(customer=owner, programme="gold", points=1))
        locker = work.add(Locker(customer=loser, house="north"))
    without = CRM(crm.engine)
    with without.begin("dana") as work:
        merge = work.use(Merging).merge(survivor, loser)
    crm.upgrade()
    with crm.begin("dana") as work:
        assert survivor == work.get(Locker, locker).customer
        assert [survivor] == [each.customer for each in work.find(Membership)]
        assert {"club_membership": 1} == work.get(type(merge), merge).combined
        assert () == work.use(Merging).unmerge(merge.id).stayed
        assert loser == work.get(Locker, locker).customer
        assert 2 == work.count(Membership)
