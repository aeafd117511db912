"""Definitions of own fields: what they may be, and what becomes of values when they change."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from crmkit import (
    CRM,
    Actor,
    Conflict,
    Customer,
    CustomField,
    CustomFields,
    Grant,
    Invalid,
    Merging,
    NotAllowed,
    Refused,
    Role,
    Segment,
    Segments,
    UnitOfWork,
)
from crmkit.access import actor_of
from crmkit.testing.databases import Database
from crmkit.transactions import own_transaction


def define(work: UnitOfWork, key: str, kind: str = "text", **facts: Any) -> CustomField:
    return work.use(CustomFields).define("customer", key, kind, **facts)


@pytest.mark.parametrize(
    ("facts", "what"),
    [
        ({"key": "Größe"}, "key: 'Größe' cannot be named in criteria"),
        ({"key": "and"}, "key: 'and' cannot be named"),
        ({"entity_name": "employee"}, "entity_name: 'employee' has no field 'custom'"),
        ({"entity_name": "nothing"}, "no enabled part has an entity called 'nothing'"),
        ({"kind": "choice"}, "choices: say what can be chosen"),
        ({"choices": ("a",)}, "choices: say what can be chosen for a choice, and for nothing else"),
        ({"kind": "choice", "choices": ("a",), "retired": ("a",)}, "retired: 'a' can be chosen"),
        ({"kind": "reference"}, "target: name the entity"),
        ({"kind": "reference", "target": "x"}, "no enabled part has an entity called 'x'"),
        ({"kind": "boolean", "indexed": True}, "a field of flag is not looked up"),
        ({"labels": {"english": "A"}}, "'english' is not a language tag"),
        ({"labels": {"en": 1}}, "labels: 1 is no text"),
    ],
)
def test_a_definition_that_cannot_be_is_refused(
    work: UnitOfWork, facts: dict[str, Any], what: str
) -> None:
    """With all that is wrong with it."""
    given = {"entity_name": "customer", "key": "x", "kind": "text", **facts}
    with pytest.raises(Invalid, match=what):
        work.add(CustomField(**given))


def test_a_field_is_defined_once(work: UnitOfWork) -> None:
    """An entity has one live field of a key."""
    define(work, "size")
    with pytest.raises(Conflict, match="entity_name and key must be unique"), work.savepoint():
        define(work, "size")


def test_defining_takes_the_right_to(crm: CRM) -> None:
    """Whoever may write customers need not be able to say what a customer is."""
    writer = Role("w", grants=(Grant(Customer, write="True"),), operations=("*",))
    crm.roles = {**crm.roles, "w": writer}
    with crm.begin(Actor("employee", "noa", roles=("w",))) as work, pytest.raises(NotAllowed):
        define(work, "size")


def test_what_is_required_must_be_there(work: UnitOfWork) -> None:
    """In what is new; what was there before may be without, but nothing may lose it."""
    old = work.add(Customer(name="Old"))
    define(work, "size", "integer", required=True)
    with pytest.raises(Invalid, match="Size: is missing"):
        work.add(Customer(name="Anna"))
    assert "Older" == work.change(old, name="Older").name
    anna = work.add(Customer(name="Anna", custom={"size": 4}))
    with pytest.raises(Invalid, match="Size: is missing"):
        work.change(anna, custom={})


def test_a_retired_choice_is_kept_and_not_chosen_again(work: UnitOfWork) -> None:
    """Records that hold it are found by it and can be changed otherwise."""
    field = define(work, "colour", "choice", choices=("red", "blue"), indexed=True)
    anna = work.add(Customer(name="Anna", custom={"colour": "red"}))
    field = work.use(CustomFields).retire_choice(field, "red")
    anna = work.change(anna, name="Anne", custom=anna.custom)
    assert 1 == work.count(Customer, "custom.colour == 'red'")
    with pytest.raises(Invalid, match="Colour: 'red' is retired; choose one of blue"):
        work.add(Customer(name="Bo", custom={"colour": "red"}))
    work.use(CustomFields).add_choice(field, "red")
    work.add(Customer(name="Bo", custom={"colour": "red"}))
    assert 2 == work.count(Customer, "custom.colour == 'red'")


def test_a_choice_that_records_hold_cannot_be_dropped(work: UnitOfWork) -> None:
    """It can be retired."""
    field = define(work, "colour", "choice", choices=("red", "blue"))
    work.add(Customer(name="Anna", custom={"colour": "red"}))
    with pytest.raises(Invalid, match="retire a choice instead of dropping it"):
        work.change(field, choices=("blue",))


def test_values_follow_the_kind_where_they_can(work: UnitOfWork) -> None:
    """Those of removed records too; the journal says who changed them, and why."""
    field = define(work, "size")
    anna = work.add(Customer(name="Anna", custom={"size": "42"}))
    gone = work.add(Customer(name="Bo", custom={"size": "7"}))
    work.remove(gone)
    field = work.change(field, kind="integer", indexed=True)
    assert ({"size": 42}, 1) == (
        work.custom(work.get(Customer, anna.id)), work.count(Customer, "custom.size > 41"),
    )  # fmt: skip
    assert {"size": 7} == work.custom(work.restore(gone))
    assert 2 == work.count(Customer, "custom.size > 6")
    last = work.history(anna)[0]
    assert ("system:core", "own fields") == (str(last.actor), last.cause.split(" > ")[-1])
    work.change(field, kind="text")
    assert {"size": "42"} == work.custom(work.get(Customer, anna.id))


def test_a_kind_that_values_do_not_fit_is_refused(work: UnitOfWork) -> None:
    """With some of them; nothing is changed and nothing lost."""
    field = define(work, "size")
    anna = work.add(Customer(name="Anna", custom={"size": "large"}))
    wrong = r"Size cannot be integer while .*'large' is not a whole"
    with pytest.raises(Invalid, match=wrong), work.savepoint():
        work.change(field, kind="integer")
    assert {"size": "large"} == work.custom(work.get(Customer, anna.id))


def test_values_that_were_there_before_their_field_are_taken_in(work: UnitOfWork) -> None:
    """An entity without definitions takes what it is given; a definition brings it to its form."""
    work.add(Customer(name="Anna", custom={"size": "42", "else": [1]}))
    define(work, "size", "integer", indexed=True)
    assert 1 == work.count(Customer, "custom.size == 42")
    (anna,) = work.find(Customer)
    assert {"size": 42, "else": [1]} == anna.custom == work.change(anna, name="An").custom


def test_a_removed_field_hides_its_values_until_it_comes_back(work: UnitOfWork) -> None:
    """They stay with the records, whatever is changed of these meanwhile."""
    field = define(work, "size", "integer", unique=True)
    define(work, "other")
    anna = work.add(Customer(name="Anna", custom={"size": 42}))
    segment = work.add(Segment(name="Tall", criterion="custom.size > 1"))
    work.remove(field)
    assert ({}, 0) == (work.custom(anna), looked_up(work))
    assert "no 'custom.size'" in str(work.use(Segments).problem(segment))
    anna = work.change(anna, name="Anne", custom={**anna.custom, "other": "x"})
    with pytest.raises(Invalid, match="size: is no field"):
        work.change(anna, custom={"size": 43, "other": "x"})
    work.restore(field)
    assert ({"size": 42, "other": "x"}, 1) == (
        work.custom(anna), work.count(Customer, "custom.size == 42"),
    )  # fmt: skip
    assert None is work.use(Segments).problem(segment)


def looked_up(work: UnitOfWork) -> int:
    return work.connection.scalar(select(func.count()).select_from(work.crm.catalogue.custom)) or 0


def test_a_unique_value_belongs_to_one_live_record(work: UnitOfWork) -> None:
    """Free again once that is removed; a record comes back only without it."""
    define(work, "code", unique=True)
    anna = work.add(Customer(name="Anna", custom={"code": "1"}))
    with pytest.raises(Conflict, match="Code must be unique"), work.savepoint():
        work.add(Customer(name="Bo", custom={"code": "1"}))
    with pytest.raises(Conflict, match="Code must be unique"), work.savepoint():
        work.add_all(Customer(name=n, custom={"code": "2"}) for n in "ab")
    work.remove(anna)
    bo = work.add(Customer(name="Bo", custom={"code": "1"}))
    with pytest.raises(Conflict, match="Code must be unique"), work.savepoint():
        work.restore(anna)
    work.change(bo, custom={"code": "3"})
    work.restore(anna)


def test_two_records_swap_unique_values_in_one_call(work: UnitOfWork) -> None:
    """What counts is how they are in the end."""
    define(work, "code", unique=True)
    one, two = (work.add(Customer(name=c, custom={"code": c})) for c in "ab")
    work.change_all([(one, {"custom": {"code": "b"}}), (two, {"custom": {"code": "a"}})])
    assert [one.id] == [c.id for c in work.find(Customer, "custom.code == 'b'")]


def test_a_field_with_equal_values_cannot_become_unique(work: UnitOfWork) -> None:
    """Which they are is said."""
    field = define(work, "code")
    work.add_all(Customer(name=str(i), custom={"code": "x"}) for i in range(2))
    with pytest.raises(Refused, match="of customers 2 hold 'x'"):
        work.change(field, unique=True)


def test_a_sensitive_value_is_empty_until_it_is_asked_for(crm: CRM) -> None:
    """It survives a change by whoever did not see it, and to some it does not exist."""
    plain = Role("plain", grants=(Grant("*", write="True"),))
    crm.roles = {**crm.roles, "plain": plain}
    with crm.begin("dana") as work:
        define(work, "number", privacy="sensitive", indexed=True)
        define(work, "nick")
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna", custom={"number": "7", "nick": "An"}))
        assert {"nick": "An"} == work.get(Customer, anna.id).custom
        assert "7" == work.get(Customer, anna.id, sensitive=True).custom["number"]
        assert "read" == work.history(anna, sensitive=True)[0].action
        assert all("number" not in str(entry.changes) for entry in work.history(anna))
        assert {"nick": "An"} == work.as_of(anna, work.now()).custom
        assert 1 == work.count(Customer, "custom.number == '7'")
    with crm.begin(Actor("employee", "noa", roles=("plain",))) as work:
        (seen,) = work.find(Customer)
        assert {"nick": "An"} == seen.custom
        work.change(seen, custom={"nick": "Ann"})
        for wrong in ("custom.number == '7'", "custom.numbr == '7'"):
            with pytest.raises(Invalid, match="has no 'custom"):
                work.count(Customer, wrong)
        with pytest.raises(Invalid, match="number: is no field"):
            work.change(work.get(Customer, anna.id), custom={"number": "7"})
        with pytest.raises(Invalid, match="cannot be ordered by"):
            work.find(Customer, limit=1, order="custom.number")
    with crm.read("dana") as unit:
        assert {"nick": "Ann", "number": "7"} == unit.get(Customer, anna, sensitive=True).custom


def test_a_role_may_hide_one_field(crm: CRM) -> None:
    """It then does not exist for whoever has the role."""
    hiding = Role("h", grants=(Grant("*", write="True", hide=("custom.nick",)),))
    crm.roles = {**crm.roles, "h": hiding}
    with crm.begin("dana") as work:
        define(work, "nick")
        work.add(Customer(name="Anna", custom={"nick": "An"}))
    with crm.begin(Actor("employee", "noa", roles=("h",))) as work:
        (anna,) = work.find(Customer)
        assert {} == anna.custom == work.get(Customer, anna.id).custom
        with pytest.raises(Invalid, match="has no 'custom"):
            work.count(Customer, "custom.nick == 'An'")
        work.change(anna, custom={})
    with crm.read("dana") as unit:
        assert 1 == unit.count(Customer, "custom.nick == 'An'")


def test_unique_values_go_through_a_merge_and_back(crm: CRM) -> None:
    """The survivor is found by what it took over, and each by its own again."""
    with crm.begin("dana") as work:
        define(work, "code", unique=True)
        anna = work.add(Customer(name="Anna"))
        other = work.add(Customer(name="A. Nowak", custom={"code": "7"}))
    with crm.begin("dana") as work:
        merge = work.use(Merging).merge(anna, other)
        assert [anna.id] == [c.id for c in work.find(Customer, "custom.code == '7'")]
    with crm.begin("dana") as work:
        assert () == work.use(Merging).unmerge(merge).stayed
        assert [other.id] == [c.id for c in work.find(Customer, "custom.code == '7'")]
        assert 1 == looked_up(work)


# Other processes


def test_what_another_process_defines_counts_at_once(crm: CRM, other: CRM) -> None:
    """For whoever writes values or asks for them; without a query for each record."""
    with crm.begin("dana") as work:
        work.add(Customer(name="Anna", custom={"size": 1}))
    with other.begin("emil") as work:
        define(work, "size", "integer")
    with crm.begin("dana") as work:
        with pytest.raises(Invalid, match="is not a whole number"):
            work.add(Customer(name="Bo", custom={"size": "x"}))
        assert 1 == work.count(Customer, "custom.size == 1")


def test_a_definition_that_is_rolled_back_was_never_there(crm: CRM) -> None:
    """Nothing of it is remembered, though its own unit knew it."""
    with own_transaction(crm.engine, writes=True) as transaction:
        undone = UnitOfWork(crm, transaction.connection, actor_of("dana"))
        define(undone, "size", "integer", required=True)
        assert 0 == undone.count(Customer, "custom.size == 1")
    with crm.begin("dana") as work:
        work.add(Customer(name="Anna", custom={"size": "x"}))
        with pytest.raises(Invalid, match="has no 'custom"):
            work.count(Customer, "custom.size == 1")


@pytest.fixture
def other(crm: CRM, database: Database, clock: Any) -> Any:
    """Another process's CRM over the same database, as good as one."""
    clock.move(timedelta(seconds=1))
    made = CRM(crm.engine.url.render_as_string(hide_password=False), clock=clock)
    yield made
    made.close()
