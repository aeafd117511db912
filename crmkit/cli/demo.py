"""`crmkit demo`: a CRM assembled, filled and shown, from nothing, in one command."""

from __future__ import annotations

import shlex
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from crmkit.cli.output import console, print_pairs, print_rows
from crmkit.cli.progress import shown
from crmkit.cli.sample import orders, people, scenes
from crmkit.clock import MovableClock
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Ref
from crmkit.errors import Invalid

if TYPE_CHECKING:
    from crmkit.crm import CRM

PARTS = ("purchases", "leads")

# How many of a long list are printed.
_FEW = 8


@attrs.frozen
class Demonstration:
    """A CRM being shown: the folder of its files, its database, and the time it stands at."""

    crm: CRM
    folder: Path
    url: str
    clock: MovableClock
    book: orders.OrderBook | None


@click.command()
@click.option(
    "--orders",
    "order_book",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="An order book to bring in: a CSV file with the columns "
    f"{', '.join(orders.COLUMNS)}. People made up in four languages when not given.",
)
@click.option("--database", metavar="URL", help="An empty database; a new file when not given.")
def demo(order_book: Path | None, database: str | None) -> None:
    """Assemble a CRM, fill it, show what it is for, and say what to try next.

    It asks nothing and ends by itself. Its database stays, so that what is said last can be tried.
    """
    folder = Path(tempfile.mkdtemp(prefix="crmkit-demo-"))
    url = database or f"sqlite:///{folder / 'demo.db'}"
    book = None if order_book is None else surveyed(order_book)
    demonstration = assembled(folder, url, book)
    try:
        key = fill_from_people(demonstration) if book is None else fill_from_orders(demonstration)
        show_all(demonstration, key)
        say_what_next(demonstration, key)
    finally:
        demonstration.crm.close()


def surveyed(path: Path) -> orders.OrderBook:
    book = orders.OrderBook(path)
    book.survey()
    return book


def heading(text: str) -> None:
    console().print()
    console().rule(text, align="left")


def assembled(folder: Path, url: str, book: orders.OrderBook | None) -> Demonstration:
    """A CRM with its tables made. Raises Invalid for a database that holds customers already."""
    from crmkit.crm import CRM

    heading("A CRM is assembled from the parts that were asked for")
    start = time.perf_counter()
    clock = MovableClock(orders.the_day_after(book.account) if book else datetime.now(UTC))
    crm = CRM(url, PARTS, clock=clock)
    crm.upgrade()
    with crm.read(people.DEMO) as work:
        if work.count(Customer):
            raise Invalid(f"{url} holds customers already; the demonstration wants an empty one")
    rows = [(p.name, p.version, *_counts(p.contributions)) for p in crm.report.parts]
    print_rows(("part", "version", "entities", "traits", "operations of"), rows)
    click.echo(f"ready in {time.perf_counter() - start:.1f} s, on {url}")
    if book is not None:
        click.echo(f"its clock stands at {clock.now():%Y-%m-%d}, when the order book ends")
    return Demonstration(crm, folder, url, clock, book)


def _counts(contributions: Mapping[str, int]) -> tuple[int, int, int]:
    found = Counter(contributions)
    return found["entity"] + found["extension"], found["trait"], found["service"]


# Filling


def fill_from_people(demonstration: Demonstration) -> str:
    """The sample: address books imported, and a year lived through."""
    crm, folder = demonstration.crm, demonstration.folder
    year = people.Year(crm, demonstration.clock)
    heading("Address books come in, in four languages, as the programs of each country write them")
    people.hire(crm)
    books = [*people.import_books(crm, folder)]
    print_rows(
        ("file", "read as", "columns that bring nothing", "rows", "added", "rejected"),
        [
            (plan.table.path.name, plan.table.form, plan.unmapped, report.rows, report.added,
             report.rejected)
            for plan, report, _ in books
        ],
    )  # fmt: skip
    for _, report, errors in books:
        for rejected in report.problems:
            click.echo(f"{errors.name}, {rejected}")
    heading("A year passes: calls, letters, visits, sales, returns, deals")
    with shown("Weeks") as advance:
        year.live(advance)
    _say_how_much(crm)
    return f"{people.ADDRESS_BOOK}:PL-1"


def fill_from_orders(demonstration: Demonstration) -> str:
    """The order book: every row accounted for, what is doubtful listed."""
    crm, book = demonstration.crm, demonstration.book
    assert book is not None
    people.hire(crm)
    heading(f"The order book {book.file.path.name} comes in")
    start = time.perf_counter()
    with shown("Rows") as advance:
        account = orders.bring_in(crm, book, advance)
    print_account(account, time.perf_counter() - start)
    left_out = demonstration.folder / "left-out.csv"
    orders.keep_left_out(account, left_out)
    print_doubts(account, left_out)
    key = f"{orders.SHOP}:{orders.buys_most(account)}"
    people.look_after(crm, the_customer(crm, key))
    _say_how_much(crm)
    return key


def print_account(account: orders.Account, seconds: float) -> None:
    """What became of the rows; the figures add up to the rows of the file."""
    counts = {what: account.counts[what] for what in orders.KINDS if account.counts[what]}
    counts |= {"together": account.counts.total(), "rows of the file": account.rows}
    print_pairs({what: f"{count:,}" for what, count in counts.items()}, title="Every row is")
    click.echo(f"brought in within {seconds:.1f} s")
    click.echo(
        "The file gives one line of each invoice, not its total. The line is kept as a line; "
        "what was paid in all stays unknown, so no sum of money is shown."
    )


def print_doubts(account: orders.Account, left_out: Path) -> None:
    """What is worth a second look, the first of each kind by name."""
    rows = [
        (key, ", ".join(f"{country} {count}" for country, count in found.most_common()))
        for key, found in account.in_two_countries.items()
    ]
    print_rows(
        ("customer", "invoices by country"), rows,
        title=f"Customers with two countries, tagged {orders.TWO_COUNTRIES!r}: {len(rows)}",
    )  # fmt: skip
    nobody = [row for row in account.left_out if row[2] in orders.WITHOUT_CUSTOMER]
    print_rows(
        ("line", "invoice", "why"), nobody[:_FEW],
        title=f"Rows that name no customer: {len(nobody):,}, of them the first",
    )  # fmt: skip
    repeated = [invoice for _, invoice, why in account.left_out if why == orders.REPEATED]
    for what, names in {
        "Invoices of two rows, both kept": account.second_lines,
        "Left out, because an earlier invoice has the number": repeated,
        "No one country, so the customer has none": account.untold_countries,
    }.items():
        if names:
            click.echo(f"{what}: {_some(names)}")
    click.echo(f"All {len(account.left_out):,} rows left out, with the reason: {left_out}")


def _some(names: Sequence[str]) -> str:
    """How many, and the first of them."""
    more = " ..." if len(names) > _FEW else ""
    return f"{len(names)} ({', '.join(names[:_FEW])}{more})"


def _say_how_much(crm: CRM) -> None:
    with crm.read("martin") as work:
        counts = {n: work.count(c) for n, c in crm.catalogue.entities.items() if n in _COUNTED}
    click.echo(", ".join(f"{count:,} {_COUNTED[name]}" for name, count in counts.items()))


_COUNTED = {
    "customer": "customers",
    "interaction": "interactions",
    "opportunity": "opportunities",
    "purchases_purchase": "purchases and returns",
}


# Showing


def show_all(demonstration: Demonstration, key: str) -> None:
    crm = demonstration.crm
    customer = the_customer(crm, key)
    heading("Customers")
    scenes.customers(crm)
    heading("One customer's whole history")
    scenes.history(crm, customer)
    heading("A segment by recency and frequency")
    scenes.segment(crm, "Lately and often", segment_criterion(demonstration))
    heading("A lead is converted")
    scenes.lead(crm)
    heading("Who changed what")
    scenes.who_did_what(crm, customer)


def the_customer(crm: CRM, key: str) -> Ref[Customer]:
    from crmkit.acts.imports.resolving import resolve

    with crm.read("martin") as work:
        return resolve(work, Customer, key)


def segment_criterion(demonstration: Demonstration) -> str:
    often = 12 if demonstration.book else 6
    return f"purchases.last_on >= ago(days=30) and purchases.count_12m >= {often}"


def say_what_next(demonstration: Demonstration, key: str) -> None:
    """Commands that work on the database of the demonstration, as it was left."""
    heading("Try next")
    sample = people.BOOKS[-1].write(demonstration.folder)
    settings = {"CRMKIT_DATABASE": demonstration.url, "CRMKIT_PLUGINS": ",".join(PARTS)}
    if demonstration.book is not None:
        settings["CRMKIT_NOW"] = demonstration.clock.now().strftime("%Y-%m-%dT%H:%MZ")
    lines = [f"export {name}={shlex.quote(value)}" for name, value in settings.items()]
    lines += [
        f"crmkit show customer {shlex.quote(key)}",
        f"crmkit find customer {shlex.quote(segment_criterion(demonstration))} "
        "--columns name,purchases.count_12m,purchases.last_on",
        """crmkit find customer "country in ['PL', 'IL', 'FR'] and interactions.count_90d == 0" """
        "--count",
        f"crmkit import {shlex.quote(str(sample))} --entity customer --dry-run "
        f"--key-column no --system {shlex.quote(people.ADDRESS_BOOK)}",
        "crmkit operations",
        "crmkit do leads.capture --name 'Dana Levi' --email dana@example.com --source web",
        "crmkit do leads.convert --lead 'Dana Levi'",
        "crmkit db status",
    ]
    for line in lines:
        click.echo(f"  {line}")
    click.echo(f"\nAll of it is in {demonstration.folder}; remove it when you are done.")
