"""Leads and purchases beside each other: neither knows the other, nothing is lost between them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crmkit import Customer, Money, UnitOfWork
from crmkit_leads import Leads
from crmkit_purchases import Purchase, Purchases

pytestmark = pytest.mark.crm(plugins=["leads", "purchases"])

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_lead_that_buys_is_a_customer(work: UnitOfWork) -> None:
    """The party of a lead is a party like any other."""
    lead = work.use(Leads).capture(name="Anna", email="anna@x.pl")
    assert lead.customer is not None
    work.use(Purchases).record(
        lead.customer.id, source="till", key="1", placed_at=NOON, total=Money("5", "EUR")
    )
    assert "customer" == work.get(Customer, lead.customer).lifecycle


def test_what_a_part_knows_of_a_leads_party_is_taken_over(work: UnitOfWork) -> None:
    """Rows of a part that leads know nothing of move as a merge would move them, and back."""
    leads = work.use(Leads)
    lead = leads.capture(name="Anna", email="anna@x.pl")
    assert lead.customer is not None
    work.add(
        Purchase(
            customer=lead.customer, source="till", key="R", placed_at=NOON, kind="return",
            total=Money("-5", "EUR"),
        )
    )  # fmt: skip
    known = work.add(Customer(name="Anna Nowak"))
    conversion = leads.convert(lead, person=known)
    assert "purchases: 1" in conversion.carried
    assert [known] == [purchase.customer for purchase in work.find(Purchase)]
    leads.undo_conversion(conversion)
    assert [lead.customer] == [purchase.customer for purchase in work.find(Purchase)]


def test_one_history_of_both(work: UnitOfWork) -> None:
    """Enquiries and purchases stand in one timeline, newest first."""
    lead = work.use(Leads).capture(name="Anna", email="anna@x.pl")
    assert lead.customer is not None
    work.use(Purchases).record(
        lead.customer.id, source="till", key="1", placed_at=NOON, total=Money("5", "EUR")
    )
    assert ["leads.captured", "purchases.purchase"] == [
        item.source for item in work.timeline(lead.customer)
    ]
