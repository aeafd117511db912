"""The few things that SQLite and PostgreSQL write differently."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Integer, String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from crmkit.storage.constructs import arguments


class in_code_points(FunctionElement[str]):
    """A text that is ordered by code points, not by the rules of the database's language."""

    type = String()
    inherit_cache = True


class ascii_lower(FunctionElement[str]):
    """A text with A-Z in lower case and every other letter as it is, on every database."""

    type = String()
    inherit_cache = True


class list_length(FunctionElement[int]):
    """How many items a list column holds."""

    type = Integer()
    inherit_cache = True


class list_holds(FunctionElement[bool]):
    """Whether a list column (first) holds a text (second). NULL where there is no list."""

    inherit_cache = True


@compiles(in_code_points)
def _plain(element: Any, compiler: Any, **options: Any) -> str:
    return f"({arguments(element, compiler, **options)[0]})"


@compiles(in_code_points, "postgresql")
def _collated(element: Any, compiler: Any, **options: Any) -> str:
    return f'({arguments(element, compiler, **options)[0]} COLLATE "C")'


@compiles(ascii_lower)
def _lower(element: Any, compiler: Any, **options: Any) -> str:
    return f"lower({arguments(element, compiler, **options)[0]})"


@compiles(ascii_lower, "postgresql")
def _lower_collated(element: Any, compiler: Any, **options: Any) -> str:
    return f'lower({arguments(element, compiler, **options)[0]} COLLATE "C")'


@compiles(list_length)
def _length(element: Any, compiler: Any, **options: Any) -> str:
    return f"json_array_length({arguments(element, compiler, **options)[0]})"


@compiles(list_length, "postgresql")
def _length_binary(element: Any, compiler: Any, **options: Any) -> str:
    return f"jsonb_array_length({arguments(element, compiler, **options)[0]})"


@compiles(list_holds)
def _holds(element: Any, compiler: Any, **options: Any) -> str:
    column, text = arguments(element, compiler, **options)
    return f"EXISTS (SELECT 1 FROM json_each({column}) WHERE value = {text})"


@compiles(list_holds, "postgresql")
def _holds_binary(element: Any, compiler: Any, **options: Any) -> str:
    # Containment, because an index on a JSONB column serves it.
    column, text = arguments(element, compiler, **options)
    return f"({column} @> jsonb_build_array({text}))"


class by_database(FunctionElement[Any]):
    """One condition in two forms, for SQLite (first) and PostgreSQL (second).

    It has no type, because to one that is Boolean SQLAlchemy would add `= 1` on SQLite, which
    hides an IN from the planner.
    """

    inherit_cache = True


class unindexed(FunctionElement[Any]):
    """A column for which SQLite is not to use an index: all rows are read in the table's order.

    It would group in the order of an index, or skip through one that begins with another column,
    and fetch each row from another page: three to six times slower over a large table than to sort
    what one pass over it brings.
    """

    inherit_cache = True

    def __init__(self, column: ColumnElement[Any]) -> None:
        super().__init__(column)
        self.type = column.type


@compiles(by_database)
def _first(element: Any, compiler: Any, **options: Any) -> str:
    on_sqlite, _ = element.clauses
    return f"({compiler.process(on_sqlite, **options)})"


@compiles(by_database, "postgresql")
def _second(element: Any, compiler: Any, **options: Any) -> str:
    _, on_postgresql = element.clauses
    return f"({compiler.process(on_postgresql, **options)})"


@compiles(unindexed)
def _plus(element: Any, compiler: Any, **options: Any) -> str:
    return f"+{arguments(element, compiler, **options)[0]}"


@compiles(unindexed, "postgresql")
def _as_it_is(element: Any, compiler: Any, **options: Any) -> str:
    return arguments(element, compiler, **options)[0]
