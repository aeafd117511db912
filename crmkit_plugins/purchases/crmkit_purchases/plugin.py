"""The inventory: what the part contributes, and what it does when records change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmkit import Batch, Plugin, UnitOfWork, hookimpl
from crmkit_purchases import purchase, returning
from crmkit_purchases.history import HISTORY
from crmkit_purchases.product import Family, Product
from crmkit_purchases.purchase import Line, Purchase
from crmkit_purchases.reports import REPORTS
from crmkit_purchases.roles import CLERK
from crmkit_purchases.service import Purchases
from crmkit_purchases.settings import PurchasesSettings
from crmkit_purchases.traits import TRAITS

plugin = Plugin("purchases", hooks=__name__)


@hookimpl
def crmkit_contribute() -> Iterable[object]:
    return [
        Family, Product, Purchase, Line, Purchases, PurchasesSettings, *TRAITS, HISTORY, *REPORTS,
        CLERK,
    ]  # fmt: skip


@hookimpl
def crmkit_amend(batch: Batch[Any]) -> None:
    if batch.entity is Purchase and batch.action in ("add", "change"):
        purchase.date_it(batch)


@hookimpl
def crmkit_check(batch: Batch[Any]) -> None:
    if batch.entity is Purchase and batch.action in ("add", "change"):
        purchase.check(batch)


@hookimpl
def crmkit_after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
    if batch.entity is Purchase or batch.entity is Line:
        returning.check_returns(work, batch)
    if batch.entity is Purchase and batch.action in ("add", "restore"):
        purchase.make_customers(work, batch)
