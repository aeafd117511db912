"""A real order book brought in: one row an invoice, every row accounted for."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import attrs

from crmkit.access import Actor
from crmkit.cli.calling import call
from crmkit.entities.customer import Customer, ExternalId
from crmkit.entities.interaction import Interaction
from crmkit.errors import Invalid
from crmkit.files.countries import country_code
from crmkit.files.tabular import CsvFile
from crmkit.money import Money

if TYPE_CHECKING:
    from crmkit.crm import CRM

COLUMNS = ("InvoiceNo", "InvoiceDate", "CustomerID", "Country", "Quantity", "UnitPrice")
SHOP = "shop"
TWO_COUNTRIES = "two countries"
_ACTOR = Actor("integration", "order book")
_ZONE, _CURRENCY = ZoneInfo("Europe/London"), "GBP"
_ONE_LINE = "one line of the invoice; the order book has no others"

# What becomes of a row: the words of the table that accounts for all of them.
SALE, RETURN = "a purchase", "a return (its number begins with C)"
SECOND_LINE = "a second line of a purchase or return"
NO_CUSTOMER = "left out: no customer"
NO_CUSTOMER_RETURN = "left out: no customer, a cancellation"
STOCK = "left out: no customer, a correction of stock or of debts"
REPEATED = "left out: the number of an earlier invoice"
UNREADABLE = "left out: cannot be read"
REFUSED = "left out: refused by the part purchases"
WITHOUT_CUSTOMER = (NO_CUSTOMER, NO_CUSTOMER_RETURN, STOCK)
KINDS = (SALE, RETURN, SECOND_LINE, *WITHOUT_CUSTOMER, REPEATED, UNREADABLE, REFUSED)


@attrs.frozen
class Order:
    """One row of the book."""

    line: int
    invoice: str
    moment: datetime
    customer: str
    country: str
    quantity: Decimal
    price: Decimal

    @property
    def cancelled(self) -> bool:
        return self.invoice.startswith("C")

    @property
    def without_customer(self) -> str:
        """Which sort of row it is that names no customer."""
        if self.cancelled:
            return NO_CUSTOMER_RETURN
        corrects = self.quantity < 0 or self.price <= 0 or not self.invoice.isdigit()
        return STOCK if corrects else NO_CUSTOMER


@attrs.define
class Account:
    """What became of every row, and what is worth a second look."""

    rows: int = 0
    expected: int = 0
    """How many rows the book has."""
    counts: Counter[str] = attrs.field(factory=Counter)
    countries: dict[str, Counter[str]] = attrs.field(factory=dict)
    first: datetime | None = None
    last: datetime | None = None
    left_out: list[tuple[int, str, str]] = attrs.field(factory=list)
    """(line, invoice, why) of the rows that are not in the CRM."""
    second_lines: list[str] = attrs.field(factory=list)
    """The invoices that have two rows."""

    def leave_out(self, line: int, invoice: str, why: str, detail: str = "") -> None:
        self.counts[why] += 1
        self.left_out.append((line, invoice, detail or why))

    @property
    def in_two_countries(self) -> dict[str, Counter[str]]:
        return {key: found for key, found in self.countries.items() if len(found) > 1}

    @property
    def untold_countries(self) -> list[str]:
        """Words for a country that name none."""
        named = {name for found in self.countries.values() for name in found}
        return sorted(name for name in named if country_code(name) is None)


class OrderBook:
    """The book, read row by row."""

    def __init__(self, path: Path) -> None:
        self.file = CsvFile.open(path)
        missing = [name for name in COLUMNS if name not in self.file.header]
        if missing:
            raise Invalid(
                f"{path.name} is no order book: it has no column {missing[0]!r}; "
                f"it needs {', '.join(COLUMNS)}"
            )
        self._places = [self.file.header.index(name) for name in COLUMNS]
        self.account = Account()
        self._lines: dict[str, list[int]] = {}

    def survey(self) -> None:
        """Look through the book once: who buys, from which countries, since when."""
        account, seen = self.account, Account()
        for row in self._orders(seen):
            account.first = min(account.first or row.moment, row.moment)
            account.last = max(account.last or row.moment, row.moment)
            if row.customer:
                account.countries.setdefault(row.customer, Counter())[row.country] += 1
        account.expected = seen.rows

    def _orders(self, account: Account) -> Iterator[Order]:
        """The rows that can be read; of the others the account keeps why."""
        for row in self.file.rows():
            account.rows += 1
            cells = [row.cells[i].strip() if i < len(row.cells) else "" for i in self._places]
            try:
                yield _order(row.line, cells)
            except ValueError as error:
                account.leave_out(row.line, cells[0], UNREADABLE, f"cannot be read: {error}")

    def customers(self) -> Iterator[Any]:
        """The buyers as records, each with the key the shop knows it by."""
        for key, found in self.account.countries.items():
            tags = (TWO_COUNTRIES,) if len(found) > 1 else ()
            country = country_code(found.most_common(1)[0][0])
            customer = Customer(name=f"Customer {key}", country=country, source="shop", tags=tags)
            yield customer
            yield ExternalId(entity_name="customer", record_id=customer.id, system=SHOP, key=key)
            if tags:
                yield Interaction(customer=customer, subject=f"In the order book: {_words(found)}")

    def purchases(self, advance: Callable[[int], None]) -> Iterator[dict[str, Any]]:
        """The invoices of known customers as the part `purchases` takes them."""
        account = self.account
        for (invoice, _), rows in groupby(self._orders(account), key=_one_invoice):
            orders = [order for order in rows if self._has_customer(order)]
            advance(account.rows)
            if orders and invoice not in self._lines:
                yield self._purchase(orders)
            else:
                for order in orders:
                    account.leave_out(order.line, invoice, REPEATED)

    def _has_customer(self, order: Order) -> bool:
        if not order.customer:
            self.account.leave_out(order.line, order.invoice, order.without_customer)
        return bool(order.customer)

    def _purchase(self, orders: Sequence[Order]) -> dict[str, Any]:
        first, counts = orders[0], self.account.counts
        self._lines[first.invoice] = [order.line for order in orders]
        counts[RETURN if first.cancelled else SALE] += 1
        counts[SECOND_LINE] += len(orders) - 1
        self.account.second_lines += [first.invoice] if len(orders) > 1 else []
        return {
            "source": SHOP,
            "key": first.invoice,
            "customer_key": first.customer,
            "placed_at": first.moment,
            "kind": "return" if first.cancelled else "sale",
            "place": first.country,
            "lines": [_line(order) for order in orders],
            "complete": False,
        }

    def refused(self, records: Iterable[Any]) -> None:
        """Move what the part refused to where it belongs in the account."""
        for record in records:
            first, *others = self._lines[record.key]
            self.account.counts[RETURN if record.key.startswith("C") else SALE] -= 1
            self.account.counts[SECOND_LINE] -= len(others)
            for line in (first, *others):
                self.account.leave_out(line, record.key, REFUSED, record.reason)


def _one_invoice(order: Order) -> tuple[str, str]:
    return order.invoice, order.customer


def _order(line: int, cells: Sequence[str]) -> Order:
    invoice, moment, customer, country, quantity, price = cells
    if not invoice:
        raise ValueError("it has no invoice number")
    try:
        amounts = Decimal(quantity), Decimal(price)
    except InvalidOperation:
        raise ValueError(f"{quantity!r} at {price!r} are not numbers") from None
    placed = datetime.fromisoformat(moment).replace(tzinfo=_ZONE).astimezone(UTC)
    return Order(line, invoice, placed, customer, country, *amounts)


def _line(order: Order) -> dict[str, Any]:
    return {
        "product": None,
        "description": _ONE_LINE,
        "quantity": abs(order.quantity),
        "price": Money(order.price, _CURRENCY),
    }


def _words(found: Counter[str]) -> str:
    return ", ".join(f"{country} {count}" for country, count in found.most_common())


def bring_in(crm: CRM, book: OrderBook, advance: Callable[[int, int], None]) -> Account:
    """Bring a surveyed book in, in one transaction; say what became of every row."""
    total = book.account.expected
    with crm.begin(_ACTOR, cause=f"import {book.file.path.name}") as work:
        work.add_all(book.customers())
        records = book.purchases(lambda done: advance(done, total))
        recorded = call(work, "purchases.record_all", records=records, customers=SHOP)
    book.refused(recorded.rejected)
    return book.account


def buys_most(account: Account) -> str:
    """The customer with the most invoices."""
    return max(account.countries, key=lambda key: account.countries[key].total())


def the_day_after(account: Account) -> datetime:
    """The moment from which the book is looked back at."""
    last = account.last or datetime.now(UTC)
    return datetime(last.year, last.month, last.day, tzinfo=UTC) + timedelta(days=1)


def keep_left_out(account: Account, path: Path) -> None:
    """Write down every row that is not in the CRM, with the reason."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("line", "invoice", "why"))
        writer.writerows(sorted(account.left_out))
