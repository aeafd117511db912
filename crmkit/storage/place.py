"""In which schema the statements of an engine or a connection work.

SQLAlchemy's own statements carry it as `schema_translate_map`; text written by hand names its
tables after `HERE`, which is put right when the text is sent. Where an engine says nothing, the
database's search path decides, and nothing is paid for.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine

HERE = "crmkit:here"
"""Stands before the name of a table in text that serves every schema; no parameter is in a text."""


def schema_of(place: Engine | Connection) -> str | None:
    """The schema that tables without one are looked for in; None where the search path decides."""
    mapped = place.get_execution_options().get("schema_translate_map")
    return mapped.get(None) if mapped else None


def placed(engine: Engine, schema: str) -> Engine:
    """The same engine and pool, its statements in this schema."""
    return engine.execution_options(schema_translate_map={None: schema})


def quoted(schema: str) -> str:
    """The name as SQL has it, whatever its letters."""
    return '"' + schema.replace('"', '""') + '"'


def located(sql: str, connection: Connection) -> str:
    """Text with `HERE` in it, for the schema of this connection."""
    return sql.replace(HERE, quoted(schema_of(connection) or "")) if HERE in sql else sql


class PlacedConnection(Connection):
    """A host's connection, seen from one schema: in all else they are one.

    SQLAlchemy sets the options of a connection in place, which would move the host's own
    statements to that schema. Here they alone are apart, in a slot; every other attribute is the
    host's, so that both share the transaction and its savepoints.
    """

    __slots__ = ("_apart",)

    def __init__(self, host: Connection, schema: str) -> None:
        self.__dict__ = host.__dict__
        options: Any = host.get_execution_options()
        mapped = {**(options.get("schema_translate_map") or {}), None: schema}
        self._apart = options.union({"schema_translate_map": mapped})

    @property
    def _execution_options(self) -> Any:
        return self._apart

    @_execution_options.setter
    def _execution_options(self, options: Any) -> None:  # pyright: ignore[reportIncompatibleVariableOverride]
        self._apart = options
