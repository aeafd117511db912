"""Removing the bytes: what an erasure destroyed, a database still holds in pages it has freed.

An erasure notes which tables it touched; a scrub rewrites those, with their indexes, and says what
it cannot reach.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

import attrs
from sqlalchemy import Connection, Engine, Table, and_, delete, false, or_, select

from crmkit.storage.conflicts import insert_into
from crmkit.storage.own_connection import Run, plain_statements
from crmkit.storage.place import quoted, schema_of
from crmkit.storage.search_table import SEARCH_FTS, SEARCH_GONE
from crmkit.words import _

_TOUCHED, _FREED = "unscrubbed ", "freed "
"""Keys of the state table: what no scrub has seen yet, and what only a full one can end."""


@attrs.frozen
class ScrubReport:
    """What a scrub did, and what it could not reach."""

    tables: tuple[str, ...]
    """The tables that erasures had touched since the last scrub; none: there was nothing to do."""
    notes: tuple[str, ...] = ()
    """Where bytes of erased values may still be, and what to do about it."""
    again: bool = False
    """Whether something that was open kept it from ending; scrub again when that has ended."""


def mark_unscrubbed(
    connection: Connection, state: Table, tables: Iterable[str], moment: datetime
) -> None:
    """Remember which tables may hold bytes of erased values."""
    _mark(connection, state, {f"{_TOUCHED}{n}": moment.isoformat() for n in sorted(set(tables))})


def _mark(connection: Connection, state: Table, marks: Mapping[str, str]) -> None:
    statement = insert_into(state, connection.dialect.name)
    again = {"value": statement.excluded.value}
    rows = [{"key": key, "value": value} for key, value in marks.items()]
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=again), rows)


def marks(connection: Connection, state: Table, *, full: bool) -> Mapping[str, str]:
    """What a scrub has to see to, as the state table holds it."""
    key = state.c.key
    wanted = or_(key.startswith(_TOUCHED), key.startswith(_FREED) if full else false())
    return {row.key: row.value for row in connection.execute(select(state).where(wanted))}


def settle(connection: Connection, state: Table, done: Mapping[str, str], *, full: bool) -> None:
    """Forget what was seen to, but for tables that were touched again meanwhile."""
    same = (and_(state.c.key == key, state.c.value == value) for key, value in done.items())
    connection.execute(delete(state).where(or_(*same)))
    if connection.dialect.name != "sqlite" and not full:
        freed = {key.replace(_TOUCHED, _FREED, 1): value for key, value in done.items()}
        _mark(connection, state, freed)


def scrub(engine: Engine, marks: Iterable[str], *, full: bool) -> ScrubReport:
    """Rewrite the tables of these marks, and their indexes, without what was deleted of them.

    Raises Refused where a transaction is in the way for long, such as one of the caller's own.
    """
    tables = tuple(sorted({mark.partition(" ")[2] for mark in marks}))
    if not tables:
        return ScrubReport(())
    with plain_statements(engine, _PATIENCE) as run:
        sqlite = engine.dialect.name == "sqlite"
        waits, notes = _sqlite(run) if sqlite else _postgresql(run, _placed(engine, tables), full)
        return ScrubReport(tables, (*waits, *notes, *_ELSEWHERE[engine.dialect.name]), bool(waits))


_ELSEWHERE = {
    "sqlite": (str(_("backups and copies of the file; what the disk keeps of freed blocks")),),
    "postgresql": (
        str(_("the server's write-ahead log until it is recycled, and its archive")),
        str(_("replicas, backups and dumps; what the disk keeps of freed blocks")),
    ),
}


# Seconds that each step waits for other transactions to end; a scrub can be done again.
_PATIENCE = 10

Found = tuple[list[str], list[str]]
"""What has to be waited for, and what else was not reached."""


def _sqlite(run: Run) -> Found:
    """The whole file is written anew: SQLite knows no smaller piece."""
    run("PRAGMA secure_delete = ON")
    named = "SELECT name FROM sqlite_master WHERE name = '{}'"
    if run(named.format(SEARCH_FTS)):
        # Words that were deleted stay in the index until it is made anew.
        run(f"INSERT INTO {SEARCH_FTS} ({SEARCH_FTS}) VALUES ('rebuild')")
        run(f"DELETE FROM {SEARCH_GONE}")
    if run(named.format("sqlite_stat4")):
        run("ANALYZE")  # it holds samples of what the indexes hold
    run("VACUUM")
    if run("PRAGMA journal_mode")[0][0] != "wal":
        return [], []
    ((busy, *_pages),) = run("PRAGMA wal_checkpoint(TRUNCATE)")
    return [str(_("the write-ahead log, which somebody reads"))] * busy, []


def _placed(engine: Engine, tables: Iterable[str]) -> list[str]:
    schema = schema_of(engine)
    place = f"{quoted(schema)}." if schema else ""
    return [f"{place}{quoted(name)}" for name in tables]


def _postgresql(run: Run, tables: Iterable[str], full: bool) -> Found:
    waits, notes = [], []
    if run(_OTHERS)[0][0]:
        waits.append(str(_("rows that a transaction which is open now may still see")))
    for name in tables:
        _vacuum(run, name, full, analyze=True)
        if not full:
            run(f"REINDEX TABLE {name}")
    if run(_MAY_VACUUM_STATISTICS)[0][0]:
        # Its samples of values were replaced by ANALYZE; these are the old ones.
        _vacuum(run, "pg_catalog.pg_statistic", full)
    else:
        notes.append(str(_("samples in pg_statistic; let its owner VACUUM FULL it")))
    if not full:
        notes.append(str(_("free space within the tables' pages; scrub with full=True rewrites")))
    return waits, notes


def _vacuum(run: Run, name: str, full: bool, *, analyze: bool = False) -> None:
    """Remove dead rows, waiting for whoever reads their page; then rewrite what is left.

    Rewriting alone takes along rows that died while any transaction of the whole server was open.
    """
    run(f"VACUUM (FREEZE{', ANALYZE' if analyze else ''}) {name}")
    if full:
        run(f"VACUUM (FULL) {name}")


# Whoever holds a snapshot, here or on a replica, may still see rows that were deleted.
_OTHERS = """
SELECT (SELECT count(*) FROM pg_stat_activity
        WHERE (datname = current_database() OR datname IS NULL) AND pid <> pg_backend_pid()
        AND (backend_xmin IS NOT NULL OR backend_xid IS NOT NULL))
     + (SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database())
     + (SELECT count(*) FROM pg_replication_slots WHERE xmin IS NOT NULL)
"""
_MAY_VACUUM_STATISTICS = """
SELECT pg_has_role(datdba, 'USAGE') FROM pg_database WHERE datname = current_database()
"""
