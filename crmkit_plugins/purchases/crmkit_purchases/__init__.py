"""Purchases: products, and what each customer bought, returned and paid."""

from crmkit_purchases.product import Family, Product
from crmkit_purchases.purchase import Line, Purchase
from crmkit_purchases.records import Item, PurchaseRecord, Recorded, Rejected
from crmkit_purchases.service import Purchases
from crmkit_purchases.settings import PurchasesSettings

__all__ = [
    "Family",
    "Item",
    "Line",
    "Product",
    "Purchase",
    "PurchaseRecord",
    "Purchases",
    "PurchasesSettings",
    "Recorded",
    "Rejected",
]
