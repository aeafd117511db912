"""Freeze the database of today: `python -m tests.frozen NAME`, with PostgreSQL named as for tests.

Run it when a head has moved: the new state is frozen then, and stays for all upgrades to come.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from sqlalchemy import func, make_url, select

from crmkit import (
    CRM,
    Customer,
    CustomFields,
    ExchangeRate,
    Import,
    Plugin,
    Refused,
    Sequences,
    Subscription,
    UnitOfWork,
    hookimpl,
)
from crmkit.testing.checks.samples import Samples
from crmkit.testing.conformance import PartConformance
from crmkit.testing.plugin import POSTGRESQL
from crmkit.testing.servers import PostgresqlServer
from tests.frozen import FROZEN, PARTS, heads_of
from tests.testing.test_core_conforms import EXAMPLES

ROOT = Path(__file__).parents[2]


def conformances() -> Iterator[PartConformance]:
    """What each part says of its use and of the values that its rules want."""
    for part in PARTS:
        path = ROOT / "crmkit_plugins" / part / "tests" / "test_conformance.py"
        spec = importlib.util.spec_from_file_location(f"frozen_{part}", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        (cls,) = {
            cls
            for cls in vars(module).values()
            if isinstance(cls, type) and issubclass(cls, PartConformance)
        } - {PartConformance}
        yield cls()


def listen(work: UnitOfWork, entries: object) -> None:
    """What a host listens with, and what fails now and then: the entries are held back."""
    raise Refused("not today")


@hookimpl
def crmkit_contribute() -> list[Subscription]:
    return [Subscription("freezer.listen", listen, entities=[ExchangeRate])]


HOST = Plugin("freezer", hooks=SimpleNamespace(crmkit_contribute=crmkit_contribute))


def use(crm: CRM, folder: Path) -> None:
    """What the core keeps beside records: own fields, numbers, an import, work that waits."""
    (folder / "people.csv").write_text("name;country;size\nAnna;PL;3\nBo;Nowhere;4\n", "utf-8")
    with crm.begin("system:freezer") as work:
        work.use(CustomFields).define("customer", "size", "integer", indexed=True)
        work.use(Sequences).define("invoice", pattern="{number:05}")
        work.use(Sequences).next("invoice")
        work.enqueue("leads.escalate", run_at=work.now() + timedelta(days=9))
    Import(
        crm, Customer, folder / "people.csv", mapping={"size": "custom.size"}, key_column="name",
        system="file",
    ).run("system:freezer")  # fmt: skip


def fill(crm: CRM, folder: Path) -> None:
    """A little of everything: what each part does, rows of each entity, work that waits."""
    parts = list(conformances())
    crm.run_due()
    use(crm, folder)
    for one in parts:
        with crm.begin("system:freezer") as work:
            one.exercise(work)
    own = [("core", EXAMPLES), *((one.part, one.examples()) for one in parts)]
    for part, examples in own:
        with crm.begin("system:freezer") as work:
            samples = Samples(work, part, examples)
            entities = [cls for cls, owner in crm.catalogue.part_of.items() if owner == part]
            ranked = sorted(entities, key=crm.catalogue.rank)
            samples.of(ranked, samples.customer(), samples.customer(), "somebody")
    crm.run_due()


def empty(crm: CRM) -> list[str]:
    """The tables that hold nothing."""
    with crm.engine.connect() as connection:
        tables = crm.catalogue.tables.metadata.sorted_tables
        return [
            table.name
            for table in tables
            if not connection.scalar(select(func.count()).select_from(table))
        ]


def frozen_sqlite(folder: Path) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as made:
        path = Path(made) / "crm.db"
        crm = CRM(f"sqlite:///{path}", plugins=[*PARTS, HOST])
        crm.upgrade()
        fill(crm, Path(made))
        heads, lacking = heads_of(crm), empty(crm)
        crm.close()
        with sqlite3.connect(path) as connection:
            (folder / "sqlite.sql").write_text("\n".join(dumped(connection)) + "\n", "utf-8")
    return {"heads": heads, "empty": lacking}


def dumped(connection: sqlite3.Connection) -> Iterator[str]:
    """The statements that make a file again. A full-text table is made of others, which hold all
    of it: what is read of itself is left out."""
    virtual = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
    names = tuple(f'INSERT INTO "{name}"' for (name,) in connection.execute(virtual))
    return (line for line in connection.iterdump() if not line.startswith(names))


def frozen_postgresql(folder: Path, server: PostgresqlServer) -> None:
    name = f"crmkit_freezing_{os.getpid()}"
    server.create(name)
    try:
        crm = CRM(server.url(name), plugins=[*PARTS, HOST])
        crm.upgrade()
        with tempfile.TemporaryDirectory() as made:
            fill(crm, Path(made))
        crm.close()
        url = make_url(server.url(name)).set(drivername="postgresql")
        options = ["--inserts", "--no-owner", "--no-privileges", "--no-comments"]
        dump = subprocess.run(
            ["pg_dump", *options, url.render_as_string(hide_password=False)],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        # What psql alone understands, and what only some versions know.
        lines = [x for x in dump.splitlines() if x and not x.startswith(("--", "\\"))]
        (folder / "postgresql.sql").write_text("\n".join(lines) + "\n", "utf-8")
    finally:
        server.drop(name)


def main(name: str) -> None:
    folder = FROZEN / name
    folder.mkdir()
    facts = frozen_sqlite(folder)
    frozen_postgresql(folder, PostgresqlServer(os.environ[POSTGRESQL]))
    (folder / "heads.json").write_text(json.dumps(facts, indent=2) + "\n", "utf-8")
    print(f"wrote {folder}; empty: {', '.join(facts['empty']) or 'no table'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
