"""Ways to reach customers as columns of a list, named as imports name them.

`email`, `phone:work`, `mobile#2`, `address:billing.city`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from sqlalchemy import or_

from crmkit.entities import kinds
from crmkit.entities.customer import Address, ContactPoint
from crmkit.entities.definition import Entity, definition
from crmkit.entities.folding import fold
from crmkit.queries import Query
from crmkit.words import label_of

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit

_WAY = re.compile(
    r"(?:([\w.]+)\.)??(?:address(?::([a-z]+))?(?:#(\d+))?\.(lines|postcode|city|region|country)"
    r"|([a-z]+)(?::([^#]{1,40}?))?(?:#(\d+))?)"
)


@attrs.frozen
class Way:
    """One way to reach a customer: the first of its kind and label, or the nth; or of an address,
    of any purpose or of one, a part."""

    entity: type[Entity]
    what: str
    """The kind of the contact point, or the part of the address."""
    said: str = ""
    """The label, or the purpose; folded. Empty is any."""
    place: int = 0

    @property
    def kind(self) -> kinds.Kind:
        if self.entity is Address:
            return definition(Address).own[self.what].kind
        return kinds.Email() if self.what == "email" else definition(ContactPoint).own["value"].kind

    @property
    def label(self) -> str:
        """In words that a file may have as a header."""
        said = f":{self.said}" if self.said else ""
        number = f"#{self.place + 1}" if self.place else ""
        if self.entity is Address:
            return f"Address{said}{number}.{self.what}"
        return f"{label_of(self.what)}{said}{number}"


def way_of(name: str, work: ReadUnit) -> tuple[str, Way | None]:
    """The path to the customer and the way that a name means; None where it means none, or none of
    this reader's."""
    found = _WAY.fullmatch(name.strip())
    if found is None:
        return "", None
    path, purpose, which, part, kind, label, number = found.groups()
    place = int(which or number or 1) - 1
    known: Any = definition(ContactPoint).own["kind"].kind
    if place < 0 or (kind is not None and kind not in known.values):
        return "", None
    if kind is not None:
        way = Way(ContactPoint, kind, fold(label or ""), place)
        needed = {"customer", "kind", "label", "value"}
    else:
        way = Way(Address, part, purpose or "", place)
        needed = {"customer", "purpose", part}
    return path or "", None if needed & work.hidden_names(way.entity) else way


class Ways:
    """The contact points and addresses of one page of customers after another."""

    def __init__(self, work: ReadUnit, ways: Iterable[Way]) -> None:
        self.work = work
        self._entities = tuple(dict.fromkeys(way.entity for way in ways))
        self._found: dict[tuple[type[Entity], UUID], list[Any]] = {}

    def load(self, customers: Iterable[UUID | None]) -> None:
        """Look up those of these customers: one query for contact points, one for addresses."""
        ids = {id for id in customers if id is not None}
        self._found = {}
        for entity in self._entities if ids else ():
            for record in of_customers(self.work, entity, sorted(ids)):
                self._found.setdefault((entity, record.customer.id), []).append(record)

    def value(self, way: Way, customer: UUID | None) -> str | None:
        """The value of one of the customers that were looked up."""
        if customer is None:
            return None
        held = self._found.get((way.entity, customer), ())
        if way.entity is Address:
            fitting = (a for a in held if way.said in ("", a.purpose))
            values = [getattr(address, way.what) for address in fitting]
        else:
            values = [p.value for p in held if p.kind == way.what and _is_labelled(p, way.said)]
        return values[way.place] if way.place < len(values) else None


def _is_labelled(point: ContactPoint, said: str) -> bool:
    return not said or fold(point.label or "") == said


def of_customers(work: ReadUnit, entity: type[Entity], ids: Sequence[UUID]) -> list[Any]:
    """The contact points, or the addresses of today, of customers: the primary ones first."""
    if "customer" in work.access.hidden(entity):
        return []
    query: Query[Any] = Query(work, entity)
    c = query.table.c
    where: Any = c.customer.in_(ids)
    if entity is Address:
        today = work.today()
        where &= or_(c.valid_from.is_(None), c.valid_from <= today)
        where &= or_(c.valid_until.is_(None), c.valid_until >= today)
    statement = query.select(where, few=True).order_by(c.customer, c.primary.desc(), c.id)
    return [query.load(row) for row in work.connection.execute(statement)]
