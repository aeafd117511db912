"""Who may work with purchases."""

from __future__ import annotations

from crmkit import Customer, ExternalId, Grant, Role, _
from crmkit_purchases.product import Family, Product
from crmkit_purchases.purchase import Line, Purchase

_WRITTEN = tuple(Grant(cls, write="True") for cls in (Family, Product, Purchase, Line))

CLERK = Role(
    "purchases.clerk",
    _("Records {purchase.plural} and returns, and keeps the {product.plural}"),
    grants=(
        *_WRITTEN,
        Grant(Customer, hide=("birth_date", "income", "sex", "custom")),
        Grant(ExternalId),
    ),
    operations=("purchases.*",),
    reports=("purchases.*",),
)
