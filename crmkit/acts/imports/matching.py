"""Which records the rows of a batch are about: those that are there already, looked up together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select

from crmkit.acts.imports.contacts import PHONES, kind_of
from crmkit.acts.imports.drafts import Draft, Entry
from crmkit.acts.imports.layouts import VCARD
from crmkit.acts.imports.planning import CONTACT_MATCHES, Group
from crmkit.entities.customer import ContactPoint, Customer, normal_form
from crmkit.entities.definition import Reference
from crmkit.entities.folding import fold
from crmkit.entities.kinds import Text
from crmkit.entities.merge import Merge
from crmkit.queries import Query
from crmkit.storage.tables import FOLDED
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit


def tokens(draft: Draft) -> Iterator[Hashable]:
    """What a record is known by, before it is looked up: two rows that share one are about one."""
    group = draft.group
    if draft.key:
        yield group.cls, "key", draft.key
    if draft.given_id is not None:
        yield group.cls, "id", draft.given_id
    known = [(match, value) for match in draft.matches for value in matched(draft, match)]
    yield from ((group.cls, match, value) for match, value in known)
    if not known and not draft.key and draft.given_id is None and group.facts.extends is None:
        yield group.cls, "digest", draft.digest


def matched(draft: Draft, match: tuple[str, ...]) -> list[Any]:
    """The values of a row by which its record may be known."""
    if draft.group.cls is Customer and match[0] in CONTACT_MATCHES:
        kinds = ("email",) if match[0] == "email" else PHONES
        ways = ((kind_of(way.target), way.value) for way in draft.ways)
        return [normal_form(kind, value) for kind, value in ways if kind in kinds]
    values = tuple(_comparable(draft, name) for name in match)
    return [] if any(value in (None, "") for value in values) else [values]


def _comparable(draft: Draft, name: str) -> Any:
    value = draft.values.get(name, draft.otherwise.get(name, draft.group.given.get(name)))
    if isinstance(value, Reference):
        return value.id
    kind = draft.group.facts.own[name].kind
    return fold(value) if isinstance(kind, Text) and kind.folded and value else value


def related(entries: Sequence[Entry]) -> dict[Entry, Hashable]:
    """For each entry the one that stands for all those that it shares a name with, directly or
    through others: they may be about one record, and keep their order."""
    leaders: dict[Hashable, Hashable] = {}

    def leader(item: Hashable) -> Hashable:
        while leaders.setdefault(item, item) != item:
            leaders[item] = leaders[leaders[item]]
            item = leaders[item]
        return item

    for entry in entries:
        for draft in entry.drafts.values():
            for token in tokens(draft):
                leaders[leader(token)] = leader(entry)
    return {entry: leader(entry) for entry in entries}


def wave(
    entries: Iterable[Entry], relations: Mapping[Entry, Hashable]
) -> tuple[list[Entry], list[Entry]]:
    """The entries that can be written together, and those that wait for them.

    An entry waits for an earlier one about the same record, unless both say the same of it; and for
    whoever it is related to that waits.
    """
    claimed: dict[Hashable, Draft] = {}
    waiting: set[Hashable] = set()
    now: list[Entry] = []
    later: list[Entry] = []
    for entry in entries:
        names = [(draft, list(tokens(draft))) for draft in entry.drafts.values()]
        free = relations[entry] not in waiting
        if free and all(_fits(draft, [claimed.get(t) for t in own]) for draft, own in names):
            now.append(entry)
            for draft, own in names:
                claimed.update((token, draft.like or draft) for token in own)
        else:
            later.append(entry)
            waiting.add(relations[entry])
    return now, later


def _fits(draft: Draft, holders: Sequence[Draft | None]) -> bool:
    """Whether nobody claims the record, or one who says the same of it beside another record."""
    claiming = {id(holder): holder for holder in holders if holder is not None}
    draft.like = None
    if not claiming:
        return True
    first = next(iter(claiming.values()))
    if draft.group.main or len(claiming) > 1 or not _says_the_same(draft, first):
        return False
    draft.like = first
    return True


def _says_the_same(one: Draft, other: Draft) -> bool:
    said = [
        (d.group.name, d.values, [text for _, text in d.texts], d.ways, d.key)
        for d in (one, other)
    ]  # fmt: skip
    return said[0] == said[1]


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None


class Finder:
    """Looks up the records that the drafts of one group are about."""

    def __init__(self, work: ReadUnit) -> None:
        self.work = work
        self.keys = work.crm.catalogue.imports.keys

    def find(self, group: Group, drafts: Sequence[Draft]) -> None:
        """Settle for each draft which record it is about: by key, id, match, else by digest."""
        for draft in drafts:
            draft.known = False
        if group.facts.extends is not None:
            self._extensions(group, drafts)
            return
        self._by_key(group, drafts)
        self._by_id(group, drafts)
        for match in dict.fromkeys(match for draft in drafts for match in draft.matches):
            left = [d for d in drafts if not d.known and not d.given_id and match in d.matches]
            self._by_match(group, match, left)
        self._by_digest(group, [d for d in drafts if not d.known and self.by_content(d)])

    def by_content(self, draft: Draft) -> bool:
        """Whether a record has nothing to be known by but what its row says."""
        return any(token[1] == "digest" for token in tokens(draft))  # type: ignore[index]

    def _settle(self, drafts: Iterable[Draft], found: Callable[[Draft], UUID | None]) -> None:
        for draft in drafts:
            id = found(draft)
            if id is not None:
                draft.id, draft.known = id, True

    def _extensions(self, group: Group, drafts: Sequence[Draft]) -> None:
        there = self.work.existing(group.cls, [draft.id for draft in drafts])
        self._settle(drafts, lambda draft: draft.id if draft.id in there else None)

    def _by_key(self, group: Group, drafts: Sequence[Draft]) -> None:
        keys = [draft.key for draft in drafts if draft.key]
        known = self.work.linked(group.cls, group.system, keys) if keys else {}
        if known:
            self._settle(drafts, lambda draft: known[draft.key].id if draft.key in known else None)
        if group.system == VCARD.system:
            self._by_own_key(group, [draft for draft in drafts if not draft.known])

    def _by_own_key(self, group: Group, drafts: Sequence[Draft]) -> None:
        """A card that this CRM has written has the id of its customer for a key."""
        ids = {draft: id for draft in drafts if (id := _uuid(draft.key)) is not None}
        there = self._now(group, set(ids.values()))
        self._settle(drafts, lambda draft: there.get(ids.get(draft, draft.id)))

    def _by_id(self, group: Group, drafts: Sequence[Draft]) -> None:
        given = [(draft, draft.given_id) for draft in drafts if draft.given_id is not None]
        there = self._now(group, {id for _draft, id in given})
        for draft, id in given:
            if id in there:
                draft.id, draft.known = there[id], True
            else:
                where = group.id.header if group.id is not None else "row"
                draft.wrong(
                    where, _("there is no {what.genitive} {id}", what=group.facts.noun, id=id)
                )

    def _by_digest(self, group: Group, drafts: Sequence[Draft]) -> None:
        columns = self.keys.c
        wanted = [draft.digest for draft in drafts]
        if not wanted:
            return
        statement = select(columns.key, columns.record_id).where(columns.key.in_(wanted))
        found = {row.key: row.record_id for row in self.work.connection.execute(statement)}
        there = self._now(group, set(found.values()))
        live = {key: there[id] for key, id in found.items() if id in there}
        self._settle(drafts, lambda draft: live.get(draft.digest))

    def _now(self, group: Group, ids: set[UUID]) -> Mapping[UUID, UUID]:
        """Those of the ids that are there; of a customer who was merged, who they are now."""
        there = self.work.existing(group.cls, ids) if ids else set()
        found = {id: id for id in there}
        merge = self.work.crm.catalogue.tables[Merge].c
        leads = {id: id for id in ids - there} if group.cls is Customer else {}
        while leads:
            into = select(merge.loser, merge.survivor).where(
                merge.loser.in_(set(leads.values())), merge.undone_at.is_(None)
            )
            onward = {row.loser: row.survivor for row in self.work.connection.execute(into)}
            leads = {id: onward[at] for id, at in leads.items() if at in onward}
            live = self.work.existing(group.cls, leads.values()) if leads else set()
            found |= {id: at for id, at in leads.items() if at in live}
            leads = {id: at for id, at in leads.items() if at not in live}
        return found

    def _by_match(self, group: Group, match: tuple[str, ...], drafts: Sequence[Draft]) -> None:
        wanted = {draft: values for draft in drafts if (values := matched(draft, match))}
        if not wanted:
            return
        every = {value for values in wanted.values() for value in values}
        of_contact = group.cls is Customer and match[0] in CONTACT_MATCHES
        holders = (
            self._reached_by(match[0], every) if of_contact else self._with(group, match, every)
        )
        for draft, values in wanted.items():
            ids = sorted(set().union(*(holders.get(value, set()) for value in values)))
            if len(ids) > 1:
                some = ", ".join(map(str, ids[:5]))
                what = group.facts.noun
                why = _("may be several {what.plural}: {some}; give the id", what=what, some=some)
                draft.wrong(" and ".join(match), why)
            elif ids:
                draft.id, draft.known = ids[0], True

    def _reached_by(self, kind: str, values: Iterable[str]) -> Mapping[str, set[UUID]]:
        """The customers whose contact points hold these values in their normal form."""
        query = Query(self.work, ContactPoint)
        c = query.table.c
        kinds = ("email",) if kind == "email" else PHONES
        statement = query.select(c.normal.in_(values) & c.kind.in_(kinds), [c.normal, c.customer])
        found: dict[str, set[UUID]] = defaultdict(set)
        for row in self.work.connection.execute(statement):
            found[row.normal].add(row.customer)
        seen = self.work.existing(Customer, set().union(*found.values())) if found else set()
        return {value: ids & seen for value, ids in found.items()}

    def _with(
        self, group: Group, match: tuple[str, ...], values: Iterable[tuple[Any, ...]]
    ) -> Mapping[Any, set[UUID]]:
        """The records whose fields hold these values together."""
        query = Query[Any](self.work, group.cls)
        columns = [self._column(query.table, group, name) for name in match]
        firsts = {value[0] for value in values}
        statement = query.select(columns[0].in_(firsts), [query.table.c.id, *columns])
        found: dict[Any, set[UUID]] = defaultdict(set)
        for id, *held in self.work.connection.execute(statement):
            found[tuple(held)].add(id)
        return found

    def _column(self, table: Any, group: Group, name: str) -> Any:
        kind = group.facts.own[name].kind
        folded = isinstance(kind, Text) and kind.folded
        return table.c[name + FOLDED] if folded else table.c[name]
