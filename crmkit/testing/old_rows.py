"""Revisions applied over rows: what an upgrade meets where a part has been in use."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

import attrs
from sqlalchemy import JSON, Column, Connection, Engine, MetaData, Table, Uuid, insert, select
from sqlalchemy.dialects.sqlite import CHAR

from crmkit.errors import CRMError
from crmkit.storage import migrations
from crmkit.storage.history import steps_of
from crmkit.storage.versions import version_table

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.storage.history import PartMigrations

_NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def refused_over_rows(crm: CRM, part: str) -> list[str]:
    """The revisions of a part after its first that fail where every table holds a row.

    The database must be empty; rows hold what they must, and nothing else.
    """
    parts = crm.part_migrations()
    place = [one.name for one in parts].index(part)
    own, before = parts[place], parts[:place]
    if own.folder is None:
        return []
    with TemporaryDirectory() as folder:
        return list(_faults(crm.engine, before, own, Path(folder)))


def _faults(
    engine: Engine, before: Sequence[PartMigrations], own: PartMigrations, folder: Path
) -> Iterator[str]:
    """What goes wrong as the revisions come into `folder` one after the other."""
    growing = attrs.evolve(own, folder=folder)
    for number, step in enumerate(steps_of(own)):
        shutil.copy(cast(Path, own.folder) / step.place, folder)
        try:
            if number:
                with engine.begin() as connection:
                    _fill(connection, own)
            migrations.upgrade(engine, [*before, growing])
        except CRMError as error:
            yield str(error)
            return


def _fill(connection: Connection, part: PartMigrations) -> None:
    """Add a row to each table of the part, as the tables are now."""
    metadata, prefix = MetaData(), f"crmkit_{part.name}_"
    metadata.reflect(connection, only=lambda name, _: name.startswith(prefix))
    known: dict[str, Any] = {}
    for table in metadata.tables.values():
        if table.name.startswith(prefix) and table.name != version_table(part.name).name:
            _row(connection, table, known)


def _row(connection: Connection, table: Table, known: dict[str, Any]) -> Any:
    """The key of a row of the table: of one that is there, else of a new one."""
    (key,) = table.primary_key.columns
    if table.name not in known:
        known[table.name] = connection.scalar(select(key).limit(1))
    if known[table.name] is None:
        needed = [c for c in table.c if not c.nullable and c.server_default is None]
        values = {column.name: _value(connection, column, known) for column in needed}
        known[table.name] = connection.scalar(insert(table).values(values).returning(key))
    return known[table.name]


def _value(connection: Connection, column: Column[Any], known: dict[str, Any]) -> Any:
    for key in column.foreign_keys:
        return _row(connection, key.column.table, known)
    match column.type:
        case Uuid():
            return uuid4()
        case CHAR(length=32):
            return uuid4().hex
        case JSON():
            return []
    python = column.type.python_type
    if python is str:
        return "x"
    if issubclass(python, datetime):
        return _NOW
    return python(1) if issubclass(python, int | bool) else _NOW.date()
