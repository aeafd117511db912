"""Marshmallow schemas from entity definitions: records to plain data (JSON) and back.

marshmallow is imported here and nowhere else, and only when a surface needs it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Literal, TypeVar, cast

from marshmallow import Schema, ValidationError, fields, validate

from crmkit.custom.fields import OwnField
from crmkit.custom.values import typed as from_json
from crmkit.entities import kinds
from crmkit.entities.custom import CUSTOM
from crmkit.entities.definition import BASE_FIELDS, Entity, Field, definition
from crmkit.errors import CRMError, Invalid
from crmkit.money import Money
from crmkit.words import _

E = TypeVar("E", bound=Entity)
_NO_FIELDS: Mapping[str, OwnField] = MappingProxyType({})
Unknown = Literal["exclude", "include", "raise"]


class MoneyField(fields.Field[Money]):
    """Money as {"amount": "12.50", "currency": "EUR"}: JSON numbers are not exact."""

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        if value is None:
            return None
        amount, currency = str(value).split()
        return {"amount": amount, "currency": currency}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Money:
        try:
            return Money(str(value["amount"]), value["currency"])
        except (KeyError, TypeError):
            raise ValidationError('give {"amount": "12.50", "currency": "EUR"}') from None
        except CRMError as error:
            raise ValidationError(error.message) from None


class ReferenceField(fields.UUID):
    """A reference to a record, as its id."""

    def __init__(self, target: type[Entity], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.target = target

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return None if value is None else str(value.id)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        return self.target.ref(super()._deserialize(value, attr, data, **kwargs))


def _facts(field: Field) -> dict[str, Any]:
    return {
        "required": field.required,
        "allow_none": field.optional,
        "dump_only": field.name in BASE_FIELDS or field.spec.kept,
        "metadata": {"title": field.label, "description": field.spec.help},
    }


def _field(field: Field) -> fields.Field[Any]:
    facts = _facts(field)
    match field.kind:
        case kinds.Email():
            return fields.Email(**facts)
        case kinds.Text(max=limit):
            return fields.String(validate=validate.Length(max=limit), **facts)
        case kinds.Choice(values=values):
            return fields.String(validate=validate.OneOf(values), **facts)
        case kinds.Integer(min=low, max=high):
            return fields.Integer(strict=True, validate=validate.Range(low, high), **facts)
        case kinds.Number(places=places):
            return fields.Decimal(places=places, as_string=True, **facts)
        case kinds.Code(shape=shape, what=what, upper=upper):
            flags = "(?i)" if upper else ""
            wanted = validate.Regexp(f"{flags}(?:{shape})$", error=f"is not {what}")
            return fields.String(validate=wanted, **facts)
        case kinds.Reference(target=target):
            return ReferenceField(target, **facts)
        case kinds.TextList():
            return fields.List(fields.String(), **facts)
    return cast("fields.Field[Any]", _PLAIN[type(field.kind)](**facts))


_PLAIN: Mapping[type[kinds.Kind], Any] = {
    kinds.Flag: fields.Boolean,
    kinds.Date: fields.Date,
    kinds.Moment: fields.AwareDateTime,
    kinds.MoneyKind: MoneyField,
    kinds.Json: fields.Dict,
    kinds.EmployeeKey: fields.String,
    kinds.Id: fields.UUID,
}


class OwnFieldsField(fields.Dict):
    """The fields that an organisation defined, each as its kind is written in JSON.

    What has no definition goes through as it is: the change itself says what it may be.
    """

    def __init__(self, own: Iterable[Field], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.own = {field.name.removeprefix("custom."): field for field in own}
        self.fields = {key: _field(field) for key, field in self.own.items()}

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        dumped = dict(value or {})
        for key, field in self.fields.items():
            if dumped.get(key) is not None:
                typed = from_json(self.own[key].kind, dumped[key])
                dumped[key] = field._serialize(typed, key, dumped)
        return dumped

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        loaded: Any = super()._deserialize(value, attr, data)  # type: ignore[no-untyped-call]
        given, wrong = dict(loaded), {}
        for key, field in self.fields.items():
            if given.get(key) is not None:
                try:
                    given[key] = field.deserialize(given[key])
                except ValidationError as error:
                    wrong[key] = error.messages
        if wrong:
            raise ValidationError(cast("dict[str, Any]", wrong))
        return given


_made: dict[type[Entity], type[Schema]] = {}


def schema_of(cls: type[Entity], own: Mapping[str, OwnField] = _NO_FIELDS) -> type[Schema]:
    """The marshmallow schema class of an entity; what crmkit itself keeps is dump-only.

    The metadata of its fields are messages: `words.say(field.metadata["title"])`.
    `own` are the fields that the organisation defined: `crm.own_fields.of(work, cls)`.
    """
    if own:
        told = [field.field for field in own.values()]
        facts = _facts(definition(cls).fields[CUSTOM])
        custom = OwnFieldsField(told, **facts)
        return type(f"{cls.__name__}Schema", (schema_of(cls),), {CUSTOM: custom})
    if cls not in _made:
        made = {name: _field(field) for name, field in definition(cls).fields.items()}
        _made[cls] = type(f"{cls.__name__}Schema", (Schema,), made)
    return _made[cls]


def dump(
    record: Entity, *, hidden: Iterable[str] = (), own: Mapping[str, OwnField] = _NO_FIELDS
) -> dict[str, Any]:
    """A record as plain data, without the `hidden` fields."""
    schema = schema_of(type(record), own)(exclude=tuple(hidden))
    return cast("dict[str, Any]", schema.dump(record))


def plain(cls: type[Entity], given: Mapping[str, Any]) -> dict[str, Any]:
    """Values of some fields as plain data."""
    if cls not in _whole:
        _whole[cls] = schema_of(cls)()
    fields = _whole[cls].fields
    return {name: fields[name].serialize(name, given) for name in given}


_whole: dict[type[Entity], Schema] = {}


def values(
    cls: type[Entity],
    data: Mapping[str, Any],
    *,
    partial: bool = False,
    unknown: Unknown = "raise",
    own: Mapping[str, OwnField] = _NO_FIELDS,
) -> dict[str, Any]:
    """Plain data as field values. Raises Invalid with everything that is wrong, field by field.

    `partial` lets required fields be missing, as a change does; `unknown="exclude"` passes over
    names that are no field.
    """
    try:
        loaded = schema_of(cls, own)(unknown=unknown, partial=partial).load(data)
    except ValidationError as error:
        raise _invalid(cls, error) from None
    facts = definition(cls).own
    return {
        name: tuple(value) if isinstance(facts[name].kind, kinds.TextList) and value else value
        for name, value in cast("dict[str, Any]", loaded).items()
    }


def load(cls: type[E], data: Mapping[str, Any]) -> E:
    """Plain data as a new record. Raises Invalid with everything that is wrong."""
    return cls(**values(cls, data))


def _invalid(cls: type[Entity], error: ValidationError) -> Invalid:
    messages = cast("dict[str, Any]", cast(Any, error).normalized_messages())
    problems = [(name, _words(what)) for name, what in messages.items()]
    sentence = "; ".join(f"{name}: {what}" for name, what in problems)
    what = _("{What}: {problems}", what=definition(cls).noun, problems=sentence)
    return Invalid(what, problems=problems)


def _words(what: Any) -> str:
    if isinstance(what, Mapping):
        return "; ".join(f"{key}: {_words(value)}" for key, value in what.items())
    return " ".join(map(str, what)) if isinstance(what, list) else str(what)
