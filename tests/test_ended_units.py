"""The end of a unit, and units of a host's own engine that write at once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Column, Engine, Integer, MetaData, Table, create_engine
from sqlalchemy.orm import Session

from crmkit import CRM, Conflict, Customer, Refused

ORDERS = Table("host_order", MetaData(), Column("id", Integer, primary_key=True))


def anna() -> Customer:
    return Customer(name="Anna")


@pytest.fixture
def host(crm: CRM) -> Iterator[Engine]:
    """The host's own engine, as `create_engine` gives it."""
    engine = create_engine(crm.engine.url)
    yield engine
    engine.dispose()


def test_a_unit_that_ended_does_nothing_more(crm: CRM, host: Engine) -> None:
    """Least of all in the host's transaction, outside the savepoint that was its own."""
    with Session(host) as session, session.begin():
        with crm.join(session, "dana") as joined:
            joined.add(anna())
        with pytest.raises(Refused, match="has ended"):
            joined.add(anna())
    with crm.begin("dana") as begun:
        begun.add(anna())
        later = begun.find(Customer)
    with pytest.raises(Refused, match="has ended"):
        list(later)
    with crm.read("dana") as work:
        assert 2 == work.count(Customer)
    with pytest.raises(Refused, match="has ended"):
        work.count(Customer)


def test_a_sensitive_read_is_journaled_while_a_list_streams(crm: CRM) -> None:
    """A stream opens a transaction, and not one that refuses the journal's entry."""
    with crm.begin("dana") as work:
        added = work.add(anna())
    with crm.read("dana") as work:
        for record in work.find(Customer):
            assert added.id == work.get(Customer, record, sensitive=True).id
    with crm.read("dana") as work:
        assert ["read", "add"] == [entry.action for entry in work.history(added, sensitive=True)]


def test_threads_on_the_hosts_engine_wait_for_each_other(crm: CRM, host: Engine) -> None:
    """A unit that will write says so at once: on SQLite nobody else can come between."""
    shared = CRM(host)

    def several(_: int) -> None:
        for _ in range(10):
            with shared.begin("dana") as work:
                before = work.count(Customer)
                work.add(anna())
                assert before < work.count(Customer)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(several, range(4)))
    with crm.read("dana") as work:
        assert 40 == work.count(Customer)


def test_a_file_that_somebody_else_writes_to_is_a_conflict(tmp_path: Path) -> None:
    """Of a host that begins a unit of its own inside its own transaction, for one."""
    engine = create_engine(f"sqlite:///{tmp_path}/shop.db", connect_args={"timeout": 0.1})
    crm = CRM(engine)
    crm.upgrade()
    ORDERS.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(ORDERS.insert())
        with pytest.raises(Conflict, match=r"use crm\.join"), crm.begin("dana") as work:
            work.add(anna())
    engine.dispose()
