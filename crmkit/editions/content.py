"""Content packages: folders of records that an edition brings along, by content ids that stay.

A content id is `entity.key`; it means one record, in whichever package of the edition it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

import attrs

from crmkit.editions.layers import parsed
from crmkit.editions.manifest import IDENTIFIER, NAME, RANGE, VERSION, Edition, RoleOf
from crmkit.editions.problems import Place, Problem
from crmkit.editions.shapes import NOTHING, Named, One, Several, Table, Text, Value, key

FILE = "content.toml"
KEY = Text("^[a-z0-9][a-z0-9_-]*$", "a key of a-z, 0-9, _ and -")


@attrs.frozen
class Link:
    """A reference to another entry, by its content id."""

    to: str


@attrs.frozen
class EntryValue(Value):
    """A value of a field: plain data, `{ content = "ID" }` or the text of `{ file = "PATH" }`."""

    def read(self, value: Any, place: Place) -> Any:
        if isinstance(value, dict) and value.keys() == {"content"}:
            said = NAME.read(value["content"], place.at("content"))
            return NOTHING if said is NOTHING else Link(said)
        if isinstance(value, dict) and value.keys() == {"file"}:
            return _text_of(value["file"], place.at("file"))
        return value


def _text_of(name: Any, place: Place) -> Any:
    if NAME.read(name, place) is NOTHING:
        return NOTHING
    if Path(name).is_absolute() or any(step.startswith(".") for step in Path(name).parts):
        place.blame(f"names {name}, which is not shipped", "put it into the package, not hidden")
        return NOTHING
    try:
        return (place.file.parent / name).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        place.blame(f"names {name}, which cannot be read", "give the path of a text file")
        return NOTHING


@attrs.frozen(kw_only=True)
class Needs:
    """What there must be before the content can be applied."""

    core: str | None = key(RANGE, "The range of versions of crmkit", default=None)
    parts: Mapping[str, str] = key(
        Named(IDENTIFIER, RANGE), "Parts, with their range of versions", factory=dict
    )
    fields: tuple[str, ...] = key(Several(NAME), "Fields, as entity.field", default=())


_ROLES = Named(IDENTIFIER, Table(RoleOf, whole=True))


@attrs.frozen(kw_only=True)
class Package:
    """What a `content.toml` says."""

    format: int = key(One((1,)), "The format of this file: 1", needed=True)
    name: str = key(IDENTIFIER, "The name of the package", needed=True)
    version: str = key(VERSION, "The version of the package", needed=True)
    title: str | None = key(NAME, "What people call it", default=None)
    removed: str = key(
        One(("keep", "remove")),
        "What becomes of records that a newer version no longer has",
        default="keep",
    )
    needs: Needs = key(Table(Needs), "What it needs", factory=Needs)
    entries: Mapping[str, Mapping[str, Mapping[str, Any]]] = key(
        Named(IDENTIFIER, Named(KEY, Named(IDENTIFIER, EntryValue()))),
        "Records, by entity and key",
        factory=dict,
    )
    roles: Mapping[str, RoleOf] = key(_ROLES, "Roles, by name", factory=dict)
    file: Path = Path()

    @property
    def records(self) -> Iterator[Record]:
        """Its entries, one by one."""
        for entity, entries in self.entries.items():
            for name, values in entries.items():
                yield Record(f"{entity}.{name}", entity, values, self)


@attrs.frozen
class Record:
    """One entry: a record of an entity, and what its fields are to be."""

    id: str
    entity: str
    values: Mapping[str, Any]
    package: Package

    @property
    def needs(self) -> frozenset[str]:
        """The content ids it refers to."""
        return frozenset(one.to for one in self.values.values() if isinstance(one, Link))

    def problem(self, field: str, what: str, remedy: str) -> Problem:
        entity, _, name = self.id.partition(".")
        place = Place(self.package.file, []).at("entries").at(entity).at(name)
        place = place.at(field) if field else place
        return Problem(place.file, place.key, what, remedy)


_PACKAGE = Table(Package, whole=True)


def packages(edition: Edition, problems: list[Problem]) -> list[Package]:
    """The content packages of an edition that can be read; what is wrong is noted."""
    found = []
    for file, said in _said(edition, problems):
        known = len(problems)
        read = _PACKAGE.read(said, Place(file, problems))
        if len(problems) == known:
            found.append(attrs.evolve(_PACKAGE.build(read), file=file))
    return found


def roles(edition: Edition, problems: list[Problem]) -> dict[str, tuple[Path, RoleOf]]:
    """The roles of an edition and of its packages, with their files; the edition's own win.

    Noted is a role that two packages have and the edition has not: neither of them is the better.
    """
    found: dict[str, tuple[Path, RoleOf]] = {}
    for file, said in _said(edition, problems):
        place, known = Place(file, problems).at("roles"), len(problems)
        read = _ROLES.read(said.get("roles", {}), place)
        if len(problems) > known:
            continue
        for name, role in _ROLES.build(read).items():
            other, _ = found.setdefault(name, (file, role))
            if other != file and name not in edition.roles:
                what = f"is also a role of the package in {other.parent}"
                place.at(name).blame(what, f"rename one, or say [roles.{name}] in the edition")
    own = {name: (edition.said_in(("roles", name)), role) for name, role in edition.roles.items()}
    return {**found, **own}


def _said(edition: Edition, problems: list[Problem]) -> Iterator[tuple[Path, dict[str, Any]]]:
    """What is written in each package of an edition, where that is TOML."""
    listed_in = edition.said_in(("content", "packages"))
    for index, folder in enumerate(edition.content.packages):
        named_at = Place(listed_in, problems).at("content").at("packages").at(index)
        known, file = len(problems), folder / FILE
        said = parsed(file, named_at)
        if len(problems) == known:
            yield file, said


def in_order(packages: Iterable[Package], problems: list[Problem]) -> list[Record]:
    """All records, each after those it refers to; ids that clash, lack or go round are noted."""
    records: dict[str, Record] = {}
    every = [record for package in packages for record in package.records]
    # Own fields first: what is written into them is held against them.
    for record in sorted(every, key=lambda record: record.entity != "custom_field"):
        other = records.setdefault(record.id, record)
        if other is not record:
            what = f"is also in the package {other.package.name!r} ({other.package.file})"
            problems.append(record.problem("", what, "give one of them another key"))
    for record in records.values():
        for missing in sorted(record.needs - records.keys()):
            what = f"refers to {missing}, which no package of the edition has"
            problems.append(record.problem("", what, "name an entry that is there"))
    there = {id: sorted(record.needs & records.keys()) for id, record in records.items()}
    try:
        return [records[id] for id in TopologicalSorter(there).static_order()]
    except CycleError as error:
        way = error.args[1]
        what = f"comes after itself: {' before '.join(way)}"
        problems.append(records[way[0]].problem("", what, "drop one of these references"))
        return []
