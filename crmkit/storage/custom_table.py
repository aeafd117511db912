"""The typed table of own fields that are looked up by their values, and the JSON of all others.

A live record has a row for each of its values in fields that are indexed or unique; what is
removed has none, so that a unique value is free again. No foreign keys: records of any entity.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Date,
    Index,
    MetaData,
    String,
    Table,
    Text,
    cast,
    func,
    literal_column,
    type_coerce,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import Boolean, TypeEngine

from crmkit.entities import kinds
from crmkit.storage.constructs import arguments
from crmkit.storage.types import IdType, JsonType, MomentType

VALUES = "crmkit_custom_value"
UNIQUE_VALUE = "uq_custom_value"
_TYPED = ("text", "number", "day", "moment", "ref")


def custom_table(metadata: MetaData) -> Table:
    """`crmkit_custom_value` in this MetaData, made at the first call."""
    if VALUES in metadata.tables:
        return metadata.tables[VALUES]
    table = Table(
        VALUES,
        metadata,
        Column("record_id", IdType(), primary_key=True),
        Column("field_id", IdType(), primary_key=True),
        Column("text", String(255)),
        Column("number", BigInteger),
        Column("currency", String(3)),
        Column("day", Date),
        Column("moment", MomentType()),
        Column("ref", IdType()),
        Column("unique_value", Text),
        info={"crmkit_part": "core"},
    )
    Index(UNIQUE_VALUE, table.c.field_id, table.c.unique_value, unique=True)
    for name in _TYPED:
        held = table.c[name].is_not(None)
        Index(
            f"ix_custom_value_{name}",
            table.c.field_id,
            table.c[name],
            sqlite_where=held,
            postgresql_where=held,
        )
    return table


def column_of(kind: kinds.Kind) -> str:
    """Which column of the table holds values of this kind."""
    return _COLUMNS.get(type(kind), "text")


_COLUMNS: dict[type[kinds.Kind], str] = {
    kinds.Number: "number",
    kinds.Integer: "number",
    kinds.MoneyKind: "number",
    kinds.Date: "day",
    kinds.Moment: "moment",
    kinds.Reference: "ref",
}


# The same values out of JSON


def in_json(column: Any, key: str, kind: kinds.Kind) -> ColumnElement[Any]:
    """The value under `key` as SQL reckons with it: numbers as whole ones of the kind's scale."""
    text = column[key].as_string()
    match kind:
        case kinds.Number():
            # Of "-12.5000" the digits: exact on a database without a decimal type as well.
            return cast(func.replace(text, ".", ""), BigInteger)
        case kinds.Integer():
            return cast(text, BigInteger)
        case kinds.MoneyKind():
            return cast(column[(key, 0)].as_string(), BigInteger)
        case kinds.TextList():
            return type_coerce(json_item(column, literal_column(f"'{key}'")), JsonType)
    return _read_as(text, _TYPES.get(type(kind)))


def currency_in_json(column: Any, key: str) -> ColumnElement[str]:
    """The currency of the money under `key`."""
    currency: ColumnElement[str] = column[(key, 1)].as_string()
    return currency


_TYPES: dict[type[kinds.Kind], TypeEngine[Any]] = {
    kinds.Date: Date(),
    kinds.Moment: MomentType(),
    kinds.Reference: IdType(),
    kinds.Flag: Boolean(),
}


def _read_as(text: ColumnElement[Any], type_: TypeEngine[Any] | None) -> ColumnElement[Any]:
    return text if type_ is None else type_coerce(as_it_is_written(cast(text, type_)), type_)


class as_it_is_written(FunctionElement[Any]):
    """A CAST, on databases whose own type is not the text that JSON holds."""

    inherit_cache = True


class json_item(FunctionElement[Any]):
    """What a JSON column (first) holds under a key (second), as JSON."""

    inherit_cache = True


class json_without(FunctionElement[Any]):
    """A JSON column (first) without the keys that follow."""

    type = JsonType
    inherit_cache = True


def without(column: Any, keys: Any) -> ColumnElement[Any]:
    """A JSON column without some keys, under its own name."""
    texts: Any = (literal_column(f"'{key}'") for key in sorted(keys))
    made: ColumnElement[Any] = json_without(column, *texts).label(column.name)
    return made


@compiles(as_it_is_written)
def _plain(element: Any, compiler: Any, **options: Any) -> str:
    (cast_,) = element.clauses
    return str(compiler.process(cast_.clause, **options))


@compiles(as_it_is_written, "postgresql")
def _cast(element: Any, compiler: Any, **options: Any) -> str:
    return arguments(element, compiler, **options)[0]


@compiles(json_item)
def _extract(element: Any, compiler: Any, **options: Any) -> str:
    column, key = arguments(element, compiler, **options)
    return f"json_extract({column}, '$.' || {key})"


@compiles(json_item, "postgresql")
def _arrow(element: Any, compiler: Any, **options: Any) -> str:
    column, key = arguments(element, compiler, **options)
    return f"({column} -> {key})"


@compiles(json_without)
def _remove(element: Any, compiler: Any, **options: Any) -> str:
    column, *keys = arguments(element, compiler, **options)
    paths = ", ".join(f"'$.' || {key}" for key in keys)
    return f"json_remove({column}, {paths})"


@compiles(json_without, "postgresql")
def _minus(element: Any, compiler: Any, **options: Any) -> str:
    column, *keys = arguments(element, compiler, **options)
    return f"({column} - ARRAY[{', '.join(keys)}])"
