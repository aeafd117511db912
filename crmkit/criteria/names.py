"""What a name in a criterion stands for: a field, else a reference, else a trait of a part.

What the reader may not see has no name here, so that no message can tell it from what is not there.
"""

from __future__ import annotations

import difflib
import keyword
from collections.abc import Iterable, Iterator

import attrs

from crmkit.catalogue import Catalogue, Relation
from crmkit.criteria.meaning import FieldOf, Hop, Hops, OwnFieldOf, TraitOf
from crmkit.criteria.reader import Reader
from crmkit.criteria.syntax import Fault, Path
from crmkit.custom.fields import OwnField
from crmkit.entities import kinds
from crmkit.entities.custom import CUSTOM
from crmkit.entities.definition import Entity, Field, definition
from crmkit.entities.staff import Employee
from crmkit.traits import Trait
from crmkit.words import _

ME, MY_TEAM = "me", "my_team"
MAX_RELATED = 4


@attrs.frozen
class Place:
    """Where a path has got to: a record, and the hops that led there from the first one."""

    entity: type[Entity]
    hops: Hops = ()

    def next(self, hop: Hop) -> Place:
        return Place(hop.entity, (*self.hops, hop))

    def full(self, name: str) -> str:
        return ".".join((*(hop.name for hop in self.hops), name))


class Names:
    """The names that hold for records of one entity, as far as the reader may see them."""

    def __init__(
        self, catalogue: Catalogue, reader: Reader, entity: type[Entity], depth: int = 0
    ) -> None:
        self.catalogue = catalogue
        self.reader = reader
        self.entity = entity
        self.depth = depth
        """Inside how many any(), all() and count()."""

    def inside(self, path: Path, entity: type[Entity]) -> Names:
        """The names that hold inside any(), all() and count() of the records at `path`."""
        if self.depth == MAX_RELATED:
            what = f"related records are asked for at most {MAX_RELATED} deep inside one another"
            raise Fault(path.column, what)
        return Names(self.catalogue, self.reader, entity, self.depth + 1)

    def value(self, path: Path) -> FieldOf | TraitOf:
        """Raises Fault for a name that stands for no value, or for none of this reader's."""
        place = Place(self.entity)
        for i, name in enumerate(path.names):
            rest = ".".join(path.names[i:])
            field = self._fields(place.entity).get(name)
            if field is not None and name == rest:
                return FieldOf(path.column, place.hops, field)
            hop = None if name == rest else self._hop(place.entity, name)
            if hop is None:
                return self._trait(path, i, place, field)
            place = place.next(hop)
        raise AssertionError("a path has a name")

    def _trait(self, path: Path, i: int, place: Place, field: Field | None) -> TraitOf | OwnFieldOf:
        rest = ".".join(path.names[i:])
        trait = self._traits(place.entity).get(rest)
        if trait is not None:
            return TraitOf(path.column, place.hops, trait)
        own = self._own_fields(place.entity).get(rest)
        if own is not None:
            return OwnFieldOf(path.column, place.hops, own.field, own)
        if field is not None and isinstance(field.kind, kinds.Json):
            raise self._unknown(path, i, place, self._values(place))
        if field is not None:
            what = f"{field.name!r} is a {field.kind.name}; no name follows it"
            raise Fault(path.columns[i], what)
        if path.names[i] in self._extensions(place.entity):
            what = f"{path.names[i]!r} is not a value; name one of its fields after it"
            raise Fault(path.columns[i], what)
        if rest in self._relations(place.entity):
            example = f"any({path}), all({path}, ...) or count({path})"
            raise Fault(path.columns[i], f"{rest!r} is many records; write {example}")
        raise self._unknown(path, i, place, self._values(place))

    def relation(self, path: Path) -> tuple[Hops, Relation]:
        """Raises Fault for a name that stands for no related records."""
        place = Place(self.entity)
        for i, name in enumerate(path.names):
            rest = ".".join(path.names[i:])
            relation = self._relations(place.entity).get(rest)
            if relation is not None:
                return place.hops, relation
            hop = self._hop(place.entity, name)
            if hop is None or name == rest:
                raise self._unknown(path, i, place, self._relations(place.entity))
            place = place.next(hop)
        raise AssertionError("a path has a name")

    def _fields(self, entity: type[Entity]) -> dict[str, Field]:
        hidden = self.reader.hidden(entity)
        return {n: f for n, f in definition(entity).fields.items() if n not in hidden}

    def _traits(self, entity: type[Entity]) -> dict[str, Trait]:
        hidden = self.reader.hidden(entity)
        known = self.catalogue.traits.get(entity, {})
        return {n: trait for n, trait in known.items() if n not in hidden}

    def _own_fields(self, entity: type[Entity]) -> dict[str, OwnField]:
        hidden = self.reader.hidden(entity)
        if CUSTOM in hidden or CUSTOM not in definition(entity).fields:
            return {}
        known = self.reader.own_fields(entity).values()
        return {own.name: own for own in known if own.name not in hidden}

    def _extensions(self, entity: type[Entity]) -> dict[str, type[Entity]]:
        known = self.catalogue.extensions(entity)
        return {n: cls for n, cls in known.items() if self._is_shown(cls)}

    def _relations(self, entity: type[Entity]) -> dict[str, Relation]:
        """Those whose reference the reader may see: it is what the relation tells of."""
        known = self.catalogue.relations(entity)
        return {n: r for n, r in known.items() if r.field in self._fields(r.entity)}

    def _is_shown(self, entity: type[Entity]) -> bool:
        own = definition(entity).own
        return not own or not own.keys() <= self.reader.hidden(entity)

    def _hop(self, entity: type[Entity], name: str) -> Hop | None:
        field = self._fields(entity).get(name)
        if field is None:
            extension = self._extensions(entity).get(name)
            return None if extension is None else Hop(name, extension, "id", "id")
        if isinstance(field.kind, kinds.EmployeeKey) and Employee in self.catalogue.part_of:
            return Hop(name, Employee, name, "key")
        return None if field.refers_to is None else Hop(name, field.refers_to, name, "id")

    def _values(self, place: Place) -> list[str]:
        """What could have been meant where a value is wanted."""
        entity = place.entity
        names = [*self._fields(entity), *self._extensions(entity), *self._traits(entity)]
        names += self._own_fields(entity)
        return names if place.hops else [*names, ME, MY_TEAM]

    def _unknown(self, path: Path, i: int, place: Place, known: Iterable[str]) -> Fault:
        rest = ".".join(path.names[i:])
        known, hint = list(known), ""
        near = nearest(rest, known) or nearest(path.names[i], known)
        if near is not None:
            hint = _("; did you mean {near!r}?", near=place.full(near))
        elif "." in rest:
            hint = _("; if a part brings it, enable that part")
        what = definition(place.entity).noun
        message = _("{What} has no {name!r}{hint}", what=what, name=rest, hint=hint)
        return Fault(path.columns[i], message, unknown=rest)


def nearest(name: str, known: Iterable[str]) -> str | None:
    return next(iter(difflib.get_close_matches(name, list(known), 1, 0.7)), None)


def ambiguities(catalogue: Catalogue) -> list[str]:
    """Names that would mean two things in a criterion, or that none can contain; with their parts.

    Assembly refuses them: a path resolves to field, then reference, then a part's traits, and no
    part may change what another's path means.
    """
    return [problem for entity in catalogue.part_of for problem in _doubtful(catalogue, entity)]


def _doubtful(catalogue: Catalogue, entity: type[Entity]) -> Iterator[str]:
    facts = definition(entity)
    for name in facts.fields:
        if keyword.iskeyword(name) or name in (ME, MY_TEAM):
            yield f"{facts.name}.{name} ({catalogue.part_of[entity]}) cannot be named in criteria"
    meanings = dict(_plain(catalogue, entity))
    for name, meaning in (*_plain(catalogue, entity), *_contributed(catalogue, entity)):
        # Neither the name nor what stands before its point may mean something else.
        for part in {name, name.partition(".")[0]} & meanings.keys():
            if meanings[part] != meaning:
                yield f"{facts.name}.{part} stands for {meanings[part]} and for {meaning}"


def _plain(catalogue: Catalogue, entity: type[Entity]) -> Iterator[tuple[str, str]]:
    for name, cls in catalogue.extensions(entity).items():
        yield name, f"an extension ({catalogue.part_of[cls]})"
    for name in definition(entity).fields:
        yield name, f"a field ({catalogue.part_of[entity]})"


def _contributed(catalogue: Catalogue, entity: type[Entity]) -> Iterator[tuple[str, str]]:
    for name in catalogue.traits.get(entity, {}):
        yield name, f"the trait {name} ({catalogue.trait_parts[name]})"
    for name, relation in catalogue.relations(entity).items():
        yield name, f"the relation {name} ({catalogue.part_of[relation.entity]})"
