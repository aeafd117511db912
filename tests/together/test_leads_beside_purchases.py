"""Leads and purchases beside each other: neither knows the other, nothing is lost between them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmkit import CRM, Customer, Import, Money, UnitOfWork
from crmkit_leads import Lead, Leads
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


def test_a_list_of_leads_of_salesforce_is_recognised(crm: CRM, tmp_path: Path) -> None:
    """Where the part is there, it comes in without a mapping; first and last name are one."""
    path = tmp_path / "report.csv"
    path.write_text(
        "Lead ID,First Name,Last Name,Company / Account,Email,Lead Status,Country\n"
        "00Q1,Anna,Lis,Acme,anna@x.pl,Open,Poland\n"
    )
    plan = Import(crm, None, path)
    assert ("Salesforce, leads", 1) == (plan.recognised, plan.run("dana").added)
    with crm.read("dana") as work:
        (lead,) = work.find(Lead)
    assert ("Anna Lis", "Acme", "anna@x.pl", "PL") == (
        lead.name, lead.company, lead.email, lead.country,
    )  # fmt: skip
