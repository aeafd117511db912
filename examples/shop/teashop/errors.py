"""What the shop itself refuses, in words for whoever asked."""

from __future__ import annotations


class ShopError(Exception):
    """Something that was asked of the shop cannot be; the message says why and what to do."""

    status = 400

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message.format(**values) if values else message)
        self.message, self.values = message, values


class BadOrder(ShopError):
    """An order that makes no sense: no products, or such that there are not."""


class OutOfStock(ShopError):
    """More is wanted of a product than there is."""

    status = 409


class PaymentDeclined(ShopError):
    """Whoever pays out cards did not agree."""

    status = 409
