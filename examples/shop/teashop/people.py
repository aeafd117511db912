"""Customers who come as a file: making one of any size, and bringing one in."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

from crmkit import CRM, Customer, Import
from teashop.crm import WEB

TILL = "old-till"
"""The system whose keys such files hold."""

GIVEN = ("Anna", "Jan", "Żaneta", "Noa", "Omar", "Ruth", "Elif", "Hugo", "Gita", "Filip")
FAMILY = ("Nowak", "Levi", "Haddad", "Meyer", "Kowalska", "Demir", "Blanc", "Rao", "Novák", "Stone")
COUNTRIES = ("PL", "IL", "DE", "GB", "TR", "FR", "IN", "CZ")


def write_people(file: TextIO, rows: int) -> None:
    """Write a CSV file of so many customers of the old till; the same for the same number."""
    writer = csv.writer(file)
    writer.writerow(["number", "name", "email", "country"])
    writer.writerows(_people(rows))


def _people(rows: int) -> Iterator[tuple[str, str, str, str]]:
    for n in range(rows):
        name = f"{GIVEN[n % 10]} {FAMILY[n // 10 % 10]} {n}"
        yield f"T-{n}", name, f"till{n}@mail.example", COUNTRIES[n % 8]


def bring_in(crm: CRM, path: Path, told: Callable[[int], None] = lambda rows: None) -> str:
    """Import such a file; an import that was stopped goes on where it stood. Say what was done.

    `told` hears after each batch how many rows are dealt with.
    """
    plan = Import(crm, Customer, path, key_column="number", system=TILL)
    report = plan.run(
        WEB, errors=path.with_suffix(".rejected.csv"), progress=lambda p: told(p.rows)
    )
    before = f", {report.resumed:,} of them before it was stopped" if report.resumed else ""
    return (
        f"{report.rows:,} rows{before}: {report.added:,} added, {report.changed:,} changed, "
        f"{report.unchanged:,} unchanged, {report.skipped:,} skipped, {report.rejected:,} rejected"
    )
