"""A saved criterion: the records of one entity that belong together."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from crmkit.entities.definition import Entity, Ref, entity
from crmkit.entities.fields import choice, employee, field, ref, text
from crmkit.words import _


@entity("segment", unique=["name"])
class Segment(Entity):
    """A named criterion over one entity; live, or frozen to the members it had."""

    name: str = text(searched=True)
    entity_name: str = text(default="customer", max=63)
    criterion: str = text(max=4000, multiline=True)
    kind: str = choice("live", "frozen", default="live")
    owner: str | None = employee(default=None, on_handover="reassign")
    description: str = text(default="", max=2000, multiline=True)
    frozen_at: datetime | None = field(default=None, help=_("UTC; when its members were fixed"))


@entity("segment_member", unique=[("segment", "record_id")])
class SegmentMember(Entity):
    """A record in a frozen segment."""

    segment: Ref[Segment] = ref(on_remove="cascade")
    record_id: UUID
