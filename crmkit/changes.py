"""How a change happens: amend, check, write, journal, maintained facts, after.

There is one path, for one record and for a batch of a million: the records of one entity that one
call changes are a `Batch`; hooks see the batch, and every step costs one statement a batch.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AnySet
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from crmkit.checking import invalid
from crmkit.custom.upkeep import without
from crmkit.entities.custom import CUSTOM
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, definition
from crmkit.errors import Conflict, CRMError, Invalid, NotAllowed, NotFound, Refused
from crmkit.journal import column_json
from crmkit.marks import marked
from crmkit.storage.integrity import conflict_of
from crmkit.survivors import survivor_of
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork

E = TypeVar("E", bound=Entity)
Action = Literal["add", "change", "remove", "restore", "merge", "erase", "delete"]
"""`erase`: values of records that stay are destroyed; `delete`: an erasure takes whole records."""

GONE = ("remove", "merge", "delete")
"""The actions after which a record is in no list any more."""

Phase = Literal["amend", "check", "written"]

DEEPEST_CHAIN = 8
_TOO_LATE = {
    "check": "the values are final once crmkit_check sees them; set them in crmkit_amend",
    "written": "the record is written; in crmkit_after_change call work.change(record, ...), "
    "or set the fields in crmkit_amend",
}


class Batch(Generic[E]):
    """The records of one entity that one call adds, changes, removes, restores, merges or erases.

    `before` and `after` run in parallel; of an added record there is no before. A hook that amends
    calls `set`, one that checks calls `refuse`.
    """

    def __init__(
        self,
        work: UnitOfWork,
        cls: type[E],
        action: Action,
        before: Sequence[E],
        after: list[E],
        erased: AnySet[str] = frozenset(),
    ) -> None:
        self.work = work
        self.entity = cls
        self.name = definition(cls).name
        self.action = action
        self.before = before
        self.after = after
        self.phase: Phase = "amend"
        self.erased = erased
        """The fields whose values are destroyed, here and in the journal."""

    def keep_custom(self, index: int, custom: dict[str, Any]) -> None:
        """Put values of own fields, checked already, into the record at `index`."""
        copy = self.work.crm.catalogue.codec(self.entity).copy
        self.after[index] = copy(self.after[index], {CUSTOM: custom})

    def set(self, index: int, **fields: Any) -> None:
        """Set fields of the record at `index`; for `crmkit_amend` alone.

        Raises Invalid for a value the field cannot hold, and where it is too late to set any.
        """
        if self.phase != "amend":
            raise Invalid(f"batch.set of {self.after[index]!r}: {_TOO_LATE[self.phase]}")
        crm = self.work.crm
        checked = crm.checker(self.entity).values(fields)
        self.after[index] = crm.catalogue.codec(self.entity).copy(self.after[index], checked)

    def refuse(self, index: int, why: str) -> NoReturn:
        """Refuse the whole call because of the record at `index`."""
        record = self.after[index]
        raise Refused(_("{record!r}: {why}", record=record, why=why), record=record)

    def changed(self, index: int) -> frozenset[str]:
        """The fields that differ; of an added record those that hold something."""
        after = self.after[index]
        names = definition(self.entity).own
        if not self.before:
            return frozenset(n for n in names if getattr(after, n) not in (None, (), {}, ""))
        before = self.before[index]
        return frozenset(n for n in names if getattr(before, n) != getattr(after, n))

    def __len__(self) -> int:
        return len(self.after)


class Changes:
    """The changes of one unit of work."""

    def __init__(self, work: UnitOfWork) -> None:
        self.work = work
        self.crm = work.crm
        self.depth = 0
        self.grown: Counter[type[Entity]] = Counter()
        self.begun = 0
        """How many writes were begun: a call that fails after one can only be undone."""
        self._granted: set[UUID] = set()

    def add(self, cls: type[E], records: Sequence[E]) -> list[E]:
        """Add new records of one entity; return them as stored."""
        facts = definition(cls)
        self.work.access.require_write(cls, ())
        now, copy = self.work.now(), self.crm.catalogue.codec(cls).copy
        check, kept = self.crm.checker(cls).record, _kept("add", now)
        after = [copy(r, {**check(r, i), **kept}) for i, r in enumerate(records)]
        for record in records:
            if record.version:
                raise Invalid(_("{record!r} is stored already; use work.change", record=record))
        self._require_fields(cls, after)
        batch = Batch(self.work, cls, "add", (), after)
        self._consult(batch)
        self._require_references(cls, batch.after, facts.references)
        if facts.extends is not None:
            self._require_extended(facts.extends, batch.after)
        self.guarded(batch, lambda: self._insert(batch))
        self.require_rows(cls, [r.id for r in batch.after], "write")
        self.follow(batch)
        keys = self.work.masked_keys(cls, sensitive=True)
        return self._shown(cls, batch.after, self.work.access.hidden(cls), keys)

    def _insert(self, batch: Batch[Any]) -> None:
        work, cls = self.work, batch.entity
        store, journal = work.store, work.journal
        kept = self.crm.custom.differences(batch)
        if store.chains and len(batch) == 1 and not kept:
            follows = [*self.crm.search.following(store, batch), journal.adding(work.stamp, cls)]
            store.insert_then(work.connection, cls, batch.after[0], follows)
            return
        store.insert(work.connection, cls, batch.after)
        store.grew(work.connection, cls, self.grown[cls], self.grown[cls] + len(batch))
        self.grown[cls] += len(batch)
        journal.added(work.connection, work.stamp, cls, [record.id for record in batch.after])
        self.crm.search.follow(work, batch)
        self.crm.custom.follow(work, kept)

    def _require_fields(self, cls: type[E], records: Sequence[E]) -> None:
        hidden = self.work.access.hidden(cls)
        if hidden:
            defaults = definition(cls).fields
            for name in hidden:
                if any(getattr(r, name) != defaults[name].default for r in records):
                    self.work.access.require_write(cls, [name])

    def change(
        self,
        cls: type[E],
        changes: Sequence[tuple[E, Mapping[str, Any]]],
        action: Action = "change",
    ) -> list[E]:
        """Change records, each from the version that is given; return them as stored."""
        names = {name for _, fields in changes for name in fields}
        self.work.access.require_write(cls, names)
        given = [record for record, _ in changes]
        before = self._whole(cls, given, names, action)
        if action == "change":
            _require_live(before)
        codec, kept = self.crm.catalogue.codec(cls), _kept(action, self.work.now())
        check, after = self.crm.checker(cls).values, []
        for record, (_id, fields) in zip(before, changes, strict=True):
            checked = check(fields)
            after.append(codec.copy(record, {**checked, **kept, "version": record.version + 1}))
        batch = Batch(self.work, cls, action, before, after)
        self._consult(batch)
        stored = self._change(batch)
        if before is given:
            return stored
        keys = self.work.masked_keys(cls)
        return self._shown(cls, stored, self.work.masked(cls) - names, keys)

    def rewrite(self, changes: Sequence[tuple[E, Mapping[str, Any]]]) -> None:
        """Write other values of own fields of one entity's records, removed ones too."""
        cls, now = type(changes[0][0]), self.work.now()
        copy, before = self.crm.catalogue.codec(cls).copy, [record for record, _ in changes]
        after = [
            copy(r, {CUSTOM: own, "updated_at": now, "version": r.version + 1})
            for r, own in changes
        ]
        self._change(Batch(self.work, cls, "change", before, after))

    def _change(self, batch: Batch[E]) -> list[E]:
        cls = batch.entity
        self._require_references(cls, batch.after, _new_references(batch))
        self.require_rows(cls, [r.id for r in batch.before], "write")
        return self.written(batch)

    def written(self, batch: Batch[E]) -> list[E]:
        """Write what differs in a batch that was found to be in order; return what is stored."""
        rows = _differences(self.crm.catalogue.codec(batch.entity), batch)
        if not any(rows.values()):
            return list(batch.before)
        self.guarded(batch, lambda: self._update(batch, rows))
        self.follow(batch)
        return batch.after

    def _update(self, batch: Batch[Any], rows: Mapping[int, Mapping[str, Any]]) -> None:
        store = self.work.store
        kept = self.crm.custom.differences(batch)
        one = store.chains and len(rows) == 1 and not kept
        written = self._update_one(batch, rows) if one else self._update_rows(batch, rows)
        if written != len(rows):
            if not written:
                self.begun -= 1
            raise self._stale(batch)
        self.crm.custom.follow(self.work, kept)

    def _update_one(self, batch: Batch[Any], rows: Mapping[int, Mapping[str, Any]]) -> int:
        work, cls = self.work, batch.entity
        ((columns, (row,)),) = _by_columns(batch, rows).items()
        ((id, version, data),) = self._entries(batch, rows)
        journal = work.journal
        store = work.store
        words = self.crm.search.following(store, batch)
        entry = journal.changing(work.stamp, cls, batch.action, id, version, data)
        return store.update_then(work.connection, cls, columns, row, [*words, entry])

    def _update_rows(self, batch: Batch[Any], rows: Mapping[int, Mapping[str, Any]]) -> int:
        work, cls = self.work, batch.entity
        store, written = work.store, 0
        for columns, group in _by_columns(batch, rows).items():
            written += store.update(work.connection, cls, columns, group)
        if written == len(rows):
            journal = work.journal
            entries = self._entries(batch, rows)
            journal.changed(work.connection, work.stamp, cls, batch.action, entries)
            self.crm.search.follow(work, batch)
        return written

    def _entries(
        self, batch: Batch[Any], rows: Mapping[int, Mapping[str, Any]]
    ) -> Iterator[tuple[UUID, int, dict[str, Any]]]:
        """What the journal keeps of each changed row: its columns before and after."""
        codec = self.crm.catalogue.codec(batch.entity)
        columns = {c.name: c for c in codec.columns}
        for index, changed in rows.items():
            data = {
                c: [column_json(columns[c], v) for v in pair]
                for c, pair in changed.items()
                if c in columns
            }
            for column in data:
                if codec.field_of(column) in batch.erased:
                    data[column] = [marked(kept) for kept in data[column]]
            yield batch.after[index].id, batch.after[index].version, data

    def _stale(self, batch: Batch[Any]) -> CRMError:
        """Why a row was not at the version it was read at."""
        current = {r.id: r for r in self.stored(batch.entity, [r.id for r in batch.before])}
        for mine, read in zip(batch.after, batch.before, strict=True):
            theirs = current.get(read.id)
            if theirs is None:
                return NotFound(f"{read!r} does not exist; add it first")
            if theirs.version != read.version:
                return Conflict(
                    f"{read!r} was changed by somebody else (it is at version {theirs.version}); "
                    "read it again and decide",
                    mine=mine,
                    theirs=theirs,
                    entity=batch.name,
                    id=read.id,
                    version=theirs.version,
                )
        return Conflict("a record changed while it was written; read it again and decide")

    def stored(self, cls: type[E], ids: Sequence[UUID]) -> list[E]:
        """The rows as they are now, removed ones too, whoever asks."""
        if len(ids) == 1:
            store = self.work.store
            found = store.by_id(self.work.connection, cls, ids[0], frozenset(), live=False)
            return [] if found is None else [found]
        codec = self.crm.catalogue.codec(cls)
        statement = select(*codec.columns).where(codec.table.c.id.in_(ids))
        return [codec.load(row) for row in self.work.connection.execute(statement)]

    def _whole(
        self, cls: type[E], records: Sequence[E], names: set[str], action: Action
    ) -> Sequence[E]:
        """The records with the true values of what their reader may not see, or did not ask for.

        The plain change of a plain reader is spared that: there only sensitive fields are empty,
        and they are not what changes.
        """
        masked, keys = self.work.masked(cls), self.work.masked_keys(cls)
        plain = action == "change" and not names & masked and not self.work.access.hidden(cls)
        if not keys and (not masked or plain):
            return records
        stored = {r.id: r for r in self.stored(cls, [r.id for r in records])}
        copy = self.crm.catalogue.codec(cls).copy
        return [
            copy(stored[r.id], {"version": r.version}) if r.id in stored else r for r in records
        ]

    def _shown(
        self, cls: type[E], records: list[E], masked: frozenset[str], keys: frozenset[str]
    ) -> list[E]:
        """The records as their reader would read them."""
        codec: Any = self.crm.catalogue.codec(cls)
        if keys and CUSTOM not in masked:
            stripped = ((r, {CUSTOM: without(getattr(r, CUSTOM), keys)}) for r in records)
            records = [codec.copy(*pair) for pair in stripped]
        return [codec.emptied(record, masked) for record in records] if masked else records

    # What every change goes through

    def _consult(self, batch: Batch[Any]) -> None:
        """Parts may amend, then, on the final values, refuse."""
        self.crm.hooks.amend(batch)
        self.crm.custom.settle(batch)
        batch.phase = "check"
        self.crm.hooks.check(batch)

    def follow(self, batch: Batch[Any]) -> None:
        """What hangs on the rows just written: maintained traits, other parts."""
        if self.depth >= DEEPEST_CHAIN:
            raise Refused(
                f"changes caused by changes went {DEEPEST_CHAIN} deep: {self.work.stamp.cause}; "
                "a part answers its own change with another one"
            )
        self.depth += 1
        batch.phase = "written"
        try:
            with self.work.because(f"{batch.name}.{batch.action}"):
                self.crm.traits.follow(self.work, batch)
                self.crm.hooks.after_change(self.work, batch)
        finally:
            self.depth -= 1
        self.work.happened(batch)

    def guarded(self, batch: Batch[Any], write: Callable[[], None]) -> None:
        """Write, and tell what a refusal of the database means."""
        self.begun += 1
        try:
            write()
        except IntegrityError as error:
            taken = self.crm.custom.conflict(self.work, str(error.orig), batch)
            raise taken or conflict_of(
                error, self.crm.catalogue.tables[batch.entity], batch.after
            ) from error

    @contextmanager
    def granting(self) -> Iterator[set[UUID]]:
        """Records that are put into the set may be written meanwhile: that was found out before."""
        outer, self._granted = self._granted, set()
        try:
            yield self._granted
        finally:
            self._granted = outer

    def require_rows(self, cls: type[Entity], ids: Sequence[UUID], verb: Literal["write"]) -> None:
        """Raises NotAllowed unless the actor's roles let them write every one of these rows."""
        table = self.crm.catalogue.tables[cls]
        predicate = self.work.access.predicate(cls, table, verb, few=True)
        if predicate is None:
            return
        asked = [id for id in ids if id not in self._granted]
        statement = select(table.c.id).where(table.c.id.in_(asked), predicate)
        allowed = set(self.work.connection.scalars(statement)) if asked else set()
        refused = next((id for id in asked if id not in allowed), None)
        if refused is not None:
            raise NotAllowed(
                _(
                    "{actor} may not write {what.accusative} {id}",
                    actor=self.work.actor,
                    what=definition(cls).noun,
                    id=refused,
                ),
                entity=definition(cls).name,
            )

    def _require_references(self, cls: type[E], records: Sequence[E], names: Any) -> None:
        """Raises Invalid where a record refers to one that is not there, or not for this actor."""
        for name in names:
            field = definition(cls).references[name]
            held = (getattr(record, name) for record in records)
            wanted = {r.id for r in held if r is not None} - self.work.seen
            if not wanted:
                continue
            found = self.work.existing(field.refers_to, wanted)
            missing = wanted - found
            if missing:
                self._refuse_reference(cls, records, name, missing)

    def _require_extended(self, cls: type[Entity], records: Sequence[Entity]) -> None:
        """Raises Invalid where an extension is of a record that is not there."""
        found = self.work.existing(cls, [record.id for record in records])
        for record in records:
            if record.id not in found:
                why = _("{record!r} extends {ref!r}, which does not exist; add that first, and "
                        "give its id", record=record, ref=cls.ref(record.id))  # fmt: skip
                raise Invalid(why)

    def _refuse_reference(
        self, cls: type[E], records: Sequence[E], name: str, missing: set[UUID]
    ) -> None:
        for row, record in enumerate(records):
            reference = getattr(record, name)
            if reference is not None and reference.id in missing:
                what = self._why_missing(reference)
                problem = f"refers to {reference!r}, which {what}"
                raise invalid(definition(cls), record, row, [(name, problem)])

    def _why_missing(self, reference: Any) -> str:
        into = None
        if reference.entity is Customer:
            into = survivor_of(self.work.connection, self.crm.catalogue, reference.id)
        if into is None or into not in self.work.existing(Customer, [into]):
            return "does not exist; add it first"
        return f"was merged into {into}; refer to that one"


def _require_live(records: Sequence[Entity]) -> None:
    for record in records:
        if record.removed_at is not None:
            raise NotFound(_("{record!r} is removed; restore it first", record=record))


def _new_references(batch: Batch[Any]) -> Iterator[str]:
    """The references that some record of the batch did not hold before, whoever set them."""
    for name in definition(batch.entity).references:
        pairs = zip(batch.before, batch.after, strict=True)
        if any(getattr(before, name) != getattr(after, name) for before, after in pairs):
            yield name


def _kept(action: Action, now: datetime) -> dict[str, Any]:
    """The fields that crmkit itself sets."""
    match action:
        case "add":
            return {"created_at": now, "updated_at": now, "removed_at": None, "version": 1}
        case "remove" | "merge":
            return {"updated_at": now, "removed_at": now}
        case "restore":
            return {"updated_at": now, "removed_at": None}
    return {"updated_at": now}


def _differences(codec: Any, batch: Batch[Any]) -> dict[int, dict[str, tuple[Any, Any]]]:
    """For each record that really changes, its columns before and after."""
    found = {}
    for index, (before, after) in enumerate(zip(batch.before, batch.after, strict=True)):
        changed = {
            column: (old, new)
            for name, field in codec.facts.fields.items()
            if (one := getattr(before, name)) is not (other := getattr(after, name))
            and name not in ("version", "updated_at")
            and not _same(one, other)
            for (column, old), (_, new) in zip(
                codec.values(field, one), codec.values(field, other), strict=True
            )
        }
        if changed:
            found[index] = changed
        else:
            batch.after[index] = before
    return found


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, dict) and one == other:
        return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)  # 1 is not true
    return bool(one == other)


def _by_columns(
    batch: Batch[Any], rows: Mapping[int, Mapping[str, Any]]
) -> dict[tuple[str, ...], list[tuple[Any, ...]]]:
    """The rows of an update, together where they set the same columns."""
    groups: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for index, changed in rows.items():
        before, after = batch.before[index], batch.after[index]
        columns = (*changed, "updated_at", "version")
        values = (*(new for _, new in changed.values()), after.updated_at, after.version)
        groups.setdefault(columns, []).append((*values, before.id, before.version))
    return groups
