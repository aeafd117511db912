"""Which record a text means: an id, `system:key` of another system, or a name only one has.

`resolve` is for one text that a person typed and takes part of a name; `Resolver` is for the texts
of a file, many at once, and takes only what names a record in full.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from sqlalchemy import String, cast, func

from crmkit.entities.customer import ContactPoint, Customer
from crmkit.entities.definition import Entity, Ref, definition
from crmkit.entities.folding import fold
from crmkit.entities.kinds import Text
from crmkit.errors import CRMError, Invalid, NotFound
from crmkit.queries import Query
from crmkit.storage.tables import FOLDED
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit

E = TypeVar("E", bound=Entity)

# How many of those that a text may mean are named.
_NAMED = 5


def resolve(work: ReadUnit, cls: type[E], text: str) -> Ref[E]:
    """The record of `cls` that `text` means.

    Raises NotFound when it is none that the actor may see, Invalid when it is more than one.
    """
    text = text.strip()
    try:
        return cls.ref(UUID(text))
    except ValueError:
        pass
    system, colon, key = text.partition(":")
    linked = work.linked(cls, system, [key]) if colon else {}
    return linked[key] if key in linked else _named(work, cls, text)


def _named(work: ReadUnit, cls: type[E], text: str) -> Ref[E]:
    """The one record whose name, or whose searched text, this is."""
    found = _exactly(work, cls, text) or list(work.search(text, cls, limit=_NAMED + 1))
    what = definition(cls).noun
    if not found:
        raise NotFound(
            _(
                "there is no {what.genitive} {text!r}; give its id, system:key, or its name",
                what=what,
                text=text,
            )
        )
    if len(found) > 1:
        some = ", ".join(f"{getattr(r, 'name', '')} ({r.id})".strip() for r in found[:_NAMED])
        more = " and others" if len(found) > _NAMED else ""
        raise _ambiguous(cls, text, f"{some}{more}")
    return cls.ref(found[0].id)


def _exactly(work: ReadUnit, cls: type[E], text: str) -> list[E]:
    """The records of exactly this name, a few of them."""
    naming: Any = next((n for n in ("name", "key") if n in definition(cls).own), None)
    if naming is None or naming in work.access.hidden(cls):
        return []
    kind, columns = definition(cls).own[naming].kind, work.crm.catalogue.tables[cls].c
    folded = isinstance(kind, Text) and kind.folded
    same = columns[naming + FOLDED] == fold(text) if folded else columns[naming] == text
    return list(work.find(cls, same, limit=_NAMED + 1))


# How many texts of earlier batches are remembered with what they mean.
_REMEMBERED = 10_000
_NAMING = ("name", "key")
Meant = Mapping[str, UUID | CRMError]
"""For each text the record it means, or why it means none."""


class Resolver:
    """Looks up what the texts of a file mean: one query for each way to be named, for a batch."""

    def __init__(self, work: ReadUnit, remembered: dict[Any, UUID]) -> None:
        """`remembered` is what earlier batches found."""
        self.work = work
        self._remembered = remembered

    def resolve(self, cls: type[Entity], texts: Iterable[str]) -> Meant:
        """What each text means: an id, `system:key`, an e-mail address, a unique field, a name."""
        wanted = dict.fromkeys(text.strip() for text in texts)
        found: dict[str, UUID | CRMError] = {
            t: self._remembered[cls, t] for t in wanted if (cls, t) in self._remembered
        }
        for ways in (self._by_id, self._by_key, self._by_address, self._by_field):
            missing = [text for text in wanted if text not in found]
            found |= ways(cls, missing) if missing else {}
        for text, id in found.items():
            if isinstance(id, UUID) and len(self._remembered) < _REMEMBERED:
                self._remembered[cls, text] = id
        return found | {text: _nobody(cls, text) for text in wanted if text not in found}

    def _by_id(self, cls: type[Entity], texts: list[str]) -> Meant:
        ids = {text: id for text in texts if (id := _id(text)) is not None}
        there = self.work.existing(cls, ids.values()) if ids else set()
        return {text: id if id in there else _nobody(cls, text) for text, id in ids.items()}

    def _by_key(self, cls: type[Entity], texts: list[str]) -> Meant:
        systems: dict[str, dict[str, str]] = defaultdict(dict)
        for text in texts:
            system, colon, key = text.partition(":")
            if colon:
                systems[system][key] = text
        return {
            keys[key]: record.id
            for system, keys in systems.items()
            for key, record in self.work.linked(cls, system, keys).items()
        }

    def _by_address(self, cls: type[Entity], texts: list[str]) -> Meant:
        """Customers by their e-mail addresses."""
        addresses = [text for text in texts if "@" in text] if cls is Customer else []
        if not addresses:
            return {}
        wanted: dict[str, list[str]] = defaultdict(list)
        for text in addresses:
            wanted[text.lower()].append(text)
        query = Query(self.work, ContactPoint)
        c = query.table.c
        holds = c.normal.in_(wanted) & (c.kind == "email")
        rows = self.work.connection.execute(query.select(holds, [c.normal, c.customer])).all()
        seen = self.work.existing(Customer, {row.customer for row in rows}) if rows else set()
        found = ((row.normal, row.customer) for row in rows if row.customer in seen)
        return _meant(cls, ((text, id) for normal, id in found for text in wanted[normal]))

    def _by_field(self, cls: type[Entity], texts: list[str]) -> Meant:
        """By a field that is unique by itself, or by the name or the key."""
        found: dict[str, UUID | CRMError] = {}
        hidden = self.work.access.hidden(cls)
        for name in _naming_fields(cls):
            missing = [text for text in texts if text not in found]
            if missing and name not in hidden:
                found |= self._called(cls, name, missing)
        return found

    def _called(self, cls: type[Entity], name: str, texts: list[str]) -> Meant:
        kind = definition(cls).own[name].kind
        folded = isinstance(kind, Text) and kind.folded
        query = Query(self.work, cls)
        column = query.table.c[name + FOLDED] if folded else query.table.c[name]
        wanted: dict[str, list[str]] = defaultdict(list)
        for text in texts:
            wanted[fold(text) if folded else text].append(text)
        # The least and the greatest id tell whether it is one; not every database orders ids.
        id = cast(query.table.c.id, String)
        statement = query.select(column.in_(wanted), [column, func.min(id), func.max(id)])
        rows = self.work.connection.execute(statement.group_by(column)).all()
        return _meant(
            cls, ((text, UUID(id)) for form, *ids in rows for id in ids for text in wanted[form])
        )


def _naming_fields(cls: type[Entity]) -> Iterator[str]:
    facts = definition(cls)
    alone = (names[0] for names in facts.unique if len(names) == 1)
    for name in dict.fromkeys([*alone, *_NAMING]):
        if name in facts.own and facts.own[name].refers_to is None:
            yield name


def _meant(cls: type[Entity], pairs: Iterable[tuple[str, UUID]]) -> Meant:
    ids: dict[str, set[UUID]] = defaultdict(set)
    for text, id in pairs:
        ids[text].add(id)
    return {t: next(iter(i)) if len(i) == 1 else _several(cls, t, i) for t, i in ids.items()}


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _nobody(cls: type[Entity], text: str) -> CRMError:
    return NotFound(
        _(
            "there is no {what.genitive} {text!r}; give its id, system:key, or its full name",
            what=definition(cls).noun,
            text=text,
        )
    )


def _several(cls: type[Entity], text: str, ids: Iterable[UUID]) -> CRMError:
    some = ", ".join(map(str, sorted(ids)))
    return _ambiguous(cls, text, some)


def _ambiguous(cls: type[Entity], text: str, some: str) -> Invalid:
    what = definition(cls).noun
    return Invalid(
        _(
            "{text!r} may be several {what.plural}: {some}; give the id",
            text=text,
            what=what,
            some=some,
        )
    )
