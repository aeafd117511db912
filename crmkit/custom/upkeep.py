"""Values of own fields on their way in: checked, brought to one form, and kept by their value.

All of it happens in the path of every change, a batch at a time: one statement for what is looked
up by its value, and none where nothing of it changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs

from crmkit.criteria.names import nearest
from crmkit.custom import values
from crmkit.custom.definitions import Definitions, Fields
from crmkit.custom.fields import OwnField
from crmkit.entities import kinds
from crmkit.entities.custom import CUSTOM
from crmkit.entities.definition import Entity, definition
from crmkit.errors import Conflict, Invalid
from crmkit.storage.custom_table import UNIQUE_VALUE, VALUES, column_of
from crmkit.storage.rows import bind_processor, json_text
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.catalogue import Catalogue
    from crmkit.changes import Batch
    from crmkit.unit_of_work import UnitOfWork

Problems = list[tuple[str, str]]
_COLUMNS = (
    "record_id", "field_id", "text", "number", "currency", "day", "moment", "ref", "unique_value",
)  # fmt: skip


@attrs.define
class Kept:
    """What the typed table has to forget (records) and to learn (rows)."""

    gone: list[UUID] = attrs.field(factory=list)
    rows: list[tuple[Any, ...]] = attrs.field(factory=list)

    def __bool__(self) -> bool:
        return bool(self.gone or self.rows)


class Upkeep:
    """Keeps the values of own fields of one CRM."""

    def __init__(self, catalogue: Catalogue, definitions: Definitions) -> None:
        self.table = catalogue.custom
        self.definitions = definitions

    # Before the writing

    def settle(self, batch: Batch[Any]) -> None:
        """Bring the values that a batch sets to the form they are kept in.

        Raises Invalid with all that is wrong with a record, by the labels of its fields.
        """
        cls, work = batch.entity, batch.work
        if cls not in self.definitions.taking or batch.action not in ("add", "change"):
            return
        changed = [i for i in range(len(batch)) if _held(batch.before, i) != _given(batch, i)]
        if changed:
            self.definitions.for_writing(work)
        fields = self.definitions.of(work, cls, fresh=bool(changed))
        rows = changed if batch.action == "change" else range(len(batch))
        if not fields or not (changed or any(f.required for f in fields.values())):
            return
        masked, hidden = work.masked_keys(cls), work.masked_keys(cls, sensitive=True)
        fields = {key: field for key, field in fields.items() if key not in hidden}
        for index in rows:
            before, given = _held(batch.before, index), _given(batch, index)
            record = _Record(fields, before, given, masked, hidden)
            settled = record.settled(batch.action == "add")
            if record.problems:
                raise _invalid(batch, index, fields, record.problems)
            batch.keep_custom(index, settled)
        self._require_references(batch, rows, fields)

    def _require_references(self, batch: Batch[Any], rows: Iterable[int], fields: Fields) -> None:
        """Raises Invalid where a value refers to a record that is not there, or not for this actor:
        one query for each field."""
        for field in fields.values():
            if not isinstance(field.kind, kinds.Reference):
                continue
            new = {i: _given(batch, i)[field.key] for i in rows
                   if _given(batch, i).get(field.key) not in
                   (None, _held(batch.before, i).get(field.key))}  # fmt: skip
            if not new:
                continue
            found = batch.work.existing(field.kind.target, {UUID(id) for id in new.values()})
            for index, id in new.items():
                if UUID(id) not in found:
                    what = f"refers to {field.kind.target.ref(id)!r}, which does not exist"
                    problems = [(field.key, f"{what}; add it first")]
                    raise _invalid(batch, index, fields, problems)

    # With the writing

    def differences(self, batch: Batch[Any]) -> Kept:
        """What the typed table has to forget and to learn of a batch about to be written."""
        kept = Kept()
        if batch.entity not in self.definitions.taking:
            return kept
        for index, record in enumerate(batch.after):
            was = batch.before[index] if batch.before else None
            before = was.custom if was is not None and was.removed_at is None else {}
            after = record.custom if record.removed_at is None else {}
            if before == after:
                continue
            fields = self._looked_up(batch) if after else []
            if not after or any(before.get(f.key) != after.get(f.key) for f in fields):
                kept.gone += [record.id] if before else []
                kept.rows += self.rows(fields, record.id, after)
        return kept

    def _looked_up(self, batch: Batch[Any]) -> list[OwnField]:
        """The fields that have rows in the typed table. Of what comes back nobody looked yet."""
        if batch.action not in ("add", "change"):
            self.definitions.for_writing(batch.work)
        fields = self.definitions.of(batch.work, batch.entity).values()
        return [field for field in fields if field.looked_up]

    def rows(
        self, fields: Iterable[OwnField], id: UUID, custom: Mapping[str, Any]
    ) -> Iterator[tuple[Any, ...]]:
        """The rows of the typed table for the values of one record."""
        for field in fields:
            kept = custom.get(field.key)
            if kept is not None:
                row = _row(field, kept)
                yield (id, field.id, *(row.get(name) for name in _COLUMNS[2:]))

    def follow(self, work: UnitOfWork, kept: Kept) -> None:
        """Forget and learn: two statements, for any number of records."""
        store = work.store
        if kept.gone:
            clause = store.ids_clause("record_id", store.places(1)[0])
            sql = f"DELETE FROM {store.table(self.table)} WHERE {clause}"
            store.run(work.connection, sql, [(store.ids_parameter(kept.gone),)])
        self.learn(work, kept.rows)

    def learn(self, work: UnitOfWork, rows: Sequence[tuple[Any, ...]]) -> None:
        if rows:
            store = work.store
            processors = [bind_processor(self.table.c[name], store.dialect) for name in _COLUMNS]
            dumped = [store._processed(processors, row) for row in rows]
            store.insert_rows(work.connection, self.table, _COLUMNS, dumped)

    def conflict(self, work: UnitOfWork, words: str, batch: Batch[Any]) -> Conflict | None:
        """The Conflict that the database means, if it is about a unique own field."""
        if UNIQUE_VALUE not in words and f"{VALUES}.unique_value" not in words:
            return None
        fields = self.definitions.of(work, batch.entity, fresh=False).values()
        held = [f for f in fields if f.unique and any(f.key in r.custom for r in batch.after)]
        labels = " or ".join(f.label(work.language) for f in held)
        return Conflict(
            _(
                "{What}: {labels} must be unique, and another record has the same value already; "
                "find that record or use another value",
                what=definition(batch.entity).noun,
                labels=labels,
            ),
            mine=batch.after[0] if len(batch) == 1 else None,
            fields=tuple(field.name for field in held),
        )


def _held(records: Sequence[Any], index: int) -> Mapping[str, Any]:
    return (records[index].custom or {}) if records else {}


def _given(batch: Batch[Any], index: int) -> Mapping[str, Any]:
    return batch.after[index].custom or {}


@attrs.define
class _Record:
    """What one record holds in its own fields, and what is to become of it."""

    fields: Fields
    before: Mapping[str, Any]
    given: Mapping[str, Any]
    masked: frozenset[str]
    """The keys that whoever writes did not see when reading, ..."""
    hidden: frozenset[str]
    """... and those of them that do not exist for them."""
    problems: Problems = attrs.field(factory=list)

    def settled(self, new: bool) -> dict[str, Any]:
        """The values as they are kept. What was not seen stays; what is None or empty goes."""
        unseen = {k: v for k, v in self.before.items() if k in self.masked and k not in self.given}
        found = {**unseen, **{k: self._value(k, v) for k, v in self.given.items()}}
        for key, field in self.fields.items():
            lost = new or key in self.before
            if field.required and lost and found.get(key) is None and not self._is_wrong(key):
                self.problems.append((key, "is missing"))
        return {key: value for key, value in found.items() if value is not None}

    def _is_wrong(self, key: str) -> bool:
        return any(key == wrong for wrong, _ in self.problems)

    def _value(self, key: str, given: Any) -> Any:
        """What was there stays, whatever the rules are now."""
        if key in self.before.keys() - self.hidden and _same(self.before[key], given):
            return given
        try:
            return self._checked(key, given)
        except Invalid as error:
            self.problems.append((key, error.message))
            return None

    def _checked(self, key: str, given: Any) -> Any:
        field = self.fields.get(key)
        if field is None and given is None:
            return None
        if field is None:
            near = nearest(key, self.fields)
            hint = f"did you mean {near!r}?" if near else "define it first (fields.define)"
            raise Invalid(f"is no field; {hint}")
        kept = values.stored(field.kind, given)
        before = self.before.get(key)
        retired = {*_items(kept)} & {*field.retired} - {*_items(before)}
        if retired:
            raise Invalid(f"{min(retired)!r} is retired; choose {_choices(field)}")
        return kept


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _items(kept: Any) -> Sequence[Any]:
    return kept if isinstance(kept, list) else [kept]


def _choices(field: OwnField) -> str:
    every: Sequence[str] = getattr(field.kind, "values", ())
    return "one of " + ", ".join(value for value in every if value not in field.retired)


def _invalid(batch: Batch[Any], index: int, fields: Fields, problems: Problems) -> Invalid:
    labels = {key: field.label(batch.work.language) for key, field in fields.items()}
    what = "; ".join(f"{labels.get(key, key)}: {problem}" for key, problem in problems)
    named = [(f"{CUSTOM}.{key}", problem) for key, problem in problems]
    label, record = definition(batch.entity).label, batch.after[index]
    return Invalid(f"{label} (row {index + 1}): {what}", problems=named, record=record)


def _row(field: OwnField, kept: Any) -> dict[str, Any]:
    """The typed columns of a value that JSON holds."""
    value = values.typed(field.kind, kept)
    row: dict[str, Any] = {}
    match field.kind:
        case kinds.MoneyKind():
            row = {"number": value.units, "currency": value.currency}
        case kinds.Number(places=places):
            row = {"number": int(value.scaleb(places))}
        case kinds.Reference():
            row = {"ref": value.id}
        case kind:
            row = {column_of(kind): value}
    if field.unique:
        row["unique_value"] = kept if isinstance(kept, str) else json_text(kept)
    return row


def typed_values(
    fields: Fields, record: Entity, hidden: frozenset[str] = frozenset()
) -> dict[str, Any]:
    """The values of a record as Python has them, in the order of the fields."""
    held = getattr(record, CUSTOM) or {}
    return {
        key: values.typed(field.kind, held[key])
        for key, field in fields.items()
        if key in held and key not in hidden
    }


def without(custom: Mapping[str, Any] | None, keys: frozenset[str]) -> Any:
    """The values that remain for those from whom these keys are hidden."""
    return custom if not custom else {k: v for k, v in custom.items() if k not in keys}
