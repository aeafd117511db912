"""The timeline: what every part knows of a record's history, newest first, in one query.

Each part names its sources. The statement is a UNION ALL of one branch a source; filter, order and
limit stand inside every branch, so each reads no more than one page from its own index, however
long the history is.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any
from uuid import UUID
from weakref import WeakKeyDictionary

import attrs
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    DateTime,
    Integer,
    String,
    bindparam,
    cast,
    func,
    literal_column,
    null,
    select,
    tuple_,
    type_coerce,
    union_all,
)

from crmkit.clock import utc
from crmkit.entities import kinds
from crmkit.entities.definition import Entity, Field, Ref, definition, entity_of
from crmkit.errors import Invalid
from crmkit.money import Money
from crmkit.storage.tables import CURRENCY
from crmkit.storage.types import AnySelect, IdType, MomentType

if TYPE_CHECKING:
    from crmkit.catalogue import Catalogue
    from crmkit.read_unit import ReadUnit

_LOWEST, _HIGHEST = UUID(int=0), UUID(int=2**128 - 1)
_MOST = 1000


@attrs.frozen(eq=False)
class TimelineSource:
    """Rows of an entity that belong in the history of the records they refer to.

    `moment` names the field that says when: a moment, or a date, which stands for its first
    moment in UTC. The entity must declare an index on (reference, moment, id). Rows without a
    moment are left out. What the reader may not see of a row is empty; where the reference or the
    moment is hidden, the source does not exist.
    """

    name: str
    entity: type[Entity]
    of: type[Entity]
    """The entity whose timeline it is."""
    reference: str
    """The field that refers to the record whose timeline it is."""
    moment: str
    title: str
    """The field that says in words what it was; `campaign.name` is the name of its campaign."""
    kind: str | None = None
    """The field that says which sort it was, such as an interaction's channel."""
    state: str | None = None
    """The field that says how it stands; what is `planned` has not happened yet."""
    amount: str | None = None
    """The field of money that it was about."""
    label: str = ""


@attrs.frozen
class TimelineItem:
    """One thing in a record's history."""

    moment: datetime
    """UTC."""
    source: str
    """The name of the source."""
    label: str
    """What it is, in words."""
    kind: str | None
    title: str | None
    state: str | None
    amount: Money | None
    record: Ref[Any]
    """The record itself, by reference."""
    planned: bool
    """Whether it is still to come."""


@attrs.frozen
class Timeline:
    """One page of a history. Give `next` as `after=` for what came before; None is the end."""

    items: tuple[TimelineItem, ...]
    next: str | None

    def __iter__(self) -> Iterator[TimelineItem]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


@attrs.frozen
class _Place:
    """Where a page ended: (moment descending, source, id descending) is the order of all items."""

    moment: datetime
    source: str
    id: UUID


_START = _Place(datetime(9999, 12, 31, tzinfo=UTC), "", _HIGHEST)


class TimelineEngine:
    """Builds and runs the timelines of one CRM."""

    def __init__(self, catalogue: Catalogue, sources: Iterable[TimelineSource]) -> None:
        self.catalogue = catalogue
        self.sources: dict[type[Entity], list[TimelineSource]] = {}
        for source in sorted(sources, key=lambda source: source.name):
            self.sources.setdefault(source.of, []).append(source)
        self._for_all: dict[Any, AnySelect] = {}
        self._for_unit: WeakKeyDictionary[ReadUnit, dict[Any, AnySelect]] = WeakKeyDictionary()

    def page(
        self, work: ReadUnit, record: Ref[Any], limit: int = 50, after: str | None = None
    ) -> Timeline:
        """A page of the history of a record, newest first; what is planned comes before all else.

        Raises NotFound for a record the reader may not see, Invalid for a wrong limit or cursor.
        """
        if not 1 <= limit <= _MOST:
            raise Invalid(f"limit is {limit}; ask for 1 to {_MOST} items")
        place = _START if after is None else _opened(after)
        subject = work.get(entity_of(record), record)
        sources = self.sources.get(subject.entity, [])
        statement = self._statement(work, subject.entity, sources)
        if statement is None:
            return Timeline((), None)
        given = {"crmkit_subject": subject.id, "crmkit_limit": limit + 1}
        rows = work.connection.execute(statement, given | _after(place, sources)).all()
        items = tuple(_item(row, sources[row.number], work.now()) for row in rows[:limit])
        return Timeline(items, _closed(items[-1]) if len(rows) > limit else None)

    def _statement(
        self, work: ReadUnit, cls: type[Entity], sources: Iterable[TimelineSource]
    ) -> AnySelect | None:
        """Built once for all readers who see the same; for one with conditions, once a unit."""
        views = [_View(work, source, number) for number, source in enumerate(sources)]
        views = [view for view in views if view.exists]
        if not views:
            return None
        conditional = any(view.conditional for view in views)
        built = self._for_unit.setdefault(work, {}) if conditional else self._for_all
        key = cls, work.connection.dialect.name, tuple(view.shape for view in views)
        if key not in built:
            built[key] = _union(views)
        return built[key]


class _View:
    """What one reader sees of a source, as a branch of the statement."""

    def __init__(self, work: ReadUnit, source: TimelineSource, number: int) -> None:
        tables = work.crm.catalogue.tables
        self.source, self.number = source, number
        self.dialect = work.connection.dialect.name
        self.table = tables[source.entity]
        self.masked = work.masked(source.entity)
        self.condition = work.access.predicate(source.entity, self.table, few=True)
        self.titled, self.title = _titled(source)
        self.titles = tables[self.titled].alias() if self.titled else self.table
        self.titles_masked = work.masked(self.titled) if self.titled else self.masked
        self.titles_condition = (
            work.access.predicate(self.titled, self.titles, few=True) if self.titled else None
        )

    @property
    def exists(self) -> bool:
        return not {self.source.reference, self.source.moment} & self.masked

    @property
    def conditional(self) -> bool:
        return self.condition is not None or self.titles_condition is not None

    @property
    def shape(self) -> Any:
        """Equal for readers whose statements are the same, but for conditions."""
        return self.source.name, self.masked, self.titles_masked

    def branch(self) -> AnySelect:
        """One page of the source, read backwards from a place in its index.

        The range over all columns of the index is that of one subject. Asked so, and not by
        equality, a database that plans for the average subject cannot choose to sort it all.
        """
        source, table = self.source, self.table
        key = [table.c[name] for name in (source.reference, source.moment, "id")]
        place = _SUBJECT, _place_of(source), bindparam(f"crmkit_id_{self.number}", type_=IdType())
        statement = select(
            self._moment().label("moment"),
            literal_column(str(self.number), Integer()).label("number"),
            table.c.id,
            self._text(source.kind).label("kind"),
            self._title().label("title"),
            self._text(source.state).label("state"),
            self._amount("", BigInteger()).label("amount"),
            self._amount(CURRENCY, String()).label("currency"),
        ).where(key[0] >= _SUBJECT, tuple_(*key) < tuple_(*place), table.c.removed_at.is_(None))
        if self.condition is not None:
            statement = statement.where(self.condition)
        return statement.order_by(*(column.desc() for column in key)).limit(_LIMIT)

    def _moment(self) -> ColumnElement[datetime]:
        """The moment; of a day its first one in UTC."""
        at: Any = self.table.c[self.source.moment]
        if not _by_day(self.source):
            return at  # type: ignore[no-any-return]
        if self.dialect == "postgresql":
            return type_coerce(func.timezone("UTC", cast(at, DateTime())), MomentType())
        return type_coerce(type_coerce(at, String()).concat("T00:00:00.000000+00:00"), MomentType())

    def _text(self, name: str | None) -> ColumnElement[Any]:
        if name is None or name in self.masked:
            return cast(null(), String())
        return cast(self.table.c[name], String())

    def _amount(self, suffix: str, type: Any) -> ColumnElement[Any]:
        name = self.source.amount
        hidden = name is None or name in self.masked
        return cast(null(), type) if hidden else self.table.c[f"{name}{suffix}"]

    def _title(self) -> ColumnElement[Any]:
        if self.titled is None:
            return self._text(self.title)
        reference = self.source.title.partition(".")[0]
        if reference in self.masked or self.title in self.titles_masked:
            return cast(null(), String())
        other = self.titles.c
        statement = select(cast(other[self.title], String())).where(
            other.id == self.table.c[reference], other.removed_at.is_(None)
        )
        if self.titles_condition is not None:
            statement = statement.where(self.titles_condition)
        return statement.correlate(self.table).scalar_subquery()


_LIMIT = bindparam("crmkit_limit", type_=Integer())
_SUBJECT = bindparam("crmkit_subject", type_=IdType())


def _union(views: Iterable[_View]) -> AnySelect:
    items = union_all(*(select(view.branch().subquery()) for view in views)).subquery()
    # By number: databases sort names in orders of their own.
    order = items.c.moment.desc(), items.c.number, items.c.id.desc()
    return select(items).order_by(*order).limit(_LIMIT)


def _titled(source: TimelineSource) -> tuple[type[Entity] | None, str]:
    """The entity that a title is read from, where it is not the row itself, and the field."""
    reference, _, name = source.title.rpartition(".")
    if not reference:
        return None, name
    return definition(source.entity).fields[reference].refers_to, name


def _by_day(source: TimelineSource) -> bool:
    return isinstance(definition(source.entity).fields[source.moment].kind, kinds.Date)


def _item(row: Any, source: TimelineSource, now: datetime) -> TimelineItem:
    return TimelineItem(
        moment=row.moment,
        source=source.name,
        label=source.label or definition(source.entity).label,
        kind=row.kind,
        title=row.title,
        state=row.state,
        amount=None if row.amount is None else Money.of_units(row.amount, row.currency),
        record=source.entity.ref(row.id),
        planned=row.moment > now or row.state == "planned",
    )


# Places


def _place_of(source: TimelineSource) -> Any:
    if _by_day(source):
        return bindparam("crmkit_day", type_=Date())
    return bindparam("crmkit_moment", type_=MomentType())


def _after(place: _Place, sources: Iterable[TimelineSource]) -> dict[str, Any]:
    """The parameters of the rows that come after a place: per branch those below a (moment, id)."""
    parameters: dict[str, Any] = {
        "crmkit_moment": place.moment,
        "crmkit_day": place.moment.date(),
    }
    midnight = place.moment.time() == time()
    for number, source in enumerate(sources):
        # Of equal moments the sources come by name. A day is earlier than a later moment of it.
        later = source.name > place.source or (_by_day(source) and not midnight)
        equal = place.id if source.name == place.source else _LOWEST
        parameters[f"crmkit_id_{number}"] = _HIGHEST if later else equal
    return parameters


def _closed(item: TimelineItem) -> str:
    """An opaque cursor: the place of the last item of a page."""
    text = json.dumps([item.moment.isoformat(), item.source, item.record.id.hex])
    return base64.urlsafe_b64encode(text.encode()).decode()


def _opened(cursor: str) -> _Place:
    try:
        moment, source, id = json.loads(base64.urlsafe_b64decode(cursor.encode()))
        return _Place(utc(datetime.fromisoformat(moment)), str(source), UUID(id))
    except (ValueError, TypeError, AttributeError, Invalid):
        raise Invalid("after= is not a cursor; give the `next` of the page before") from None


# What may be wrong with a source


def problems(
    catalogue: Catalogue, sources: Iterable[tuple[str, TimelineSource]]
) -> Iterator[tuple[str, str, str]]:
    """(part, what, remedy) of all that is wrong with the sources; each comes with its part."""
    seen: set[tuple[type[Entity], str]] = set()
    for part, source in sources:
        for what, remedy in _problems_of(catalogue, source):
            yield part, f"timeline source {source.name!r}: {what}", remedy
        if (source.of, source.name) in seen:
            yield part, f"timeline source {source.name!r} is contributed twice", "rename one"
        seen.add((source.of, source.name))


def _problems_of(catalogue: Catalogue, source: TimelineSource) -> Iterator[tuple[str, str]]:
    if source.entity not in catalogue.tables or source.of not in catalogue.tables:
        yield "its entity belongs to no enabled part", "contribute the entity too"
        return
    fields = definition(source.entity).fields
    named = (source.reference, source.moment, source.kind, source.state, source.amount)
    missing = [name for name in named if name is not None and name not in fields]
    for name in missing:
        yield f"{source.entity.__name__} has no field {name!r}", f"name one of {', '.join(fields)}"
    yield from _title_problems(fields, source)
    if missing:
        return
    if fields[source.reference].refers_to is not source.of:
        remedy = f"name a reference to {source.of.__name__}"
        yield f"{source.reference!r} does not refer to {source.of.__name__}", remedy
    if not isinstance(fields[source.moment].kind, kinds.Moment | kinds.Date):
        yield f"{source.moment!r} is no moment or date", "name a field of type datetime or date"
    if source.amount and not isinstance(fields[source.amount].kind, kinds.MoneyKind):
        yield f"{source.amount!r} is no money", "name a field of type Money"
    wanted = (source.reference, source.moment, "id")
    if wanted not in definition(source.entity).indexes:
        yield "no index serves it, so it would slow every timeline", f"declare index=[{wanted}]"


def _title_problems(
    fields: Mapping[str, Field], source: TimelineSource
) -> Iterator[tuple[str, str]]:
    reference, _, name = source.title.rpartition(".")
    where: type[Entity] | None = source.entity
    if reference:
        where = fields[reference].refers_to if reference in fields else None
    if where is None or name not in definition(where).fields:
        yield f"there is no {source.title!r} for a title", "name a field, or reference.field"
