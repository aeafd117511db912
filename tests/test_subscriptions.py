"""Subscriptions: nothing is missed, nothing of a record comes out of order, what fails is kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from typing import Any

import pytest

from crmkit import (
    CRM,
    Customer,
    MovableClock,
    NotEnabled,
    NotFound,
    Subscription,
    Team,
    UnitOfWork,
)
from crmkit.journal import Entry
from tests.background import part
from tests.listening import Heard, add, delivered, name_of, rename, use

Make = Callable[..., CRM]

DAY = timedelta(days=1)
SECONDS = 60

# What each database does alike is shown on one.
on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def crm(crm_factory: Make, heard: Heard) -> CRM:
    """A CRM whose part hears of every customer, one that has begun."""
    hearing = Subscription("shop.hearing", heard, [Customer], start="beginning", attempts=3)
    crm = crm_factory([part(hearing)])
    assert [] == delivered(crm)
    return crm


# What is given


def test_a_handler_is_given_what_is_new_once(crm: CRM, heard: Heard) -> None:
    """In order, with what was changed, in batches."""
    anna, _ = add(crm, "Anna", "Bruno")
    rename(crm, anna, "Ania", "Anula")
    assert [("done", 4)] == delivered(crm)
    assert [["Anna", "Bruno", "Ania", "Anula"]] == heard.calls
    assert ([], 1) == (delivered(crm), len(heard.calls))


def test_a_batch_is_no_larger_than_said(crm_factory: Make, heard: Heard) -> None:
    """The rest comes in the next one."""
    crm = crm_factory([part(Subscription("shop.hearing", heard, [Customer], batch=3))])
    delivered(crm)
    add(crm, *"abcdefgh")
    assert [("done", 3), ("done", 3), ("done", 2)] == delivered(crm)
    assert [["a", "b", "c"], ["d", "e", "f"], ["g", "h"]] == heard.calls


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, ["Anna", "North", "Ania", "remove"]),
        ({"entities": [Customer]}, ["Anna", "Ania", "remove"]),
        ({"entities": ["team"]}, ["North"]),
        ({"actions": ["add"]}, ["Anna", "North"]),
        ({"entities": [Customer], "actions": ["change", "remove"]}, ["Ania", "remove"]),
        ({"actions": ["read"]}, ["read"]),
    ],
)
def test_entities_and_actions_choose(
    crm_factory: Make, heard: Heard, facts: Any, expected: list[str]
) -> None:
    """Reads are given to who asks for them."""
    crm = crm_factory([part(Subscription("shop.hearing", heard, **facts))])
    delivered(crm)
    (anna,) = add(crm, "Anna")
    with crm.begin("dana") as work:
        work.add(Team(name="North"))
        anna = work.change(anna, name="Ania")
        work.get(Customer, anna, sensitive=True)
        work.remove(anna)
    delivered(crm)
    assert expected == heard.names


def test_a_new_one_starts_now_or_at_the_beginning(crm_factory: Make) -> None:
    """As it says; the first call that knows it is its now."""
    late, early = Heard(), Heard()
    now = Subscription("shop.late", late, [Customer])
    beginning = Subscription("shop.early", early, [Customer], start="beginning")
    crm = crm_factory([part(now, beginning)])
    add(crm, "Anna")
    delivered(crm)
    add(crm, "Bruno")
    delivered(crm)
    assert (["Bruno"], ["Anna", "Bruno"]) == (late.names, early.names)


def test_an_entry_has_a_key_of_its_own(crm_factory: Make) -> None:
    """Whoever reads it, and however often, it has the same; no other has it."""
    seen: list[list[str]] = []
    crm = crm_factory(
        [part(Subscription("shop.keys", lambda work, es: seen.append([e.key for e in es])))]
    )
    delivered(crm)
    (anna,) = add(crm, "Anna")
    rename(crm, anna, "Ania")
    delivered(crm)
    with crm.read("dana") as unit:
        history = [entry.key for entry in unit.history(anna)]
    assert [history[::-1]] == seen
    assert 2 == len(set(history))


def test_what_a_handler_does_is_in_the_journal(crm_factory: Make) -> None:
    """The system under its name, and the chain goes on from what led to it."""

    def answer(work: UnitOfWork, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            work.add(Team(name=name_of(entry)))

    crm = crm_factory([part(Subscription("shop.answer", answer, [Customer]))])
    delivered(crm)
    with crm.begin("dana") as work, work.because("spring cleaning"):
        work.add(Customer(name="Anna"))
    delivered(crm)
    with crm.read("dana") as unit:
        (team,) = unit.find(Team)
        (entry,) = unit.history(team)
    assert ("system:shop.answer", "spring cleaning > subscription 1: shop.answer") == (
        str(entry.actor), entry.cause,
    )  # fmt: skip


def test_what_a_handler_does_is_committed_with_its_place(crm_factory: Make) -> None:
    """It fails after writing: nothing of it remains, and it comes again."""
    fails = [True, True]

    def answer(work: UnitOfWork, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            work.add(Team(name=name_of(entry)))
        if fails:
            fails.pop()
            raise ValueError("no")

    crm = crm_factory([part(Subscription("shop.answer", answer, [Customer]))])
    delivered(crm)
    add(crm, "Anna")
    assert [("failed", 0)] == delivered(crm)
    crm.clock.move(DAY)  # type: ignore[attr-defined]
    assert [("done", 1)] == delivered(crm)
    with crm.read("dana") as unit:
        assert ["Anna"] == [team.name for team in unit.find(Team)]


# Order


def wait_for(crm: CRM, condition: Callable[[], bool]) -> None:
    """Run what is due until something has happened."""
    deadline = time.monotonic() + SECONDS
    while not condition() and time.monotonic() < deadline:
        crm.run_due()
        time.sleep(0.02)


@on_postgresql
def test_the_changes_of_a_record_come_in_their_order(crm: CRM, heard: Heard) -> None:
    """Also where the unit that began first was the last to change it, and others are open."""
    (anna,) = add(crm, "Anna")
    delivered(crm)
    with ExitStack() as first_stack:
        first = first_stack.enter_context(crm.begin("first"))
        first.add(Customer(name="Zoe"))  # its transaction has its number now
        with crm.begin("open") as still_open:
            still_open.add(Customer(name="Uri"))
            rename(crm, anna, "Ania")
            rename(crm, anna, "Anka")
            first.change(Customer.ref(anna.id), name="Anula")
            first_stack.close()
            # The first is settled; the others began after one that is still open.
            wait_for(crm, lambda: len(heard.names) == 5)
            assert ["Anna", "Zoe", "Ania", "Anka", "Anula"] == heard.names
    delivered(crm)
    assert ["Anna", "Zoe", "Ania", "Anka", "Anula", "Uri"] == heard.names


@on_postgresql
def test_nothing_of_an_open_transaction_is_passed_over(crm: CRM, heard: Heard) -> None:
    """What was committed later, but began earlier, comes in its place."""
    with crm.begin("first") as first:
        first.add(Customer(name="first"))
        add(crm, "second")
        crm.run_due()
        assert [] == heard.names
    delivered(crm)
    assert ["first", "second"] == heard.names


# What fails


def test_a_poison_entry_holds_back_its_record_alone(
    crm: CRM, heard: Heard, clock: MovableClock
) -> None:
    """Other records go on; later entries of the same one wait behind it."""
    anna, bruno, _ = add(crm, "Anna", "Bruno", "Cyra")
    heard.poison = {"Bruno"}
    assert [("failed", 2)] == delivered(crm)
    rename(crm, bruno, "Benno")
    rename(crm, anna, "Ania")
    assert [("done", 1)] == delivered(crm)
    assert ["Anna", "Cyra", "Ania"] == heard.names
    states = [entry.state for entry in use(crm, lambda s: s.held("shop.hearing"))]
    assert ["waiting", "behind"] == states
    heard.poison = set()
    clock.move(DAY)
    assert [("done", 2)] == delivered(crm)
    assert ["Bruno", "Benno"] == heard.names[-2:]
    assert () == use(crm, lambda s: s.held("shop.hearing"))


def test_what_cannot_be_done_is_parked_with_its_error(
    crm: CRM, heard: Heard, clock: MovableClock
) -> None:
    """After its attempts; then it waits for somebody to retry it."""
    heard.poison = {"Anna"}
    (anna,) = add(crm, "Anna")
    states = []
    for _ in range(4):
        states += delivered(crm)
        clock.move(DAY)
    assert [("failed", 0), ("failed", 0), ("parked", 0)] == states
    (entry,) = use(crm, lambda s: s.held("shop.hearing"))
    assert ("customer", anna.id, "parked", 3, "ValueError: Anna is poison") == (
        entry.entity, entry.record_id, entry.state, entry.attempts, entry.error,
    )  # fmt: skip
    heard.poison = set()
    use(crm, lambda s: s.retry("shop.hearing", entry.entry))
    assert ([("done", 1)], ["Anna"]) == (delivered(crm), heard.names)
    with pytest.raises(NotFound, match="no such entry"):
        use(crm, lambda s: s.retry("shop.hearing", entry.entry))


def test_a_parked_entry_can_be_skipped(crm: CRM, heard: Heard, clock: MovableClock) -> None:
    """What waits behind it comes next."""
    heard.poison = {"Anna"}
    (anna,) = add(crm, "Anna")
    rename(crm, anna, "Ania", "Anula")
    for _ in range(4):
        delivered(crm)
        clock.move(DAY)
    first, second, third = use(crm, lambda s: s.held("shop.hearing"))
    assert ["parked", "behind", "behind"] == [first.state, second.state, third.state]
    use(crm, lambda s: s.skip("shop.hearing", second.entry))
    assert [] == delivered(crm)
    use(crm, lambda s: s.skip("shop.hearing", first.entry))
    assert ([("done", 1)], ["Anula"]) == (delivered(crm), heard.names)


@on_sqlite
def test_all_parked_entries_are_retried_at_once(
    crm: CRM, heard: Heard, clock: MovableClock
) -> None:
    """As many as there are."""
    heard.poison = {"Anna", "Bruno"}
    add(crm, "Anna", "Bruno", "Cyra")
    for _ in range(4):
        delivered(crm)
        clock.move(DAY)
    heard.poison = set()
    assert 2 == use(crm, lambda s: s.retry_all("shop.hearing"))
    delivered(crm)
    assert ["Cyra", "Anna", "Bruno"] == heard.names


def test_where_everything_fails_the_subscription_waits(
    crm: CRM, heard: Heard, clock: MovableClock
) -> None:
    """It is not the entries that are at fault: none is held back, until attempts are used up."""
    heard.poison = {"Anna", "Bruno"}
    add(crm, "Anna", "Bruno")
    assert [("failed", 0)] == delivered(crm)
    (status,) = use(crm, lambda s: s.list())
    assert ("failing", 2, 0, "ValueError: Anna is poison") == (
        status.state, status.behind, status.held, status.problem,
    )  # fmt: skip
    assert [] == delivered(crm)
    heard.poison = set()
    clock.move(DAY)
    assert ([("done", 2)], ["Anna", "Bruno"]) == (delivered(crm), heard.names)


@on_sqlite
def test_a_handler_that_always_fails_lets_go_of_its_batch(
    crm: CRM, heard: Heard, clock: MovableClock
) -> None:
    """After its attempts the entries are held back one by one, and others have their turn."""
    heard.poison = {"Anna", "Bruno"}
    add(crm, "Anna", "Bruno")
    for _ in range(3):
        delivered(crm)
        clock.move(DAY)
    add(crm, "Cyra")
    delivered(crm)
    assert ["Cyra"] == heard.names
    assert 2 == len(use(crm, lambda s: s.held("shop.hearing")))


# Looking after it


def test_a_paused_one_is_given_nothing(crm: CRM, heard: Heard) -> None:
    """Until it is resumed; then all of it."""
    use(crm, lambda s: s.pause("shop.hearing", "the warehouse moves"))
    add(crm, "Anna")
    (status,) = use(crm, lambda s: s.list())
    assert ([], "paused", "the warehouse moves") == (
        delivered(crm), status.state, status.problem,
    )  # fmt: skip
    use(crm, lambda s: s.resume("shop.hearing"))
    assert ([("done", 1)], ["Anna"]) == (delivered(crm), heard.names)


def test_one_can_be_replayed_from_the_beginning(
    crm: CRM, heard: Heard, clock: MovableClock
) -> None:
    """Everything comes again; what was held back is no longer held twice."""
    heard.poison = {"Bruno"}
    add(crm, "Anna", "Bruno")
    delivered(crm)
    heard.poison, heard.calls = set(), []
    use(crm, lambda s: s.replay("shop.hearing"))
    clock.move(DAY)
    assert ([("done", 2)], ["Anna", "Bruno"]) == (delivered(crm), heard.names)


def test_the_lag_is_told(crm: CRM, clock: MovableClock) -> None:
    """How many entries that it wants wait, and since when the oldest does."""
    begun = clock.now()
    add(crm, "Anna", "Bruno")
    clock.move(DAY)
    with crm.begin("dana") as work:
        work.add(Team(name="North"))
    (status,) = use(crm, lambda s: s.list())
    assert ("running", 2, begun) == (status.state, status.behind, status.behind_since)
    delivered(crm)
    (status,) = use(crm, lambda s: s.list())
    assert (0, None) == (status.behind, status.behind_since)


@on_sqlite
def test_one_nobody_has_is_refused(crm: CRM) -> None:
    """With the name that was meant."""
    with pytest.raises(NotEnabled, match=r"did you mean 'shop\.hearing'"):
        crm.subscription("shop.herring")
    with pytest.raises(NotEnabled):
        use(crm, lambda s: s.pause("shop.nothing", "why"))
