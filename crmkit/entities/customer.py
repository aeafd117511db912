"""The customer: one record for each party, whether or not it buys yet."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from crmkit.entities.definition import Entity, Ref, entity
from crmkit.entities.fields import (
    choice,
    country,
    employee,
    field,
    integer,
    language,
    number,
    ref,
    text,
)
from crmkit.entities.fields import code as code_field
from crmkit.entities.kinds import TIME_ZONE
from crmkit.entities.phones import e164
from crmkit.money import Money
from crmkit.words import _


@entity("customer", index=["owner", "lifecycle"])
class Customer(Entity):
    """A party: a person, an organisation or a household. Being a paying one is its lifecycle."""

    name: str = text(searched=True, privacy="personal", synonyms=("full name", "company", "client"))
    kind: str = choice("person", "organisation", "household", default="person")
    lifecycle: str = choice(
        "contact", "prospect", "customer", "former", "partner", default="prospect",
        help=_("a contact only represents an organisation and is not counted as "
               "{customer.indefinite}"),
    )  # fmt: skip
    owner: str | None = employee(
        default=None, on_handover="reassign", help=_("the {employee} responsible")
    )
    country: str | None = country(default=None)
    language: str | None = language(default=None)
    time_zone: str | None = code_field(TIME_ZONE, default=None)
    tags: tuple[str, ...] = ()
    source: str | None = text(
        default=None, max=120, help=_("where the {customer} was first acquired; never overwritten")
    )
    given_name: str | None = text(default=None, privacy="personal", synonyms=("first name",))
    family_name: str | None = text(
        default=None, privacy="personal", synonyms=("last name", "surname")
    )
    salutation: str | None = text(default=None, max=80, privacy="personal")
    sex: str | None = choice("female", "male", "other", default=None, privacy="sensitive")
    birth_date: date | None = field(
        default=None, privacy="personal", synonyms=("birthday", "date of birth")
    )
    income: Money | None = field(default=None, privacy="sensitive", help=_("a year"))
    occupation: str | None = text(default=None, max=120, privacy="personal")
    website: str | None = text(default=None, privacy="personal", synonyms=("url", "web"))
    registration: str | None = text(
        default=None, max=64, privacy="personal", label=_("Registration number"),
        synonyms=("tax id", "vat", "nip"),
    )  # fmt: skip
    employees: int | None = integer(default=None, min=0, help=_("how many people work there"))
    custom: dict[str, Any] = field(
        default={}, privacy="personal", help=_("fields the organisation defines for itself")
    )
    erased_at: datetime | None = field(
        default=None,
        kept=True,
        help=_("UTC; when what names or describes the {customer} was erased"),
    )


@entity("contact_point", index=["customer", "normal", "relationship"])
class ContactPoint(Entity):
    """A way to reach a customer: an e-mail address, a telephone number, a messenger name."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    kind: str = choice("email", "phone", "mobile", "fax", "messenger", "web", "other")
    value: str = text(
        searched=True, privacy="personal", help=_("as the {customer} wrote it"), max=254
    )
    normal: str = text(
        default="", max=254, searched=True, privacy="personal",
        help=_("the value in one form: E.164, or the {address} in lower case; kept by crmkit"),
    )  # fmt: skip
    label: str | None = text(default=None, max=40, help=_("work, home, accounting ..."))
    primary: bool = False
    relationship: Ref[Relationship] | None = ref(default=None, on_remove="cascade")


def normal_form(kind: str, value: str) -> str:
    """A contact value in one form, whoever wrote it."""
    if kind in ("phone", "mobile", "fax"):
        return e164(value) or value.strip()
    return value.strip().lower()


@entity("address", index=["customer"])
class Address(Entity):
    """A postal address of a customer, for a purpose and a period."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    purpose: str = choice("home", "work", "billing", "delivery", "registered", default="home")
    lines: str = text(
        default="", max=500, multiline=True, privacy="personal", synonyms=("street", "address")
    )
    postcode: str | None = text(
        default=None, max=20, privacy="personal", synonyms=("zip", "postal code")
    )
    city: str | None = text(
        default=None, max=120, folded=True, privacy="personal", synonyms=("town",)
    )
    region: str | None = text(default=None, max=120, synonyms=("state", "province"))
    country: str | None = country(default=None)
    latitude: Decimal | None = number(default=None, places=6, min=-90, max=90, privacy="personal")
    longitude: Decimal | None = number(
        default=None, places=6, min=-180, max=180, privacy="personal"
    )
    primary: bool = False
    valid_from: date | None = None
    valid_until: date | None = None


@entity("relationship", index=["customer", "other"])
class Relationship(Entity):
    """How one party stands to another, since when and until when.

    Read it as: `other` is the `kind` of `customer`, as in "Anna is an employee of Acme".
    """

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    other: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    kind: str = text(max=40, help=_("employee, member, spouse, parent_company, buyer, payer ..."))
    title: str | None = text(default=None, max=120, help=_("job title"))
    department: str | None = text(default=None, max=120)
    valid_from: date | None = None
    valid_until: date | None = None
    primary: bool = False


@entity("external_id", unique=[("system", "entity_name", "key")], index=["record_id"])
class ExternalId(Entity):
    """The key by which another system knows a record of ours; followed through merges."""

    entity_name: str = text(max=63, help=_("the entity of the record, by name"))
    record_id: UUID
    system: str = text(max=80)
    key: str = text(max=191)
