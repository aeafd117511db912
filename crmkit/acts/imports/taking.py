"""Writing the rows of a batch: what can be is written together, the others say what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import delete, select

from crmkit.acts.imports import contacts
from crmkit.acts.imports.drafts import Draft, Entry, Outcome, Problem, Taken
from crmkit.acts.imports.headers import ID
from crmkit.acts.imports.matching import Finder, related, wave
from crmkit.acts.imports.planning import Group, Policy
from crmkit.acts.imports.resolving import Resolver
from crmkit.custom.upkeep import without
from crmkit.entities.custom import CUSTOM
from crmkit.entities.customer import Customer, ExternalId
from crmkit.entities.definition import Entity
from crmkit.errors import CRMError, NotFound
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork

OWN = f"{CUSTOM}."
_EMPTY: tuple[Any, ...] = (None, "", (), {})


class Taking:
    """Some rows of a table in one unit of work."""

    def __init__(self, work: UnitOfWork, policy: Policy, remembered: dict[Any, UUID]) -> None:
        self.work = work
        self.policy = policy
        self.resolver = Resolver(work, remembered)
        self.finder = Finder(work)
        self.taken: list[Taken] = []

    def take(self, entries: Sequence[Entry]) -> list[Taken]:
        """Write the rows that can be; say of each what became of it, in their order."""
        waiting = []
        for entry in entries:
            if entry.drafts or entry.problems:
                waiting.append(entry)
            else:
                self._end(entry, "skipped")
        self._take(waiting)
        for entry in entries:
            # Drafts and entries hold each other: the garbage collector would come late to them.
            entry.drafts.clear()
        return sorted(self.taken, key=lambda taken: taken.row.line)

    def _end(self, entry: Entry, what: Outcome, problems: Iterable[Problem] = ()) -> None:
        self.taken.append(Taken(entry.row, entry.line, what, tuple(dict.fromkeys(problems))))

    def _take(self, waiting: Sequence[Entry]) -> None:
        """In waves: a row about the same record as an earlier one finds what that has written."""
        relations = related(waiting)
        while waiting:
            now, later = wave(waiting, relations)
            self._settle(now, _brought(waiting))
            bad = {entry for entry in now if entry.problems or entry.deferred}
            # Who shares a record with a row that is not written looks for it anew.
            alone = {e for e in now if e not in bad and not bad.isdisjoint(_shared(e))}
            deferred = [e for e in now if e in alone or (e.deferred and not e.problems)]
            if len(deferred) == len(waiting):
                for entry in deferred:
                    self._end(entry, "rejected", [("row", "refers to rows that refer to it")])
                return
            self._reject(entry for entry in now if entry.problems)
            self._write([entry for entry in now if entry not in bad and entry not in alone])
            waiting = sorted([*deferred, *later], key=lambda entry: entry.row.line)

    def _reject(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self._end(entry, "rejected", entry.problems)

    # What the rows are about

    def _settle(self, entries: Sequence[Entry], brought: Mapping[tuple[Any, str], Draft]) -> None:
        """Which record each draft is of, and which ones it refers to."""
        for entry in entries:
            entry.deferred = False
        for group, drafts in _by_group(entries):
            self._link(group, drafts)
            own = [draft for draft in drafts if draft.like is None]
            self._refer(group, own, brought)
            self.finder.find(group, own)
            for draft in drafts:
                if draft.like is not None:
                    draft.id, draft.known = draft.like.id, True
            self._defer_twins(own)
            self._require(group, own)

    def _link(self, group: Group, drafts: Sequence[Draft]) -> None:
        """What belongs to another record of its row refers to it."""
        for draft in drafts:
            for name, other in group.links.items():
                linked = draft.entry.drafts.get(other)
                if linked is not None and name == ID:
                    draft.id = linked.id
                elif linked is not None:
                    draft.values[name] = linked.group.cls.ref(linked.id)

    def _refer(
        self, group: Group, own: Sequence[Draft], brought: Mapping[tuple[Any, str], Draft]
    ) -> None:
        """Look up what the references are called, for all rows at once."""
        wanted: dict[type[Entity], set[str]] = {}
        for draft in own:
            for column, text in draft.texts:
                wanted.setdefault(column.refers_to, set()).add(text)
        meant = {cls: self.resolver.resolve(cls, texts) for cls, texts in wanted.items()}
        for draft in own:
            for column, text in draft.texts:
                cls = column.refers_to
                found = meant[cls][text.strip()]
                if isinstance(found, NotFound) and (cls, text) in brought:
                    self._refer_to_row(draft, column.name, brought[cls, text])
                elif isinstance(found, CRMError):
                    draft.wrong(column.header, found.message)
                elif column.name.startswith(OWN):
                    draft.values[column.name] = found.hex
                else:
                    draft.values[column.name] = cls.ref(found)

    def _refer_to_row(self, draft: Draft, name: str, other: Draft) -> None:
        """What another row of the batch brings must be written first."""
        if other.entry is not draft.entry:
            draft.entry.deferred = True
        else:
            draft.values[name] = other.group.cls.ref(other.id)

    def _defer_twins(self, drafts: Sequence[Draft]) -> None:
        """Two rows may name one record by different keys: the later one waits."""
        taken: set[UUID] = set()
        for draft in drafts:
            if draft.id in taken:
                draft.entry.deferred = True
            taken.add(draft.id)

    def _require(self, group: Group, drafts: Sequence[Draft]) -> None:
        """A new record has all that every one of its entity needs."""
        needed = [name for name, field in group.facts.own.items() if field.required]
        told = {column.name: column.header for column in (*group.fields, *group.references)}
        noun = group.facts.noun
        for draft in drafts:
            if draft.known:
                continue
            wrong = {where for where, _ in draft.entry.problems}
            for name in needed:
                header = told.get(name, "row")
                there = name in draft.values or name in group.given or name in draft.otherwise
                if not there and header not in wrong and not self._pending(draft, name):
                    why = _("{name} is missing, which every {what} needs", name=name, what=noun)
                    draft.wrong(header, why)
            if group.facts.extends is not None and ID not in group.links and not draft.given_id:
                why = _("id is missing: which record does this {what} extend?", what=noun)
                draft.wrong("row", why)

    def _pending(self, draft: Draft, name: str) -> bool:
        return draft.entry.deferred and any(c.name == name for c, _ in draft.texts)

    # Writing

    def _write(self, entries: Sequence[Entry]) -> None:
        """Write rows together; where that is refused, find the rows at fault by halves."""
        if not entries:
            return
        try:
            with self.work.savepoint():
                outcomes = self._written(entries)
        except CRMError as error:
            if len(entries) == 1:
                self._end(entries[0], "rejected", error_problems(entries[0], error))
                return
            half = len(entries) // 2
            self._take(entries[:half])
            self._take(entries[half:])
        else:
            for entry in entries:
                self._end(entry, outcomes[entry])

    def _written(self, entries: Sequence[Entry]) -> Mapping[Entry, Outcome]:
        found: dict[Entry, dict[str, Outcome]] = {entry: {} for entry in entries}
        for group, drafts in _by_group(entries):
            own = [draft for draft in drafts if draft.like is None]
            new = [draft for draft in own if not draft.known]
            self._add(group, new)
            changed = self._change(group, [draft for draft in own if draft.known])
            for draft in drafts:
                found[draft.entry][group.name] = "unchanged"
            for draft in new:
                found[draft.entry][group.name] = "added"
            for draft, outcome in changed.items():
                found[draft.entry][group.name] = outcome
        return {entry: _of_row(entry, outcomes) for entry, outcomes in found.items()}

    def _add(self, group: Group, drafts: Sequence[Draft]) -> None:
        """New records, what the rows say of their contacts, and what they are known by."""
        if not drafts:
            return
        self.work.add_all(self._new(group, drafts))
        digests = [(d.digest, d.id) for d in drafts if self.finder.by_content(d)]
        if digests:
            keys, connection = self.work.crm.catalogue.imports.keys, self.work.connection
            connection.execute(delete(keys).where(keys.c.key.in_([key for key, _ in digests])))
            store = self.work.store
            store.insert_rows(connection, keys, ("key", "record_id"), digests)

    def _new(self, group: Group, drafts: Sequence[Draft]) -> Iterator[Entity]:
        records = []
        for draft in drafts:
            values = _with_own({**group.given, **draft.otherwise, **draft.values})
            record: Any = group.cls(**{**values, "id": draft.id})
            records.append(record)
        yield from records
        if group.cls is Customer:
            for customer, draft in zip(records, drafts, strict=True):
                if draft.ways:
                    yield from contacts.records(customer, draft.ways, customer.country, new=True)
        name = group.facts.name
        for draft in drafts:
            if draft.key:
                yield ExternalId(
                    entity_name=name, record_id=draft.id, system=group.system, key=draft.key
                )

    def _change(self, group: Group, drafts: Sequence[Draft]) -> Mapping[Draft, Outcome]:
        """Change the records that are there already, as the policy says."""
        if not drafts or self.policy == "skip":
            return dict.fromkeys(drafts, "skipped")
        records = self._current(group, [draft.id for draft in drafts])
        wanted = [(draft, self._differing(draft, records[draft.id])) for draft in drafts]
        self.work.change_all((records[d.id], values) for d, values in wanted if values)
        reached = self._add_contacts(drafts, records) if group.cls is Customer else set()
        self._link_keys(group, drafts)
        return {
            draft: "changed" if values or draft.id in reached else "unchanged"
            for draft, values in wanted
        }

    def _current(self, group: Group, ids: Sequence[UUID]) -> dict[UUID, Any]:
        """The records as they are stored, with what their reader did not ask for: to compare."""
        codec = self.work.crm.catalogue.codec(group.cls)
        statement = select(*codec.columns).where(codec.table.c.id.in_(ids))
        return {r.id: r for r in map(codec.load, self.work.connection.execute(statement))}

    def _differing(self, draft: Draft, record: Any) -> dict[str, Any]:
        """What the row changes of the record; to fill is to leave what is there."""
        there = {name: _held(record, name) for name in draft.values}
        fills = self.policy == "fill"
        differing = {
            n: v
            for n, v in draft.values.items()
            if there[n] != v and (not fills or there[n] in _EMPTY)
        }
        if any(name.startswith(OWN) for name in differing):
            masked = self.work.masked_keys(draft.group.cls)
            differing[CUSTOM] = without(record.custom, masked)
        return _with_own(differing)

    def _add_contacts(self, drafts: Sequence[Draft], records: Mapping[UUID, Any]) -> set[UUID]:
        found: list[Any] = []
        for draft in drafts:
            if draft.ways:
                record = records[draft.id]
                found += contacts.records(record, draft.ways, record.country, new=False)
        if found:
            found = contacts.not_there_yet(self.work, found, [draft.id for draft in drafts])
        self.work.add_all(found)
        return {record.customer.id for record in found}

    def _link_keys(self, group: Group, drafts: Sequence[Draft]) -> None:
        """Who was found otherwise is known by the row's key from now on."""
        keyed = {d.key: d.id for d in drafts if d.key and (d.matches or group.id is not None)}
        if not keyed:
            return
        there = self.work.linked(group.cls, group.system, keyed)
        self.work.add_all(
            ExternalId(entity_name=group.facts.name, record_id=id, system=group.system, key=key)
            for key, id in keyed.items()
            if key not in there
        )


def _brought(entries: Sequence[Entry]) -> Mapping[tuple[Any, str], Draft]:
    """The records of the batch, by the `system:key` that a reference may name."""
    every = (draft for entry in entries for draft in entry.drafts.values())
    return {(d.group.cls, f"{d.group.system}:{d.key}"): d for d in every if d.key}


def _shared(entry: Entry) -> Iterator[Entry]:
    """The earlier rows that bring a record of this one."""
    return (draft.like.entry for draft in entry.drafts.values() if draft.like is not None)


def _by_group(entries: Sequence[Entry]) -> Iterator[tuple[Group, list[Draft]]]:
    """The drafts of each group, those first that others refer to."""
    found: dict[str, list[Draft]] = {}
    for entry in entries:
        for name, draft in entry.drafts.items():
            found.setdefault(name, []).append(draft)
    yield from ((drafts[0].group, drafts) for drafts in sorted(found.values(), key=_place))


def _held(record: Any, name: str) -> Any:
    """The value of a field, or of one that the organisation defined."""
    return record.custom.get(name[len(OWN) :]) if name.startswith(OWN) else getattr(record, name)


def _with_own(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as a record takes them: those of the organisation's own fields together."""
    own = {name[len(OWN) :]: value for name, value in values.items() if name.startswith(OWN)}
    if not own:
        return dict(values)
    others = {name: value for name, value in values.items() if not name.startswith(OWN)}
    return {**others, CUSTOM: {**(values.get(CUSTOM) or {}), **own}}


def _place(drafts: Sequence[Draft]) -> int:
    return drafts[0].group.rank


def _of_row(entry: Entry, outcomes: Mapping[str, Outcome]) -> Outcome:
    """What became of a row: what became of the record that it is, else of any beside it."""
    main = next((d.group.name for d in entry.drafts.values() if d.group.main), None)
    own, every = outcomes.get(main or ""), set(outcomes.values())
    if own == "added" or (own is None and "added" in every):
        return "added"
    if every & {"added", "changed"}:
        return "changed"
    return own or ("skipped" if every == {"skipped"} else "unchanged")


def error_problems(entry: Entry, error: CRMError) -> list[Problem]:
    """The problems of an error, by the columns where they can be told."""
    headers = {
        cells.name: cells.header
        for draft in entry.drafts.values()
        for cells in (*draft.group.fields, *draft.group.references)
    }
    told = [(headers.get(name, name), what) for name, what in getattr(error, "problems", ())]
    return told or [("row", error.message)]  # pyright: ignore[reportReturnType]
