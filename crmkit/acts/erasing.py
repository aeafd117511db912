"""Erasing a person: what becomes of each of their records, and doing it, whole or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from sqlalchemy import exists, func, select, union, update

from crmkit import erasure
from crmkit.acts.belongings import Belongings, Policy
from crmkit.entities.anonymity import erasable
from crmkit.entities.customer import ContactPoint, Customer, ExternalId
from crmkit.entities.definition import Entity, Ref, definition, entity_of
from crmkit.entities.fields import Keep
from crmkit.entities.interaction import Attachment, Interaction, Participant
from crmkit.entities.merge import Merge
from crmkit.entities.segment import SegmentMember
from crmkit.marks import erase_keys
from crmkit.plugins import CORE
from crmkit.read_unit import ReadUnit
from crmkit.storage.scrub import mark_unscrubbed
from crmkit.storage.versions import left_behind
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork


@attrs.frozen
class Fate:
    """What becomes of some records of one entity: they are deleted, anonymised or kept."""

    entity: str
    label: str
    policy: str
    """`delete`, `anonymise` or `keep`."""
    count: int
    fields: tuple[str, ...] = ()
    """Of anonymised records the fields that are emptied; all others stay."""
    reason: str = ""
    """Why they stay."""

    def __str__(self) -> str:
        why = f" ({self.reason})" if self.reason else ""
        return f"{self.policy} {self.count} {self.label}{why}"


@attrs.frozen
class ErasureReport:
    """What an erasure does, or did, to every record that belongs to a person."""

    customers: tuple[UUID, ...]
    """The customer, and all that were merged into them."""
    fates: tuple[Fate, ...]
    files: tuple[str, ...]
    """What the host keeps outside of the database; delete it there."""
    notes: tuple[str, ...]
    """What no erasure can reach, or was not asked to."""

    @property
    def kept(self) -> tuple[Fate, ...]:
        """What stays, and why."""
        return tuple(fate for fate in self.fates if fate.policy != "delete")


class Erasure:
    """What is to become of a person's records, while parts may still have their say.

    The declared policies are in it already. Nothing is written until all have been asked.
    """

    def __init__(self, work: ReadUnit, customers: Collection[UUID]) -> None:
        self.work = work
        self._belongings = Belongings(work, customers)
        self._needed: set[UUID] = set()
        self.files: list[str] = []
        self.notes: list[str] = []

    @property
    def customers(self) -> tuple[UUID, ...]:
        """The customer who is erased, and all that were merged into them."""
        return self._belongings.customers

    def ids(self, cls: type[Entity]) -> tuple[UUID, ...]:
        """The records of an entity that are concerned so far."""
        return tuple(self._belongings.policies.get(cls, ()))

    def delete(self, records: Iterable[Ref[Entity]]) -> None:
        """Delete these records too, with all that they own."""
        self._add(records, "delete")

    def anonymise(self, records: Iterable[Ref[Entity]]) -> None:
        """Empty the personal and sensitive fields of these records, too."""
        self._add(records, "anonymise")

    def keep(self, records: Iterable[Ref[Entity]], reason: str) -> None:
        """Keep these records as they are, and tell the person the reason."""
        self._add(records, Keep(reason))

    def _add(self, records: Iterable[Ref[Entity]], policy: Policy) -> None:
        ids: dict[type[Entity], list[UUID]] = {}
        for record in records:
            ids.setdefault(entity_of(record), []).append(record.id)
        for cls in ids:
            self._belongings.add(cls, ids[cls], policy)

    # What the core does of it

    def settle(self) -> None:
        """Let every part have its say, then see what cannot be deleted since others need it."""
        self.work.crm.hooks.erase(self.work, self)
        policies = self._belongings.policies
        while needed := list(self._still_needed()):
            for cls, id in needed:
                policies[cls][id] = "anonymise"
                self._needed.add(id)

    def _still_needed(self) -> Iterator[tuple[type[Entity], UUID]]:
        """Records to be deleted that one which stays refers to: what is left of them is empty."""
        tables, policies = self.work.crm.catalogue.tables, self._belongings.policies
        for cls in policies:
            for relation in self.work.crm.catalogue.relations(cls).values():
                table, theirs = tables[relation.entity], policies.get(relation.entity, {})
                for batch in self.work.batches(self._going(cls)):
                    column = table.c[relation.field]
                    rows = self.work.connection.execute(
                        select(column, table.c.id).where(column.in_(batch))
                    )
                    yield from ((cls, to) for to, by in rows.all() if theirs.get(by) != "delete")

    def _going(self, cls: type[Entity]) -> list[UUID]:
        return [id for id, policy in self._belongings.policies[cls].items() if policy == "delete"]

    def preview(self) -> ErasureReport:
        """What an erasure would do; nothing is written."""

        def emptied(cls: type[Entity], ids: list[UUID], fields: frozenset[str]) -> int:
            return len(erasure.emptied(self.work, cls, ids, fields, self._said))

        return self._report(lambda cls, ids: len(ids), emptied)

    def carry_out(self, work: UnitOfWork) -> ErasureReport:
        """Do it, all of it or nothing."""
        changes = work._changes

        def delete(cls: type[Entity], ids: list[UUID]) -> int:
            return erasure.delete(changes, cls, ids)

        def empty(cls: type[Entity], ids: list[UUID], fields: frozenset[str]) -> int:
            return erasure.empty(changes, cls, ids, fields, self._said)

        with work.savepoint(), work.acting(CORE):
            erase_keys(work.journal, work.connection, self._keys())
            self._loosen()
            report = self._report(delete, empty)
            mark_unscrubbed(work.connection, work.crm.catalogue.state, self._touched(), work.now())
        return report

    def _report(self, delete: Delete, empty: Empty) -> ErasureReport:
        fates = [
            fate for cls in self._belongings.entities() for fate in self._fates(cls, delete, empty)
        ]
        return ErasureReport(
            customers=self.customers,
            fates=tuple(fate for fate in fates if fate.count),
            files=tuple(self.files),
            notes=(*self.notes, *_strangers(self.work), *_BEYOND),
        )

    def _fates(self, cls: type[Entity], delete: Delete, empty: Empty) -> Iterator[Fate]:
        facts, policies = definition(cls), self._belongings.policies[cls]
        made = partial(Fate, facts.name, str(facts.plural))
        yield made("delete", self._sum(delete, cls, self._going(cls)))
        staying = [id for id, policy in policies.items() if policy == "anonymise"]
        for public, reason in ((False, ""), (True, _("others refer to it"))):
            fields = erasable(facts, public=public)
            ids = [id for id in staying if (id in self._needed) == public]
            count = self._sum(empty, cls, ids, fields)
            yield made("anonymise", count, tuple(sorted(fields)), reason)
        kept = Counter(policy.reason for policy in policies.values() if isinstance(policy, Keep))
        for reason, count in kept.items():
            yield made("keep", count, (), str(reason))

    def _sum(
        self, act: Callable[..., int], cls: type[Entity], ids: list[UUID], *more: frozenset[str]
    ) -> int:
        return sum(act(cls, batch, *more) for batch in self.work.batches(ids))

    def _said(self, record: Any) -> dict[str, Any]:
        """What a record says of it that it was erased."""
        if record.id in self._needed and record.removed_at is None:
            return {"removed_at": self.work.now()}
        if isinstance(record, Customer) and record.erased_at is None:
            # Whoever only represents an organisation was not counted as a customer, and is not now.
            lifecycle = "contact" if record.lifecycle == "contact" else "former"
            return {"erased_at": self.work.now(), "lifecycle": lifecycle}
        if isinstance(record, Merge) and record.ended is None:
            return {"ended": self.work.words.say(_("{customer.indefinite} of it was erased"))}
        return {}

    def _loosen(self) -> None:
        """Let go of one another what is to be deleted and could not be in any order."""
        catalogue, policies = self.work.crm.catalogue, self._belongings.policies
        for cls in policies:
            table, last = catalogue.tables[cls], catalogue.rank(cls)
            for name, field in definition(cls).references.items():
                target: Any = field.refers_to
                if field.optional and target in policies and catalogue.rank(target) >= last:
                    for batch in self.work.batches(self._going(cls)):
                        letting_go = update(table).where(table.c.id.in_(batch))
                        self.work.connection.execute(letting_go.values({name: None}))

    def _keys(self) -> list[str]:
        """By what the host may have called the person as an actor."""
        tables = self.work.crm.catalogue.tables
        point, key = tables[ContactPoint].c, tables[ExternalId].c
        other = tables[ExternalId].alias().c
        another = other.key == key.key, other.record_id.not_in(self.customers)
        reached = union(
            select(point.value).where(point.customer.in_(self.customers)),
            select(point.normal).where(point.customer.in_(self.customers)),
            select(key.key).where(key.record_id.in_(self.customers), ~exists().where(*another)),
        )
        return list(self.work.connection.scalars(reached))

    def _touched(self) -> Iterator[str]:
        """The names of the tables that may hold what was erased until they are scrubbed."""
        catalogue = self.work.crm.catalogue
        yield from (catalogue.tables[cls].name for cls in self._belongings.policies)
        yield from (catalogue.journal.name, catalogue.search.name, catalogue.custom.name)
        yield from (table.name for table in catalogue.metrics.values())


Delete = Callable[[type[Entity], list[UUID]], int]
Empty = Callable[[type[Entity], list[UUID], frozenset[str]], int]

_BEYOND = (
    _("jobs in the queue and files that were imported keep what they were given"),
    _("what others wrote about the person in records that are not theirs is not searched for"),
    _("the bytes stay in the database's files until it is scrubbed"),
)


def _strangers(work: ReadUnit) -> Iterator[str]:
    """Parts that have tables here and are not enabled: what they hold is not known."""
    for part in left_behind(work.connection, [part.name for part in work.crm.parts.started]):
        yield str(
            _("{part} has tables here and is not enabled; enable it and erase again", part=part)
        )


def beyond_references(work: ReadUnit, erasure: Erasure) -> None:
    """What the core itself knows of a person that no reference shows."""
    tables = work.crm.catalogue.tables
    member, file = tables[SegmentMember].c, tables[Attachment].c
    frozen = select(member.id).where(member.record_id.in_(erasure.customers))
    erasure.delete(SegmentMember.ref(id) for id in work.connection.scalars(frozen))
    for batch in work.batches(erasure.ids(Attachment)):
        erasure.files += work.connection.scalars(select(file.uri).where(file.id.in_(batch)))
    erasure.notes += _mentions(work, erasure)


def _mentions(work: ReadUnit, erasure: Erasure) -> Iterator[str]:
    """What others have that may speak of the person, and is not theirs."""
    tables, customers = work.crm.catalogue.tables, erasure.customers
    merge = tables[Merge].c
    apart = merge.undone_at.is_not(None), merge.survivor.in_(customers) | merge.loser.in_(customers)
    if work.connection.scalar(select(func.count()).where(*apart)):
        yield _(
            "the journal of {customer.indefinite} whom they were once merged with, "
            "and told apart from"
        )
    guest, meeting = tables[Participant].c, tables[Interaction].c
    theirs = guest.customer.in_(customers)
    own = meeting.customer.in_(customers) & meeting.customer.is_not(None)
    others = select(func.count(guest.interaction.distinct())).where(
        theirs, guest.interaction == meeting.id, ~own
    )
    count = work.connection.scalar(others)
    if count:
        yield _(
            "{interaction.plural} with others in which they took part stay: {count}", count=count
        )
