"""Segments: saved criteria, live or frozen, counted before they are used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
from sqlalchemy import select

from crmkit.criteria import Condition, compile_criterion
from crmkit.entities.definition import Entity, Ref, To, id_of
from crmkit.entities.segment import Segment, SegmentMember
from crmkit.errors import Broken, Invalid, NotEnabled
from crmkit.operations import Service, operation
from crmkit.queries import Page, Query
from crmkit.words import _


def _nothing_hidden(cls: type[Entity]) -> frozenset[str]:
    """A segment was checked with its author's rights; its readers need not have them."""
    return frozenset()


class Segments(Service):
    """The records of a segment, as far as its reader may see them."""

    @operation("segments.count", title=_("Count {segment.indefinite}"))
    def count(self, segment: To[Segment]) -> int:
        """How many records belong to the segment now. Raises Broken for one that cannot tell."""
        cls, condition = self._condition(self._get(segment))
        return self.work.count(cls, condition)

    @operation("segments.list", title=_("List {segment.indefinite}"))
    def page(
        self,
        segment: To[Segment],
        limit: int = 50,
        order: str | None = None,
        after: str | None = None,
    ) -> Page[Any]:
        """A page of the records that belong to the segment now."""
        cls, condition = self._condition(self._get(segment))
        return self.work.find(cls, condition, limit=limit, order=order, after=after)

    def members(self, segment: To[Segment]) -> Iterator[Any]:
        """All records of the segment, streamed in id order. Raises Broken."""
        cls, condition = self._condition(self._get(segment))
        return self.work.find(cls, condition)

    def holds(self, segment: To[Segment], record: Ref[Any]) -> bool:
        """Whether a record belongs to the segment, asked of the database like the whole list."""
        cls, condition = self._condition(self._get(segment))
        query: Query[Any] = Query(self.work, cls)
        statement = query.select(condition, [query.table.c.id]).where(query.table.c.id == record.id)
        return self.work.connection.execute(statement).first() is not None

    @operation("segments.problem", title=_("What is wrong with {segment.indefinite}"))
    def problem(self, segment: To[Segment]) -> str | None:
        """Why the segment is broken, in words; None when it is well."""
        try:
            self._condition(self._get(segment))
        except Broken as error:
            return error.message
        return None

    @operation("segments.freeze", title=_("Freeze {segment.indefinite}"))
    def freeze(self, segment: To[Segment]) -> Segment:
        """Fix the segment to the records it has now; later changes of them do not matter."""
        live = self._get(segment)
        if live.kind == "frozen":
            raise Invalid(
                _(
                    "{segment} {name!r} is frozen already, since {frozen_at}",
                    name=live.name,
                    frozen_at=live.frozen_at,
                )
            )
        ids = [record.id for record in self.members(live)]
        self.work.add_all(SegmentMember(segment=live, record_id=id) for id in ids)
        return self.work.change(live, kind="frozen", frozen_at=self.work.now())

    def _get(self, segment: To[Segment]) -> Segment:
        return segment if isinstance(segment, Segment) else self.work.get(Segment, id_of(segment))

    def _condition(self, segment: Segment) -> tuple[type[Entity], Condition]:
        catalogue = self.work.crm.catalogue
        try:
            cls = catalogue.entity(segment.entity_name)
            if segment.kind == "frozen":
                return cls, self._frozen(segment, cls)
            reader = attrs.evolve(self.work.reader, hidden=_nothing_hidden)
            return cls, compile_criterion(segment.criterion, cls, catalogue, reader, stored=True)
        except (Broken, NotEnabled) as error:
            raise Broken(
                _("{segment} {name!r} is broken: {why}", name=segment.name, why=error.message)
            ) from error

    def _frozen(self, segment: Segment, cls: type[Entity]) -> Condition:
        tables = self.work.crm.catalogue.tables
        member = tables[SegmentMember].c
        ids = select(member.record_id).where(
            member.segment == segment.id, member.removed_at.is_(None)
        )
        return Condition(tables[cls].c.id.in_(ids))
