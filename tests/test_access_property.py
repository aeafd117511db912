"""Every question equals the plain filter over what its asker may see, for random roles and data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from crmkit import (
    CRM,
    Actor,
    Customer,
    Employee,
    Entity,
    Grant,
    Interaction,
    Invalid,
    NotFound,
    Plugin,
    ReadUnit,
    Role,
    Team,
    UnitOfWork,
    definition,
    fold,
)
from crmkit.columns import Columns

ME, MY_TEAM = "dana", {"dana", "eli", "fay"}
OWNERS = ("dana", "eli", "fay", "emil", None)
Seen = Callable[[Any, "World"], bool]

CUSTOMERS: dict[str, Seen] = {
    "True": lambda c, _: True,
    "False": lambda c, _: False,
    "mine": lambda c, _: c.owner in MY_TEAM,
    "owner == me": lambda c, _: c.owner == ME,
    "country == 'PL'": lambda c, _: c.country == "PL",
    "not (country == 'PL')": lambda c, _: c.country != "PL",
    "any(interactions, channel == 'phone')": lambda c, world: any(
        i.customer == c and i.channel == "phone" for i in world.interactions
    ),
}
INTERACTIONS: dict[str, Seen] = {
    "True": lambda i, _: True,
    "False": lambda i, _: False,
    "mine": lambda i, world: (
        i.owner in MY_TEAM
        or ((customer := world.customer(i)) is not None and customer.owner in MY_TEAM)
    ),
    "owner == me and channel == 'phone'": lambda i, _: i.owner == ME and i.channel == "phone",
    "channel == 'note' or customer.owner == me": lambda i, world: (
        i.channel == "note" or ((c := world.customer(i)) is not None and c.owner == ME)
    ),
    "customer.country == 'PL'": lambda i, world: (
        (customer := world.customer(i)) is not None and customer.country == "PL"
    ),
}
HIDDEN = ((), ("country",), ("name", "customer"), ("owner", "subject"), ("channel", "occupation"))


def granting(cls: type[Entity], reads: Sequence[str]) -> Iterator[Grant]:
    """Every way to read records of an entity, with every set of its fields hidden."""
    fields = definition(cls).own
    for read, hide in product(reads, HIDDEN):
        yield Grant(cls, read, hide=tuple(name for name in hide if name in fields))


GRANTS = [
    *granting(Customer, CUSTOMERS),
    *granting(Interaction, INTERACTIONS),
]
ROLES = [Role(f"desk.role{i}", grants=(grant,)) for i, grant in enumerate(GRANTS)]


@attrs.define
class World:
    """Random customers and interactions, and what a set of roles shows of them."""

    customers: list[Customer]
    interactions: list[Interaction]
    grants: Sequence[Grant] = ()

    def customer(self, interaction: Interaction) -> Customer | None:
        return next((c for c in self.customers if interaction.customer == c), None)

    def seen(self, cls: Any) -> list[Any]:
        """The records that some grant shows, in id order."""
        records: list[Any] = self.customers if cls is Customer else self.interactions
        by_text = CUSTOMERS if cls is Customer else INTERACTIONS
        rules = [by_text[grant.read] for grant in self.grants if grant.entity is cls]
        shown = (record for record in records if any(rule(record, self) for rule in rules))
        return sorted(shown, key=lambda record: record.id)

    def hidden(self, cls: Any) -> set[str]:
        """The fields that are not shown of every record that is."""
        grants = [g for g in self.grants if g.entity is cls and g.read != "False"]
        if not grants:
            return {*(f.name for f in attrs.fields(cls))} - {"id"}
        one_rule = len({grant.read for grant in grants}) == 1
        wide = [set(g.hide) for g in grants if one_rule or g.read == "True"]
        return set.intersection(*wide) if wide else {n for g in grants for n in g.hide}

    def shows(self, cls: Any, *names: str) -> bool:
        return not self.hidden(cls) & set(names)


names = st.sampled_from(["Anna", "Hanna", "Łódź", "Dan", "Zoe", "Åke"])
customers = st.builds(
    Customer,
    name=names,
    owner=st.sampled_from(OWNERS),
    country=st.sampled_from(["PL", "IL", None]),
    occupation=st.sampled_from(["pilot", None]),
)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    people = draw(st.lists(customers, min_size=1, max_size=6))
    calls = st.builds(
        Interaction,
        customer=st.sampled_from([*people, None]),
        channel=st.sampled_from(["phone", "email"]),
        owner=st.sampled_from(OWNERS),
        subject=st.sampled_from(["Anna", "x"]),
    )
    return World(people, draw(st.lists(calls, max_size=6)))


@pytest.fixture
def crm(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> CRM:
    crm = crm_factory([part("desk", *ROLES)])
    with crm.begin(Actor("system", "setup")) as work:
        north = work.add(Team(name="North", leader=ME))
        east = work.add(Team(name="North by east", parent=north))
        work.add(Employee(key="eli", name="Eli", team=north))
        work.add(Employee(key="fay", name="Fay", team=east))
    return crm


@contextmanager
def asked(crm: CRM, world: World, roles: list[int]) -> Iterator[UnitOfWork]:
    """A unit of Dana with these roles over this world; all is undone at the end."""
    with crm.engine.connect() as connection, connection.begin() as transaction:
        with crm.join(connection, Actor("system", "setup")) as work:
            world.customers = [work.add(customer) for customer in world.customers]
            world.interactions = [work.add(call) for call in world.interactions]
        world.grants = [GRANTS[role] for role in roles]
        actor = Actor("employee", ME, roles=tuple(ROLES[role].name for role in roles))
        with crm.join(connection, actor) as work:
            yield work
        transaction.rollback()


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(
    world=worlds(),
    roles=st.lists(st.integers(0, len(ROLES) - 1), min_size=1, max_size=4, unique=True),
)
def test_every_question_equals_the_filter_over_what_may_be_seen(
    crm: CRM, world: World, roles: list[int]
) -> None:
    """Lists, counts, pages, single records, searches, timelines, histories, related records."""
    with asked(crm, world, roles) as work:
        for cls in (Customer, Interaction):
            the_lists_are_right(work, world, cls)
            the_records_are_right(work, world, cls)
        the_search_is_right(work, world)
        the_timelines_are_right(work, world)
        the_criteria_are_right(work, world)
        the_columns_are_right(work, world)
        the_joins_are_right(work, world)


def ids(records: Any) -> list[UUID]:
    return [record.id for record in records]


def the_lists_are_right(unit: ReadUnit, world: World, cls: Any) -> None:
    seen = world.seen(cls)
    assert ids(seen) == ids(unit.find(cls))
    assert len(seen) == unit.count(cls)
    assert seen[:1] == ([] if (first := unit.first(cls)) is None else [first.entity.ref(first.id)])
    assert ids(seen) == paged(unit, cls, None)
    assert len(seen) == unit.connection.scalar(select(func.count()).select_from(unit.visible(cls)))
    if cls is Customer and world.shows(Customer, "name"):
        by_name = sorted(seen, key=lambda c: (fold(c.name), c.id))
        assert ids(by_name) == paged(unit, Customer, "name")
        descending = sorted(by_name, key=lambda c: fold(c.name), reverse=True)
        assert ids(descending) == paged(unit, Customer, "-name")


def paged(unit: ReadUnit, cls: Any, order: str | None) -> list[UUID]:
    """A list read in pages of two."""
    found: list[UUID] = []
    page = unit.find(cls, limit=2, order=order)
    found += ids(page)
    while page.next:
        page = unit.find(cls, limit=2, order=order, after=page.next)
        found += ids(page)
    return found


def the_records_are_right(unit: ReadUnit, world: World, cls: Any) -> None:
    seen, hidden = set(ids(world.seen(cls))), world.hidden(cls)
    for record in world.customers if cls is Customer else world.interactions:
        if record.id not in seen:
            for question in (lambda r: unit.get(cls, r), unit.history, unit.traits):
                with pytest.raises(NotFound):
                    question(record)
            continue
        shown = unit.get(cls, record)
        for name in ("name", "country", "owner", "channel", "subject", "customer"):
            if hasattr(record, name):
                expected = None if name in hidden else getattr(record, name)
                assert expected == getattr(shown, name)
        assert set() == hidden & {name for e in unit.history(record) for name in e.changes}
    every = ids(world.customers if cls is Customer else world.interactions)
    assert seen == unit.existing(cls, every)


def the_columns_are_right(unit: ReadUnit, world: World) -> None:
    """What a file or a screen shows: fields of records, and of those that they refer to."""
    seen = {customer.id: customer for customer in world.seen(Customer)}
    customers = {call.id: world.customer(call) for call in world.interactions}
    shown = {call.id: seen.get(c.id) for call in world.interactions if (c := customers[call.id])}
    calls = world.seen(Interaction)
    names = [(call.id, c.name if (c := shown.get(call.id)) else None) for call in calls]
    subjects = [(call.id, call.subject) for call in calls]
    there = world.shows(Interaction, "customer") and world.shows(Customer, "name")
    assert (names if there else None) == columns(unit, "customer.name")
    assert (subjects if world.shows(Interaction, "subject") else None) == columns(unit, "subject")


def the_joins_are_right(unit: ReadUnit, world: World) -> None:
    """Calls joined with their customers, whether or not one condition is enough for both."""
    seen = set(ids(world.seen(Customer)))
    calls = world.seen(Interaction) if world.shows(Interaction, "customer") else []
    expected = {call.id for call in calls if call.customer and call.customer.id in seen}
    customer = unit.visible(Customer)
    for call in (unit.visible(Interaction), unit.visible(Interaction, through="customer")):
        joined = select(call.c.id).join_from(call, customer, customer.c.id == call.c.customer)
        assert expected == set(unit.connection.scalars(joined))


def columns(unit: ReadUnit, name: str) -> list[Any] | None:
    """A column of a list of interactions, beside their ids; None where there is none."""
    try:
        pages = Columns(unit, Interaction, ["id", name]).pages(None)
    except Invalid:
        return None
    return [row for page in pages for row in page.rows]


def the_search_is_right(unit: ReadUnit, world: World) -> None:
    found = world.seen(Customer) if world.shows(Customer, "name") else []
    for text in ("ann", "Łód", "zzz"):
        expected = {c.id for c in found if fold(text) in fold(c.name)}
        assert expected == set(ids(unit.search(text, Customer)))


def the_timelines_are_right(unit: ReadUnit, world: World) -> None:
    calls = world.seen(Interaction) if world.shows(Interaction, "customer") else []
    for customer in world.customers:
        if customer not in world.seen(Customer):
            with pytest.raises(NotFound):
                unit.timeline(customer)
            continue
        items = [item for item in unit.timeline(customer) if item.source == "interactions"]
        assert {c.id for c in calls if c.customer == customer} == {i.record.id for i in items}
        if not world.shows(Interaction, "subject"):
            assert {None} >= {item.title for item in items}


def the_criteria_are_right(unit: ReadUnit, world: World) -> None:
    """Fields, paths through references and related rows: as if the rest were not there."""
    customers, calls = world.seen(Customer), world.seen(Interaction)
    by_id = {customer.id: customer for customer in customers}
    ask(
        unit, Customer, "not (country == 'PL')", world.shows(Customer, "country"),
        [c for c in customers if c.country != "PL"],
    )  # fmt: skip
    ask(
        unit, Interaction, "customer.country == 'PL'",
        world.shows(Interaction, "customer") and world.shows(Customer, "country"),
        [i for i in calls if i.customer and (c := by_id.get(i.customer.id)) and c.country == "PL"],
    )  # fmt: skip
    ask(
        unit, Customer, "any(interactions, channel == 'phone')",
        world.shows(Interaction, "customer", "channel"),
        [c for c in customers if any(i.customer == c and i.channel == "phone" for i in calls)],
    )  # fmt: skip
    ask(
        unit, Customer, "count(interactions) == 0", world.shows(Interaction, "customer"),
        [c for c in customers if not any(i.customer == c for i in calls)],
    )  # fmt: skip


def ask(unit: ReadUnit, cls: Any, criterion: str, shown: bool, expected: list[Any]) -> None:
    if not shown:
        with pytest.raises(Invalid):
            unit.count(cls, criterion)
        return
    assert ids(expected) == ids(unit.find(cls, criterion))
    assert len(expected) == unit.count(cls, criterion)
    for record in expected:
        assert unit.matches(record, criterion)
