"""What the database says of its own form: the schema head of every part, the journal's epoch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import attrs
from sqlalchemy import Connection, MetaData, literal, select, text, union_all

from crmkit.storage.place import schema_of
from crmkit.storage.rows import json_text
from crmkit.storage.state_table import STATE, state_table
from crmkit.storage.versions import version_table

# Asked of every tenant when it is first used: so two plain questions, not a look at all there is.
_THERE = {
    "sqlite": text(
        "SELECT name FROM sqlite_master WHERE name IN (SELECT value FROM json_each(:names))"
    ),
    "postgresql": text(
        "SELECT c.relname FROM pg_catalog.pg_class c "
        "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
        "WHERE c.relname IN (SELECT jsonb_array_elements_text(CAST(:names AS jsonb))) AND CASE "
        "WHEN CAST(:place AS text) IS NULL THEN pg_catalog.pg_table_is_visible(c.oid) "
        "ELSE n.nspname = :place END"
    ),
}
EPOCH = "journal_epoch"
SETTINGS = "settings"
_KEYS = (EPOCH, SETTINGS)


@attrs.frozen
class Schema:
    """The form of one database."""

    heads: Mapping[str, str]
    """The revision every migrated part is at."""
    epoch: int
    """Which life of the database the transaction numbers of its journal are of."""
    settings: str | None = None
    """The settings that are stored in it, in JSON."""


def read_schema(connection: Connection, parts: Iterable[str]) -> Schema:
    """Ask the database; what was never migrated has no head."""
    versions = {version_table(part).name: part for part in parts}
    names = json_text([*versions, STATE])
    asked = {"names": names, "place": schema_of(connection)}
    if connection.dialect.name == "sqlite":
        del asked["place"]
    there = set(connection.scalars(_THERE[connection.dialect.name], asked))
    statement = _facts(tuple(versions[name] for name in versions if name in there), STATE in there)
    rows = [] if statement is None else connection.execute(statement).all()
    state = {key: value for kind, key, value in rows if kind == STATE}  # pyright: ignore[reportAssignmentType]
    heads = {part: head for kind, part, head in rows if kind != STATE}  # pyright: ignore[reportAssignmentType]
    return Schema(heads, int(state.get(EPOCH) or 1), state.get(SETTINGS))


@lru_cache(maxsize=64)
def _facts(parts: tuple[str, ...], state: bool) -> Any:
    """The heads of these parts, and what the core remembers of the database."""
    asked: list[Any] = [
        select(literal("head"), literal(part), version_table(part).c.version_num) for part in parts
    ]
    if state:
        kept = state_table(MetaData()).c
        asked.append(select(literal(STATE), kept.key, kept.value).where(kept.key.in_(_KEYS)))
    return union_all(*asked) if asked else None
