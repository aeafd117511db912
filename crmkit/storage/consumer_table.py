"""The tables of subscriptions: how far each consumer came, and the entries it was not done with.

An entry held back is `waiting` until `due_at`, `parked` until somebody decides, or `behind` an
earlier one of the same record. Its content stays in the journal: what is erased there is gone.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

from crmkit.storage.state_table import remember, remembered, state_table
from crmkit.storage.types import IdType, JsonType, MomentType

CONSUMER = "crmkit_consumer"
HELD = "crmkit_held_entry"


def consumer_table(metadata: MetaData) -> Table:
    """`crmkit_consumer` in this MetaData, made at the first call."""
    if CONSUMER in metadata.tables:
        return metadata.tables[CONSUMER]
    return Table(
        CONSUMER,
        metadata,
        Column("name", String(120), primary_key=True),
        Column("epoch", Integer, nullable=False),
        Column("transaction_id", BigInteger, nullable=False),
        Column("sequence", BigInteger, nullable=False),
        # Entries given before their place, because an earlier one of a record stood behind a later.
        Column("ahead", JsonType, nullable=False),
        Column("paused", Text),
        Column("attempts", Integer, nullable=False),
        Column("due_at", MomentType()),
        Column("error", Text),
        Column("moved_at", MomentType(), nullable=False),
        info={"crmkit_part": "core"},
    )


def held_table(metadata: MetaData) -> Table:
    """`crmkit_held_entry` in this MetaData, made at the first call."""
    if HELD in metadata.tables:
        return metadata.tables[HELD]
    table = Table(
        HELD,
        metadata,
        Column("consumer", String(120), nullable=False),
        Column("sequence", BigInteger, nullable=False),
        Column("entity_name", String(63), nullable=False),
        Column("record_id", IdType(), nullable=False),
        Column("state", String(10), nullable=False),
        Column("due_at", MomentType()),
        Column("attempts", Integer, nullable=False),
        Column("error", Text),
        Column("held_at", MomentType(), nullable=False),
        PrimaryKeyConstraint("consumer", "sequence"),
        info={"crmkit_part": "core"},
    )
    Index("ix_held_entry_record", table.c.consumer, table.c.record_id)
    Index("ix_held_entry_due_at", table.c.consumer, table.c.due_at)
    return table


def begin_new_life(connection: Connection, metadata: MetaData, why: str) -> int:
    """Begin another epoch of the journal, with every consumer paused; return its number.

    Numbers of transactions mean nothing in a database that was copied or restored, and consumers
    may have been given entries that are there no more.
    """
    state, consumer = state_table(metadata), consumer_table(metadata)
    epoch = int(remembered(connection, state, "journal_epoch") or 1) + 1
    remember(connection, state, "journal_epoch", str(epoch))
    connection.execute(consumer.update().values(paused=why))
    return epoch
