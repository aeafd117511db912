"""How a field is declared: `name: str = text(max=80)`. A plain annotation is enough for most."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Literal, TypedDict, Unpack
from uuid import UUID

import attrs

from crmkit.entities import kinds
from crmkit.errors import Invalid
from crmkit.money import Money

Privacy = Literal["public", "personal", "sensitive"]
OnMerge = Literal["move", "combine", "keep"]
OnRemove = Literal["refuse", "cascade", "keep"]


@attrs.frozen
class Keep:
    """The erasure policy that keeps a row, with the reason the person is told."""

    reason: str


def keep(reason: str) -> Keep:
    """Keep this row when a person is erased, because of `reason` (a law, an open claim)."""
    if not reason.strip():
        raise Invalid("keep() needs the reason why the row outlives an erasure")
    return Keep(reason)


OnErase = Literal["delete", "anonymise"] | Keep


@attrs.frozen
class Reassign:
    """The hand-over policy that passes a row on while something is still to be done about it."""

    only: str


def reassign(only: str) -> Reassign:
    """Pass a row to the successor where `only` holds, a criterion such as "status == 'open'".

    Other rows stay with whom they name: they are what that employee has attained.
    """
    if not only.strip():
        raise Invalid('reassign() needs a criterion; say "reassign" where every row passes on')
    return Reassign(only)


OnHandover = Literal["reassign", "keep"] | Reassign


@attrs.frozen
class FieldSpec:
    """What was said of a field beyond its type."""

    kind: kinds.Kind | None = None
    stored: bool = True
    kept: bool = False
    reference: bool = False
    label: str = ""
    help: str = ""
    privacy: Privacy = "public"
    searched: bool = False
    criterion: str | None = None
    """Over which entity the text is a criterion; `.field` for the field that names it."""
    synonyms: tuple[str, ...] = ()
    on_merge: OnMerge | None = None
    on_erase: OnErase | None = None
    on_handover: OnHandover | None = None
    on_remove: OnRemove = "refuse"


PLAIN = FieldSpec()

KIND_OF_TYPE: Mapping[Any, kinds.Kind] = {
    str: kinds.Text(),
    int: kinds.Integer(),
    Decimal: kinds.Number(),
    bool: kinds.Flag(),
    date: kinds.Date(),
    datetime: kinds.Moment(),
    Money: kinds.MoneyKind(),
    tuple: kinds.TextList(),
    dict: kinds.Json(),
    UUID: kinds.Id(),
}


class Facts(TypedDict, total=False):
    """What may be said of a field of any kind."""

    label: str
    help: str
    privacy: Privacy
    synonyms: tuple[str, ...]
    """Other headers under which a file may bring this field."""
    kept: bool
    """Whether crmkit keeps it itself, and no caller sets it."""


def _field(default: Any, spec: FieldSpec, converter: Any = None) -> Any:
    metadata = {"crmkit": spec}
    if isinstance(default, dict):
        return attrs.field(factory=dict, metadata=metadata)
    return attrs.field(default=default, converter=converter, metadata=metadata)


def field(*, default: Any = attrs.NOTHING, **facts: Unpack[Facts]) -> Any:
    """A field whose kind is told by its annotation."""
    return _field(default, FieldSpec(**facts))


def text(
    *,
    default: Any = attrs.NOTHING,
    max: int = 255,
    folded: bool = False,
    searched: bool = False,
    multiline: bool = False,
    criterion: str | None = None,
    **facts: Unpack[Facts],
) -> Any:
    """Text of at most `max` characters.

    `folded` keeps a form without case and accents beside it; `searched` lets `work.search` find
    the record by any part of it. `criterion` says that the text is one, over the entity of that
    name, or over the one that a field names (`.entity_name`): `crmkit doctor` tells where it
    cannot be read any more.
    """
    kind = kinds.Text(max=max, folded=folded or searched, multiline=multiline)
    return _field(default, FieldSpec(kind, searched=searched, criterion=criterion, **facts))


def choice(*values: str, default: Any = attrs.NOTHING, **facts: Unpack[Facts]) -> Any:
    """One of `values`."""
    return _field(default, FieldSpec(kinds.Choice(values), **facts))


def number(
    *,
    default: Any = attrs.NOTHING,
    places: int = 4,
    min: Decimal | int | None = None,
    max: Decimal | int | None = None,
    **facts: Unpack[Facts],
) -> Any:
    """An exact Decimal with `places` decimals."""
    low, high = (None if bound is None else Decimal(bound) for bound in (min, max))
    return _field(default, FieldSpec(kinds.Number(places, low, high), **facts))


def integer(
    *,
    default: Any = attrs.NOTHING,
    min: int | None = None,
    max: int | None = None,
    **facts: Unpack[Facts],
) -> Any:
    """A whole number, optionally bounded."""
    return _field(default, FieldSpec(kinds.Integer(min, max), **facts))


def email(*, default: Any = attrs.NOTHING, searched: bool = False, **facts: Unpack[Facts]) -> Any:
    """An e-mail address; personal unless said otherwise."""
    facts.setdefault("privacy", "personal")
    return _field(default, FieldSpec(kinds.Email(), searched=searched, **facts))


def phone(*, default: Any = attrs.NOTHING, searched: bool = False, **facts: Unpack[Facts]) -> Any:
    """A telephone number, kept as E.164 where it can be told; personal unless said otherwise."""
    facts.setdefault("privacy", "personal")
    return _field(default, FieldSpec(kinds.Phone(), searched=searched, **facts))


def country(*, default: Any = attrs.NOTHING, **facts: Unpack[Facts]) -> Any:
    """A country, by its ISO 3166-1 alpha-2 code."""
    return _field(default, FieldSpec(kinds.COUNTRY, **facts))


def language(*, default: Any = attrs.NOTHING, **facts: Unpack[Facts]) -> Any:
    """A language, by its BCP 47 tag."""
    return _field(default, FieldSpec(kinds.LANGUAGE, **facts))


def code(kind: kinds.Code, *, default: Any = attrs.NOTHING, **facts: Unpack[Facts]) -> Any:
    """A code of another standard: kinds.CURRENCY, kinds.TIME_ZONE, or your own kinds.Code."""
    return _field(default, FieldSpec(kind, **facts))


def ref(
    *,
    default: Any = attrs.NOTHING,
    on_merge: OnMerge | None = None,
    on_erase: OnErase | None = None,
    on_remove: OnRemove = "refuse",
    **facts: Unpack[Facts],
) -> Any:
    """A reference to another record, on a field annotated `Ref[SomeEntity]`.

    One to a customer must say what a merge and an erasure do to this row.
    """
    spec = FieldSpec(
        reference=True, on_merge=on_merge, on_erase=on_erase, on_remove=on_remove, **facts
    )
    return _field(default, spec, converter=_as_reference)


def employee(
    *,
    default: Any = attrs.NOTHING,
    on_handover: OnHandover | None = None,
    **facts: Unpack[Facts],
) -> Any:
    """An employee, by the host's own user key; `on_handover` says what a successor inherits."""
    return _field(default, FieldSpec(kinds.EmployeeKey(), on_handover=on_handover, **facts))


@cache
def _referring() -> tuple[Any, Any]:
    """Entity and Reference, whose module needs this one."""
    from crmkit.entities.definition import Entity, Reference

    return Entity, Reference


def _as_reference(value: Any) -> Any:
    """A record becomes a reference to it: an entity holds ids, never other records."""
    record, reference = _referring()
    if value is None or isinstance(value, reference):
        return value
    if isinstance(value, record):
        return reference(type(value), value.id)
    raise Invalid(f"{value!r} is not a record or a reference; write SomeEntity.ref(id) for an id")
