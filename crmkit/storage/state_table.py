"""The table of what crmkit remembers of its own database: the epoch of the journal and the like."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, String, Table, Text, select

from crmkit.storage.conflicts import insert_into

STATE = "crmkit_state"


def state_table(metadata: MetaData) -> Table:
    """`crmkit_state` in this MetaData, made at the first call."""
    if STATE in metadata.tables:
        return metadata.tables[STATE]
    return Table(
        STATE,
        metadata,
        Column("key", String(80), primary_key=True),
        Column("value", Text, nullable=False),
        info={"crmkit_part": "core"},
    )


def remembered(connection: Connection, state: Table, key: str) -> str | None:
    """What is remembered under a key; None when nothing is."""
    found: str | None = connection.scalar(select(state.c.value).where(state.c.key == key))
    return found


def remember(connection: Connection, state: Table, key: str, value: str) -> None:
    """Remember a value under a key, instead of what was there; others may do so at once."""
    statement = insert_into(state, connection.dialect.name).values(key=key, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
    )
