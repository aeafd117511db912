"""Subscribers and writers in processes of their own, some of which are killed."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable

import pytest
from sqlalchemy import select

from crmkit import CRM, Customer, SystemClock, Team
from tests.background import WORK, part
from tests.test_job_processes import Start, finish, kill, start
from tests.test_subscriptions import SECONDS, delivered

# Several processes: proven once, on one version of everything.
pytestmark = pytest.mark.slow

__all__ = ["start"]


@pytest.fixture
def crm(crm_factory: Callable[..., CRM]) -> CRM:
    """A CRM that lives in the same time as the processes."""
    return crm_factory([part(*WORK)], clock=SystemClock())


def changed(crm: CRM) -> Counter[str]:
    """Every change of a customer there was."""
    journal = crm.catalogue.journal.c
    statement = select(journal.record_id, journal.version)
    with crm.engine.connect() as connection:
        rows = connection.execute(statement.where(journal.entity_name == "customer"))
        return Counter(f"{id} {version}" for id, version in rows)


def heard(crm: CRM) -> list[str]:
    """What the handler was given, in that order."""
    journal, team = crm.catalogue.journal.c, crm.catalogue.tables[Team].c
    statement = select(team.name).join_from(
        crm.catalogue.tables[Team], crm.catalogue.journal, journal.record_id == team.id
    )
    with crm.engine.connect() as connection:
        return list(connection.scalars(statement.order_by(journal.sequence)))


def test_subscribers_miss_nothing_while_others_write_and_die(crm: CRM, start: Start) -> None:
    """Writers commit in any order; readers are killed again and again. Every change is heard,
    once, those of each record in their order."""
    with crm.begin("dana") as work:
        hot = [work.add(Customer(name=f"hot {i}")).id for i in range(3)]
    writers = [start("scribble", 40, *hot) for _ in range(2)]
    for _ in range(2):
        kill(start("follow"))
    finish(*writers)
    deadline = time.monotonic() + SECONDS
    while len(heard(crm)) < sum(changed(crm).values()) and time.monotonic() < deadline:
        delivered(crm)
    found = heard(crm)
    assert changed(crm) == Counter(found)
    for id in map(str, hot):
        versions = [int(name.split()[1]) for name in found if name.startswith(id)]
        assert list(range(1, len(versions) + 1)) == versions
