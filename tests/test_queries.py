"""Lists: streamed or in pages, in any order, with extensions, by criterion or expression."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Actor,
    Address,
    Customer,
    Entity,
    Extension,
    Grant,
    Interaction,
    Invalid,
    NotEnabled,
    NotFound,
    Plugin,
    ReadUnit,
    Role,
    Team,
    UnitOfWork,
    extension,
    fold,
)
from crmkit.entities import kinds
from crmkit.entities.definition import definition
from crmkit.testing.strategies import records


class Undone(Exception):
    """Raised to undo a savepoint."""


@extension(Customer, "loyalty_profile")
class Profile(Extension):
    """What a part adds to a customer."""

    colour: str = "blue"
    points: int | None = None


@pytest.fixture
def loyal(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> CRM:
    blind = Role("loyalty.blind", grants=(Grant("*", hide=("colour",)),))
    return crm_factory([part("loyalty", Profile, blind)])


def people(work: UnitOfWork, *names: str, **fields: Any) -> list[Customer]:
    return [work.add(Customer(name=name, **fields)) for name in names]


def every_page(unit: ReadUnit, cls: Any, limit: int, **asked: Any) -> list[Any]:
    page = unit.find(cls, limit=limit, **asked)
    found = list(page)
    while page.next:
        page = unit.find(cls, limit=limit, after=page.next, **asked)
        found += page
    return found


# Streams


def test_a_list_without_a_limit_streams_in_the_order_of_ids(work: UnitOfWork) -> None:
    """Ids ascend as records are made."""
    added = people(work, "c", "a", "b")
    assert added == list(work.find(Customer))


def test_a_stream_may_be_changed_while_it_is_read(crm: CRM) -> None:
    """Every record once, though the reading and the writing share a transaction."""
    with crm.begin("dana") as work:
        work.add_all(Team(name=f"team {i:04}") for i in range(2500))
    with crm.begin("dana") as work:
        assert 2500 == work.change_all(work.find(Team), leader="dana")
    with crm.read("dana") as unit:
        assert 2500 == unit.count(Team, "leader == 'dana'")


def test_several_streams_of_one_unit_run_beside_each_other(crm: CRM) -> None:
    """One does not end the other."""
    with crm.begin("dana") as work:
        work.add_all(Team(name=f"team {i:04}") for i in range(2100))
    with crm.read("dana") as unit:
        pairs = zip(unit.find(Team), unit.find(Team), strict=True)
        assert all(one == other for one, other in pairs)


def test_another_order_needs_a_limit(work: UnitOfWork) -> None:
    """A long list cannot be sorted as it streams."""
    for asked in ({"order": "name"}, {"after": "x"}):
        with pytest.raises(Invalid, match="needs limit="):
            work.find(Customer, **asked)  # type: ignore[call-overload]


# Pages


ORDERED = (kinds.TextList, kinds.Json, kinds.MoneyKind)


def sortable(cls: type[Entity]) -> list[str]:
    fields = definition(cls).fields.items()
    plain = ((name, field) for name, field in fields if field.spec.privacy != "sensitive")
    return [name for name, field in plain if not isinstance(field.kind, ORDERED)]


@pytest.mark.parametrize("cls", [Customer, Interaction, Address])
@settings(max_examples=6, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_pages_join_to_the_sorted_list(
    work: UnitOfWork, cls: type[Entity], data: st.DataObject
) -> None:
    """By any field, up or down, whatever it holds: each record once, the empty ones last."""
    try:
        with work.savepoint():
            fixed = {"customer": work.add(Customer(name="x"))} if cls is Address else {}
            work.add_all(data.draw(st.lists(records(cls, **fixed), max_size=7)))
            for name, sign in product(sortable(cls), ("", "-")):
                size = data.draw(st.integers(1, 4))
                found = every_page(work, cls, size, order=f"{sign}{name}")
                sorted_by(work, found, cls, name, sign == "-")
            raise Undone
    except Undone:
        pass


def sorted_by(
    unit: ReadUnit, found: list[Any], cls: type[Entity], name: str, descending: bool
) -> None:
    """Every record once; values in their order; none after some; ids ascend among equals."""
    assert len(found) == unit.count(cls)
    assert {r.id for r in unit.find(cls)} == {r.id for r in found}
    keys = [key_of(cls, record, name) for record in found]
    held = [key for key in keys if key is not None]
    assert held == keys[: len(held)]
    assert held == sorted(held, reverse=descending)
    for one, other, key, following in zip(found, found[1:], keys, keys[1:], strict=False):
        if key == following:
            assert one.id < other.id


def key_of(cls: type[Entity], record: Any, name: str) -> Any:
    """The value a record is sorted by, as both databases compare it: by code points."""
    value, kind = getattr(record, name), definition(cls).fields[name].kind
    if isinstance(value, str):
        folded = isinstance(kind, kinds.Text) and kind.folded
        return (fold(value) if folded else value).encode()
    return getattr(value, "id", value)


def test_a_page_says_where_the_next_begins(work: UnitOfWork) -> None:
    """And the last that there is none."""
    people(work, "a", "b", "c", "d")
    first = work.find(Customer, limit=2, order="name")
    last = work.find(Customer, limit=2, order="name", after=first.next)
    assert (["a", "b"], ["c", "d"], None) == (
        [c.name for c in first], [c.name for c in last], last.next,
    )  # fmt: skip
    assert (2, True) == (len(first), isinstance(first.items, tuple))


def test_a_page_holds_its_place_while_others_write(work: UnitOfWork) -> None:
    """What is added before the cursor does not shift what comes after."""
    people(work, "b", "d", "f")
    first = work.find(Customer, limit=2, order="name")
    people(work, "a", "c", "e")
    rest = work.find(Customer, limit=9, order="name", after=first.next)
    assert ["e", "f"] == [customer.name for customer in rest]


def test_a_page_may_be_filtered_and_sorted_by_traits(work: UnitOfWork) -> None:
    """Records without a value last."""
    quiet, lively, silent = people(work, "quiet", "lively", "silent")
    for days, customer in ((30, quiet), (1, lively)):
        moment = work.now() - timedelta(days=days)
        work.add(Interaction(customer=customer, happened_at=moment))
    newest = every_page(work, Customer, 1, order="-interactions.last_on")
    oldest = every_page(work, Customer, 1, order="interactions.last_on")
    assert ([lively, quiet, silent], [quiet, lively, silent]) == (newest, oldest)
    touched = "interactions.last_on is not None"
    assert [lively, quiet] == every_page(
        work, Customer, 1, where=touched, order="-interactions.last_on"
    )


@pytest.mark.parametrize("limit", [0, -1])
def test_a_page_of_nothing_is_refused(work: UnitOfWork, limit: int) -> None:
    """It would never end."""
    with pytest.raises(Invalid, match="ask for one record or more"):
        work.find(Customer, limit=limit)


@pytest.mark.parametrize(
    "order", ["colour", "-colour", "tags", "custom", "income", "name desc", "1"]
)
def test_an_order_that_has_no_meaning_is_refused(work: UnitOfWork, order: str) -> None:
    """Lists and objects have none, nor have amounts of several currencies."""
    with pytest.raises(Invalid, match="Customer cannot be ordered by"):
        work.find(Customer, limit=1, order=order)


def cursor(*parts: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(parts).encode()).decode()


@pytest.mark.parametrize(
    "after",
    [
        "", "x", "łódź", "%%%", cursor(), cursor(1), cursor("employees", None),
        cursor("employees", 1, "no id"), cursor("employees", "DROP", "0" * 32),
        cursor("employees", [1], "0" * 32), cursor("employees", {"a": 1}, "0" * 32),
        cursor("employees", 1, 5), cursor("employees", 1, "0" * 32, 1),
    ],
)  # fmt: skip
def test_a_forged_cursor_is_refused(work: UnitOfWork, after: str) -> None:
    """It comes from outside, and may hold anything."""
    with pytest.raises(Invalid, match="is not a cursor"):
        work.find(Customer, limit=1, order="employees", after=after)


@pytest.mark.parametrize("value", ["yesterday", 5, None])
def test_a_forged_moment_is_refused(work: UnitOfWork, value: Any) -> None:
    """Or is none, and then a place among the empty."""
    after = cursor("happened_at", value, "0" * 32)
    if value is None:
        assert () == work.find(Interaction, limit=1, order="happened_at", after=after).items
        return
    with pytest.raises(Invalid, match="is not a cursor"):
        work.find(Interaction, limit=1, order="happened_at", after=after)


def test_a_cursor_of_another_order_is_refused(work: UnitOfWork) -> None:
    """The error names both."""
    people(work, "a", "b")
    page = work.find(Customer, limit=1, order="name")
    with pytest.raises(Invalid, match="belongs to a list ordered by 'name', not '-name'"):
        work.find(Customer, limit=1, order="-name", after=page.next)


# Single records and counts


def test_first_is_the_first_in_the_order_of_ids(work: UnitOfWork) -> None:
    """None when there is none."""
    _, second, third = people(work, "a", "b", "b")
    assert (second, None) == (
        work.first(Customer, "name == 'b'"), work.first(Customer, "name == 'z'"),
    )  # fmt: skip
    assert 2 == work.count(Customer, "name == 'b'")
    assert third == work.get(Customer, third)


@pytest.mark.parametrize(
    "form", [lambda c: c, lambda c: c.ref(c.id), lambda c: c.id, lambda c: str(c.id)]
)
def test_a_record_is_got_by_whatever_stands_for_it(
    work: UnitOfWork, form: Callable[[Customer], Any]
) -> None:
    """The record, a reference, its id, its id as text."""
    (anna,) = people(work, "Anna")
    assert anna == work.get(Customer, form(anna))


def test_the_record_of_another_entity_is_not_found(work: UnitOfWork) -> None:
    """Ids are looked up where they were asked for."""
    team = work.add(Team(name="North"))
    with pytest.raises(NotFound, match="there is no customer"):
        work.get(Customer, team.id)


def test_one_record_is_matched_as_a_list_would(work: UnitOfWork) -> None:
    """One implementation of criteria: set-based."""
    (anna,) = people(work, "Anna", country="PL")
    assert (True, False) == (
        work.matches(anna, "country == 'PL'"), work.matches(anna, "country != 'PL'"),
    )  # fmt: skip


def test_an_expression_of_sqlalchemy_filters_too(work: UnitOfWork) -> None:
    """For trusted code, over the tables of this CRM."""
    _, dan = people(work, "Anna", "Dan")
    column = work.crm.catalogue.tables[Customer].c.name
    assert [dan] == list(work.find(Customer, column == "Dan"))
    assert 1 == work.count(Customer, column.like("A%"))


@pytest.mark.parametrize(
    "where", [cast("Any", Customer).country == "PL", True, {"country": "PL"}, lambda customer: True]
)
def test_what_is_neither_text_nor_expression_is_no_criterion(work: UnitOfWork, where: Any) -> None:
    """An entity is no table: compared with a value, its field is simply another thing."""
    with pytest.raises(Invalid, match="write it as text"):
        list(work.find(Customer, where))


def test_visible_is_a_table_to_build_on(work: UnitOfWork) -> None:
    """Live records only, in a statement of one's own."""
    anna, dan = people(work, "Anna", "Dan")
    work.remove(anna)
    shown = work.visible(Customer)
    assert [(dan.id, "Dan")] == [
        tuple(row)
        for row in work.connection.execute(
            shown.select().with_only_columns(shown.c.id, shown.c.name)
        )
    ]


# Extensions


def test_extensions_come_when_asked_for(loyal: CRM) -> None:
    """With one record, a list or a page; a record without one has none."""
    with loyal.begin("dana") as work:
        anna, dan = people(work, "Anna", "Dan")
        work.add(Profile(id=anna.id, colour="red", points=5))
        for shown in (
            work.get(Customer, anna, ext=[Profile]),
            next(iter(work.find(Customer, ext=[Profile]))),
            work.find(Customer, limit=1, ext=[Profile]).items[0],
        ):
            assert ("red", 5) == (shown.ext[Profile].colour, shown.ext[Profile].points)
        without = work.get(Customer, dan, ext=[Profile]).ext
        assert (False, None) == (Profile in without, without.get(Profile))
        with pytest.raises(Invalid, match=r"has no Profile; add one: work\.add\(Profile\(id="):
            _ = without[Profile]
        with pytest.raises(Invalid, match="was not loaded"):
            work.get(Customer, dan).ext.get(Profile)
        with pytest.raises(Invalid, match=r"read it with ext=\[Profile\]"):
            _ = work.get(Customer, anna).ext[Profile]


def test_what_is_hidden_of_an_extension_reads_as_empty(loyal: CRM) -> None:
    """Loaded with its record or for itself."""
    with loyal.begin(Actor("system", "setup")) as work:
        (anna,) = people(work, "Anna")
        profile = work.add(Profile(id=anna.id, colour="red", points=5))
    with loyal.read(Actor("employee", "dana", roles=("loyalty.blind",))) as unit:
        beside = unit.get(Customer, anna, ext=[Profile]).ext[Profile]
        assert (None, 5) == (beside.colour, beside.points)
        assert None is unit.get(Profile, profile).colour


def test_a_removed_extension_is_not_loaded(loyal: CRM) -> None:
    """Its record lives on without it."""
    with loyal.begin("dana") as work:
        (anna,) = people(work, "Anna")
        work.remove(work.add(Profile(id=anna.id)))
        assert Profile not in work.get(Customer, anna, ext=[Profile]).ext


def test_an_extension_is_changed_like_any_record(loyal: CRM) -> None:
    """With its own version and history."""
    with loyal.begin("dana") as work:
        (anna,) = people(work, "Anna")
        profile = work.change(work.add(Profile(id=anna.id)), colour="red")
        assert (2, ["change", "add"]) == (
            profile.version, [entry.action for entry in work.history(profile)],
        )  # fmt: skip


def test_an_extension_needs_its_record(loyal: CRM) -> None:
    """There is nothing to extend."""
    with loyal.begin("dana") as work:
        with pytest.raises(Invalid, match=r"extends Customer\.ref.* which does not exist"):
            work.add(Profile(id=Customer(name="nobody").id))
        with pytest.raises(Invalid, match="which does not exist"):
            work.add(Profile())


def test_numbers_keep_their_decimals(work: UnitOfWork) -> None:
    """Exact on both databases."""
    (anna,) = people(work, "Anna")
    place = work.add(Address(customer=anna, lines="x", latitude=Decimal("52.229675")))
    assert Decimal("52.229675") == work.get(Address, place).latitude
    assert datetime(2026, 3, 2, 9, tzinfo=UTC) == place.created_at


def test_an_entity_named_without_its_part_is_suggested(loyal: CRM) -> None:
    """`visit` is what people call a `visits_visit`."""
    told = "called 'profile'; did you mean 'loyalty_profile'"
    with loyal.read("dana") as work, pytest.raises(NotEnabled, match=told):
        work.find("profile")
