"""Taking purchases in: each once, in batches, with no query for each row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

import attrs

from crmkit import Conflict, CRMError, Customer, Invalid, NotFound, Ref, Refused, UnitOfWork, _
from crmkit_purchases.assortment import products_of
from crmkit_purchases.product import Product
from crmkit_purchases.purchase import Line, Purchase
from crmkit_purchases.records import Item, PurchaseRecord, Recorded, Rejected, abs_of

T = TypeVar("T")
Given = PurchaseRecord | Mapping[str, Any]
Name = tuple[str, str]
"""The source and the key of a purchase, which together name it."""

BATCH = 1000

_REFUSALS = (Invalid, NotFound, Refused, Conflict)


@attrs.frozen
class Row:
    """One record as it came, with its place among the others (the first is 1)."""

    number: int
    record: PurchaseRecord
    digest: str

    @classmethod
    def of(cls, number: int, given: Given) -> Row:
        """Raises Invalid for what is no purchase: wrong names, values of the wrong type."""
        try:
            record = PurchaseRecord.of(given)
            return cls(number, record, record.digest())
        except (TypeError, ValueError, AttributeError, ArithmeticError) as error:
            raise Invalid(_("this is not {purchase.indefinite}: {error}", error=error)) from None

    @property
    def name(self) -> Name:
        return self.record.source, self.record.key

    def rejected(self, error: CRMError, customer: str | None = None) -> Rejected:
        return Rejected(self.number, *self.name, error, customer)


@attrs.define
class Outcome:
    """What became of the rows of one batch."""

    added: int = 0
    already: int = 0
    rejected: list[Rejected] = attrs.field(factory=list)
    purchases: dict[Name, Purchase] = attrs.field(factory=dict)

    def __iadd__(self, other: Outcome) -> Outcome:
        self.added += other.added
        self.already += other.already
        self.rejected += other.rejected
        self.purchases |= other.purchases
        return self


class Recorder:
    """Records purchases in one unit of work.

    `customers` is the system whose keys the records give as `customer_key`; None means that each
    record's own source knows its customers.
    """

    def __init__(self, work: UnitOfWork, customers: str | None = None) -> None:
        self.work = work
        self.customers = customers

    def all(self, given: Iterable[Given]) -> Recorded:
        """Record any number of purchases; memory holds one batch, and what was rejected."""
        total = Outcome()
        for batch in _batches(enumerate(given, 1)):
            total += self.batch(batch)
            total.purchases.clear()
        in_order = sorted(total.rejected, key=lambda rejected: rejected.row)
        return Recorded(total.added, total.already, tuple(in_order))

    def batch(self, given: Sequence[tuple[int, Given]]) -> Outcome:
        outcome, rows = Outcome(), []
        for number, one in given:
            try:
                rows.append(Row.of(number, one))
            except Invalid as error:
                outcome.rejected.append(Rejected(number, *_name_of(one), error))
        outcome += self._take(rows)
        return outcome

    def _take(self, rows: Sequence[Row], tries: int = 2) -> Outcome:
        """Record rows together; where one of them is refused, all but that one.

        What is refused together is tried again in halves, until the wrong row stands alone. On a
        conflict it is first tried again whole: another process may just have recorded the same.
        """
        if not rows:
            return Outcome()
        try:
            with self.work.savepoint():
                return self._write(rows)
        except _REFUSALS as error:
            if isinstance(error, Conflict) and tries:
                return self._take(rows, tries - 1)
            if len(rows) == 1:
                return Outcome(rejected=[rows[0].rejected(error)])
        outcome, half = self._take(rows[: len(rows) // 2]), rows[len(rows) // 2 :]
        outcome += self._take(half)
        return outcome

    def _write(self, rows: Sequence[Row]) -> Outcome:
        outcome = Outcome()
        buyers = self._buyers(rows, outcome)
        known = [row for row in rows if row.number in buyers]
        fresh = list(self._fresh(known, buyers, outcome))
        # A return may be of a sale that comes with it, so sales go first.
        self._add([row for row in fresh if row.record.kind != "return"], buyers, outcome)
        self._add([row for row in fresh if row.record.kind == "return"], buyers, outcome)
        return outcome

    # Customers

    def _buyers(self, rows: Sequence[Row], outcome: Outcome) -> dict[int, Ref[Customer]]:
        """The customer of each row, by its number; rows with an unknown one are rejected."""
        by_key = self._linked(rows)
        given = {r.number: _id(r.record.customer) for r in rows if r.record.customer is not None}
        known = self.work.existing(Customer, set(given.values())) if given else set()
        found: dict[int, Ref[Customer]] = {}
        for row in rows:
            key = self._system(row), row.record.customer_key
            if given.get(row.number) in known:
                found[row.number] = Customer.ref(given[row.number])
            elif row.number not in given and key in by_key:
                found[row.number] = by_key[key]
            else:
                outcome.rejected.append(self._unknown(row))
        return found

    def _system(self, row: Row) -> str:
        return self.customers or row.record.source

    def _linked(self, rows: Sequence[Row]) -> dict[tuple[str, str | None], Ref[Customer]]:
        """The customers of all keys: one query for each system."""
        keys: dict[str, set[str]] = {}
        for row in rows:
            if row.record.customer_key is not None:
                keys.setdefault(self._system(row), set()).add(row.record.customer_key)
        return {
            (system, key): customer
            for system, wanted in keys.items()
            for key, customer in self.work.linked(Customer, system, wanted).items()
        }

    def _unknown(self, row: Row) -> Rejected:
        record = row.record
        if record.customer is None and record.customer_key is None:
            return row.rejected(
                Invalid(_("{record} names no {customer}; give one", record=record.name))
            )
        if record.customer is not None:
            who = str(_id(record.customer))
            return row.rejected(NotFound(_("there is no {customer.genitive} {id}", id=who)), who)
        who = record.customer_key or ""
        what = _("no {customer} is known to {system!r} as {key!r}; link one to that key",
                 system=self._system(row), key=who)  # fmt: skip
        return row.rejected(NotFound(what), who)

    # Purchases

    def _fresh(
        self, rows: Sequence[Row], buyers: Mapping[int, Ref[Customer]], outcome: Outcome
    ) -> Iterator[Row]:
        """The rows not recorded yet. What is sent again with another content is rejected."""
        stored = stored_purchases(self.work, [row.name for row in rows])
        seen = {name: (p.digest, p.customer.id) for name, p in stored.items()}
        outcome.purchases |= stored
        for row in rows:
            content = (row.digest, buyers[row.number].id)
            if row.name not in seen:
                seen[row.name] = content
                yield row
            elif seen[row.name] == content:
                outcome.already += 1
            else:
                outcome.rejected.append(row.rejected(_differs(row.record, stored.get(row.name))))

    def _add(
        self, rows: Sequence[Row], buyers: Mapping[int, Ref[Customer]], outcome: Outcome
    ) -> None:
        if not rows:
            return
        originals = self._originals(rows)
        products = products_of(self.work, (item for row in rows for item in row.record.lines))
        purchases = [_purchase(r, buyers[r.number], originals.get(r.number)) for r in rows]
        self.work.add_all(purchases)
        self.work.add_all(
            _line(item, row.record, purchase, products)
            for row, purchase in zip(rows, purchases, strict=True)
            for item in row.record.lines
        )
        outcome.added += len(rows)
        outcome.purchases |= {row.name: p for row, p in zip(rows, purchases, strict=True)}

    def _originals(self, rows: Sequence[Row]) -> dict[int, Ref[Purchase]]:
        """What each return is of, by the number of its row. Raises Invalid for an unknown one."""
        named = [(r, (r.record.source, r.record.original_key or "")) for r in rows]
        named = [(row, name) for row, name in named if name[1]]
        stored = stored_purchases(self.work, [name for _row, name in named])
        for row, name in named:
            if name not in stored:
                raise Invalid(
                    _(
                        "{record} returns {key!r}, which is not recorded",
                        record=row.record.name,
                        key=name[1],
                    )
                )
        given = {r.number: r.record.original for r in rows if r.record.original is not None}
        by_key = {row.number: stored[name] for row, name in named}
        return {**by_key, **{number: Purchase.ref(_id(one)) for number, one in given.items()}}


def stored_purchases(work: UnitOfWork, names: Iterable[Name]) -> dict[Name, Purchase]:
    """Those of these purchases that are recorded, by name: one query for each source."""
    by_source: dict[str, list[str]] = {}
    for source, key in names:
        by_source.setdefault(source, []).append(key)
    columns = work.crm.catalogue.tables[Purchase].c
    found: dict[Name, Purchase] = {}
    for source, keys in by_source.items():
        same = (columns.source == source) & columns.key.in_(keys)
        found.update(((p.source, p.key), p) for p in work.find(Purchase, same))
    return found


def _purchase(row: Row, customer: Ref[Customer], original: Ref[Purchase] | None) -> Purchase:
    record = row.record
    return Purchase(
        customer=customer,
        source=record.source,
        key=record.key,
        placed_at=record.placed_at,
        kind=record.kind,
        total=record.amount,
        place=record.place,
        payment_method=record.payment_method,
        purpose=record.purpose,
        original=original,
        digest=row.digest,
    )


def _line(
    item: Item, record: PurchaseRecord, purchase: Purchase, products: Mapping[str, Ref[Product]]
) -> Line:
    returned = record.sign < 0
    return Line(
        purchase=purchase,
        product=products[item.product] if item.product is not None else None,
        description=item.description,
        quantity=-abs(item.count) if returned else item.count,
        price=item.price,
        total=-abs_of(item.paid) if returned else item.paid,
    )


def _differs(record: PurchaseRecord, stored: Purchase | None) -> Conflict:
    return Conflict(
        _(
            "{record} is recorded already with another content; correct the record, or send it "
            "under a key of its own",
            record=record.name,
        ),
        mine=record,
        theirs=stored,
    )


def _name_of(given: Any) -> Name:
    if isinstance(given, Mapping):
        return str(given.get("source", "")), str(given.get("key", ""))
    return str(getattr(given, "source", "")), str(getattr(given, "key", ""))


def _id(target: Any) -> UUID:
    try:
        return UUID(str(getattr(target, "id", target)))
    except ValueError:
        raise Invalid(f"{target!r} is not a record, a reference or an id") from None


def _batches(items: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, BATCH)):
        yield batch
