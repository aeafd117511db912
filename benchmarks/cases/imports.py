"""A file brought in against its records added by the program itself, and the way back."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.cases.bulk import peak
from benchmarks.figures import OURS, Figure
from benchmarks.ground import Ground
from benchmarks.people import Person, people
from benchmarks.timing import ratio, seconds
from crmkit import CRM, Actor, ContactPoint, Customer, ExternalId, Import
from crmkit.acts.imports.service import revert

ROUNDS = 2
SMALL, LARGE = 3_000, 12_000
BULK, IMPORT = "add_all of the same records", "its import"
HEADER = (
    "no",
    "name",
    "given name",
    "family name",
    "e-mail",
    "country",
    "language",
    "owner",
    "tags",
)
DONE_BY = Actor("system", "benchmarks")
Records = Customer | ContactPoint | ExternalId


def bring_in(ground: Ground) -> Iterator[Figure]:
    rows = ground.sizes.rows
    with TemporaryDirectory() as folder:
        path = written(Path(folder) / "people.csv", rows)
        times: dict[str, list[float]] = {OURS: [], BULK: [], "back": []}
        for _ in range(min(ROUNDS, ground.sizes.rounds)):
            one_round(ground, path, rows, times)
        yield Figure(
            f"import {rows:,} rows of CSV", BULK, ratio(times, OURS, BULK), 2.0,
            ours=median(times[OURS]), theirs=median(times[BULK]),
        )  # fmt: skip
        yield Figure(
            f"take back an import of {rows:,} rows", IMPORT, ratio(times, "back", OURS), 2.0,
            ours=median(times["back"]), theirs=median(times[OURS]),
        )  # fmt: skip
        yield memory(ground, Path(folder))


def one_round(ground: Ground, path: Path, rows: int, times: dict[str, list[float]]) -> None:
    """Each in a database of its own."""
    times[BULK].append(seconds(partial(add_all, ground.crmkit().crm, rows)))
    crm, runs = ground.crmkit().crm, list[Any]()
    times[OURS].append(seconds(lambda: runs.append(brought(crm, path))))
    times["back"].append(seconds(lambda: revert(crm, DONE_BY, runs[0])))


def brought(crm: CRM, path: Path) -> Any:
    return Import(crm, Customer, path, key_column="no", system="book").run(DONE_BY).run


def add_all(crm: CRM, rows: int) -> None:
    with crm.begin(DONE_BY) as work:
        work.add_all(records(rows))


def records(rows: int) -> Iterator[Records]:
    """What the import makes of the file."""
    everybody = iter(people(rows))
    while batch := list(islice(everybody, 1000)):
        customers = [customer(person) for person in batch]
        yield from customers
        for record, person in zip(customers, batch, strict=True):
            yield ContactPoint(customer=record, kind="email", value=person.email, primary=True)
        for record, person in zip(customers, batch, strict=True):
            key = person.name.rpartition(" ")[2]
            yield ExternalId(entity_name="customer", record_id=record.id, system="book", key=key)


def customer(person: Person) -> Customer:
    return Customer(
        name=person.name, given_name=person.given_name, family_name=person.family_name,
        country=person.country, language=person.language, owner=person.owner, tags=person.tags,
    )  # fmt: skip


def written(path: Path, rows: int) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for n, p in enumerate(people(rows)):
            writer.writerow(
                [n, p.name, p.given_name, p.family_name, p.email, p.country, p.language, p.owner,
                 ";".join(p.tags)]
            )  # fmt: skip
    return path


def memory(ground: Ground, folder: Path) -> Figure:
    """The most that Python held while importing, of four times the rows against once the rows."""
    crm, scale = ground.crmkit().crm, min(1.0, ground.sizes.rows / LARGE)
    brought(crm, written(folder / "first.csv", 1500))
    small = written(folder / "small.csv", int(SMALL * scale))
    large = written(folder / "large.csv", int(LARGE * scale))
    peaks = [peak(partial(brought, crm, path)) for path in (small, large)]
    return Figure("import: peak memory", "a quarter of the rows", peaks[1] / peaks[0], 1.1)
