"""Who reads, and when: all that a criterion depends on beyond its text; and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import attrs
from sqlalchemy import ColumnElement, FromClause, Select

from crmkit.custom.fields import OwnField
from crmkit.entities.definition import Entity
from crmkit.traits import Joins, Trait

Join = tuple[FromClause, ColumnElement[bool]]
Keys = tuple[str, ...] | Select[Any]


class TraitColumn(Protocol):
    """A trait's value for the record of an id column, and the outer joins that it stands on.

    `few` tells that few records are asked about. No join may bring more than one row a record. The
    value is NULL only where the trait is missing; of money it is a column for `traits.amount_in`.
    """

    def __call__(
        self, trait: Trait, id_column: ColumnElement[UUID], few: bool = True, /
    ) -> tuple[ColumnElement[Any], Joins]: ...


def _none(entity: type[Entity]) -> Mapping[str, OwnField]:
    return {}


def _nothing_hidden(entity: type[Entity]) -> frozenset[str]:
    return frozenset()


def _all_visible(entity: type[Entity], table: Any) -> None:
    return None


@attrs.frozen
class Reader:
    """On whose behalf, and at which moment, a criterion is checked and run.

    A segment is checked with its author's rights and run under its reader's: give `hidden` of the
    one and `visible` of the other.
    """

    now: datetime
    """UTC."""
    trait: TraitColumn
    """How traits are computed, or where they are kept."""
    time_zone: str = "UTC"
    """Decides when days begin: an IANA name."""
    me: str | None = None
    """The employee's key; None where no employee reads: then nothing is `me`."""
    my_team: Keys | Callable[[], Keys] = ()
    """Keys of employees, or a SELECT of them; a callable is only called where it is named."""
    own_fields: Callable[[type[Entity]], Mapping[str, OwnField]] = _none
    """What the organisation added to an entity, by key; `custom.key` in criteria."""
    hidden: Callable[[type[Entity]], frozenset[str]] = _nothing_hidden
    """Names of the fields and traits of an entity that do not exist for this reader."""
    visible: Callable[[type[Entity], Any], ColumnElement[bool] | None] = _all_visible
    """The condition on a table, or an alias of it, for the rows that exist; None for all."""


@attrs.frozen
class Condition:
    """A criterion as SQL: `where`, over the table and the outer `joins` that it stands on.

    No join multiplies rows. Only rows where `where` is true fulfil the criterion: SQL's NULL is no.
    """

    where: Any
    joins: Joins = ()

    def source(self, table: FromClause) -> FromClause:
        """`table` with the joins."""
        for other, on in self.joins:
            table = table.outerjoin(other, on)
        return table
