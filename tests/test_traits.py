"""Traits: computed or kept, they say what a person would count by hand."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, func, select

from crmkit import (
    CRM,
    Actor,
    AssemblyError,
    Customer,
    Interaction,
    Invalid,
    Money,
    MovableClock,
    NotFound,
    Opportunity,
    Trait,
    UnitOfWork,
    kinds,
)
from crmkit.access import actor_of
from crmkit.testing.databases import Database
from crmkit.transactions import own_transaction
from tests.visits import KEPT, NOW, VISITS, WINDOW, Gift, Visit, _visits, contribute, visits


@pytest.fixture
def crm(database: Database, clock: MovableClock) -> CRM:
    return database.crm([contribute()], clock=clock)


@contextmanager
def rolled_back(crm: CRM) -> Iterator[Callable[..., UnitOfWork]]:
    """Makes units of one transaction that ends without a trace: each begins at the clock's now."""
    with own_transaction(crm.engine, writes=True) as transaction:
        yield lambda who="tester": UnitOfWork(crm, transaction.connection, actor_of(who))


@pytest.fixture
def unit(crm: CRM) -> Iterator[Callable[..., UnitOfWork]]:
    with rolled_back(crm) as unit:
        yield unit


def naive(work: UnitOfWork, customer: Customer) -> dict[str, Any]:
    """The traits of a customer, counted in Python over everything."""
    visits = [v for v in work.find(Visit) if v.customer == customer]
    recent = [v for v in visits if v.happened_at >= work.now() - WINDOW]
    mine = {v.id for v in visits}
    return {
        "count": len(visits),
        "recent": len(recent),
        "last_on": max((v.happened_at for v in visits), default=None),
        "first_kind": min((v.kind for v in visits), default="none"),
        "hours": sum((v.hours for v in visits if v.hours), Decimal("0.00")),
        "worth": _worth(visits),
        "recent_worth": _worth(recent),
        "pieces": sum(g.pieces for g in work.find(Gift) if g.visit.id in mine),
        "large": work.get(Customer, customer).kind == "organisation",
    }


def _worth(visits: list[Visit]) -> tuple[Money, ...]:
    found = [v.worth for v in visits if v.worth is not None]
    return tuple(Money.total((m for m in found if m.currency == c), c)
                 for c in sorted({m.currency for m in found}))  # fmt: skip


def assert_true(work: UnitOfWork, customers: list[Customer]) -> None:
    """Kept and computed, read one by one and asked of all, the traits are what is counted."""
    counted = {customer.id: naive(work, customer) for customer in customers}
    for prefix in ("visits.", "visits.asked_"):
        for customer in customers:
            traits, expected = work.traits(customer), counted[customer.id]
            assert expected == {name: traits[f"{prefix}{name}"] for name in expected}
        for criterion, holds in CRITERIA.items():
            found = {record.id for record in work.find(Customer, criterion.replace("$.", prefix))}
            assert {id for id, facts in counted.items() if holds(facts)} == found, criterion


CRITERIA: dict[str, Callable[[dict[str, Any]], bool]] = {
    "$.count > 1": lambda facts: facts["count"] > 1,
    "not ($.recent >= 1)": lambda facts: facts["recent"] == 0,
    "$.pieces == 0 or $.hours > 5": lambda facts: facts["pieces"] == 0 or facts["hours"] > 5,
    "$.last_on is None": lambda facts: facts["last_on"] is None,
    "$.recent_worth > money('10', 'EUR')": lambda facts: any(
        m.currency == "EUR" and m.units > 100_000 for m in facts["recent_worth"]
    ),
    "$.large and $.first_kind != 'call'": lambda facts: (
        facts["large"] and facts["first_kind"] != "call"
    ),
}


MOMENTS = st.integers(-60, 10).map(lambda days: NOW + timedelta(days=days))
WORTHS = st.none() | st.builds(Money, st.integers(-5, 50), st.sampled_from(["EUR", "PLN"]))
HOURS = st.none() | st.decimals(0, 9, places=2)
PLACES = st.integers(0, 5)
VALUES = st.fixed_dictionaries(
    {
        "customer": st.none() | st.integers(0, 2),
        "happened_at": MOMENTS,
        "worth": WORTHS,
        "hours": HOURS,
        "kind": st.sampled_from(["call", "trip"]),
    }
)
STEPS = st.one_of(
    st.tuples(st.just("add"), st.lists(VALUES, min_size=1, max_size=4)),
    st.tuples(st.just("change"), PLACES, VALUES),
    st.tuples(st.sampled_from(["remove", "restore", "give", "take", "turn"]), PLACES),
    st.tuples(st.just("wait"), st.integers(1, 40)),
    st.tuples(st.just("renew"), st.integers(1, 3)),
)


class Story:
    """A random history of visits, played on one transaction."""

    def __init__(self, unit: Callable[..., UnitOfWork], clock: MovableClock) -> None:
        self.unit, self.clock = unit, clock
        work = unit()
        self.customers = [work.add(Customer(name=name)) for name in ("Ada", "Bea", "Cyd")]
        self.visits: list[Visit] = []
        self.gifts: list[Gift] = []

    def play(self, name: str, *arguments: Any) -> None:
        getattr(self, name)(self.unit(), *arguments)

    def _values(self, values: dict[str, Any]) -> dict[str, Any]:
        place = values["customer"]
        return values | {"customer": None if place is None else self.customers[place]}

    def add(self, work: UnitOfWork, many: list[dict[str, Any]]) -> None:
        visits = [Visit(**self._values(values)) for values in many]
        work.add_all(visits)
        self.visits += visits

    def _stored(self, work: UnitOfWork, cls: Any, records: list[Any], place: int) -> Any:
        return work.first(cls, work.crm.catalogue.tables[cls].c.id == records[place].id) if (
            place < len(records)) else None  # fmt: skip

    def change(self, work: UnitOfWork, place: int, values: dict[str, Any]) -> None:
        if visit := self._stored(work, Visit, self.visits, place):
            work.change(visit, **self._values(values))

    def remove(self, work: UnitOfWork, place: int) -> None:
        if visit := self._stored(work, Visit, self.visits, place):
            work.remove(visit)

    def restore(self, work: UnitOfWork, place: int) -> None:
        if place < len(self.visits):
            work.restore(Visit.ref(self.visits[place].id))

    def give(self, work: UnitOfWork, place: int) -> None:
        if visit := self._stored(work, Visit, self.visits, place):
            self.gifts.append(work.add(Gift(visit=visit, pieces=place + 1)))

    def take(self, work: UnitOfWork, place: int) -> None:
        if gift := self._stored(work, Gift, self.gifts, place):
            work.remove(gift)

    def turn(self, work: UnitOfWork, place: int) -> None:
        customer = work.get(Customer, self.customers[place % 3])
        kind = "person" if customer.kind == "organisation" else "organisation"
        work.change(customer, kind=kind)

    def wait(self, work: UnitOfWork, days: int) -> None:
        self.clock.move(timedelta(days=days))

    def renew(self, work: UnitOfWork, limit: int) -> None:
        assert work.crm.traits.renew(work, limit) <= limit


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, max_size=12))
def test_traits_are_what_is_counted(crm: CRM, clock: MovableClock, steps: list[Any]) -> None:
    """After any edits, and as the clock moves, kept values equal a count over all rows."""
    clock.move(to=NOW)
    with rolled_back(crm) as unit:
        story = Story(unit, clock)
        for step in steps:
            story.play(*step)
        assert_true(unit(), story.customers)


def test_a_value_changes_when_its_moment_leaves_the_window(
    crm: CRM, unit: Callable[..., UnitOfWork], clock: MovableClock
) -> None:
    """To the microsecond, and without anybody renewing it."""
    ada = unit().add(Customer(name="Ada"))
    unit().add(Visit(customer=ada, happened_at=clock.now()))
    clock.move(WINDOW)
    assert 1 == unit().traits(ada)["visits.recent"]
    clock.move(timedelta(microseconds=1))
    assert 0 == unit().traits(ada)["visits.recent"]
    assert [ada] == list(unit().find(Customer, "visits.recent == 0"))


def test_renew_recomputes_what_the_clock_overtook_and_no_more(
    crm: CRM, unit: Callable[..., UnitOfWork], clock: MovableClock
) -> None:
    """A job that renews finds work only where there is some, and does as much as it is told."""
    work = unit()
    for name in ("Ada", "Bea", "Cyd"):
        work.add(Visit(customer=work.add(Customer(name=name)), happened_at=work.now()))
    assert 0 == crm.traits.renew(unit())
    clock.move(WINDOW + timedelta(days=1))
    assert 2 == crm.traits.renew(unit(), limit=2)
    assert 1 == crm.traits.renew(unit())
    assert 0 == crm.traits.renew(unit())
    table = crm.catalogue.metrics["visits", Customer]
    assert {0} == set(unit().connection.scalars(select(table.c.visits_recent)))


def test_a_batch_costs_the_same_statements_as_one_record(
    crm: CRM, unit: Callable[..., UnitOfWork]
) -> None:
    """However many records one call writes, their traits are kept by the same few statements."""
    work = unit()
    customers = [work.add(Customer(name=f"Customer {n}")) for n in range(50)]
    written: list[str] = []

    def note(*arguments: Any) -> None:
        if "traits" in arguments[2]:
            written.append(arguments[2])

    event.listen(crm.engine, "before_cursor_execute", note)
    work.add(Visit(customer=customers[0], happened_at=work.now()))
    one, written[:] = list(written), []
    work.add_all(Visit(customer=c, happened_at=work.now()) for c in customers)
    assert one == written
    assert len(one) == (3 if crm.engine.dialect.name == "postgresql" else 2)


def test_a_question_about_several_kept_traits_joins_their_table_once(
    crm: CRM, unit: Callable[..., UnitOfWork]
) -> None:
    """The kept values of a record are one row."""
    work = unit()
    asked: list[str] = []
    event.listen(crm.engine, "before_cursor_execute", lambda *a: asked.append(a[2]))
    criterion = "visits.count > 1 and visits.pieces == 0 and visits.last_on is None"
    work.find(Customer, criterion, limit=5, order="-visits.count")
    assert 1 == asked[-1].count("crmkit_visits__customer_traits AS")


def test_a_page_in_the_order_of_a_trait_goes_on_where_it_ended(
    unit: Callable[..., UnitOfWork],
) -> None:
    """Kept values sort lists, those without a value last."""
    work = unit()
    for name, days in (("Ada", 1), ("Bea", 3), ("Cyd", None)):
        customer = work.add(Customer(name=name))
        if days is not None:
            moment = work.now() - timedelta(days=days)
            work.add(Visit(customer=customer, happened_at=moment))
    page = work.find(Customer, limit=1, order="visits.last_on")
    names = [c.name for c in page]
    while page.next:
        page = work.find(Customer, limit=1, order="visits.last_on", after=page.next)
        names += [c.name for c in page]
    assert ["Bea", "Ada", "Cyd"] == names


def test_money_is_compared_in_the_currency_of_the_question(
    unit: Callable[..., UnitOfWork],
) -> None:
    """A customer's amounts stand apart by currency; none is zero of every currency."""
    work = unit()
    ada, bea = (work.add(Customer(name=name)) for name in ("Ada", "Bea"))
    for amount in (Money(70, "EUR"), Money(60, "EUR"), Money(500, "PLN")):
        work.add(Visit(customer=ada, happened_at=work.now(), worth=amount))
    assert (Money(130, "EUR"), Money(500, "PLN")) == work.traits(ada)["visits.worth"]
    assert [ada] == list(work.find(Customer, "visits.worth > money('100', 'EUR')"))
    assert [bea] == list(work.find(Customer, "visits.worth < money('1', 'PLN')"))


def test_the_traits_of_the_core_are_there(unit: Callable[..., UnitOfWork]) -> None:
    """Contacts, opportunities and commitments, without any part."""
    work = unit()
    ada = work.add(Customer(name="Ada"))
    work.add(Interaction(customer=ada))
    work.add(Opportunity(customer=ada, name="Roof", amount=Money(10, "EUR")))
    found = work.traits(ada, "interactions.last_on", "interactions.count_90d")
    assert {"interactions.last_on": work.now(), "interactions.count_90d": 1} == found
    assert (Money(10, "EUR"),) == work.traits(ada)["opportunities.open_amount"]


def test_a_trait_for_the_reader_counts_what_the_reader_may_see(
    unit: Callable[..., UnitOfWork],
) -> None:
    """Each reader gets a number of their own, in traits and in criteria."""
    work = unit()
    ada = work.add(Customer(name="Ada"))
    for kind in ("call", "trip"):
        work.add(Visit(customer=ada, happened_at=work.now(), kind=kind))
    half = unit(Actor("employee", "h", roles=("visits.half",)))
    assert (2, 1) == (work.traits(ada)["visits.near"], half.traits(ada)["visits.near"])
    assert [ada] == list(half.find(Customer, "visits.near == 1"))
    assert 2 == half.traits(ada)["visits.count"]


def test_a_hidden_trait_does_not_exist(unit: Callable[..., UnitOfWork]) -> None:
    """Neither by name, nor among all, nor in a criterion, nor as an order."""
    ada = unit().add(Customer(name="Ada"))
    blind = unit(Actor("employee", "b", roles=("visits.blind",)))
    assert "visits.count" not in blind.traits(ada)
    with pytest.raises(Invalid, match=r"has no trait 'visits.count'; it has .*visits.asked_count"):
        blind.traits(ada, "visits.count")
    with pytest.raises(Invalid):
        list(blind.find(Customer, "visits.count > 1"))
    with pytest.raises(Invalid):
        blind.find(Customer, limit=1, order="visits.count")


def test_traits_of_a_record_that_may_not_be_seen_are_not_told(
    unit: Callable[..., UnitOfWork],
) -> None:
    """In the words of a record that is not there."""
    ada = unit().add(Customer(name="Ada"))
    with pytest.raises(NotFound):
        unit(Actor("customer", "c")).traits(ada)


def test_a_part_that_counts_otherwise_than_before_starts_with_true_values(
    crm: CRM, database: Database, clock: MovableClock
) -> None:
    """`upgrade` recomputes what was kept by another formula, and only that."""
    with crm.begin("dana") as work:
        ada = work.add(Customer(name="Ada"))
        work.add(Visit(customer=ada, happened_at=work.now(), kind="trip"))
        work.connection.execute(crm.catalogue.metrics["visits", Customer].delete())
        assert [] == crm.traits.build(work)
    double = attrs.evolve(KEPT[0], sql=_visits(lambda v: func.count() * 2))
    newer = CRM(crm.engine, plugins=[visits(Visit, Gift, double, *KEPT[1:])], clock=clock)
    newer.upgrade()
    with newer.read("dana") as reader:
        assert 2 == reader.traits(ada)["visits.count"]
        assert 1 == reader.traits(ada)["visits.recent"]


def test_a_transaction_counts_what_others_committed_while_it_waited(
    crm: CRM, database: Database
) -> None:
    """Two transactions at once on the rows of one customer: both are counted."""
    with crm.begin("dana") as work:
        ada = work.add(Customer(name="Ada"))

    def visit() -> None:
        with crm.begin("zoe") as other:
            other.add(Visit(customer=ada, happened_at=other.now()))

    second = threading.Thread(target=visit)
    with crm.begin("dana") as work:
        work.add(Visit(customer=ada, happened_at=work.now()))
        second.start()
        second.join(0.3)
        assert second.is_alive()
    second.join()
    with crm.read("dana") as reader:
        assert 2 == reader.traits(ada)["visits.count"]


def test_many_transactions_at_once_neither_miss_a_row_nor_block_each_other(crm: CRM) -> None:
    """Whatever order they name the customers in, the rows are locked in one order."""
    with crm.begin("dana") as work:
        customers = [work.add(Customer(name=f"Customer {n}")) for n in range(6)]
    failed: list[BaseException] = []

    def visit(start: int) -> None:
        try:
            for turn in range(5):
                order = customers[start:] + customers[:start]
                with crm.begin("zoe") as other:
                    now = other.now()
                    other.add_all(
                        Visit(customer=c, happened_at=now) for c in order[:: 1 - 2 * (turn % 2)]
                    )
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=visit, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [] == failed
    with crm.read("dana") as reader:
        assert {20} == {reader.traits(c)["visits.count"] for c in customers}


def _nothing(tables: Any, since: Any) -> Any:
    visit = tables[Visit].c
    return select(visit.customer, func.count()).group_by(visit.customer)


def _wrong(tables: Any, since: Any) -> Any:
    return tables[Visit].c.no_such_column


@pytest.mark.parametrize(
    ("trait", "problem"),
    [
        (Trait("visits.x", Customer, kinds.Integer(), _wrong), "its sql raised"),
        (
            Trait("visits.x", Customer, kinds.Integer(), _nothing, window=WINDOW),
            "does not select when its value changes",
        ),
        (
            Trait("visits.x", Customer, kinds.Integer(), _nothing, maintained=True),
            "it is maintained but watches nothing",
        ),
        (
            Trait("visits.x", Customer, kinds.Integer(), _nothing, ((Gift, "visit"),), True),
            "'visit' of Gift does not lead to Customer",
        ),
        (
            Trait("visits.x", Customer, kinds.Integer(), _nothing, VISITS, True, scope="reader"),
            "what each reader sees otherwise cannot be kept",
        ),
        (
            Trait("visits.cou" + "n" * 60, Customer, kinds.Integer(), _nothing, VISITS, True),
            "is longer than 63 characters",
        ),
        (
            Trait("visits.count", Customer, kinds.Integer(), _nothing),
            "cannot be told from 'visits.count'",
        ),
    ],
)
def test_a_wrong_trait_is_told_with_its_part(trait: Trait, problem: str) -> None:
    """All that is wrong with a trait is known before it is first asked for."""
    with pytest.raises(AssemblyError, match="visits") as raised:
        CRM("sqlite://", plugins=[contribute(trait)])
    assert problem in str(raised.value)
