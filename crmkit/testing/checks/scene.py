"""A unit of work in which a part was used, and rows of it are about one person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from uuid import UUID

from crmkit.access import Actor
from crmkit.entities.customer import ContactPoint, Customer
from crmkit.entities.definition import Entity, definition
from crmkit.entities.kinds import Choice, EmployeeKey
from crmkit.entities.staff import Employee
from crmkit.testing.checks.samples import Samples, words_in
from crmkit.testing.checks.subject import TESTER, Rows, Subject, every_row
from crmkit.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from crmkit.crm import CRM

LEAVER, HEIR = "cf-leaver", "cf-heir"
"""The employee in every row, and one who takes over."""


class Scene:
    """What the checks of one part look at; all of it is taken back."""

    def __init__(self, subject: Subject, work: UnitOfWork) -> None:
        self.subject = subject
        self.work = work
        for key in (LEAVER, HEIR):
            work.add(Employee(key=key, name="Dana"))
        self._exercise()
        self.samples = Samples(work, subject.part, subject.examples)
        self.person = self.samples.customer()
        self.other = self.samples.customer()
        self.made = self.samples.of(subject.entities, self.person, self.other, LEAVER)

    def _exercise(self) -> None:
        """As somebody who is to leave uses the part."""
        actor = Actor("employee", LEAVER, roles=("everything",))
        mine = UnitOfWork(self.work.crm, self.work.connection, actor)
        self.subject.exercise(mine)
        mine._require_usable()

    def rows(self) -> Rows:
        return self.subject.rows(self.work)

    def people(self) -> list[Any]:
        """Every customer that the part's rows refer to, the person first."""
        named = (
            row_id
            for cls, rows in self.rows().items()
            for row in rows.values()
            for row_id in customers_of(cls, row)
        )
        everybody = every_row(self.work, Customer)
        ids = dict.fromkeys([self.person.id, *named])
        live = (everybody[id] for id in ids if id != self.other.id and id in everybody)
        return [one for one in live if one.removed_at is None]

    def about(self, customers: set[UUID]) -> dict[type[Entity], list[Any]]:
        """The rows of the part that are about some customers.

        A row that names no customer itself is about those of the rows that it refers to.
        """
        found: dict[type[Entity], list[Any]] = {}
        known: set[UUID] = set()
        for cls, rows in self.rows().items():
            for row in rows.values():
                if _is_about(cls, row, customers, known):
                    known.add(row.id)
                    found.setdefault(cls, []).append(row)
        return found

    def words_about(self, customers: set[UUID]) -> set[str]:
        """What names or describes these customers: in their own records, and in the part's."""
        words: set[str] = set()
        own: list[tuple[type[Entity], list[Any]]] = [
            (cls, [row for row in every_row(self.work, cls).values() if by(row) in customers])
            for cls, by in _OF_THE_CORE.items()
        ]
        for cls, rows in [*own, *self.about(customers).items()]:
            for name in personal(cls):
                if not isinstance(definition(cls).own[name].kind, Choice):
                    words.update(word for row in rows for word in words_in(getattr(row, name)))
        return words


_OF_THE_CORE: dict[type[Entity], Any] = {
    Customer: lambda row: row.id,
    ContactPoint: lambda row: row.customer.id,
}


@contextmanager
def scene(subject: Subject) -> Iterator[Scene]:
    """A scene in a unit that is rolled back."""
    with subject.unit() as work:
        yield Scene(subject, work)


def stored_rows(subject: Subject, crm: CRM) -> dict[type[Entity], list[Any]]:
    """Sample rows of a part, which are committed."""
    with crm.begin(TESTER) as work:
        samples = Samples(work, subject.part, subject.examples)
        person, other = samples.customer(), samples.customer()
        made = samples.of(subject.entities, person, other, LEAVER)
        return {cls: [every_row(work, cls)[one.id] for one in made[cls]] for cls in made}


def customers_of(cls: type[Entity], row: Any) -> list[UUID]:
    """The customers that a row names."""
    facts = definition(cls)
    held = [getattr(row, n) for n, f in facts.references.items() if f.refers_to is Customer]
    extended = [row.id] if facts.extends is Customer else []
    return [*extended, *(one.id for one in held if one is not None)]


def personal(cls: type[Entity]) -> list[str]:
    """The fields of an entity that name or describe a person, but for those that name employees."""
    return [
        name
        for name, field in definition(cls).own.items()
        if field.spec.privacy != "public" and not isinstance(field.kind, EmployeeKey)
    ]


def _is_about(cls: type[Entity], row: Any, customers: set[UUID], known: set[UUID]) -> bool:
    facts = definition(cls)
    named = customers_of(cls, row)
    if named:
        return not customers.isdisjoint(named)
    held = (getattr(row, n) for n in facts.references)
    ids = {one.id for one in held if one is not None}
    return not known.isdisjoint(ids if facts.extends is None else {*ids, row.id})
