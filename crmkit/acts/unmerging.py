"""Unmerging: what a merge wrote is undone, as far as it still is as the merge left it.

The journal says what that was. Rows that were moved as they are go back in one statement an entity;
everything else is undone entry by entry, the last first, in batches.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, NoReturn
from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from crmkit.acts.links import Link, doubles, links
from crmkit.acts.moving import cause_of, clashes_told, lock, move, move_cause
from crmkit.acts.parting import Parting, Stayed, Unmerge
from crmkit.changes import Action
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, To, definition
from crmkit.entities.merge import Combination, Merge
from crmkit.errors import Conflict, Invalid, NotFound, Refused
from crmkit.journal import fields_of
from crmkit.plugins import CORE
from crmkit.survivors import survivor_of
from crmkit.unit_of_work import each_once
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork

_CUSTOMER = definition(Customer).name
_OWN = (definition(Merge).name, definition(Combination).name)


def unmerge(work: UnitOfWork, given: To[Merge]) -> Unmerge:
    with work.savepoint(), clashes_told():
        with work.acting(CORE):
            merge = work.get(Merge, given)
        parting = _locked(work, merge)
        with work.acting(CORE):
            return _Unmerging(parting).run()


def _locked(work: UnitOfWork, merge: Merge) -> Parting:
    """The two customers, nobody else changing them. Raises Refused where it cannot be undone."""
    ids = merge.survivor.id, merge.loser.id
    lock(work, ids)
    (merge,) = work._changes.stored(Merge, [merge.id])
    if merge.undone_at is not None:
        raise Refused(
            _("this {merge} was undone at {when} UTC", when=f"{merge.undone_at:%Y-%m-%d %H:%M}")
        )
    if merge.ended is not None:
        raise Refused(_("this {merge} cannot be undone: {why}", why=merge.ended))
    rows = {row.id: row for row in work._changes.stored(Customer, ids)}
    survivor = rows[ids[0]]
    if survivor.removed_at is not None:
        _refuse_gone(work, survivor)
    if ids[0] not in work.existing(Customer, [ids[0]]):
        raise NotFound(
            _("there is no {merge.genitive} {id}", id=merge.id), entity="merge", id=merge.id
        )
    work.access.require_write(Customer, ())
    work._changes.require_rows(Customer, ids, "write")
    return Parting(work, merge, survivor, rows[ids[1]])


def _refuse_gone(work: UnitOfWork, survivor: Customer) -> NoReturn:
    into = survivor_of(work.connection, work.crm.catalogue, survivor.id)
    if into is None:
        raise Refused(
            _("{survivor!r} is removed; restore it, then undo the {merge}", survivor=survivor)
        )
    raise Refused(
        _(
            "{survivor!r} was itself merged into {into}; undo that {merge} first",
            survivor=survivor,
            into=into,
        )
    )


class _Unmerging:
    def __init__(self, parting: Parting) -> None:
        self.parting = parting
        self.work = parting.work
        self.merge = parting.merge
        self.catalogue = parting.work.crm.catalogue
        self.changes = parting.work._changes
        self.journal = parting.work.journal
        self.after = self.journal.last(parting.work.connection)
        self._touched: dict[tuple[type[Entity], UUID], bool] = {}
        """Of each record that the merge wrote whether somebody has changed it since.

        By entity too: an extension has the id of its customer."""

    def run(self) -> Unmerge:
        with self.work.because(f"un{cause_of(self.merge)}"):
            # The loser must be there before anything can refer to it again.
            self._undo_all(self.journal.table.c.entity_name == _CUSTOMER)
            self._require_loser()
            self._undo_all(self.journal.table.c.entity_name != _CUSTOMER)
            for link in links(self.catalogue):
                if link.policy != "keep":
                    self._move_back(link)
            self.parting.refresh()
            self.work.crm.hooks.unmerge(self.work, self.parting)
            came_back = self._came_back()
            merge = self.work.change(self.merge, undone_at=self.work.now())
            return Unmerge(merge, came_back, tuple(self.parting.stayed))

    def _came_back(self) -> dict[str, int]:
        t = self.journal.table.c
        mine = t.sequence > self.after, t.cause.contains(f"un{cause_of(self.merge)}")
        back = t.action.in_(("restore", "change"))
        count = select(t.entity_name, func.count(t.record_id.distinct())).where(*mine, back)
        rows = self.work.connection.execute(count.group_by(t.entity_name).order_by(t.entity_name))
        return {row[0]: row[1] for row in rows}

    def _undo_all(self, which: ColumnElement[bool]) -> None:
        for rows in self._entries(which):
            for (name, action), group in groupby(rows, lambda r: (r.entity_name, r.action)):
                self._undo(name, action, list(group))

    def _require_loser(self) -> None:
        (loser,) = self.changes.stored(Customer, [self.parting.loser.id])
        if loser.removed_at is not None:
            why = next(
                (one.why for one in self.parting.stayed if loser.id in one.ids), "it is gone"
            )
            raise Refused(_("{loser!r} cannot come back: {why}", loser=loser, why=why))

    def _entries(self, which: ColumnElement[bool]) -> Iterator[Sequence[Any]]:
        """What the merge wrote besides moving rows, the last first, a page at a time."""
        t, cause, before = self.journal.table.c, cause_of(self.merge), self.merge.until + 1
        mine = select(self.journal.table).where(
            t.sequence > self.merge.after,
            t.cause.contains(cause, autoescape=True),
            t.cause.not_like(f"%{cause} > moved %"),
            t.entity_name.not_in(_OWN),
            which,
        )
        page = mine.order_by(t.sequence.desc()).limit(self.work.crm.core_settings.batch_size)
        while rows := self.work.connection.execute(page.where(t.sequence < before)).all():
            yield rows
            before = rows[-1].sequence

    def _undo(self, name: str, action: str, rows: Sequence[Any]) -> None:
        cls = self.catalogue.entities.get(name)
        if cls is None:
            ids = tuple(row.record_id for row in rows)
            self.parting.stayed.append(Stayed(name, ids, "its part is not enabled"))
            return
        stored = {r.id: r for r in self.changes.stored(cls, list({r.record_id for r in rows}))}
        there = [(stored[row.record_id], row) for row in rows if row.record_id in stored]
        for record, row in there:
            self._touched.setdefault((cls, record.id), record.version != row.version)
        match action:
            case "change":
                self._set_back(cls, there)
            case "remove" | "merge":
                self._bring_back(cls, [record for record, _ in there])
            case "add" | "restore":
                self._take_away(cls, [record for record, _ in there])

    def _set_back(self, cls: type[Entity], entries: Sequence[tuple[Any, Any]]) -> None:
        """Give fields what they held before, where they still hold what the merge gave them."""
        newest: dict[UUID, Any] = {}
        for once in each_once(entries):
            current = [(newest.get(record.id, record), row) for record, row in once]
            found = ((record, self._held_before(cls, record, row)) for record, row in current)
            changes = [(record, fields) for record, fields in found if fields]
            written = self._write(cls, changes, "restore")
            newest |= {record.id: record for record in written}

    def _held_before(self, cls: type[Entity], record: Any, row: Any) -> dict[str, Any]:
        changes = fields_of(self.catalogue.codec(cls), row.action, row.data)
        held = {n: old for n, (old, new) in changes.items() if getattr(record, n) == new}
        lost = [n for n, (old, _) in changes.items() if n not in held and getattr(record, n) != old]
        if lost:
            self.parting.stay(record, "was changed since", *lost)
        if held and record.removed_at is not None:
            self.parting.stay(record, "is removed", *held)
            return {}
        return held

    def _bring_back(self, cls: type[Entity], records: Sequence[Any]) -> None:
        gone: list[tuple[Any, dict[str, Any]]] = [
            (record, {}) for record in records if record.removed_at is not None
        ]
        self._write(cls, gone, "restore")

    def _take_away(self, cls: type[Entity], records: Sequence[Any]) -> None:
        """Remove what the merge added, unless somebody made it their own since."""
        live = [record for record in records if record.removed_at is None]
        changed = {record.id for record in live if self._touched[cls, record.id]}
        needed = self._needed(cls, {record.id for record in live} - changed)
        self.parting.stay_all(cls, changed, "was changed since")
        self.parting.stay_all(cls, needed, "others refer to it since")
        free: list[tuple[Any, dict[str, Any]]] = [
            (record, {}) for record in live if record.id not in changed | needed
        ]
        self._write(cls, free, "remove")

    def _needed(self, cls: type[Entity], ids: set[UUID]) -> set[UUID]:
        found: set[UUID] = set()
        for relation in self.catalogue.relations(cls).values() if ids else ():
            table = self.catalogue.tables[relation.entity].c
            column = table[relation.field]
            theirs = select(column).where(column.in_(ids), table.removed_at.is_(None)).distinct()
            found |= set(self.work.connection.scalars(theirs))
        return found

    def _write(
        self,
        cls: type[Entity],
        changes: Sequence[tuple[Any, Mapping[str, Any]]],
        action: Action,
    ) -> Sequence[Any]:
        """Write what can be written together, else one by one; what is refused stays.

        Rules for changes do not hold for what is given back: it was so before.
        """
        if not changes:
            return ()
        try:
            with self.work.savepoint():
                return self.changes.change(cls, changes, action)
        except (Refused, Conflict, Invalid, NotFound) as error:
            if len(changes) == 1:
                record, fields = changes[0]
                self.parting.stay(record, error.message, *fields)
                return ()
        return [row for change in changes for row in self._write(cls, [change], action)]

    def _move_back(self, link: Link) -> None:
        """Let rows that were moved, and that are still the survivor's, be the loser's again."""
        survivor, loser = self.parting.survivor.id, self.parting.loser.id
        cause = f"{cause_of(self.merge)} > {move_cause(link.field)}"
        moved = self.journal.written(link.name, cause, self.merge.after, self.merge.until)
        table = self.catalogue.tables[link.entity]
        clashing = self._clashing(link, moved)
        theirs = link.of(table, survivor) & table.c.id.in_(moved) & table.c.id.not_in(clashing)
        move(self.work, link, (survivor, loser), theirs, self.after)
        self.parting.stay_all(link.entity, clashing, "the other has one that says the same")
        elsewhere = table.c.id.in_(moved), table.c[link.field].is_distinct_from(loser)
        self._list(link, _("refers to another {customer} now"), *elsewhere)
        new = table.c.removed_at.is_(None), table.c.created_at > self.merge.created_at
        self._list(
            link,
            _("came after the {merge}"),
            link.of(table, survivor),
            *new,
            table.c.id.not_in(moved),
        )

    def _clashing(self, link: Link, moved: Any) -> list[UUID]:
        """Rows that cannot go back: the loser has got one that may not be twice."""
        if not link.rules:
            return []
        ids = self.parting.loser.id, self.parting.survivor.id
        statement: Any = doubles(self.catalogue, link, *ids)
        found = statement.where(statement.selected_columns.gone.in_(moved))
        return [row.gone for row in self.work.connection.execute(found)]

    def _list(self, link: Link, why: str, *where: Any) -> None:
        table = self.catalogue.tables[link.entity]
        known = {id for one in self.parting.stayed if one.entity == link.name for id in one.ids}
        ids = self.work.connection.scalars(select(table.c.id).where(*where).order_by(table.c.id))
        self.parting.stay_all(link.entity, [id for id in ids if id not in known], why)
