"""Rows to entities and back.

Both directions run once for every row read or written, so each is written out as one Python
function for its entity, as attrs writes constructors: no loop over fields at run time.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Column, Table
from sqlalchemy.engine import Dialect

from crmkit.entities import kinds
from crmkit.entities.definition import (
    _NO_EXTENSIONS,
    Definition,
    Entity,
    Field,
    Reference,
    definition,
)
from crmkit.entities.folding import fold
from crmkit.money import Money
from crmkit.storage.tables import CURRENCY, FOLDED

_Load = Callable[[Sequence[Any]], Any]
_Copy = Callable[[Any, Mapping[str, Any]], Any]
_Dump = Callable[[Any], tuple[Any, ...]]


def _twin(cls: type[Entity]) -> type[Any]:
    """A class laid out as the frozen `cls`, but writable.

    A row is filled into a twin, which then becomes a `cls`: half the time of a frozen constructor,
    because nothing has to go around `__setattr__`.
    """
    # Both of them: while one is Python's, the interpreter takes the slow way to the other, too.
    writable = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    slots = cls.__dict__["__slots__"]
    return type("Row", cls.__bases__, {"__slots__": slots, **writable})


def _reference_maker(target: type[Entity]) -> Callable[[UUID], Reference]:
    class Row:
        __slots__ = Reference.__slots__  # type: ignore[attr-defined]

    def make(id: UUID) -> Reference:
        row: Any = Row()
        row.entity, row.id, row.version = target, id, None
        row.__class__ = Reference
        return cast(Reference, row)

    return make


class RowCodec:
    """Converts rows of one entity. `columns` are what a select must ask for, in that order."""

    def __init__(self, cls: type[Entity], table: Table) -> None:
        self.cls = cls
        self.table = table
        self.facts: Definition = definition(cls)

    @cached_property
    def columns(self) -> list[Column[Any]]:
        return [c for c in self.table.c if not self._is_folded(c.name)]

    def _is_folded(self, name: str) -> bool:
        return name.endswith(FOLDED) and name not in self.facts.fields

    @cached_property
    def load(self) -> _Load:
        """One row, in the order of `columns`, to one entity; more columns may follow them."""
        return self._loading({})

    def read(self, dialect: Dialect) -> _Load:
        """The same of a row as the driver gives it."""
        found = {c.name: result_processor(c, dialect) for c in self.columns}
        return self._loading({name: made for name, made in found.items() if made is not None})

    def _loading(self, processors: Mapping[str, Callable[[Any], Any]]) -> _Load:
        names = self._names() | {"none": _NO_EXTENSIONS, "money": Money.of_units}
        names |= {f"p_{name}": processor for name, processor in processors.items()}
        # Unpacking a row costs less than asking it for every column by its place.
        targets = ", ".join(f"v_{column.name}" for column in self.columns)
        lines = [f" {targets}, *_ = r", *(f" v_{n} = p_{n}(v_{n})" for n in processors)]
        lines += [
            f" o.{name} = {self._reading(field, names)}"
            for name, field in self.facts.fields.items()
        ]
        source = "\n".join(["def load(r):", " o = new(Row)", *lines])
        source += "\n o.ext = none\n o.__class__ = C\n return o"
        return cast(_Load, _compiled(source, "load", names))

    def _reading(self, field: Field, names: dict[str, Any]) -> str:
        value = f"v_{field.name}"
        match field.kind:
            case kinds.Reference(target=target):
                names[f"ref_{field.name}"] = _reference_maker(target)
                made = f"ref_{field.name}({value})"
            case kinds.MoneyKind():
                made = f"money({value}, {value}{CURRENCY})"
            case kinds.TextList() if not field.optional:
                return f"tuple({value} or ())"
            case kinds.TextList():
                made = f"tuple({value})"
            case kinds.Json():
                return f"{value} or {{}}"
            case _:
                return value
        # Also what is never empty reads as empty to those from whom it is hidden.
        return f"None if {value} is None else {made}"

    def dump(self, dialect: Dialect) -> _Dump:
        """One entity to the values of every column of the table, as the driver takes them."""
        names: dict[str, Any] = {"fold": fold}
        values = [self._writing(column, dialect, names) for column in self.table.c]
        source = f"def dump(o):\n return ({', '.join(values)},)"
        return cast(_Dump, _compiled(source, "dump", names))

    def _writing(self, column: Column[Any], dialect: Dialect, names: dict[str, Any]) -> str:
        value = self._value(column)
        processor = bind_processor(column, dialect)
        if processor is None:
            return value
        names[f"p_{column.name}"] = processor
        return f"p_{column.name}({value})"

    def _value(self, column: Column[Any]) -> str:
        """The expression of a column's Python value, `o` being the entity."""
        for suffix, shape in ((FOLDED, "fold({0})"), (CURRENCY, "{0}.currency")):
            base = column.name.removesuffix(suffix)
            if base != column.name and column.name not in self.facts.fields:
                return _unless_none(self.facts.fields[base], shape)
        field = self.facts.fields[column.name]
        match field.kind:
            case kinds.Reference():
                return _unless_none(field, "{0}.id")
            case kinds.MoneyKind():
                return _unless_none(field, "{0}.units")
            case kinds.TextList():
                return _unless_none(field, "list({0})")
        return f"o.{field.name}"

    @cached_property
    def copy(self) -> _Copy:
        """The same record with other values of some fields: `copy(record, {field: value})`."""
        lines = [f" o.{name} = record.{name}" for name in (*self.facts.names, "ext")]
        source = "\n".join(["def copy(record, changes):", " o = new(Row)", *lines])
        source += "\n for name in changes: setattr(o, name, changes[name])"
        source += "\n o.__class__ = C\n return o"
        return cast(_Copy, _compiled(source, "copy", self._names()))

    def _names(self) -> dict[str, Any]:
        """What the written-out functions call: a new row, and what it becomes."""
        # Made without __init__, which would draw an id that is not wanted.
        return {"new": object.__new__, "Row": _twin(self.cls), "C": self.cls}

    def field_of(self, column: str) -> str:
        """The field that a column belongs to."""
        if column in self.facts.fields:
            return column
        return column.removesuffix(FOLDED).removesuffix(CURRENCY)

    def emptied(self, record: Entity, names: Iterable[str]) -> Any:
        """The record as it reads to those from whom these fields are hidden."""
        return self.copy(record, {name: self._empty.get(name) for name in names})

    @cached_property
    def _empty(self) -> dict[str, Any]:
        fields = self.facts.fields.items()
        lists = {n: () for n, f in fields if isinstance(f.kind, kinds.TextList) and not f.optional}
        return {**lists, **{n: {} for n, f in fields if isinstance(f.kind, kinds.Json)}}

    def field_value(self, name: str, columns: Mapping[str, Any]) -> Any:
        """The value of one field, from Python values of its columns."""
        value = columns.get(name)
        if value is None:
            return None
        match self.facts.fields[name].kind:
            case kinds.Reference(target=target):
                return Reference(target, value)
            case kinds.MoneyKind():
                return Money.of_units(value, columns[name + CURRENCY])
            case kinds.TextList():
                return tuple(value)
        return value

    def values(self, field: Field, value: Any) -> Iterator[tuple[str, Any]]:
        """The (column, Python value) pairs that hold `value` in `field`."""
        match field.kind:
            case kinds.Reference():
                yield field.name, None if value is None else value.id
            case kinds.MoneyKind():
                yield field.name, None if value is None else value.units
                yield field.name + CURRENCY, None if value is None else value.currency
            case kinds.TextList():
                yield field.name, None if value is None else list(value)
            case kinds.Text(folded=True):
                yield field.name, value
                yield field.name + FOLDED, None if value is None else fold(value)
            case _:
                yield field.name, value


def _unless_none(field: Field, shape: str) -> str:
    made = shape.format(f"o.{field.name}")
    return f"(None if o.{field.name} is None else {made})" if field.optional else made


def bind_processor(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """What turns a Python value of the column into the driver's; None where they are the same."""
    return column.type.dialect_impl(dialect).bind_processor(dialect)


def result_processor(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """What turns the driver's value of the column into Python's; None where they are the same."""
    return column.type.dialect_impl(dialect).result_processor(dialect, None)


def _compiled(source: str, name: str, names: dict[str, Any]) -> Any:
    exec(compile(source, f"<crmkit {name}>", "exec"), names)
    return names[name]


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


def json_text(value: Any) -> str:
    """Compact JSON, letters of every script as they are."""
    return _encode(value)
