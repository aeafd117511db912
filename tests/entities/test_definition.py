"""What an entity is: a value, with everything known of it in its definition."""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import Any

import attrs
import pytest

from crmkit import (
    Customer,
    Entity,
    Extension,
    Invalid,
    Money,
    Ref,
    choice,
    employee,
    entity,
    extension,
    field,
    keep,
    number,
    ref,
    text,
)
from crmkit.core import ENTITIES
from crmkit.entities import kinds
from crmkit.entities.definition import BASE_FIELDS, Extensions, Reference, definition, id_of

each_core_entity = pytest.mark.parametrize("cls", ENTITIES, ids=lambda cls: cls.__name__)


@entity("loyalty_membership", unique=[("customer", "programme")], index=["tier"])
class Membership(Entity):
    """A customer in a programme."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="anonymise")
    programme: str
    tier: str = choice("base", "gold", default="base")
    spent: Money | None = None
    points: Decimal = number(default=Decimal(0), places=2)
    keeper: str | None = employee(default=None, on_handover="reassign")
    secret: str | None = text(default=None, privacy="sensitive", label="Kept quiet")
    note: dict[str, Any] = field(default={})


@extension(Customer, "loyalty_profile")
class Profile(Extension):
    """What loyalty adds to a customer."""

    language: str = "pl"


def membership(**fields: Any) -> Membership:
    return Membership(**{"customer": Customer(name="Anna"), "programme": "club", **fields})


# Values


def test_an_entity_is_never_changed_in_place() -> None:
    """`work.change` returns the new value; the old one stays what it was."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        membership().tier = "gold"  # type: ignore[misc]


def test_an_entity_has_no_room_for_other_attributes() -> None:
    """Slots: nothing can be hung on a record that would not be stored."""
    with pytest.raises(AttributeError):
        object.__setattr__(membership(), "colour", "red")
    assert sys.getsizeof(membership()) < 300


def test_a_new_record_has_its_id_at_once_and_no_moments() -> None:
    """Ids are made by the client; the moments are set when the record is added."""
    one = membership()
    assert (7, 0, None, None, None) == (
        one.id.version, one.version, one.created_at, one.updated_at, one.removed_at,
    )  # fmt: skip


def test_records_are_equal_when_their_values_are() -> None:
    """A changed copy is another value, though of the same record."""
    one = membership()
    assert one == attrs.evolve(one)
    assert one != attrs.evolve(one, tier="gold")
    assert hash(one) == hash(attrs.evolve(one, tier="gold"))


def test_a_reference_equals_the_record_it_refers_to() -> None:
    """A record and a reference to it stand for the same thing."""
    anna = Customer(name="Anna")
    assert anna == Customer.ref(anna.id) == anna
    assert {anna} == {Customer.ref(anna.id)}
    assert Customer.ref(anna.id) != Customer(name="Anna")


def test_a_record_given_for_a_reference_becomes_one() -> None:
    """An entity holds ids, never other records."""
    anna = Customer(name="Anna")
    held = membership(customer=anna).customer
    assert (Reference, Customer, anna.id) == (type(held), held.entity, held.id)  # type: ignore[attr-defined]


def test_a_text_given_for_a_reference_is_refused_with_the_remedy() -> None:
    """An id alone does not say of which entity it is."""
    with pytest.raises(Invalid, match=r"write SomeEntity\.ref\(id\) for an id"):
        membership(customer="0199aabbccdd7eee8fff001122334455")


def test_a_reference_tells_that_it_holds_no_record() -> None:
    """`__ref__` is for type checkers alone."""
    with pytest.raises(TypeError, match=r"use work\.get"):
        Customer.ref(Customer(name="Anna").id).__ref__()


@pytest.mark.parametrize(
    ("hint", "meant"),
    [
        (Ref[Customer], "refers to a record; write = ref(on_merge=..., on_erase=...)"),
        (Customer, "refers to a record; write what: Ref[Customer] = ref(...)"),
        (float, "is a float, which is not exact; use Decimal, say = number(places=2)"),
        (list[str], "is a list, which can be changed in place; use tuple[str, ...]"),
    ],
)
def test_an_annotation_that_is_no_field_says_what_was_meant(hint: Any, meant: str) -> None:
    """The slips that everybody makes once."""
    made = entity("things_thing")(type("Thing", (Entity,), {"__annotations__": {"what": hint}}))
    with pytest.raises(Invalid) as refused:
        _ = definition(made).fields
    assert f"Thing.what {meant}" == str(refused.value)


def test_an_extension_not_loaded_says_how_to_load_it() -> None:
    """Extensions come when asked for."""
    with pytest.raises(Invalid, match=r"read it with ext=\[Profile\]"):
        Customer(name="Anna").ext[Profile]


def test_extensions_are_found_by_their_class() -> None:
    """`customer.ext[Profile]` is typed by its class."""
    profile = Profile(id=Customer(name="Anna").id, language="he")
    loaded = Extensions({Profile: profile})
    assert (profile, [Profile], 1) == (loaded[Profile], list(loaded), len(loaded))


def test_a_record_is_shown_by_name_id_and_version() -> None:
    """What a log shows can be looked up."""
    anna = Customer(name="Anna")
    assert f"<Customer 'Anna' {anna.id} v0>" == repr(anna)
    assert f"Customer.ref('{anna.id}')" == repr(Customer.ref(anna.id))


def test_an_id_is_told_by_record_reference_uuid_or_text() -> None:
    """`To[Customer]` takes all four."""
    anna = Customer(name="Anna")
    given = [anna, Customer.ref(anna.id), anna.id, str(anna.id), anna.id.hex]
    assert {anna.id} == {id_of(target) for target in given}


def test_what_is_no_id_is_refused() -> None:
    """Neither a name nor nothing stands for a record."""
    with pytest.raises(Invalid, match="'Anna' is not a record, a reference or an id"):
        id_of("Anna")


# Definitions


def test_a_definition_knows_the_fields_by_name_base_fields_first() -> None:
    """One definition gives the table, the schema, the criteria names and the import mapping."""
    own = ("customer", "programme", "tier", "spent", "points", "keeper", "secret", "note")
    assert (*BASE_FIELDS, *own) == definition(Membership).names
    assert own == tuple(definition(Membership).own)


def test_a_definition_knows_kind_default_and_optionality() -> None:
    """The annotation says most; a field function the rest."""
    fields = definition(Membership).fields
    assert kinds.Text() == fields["programme"].kind
    assert (True, False) == (fields["programme"].required, fields["tier"].required)
    assert ("base", kinds.Choice(("base", "gold"))) == (fields["tier"].default, fields["tier"].kind)
    assert (True, kinds.MoneyKind()) == (fields["spent"].optional, fields["spent"].kind)
    assert kinds.Number(2) == fields["points"].kind
    assert kinds.EmployeeKey() == fields["keeper"].kind


def test_a_definition_knows_its_references_and_their_policies() -> None:
    """Merging, erasing and removing read them from here."""
    facts = definition(Membership)
    spec = facts.fields["customer"].spec
    assert ["customer"] == list(facts.references)
    assert Customer is facts.fields["customer"].refers_to
    assert ("combine", "anonymise", "refuse") == (spec.on_merge, spec.on_erase, spec.on_remove)


def test_a_definition_has_words_for_people() -> None:
    """Labels come from names unless given; help comes from the docstring."""
    facts = definition(Membership)
    assert ("Membership", "Memberships") == (facts.label, facts.plural)
    assert "A customer in a programme." == facts.help
    assert ("Programme", "Kept quiet") == (
        facts.fields["programme"].label,
        facts.fields["secret"].label,
    )


def test_a_definition_knows_unique_rules_and_indexes_as_tuples() -> None:
    """One name or several: both are groups of fields."""
    facts = definition(Membership)
    assert ((("customer", "programme"),), (("tier",),)) == (facts.unique, facts.indexes)


def test_an_extension_knows_what_it_extends() -> None:
    """Its id is the id of the extended record."""
    assert (Customer, None) == (definition(Profile).extends, definition(Membership).extends)


def test_a_class_without_the_decorator_is_no_entity() -> None:
    """A subclass does not inherit its parent's definition."""

    class Anything(Customer):
        pass

    with pytest.raises(Invalid, match="decorate it with @entity"):
        definition(Anything)


@pytest.mark.parametrize("name", ["", "Upper", "1st", "a__b", "a-b", "a" * 49, "naïve", "x; DROP"])
def test_a_name_that_no_table_can_have_is_refused(name: str) -> None:
    """Names become tables on every database."""
    with pytest.raises(Invalid, match="cannot name a table"):

        @entity(name)
        class Thing(Entity):
            pass


def test_a_class_of_another_base_is_refused_with_the_right_one() -> None:
    """Entity gives the id; Extension the id of what it extends."""
    with pytest.raises(Invalid, match=r"write `class Thing\(Entity\):`"):

        @entity("thing")
        class Thing:  # type: ignore[type-var]
            pass

    with pytest.raises(Invalid, match=r"write `class Side\(Extension\):`"):

        @extension(Customer, "side")
        class Side(Entity):  # type: ignore[type-var]
            pass


def test_a_type_that_no_field_can_have_is_refused_with_those_there_are() -> None:
    """The error names the field and the types."""

    @entity("thing")
    class Thing(Entity):
        blob: bytes = b""

    with pytest.raises(Invalid, match=r"Thing\.blob is <class 'bytes'>, .* kind; use str"):
        _ = definition(Thing).fields


def test_a_reference_not_annotated_as_one_is_refused() -> None:
    """`ref()` needs to know the entity."""

    @entity("thing")
    class Thing(Entity):
        customer: str = ref()

    with pytest.raises(Invalid, match=r"ref\(\) belongs to a field annotated Ref"):
        _ = definition(Thing).fields


def test_keeping_a_row_through_an_erasure_needs_a_reason() -> None:
    """The person is told why."""
    assert "accounting law" == keep("accounting law").reason
    with pytest.raises(Invalid, match="needs the reason"):
        keep(" ")


def test_two_records_do_not_share_a_mapping() -> None:
    """A default mapping is made anew for each record."""
    assert membership().note is not membership().note


# The entities of the core


@each_core_entity
def test_every_core_entity_is_described(cls: type[Entity]) -> None:
    """Forms and references show these words."""
    facts = definition(cls)
    assert facts.help
    assert facts.label
    assert facts.plural


@each_core_entity
def test_every_unique_rule_and_index_names_fields(cls: type[Entity]) -> None:
    """A group of an unknown field would fail only when the table is made."""
    facts = definition(cls)
    named = {name for group in (*facts.unique, *facts.indexes) for name in group}
    assert set() == named - set(facts.fields)


@each_core_entity
def test_what_a_removal_looks_for_is_indexed(cls: type[Entity]) -> None:
    """What refers to a removed record is found without reading a whole table."""
    facts = definition(cls)
    first = {group[0] for group in (*facts.unique, *facts.indexes)}
    few = {"team", "working_calendar", "pipeline", "campaign", "segment"}
    asked = {
        name
        for name, field in facts.references.items()
        if field.spec.on_remove != "keep" and definition(field.kind.target).name not in few  # type: ignore[attr-defined]
    }
    assert set() == asked - first


@each_core_entity
def test_every_reference_to_a_customer_or_employee_has_policies(cls: type[Entity]) -> None:
    """Merge, erasure and handover know what to do with every row."""
    for name, declared in definition(cls).own.items():
        if declared.refers_to is Customer:
            assert (declared.spec.on_merge, declared.spec.on_erase) != (None, None), name
        if isinstance(declared.kind, kinds.EmployeeKey):
            assert declared.spec.on_handover is not None, name
