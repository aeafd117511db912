"""The definition of a field that an organisation adds to an entity for itself."""

from __future__ import annotations

from typing import Any

from crmkit.entities.definition import Definition, Entity, entity
from crmkit.entities.fields import choice, field, integer, text
from crmkit.entities.kinds import Json
from crmkit.words import _

CUSTOM = "custom"
"""The field of an entity that holds the values; an entity without it takes no own fields."""

KINDS = (
    "text", "number", "integer", "money", "date", "moment", "choice", "choices", "boolean",
    "reference", "email", "phone",
)  # fmt: skip


@entity("custom_field", unique=[("entity_name", "key")], label=_("Own field"))
class CustomField(Entity):
    """A field that the organisation defines for itself: `custom.<key>` of the entity it names."""

    entity_name: str = text(max=63, help=_("the entity that has it, by name"))
    key: str = text(max=63, help=_("its name in criteria and files: a-z, 0-9 and _"))
    kind: str = choice(*KINDS)
    labels: dict[str, Any] = field(default={}, help=_('by language: {"en": "Shoe size"}'))
    helps: dict[str, Any] = field(default={}, help=_("by language"))
    required: bool = field(default=False, help=_("new records must have it, none may lose it"))
    choices: tuple[str, ...] = field(default=(), help=_("what can be chosen, in this order"))
    retired: tuple[str, ...] = field(
        default=(), help=_("what could be chosen once; records that hold it keep it")
    )
    choice_labels: dict[str, Any] = field(
        default={}, help=_('by choice and language: {"red": {"en": "Red"}}')
    )
    target: str | None = text(default=None, max=63, help=_("the entity a reference leads to"))
    indexed: bool = field(default=False, help=_("found by its value without reading every record"))
    unique: bool = field(default=False, help=_("no two live records hold the same value"))
    privacy: str = choice("public", "personal", "sensitive", default="personal")
    position: int = integer(default=0, help=_("where it stands among the others"))


def takes_custom(facts: Definition) -> bool:
    """Whether an organisation can add fields to this entity."""
    held = facts.own.get(CUSTOM)
    return held is not None and isinstance(held.kind, Json)
