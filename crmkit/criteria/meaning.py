"""What a criterion means: its names resolved, its types agreed, its moments fixed.

The checker makes this tree of what was written; the compiler makes SQL of it. All of it is valid:
whatever can be wrong with a criterion was said before.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import attrs

from crmkit.catalogue import Relation
from crmkit.custom.fields import OwnField
from crmkit.entities import kinds
from crmkit.entities.definition import Entity, Field
from crmkit.traits import Trait

Type = Literal["text", "number", "flag", "date", "moment", "money", "list", "id", "json"]

_TYPES: Mapping[type[kinds.Kind], Type] = {
    kinds.Integer: "number",
    kinds.Number: "number",
    kinds.Flag: "flag",
    kinds.Date: "date",
    kinds.Moment: "moment",
    kinds.MoneyKind: "money",
    kinds.TextList: "list",
    kinds.Json: "json",
    kinds.Reference: "id",
    kinds.Id: "id",
}


def type_of(kind: kinds.Kind) -> Type:
    return _TYPES.get(type(kind), "text")


@attrs.frozen
class Hop:
    """A step from one record to the one other that it names."""

    name: str
    entity: type[Entity]
    source: str
    """The column of the record stepped from ..."""
    target: str
    """... and the column of the other that equals it."""


Hops = tuple[Hop, ...]


@attrs.frozen
class Constant:
    """A str, Decimal, bool, date, UTC datetime, Money or UUID; None only for an absent `me`."""

    column: int
    type: Type
    value: Any
    kind: kinds.Kind | None = None

    @property
    def optional(self) -> bool:
        return self.value is None


@attrs.frozen
class FieldOf:
    """A field of the record at the end of the hops."""

    column: int
    hops: Hops
    field: Field

    @property
    def kind(self) -> kinds.Kind:
        return self.field.kind

    @property
    def type(self) -> Type:
        return type_of(self.field.kind)

    @property
    def optional(self) -> bool:
        return bool(self.hops) or self.field.optional


@attrs.frozen
class OwnFieldOf(FieldOf):
    """A field that the organisation added to the record at the end of the hops."""

    own: OwnField


@attrs.frozen
class TraitOf:
    """A trait of the record at the end of the hops."""

    column: int
    hops: Hops
    trait: Trait

    @property
    def kind(self) -> kinds.Kind:
        return self.trait.kind

    @property
    def type(self) -> Type:
        return type_of(self.trait.kind)

    @property
    def optional(self) -> bool:
        return bool(self.hops) or self.trait.missing is None


@attrs.frozen
class Count:
    """How many related records there are."""

    column: int
    related: Related
    type: Type = "number"
    kind: kinds.Kind | None = None

    @property
    def optional(self) -> bool:
        return bool(self.related.hops)


@attrs.frozen
class Arithmetic:
    """`operator` is one of + - * /."""

    column: int
    type: Type
    operator: str
    left: Value
    right: Value
    kind: kinds.Kind | None = None
    optional: bool = True


Value = Constant | FieldOf | TraitOf | Count | Arithmetic


@attrs.frozen
class Always:
    """True or False, whatever the record."""

    value: bool


@attrs.frozen
class Every:
    parts: tuple[Meaning, ...]


@attrs.frozen
class Either:
    parts: tuple[Meaning, ...]


@attrs.frozen
class Negated:
    part: Meaning


@attrs.frozen
class Truth:
    """A flag that is set."""

    value: Value


@attrs.frozen
class Missing:
    value: Value


@attrs.frozen
class Empty:
    """A list without items."""

    value: Value


@attrs.frozen
class Compare:
    """Two values of one type. `operator` is one of == < <= > >=."""

    operator: str
    left: Value
    right: Value


@attrs.frozen
class Among:
    """One of several constants of the value's type."""

    value: Value
    constants: tuple[Constant, ...]


@attrs.frozen
class InTeam:
    """An employee of the reader's teams."""

    value: Value


@attrs.frozen
class Holds:
    """A list of texts with this one in it."""

    value: Value
    text: str


@attrs.frozen
class Match:
    """`how` is one of contains, starts_with, ends_with, same."""

    how: str
    value: Value
    text: str


@attrs.frozen
class Related:
    """There is a live record, visible to the reader, that refers to this one and fulfils this."""

    hops: Hops
    relation: Relation
    condition: Meaning


Meaning = (
    Always
    | Every
    | Either
    | Negated
    | Truth
    | Missing
    | Empty
    | Compare
    | Among
    | InTeam
    | Holds
    | Match
    | Related
)
