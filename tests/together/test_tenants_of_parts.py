"""Parts in tenants: what a part keeps, it keeps for each tenant alone."""

from __future__ import annotations

from crmkit import CRM, Customer
from crmkit.testing.databases import Database
from crmkit_purchases import Purchase


def test_parts_work_in_each_tenant_alone(database: Database) -> None:
    """Their tables, maintained traits and timelines, and what the core keeps of their records."""
    shop = CRM(database.url, plugins=["leads", "purchases"])
    for name in ("acme", "beta"):
        shop.tenants.create(name)
    with shop.tenant("acme").begin("dana") as work:
        anna = work.add(Customer(name="Anna"))
        work.add(Purchase(customer=anna, source="till", key="1", placed_at=work.now()))
    with shop.tenant("acme").read("dana") as work:
        assert 1 == work.count(Customer, "purchases.count == 1")
        assert 1 == len(work.timeline(anna))
        assert [anna.name] == [found.name for found in work.search("ann")]
    with shop.tenant("beta").begin("dana") as work:
        assert 0 == work.count(Purchase)
        beata = work.add(Customer(name="Beata"))
        assert [] == list(work.search("ann"))
        assert 0 == work.count(Customer, "purchases.count > 0")
        # The number that a till gave in the other tenant is free here.
        work.add(Purchase(customer=beata, source="till", key="1", placed_at=work.now()))
    shop.close()
