"""At which version each part's tables are: one version table a part, with one row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from sqlalchemy import (
    Column,
    Connection,
    Insert,
    MetaData,
    String,
    Table,
    Update,
    inspect,
    select,
)
from sqlalchemy.schema import CreateTable

from crmkit.errors import Broken
from crmkit.storage.history import CORE
from crmkit.storage.place import schema_of


@lru_cache(maxsize=256)
def version_table(part: str) -> Table:
    """The version table of a part, laid out as Alembic's own."""
    name = "crmkit_version" if part == CORE else f"crmkit_{part}_version"
    return Table(name, MetaData(), Column("version_num", String(64), primary_key=True))


_OF_A_PART = re.compile(r"crmkit_([a-z][a-z0-9_]*)_version")


def left_behind(connection: Connection, enabled: Iterable[str]) -> dict[str, list[str]]:
    """The tables of parts that are no longer enabled, by the name of the part."""
    names = inspect(connection).get_table_names(schema_of(connection))
    versions = [found[1] for name in names if (found := _OF_A_PART.fullmatch(name))]
    gone: dict[str, list[str]] = {part: [] for part in sorted(set(versions) - set(enabled))}
    for part, tables in gone.items():
        prefix = f"crmkit_{part}_"
        inner = tuple(f"crmkit_{p}_" for p in versions if p.startswith(f"{part}_"))
        own = (n for n in names if n.startswith(prefix) and not n.startswith(inner))
        tables += sorted(name for name in own if name != version_table(part).name)
    return gone


def version_of(connection: Connection, part: str) -> str | None:
    """The version of a part's tables; None where there are none that crmkit made.

    Raises Broken for a version table with more than one row.
    """
    table = version_table(part)
    if not inspect(connection).has_table(table.name):
        return None
    versions = connection.scalars(select(table.c.version_num)).all()
    if len(versions) > 1:
        raise Broken(
            f"{table.name} holds {len(versions)} versions ({', '.join(sorted(versions))}) where "
            "there must be one; delete those that are not true"
        )
    return versions[0] if versions else None


def version_statements(
    part: str, before: str | None, after: str
) -> Iterator[CreateTable | Insert | Update]:
    """What notes that a part's tables, which were at `before`, are at `after` now."""
    table = version_table(part)
    if before is None:
        yield CreateTable(table, if_not_exists=True)
        yield table.insert().values(version_num=after)
    else:
        yield table.update().values(version_num=after)
