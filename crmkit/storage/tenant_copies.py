"""All that a schema holds, into another one or into a file and back.

An archive is a ZIP of what COPY writes for each table, and of a manifest. It is read into tables
as they were when it was written, which are then upgraded: so an old one can still be restored.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

import attrs
from sqlalchemy import Connection, Engine, MetaData, Table, inspect, text

from crmkit.errors import Invalid, NotEnabled, Refused
from crmkit.storage import migrations
from crmkit.storage.history import PartMigrations
from crmkit.storage.place import quoted, schema_of
from crmkit.storage.search_table import SEARCH_INDEX
from crmkit.storage.state_table import remember, remembered, state_table
from crmkit.storage.versions import version_table

_MANIFEST = "manifest.json"
_FORM = 1
_CHUNK = 1 << 20


@attrs.frozen
class _Kept:
    """A table and its columns: what one COPY is about."""

    table: str
    columns: tuple[str, ...]
    numbered: str | None
    """The column that a sequence numbers."""

    def at(self, schema: str) -> str:
        return f"{quoted(schema)}.{quoted(self.table)}"

    @property
    def listed(self) -> str:
        return ", ".join(map(quoted, self.columns))


def copy(source: Engine, target: Engine, parts: Sequence[PartMigrations]) -> None:
    """Fill the empty schema of `target` with what that of `source` holds at one moment."""
    _require_newest(source, parts)
    migrations.upgrade(target, parts)
    with _moment(target) as connection:
        here, there = _schema(source), _schema(target)
        tables = _tables(connection, here, parts)
        with _filling(connection, tables, there):
            for kept in tables:
                connection.exec_driver_sql(
                    f"INSERT INTO {kept.at(there)} ({kept.listed}) "
                    f"SELECT {kept.listed} FROM {kept.at(here)}"
                )


def archive(source: Engine, file: Path, parts: Sequence[PartMigrations]) -> None:
    """Write what the schema of `source` holds at one moment into a new file."""
    heads = _require_newest(source, parts)
    unfinished = file.with_name(f"{file.name}.unfinished")
    with _moment(source) as connection, ZipFile(unfinished, "w", ZIP_DEFLATED) as packed:
        tables = _tables(connection, _schema(source), parts)
        facts = {"form": _FORM, "parts": heads, "tables": [attrs.asdict(kept) for kept in tables]}
        packed.writestr(_MANIFEST, json.dumps(facts, indent=1))
        for kept in tables:
            _write(connection, f"{kept.at(_schema(source))} ({kept.listed})", packed, kept.table)
    unfinished.replace(file)


def restore(file: Path, target: Engine, parts: Sequence[PartMigrations]) -> None:
    """Fill the empty schema of `target` with what an archive holds, and upgrade it."""
    with _opened(file) as packed:
        facts = json.loads(packed.read(_MANIFEST))
        migrations.upgrade(target, _as_they_were(file, parts, facts["parts"]))
        tables = [_Kept(o["table"], tuple(o["columns"]), o["numbered"]) for o in facts["tables"]]
        with _moment(target) as connection, _filling(connection, tables, _schema(target)):
            for kept in tables:
                _read(connection, f"{kept.at(_schema(target))} ({kept.listed})", packed, kept.table)
    migrations.upgrade(target, parts)


def _require_newest(engine: Engine, parts: Sequence[PartMigrations]) -> Mapping[str, str]:
    """The revisions of the parts. Raises Refused where one is not the newest."""
    found = migrations.status(engine, parts)
    behind = [one.part for one in found if not one.up_to_date]
    if behind:
        raise Refused(f"the tables of {', '.join(behind)} are not the newest: upgrade them first")
    return {one.part: one.current for one in found if one.current is not None}


def _tables(connection: Connection, schema: str, parts: Sequence[PartMigrations]) -> list[_Kept]:
    """The tables of the parts, each after those that it refers to. Raises Refused for others."""
    known = {table.name for part in parts for table in part.tables}
    versions = {version_table(part.name).name for part in parts}
    strange = set(inspect(connection).get_table_names(schema=schema)) - known - versions
    if strange:
        raise Refused(
            f"the tenant has tables that no enabled part knows ({', '.join(sorted(strange))}); "
            "enable their part, or remove them"
        )
    metadata = parts[0].tables[0].metadata
    return [_kept(table) for table in metadata.sorted_tables if table.name in known]


def _kept(table: Table) -> _Kept:
    numbered = table.autoincrement_column
    columns = tuple(column.name for column in table.c)
    return _Kept(table.name, columns, None if numbered is None else numbered.name)


@contextmanager
def _filling(connection: Connection, tables: Sequence[_Kept], schema: str) -> Iterator[None]:
    """Make room for the rows of these tables; afterwards, number on from them."""
    state = state_table(MetaData())
    indexed = remembered(connection, state, SEARCH_INDEX)
    for kept in reversed(tables):
        connection.exec_driver_sql(f"DELETE FROM {kept.at(schema)}")
    yield
    if indexed is not None:
        remember(connection, state, SEARCH_INDEX, indexed)
    for kept in tables:
        if kept.numbered is not None:
            sequence = text("SELECT pg_get_serial_sequence(:table, :column)")
            named = {"table": kept.at(schema), "column": kept.numbered}
            number = f"setval(CAST(:sequence AS regclass), max({quoted(kept.numbered)}))"
            connection.execute(
                text(f"SELECT {number} FROM {kept.at(schema)}"),
                {"sequence": connection.scalar(sequence, named)},
            )
        connection.exec_driver_sql(f"ANALYZE {kept.at(schema)}")


def _as_they_were(
    file: Path, parts: Sequence[PartMigrations], heads: Mapping[str, str]
) -> list[PartMigrations]:
    """The parts of an archive, each up to the revision it was at."""
    strange = heads.keys() - {part.name for part in parts}
    if strange:
        raise NotEnabled(
            f"{file} holds tables of {', '.join(sorted(strange))}; name these parts in plugins="
        )
    return [attrs.evolve(part, until=heads[part.name]) for part in parts if part.name in heads]


# The moment, and the file


@contextmanager
def _moment(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one moment of the database, however long it takes."""
    with engine.connect() as connection:
        connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            yield connection


def _schema(engine: Engine) -> str:
    schema = schema_of(engine)
    assert schema is not None
    return schema


@contextmanager
def _opened(file: Path) -> Iterator[ZipFile]:
    try:
        with ZipFile(file) as packed:
            if _MANIFEST not in packed.namelist():
                raise BadZipFile
            yield packed
    except BadZipFile:
        raise Invalid(f"{file} is no archive of a tenant on PostgreSQL, or is damaged") from None


def _cursor(connection: Connection) -> Any:
    if connection.dialect.driver != "psycopg":
        raise Refused("archives are written and read by psycopg alone: use postgresql+psycopg://")
    driver: Any = connection.connection.driver_connection
    return driver.cursor()


def _write(connection: Connection, table: str, packed: ZipFile, name: str) -> None:
    with (
        _cursor(connection) as cursor,
        cursor.copy(f"COPY {table} TO STDOUT") as rows,
        packed.open(name, "w", force_zip64=True) as member,
    ):
        for chunk in rows:
            member.write(chunk)


def _read(connection: Connection, table: str, packed: ZipFile, name: str) -> None:
    with (
        _cursor(connection) as cursor,
        packed.open(name) as member,
        cursor.copy(f"COPY {table} FROM STDIN") as rows,
    ):
        while chunk := member.read(_CHUNK):
            rows.write(chunk)
