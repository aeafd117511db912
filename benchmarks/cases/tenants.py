"""Opening one tenant of a thousand, against opening a connection."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import create_engine, text

from benchmarks.figures import OURS, Figure, compared
from benchmarks.ground import Ground
from benchmarks.ours import idle_parts
from benchmarks.timing import seconds
from crmkit import CRM, Actor

CONNECTION = "a connection"
SYSTEM = Actor("system", "benchmarks")
# What the first unit of a tenant looks at; a thousand whole ones would take an hour to make.
TABLES = ("crmkit_version", "crmkit_state")


def tenant(ground: Ground) -> Iterator[Figure]:
    """The first unit of a tenant, when all others have been used."""
    count = 1000 if ground.sizes.rows >= 20_000 else 20
    crm = CRM(ground.empty(), plugins=idle_parts())
    try:
        names = laid(crm, count)
        opened, fresh = names[: -ground.sizes.rounds], names[-ground.sizes.rounds :]
        for name in opened:
            use(crm, name)
        times: dict[str, list[float]] = {OURS: [], CONNECTION: []}
        for name in fresh:
            times[CONNECTION].append(seconds(lambda: connect(crm)))
            times[OURS].append(seconds(lambda name=name: use(crm, name)))  # type: ignore[misc]
        yield from compared(f"open tenant {count:,}", times, {CONNECTION: 2.0})
    finally:
        crm.close()


def use(crm: CRM, name: str) -> None:
    with crm.tenant(name).read(SYSTEM):
        pass


def connect(crm: CRM) -> None:
    """A connection that asks one question, as every new one does of what it is for."""
    url = crm.tenant("first").engine.url
    place = "crmkit_first." if url.get_backend_name() == "postgresql" else ""
    engine = create_engine(url)
    with engine.connect() as connection:
        connection.execute(text(f"SELECT version_num FROM {place}crmkit_version")).all()
    engine.dispose()


def laid(crm: CRM, count: int) -> Sequence[str]:
    """One tenant, and others that are like it where they are looked at."""
    first, names = crm.tenants.create("first"), [f"t{number}" for number in range(count)]
    if crm.engine.dialect.name == "postgresql":
        _schemas(crm, names)
        return names
    crm.close()  # brings all that is in its log into the file
    file = Path(str(first.engine.url.database))
    for name in names:
        os.link(file, file.with_name(f"crmkit_{name}.db"))
    return names


def _schemas(crm: CRM, names: Sequence[str]) -> None:
    for name in names:
        with crm.engine.begin() as connection:
            connection.exec_driver_sql(f"CREATE SCHEMA crmkit_{name}")
            for table in TABLES:
                source = f"crmkit_first.{table}"
                connection.exec_driver_sql(f"CREATE TABLE crmkit_{name}.{table} AS TABLE {source}")
