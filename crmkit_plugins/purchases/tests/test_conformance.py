"""What every part must hold."""

from __future__ import annotations

from datetime import UTC, datetime

from crmkit import Customer, UnitOfWork
from crmkit.testing.checks.subject import Examples
from crmkit.testing.conformance import PartConformance
from crmkit_purchases import Purchase


class TestPurchases(PartConformance):
    """Purchases holds what every part must hold."""

    part = "purchases"

    def examples(self) -> Examples:
        """Only a return has an original."""
        return {Purchase: {"kind": "sale", "original": None}}

    def exercise(self, work: UnitOfWork) -> object:
        acme = work.add(Customer(name="Acme"))
        placed = datetime(2026, 3, 1, tzinfo=UTC)
        return work.add(Purchase(customer=acme, source="till", key="1", placed_at=placed))
