"""Merge and unmerge leave everything as it would be had they never happened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any
from uuid import UUID

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import (
    Campaign,
    CampaignMember,
    Combination,
    ContactPoint,
    CRMError,
    Customer,
    Entity,
    Interaction,
    Merge,
    Merging,
    Opportunity,
    Plugin,
    Ref,
    Refused,
    Relationship,
    UnitOfWork,
    definition,
    entity,
    integer,
    ref,
    text,
)
from crmkit.access import actor_of
from crmkit.acts.links import links
from crmkit.testing.databases import Database
from crmkit.transactions import own_transaction
from tests.club import CONTACTS, Profile

POLICIES = st.sampled_from(["move", "combine", "keep"])
KEYS = st.sampled_from("ab")
NOTES = st.none() | st.sampled_from(["x", "y"])
WHO = st.integers(0, 2)  # the survivor, the loser, somebody else


@attrs.frozen
class Shape:
    """How an entity of a random part refers to customers."""

    policies: tuple[str, ...]
    optional: bool
    unique: tuple[str, ...]

    def define(self, number: int) -> type[Entity]:
        """The entity: `by0`, `by1` refer to customers, `up` to another row of the entity before."""
        names = [f"by{place}" for place in range(len(self.policies))]
        kind: Any = Ref[Customer] | None if self.optional else Ref[Customer]
        more: dict[str, Any] = {"default": None} if self.optional else {}
        fields = {
            name: ref(on_merge=policy, on_erase="delete", on_remove="cascade", **more)  # type: ignore[arg-type]
            for name, policy in zip(names, self.policies, strict=True)
        }
        hints = {**dict.fromkeys(names, kind), "key": str, "note": str | None, "points": int}
        body = {
            **fields, "key": text(default=""), "note": text(default=None),
            "points": integer(default=0), "__annotations__": hints, "__doc__": "A row.",
            "__module__": __name__,
        }  # fmt: skip
        unique = [name for name in self.unique if name in hints]
        made = type(f"Row{number}", (Entity,), body)
        return entity(f"random_row{number}", unique=[tuple(unique)] if unique else [])(made)


SHAPES = st.builds(
    Shape,
    st.lists(POLICIES, min_size=1, max_size=2).map(tuple),
    st.booleans(),
    st.sampled_from([(), ("by0",), ("by0", "key"), ("by1", "key"), ("by0", "by1"), ("key",)]),
)
ROWS = st.fixed_dictionaries(
    {"of": st.integers(0, 7), "by0": WHO, "by1": WHO, "key": KEYS, "note": NOTES,
     "points": st.integers(0, 1)}
)  # fmt: skip
FIELDS: Mapping[str, st.SearchStrategy[Any]] = {
    "country": st.none() | st.sampled_from(["PL", "DE"]),
    "occupation": NOTES,
    "source": NOTES,
    "tags": st.lists(st.sampled_from("pqr"), max_size=2, unique=True).map(tuple),
    "custom": st.dictionaries(st.sampled_from("uv"), st.integers(0, 1)),
    "lifecycle": st.sampled_from(["contact", "prospect", "customer", "partner"]),
}
CUSTOMERS = st.fixed_dictionaries(dict(FIELDS))
PROFILES = st.none() | st.fixed_dictionaries(
    {"card": st.none() | st.just("*"), "colour": NOTES, "wishes": FIELDS["tags"]}
)
EDITS = st.one_of(
    st.tuples(st.just("note"), st.integers(0, 30)),
    st.tuples(st.just("remove"), st.integers(0, 30)),
    st.tuples(st.just("add"), ROWS),
    st.tuples(st.just("customer"), WHO, st.sampled_from(["country", "occupation", "tags"])),
)
STORIES = st.tuples(
    st.lists(CUSTOMERS, min_size=3, max_size=3),
    st.lists(PROFILES, min_size=3, max_size=3),
    st.lists(ROWS, max_size=16),
    st.dictionaries(
        st.sampled_from(["name", "country", "tags"]), st.sampled_from(["survivor", "loser"])
    ),
    st.lists(EDITS, max_size=8),
)


class Story:
    """Three customers with random rows, and what is done with them, in any order of events."""

    def __init__(self, work: UnitOfWork, rows: list[type[Entity]], story: Any) -> None:
        customers, profiles, given, self.chosen, self.edits = story
        self.work = work
        self.spring = work.add(Campaign(name="Spring"))
        self.makers = [self.interaction, self.point, self.relationship, self.member, self.deal]
        self.makers += [partial(self.random, cls) for cls in rows]
        names = ("Anna", "Berta", "Cyd")
        self.customers = [
            work.add(Customer(name=name, **fields))
            for name, fields in zip(names, customers, strict=True)
        ]
        for customer, fields in zip(self.customers, profiles, strict=True):
            if fields is not None:
                card = fields["card"] and f"card of {customer.name}"
                work.add(Profile(**{**fields, "id": customer.id, "card": card}))
            work.link(customer, system="shop", key=customer.name)
        self.rows = [row for one in given if (row := self.tried(self.adding(one)))]

    def tried(self, act: Callable[[], Any]) -> Any:
        """What an act returns; None where it is refused and nothing happened."""
        try:
            with self.work.savepoint():
                return act()
        except CRMError:
            return None

    def adding(self, row: dict[str, Any]) -> Callable[[], Any]:
        made = self.makers[row["of"] % len(self.makers)](row)
        return lambda: self.work.add(made)

    def interaction(self, row: dict[str, Any]) -> Entity:
        return Interaction(customer=self.customers[row["by0"]], subject=row["key"])

    def deal(self, row: dict[str, Any]) -> Entity:
        return Opportunity(customer=self.customers[row["by0"]], name=row["key"])

    def point(self, row: dict[str, Any]) -> Entity:
        return ContactPoint(
            customer=self.customers[row["by0"]], kind="email", value=f"{row['key']}@x.pl",
            label=row["note"], primary=bool(row["points"]),
        )  # fmt: skip

    def relationship(self, row: dict[str, Any]) -> Entity:
        one, other = self.customers[row["by0"]], self.customers[row["by1"]]
        return Relationship(customer=one, other=other, kind=row["key"], title=row["note"])

    def member(self, row: dict[str, Any]) -> Entity:
        return CampaignMember(
            campaign=self.spring, customer=self.customers[row["by0"]], status=row["key"],
            responded=bool(row["points"]),
        )  # fmt: skip

    def random(self, cls: Any, row: dict[str, Any]) -> Entity:
        names = [name for name in ("by0", "by1") if name in definition(cls).own]
        referred = {name: self.customers[row[name]] for name in names}
        values = {name: row[name] for name in ("key", "note", "points")}
        record: Entity = cls(**referred, **values)
        return record

    def prepared(self) -> list[Callable[[], Any]]:
        """The later edits: each with values that were not there before, so that it is one."""
        return [
            getattr(self, f"_{name}")(number, *more)
            for number, (name, *more) in enumerate(self.edits)
        ]

    def _note(self, number: int, place: int) -> Callable[[], Any]:
        def act() -> Any:
            row: Any = self.rows[place % len(self.rows)]
            names = ("note", "label", "title", "subject", "next_step", "status")
            name = next(n for n in names if n in definition(type(row)).own)
            return self.work.change(type(row).ref(row.id), **{name: f"later {number}"})

        return act if self.rows else lambda: None

    def _remove(self, number: int, place: int) -> Callable[[], Any]:
        def act() -> Any:
            row = self.rows[place % len(self.rows)]
            self.work.remove(type(row).ref(row.id))
            return row

        return act if self.rows else lambda: None

    def _add(self, number: int, row: dict[str, Any]) -> Callable[[], Any]:
        nobody_is_the_loser = {n: v if v != 1 else 0 for n, v in row.items() if n in ("by0", "by1")}
        return self.adding({**row, **nobody_is_the_loser, "key": f"{row['key']} {number}"})

    def _customer(self, number: int, who: int, name: str) -> Callable[[], Any]:
        value = {"country": "IL", "tags": (f"later {number}",)}.get(name, f"later {number}")
        customer = self.customers[0 if who == 1 else who]
        return lambda: self.work.change(Customer.ref(customer.id), **{name: value})

    def everything(self) -> dict[tuple[str, UUID], Any]:
        """All live records, the traits of customers and whom their words lead to."""
        found: dict[Any, Any] = {
            (name, record.id): {n: getattr(record, n) for n in definition(cls).own}
            for name, cls in self.work.crm.catalogue.entities.items()
            if cls not in (Merge, Combination)
            for record in self.work.find(cls)
        }
        found |= {("traits", c.id): self.work.traits(c) for c in self.work.find(Customer)}
        for words in ("Anna", "Berta", "Cyd", "a@x.pl", "b@x.pl"):
            found[words, self.spring.id] = {c.id for c in self.work.search(words, Customer)}
        return found


class Undone(Exception):
    """Ends a savepoint without a trace."""


@contextmanager
def undone(work: UnitOfWork) -> Iterator[None]:
    try:
        with work.savepoint():
            yield
            raise Undone
    except Undone:
        pass


def assert_nothing_is_left(work: UnitOfWork, loser: UUID) -> None:
    """Of references that move or combine, live or removed."""
    for link in links(work.crm.catalogue):
        table = work.table(link.entity)
        if link.policy != "keep":
            assert 0 == work.count(link.entity, link.of(table, loser)), link.name


def play(story: Story) -> None:
    work, merging = story.work, story.work.use(Merging)
    survivor, loser, _ = story.customers
    before = story.everything()
    edits = story.prepared()
    after: dict[Any, Any] = {}
    done: list[Callable[[], Any]] = []
    with undone(work):
        try:
            merge = merging.merge(survivor, loser, choose=story.chosen)
        except Refused:
            assert before == story.everything()
        else:
            assert survivor.id == work.get(Customer, loser).id
            assert_nothing_is_left(work, loser.id)
            done = [edit for edit in edits if story.tried(edit) is not None]
            merging.unmerge(merge)
            after = story.everything()
    if after:
        for edit in done:
            assert edit() is not None
        assert story.everything() == after


@settings(max_examples=6, deadline=None, suppress_health_check=[*HealthCheck])
@given(
    shapes=st.lists(SHAPES, min_size=1, max_size=3),
    stories=st.lists(STORIES, min_size=1, max_size=3),
)
def test_merge_and_unmerge_leave_what_changed_elsewhere(
    database: Database, part: Callable[..., Plugin], shapes: list[Shape], stories: list[Any]
) -> None:
    """Whatever a part declares, whatever there is, and whatever happens in between."""
    rows = [shape.define(number) for number, shape in enumerate(shapes)]
    crm = database.crm([part("random", *rows), part("club", Profile, CONTACTS)])
    for story in stories:
        with own_transaction(crm.engine, writes=True) as transaction:
            play(Story(UnitOfWork(crm, transaction.connection, actor_of("dana")), rows, story))
    crm.close()
