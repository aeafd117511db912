"""The host's transaction: joined through a savepoint, never ended, told of nothing undone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    Table,
    create_engine,
    func,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from crmkit import CRM, Conflict, Customer, Invalid, NoTransaction, Refused, Team
from crmkit.testing.databases import Database

ORDERS = Table("host_order", MetaData(), Column("id", Integer, primary_key=True))


class Undone(Exception):
    """Something went wrong in a host's transaction."""


def anna() -> Customer:
    return Customer(name="Anna")


@pytest.fixture
def host(crm: CRM) -> Iterator[Engine]:
    """The host's own engine, as `create_engine` gives it, with a table of its own."""
    engine = create_engine(crm.engine.url)
    ORDERS.metadata.create_all(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def told(crm: CRM) -> list[Any]:
    """What listeners of the signal `changed` were told."""
    changes: list[Any] = []
    crm.signals.changed.connect(lambda crm, changes: told_of(changes), weak=False)

    def told_of(new: tuple[Any, ...]) -> None:
        changes.extend((change.entity, change.action) for change in new)

    return changes


def kept(engine: Engine) -> dict[str, int]:
    """How many rows the tables hold, asked on a connection of its own."""
    names = ("crmkit_customer", "crmkit_team", "crmkit_search", "host_order")
    with engine.connect() as connection:
        found = {n: connection.scalar(text(f"SELECT count(*) FROM {n}")) or 0 for n in names}
        journal = "SELECT count(*) FROM crmkit_journal WHERE actor_key = 'dana'"
        return {**found, "journal": connection.scalar(text(journal)) or 0}


NOTHING = {
    "crmkit_customer": 0, "crmkit_team": 0, "crmkit_search": 0, "host_order": 0, "journal": 0,
}  # fmt: skip
BOTH = {**NOTHING, "crmkit_customer": 1, "crmkit_search": 1, "host_order": 1, "journal": 1}
ONLY_THE_ORDER = {**NOTHING, "host_order": 1}


def order(host: Connection | Session) -> None:
    host.execute(ORDERS.insert())


# A Session


def test_a_session_commits_both_or_neither(crm: CRM, host: Engine, told: list[Any]) -> None:
    """The README's promise."""
    with suppress(Undone), Session(host) as session:
        order(session)
        with crm.join(session, actor="dana") as work:
            work.add(anna())
        raise Undone
    assert (NOTHING, []) == (kept(host), told)
    with Session(host) as session:
        order(session)
        with crm.join(session, actor="dana") as work:
            work.add(anna())
        session.commit()
    assert (BOTH, [("customer", "add")]) == (kept(host), told)


def test_a_session_that_is_rolled_back_leaves_nothing(
    crm: CRM, host: Engine, told: list[Any]
) -> None:
    """No row, no signal, no journal entry, no word in the search."""
    with Session(host) as session:
        order(session)
        with crm.join(session, actor="dana") as work:
            work.add(anna())
        session.rollback()
        order(session)
        session.commit()
    assert (ONLY_THE_ORDER, []) == (kept(host), told)


def test_an_error_in_the_unit_undoes_the_unit_alone(
    crm: CRM, host: Engine, told: list[Any]
) -> None:
    """The host's own work goes on and is committed."""
    with Session(host) as session:
        order(session)
        with suppress(Undone), crm.join(session, actor="dana") as work:
            work.add(anna())
            raise Undone
        session.commit()
    assert (ONLY_THE_ORDER, []) == (kept(host), told)


def test_a_unit_may_come_before_any_statement_of_the_host(
    crm: CRM, host: Engine, told: list[Any]
) -> None:
    """The first savepoint is not mistaken for the transaction, as SQLite's driver would."""
    with Session(host) as session:
        session.begin()
        with crm.join(session, actor="dana") as work:
            work.add(anna())
        session.rollback()
    assert (NOTHING, []) == (kept(host), told)


def test_an_outer_savepoint_of_the_host_takes_the_unit_along(
    crm: CRM, host: Engine, told: list[Any]
) -> None:
    """Rolled back after the unit ended well, it leaves neither rows nor signals."""
    with Session(host) as session:
        order(session)
        outer = session.begin_nested()
        with crm.join(session, actor="dana") as work:
            work.add(anna())
        outer.rollback()
        with crm.join(session, actor="dana") as work:
            work.add(Team(name="North"))
        session.commit()
    assert {**ONLY_THE_ORDER, "crmkit_team": 1, "crmkit_search": 1, "journal": 1} == kept(host)
    assert [("team", "add")] == told


def test_listeners_wait_for_the_outermost_commit(crm: CRM, host: Engine, told: list[Any]) -> None:
    """A released savepoint is not a commit."""
    with Session(host) as session:
        session.begin()
        with session.begin_nested(), crm.join(session, actor="dana") as work:
            work.add(anna())
        assert [] == told
        session.commit()
        assert [("customer", "add")] == told
        session.begin()
        session.commit()
    assert [("customer", "add")] == told


def test_a_session_joined_twice_tells_of_both(crm: CRM, host: Engine, told: list[Any]) -> None:
    """In their order, once each."""
    with Session(host) as session:
        session.begin()
        for record in (anna(), Team(name="North")):
            with crm.join(session, actor="dana") as work:
                work.add(record)
        session.commit()
    assert [("customer", "add"), ("team", "add")] == told


def test_units_may_be_joined_inside_each_other(crm: CRM, host: Engine, told: list[Any]) -> None:
    """An inner one that fails takes nothing of the outer along."""
    with Session(host) as session:
        session.begin()
        with crm.join(session, actor="dana") as outer:
            outer.add(Team(name="North"))
            with suppress(Undone), crm.join(session, actor="dana") as inner:
                inner.add(anna())
                raise Undone
        session.commit()
    assert {**NOTHING, "crmkit_team": 1, "crmkit_search": 1, "journal": 1} == kept(host)
    assert [("team", "add")] == told


def test_a_session_begun_by_its_first_statement_is_open(crm: CRM, host: Engine) -> None:
    """Autobegin counts."""
    with Session(host) as session:
        order(session)
        with crm.join(session, actor="dana") as work:
            work.add(anna())
        assert session.in_transaction()
        session.commit()
    assert BOTH == kept(host)


def test_a_session_without_a_transaction_is_refused(crm: CRM, host: Engine) -> None:
    """Else nobody would commit."""
    with (
        Session(host) as session,
        pytest.raises(NoTransaction, match="has no open transaction; begin one, then join it"),
        crm.join(session, actor="dana"),
    ):
        pass


def test_a_scoped_session_is_a_session(crm: CRM, host: Engine, told: list[Any]) -> None:
    """As web frameworks keep them."""
    registry = scoped_session(sessionmaker(host))
    order(registry())
    with crm.join(registry, actor="dana") as work:  # type: ignore[arg-type]
        work.add(anna())
    registry.commit()
    registry.remove()
    assert (BOTH, [("customer", "add")]) == (kept(host), told)


def test_a_unit_that_cannot_commit_does_not_let_its_savepoint_go(crm: CRM, host: Engine) -> None:
    """A swallowed error inside the unit undoes the unit; the host goes on."""
    with Session(host) as session:
        order(session)
        with suppress(Refused), crm.join(session, actor="dana") as work:
            work.add(Team(name="North"))
            with suppress(Conflict):
                work.add(Team(name="North"))
        session.commit()
    assert ONLY_THE_ORDER == kept(host)


def test_the_host_sees_what_the_unit_wrote(crm: CRM, host: Engine) -> None:
    """It is one transaction on one connection."""
    with Session(host) as session:
        session.begin()
        with crm.join(session, actor="dana") as work:
            work.add(anna())
        count = select(func.count()).select_from(crm.catalogue.tables[Customer])
        assert 1 == session.scalar(count)
        session.rollback()


# A Connection


def test_a_connection_commits_both_or_neither(crm: CRM, host: Engine) -> None:
    """As a Session does."""
    with host.connect() as connection:
        order(connection)
        with crm.join(connection, actor="dana") as work:
            work.add(anna())
        connection.rollback()
        assert NOTHING == kept(host)
        order(connection)
        with crm.join(connection, actor="dana") as work:
            work.add(anna())
        connection.commit()
    assert BOTH == kept(host)


def test_a_savepoint_of_a_connection_takes_the_unit_along(crm: CRM, host: Engine) -> None:
    """Whichever statement came first."""
    with host.begin() as connection:
        outer = connection.begin_nested()
        with crm.join(connection, actor="dana") as work:
            work.add(anna())
        outer.rollback()
        order(connection)
    assert ONLY_THE_ORDER == kept(host)


def test_a_connection_rolled_back_after_the_unit_alone_leaves_nothing(
    crm: CRM, host: Engine
) -> None:
    """SQLite's driver would have committed at the release of that savepoint."""
    with host.connect() as connection, connection.begin() as transaction:
        with crm.join(connection, actor="dana") as work:
            work.add(anna())
        transaction.rollback()
    assert NOTHING == kept(host)


def test_listeners_of_a_connection_wait_for_the_hosts_word(
    crm: CRM, host: Engine, told: list[Any]
) -> None:
    """A bare Connection does not say when it commits; the host calls `work.committed()`."""
    with host.begin() as connection, crm.join(connection, actor="dana") as work:
        work.add(anna())
    assert [] == told
    work.committed()
    work.committed()
    assert [("customer", "add")] == told


def test_a_connection_without_a_transaction_is_refused(crm: CRM, host: Engine) -> None:
    """Else nobody would commit."""
    with (
        host.connect() as connection,
        pytest.raises(NoTransaction, match="has no open transaction"),
        crm.join(connection, actor="dana"),
    ):
        pass


@pytest.mark.parametrize("other", [None, "sqlite://", object()])
def test_what_is_neither_is_refused(crm: CRM, other: Any) -> None:
    """The error says what can be joined."""
    with (
        pytest.raises(Invalid, match="give a SQLAlchemy Connection or Session"),
        crm.join(other, actor="dana"),
    ):
        pass


# A CRM on the host's engine


def test_units_on_the_hosts_engine_are_whole_or_not_at_all(crm: CRM, host: Engine) -> None:
    """Also where a savepoint comes first: the driver of SQLite is told to begin."""
    on_host = CRM(host, clock=crm.clock)
    with suppress(Undone), on_host.begin("dana") as work:
        with work.savepoint():
            work.add(anna())
        raise Undone
    assert NOTHING == kept(host)
    with on_host.begin("dana") as work, work.savepoint():
        work.add(anna())
    with on_host.read("dana") as unit:
        assert 1 == unit.count(Customer)
    assert {**BOTH, "host_order": 0} == kept(host)


def test_the_hosts_engine_is_left_as_it_is(crm: CRM, host: Engine) -> None:
    """Closing the CRM closes nothing of the host."""
    on_host = CRM(host, clock=crm.clock)
    with on_host.begin("dana") as work:
        work.add(anna())
    pool = host.pool
    on_host.close()
    assert pool is host.pool
    assert {**BOTH, "host_order": 0} == kept(host)


def test_a_unit_whose_transaction_was_aborted_says_so(crm: CRM, host: Engine) -> None:
    """PostgreSQL would turn that commit into a rollback without a word."""
    unit = crm.begin("dana")
    work = unit.__enter__()
    work.add(anna())
    with suppress(Exception):
        work.connection.exec_driver_sql("SELECT * FROM no_such_table")
    if crm.engine.dialect.name == "sqlite":
        unit.__exit__(None, None, None)
        assert {**BOTH, "host_order": 0} == kept(host)
    else:
        with pytest.raises(Refused, match="an earlier statement of this unit failed"):
            unit.__exit__(None, None, None)
        assert NOTHING == kept(host)


# An async host


each_driver = pytest.mark.parametrize(
    ("database", "driver"),
    [("sqlite", "aiosqlite"), ("postgresql", "psycopg"), ("postgresql", "asyncpg")],
    indirect=["database"],
)


@pytest.fixture
def async_host(database: Database, driver: str, crm: CRM) -> Callable[[], AsyncEngine]:
    """Makes the engine of an async host, inside its event loop."""
    url = crm.engine.url.set(drivername=f"{database.kind}+{driver}")
    return lambda: create_async_engine(url)


Scene = Callable[[AsyncEngine], Any]


def play(async_host: Callable[[], AsyncEngine], scene: Scene) -> None:
    async def run() -> None:
        engine = async_host()
        try:
            await scene(engine)
        finally:
            await engine.dispose()

    asyncio.run(run())


@each_driver
def test_an_async_session_commits_both_or_neither(
    crm: CRM, host: Engine, async_host: Any, told: list[Any]
) -> None:
    """The same code through `run_sync`, on every driver."""

    def sell(session: Session) -> None:
        with crm.join(session, actor="dana") as work:
            added = work.add(anna())
            work.change(work.get(Customer, added), owner="dana")

    async def scene(engine: AsyncEngine) -> None:
        async with AsyncSession(engine) as session:
            await session.execute(ORDERS.insert())
            await session.run_sync(sell)
            await session.rollback()
        assert (NOTHING, []) == (kept(host), told)
        async with AsyncSession(engine) as session, session.begin():
            await session.execute(ORDERS.insert())
            await session.run_sync(sell)

    play(async_host, scene)
    assert {**BOTH, "journal": 2} == kept(host)
    assert [("customer", "add"), ("customer", "change")] == told


@each_driver
def test_an_async_session_may_begin_with_the_unit(
    crm: CRM, host: Engine, async_host: Any, told: list[Any]
) -> None:
    """The first savepoint is not mistaken for the transaction."""

    def sell(session: Session) -> None:
        with crm.join(session, actor="dana") as work:
            work.add(anna())

    async def scene(engine: AsyncEngine) -> None:
        async with AsyncSession(engine) as session:
            await session.begin()
            await session.run_sync(sell)
            await session.rollback()

    play(async_host, scene)
    assert (NOTHING, []) == (kept(host), told)


@each_driver
def test_every_call_works_on_an_async_driver(crm: CRM, host: Engine, async_host: Any) -> None:
    """Bulk, removal, search, history, conflicts: drivers differ, promises do not."""

    def everything(session: Session) -> None:
        with crm.join(session, actor="dana") as work:
            assert 60 == work.add_all(Team(name=f"team {i}") for i in range(60))
            assert 60 == work.change_all(list(work.find(Team)), leader="dana")
            page = work.find(Team, "leader == 'dana'", limit=50, order="-name")
            assert 50 == len(page)
            assert 10 == len(work.find(Team, limit=50, order="-name", after=page.next))
            with pytest.raises(Conflict), work.savepoint():
                work.add_all([Team(name="North"), Team(name="North")])
            stale = work.add(anna())
            newest = work.change(stale, owner="dana", tags=["vip"])
            with pytest.raises(Conflict):
                work.change(stale, owner="emil")
            assert newest == work.get(Customer, stale)
            assert [newest] == list(work.search("ann", Customer))
            assert ["change", "add"] == [e.action for e in work.history(newest)]
            assert newest == work.as_of(newest, work.now())
            assert 60 == work.remove_all(list(work.find(Team)))

    async def scene(engine: AsyncEngine) -> None:
        async with AsyncSession(engine) as session, session.begin():
            await session.run_sync(everything)

    play(async_host, scene)


@each_driver
def test_an_async_connection_is_joined_too(crm: CRM, host: Engine, async_host: Any) -> None:
    """Through `AsyncConnection.run_sync`."""

    def sell(connection: Connection) -> None:
        with crm.join(connection, actor="dana") as work:
            work.add(anna())

    async def scene(engine: AsyncEngine) -> None:
        connection: AsyncConnection
        async with engine.begin() as connection:
            await connection.run_sync(sell)

    play(async_host, scene)
    assert {**BOTH, "host_order": 0} == kept(host)
