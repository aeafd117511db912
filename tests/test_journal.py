"""The journal: who changed what and when, what a record was at any moment, what is new."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select, text

from crmkit import (
    CRM,
    Actor,
    Batch,
    Customer,
    Entity,
    Interaction,
    Invalid,
    Money,
    MovableClock,
    NotFound,
    Opportunity,
    Plugin,
    ReadUnit,
    Relationship,
    Team,
    UnitOfWork,
)
from crmkit.entities.definition import definition
from crmkit.journal import Cursor, Entry
from crmkit.testing.strategies import records, values

HOUR = timedelta(hours=1)


class Undone(Exception):
    """Raised to undo a unit or a savepoint."""


def stored(unit: ReadUnit, record: Entity) -> Entity:
    """The row as it is, removed or not."""
    codec = unit.crm.catalogue.codec(type(record))
    row = unit.connection.execute(select(*codec.columns).where(codec.table.c.id == record.id))
    return codec.load(row.one())  # type: ignore[no-any-return]


def entries(crm: CRM) -> list[Entry]:
    """Everything in the journal, as a reader from the beginning gets it."""
    table, deadline = crm.catalogue.journal, monotonic() + 60
    while True:  # another transaction of the server may be in the way
        with crm.engine.connect() as connection:
            found = crm.journal_for(connection).read_from(connection, Cursor(), 10_000)
            everything = connection.scalar(select(func.count()).select_from(table))
        if len(found) == everything or monotonic() > deadline:
            return [entry for _, entry in found]


# What an entry says


def test_an_added_record_is_journaled_with_all_it_holds(work: UnitOfWork) -> None:
    """The first entry is the whole record; empty fields are left out."""
    added = work.add(Customer(name="Łódź", tags=["a"], custom={"x": [1]}, employees=0))
    (entry,) = work.history(added)
    assert ("add", 1, "customer", added.id) == (
        entry.action, entry.version, entry.entity, entry.record_id,
    )  # fmt: skip
    assert {"name": "Łódź", "tags": ("a",), "custom": {"x": [1]}, "employees": 0} == {
        name: after
        for name, (before, after) in entry.changes.items()
        if name in ("name", "tags", "custom", "employees", "owner")
    }


def test_a_change_is_journaled_by_field_before_and_after(work: UnitOfWork) -> None:
    """Only what differs."""
    added = work.add(Customer(name="Anna", owner="dana"))
    work.change(added, owner="emil", tags=["vip"], name="Anna")
    entry = work.history(added)[0]
    assert {"owner": ("dana", "emil"), "tags": ((), ("vip",))} == entry.changes


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Money("10", "PLN"), Money("20", "PLN")),
        (Money("10", "PLN"), Money("10", "EUR")),
        (Money("10", "PLN"), None),
        (None, Money("10", "PLN")),
    ],
)
def test_money_is_journaled_whole(
    work: UnitOfWork, before: Money | None, after: Money | None
) -> None:
    """Amount and currency, whichever of them changed."""
    deal = work.add(Opportunity(customer=work.add(Customer(name="Anna")), name="x", amount=before))
    work.change(deal, amount=after)
    assert {"amount": (before, after)} == work.history(deal)[0].changes


def test_custom_values_that_only_look_equal_are_told_apart(work: UnitOfWork) -> None:
    """In Python 1 equals True; in JSON it does not."""
    added = work.add(Customer(name="Anna", custom={"vip": 1}))
    changed = work.change(added, custom={"vip": True})
    assert (2, True) == (changed.version, work.get(Customer, added).custom["vip"] is True)


def test_removing_and_restoring_are_journaled(work: UnitOfWork) -> None:
    """As actions of their own; history is there for removed records too."""
    added = work.add(Customer(name="Anna"))
    work.remove(added)
    assert ["remove", "add"] == [entry.action for entry in work.history(added)]
    work.restore(added)
    assert ["restore", "remove", "add"] == [entry.action for entry in work.history(added)]
    assert [3, 2, 1] == [entry.version for entry in work.history(added)]


def test_an_entry_says_who_and_when(crm: CRM, clock: MovableClock) -> None:
    """The actor, on whose behalf, and the moment of the unit."""
    actor = Actor("integration", "shop", on_behalf_of="dana")
    with crm.begin(actor) as work:
        entry = work.history(work.add(Customer(name="Anna")))[0]
    assert (actor, clock.now()) == (entry.actor, entry.moment)


def test_an_entry_says_what_led_to_it(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin]
) -> None:
    """The chain of causes: what the host said, the operation, the change that was followed."""

    def follow(work: UnitOfWork, batch: Batch[Any]) -> None:
        if batch.entity is Customer and batch.action == "add":
            work.add(Interaction(customer=batch.after[0], subject="welcome"))

    crm = crm_factory([part("welcome", after_change=follow)])
    with crm.begin("dana", cause="import 17") as work:
        customer = work.add(Customer(name="Anna"))
        welcome = work.first(Interaction)
        assert welcome is not None
        assert "import 17" == work.history(customer)[0].cause
        assert "import 17 > customer.add" == work.history(welcome)[0].cause


def test_every_entry_carries_the_schema_head_of_its_part(crm: CRM) -> None:
    """So that what was written long ago can still be read."""
    with crm.begin("dana") as work:
        work.add(Customer(name="Anna"))
    with crm.engine.connect() as connection:
        (head,) = connection.scalars(text("SELECT version_num FROM crmkit_version"))
        newest = select(crm.catalogue.journal.c.head).order_by(
            crm.catalogue.journal.c.sequence.desc()
        )
        assert head == connection.scalar(newest)


def test_a_refused_change_is_not_journaled(crm: CRM) -> None:
    """Nor one that was rolled back."""
    before = len(entries(crm))
    with suppress(Undone), crm.begin("dana") as work:
        work.add(Customer(name="Anna"))
        raise Undone
    with crm.begin("dana") as work, suppress(Invalid):
        work.add(Customer(name=""))
    assert before == len(entries(crm))


def test_sensitive_fields_are_shown_when_asked_and_the_asking_is_journaled(crm: CRM) -> None:
    """Whoever looked at a salary is known."""
    with crm.begin("admin") as work:
        added = work.add(Customer(name="Anna", sex="female"))
        work.change(added, sex="other")
    with crm.read("dana") as unit:
        assert {} == unit.history(added)[0].changes
    with crm.read("dana") as unit:
        shown = unit.history(added, sensitive=True)
        assert {"sex": ("female", "other")} == shown[0].changes
    with crm.read("emil") as unit:
        assert "female" != unit.get(Customer, added, sensitive=True).sex
    with crm.read("auditor") as unit:
        reads = [e for e in unit.history(added) if e.action == "read"]
        assert [("emil", 2), ("dana", 2)] == [(e.actor.key, e.version) for e in reads]


# What a record was


def test_as_of_gives_the_record_as_it_was(crm: CRM, clock: MovableClock) -> None:
    """At any moment from its first on; a moment without a time zone is refused."""
    with crm.begin("dana") as work:
        first = work.add(Customer(name="Anna"))
    clock.move(HOUR)
    with crm.begin("dana") as work:
        second = work.change(first, name="Hanna", owner="dana")
    with crm.read("dana") as unit:
        assert first == unit.as_of(first, clock.now() - HOUR / 2)
        assert second == unit.as_of(first, clock.now())
        with pytest.raises(NotFound, match="did not exist at"):
            unit.as_of(first, clock.now() - 2 * HOUR)
        with pytest.raises(Invalid, match="has no time zone"):
            unit.as_of(first, datetime(2026, 3, 2))


def test_units_that_overlap_never_give_a_state_that_was_not(crm: CRM, clock: MovableClock) -> None:
    """Per record the order is the version: a unit that began first may write last."""
    with crm.begin("dana") as work:
        added = work.add(Customer(name="Anna"))
    clock.move(2 * HOUR)
    with crm.begin("late") as work:
        changed = work.change(added, owner="late")
    clock.move(-HOUR)  # a unit that had begun an hour before
    with crm.begin("early") as work:
        work.change(changed, name="Hanna")
    with crm.read("dana") as unit:
        assert added == unit.as_of(added, clock.now())


def test_a_record_reads_as_of_as_it_reads_now(crm: CRM, clock: MovableClock) -> None:
    """Sensitive fields are empty unless asked for."""
    with crm.begin("admin") as work:
        added = work.add(Customer(name="Anna", sex="female"))
    with crm.read("dana") as unit:
        assert unit.get(Customer, added) == unit.as_of(added, clock.now())
        assert "female" == unit.as_of(added, clock.now(), sensitive=True).sex


class Replay(RuleBasedStateMachine):
    """Random units over random records; what each committed is remembered beside the journal."""

    alive, removed = Bundle("alive"), Bundle("removed")

    def __init__(self, crm: CRM, clock: MovableClock) -> None:
        super().__init__()
        self.crm, self.clock = crm, clock
        self.snapshots: list[tuple[datetime, Entity]] = []

    def remember(self, unit: ReadUnit, record: Entity) -> Entity:
        now = stored(unit, record)
        self.snapshots.append((unit.now(), now))
        return now

    @rule(minutes=st.integers(1, 600))
    def time_passes(self, minutes: int) -> None:
        self.clock.move(timedelta(minutes=minutes, microseconds=minutes * 7919))

    @rule(target=alive, customer=records(Customer))
    def add_customer(self, customer: Customer) -> Entity:
        return self.added(customer)

    @rule(target=alive, owner=alive, data=st.data())
    def add_opportunity(self, owner: Entity, data: st.DataObject) -> Entity:
        customer = owner if isinstance(owner, Customer) else Customer(name="x")
        with self.crm.begin("dana") as work:
            known = work.existing(Customer, [customer.id])
            customer = customer if known else self.remembered(work, work.add(Customer(name="x")))
            strategy = records(
                Opportunity, customer=customer, stage=None, status="open", closed_on=None
            )
            return self.remembered(work, work.add(data.draw(strategy)))

    def added(self, record: Entity) -> Entity:
        with self.crm.begin("dana") as work:
            return self.remembered(work, work.add(record))

    def remembered(self, work: UnitOfWork, record: Entity) -> Entity:
        self.remember(work, record)
        return record

    @rule(record=alive, data=st.data(), fate=st.sampled_from(["keep", "keep", "undo", "half"]))
    def change(self, record: Entity, data: st.DataObject, fate: str) -> None:
        # A customer may have taken it along when it was removed.
        with suppress(Undone, NotFound), self.crm.begin("dana") as work:
            changed = self.changed(work, record, data)
            if fate == "half":
                with suppress(Undone), work.savepoint():
                    self.changed(work, changed, data)
                    raise Undone
            if fate == "undo":
                raise Undone
            self.remember(work, changed)

    def changed(self, work: UnitOfWork, record: Entity, data: st.DataObject) -> Entity:
        own = definition(type(record)).own
        free = sorted(n for n, f in own.items() if f.refers_to is None and n not in HELD)
        fields = {
            name: data.draw(values(own[name].kind).filter(lambda v: v != "" and str(v).strip()))
            for name in data.draw(st.lists(st.sampled_from(free), max_size=3, unique=True))
        }
        return work.change(type(record).ref(record.id), **fields)

    @rule(target=removed, record=consumes(alive))
    def remove(self, record: Entity) -> Entity:
        with self.crm.begin("dana") as work:
            deals = work.crm.catalogue.tables[Opportunity].c.customer
            for deal in list(work.find(Opportunity, deals == record.id)):
                work.remove(deal)
                self.remember(work, deal)
            with suppress(NotFound):
                work.remove(type(record).ref(record.id))
            return self.remember(work, record)

    @rule(target=alive, record=consumes(removed))
    def restore(self, record: Entity) -> Entity:
        with self.crm.begin("dana") as work:
            for needed in definition(type(record)).references:
                held = getattr(record, needed)
                if needed == "customer" and held is not None:
                    self.remember(work, work.restore(held))
            return self.remember(work, work.restore(type(record).ref(record.id)))

    def teardown(self) -> None:
        """The last snapshot of a moment is what the record was then."""
        at: dict[Any, Entity] = {(s.id, moment): s for moment, s in self.snapshots}
        newest = {record.id: record for _, record in self.snapshots}
        with self.crm.read("auditor") as unit:
            for (_, moment), record in at.items():
                assert record == unit.as_of(record, moment, sensitive=True)
            for record in newest.values():
                assert stored(unit, record) == unit.as_of(record, self.clock.now(), sensitive=True)
                assert_versions_ascend(unit, record)


HELD = {"stage", "status", "closed_on", "pipeline", "probability", "stage_since", "source"}


def assert_versions_ascend(unit: ReadUnit, record: Entity) -> None:
    """Every version of a record has one entry."""
    versions = [e.version for e in unit.history(record) if e.action != "read"]
    assert list(range(len(versions), 0, -1)) == versions


def test_the_journal_replays_to_every_state_there_ever_was(crm: CRM, clock: MovableClock) -> None:
    """After any units, whole or undone: replay gives the current row, `as_of` each snapshot."""
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        lambda: Replay(crm, clock),
        settings=settings(
            max_examples=15,
            stateful_step_count=15,
            suppress_health_check=list(HealthCheck),
            deadline=None,
        ),
    )


# What is new


def test_a_reader_gets_every_entry_once_in_order(crm: CRM) -> None:
    """Page by page, whatever the page."""
    with crm.begin("dana") as work:
        work.add_all(Team(name=f"team {i}") for i in range(25))
    with crm.begin("dana") as work:
        anna, acme = work.add(Customer(name="Anna")), work.add(Customer(name="Acme"))
        work.add(Relationship(customer=acme, other=anna, kind="employee"))
    whole = entries(crm)
    for limit in (1, 7, 1000):
        assert whole == list(paged(crm, limit))
    assert [*["team"] * 25, "customer", "customer", "relationship"] == [e.entity for e in whole][
        -28:
    ]


def paged(crm: CRM, limit: int) -> Any:
    cursor = Cursor()
    with crm.engine.connect() as connection:
        journal = crm.journal_for(connection)
        while page := journal.read_from(connection, cursor, limit):
            cursor = page[-1][0]
            yield from (entry for _, entry in page)


def test_a_reader_sees_the_entries_of_parts_that_are_not_enabled(crm: CRM) -> None:
    """Without their fields, which nobody knows: the place in the journal is not lost."""
    with crm.begin("dana") as work:
        work.add(Team(name="North"))
        work.connection.execute(
            crm.catalogue.journal.update()
            .where(crm.catalogue.journal.c.entity_name == "team")
            .values(entity_name="loyalty_membership")
        )
    assert ("loyalty_membership", {}) == (entries(crm)[-1].entity, entries(crm)[-1].changes)


def test_entries_of_an_earlier_life_of_the_database_come_first(crm: CRM) -> None:
    """Restored from a dump into another server, transactions are numbered anew."""
    with crm.begin("dana") as work:
        work.add(Team(name="old"))
    table, state = crm.catalogue.journal, crm.catalogue.state
    with crm.engine.begin() as connection:
        connection.execute(table.update().values(transaction_id=2**50))
        connection.execute(state.insert().values(key="journal_epoch", value="2"))
    reopened = CRM(crm.engine, clock=crm.clock)
    with reopened.begin("dana") as work:
        work.add(Team(name="new"))
    assert ["old", "new"] == [e.changes["name"][1] for e in entries(reopened) if e.entity == "team"]


def test_a_cursor_orders_by_epoch_transaction_and_sequence() -> None:
    """The first is before all entries."""
    assert Cursor() < Cursor(1) < Cursor(1, 1, 5) < Cursor(1, 2, 1) < Cursor(2)


def test_moments_are_utc_whatever_the_server_is_set_to(crm: CRM, clock: MovableClock) -> None:
    """What is replayed equals what is read, to the time zone."""
    with crm.begin("dana") as work:
        if work.connection.dialect.name == "postgresql":
            work.connection.exec_driver_sql("SET LOCAL TIME ZONE 'Asia/Kathmandu'")
        call = work.add(Interaction(happened_at=datetime(2026, 1, 1, 12, 0, 0, 120000, tzinfo=UTC)))
        assert UTC is work.as_of(call, clock.now()).happened_at.tzinfo  # type: ignore[union-attr]
        assert call == work.as_of(call, clock.now()) == work.get(Interaction, call)
