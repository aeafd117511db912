"""What rows that exist already get where a revision adds a column that must not be empty.

The default of a field is Python's, and the definitions know no default of the database: for the
moment of the change there is one. Where the field has none either, the author must decide.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table

DEFAULT = "crmkit_default"
"""Where a column's info holds the value, as the column stores it, of the field's default."""

UNDECIDED = "<undecided {}>"
"""Stands, in what is rendered, for what only the author can say of a column."""


def filled(operation: Any, tables: Mapping[str, Table]) -> Iterator[Any]:
    """A change of one of the tables in the steps that rows which exist already survive."""
    from alembic.operations.ops import AddColumnOp, AlterColumnOp, ExecuteSQLOp, ModifyTableOps

    if not isinstance(operation, ModifyTableOps):
        yield operation
        return
    name, added = operation.table_name, []
    for change in operation.ops:
        if isinstance(change, AddColumnOp) and _must_hold(change.column):
            change.column = _with_default(change.column)
            added.append(change.column.name)
        elif isinstance(change, AlterColumnOp) and change.modify_nullable is False:
            yield ExecuteSQLOp(_update(tables[name].c[change.column_name]))
    yield operation
    if added:
        # In a step of its own: SQLite makes the table again, with what it is given by then.
        forget = [AlterColumnOp(name, column, modify_server_default=None) for column in added]
        yield ModifyTableOps(name, forget)


def _must_hold(column: Column[Any]) -> bool:
    return not column.nullable and column.server_default is None


def _with_default(column: Column[Any]) -> Column[Any]:
    """The same with a default of the database; the definition itself stays without."""
    known = DEFAULT in column.info
    value = _stored(column, column.info[DEFAULT]) if known else UNDECIDED.format(column.name)
    return Column(column.name, column.type, nullable=False, server_default=value)


def _update(column: Column[Any]) -> str:
    """The statement that fills what is empty so far."""
    if DEFAULT not in column.info:
        return UNDECIDED.format(column.name)
    value = _stored(column, column.info[DEFAULT]).replace("'", "''")
    return f"UPDATE {column.table.name} SET {column.name} = '{value}' WHERE {column.name} IS NULL"


def _stored(column: Column[Any], value: Any) -> str:
    """The value as the database takes it in quotes, whatever the type of the column."""
    match value:
        case bool():
            return str(int(value))
        case Decimal():
            return str(int(value.scaleb(getattr(column.type, "places", 0))))
        case list() | dict():
            return json.dumps(value, ensure_ascii=False)
        case datetime():
            return value.isoformat(timespec="microseconds")
        case UUID():
            return value.hex
    return str(value)
