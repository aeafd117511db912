"""A great many tenants: what is remembered of them does not grow with their number."""

from __future__ import annotations

import gc
import os
import tracemalloc
from pathlib import Path

import pytest

from crmkit import CRM, Actor, Customer

# Several processes: proven once, on one version of everything.
pytestmark = pytest.mark.slow

SYSTEM = Actor("system", "test")
# What a reading unit looks at: of so many tenants more would take minutes to make.
TABLES = ("crmkit_version", "crmkit_visits_version", "crmkit_state", "crmkit_customer")


def many(shop: CRM, count: int) -> list[str]:
    """Lay tenants that can be read."""
    made = [f"t{number}" for number in range(count)]
    if shop.engine.dialect.name == "postgresql":
        _schemas(shop, made)
    else:
        folder = Path(str(shop.tenant("acme").engine.url.database)).parent
        for name in made:
            os.link(folder / "crmkit_acme.db", folder / f"crmkit_{name}.db")
    return made


def _schemas(shop: CRM, made: list[str]) -> None:
    for start in range(0, len(made), 100):
        with shop.engine.begin() as connection:
            for name in made[start : start + 100]:
                connection.exec_driver_sql(f"CREATE SCHEMA crmkit_{name}")
                for table in TABLES:
                    connection.exec_driver_sql(
                        f"CREATE TABLE crmkit_{name}.{table} AS TABLE crmkit_acme.{table}"
                    )


def use(shop: CRM, names: list[str]) -> int:
    """Use each tenant once; return how much memory is held afterwards."""
    for name in names:
        with shop.tenant(name).read(SYSTEM) as work:
            assert 0 == work.count(Customer)
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


@pytest.mark.slow
def test_memory_does_not_grow_with_the_number_of_tenants(shop: CRM) -> None:
    """After some hundreds, those used longest ago are forgotten; and so are their files."""
    names = many(shop, 500)
    tracemalloc.start()
    try:
        some = use(shop, names[:400])
        all_of_them = use(shop, names[400:])
    finally:
        tracemalloc.stop()
    # A tenth of a megabyte for what else the process remembers meanwhile, whatever ran before.
    assert all_of_them < 1.1 * some + 100_000
    if shop.engine.dialect.name == "sqlite":
        opened = [os.readlink(link) for link in Path("/proc/self/fd").iterdir() if link.exists()]
        assert 100 > sum(".tenants/" in file and file.endswith(".db") for file in opened)


def test_a_tenant_that_is_held_is_one_object(shop: CRM) -> None:
    """However many were used since: so that what changes through it counts at once."""
    held = shop.tenant("acme")
    for number in range(300):
        shop.tenant(f"t{number}")
    assert held is shop.tenant("acme")


def test_files_in_use_are_not_closed(shop: CRM) -> None:
    """Units that are open while hundreds of other tenants are used go on."""
    if shop.engine.dialect.name != "sqlite":
        pytest.skip("on PostgreSQL no tenant has a connection of its own")
    names = many(shop, 80)
    with shop.tenant("beta").begin("dana") as work:
        work.add(Customer(name="Anna"))
        use(shop, names)
        work.add(Customer(name="Beata"))
    with shop.tenant("beta").read("dana") as unit:
        assert 2 == unit.count(Customer)
