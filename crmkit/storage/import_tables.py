"""The tables of imports: what each run was and how far it came, and by what its rows are known."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Table, Text

from crmkit.storage.types import IdType, JsonType, MomentType

RUN, KEY, REJECTED = "crmkit_import_run", "crmkit_import_key", "crmkit_import_rejected"
_PART = {"crmkit_part": "core"}


class ImportTables(NamedTuple):
    runs: Table
    keys: Table
    rejected: Table


def import_tables(metadata: MetaData) -> ImportTables:
    """The three tables in this MetaData, made at the first call."""
    if RUN in metadata.tables:
        return ImportTables(*(metadata.tables[name] for name in (RUN, KEY, REJECTED)))
    return ImportTables(_runs(metadata), _keys(metadata), _rejected(metadata))


def _runs(metadata: MetaData) -> Table:
    """One row for each import, brought up to date with every batch, in the batch's transaction."""
    return Table(
        RUN,
        metadata,
        Column("id", IdType(), primary_key=True),
        # Of a run that has not ended: the file, and all that decides what becomes of its rows.
        # There is one such run at a time. NULLs are no two alike.
        Column("unfinished", String(64), unique=True),
        Column("digest", String(64), nullable=False),
        Column("file", String(255), nullable=False),
        Column("entity_name", String(63), nullable=False),
        Column("options", JsonType, nullable=False),
        Column("actor", String(200), nullable=False),
        Column("status", String(20), nullable=False),
        Column("started_at", MomentType(), nullable=False),
        Column("changed_at", MomentType(), nullable=False),
        Column("rows", BigInteger, nullable=False),
        Column("added", BigInteger, nullable=False),
        Column("changed", BigInteger, nullable=False),
        Column("unchanged", BigInteger, nullable=False),
        Column("rejected", BigInteger, nullable=False),
        Column("skipped", BigInteger, nullable=False),
        # Where the file of rejected rows ends, so far as it is of rows that were committed.
        Column("errors_path", Text, nullable=False),
        Column("errors_size", BigInteger, nullable=False),
        # The newest entry of the journal when the run began: its own come after it.
        Column("entries_after", BigInteger, nullable=False),
        info=_PART,
    )


def _keys(metadata: MetaData) -> Table:
    """The record that a row without a key of its own became, by a digest of what the row says."""
    return Table(
        KEY,
        metadata,
        Column("key", IdType(), primary_key=True),
        Column("record_id", IdType(), nullable=False),
        info=_PART,
    )


def _rejected(metadata: MetaData) -> Table:
    """The lines that a run did not take: mended, each may come again once."""
    return Table(
        REJECTED,
        metadata,
        Column("run_id", IdType(), primary_key=True),
        Column("line", Integer, primary_key=True, autoincrement=False),
        info=_PART,
    )
