"""What a deployment finds of its own database: its tables, held against its lock."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from sqlalchemy import text

from crmkit import CRM
from crmkit.editions.deployed import findings
from crmkit.editions.lockfile import Lock
from crmkit.storage.migrations import status
from tests.editions.conftest import Vendor


@pytest.fixture
def crm(tmp_path: Path) -> CRM:
    crm = CRM(f"sqlite:///{tmp_path / 'crm.db'}")
    crm.upgrade()
    return crm


@pytest.fixture
def locked(vendor: Vendor, crm: CRM) -> Lock:
    """A lock whose heads are those of this core."""
    heads = {one.part: one.head for one in status(crm.engine, crm.part_migrations())}
    return attrs.evolve(vendor.lock, heads=heads)


def test_a_database_at_the_heads_of_the_lock_is_as_it_should_be(crm: CRM, locked: Lock) -> None:
    assert [] == list(findings(crm, locked))


def test_tables_that_are_not_as_locked_are_named(crm: CRM, locked: Lock) -> None:
    """A column too few, an index too few, a table that somebody changed."""
    with crm.engine.begin() as connection:
        connection.execute(text("DROP INDEX ix_customer_owner"))
        connection.execute(text("ALTER TABLE crmkit_customer DROP COLUMN occupation"))
    assert {"table crmkit_customer"} == {where for where, _ in findings(crm, locked)}
    assert 2 == len(list(findings(crm, locked)))


def test_heads_and_parts_that_are_not_those_of_the_lock_are_named(crm: CRM, locked: Lock) -> None:
    """A database of another release, and a part that is not there."""
    head = locked.heads["core"]
    other = attrs.evolve(locked, heads={"core": "9999", "visits": None})
    assert [
        ("tables of core", f"are at {head}, not at 9999"),
        ("part visits", "did not start"),
    ] == list(findings(crm, other))
    assert [("part core", "is not in the lock")] == list(
        findings(crm, attrs.evolve(locked, heads={}))
    )
