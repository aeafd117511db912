"""A part as its checks meet it: in CRMs made for them, and how its author says it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from sqlalchemy import select

from crmkit.access import Actor
from crmkit.clock import MovableClock
from crmkit.entities.definition import Entity, definition
from crmkit.plugins import Plugin
from crmkit.transactions import ending, own_transaction
from crmkit.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.testing.databases import Database

Exercise = Callable[[UnitOfWork], object]
Examples = Mapping[type[Entity], Mapping[str, object]]
"""Values of fields by entity; a function is given the number of the row that is made."""

TESTER = Actor("system", "conformance")

# What every write changes, whatever it is about.
_OF_EVERY_WRITE = ("version", "updated_at")


@attrs.define(eq=False)
class Subject:
    """A part under test, with the others that it is enabled with, on one kind of database."""

    part: str
    plugins: Sequence[str | Plugin]
    """The part itself and the others."""
    exercise: Exercise
    database: Database
    examples: Examples = attrs.field(factory=dict)
    idempotent: Sequence[str] = ()
    """The names of jobs and subscriptions that may be given the same again."""
    historic: Mapping[str, str] = attrs.field(factory=dict)
    """Fields, as `entity.field`, that say what was and go on naming who is gone, and why."""

    @cached_property
    def crm(self) -> CRM:
        """A CRM in which nothing may be committed."""
        return self.made(lent=True)

    @cached_property
    def used(self) -> CRM:
        """A CRM in which the part was used once, its subscriptions having begun before."""
        crm = self.made()
        crm.run_due()
        with crm.begin(TESTER) as work:
            self.exercise(work)
        return crm

    def made(self, **arguments: Any) -> CRM:
        """A CRM over a database of its own, at 09:00 UTC on Monday, 2 March 2026."""
        clock = MovableClock(datetime(2026, 3, 2, 9, tzinfo=UTC))
        return self.database.crm(list(self.plugins), clock=clock, **arguments)

    def again(self, crm: CRM, *changed: Plugin, but: str = "", **arguments: Any) -> CRM:
        """Another CRM over the database of one: with these parts instead of those of their names,
        and without the one called `but` and all that require it."""
        from crmkit.crm import CRM

        left_out = {but}
        for part in crm.parts.started:  # in requirement order
            if not left_out.isdisjoint(part.requires):
                left_out.add(part.name)
        given = {one.name: one for one in changed}
        parts = [given.get(_name(one), one) for one in self.plugins if _name(one) not in left_out]
        return CRM(crm.engine, parts, clock=crm.clock, **arguments)

    @property
    def entities(self) -> list[type[Entity]]:
        """The entities of the part, each after those that it refers to."""
        known = self.crm.catalogue
        own = [cls for cls, part in known.part_of.items() if part == self.part]
        return sorted(own, key=known.rank)

    def contributed(self, kind: str) -> list[Any]:
        """What the part contributes of one kind."""
        return [item for part, item in self.crm.parts.of_kind(kind) if part == self.part]

    @contextmanager
    def unit(self) -> Iterator[UnitOfWork]:
        """A unit of work that is rolled back."""
        with own_transaction(self.crm.engine, writes=True) as transaction:
            work = UnitOfWork(self.crm, transaction.connection, TESTER)
            with ending(work):
                yield work

    def rows(self, work: UnitOfWork) -> Rows:
        """Every row of the part, removed ones too, by entity and id."""
        return {cls: every_row(work, cls) for cls in self.entities}


Rows = Mapping[type[Entity], Mapping[UUID, Any]]


def _name(plugin: str | Plugin) -> str:
    return plugin if isinstance(plugin, str) else plugin.name


def every_row(work: UnitOfWork, cls: type[Entity]) -> dict[UUID, Any]:
    """Every row of an entity as it is stored, by id."""
    codec = work.crm.catalogue.codec(cls)
    return {row.id: row for row in map(codec.load, work.connection.execute(select(*codec.columns)))}


def differences(before: Rows, after: Rows) -> Iterator[str]:
    """Where rows are not what they were, but for what every write changes."""
    for cls, rows in before.items():
        name = definition(cls).name
        for id, row in rows.items():
            now = after[cls].get(id)
            if now is None:
                yield f"{name}: a row is gone"
                continue
            for field in definition(cls).names:
                old, new = getattr(row, field), getattr(now, field)
                if old != new and field not in _OF_EVERY_WRITE:
                    yield f"{name}.{field}: {old!r} became {new!r}"


def more_rows(before: Rows, after: Rows) -> Iterator[str]:
    """Where there are live rows that were not there."""
    for cls, rows in after.items():
        more = sum(row.removed_at is None for id, row in rows.items() if id not in before[cls])
        if more:
            yield f"{definition(cls).name}: {more} rows more"


def each_once(faults: Iterable[str]) -> list[str]:
    """The faults in their order: what is wrong with many rows is said once."""
    return list(dict.fromkeys(faults))
