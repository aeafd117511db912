"""The floor: the database's own driver, with statements written out.

Nothing is made of a row but the tuple that the driver gives, no version is compared that need not
be, and nothing is checked.
"""

from __future__ import annotations

import json
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import make_url

from benchmarks.by_hand.orm import ContactPoint, Customer, Interaction
from benchmarks.people import Person
from crmkit.entities.ids import new_id

Row = tuple[Any, ...]

CUSTOMER, CONTACT_POINT, INTERACTION = (
    (cls.__tablename__, tuple(column.name for column in cls.__table__.columns))
    for cls in (Customer, ContactPoint, Interaction)
)
NAME = CUSTOMER[1].index("name")

GET = "SELECT {columns} FROM hand_customer WHERE id = {p} AND removed_at IS NULL"
VERSION = "SELECT version FROM hand_customer WHERE id = {p}"
CHANGE = (
    "UPDATE hand_customer SET name = {p}, updated_at = {p}, version = version + 1 "
    "WHERE id = {p} AND version = {p}"
)
LOAD = "SELECT {columns} FROM hand_customer WHERE removed_at IS NULL"
SEARCH = (
    "SELECT id FROM hand_customer WHERE removed_at IS NULL AND (name LIKE {p} OR id IN "
    "(SELECT customer_id FROM hand_contact_point WHERE value LIKE {p} AND removed_at IS NULL)) "
    "LIMIT 50"
)


def inserting(table: tuple[str, Sequence[str]], place: str) -> str:
    name, columns = table
    quoted = ", ".join(f'"{column}"' for column in columns)
    return f"INSERT INTO {name} ({quoted}) VALUES ({', '.join([place] * len(columns))})"


class Raw(ABC):
    """What the benchmarks ask of every way, done with the driver; each database has its own."""

    name = "raw driver"
    place: str
    begin: str
    connection: Any

    def __init__(self, url: str) -> None:
        self.url = url
        columns = ", ".join(CUSTOMER[1])
        written = {"p": self.place, "columns": columns}
        self._get, self._version, self._change, self._load, self._search = (
            sql.format(**written) for sql in (GET, VERSION, CHANGE, LOAD, SEARCH)
        )
        self._insert = inserting(CUSTOMER, self.place)

    @abstractmethod
    def id(self, id: UUID) -> Any:
        """An id as the driver takes it."""

    @abstractmethod
    def moment(self, moment: datetime) -> Any:
        """A moment as the driver takes it."""

    @abstractmethod
    def write(self, table: tuple[str, Sequence[str]], rows: Iterable[Row]) -> None:
        """Any number of rows, by the fastest way the driver has."""

    def _execute(self, sql: str, *values: Any) -> Any:
        return self.connection.execute(sql, values)

    def watch(self, id: UUID) -> None:
        self.watched = self.id(id)
        (self.shown,) = self._execute(self._version, self.watched).fetchone()

    def create(self, person: Person) -> None:
        moment = self.moment(datetime.now(UTC))
        self._execute(self.begin)
        self._execute(self._insert, *self.customer_row(person, self.id(new_id()), moment))
        self._execute("COMMIT")

    def get(self) -> str:
        name: str = self._execute(self._get, self.watched).fetchone()[NAME]
        return name

    def change_loaded(self, name: str) -> None:
        self._execute(self.begin)
        (version,) = self._execute(self._version, self.watched).fetchone()
        self._write(name, version)

    def change_held(self, name: str) -> None:
        self._execute(self.begin)
        self._write(name, self.shown)
        self.shown += 1

    def _write(self, name: str, version: int) -> None:
        moment = self.moment(datetime.now(UTC))
        if self._execute(self._change, name, moment, self.watched, version).rowcount != 1:
            raise RuntimeError("somebody else changed the customer")
        self._execute("COMMIT")

    def load(self) -> list[Any]:
        return self._execute(self._load).fetchall()  # type: ignore[no-any-return]

    def search(self, part: str) -> set[UUID]:
        found = self._execute(self._search, f"%{part}%", f"%{part}%").fetchall()
        return {id if isinstance(id, UUID) else UUID(id) for (id,) in found}

    def add_all(self, people: Iterable[Person]) -> None:
        """Customers, then interactions, each by the fastest statement there is."""
        moment, people = self.moment(datetime.now(UTC)), list(people)
        self._execute(self.begin)
        self.write(CUSTOMER, (self.customer_row(p, self.id(p.id), moment) for p in people))
        self.write(INTERACTION, self.interaction_rows(people, moment))
        self._execute("COMMIT")

    def fill(self, people: Iterable[Person]) -> None:
        """Customers, each with an address: what the cases find in the database."""
        moment, people = self.moment(datetime.now(UTC)), list(people)
        self._execute(self.begin)
        self.write(CUSTOMER, (self.customer_row(p, self.id(p.id), moment) for p in people))
        self.write(CONTACT_POINT, self.contact_point_rows(people, moment))
        self._execute("COMMIT")

    def customer_row(self, person: Person, id: Any, moment: Any) -> Row:
        return (
            id, 1, moment, moment, None, person.name, "person", "customer", person.owner,
            person.country, person.language, None, json.dumps(person.tags), "web",
            person.given_name, person.family_name, None, None, None, None, None, None, None, None,
            None, "{}",
        )  # fmt: skip

    def contact_point_rows(self, people: Iterable[Person], moment: Any) -> Iterator[Row]:
        for p in people:
            yield (
                self.id(new_id()), 1, moment, moment, None, self.id(p.id), "email", p.email,
                p.email, None, False, None,
            )  # fmt: skip

    def interaction_rows(self, people: Iterable[Person], moment: Any) -> Iterator[Row]:
        for p in people:
            customer = self.id(p.id)
            for c in p.contacts:
                yield (
                    self.id(c.id), 1, moment, moment, None, customer, c.channel, "in", "done",
                    c.subject, c.body, None, self.moment(c.happened_at), None, c.minutes, p.owner,
                    None, None,
                )  # fmt: skip

    def close(self) -> None:
        self.connection.close()


class RawSqlite(Raw):
    place, begin = "?", "BEGIN IMMEDIATE"

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.connection = sqlite3.connect(make_url(url).database or "", isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
            self.connection.execute(f"PRAGMA {pragma}")

    def id(self, id: UUID) -> str:
        return id.hex

    def moment(self, moment: datetime) -> str:
        # As SQLAlchemy and Django write it: without a zone.
        return moment.replace(tzinfo=None).isoformat(" ", timespec="microseconds")

    def write(self, table: tuple[str, Sequence[str]], rows: Iterable[Row]) -> None:
        self.connection.executemany(inserting(table, self.place), rows)


class RawPostgresql(Raw):
    place, begin = "%s", "BEGIN"

    def __init__(self, url: str) -> None:
        import psycopg

        super().__init__(url)
        plain = make_url(url).set(drivername="postgresql")
        self.connection = psycopg.connect(
            plain.render_as_string(hide_password=False), autocommit=True
        )

    def id(self, id: UUID) -> UUID:
        return id

    def moment(self, moment: datetime) -> datetime:
        return moment

    def write(self, table: tuple[str, Sequence[str]], rows: Iterable[Row]) -> None:
        name, columns = table
        quoted = ", ".join(f'"{column}"' for column in columns)
        copying = f"COPY {name} ({quoted}) FROM STDIN"
        with self.connection.cursor() as cursor, cursor.copy(copying) as copy:
            for row in rows:
                copy.write_row(row)


def raw(kind: str, url: str) -> Raw:
    return RawSqlite(url) if kind == "sqlite" else RawPostgresql(url)
