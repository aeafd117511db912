"""The table of the numbers that sequences have given out, and the statement that takes the next."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Connection, MetaData, String, Table

from crmkit.storage.conflicts import insert_into

COUNTERS = "crmkit_counter"


def counter_table(metadata: MetaData) -> Table:
    """`crmkit_counter` in this MetaData, made at the first call."""
    if COUNTERS in metadata.tables:
        return metadata.tables[COUNTERS]
    return Table(
        COUNTERS,
        metadata,
        Column("name", String(80), primary_key=True),
        Column("period", String(10), primary_key=True),
        Column("last", BigInteger, nullable=False),
        info={"crmkit_part": "core"},
    )


def take(
    connection: Connection, counters: Table, name: str, period: str, start: int, count: int
) -> range:
    """The next `count` numbers of a sequence in a period, in one statement.

    Whoever takes of the same waits until this transaction ends, and gets them if it is undone.
    """
    first = {"name": name, "period": period, "last": start + count - 1}
    insert = insert_into(counters, connection.dialect.name).values(first)
    taken = insert.on_conflict_do_update(
        index_elements=["name", "period"], set_={"last": counters.c.last + count}
    )
    last: int = connection.execute(taken.returning(counters.c.last)).scalar_one()
    return range(last - count + 1, last + 1)
