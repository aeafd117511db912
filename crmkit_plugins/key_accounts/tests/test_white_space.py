"""White space: units by product families, from what was bought, offered and marked."""

from __future__ import annotations

import pytest

from crmkit import Customer, Money, UnitOfWork
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
