"""Revisions applied over rows: what an upgrade meets where a part has been in use."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import count
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
# More rows than one revision is tried with.
_ENOUGH = 1000
_MOMENT = _NOW.isoformat(timespec="microseconds")


def refused_over_rows(crm: CRM, part: str) -> list[str]:
    """The revisions of a part after its first that fail where every table holds a row.

    The database must be empty; of each table one row holds what it must, and one all that it can.
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
                    _fill(connection, own, _ENOUGH * number)
            migrations.upgrade(engine, [*before, growing])
        except CRMError as error:
            yield str(error)
            return


def _fill(connection: Connection, part: PartMigrations, first: int) -> None:
    """Add two rows to each table of the part, as the tables are now: a bare one and a full one."""
    metadata, prefix = MetaData(), f"crmkit_{part.name}_"
    metadata.reflect(connection, only=lambda name, _: name.startswith(prefix))
    rows = _Rows(connection, first)
    for table in metadata.tables.values():
        if table.name.startswith(prefix) and table.name != version_table(part.name).name:
            rows.add(table)
            rows.add(table, full=True)


class _Rows:
    """Adds rows, each with values of its own, and rows of its own that it refers to."""

    def __init__(self, connection: Connection, first: int) -> None:
        self.connection = connection
        self._number = count(first)

    def add(self, table: Table, *, full: bool = False, around: tuple[Table, ...] = ()) -> Any:
        """The key of a new row, with what it must hold or with all that it can."""
        (key,) = table.primary_key.columns
        inside, number = (*around, table), next(self._number)
        values = {
            column.name: self._value(column, number, inside)
            for column in table.c
            if _is_needed(column) or (full and _is_free(column, inside))
        }
        return self.connection.scalar(insert(table).values(values).returning(key))

    def _value(self, column: Column[Any], number: int, around: tuple[Table, ...]) -> Any:
        for key in column.foreign_keys:
            target = key.column.table
            if target in around:  # which must be there, in a circle that began with a row
                return self.connection.scalar(select(key.column).limit(1))
            return self.add(target, around=around)
        return _plain(column.type, number)


def _is_needed(column: Column[Any]) -> bool:
    return not column.nullable and column.server_default is None


def _is_free(column: Column[Any], around: tuple[Table, ...]) -> bool:
    """Whether a full row has a value here: it is live, and refers to no row of its own table."""
    circular = any(key.column.table in around for key in column.foreign_keys)
    return column.name != "removed_at" and not circular


def _plain(kind: Any, number: int) -> Any:
    match kind:
        case Uuid():
            return uuid4()
        case CHAR(length=32):
            return uuid4().hex
        case JSON():
            return []
    python = kind.python_type
    if python is str:
        return _text(kind.length, number)
    if issubclass(python, datetime):
        return _NOW
    if issubclass(python, bool):
        return True
    return number if issubclass(python, int) else _NOW.date()


def _text(longest: int | None, number: int) -> str:
    if longest == len(_MOMENT):  # how a moment is kept where there is no such type
        return _MOMENT
    return str(number)[-(longest or 9) :]
