"""The columns of a list: fields, traits, paths to those of other records, ways to reach customers.

One name means the same wherever records are listed: on a screen, in a file, for a program. All
columns of a list are one statement; ways to reach customers take one more for every page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from sqlalchemy import ColumnElement

from crmkit.criteria.compiling import value_of
from crmkit.criteria.meaning import FieldOf, Hops, OwnFieldOf, TraitOf
from crmkit.criteria.scope import Scope
from crmkit.criteria.syntax import Fault
from crmkit.custom.fields import OwnField
from crmkit.custom.upkeep import without
from crmkit.custom.values import typed
from crmkit.entities import kinds
from crmkit.entities.custom import CUSTOM
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, Reference, definition
from crmkit.errors import Invalid
from crmkit.money import Money
from crmkit.queries import Query, Where, streamed
from crmkit.reaching import Way, Ways, way_of
from crmkit.storage.tables import CURRENCY
from crmkit.storage.types import AnySelect
from crmkit.words import label_of

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit
    from crmkit.wording.speaking import Words

Row = tuple[Any, ...]
Read = Callable[..., Any]

_PARTS: Mapping[str, kinds.Kind] = {"amount": kinds.Number(), "currency": kinds.CURRENCY}


@attrs.frozen
class Column:
    """A column of a list: what it is called, what its values are, and where they come from."""

    name: str
    kind: kinds.Kind
    entity: type[Entity]
    """Of which entity the value is: that at the end of the path."""
    of: FieldOf | TraitOf | Way
    hops: Hops
    sensitive: bool = False
    part: str = ""
    """Which part of an amount of money it is, where it is not the whole."""

    def label(self, words: Words, language: str = "") -> str:
        """In words: those of the path, then that of the value.

        Own fields have theirs in any `language`, also in one that `words` do not know.
        """
        match self.of:
            case OwnFieldOf(own=own):
                word = own.label(language or words.language)  # as the organisation wrote it
            case FieldOf(field=field):
                word = words.say(field.label)
            case TraitOf(trait=trait):
                word = words.say(trait.label or trait.name)
            case Way():
                word = words.say(self.of.label)
        hops = (words.say(label_of(hop.name)) for hop in self.hops)
        part = (words.say(label_of(self.part)),) if self.part else ()
        return ": ".join((*hops, word, *part))


class Columns:
    """The columns of a list of one entity, for one reader.

    Raises Invalid for a name that stands for nothing, or for nothing of this reader's. What is
    sensitive reads as empty unless `sensitive`; the caller then journals the reads. `few` says that
    the list is short, so that each record is best asked by itself.
    """

    def __init__(
        self,
        work: ReadUnit,
        cls: type[Entity],
        names: Iterable[str],
        *,
        sensitive: bool = False,
        few: bool = False,
    ) -> None:
        self.work, self.cls = work, cls
        self.query: Query[Any] = Query(work, cls, sensitive=sensitive)
        self._scope = Scope(self.query.table, work.crm.catalogue, work.reader, few)
        self._selected: list[ColumnElement[Any]] = []
        self.columns = tuple(self._column(name) for name in names)
        self._id = self._place(self.query.table.c.id)
        self._reached: list[int] = []
        self._read = [self._reader(column) for column in self.columns]
        self._ways = Ways(work, [c.of for c in self.columns if isinstance(c.of, Way)])
        self._traced = self._traces() if sensitive else {}

    def of(self, records: Sequence[Any]) -> list[Row]:
        """A row for each of some records, in their order; of one that is gone a row of Nones."""
        ids = [record.id for record in records]
        if not ids:
            return []
        statement = self._statement(self.query.table.c.id.in_(ids), None)
        found = self.work.connection.execute(statement).all()
        rows = {row[self._id]: made for row, made in zip(found, self.rows(found), strict=True)}
        return [rows.get(id, (None,) * len(self.columns)) for id in ids]

    def pages(self, where: Where, order: str | None = None) -> Iterator[Page]:
        """All records that fulfil `where` in an order, a page at a time."""
        for found in streamed(self.work.connection, self._statement(where, order)):
            yield Page(self.rows(found), self._sensitive(found))

    def rows(self, found: Sequence[Any]) -> list[Row]:
        """The values of rows of the statement."""
        self._ways.load(row[at] for at in self._reached for row in found)
        return [tuple([read(row) for read in self._read]) for row in found]

    def _statement(self, where: Where, order: str | None) -> AnySelect:
        labelled = [column.label(f"c{i}") for i, column in enumerate(self._selected)]
        return self.query.ordered(where, order, labelled, tuple(self._scope.joins))

    # What a name stands for

    def _column(self, name: str) -> Column:
        try:
            found = self._value_of(name)
        except Invalid as error:
            return self._part(name) or self._way(name, error)
        end = found.hops[-1].entity if found.hops else self.cls
        return Column(name, found.kind, end, found, found.hops, self._is_sensitive(end, found))

    def _value_of(self, name: str) -> FieldOf | TraitOf:
        return value_of(name, self.cls, self.work.crm.catalogue, self.work.reader)

    def _part(self, name: str) -> Column | None:
        """`income.amount` or `income.currency`: a part of a field of money."""
        path, _, part = name.rpartition(".")
        try:
            whole = self._column(path) if part in _PARTS else None
        except Invalid:
            return None
        if whole is None or whole.part or not isinstance(whole.of, FieldOf):
            return None
        money = isinstance(whole.kind, kinds.MoneyKind)
        return attrs.evolve(whole, name=name, kind=_PARTS[part], part=part) if money else None

    def _is_sensitive(self, entity: type[Entity], found: FieldOf | TraitOf) -> bool:
        if not isinstance(found, FieldOf):
            return False
        own = self.work.crm.own_fields.sensitive_names(self.work, entity)
        return found.field.name in definition(entity).sensitive | own

    def _way(self, name: str, error: Invalid) -> Column:
        """A way to reach a customer; else `error` was right."""
        path, way = way_of(name, self.work)
        if way is None:
            raise error
        hops: Hops = ()
        if path:
            hops = self._value_of(f"{path}.id").hops
        if (hops[-1].entity if hops else self.cls) is not Customer:
            raise error
        return Column(name, way.kind, Customer, way, hops)

    # Where its values come from

    def _place(self, column: ColumnElement[Any]) -> int:
        """Select a column, once; where it stands in a row."""
        for place, known in enumerate(self._selected):
            if known is column:
                return place
        self._selected.append(column)
        return len(self._selected) - 1

    def _reader(self, column: Column) -> Read:
        """What gives the value of a column from a row of the statement."""
        try:
            record: Any = self._scope.record(column.hops)
            match column.of:
                case Way() as way:
                    return self._ways_reader(way, self._place(record.c.id))
                case TraitOf() as found:
                    return self._trait(found, record)
                case OwnFieldOf(own=own):
                    read = self._own(column, own, record)
                case _:
                    read = self._field(column, record)
            return _part_of(read, column.part) if column.part else read
        except Fault:
            what = f"{column.name}: the columns reach into too many other tables; ask for fewer"
            raise Invalid(what) from None

    def _ways_reader(self, way: Way, place: int) -> Read:
        self._reached.append(place)
        return lambda row: self._ways.value(way, row[place])

    def _trait(self, found: TraitOf, record: Any) -> Read:
        trait = found.trait
        value, joins = self.work.reader.trait(trait, record.c.id, self._scope.few)
        for other, on in joins:
            self._scope.join(other, on)
        at, there = self._place(value), self._place(record.c.id)
        return lambda row: None if row[there] is None else trait.value(row[at])

    def _own(self, column: Column, own: OwnField, record: Any) -> Read:
        if column.sensitive and not self.query.sensitive:
            return _nothing
        at, key, kind = self._place(record.c[CUSTOM]), own.key, own.kind

        def read(row: Any) -> Any:
            kept = (row[at] or {}).get(key)
            return None if kept is None else typed(kind, kept)

        return read

    def _field(self, column: Column, record: Any) -> Read:
        field = column.of.field  # type: ignore[union-attr]
        name, kind = field.name, field.kind
        if column.sensitive and not self.query.sensitive:
            return _nothing
        at = self._place(record.c[name])
        match kind:
            case kinds.Reference(target=target):
                return lambda row: None if row[at] is None else Reference(target, row[at])
            case kinds.TextList():
                return lambda row: None if row[at] is None else tuple(row[at])
            case kinds.MoneyKind():
                to = self._place(record.c[name + CURRENCY])
                return lambda row: None if row[at] is None else Money.of_units(row[at], row[to])
            case kinds.Json() if name == CUSTOM:
                keys = self.work.masked_keys(column.entity, sensitive=self.query.sensitive)
                return lambda row: without(row[at] or {}, keys)
        return lambda row: row[at]

    # What is sensitive

    def _traces(self) -> dict[type[Entity], list[tuple[int, int]]]:
        """Where the records stand, with their versions, whose sensitive fields are read."""
        traced: dict[type[Entity], list[tuple[int, int]]] = {}
        for hops, entity in {(c.hops, c.entity): None for c in self.columns if c.sensitive}:
            record = self._scope.record(hops)
            places = self._place(record.c.id), self._place(record.c.version)
            traced.setdefault(entity, []).append(places)
        return traced

    def _sensitive(self, found: Sequence[Any]) -> dict[type[Entity], dict[UUID, int]]:
        return {
            entity: {row[id]: row[v] for id, v in places for row in found if row[id] is not None}
            for entity, places in self._traced.items()
        }


@attrs.frozen
class Page:
    """Rows of a list, and of which records sensitive fields were read for them: their versions."""

    rows: list[Row]
    sensitive: dict[type[Entity], dict[UUID, int]]


def _part_of(read: Read, part: str) -> Read:
    def of_row(row: Any) -> Any:
        money = read(row)
        return None if money is None else getattr(money, part)

    return of_row


def _nothing(row: Any) -> None:
    """What is sensitive, where it was not asked for."""
