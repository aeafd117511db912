"""Tables from entity definitions, in a MetaData of each CRM."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.types import TypeEngine

from crmkit.entities import kinds
from crmkit.entities.definition import BASE_FIELDS, Definition, Entity, Field, definition
from crmkit.entities.folding import fold
from crmkit.money import Money
from crmkit.storage.filling import DEFAULT
from crmkit.storage.types import IdType, JsonType, MomentType, Scaled

FOLDED = "_folded"
CURRENCY = "_currency"

# Longer texts go into a type without a length; they are bounded by their kind on write.
_LONGEST_VARCHAR = 2000


def column_type(kind: kinds.Kind) -> TypeEngine[Any]:
    match kind:
        case kinds.Text(max=limit) | kinds.Code(max=limit) | kinds.EmployeeKey(max=limit):
            return String(limit) if limit <= _LONGEST_VARCHAR else Text()
        case kinds.Choice():
            return String(40)
        case kinds.Number(places=places):
            return Scaled(places)
        case kinds.Reference() | kinds.Id():
            return IdType()
        case kinds.TextList() | kinds.Json():
            return JsonType
    return _PLAIN[type(kind)]


_PLAIN: Mapping[type[kinds.Kind], TypeEngine[Any]] = {
    kinds.Integer: BigInteger(),
    kinds.Flag: Boolean(),
    kinds.Date: Date(),
    kinds.Moment: MomentType(),
    kinds.MoneyKind: BigInteger(),
}


def _columns(field: Field, foreign_key: ForeignKey | None) -> Iterator[Column[Any]]:
    """The columns of one field: its value, and what is kept beside it."""
    keys = [foreign_key] if foreign_key is not None else []
    defaults = _defaults(field)
    yield Column(
        field.name,
        column_type(field.kind),
        *keys,
        primary_key=field.name == "id",
        nullable=field.optional,
        info=defaults[""],
    )
    match field.kind:
        case kinds.MoneyKind():
            beside, type_ = CURRENCY, String(3)
        case kinds.Text(folded=True):
            beside, type_ = FOLDED, Text()
        case _:
            return
    yield Column(field.name + beside, type_, nullable=field.optional, info=defaults[beside])


def _defaults(field: Field) -> Mapping[str, dict[str, Any]]:
    """What the columns of a field note of its default: for rows older than the column."""
    value = field.default
    if isinstance(value, attrs.Factory):  # type: ignore[arg-type]
        value = None if field.name in BASE_FIELDS else value.factory()
    if value is None or value is attrs.NOTHING:
        return defaultdict(dict)
    if isinstance(value, Money):
        return {"": {DEFAULT: value.units}, CURRENCY: {DEFAULT: value.currency}}
    if isinstance(value, tuple):
        value = list(value)
    return {"": {DEFAULT: value}, FOLDED: {DEFAULT: fold(str(value))}}


class Tables(Mapping[type[Entity], Table]):
    """The table of every entity of one CRM."""

    def __init__(self, entities: Iterable[type[Entity]], metadata: MetaData | None = None) -> None:
        self.metadata = metadata if metadata is not None else MetaData()
        self._tables: dict[type[Entity], Table] = {}
        known = {cls: definition(cls) for cls in entities}
        for cls in known:
            self._build(cls, known)

    def _build(self, cls: type[Entity], known: Mapping[type[Entity], Definition]) -> Table:
        if cls in self._tables:
            return self._tables[cls]
        facts = known[cls]
        columns = [
            column
            for field in facts.fields.values()
            for column in _columns(field, _foreign_key(facts, field))
        ]
        self._tables[cls] = table = Table(facts.table_name, self.metadata, *columns)
        _index(table, facts)
        return table

    def __getitem__(self, cls: type[Entity]) -> Table:
        return self._tables[cls]

    def __iter__(self) -> Iterator[type[Entity]]:
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)


def _foreign_key(facts: Definition, field: Field) -> ForeignKey | None:
    """To the row that is meant. Never cascading: the field declares what follows a removal."""
    target = field.refers_to or (facts.extends if field.name == "id" else None)
    if target is None:
        return None
    # Named: a later migration can only drop or change what has a name.
    name = f"fk_{facts.name}_{field.name}"[:63]
    return ForeignKey(f"{definition(target).table_name}.id", name=name)


def _index(table: Table, facts: Definition) -> None:
    """Unique rules hold among live rows only: a removed row keeps its values and blocks nobody."""
    live = table.c.removed_at.is_(None)
    for names in facts.unique:
        columns = _key(table, names)
        Index(
            _index_name("uq", table, names),
            *columns,
            unique=True,
            sqlite_where=live,
            postgresql_where=live,
        )
    for names in facts.indexes:
        Index(_index_name("ix", table, names), *_key(table, names))


def _key(table: Table, names: tuple[str, ...]) -> list[Column[Any]]:
    return [table.c[name] for name in names]


def _index_name(prefix: str, table: Table, names: tuple[str, ...]) -> str:
    """At most 63 characters, the longest name PostgreSQL keeps."""
    return f"{prefix}_{table.name.removeprefix('crmkit_')}_{'_'.join(names)}"[:63]
