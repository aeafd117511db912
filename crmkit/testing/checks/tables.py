"""The tables of a part: made by its migrations, gone with a purge, made again after it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from sqlalchemy import Connection, String, Text, func, inspect, select

from crmkit.entities.definition import definition
from crmkit.entities.segment import Segment
from crmkit.errors import CRMError
from crmkit.storage import migrations
from crmkit.storage.history import steps_of
from crmkit.storage.leftovers import leftovers
from crmkit.testing.checks.old_rows import refused_over_rows
from crmkit.testing.checks.scene import stored_rows
from crmkit.testing.checks.subject import TESTER, Subject

if TYPE_CHECKING:
    from crmkit.crm import CRM


# The first revision finds no rows.
_SEVERAL = 2


def drift(crm: CRM) -> list[str]:
    """Where an upgraded database differs from the definitions."""
    found = migrations.check(crm.engine, crm.part_migrations())
    return [f"{one}; write a revision with `crmkit db revision`" for one in found]


def differing(subject: Subject) -> list[str]:
    """Where an upgrade from nothing does not end at the definitions, or a second does anything."""
    crm = subject.crm
    first = drift(crm)
    crm.upgrade()
    return [*dict.fromkeys([*first, *drift(crm)])]


def lost_by_revisions(subject: Subject) -> list[str]:
    """The revisions after the first that fail where every table of the part holds rows."""
    (own,) = [one for one in subject.crm.part_migrations() if one.name == subject.part]
    if len(steps_of(own)) < _SEVERAL:
        return []
    return refused_over_rows(subject.made(migrated=False), subject.part)


def left_by_purge(subject: Subject) -> list[str]:
    """What remains of a part that was purged, and what goes wrong when it is installed again."""
    if not subject.entities:
        return []
    crm = subject.made()
    _leave_traces(subject, crm)
    known = drift(crm)
    without = subject.again(crm, but=subject.part)
    try:
        without.purging.part(subject.part)
    except CRMError as error:
        return [f"it cannot be purged: {error.message}"]
    left = list(_remaining(without, subject))
    return left + [one for one in _not_installed_again(subject, crm) if one not in known]


def _leave_traces(subject: Subject, crm: CRM) -> None:
    """Rows of the part, and of everything that the core keeps about its records and its work."""
    crm.run_due()
    rows = stored_rows(subject, crm)
    with crm.begin(TESTER) as work:
        for cls, records in rows.items():
            name = definition(cls).name
            work.link(records[0], system="till", key=name)
            work.remove(work.add(Segment(name=name, entity_name=name, criterion="True")))
    crm.run_due()


def traces(connection: Connection, crm: CRM, part: str, entities: Collection[str]) -> list[str]:
    """The rows of the core that name a part's entities or work; the journal keeps its own."""
    found = []
    for table in crm.catalogue.tables.metadata.sorted_tables:
        for column in table.c if table is not crm.catalogue.journal else ():
            if isinstance(column.type, String | Text):
                names = column.in_(entities) | column.startswith(f"{part}.", autoescape=True)
                rows = connection.scalar(select(func.count()).select_from(table).where(names))
                found += [f"{rows} rows of {table.name} still name it in {column.name}"] * bool(
                    rows
                )
    return found


def _remaining(without: CRM, subject: Subject) -> Iterator[str]:
    names = inspect(without.engine).get_table_names()
    parts = [part.name for part in without.parts.started]
    left = leftovers(names, without.catalogue.tables.metadata.tables, parts)
    strange = [name for name in names if not name.startswith("crmkit_")]
    for table in [*chain.from_iterable(left.values()), *strange]:
        yield (
            f"table {table} remains after a purge; let its revisions make tables of entities "
            f"alone, called crmkit_{subject.part}_*"
        )
    entities = [definition(cls).name for cls in subject.entities]
    with without.engine.connect() as connection:
        yield from traces(connection, without, subject.part, entities)


def _not_installed_again(subject: Subject, crm: CRM) -> list[str]:
    again = subject.again(crm)
    try:
        again.upgrade()
        faults = drift(again)
        with again.begin(TESTER) as work:
            subject.exercise(work)
    except CRMError as error:
        return [f"after a purge it cannot be installed again: {error.message}"]
    return faults
