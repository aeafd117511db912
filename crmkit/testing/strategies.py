"""Hypothesis strategies for records of any entity, made from its definition.

They need Hypothesis, which `crmkit[testing]` does not bring: `pip install hypothesis`.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, TypeVar

from hypothesis import strategies as st

from crmkit.entities import kinds
from crmkit.entities.definition import Entity, Field, definition
from crmkit.errors import Invalid
from crmkit.money import Money

E = TypeVar("E", bound=Entity)

_LONGEST = 40
_WIDEST = 2**63 - 1
_FIRST, _LAST = datetime(1900, 1, 1), datetime(2100, 1, 1)
_EMAIL = r"[a-z0-9._%+-]{1,20}@[A-Za-z0-9-]{1,10}\.(pl|org|com)"
_PHONE = r"(\+48|0048)?[ -]?[0-9]{3}[ -]?[0-9]{6}"
_CODES = {
    kinds.COUNTRY: ("PL", "IL", "SA", "US", "DE"),
    kinds.LANGUAGE: ("pl", "he", "ar", "en", "pt-BR"),
    kinds.CURRENCY: ("PLN", "ILS", "SAR", "USD", "EUR"),
    kinds.TIME_ZONE: ("UTC", "Europe/Warsaw", "Asia/Jerusalem", "America/New_York"),
}

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
"""Texts that every database holds."""

_plain = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts
_json = st.dictionaries(
    texts,
    st.recursive(_plain, lambda s: st.lists(s) | st.dictionaries(texts, s), max_leaves=4),
    max_size=3,
)


def records(cls: type[E], **fixed: Any) -> st.SearchStrategy[E]:
    """New records of an entity, with any legal values.

    `fixed` holds a value or a strategy for each field that is not to be left to chance; references
    are empty unless given here. Raises Invalid when a required reference is missing.
    """
    fields = definition(cls).own
    given = {n: v if isinstance(v, st.SearchStrategy) else st.just(v) for n, v in fixed.items()}
    drawn = {n: _values_of(cls, field) for n, field in fields.items() if n not in given}
    return st.builds(cls, **{**drawn, **given})


def _values_of(cls: type[Entity], field: Field) -> st.SearchStrategy[Any]:
    if field.refers_to is None:
        drawn = values(field.kind)
        if field.required and isinstance(field.kind, kinds.Text):
            drawn = drawn.filter(str.strip)
    elif field.optional:
        return st.none()
    else:
        raise Invalid(f"{cls.__name__}.{field.name} is required; give records() one to refer to")
    return st.none() | drawn if field.optional else drawn


def values(kind: kinds.Kind) -> st.SearchStrategy[Any]:
    """Any value that a field of this kind takes. Raises Invalid for a kind of your own."""
    match kind:
        case kinds.Email():
            return st.from_regex(
                r"[a-z0-9._%+-]{1,20}@[A-Za-z0-9-]{1,10}\.(pl|org|com)", fullmatch=True
            )
        case kinds.Phone():
            return st.from_regex(_PHONE, fullmatch=True)
        case kinds.Text(max=longest):
            return texts.map(lambda text: text[: min(longest, _LONGEST)])
        case kinds.Choice(values=choices):
            return st.sampled_from(choices)
        case kinds.Code() as code if code in _CODES:
            return st.sampled_from(_CODES[code])
        case kinds.Code(shape=shape, max=longest):
            return st.from_regex(shape, fullmatch=True).filter(lambda text: len(text) <= longest)
        case kinds.Integer(min=low, max=high):
            return st.integers(-_WIDEST if low is None else low, _WIDEST if high is None else high)
        case kinds.Number():
            return _numbers(kind)
        case kinds.TextList(values=choices):
            return st.lists(st.sampled_from(choices) if choices else texts, max_size=3).map(tuple)
    return _PLAIN[type(kind)]


def _numbers(kind: kinds.Number) -> st.SearchStrategy[Decimal]:
    low, high = (
        whole if bound is None else int(bound.scaleb(kind.places))
        for bound, whole in ((kind.min, -_WIDEST), (kind.max, _WIDEST))
    )
    return st.integers(low, high).map(lambda units: Decimal(units).scaleb(-kind.places))


_PLAIN: dict[type[kinds.Kind], st.SearchStrategy[Any]] = {
    kinds.Flag: st.booleans(),
    kinds.Date: st.dates(min_value=date(1, 1, 1)),
    kinds.Moment: st.datetimes(_FIRST, _LAST, timezones=st.just(UTC)),
    kinds.MoneyKind: st.builds(
        Money.of_units, st.integers(-_WIDEST, _WIDEST), st.sampled_from(_CODES[kinds.CURRENCY])
    ),
    kinds.Json: _json,
    kinds.EmployeeKey: texts.map(lambda text: text.strip()[:_LONGEST]).filter(bool),
    kinds.Id: st.uuids(),
}
