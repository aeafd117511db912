"""How a file's columns of e-mails, telephones and addresses become records of a customer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs

from crmkit.acts.cells import Reading
from crmkit.entities import kinds
from crmkit.entities.customer import Address, ContactPoint, Customer, normal_form
from crmkit.entities.definition import Entity, Ref, definition
from crmkit.entities.folding import fold
from crmkit.errors import Invalid

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit

# What a column can bring, `kind:label`, and the headers that mean it.
_WAYS: Mapping[str, str] = {
    "email": "e-mail, mail, e-mail address, email address, adres e-mail, poczta, דואל, דוא״ל, "
    "אימייל, بريد إلكتروني, البريد الإلكتروني, البريد",
    "phone": "telephone, phone number, tel, telefon, nr telefonu, טלפון, هاتف, الهاتف, رقم الهاتف",
    "mobile": "mobile phone, cell, cell phone, gsm, komórka, telefon komórkowy, נייד, טלפון נייד, "
    "جوال, الجوال, المحمول",
    "phone:work": "business phone, work phone, office phone, telefon służbowy",
    "phone:home": "home phone, telefon domowy",
    "email:work": "work e-mail, business e-mail",
    "fax": "fax number, faks, פקס, فاكس",
}
_ADDRESS_WORDS: Mapping[str, str] = {
    "lines": "street address, address line 1, address line 2, adres, ulica, כתובת, רחוב, عنوان, "
    "العنوان, الشارع",
    "postcode": "post code, kod pocztowy, kod, מיקוד, الرمز البريدي",
    "city": "miasto, miejscowość, עיר, מدينة, المدينة, مدينة",
    "region": "county, województwo, מחוז, المحافظة",
}
_DIGITS = re.compile(r"\d")


@attrs.frozen
class Way:
    """One way to reach a customer, or one part of an address, as a cell gave it."""

    target: str
    value: str


def headers() -> Iterator[tuple[str, str]]:
    """(target, header) of every contact and address column."""
    for target, words in _WAYS.items():
        yield target, target
        yield from ((target, word) for word in words.split(", "))
    fields = definition(Address).own
    for name, words in _ADDRESS_WORDS.items():
        own = (name, f"address.{name}", *fields[name].spec.synonyms)
        yield from ((f"address.{name}", word) for word in own)
        yield from ((f"address.{name}", word) for word in words.split(", "))


def brings_contact(target: str) -> bool:
    return target in _WAYS or target.startswith("address.")


def takes_many(target: str) -> bool:
    """Whether several columns may bring this: telephones, lines of an address."""
    return target in _WAYS or target == "address.lines"


def reader(target: str, reading: Reading) -> Callable[[Any], tuple[Way, ...]]:
    """What reads the cells of a contact column; one cell of a card may hold several ways."""
    read = _reader(target, reading)

    def of_cell(cell: Any) -> tuple[Way, ...]:
        each = cell if isinstance(cell, tuple) else (cell,)
        return tuple(Way(target, read(one)) for one in each if one is not None)

    return of_cell


def _reader(target: str, reading: Reading) -> Callable[[Any], str]:
    if target.startswith("address."):
        read = reading.reader(definition(Address).own[target.removeprefix("address.")].kind)
        return lambda cell: str(read(cell))
    if target.partition(":")[0] == "email":
        return reading.reader(kinds.Email())
    read = reading.reader(kinds.Text(max=254))

    def number(cell: Any) -> str:
        if isinstance(cell, date | bool):
            raise Invalid(f"{cell} is not a telephone number")
        text = str(read(cell))
        if len(_DIGITS.findall(text)) < 3:
            raise Invalid(f"{text!r} is not a telephone number")
        return reading.phone(text)

    return number


def records(
    customer: Ref[Customer], ways: Sequence[Way], country: str | None, *, new: bool
) -> Iterator[Entity]:
    """The contact points and the address that one row brings.

    The first of a kind is the primary one of a `new` customer; one who is known has theirs.
    """
    seen: set[str] = set()
    for given in ways:
        if given.target in _WAYS:
            kind, _, label = given.target.partition(":")
            yield ContactPoint(
                customer=customer, kind=kind, value=given.value, label=label or None,
                primary=new and kind not in seen,
            )  # fmt: skip
            seen.add(kind)
    parts: dict[str, Any] = {}
    for given in ways:
        if given.target.startswith("address."):
            name = given.target.removeprefix("address.")
            parts[name] = f"{parts[name]}\n{given.value}" if name in parts else given.value
    if parts:
        yield Address(customer=customer, country=country, **{"lines": "", **parts})


def not_there_yet(work: ReadUnit, found: Iterable[Entity], customers: Sequence[UUID]) -> list[Any]:
    """Those of `found` that these customers do not have: a file adds, it never takes away."""
    known: set[Any] = set()
    for cls in (ContactPoint, Address):
        table = work.crm.catalogue.tables[cls]
        known.update(_same(record) for record in work.find(cls, table.c.customer.in_(customers)))
    return [record for record in found if _same(record) not in known]


def _same(record: Any) -> tuple[Any, ...]:
    """What two contact points, or two addresses, have in common when they are the same."""
    if isinstance(record, ContactPoint):
        return record.customer.id, normal_form(record.kind, record.value)
    return record.customer.id, *(
        fold(getattr(record, n) or "") for n in ("lines", "postcode", "city")
    )


def composed_name(values: dict[str, Any]) -> None:
    """A person whose file gives the name in two columns gets it in one as well."""
    parts = [values.get("given_name"), values.get("family_name")]
    if not values.get("name") and any(parts):
        values["name"] = " ".join(part for part in parts if part)
