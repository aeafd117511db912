"""The tables that keep the values of maintained traits: one for each part and entity."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Table, text

from crmkit.entities import kinds
from crmkit.entities.definition import Entity, definition
from crmkit.storage.tables import Tables, column_type
from crmkit.storage.types import IdType, JsonType, MomentType

if TYPE_CHECKING:
    from crmkit.traits import Trait


def metrics_tables(
    tables: Tables, traits: Iterable[tuple[str, Trait]]
) -> Mapping[tuple[str, type[Entity]], Table]:
    """The tables for these traits, which come with the name of their part, by part and entity."""
    kept: dict[tuple[str, type[Entity]], list[Trait]] = {}
    for part, trait in traits:
        if trait.maintained:
            kept.setdefault((part, trait.entity), []).append(trait)
    return {key: _table(tables, *key, kept[key]) for key in kept}


def _table(tables: Tables, part: str, entity: type[Entity], traits: list[Trait]) -> Table:
    """A row for each record. Without a foreign key: that would cost more than it could find."""
    return Table(
        metrics_name(part, entity),
        tables.metadata,
        Column("id", IdType(), primary_key=True),
        *{c.name: c for trait in traits for c in _columns(trait)}.values(),
        # SQLite then finds a row by its id in one step instead of two.
        sqlite_with_rowid=False,
        info={"crmkit_part": part},
    )


def metrics_name(part: str, entity: type[Entity]) -> str:
    """No entity has two _ together in its name, so no table of an entity is called this."""
    return f"crmkit_{part}__{definition(entity).name}_traits"


def _columns(trait: Trait) -> Iterator[Column[Any]]:
    """The value, and where it changes with the clock the moment until which it holds."""
    yield Column(trait.column, stored_type(trait.kind), server_default=_missing(trait))
    if trait.window is not None:
        yield Column(trait.until, MomentType())


def stored_type(kind: kinds.Kind) -> Any:
    """The type of the column that keeps a trait; amounts of money are an object by currency."""
    return JsonType if isinstance(kind, kinds.MoneyKind) else column_type(kind)


def _missing(trait: Trait) -> Any:
    """What a row is made with: the value of a record that nothing is counted of."""
    match trait.stored_missing, trait.kind:
        case None, _:
            return None
        case bool() as flag, _:
            return text("true" if flag else "false")
        case number, kinds.Number(places=places):
            return text(str(int(number.scaleb(places))))
        case int() as number, _:
            return text(str(number))
    return str(trait.stored_missing)
