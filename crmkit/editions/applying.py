"""Applying content: records added, updated where the organisation changed nothing, never twice.

All of it happens in one unit: it is applied altogether, or not at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

import attrs
from sqlalchemy import and_

from crmkit import removal
from crmkit.access import Actor
from crmkit.editions import content, entry_values, fitting, threeway
from crmkit.editions.content import Package, Record
from crmkit.editions.problems import Problem, refuse
from crmkit.editions.threeway import Applied, Outcome, digest
from crmkit.entities.custom import CUSTOM
from crmkit.entities.definition import Entity, definition
from crmkit.errors import Conflict, NotFound, Refused
from crmkit.storage.state_table import remember, remembered

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.editions.manifest import Edition
    from crmkit.unit_of_work import UnitOfWork

ACTOR = Actor("system", "core.content")
STATE = "content"

What = Literal["added", "adopted", "changed", "conflict", "removed", "left", "gone", "skipped"]


@attrs.frozen
class Change:
    """What became of an entry: which, of which fields, and why where that is not plain.

    `adopted`: a record that was there already was taken for it. `conflict`: the organisation and
    the package changed these fields; the organisation's values stand. `left`: the package no longer
    has it, the record stays. `gone`: the organisation removed it. `skipped`: it refers to such one.
    """

    id: str
    what: What
    fields: tuple[str, ...] = ()
    why: str = ""

    def __str__(self) -> str:
        fields = f" ({', '.join(self.fields)})" if self.fields else ""
        return f"{self.what} {self.id}{fields}{': ' if self.why else ''}{self.why}"


@attrs.define
class Known:
    """An entry that was applied: its record, its package, and of each field what was applied."""

    id: UUID
    package: str
    removed: str
    """What its package said is to become of it: that holds also when the package itself is gone."""
    fields: dict[str, Applied]


class _Undone(Exception):
    pass


def apply(
    crm: CRM,
    edition: Edition | None = None,
    *,
    dry_run: bool = False,
    take: frozenset[str] = frozenset(),
) -> tuple[Change, ...]:
    """Apply the content of an edition, by default that of the CRM; what was done.

    `take` names content ids, or fields as `ID.field`, whose packaged values are to replace those of
    the organisation. `dry_run` does it and undoes it. Raises EditionError with all that is wrong
    before anything is written.
    """
    problems: list[Problem] = []
    made: Edition | None = edition or crm.edition
    if made is None:
        return ()  # no edition says that what was applied is to go
    packages = content.packages(made, problems)
    records = content.in_order(packages, problems)
    problems += fitting.unmet(packages, crm.parts)
    problems += fitting.unfit(records, fitting.entities_of(crm.parts))
    refuse(problems)
    changes: list[Change] = []
    try:
        with crm.begin(actor=ACTOR, cause="content") as work:
            applying = Applying(work, take)
            changes += applying.all(packages, records)
            if dry_run:
                raise _Undone
    except _Undone:
        pass
    return tuple(changes)


class Applying:
    """The content of an edition in one unit: what was applied before, and what is done now."""

    def __init__(self, work: UnitOfWork, take: frozenset[str]) -> None:
        self.work, self.take = work, take
        self.entities = fitting.entities_of(work.crm.parts)
        self._lock()
        self.known = self._read()

    # What was applied before

    def _lock(self) -> None:
        """Of two processes that apply at once, the second waits, and sees what the first did."""
        remember(self.work.connection, self.work.crm.catalogue.state, f"{STATE} lock", "")

    def _read(self) -> dict[str, Known]:
        state, connection = self.work.crm.catalogue.state, self.work.connection
        told = json.loads(remembered(connection, state, STATE) or "{}")
        return {
            id: Known(
                UUID(one["id"]),
                one["package"],
                one.get("removed", "keep"),
                {name: Applied(*pair) for name, pair in one["fields"].items()},
            )
            for id, one in told.items()
        }

    def _write(self) -> None:
        told = {
            id: {
                "id": str(one.id),
                "package": one.package,
                "removed": one.removed,
                "fields": {name: [of.said, of.stored] for name, of in one.fields.items()},
            }
            for id, one in self.known.items()
        }
        state = self.work.crm.catalogue.state
        remember(self.work.connection, state, STATE, json.dumps(told))

    # What is done now

    def all(self, packages: list[Package], records: list[Record]) -> Iterator[Change]:
        for record in records:
            yield from self._one(record)
        policies = {package.name: package.removed for package in packages}
        there = {record.id for record in records}
        for id, known in reversed([*self.known.items()]):
            if id not in there:
                yield from self._dropped(id, policies.get(known.package, known.removed))
        self._write()

    def _one(self, record: Record) -> Iterator[Change]:
        cls, known = self.entities[record.entity], self.known.get(record.id)
        gone = sorted(to for to in record.needs if not self._is_there(to))
        if known is not None and not self._is_there(record.id):
            yield Change(record.id, "gone")
        elif gone:
            yield Change(record.id, "skipped", why=f"{', '.join(gone)} was removed")
        elif known is None:
            yield from self._add(record, cls)
        else:
            stored = self._stored(cls, known.id, record.values)
            assert stored is not None
            yield from self._update(record, cls, stored)

    def _is_there(self, id: str) -> bool:
        known = self.known.get(id)
        cls = self.entities.get(id.partition(".")[0])
        if known is None or cls is None:
            return False
        return self._stored(cls, known.id, {}) is not None

    def _stored(self, cls: type[Entity], id: UUID, wanted: Mapping[str, Any]) -> Any:
        """The record, while it is there; one that was merged into another is not."""
        try:
            named = {name.partition(".")[0] for name in wanted}
            masked = named & {*definition(cls).sensitive, CUSTOM}
            found = self.work.get(cls, cls.ref(id), sensitive=bool(masked))
        except NotFound:
            return None
        return found if found.id == id else None

    def _values(self, record: Record, cls: type[Entity]) -> dict[str, Any]:
        return entry_values.given(record, cls, {id: one.id for id, one in self.known.items()})

    def _add(self, record: Record, cls: type[Entity]) -> Iterator[Change]:
        values = self._values(record, cls)
        added, found = self._added(cls, values)
        if found is not None:
            self.known[record.id] = _known(record, found.id, {})
            yield Change(record.id, "adopted", why="a record with its unique values was there")
            yield from self._update(record, cls, found)
            return
        said = entry_values.plain(cls, values)
        stored = entry_values.held(cls, added, said)
        fields = {name: Applied(digest(said[name]), digest(stored[name])) for name in said}
        self.known[record.id] = _known(record, added.id, fields)
        yield Change(record.id, "added")

    def _added(self, cls: type[Entity], values: dict[str, Any]) -> tuple[Any, Any]:
        """A new record, or the one that is there already with its unique values or its id."""
        if "id" in values and (found := self._stored(cls, values["id"], values)) is not None:
            return None, found
        try:
            with self.work.savepoint():
                return self.work.add(cls(**values)), None
        except Conflict as conflict:
            return None, self._with_its_values(cls, conflict)

    def _with_its_values(self, cls: type[Entity], conflict: Conflict) -> Any:
        """The record that has the unique values already. Raises the conflict where none is seen."""
        table, mine = self.work.table(cls), conflict.mine
        names = conflict.facts.get("fields", ())
        same = [table.c[name] == _stored_as(mine, name) for name in names]
        found = self.work.first(cls, and_(*same)) if same else None
        if found is None:
            raise conflict
        return found

    def _update(self, record: Record, cls: type[Entity], found: Any) -> Iterator[Change]:
        known, values = self.known[record.id], self._values(record, cls)
        said = entry_values.plain(cls, values)
        stored = entry_values.held(cls, found, said)
        outcomes: dict[str, Outcome] = {}
        for name in said:
            default = entry_values.default(cls, name)
            outcome = threeway.settle(known.fields.get(name), stored[name], said[name], default)
            wanted = {record.id, f"{record.id}.{name}"} & self.take
            outcomes[name] = "take" if wanted and outcome != "same" else outcome
        taken = tuple(name for name, one in outcomes.items() if one == "take")
        if taken:
            found = self.work.change(found, **entry_values.changed(found, values, taken))
            stored = entry_values.held(cls, found, said)
            yield Change(record.id, "changed", taken)
        if both := tuple(name for name, one in outcomes.items() if one == "conflict"):
            yield Change(record.id, "conflict", both)
        known.package, known.removed = record.package.name, record.package.removed
        known.fields = {
            name: threeway.after(outcomes[name], known.fields.get(name), stored[name], said[name])
            for name in said
        }

    # What packages no longer have

    def _dropped(self, id: str, policy: str) -> Iterator[Change]:
        known, cls = self.known[id], self.entities.get(id.partition(".")[0])
        if cls is None:
            return  # its part is not enabled: it is known until that is back
        found = self._stored(cls, known.id, known.fields)
        del self.known[id]
        if found is None:
            return
        if policy == "keep":
            yield Change(id, "left", why="no package has it any more")
        elif own := self._changed(cls, found, known):
            yield Change(id, "left", own, "the organisation changed it")
        elif theirs := self._followed_by(found):
            yield Change(id, "left", why=f"a {theirs} of the organisation would go with it")
        else:
            yield self._removed(id, found)

    def _changed(self, cls: type[Entity], found: Any, known: Known) -> tuple[str, ...]:
        stored = entry_values.held(cls, found, known.fields)
        return tuple(n for n, value in stored.items() if digest(value) != known.fields[n].stored)

    def _followed_by(self, found: Any) -> str | None:
        """The entity of a record that removal would take along, and that others wrote as well."""
        for one in removal.following(self.work, found):
            if any(entry.actor != ACTOR for entry in self.work.history(one)):
                return definition(type(one)).name
        return None

    def _removed(self, id: str, found: Any) -> Change:
        try:
            with self.work.savepoint():
                self.work.remove(found)
        except Refused as error:
            return Change(id, "left", why=error.message)
        return Change(id, "removed")


def _known(record: Record, id: UUID, fields: dict[str, Applied]) -> Known:
    return Known(id, record.package.name, record.package.removed, fields)


def _stored_as(record: Any, column: str) -> Any:
    """What a record's column holds: a value, or the id of what it refers to."""
    if hasattr(record, column):
        return getattr(record, column)
    return getattr(record, column.removesuffix("_id")).id
