"""What a revision would destroy, or may fail on where there are rows, before it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import BigInteger, Column, Integer, String, Table

from crmkit.storage.filling import DEFAULT


def dangers(operation: Any, tables: Mapping[str, Table]) -> Iterator[str]:
    """In words, of one operation of Alembic as it was found; the tables are those defined."""
    from alembic.operations.ops import DropTableOp, ModifyTableOps

    if isinstance(operation, DropTableOp):
        yield f"the table {operation.table_name} is dropped with all its rows"
    elif isinstance(operation, ModifyTableOps):
        for change in operation.ops:
            yield from _of_change(tables[operation.table_name], change, operation.ops)


def _of_change(table: Table, change: Any, beside: list[Any]) -> Iterator[str]:
    from alembic.operations import ops

    match change:
        case ops.DropColumnOp():
            yield _dropped(table.name, change, beside)
        case ops.AddColumnOp() if _is_required(change.column):
            what = f"{table}.{change.column.name} must be filled, and rows that exist hold nothing"
            yield f"{what}: give the field a default"
        case ops.AlterColumnOp():
            yield from _altered(table.c[change.column_name], change)
        case ops.CreateIndexOp(unique=True) | ops.CreateUniqueConstraintOp():
            columns = ", ".join(str(getattr(one, "name", one)) for one in change.columns)
            yield f"{table}: {columns} becomes unique, and rows that exist may hold the same"


def _is_required(column: Any) -> bool:
    known = column.server_default is not None or DEFAULT in column.info
    return not column.nullable and not known


def _dropped(table: str, change: Any, beside: list[Any]) -> str:
    from alembic.operations.ops import AddColumnOp

    gone = change.to_column()
    like = [
        one.column.name
        for one in beside
        if isinstance(one, AddColumnOp) and _alike(one.column.type, gone.type)
    ]
    said = f"{table}.{gone.name} is dropped with what it holds"
    if not like:
        return said
    rename = f'op.alter_column("{table}", "{gone.name}", new_column_name="{like[0]}")'
    return f"{said}; if it is {' or '.join(like)} now, write instead: {rename}"


def _alike(one: Any, other: Any) -> bool:
    """Whether two types hold the same sort of values, as far as a database tells."""
    if isinstance(one, String) and isinstance(other, String):
        return True
    from sqlalchemy.dialects import sqlite

    dialect = sqlite.dialect()
    return str(one.compile(dialect=dialect)) == str(other.compile(dialect=dialect))


def _altered(column: Column[Any], change: Any) -> Iterator[str]:
    if change.modify_nullable is False and DEFAULT not in column.info:
        yield f"{column} must be filled from now on, and rows that exist may hold nothing"
    if change.modify_type is not None and not _widens(change.existing_type, change.modify_type):
        was, now = change.existing_type, change.modify_type
        yield f"{column} was {was!r} and becomes {now!r}, which may not hold what is there"


def _widens(old: Any, new: Any) -> bool:
    """Whether whatever the old type holds fits the new one."""
    if isinstance(old, String) and isinstance(new, String):
        return new.length is None or (old.length is not None and old.length <= new.length)
    return isinstance(old, Integer) and isinstance(new, BigInteger)
