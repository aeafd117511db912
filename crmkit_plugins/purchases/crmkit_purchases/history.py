"""Purchases in a customer's history."""

from __future__ import annotations

from crmkit import Customer, TimelineSource, _
from crmkit_purchases.purchase import Purchase

HISTORY = TimelineSource(
    name="purchases.purchase",
    label=_("Purchase"),
    entity=Purchase,
    of=Customer,
    reference="customer",
    moment="placed_at",
    title="key",
    kind="kind",
    amount="total",
)
