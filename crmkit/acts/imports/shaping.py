"""The shape of a table: what each column brings, and which records a row is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from crmkit.acts.imports.guessing import guessed
from crmkit.acts.imports.headers import (
    EXTERNAL_ID,
    WRITTEN,
    Column,
    OwnFields,
    Vocabulary,
    mapped,
    normal,
)
from crmkit.acts.imports.layouts import Layout
from crmkit.acts.imports.planning import Group, Wanted, groups_of
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, definition
from crmkit.entities.folding import fold
from crmkit.errors import Invalid
from crmkit.files.cells import Reading
from crmkit.files.national import require_region
from crmkit.files.reading import Table, Writing
from crmkit.files.typed import words
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.catalogue import Catalogue


@attrs.frozen
class Asked:
    """What was asked of an import, before the table was looked at."""

    mapping: Mapping[str, str | None]
    values: Mapping[str, str]
    key_column: str | None
    system: str | None
    match: tuple[str, ...]
    type_column: str | None
    writing: Writing
    layout: Layout | None = None
    """Of the program that wrote the file, where it is known."""


class Shape:
    """The columns of one table, and the groups of its rows."""

    def __init__(
        self,
        catalogue: Catalogue,
        own: OwnFields,
        cls: type[Entity],
        table: Table,
        asked: Asked,
        complete: Callable[[Writing], Writing],
    ) -> None:
        """`complete` adds what the CRM's settings say of how values are written."""
        self.catalogue, self.cls, self.table, self.asked = catalogue, cls, table, asked
        self._own_system = asked.system is not None
        self.words = Vocabulary(catalogue.entities, own)
        self.type_index = self._place(asked.type_column) if asked.type_column else None
        self.columns = self._columns(cls, asked.mapping)
        if asked.layout is not None:
            self.asked = asked = self._with_layout(asked, asked.layout)
        self.key = self._key(asked.key_column, asked.system)
        self.writing = self._written(complete(asked.writing))
        self._by_type: dict[str, tuple[Group, ...] | Invalid] = {}
        if self.type_index is None:
            self.groups = self._groups(cls, self.columns)
            self._require_columns()
        else:
            self.groups = ()

    def _with_layout(self, asked: Asked, layout: Layout) -> Asked:
        """What was asked, and what is known of the program that wrote the file."""
        groups = {column.group for column in self.columns}
        given = layout.given([column.target for column in self.columns])
        match = [m for m in layout.match if m.rpartition(".")[0] in {"", *groups}]
        keyed = any(column.field == EXTERNAL_ID for column in self.columns)
        writing = {n: v for n, v in attrs.asdict(layout.writing).items() if v}
        said = {n: v for n, v in attrs.asdict(asked.writing).items() if v}
        return attrs.evolve(
            asked,
            values={**given, **asked.values},
            match=(*asked.match, *(m for m in match if m not in asked.match)),
            system=asked.system or (layout.system if keyed else None),
            writing=Writing(**{**writing, **said}),
        )

    def groups_for(self, cells: Sequence[Any]) -> tuple[Group, ...]:
        """Which records a row brings. Raises Invalid for a row of a type that there is not."""
        if self.type_index is None:
            return self.groups
        text = fold(words(cells[self.type_index]))
        if text not in self._by_type:
            self._by_type[text] = self._of_type(text)
        found = self._by_type[text]
        if isinstance(found, Invalid):
            raise found
        return found

    def _of_type(self, text: str) -> tuple[Group, ...] | Invalid:
        """The groups of rows that say they are customers, interactions, ..."""
        names = {fold(n): cls for n, cls in self.catalogue.entities.items()}
        names |= {fold(definition(cls).label): cls for cls in self.catalogue.entities.values()}
        cls = names.get(text)
        if cls is None:
            header = self.table.header[self.type_index or 0]
            return Invalid(f"{header}: no enabled part has an entity called {text!r}")
        asked = self.asked.mapping.items()
        mapping = {h: t for h, t in asked if not t or self.words.field(cls, t)}
        try:
            return self._groups(cls, self._columns(cls, mapping), rows_of_types=True)
        except Invalid as error:
            return error

    def _columns(self, cls: type[Entity], mapping: Mapping[str, str | None]) -> tuple[Column, ...]:
        layout = self.asked.layout
        known = layout.targets(self.table.header, cls, self.words) if layout else None
        joined = layout.joined if layout else ()
        found = mapped(cls, self.table.header, mapping, self.words, known, joined)
        return tuple(
            attrs.evolve(c, target=None, group="", field="") if c.index == self.type_index else c
            for c in found
        )

    def _groups(
        self, cls: type[Entity], columns: Sequence[Column], *, rows_of_types: bool = False
    ) -> tuple[Group, ...]:
        key = () if self.key is None else (self._key_of(cls),)
        values = self.asked.values
        if rows_of_types:
            own = definition(cls).own
            values = {name: text for name, text in values.items() if name in own}
        layout = self.asked.layout
        wanted = Wanted(values, self.asked.match, self.asked.system or "", self.words.own)
        if layout is not None:
            systems = {} if self._own_system else layout.systems
            wanted = attrs.evolve(wanted, systems=systems, words=layout.words, keyless=True)
        if any(c.field == EXTERNAL_ID for c in columns) and not self.asked.system:
            raise Invalid(_("name the system that knows the records by their {external_id.plural}"))
        reading = Reading(self.writing)
        return groups_of(cls, [*columns, *key], self.catalogue, reading, wanted)

    def _key(self, header: str | None, system: str | None) -> int | None:
        """The column of the keys by which `system` knows the rows."""
        if header is None:
            if system is not None and not any(c.field == EXTERNAL_ID for c in self.columns):
                raise Invalid(
                    f"which column holds the keys of {system!r}? Name it as the key column"
                )
            return None
        if not system:
            raise Invalid(f"name the system whose keys are in column {header!r}")
        return self._place(header)

    def _key_of(self, cls: type[Entity]) -> Column:
        index = self.key or 0
        name = definition(cls).name
        return Column(self.table.header[index], EXTERNAL_ID, index, name, EXTERNAL_ID)

    def _place(self, header: str) -> int:
        names = [normal(name) for name in self.table.header]
        if normal(header) not in names:
            listed = ", ".join(self.table.header)
            raise Invalid(f"the file has no column {header!r}; it has {listed}")
        return names.index(normal(header))

    def _written(self, writing: Writing) -> Writing:
        """How the file writes its values, with what the file itself tells."""
        if writing.region is not None:
            writing = attrs.evolve(writing, region=require_region(writing.region))
        return guessed(self.table, writing, list(self._kinds()))

    def _kinds(self) -> Iterator[tuple[int, str, Any]]:
        for column in self.columns:
            name = column.group.partition(":")[0]
            cls = self.catalogue.entities.get(name)
            if cls is None:
                continue
            field = definition(cls).own.get(column.field) or self.words.own(cls).get(column.field)
            if field is not None:
                yield column.index, column.header, field.kind

    def _require_columns(self) -> None:
        """A file none of whose rows can become a record is refused before it is read."""
        main = next(group for group in self.groups if group.main)
        brought = {c.name for c in (*main.fields, *main.references)}
        brought |= main.given.keys() | main.links.keys()
        if brought & {"given_name", "family_name"} and self.cls is Customer:
            brought.add("name")
        missing = [n for n, field in main.facts.own.items() if field.required and n not in brought]
        # Who is there already need not bring what every new one needs.
        finds = main.key is not None or main.id is not None or main.matches
        if missing and (not finds or not main.places):
            raise Invalid(
                _(
                    "no column of {file} brings {name!r}, which every {what} needs; map one to it, "
                    "of {columns}",
                    file=self.table.path.name,
                    name=missing[0],
                    what=main.facts.noun,
                    columns=", ".join(h for h in self.table.header if h not in WRITTEN),
                )
            )
