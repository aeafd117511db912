"""A field that an organisation defined, as the code that handles its values needs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any
from uuid import UUID

import attrs

from crmkit.entities import kinds
from crmkit.entities.custom import CUSTOM, CustomField
from crmkit.entities.definition import Entity, Field
from crmkit.entities.fields import FieldSpec
from crmkit.words import label_of

# An index of the database holds texts of this length whatever their letters.
_INDEXED_TEXT = 255
_TEXT = 2000

# A flag tells half of all records from the other; a list has no one value.
_UNINDEXED = (kinds.Flag, kinds.TextList)


@attrs.define(slots=False, eq=False)
class OwnField:
    """One field of one entity: what it holds, and where that is kept."""

    id: UUID
    entity_name: str
    key: str
    kind: kinds.Kind
    """With the retired choices: what the records hold may be asked for."""
    labels: Mapping[str, str] = attrs.field(factory=dict)
    helps: Mapping[str, str] = attrs.field(factory=dict)
    required: bool = False
    retired: tuple[str, ...] = ()
    indexed: bool = False
    unique: bool = False
    privacy: Any = "personal"
    position: int = 0
    removed: bool = False

    @property
    def name(self) -> str:
        """What criteria and files call it."""
        return f"{CUSTOM}.{self.key}"

    def label(self, language: str = "en") -> str:
        """In this language, else in English, else in any; else its key as words."""
        return _in(self.labels, language) or str(label_of(self.key))

    def help(self, language: str = "en") -> str:
        return _in(self.helps, language)

    @cached_property
    def field(self) -> Field:
        """The same as a field of the entity would be described."""
        spec = FieldSpec(
            self.kind, label=self.label(), help=self.help(), privacy=self.privacy,
            synonyms=tuple(self.labels.values()),
        )  # fmt: skip
        return Field(self.name, self.kind, True, None, spec)

    @property
    def looked_up(self) -> bool:
        """Whether its values are rows of the typed table as well."""
        return (self.indexed or self.unique) and not self.removed


def _in(words: Mapping[str, str], language: str) -> str:
    plain = language.partition("-")[0]
    for name in (language, plain, "en", *words):
        if name in words:
            return str(words[name])
    return ""


def own_field(stored: CustomField, entity: Callable[[str], type[Entity]]) -> OwnField:
    """The field that a definition describes. Raises NotEnabled for a reference to no entity."""
    return OwnField(
        id=stored.id,
        entity_name=stored.entity_name,
        key=stored.key,
        kind=_kind(stored, entity),
        labels=stored.labels,
        helps=stored.helps,
        required=stored.required,
        retired=stored.retired,
        indexed=stored.indexed,
        unique=stored.unique,
        privacy=stored.privacy,
        position=stored.position,
        removed=stored.removed_at is not None,
    )


def _kind(stored: CustomField, entity: Callable[[str], type[Entity]]) -> kinds.Kind:
    values = (*stored.choices, *stored.retired)
    match stored.kind:
        case "text":
            return kinds.Text(max=_INDEXED_TEXT if stored.indexed or stored.unique else _TEXT)
        case "choice":
            labels = {v: _in(words, "en") for v, words in stored.choice_labels.items()}
            return kinds.Choice(values, labels, _by_label(stored))
        case "choices":
            return kinds.TextList(values, _by_label(stored))
        case "reference":
            return kinds.Reference(entity(stored.target or ""))
    return _KINDS[stored.kind]


def _by_label(stored: CustomField) -> dict[str, str]:
    """The choices by what they are called in any language."""
    return {
        label: value for value, words in stored.choice_labels.items() for label in words.values()
    }


_KINDS: Mapping[str, kinds.Kind] = {
    "number": kinds.Number(),
    "integer": kinds.Integer(),
    "money": kinds.MoneyKind(),
    "date": kinds.Date(),
    "moment": kinds.Moment(),
    "boolean": kinds.Flag(),
    # Their folded form would be a column of its own.
    "email": kinds.Email(folded=False),
    "phone": kinds.Phone(),
}


def can_be_looked_up(kind: kinds.Kind) -> bool:
    """Whether values of this kind may be indexed or unique."""
    return not isinstance(kind, _UNINDEXED)
