"""What an import is to do with a table: which records each row brings, of which columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import attrs

from crmkit.acts.imports import contacts
from crmkit.acts.imports.headers import EXTERNAL_ID, ID, Column, OwnFields
from crmkit.custom.values import stored
from crmkit.entities import kinds
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Definition, Entity, Field, definition
from crmkit.entities.folding import fold
from crmkit.errors import Invalid
from crmkit.files.cells import Reading
from crmkit.files.typed import SEVERAL
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.catalogue import Catalogue

Policy = Literal["overwrite", "fill", "skip"]
Read = Callable[[Any], Any]

CONTACT_MATCHES = ("email", "phone")
# More groups than a row can have.
_MOST = 10_000


@attrs.frozen
class Cells:
    """A column of one group: where it is, what it fills, and what reads it."""

    index: int
    header: str
    name: str
    read: Read
    refers_to: Any = None
    """Of which entity the records are that a reference names."""


@attrs.frozen
class Group:
    """One record that a row brings: of which entity, from which columns, known by what."""

    name: str
    cls: type[Entity]
    facts: Definition
    fields: tuple[Cells, ...]
    references: tuple[Cells, ...]
    """Columns that name another record; `read` gives the text."""
    ways: tuple[Cells, ...]
    key: Column | None
    """The column of the keys of `system`."""
    id: Column | None
    system: str
    given: Mapping[str, Any]
    """Values of new records where the row says nothing."""
    links: Mapping[str, str]
    """References to records of other groups of the same row, by field."""
    matches: tuple[tuple[str, ...], ...]
    """What else a record is known by, in this order: contacts, or fields together."""
    main: bool
    """Whether it is what the rows are, not what they bring beside it."""
    places: tuple[int, ...]
    """Where its columns are in a row."""
    rank: int
    """Its place among all: after those that it may refer to."""

    between: bool
    """Whether it stands between other records of its row: it is there when they are."""
    keyless: bool
    """Whether it may lack the key."""

    @property
    def needs_key(self) -> bool:
        """Whether a row without a key is wrong: it has nothing else to be known by."""
        known = self.matches or self.id is not None or self.keyless
        return self.key is not None and not known


@attrs.frozen
class Wanted:
    """What was asked of an import, beside its columns."""

    values: Mapping[str, str]
    match: Sequence[str]
    system: str
    own: OwnFields
    systems: Mapping[str, str] = attrs.field(factory=dict)
    """Whose keys they are, by group, where that is not `system`."""
    words: Mapping[str, Mapping[str, str | None]] = attrs.field(factory=dict)
    """What the file writes and what is meant, by target."""
    keyless: bool = False
    """Whether rows may lack the key."""


def groups_of(
    cls: type[Entity],
    columns: Sequence[Column],
    catalogue: Catalogue,
    reading: Reading,
    wanted: Wanted,
) -> tuple[Group, ...]:
    """The groups of a row, those that others refer to first. Raises Invalid for what cannot be."""
    main = definition(cls).name
    names = dict.fromkeys([main, *(c.group for c in columns if c.group)])
    # A value may be of a record that no column brings.
    given = (path.partition(".")[0] for path in wanted.values if "." in path)
    names |= dict.fromkeys(g for g in given if g.partition(":")[0] in catalogue.entities)
    classes = {name: catalogue.entity(name.partition(":")[0]) for name in names}
    makers = [
        _Maker(name, classes[name], main, classes, columns, catalogue, reading, wanted)
        for name in names
    ]
    return _in_order([maker.made() for maker in makers], catalogue)


def _group(path: str, main: str, names: Mapping[str, Any]) -> tuple[str, str]:
    """The group and the field of `interaction.channel`, or of `channel`."""
    group, _, field = path.partition(".")
    return (group, field) if field and group in names else (main, path)


class _Maker:
    """Makes one group."""

    def __init__(
        self,
        name: str,
        cls: type[Entity],
        main: str,
        classes: Mapping[str, type[Entity]],
        columns: Sequence[Column],
        catalogue: Catalogue,
        reading: Reading,
        wanted: Wanted,
    ) -> None:
        self.name, self.cls, self.main, self.classes = name, cls, main, classes
        self.columns = [column for column in columns if column.group == name]
        self.catalogue, self.reading, self.wanted = catalogue, reading, wanted
        self.facts = definition(cls)

    def made(self) -> Group:
        by_field = {column.field: column for column in self.columns}
        given, links = self._given()
        between = len(links) > 1 or not self.columns
        links |= self._links(by_field, given, links)
        fields, references, ways = self._cells()
        return Group(
            self.name, self.cls, self.facts, fields, references, ways,
            by_field.get(EXTERNAL_ID), by_field.get(ID),
            self.wanted.systems.get(self.name, self.wanted.system), given, links,
            self._matches({*by_field, *given, *links}, links, between), self.name == self.main,
            tuple(column.index for column in self.columns), 0, between, self.wanted.keyless,
        )  # fmt: skip

    def _cells(self) -> tuple[tuple[Cells, ...], tuple[Cells, ...], tuple[Cells, ...]]:
        fields: list[Cells] = []
        references: list[Cells] = []
        ways: list[Cells] = []
        for column in self.columns:
            where = column.index, column.header, column.field
            if column.field in (EXTERNAL_ID, ID):
                continue
            if self.cls is Customer and contacts.brings_contact(column.field):
                ways.append(Cells(*where, contacts.reader(column.field, self.reading)))
                continue
            field = self.field(column.field)
            if field.refers_to is not None:
                text = self.reading.reader(kinds.Text(max=500))
                references.append(Cells(*where, text, field.refers_to))
            else:
                fields.append(Cells(*where, self._worded(column, field)))
        return tuple(fields), tuple(references), tuple(ways)

    def field(self, name: str) -> Field:
        """A field of the entity, or one that the organisation defined. Raises Invalid."""
        own = self.wanted.own(self.cls)
        field = self.facts.own.get(name) or own.get(name)
        if field is None:
            known = ", ".join([*self.facts.own, *own])
            raise Invalid(_("{What} has no field {name!r}; it has {known}",
                            what=self.facts.noun, name=name, known=known))  # fmt: skip
        return field

    def _reader(self, field: Field) -> Read:
        """What an organisation's own field holds is read as JSON keeps it."""
        read = self.reading.reader(field.kind)
        if field.name in self.facts.own:
            return read
        return lambda cell: stored(field.kind, read(cell))

    def _worded(self, column: Column, field: Field) -> Read:
        """A reader that knows what the program which wrote the file means by its words."""
        read, words = self._reader(field), self.wanted.words.get(column.target or "", {})
        if not words:
            return read
        starts = [word for word in words if word.endswith("*") and word != "*"]

        def meant(cell: Any) -> Any:
            told = str(cell).strip().lstrip("* ")
            said = fold(told)
            start = next((w for w in starts if said.startswith(w[:-1])), "*")
            return words.get(said, words.get(start, told))

        def of_cell(cell: Any) -> Any:
            if not isinstance(cell, str):
                return read(cell)
            kept = [one for each in cell.split(SEVERAL) if (one := meant(each)) is not None]
            return read(SEVERAL.join(kept)) if kept else None

        return of_cell

    def _given(self) -> tuple[dict[str, Any], dict[str, str]]:
        """The values for new records, by field; and what `@customer` links to another group."""
        found: dict[str, Any] = {}
        links: dict[str, str] = {}
        for path, text in self.wanted.values.items():
            group, name = _group(path, self.main, self.classes)
            if group != self.name:
                continue
            field = self.field(name)
            if field.refers_to is not None and text.startswith("@"):
                links[name] = self._known_group(text[1:])
            else:
                found[name] = self._reader(field)(text)
        return found, links

    def _known_group(self, name: str) -> str:
        if name not in self.classes:
            raise Invalid(f"no column brings {name!r}; the rows bring {', '.join(self.classes)}")
        return name

    def _links(
        self, by_field: Mapping[str, Any], given: Mapping[str, Any], told: Mapping[str, str]
    ) -> dict[str, str]:
        """What the rest of the row answers: the interaction of a row is that of its customer."""
        found: dict[str, str] = {}
        for name, field in self.facts.references.items():
            others = [
                group
                for group, cls in self.classes.items()
                if cls is field.refers_to and group != self.name and group not in found.values()
            ]
            said = name in by_field or name in given or name in told
            if not said and others and self._refers_up(field):
                found[name] = others[0]
        if self.facts.extends is not None and ID not in by_field:
            extended = [g for g, cls in self.classes.items() if cls is self.facts.extends]
            found |= {ID: extended[0]} if extended else {}
        return found

    def _refers_up(self, field: Field) -> bool:
        """Of two customers in a row neither belongs to the other by itself."""
        return field.refers_to is not self.cls

    def _matches(
        self, brought: set[str], links: Mapping[str, str], between: bool
    ) -> tuple[tuple[str, ...], ...]:
        """As was asked for; else the unique rules that the row can fulfil."""
        asked = [_group(path, self.main, self.classes) for path in self.wanted.match]
        own = [(field,) for group, field in asked if group == self.name]
        for (name,) in own:
            of_contact = self.cls is Customer and name in CONTACT_MATCHES
            if not of_contact and self.field(name).name not in self.facts.own:
                raise Invalid(f"records are not matched by {name!r}, a field of your own")
        unique = tuple(u for u in self.facts.unique if brought.issuperset(u))
        # What only stands between other records of the row is known by them.
        ends = (tuple(links),) if between and len(links) > 1 else ()
        return tuple(own) or unique or ends


def _in_order(groups: Sequence[Group], catalogue: Catalogue) -> tuple[Group, ...]:
    """Those that are referred to before those that refer. Raises Invalid for a circle."""
    waiting, done = sorted(groups, key=lambda group: catalogue.rank(group.cls)), list[Group]()
    while waiting:
        names = {group.name for group in done}
        ready = [group for group in waiting if names.issuperset(group.links.values())]
        if not ready:
            circle = ", ".join(group.name for group in waiting)
            raise Invalid(f"the records of a row refer to each other in a circle: {circle}")
        done += ready
        waiting = [group for group in waiting if group not in ready]
    # Beside those of other rows: by entity first, then in the order of this row.
    ranks = (catalogue.rank(group.cls) * _MOST + place for place, group in enumerate(done))
    return tuple(attrs.evolve(group, rank=rank) for group, rank in zip(done, ranks, strict=True))
