"""Subscriptions that hosts read, chains of them, and how they are assembled."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest

from crmkit import (
    CRM,
    AssemblyError,
    Conflict,
    Customer,
    Invalid,
    Job,
    Refused,
    Subscription,
    Team,
    UnitOfWork,
)
from crmkit.journal import Entry
from tests.background import part
from tests.listening import Heard, add, delivered, name_of, settle, use

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


# Read by the host


@pytest.fixture
def warehouse(crm_factory: Make) -> CRM:
    """A CRM with a subscription that the host reads."""
    crm = crm_factory([part(Subscription("shop.warehouse", entities=[Customer]))])
    assert 0 == len(crm.subscription("shop.warehouse").read())
    return crm


def test_a_host_reads_and_acknowledges(warehouse: CRM) -> None:
    """What it did not acknowledge comes again."""
    consumer = warehouse.subscription("shop.warehouse")
    add(warehouse, "Anna", "Bruno", "Cyra")
    settle(warehouse)
    first = consumer.read(2)
    assert ["Anna", "Bruno"] == [name_of(entry) for entry in first]
    assert first == consumer.read(2)
    consumer.acknowledge(first)
    second = consumer.read(2)
    assert ["Cyra"] == [name_of(entry) for entry in second]
    consumer.acknowledge(second)
    assert 0 == len(consumer.read())
    assert [] == delivered(warehouse)


def test_what_is_acknowledged_in_a_unit_is_undone_with_it(warehouse: CRM) -> None:
    """So that what a host writes in its unit, it writes once."""
    consumer = warehouse.subscription("shop.warehouse")
    add(warehouse, "Anna")
    settle(warehouse)
    delivery = consumer.read()
    with suppress(Refused), warehouse.begin("dana") as work:
        consumer.acknowledge(delivery, work)
        raise Refused("no")
    assert delivery == consumer.read()
    with warehouse.begin("dana") as work:
        consumer.acknowledge(delivery, work)
    assert 0 == len(consumer.read())


def test_who_acknowledges_second_is_told(warehouse: CRM) -> None:
    """Two processes that read the same cannot both move on."""
    consumer = warehouse.subscription("shop.warehouse")
    add(warehouse, "Anna")
    settle(warehouse)
    delivery = consumer.read()
    consumer.acknowledge(delivery)
    with pytest.raises(Conflict, match="stands elsewhere"):
        consumer.acknowledge(delivery)


@on_sqlite
def test_one_with_a_handler_is_not_read_by_hand(crm: CRM) -> None:
    """Two readers of one place would take from each other."""
    with pytest.raises(Invalid, match="has a handler"):
        crm.subscription("shop.hearing").read()


def test_after_a_restore_consumers_are_told(warehouse: CRM) -> None:
    """They may know of what is there no more: each is paused until somebody decides."""
    consumer = warehouse.subscription("shop.warehouse")
    add(warehouse, "Anna")
    settle(warehouse)
    consumer.acknowledge(consumer.read())
    assert 2 == warehouse.restored()
    add(warehouse, "Bruno")
    with pytest.raises(Refused, match=r"paused: the database was restored on 2026-03-02"):
        consumer.read()
    use(warehouse, lambda s: s.resume("shop.warehouse"))
    settle(warehouse)
    (entry,) = delivery = consumer.read()
    assert ("Bruno", "2") == (name_of(entry), entry.key.partition(".")[0])
    consumer.acknowledge(delivery)
    use(warehouse, lambda s: s.replay("shop.warehouse"))
    assert ["Anna", "Bruno"] == [name_of(entry) for entry in consumer.read()]


# Automation that answers itself


def test_subscriptions_that_answer_themselves_are_cut_off(crm_factory: Make) -> None:
    """Eight times it goes round; the ninth entry is parked at once, with the chain in its error."""

    def answer(work: UnitOfWork, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            team = work.get(Team, entry.record_id)
            work.change(team, name=f"{team.name}!")

    crm = crm_factory([part(Subscription("shop.answer", answer, [Team]))])
    delivered(crm)
    with crm.begin("dana") as work:
        team = work.add(Team(name="North"))
        calm = work.add(Team(name="South"))
    assert ("parked", 0) == delivered(crm)[-1]
    with crm.read("dana") as unit:
        assert ("North" + "!" * 8, "South" + "!" * 8) == (
            unit.get(Team, team).name, unit.get(Team, calm).name,
        )  # fmt: skip
    parked = use(crm, lambda s: s.held("shop.answer"))
    chain = " > ".join(f"subscription {i}: shop.answer" for i in range(1, 9))
    assert ["parked", "parked"] == [entry.state for entry in parked]
    assert f"8 deep: {chain};" in parked[0].error


@on_sqlite
def test_a_chain_goes_on_through_jobs(crm_factory: Make) -> None:
    """A subscription enqueues a job, whose change the subscription hears of."""

    def answer(work: UnitOfWork, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            work.enqueue("shop.louder", {"team": str(entry.record_id)})

    def louder(work: UnitOfWork, team: str) -> None:
        found = work.get(Team, Team.ref(team))
        work.change(found, name=f"{found.name}!")

    crm = crm_factory(
        [part(Subscription("shop.answer", answer, [Team]), Job("shop.louder", louder))]
    )
    crm.run_due()
    with crm.begin("dana") as work:
        team = work.add(Team(name="North"))
    for _ in range(12):
        settle(crm)
        crm.run_due()
    with crm.read("dana") as unit:
        assert "North!!!!" == unit.get(Team, team).name
    (parked,) = use(crm, lambda s: s.held("shop.answer"))
    assert "job 2: shop.louder > " in parked.error


@on_sqlite
def test_a_loop_does_not_cut_off_what_only_stands_beside_it(crm_factory: Make) -> None:
    """Entries of one batch each have their own chain."""
    depths: list[str] = []

    def answer(work: UnitOfWork, entries: tuple[Entry, ...]) -> None:
        depths.append(f"{work.stamp.cause[-14:]} {len(entries)}")

    crm = crm_factory([part(Subscription("shop.answer", answer, [Team]))])
    delivered(crm)
    with crm.begin("dana") as work:
        work.add(Team(name="North"))
        with work.because("job 7: shop.loop"):
            work.add(Team(name="South"))
        work.add(Team(name="West"))
        work.add(Team(name="East"))
    delivered(crm)
    assert ["1: shop.answer 1", "8: shop.answer 1", "1: shop.answer 2"] == [
        depth[-16:] for depth in depths
    ]


# Assembly


@on_sqlite
def test_nothing_is_delivered_when_a_crm_is_assembled(crm: CRM, heard: Heard) -> None:
    """Only who asks for what is due has it done."""
    add(crm, "Anna")
    again = CRM(crm.engine, [part(*crm.subscriptions.values())], clock=crm.clock)
    assert [] == heard.names
    delivered(again)
    assert ["Anna"] == heard.names


@on_sqlite
@pytest.mark.parametrize(
    ("subscriptions", "said"),
    [
        ([Subscription("mail.all")], "'mail.all' is not named for its part"),
        (
            [Subscription("shop.all"), Subscription("shop.all")],
            "'shop.all' is also that of part 'shop'",
        ),
    ],
)
def test_names_of_subscriptions_are_checked(
    crm_factory: Make, subscriptions: list[Subscription], said: str
) -> None:
    """As those of jobs are."""
    with pytest.raises(AssemblyError, match=said):
        crm_factory([part(*subscriptions)])
