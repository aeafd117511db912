"""What the rows of a table say: the records that each brings, and all that is wrong with it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal
from uuid import UUID

import attrs

from crmkit.acts.imports import contacts
from crmkit.acts.imports.headers import WRITTEN, Column, normal
from crmkit.acts.imports.layouts import EMPLOYER, Layout
from crmkit.acts.imports.planning import Cells, Group
from crmkit.entities import kinds
from crmkit.entities.customer import Customer
from crmkit.entities.ids import new_id
from crmkit.entities.opportunity import Opportunity
from crmkit.errors import CRMError, Invalid
from crmkit.files.cells import refuse_mangled, refuse_undecoded
from crmkit.files.reading import Row, holds
from crmkit.files.typed import as_text, words

_NO_DIGEST = UUID(int=0)

Outcome = Literal["added", "changed", "unchanged", "rejected", "skipped"]
Problem = tuple[str, str]
"""Where (a header, or "row") and what is wrong."""


@attrs.define(eq=False)
class Draft:
    """One record on its way in."""

    group: Group
    entry: Entry
    values: dict[str, Any]
    texts: list[tuple[Cells, str]]
    """What its references are called, to be looked up."""
    ways: list[contacts.Way]
    key: str
    """By which `group.system` knows it; empty where the row has none."""
    given_id: UUID | None
    digest: UUID
    """Of what the row says: by it a row is known that has nothing else to be known by."""
    id: UUID = attrs.field(factory=new_id)
    known: bool = False
    """Whether the record is there already."""
    otherwise: dict[str, Any] = attrs.field(factory=dict)
    """Values of a new record where its row says nothing else."""
    also: tuple[tuple[str, ...], ...] = ()
    """What this one record is known by beside what its group is."""
    like: Draft | None = None
    """The draft of an earlier row that brings the same record with the same values."""

    @property
    def matches(self) -> tuple[tuple[str, ...], ...]:
        return (*self.group.matches, *self.also) if self.also else self.group.matches

    def wrong(self, where: str, what: str) -> None:
        self.entry.problems.append((where, what))


@attrs.define(eq=False)
class Entry:
    """A row on its way in."""

    row: Row
    line: int
    """In the file that the run began with."""
    drafts: dict[str, Draft] = attrs.field(factory=dict)
    problems: list[Problem] = attrs.field(factory=list)
    deferred: bool = False
    """Whether it waits for an earlier row of its batch that brings the same record."""


@attrs.frozen
class Taken:
    """What became of one row."""

    row: Row
    line: int
    what: Outcome
    problems: tuple[Problem, ...] = ()


class Drafting:
    """Reads rows under one header. `groups_for` says which records a row brings."""

    def __init__(
        self,
        columns: Sequence[Column],
        groups_for: Callable[[Sequence[Any]], tuple[Group, ...]],
        layout: Layout | None = None,
    ) -> None:
        self.layout = layout
        self.width = len(columns)
        self.groups_for = groups_for
        self._places = {c.header: c.index for c in columns}
        self._named = sorted(
            (normal(c.header), c.index) for c in columns if c.header not in WRITTEN
        )

    def entry(self, row: Row, line: int) -> Entry:
        """Everything that the cells of a row say, and everything that is wrong with them."""
        entry = Entry(row, line)
        cells = row.cells
        if row.problem is not None:
            entry.problems.append(("row", row.problem))
            return entry
        if len(cells) != self.width:
            cells = self._fitted(entry, cells)
        try:
            groups = self.groups_for(cells)
        except CRMError as error:
            entry.problems.append(("row", error.message))
            return entry
        for group in groups:
            own = any(holds(cells[index]) for index in group.places)
            there = entry.drafts.keys() >= set(group.links.values()) if group.between else False
            if own or ((there or self._is_whole(group)) and any(map(holds, cells))):
                self._draft(entry, group, cells)
        if self.layout is not None:
            _name(entry, self.layout)
            _close(entry)
        if len(entry.problems) > 1:
            entry.problems.sort(key=lambda problem: self._places.get(problem[0], self.width))
        return entry

    def _is_whole(self, group: Group) -> bool:
        """Whether a row is of this record whatever it says, as a card is of somebody."""
        return self.layout is not None and group.main

    def _fitted(self, entry: Entry, cells: Sequence[Any]) -> Sequence[Any]:
        """Cells that are not there are empty; those that have no header are a problem."""
        if any(map(holds, cells[self.width :])):
            what = f"has {len(cells)} cells where the header names {self.width}"
            entry.problems.append(("row", what))
        return [*cells[: self.width], *[""] * (self.width - len(cells))]

    def _draft(self, entry: Entry, group: Group, cells: Sequence[Any]) -> None:
        """The record of one group: its values, its contacts, what it refers to, its key."""
        values: dict[str, Any] = {}
        problems = entry.problems
        for column in group.fields:
            cell = cells[column.index]
            if (cell and (type(cell) is not str or not cell.isspace())) or cell == 0:
                try:
                    value = column.read(cell)
                except CRMError as error:
                    problems.append((column.header, error.message))
                else:
                    if column.name in values:
                        values[column.name] = f"{values[column.name]} {value}"
                    elif value is not None:
                        values[column.name] = value
        ways = _read_all(group.ways, cells, problems)
        texts = _texts(group.references, cells, problems)
        if group.cls is Customer:
            contacts.composed_name(values)
        key = _key(group.key, cells, problems, required=group.needs_key)
        key = self.layout.key_form(key) if self.layout is not None else key
        given = _id(group.id, cells, problems)
        digest = _NO_DIGEST if key or given else self._digest(group, cells, entry)
        flat = [way for found in ways for way in found]
        entry.drafts[group.name] = Draft(group, entry, values, texts, flat, key, given, digest)

    def _digest(self, group: Group, cells: Sequence[Any], entry: Entry) -> UUID:
        """Of all cells of a row; of what it brings beside, its own cells and whom it belongs to."""
        own = group.places
        named = self._named if group.main else [pair for pair in self._named if pair[1] in own]
        said = [f"{header}\x1e{words(cells[i]).strip()}" for header, i in named if holds(cells[i])]
        linked = (entry.drafts.get(other) for other in group.links.values())
        said += [draft.key or str(draft.given_id or draft.digest) for draft in linked if draft]
        return digest_of([group.facts.name, *said])


def digest_of(words: Iterable[str]) -> UUID:
    made = hashlib.blake2b("\x1f".join(words).encode("utf-8", "surrogateescape"), digest_size=16)
    return UUID(bytes=made.digest())


def _read_all(columns: Sequence[Cells], cells: Sequence[Any], problems: list[Problem]) -> list[Any]:
    found = []
    for column in columns:
        if holds(cells[column.index]):
            try:
                found.append(column.read(cells[column.index]))
            except CRMError as error:
                problems.append((column.header, error.message))
    return found


def _texts(
    columns: Sequence[Cells], cells: Sequence[Any], problems: list[Problem]
) -> list[tuple[Cells, str]]:
    """What the references of a row are called."""
    held = [column for column in columns if holds(cells[column.index])]
    wrong = len(problems)
    found = _read_all(held, cells, problems)
    return list(zip(held, found, strict=True)) if len(problems) == wrong else []


def _name(entry: Entry, layout: Layout) -> None:
    """Who has no name in an address book is the organisation named there, else goes by the first
    e-mail address or telephone number."""
    main = next((d for d in entry.drafts.values() if d.group.main), None)
    if main is None or main.group.cls is not Customer or "name" in main.values:
        return
    firm = entry.drafts.get(EMPLOYER) if layout.firms else None
    reached = [way.value for way in main.ways if contacts.names(way.target)]
    if firm is not None and "name" in firm.values:
        main.otherwise |= {"name": firm.values["name"], "kind": "organisation"}
        main.also = (("name",),)
        for name, draft in list(entry.drafts.items()):
            if draft is firm or EMPLOYER in draft.group.links.values():
                del entry.drafts[name]
    elif reached:
        main.otherwise["name"] = reached[0]


def _close(entry: Entry) -> None:
    """Programs have one date for the close that is expected and for the one that came."""
    for draft in entry.drafts.values():
        values = draft.values
        closed = draft.group.cls is Opportunity and values.get("status") in ("won", "lost")
        if closed and "expected_close" in values:
            values.setdefault("closed_on", values["expected_close"])


def _key(
    column: Column | None, cells: Sequence[Any], problems: list[Problem], *, required: bool
) -> str:
    """The key by which another system knows the record, if it is whole."""
    if column is None:
        return ""
    try:
        key = as_text(kinds.Text(), cells[column.index]).strip()
        refuse_mangled(key)
        refuse_undecoded(key)
        if len(key) > 191:
            raise Invalid(f"the key is {len(key)} characters long; at most 191 are kept")
    except CRMError as error:
        problems.append((column.header, error.message))
        return ""
    if not key and required:
        problems.append((column.header, "the key is missing"))
    return key


def _id(column: Column | None, cells: Sequence[Any], problems: list[Problem]) -> UUID | None:
    if column is None or not holds(cells[column.index]):
        return None
    try:
        return UUID(words(cells[column.index]).strip())
    except ValueError:
        problems.append((column.header, f"{cells[column.index]!r} is no id of crmkit"))
        return None
