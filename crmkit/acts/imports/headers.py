"""Which column of a file brings what: headers matched with fields by name, label and synonym.

A target is a field of what the rows are (`name`), a way to reach a customer (`phone:work`), a field
of another record that the row brings as well (`interaction.subject`; `customer:employer.name` where
there are two of one entity), `external_id`, the key another system knows the record by, or `id`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

import attrs

from crmkit.acts.imports import contacts
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Definition, Entity, Field, definition
from crmkit.entities.folding import fold
from crmkit.errors import Invalid
from crmkit.words import _

RUN, LINE, PROBLEMS = "crmkit: import", "crmkit: line", "crmkit: problems"
# The columns that crmkit writes into a file of rejected rows.
WRITTEN = (RUN, LINE, PROBLEMS)

EXTERNAL_ID, ID = "external_id", "id"

# Headers of customers in the languages that files come in first, beside those of the fields.
_CUSTOMER_WORDS: Mapping[str, str] = {
    "name": "nazwa, nazwa firmy, nazwa klienta, nazwa kontrahenta, kontrahent, imię i nazwisko, "
    "firma, klient, שם, שם מלא, חברה, الاسم, الاسم الكامل, شركة",
    "given_name": "imię, imiona, שם פרטי, الاسم الأول",
    "family_name": "nazwisko, שם משפחה, اسم العائلة",
    "country": "kraj, ארץ, מדינה, بلد, البلد, الدولة",
    "language": "język, שפה, لغة, اللغة",
    "birth_date": "data urodzenia, תאריך לידה, تاريخ الميلاد",
    "tags": "etykiety, tagi, תגיות, وسوم",
    "registration": "nr nip, numer nip, ח.פ, عدد التسجيل",
    "owner": "opiekun, opiekun klienta, handlowiec, אחראי, المسؤول",
    "occupation": "stanowisko, zawód, תפקיד, المهنة",
    "source": "źródło, מקור, المصدر",
    "sex": "płeć, gender, מין, الجنس",
    "salutation": "zwrot grzecznościowy, zwrot, תואר",
    "employees": "liczba pracowników, number of employees",
    "website": "strona, strona www, אתר, موقع",
}
_PATH = re.compile(r"([a-z][a-z0-9_]*)(:[^.\s]+)?\s*\.\s*(.+)", re.IGNORECASE)

Found = tuple[str, str, str]
"""A target as it is written, its group and its field there."""


@attrs.frozen
class Column:
    """A column of the file and what it brings; None brings nothing, and is listed so.

    `group` names the record of the row it belongs to, `field` what of that record it is.
    """

    header: str
    target: str | None
    index: int
    group: str = ""
    field: str = ""


def normal(header: str) -> str:
    """A header without case, accents, spaces and punctuation."""
    return "".join(c for c in fold(header) if c.isalnum())


OwnFields = Callable[[type[Entity]], Mapping[str, Field]]
"""The fields that the organisation defined for an entity, by `custom.key`."""


class Vocabulary:
    """What headers and mappings can name: the entities of a CRM, their fields, own ones too."""

    def __init__(
        self, entities: Mapping[str, type[Entity]] | None = None, own: OwnFields | None = None
    ) -> None:
        self.entities = entities or {}
        self.own: OwnFields = own or (lambda cls: {})
        self._targets: dict[Any, Mapping[str, str]] = {}

    def targets(self, cls: type[Entity]) -> Mapping[str, str]:
        """Everything a column can bring to this entity by itself, by normal header."""
        if cls not in self._targets:
            found: dict[str, str] = {}
            for target, header in (*_named(definition(cls)), *_owned(self.own(cls))):
                found.setdefault(normal(header), target)
            self._targets[cls] = found
        return self._targets[cls]

    def field(self, cls: type[Entity], text: str) -> str | None:
        """What of an entity is meant by a name, a label or a synonym."""
        known = self.targets(cls)
        if text in known.values() or text in (EXTERNAL_ID, ID):
            return text
        target = text.strip() if cls is Customer else ""
        return known.get(normal(text)) or (target if contacts.brings_contact(target) else None)

    def path(self, text: str) -> Found | None:
        """`interaction.subject`: a field of another record that the row brings."""
        path = _PATH.fullmatch(text.strip())
        cls = self.entities.get(path[1].lower()) if path else None
        field = self.field(cls, path[3]) if path and cls is not None else None
        if not path or field is None:
            return None
        group = path[1].lower() + (path[2] or "").lower()
        return f"{group}.{field}", group, field


def _owned(fields: Mapping[str, Field]) -> Iterator[tuple[str, str]]:
    yield from ((name, name) for name in fields)
    for name, field in fields.items():
        words = (name.partition(".")[2], field.label, *field.spec.synonyms)
        yield from ((name, word) for word in words)


def _named(facts: Definition) -> Iterator[tuple[str, str]]:
    """(target, header) pairs, those that win first."""
    yield from ((name, name) for name in facts.own)
    yield from ((name, field.label) for name, field in facts.own.items())
    for name, field in facts.own.items():
        yield from ((name, synonym) for synonym in field.spec.synonyms)
    if facts.cls is Customer:
        yield from ((n, word) for n, words in _CUSTOMER_WORDS.items() for word in words.split(", "))
        yield from contacts.headers()


def mapped(
    cls: type[Entity],
    header: Sequence[str],
    mapping: Mapping[str, str | None],
    words: Vocabulary | None = None,
    known: Sequence[str | None] | None = None,
    joined: Collection[str] = (),
) -> tuple[Column, ...]:
    """What each column brings: as `mapping` says by header, else as is `known` of the file, else as
    its header tells. Columns of a `joined` target are one value together.

    Raises Invalid for a mapping that names no column or no field, and for two columns of one field.
    """
    words = words or Vocabulary()
    told = {normal(h): _told(h, target, cls, words) for h, target in mapping.items()}
    unknown = [h for h in mapping if normal(h) not in map(normal, header)]
    if unknown:
        raise Invalid(f"the file has no column {unknown[0]!r}; it has {', '.join(header)}")
    columns = []
    for index, name in enumerate(header):
        key = normal(name)
        if key in told:
            found = told[key]
        elif known is not None:
            found = _told(name, known[index], cls, words)
        else:
            found = _guessed(cls, name, words)
        target, group, field = (None, "", "") if found is None or name in WRITTEN else found
        columns.append(Column(name, target, index, group, field))
    _refuse_two_of_one([column for column in columns if column.target not in joined])
    return tuple(columns)


def _guessed(cls: type[Entity], header: str, words: Vocabulary) -> Found | None:
    """What a header tells by itself: only what a person would read there."""
    key, known = normal(header), words.targets(cls)
    if cls is Customer and contacts.brings_contact(header):
        return header, definition(cls).name, header
    target = known.get(key) or known.get(key.rstrip("0123456789"))
    if target is not None:
        return target, definition(cls).name, target
    return words.path(header)


def _told(header: str, target: str | None, cls: type[Entity], words: Vocabulary) -> Found | None:
    """What a mapping says, with everything that a column can be told to bring."""
    if not target:
        return None
    field = words.field(cls, target)
    if field is not None:
        return field, definition(cls).name, field
    path = words.path(target)
    if path is not None:
        return path
    near = difflib.get_close_matches(target, words.targets(cls).values(), 1)
    hint = _("; did you mean {near!r}?", near=near[0]) if near else ""
    raise Invalid(
        _(
            "column {header!r}: {what.indefinite} has no field {name!r}{hint}",
            header=header,
            what=definition(cls).noun,
            name=target,
            hint=hint,
        )
    )


def _refuse_two_of_one(columns: Sequence[Column]) -> None:
    by_target: dict[Any, str] = {}
    for column in columns:
        if column.target is None or contacts.takes_many(column.field):
            continue
        if column.target in by_target:
            raise Invalid(
                f"columns {by_target[column.target]!r} and {column.header!r} both bring "
                f"{column.target!r}; map one of them to another field, or to nothing"
            )
        by_target[column.target] = column.header
