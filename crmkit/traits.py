"""Traits: named, typed facts about a record, given as SQL by the part that knows them.

A trait is computed when it is asked for, over the rows of the records concerned; or it is
maintained by the core, which keeps its values and recomputes them with the same SQL (see
`crmkit.metrics`).
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import attrs
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Label,
    Over,
    ScalarSelect,
    Table,
    func,
    null,
    select,
    type_coerce,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.sql import functions

from crmkit.entities import kinds
from crmkit.entities.definition import Entity, definition
from crmkit.entities.kinds import Kind
from crmkit.money import Money
from crmkit.storage.metrics_table import metrics_name, stored_type
from crmkit.storage.tables import CURRENCY, FOLDED, Tables
from crmkit.storage.types import AnySelect, JsonType

if TYPE_CHECKING:
    from crmkit.catalogue import Catalogue
    from crmkit.read_unit import ReadUnit

TraitSql = Callable[[Tables, Any], AnySelect]
Joins = tuple[tuple[FromClause, ColumnElement[bool]], ...]

EVER = datetime(1, 1, 1, tzinfo=UTC)
"""The `since` of a trait without a window."""
_AGGREGATES = (functions.count, functions.sum, functions.max, functions.min)
_LONGEST_NAME = 63  # of a table or column, on PostgreSQL


@attrs.frozen(eq=False)
class Trait:
    """A fact such as `purchases.count_12m`, usable in every criterion, list, template and report.

    `sql(tables, since)` returns `select(record id, value)` over live rows, grouped by the record
    id. `since`, to compare columns with, is the moment (UTC) of now less `window`. A trait with a
    window selects, last, the moment at which its value will change when `since` reaches it: of a
    count of recent rows that is the moment of the oldest one counted. A trait of kind money has one
    amount for each currency: it selects the record id, the stored amount and the currency, and
    groups by the record id and the currency.
    """

    name: str
    entity: type[Entity]
    kind: Kind
    sql: TraitSql
    watch: tuple[tuple[type[Entity], str], ...] = ()
    """Whose changes change the value: (entity, the field of it that refers to the record). The
    field may be a path (`purchase.customer`); `id` stands for the record itself."""
    maintained: bool = False
    """Kept up to date by the core: for what broad questions ask."""
    window: timedelta | None = None
    """How far back it looks. None looks back for ever."""
    missing: Any = None
    """The value of a record that `sql` has no row for; of money 0, meaning none of any currency."""
    scope: str = "record"
    """`reader`: computed over the rows its reader may see, and never maintained."""
    label: str = ""
    help: str = ""

    @property
    def column(self) -> str:
        """The column that keeps it, where it is maintained."""
        return self.name.replace(".", "_")

    @property
    def until(self) -> str:
        """The column of the moment at which, once `since` reaches it, the kept value is stale."""
        return f"{self.column}_until"

    @property
    def stored_missing(self) -> Any:
        """What the database holds for a record without a row."""
        return None if isinstance(self.kind, kinds.MoneyKind) else self.missing

    def since(self, now: datetime) -> datetime:
        return EVER if self.window is None else now - self.window

    def value(self, stored: Any) -> Any:
        """The Python value of a stored one; of money a tuple, one amount for each currency."""
        if isinstance(self.kind, kinds.MoneyKind):
            return tuple(Money.of_units(int(stored[code]), code) for code in sorted(stored or ()))
        return self.missing if stored is None else stored


def amount_in(column: ColumnElement[Any], currency: str) -> ColumnElement[int]:
    """The stored amount in one currency, 0 where there is none, of a column of amounts."""
    found: Any = type_coerce(column, JsonType)[currency].as_string()
    return func.coalesce(sql_cast(found, BigInteger), 0)


class Formula:
    """A trait's SQL as an expression that stands inside other statements.

    All its tables go by names of its own, so that it never meets those of the statement around.
    """

    def __init__(self, trait: Trait, tables: Tables, since: Any, dialect: str) -> None:
        self.trait = trait
        self.dialect = dialect
        self.rows: AnySelect = trait.sql(tables, since).order_by(None)
        self.key, *self.columns = list(self.rows.selected_columns)

    @classmethod
    def plain(cls, trait: Trait, tables: Tables, since: Any, dialect: str) -> Formula:
        """Over all live rows."""
        return cls(trait, _Renamed(tables, lambda entity: tables[entity].alias()), since, dialect)

    @classmethod
    def for_reader(cls, trait: Trait, work: ReadUnit, since: Any) -> Formula:
        """Over what the reader of this unit may see."""
        tables, dialect = work.crm.catalogue.tables, work.connection.dialect.name
        return cls(trait, _Renamed(tables, lambda entity: _visible(work, entity)), since, dialect)

    def of(self, id_column: ColumnElement[UUID]) -> ColumnElement[Any]:
        """The value for the record of this id, asked for that record alone."""
        if isinstance(self.trait.kind, kinds.MoneyKind):
            groups = self._rows_of(id_column).subquery()
            return self._typed(select(self._amounts(groups)).scalar_subquery())
        return self._typed(self._scalar(self.columns[0], id_column))

    def joined(self, id_column: ColumnElement[UUID]) -> tuple[ColumnElement[Any], Joins]:
        """The value by an outer join, computed for all records at once."""
        groups = self.rows.subquery()
        if isinstance(self.trait.kind, kinds.MoneyKind):
            key, *_ = list(groups.c)
            groups = select(key, self._amounts(groups).label("amounts")).group_by(key).subquery()
        key, value, *_ = list(groups.c)
        return self._typed(value), ((groups, key == id_column),)

    def until(self, id_column: ColumnElement[UUID]) -> ColumnElement[Any]:
        """The moment at which, once `since` reaches it, the value changes by itself."""
        if isinstance(self.trait.kind, kinds.MoneyKind):
            groups = self._rows_of(id_column).subquery()
            return select(func.min(list(groups.c)[3])).scalar_subquery()
        moment: ColumnElement[Any] = self._scalar(self.columns[1], id_column)
        return moment

    @property
    def has_until(self) -> bool:
        return len(self.columns) > 1 + isinstance(self.trait.kind, kinds.MoneyKind)

    @property
    def sums_everything(self) -> bool:
        """Whether it counts or sums without telling the records apart."""
        grouped = getattr(self.rows, "_group_by_clauses", ())
        return not grouped and any(map(_aggregates, self.columns))

    def _rows_of(self, id_column: ColumnElement[UUID]) -> AnySelect:
        outer: Any = id_column
        return self.rows.where(_bare(self.key) == id_column).correlate(outer.table)

    def _scalar(self, value: ColumnElement[Any], id_column: ColumnElement[UUID]) -> Any:
        rows = self._rows_of(id_column).with_only_columns(value, maintain_column_froms=True)
        if isinstance(_bare(value), functions.max | functions.min):
            # Ungrouped, one look at the end of an index is enough.
            rows = rows.group_by(None)
        return rows.scalar_subquery()

    def _amounts(self, groups: FromClause) -> ColumnElement[Any]:
        """The amounts of all groups by currency, as one JSON object."""
        _, units, currency, *_ = list(groups.c)
        collect = func.jsonb_object_agg if self.dialect == "postgresql" else func.json_group_object
        amounts: Any = collect(currency, sql_cast(units, BigInteger))
        # A column of money may be empty, and an object has no empty key.
        return amounts.filter(currency.is_not(None), units.is_not(None))  # type: ignore[no-any-return]

    def _typed(self, found: Any) -> ColumnElement[Any]:
        """The value as a column of its kind, the missing one where there is none."""
        kind = stored_type(self.trait.kind)
        number = isinstance(self.trait.kind, kinds.Integer | kinds.Number)
        typed: Any = sql_cast(found, kind) if number else type_coerce(found, kind)
        missing = self.trait.stored_missing
        return typed if missing is None else func.coalesce(typed, missing, type_=kind)


def _aggregates(expression: Any) -> bool:
    """Whether it is made of many rows of the select that it stands in."""
    if isinstance(expression, ScalarSelect | Over):
        return False
    return isinstance(expression, _AGGREGATES) or any(map(_aggregates, expression.get_children()))


def _bare(expression: Any) -> Any:
    return expression.element if isinstance(expression, Label) else expression


class _Renamed(Tables):
    """The tables of a CRM as one formula sees them, each the same whenever it is asked for."""

    def __init__(self, tables: Tables, rename: Callable[[type[Entity]], FromClause]) -> None:
        self.metadata = tables.metadata
        self._all = tables
        self._rename = rename
        self._renamed: dict[type[Entity], FromClause] = {}

    def __getitem__(self, cls: type[Entity]) -> Table:
        if cls not in self._renamed:
            self._renamed[cls] = self._rename(cls)
        return cast(Table, self._renamed[cls])

    def __iter__(self) -> Iterator[type[Entity]]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


def _visible(work: ReadUnit, cls: type[Entity]) -> FromClause:
    """The rows a reader may see; what they may not see of a row is empty."""
    table, hidden = work.crm.catalogue.tables[cls], work.access.hidden(cls)
    columns = [null().label(c.name) if _field_of(c.name, cls) in hidden else c for c in table.c]
    return work.access.visible(cls, select(*columns), table).subquery()


def _field_of(column: str, cls: type[Entity]) -> str:
    if column in definition(cls).fields:
        return column
    return column.removesuffix(FOLDED).removesuffix(CURRENCY)


# What may be wrong with a trait


def malformed(trait: Trait) -> Iterator[tuple[str, str]]:
    """(what, remedy) of a trait that no question can be made of, wherever it is contributed."""
    if not isinstance(trait.kind, Kind):
        kind = getattr(trait.kind, "__name__", repr(trait.kind))
        yield f"trait {trait.name!r}: {kind} is no kind of value", f"write kinds.{kind}()"
    if "__definition__" not in getattr(trait.entity, "__dict__", {}):
        yield f"trait {trait.name!r} is about {trait.entity!r}, no entity", "give an entity's class"


def problems(
    catalogue: Catalogue, traits: Iterable[tuple[str, Trait]]
) -> Iterator[tuple[str, str, str]]:
    """(part, what, remedy) of all that is wrong with the traits; each comes with its part."""
    taken: dict[Any, tuple[str, Trait]] = {}
    for part, trait in traits:
        for what, remedy in _problems_of(catalogue, part, trait):
            yield part, f"trait {trait.name!r}: {what}", remedy
        # `a.b_c` and `a_b.c` would be kept in one column.
        owner, other = taken.setdefault((trait.entity, trait.column), (part, trait))
        if other is not trait:
            what = f"trait {trait.name!r} cannot be told from {other.name!r} of {owner!r}"
            yield part, what, "rename one of the two"


def _problems_of(catalogue: Catalogue, part: str, trait: Trait) -> Iterator[tuple[str, str]]:
    if trait.entity not in catalogue.tables:
        yield "its entity belongs to no enabled part", "contribute the entity too"
        return
    try:
        formula = Formula.plain(trait, catalogue.tables, EVER, "")
    except Exception as error:
        yield f"its sql raised {type(error).__name__}: {error}", _remedy(catalogue, error)
        return
    wanted = _MONEY if isinstance(trait.kind, kinds.MoneyKind) else _VALUE
    if len(formula.columns) < len(wanted) - 1:
        yield f"its sql selects too few columns, {len(formula.columns) + 1}", _selecting(wanted)
        return
    if formula.sums_everything:
        yield "its sql has one row for all records together", "group it by the record id"
    if trait.window is not None and not formula.has_until:
        yield "it has a window, but does not select when its value changes", "select that last"
    if trait.maintained:
        yield from _upkeep_problems(catalogue, part, trait)


_VALUE = ("the record id", "the value")
_MONEY = ("the record id", "the amount", "the currency")


def _selecting(wanted: tuple[str, ...]) -> str:
    return f"select {', '.join(wanted[:-1])} and {wanted[-1]}"


def _remedy(catalogue: Catalogue, error: Exception) -> str:
    """Where a column is misspelt, the one that was meant."""
    name = error.args[0] if isinstance(error, KeyError) else getattr(error, "name", None)
    if isinstance(name, type):
        return f"contribute {name.__name__}, or require the part that does"
    columns = {column.name for table in catalogue.tables.values() for column in table.c}
    near = difflib.get_close_matches(str(name or error), columns, 1)
    return f"did you mean {near[0]!r}?" if near else "correct it"


def _upkeep_problems(catalogue: Catalogue, part: str, trait: Trait) -> Iterator[tuple[str, str]]:
    """Of a trait that the core is to keep."""
    if trait.scope == "reader":
        yield "what each reader sees otherwise cannot be kept", "set maintained=False"
    if not trait.watch:
        yield "it is maintained but watches nothing", "name in watch= what its value depends on"
    for cls, path in trait.watch:
        if not _leads_to(catalogue, cls, path, trait.entity):
            what = f"{path!r} of {cls.__name__} does not lead to {trait.entity.__name__}"
            yield what, "name the reference, or a path of references, to the record"
    for name in (metrics_name(part, trait.entity), trait.until):
        if len(name) > _LONGEST_NAME:
            yield f"{name!r} is longer than {_LONGEST_NAME} characters", "shorten the names"


def _leads_to(catalogue: Catalogue, cls: Any, path: str, target: type[Entity]) -> bool:
    for name in path.split("."):
        if cls not in catalogue.tables or name not in definition(cls).fields:
            return False
        cls = cls if name == "id" else definition(cls).fields[name].refers_to
    return cls is target
