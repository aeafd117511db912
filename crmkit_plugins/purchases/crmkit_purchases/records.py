"""Purchases as other systems tell of them, before they are rows, and what became of each."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from functools import cached_property
from typing import Any

import attrs

from crmkit import CRMError, Customer, Invalid, Money, To, _
from crmkit_purchases.purchase import Purchase


def _is_money(_: object, field: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, Money | None):
        raise Invalid(f"the {field.name} is {value!r}; give Money, such as Money('9.90', 'EUR')")


@attrs.frozen
class Item:
    """One line of a purchase: the product by its code, how many, and the price for one.

    `family` and `description` are for a product that is not known yet. `total` is given where it
    is not quantity times price. The quantity is positive, of a return too.
    """

    product: str | None
    quantity: Decimal | int
    price: Money = attrs.field(validator=_is_money)
    description: str = ""
    family: str | None = None
    total: Money | None = attrs.field(default=None, validator=_is_money)

    @property
    def count(self) -> Decimal:
        return Decimal(self.quantity).normalize()

    @cached_property
    def paid(self) -> Money:
        return self.total if self.total is not None else self.price * self.quantity


def _items(given: Iterable[Item | Mapping[str, Any]]) -> tuple[Item, ...]:
    return tuple(item if isinstance(item, Item) else Item(**item) for item in given)


@attrs.frozen(kw_only=True)
class PurchaseRecord:
    """One purchase as the system `source` tells it, under its own number `key`.

    The customer is given as a record, reference or id, or by `customer_key`: the key by which
    another system knows them (an ExternalId). `placed_at` is an aware moment. Without `total` it is
    the sum of the lines; where they are not all there were, `complete` is False and the total
    unknown. Amounts and quantities of a return may have either sign. A return may name what it
    returns, by `original` or by `original_key` of the same source.
    """

    source: str
    key: str
    placed_at: datetime
    customer: To[Customer] | None = None
    customer_key: str | None = None
    kind: str = "sale"
    lines: tuple[Item, ...] = attrs.field(default=(), converter=_items)
    total: Money | None = None
    complete: bool = True
    place: str | None = None
    payment_method: str | None = None
    purpose: str | None = None
    original: To[Purchase] | None = None
    original_key: str | None = None

    @classmethod
    def of(cls, given: PurchaseRecord | Mapping[str, Any]) -> PurchaseRecord:
        """A record, also from a mapping with the same names. Raises TypeError for wrong names."""
        return given if isinstance(given, PurchaseRecord) else cls(**given)

    @property
    def sign(self) -> int:
        return -1 if self.kind == "return" else 1

    @cached_property
    def amount(self) -> Money | None:
        """What was paid, negative for a return; None where only a part of the lines is known.

        Raises Invalid where neither the lines nor the total were given.
        """
        if self.total is None and not self.complete:
            return None
        if self.total is None and not self.lines:
            raise Invalid(
                _("{name} has neither {line.plural} nor a total; give one of them", name=self.name)
            )
        currency = self.lines[0].price.currency if self.total is None else self.total.currency
        lines = Money.total((item.paid for item in self.lines), currency)
        total = lines if self.total is None else self.total
        return -abs_of(total) if self.sign < 0 else total

    @property
    def name(self) -> str:
        return _("{purchase} {key!r} of {source!r}", key=self.key, source=self.source)

    def digest(self) -> str:
        """Equal for equal content. The customer is no part of it: a merge may give another one."""
        lines = [(i.product, str(abs(i.count)), str(abs_of(i.paid))) for i in self.lines]
        moment = self.placed_at.astimezone(UTC).isoformat()
        words = (self.place, self.payment_method, self.purpose)
        content = [moment, self.kind, str(self.amount), lines, words]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()


def abs_of(money: Money) -> Money:
    return -money if money.units < 0 else money


@attrs.frozen
class Rejected:
    """A purchase that was not recorded: its row (the first is 1), its names, and why."""

    row: int
    source: str
    key: str
    error: CRMError
    unknown_customer: str | None = None

    @property
    def reason(self) -> str:
        return self.error.message


@attrs.frozen
class Recorded:
    """What became of many purchases: each was added, was there already, or was rejected."""

    added: int
    already: int
    rejected: tuple[Rejected, ...]

    @property
    def unknown_customers(self) -> tuple[str, ...]:
        """The customers that nobody knows, as they were given, each once."""
        named = (row.unknown_customer for row in self.rejected if row.unknown_customer)
        return tuple(dict.fromkeys(named))

    def __str__(self) -> str:
        return f"{self.added} added, {self.already} there already, {len(self.rejected)} rejected"
