"""crmkit's side: everything on, and five parts beside that do nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Any
from uuid import UUID

from benchmarks.people import Person
from crmkit import (
    CRM,
    Actor,
    Clock,
    ContactPoint,
    Customer,
    Employee,
    Grant,
    Interaction,
    Plugin,
    Role,
    UnitOfWork,
    hookimpl,
)
from crmkit.timeline import Timeline, TimelineEngine

EMPLOYEE = "dana"
ROLE = Role("clerks.clerk", "Clerk", grants=(Grant("*", write="True", sensitive=True),))
"""All records and fields, but by a grant: access has something to find out at every call."""


class Nothing:
    """The hooks of a part that takes part in every change and does nothing."""

    @hookimpl
    def crmkit_amend(self, batch: Any) -> None: ...

    @hookimpl
    def crmkit_check(self, batch: Any) -> None: ...

    @hookimpl
    def crmkit_after_change(self, work: Any, batch: Any) -> None: ...


class Clerks:
    """The hooks of a part that brings the role of the benchmarks' employee."""

    @hookimpl
    def crmkit_contribute(self) -> list[Any]:
        return [ROLE]


def idle_parts(count: int = 5) -> list[Plugin]:
    return [Plugin(f"idle{number}", hooks=Nothing()) for number in range(count)]


class Crmkit:
    """What the benchmarks ask of every way, done with units of work."""

    name = "crmkit"

    def __init__(self, url: str, plugins: Iterable[Plugin | str] = (), clock: Clock | None = None):
        self.url = url
        clerks = Plugin("clerks", hooks=Clerks())
        self.crm = CRM(url, plugins=[clerks, *idle_parts(), *plugins], clock=clock)
        self.crm.upgrade()
        with self.crm.begin(Actor("system", "benchmarks")) as work:
            work.add(Employee(key=EMPLOYEE, name="Dana", roles=("clerks.clerk",)))

    def watch(self, id: UUID) -> None:
        self.id = id
        with self.crm.read(EMPLOYEE) as work:
            self.shown = work.get(Customer, id)

    def create(self, person: Person) -> None:
        with self.crm.begin(EMPLOYEE) as work:
            work.add(customer_of(person))

    def get(self) -> str:
        with self.crm.read(EMPLOYEE) as work:
            return work.get(Customer, self.id).name

    def change_loaded(self, name: str) -> None:
        with self.crm.begin(EMPLOYEE) as work:
            work.change(work.get(Customer, self.id), name=name)

    def change_held(self, name: str) -> None:
        with self.crm.begin(EMPLOYEE) as work:
            self.shown = work.change(self.shown, name=name)

    def load(self) -> list[Customer]:
        with self.crm.read(EMPLOYEE) as work:
            return list(work.find(Customer))

    def search(self, part: str) -> set[UUID]:
        with self.crm.read(EMPLOYEE) as work:
            return {customer.id for customer in work.search(part, Customer)}

    def add_all(self, people: Iterable[Person]) -> None:
        with self.crm.begin(EMPLOYEE) as work:
            work.add_all(records_of(people))

    def fill(self, people: Iterable[Person]) -> None:
        """Customers, each with an address: what the cases find in the database."""
        with self.crm.begin(EMPLOYEE) as work:
            work.add_all(record for person in people for record in with_address(person))

    def timeline(self, engine: TimelineEngine | None = None) -> Timeline:
        """The latest of the watched customer's history, all of it or what an engine knows."""
        with self.crm.read(EMPLOYEE) as work:
            return (engine or self.crm.timeline).page(work, Customer.ref(self.id), 50)

    def count(self, criterion: str) -> int:
        with self.crm.read(EMPLOYEE) as work:
            return work.count(Customer, criterion)

    def scalar(self, sql: str) -> Any:
        """What a statement written by hand finds, asked on the same connection."""
        with self.crm.read(EMPLOYEE) as work:
            return work.connection.exec_driver_sql(sql).scalar()

    def unit(self) -> AbstractContextManager[UnitOfWork]:
        return self.crm.begin(EMPLOYEE)

    def close(self) -> None:
        self.crm.close()


def customer_of(person: Person, **more: Any) -> Customer:
    return Customer(
        name=person.name, given_name=person.given_name, family_name=person.family_name,
        country=person.country, language=person.language, owner=person.owner,
        lifecycle="customer", source="web", tags=person.tags, **more,
    )  # fmt: skip


def with_address(person: Person) -> Iterator[Customer | ContactPoint]:
    customer = customer_of(person, id=person.id)
    yield customer
    yield ContactPoint(customer=customer, kind="email", value=person.email)


def records_of(people: Iterable[Person]) -> Iterator[Customer | Interaction]:
    """Each person's customer, then what passed with them."""
    for person in people:
        customer = customer_of(person, id=person.id)
        yield customer
        for contact in person.contacts:
            yield Interaction(
                id=contact.id, customer=customer, channel=contact.channel, direction="in",
                subject=contact.subject, body=contact.body, happened_at=contact.happened_at,
                minutes=contact.minutes, owner=person.owner,
            )  # fmt: skip
