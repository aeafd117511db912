"""What is wrong with a CRM and its data by the rules of today: read, never changed.

Reading converts and never refuses, so rows that an earlier version wrote, or somebody's own SQL,
may break a rule that has come since. Everything is streamed: memory is flat in the number of rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

import attrs
from sqlalchemy import func, inspect, literal, select

from crmkit.access import Actor
from crmkit.acts.segments import Segments
from crmkit.criteria import compile_criterion
from crmkit.custom import values
from crmkit.custom.definitions import Fields
from crmkit.entities.custom import CUSTOM, CustomField
from crmkit.entities.customer import ExternalId
from crmkit.entities.definition import Entity, definition
from crmkit.entities.kinds import Reference
from crmkit.entities.segment import Segment
from crmkit.entities.staff import Employee
from crmkit.errors import Broken, Invalid, NotEnabled
from crmkit.storage.leftovers import leftovers
from crmkit.storage.migrations import status
from crmkit.storage.place import schema_of
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.read_unit import ReadUnit

Kind = Literal[
    "health", "part", "pending", "table", "criterion", "field", "reference", "extension", "role",
    "job", "row",
]  # fmt: skip
_DOCTOR = Actor("system", "core.doctor")
_BATCH = 1000
_UNREACHABLE = "see whether the database is there and --database names it"


@attrs.frozen
class Finding:
    """One thing that is wrong: of which kind, where, what, and what to do about it."""

    kind: Kind
    where: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.remedy}"


def examine(crm: CRM) -> Iterator[Finding]:
    """Everything that is found, as it is found. Where the tables are not there, only that."""
    found = crm.health()
    if not found.reachable:
        yield from (Finding("health", "crm", what, _UNREACHABLE) for what in found.problems)
        return
    yield from _parts(crm)
    if not found.at_head:
        return
    with crm.read(_DOCTOR) as work:
        yield from _tables(work)
        yield from _criteria(work)
        yield from _stored_criteria(work)
        yield from _own_fields(work)
        yield from _references(work)
        yield from _extensions(work)
        yield from _roles(work)
        yield from _jobs(work)
        for cls in crm.catalogue.tables:
            yield from _rows(work, cls)


def _parts(crm: CRM) -> Iterator[Finding]:
    """The parts that were left out, each with its reasons, and tables that are not as needed."""
    for part in crm.report.parts:
        for problem in part.problems:
            yield Finding("part", f"part {part.name!r}", problem.what, problem.remedy)
        if part.state == "dependent":
            what = "is left out, since something that it requires is"
            yield Finding("part", f"part {part.name!r}", what, "mend that")
    for one in status(crm.engine, crm.part_migrations()):
        if one.problem is not None and not one.newer:
            yield Finding("pending", f"part {one.part!r}", one.problem.message, "see the manual")
        elif not (one.up_to_date or one.newer):
            what = f"its tables are at {one.current or 'nothing'}, not at {one.head}"
            yield Finding("pending", f"part {one.part!r}", what, "run `crmkit db upgrade`")


def _tables(work: ReadUnit) -> Iterator[Finding]:
    names = inspect(work.connection).get_table_names(schema_of(work.connection))
    parts = [part.name for part in work.crm.parts.started]
    known = work.crm.catalogue.tables.metadata.tables
    for part, tables in leftovers(names, known, parts).items():
        if part is None:
            yield Finding("table", ", ".join(tables), "belong to no part", "see who made them")
        else:
            remedy = f"enable it, or delete them with `crmkit db purge part {part}`"
            yield Finding("table", ", ".join(tables), f"part {part!r} is not enabled", remedy)


def _criteria(work: ReadUnit) -> Iterator[Finding]:
    segments = work.use(Segments)
    for segment in work.find(Segment):
        problem = segments.problem(segment)
        if problem is not None:
            yield Finding(
                "criterion", _("{segment} {id}", id=segment.id), problem, "mend its criterion"
            )
    for role in work.crm.roles.values():
        for grant in role.grants:
            for text in {grant.read, grant.write} - {"True", "False", "mine"}:
                problem = _broken(work, text, grant.entity)
                if problem is not None:
                    yield Finding("criterion", f"role {role.name!r}", problem, "mend its grant")


def _broken(work: ReadUnit, text: str, entity: Any) -> str | None:
    catalogue = work.crm.catalogue
    if isinstance(entity, str) or entity not in catalogue.tables:
        return None
    try:
        compile_criterion(text, entity, catalogue, work.reader, stored=True)
    except Broken as error:
        return error.message
    return None


def _stored_criteria(work: ReadUnit) -> Iterator[Finding]:
    """What parts keep as criteria (`text(criterion=...)`), which other parts may have gone from."""
    for cls, table in work.crm.catalogue.tables.items():
        for name, field in definition(cls).own.items():
            if field.spec.criterion is None:
                continue
            over = field.spec.criterion
            entity = table.c[over[1:]] if over.startswith(".") else literal(over)
            kept = select(table.c.id, entity, table.c[name]).where(
                table.c.removed_at.is_(None), table.c[name].is_not(None)
            )
            for id, of, text in work.connection.execute(kept):
                problem = _problem(work, text, of)
                if problem is not None:
                    where = f"{definition(cls).name} {id}"
                    yield Finding("criterion", where, f"{name}: {problem}", "mend its criterion")


def _problem(work: ReadUnit, text: str, of: str) -> str | None:
    try:
        entity = work.crm.catalogue.entity(of)
    except NotEnabled as error:
        return error.message
    return _broken(work, text, entity)


def _own_fields(work: ReadUnit) -> Iterator[Finding]:
    """Definitions of entities that are not there, and typed rows that are not as they should be."""
    crm = work.crm
    for stored in work.find(CustomField):
        where = _("{own_field} {name}", name=f"{stored.entity_name}.{stored.key}")
        for name in filter(None, (stored.entity_name, stored.target)):
            try:
                crm.catalogue.entity(name)
            except NotEnabled as error:
                yield Finding("field", where, error.message, "enable its part, or remove the field")
    for cls in crm.own_fields.taking:
        table, kept = crm.catalogue.tables[cls].c, crm.catalogue.custom.c
        for field in crm.own_fields.of(work, cls).values():
            if not field.looked_up:
                continue
            has = table[CUSTOM][field.key].as_string().is_not(None)
            wanted = _count(work, table.id, has, table.removed_at.is_(None))
            found = _count(work, kept.record_id, kept.field_id == field.id)
            if wanted != found:
                what = f"{wanted} records hold a value, {found} are found by it"
                remedy = "remove its definition and restore it"
                yield Finding("field", _("{own_field} {name}", name=field.name), what, remedy)


def _count(work: ReadUnit, column: Any, *conditions: Any) -> int:
    return work.connection.scalar(select(func.count(column)).where(*conditions)) or 0


def _references(work: ReadUnit) -> Iterator[Finding]:
    """What no foreign key holds: references by the name of an entity, and those in own fields."""
    catalogue = work.crm.catalogue
    links = catalogue.tables[ExternalId].c
    live = links.removed_at.is_(None)
    names = select(links.entity_name, func.count()).where(live).group_by(links.entity_name)
    for name, count in work.connection.execute(names).all():
        cls = catalogue.entities.get(name)
        if cls is None:
            remedy = "enable its part, or purge it"
            yield Finding("reference", "external_id", f"{count} of unknown {name!r}", remedy)
            continue
        of_it = select(catalogue.tables[cls].c.id)
        lost = _count(
            work, links.id, live, links.entity_name == name, links.record_id.not_in(of_it)
        )
        if lost:
            what = f"{lost} lead to no {name}"
            yield Finding("reference", "external_id", what, "remove these links")
    kept = catalogue.custom.c
    for cls in work.crm.own_fields.taking:
        for field in work.crm.own_fields.of(work, cls).values():
            if field.looked_up and isinstance(field.kind, Reference):
                there = select(catalogue.tables[field.kind.target].c.id)
                lost = _count(
                    work, kept.record_id, kept.field_id == field.id, kept.ref.not_in(there)
                )
                if lost:
                    what, remedy = f"{lost} lead to no record", "empty these values"
                    yield Finding(
                        "reference", _("{own_field} {name}", name=field.name), what, remedy
                    )


def _extensions(work: ReadUnit) -> Iterator[Finding]:
    """Rows that say more of a record which is gone."""
    tables = work.crm.catalogue.tables
    for cls, table in tables.items():
        base = definition(cls).extends
        if base is None:
            continue
        there = select(tables[base].c.id).where(tables[base].c.removed_at.is_(None))
        stale = _count(work, table.c.id, table.c.removed_at.is_(None), table.c.id.not_in(there))
        if stale:
            what = f"{stale} rows extend a {definition(base).name} that is gone"
            yield Finding("extension", definition(cls).name, what, "remove these rows")


def _roles(work: ReadUnit) -> Iterator[Finding]:
    """Roles that employees were given and that no enabled part has: they permit nothing."""
    known = work.crm.roles
    for employee in work.find(Employee, "active"):
        for name in employee.roles:
            if name not in known:
                what = f"has the role {name!r}, which no enabled part knows"
                remedy = "enable its part, or take the role away"
                yield Finding("role", _("{employee} {key!r}", key=employee.key), what, remedy)


def _jobs(work: ReadUnit) -> Iterator[Finding]:
    """Work that waits and that nobody here will do."""
    queue = work.crm.catalogue.jobs.c
    known = [job.name for _, job in work.crm.parts.of_kind("job")]
    waiting = (
        select(queue.name, func.count())
        .where(queue.name.not_in(known), queue.state != "parked")
        .group_by(queue.name)
        .order_by(queue.name)
    )
    for name, count in work.connection.execute(waiting).all():
        what = f"{count} wait that no enabled part does"
        yield Finding("job", f"job {name!r}", what, "enable its part, or purge it")


def _rows(work: ReadUnit, cls: type[Entity]) -> Iterator[Finding]:
    """The live rows that could not be written today, in id order."""
    codec, last = work.crm.catalogue.codec(cls), UUID(int=0)
    table, checker = codec.table.c, work.crm.checker(cls)
    fields = work.crm.own_fields.of(work, cls)
    live = select(*codec.columns).where(table.removed_at.is_(None)).order_by(table.id)
    page = live.limit(_BATCH)
    while rows := work.connection.execute(page.where(table.id > last)).all():
        for row in rows:
            record = codec.load(row)
            last = record.id
            wrong = [*_wrong(checker, record), *_wrong_values(fields, record)]
            if wrong:
                what = "; ".join(f"{name}: {problem}" for name, problem in wrong)
                where = f"{definition(cls).name} {record.id}"
                yield Finding("row", where, what, "change these fields")


def _wrong(checker: Any, record: Any) -> Iterator[tuple[str, str]]:
    try:
        checker.record(record, 0)
    except Invalid as error:
        yield from error.problems


def _wrong_values(fields: Fields, record: Any) -> Iterator[tuple[str, str]]:
    if not fields:
        return
    held = getattr(record, CUSTOM) or {}
    for key, field in fields.items():
        if key not in held:
            if field.required:
                yield field.name, "is missing"
            continue
        try:
            if values.stored(field.kind, held[key]) != held[key]:
                yield field.name, f"{held[key]!r} is not in the form it is kept in"
        except Invalid as error:
            yield field.name, error.message
