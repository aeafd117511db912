"""Reading: get, find, page, count. Every statement starts from what the actor may see."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import UUID

import attrs
from sqlalchemy import ColumnElement, Connection, and_, cast, func, literal, null, or_, select

from crmkit.criteria import Condition, compile_criterion
from crmkit.entities import kinds
from crmkit.entities.custom import CUSTOM
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, Extensions
from crmkit.errors import Invalid, NotFound, shown
from crmkit.storage.custom_table import column_of, in_json, without
from crmkit.storage.engines import snapshot
from crmkit.storage.tables import FOLDED
from crmkit.storage.types import AnySelect
from crmkit.survivors import survivor_of
from crmkit.traits import Joins
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit

E = TypeVar("E", bound=Entity)
Where = str | ColumnElement[bool] | Condition | None

# What the names of own fields begin with.
OWN = f"{CUSTOM}."

# Rows fetched at a time while a long result streams by.
STREAM = 1000


@attrs.frozen
class Page(Generic[E]):
    """One page of a list. Give `next` as `after=` for the following page; None is the end."""

    items: tuple[E, ...]
    next: str | None

    def __iter__(self) -> Iterator[E]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class Query(Generic[E]):
    """One question about one entity: the columns it reads and the rows the actor may see."""

    def __init__(
        self,
        work: ReadUnit,
        cls: type[E],
        *,
        ext: Sequence[type[Entity]] = (),
        sensitive: bool = False,
        removed: bool = False,
        through: str | None = None,
    ) -> None:
        """`through` is a reference to what the records are joined with, and which is seen."""
        self.work = work
        self.cls = cls
        self.ext = tuple(ext)
        self.codec = work.crm.catalogue.codec(cls)
        self.table = self.codec.table
        self.masked = work.access.hidden(cls) if sensitive else work.masked(cls)
        self.masked_keys = work.masked_keys(cls, sensitive=sensitive)
        self.sensitive = sensitive
        self.removed = removed
        self.through = through

    @cached_property
    def columns(self) -> list[Any]:
        """What is selected: a column the actor may not see, or did not ask for, reads as empty."""
        own = [self._column(c) for c in self.codec.columns]
        sides = [Query(self.work, cls, sensitive=self.sensitive) for cls in self.ext]
        beside = [(side._column(c), c) for side in sides for c in side.codec.columns]
        return own + [shown.label(f"{c.table.name}_{c.name}") for shown, c in beside]

    def _column(self, column: Any) -> Any:
        name = (
            column.name
            if column.name in self.codec.facts.fields
            else column.name.rpartition("_")[0]
        )
        if name in self.masked:
            return null().label(column.name)
        stripped = name == CUSTOM and self.masked_keys
        return without(column, self.masked_keys) if stripped else column

    def shown(self, column: Any) -> Any:
        """A column as its reader sees it; an empty one is of the same type."""
        seen = self._column(column)
        return seen if seen is column else cast(null(), column.type).label(column.name)

    def select(
        self, where: Where = None, columns: Sequence[Any] | None = None, *, few: bool = False
    ) -> AnySelect:
        """The statement for the records that fulfil `where` and that the actor may see.

        `few` says that it will be about few records, such as one by its id.
        """
        condition = self.condition(where)
        source: Any = self.table
        for other, on in condition.joins:
            source = source.outerjoin(other, on)
        for cls in self.ext:
            side = self.work.crm.catalogue.tables[cls]
            live = and_(side.c.id == self.table.c.id, side.c.removed_at.is_(None))
            source = source.outerjoin(side, live)
        statement = select(*(self.columns if columns is None else columns)).select_from(source)
        if not self.removed:
            statement = statement.where(self.table.c.removed_at.is_(None))
        access, predicate = self.work.access, None
        if self.through is None or not access.follows(self.cls, self.through):
            predicate = access.predicate(self.cls, self.table, few=few)
        conditions = [c for c in (condition.where, predicate) if c is not None]
        return statement.where(*conditions)

    def condition(self, where: Where) -> Condition:
        if isinstance(where, Condition):
            return where
        if where is None or isinstance(where, ColumnElement):
            return Condition(where, ())
        if not isinstance(where, str):
            raise _no_criterion(where)
        return compile_criterion(where, self.cls, self.work.crm.catalogue, self.work.reader)

    def load(self, row: Sequence[Any]) -> E:
        record: E = self.codec.load(row)
        if self.ext:
            beside = Extensions(dict(self._extensions(row)), self.ext)
            record = self.codec.copy(record, {"ext": beside})
        self.work.saw(record.id)
        return record

    def _extensions(self, row: Sequence[Any]) -> Iterator[tuple[type[Entity], Entity]]:
        start = len(self.codec.columns)
        for cls in self.ext:
            codec = self.work.crm.catalogue.codec(cls)
            part = row[start : start + len(codec.columns)]
            start += len(codec.columns)
            if part[0] is not None:
                yield cls, codec.load(part)

    # Questions

    def get(self, id: UUID) -> E:
        """The record; of a customer that was merged the survivor.

        Raises NotFound when there is none, or none for this actor.
        """
        record = self._by_id(id) or self.survivor(id)
        if record is None:
            facts = self.codec.facts
            why = _("there is no {what.genitive} {id}", what=facts.noun, id=id)
            raise NotFound(why, entity=facts.name, id=id)
        return record

    def survivor(self, id: UUID) -> E | None:
        """The customer that the one of this id was merged into; None for one that was not."""
        cls: type[Entity] = self.cls
        if self.removed or cls is not Customer:
            return None
        survivor = survivor_of(self.work.connection, self.work.crm.catalogue, id)
        return None if survivor is None else self._by_id(survivor)

    def _by_id(self, id: UUID) -> E | None:
        connection = self.work.connection
        if self.ext or self.work.access.predicate(self.cls, self.table) is not None:
            one = self.select(few=True).where(self.table.c.id == id)
            row = connection.execute(one).first()
            return None if row is None else self.load(row)
        store = self.work.store
        found: E | None = store.by_id(
            connection, self.cls, id, self.masked, not self.removed, self.masked_keys
        )
        if found is not None:
            self.work.saw(id)
        return found

    def first(self, where: Where) -> E | None:
        statement = self.select(where).order_by(self.table.c.id).limit(1)
        row = self.work.connection.execute(statement).first()
        return None if row is None else self.load(row)

    def stream(self, where: Where) -> Iterator[E]:
        """All of them, in id order, a thousand rows in memory at a time."""
        statement, load = self.select(where).order_by(self.table.c.id), self.load
        for rows in streamed(self.work.connection, statement):
            yield from map(load, rows)

    def count(self, where: Where) -> int:
        statement = self.select(where, [func.count()])
        return int(self.work.connection.execute(statement).scalar_one())

    def ordered(
        self, where: Where, order: str | None, columns: Sequence[Any], joins: Joins = ()
    ) -> AnySelect:
        """The statement for columns of all of them in an order; `joins` are those they stand on."""
        key = self._sort_key(order) if order else None
        condition = _joined(self.condition(where), (*(key.joins if key else ()), *joins))
        return self.select(condition, columns).order_by(*_ordering(key), self.table.c.id)

    def page(self, where: Where, order: str | None, limit: int, after: str | None) -> Page[E]:
        """At most `limit` records from the place where the page before ended."""
        if limit < 1:
            raise Invalid(f"limit is {limit}; ask for one record or more")
        if not isinstance(order, str | None):
            raise Invalid(f"order is {shown(order)}; give the name of one field or trait")
        key = self._sort_key(order) if order else None
        statement = self.select(_joined(self.condition(where), key.joins if key else ()))
        if key is not None:
            statement = statement.add_columns(key.column.label("crmkit_key"))
        if after is not None:
            statement = statement.where(_beyond(key, self.table.c.id, *_opened(after, order, key)))
        statement = statement.order_by(*_ordering(key), self.table.c.id).limit(limit + 1)
        rows = self.work.connection.execute(statement).all()
        items = tuple(self.load(row) for row in rows[:limit])
        if len(rows) <= limit:
            return Page(items, None)
        last = rows[limit - 1]
        value = None if key is None else last.crmkit_key
        return Page(items, _closed(order, key, value, items[-1].id))

    def _sort_key(self, order: str) -> SortKey:
        name = order.removeprefix("-")
        field = self.codec.facts.fields.get(name)
        if name.startswith(OWN):
            return self._own_key(name.removeprefix(OWN), order)
        if field is None or name in self.work.access.hidden(self.cls):
            return self._trait_key(name, order)
        if isinstance(field.kind, _UNORDERED):
            raise self._no_order(name)
        column: Any = self.table.c[name]
        if isinstance(field.kind, kinds.Text) and field.kind.folded:
            column = self.table.c[name + FOLDED]
        return SortKey(column, order.startswith("-"))

    def _own_key(self, key: str, order: str) -> SortKey:
        hidden = self.work.hidden_names(self.cls)
        field = self.work.crm.own_fields.of(self.work, self.cls).get(key)
        if field is None or {CUSTOM, field.name} & hidden or isinstance(field.kind, _UNORDERED):
            raise self._no_order(OWN + key)
        if not field.looked_up:
            return SortKey(in_json(self.table.c[CUSTOM], key, field.kind), order.startswith("-"))
        kept = self.work.crm.catalogue.custom.alias()
        join = kept, and_(kept.c.record_id == self.table.c.id, kept.c.field_id == field.id)
        return SortKey(kept.c[column_of(field.kind)], order.startswith("-"), (join,))

    def _trait_key(self, name: str, order: str) -> SortKey:
        trait = self.work.crm.catalogue.traits[self.cls].get(name)
        hidden = self.work.access.hidden_names(self.cls)
        if trait is None or name in hidden or isinstance(trait.kind, _UNORDERED):
            raise self._no_order(name)
        column, joins = self.work.reader.trait(trait, self.table.c.id)
        return SortKey(column, order.startswith("-"), tuple(joins))

    def _no_order(self, name: str) -> Invalid:
        fields, hidden = self.codec.facts.fields, self.work.access.hidden(self.cls)
        shown = (n for n, f in fields.items() if not isinstance(f.kind, _UNORDERED))
        return Invalid(
            _(
                "{What} cannot be ordered by {name!r}; choose one of {names} or a trait that is no "
                "money",
                what=self.codec.facts.noun,
                name=name,
                names=", ".join(sorted(set(shown) - hidden)),
            )
        )


def streamed(connection: Connection, statement: AnySelect) -> Iterator[Sequence[Any]]:
    """The rows of a statement, a thousand in memory at a time."""
    snapshot(connection)
    with connection.execute(statement, execution_options={"yield_per": STREAM}) as result:
        yield from result.partitions()


def _no_criterion(where: object) -> Invalid:
    """An entity is no table: `Customer.country == "PL"` is simply False."""
    return Invalid(
        f"{shown(where)} is no criterion; write it as text, \"country == 'PL'\", or as an "
        "expression over the columns of work.table(Customer)"
    )


# Amounts of several currencies have no order, nor have lists and objects.
_UNORDERED = (kinds.MoneyKind, kinds.TextList, kinds.Json)


@attrs.frozen
class SortKey:
    """What a page is ordered by before the id."""

    column: Any
    descending: bool
    joins: tuple[Any, ...] = ()


def _joined(condition: Condition, joins: Joins) -> Condition:
    """The condition with further joins: two traits of one table share a join."""
    by_table: dict[int, Any] = {}
    for table, on in (*condition.joins, *joins):
        by_table.setdefault(id(table), (table, on))
    return Condition(condition.where, tuple(by_table.values()))


def _ordering(key: SortKey | None) -> list[Any]:
    """Records without a value come last, whichever way the list runs."""
    if key is None:
        return []
    return [key.column.is_(None), key.column.desc() if key.descending else key.column]


def _beyond(key: SortKey | None, id_column: Any, value: Any, id: UUID) -> ColumnElement[bool]:
    """The rows that come after (value, id) in the order of `_ordering`."""
    if key is None:
        return id_column > id  # type: ignore[no-any-return]
    if value is None:
        return and_(key.column.is_(None), id_column > id)
    place = literal(value, key.column.type)
    further = key.column < place if key.descending else key.column > place
    return or_(further, and_(key.column == place, id_column > id), key.column.is_(None))


def _closed(order: str | None, key: SortKey | None, value: Any, id: UUID) -> str:
    """An opaque cursor: where a page ended."""
    from crmkit.journal import column_json

    kept = None if key is None else column_json(key.column, value)
    text = json.dumps([order, kept, id.hex], default=str)
    return base64.urlsafe_b64encode(text.encode()).decode()


def _opened(cursor: str, order: str | None, key: SortKey | None) -> tuple[Any, UUID]:
    from crmkit.journal import column_value

    try:
        made_for, kept, id = json.loads(base64.urlsafe_b64decode(cursor.encode()))
        value = None if key is None else column_value(key.column, kept)
        if value is not None and not _fits(value, key):
            raise ValueError(value)
        place = value, UUID(id)
    except (ValueError, TypeError, AttributeError, ArithmeticError):
        raise Invalid("after= is not a cursor; give the `next` of the page before") from None
    if made_for != order:
        raise Invalid(f"this cursor belongs to a list ordered by {made_for!r}, not {order!r}")
    return place


def _fits(value: Any, key: SortKey | None) -> bool:
    """Whether a value that came with a cursor is one that the column can hold."""
    numbers = (int, float, Decimal)
    try:
        held = key.column.type.python_type if key is not None else object
    except NotImplementedError:
        return True
    return isinstance(value, numbers if issubclass(held, numbers) else held)
