"""The journal: one entry for every change of every record, written in the same transaction.

It answers who changed what and when, what a record was at any moment, and what is new since a
cursor. Entries are only ever added (but see `marks`); per record their order is `version`, never
time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Insert,
    Integer,
    Select,
    Table,
    bindparam,
    cast,
    func,
    insert,
    literal_column,
    or_,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.types import Boolean, Date

from crmkit.access import Actor
from crmkit.clock import utc
from crmkit.custom.upkeep import without
from crmkit.entities.custom import CUSTOM
from crmkit.entities.definition import Entity
from crmkit.entities.ids import new_id
from crmkit.marks import ERASED, MARK, standing
from crmkit.storage.rows import RowCodec, json_text
from crmkit.storage.state_table import state_table
from crmkit.storage.store import Following, Store
from crmkit.storage.tables import FOLDED
from crmkit.storage.types import IdType, JsonType, MomentType, Scaled

_COLUMNS = (
    "epoch", "transaction_id", "moment", "entity_name", "record_id", "version", "action",
    "actor_kind", "actor_key", "on_behalf_of", "cause", "head", "data",
)  # fmt: skip

# Entries that changed nothing.
_LOOKS = ("read", "export")

_OLDEST_OPEN: Any = literal_column("pg_snapshot_xmin(pg_current_snapshot())::text::bigint")


@attrs.frozen
class Entry:
    """One change of one record. `changes` maps a field to its value before and after.

    Instead of a value that was erased since it holds one that reads "erased".
    """

    moment: datetime
    entity: str
    record_id: UUID
    version: int
    action: str
    actor: Actor
    cause: str
    changes: Mapping[str, tuple[Any, Any]]
    key: str
    """What tells this entry from every other one, for ever: to know a repetition by."""


@attrs.frozen(order=True)
class Cursor:
    """A place in the journal: behind one entry, or, by default, before all of them."""

    epoch: int = 0
    transaction: int = 0
    sequence: int = 0


@attrs.frozen
class Stamp:
    """What every entry of one unit of work has in common."""

    moment: datetime
    actor: Actor
    cause: str
    epoch: int = 1


class Journal:
    """Writes and reads the journal of one CRM on one dialect."""

    def __init__(self, table: Table, store: Store, head_of: Any) -> None:
        """`head_of(entity class)` is the schema head of the part that owns it."""
        self.table = table
        self.store = store
        self.head_of = head_of

    @cached_property
    def _xid(self) -> str:
        return "0" if self.store.sqlite else "pg_current_xact_id()::text::bigint"

    @cached_property
    def _moment_processor(self) -> Any:
        return MomentType().bind_processor(self.store.dialect) or (lambda moment: moment)

    def _stamped(self, stamp: Stamp, cls: type[Entity], action: str) -> tuple[Any, ...]:
        actor = stamp.actor
        return (
            stamp.epoch, self._moment_processor(stamp.moment), action, actor.kind, actor.key,
            actor.on_behalf_of, stamp.cause, self.head_of(cls),
        )  # fmt: skip

    def added(
        self, connection: Connection, stamp: Stamp, cls: type[Entity], ids: Sequence[UUID]
    ) -> None:
        """Journal new rows by a snapshot that the database takes of them: one statement."""
        store, table = self.store, self.store.table(self.store.codecs[cls].table)
        which = store.ids_clause("t.id", store.places(1, start=9)[0])
        sql = f"{self._added_sql(cls, 1)} FROM {table} t WHERE {which} ORDER BY t.id"
        parameters = (*self._stamped(stamp, cls, "add"), store.ids_parameter(ids))
        store.run(connection, sql, [parameters])

    def adding(self, stamp: Stamp, cls: type[Entity]) -> Following:
        """The entry of one new row, to be written with it."""
        stamped = self._stamped(stamp, cls, "add")
        return lambda start: (f"{self._added_sql(cls, start)} FROM t", stamped)

    def _added_sql(self, cls: type[Entity], start: int) -> str:
        return self.store.once(  # type: ignore[no-any-return]
            ("journal added", cls, start), lambda: self._added_sql_of(cls, start)
        )

    def _added_sql_of(self, cls: type[Entity], start: int) -> str:
        codec, store = self.store.codecs[cls], self.store
        epoch, moment, action, kind, key, behalf, cause, head = store.places(8, start)
        text, moment_type = ("", "") if store.sqlite else ("::text", "::timestamptz")
        return (
            f"INSERT INTO {store.table(self.table)} ({', '.join(_COLUMNS)}) "
            f"SELECT {epoch}, {self._xid}, {moment}{moment_type}, '{codec.facts.name}', t.id, "
            f"t.version, {action}{text}, {kind}{text}, {key}{text}, {behalf}{text}, "
            f"{cause}{text}, {head}{text}, {self._snapshot(codec)}"
        )

    def _snapshot(self, codec: RowCodec) -> str:
        """The SQL of a row as a JSON object by column, without what the entry itself says."""
        names = [c.name for c in codec.columns if c.name not in ("id", "version")]
        if not self.store.sqlite:
            folded = [c.name for c in codec.table.c if c.name.endswith(FOLDED)]
            left_out = ",".join(["id", "version", *folded])
            return f"to_jsonb(t) - '{{{left_out}}}'::text[]"
        pairs = (
            f"'{n}', " + (f"json(t.{self.store.quoted(n)})" if _is_json(codec.table.c[n])
            else f"t.{self.store.quoted(n)}")
            for n in names
        )  # fmt: skip
        return f"json_object({', '.join(pairs)})"

    def changed(
        self,
        connection: Connection,
        stamp: Stamp,
        cls: type[Entity],
        action: str,
        entries: Iterable[tuple[UUID, int, Mapping[str, Any]]],
    ) -> None:
        """Journal changes: for each the id, the new version, and {column: [before, after]}."""
        sql = self.store.once("journal changed", self._changed_sql)
        epoch, moment, action, *who, head = self._stamped(stamp, cls, action)
        name = self.store.codecs[cls].facts.name
        hexed = self.store.sqlite
        rows = [
            (epoch, moment, name, id.hex if hexed else id, version, action, *who, head,
             json_text(data))
            for id, version, data in entries
        ]  # fmt: skip
        self.store.run(connection, sql, rows)

    def note(self, connection: Connection, stamp: Stamp, action: str, data: Any) -> None:
        """Journal what was done to no one record, such as a purge."""
        sql, id = self.store.once("journal changed", self._changed_sql), new_id()
        actor = stamp.actor
        row = (
            stamp.epoch, self._moment_processor(stamp.moment), "", id.hex if self.store.sqlite
            else id, 1, action, actor.kind, actor.key, actor.on_behalf_of, stamp.cause, "",
            json_text(data),
        )  # fmt: skip
        self.store.run(connection, sql, [row])

    def changing(
        self, stamp: Stamp, cls: type[Entity], action: str, id: UUID, version: int, data: Any
    ) -> Following:
        """The entry of one changed row, to be written with it."""
        epoch, moment, action, *who, head = self._stamped(stamp, cls, action)
        name = self.store.codecs[cls].facts.name
        values = (epoch, moment, name, id, version, action, *who, head, json_text(data))

        def follow(start: int) -> tuple[str, tuple[Any, ...]]:
            sql = self.store.once(("journal changing", start), lambda: self._changing(start))
            return sql, values

        return follow

    def _changing(self, start: int) -> str:
        types = (
            "int", "timestamptz", "text", "uuid", "bigint", "text", "text", "text", "text", "text",
            "text", "jsonb",
        )  # fmt: skip
        places = self.store.places(len(types), start)
        epoch, *rest = (f"{place}::{type}" for place, type in zip(places, types, strict=True))
        columns = ", ".join(_COLUMNS)
        return (
            f"INSERT INTO {self.store.table(self.table)} ({columns}) "
            f"SELECT {epoch}, {self._xid}, {', '.join(rest)} FROM t"
        )

    def moved(
        self,
        connection: Connection,
        stamp: Stamp,
        cls: type[Entity],
        column: Column[Any],
        between: tuple[UUID, UUID],
        where: ColumnElement[bool],
    ) -> int:
        """Let rows refer by `column` to the second of two records instead of the first.

        Each gets its entry; return how many there were. One statement writes rows and entries, or
        two where the database cannot chain them: reading the rows would take longer than that.
        """
        table = self.store.codecs[cls].table
        values = {column.name: between[1], "version": table.c.version + 1}
        change = update(table).where(where).values(values | {"updated_at": stamp.moment})
        if self.store.sqlite:
            entries = self.store.once(
                ("moves", cls), lambda: self._moves(table.c.id, table.c.version + 1)
            )
            given = self._moved_values(stamp, cls, column, between)
            connection.execute(self._insert_from(entries.where(where)), given)
            return connection.execute(change).rowcount
        rows = change.returning(table.c.id, table.c.version).cte("t")
        entries = self._moves(rows.c.id, rows.c.version)
        # The driver's count of rows, which SQLAlchemy does not keep for an INSERT by itself.
        counted = {"preserve_rowcount": True}
        statement = self._insert_from(entries).add_cte(rows)
        given = self._moved_values(stamp, cls, column, between)
        return connection.execute(statement, given, execution_options=counted).rowcount

    def _moves(self, id: Any, version: Any) -> Select[Any]:
        """The entries of moved rows, in the order of `_COLUMNS`, given `_moved_values`."""
        given = {name: bindparam(f"_{name}", type_=self.table.c[name].type) for name in _COLUMNS}
        values: dict[str, Any] = given | {
            "record_id": id, "version": version, "transaction_id": literal_column(self._xid),
        }  # fmt: skip
        return select(*values.values())  # pyright: ignore[reportReturnType]

    def _moved_values(
        self, stamp: Stamp, cls: type[Entity], column: Column[Any], between: tuple[UUID, UUID]
    ) -> dict[str, Any]:
        actor = stamp.actor
        return {
            "_epoch": stamp.epoch, "_moment": stamp.moment, "_action": "change",
            "_entity_name": self.store.codecs[cls].facts.name, "_actor_kind": actor.kind,
            "_actor_key": actor.key, "_on_behalf_of": actor.on_behalf_of, "_cause": stamp.cause,
            "_head": self.head_of(cls),
            "_data": {column.name: [column_json(column, one) for one in between]},
        }  # fmt: skip

    def _insert_from(self, entries: Select[Any]) -> Insert:
        return insert(self.table).from_select(_COLUMNS, entries, include_defaults=False)

    def written(
        self, name: str, cause: str, after: int, until: int | None = None
    ) -> Select[tuple[UUID]]:
        """The ids of the records of an entity written for a cause, between two numbers."""
        t = self.table.c
        cause_is = t.cause.endswith(cause, autoescape=True)
        found = select(t.record_id).where(t.sequence > after, t.entity_name == name, cause_is)
        return found if until is None else found.where(t.sequence <= until)

    def last(self, connection: Connection) -> int:
        """The highest number of an entry that this connection sees."""
        return connection.scalar(select(func.max(self.table.c.sequence))) or 0

    def _changed_sql(self) -> str:
        epoch, *rest = self.store.places(len(_COLUMNS) - 1)
        return (
            f"INSERT INTO {self.store.table(self.table)} ({', '.join(_COLUMNS)}) "
            f"VALUES ({epoch}, {self._xid}, {', '.join(rest)})"
        )

    # Reading

    def entries(
        self, connection: Connection, codec: RowCodec, ids: Sequence[UUID], newest_first: bool
    ) -> Iterator[Any]:
        """The rows of the journal about these records of one entity."""
        t = self.table
        order = (t.c.version.desc(), t.c.sequence.desc()) if newest_first else (
            t.c.version, t.c.sequence)  # fmt: skip
        statement = (
            select(t)
            .where(t.c.record_id.in_(ids), t.c.entity_name == codec.facts.name)
            .order_by(*order)
        )
        yield from connection.execute(statement)

    def read_from(
        self,
        connection: Connection,
        cursor: Cursor,
        limit: int,
        wanted: ColumnElement[bool] | None = None,
    ) -> list[tuple[Cursor, Entry]]:
        """The next entries behind a cursor, at most `limit`, each with the cursor behind it.

        `wanted` is a condition on the table of the journal that chooses among them.

        No entry is ever missed. Entries of a transaction that is open, or that began after one
        that is, are not given yet: those would come before them when they are committed. PostgreSQL
        numbers transactions for the whole server: those of its other databases count, too.
        """
        statement = select(self.table).where(self.behind(cursor), self._settled())
        if wanted is not None:
            statement = statement.where(wanted)
        return self.read(connection, statement.order_by(*self._place()).limit(limit))

    def read(self, connection: Connection, statement: Select[Any]) -> list[tuple[Cursor, Entry]]:
        """The entries that a select of the whole table gives, each with the cursor behind it."""
        codecs = {codec.facts.name: codec for codec in self.store.codecs.values()}
        return [
            (
                Cursor(row.epoch, row.transaction_id, row.sequence),
                self.entry(codecs.get(row.entity_name), row, frozenset()),
            )
            for row in connection.execute(statement)
        ]

    def head(self, connection: Connection) -> Cursor:
        """The cursor behind the last entry that `read_from` gives now."""
        t = self.table.c
        place = select(t.epoch, t.transaction_id, t.sequence).where(self._settled())
        last = place.order_by(*(column.desc() for column in self._place())).limit(1)
        row = connection.execute(last).first()
        return Cursor() if row is None else Cursor(*row)

    def _place(self) -> tuple[Column[Any], ...]:
        """The order of entries. SQLite has one writer at a time: there it is that of writing."""
        t = self.table.c
        return (t.sequence,) if self.store.sqlite else (t.epoch, t.transaction_id, t.sequence)

    def behind(self, cursor: Cursor) -> ColumnElement[bool]:
        """The condition that an entry stands behind a cursor."""
        if self.store.sqlite:
            return self.table.c.sequence > cursor.sequence
        return tuple_(*self._place()) > tuple_(*attrs.astuple(cursor))

    def _settled(self) -> ColumnElement[bool]:
        """The condition that no entry can come before this one any more."""
        if self.store.sqlite:
            return true()
        t = self.table.c
        # Transactions of an earlier life of the database have ended, whatever their number.
        return or_(t.epoch < self._current_epoch(), t.transaction_id < _OLDEST_OPEN)

    def _current_epoch(self) -> Any:
        state = state_table(self.table.metadata).c
        value = select(state.value).where(state.key == "journal_epoch").scalar_subquery()
        return func.coalesce(cast(value, Integer), 1)

    def entry(
        self,
        codec: RowCodec | None,
        row: Any,
        hidden: frozenset[str],
        keys: frozenset[str] = frozenset(),
    ) -> Entry:
        """A row of the journal as people read it: by field, without what is hidden.

        `keys` are those of own fields that are.

        Of an entity whose part is not enabled (no `codec`) nobody knows the fields.
        """
        actor = Actor(row.actor_kind, row.actor_key, row.on_behalf_of)
        found = fields_of(codec, row.action, row.data) if codec is not None else {}
        if keys and CUSTOM in found:
            before, after = (without(value, keys) for value in found[CUSTOM])
            found[CUSTOM] = before, after
            hidden |= {CUSTOM} if before == after else set()
        changes = {name: pair for name, pair in found.items() if name not in hidden}
        return Entry(
            row.moment, row.entity_name, row.record_id, row.version, row.action, actor,
            row.cause, changes, f"{row.epoch}.{row.sequence}",
        )  # fmt: skip


def fields_of(codec: RowCodec, action: str, data: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """The journaled columns of one change as fields: the value before and after."""
    pairs = {n: (None, v) for n, v in data.items()} if action == "add" else data
    before = {column: column_value(codec.table.c[column], pair[0]) for column, pair in pairs.items()
              if column in codec.table.c}  # fmt: skip
    after = {column: column_value(codec.table.c[column], pair[1]) for column, pair in pairs.items()
             if column in codec.table.c}  # fmt: skip
    names = [name for name in codec.facts.fields if name in pairs]
    found = {n: (_value(codec, n, before), _value(codec, n, after)) for n in names}
    return {
        n: pair for n, pair in found.items() if action != "add" or pair[1] not in (None, (), {})
    }


def _value(codec: RowCodec, name: str, columns: Mapping[str, Any]) -> Any:
    erased = columns.get(name) is ERASED
    return ERASED if erased else codec.field_value(name, columns)


def replay(codec: RowCodec, id: UUID, rows: Iterable[Any]) -> dict[str, Any] | None:
    """The columns of a record after these entries, oldest first.

    None before it was added, and after an erasure deleted it.
    """
    state: dict[str, Any] | None = None
    for row in rows:
        if row.action == "add":
            state = {**row.data, "id": id}
        elif row.action == "delete":
            state = None
        elif state is not None and row.action not in _LOOKS:
            state.update({column: pair[1] for column, pair in row.data.items()})
            state["updated_at"] = row.moment
        if state is not None:
            state["version"] = row.version
    if state is None:
        return None
    values = {c.name: column_value(c, state.get(c.name)) for c in codec.columns}
    return standing(codec, id, values)


def column_json(column: Column[Any], value: Any) -> Any:
    """A Python value of a column as the journal keeps it."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return value.isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(column.type, Scaled) and value is not None:
        return int(value.scaleb(column.type.places))
    return value


def column_value(column: Column[Any], kept: Any) -> Any:
    """The Python value of a column, from what the journal keeps."""
    if kept is None:
        return None
    if kept == MARK:
        return ERASED
    match column.type:
        case IdType():
            return kept if isinstance(kept, UUID) else UUID(kept)
        case MomentType():
            return kept if isinstance(kept, datetime) else utc(datetime.fromisoformat(kept))
        case Date():
            return date.fromisoformat(kept)
        case Boolean():
            return bool(kept)
        case Scaled() as scaled:
            return scaled.result_processor(None, None)(kept)  # type: ignore[arg-type]
    return kept


def _is_json(column: Column[Any]) -> bool:
    return column.type is JsonType
