"""Several threads of a host, each joining its own transaction, on an engine that nobody set up."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session

from crmkit import CRM, Customer, Interaction

ROUNDS = 10


@pytest.fixture
def host(crm: CRM) -> Iterator[Engine]:
    engine = create_engine(crm.engine.url)
    yield engine
    engine.dispose()


@pytest.mark.parametrize("bare", [False, True], ids=["session", "connection"])
def test_who_reads_first_and_writes_later_waits_for_others(
    crm: CRM, host: Engine, bare: bool
) -> None:
    """SQLite tells a reader who wants to write that the file is locked, if somebody else wrote in
    between; so a joined unit says at once that it will write, unless the host did."""
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna"))

    def note(who: int) -> None:
        for number in range(ROUNDS):
            with host.connect() if bare else Session(host) as mine, mine.begin():  # noqa: SIM117
                with crm.join(mine, "dana") as work:
                    read = work.get(Customer, anna)
                    work.add(Interaction(customer=read, subject=f"{who}, {number}"))

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(note, range(3)))
    with crm.read("dana") as unit:
        assert 3 * ROUNDS == unit.count(Interaction)
