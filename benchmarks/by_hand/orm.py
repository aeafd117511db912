"""The opponent: SQLAlchemy ORM models as one writes them by hand.

No journal, no access, no validation, no hooks. The columns, types and indexes are those of
crmkit's own tables, so that the two differ in what they do and not in what they store; of a text
that crmkit also keeps folded, for comparing without regard to case, there is only the text.
The raw driver and Django work on these same tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    Date,
    DateTime,
    Engine,
    ForeignKey,
    Index,
    String,
    Text,
    Uuid,
    create_engine,
    event,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    declared_attr,
    mapped_column,
    relationship,
)

from benchmarks.people import Person
from crmkit.entities.ids import new_id

JsonType = JSON().with_variant(JSONB(), "postgresql")
BATCH = 1000


def now() -> datetime:
    return datetime.now(UTC)


class Base(DeclarativeBase):
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own name and form
        datetime: DateTime(timezone=True),
        dict[str, Any]: JsonType,
        list[str]: JsonType,
        int: BigInteger(),
    }


class Common:
    """What every record has; `version` is the optimistic lock, as SQLAlchemy offers it."""

    id: Mapped[UUID] = mapped_column(Uuid(), primary_key=True, default=new_id, sort_order=-5)
    version: Mapped[int] = mapped_column(sort_order=-4)
    created_at: Mapped[datetime] = mapped_column(default=now, sort_order=-3)
    updated_at: Mapped[datetime] = mapped_column(default=now, onupdate=now, sort_order=-2)
    removed_at: Mapped[datetime | None] = mapped_column(sort_order=-1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}


class Customer(Common, Base):
    __tablename__ = "hand_customer"

    name: Mapped[str] = mapped_column(String(255))
    kind: Mapped[str] = mapped_column(String(40), default="person")
    lifecycle: Mapped[str] = mapped_column(String(40), default="prospect", index=True)
    owner: Mapped[str | None] = mapped_column(String(191), index=True)
    country: Mapped[str | None] = mapped_column(String(2))
    language: Mapped[str | None] = mapped_column(String(35))
    time_zone: Mapped[str | None] = mapped_column(String(64))
    tags: Mapped[list[str]] = mapped_column(default=list)
    source: Mapped[str | None] = mapped_column(String(120))
    given_name: Mapped[str | None] = mapped_column(String(255))
    family_name: Mapped[str | None] = mapped_column(String(255))
    salutation: Mapped[str | None] = mapped_column(String(80))
    sex: Mapped[str | None] = mapped_column(String(40))
    birth_date: Mapped[date | None] = mapped_column(Date())
    income: Mapped[int | None]
    income_currency: Mapped[str | None] = mapped_column(String(3))
    occupation: Mapped[str | None] = mapped_column(String(120))
    website: Mapped[str | None] = mapped_column(String(255))
    registration: Mapped[str | None] = mapped_column(String(64))
    employees: Mapped[int | None]
    custom: Mapped[dict[str, Any]] = mapped_column(default=dict)


class ContactPoint(Common, Base):
    __tablename__ = "hand_contact_point"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("hand_customer.id"), index=True)
    kind: Mapped[str] = mapped_column(String(40))
    value: Mapped[str] = mapped_column(String(254))
    normal: Mapped[str] = mapped_column(String(254), default="", index=True)
    label: Mapped[str | None] = mapped_column(String(40))
    primary: Mapped[bool] = mapped_column(default=False)
    relationship_id: Mapped[UUID | None] = mapped_column(index=True)

    customer: Mapped[Customer] = relationship()


class Interaction(Common, Base):
    __tablename__ = "hand_interaction"
    __table_args__ = (
        Index("ix_hand_interaction_customer", "customer_id", "happened_at", "id"),
        Index("ix_hand_interaction_opportunity", "opportunity_id", "happened_at", "id"),
        Index("ix_hand_interaction_owner", "owner", "due_at"),
    )

    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("hand_customer.id"))
    channel: Mapped[str] = mapped_column(String(40), default="note")
    direction: Mapped[str] = mapped_column(String(40), default="internal")
    status: Mapped[str] = mapped_column(String(40), default="done")
    subject: Mapped[str] = mapped_column(String(255), default="")
    body: Mapped[str] = mapped_column(Text(), default="")
    outcome: Mapped[str | None] = mapped_column(String(120))
    happened_at: Mapped[datetime | None] = mapped_column(default=now)
    due_at: Mapped[datetime | None]
    minutes: Mapped[int | None]
    owner: Mapped[str | None] = mapped_column(String(191))
    opportunity_id: Mapped[UUID | None]
    thread: Mapped[str | None] = mapped_column(String(191), index=True)

    customer: Mapped[Customer | None] = relationship()


def engine_of(url: str) -> Engine:
    """An engine set up as crmkit's own: WAL, synchronous NORMAL, writers that begin IMMEDIATE."""
    engine = create_engine(url)
    if engine.dialect.name != "sqlite":
        return engine

    @event.listens_for(engine, "connect")
    def connected(connection: Any, record: Any) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def began(connection: Any) -> None:
        reads = connection.get_execution_options().get("reads")
        connection.connection.driver_connection.execute("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


class Orm:
    """What the benchmarks ask of every way, done with a session of the ORM."""

    name = "ORM by hand"

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = engine_of(url)
        self.reading = self.engine.execution_options(reads=True)

    def watch(self, id: UUID) -> None:
        """The record that the cases read and change, shown in a form at its present version."""
        self.id = id
        with Session(self.reading) as session:
            self.shown = session.get_one(Customer, id).version

    def create(self, person: Person) -> None:
        with Session(self.engine) as session:
            session.add(customer_of(person, new_id()))
            session.commit()

    def get(self) -> str:
        with Session(self.reading) as session:
            return session.get_one(Customer, self.id).name

    def change_loaded(self, name: str) -> None:
        with Session(self.engine) as session:
            session.get_one(Customer, self.id).name = name
            session.commit()

    def change_held(self, name: str) -> None:
        """As a form that was shown at a version: the ORM has to load before it can change."""
        with Session(self.engine) as session:
            customer = session.get_one(Customer, self.id)
            if customer.version != self.shown:
                raise RuntimeError("somebody else changed the customer")
            customer.name = name
            session.flush()
            self.shown = customer.version
            session.commit()

    def load(self) -> list[Customer]:
        with Session(self.reading) as session:
            return list(session.scalars(select(Customer).where(Customer.removed_at.is_(None))))

    def search(self, part: str) -> set[UUID]:
        with Session(self.reading) as session:
            return {customer.id for customer in session.scalars(searching(part))}

    def add_all(self, people: Iterable[Person]) -> None:
        with Session(self.engine) as session:
            for batch in batches(records_of(people)):
                session.add_all(batch)
                session.flush()
                session.expunge_all()
            session.commit()

    def close(self) -> None:
        self.engine.dispose()


def searching(part: str) -> Any:
    """At most 50 customers with a part of their name or e-mail address, as one writes it."""
    found_by_address = (
        select(ContactPoint.customer_id)
        .where(ContactPoint.value.like(f"%{part}%"), ContactPoint.removed_at.is_(None))
    )  # fmt: skip
    return (
        select(Customer)
        .where(
            Customer.removed_at.is_(None),
            or_(Customer.name.like(f"%{part}%"), Customer.id.in_(found_by_address)),
        )
        .limit(50)
    )


def customer_of(person: Person, id: UUID) -> Customer:
    return Customer(
        id=id, name=person.name, given_name=person.given_name, family_name=person.family_name,
        country=person.country, language=person.language, owner=person.owner,
        lifecycle="customer", source="web", tags=list(person.tags),
    )  # fmt: skip


def records_of(people: Iterable[Person]) -> Iterator[Base]:
    """Each person's customer, then what passed with them."""
    for person in people:
        yield customer_of(person, person.id)
        for contact in person.contacts:
            yield Interaction(
                id=contact.id, customer_id=person.id, channel=contact.channel, direction="in",
                subject=contact.subject, body=contact.body, happened_at=contact.happened_at,
                minutes=contact.minutes, owner=person.owner,
            )  # fmt: skip


def batches(records: Iterator[Base]) -> Iterator[Sequence[Base]]:
    while batch := list(islice(records, BATCH)):
        yield batch


def create_tables(url: str) -> None:
    """The tables of every way but crmkit's."""
    engine = engine_of(url)
    Base.metadata.create_all(engine)
    engine.dispose()
