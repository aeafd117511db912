"""Taking an import back: what it added is removed, what it changed goes back, later edits stay.

The journal tells what came of the import: every entry whose cause begins with its own. For each
record the value that a field goes back to is the one it would have had without those entries. A
record that was added, and that somebody changed or referred to since, is kept, and named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from sqlalchemy import Table, case, func, literal, or_, select, type_coerce

from crmkit.acts.imports.runs import ImportRun
from crmkit.entities.customer import ExternalId
from crmkit.entities.definition import Entity, definition
from crmkit.errors import CRMError
from crmkit.journal import fields_of
from crmkit.storage.driver import fetch_all
from crmkit.storage.tables import CURRENCY
from crmkit.storage.types import JsonType
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.changes import Changes
    from crmkit.storage.store import Store
    from crmkit.unit_of_work import UnitOfWork

# How many kept records the report names.
_NAMED = 100


@attrs.frozen
class Kept:
    """A record that was not taken back, or not wholly: which fields stay, and why."""

    entity: str
    record_id: UUID
    fields: tuple[str, ...]
    """Empty where the whole record stays that the import added."""
    why: str

    def __str__(self) -> str:
        what = f"{', '.join(self.fields)} of {self.entity}" if self.fields else self.entity
        return f"{what} {self.record_id}: {self.why}"


@attrs.frozen
class RevertReport:
    """What became of all that an import did: records removed, changed back, kept."""

    run: UUID
    removed: int
    changed_back: int
    kept: int
    examples: tuple[Kept, ...]
    """The first of what was kept."""


@attrs.define
class Tally:
    """What was taken back so far."""

    removed: int = 0
    changed_back: int = 0
    kept: int = 0
    examples: list[Kept] = attrs.field(factory=list)

    def keep(self, kept: Kept) -> None:
        self.kept += 1
        if len(self.examples) < _NAMED:
            self.examples.append(kept)

    def report(self, run: ImportRun) -> RevertReport:
        kept = tuple(self.examples)
        return RevertReport(run.id, self.removed, self.changed_back, self.kept, kept)


@attrs.frozen
class Window:
    """The entries of one step, by their places in the journal."""

    first: int
    end: int | None

    def holds(self, own: Sequence[Any]) -> bool:
        """Whether now is the time for a record: what belongs to one that was added came after it
        and is gone by its first entry; what was changed goes back at its last."""
        if own[0].action == "add":
            return bool(own[0].sequence >= self.first)
        return self.end is None or bool(own[-1].sequence < self.end)


@attrs.frozen
class Undo:
    """What is to be done with one record: to remove it, or to give fields their values back."""

    record: Entity
    back: Mapping[str, Any] | None
    """None where the import added the record."""


class Reverting:
    """Takes one import back in the transaction of a unit, a batch of the journal at a time."""

    def __init__(self, work: UnitOfWork, run: ImportRun, tally: Tally) -> None:
        self.work, self.run, self.tally = work, run, tally
        self.catalogue = work.crm.catalogue
        self.journal = self.catalogue.journal

    def step(self, before: int | None) -> int | None:
        """Take back what the newest entries before a place in the journal tell.

        Returns the place to go on from; None when all is done.
        """
        rows = self._entries(before)
        if not rows:
            return None
        touched: dict[str, dict[UUID, None]] = defaultdict(dict)
        for row in rows:
            touched[row.entity_name][row.record_id] = None
        known = [name for name in touched if name in self.catalogue.entities]
        classes = sorted((self.catalogue.entities[n] for n in known), key=self.catalogue.rank)
        window = Window(rows[-1].sequence, before)
        with self.work.because(f"revert of {self.run.cause}"):
            for cls in reversed(classes):
                self._revert(cls, list(touched[definition(cls).name]), window)
        return int(rows[-1].sequence)

    def _entries(self, before: int | None) -> Sequence[Any]:
        c = self.journal.c
        statement = (
            select(c.sequence, c.entity_name, c.record_id)
            .where(c.sequence > self.run.entries_after, self._of_run(), c.action != "read")
            .order_by(c.sequence.desc())
            .limit(self.work.crm.core_settings.batch_size)
        )
        if before is not None:
            statement = statement.where(c.sequence < before)
        return self.work.connection.execute(statement).all()

    def _of_run(self, lead: str = "") -> Any:
        """Entries that came of the import, or of what `lead` says of it."""
        own, cause = lead + self.run.cause, self.journal.c.cause
        return or_(cause == own, _begins(cause, f"{own} > "))

    # Which records, and what of them

    def _revert(self, cls: type[Entity], ids: Sequence[UUID], window: Window) -> None:
        records = {r.id: r for r in self._changes().stored(cls, ids) if r.removed_at is None}
        if not records:
            return
        undos = list(self._undos(cls, records, window))
        adding = [undo for undo in undos if undo.back is None]
        needed = self._needed(cls, [undo.record.id for undo in adding])
        for undo in adding:
            if undo.record.id in needed:
                self._keep(undo.record, (), needed[undo.record.id])
        self._do([undo for undo in undos if undo.back is not None], self._change_back)
        self._do([undo for undo in adding if undo.record.id not in needed], self._remove)

    def _changes(self) -> Changes:
        return self.work._changes

    def _undos(
        self, cls: type[Entity], records: Mapping[UUID, Any], window: Window
    ) -> Iterator[Undo]:
        histories: dict[UUID, list[Any]] = defaultdict(list)
        for row in self._history(cls, list(records)):
            histories[row.record_id].append(row)
        codec = self.catalogue.codec(cls)
        for id, record in records.items():
            history = histories[id]
            own = [row for row in history if row.own]
            if not own or not window.holds(own):
                continue
            if own[0].action == "add":
                later = [row for row in history if not row.own and not row.back]
                if later:
                    names = dict.fromkeys(n for row in later for n in _names(codec, row))
                    what = f"{', '.join(names)} was changed" if names else "it was changed"
                    self._keep(record, (), f"since then {what}")
                else:
                    yield Undo(record, None)
            else:
                yield Undo(record, self._back(codec, record, history))

    def _history(self, cls: type[Entity], ids: Sequence[UUID]) -> Sequence[Any]:
        """All entries of these records since the import began, oldest first: whether each is the
        import's own, or of a revert that was stopped half-way."""
        c = self.journal.c
        whose = self._of_run().label("own"), self._of_run("revert of ").label("back")
        # What a record was added with is not asked for, and is the longest to read.
        data = type_coerce(case((c.action != "add", c.data)), JsonType).label("data")
        statement = (
            select(c.sequence, c.record_id, c.action, data, *whose)
            .where(c.record_id.in_(ids), c.entity_name == definition(cls).name)
            .where(c.sequence > self.run.entries_after, c.action != "read")
            .order_by(c.record_id, c.version, c.sequence)
        )
        return self.work.connection.execute(statement).all()

    def _back(self, codec: Any, record: Any, history: Sequence[Any]) -> dict[str, Any]:
        """The values that the record would have without the import; later edits are kept."""
        values: dict[str, Any] = {}
        edited: dict[str, bool] = {}
        for row in history:
            for name, (before, after) in fields_of(codec, row.action, row.data).items():
                if name not in codec.facts.own:
                    continue
                if row.own or row.back:
                    values.setdefault(name, before)
                    edited[name] = False
                else:
                    edited[name] = name in values
                    values[name] = after
        touched = {n for row in history if row.own for n in _names(codec, row)}
        kept = tuple(n for n in touched if edited.get(n))
        if kept:
            self._keep(record, kept, "edited since then")
        return {n: v for n, v in values.items() if n in touched and getattr(record, n) != v}

    def _needed(self, cls: type[Entity], ids: Sequence[UUID]) -> dict[UUID, str]:
        """Those of the records that others belong to which the import did not bring, and why."""
        if not ids:
            return {}
        belonging = list(self._belonging(cls))
        store = self.work.store
        sql = store.once(("belonging", cls), lambda: _belonging_sql(store, belonging))
        given = (store.ids_parameter(ids),) * len(belonging)
        found: dict[UUID, str] = {}
        for number, id in fetch_all(self.work.connection, sql, given):
            noun = definition(belonging[number][1]).noun
            why = _("since then it was given a record of {what}", what=noun)
            found.setdefault(UUID(id) if isinstance(id, str) else id, why)
        return found

    def _belonging(self, cls: type[Entity]) -> Iterator[tuple[Table, type[Entity], str]]:
        """The tables of what is not without a record of `cls`, and the field that names it."""
        tables = self.catalogue.tables
        for relation in self.catalogue.relations(cls).values():
            if definition(relation.entity).fields[relation.field].spec.on_remove != "keep":
                yield tables[relation.entity], relation.entity, relation.field
        for extension in self.catalogue.extensions(cls).values():
            yield tables[extension], extension, "id"
        yield tables[ExternalId], ExternalId, "record_id"

    # Doing it

    def _do(self, undos: Sequence[Undo], act: Callable[[Sequence[Undo]], None]) -> None:
        """Do it together; where that is refused, find by halves what must stay."""
        if not undos:
            return
        try:
            with self.work.savepoint():
                act(undos)
        except CRMError as error:
            parts = _halves(undos)
            if not parts:
                fields = tuple(undos[0].back or ())
                self._keep(undos[0].record, fields, error.message)
            for part in parts:
                self._do(part, act)

    def _remove(self, undos: Sequence[Undo]) -> None:
        """Nothing belongs to them any more, so nothing follows them."""
        cls = undos[0].record.entity
        with self.work._call():
            self._changes().change(cls, [(undo.record, {}) for undo in undos], "remove")
        self.tally.removed += len(undos)

    def _change_back(self, undos: Sequence[Undo]) -> None:
        pairs = [(self._newest(undo), undo.back) for undo in undos if undo.back]
        self.work.change_all(pairs)
        self.tally.changed_back += len(pairs)

    def _newest(self, undo: Undo) -> Any:
        """A record whose fields go back one by one is another one after each."""
        return undo.record.entity.ref(undo.record.id)

    def _keep(self, record: Entity, fields: tuple[str, ...], why: str) -> None:
        self.tally.keep(Kept(definition(type(record)).name, record.id, fields, why))


def _belonging_sql(store: Store, belonging: Sequence[tuple[Table, Any, str]]) -> str:
    """One statement for all of these tables, each of the same ids: few are found in any."""
    places = store.places(len(belonging))
    branches = (
        f"SELECT DISTINCT {number}, {store.quoted(field)} FROM {store.table(table)} "
        f"WHERE removed_at IS NULL AND {store.ids_clause(store.quoted(field), place)}"
        for number, ((table, _, field), place) in enumerate(zip(belonging, places, strict=True))
    )
    return " UNION ALL ".join(branches)


def _begins(column: Any, text: str) -> Any:
    """Whether a text begins so, whatever signs it holds."""
    return func.substr(column, 1, len(text)) == literal(text)


def _names(codec: Any, row: Any) -> Iterator[str]:
    """The fields that an entry of the journal is about."""
    columns = (name.removesuffix(CURRENCY) for name in row.data)
    return (name for name in columns if name in codec.facts.own)


def _halves(undos: Sequence[Undo]) -> list[list[Undo]]:
    """The records in two halves; of one record its fields; nothing where there is but one."""
    half = len(undos) // 2
    if half:
        return [list(undos[:half]), list(undos[half:])]
    (undo,) = undos
    fields = list((undo.back or {}).items())
    return [[Undo(undo.record, dict([pair]))] for pair in fields] if len(fields) > 1 else []
