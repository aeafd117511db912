"""The FROM of one SELECT: the table of an entity, and what is joined to it on the way."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import ColumnElement, FromClause, Select, and_, select

from crmkit.catalogue import Catalogue
from crmkit.criteria.constructs import unindexed
from crmkit.criteria.meaning import Hop, Hops, Meaning, Related
from crmkit.criteria.needs import needs
from crmkit.criteria.reader import Join, Reader
from crmkit.criteria.syntax import Fault
from crmkit.custom.fields import OwnField
from crmkit.entities.definition import Entity

# SQLite joins at most 64 tables, some of them the caller's.
_MAX_JOINS = 24


def leading(table: Any) -> set[str]:
    """The columns that an index of a table, or of an alias of one, begins with."""
    stored = getattr(table, "element", table)
    indexes = (*stored.indexes, *(c for c in stored.constraints if hasattr(c, "columns")))
    return {next(iter(index.columns)).name for index in indexes if len(index.columns)}


@attrs.define
class Scope:
    """Every join is an outer one to at most one row: it neither drops rows nor multiplies them."""

    table: FromClause
    catalogue: Catalogue
    reader: Reader
    few: bool = False
    """Whether few rows are asked about, so that each is best asked by itself."""
    at: Hops = ()
    """The hops at whose end `table` is, for conditions that are written from further back."""
    whole: bool = False
    """Whether all rows of the table are gone through, for sets of them to be looked up in."""
    joins: list[Join] = attrs.field(factory=list)
    grouped: list[tuple[Related, Any, ColumnElement[int]]] = attrs.field(factory=list)
    """Related records that were joined already: what, to which table, and their count."""
    _records: dict[Hops, FromClause] = attrs.field(factory=dict)
    _kept: dict[tuple[Hops, UUID], FromClause] = attrs.field(factory=dict)

    def for_few(self) -> Scope:
        """The same FROM, for conditions that come after a narrow one."""
        return attrs.evolve(self, few=True)

    def inside(self, table: FromClause, at: Hops = ()) -> Scope:
        """A SELECT of its own inside this one."""
        return Scope(table, self.catalogue, self.reader, self.few, at)

    def all_of(self, table: FromClause) -> Scope:
        """A SELECT of its own inside this one: by the asking record, or of all there is."""
        return attrs.evolve(self.inside(table), whole=not self.few)

    def copy(self) -> Scope:
        """The same, before anything was joined."""
        return self.inside(self.table, self.at)

    def hops(self) -> list[Hops]:
        """Where the joined records are."""
        return list(self._records)

    def record(self, hops: Hops) -> FromClause:
        """The table of the record at the end of the hops."""
        table = self.table
        for end in range(len(self.at), len(hops)):
            key = hops[: end + 1]
            if key not in self._records:
                self._records[key] = self._step(table, hops[end])
            table = self._records[key]
        return table

    def column(self, hops: Hops, name: str) -> ColumnElement[Any]:
        """A column of the record at the end of the hops."""
        table = self.record(hops)
        column: ColumnElement[Any] = table.c[name]
        passed = self.whole and table is self.table and name not in leading(table)
        return unindexed(column) if passed else column

    def kept(self, hops: Hops, field: OwnField) -> FromClause:
        """The typed row of an own field of the record at the end of the hops."""
        key = hops, field.id
        if key not in self._kept:
            record, row = self.record(hops), self.catalogue.custom.alias()
            self._kept[key] = row
            self.join(row, and_(row.c.record_id == record.c.id, row.c.field_id == field.id))
        return self._kept[key]

    def joined(self, meaning: Meaning) -> list[ColumnElement[bool]]:
        """What joins the records that `meaning` cannot do without, to be asked for beside it.

        Neither database drops an outer join for every condition that could: SQLite does for
        comparisons alone.
        """
        return [
            other.c[hops[-1].target] == self.record(hops[:-1]).c[hops[-1].source]
            for hops, other in self._records.items()
            if needs(meaning, hops)
        ]

    def _step(self, table: FromClause, hop: Hop) -> FromClause:
        other = self.catalogue.tables[hop.entity].alias()
        same = other.c[hop.target] == table.c[hop.source]
        self.join(other, and_(same, *self.there(hop.entity, other)))
        return other

    def there(self, entity: type[Entity], table: FromClause) -> list[ColumnElement[bool]]:
        """A record that was removed, or that the reader may not see, is as good as none."""
        live = table.c.removed_at.is_(None)
        shown = self.reader.visible(entity, table)
        return [live] if shown is None else [live, shown]

    def join(self, other: FromClause, on: ColumnElement[bool]) -> None:
        if any(other is known for known, _ in self.joins):
            return
        if len(self.joins) == _MAX_JOINS:
            raise Fault(0, f"the criterion reaches into more than {_MAX_JOINS} other tables")
        self.joins.append((other, on))

    def select(self, *columns: ColumnElement[Any]) -> Select[Any]:
        return select(*columns).select_from(self.source())

    def source(self) -> FromClause:
        source = self.table
        for other, on in self.joins:
            source = source.outerjoin(other, on)
        return source
