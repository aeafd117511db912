"""What an organisation may decide about its purchases."""

from __future__ import annotations

from typing import Literal

from crmkit.settings import settings


@settings("purchases")
class PurchasesSettings:
    """The settings of the part."""

    new_products: Literal["create", "refuse"] = "create"
    """What becomes of a line with a product code that nobody knows yet: the product is created
    from the line, or the purchase is refused."""
