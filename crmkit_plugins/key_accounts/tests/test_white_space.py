"""White space: units by product families, from what was bought, offered and marked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crmkit import Customer, Money, Opportunity, OpportunityLine, UnitOfWork
from crmkit_key_accounts import KeyAccounts

SETTINGS = {"key_accounts": {"families": ("Coffee", "Tea")}}


@pytest.mark.crm(plugins=["key_accounts"], settings=SETTINGS)
def test_families_are_those_an_organisation_lists(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """Where nothing tells of purchases, marks fill the matrix; said anew, the last holds."""
    accounts.mark_space(acme, "Tea", "open")
    accounts.mark_space(acme, "Tea", "competitor", competitor="Bolt", potential=Money(9, "EUR"))
    rows = work.report("key_accounts.matrix", account=acme).rows
    assert (
        ("Acme", "Coffee", "none", None, None),
        ("Acme", "Tea", "competitor", "Bolt", Money(9, "EUR")),
    ) == rows
    assert (("Coffee", 0, 0, 0, 1), ("Tea", 0, 0, 1, 0)) == (
        work.report("key_accounts.white_space").rows
    )


@pytest.mark.crm(plugins=["key_accounts", "purchases"], settings=SETTINGS)
def test_what_was_bought_and_offered_counts_before_marks(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """Bought before open before marked; a unit of two groups is counted once."""
    from crmkit_purchases import Item, Purchases

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
