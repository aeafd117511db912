"""The one way in: a unit of work is one actor and one transaction.

Every read and write goes through it, so access, journal and hooks cannot be bypassed. There is no
flush: each call writes when it is called.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

import attrs
from sqlalchemy import Connection

from crmkit.access import Actor
from crmkit.causes import require_shallow
from crmkit.changes import GONE, Batch, Changes
from crmkit.clock import utc
from crmkit.entities.customer import ExternalId
from crmkit.entities.definition import Entity, Ref, Reference, definition, entity_of
from crmkit.entities.staff import Employee
from crmkit.errors import Invalid, NotEnabled, NotFound, Refused
from crmkit.jobs import checked_key
from crmkit.queries import Query
from crmkit.read_unit import ReadUnit
from crmkit.signals import Changed
from crmkit.storage.job_table import NewJob, enqueue

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.operations import Service

E = TypeVar("E", bound=Entity)
S = TypeVar("S", bound="Service")
T = TypeVar("T")


class UnitOfWork(ReadUnit):
    """One actor, one transaction, and all that may be done in it."""

    def __init__(
        self,
        crm: CRM,
        connection: Connection,
        actor: Actor,
        cause: str = "",
        *,
        own: bool = True,
    ) -> None:
        super().__init__(crm, connection, actor, cause, own=own)
        self.failed: BaseException | None = None
        self.happenings: list[Changed] = []
        self.vouched: set[str] = set()
        """Keys of employees who stay until this unit ends, so that records can be given to them."""
        self._changes = Changes(self)
        self._staff_changed = False

    # Writing

    def add(self, record: E) -> E:
        """Add a new record; return it as stored. Raises Invalid, Refused, Conflict, NotAllowed."""
        with self._call():
            return self._changes.add(type(record), [record])[0]

    def add_all(self, records: Iterable[Entity]) -> int:
        """Add any number of records, of any entities, in batches; return how many.

        The iterable is consumed as it is written: memory does not grow with its length.
        """
        total = 0
        with self._call():
            for batch in self.batches(records):
                groups = _by_entity(batch)
                # A batch may bring a record before the one it refers to.
                for cls in sorted(groups, key=self.crm.catalogue.rank):
                    self._changes.add(cls, groups[cls])
                total += len(batch)
        return total

    def change(self, record: Ref[E], /, **fields: Any) -> E:
        """Change fields of a record; return the new value.

        Given the record, it must still be at the version you read, else Conflict carries both
        sides. Given a reference, it is the newest version, or the one that the reference names.
        """
        with self._call():
            current = self._current(record)
            return self._changes.change(type(current), [(current, fields)])[0]

    def change_all(
        self,
        records: Iterable[Ref[Entity] | tuple[Ref[Entity], Mapping[str, Any]]],
        /,
        **fields: Any,
    ) -> int:
        """Change any number of records in batches; return how many were given.

        Each item is a record, changed by `fields`, or a pair of a record and its own changes.
        """
        total = 0
        with self._call():
            for batch in self.batches(records):
                pairs = [item if isinstance(item, tuple) else (item, fields) for item in batch]
                for once in each_once(pairs):
                    self._change_batch(once)
                total += len(batch)
        return total

    def _change_batch(self, pairs: Sequence[tuple[Any, Mapping[str, Any]]]) -> None:
        currents = self._currents([record for record, _ in pairs])
        groups: dict[type[Entity], list[Any]] = {}
        for current, (_, own) in zip(currents, pairs, strict=True):
            groups.setdefault(type(current), []).append((current, own))
        for cls, group in groups.items():
            self._changes.change(cls, group)

    def upsert(self, record: E, *, system: str, key: str) -> E:
        """Add the record, or change the one that `system` knows by `key`; link it to that key.

        Fields left at their default do not overwrite what is stored.
        """
        known = self.linked(type(record), system, [key])
        if key in known:
            return self.change(known[key], **_given(record))
        with self.savepoint():
            added = self.add(record)
            self.link(added, system=system, key=key)
        return added

    def link(self, record: Ref[Entity], *, system: str, key: str) -> ExternalId:
        """Record that another system knows this record by `key`."""
        name = definition(entity_of(record)).name
        return self.add(ExternalId(entity_name=name, record_id=record.id, system=system, key=key))

    def remove(self, record: Ref[E]) -> None:
        """Remove a record: it stays stored, no list shows it. Raises Refused where others need it.

        What refers to it is refused, removed with it, or kept, as each reference declares.
        """
        self.remove_all([record])

    def remove_all(self, records: Iterable[Ref[Entity]]) -> int:
        """Remove any number of records in batches; return how many."""
        from crmkit.removal import remove

        total = 0
        with self._call():
            for batch in self.batches(records):
                for cls, group in _by_entity(self._currents(batch)).items():
                    remove(self, self._changes, cls, group)
                total += len(batch)
        return total

    def restore(self, record: Ref[E]) -> E:
        """Bring a removed record back, with what was removed along with it.

        Raises Conflict when its unique values were taken meanwhile.
        """
        from crmkit.removal import restore

        cls = cast("type[E]", entity_of(record))
        with self._call():
            return restore(self, self._changes, Query(self, cls, removed=True).get(record.id))

    # Work for later

    def enqueue(
        self,
        name: str,
        payload: Mapping[str, Any] | None = None,
        *,
        run_at: datetime | None = None,
        key: str | None = None,
    ) -> UUID:
        """Have a job done after this transaction commits, or at `run_at`; return its id.

        `payload` are the arguments of its function, in JSON. Of a `key` that this job was given
        before nothing is put in the queue: the id is that of the earlier one. Raises Invalid,
        NotEnabled for a job there is not, and Refused where jobs go on causing one another.
        """
        due_at = run_at or self.now()
        return self._enqueue(name, [(key, payload or {})], due_at)[0]

    def enqueue_all(
        self,
        name: str,
        payloads: Iterable[Mapping[str, Any] | tuple[str, Mapping[str, Any]]],
        *,
        run_at: datetime | None = None,
    ) -> int:
        """Enqueue any number of jobs of one name in batches; return how many were given.

        Each item is a payload, or a pair of a key and a payload.
        """
        total = 0
        for batch in self.batches(payloads):
            pairs = [item if isinstance(item, tuple) else (None, item) for item in batch]
            self._enqueue(name, pairs, run_at or self.now())
            total += len(batch)
        return total

    def _enqueue(
        self, name: str, items: Sequence[tuple[str | None, Mapping[str, Any]]], due_at: datetime
    ) -> list[UUID]:
        self._require_usable()
        require_shallow(self.stamp.cause)
        job, due, for_whom = self.crm.job(name), utc(due_at), _for_whom(self.actor)
        new = [
            NewJob(name, job.checked(payload), due, checked_key(key), self.stamp.cause, for_whom)
            for key, payload in items
        ]
        return enqueue(self.connection, self.crm.catalogue.jobs, new, self.now())

    def _current(self, record: Ref[E]) -> E:
        return cast(E, self._currents([record])[0])

    def _currents(self, records: Sequence[Any]) -> list[Any]:
        """Records as they are given; references as what they refer to is now.

        One that names a version is at that version, so that changing it is refused if it is not.
        """
        wanted: dict[type[Entity], list[UUID]] = {}
        for record in records:
            if isinstance(record, Reference):
                wanted.setdefault(record.entity, []).append(record.id)
            elif not isinstance(record, Entity):
                raise Invalid(f"{record!r} is not a record; write SomeEntity.ref(id) for an id")
        found: dict[UUID, Entity] = {}
        for cls, ids in wanted.items():
            query = Query(self, cls)
            rows = self.connection.execute(query.select().where(query.table.c.id.in_(ids)))
            found.update((record.id, record) for record in map(query.load, rows))
        for record in records:
            if isinstance(record, Reference) and record.id not in found:
                # Of a customer that was merged the survivor is meant.
                survivor = Query(self, record.entity).survivor(record.id)
                if survivor is None:
                    raise NotFound(f"there is no {record!r}")
                found[record.id] = survivor
        return [_seen(r, found[r.id]) if isinstance(r, Reference) else r for r in records]

    # On whose behalf

    @contextmanager
    def acting(self, part: str) -> Iterator[None]:
        """Within the block the unit acts as a part itself, `system:part`, on behalf of its actor.

        For what the rules of a part need beyond the rights of whoever set them off: a till clerk
        sells, and the buyer becomes a customer. Nothing is hidden and everything may be written;
        the journal names both. Trusted code, like `connection`. Raises NotEnabled for a part that
        this CRM does not have.
        """
        self._require_part(part)
        outer = {name: vars(self).get(name) for name in ("actor", "stamp", "seen")}
        known = {name: vars(self).pop(name) for name in _CACHED if name in vars(self)}
        self.actor = Actor("system", part, on_behalf_of=str(self.actor))
        self.stamp, self.seen = attrs.evolve(self.stamp, actor=self.actor), set()
        try:
            yield
        finally:
            for name in _CACHED:
                vars(self).pop(name, None)
            vars(self).update(outer, **known)

    def _require_part(self, name: str) -> None:
        started = [part.name for part in self.crm.parts.started]
        if name not in started:
            raise NotEnabled(f"no enabled part is called {name!r}; there are {', '.join(started)}")

    # The transaction

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part of the unit that can fail alone: an error undoes only what happened in it."""
        failed, mark = self.failed, len(self.happenings)
        with self._undoing(failed, mark), self.connection.begin_nested():
            yield

    @contextmanager
    def _undoing(self, failed: BaseException | None, mark: int) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self.failed = failed
            del self.happenings[mark:]
            # A lock that was taken in the savepoint is given back with it.
            self.holds_fields, self.own_fields = False, None
            self.seen.clear()
            self.vouched.clear()
            raise

    @contextmanager
    def _call(self) -> Iterator[None]:
        """A call that fails after it began to write: its unit or savepoint can only be undone.

        One that fails before is as if it had not been made.
        """
        self._require_usable()
        begun = self._changes.begun
        try:
            yield
        except BaseException as error:
            if self._changes.begun > begun:
                self.failed = error
            raise

    def _settle(self) -> None:
        """Called once its block ended well, before its own transaction is committed."""
        self._require_usable()
        self.crm.usage.store(self.connection, self.crm.catalogue.counters, self.now())

    def _require_usable(self) -> None:
        if self.failed is not None:
            raise Refused(
                "an earlier call of this unit failed after it had begun to write, so the unit can "
                "only be rolled back; put calls that may fail into `with work.savepoint():`"
            ) from self.failed

    def happened(self, batch: Batch[Any]) -> None:
        """Remember a change for those who listen; nobody listening, nothing is kept."""
        if batch.action in GONE:
            self.seen.difference_update(record.id for record in batch.after)
        else:
            for record in batch.after:
                self.saw(record.id)
        if batch.entity is Employee:
            self._staff_changed = True
            self.vouched.clear()
            self.crm.forget_profiles()
        if self.crm.signals.heard("changed"):
            ids = tuple(record.id for record in batch.after)
            self.happenings.append(Changed(batch.name, batch.action, ids))

    def committed(self) -> None:
        """Tell the listeners: a host that joined with a bare Connection calls this after commit."""
        if self._staff_changed:
            self.crm.forget_profiles()
        if self.changes_fields:
            self.crm.own_fields.forget()
        happenings, self.happenings = tuple(self.happenings), []
        if happenings:
            self.crm.signals.send_changed(happenings)


def _for_whom(actor: Actor) -> str | None:
    """Whom a job acts for that this actor enqueues; what the system does it does for itself."""
    return actor.on_behalf_of or (None if actor.kind == "system" else str(actor)[:191])


_CACHED = frozenset(
    name
    for cls in UnitOfWork.__mro__
    for name, value in vars(cls).items()
    if isinstance(value, cached_property)
)
"""What a unit works out once: all of it depends on who acts."""


def _seen(reference: Reference, record: Any) -> Any:
    """The record at the version that the reference names; of another record none is the same."""
    if reference.version is None:
        return record
    return attrs.evolve(record, version=reference.version if record.id == reference.id else 0)


def _by_entity(records: Sequence[Any]) -> dict[type[Any], list[Any]]:
    """The records by entity, entities in the order of their first record."""
    groups: dict[type[Any], list[Any]] = {}
    for record in records:
        groups.setdefault(type(record), []).append(record)
    return groups


def each_once(pairs: Sequence[tuple[Any, T]]) -> list[list[tuple[Any, T]]]:
    """The pairs in as few lists as let no record come twice in one, its changes in their order."""
    lists: list[list[tuple[Any, T]]] = []
    times: Counter[Any] = Counter()
    for pair in pairs:
        key = getattr(pair[0], "id", None)
        if times[key] == len(lists):
            lists.append([])
        lists[times[key]].append(pair)
        times[key] += 1
    return lists


def _given(record: Entity) -> dict[str, Any]:
    """The fields of a record that hold something other than their default."""
    own = definition(type(record)).own
    return {n: v for n, f in own.items() if (v := getattr(record, n)) != f.default and v != {}}
