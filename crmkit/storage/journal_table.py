"""The table of the journal: one row for every change of every record."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, MetaData, String, Table, Text

from crmkit.storage.types import IdType, JsonType, MomentType, SequenceType

JOURNAL = "crmkit_journal"


def journal_table(metadata: MetaData) -> Table:
    """`crmkit_journal` in this MetaData, made at the first call."""
    if JOURNAL in metadata.tables:
        return metadata.tables[JOURNAL]
    table = Table(
        JOURNAL,
        metadata,
        Column("sequence", SequenceType, primary_key=True, autoincrement=True),
        Column("epoch", Integer, nullable=False),
        Column("transaction_id", BigInteger, nullable=False),
        Column("moment", MomentType(), nullable=False),
        Column("entity_name", String(63), nullable=False),
        Column("record_id", IdType(), nullable=False),
        Column("version", Integer, nullable=False),
        Column("action", String(20), nullable=False),
        Column("actor_kind", String(20), nullable=False),
        Column("actor_key", String(191), nullable=False),
        Column("on_behalf_of", String(191)),
        Column("cause", Text, nullable=False),
        Column("head", String(64), nullable=False),
        Column("data", JsonType, nullable=False),
        info={"crmkit_part": "core"},
    )
    Index("ix_journal_record_id_version", table.c.record_id, table.c.version)
    # The cursor of readers. SQLite has one writer at a time: there `sequence` alone is the order.
    cursor = (table.c.epoch, table.c.transaction_id, table.c.sequence)
    only = "postgresql"
    Index("ix_journal_cursor", *cursor, info={"dialect": only}).ddl_if(dialect=only)
    return table
