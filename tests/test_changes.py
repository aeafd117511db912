"""Adding and changing: one path from a call to a row."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Address,
    Campaign,
    CampaignMember,
    Conflict,
    Customer,
    CustomField,
    Delegation,
    Entity,
    Interaction,
    Invalid,
    Merging,
    Money,
    MovableClock,
    NotEnabled,
    NotFound,
    NumberSequence,
    Opportunity,
    OpportunityLine,
    Segment,
    Team,
    Touch,
    UnitOfWork,
    entity,
)
from crmkit.core import ENTITIES
from crmkit.entities.definition import Reference, definition
from crmkit.testing.strategies import records

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = timedelta(hours=1)


# Values that rules of the core would refuse or replace.
HELD_STILL: dict[type[Entity], dict[str, Any]] = {
    Segment: {"entity_name": "customer", "criterion": "name == 'x'"},
    Opportunity: {"status": "open", "closed_on": None},
    OpportunityLine: {"price": Money("9.99", "PLN"), "quantity": Decimal(3)},
    NumberSequence: {"pattern": "{number}", "reset": "never"},
    CustomField: {
        "entity_name": "customer",
        "key": "size",
        "kind": "text",
        "labels": {},
        "helps": {},
        "choices": (),
        "retired": (),
        "choice_labels": {},
        "target": None,
    },
    Delegation: {
        "owner": "dana",
        "delegate": "eli",
        "starts_on": date(2026, 1, 1),
        "ends_on": date(2026, 1, 2),
    },
}


class Undone(Exception):
    """Raised to undo a savepoint."""


def anna(**fields: Any) -> Customer:
    return Customer(**{"name": "Anna", **fields})


# Adding


def test_an_added_record_is_returned_as_stored(work: UnitOfWork, clock: MovableClock) -> None:
    """Version 1, both moments from the clock, values in their stored form."""
    added = work.add(Customer(name=" Anna ", country="pl"))
    assert ("Anna", "PL", 1) == (added.name, added.country, added.version)
    assert (clock.now(), clock.now(), None) == (
        added.created_at, added.updated_at, added.removed_at,
    )  # fmt: skip
    assert added == work.get(Customer, added)


def test_the_given_record_stays_as_it_was(work: UnitOfWork) -> None:
    """Entities are values."""
    given = anna()
    work.add(given)
    assert (0, None) == (given.version, given.created_at)


@pytest.mark.parametrize("cls", ENTITIES, ids=lambda cls: cls.__name__)
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_record_is_read_back_as_it_was_added(
    work: UnitOfWork, cls: type[Entity], data: st.DataObject
) -> None:
    """Whatever legal values its fields hold: text of any script, extremes, nothing."""
    with suppress(Undone), work.savepoint():
        added = work.add(data.draw(records(cls, **required(work, cls), **HELD_STILL.get(cls, {}))))
        assert added == work.get(cls, added, sensitive=True)
        raise Undone


def required(work: UnitOfWork, cls: type[Entity]) -> dict[str, Any]:
    """A record for each reference that must not be empty."""
    needed = {n: f for n, f in definition(cls).references.items() if not f.optional}
    return {name: sample(work, field.kind.target) for name, field in needed.items()}  # type: ignore[attr-defined]


def sample(work: UnitOfWork, cls: type[Entity]) -> Entity:
    fields = {n: f for n, f in definition(cls).own.items() if f.required}
    made = {n: f"{n} {uuid4()}" for n, f in fields.items() if f.refers_to is None}
    return work.add(cls(**{**made, **required(work, cls), **HELD_STILL.get(cls, {})}))


def test_a_stored_record_cannot_be_added_again(work: UnitOfWork) -> None:
    """The error says what to call instead."""
    with pytest.raises(Invalid, match=r"is stored already; use work\.change"):
        work.add(work.add(anna()))


def test_an_id_can_be_used_once(work: UnitOfWork) -> None:
    """A record made twice with one id, say by a host that keeps its own, is a conflict."""
    first = work.add(anna())
    with pytest.raises(Conflict, match="with this id is stored already"):
        work.add(anna(id=first.id))


def test_a_record_of_a_part_that_is_not_enabled_is_refused(work: UnitOfWork) -> None:
    """Its table is not there; the error says why."""

    @entity("loyalty_membership")
    class Membership(Entity):
        pass

    with pytest.raises(NotEnabled, match="Membership belongs to a part that this CRM"):
        work.add(Membership())


def test_all_that_is_wrong_with_a_record_is_told_at_once(work: UnitOfWork) -> None:
    """A form shows every problem beside its field."""
    with pytest.raises(Invalid) as caught:
        work.add(Customer(name="x" * 300, country="POL", kind="firm"))
    assert ["name", "kind", "country"] == [where for where, _ in caught.value.problems]
    assert "Customer (row 1): name: is 300 characters long" in caught.value.message


def test_a_field_that_must_hold_something_is_not_left_empty(work: UnitOfWork) -> None:
    """None is refused where the annotation has no None."""
    with pytest.raises(Invalid, match="name: is missing"):
        work.add(Customer(name=None))  # type: ignore[arg-type]


def test_a_reference_to_nothing_is_refused(work: UnitOfWork) -> None:
    """Before anything is written, with the record and the remedy."""
    with pytest.raises(Invalid, match=r"customer: refers to .* does not exist; add it first"):
        work.add(Interaction(customer=anna()))


def test_a_reference_to_a_removed_record_is_refused(work: UnitOfWork) -> None:
    """Also when it was removed a moment ago in the same unit."""
    customer = work.add(anna())
    work.remove(customer)
    with pytest.raises(Invalid, match="which does not exist"):
        work.add(Interaction(customer=customer))


def test_a_reference_to_a_record_of_another_entity_is_refused(work: UnitOfWork) -> None:
    """Ids are not interchangeable."""
    team = work.add(Team(name="North"))
    with pytest.raises(Invalid, match="is not a Customer or a reference to one"):
        work.add(Interaction(customer=team))  # type: ignore[arg-type]


# Changing


def test_a_change_returns_the_new_value(work: UnitOfWork) -> None:
    """The old one stays what it was; the version tells them apart."""
    before = work.add(anna())
    after = work.change(before, owner="dana", tags=["vip", "vip"])
    assert (1, None, ()) == (before.version, before.owner, before.tags)
    assert (2, "dana", ("vip",)) == (after.version, after.owner, after.tags)
    assert after == work.get(Customer, before)


def test_a_change_is_dated(crm: CRM, clock: MovableClock) -> None:
    """`updated_at` moves, `created_at` does not."""
    with crm.begin("dana") as work:
        added = work.add(anna())
    clock.move(LATER)
    with crm.begin("dana") as work:
        changed = work.change(added, owner="dana")
    assert (added.created_at, clock.now()) == (changed.created_at, changed.updated_at)


def test_a_change_to_the_same_value_is_none(work: UnitOfWork) -> None:
    """No version, no entry in the journal."""
    added = work.add(anna(owner="dana"))
    assert added == work.change(added, owner="dana", name="Anna ")
    assert 1 == len(work.history(added))


def test_a_reference_is_changed_at_its_newest_version(work: UnitOfWork) -> None:
    """Who has only an id wants what is there now."""
    added = work.add(anna())
    work.change(added, owner="dana")
    assert 3 == work.change(Customer.ref(added.id), owner="emil").version


def test_a_reference_may_name_the_version_that_was_seen(work: UnitOfWork) -> None:
    """A form holds the id and the version; what came meanwhile is not overwritten unseen."""
    seen = work.add(anna())
    changed = work.change(Customer.ref(seen.id, version=1), owner="dana")
    for stale in (1, 3):
        with pytest.raises(Conflict) as caught:
            work.change(Customer.ref(seen.id, version=stale), owner="emil")
        assert ("emil", changed) == (caught.value.mine.owner, caught.value.theirs)
    with pytest.raises(Conflict):
        work.remove(Customer.ref(seen.id, version=1))
    work.remove(Customer.ref(seen.id, version=2))


def test_a_version_that_was_seen_is_never_that_of_the_survivor(work: UnitOfWork) -> None:
    """The customer on the form was merged into another, whose version happens to be the same."""
    survivor, loser = work.add(anna()), work.add(anna(name="Double"))
    work.use(Merging).merge(survivor, loser)
    version = work.get(Customer, survivor).version
    with pytest.raises(Conflict):
        work.change(Customer.ref(loser.id, version=version), owner="emil")


def test_a_reference_of_a_stored_record_means_the_newest_version(work: UnitOfWork) -> None:
    """It leads to a record like one that was written by hand, and says as much."""
    customer = work.add(anna())
    work.change(customer, owner="dana")
    stored = work.get(Touch, work.add(Touch(customer=customer, source="fair")).id).customer
    assert f"Customer.ref('{customer.id}')" == repr(stored)
    assert 3 == work.change(stored, owner="emil").version


def test_a_stale_change_is_a_conflict_that_carries_both_sides(crm: CRM) -> None:
    """The caller decides; nothing was lost."""
    with crm.begin("dana") as work:
        read = work.add(anna())
    with crm.begin("emil") as work:
        theirs = work.change(read, owner="emil")
    with pytest.raises(Conflict) as caught, crm.begin("dana") as work:
        work.change(read, owner="dana")
    assert ("dana", theirs) == (caught.value.mine.owner, caught.value.theirs)
    with crm.read("dana") as unit:
        assert theirs == unit.get(Customer, read)


def test_a_conflict_that_wrote_nothing_leaves_the_unit_usable(crm: CRM) -> None:
    """Read again, decide, go on, in the same unit."""
    with crm.begin("dana") as work:
        read = work.add(anna())
        work.change(read, owner="emil")
        with pytest.raises(Conflict):
            work.change(read, owner="dana")
        work.change(work.get(Customer, read), owner="dana")
    with crm.read("dana") as unit:
        assert "dana" == unit.get(Customer, read).owner


def test_a_record_may_be_changed_twice_in_one_bulk_call(work: UnitOfWork) -> None:
    """In the order given, as if each change had been made alone."""
    first, second = work.add(anna()), work.add(anna())
    by_reference = [
        (Customer.ref(first.id), {"owner": "dana"}),
        (Customer.ref(second.id), {"owner": "dana"}),
        (Customer.ref(first.id), {"owner": "emil", "tags": ["vip"]}),
    ]
    assert 3 == work.change_all(by_reference)
    changed = work.get(Customer, first)
    assert ("emil", ("vip",), 3) == (changed.owner, changed.tags, changed.version)
    with pytest.raises(Conflict):
        work.change_all([(changed, {"owner": "x"}), (changed, {"owner": "y"})])


ANYTHING = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.text()
    | st.text(st.characters(categories=["Cs", "Cc"])) | st.binary(max_size=3) | st.dates()
    | st.datetimes() | st.datetimes(timezones=st.timezones()) | st.uuids() | st.just("x" * 5000)
    | st.lists(st.text() | st.integers(), max_size=3)
    | st.dictionaries(st.text() | st.integers(), st.text() | st.floats() | st.none(), max_size=3)
    | st.builds(Money, st.integers(-(10**9), 10**9), st.sampled_from(["PLN", "EUR"]))
)  # fmt: skip
OWN = [(cls, n) for cls in (Customer, Interaction, Address) for n in definition(cls).own]


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(field=st.sampled_from(OWN), value=ANYTHING)
def test_whatever_is_given_is_stored_or_refused_in_words(
    work: UnitOfWork, field: tuple[type[Entity], str], value: Any
) -> None:
    """A field never holds what it cannot, and the database is never the one to say so."""
    cls, name = field
    with suppress(Undone), work.savepoint():
        record = sample(work, cls)
        try:
            changed = work.change(record, **{name: value})
        except Invalid as error:
            assert "the database refuses" not in error.message  # noqa: PT017
            assert record == work.get(cls, record, sensitive=True)
        else:
            assert changed == work.get(cls, record, sensitive=True)
        raise Undone


def test_an_unknown_field_is_refused_with_those_there_are(work: UnitOfWork) -> None:
    """The message is the documentation."""
    with pytest.raises(Invalid, match="no field 'sleeve'; it has birth_date, country"):
        work.change(work.add(anna()), sleeve="blue")
    with pytest.raises(Invalid, match=r"no field 'nmae'; did you mean 'name'\? it has birth_date"):
        work.change(work.add(anna()), nmae="Ann")


@pytest.mark.parametrize("name", ["id", "version", "created_at", "removed_at", "ext"])
def test_what_crmkit_keeps_cannot_be_changed(work: UnitOfWork, name: str) -> None:
    """Nor set by hand past the optimistic lock."""
    with pytest.raises(Invalid, match=f"Customer has no field '{name}'"):
        work.change(work.add(anna()), **{name: None})


def test_what_crmkit_keeps_cannot_be_given(work: UnitOfWork) -> None:
    """Whatever a caller put into a new record, the moments are those of the clock."""
    added = work.add(anna(created_at=NOON, removed_at=NOON))
    assert (work.now(), None) == (added.created_at, added.removed_at)


def test_a_changed_reference_holds_a_reference(work: UnitOfWork) -> None:
    """A record given for it is not kept inside the other."""
    first, second = work.add(anna()), work.add(anna(name="Benedykt"))
    call = work.change(work.add(Interaction(customer=first)), customer=second)
    assert (Reference, second.id) == (type(call.customer), call.customer and call.customer.id)


def test_a_sensitive_field_is_changed_from_its_true_value(work: UnitOfWork) -> None:
    """Though a plain read leaves it empty."""
    added = work.add(anna(sex="female", income=Money("10", "PLN")))
    read = work.get(Customer, added)
    assert (None, None) == (read.sex, read.income)
    work.change(read, income=Money("20", "PLN"))
    shown = work.get(Customer, added, sensitive=True)
    assert ("female", Money("20", "PLN")) == (shown.sex, shown.income)


def test_a_change_of_nothing_else_keeps_what_was_not_read(work: UnitOfWork) -> None:
    """An empty sensitive field of a plain read is not written back."""
    added = work.add(anna(sex="female"))
    work.change(work.get(Customer, added), owner="dana")
    assert "female" == work.get(Customer, added, sensitive=True).sex


@pytest.mark.parametrize("target", ["0199aabbccdd7eee8fff001122334455", 5, None, Customer])
def test_what_is_no_record_cannot_be_changed(work: UnitOfWork, target: Any) -> None:
    """An id alone does not say of which entity."""
    with pytest.raises(Invalid, match=r"is not a record; write SomeEntity\.ref\(id\) for an id"):
        work.change(target, name="x")


def test_a_record_that_was_never_added_cannot_be_changed(work: UnitOfWork) -> None:
    """By value or by reference."""
    with pytest.raises(NotFound, match="does not exist; add it first"):
        work.change(anna(), owner="dana")
    with pytest.raises(NotFound, match="there is no Customer"):
        work.change(Customer.ref(uuid4()), owner="dana")


# Unique rules


def test_unique_values_hold_among_live_rows(work: UnitOfWork) -> None:
    """A removed row blocks nobody."""
    work.remove(work.add(Team(name="North")))
    work.add(Team(name="North"))
    with pytest.raises(Conflict) as caught:
        work.add(Team(name="North"))
    assert "Team: name must be unique, and another record has 'North' already" in str(caught.value)
    assert ("name",) == caught.value.facts["fields"]


def test_a_change_into_a_taken_value_is_a_conflict(work: UnitOfWork) -> None:
    """It carries what was tried."""
    work.add(Team(name="North"))
    south = work.add(Team(name="South"))
    with pytest.raises(Conflict) as caught:
        work.change(south, name="North")
    assert "North" == caught.value.mine.name


@pytest.mark.parametrize("count", [2, 50])
def test_a_clash_within_one_call_is_a_conflict(work: UnitOfWork, count: int) -> None:
    """Few rows or many, whichever way they are written."""
    campaign, customer = work.add(Campaign(name="spring")), work.add(anna())
    members = [CampaignMember(campaign=campaign, customer=customer) for _ in range(count)]
    with pytest.raises(Conflict, match="campaign and customer must be unique"):
        work.add_all(members)
