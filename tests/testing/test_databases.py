"""A database that a test wrote into is as it was, or another, for the next that asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import text

from crmkit import CRM, Customer, Team
from crmkit.testing import Database
from crmkit.testing.databases import Databases


@pytest.fixture
def databases(
    database: Database, crmkit_databases: Callable[[str], Databases]
) -> Iterator[Databases]:
    own = Databases(crmkit_databases(database.kind).server)
    yield own
    own.close()


def after(databases: Databases, touch: Callable[[CRM], object]) -> CRM:
    """A CRM over what the next test gets when one did this."""
    first = Database(databases)
    crm = first.crm()
    touch(crm)
    first.close()
    return Database(databases).crm()


def write(crm: CRM) -> None:
    with crm.begin("dana") as work:
        work.add_all(Customer(name=f"Customer {number}") for number in range(20))
        work.add(Team(name="North"))


def numbers(crm: CRM) -> list[int]:
    """How many entries and records there are, and the number of the last entry."""
    looks = (
        "count(*) FROM crmkit_journal",
        "max(sequence) FROM crmkit_journal",
        "count(*) FROM crmkit_customer",
    )
    with crm.engine.connect() as connection:
        return [connection.scalar(text(f"SELECT {look}")) or 0 for look in looks]


def test_what_a_test_wrote_is_gone_for_the_next(databases: Databases) -> None:
    """Records, journal and numbers are those of a database that was just migrated."""
    before: list[list[int]] = []

    def touch(crm: CRM) -> None:
        before.append(numbers(crm))
        write(crm)
        before.append(numbers(crm))

    crm = after(databases, touch)
    fresh, written = before
    assert fresh == numbers(crm) != written
    assert not crm.upgrade().changed
    with crm.begin("dana") as work:
        (entry,) = work.history(work.add(Team(name="North")))
    assert f"1.{fresh[1] + 1}" == entry.key
    crm.close()


def test_what_a_test_defined_is_gone_for_the_next(databases: Databases) -> None:
    """Another column is not undone but done without."""

    def alter(crm: CRM) -> None:
        with crm.engine.begin() as connection:
            connection.execute(text("ALTER TABLE crmkit_team ADD COLUMN extra integer"))
            connection.execute(text("CREATE TABLE stray (id integer)"))

    crm = after(databases, alter)
    with crm.engine.connect() as connection:
        columns = connection.execute(text("SELECT * FROM crmkit_team")).keys()
    assert "extra" not in columns
    crm.close()


def test_a_connection_left_open_holds_nobody_up(databases: Databases) -> None:
    """Nor does it write into what is somebody else's by then."""
    held = []

    def hold(crm: CRM) -> None:
        write(crm)
        connection = crm.engine.connect()
        connection.execute(text("UPDATE crmkit_team SET name = 'South'"))
        held.append(connection)

    crm = after(databases, hold)
    with crm.read("dana") as work:
        assert 0 == work.count(Team)
    crm.close()
    for connection in held:
        connection.invalidate()
