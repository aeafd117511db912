"""A person's data: all of it handed over in a form that programs read, or erased."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crmkit.acts.belongings import Belongings
from crmkit.acts.erasing import Erasure, ErasureReport
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, Ref, To, definition, entity_of, id_of
from crmkit.entities.segment import Segment, SegmentMember
from crmkit.erasure import stored
from crmkit.errors import Invalid
from crmkit.marks import ERASED
from crmkit.operations import Service, operation
from crmkit.queries import Query
from crmkit.read_unit import ReadUnit
from crmkit.survivors import merged_into, survivor_of
from crmkit.words import _

FORMAT = "crmkit.person/1"


class PersonalData(Service):
    """What is known of a person: told to whom it belongs, and forgotten."""

    @operation("customers.export_person", title=_("Export a person's data"))
    def export_person(self, customer: To[Customer]) -> dict[str, Any]:
        """Everything that every enabled part holds about a person, in the form crmkit.person/1.

        It is as far as the actor may see it, and journaled as an export. Raises NotFound.
        """
        export = PersonExport(self.work, self._customers(customer))
        self.work.crm.hooks.export_person(self.work, export)
        return export.data()

    @operation("customers.preview_erasure", title=_("Preview the erasure of a person"))
    def preview_erasure(self, customer: To[Customer]) -> ErasureReport:
        """What an erasure would delete, anonymise and keep, and why; nothing is written."""
        return self._erasure(customer).preview()

    @operation("customers.erase", title=_("Erase a person"), privileged=True)
    def erase(self, customer: To[Customer], reason: str) -> ErasureReport:
        """Destroy what names or describes a person, in every part and in the journal.

        It cannot be undone. What stays, and why, is in the report; the reason is kept in the
        journal, so it should name nobody. To erase again what came since is harmless. Raises
        NotFound, NotAllowed where the actor may not write the customer, and Refused where a part
        refuses.
        """
        if not reason.strip():
            raise Invalid("give the reason of the erasure, such as the request it answers")
        ids = self._customers(customer)
        changes = self.work._changes
        self.work.access.require_write(Customer, ())
        changes.require_rows(Customer, ids, "write")
        self._lock(ids)
        with self.work.because(reason.strip()):
            return self._erasure(customer).carry_out(self.work)

    def _erasure(self, customer: To[Customer]) -> Erasure:
        erasure = Erasure(self.work, self._customers(customer))
        erasure.settle()
        return erasure

    def _customers(self, customer: To[Customer]) -> tuple[UUID, ...]:
        """The customer, removed or not, and whoever was merged into them."""
        work, id = self.work, id_of(customer)
        id = survivor_of(work.connection, work.crm.catalogue, id) or id
        Query(work, Customer, removed=True).get(id)
        return (id, *merged_into(work.connection, work.crm.catalogue, id))

    def _lock(self, ids: Sequence[UUID]) -> None:
        """Whoever is adding records of the person is waited for; whoever is about to, waits."""
        customer = self.work.crm.catalogue.tables[Customer].c.id
        rows = select(customer).where(customer.in_(ids)).order_by(customer)
        self.work.connection.execute(rows.with_for_update())


class PersonExport:
    """The data of a person, while parts may still add to it."""

    def __init__(self, work: ReadUnit, customers: Collection[UUID]) -> None:
        self.work = work
        self._belongings = Belongings(work, customers)
        self._notes: dict[str, Any] = {}

    @property
    def customers(self) -> tuple[UUID, ...]:
        """The customer whose data it is, and all that were merged into them."""
        return self._belongings.customers

    def add(self, records: Iterable[Ref[Entity]]) -> None:
        """Export these records too, as far as the actor may see them."""
        for record in records:
            self._belongings.add(entity_of(record), [record.id], "anonymise")

    def note(self, name: str, value: Any) -> None:
        """Say what no record holds; `value` is anything that JSON can hold."""
        self._notes[name] = value

    def data(self) -> dict[str, Any]:
        """All of it as plain data, ready for JSON; exporting is journaled."""
        history: list[dict[str, Any]] = []
        entities = [
            _Exported(self.work, cls) for cls in reversed(list(self._belongings.entities()))
        ]
        listed = [one.data(self._belongings.policies[one.cls], history) for one in entities]
        self._journal()
        return {
            "format": FORMAT,
            "exported_at": self.work.now().isoformat(),
            "customers": [str(id) for id in self.customers],
            "scope": "everything" if self.work.access.unlimited else f"what {self.work.actor} sees",
            "entities": [one for one in listed if one["records"]],
            "history": sorted(history, key=lambda entry: (entry["moment"], entry["version"])),
            "notes": self._notes,
        }

    def _journal(self) -> None:
        exported = stored(self.work, Customer, self.customers)
        entries: Any = ((record.id, record.version, {}) for record in exported)
        journal = self.work.journal
        journal.changed(self.work.connection, self.work.stamp, Customer, "export", entries)


class _Exported:
    """The records of one entity, with what the journal says of them."""

    def __init__(self, work: ReadUnit, cls: type[Entity]) -> None:
        self.work = work
        self.cls = cls
        self.facts = definition(cls)
        self.query: Query[Any] = Query(work, cls, sensitive=True, removed=True)
        self.codec = self.query.codec

    def data(self, ids: Iterable[UUID], history: list[dict[str, Any]]) -> dict[str, Any]:
        """The records; what was done with them is added to `history`."""
        shown = [n for n in self.facts.names if n not in self.query.masked]
        records: list[dict[str, Any]] = []
        for batch in self.work.batches(ids):
            found = self._found(batch)
            self.work._journal_read(self.cls, found)
            records += (self._plain({n: getattr(one, n) for n in shown}) for one in found)
            history += self._history([one.id for one in found])
        return {
            "entity": self.facts.name,
            "part": self.work.crm.catalogue.part_of[self.cls],
            "label": str(self.facts.label),
            "fields": {n: str(self.facts.fields[n].label) for n in shown},
            "records": records,
        }

    def _found(self, ids: Sequence[UUID]) -> list[Any]:
        statement = self.query.select(few=True).where(self.query.table.c.id.in_(ids))
        rows = self.work.connection.execute(statement.order_by(self.query.table.c.id))
        return [self.query.load(row) for row in rows]

    def _history(self, ids: Sequence[UUID]) -> Iterator[dict[str, Any]]:
        journal = self.work.journal
        for row in journal.entries(self.work.connection, self.codec, ids, newest_first=False):
            entry = journal.entry(self.codec, row, self.query.masked)
            yield {
                "entity": entry.entity,
                "record": str(entry.record_id),
                "version": entry.version,
                "moment": entry.moment.isoformat(),
                "action": entry.action,
                "actor": str(entry.actor),
                "cause": entry.cause,
                "changes": {name: self._pair(name, pair) for name, pair in entry.changes.items()},
            }

    def _pair(self, name: str, pair: tuple[Any, Any]) -> list[Any]:
        return ["erased" if one is ERASED else self._plain({name: one})[name] for one in pair]

    def _plain(self, values: dict[str, Any]) -> dict[str, Any]:
        from crmkit.schemas import plain

        return plain(self.cls, values)


def beyond_references(work: ReadUnit, export: PersonExport) -> None:
    """What the core itself knows of a person that no reference shows: the frozen segments."""
    member = work.crm.catalogue.tables[SegmentMember].c
    theirs = list(work.find(SegmentMember, member.record_id.in_(export.customers)))
    export.add(theirs)
    segment = work.crm.catalogue.tables[Segment].c
    held = work.find(Segment, segment.id.in_({one.segment.id for one in theirs}))
    if names := sorted(one.name for one in held):
        export.note("segments", names)
