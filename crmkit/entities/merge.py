"""The record of a merge: which two customers are one, and what tells them apart again."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, Ref, entity
from crmkit.entities.fields import field, integer, ref, text
from crmkit.words import _


@entity("merge", index=["survivor", "loser"])
class Merge(Entity):
    """Two customers made one. The loser stays stored, out of every list, and leads to the survivor.

    What was written is in the journal, from `after` to `until`, with the id of the merge as its
    cause: an unmerge reads it there.
    """

    survivor: Ref[Customer] = ref(on_merge="keep", on_erase="anonymise", on_remove="keep")
    loser: Ref[Customer] = ref(on_merge="keep", on_erase="anonymise", on_remove="keep")
    chosen: dict[str, Any] = field(
        default={},
        help=_("of each field that differed whose value it has: survivor, loser or both"),
    )
    moved: dict[str, Any] = field(
        default={}, help=_("how many records of each entity refer to the survivor instead")
    )
    combined: dict[str, Any] = field(
        default={}, help=_("how many records of each entity both had, and are one now")
    )
    kept: dict[str, Any] = field(
        default={}, help=_("how many records of each entity go on referring to the loser")
    )
    after: int = integer(default=0, help=_("the last number of the journal before the {merge}"))
    until: int = integer(default=0, help=_("the last number of the journal that it wrote"))
    undone_at: datetime | None = field(default=None, help=_("UTC"))
    ended: str | None = text(default=None, help=_("why it cannot be undone any more"))


@entity("combination", index=["merge", "gone"])
class Combination(Entity):
    """Two records of one entity that a merge made one: the one that was kept, and the other."""

    merge: Ref[Merge] = ref(on_remove="cascade")
    entity_name: str = text(max=63)
    kept: UUID
    gone: UUID
