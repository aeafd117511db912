"""What is done with points, and what is refused with nothing changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from crmkit import (
    CRM,
    Conflict,
    CRMError,
    Customer,
    Invalid,
    Merging,
    MovableClock,
    NotFound,
    PersonalData,
    Refused,
    UnitOfWork,
)
from crmkit_loyalty import Entry, Loyalty, Membership, Posting, Programme, Reward, Voucher, Wallet

pytestmark = pytest.mark.crm(plugins=["loyalty"])


@pytest.fixture
def club(work: UnitOfWork) -> Programme:
    return work.add(
        Programme(key="club", name="Club", pending_days=0, expires_after=12, time_zone="Asia/Tokyo")
    )


@pytest.fixture
def loyalty(work: UnitOfWork, club: Programme) -> Loyalty:
    return work.use(Loyalty)


@pytest.fixture
def anna(work: UnitOfWork, loyalty: Loyalty) -> Customer:
    return member(work, "Anna")


def member(work: UnitOfWork, name: str, points: int = 0) -> Customer:
    """A new member, who may have points."""
    customer = work.add(Customer(name=name))
    work.use(Loyalty).join(customer)
    if points:
        work.use(Loyalty).earn(customer, points, source=name)
    return customer


def test_an_earning_told_again_is_the_same(loyalty: Loyalty, anna: Customer) -> None:
    """And another number of points for the same thing is a conflict."""
    first = loyalty.earn(anna, 10, source="till/1")
    assert first == loyalty.earn(anna, 10, source="till/1")
    with pytest.raises(Conflict, match="'till/1' has earned 10 points already"):
        loyalty.earn(anna, 11, source="till/1")
    assert 10 == loyalty.balance(anna).points


def test_an_act_told_again_is_done_once(loyalty: Loyalty, anna: Customer) -> None:
    """By its key; the key of another act is a conflict."""
    loyalty.earn(anna, 10, source="1")
    assert loyalty.spend(anna, 4, key="a") == loyalty.spend(anna, 4, key="a")
    with pytest.raises(Conflict, match="'a' is the key of another act"):
        loyalty.spend(anna, 5, key="a")
    assert 6 == loyalty.balance(anna).points


def test_what_expires_first_is_spent_first(
    loyalty: Loyalty, anna: Customer, clock: MovableClock
) -> None:
    """Whatever was earned first; days are those of the programme."""
    loyalty.earn(anna, 10, source="new")
    loyalty.earn(anna, 10, source="old", on=date(2026, 2, 1))
    loyalty.spend(anna, 15)
    assert ((date(2027, 3, 2), 5),) == loyalty.balance(anna).expiring


def test_points_last_through_their_last_day_in_the_programmes_zone(
    crm: CRM, clock: MovableClock
) -> None:
    """In Tokyo a day ends nine hours before it does in UTC."""
    with crm.begin("boss") as work:
        work.add(
            Programme(key="c", name="C", pending_days=0, expires_after=12, time_zone="Asia/Tokyo")
        )
        anna = member(work, "Anna", 10)
    clock.move(to=clock.now().replace(year=2027, hour=14, minute=59))
    with crm.begin("boss") as work:
        assert 10 == work.use(Loyalty).balance(anna).points
    clock.move(timedelta(minutes=1))
    with crm.begin("boss") as work:
        assert 0 == work.use(Loyalty).balance(anna).points
        with pytest.raises(Refused, match="1 points are more than the 0"):
            work.use(Loyalty).spend(anna, 1)


def test_what_is_given_back_is_where_it_was(loyalty: Loyalty, anna: Customer) -> None:
    """With the days on which it expires; once."""
    loyalty.earn(anna, 10, source="1")
    before = loyalty.balance(anna)
    spent = loyalty.spend(anna, 8)
    loyalty.refund(anna, spent, "wrong size")
    loyalty.refund(anna, spent, "wrong size")
    assert before == loyalty.balance(anna)


def test_redeemable_points_are_not_qualifying_ones(loyalty: Loyalty, anna: Customer) -> None:
    """To spend lowers no tier; what is taken back lowers both."""
    loyalty.earn(anna, 100, source="1", qualifying=40)
    loyalty.spend(anna, 30)
    assert (70, 40) == (loyalty.balance(anna).points, loyalty.balance(anna).qualifying)
    loyalty.reverse("1", "returned", points=50)
    assert (20, 20) == (loyalty.balance(anna).points, loyalty.balance(anna).qualifying)


def test_what_was_given_away_is_owed_by_the_giver(
    work: UnitOfWork, loyalty: Loyalty, anna: Customer
) -> None:
    """Whoever got it keeps it."""
    bob = member(work, "Bob")
    loyalty.earn(anna, 10, source="1")
    loyalty.send(anna, bob, 10, key="gift")
    loyalty.reverse("1", "returned")
    assert (0, 10) == (loyalty.balance(anna).points, loyalty.balance(anna).debt)
    assert 10 == loyalty.balance(bob).points


def test_a_correction_has_a_reason(loyalty: Loyalty, anna: Customer) -> None:
    """It adds or takes, and stands in the history."""
    loyalty.correct(anna, 20, "sorry for the wait")
    loyalty.correct(anna, -5, "booked twice")
    assert 15 == loyalty.balance(anna).points
    assert 15 == loyalty.audit().accounts["available"] == -loyalty.audit().accounts["adjusted"]


def test_who_leaves_forfeits_and_may_come_back(loyalty: Loyalty, anna: Customer) -> None:
    """The account says so."""
    loyalty.earn(anna, 10, source="1")
    assert "left" == loyalty.leave(anna, "moved away").status
    with pytest.raises(NotFound, match=r"Anna is no member of Club; call loyalty\.join"):
        loyalty.balance(anna)
    loyalty.join(anna)
    assert 0 == loyalty.balance(anna).points
    assert loyalty.audit().sound


WRONG: dict[str, tuple[Callable[[Loyalty, Any], Any], type[CRMError], str]] = {
    "too much": (lambda at, a: at.spend(a, 11), Refused, "11 points are more than the 10"),
    "nothing": (lambda at, a: at.spend(a, 0), Refused, "0 points cannot be spent"),
    "less": (lambda at, a: at.spend(a, -5), Refused, "-5 points cannot be spent"),
    "earn less": (lambda at, a: at.earn(a, -5, source="x"), Refused, "-5 points cannot be earned"),
    "qualify less": (
        lambda at, a: at.earn(a, 5, source="x", qualifying=-1), Refused, "-1 qualifying points",
    ),
    "tomorrow": (
        lambda at, a: at.earn(a, 5, source="x", on=date(2027, 1, 1)), Invalid, "is yet to come",
    ),
    "unknown source": (lambda at, a: at.reverse("x", "y"), NotFound, "nothing was earned for 'x'"),
    "more back": (lambda at, a: at.reverse("1", "why", points=11), Refused, "more than the 10"),
    "no reason": (lambda at, a: at.correct(a, 5, " "), Refused, "needs a reason"),
    "correct too much": (lambda at, a: at.correct(a, -11, "why"), Refused, "more than the 10"),
    "to oneself": (lambda at, a: at.send(a, a, 5), Refused, "share one wallet"),
    "no household": (lambda at, a: at.pool(a, [a]), Refused, "points are pooled by a household"),
    "in none": (lambda at, a: at.leave_household(a), Refused, "is in no household"),
    "no reward": (lambda at, a: at.redeem(a, "car"), NotFound, "there is no reward 'car'"),
    "too dear": (lambda at, a: at.redeem(a, "cup"), Refused, "80 points are more than the 10"),
    "guessed": (lambda at, a: at.use_voucher("A-B", "1"), NotFound, "no voucher with this code"),
    "no tier": (lambda at, a: at.set_tier(a, "gold", "why"), NotFound, "there is no tier 'gold'"),
    "no programme": (lambda at, a: at.balance(a, "vip"), NotFound, "there is no programme 'vip'"),
    "twice": (lambda at, a: at.join(a), Conflict, "Anna is a member of Club already"),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG)
def test_bad_input_is_told_and_changes_nothing(
    work: UnitOfWork, loyalty: Loyalty, club: Programme, anna: Customer, what: str
) -> None:
    """Every one of them, with what is wrong."""
    work.add(Reward(programme=club, key="cup", name="A cup", cost=80))
    loyalty.earn(anna, 10, source="1")
    call, error, words = WRONG[what]
    before = loyalty.balance(anna), loyalty.audit(), work.count(Posting), work.count(Voucher)
    with pytest.raises(error, match=words), work.savepoint():
        call(loyalty, anna)
    assert before == (
        loyalty.balance(anna), loyalty.audit(), work.count(Posting), work.count(Voucher),
    )  # fmt: skip


def test_what_is_booked_stays_as_it_is(work: UnitOfWork, loyalty: Loyalty, anna: Customer) -> None:
    """Whoever tries, and by whichever way."""
    loyalty.earn(anna, 10, source="1")
    entry, wallet, one = (next(work.find(cls)) for cls in (Entry, Wallet, Membership))
    tries: list[Callable[[], object]] = [
        lambda: work.change(entry, points=99),
        lambda: work.remove(entry),
        lambda: work.remove(next(work.find(Posting))),
        lambda: work.change(wallet, available=99),
        lambda: work.change(one, qualifying=99),
        lambda: work.remove(one),
    ]
    for attempt in tries:
        with pytest.raises(Refused), work.savepoint():
            attempt()
    assert loyalty.audit().sound


def test_a_voucher_is_used_once_and_its_code_is_told_once(
    work: UnitOfWork, loyalty: Loyalty, club: Programme, anna: Customer, clock: MovableClock
) -> None:
    """What is stored is a hash; a lost code is replaced, and the old one is worth nothing."""
    work.add(Reward(programme=club, key="cup", name="A cup", cost=4, stock=2, valid_days=10))
    loyalty.earn(anna, 10, source="1")
    issued = loyalty.redeem(anna, "cup", key="r1")
    assert issued.code is not None
    assert None is loyalty.redeem(anna, "cup", key="r1").code
    assert issued.code.replace("-", "") not in str(list(work.find(Voucher)))
    again = loyalty.replace_voucher(issued.voucher).code or ""
    with pytest.raises(NotFound), work.savepoint():
        loyalty.use_voucher(issued.code, used_for="T1")
    used = loyalty.use_voucher(again.lower().replace("-", " "), used_for="T1")
    assert used == loyalty.use_voucher(again, used_for="T1")
    with pytest.raises(Refused, match="is used"), work.savepoint():
        loyalty.use_voucher(again, used_for="T2")
    with pytest.raises(Refused, match="is used"), work.savepoint():
        loyalty.cancel_voucher(issued.voucher, "changed her mind")


def test_a_cancelled_voucher_gives_its_points_back(
    work: UnitOfWork, loyalty: Loyalty, club: Programme, anna: Customer
) -> None:
    """And the reward goes back into the stock."""
    cup = work.add(Reward(programme=club, key="cup", name="A cup", cost=4, stock=1))
    loyalty.earn(anna, 10, source="1")
    issued = loyalty.redeem(anna, "cup")
    with pytest.raises(Refused, match="there is no A cup left"), work.savepoint():
        loyalty.redeem(anna, "cup")
    loyalty.cancel_voucher(issued.voucher, "changed her mind")
    assert (10, 1) == (loyalty.balance(anna).points, work.get(Reward, cup.id).stock)


def test_a_household_spends_together(work: UnitOfWork, loyalty: Loyalty, anna: Customer) -> None:
    """Each keeps their qualifying points; who leaves takes what is left of what they brought."""
    bob = member(work, "Bob", 30)
    loyalty.earn(anna, 10, source="1")
    home = work.add(Customer(name="Home", kind="household"))
    loyalty.pool(home, [anna, bob])
    loyalty.spend(anna, 25)
    assert [15, 15] == [loyalty.balance(one).points for one in (anna, bob)]
    assert [10, 30] == [loyalty.balance(one).qualifying for one in (anna, bob)]
    loyalty.leave_household(bob)
    assert [0, 15] == [loyalty.balance(one).points for one in (anna, bob)]
    assert loyalty.audit().sound


def test_members_of_two_households_are_not_merged(
    work: UnitOfWork, loyalty: Loyalty, anna: Customer
) -> None:
    """Until one leaves; who is in one stays in it, with the points of both."""
    bob = member(work, "Bob", 30)
    loyalty.earn(anna, 10, source="1")
    homes = [work.add(Customer(name=n, kind="household")) for n in ("A", "B")]
    loyalty.pool(homes[0], [anna])
    loyalty.pool(homes[1], [bob])
    with pytest.raises(Refused, match="are in different households"), work.savepoint():
        work.use(Merging).merge(anna, bob)
    loyalty.leave_household(bob)
    merge = work.use(Merging).merge(anna.id, bob.id)
    assert (40, 40) == (loyalty.balance(anna).points, loyalty.balance(anna).qualifying)
    assert loyalty.audit().sound
    loyalty.spend(anna, 5)
    work.use(Merging).unmerge(merge)
    assert 35 == sum(loyalty.balance(one.id).points for one in (anna, bob))
    assert loyalty.audit().sound


def test_who_paid_for_the_other_is_not_told_apart(
    work: UnitOfWork, loyalty: Loyalty, anna: Customer
) -> None:
    """Nobody could say whose points are left."""
    bob = member(work, "Bob", 30)
    loyalty.earn(anna, 10, source="1")
    loyalty.spend(anna, 10)
    loyalty.reverse("1", "returned")
    merge = work.use(Merging).merge(anna.id, bob.id)
    loyalty.spend(anna, 1)
    assert (19, 0) == (loyalty.balance(anna).points, loyalty.balance(anna).debt)
    with pytest.raises(Refused, match="paid what the other owed"), work.savepoint():
        work.use(Merging).unmerge(merge)
    assert loyalty.audit().sound


def test_an_erasure_leaves_the_books_balanced(
    work: UnitOfWork, loyalty: Loyalty, anna: Customer
) -> None:
    """Nothing in them says who it was."""
    loyalty.earn(anna, 10, source="1", reason="a teapot for Anna")
    loyalty.spend(anna, 4, reason="Anna's cup")
    work.use(PersonalData).erase(anna, "she asked")
    assert loyalty.audit().sound
    assert {""} == {posting.reason for posting in work.find(Posting)}
    assert 6 == loyalty.audit().accounts["available"]
