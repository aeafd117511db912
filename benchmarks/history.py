"""Long histories: millions of rows put straight into crmkit's tables by the database itself.

What is measured on them is asking, not adding; so the indexes are made after the rows, and the
references are not checked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Integer,
    Interval,
    Select,
    String,
    Table,
    Uuid,
    case,
    cast,
    func,
    insert,
    literal,
    literal_column,
    select,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
"""The moment of the benchmarks' clock; the rows lie before it."""
YEARS = 3
MINUTES = YEARS * 365 * 24 * 60
FAVOURITE = UUID(int=1 << 64)
"""The customer whose timeline is read: one row in a hundred is theirs."""

Numbers = ColumnElement[int]


class Filler:
    """Fills tables with rows made of the numbers from 1 on."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.sqlite = engine.dialect.name == "sqlite"

    def customers(self, table: Table, count: int) -> None:
        """Of seven countries and a thousand owners."""
        n = _n(count)
        values = {
            "id": self.id(n, 0),
            "name": literal("Customer ").concat(n),
            "name_folded": literal("customer ").concat(n),
            "kind": literal("person"),
            "lifecycle": case((n % 3 == 0, "prospect"), else_="customer"),
            "owner": literal("employee").concat(cast(n % 1000, String())),
            "country": func.substr("PLILAEGBDEFRUS", 1 + 2 * cast(n % 7, Integer), 2),
            "tags": literal([], table.c.tags.type),
            "custom": literal({}, table.c.custom.type),
        }
        self._fill(table, values, count)

    def interactions(self, table: Table, count: int, customers: int) -> None:
        """Over three years, more of them with some customers than with others."""
        n = _n(count)
        values = {
            "id": self.id(n, 1),
            "customer": self.id(_whose(n, customers), 0),
            "channel": case((n // 3 % 4 == 0, "phone"), (n // 3 % 4 == 1, "email"), else_="note"),
            "direction": literal("in"),
            "status": case((n % 10 == 0, "planned"), else_="done"),
            "subject": literal("Question ").concat(n),
            "subject_folded": literal("question ").concat(n),
            "body": literal("Asked when it will be delivered."),
            "happened_at": self._ago(n * 7919 % MINUTES),
            "minutes": n % 60,
        }
        self._fill(table, values, count)

    def events(self, table: Table, count: int, customers: int) -> None:
        """Of an entity that has a customer, a moment and a title."""
        n = _n(count)
        values = {
            "id": self.id(n, 2),
            "customer": self.id(_whose(n, customers), 0),
            "happened_at": self._ago(n * 7919 % MINUTES),
            "title": literal("Event ").concat(n),
        }
        self._fill(table, values, count)

    def _fill(self, table: Table, values: Mapping[str, Any], count: int) -> None:
        beginning = self._ago(literal_column("0"))
        kept = {"version": literal(1), "created_at": beginning, "updated_at": beginning}
        rows = select(*kept.values(), *values.values()).select_from(self._numbers(count))
        self.insert(table, [*kept, *values], rows)

    def insert(self, table: Table, names: Sequence[str], rows: Select[Any]) -> None:
        """Fill a table with what a statement finds; the columns are those of these names."""
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        with self.engine.connect() as connection:
            self._unchecked(connection)
            with connection.begin():
                for index in indexes:
                    index.drop(connection)
                connection.execute(insert(table).from_select(names, rows))
                for index in indexes:
                    index.create(connection)
            connection.invalidate()  # so that nobody else has it unchecked

    def _unchecked(self, connection: Connection) -> None:
        off = (
            "PRAGMA foreign_keys = OFF" if self.sqlite else "SET session_replication_role = replica"
        )
        connection.exec_driver_sql(off)
        connection.commit()

    def _numbers(self, count: int) -> Any:
        if not self.sqlite:
            return select(func.generate_series(1, count).label("n")).subquery("numbers")
        first = select(literal(1).label("n")).cte("numbers", recursive=True)
        return first.union_all(select(first.c.n + 1).where(first.c.n < count))

    def id(self, number: Any, kind: int) -> ColumnElement[Any]:
        if self.sqlite:
            return func.printf("%016x%016x", number, kind)
        return cast(func.lpad(func.to_hex(number), 16, "0").concat(f"{kind:016x}"), Uuid())

    def _ago(self, minutes: Any) -> Any:
        if self.sqlite:
            before = func.printf("-%d minutes", minutes)
            return func.strftime(
                "%Y-%m-%dT%H:%M:%S.000000+00:00", f"{NOW:%Y-%m-%dT%H:%M:%S}", before
            )
        return literal(NOW) - minutes * literal(timedelta(minutes=1), Interval())


def _n(count: int) -> Any:
    """The number of a row; whole numbers of 64 bits where they could overflow."""
    return literal_column("CAST(numbers.n AS bigint)", type_=Integer)


def _whose(n: Any, customers: int) -> Any:
    """The favourite's, or the remainder of a square: some customers come up oftener than others."""
    return case((n % 101 == 0, 1), else_=1 + (n * n + n // 7) % customers)
