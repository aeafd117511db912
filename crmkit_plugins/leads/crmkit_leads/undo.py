"""Undoing a conversion: what it added goes, what it changed goes back, what came after stays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from crmkit import (
    Conflict,
    Entity,
    ExternalId,
    Merging,
    NotFound,
    Parting,
    Ref,
    Refused,
    UnitOfWork,
    _,
    definition,
)
from crmkit_leads.tables import columns
from crmkit_leads.trail import Conversion, Step


def undo(work: UnitOfWork, conversion: Conversion) -> Conversion:
    """Undo a conversion step by step, the last first; `kept` says what stays and why.

    A record that the conversion added is removed if nobody changed it and nothing of later refers
    to it. A field that it changed is set back if it still holds what the conversion gave it. Raises
    Refused for a conversion that is undone already.
    """
    if conversion.undone_at is not None:
        raise Refused(
            _(
                "this {conversion} was undone at {undone_at} UTC",
                undone_at=format(conversion.undone_at, "%Y-%m-%d %H:%M"),
            )
        )
    conversion = work.change(conversion, undone_at=work.now())
    mine = columns(work, Step).conversion == conversion.id
    steps = sorted(work.find(Step, mine), key=lambda step: step.position, reverse=True)
    undoing = _Undoing(work, conversion, (step.record_id for step in steps))
    # The lead goes last: by then all that it referred to before is there again.
    for step in sorted(steps, key=lambda step: step.record_id == conversion.lead.id):
        undoing.undo(step)
    return work.change(conversion, kept=tuple(map(work.words.value, undoing.kept)))


def refuse_alone(work: UnitOfWork, parting: Parting) -> None:
    """A merge that a conversion made is undone with the conversion."""
    step, conversion = columns(work, Step), columns(work, Conversion)
    mine = (step.record_id == parting.merge.id) & (step.action == "merged")
    standing = select(conversion.id).where(conversion.undone_at.is_(None))
    found = work.first(Step, mine & step.conversion.in_(standing))
    if found is not None:
        raise Refused(
            _(
                "{conversion.indefinite} made this {merge}; undo that {conversion}: {id}",
                id=found.conversion.id,
            )
        )


# What hooks of other parts write while a conversion goes on names it as its cause.
_BECAUSE = "leads.convert > "
# More rows than a part writes about one new record are not looked at one by one.
_LOOKED_AT = 20


class _Undoing:
    def __init__(self, work: UnitOfWork, conversion: Conversion, own: Iterable[UUID]) -> None:
        self.work = work
        self.conversion = conversion
        self.own = {conversion.id, *own}
        """The ids of the records that the conversion wrote and that do not stay."""
        self.kept: list[str] = []

    def undo(self, step: Step) -> None:
        cls = self.work.crm.catalogue.entity(step.entity_name)
        reference: Ref[Any] = cls.ref(step.record_id)
        if step.action == "merged":
            self._unmerge(step.record_id)
            return
        try:
            record = self.work.get(cls, reference, sensitive=True)
        except NotFound:
            # Somebody removed it since; there is nothing left to undo.
            return
        if record.id != step.record_id:
            self.kept.append(
                _(
                    "{one!r} was merged into {other!r}; undo that {merge} first",
                    one=reference,
                    other=record,
                )
            )
        elif step.action == "added":
            self._remove(record, step)
        else:
            self._change_back(record, step)

    def _unmerge(self, merge: UUID) -> None:
        try:
            report = self.work.use(Merging).unmerge(merge)
        except (Refused, Conflict) as error:
            self.kept.append(f"the party stays merged: {error.message}")
            return
        later = (_("came after the {merge}"),)
        self.kept += [str(one) for one in report.stayed if one.why not in later]

    def _remove(self, record: Entity, step: Step) -> None:
        reason = self._reason_to_stay(record, step)
        if reason is None:
            self.work.remove(record)
        else:
            # What stays needs what it refers to.
            self.own.discard(record.id)
            self.kept.append(_("{record} stays: {why}", record=_words(record), why=reason))

    def _reason_to_stay(self, record: Entity, step: Step) -> str | None:
        if record.version != step.until:
            return "it was changed since"
        found = {**self._referring(record), **self._linked(record)}
        say, later = self.work.words.say, [(cls, count) for cls, count in found.items() if count]
        if not later:
            return None
        told = [say(_("{what.plural} ({n})", what=definition(c).noun, n=n)) for c, n in later]
        return _("since then it has {records}", records=", ".join(told))

    def _referring(self, record: Entity) -> dict[type[Entity], int]:
        """How many records of each sort refer to it that the conversion did not write."""
        counts: dict[type[Entity], int] = {}
        for relation in self.work.crm.catalogue.relations(type(record)).values():
            row = columns(self.work, relation.entity)
            theirs = (row[relation.field] == record.id) & row.removed_at.is_(None)
            count = self._later(relation.entity, theirs & row.id.not_in(self.own))
            counts[relation.entity] = counts.get(relation.entity, 0) + count
        return counts

    def _later(self, cls: type[Entity], where: Any) -> int:
        """How many rows there are that are not there only because of the conversion."""
        count = self._count(cls, where)
        if not 0 < count <= _LOOKED_AT:
            return count
        table = self.work.crm.catalogue.tables[cls]
        ids = list(self.work.connection.scalars(select(table.c.id).where(where)))
        return sum(not self._followed(cls, id) for id in ids)

    def _followed(self, cls: type[Entity], id: UUID) -> bool:
        """Whether a part wrote a record because of the conversion, and nobody touched it since."""
        with self.work.acting("leads"):
            entries = self.work.history(cls.ref(id))
        since = self.conversion.created_at
        then = (_BECAUSE in one.cause and one.moment == since for one in entries)
        return bool(entries) and all(then)

    def _linked(self, record: Entity) -> dict[type[Entity], int]:
        row = columns(self.work, ExternalId)
        name = definition(type(record)).name
        theirs = (row.record_id == record.id) & (row.entity_name == name)
        return {ExternalId: self._count(ExternalId, theirs & row.removed_at.is_(None))}

    def _count(self, cls: type[Entity], where: Any) -> int:
        """Of all rows, also those the actor may not see: they must not lose what they refer to."""
        table = self.work.crm.catalogue.tables[cls]
        statement = select(func.count()).select_from(table).where(where)
        return self.work.connection.execute(statement).scalar_one()

    def _change_back(self, record: Entity, step: Step) -> None:
        before, given = self._changes(record, step)
        held = {name: value for name, value in given.items() if getattr(record, name) == value}
        for name in given.keys() - held.keys():
            self.kept.append(
                _("{record}: {field} was changed since", record=_words(record), field=name)
            )
        try:
            with self.work.savepoint():
                self.work.change(record, **{name: before[name] for name in held})
        except (Refused, Conflict) as error:
            self.kept.append(
                _(
                    "{record}: {fields} stay: {why}",
                    record=_words(record),
                    fields=", ".join(held),
                    why=error.message,
                )
            )

    def _changes(self, record: Entity, step: Step) -> tuple[dict[str, Any], dict[str, Any]]:
        """What the fields that the conversion changed held before it, and what it gave them."""
        before: dict[str, Any] = {}
        given: dict[str, Any] = {}
        for entry in self.work.history(record):
            own = entry.record_id == record.id and entry.action == "change"
            if own and step.since < entry.version <= step.until:
                for name, (old, new) in entry.changes.items():
                    given.setdefault(name, new)
                    before[name] = old
        return before, given


def _words(record: Any) -> str:
    noun = definition(type(record)).noun
    name = getattr(record, "name", None) or getattr(record, "title", None)
    return _("{what} {name}", what=noun, name=name) if name else _("{what}", what=noun)
