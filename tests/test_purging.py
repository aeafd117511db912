"""Deleting for good: only what nobody needs, said beforehand, noted in the journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest
from sqlalchemy import inspect, literal, select

from crmkit import (
    CRM,
    Customer,
    CustomFields,
    Entity,
    Interaction,
    Invalid,
    Job,
    MovableClock,
    Plugin,
    Ref,
    Refused,
    Segment,
    Subscription,
    Trait,
    entity,
    keep,
    kinds,
    ref,
)
from crmkit.doctor import examine
from crmkit.storage import migrations
from crmkit.testing.checks.tables import traces


@entity("zoo_animal")
class Animal(Entity):
    """Something that a part keeps about customers."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    name: str


@entity("zoo_garden_bed")
class Bed(Entity):
    """Of another part, whose name begins as the first one's does."""

    animal: Ref[Animal] | None = ref(default=None)
    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase=keep("it is a garden")
    )


Parts = Callable[..., Plugin]


def tables(crm: CRM) -> set[str]:
    return {name for name in inspect(crm.engine).get_table_names() if "zoo" in name}


def notes(crm: CRM) -> list[Any]:
    with crm.engine.connect() as connection:
        journal = crm.journal_table.c
        found = select(journal.data).where(journal.action == "purge").order_by(journal.sequence)
        return [(data["what"][0], data["rows"][0]) for data in connection.scalars(found)]


@pytest.fixture
def zoo(crm_factory: Callable[..., CRM], part: Parts) -> tuple[CRM, CRM]:
    """A CRM with a part, and one over the same database without it."""
    whole = crm_factory(plugins=[part("zoo", Animal)])
    with whole.begin("dana") as work:
        anna = work.add(Customer(name="Anna"))
        rex = work.add(Animal(customer=anna, name="Rex"))
        work.link(rex, system="till", key="7")
    return whole, CRM(whole.engine)


def test_a_part_goes_with_all_that_was_its(zoo: tuple[CRM, CRM]) -> None:
    """Its tables, and what the core held about its records; the preview says the same."""
    _, bare = zoo
    preview = bare.purging.part("zoo", dry_run=True)
    assert {"crmkit_zoo_animal", "crmkit_zoo_version"} == tables(bare) == set(preview.tables)
    purged = bare.purging.part("zoo")
    assert {**preview.rows, "crmkit_external_id": 1} == {
        k: v for k, v in purged.rows.items() if k != "crmkit_search"
    }
    assert set() == tables(bare)
    assert [("part zoo", purged.rows)] == notes(bare)
    with bare.read("dana") as unit:
        assert 1 == unit.count(Customer)
    with pytest.raises(Invalid, match="part 'zoo' left no tables; no part did"):
        bare.purging.part("zoo")


def test_a_part_that_is_enabled_stays(zoo: tuple[CRM, CRM]) -> None:
    """Whatever is asked."""
    whole, _ = zoo
    with pytest.raises(Refused, match="part 'zoo' is enabled; take it out of plugins= first"):
        whole.purging.part("zoo")


def test_a_part_that_others_need_stays(
    zoo: tuple[CRM, CRM], part: Parts, crm_factory: Callable[..., CRM]
) -> None:
    """The tables of another part that refer to it, and segments of its records."""
    whole, bare = zoo
    with whole.begin("dana") as work:
        segment = work.add(Segment(name="Dogs", entity_name="zoo_animal", criterion="True"))
    with pytest.raises(Refused, match="still needed by segment 'Dogs'; remove these"):
        bare.purging.part("zoo")
    with bare.begin("dana") as work:
        work.remove(segment)
    both = CRM(whole.engine, plugins=[part("zoo", Animal), part("zoo_garden", Bed)])
    both.upgrade()
    with pytest.raises(Refused, match="crmkit_zoo_garden_bed still refer to these tables"):
        bare.purging.part("zoo")
    bare.purging.part("zoo_garden")
    assert {"crmkit_zoo_animal", "crmkit_zoo_version"} == tables(bare)
    bare.purging.part("zoo")


def visits(tables: Any, since: Any) -> Any:
    own = tables[Customer].c
    return select(own.id, literal(1).label("value"))


def follow(work: Any, entries: Any) -> None:
    """What a part listens with; of Rex it will hear nothing."""
    raise Refused("not of Rex")


def test_a_part_goes_without_a_trace(crm_factory: Callable[..., CRM], part: Parts) -> None:
    """Away, what stood on it is broken and says so; back, it is as it was; purged, it never was.

    Only the journal remembers, until what it says is erased.
    """
    zoo = part(
        "zoo", Animal,
        Trait("zoo.visits", Customer, kinds.Integer(), visits, missing=0),
        Subscription("zoo.follow", follow, entities=[Animal]),
        Job("zoo.brush", lambda work: None),
    )  # fmt: skip
    crm = crm_factory(plugins=[zoo])
    crm.run_due()
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna"))
        rex = work.add(Animal(customer=anna, name="Rex"))
        work.link(rex, system="till", key="7")
        of_animals = work.add(Segment(name="A", entity_name="zoo_animal", criterion="True"))
        asking = work.add(Segment(name="Often", criterion="zoo.visits > 0"))
        pet = work.use(CustomFields).define("customer", "pet", "reference", target="zoo_animal")
        work.enqueue("zoo.brush", run_at=work.now() + timedelta(days=1))
    crm.run_due()
    before = checksum(crm)
    bare = CRM(crm.engine)
    kinds_of = [one.kind for one in examine(bare)]
    assert ["table", "criterion", "criterion", "field", "reference", "job"] == kinds_of
    with bare.begin("dana") as work:
        assert 1 == work.count(Customer, "name == 'Anna'")
    assert before == checksum(CRM(crm.engine, plugins=[zoo]))
    with pytest.raises(Refused, match="needed by segment 'A', segment 'Often', own field 'pet'"):
        bare.purging.part("zoo")
    with bare.begin("dana") as work:
        work.remove(work.get(Segment, of_animals.id))
        work.remove(work.get(Segment, asking.id))
        work.use(CustomFields).remove(pet)
    with pytest.raises(Refused, match="removed own fields that led to part 'zoo': customer pet"):
        bare.purging.part("zoo")
    bare.purging.field("customer", "pet")
    bare.purging.part("zoo")
    with bare.engine.connect() as connection:
        assert [] == traces(connection, bare, "zoo", ["zoo_animal"])
    assert (set(), []) == (tables(bare), list(examine(bare)))


def checksum(crm: CRM) -> str:
    """Of all that the tables of a CRM hold."""
    with crm.engine.connect() as connection:
        rows = [
            sorted(map(repr, connection.execute(select(table))))
            for table in crm.catalogue.tables.metadata.sorted_tables
        ]
    return sha256(repr(rows).encode()).hexdigest()


def test_records_that_were_removed_long_ago_are_deleted(crm: CRM, clock: MovableClock) -> None:
    """With what was removed along with them; not those that something refers to."""
    with crm.begin("dana") as work:
        anna, bo = (work.add(Customer(name=name)) for name in ("Anna", "Bo"))
        work.link(anna, system="till", key="7")
        work.add(Interaction(customer=bo))
        work.remove(anna)
    clock.move(timedelta(days=40))
    with crm.begin("dana") as work:
        cyra = work.add(Customer(name="Cyra"))
        work.remove(cyra)
    preview = crm.purging.removed(timedelta(days=30), dry_run=True)
    assert {"crmkit_customer": 1, "crmkit_external_id": 1} == preview.rows
    assert preview == crm.purging.removed(timedelta(days=30))
    assert {} == crm.purging.removed(timedelta(days=30)).rows
    with crm.begin("dana") as work:
        work.restore(cyra)
        assert 2 == work.count(Customer)
    assert {"removed records"} == {what for what, _ in notes(crm)}


def test_values_of_a_removed_field_are_deleted(crm: CRM) -> None:
    """Of every record, removed ones too; the definition as well; one that is defined stays."""
    with crm.begin("dana") as work:
        size = work.use(CustomFields).define("customer", "size", "integer", unique=True)
        anna = work.add(Customer(name="Anna", custom={"size": 1}))
        bo = work.add(Customer(name="Bo", custom={"size": 2}))
        work.remove(bo)
    with pytest.raises(Refused, match="customer has a field 'size'; remove it first"):
        crm.purging.field("customer", "size")
    with crm.begin("dana") as work:
        work.use(CustomFields).remove(size)
    assert 2 == crm.purging.field("customer", "size", dry_run=True).rows["crmkit_customer"]
    with crm.read("dana") as unit:
        assert {"size": 1} == unit.get(Customer, anna).custom
    purged = crm.purging.field("customer", "size")
    assert {"crmkit_customer": 2, "crmkit_custom_field": 1} == purged.rows
    with crm.begin("dana") as work:
        assert {} == work.get(Customer, anna).custom == work.restore(bo).custom
        assert ["system:core.purge"] == [
            str(entry.actor) for entry in work.history(anna) if entry.action == "change"
        ]
    assert [("field customer.size", purged.rows)] == notes(crm)


SEARCHED = {
    "sqlite": (
        "CREATE VIRTUAL TABLE crmkit_zoo_animal_fts USING fts5(name)",
        "CREATE TRIGGER crmkit_zoo_animal_added AFTER INSERT ON crmkit_zoo_animal BEGIN "
        "INSERT INTO crmkit_zoo_animal_fts (name) VALUES (new.name); END",
    ),
    "postgresql": (
        "ALTER TABLE crmkit_zoo_animal ADD COLUMN vector tsvector "
        "GENERATED ALWAYS AS (to_tsvector('simple', name)) STORED",
        "CREATE INDEX ix_zoo_animal_vector ON crmkit_zoo_animal USING gin (vector)",
    ),
}
"""What a revision of the part may make beside its table."""


def test_a_full_text_index_belongs_to_its_table(zoo: tuple[CRM, CRM]) -> None:
    """It is nobody's leftover, no difference from the definitions, and goes with the table."""
    whole, bare = zoo
    with whole.engine.begin() as connection:
        for statement in SEARCHED[connection.dialect.name]:
            connection.exec_driver_sql(statement)
    with whole.begin("dana") as work:
        anna = work.first(Customer)
        assert anna is not None
        work.add(Animal(customer=anna, name="Bella"))
    assert () == tuple(migrations.check(whole.engine, whole.part_migrations()))
    assert not [one for one in examine(whole) if one.kind == "table"]
    bare.purging.part("zoo")
    assert set() == tables(bare)
