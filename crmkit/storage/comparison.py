"""Where a database differs from the definitions: Alembic's comparison, of our tables alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
from sqlalchemy import Connection, DefaultClause, Index, MetaData, Table


@attrs.frozen
class Difference:
    """One way in which a table is not as it is defined."""

    part: str
    table: str
    what: str

    def __str__(self) -> str:
        return f"{self.table}: {self.what}"


def differences(connection: Connection, tables: Sequence[Table]) -> Iterator[Difference]:
    """Every difference between the database and these tables of one MetaData; no other is read."""
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    if not tables:
        return
    metadata = tables[0].metadata
    options = comparing(tables, connection.dialect.name)
    context = MigrationContext.configure(connection, opts=options)
    for found in compare_metadata(context, metadata):
        for one in found if isinstance(found, list) else [found]:
            yield _difference(metadata, one)


def comparing(tables: Sequence[Table], dialect: str) -> dict[str, Any]:
    """The options of a comparison that sees only these tables of one MetaData."""
    wanted = {table.name: table for table in tables}

    def include_name(name: str | None, type_: str, parent_names: Mapping[str, Any]) -> bool:
        return type_ != "table" or name in wanted

    def include_object(object: Any, name: str, type_: str, reflected: bool, other: Any) -> bool:
        if type_ == "table":
            return name in wanted
        if type_ == "column" and reflected and object.computed is not None:
            # The database derives it itself, for an index of its own means.
            return other is not None
        if type_ == "index" and reflected:
            # Those that only the migrations know, made by each database's own means.
            return _defined(object, wanted[object.table.name])
        return bool(object.info.get("dialect", dialect) == dialect)

    return {
        "target_metadata": tables[0].metadata,
        "include_name": include_name,
        "include_object": include_object,
        "compare_type": True,
        "compare_server_default": True,
    }


def _defined(index: Index, table: Table) -> bool:
    """Whether an index of the database is one that a definition can name."""
    derived = any(column.computed is not None for column in index.columns)
    return not derived and index.name not in table.info.get("crmkit_indexes", ())


def _difference(metadata: MetaData, found: tuple[Any, ...]) -> Difference:
    kind, *about = found
    if kind.startswith("modify_"):
        _, table, column, _, before, after = about
        what = f"column {column} is {_words(before)} and should be {_words(after)}"
    else:
        verb, _, thing = kind.partition("_")
        subject = about[-1]
        table = str(subject.name) if thing == "table" else _table_of(about)
        lack = "is missing" if verb == "add" else "should not be there"
        what = f"{_NAMES.get(thing, thing)} {_name(subject)} {lack}"
    return Difference(str(metadata.tables[table].info.get("crmkit_part")), table, what)


_NAMES = {"fk": "foreign key"}


def _table_of(about: list[Any]) -> str:
    """The table of what was added or removed: columns come with its name, others know it."""
    return str(about[1] if len(about) > 1 else about[0].table.name)


def _name(subject: Any) -> str:
    columns = [c.name for c in getattr(subject, "columns", ())]
    return str(subject.name or f"on {', '.join(columns)}")


def _words(value: Any) -> str:
    match value:
        case True:
            return "nullable"
        case False:
            return "not nullable"
        case None:
            return "without default"
        case DefaultClause():
            return f"with default {value.arg}"
    return str(value)
