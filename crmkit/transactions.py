"""Transactions: crmkit's own, and a host's that a unit joins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError

from crmkit.access import Actor
from crmkit.errors import Broken, Conflict, Invalid, NoTransaction, Refused
from crmkit.spans import span
from crmkit.storage.engines import WRITES

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from crmkit.crm import CRM
    from crmkit.read_unit import ReadUnit
    from crmkit.unit_of_work import UnitOfWork


class OwnTransaction:
    """A connection with a transaction that is rolled back unless `commit` was called."""

    def __init__(self, connection: Connection, *, writes: bool) -> None:
        self.connection = connection
        self._transaction = connection.begin()
        _really_begun(connection, "BEGIN IMMEDIATE" if writes else "BEGIN")

    def commit(self) -> None:
        _require_sound(self.connection)
        self._transaction.commit()


# PostgreSQL's codes for a deadlock, and for transactions that cannot be put in an order.
_GAVE_WAY = ("40P01", "40001")
_NO_TABLE, _NO_COLUMN = "42P01", "42703"
_NO_COLUMN_OF_SQLITE = ("no such column", "has no column named")


def lacks_table(error: DBAPIError) -> bool:
    """Whether the database has not a table of crmkit that a statement names."""
    code, words = getattr(error.orig, "sqlstate", None), str(error.orig)
    return (code == _NO_TABLE and '"crmkit_' in words) or "no such table: crmkit_" in words


@contextmanager
def own_transaction(engine: Engine, *, writes: bool) -> Iterator[OwnTransaction]:
    """A transaction on a connection of the engine; without a commit it is rolled back."""
    with engine.connect() as connection:
        if not writes and connection.dialect.name == "sqlite":
            connection = connection.execution_options(**{WRITES: False})
        elif not writes:
            # Each statement sees what is committed, as it would within a transaction; a long
            # stream opens one (storage.engines.snapshot). It saves a read unit two round trips.
            connection = connection.execution_options(isolation_level="AUTOCOMMIT")
        try:
            yield OwnTransaction(connection, writes=writes)
        except DBAPIError as error:
            raise _explained(error) from error


def _explained(error: DBAPIError) -> Exception:
    """What a refusal of the database means where that can be told; else the error itself."""
    code, words = getattr(error.orig, "sqlstate", None), str(error.orig)
    if code in _GAVE_WAY:
        return Conflict(
            "another unit changed the same records in another order, and this one gave way; "
            "nothing of it was written: do it again"
        )
    if words == "database is locked":
        return Conflict(
            "somebody else was writing to this SQLite file all the time that a connection waits; "
            "nothing was written: do it again, and inside a transaction of your own use crm.join"
        )
    if lacks_table(error):
        table = words.splitlines()[0]
        return Broken(f"{table}: call crm.upgrade(), or `crmkit db upgrade`, to make the tables")
    lacks_column = code == _NO_COLUMN or any(said in words for said in _NO_COLUMN_OF_SQLITE)
    if lacks_column and "crmkit_" in f"{words} {error.statement}":
        return Broken(
            f"{words.splitlines()[0]}: the database differs from the definition; run `crmkit db "
            "check` to see where, and `crmkit db revision PART` for a revision that mends it"
        )
    return error


@contextmanager
def ending(work: ReadUnit) -> Iterator[None]:
    """Within this block the unit lives, and no longer."""
    try:
        yield
    finally:
        work.end()


@contextmanager
def joined(crm: CRM, host: Any, actor: Actor, cause: str) -> Iterator[UnitOfWork]:
    """A unit in a savepoint of the host's transaction."""
    from crmkit.unit_of_work import UnitOfWork

    nested, connection, after_commit = _entered(host)
    with crm.tally, span("crmkit.unit", actor_kind=actor.kind, cause=cause), nested:
        work = UnitOfWork(crm, crm.placed(connection()), actor, cause, own=False)
        with ending(work):
            yield work
            work._require_usable()
    after_commit(work)


def _entered(given: Any) -> tuple[Any, Callable[[], Connection], Callable[[UnitOfWork], None]]:
    """A savepoint of the host's transaction, its connection, and who says when it committed."""
    host = given
    if isinstance(host, Connection):
        if not host.in_transaction():
            raise NoTransaction("this connection has no open transaction; begin one, then join it")
        _really_begun(host, "BEGIN IMMEDIATE")
        return host.begin_nested(), lambda: host, lambda work: None
    host = _session(host)
    if host is None:
        raise Invalid(
            f"{type(given).__name__} cannot be joined; give a SQLAlchemy Connection or Session "
            "(from an AsyncSession through run_sync)"
        )
    if not host.in_transaction():
        raise NoTransaction("this session has no open transaction; begin one, then join it")
    _really_begun(host.connection(), "BEGIN IMMEDIATE")
    outer = _chain(host)
    return host.begin_nested(), host.connection, lambda work: _watch(host, outer, work)


def _session(host: Any) -> Any:
    """The Session that is meant; None where none is."""
    from sqlalchemy.orm import Session, scoped_session

    session = host() if isinstance(host, scoped_session) else host
    return session if isinstance(session, Session) else None


def _really_begun(connection: Connection, begin: str) -> None:
    """SQLite's driver begins only at the first write; a savepoint before that commits by itself.

    Whoever reads first and writes later is told that the file is locked, where others wrote
    meanwhile: what is going to write says so at once.
    """
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.driver_connection
        if not driver.in_transaction:
            connection.exec_driver_sql(begin)


def _require_sound(connection: Connection) -> None:
    """PostgreSQL turns the commit of a transaction that failed into a rollback, without a word."""
    if connection.dialect.driver != "psycopg":
        return
    driver: Any = connection.connection.driver_connection
    if driver.info.transaction_status.name == "INERROR":
        raise Refused(
            "an earlier statement of this unit failed in the database, so that nothing of the unit "
            "can be committed; put what may fail into `with work.savepoint():`"
        )


def _chain(session: Session) -> list[Any]:
    """The transactions and savepoints around, the innermost first."""
    transaction = session.get_nested_transaction() or session.get_transaction()
    chain = []
    while transaction is not None:
        chain.append(transaction)
        transaction = transaction.parent
    return chain


_PENDING = "crmkit_pending"


def _watch(session: Session, around: list[Any], work: UnitOfWork) -> None:
    """Tell the unit's listeners after the host's outermost commit, if nothing around was undone."""
    pending = session.info.get(_PENDING)
    if pending is None:
        pending = session.info[_PENDING] = []
        event.listen(session, "after_commit", _after_commit)
        event.listen(session, "after_soft_rollback", _after_rollback)
    pending.append((around, work))


def _after_commit(session: Session) -> None:
    if session.in_nested_transaction():
        return
    pending, session.info[_PENDING][:] = list(session.info[_PENDING]), []
    for _, work in pending:
        work.committed()


def _after_rollback(session: Session, undone: Any) -> None:
    kept = [(around, work) for around, work in session.info[_PENDING] if undone not in around]
    session.info[_PENDING][:] = kept
