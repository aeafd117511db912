"""The table that search looks in: the folded words of every searched field of every record.

A row says whose words it holds (the subject), which record and field (`source`) they come from,
and so who may find by them.

What makes a search by any part of a word fast is made by the core's migrations, each database
having its own way: on PostgreSQL a trigram index, on SQLite the full-text table `SEARCH_FTS`,
kept by triggers: sorting one row in costs more than writing the record, so new rows wait for each
other, and so do those that are gone. Where the server permits neither, `crmkit_state` says so
under `SEARCH_INDEX`.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, MetaData, String, Table, Text

from crmkit.storage.types import IdType, SequenceType

SEARCH = "crmkit_search"
SEARCH_FTS = "crmkit_search_fts"
SEARCH_INDEXED = f"{SEARCH_FTS}_docsize"
"""A table of the full-text table itself, with the `id` of every row in it: rows after the last of
them wait."""
SEARCH_GONE = f"{SEARCH_FTS}_gone"
"""Rows (id, text) that are deleted and still in the full-text table."""
SEARCH_TRIGRAMS = "ix_search_trigrams"
SEARCH_INDEX = "search_index"
"""Key in `crmkit_state`: `trigrams`, or `none: ` and the reason why there is no index."""


def search_table(metadata: MetaData) -> Table:
    """`crmkit_search` in this MetaData, made at the first call."""
    if SEARCH in metadata.tables:
        return metadata.tables[SEARCH]
    table = Table(
        SEARCH,
        metadata,
        Column("id", SequenceType, primary_key=True, autoincrement=True),
        Column("entity_name", String(63), nullable=False),
        Column("record_id", IdType(), nullable=False),
        Column("subject_id", IdType(), nullable=False),
        Column("source", String(127), nullable=False),
        Column("text", Text, nullable=False),
        info={"crmkit_part": "core", "crmkit_indexes": (SEARCH_TRIGRAMS,)},
        # A number that was in the full-text table must not come again.
        sqlite_autoincrement=True,
    )
    Index("ix_search_record_id", table.c.record_id)
    Index("ix_search_entity_name_subject_id", table.c.entity_name, table.c.subject_id)
    return table
