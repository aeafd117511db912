"""Two customers become one: every field, reference and key has its place, and nothing is lost."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Address,
    Campaign,
    CampaignMember,
    Conflict,
    ContactPoint,
    Customer,
    Interaction,
    Invalid,
    Merge,
    Merging,
    NotAllowed,
    NotFound,
    Opportunity,
    PersonalData,
    Refused,
    Relationship,
    Segment,
    Segments,
    Touch,
    UnitOfWork,
)
from tests.club import CLUB, Entry, Letter, Locker, Membership, Profile, Referral

pytestmark = pytest.mark.crm(plugins=[CLUB])


@pytest.fixture
def merging(work: UnitOfWork) -> Merging:
    return work.use(Merging)


def customer(work: UnitOfWork, **fields: Any) -> Customer:
    return work.add(Customer(**{"name": "Anna", **fields}))


def pair(work: UnitOfWork, **fields: Any) -> tuple[Customer, Customer]:
    """A survivor that has nothing but a name, and a loser that has these fields."""
    return customer(work), customer(work, name="A. Nowak", **fields)


# Fields


def test_an_empty_field_is_filled_from_the_loser(work: UnitOfWork, merging: Merging) -> None:
    """What the survivor has stays; lists hold what is in either, objects the keys of both."""
    survivor = customer(work, tags=("vip",), custom={"a": 1, "b": 2}, occupation="cook")
    loser = customer(
        work, name="A. Nowak", tags=("shop", "vip"), custom={"b": 3, "c": 4}, occupation="baker",
        birth_date=date(1990, 1, 2),
    )  # fmt: skip
    merge = merging.merge(survivor, loser)
    merged = work.get(Customer, survivor)
    assert ("Anna", ("vip", "shop"), {"a": 1, "b": 2, "c": 4}, "cook", date(1990, 1, 2)) == (
        merged.name, merged.tags, merged.custom, merged.occupation, merged.birth_date,
    )  # fmt: skip
    assert {
        "name": "survivor", "tags": "both", "custom": "both", "occupation": "survivor",
        "birth_date": "loser",
    } == merge.chosen  # fmt: skip


def test_a_field_is_chosen(work: UnitOfWork, merging: Merging) -> None:
    """Also to stay empty."""
    survivor, loser = pair(work, country="PL")
    merging.merge(survivor, loser, choose={"name": "loser", "country": "survivor"})
    merged = work.get(Customer, survivor)
    assert ("A. Nowak", None) == (merged.name, merged.country)


def test_who_bought_is_not_made_one_who_did_not(work: UnitOfWork, merging: Merging) -> None:
    """The further lifecycle counts; a partner stays one."""
    survivor, loser = pair(work, lifecycle="customer")
    partner = customer(work, lifecycle="partner")
    merging.merge(survivor, loser)
    merging.merge(partner, survivor.id)
    assert "partner" == work.get(Customer, loser).lifecycle


def test_a_choice_of_what_there_is_not_is_refused_whole(work: UnitOfWork, merging: Merging) -> None:
    """All that is wrong at once, and nothing is written."""
    survivor, loser = pair(work)
    wrong = {"nome": "loser", "club_profile.size": "loser", "name": "theirs"}
    with pytest.raises(Invalid) as caught:
        merging.merge(survivor, loser, choose=wrong)
    assert ["nome", "club_profile.size", "name"] == [where for where, _ in caught.value.problems]
    assert 2 == work.count(Customer)
    with pytest.raises(Invalid, match="give two to merge"):
        merging.merge(survivor, survivor.id)


def test_extensions_are_filled_by_the_same_rule(work: UnitOfWork, merging: Merging) -> None:
    """Also what is unique, which the loser gives up."""
    survivor, loser = pair(work)
    work.add(Profile(id=survivor.id, colour="red", wishes=("a",)))
    work.add(Profile(id=loser.id, colour="blue", card="17", wishes=("b",)))
    merging.merge(survivor, loser, choose={"club_profile.colour": "loser"})
    (profile,) = work.find(Profile)
    assert (survivor.id, "blue", "17", ("a", "b")) == (
        profile.id, profile.colour, profile.card, profile.wishes,
    )  # fmt: skip


def test_an_extension_that_only_the_loser_has_comes_along(
    work: UnitOfWork, merging: Merging
) -> None:
    """Even where the survivor's was removed before."""
    survivor, loser = pair(work)
    work.remove(work.add(Profile(id=survivor.id, colour="red")))
    work.add(Profile(id=loser.id, card="17"))
    merging.merge(survivor, loser)
    assert [(survivor.id, None, "17")] == [(p.id, p.colour, p.card) for p in work.find(Profile)]


# References


def test_every_reference_is_moved_combined_or_kept(work: UnitOfWork, merging: Merging) -> None:
    """As it declares, whichever part it belongs to."""
    survivor, loser = pair(work)
    deal = work.add(Opportunity(customer=loser, name="chairs"))
    call = work.add(Interaction(customer=loser, subject="rang", opportunity=deal))
    letter = work.add(Letter(customer=loser, words="Dear"))
    mine, theirs = (
        work.add(Membership(customer=c, programme="gold", points=p))
        for c, p in ((survivor, 5), (loser, 7))
    )
    silver = work.add(Membership(customer=loser, programme="silver", points=1))
    merge = merging.merge(survivor, loser)
    moved = [work.get(type(row), row) for row in (deal, call, silver)]
    assert [survivor] * 3 == [row.customer for row in moved]
    assert loser == work.get(Letter, letter).customer
    assert (12, 12 + 1) == (
        work.get(Membership, mine).points, work.traits(survivor, "club.points")["club.points"],
    )  # fmt: skip
    with pytest.raises(NotFound):
        work.get(Membership, theirs)
    assert (1, 1, 1) == (
        merge.moved["opportunity"], merge.combined["club_membership"], merge.kept["club_letter"],
    )  # fmt: skip


def test_what_referred_to_a_combined_row_follows_it(work: UnitOfWork, merging: Merging) -> None:
    """And so do the keys by which other systems know it."""
    survivor, loser = pair(work)
    mine, theirs = (work.add(Membership(customer=c, programme="gold")) for c in (survivor, loser))
    entry = work.add(Entry(membership=theirs, points=7))
    work.link(theirs, system="till", key="9")
    merging.merge(survivor, loser)
    assert mine == work.get(Entry, entry).membership
    assert {"9": mine} == work.linked(Membership, "till", ["9"])


def test_several_rows_may_become_one(work: UnitOfWork, merging: Merging) -> None:
    """Where no unique rule kept them apart before."""
    survivor, loser = pair(work)
    for owner in (survivor, loser, loser):
        work.add(Address(customer=owner, city="Lublin"))
    assert {"address": 2} == merging.merge(survivor, loser).combined
    assert 1 == work.count(Address)


def test_two_that_may_not_be_ones_refuse_the_merge_with_the_list(
    work: UnitOfWork, merging: Merging
) -> None:
    """Nothing is thrown away unasked, and nothing was written."""
    survivor, loser = pair(work, country="PL")
    mine, theirs = (work.add(Locker(customer=c, house="north")) for c in (survivor, loser))
    with pytest.raises(Refused, match="two lockers of the same house") as caught:
        merging.merge(survivor, loser)
    assert ((mine.id, theirs.id),) == caught.value.facts["pairs"]
    assert (loser, None, 0) == (
        work.get(Customer, loser), work.get(Customer, survivor).country, work.count(Merge),
    )  # fmt: skip
    work.remove(mine)
    merging.merge(survivor, loser)
    assert [survivor] == [locker.customer for locker in work.find(Locker)]


def test_removed_rows_come_along(work: UnitOfWork, merging: Merging) -> None:
    """They are restored to the survivor, if ever."""
    survivor, loser = pair(work)
    call = work.add(Interaction(customer=loser, subject="rang"))
    work.remove(call)
    merging.merge(survivor, loser)
    assert survivor == work.restore(Interaction.ref(call.id)).customer


def test_keys_of_other_systems_are_followed(work: UnitOfWork, merging: Merging) -> None:
    """They find the survivor, and bring their news to it."""
    survivor, loser = pair(work)
    work.link(survivor, system="shop", key="1")
    work.link(loser, system="shop", key="2")
    merging.merge(survivor, loser)
    assert {"1": survivor, "2": survivor} == work.linked(Customer, "shop", ["1", "2"])
    work.upsert(Customer(name="Anna Nowak"), system="shop", key="2")
    assert "Anna Nowak" == work.get(Customer, survivor).name


def test_frozen_segments_are_followed(work: UnitOfWork, merging: Merging) -> None:
    """Who was in one as the loser is in it as the survivor, once."""
    survivor, loser = pair(work)
    both = work.use(Segments).freeze(work.add(Segment(name="both", criterion="True")))
    one = work.add(Segment(name="one", criterion="name == 'A. Nowak'"))
    one = work.use(Segments).freeze(one)
    merging.merge(survivor, loser)
    assert [survivor.id] == [c.id for c in work.use(Segments).members(both)]
    assert [survivor.id] == [c.id for c in work.use(Segments).members(one)]


def test_contact_points_that_are_the_same_are_one(work: UnitOfWork, merging: Merging) -> None:
    """However they are written; of two preferred ones the survivor's remains so."""
    survivor, loser = pair(work)
    work.add(ContactPoint(customer=survivor, kind="email", value="anna@x.pl", primary=True))
    work.add(ContactPoint(customer=loser, kind="email", value="ANNA@x.pl", label="work"))
    work.add(ContactPoint(customer=loser, kind="email", value="a@y.pl", primary=True))
    work.add(ContactPoint(customer=loser, kind="phone", value="+48 22 123 45 67", primary=True))
    merging.merge(survivor, loser)
    assert [("+48221234567", None, True), ("a@y.pl", None, False), ("anna@x.pl", "work", True)] == (
        sorted((p.normal, p.label, p.primary) for p in work.find(ContactPoint))
    )
    assert [survivor] == [c.__ref__() for c in work.search("22 123 45 67", Customer)]


def test_a_relationship_of_the_two_ends(work: UnitOfWork, merging: Merging) -> None:
    """Nobody is related to themselves; relationships with others are the survivor's."""
    survivor, loser = pair(work)
    acme = customer(work, name="Acme", kind="organisation")
    work.add(Relationship(customer=survivor, other=loser, kind="spouse"))
    for person in (survivor, loser):
        work.add(Relationship(customer=acme, other=person, kind="employee"))
    work.add(Relationship(customer=loser, other=acme, kind="client"))
    merging.merge(survivor, loser)
    assert [(acme, survivor, "employee"), (survivor, acme, "client")] == (
        [(r.customer, r.other, r.kind) for r in work.find(Relationship)]
    )


def test_a_row_may_refer_to_both(work: UnitOfWork, merging: Merging) -> None:
    """Whether that is sense the part knows, which can settle it in its hook."""
    survivor, loser = pair(work)
    work.add(Referral(referrer=survivor, referred=loser))
    merging.merge(survivor, loser)
    assert [(survivor, survivor)] == [(r.referrer, r.referred) for r in work.find(Referral)]


def test_a_campaign_is_answered_once(work: UnitOfWork, merging: Merging) -> None:
    """The membership that came further counts."""
    survivor, loser = pair(work)
    spring = work.add(Campaign(name="Spring"))
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    work.add(CampaignMember(campaign=spring, customer=survivor, status="sent"))
    work.add(
        CampaignMember(
            campaign=spring, customer=loser, status="responded", responded=True, responded_at=moment
        )
    )
    merging.merge(survivor, loser)
    assert [("responded", True, moment)] == (
        [(m.status, m.responded, m.responded_at) for m in work.find(CampaignMember)]
    )


def test_where_the_loser_came_from_is_a_touch(work: UnitOfWork, merging: Merging) -> None:
    """The survivor's first source is never overwritten."""
    survivor, loser = customer(work, source="shop"), customer(work, source="fair")
    merging.merge(survivor, loser)
    assert "shop" == work.get(Customer, survivor).source
    assert [(survivor, "fair")] == [(t.customer, t.source) for t in work.find(Touch)]


# The loser afterwards


def test_whoever_asks_for_the_loser_gets_the_survivor(work: UnitOfWork, merging: Merging) -> None:
    """At the end of a chain of merges; no list shows it."""
    first, second = pair(work)
    third = customer(work, name="Third")
    merging.merge(second, first)
    merging.merge(third, second)
    assert [third.id] * 2 == [work.get(Customer, c.id).id for c in (first, second)]
    assert [third.id] == [c.id for c in work.find(Customer)]
    assert third.id == work.change(Customer.ref(first.id), country="PL").id
    assert () == work.search("Nowak", Customer)


def test_what_refers_to_the_loser_is_told_where_it_went(work: UnitOfWork, merging: Merging) -> None:
    """A program that holds an old id is helped on."""
    survivor, loser = pair(work)
    merging.merge(survivor, loser)
    with pytest.raises(Invalid, match=f"was merged into {survivor.id}; refer to that one"):
        work.add(Interaction(customer=loser, subject="rang"))
    with pytest.raises(Refused, match=f"was merged into {survivor.id}; undo that merge"):
        work.restore(Customer.ref(loser.id))


def test_the_survivor_has_the_history_of_both(work: UnitOfWork, merging: Merging) -> None:
    """Its timeline shows what moved, its history who changed what of either, the merge included."""
    survivor, loser = pair(work, country="PL")
    work.add(Interaction(customer=loser, subject="rang"))
    merge = merging.merge(survivor, loser)
    assert ["rang"] == [item.title for item in work.timeline(Customer.ref(loser.id))]
    history = [(e.record_id, e.action) for e in work.history(survivor)]
    assert [
        (survivor.id, "change"), (loser.id, "merge"), (loser.id, "add"), (survivor.id, "add"),
    ] == history  # fmt: skip
    assert {f"customers.merge > merge {merge.id}", ""} == {e.cause for e in work.history(survivor)}


def test_moved_rows_are_journaled_like_changed_ones(work: UnitOfWork, merging: Merging) -> None:
    """Each has its entry, its next version and the cause, and can be read as it was."""
    survivor, loser = pair(work)
    call = work.add(Interaction(customer=loser, subject="rang"))
    merge = merging.merge(survivor, loser)
    entry = work.history(call)[0]
    assert (2, "change", {"customer": (loser, survivor)}) == (
        entry.version, entry.action, entry.changes,
    )  # fmt: skip
    assert f"customers.merge > merge {merge.id} > moved customer" == entry.cause
    assert 2 == work.get(Interaction, call).version
    assert work.now() == work.get(Interaction, call).updated_at


def test_maintained_traits_are_true_afterwards(work: UnitOfWork, merging: Merging) -> None:
    """Counts of the survivor are those of both."""
    survivor, loser = pair(work)
    for owner in (survivor, loser, loser):
        work.add(Interaction(customer=owner, subject="rang"))
    merge = merging.merge(survivor, loser)
    assert 3 == work.traits(survivor, "club.contacts")["club.contacts"]
    merging.unmerge(merge)
    assert (1, 2) == tuple(
        work.traits(c, "club.contacts")["club.contacts"] for c in (survivor, loser)
    )


def test_hosts_are_told_what_was_moved(crm: CRM) -> None:
    """As of any other change, after the commit."""
    told: list[Any] = []
    crm.signals.changed.connect(lambda crm, changes: told.extend(changes), weak=False)
    with crm.begin("dana") as work:
        survivor, loser = pair(work)
        call = work.add(Interaction(customer=loser, subject="rang"))
    told.clear()
    with crm.begin("dana") as work:
        work.use(Merging).merge(survivor, loser)
    assert [("interaction", "change", (call.id,))] == (
        [(t.entity, t.action, t.ids) for t in told if t.entity == "interaction"]
    )
    assert [("customer", "merge", (loser.id,))] == (
        [(t.entity, t.action, t.ids) for t in told if t.action == "merge"]
    )


# Who and which version


def test_a_customer_that_was_changed_since_it_was_read_is_not_merged(
    work: UnitOfWork, merging: Merging
) -> None:
    """Given by reference, the newest version is meant, or the one that it names."""
    survivor, loser = pair(work)
    newer = work.change(loser, country="PL")
    for read in (loser, Customer.ref(loser.id, version=1)):
        with pytest.raises(Conflict) as caught:
            merging.merge(survivor, read)
        assert (loser, newer) == (caught.value.mine, caught.value.theirs)
    merging.merge(survivor.id, Customer.ref(loser.id))
    assert "PL" == work.get(Customer, survivor).country


def test_a_customer_that_was_merged_meanwhile_is_not_merged_again(
    work: UnitOfWork, merging: Merging
) -> None:
    """Whoever comes second is told into whom."""
    survivor, loser = pair(work)
    merging.merge(survivor, loser)
    with pytest.raises(Conflict, match=f"was merged into {survivor.id}"):
        merging.merge(customer(work), loser.id)
    with pytest.raises(NotFound):
        merging.merge(survivor.id, Customer(name="nobody").id)


def test_who_was_erased_is_not_merged(crm: CRM) -> None:
    """There is nobody any more; and what was merged before cannot be taken apart."""
    with crm.begin("dana") as work:
        survivor, loser = pair(work)
        merge = work.use(Merging).merge(survivor, loser)
    with crm.begin("dana") as work:
        work.use(PersonalData).erase(survivor.id, "asked for it")
    with crm.begin("dana") as work:
        with pytest.raises(Refused, match="was erased"):
            work.use(Merging).merge(customer(work), survivor.id)
        with pytest.raises(Refused, match="a customer of it was erased"):
            work.use(Merging).unmerge(merge)


EMIL = Actor("employee", "emil", roles=("club.clerk",))


@pytest.fixture
def two(crm: CRM) -> tuple[Customer, Customer]:
    """Two customers of the clerk Emil, the loser with an occupation and a call of somebody else."""
    with crm.begin("dana") as work:
        survivor, loser = pair(work, owner="emil", occupation="cook")
        survivor = work.change(survivor, owner="emil")
        work.add(Interaction(customer=loser, subject="secret", owner="dana"))
        work.add(Membership(customer=survivor, programme="gold", points=1))
        work.add(Membership(customer=loser, programme="gold", points=1))
    return survivor, loser


def test_who_may_not_write_both_may_not_merge_them(
    crm: CRM, two: tuple[Customer, Customer]
) -> None:
    """Nor preview what they may not see, nor undo the merge of another."""
    with crm.begin("dana") as work:
        other = customer(work, owner="dana")
    for survivor, loser in ((other, two[0]), (two[0], other)):
        with pytest.raises(NotAllowed), crm.begin(EMIL) as work:
            work.use(Merging).merge(survivor, loser)
    with crm.begin("dana") as work:
        merge = work.use(Merging).merge(other, two[1])
    with pytest.raises(NotAllowed), crm.begin(EMIL) as work:
        work.use(Merging).unmerge(merge)


def test_what_is_hidden_cannot_be_chosen_and_is_kept(
    crm: CRM, two: tuple[Customer, Customer]
) -> None:
    """It follows the rule, unseen; so does what hangs on the customers."""
    with crm.begin(EMIL) as work:
        with pytest.raises(Invalid, match="occupation: is no field that can be chosen"):
            work.use(Merging).merge(*two, choose={"occupation": "loser"})
        merge = work.use(Merging).merge(*two)
        assert None is work.get(Customer, two[0]).occupation
        assert ["name"] == [name for name in merge.chosen if name != "owner"]
    with crm.begin("dana") as work:
        assert "cook" == work.get(Customer, two[0]).occupation
        assert [two[0]] == [call.customer for call in work.find(Interaction)]
        assert [2] == [membership.points for membership in work.find(Membership)]
        assert {"emil"} == {e.actor.on_behalf_of for e in work.history(two[0]) if e.cause}
    with crm.begin(EMIL) as work:
        work.use(Merging).unmerge(merge)
        assert 2 == work.count(Customer)


def test_a_merge_needs_a_role_that_may(crm: CRM, two: tuple[Customer, Customer]) -> None:
    """As every operation."""
    reader = Actor("employee", "eva", roles=("read_only",))
    with pytest.raises(NotAllowed), crm.begin(reader) as work:
        work.use(Merging).merge(*two)


# Preview


def test_a_preview_says_what_a_merge_would_do(work: UnitOfWork, merging: Merging) -> None:
    """And writes nothing."""
    survivor, loser = pair(work, country="PL", tags=("shop",))
    work.add(Profile(id=survivor.id, colour="red"))
    work.add(Profile(id=loser.id, colour="blue"))
    for owner in (survivor, loser):
        work.add(Membership(customer=owner, programme="gold"))
        work.add(Locker(customer=owner, house="north"))
    work.add(Membership(customer=loser, programme="silver"))
    work.add(Letter(customer=loser))
    preview = merging.preview(survivor, loser, choose={"name": "loser"})
    assert [
        ("name", "A. Nowak", "loser"), ("country", "PL", "loser"), ("tags", ("shop",), "loser"),
        ("club_profile.colour", "red", "survivor"),
    ] == [(c.field, c.value, c.of) for c in preview.fields]  # fmt: skip
    assert ({"club_membership": 1}, {"club_membership": 1}, {"club_letter": 1}) == (
        preview.moved, preview.combined, preview.kept,
    )  # fmt: skip
    assert {"club_locker": 1} == preview.clashes
    assert (survivor, loser) == (work.get(Customer, survivor), work.get(Customer, loser))


def test_a_preview_counts_what_its_reader_may_see(crm: CRM, two: tuple[Customer, Customer]) -> None:
    """No more."""
    with crm.begin(EMIL) as work:
        preview = work.use(Merging).preview(*two)
        assert ({}, {}, ["name"]) == (
            preview.moved, preview.combined, [c.field for c in preview.fields],
        )  # fmt: skip
