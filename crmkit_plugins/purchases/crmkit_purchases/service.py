"""What can be done with purchases: the operations of the part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from crmkit import Conflict, Customer, Money, Service, To, _, operation
from crmkit_purchases.purchase import Purchase
from crmkit_purchases.recording import Recorder, stored_purchases
from crmkit_purchases.records import Item, PurchaseRecord, Recorded
from crmkit_purchases.returning import items_to_return, returned_quantities, still_paid


class Purchases(Service):
    """Records what customers bought and returned, each purchase once."""

    @operation("purchases.record", title=_("Record {purchase.indefinite}"))
    def record(
        self,
        customer: To[Customer],
        *,
        source: str,
        key: str,
        placed_at: datetime,
        lines: Iterable[Item | Mapping[str, Any]] = (),
        total: Money | None = None,
        complete: bool = True,
        kind: str = "sale",
        place: str | None = None,
        payment_method: str | None = None,
        purpose: str | None = None,
        original: To[Purchase] | None = None,
    ) -> Purchase:
        """Record a sale, or with kind "return" a return; return it as stored.

        Sent again with the same source, key and content it changes nothing. `placed_at` is an aware
        moment; `total` is the sum of the lines unless given, unknown where they are not `complete`;
        amounts of a return may have either sign. Raises Conflict when another content is stored
        under this source and key, NotFound for an unknown customer, Refused when more is returned
        than was bought.
        """
        record = PurchaseRecord(
            source=source, key=key, placed_at=placed_at, customer=customer, kind=kind, lines=lines,
            total=total, complete=complete, place=place, payment_method=payment_method,
            purpose=purpose, original=original,
        )  # fmt: skip
        return self._record(record)

    @operation("purchases.record_all", title=_("Record many {purchase.plural}"))
    def record_all(
        self,
        records: Iterable[PurchaseRecord | Mapping[str, Any]],
        *,
        customers: str | None = None,
    ) -> Recorded:
        """Record any number of purchases in batches; tell what became of each.

        `customers` names the system whose keys the records give as `customer_key`; without it each
        record's own source. A row that is refused does not keep the others from being recorded.
        """
        return Recorder(self.work, customers).all(records)

    @operation("purchases.return", title=_("Return {purchase.indefinite}"))
    def return_(
        self,
        purchase: To[Purchase],
        *,
        key: str,
        quantities: Mapping[str, Decimal | int] | None = None,
        total: Money | None = None,
        source: str | None = None,
        placed_at: datetime | None = None,
        place: str | None = None,
        payment_method: str | None = None,
        purpose: str | None = None,
    ) -> Purchase:
        """Record the return of all that is left of a sale, or of `quantities` by product code.

        `key` names the return in `source`, by default the sale's; sent again it changes nothing.
        `total` is what was given back, unless that is what was paid; `placed_at` is now unless
        given. Raises Refused when more is returned than was bought, Conflict when the key is that
        of another purchase.
        """
        sale = self.work.get(Purchase, purchase)
        source = source or sale.source
        known = stored_purchases(self.work, [(source, key)]).get((source, key))
        if known is not None:
            return self._same_return(known, sale, quantities)
        lines = items_to_return(self.work, sale, quantities)
        if total is None and quantities is None:
            total = still_paid(self.work, sale)
        return self._record(
            PurchaseRecord(
                source=source, key=key, placed_at=placed_at or self.work.now(), kind="return",
                customer=sale.customer, original=sale, lines=lines, total=total,
                complete=sale.total is not None, place=place,
                payment_method=payment_method, purpose=purpose,
            )
        )  # fmt: skip

    def _record(self, record: PurchaseRecord) -> Purchase:
        outcome = Recorder(self.work).batch([(1, record)])
        for rejected in outcome.rejected:
            raise rejected.error
        stored = outcome.purchases[record.source, record.key]
        return self.work.get(Purchase, stored) if outcome.added else stored

    def _same_return(
        self, known: Purchase, sale: Purchase, quantities: Mapping[str, Decimal | int] | None
    ) -> Purchase:
        """The return stored under this key, if it is this one."""
        same = known.original == sale
        if not same or (quantities and quantities != returned_quantities(self.work, known)):
            raise Conflict(
                _(
                    "{source!r} has another {purchase} under the key {key!r}; give this return a "
                    "key of its own",
                    source=known.source,
                    key=known.key,
                ),
                theirs=known,
            )
        return known
