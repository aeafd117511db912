"""Deleting for good: what a part left, what was removed long ago, values of a field that is gone.

Each says beforehand what it would delete (`dry_run`), and leaves an entry in the journal. The
journal itself keeps what was written: history goes by erasing, not by purging.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs
from sqlalchemy import Connection, MetaData, Table, and_, delete, exists, func, inspect, select

from crmkit.access import Actor, actor_of
from crmkit.acts.defining import held
from crmkit.entities.custom import CUSTOM, CustomField
from crmkit.entities.customer import ExternalId
from crmkit.entities.definition import definition
from crmkit.entities.merge import Combination
from crmkit.entities.segment import Segment, SegmentMember
from crmkit.errors import Invalid, Refused
from crmkit.journal import Stamp
from crmkit.storage import scrub
from crmkit.storage.leftovers import FULL_TEXT, leftovers, without_shadows
from crmkit.storage.own_connection import migrating, reading
from crmkit.storage.versions import version_table
from crmkit.transactions import own_transaction
from crmkit.words import _, joined

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.storage.scrub import ScrubReport
    from crmkit.unit_of_work import UnitOfWork

_WAIT = 60.0
_PURGER = Actor("system", "core.purge")


@attrs.frozen
class Purged:
    """What was deleted, or would be: how many rows of which table; `tables` are gone altogether."""

    what: str
    rows: Mapping[str, int]
    tables: tuple[str, ...] = ()


class _TakenBack(Exception):
    """Ends a dry run: what it deleted is there again."""


def scrub_files(crm: CRM, *, full: bool) -> ScrubReport:
    """What `CRM.scrub` does."""
    state = crm.catalogue.state
    with own_transaction(crm.engine, writes=False) as transaction:
        marks = scrub.marks(transaction.connection, state, full=full)
    report = scrub.scrub(crm.engine, marks, full=full)
    if marks and not report.again:
        with own_transaction(crm.engine, writes=True) as transaction:
            scrub.settle(transaction.connection, state, marks, full=full)
            transaction.commit()
    return report


class Purging:
    """The purges of one CRM: `crm.purging`."""

    def __init__(self, crm: CRM) -> None:
        self.crm = crm

    # What a part left

    def part(self, name: str, actor: object = _PURGER, *, dry_run: bool = False) -> Purged:
        """Delete the tables of a part that is no longer enabled, and the core's rows about it.

        Raises Refused while it is enabled, and where tables, segments or own fields of others
        still need it; Invalid for a part that left nothing.
        """
        if any(part.name == name for part in self.crm.report.parts):
            raise Refused(f"part {name!r} is enabled; take it out of plugins= first")
        with reading(self.crm.engine) as connection:
            tables = self._left_by(connection, name)
            _refuse_referring(connection, tables)
            self._refuse_needing(connection, name, tables)
            counts = {table: _count(connection, table) for table in tables}
        if dry_run:
            return Purged(f"part {name!r}", counts, tuple(tables))
        with migrating(self.crm.engine, _WAIT) as connection:
            counts |= self._forget(connection, name, tables)
            _drop(connection, tables)
            self._note(connection, actor, f"part {name}", counts)
        return Purged(f"part {name!r}", counts, tuple(tables))

    def _left_by(self, connection: Connection, name: str) -> list[str]:
        names = inspect(connection).get_table_names()
        parts = [part.name for part in self.crm.parts.started]
        left = leftovers(names, self.crm.catalogue.tables.metadata.tables, parts)
        if name not in left:
            there = ", ".join(part for part in left if part is not None) or "no part"
            raise Invalid(f"part {name!r} left no tables; {there} did")
        return without_shadows(left[name])

    def _refuse_needing(self, connection: Connection, name: str, tables: list[str]) -> None:
        """Raises Refused for live definitions of the organisation that are about its records."""
        catalogue, entities = self.crm.catalogue, _entities(name, tables)
        segments, fields = catalogue.tables[Segment].c, catalogue.tables[CustomField].c
        of_segments = select(segments.name).where(
            segments.entity_name.in_(entities), segments.removed_at.is_(None)
        )
        of_fields = select(fields.key).where(
            fields.entity_name.in_(entities) | fields.target.in_(entities),
            fields.removed_at.is_(None),
        )
        needing = [_("{segment} {name!r}", name=found) for found in connection.scalars(of_segments)]
        asking = self._asking(connection, name, removed=False)
        needing += [_("{segment} {name!r}", name=found) for found in asking.values()]
        needing += [
            _("{own_field} {name!r}", name=found) for found in connection.scalars(of_fields)
        ]
        if needing:
            raise Refused(
                _(
                    "part {name!r} is still needed by {needing}; remove these",
                    name=name,
                    needing=joined(needing, ", "),
                )
            )
        led = select(fields.entity_name, fields.key).where(fields.target.in_(entities))
        gone = [f"{of} {key}" for of, key in connection.execute(led)]
        if gone:
            raise Refused(
                _(
                    "records still hold values of removed {own_field.plural} that led to part "
                    "{name!r}: {gone}; purge each with `crmkit db purge field`",
                    name=name,
                    gone=", ".join(gone),
                )
            )

    def _asking(self, connection: Connection, name: str, *, removed: bool) -> Mapping[Any, str]:
        """The segments that ask for its traits, of other records too: id and name of each."""
        segment = self.crm.catalogue.tables[Segment].c
        state = segment.removed_at.is_not(None) if removed else segment.removed_at.is_(None)
        kept = select(segment.id, segment.name, segment.criterion).where(state)
        asks = re.compile(rf"(?<![\w.'\"]){re.escape(name)}\.")
        return {id: of for id, of, text in connection.execute(kept) if asks.search(text or "")}

    def _forget(self, connection: Connection, name: str, tables: list[str]) -> dict[str, int]:
        """Delete what the core's own tables hold about records of the part."""
        catalogue, entities = self.crm.catalogue, _entities(name, tables)
        links, fields = catalogue.tables[ExternalId], catalogue.tables[CustomField]
        search, jobs, schedules = catalogue.search, catalogue.jobs, catalogue.schedules
        consumers, held, runs = catalogue.consumers, catalogue.held, catalogue.imports.runs
        segments, members = catalogue.tables[Segment], catalogue.tables[SegmentMember]
        rejected, pairs = catalogue.imports.rejected, catalogue.tables[Combination]
        asking = [*self._asking(connection, name, removed=True)]
        needless = segments.c.entity_name.in_(entities) | segments.c.id.in_(asking)
        of_segments = select(segments.c.id).where(needless)
        of_runs = select(runs.c.id).where(runs.c.entity_name.in_(entities))

        def its_own(names: Any) -> Any:
            return names.startswith(f"{name}.", autoescape=True)

        conditions: tuple[tuple[Table, Any], ...] = (
            (links, links.c.entity_name.in_(entities)),
            (fields, fields.c.entity_name.in_(entities)),
            (search, search.c.entity_name.in_(entities)),
            (members, members.c.segment.in_(of_segments)),
            (segments, needless),
            (pairs, pairs.c.entity_name.in_(entities)),
            (rejected, rejected.c.run_id.in_(of_runs)),
            (runs, runs.c.entity_name.in_(entities)),
            (held, held.c.entity_name.in_(entities) | its_own(held.c.consumer)),
            (consumers, its_own(consumers.c.name)),
            (jobs, its_own(jobs.c.name)),
            (schedules, its_own(schedules.c.name)),
        )
        found = {t.name: connection.execute(delete(t).where(c)).rowcount for t, c in conditions}
        return {table: rows for table, rows in found.items() if rows}

    # What was removed long ago

    def removed(
        self, older_than: timedelta, actor: object = _PURGER, *, dry_run: bool = False
    ) -> Purged:
        """Delete the records that were removed longer ago than this, and that nothing refers to.

        In batches of one transaction each; a dry run does the same in one and takes it back. Of
        two customers that were merged both stay: their merge refers to them.
        """
        before = self.crm.clock.now() - older_than
        counts: Counter[str] = Counter()
        with self._units(actor, dry_run) as unit:
            again = True
            while again:
                again = False
                for table in reversed(self.crm.catalogue.tables.metadata.sorted_tables):
                    if "removed_at" in table.c and "id" in table.c:
                        again |= self._delete_all(unit, table, before, counts)
        return Purged(f"records removed before {before:%Y-%m-%d}", dict(counts))

    def _delete_all(
        self, unit: Callable[[], Any], table: Table, before: Any, counts: Counter[str]
    ) -> bool:
        """Delete what can be of one table, batch by batch; whether anything was."""
        old = select(table.c.id).where(table.c.removed_at < before, *_unreferred(table))
        batch = old.limit(self.crm.core_settings.batch_size)
        any_deleted = False
        while True:
            with unit() as work:
                deleted = work.connection.execute(
                    delete(table).where(table.c.id.in_(batch))
                ).rowcount
                if not deleted:
                    return any_deleted
                self._note(work.connection, work.actor, "removed records", {table.name: deleted})
            counts[table.name] += deleted
            any_deleted = True

    # Values of a field that is gone

    def field(
        self, entity: str, key: str, actor: object = _PURGER, *, dry_run: bool = False
    ) -> Purged:
        """Delete the values of an own field that was removed, or never defined, of every record.

        Raises Refused while it is defined.
        """
        cls = self.crm.catalogue.entity(entity)
        name, counts = definition(cls).name, Counter[str]()
        with self._units(actor, dry_run) as unit, unit() as work:
            self.crm.own_fields.changing(work)
            if cls not in self.crm.own_fields.taking:
                raise Invalid(
                    _(
                        "{name} has no field {field!r}, so no {own_field.plural}",
                        name=name,
                        field=CUSTOM,
                    )
                )
            if key in self.crm.own_fields.of(work, cls):
                raise Refused(f"{name} has a field {key!r}; remove it first (fields.remove)")
            with work.because(f"purge field {name}.{key}"):
                for records in held(work, cls, key):
                    rest = [(r, {k: v for k, v in r.custom.items() if k != key}) for r in records]
                    work._changes.rewrite(rest)
                    counts[self.crm.catalogue.tables[cls].name] += len(records)
            fields = self.crm.catalogue.tables[CustomField]
            gone = and_(fields.c.entity_name == name, fields.c.key == key)
            deleted = work.connection.execute(delete(fields).where(gone)).rowcount
            counts[fields.name] += deleted
            self.crm.own_fields.changed(work)
            self._note(work.connection, work.actor, f"field {name}.{key}", dict(counts))
        return Purged(_("{own_field} {name}", name=f"{name}.{key}"), dict(counts))

    # Together

    @contextmanager
    def _units(self, actor: object, dry_run: bool) -> Iterator[Callable[[], Any]]:
        """What gives the unit of each batch: one of its own, or one for all that is taken back."""
        if not dry_run:
            yield lambda: self.crm.begin(actor, cause="purge")
            return
        try:
            with self.crm.begin(actor, cause="purge") as work:
                yield lambda: _same(work)
                raise _TakenBack
        except _TakenBack:
            pass

    def _note(
        self, connection: Connection, actor: object, what: str, rows: Mapping[str, int]
    ) -> None:
        """The journal says what is gone."""
        stamp = Stamp(
            self.crm.clock.now(), actor_of(actor), "purge", self.crm.schema(connection).epoch
        )
        journal = self.crm.journal_for(connection)
        journal.note(connection, stamp, "purge", {"what": [what, None], "rows": [dict(rows), None]})


@contextmanager
def _same(work: UnitOfWork) -> Iterator[UnitOfWork]:
    yield work


def _drop(connection: Connection, tables: Sequence[str]) -> None:
    """Drop these tables, full-text tables first: triggers of the others write to them."""
    for name in tables:
        if name.endswith(FULL_TEXT):
            Table(name, MetaData()).drop(connection)
    rest, left = [name for name in tables if not name.endswith(FULL_TEXT)], MetaData()
    left.reflect(connection, only=rest)
    left.drop_all(connection, tables=[left.tables[name] for name in rest])


def _entities(part: str, tables: list[str]) -> list[str]:
    """The names of the entities of a part, by its tables."""
    kept = (name for name in tables if not name.endswith(FULL_TEXT))
    own = (name for name in kept if name != version_table(part).name and "__" not in name)
    return [name.removeprefix("crmkit_") for name in own]


def _refuse_referring(connection: Connection, tables: list[str]) -> None:
    look = inspect(connection)
    referring = {
        name
        for name in look.get_table_names()
        if name not in tables
        for key in look.get_foreign_keys(name)
        if key["referred_table"] in tables
    }
    if referring:
        raise Refused(
            f"{', '.join(sorted(referring))} still refer to these tables; purge or change those "
            "first"
        )


def _count(connection: Connection, name: str) -> int:
    table = Table(name, MetaData())
    return connection.scalar(select(func.count()).select_from(table)) or 0


def _unreferred(table: Table) -> Iterator[Any]:
    """Conditions that no row of any table refers to this one."""
    for other in table.metadata.tables.values():
        for column in other.c:
            if any(key.column.table is table for key in column.foreign_keys):
                referring = other.alias()
                yield ~exists().where(referring.c[column.name] == table.c.id)
