"""Parameters of operations as options: the type says how a text is read."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import attrs
import click

from crmkit.acts.imports.resolving import resolve
from crmkit.entities import kinds
from crmkit.entities.definition import Entity, Ref
from crmkit.errors import Invalid
from crmkit.money import Money
from crmkit.read_unit import ReadUnit

_LISTS = (list, tuple, set, frozenset, Sequence, Iterable, Collection)

# How a text of each type is read; what is wrong with it is said by the kind.
_READERS: Mapping[Any, Callable[[str], Any]] = {
    str: str,
    int: kinds.Integer().parse,
    Decimal: kinds.Number().parse,
    bool: kinds.Flag().parse,
    date: kinds.Date().parse,
    datetime: kinds.Moment().parse,
    Money: kinds.MoneyKind().parse,
    UUID: kinds.Id().parse,
}


def option_of(parameter: inspect.Parameter) -> click.Option:
    """The option of one parameter; it only takes the text, which is read in the unit of work."""
    annotation = _without_none(parameter.annotation)
    required = parameter.default is inspect.Parameter.empty
    facts: dict[str, Any] = {"required": required, "metavar": metavar(annotation)}
    if get_origin(annotation) is Literal:
        facts |= {"type": click.Choice([str(value) for value in get_args(annotation)])}
        del facts["metavar"]
    elif annotation is bool:
        return _flag(parameter)
    elif _is_list(annotation):
        facts |= {"multiple": True, "help": "May be repeated."}
    if not required and parameter.default not in (None, (), ""):
        facts["help"] = f"{facts.get('help', '')} {parameter.default} unless given.".strip()
    return click.Option([f"--{parameter.name.replace('_', '-')}", parameter.name], **facts)


def _flag(parameter: inspect.Parameter) -> click.Option:
    name, help = parameter.name.replace("_", "-"), ""
    if isinstance(parameter.default, bool):
        help = f"--{'' if parameter.default else 'no-'}{name} unless given."
    declared = [f"--{name}/--no-{name}", parameter.name]
    return click.Option(declared, is_flag=True, default=None, help=help)


def metavar(annotation: Any) -> str:
    """What is to be given, in a word."""
    entity = _entity(annotation)
    if entity is not None:
        return entity.__name__.upper()
    if _is_list(annotation):
        return metavar(_item(annotation))
    words = {str: "TEXT", int: "NUMBER", Decimal: "NUMBER", Money: "'12.50 EUR'", UUID: "ID",
             date: "DATE", datetime: "MOMENT", timedelta: "DAYS"}  # fmt: skip
    return words.get(annotation, "JSON")


def value_of(work: ReadUnit, parameter: inspect.Parameter, given: Any) -> Any:
    """The value that was given for a parameter; `none` where None is not what it is anyway.

    Raises Invalid naming the option.
    """
    if given == "none" and _takes_none(parameter):
        return None
    try:
        return read(work, _without_none(parameter.annotation), given)
    except Invalid as error:
        name = parameter.name.replace("_", "-")
        raise Invalid(f"--{name}: {error.message}", problems=error.problems) from None


def _takes_none(parameter: inspect.Parameter) -> bool:
    optional = NoneType in get_args(parameter.annotation)
    return optional and parameter.default not in (None, inspect.Parameter.empty)


def read(work: ReadUnit, annotation: Any, given: Any) -> Any:
    """A text, or a value that JSON gave, as the type wants it."""
    annotation = _without_none(annotation)
    entity = _entity(annotation)
    if entity is not None:
        return resolve(work, entity, str(given))
    if _is_list(annotation):
        return tuple(read(work, _item(annotation), item) for item in _items(given))
    if get_origin(annotation) is Literal:
        return next(value for value in get_args(annotation) if str(value) == str(given))
    if annotation is timedelta:
        return _days(given)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return annotation(given)
    reader = _READERS.get(annotation)
    if reader is not None:
        return given if annotation is bool and isinstance(given, bool) else reader(str(given))
    return _made(work, annotation, _json(given))


def _without_none(annotation: Any) -> Any:
    """X of `X | None`; a reference of what may be given by reference or id."""
    if get_origin(annotation) not in (Union, UnionType):
        return annotation
    parts = [part for part in get_args(annotation) if part is not NoneType]
    if any(_entity(part) for part in parts):
        return next(part for part in parts if _entity(part))
    # Of a record or a mapping, say, the mapping is what a command line can give best.
    return next((part for part in parts if attrs.has(part)), parts[0])


def _entity(annotation: Any) -> type[Entity] | None:
    """The entity that a parameter of this type takes one record of."""
    if get_origin(annotation) is Ref:
        found: type[Entity] = get_args(annotation)[0]
        return found
    return None


def _is_list(annotation: Any) -> bool:
    return (get_origin(annotation) or annotation) in _LISTS


def _item(annotation: Any) -> Any:
    arguments = [part for part in get_args(annotation) if part is not Ellipsis]
    return arguments[0] if arguments else str


def _items(given: Any) -> Iterable[Any]:
    """The items of a repeated option; one alone may be a JSON array, or a file that holds one."""
    items = list(given) if isinstance(given, list | tuple) else [given]
    if len(items) == 1 and isinstance(items[0], str) and items[0].startswith(("[", "@")):
        found = _json(items[0])
        return found if isinstance(found, list) else [found]
    return items


def _json(given: Any) -> Any:
    """What JSON says; `@file` is read from the file. Numbers are exact."""
    if not isinstance(given, str):
        return given
    try:
        text = Path(given[1:]).read_text("utf-8") if given.startswith("@") else given
        return json.loads(text, parse_float=Decimal)
    except OSError as error:
        raise Invalid(f"{given[1:]} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise Invalid(f"{given!r} is not JSON: {error}") from None


def _made(work: ReadUnit, annotation: Any, value: Any) -> Any:
    """An object of JSON as an attrs class, its fields read as they are typed; else as it is."""
    if not attrs.has(annotation) or not isinstance(value, Mapping):
        return value
    hints = get_type_hints(annotation)
    unknown = sorted(value.keys() - hints.keys())
    if unknown:
        raise Invalid(f"{annotation.__name__} has no {unknown[0]!r}; it has {', '.join(hints)}")
    made = {n: None if v is None else read(work, hints[n], v) for n, v in value.items()}
    try:
        return annotation(**made)
    except TypeError as error:
        raise Invalid(f"{annotation.__name__}: {error}") from None


def _days(given: Any) -> timedelta:
    try:
        return timedelta(days=float(Decimal(str(given))))
    except (InvalidOperation, OverflowError):
        raise Invalid(f"{given!r} is not a number of days") from None
