"""Every database that there has been upgrades to today's, with all it holds, in whatever order."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import func, inspect, make_url, select, table

import crmkit_purchases
from crmkit import CRM, Plugin
from crmkit.testing.checks.tables import drift
from crmkit.testing.databases import Database
from tests.frozen import FROZEN, PARTS, frozen, heads_of


def test_the_state_of_today_is_frozen() -> None:
    """A head has moved: run `python -m tests.frozen NAME`, so that this state stays tried."""
    crm = CRM("sqlite://", plugins=PARTS)
    heads = heads_of(crm)
    crm.close()
    assert heads in frozen().values(), f"no frozen database is at {heads}"


def thaw(database: Database, name: str) -> str:
    """The URL of a new database that holds what a frozen one does."""
    url, code = database.url, (FROZEN / name / f"{database.kind}.sql").read_text("utf-8")
    if database.kind == "sqlite":
        connection = sqlite3.connect(str(make_url(url).database))
        connection.executescript(code)
        connection.close()
    else:
        plain = make_url(url).set(drivername="postgresql")
        with psycopg.connect(plain.render_as_string(hide_password=False)) as server:
            server.execute(code.encode())
    return url


def counted(crm: CRM) -> Mapping[str, int]:
    """How many rows each table holds."""
    with crm.engine.connect() as connection:
        names = inspect(connection).get_table_names()
        return {
            name: connection.scalar(select(func.count()).select_from(table(name))) or 0
            for name in names
            if "_fts_" not in name  # what a full-text table is made of
        }


def lost_by_upgrade(url: str, some: Sequence[str | Plugin], every: Sequence[str | Plugin]) -> str:
    """What is wrong after an upgrade of some parts, and then of all."""
    first = CRM(url, plugins=some)
    before = counted(first)
    first.upgrade()
    first.close()
    crm = CRM(url, plugins=every)
    crm.upgrade()
    after = counted(crm)
    wrong = [
        f"{name}: {rows} rows, now {after.get(name, 0)}"
        for name, rows in before.items()
        if after.get(name, 0) < rows
    ]
    wrong += drift(crm)
    with crm.read("system:thaw") as work:
        for cls in crm.catalogue.tables:
            assert work.count(cls) == sum(1 for _ in work.find(cls))
    crm.close()
    return "\n".join(wrong)


@pytest.mark.parametrize("name", frozen())
def test_a_frozen_database_upgrades_with_its_data(name: str, database: Database) -> None:
    """Some parts and then all, in a random order: nothing is lost, and all of it can be read."""
    seed = random.randrange(1_000_000)
    order = random.Random(seed).sample(PARTS, len(PARTS))
    some = order[: seed % len(order)]
    assert "" == lost_by_upgrade(thaw(database, name), some, order), f"{some} and then {order}"


HARSH = '''"""Makes the lines of purchases anew, and forgets what they held."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute("DELETE FROM crmkit_purchases_line")
'''


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_an_upgrade_that_loses_something_is_found(database: Database, tmp_path: Path) -> None:
    """Were the next revision of a part to forget rows, this state would say so."""
    package = Path(str(crmkit_purchases.__file__)).parent
    shutil.copytree(package / "migrations", tmp_path / "migrations")
    (tmp_path / "migrations" / "0002_harsh.py").write_text(HARSH, "utf-8")
    harsh = Plugin("purchases", hooks="crmkit_purchases.plugin", migrations=tmp_path / "migrations")
    said = lost_by_upgrade(thaw(database, "first"), [], [harsh])
    assert said.startswith("crmkit_purchases_line: ")
    assert said.endswith(" rows, now 0")
