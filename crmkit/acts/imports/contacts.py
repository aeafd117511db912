"""How a file's columns of e-mails, telephones and addresses become records of a customer.

A column brings `KIND[:LABEL][#N]`, as `phone`, `email:work`, `phone#2`, or a part of an address,
`address[:PURPOSE][#N].PART`, as `address.city`, `address:work.lines`. The number tells several
apart; with it, `phone#2.label` and `address#2.label` are what each row says of the label.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs

from crmkit.entities import kinds
from crmkit.entities.customer import Address, ContactPoint, Customer, normal_form
from crmkit.entities.definition import Entity, Ref, definition
from crmkit.entities.folding import fold
from crmkit.errors import CRMError, Invalid
from crmkit.files.cells import Reading
from crmkit.files.typed import SEVERAL

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit

# What a column can bring, `kind:label`, and the headers that mean it.
_WAYS: Mapping[str, str] = {
    "email": "e-mail, mail, e-mail address, email address, adres e-mail, poczta, דואל, דוא״ל, "
    "אימייל, بريد إلكتروني, البريد الإلكتروني, البريد",
    "phone": "telephone, phone number, tel, telefon, nr telefonu, numer telefonu, telefon "
    "stacjonarny, טלפון, هاتف, الهاتف, رقم الهاتف",
    "mobile": "mobile phone, cell, cell phone, gsm, komórka, telefon komórkowy, telefon kom, "
    "tel kom, kom, נייד, טלפון נייד, جوال, الجوال, المحمول",
    "phone:work": "business phone, work phone, office phone, telefon służbowy, telefon firmowy",
    "phone:home": "home phone, telefon domowy",
    "email:work": "work e-mail, business e-mail, e-mail służbowy, e-mail firmowy",
    "fax": "fax number, faks, פקס, فاكس",
}
_ADDRESS_WORDS: Mapping[str, str] = {
    "lines": "street address, address line 1, address line 2, adres, ulica, ulica i numer, כתובת, "
    "רחוב, عنوان, العنوان, الشارع",
    "postcode": "post code, kod pocztowy, kod, מיקוד, الرمز البريدي",
    "city": "miasto, miejscowość, poczta miejscowość, עיר, מدينة, المدينة, مدينة",
    "region": "county, województwo, מחוז, المحافظة",
}
PHONES = ("phone", "mobile", "fax")
_KINDS = ("email", *PHONES, "messenger", "web", "other")
_PURPOSES = ("home", "work", "billing", "delivery", "registered")
_PARTS = ("lines", "postcode", "city", "region", "country", "label")
_POINT = re.compile(rf"({'|'.join(_KINDS)})(?::([^#]{{1,40}}?))?(?:#(\d+))?(\.label)?")
_ADDRESS = re.compile(rf"address(?::({'|'.join(_PURPOSES)}))?(?:#(\d+))?\.({'|'.join(_PARTS)})")
# What a label says of the kind, and the label that is left of it.
_LABELS: Mapping[str, tuple[str, str | None]] = {
    **dict.fromkeys(("mobile", "cell", "iphone", "komorka", "komorkowy"), ("mobile", None)),
    "work mobile": ("mobile", "work"),
    "fax": ("fax", None), "work fax": ("fax", "work"), "home fax": ("fax", "home"),
    "pager": ("other", "pager"),
}  # fmt: skip
_SEVERAL = re.compile(re.escape(SEVERAL))
_EMAILS = re.compile(rf"[;,]|{_SEVERAL.pattern}")
_DIGITS = re.compile(r"\d")


@attrs.frozen
class Target:
    """What a contact column brings; `part` of a contact point is its value or its label."""

    kind: str
    label: str | None
    number: str
    part: str


@attrs.frozen
class Way:
    """One way to reach a customer, or one part of an address, as a cell gave it."""

    target: str
    value: str


@lru_cache(1024)
def parsed(target: str) -> Target | None:
    """What a target says; None for one that brings no contact."""
    point = _POINT.fullmatch(target)
    if point and (point[1] not in ("web", "other") or point[2] or point[3]):
        if point[4] and not point[3]:
            return None
        return Target(point[1], point[2], point[3] or "", "label" if point[4] else "value")
    address = _ADDRESS.fullmatch(target)
    return Target("address", address[1], address[2] or "", address[3]) if address else None


def kind_of(target: str) -> str:
    """The kind of contact point that a target brings, or `address`."""
    found = parsed(target)
    return found.kind if found is not None else ""


def names(target: str) -> bool:
    """Whether somebody without a name may go by what a column brings."""
    found = parsed(target)
    return found is not None and found.part == "value" and found.kind in ("email", *PHONES)


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
    return parsed(target) is not None


def takes_many(target: str) -> bool:
    """Whether several columns may bring this: telephones, lines of an address."""
    found = parsed(target)
    return found is not None and found.part in ("value", "lines")


def reader(target: str, reading: Reading) -> Callable[[Any], tuple[Way, ...]]:
    """What reads the cells of a contact column; one cell may hold several ways."""
    read = _reader(target, reading)

    # No e-mail address has these signs: they part several.
    parting = _EMAILS if kind_of(target) == "email" else _SEVERAL

    def of_cell(cell: Any) -> tuple[Way, ...]:
        found, problems = [], []
        for one in _each(cell, parting):
            try:
                found.append(Way(target, read(one)))
            except CRMError as error:
                problems.append(error.message)
        if problems:
            raise Invalid("; ".join(problems))
        return tuple(found)

    return of_cell


def _each(cell: Any, parting: re.Pattern[str]) -> Iterable[Any]:
    if isinstance(cell, str):
        return [one for one in parting.split(cell) if one.strip()]
    return [one for one in cell if one is not None] if isinstance(cell, tuple) else [cell]


def _reader(target: str, reading: Reading) -> Callable[[Any], str]:
    found = parsed(target)
    kind, part = (found.kind, found.part) if found is not None else ("", "")
    if part == "label":
        return reading.reader(kinds.Text(max=40))
    if kind == "address":
        read = reading.reader(definition(Address).own[part].kind)
        return lambda cell: str(read(cell))
    if kind == "email":
        return reading.reader(kinds.Email())
    read = reading.reader(kinds.Text(max=254))
    if kind not in PHONES:
        return lambda cell: str(read(cell))

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
    """The contact points and the addresses that one row brings.

    The first of a kind is the primary one of a `new` customer; one who is known has theirs.
    """
    told = [(target, way.value) for way in ways if (target := parsed(way.target)) is not None]
    labels = {(t.kind, t.label, t.number): value for t, value in told if t.part == "label"}
    seen: set[str] = set()
    for target, value in told:
        if target.part == "value":
            kind, label = _labelled(target, labels.get((target.kind, target.label, target.number)))
            yield ContactPoint(
                customer=customer, kind=kind, value=value, label=label,
                primary=new and kind not in seen,
            )  # fmt: skip
            seen.add(kind)
    yield from _addresses(customer, told, country)


def _labelled(target: Target, label: str | None) -> tuple[str, str | None]:
    """The kind and the label of a contact point, where its row says a label."""
    text = (label or "").lstrip("* ")
    if not text:
        return target.kind, target.label
    folded = fold(text)
    if target.kind == "phone" and folded in _LABELS:
        return _LABELS[folded]
    return target.kind, folded if folded in ("home", "work") else text


def _addresses(
    customer: Ref[Customer], told: Sequence[tuple[Target, str]], country: str | None
) -> Iterator[Address]:
    found: dict[tuple[str | None, str], dict[str, Any]] = {}
    for target, value in told:
        if target.kind == "address":
            parts = found.setdefault((target.label, target.number), {})
            part = target.part
            parts[part] = f"{parts[part]}\n{value}" if part in parts else value
    for (purpose, _), parts in found.items():
        label = fold(parts.pop("label", "").lstrip("* "))
        purpose = purpose or (label if label in _PURPOSES else None)
        if parts:
            said: dict[str, Any] = {"purpose": purpose} if purpose else {}
            yield Address(customer=customer, **said, **{"lines": "", "country": country, **parts})


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
