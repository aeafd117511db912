"""The ground the ways compete on: databases of one kind, each way with its own, equally filled."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar, cast
from uuid import uuid4

import attrs

from benchmarks.by_hand import raw
from benchmarks.by_hand.orm import Orm, create_tables, engine_of
from benchmarks.figures import OURS
from benchmarks.ours import Crmkit
from benchmarks.people import id_of, people
from crmkit import Money
from crmkit.testing.servers import PostgresqlServer, Server, SqliteFiles

Kind = str
T = TypeVar("T")


@attrs.frozen
class Sizes:
    """How much is measured."""

    rows: int
    """Customers in the tables."""
    rounds: int
    calls: int
    """Calls a round where one call takes less than a millisecond or two."""
    full: bool = False
    """Whether timelines and segments have as many rows as their targets name."""


class Ground:
    """Databases of one kind, made when first asked for and dropped at the end."""

    def __init__(self, server: Server, sizes: Sizes) -> None:
        self.server = server
        self.kind: Kind = server.kind
        self.sizes = sizes
        self._closing = ExitStack()

    def empty(self) -> str:
        """The URL of a new database."""
        name = f"crmkit_bench_{uuid4().hex}"
        self.server.create(name)
        self._closing.callback(self.server.drop, name)
        return self.server.url(name)

    def crmkit(self, **more: Any) -> Crmkit:
        """crmkit over a new, migrated database."""
        return self._closed_at_the_end(Crmkit(self.empty(), **more))

    def raw(self) -> raw.Raw:
        return self._closed_at_the_end(raw.raw(self.kind, self._by_hand()))

    def orm(self) -> Orm:
        return self._closed_at_the_end(Orm(self._by_hand()))

    def django(self) -> Any:
        from benchmarks.by_hand.django_models import Django

        return self._closed_at_the_end(Django(self._by_hand()))

    def _by_hand(self) -> str:
        url = self.empty()
        create_tables(url)
        return url

    def _closed_at_the_end(self, way: T) -> T:
        self._closing.callback(cast(Any, way).close)
        return way

    def each_way(self) -> dict[str, Any]:
        """Every way over an empty database; Django where it is installed."""
        makers: list[Callable[[], Any]] = [self.crmkit, self.orm, self.raw]
        if django_is_there():
            makers.append(self.django)
        ways = [make() for make in makers]
        return {way.name: way for way in ways}

    @cached_property
    def filled(self) -> Mapping[str, Any]:
        """Every way over as many customers, each with an e-mail address."""
        ways = self.each_way()
        for way in ways.values():
            self._fill(way)
            way.watch(id_of(0, 0))
        self.analyse(*(way.url for way in ways.values()))
        return ways

    def analyse(self, *urls: str) -> None:
        """Let the databases know what they hold, as they do by themselves in time."""
        for url in urls:
            engine = engine_of(url)
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("ANALYZE")
            engine.dispose()

    def _fill(self, way: Any) -> None:
        everybody = people(self.sizes.rows)
        if isinstance(way, Crmkit | raw.Raw):
            way.fill(everybody)
            return
        filler = raw.raw(self.kind, way.url)
        filler.fill(everybody)
        filler.close()

    def close(self) -> None:
        self._closing.close()


def django_is_there() -> bool:
    return find_spec("django") is not None


def each(ways: Mapping[str, Any], of: Callable[[Any], T]) -> dict[str, T]:
    """What `of` makes of each way."""
    return {name: of(way) for name, way in ways.items()}


def agree(what: str, answers: Mapping[str, object]) -> None:
    """Raises ValueError unless every way gives the same answer."""
    first, *others = answers.items()
    for name, answer in others:
        if answer != first[1]:
            raise ValueError(f"{what}: {first[0]} says {first[1]!r}, {name} {answer!r}")


Sums = tuple[tuple[int, int], ...]
"""The columns that sum to the same: of a report, and of a statement written by hand."""


def sums_agree(what: str, sums: Sums, report: Any, statement: Any) -> None:
    """Raises ValueError unless a report holds something, and its columns sum to the statement's."""
    if not report:
        raise ValueError(f"{what}: there is nothing to report on, so nothing would be measured")
    for ours, theirs in sums:
        found = {OURS: _sum(report, ours), "the statement": _sum(statement, theirs)}
        agree(f"{what}, column {ours}", found)


def _sum(rows: Any, column: int) -> int:
    """The sum of a column, amounts in units, quantities in ten-thousandths."""
    return sum(_whole(row[column]) for row in rows if row[column] is not None)


def _whole(cell: Any) -> int:
    return cell.units if isinstance(cell, Money) else int(cell)


@contextmanager
def ground(kind: Kind, sizes: Sizes, server: str | None) -> Iterator[Ground]:
    with TemporaryDirectory(prefix="crmkit-benchmarks-") as folder:
        made: Server = SqliteFiles(Path(folder))
        if kind == "postgresql":
            made = PostgresqlServer(server or os.environ["CRMKIT_TEST_POSTGRESQL"])
        ground = Ground(made, sizes)
        try:
            yield ground
        finally:
            ground.close()
