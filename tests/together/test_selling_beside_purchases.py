"""Selling beside purchases: what the parts make of products and of who bought what."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from crmkit import CRM, Customer, Money, Opportunity, OpportunityLine, UnitOfWork
from crmkit_key_accounts import KeyAccounts
from crmkit_purchases import Item, Product, Purchases
from crmkit_sfa import EventRule, Field, Interest

SETTINGS = {"key_accounts": {"families": ("Coffee", "Tea")}}


@pytest.fixture
def accounts(work: UnitOfWork) -> KeyAccounts:
    return work.use(KeyAccounts)


@pytest.fixture
def acme(work: UnitOfWork, accounts: KeyAccounts) -> Customer:
    customer = work.add(Customer(name="Acme", kind="organisation"))
    accounts.designate(customer)
    return customer


@pytest.mark.crm(plugins=["sfa", "purchases"])
def test_with_it_the_code_leads_to_the_product(work: UnitOfWork) -> None:
    """By the name of the entity: the two know nothing of each other."""

    chair = work.add(Product(code="CHAIR-1", name="Chair"))
    deal = work.add(Opportunity(customer=work.add(Customer(name="Acme")), name="x"))
    interest = work.add(Interest(opportunity=deal, sku="CHAIR-1"))
    assert chair.id == interest.product_id
    assert work.change(interest, sku="CHAIR-2").product_id is None


def test_a_rule_about_what_is_gone_stops_nobody(crm_factory: Any) -> None:
    """It does nothing until the part is back."""
    crm = crm_factory(plugins=["sfa", "purchases"])
    with crm.begin("boss") as work:
        criterion = "customer.purchases.count == 0"
        work.add(EventRule(name="x", kind="other", title="x", criterion=criterion))
        acme = work.add(Customer(name="Acme"))
        assert 1 == len(work.use(Field).report_event(acme, "other"))
    url = crm.engine.url.render_as_string(hide_password=False)
    crm.close()
    without = CRM(url, plugins=["sfa"])
    with without.begin("boss") as work:
        assert () == work.use(Field).report_event(acme, "other")
    without.close()


@pytest.mark.crm(plugins=["key_accounts", "purchases"], settings=SETTINGS)
def test_what_was_bought_and_offered_counts_before_marks(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """Bought before open before marked; a unit of two groups is counted once."""

    north = work.add(Customer(name="North", kind="organisation"))
    bolt = work.add(Customer(name="Bolt", kind="organisation"))
    accounts.designate(bolt)
    accounts.set_parent(north, acme)
    accounts.set_parent(north, bolt)
    work.use(Purchases).record(
        north, source="till", key="1", placed_at=datetime(2026, 3, 1, tzinfo=UTC),
        lines=[Item("T", 2, Money(1, "EUR"), family="Tea"),
               Item("C", 1, Money(1, "EUR"), family="Cocoa")],
    )  # fmt: skip
    deal = work.add(Opportunity(customer=acme, name="Teas"))
    for code in ("T", "C"):
        work.add(
            OpportunityLine(
                opportunity=deal, description="x", product_key=code, price=Money(1, "EUR")
            )
        )
    accounts.mark_space(north, "Tea", "competitor", competitor="Rival")
    accounts.mark_space(acme, "Coffee", "competitor", competitor="Rival")
    states = {
        (row[0], row[1]): row[2:4] for row in work.report("key_accounts.matrix", account=acme)
    }
    assert {
        ("Acme", "Cocoa"): ("open", None), ("Acme", "Coffee"): ("competitor", "Rival"),
        ("Acme", "Tea"): ("open", None), ("North", "Cocoa"): ("have", None),
        ("North", "Coffee"): ("none", None), ("North", "Tea"): ("have", None),
    } == states  # fmt: skip
    table = work.report("key_accounts.white_space")
    assert (("Cocoa", 1, 1, 0, 1), ("Coffee", 0, 0, 1, 2), ("Tea", 1, 1, 0, 1)) == table.rows
    assert "<svg" in table.svg()
