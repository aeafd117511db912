"""Migrations: one history a part, each part's upgrade one transaction, in requirement order.

Nothing here runs by itself: a host calls `upgrade` (or `crmkit db upgrade`). There is no way back
down; what a newer version wrote, an older one cannot be trusted with.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING

import attrs
from sqlalchemy import Connection, Engine, Table, inspect, literal, select
from sqlalchemy.exc import DBAPIError

from crmkit.errors import CRMError, Invalid, Refused
from crmkit.storage import versions
from crmkit.storage.history import (
    CORE,
    CORE_FOLDER,
    PartMigrations,
    Step,
    part_migrations,
    steps_after,
    steps_of,
)
from crmkit.storage.own_connection import ADVISORY_LOCK, migrating, own_engine, reading, timed_out
from crmkit.storage.versions import version_of, version_statements, version_table

if TYPE_CHECKING:
    from alembic.runtime.migration import MigrationContext

    from crmkit.storage.comparison import Difference

__all__ = [
    "CORE",
    "CORE_FOLDER",
    "PartMigrations",
    "PartStatus",
    "PartUpgrade",
    "UpgradeReport",
    "check",
    "left_behind",
    "part_migrations",
    "sql",
    "status",
    "upgrade",
]

Progress = Callable[[str], None]
"""Told of every revision about to be applied: `core: revision 0002`."""

# Revision files speak to Alembic through a global of its own.
_one_at_a_time = threading.RLock()


@attrs.frozen
class PartStatus:
    """Where one part's tables stand. `problem` says why they cannot be upgraded."""

    part: str
    current: str | None
    head: str | None
    pending: tuple[str, ...] = ()
    problem: CRMError | None = None

    @property
    def up_to_date(self) -> bool:
        return self.problem is None and self.current == self.head

    @property
    def newer(self) -> bool:
        """Whether the database has a revision that the code does not know: it is the newer one."""
        return self.problem is not None and self.problem.facts.get("newer", False)


@attrs.frozen
class PartUpgrade:
    """What an upgrade did to one part's tables, and how many seconds it took."""

    part: str
    before: str | None
    after: str | None
    seconds: float = 0.0

    @property
    def changed(self) -> bool:
        return self.before != self.after


@attrs.frozen
class UpgradeReport:
    """What an upgrade did, part by part."""

    parts: tuple[PartUpgrade, ...]

    @property
    def changed(self) -> bool:
        return any(part.changed for part in self.parts)


def status(engine: Engine, parts: Sequence[PartMigrations]) -> tuple[PartStatus, ...]:
    """At which revision each part's tables are, and which are pending. Changes nothing."""
    _require_names(parts)
    with reading(engine) as connection:
        return tuple(_status(connection, part) for part in parts)


def upgrade(
    engine: Engine | Connection,
    parts: Sequence[PartMigrations],
    progress: Progress | None = None,
    *,
    wait: float = 60.0,
) -> UpgradeReport:
    """Bring the tables of every part to the newest revision, one part after the other.

    Each part's upgrade is one transaction under a lock: upgrades of several processes follow one
    another, and one that is killed leaves the parts before it new and the others old. `wait` is
    how many seconds to wait for other transactions.

    Raises a CRMError, having changed nothing, when any part cannot be upgraded, and for a
    connection with an open transaction. Raises Refused, nothing of its part changed, where the
    database does not take a statement of a revision; what else one raises goes on with a note.
    """
    engine = own_engine(engine)
    found = status(engine, parts)
    _refuse([one.problem for one in found if one.problem is not None])
    with _one_at_a_time:
        upgraded = [
            PartUpgrade(part.name, one.current, one.head)
            if one.up_to_date
            else _upgraded(engine, part, parts, progress, wait)
            for part, one in zip(parts, found, strict=True)
        ]
    return UpgradeReport(tuple(upgraded))


def sql(engine: Engine, parts: Sequence[PartMigrations], *, whole: bool = False) -> str:
    """The statements that an upgrade of this database would run, for review.

    `whole` gives those that make everything from nothing, and connects to nothing. Raises a
    CRMError when any part cannot be upgraded, or when a revision must read the database first.
    """
    _require_names(parts)
    nowhere = [PartStatus(part.name, None, None) for part in parts]
    found = nowhere if whole else status(engine, parts)
    _refuse([one.problem for one in found if one.problem is not None])
    with _one_at_a_time:
        scripts = [_sql(engine, p, one.current) for p, one in zip(parts, found, strict=True)]
    return "\n".join(script for script in scripts if script)


def check(engine: Engine, parts: Sequence[PartMigrations]) -> tuple[Difference, ...]:
    """Where the database differs from the definitions of these parts; empty when nowhere."""
    from crmkit.storage.comparison import differences

    with _one_at_a_time, reading(engine) as connection:
        return tuple(differences(connection, _tables(parts)))


def left_behind(engine: Engine, parts: Sequence[PartMigrations]) -> dict[str, list[str]]:
    """The tables of parts that are not among these any more, by the name of the part."""
    with reading(engine) as connection:
        return versions.left_behind(connection, [part.name for part in parts])


def _tables(parts: Sequence[PartMigrations]) -> list[Table]:
    return [table for part in parts for table in part.tables]


def _require_names(parts: Sequence[PartMigrations]) -> None:
    names = {table.name for table in _tables(parts)}
    taken = [name for part in parts if (name := version_table(part.name).name) in names]
    if taken:
        raise Invalid(
            f"{', '.join(taken)} is where the version of a part is kept; give the entity of that "
            "name another"
        )


def _refuse(problems: Sequence[CRMError]) -> None:
    if len(problems) == 1:
        raise problems[0]
    if problems:
        lines = "\n".join(f"  - {problem}" for problem in problems)
        raise Refused(f"the database cannot be upgraded:\n{lines}", problems=tuple(problems))


def _status(connection: Connection, part: PartMigrations) -> PartStatus:
    current = head = None
    try:
        current = version_of(connection, part.name)
        head = _head(part)
        pending = _pending(connection, part, current)
    except CRMError as problem:
        return PartStatus(part.name, current, head, problem=problem)
    return PartStatus(part.name, current, head, tuple(step.version for step in pending))


def _head(part: PartMigrations) -> str | None:
    steps = steps_of(part)
    return steps[-1].version if steps else None


def _pending(connection: Connection, part: PartMigrations, current: str | None) -> tuple[Step, ...]:
    if current is None:
        _refuse_strangers(connection, part)
    return steps_after(part, current)


def _refuse_strangers(connection: Connection, part: PartMigrations) -> None:
    """Tables under our names that no upgrade made: nothing is known of what they hold."""
    existing = inspect(connection).get_table_names()
    found = [table for table in part.tables if table.name in existing]
    if found:
        full = [table.name for table in found if _holds_rows(connection, table)]
        remedy = (
            f"{', '.join(full)} hold rows: move these elsewhere"
            if full
            else "all are empty: drop them"
        )
        raise Refused(
            f"{', '.join(t.name for t in found)} exist, but no version of part {part.name!r} says "
            f"that crmkit made them; {remedy} and upgrade again",
            part=part.name,
            tables=tuple(table.name for table in found),
        )


def _holds_rows(connection: Connection, table: Table) -> bool:
    return connection.scalar(select(literal(1)).select_from(table).limit(1)) is not None


# Online


def _upgraded(
    engine: Engine,
    part: PartMigrations,
    parts: Sequence[PartMigrations],
    progress: Progress | None,
    wait: float,
) -> PartUpgrade:
    began = perf_counter()
    with migrating(engine, wait) as connection:
        # Asked again under the lock: another process may have been first.
        current = version_of(connection, part.name)
        steps = _pending(connection, part, current)
        with _no_new_orphans(connection, part, parts, current):
            for step in steps:
                if progress is not None:
                    progress(f"{part.name}: revision {step.version}")
                _apply(step, part, _context(connection))
        after = _head(part)
        if after is not None and after != current:
            for statement in version_statements(part.name, current, after):
                connection.execute(statement)
    return PartUpgrade(part.name, current, after, perf_counter() - began)


def _context(connection: Connection) -> MigrationContext:
    from alembic.runtime.migration import MigrationContext

    return MigrationContext.configure(connection, opts={"transactional_ddl": True})


def _apply(step: Step, part: PartMigrations, context: MigrationContext) -> None:
    where = f"revision {step.version!r} of part {part.name!r} ({step.place})"
    try:
        step.apply(context)
    except DBAPIError as error:
        if timed_out(error):
            raise
        raise Refused(
            f"{where} failed: {error.orig}; in: {_line(error.statement)}; "
            "nothing of this part was changed; mend the revision",
            part=part.name,
            revision=step.version,
            statement=error.statement,
        ) from error
    except Exception as error:
        error.add_note(f"in {where}; nothing of this part was changed")
        raise


def _line(statement: str | None) -> str:
    """A statement as an error shows it."""
    line = " ".join((statement or "a statement of its own").split())
    return line if len(line) <= 200 else f"{line[:200]}..."


@contextmanager
def _no_new_orphans(
    connection: Connection,
    part: PartMigrations,
    parts: Sequence[PartMigrations],
    current: str | None,
) -> Iterator[None]:
    """Foreign keys rest during an upgrade on SQLite: look afterwards that they still hold."""
    if connection.dialect.name != "sqlite" or current is None:
        yield
        return
    before = _orphans(connection, parts)
    yield
    lost = _orphans(connection, parts) - before
    if lost > 0:
        raise Refused(
            f"the revisions of part {part.name!r} would leave {lost} rows that refer to rows no "
            "longer there; nothing of this part was changed; mend the revisions",
            part=part.name,
        )


def _orphans(connection: Connection, parts: Sequence[PartMigrations]) -> int:
    existing = inspect(connection).get_table_names()
    ours = [table.name for table in _tables(parts) if table.name in existing]
    checks = (connection.exec_driver_sql(f'PRAGMA foreign_key_check("{name}")') for name in ours)
    return sum(len(check.all()) for check in checks)


# Offline

_BEGIN = {
    "postgresql": f"BEGIN;\n\nSELECT pg_advisory_xact_lock({ADVISORY_LOCK});",
    "sqlite": "PRAGMA foreign_keys = OFF;\n\nBEGIN IMMEDIATE;",
}


def _sql(engine: Engine, part: PartMigrations, current: str | None) -> str:
    from alembic.runtime.migration import MigrationContext
    from alembic.util import CommandError

    after = _head(part)
    if after is None or after == current:
        return ""
    buffer = io.StringIO()
    context = MigrationContext.configure(
        dialect=engine.dialect,
        opts={"transactional_ddl": True, "as_sql": True, "output_buffer": buffer},
    )
    for step in steps_after(part, current):
        buffer.write(f"-- {part.name}, revision {step.version}\n\n")
        try:
            _apply(step, part, context)
        except CommandError as error:
            raise Refused(
                f"revision {step.version!r} of part {part.name!r} reads the database as it "
                f"goes: its statements cannot be told beforehand; upgrade a copy instead ({error})"
            ) from error
    for statement in version_statements(part.name, current, after):
        compiled = statement.compile(dialect=engine.dialect, compile_kwargs={"literal_binds": True})
        buffer.write(f"{str(compiled).strip()};\n\n")
    return f"{_BEGIN[engine.dialect.name]}\n\n{buffer.getvalue()}COMMIT;\n"
