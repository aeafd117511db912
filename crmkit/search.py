"""Search: records by any part of what they are called, and of how they are reached.

The folded words of every searched field are kept in one table, with whom they lead to: the words
of a contact point lead to its customer, an external id to the record that it names. The table is
kept by the core as records are written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import attrs
from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Text,
    and_,
    bindparam,
    case,
    column,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    table,
    union_all,
    update,
)
from sqlalchemy import text as text_clause

from crmkit.entities.customer import ContactPoint, ExternalId
from crmkit.entities.definition import Entity, definition
from crmkit.entities.folding import fold
from crmkit.entities.phones import digits
from crmkit.errors import Invalid
from crmkit.queries import Query
from crmkit.storage.search_table import SEARCH_FTS, SEARCH_INDEXED
from crmkit.storage.state_table import remember, remembered
from crmkit.storage.types import AnySelect

if TYPE_CHECKING:
    from crmkit.catalogue import Catalogue
    from crmkit.changes import Batch
    from crmkit.read_unit import ReadUnit
    from crmkit.storage.store import Following, Store
    from crmkit.unit_of_work import UnitOfWork

E = TypeVar("E", bound=Entity)

Key = tuple[UUID, str]
"""What a row of the search table is of: the record and the field (`source`)."""
Rows = Mapping[Key, tuple[str, UUID, str]]
"""For each key whom its words lead to (entity name, id), and the words."""

LONGEST = 200
_COLUMNS = ("entity_name", "subject_id", "text", "record_id", "source")
_FORGET = "DELETE FROM {table} WHERE record_id = {} AND source = {}"
_REWRITE = (
    "UPDATE {table} SET entity_name = {}, subject_id = {}, text = {} "
    "WHERE record_id = {} AND source = {}"
)
# Within the statement that writes the record, `t`: only where it was written.
_WITH_IT = " AND EXISTS (SELECT 1 FROM t)"
_LEARN = (
    f"INSERT INTO {{table}} ({', '.join(_COLUMNS)}) "
    "SELECT {}::text, {}::uuid, {}::text, {}::uuid, {}::text FROM t"
)
_SOURCES = "searched fields"
_TRIGRAM = 3
_BATCH = 1000
# A telephone number however written; what it is searched by are its digits.
_NUMBER = re.compile(r"[\d\s+\-./()\u2010-\u2015]+")


def searchable(value: str) -> str:
    """The lines that are searched of a value: its folded form, and the digits of a number."""
    folded = fold(value)
    number = _digits(folded)
    return f"{folded}\n{number}" if number and number != folded else folded


def _digits(folded: str) -> str:
    return digits(folded) if _NUMBER.fullmatch(folded) else ""


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(words), key=len, reverse=True))


@attrs.frozen
class _Way:
    """One way to be found: by all of these words, best by the phrase as it stands.

    The word to look for by the index comes first: the longest.
    """

    phrase: str
    words: tuple[str, ...] = attrs.field(converter=_longest_first)

    @property
    def shape(self) -> tuple[bool, ...]:
        """Of each word whether it is short: ways of one shape are asked by one statement."""
        return tuple(len(word) < _TRIGRAM for word in self.words)

    def parameters(self, number: int, full_text: bool) -> dict[str, str]:
        """The values of the parameters of the statement for the way of this number."""
        found = {
            _name(number, "line"): f"\n{self.phrase}\n",
            _name(number, "beginning"): f"\n{self.phrase}",
            _name(number, "word"): f" {self.phrase}",
            _name(number, "part"): self.phrase,
        }
        for place, word in enumerate(self.words):
            escaped = word.replace("/", "//").replace("%", "/%").replace("_", "/_")
            if len(word) < _TRIGRAM:
                for end, lead in enumerate(_BEFORE_WORDS):
                    found[_name(number, place, end)] = f"{lead}{escaped}%"
            else:
                found[_name(number, place)] = f"%{escaped}%"
                if full_text and not place:
                    found[_name(number, "phrase")] = '"' + word.replace('"', '""') + '"'
        return found


# What stands before a word, as a pattern: the beginning of all, a space, a new line.
_BEFORE_WORDS = ("", "% ", "%\n")


def _name(*parts: object) -> str:
    return "_".join(("crmkit", *map(str, parts)))


def _ways(text: str) -> list[_Way]:
    """By its words; where it can be a telephone number, also by its digits."""
    if len(text) > LONGEST:
        raise Invalid(f"a search has at most {LONGEST} characters; this has {len(text)}")
    phrase = fold(text)
    ways = [_Way(phrase, phrase.split())] if phrase else []
    number = _digits(phrase)
    if len(number) >= _TRIGRAM and number != phrase:
        ways.append(_Way(number, [number]))
    return ways


@attrs.frozen(eq=False)
class _Words:
    """The searched fields of an entity, and whom they lead to."""

    cls: type[Entity]
    fields: tuple[str, ...]
    subject: Callable[[Any], tuple[str, UUID]]

    @cached_property
    def sources(self) -> tuple[str, ...]:
        return tuple(self.source(field) for field in self.fields)

    def source(self, field: str) -> str:
        return f"{definition(self.cls).name}.{field}"

    def rows(self, records: Iterable[Entity]) -> Rows:
        """The rows of the search table that records make."""
        return {
            (record.id, source): (*self.subject(record), searchable(value))
            for record in records
            for field, source in zip(self.fields, self.sources, strict=True)
            if (value := getattr(record, field))
        }


def _words_of(cls: type[Entity]) -> _Words | None:
    facts = definition(cls)
    if cls is ContactPoint:
        # The normal form is found by whatever finds the one that was written.
        return _Words(cls, ("normal",), lambda point: ("customer", point.customer.id))
    if cls is ExternalId:
        return _Words(cls, ("key",), lambda link: (link.entity_name, link.record_id))
    # A sensitive value is kept in its own place alone.
    searched = {n: f.spec for n, f in facts.own.items() if f.spec.searched}
    fields = tuple(name for name, spec in searched.items() if spec.privacy != "sensitive")
    name = definition(facts.extends or cls).name
    return _Words(cls, fields, lambda record: (name, record.id)) if fields else None


class SearchIndex:
    """Keeps the words of one CRM and finds records by them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.table = catalogue.search
        found = ((cls, _words_of(cls)) for cls in catalogue.tables)
        self.words: dict[type[Entity], _Words] = {cls: words for cls, words in found if words}
        self._built: dict[Any, AnySelect] = {}

    # Keeping

    def follow(self, work: UnitOfWork, batch: Batch[Any]) -> None:
        """Bring the words of the records of a written batch up to date."""
        gone, changed, new = self._differences(batch)
        store = work.store
        for template, rows in ((_FORGET, gone), (_REWRITE, changed)):
            if rows:
                sql = self._sql(store, template, len(rows[0]), 1)
                store.run(work.connection, sql, [store.driver_values(row) for row in rows])
        self._learn(work, new)

    def moved(
        self, work: UnitOfWork, cls: type[Entity], rows: Callable[[], AnySelect], to: UUID
    ) -> None:
        """Let the words of these rows lead to another customer, where they lead to one."""
        if cls in (ContactPoint, ExternalId):
            kept = self.table.c
            theirs = kept.record_id.in_(rows()) & kept.source.in_(self.words[cls].sources)
            work.connection.execute(update(self.table).where(theirs).values(subject_id=to))

    def following(self, store: Store, batch: Batch[Any]) -> list[Following]:
        """The same of the one record of a batch, to be written with it."""
        gone, changed, new = self._differences(batch)
        wanted = ((_FORGET + _WITH_IT, gone), (_REWRITE + _WITH_IT, changed), (_LEARN, new))
        return [
            partial(self._one, store, template, row) for template, rows in wanted for row in rows
        ]

    def _one(
        self, store: Store, template: str, row: tuple[Any, ...], start: int
    ) -> tuple[str, tuple[Any, ...]]:
        return self._sql(store, template, len(row), start), store.driver_values(row)

    def _sql(self, store: Store, template: str, count: int, start: int) -> str:
        return template.format(*store.places(count, start), table=store.table(self.table))

    def _differences(self, batch: Batch[Any]) -> tuple[list[Any], list[Any], list[Any]]:
        """The keys of words to forget, and the rows of those to rewrite and to learn."""
        words = self.words.get(batch.entity)
        if words is None:
            return [], [], []
        before = words.rows(r for r in batch.before if r.removed_at is None)
        after = words.rows(r for r in batch.after if r.removed_at is None)
        gone = [key for key in before if key not in after]
        changed = [(*row, *key) for key, row in after.items() if before.get(key, row) != row]
        return gone, changed, [(*row, *key) for key, row in after.items() if key not in before]

    def build(self, work: UnitOfWork) -> list[str]:
        """Learn the words of fields that were not searched until now; return the fields.

        It is asked for when the database is upgraded.
        """
        state, now = self.catalogue.state, {s for w in self.words.values() for s in w.sources}
        before = set((remembered(work.connection, state, _SOURCES) or "").split())
        for cls, words in self.words.items():
            if not before.issuperset(words.sources):
                self.rebuild(work, cls)
        if now - before:
            remember(work.connection, state, _SOURCES, " ".join(sorted(now | before)))
        return sorted(now - before)

    def rebuild(self, work: UnitOfWork, cls: type[Entity] | None = None) -> None:
        """Learn the words of all live records again, of one entity or of all."""
        for words in [self.words[cls]] if cls is not None else self.words.values():
            codec = self.catalogue.codec(words.cls)
            work.connection.execute(
                delete(self.table).where(self.table.c.source.in_(words.sources))
            )
            last = UUID(int=0)
            live = select(*codec.columns).where(codec.table.c.removed_at.is_(None))
            ordered = live.order_by(codec.table.c.id).limit(_BATCH)
            while rows := work.connection.execute(ordered.where(codec.table.c.id > last)).all():
                records = [codec.load(row) for row in rows]
                self._learn(work, [(*row, *key) for key, row in words.rows(records).items()])
                last = records[-1].id

    def _learn(self, work: UnitOfWork, rows: Sequence[tuple[Any, ...]]) -> None:
        if rows:
            store = work.store
            store.insert_rows(work.connection, self.table, _COLUMNS, rows)

    # Finding

    def find(
        self, work: ReadUnit, text: str, cls: type[E] | None = None, limit: int = 50
    ) -> Sequence[E]:
        """The records that `text` leads to and that the reader may see, best first.

        Every word of it must be part of what is known of the record; one of fewer than three
        characters must begin a word. What is called exactly so comes first, then what begins with
        it, then what has a word that does, then what contains it. Digits find telephone numbers
        however they are written. Raises Invalid for a text that is too long.
        """
        ways = _ways(text)
        if not ways or limit < 1:
            return ()
        asked = _Asked(work, ways)
        classes: Iterable[Any] = [cls] if cls is not None else self._classes(asked)
        hits: list[tuple[int, Any]] = [
            hit for each in classes for hit in self._hits(asked, each, limit)
        ]
        hits.sort(key=lambda hit: (hit[0], hit[1].id))
        return tuple(record for _, record in hits[:limit])

    def _classes(self, asked: _Asked) -> list[type[Entity]]:
        """The entities that something may be found of."""
        kept = self.table.c
        matches = or_(*(asked.indexed(kept, number) for number in range(len(asked.ways))))
        statement = select(kept.entity_name).where(matches).distinct()
        names = asked.work.connection.scalars(statement, asked.parameters)
        return [self.catalogue.entities[n] for n in names if n in self.catalogue.entities]

    def _hits(self, asked: _Asked, cls: type[E], limit: int) -> Iterator[tuple[int, E]]:
        """(rank, record) of one entity, best first."""
        query = Query(asked.work, cls)
        statement = self._statement(asked, query)
        parameters = asked.parameters | {_LIMIT: limit, _ENTITY: definition(cls).name}
        for row in asked.work.connection.execute(statement, parameters):
            yield row.crmkit_rank, query.load(row)

    def _statement(self, asked: _Asked, query: Query[Any]) -> AnySelect:
        """Built once for each shape of question; for a reader with conditions every time."""
        allowed = self._allowed(asked.work, query.cls)
        if allowed.bound or asked.work.access.predicate(query.cls, query.table) is not None:
            return self._build(asked, query, allowed)
        key = query.cls, asked.shape, allowed.free, query.masked, query.masked_keys
        if key not in self._built:
            self._built[key] = self._build(asked, query, allowed)
        return self._built[key]

    def _build(self, asked: _Asked, query: Query[Any], allowed: _Allowed) -> AnySelect:
        ways = (self._rows(asked, number, allowed) for number in range(len(asked.ways)))
        rows = union_all(*ways).subquery()
        best = func.min(rows.c.rank).label("rank")
        found = select(rows.c.subject_id, best).group_by(rows.c.subject_id).subquery()
        return (
            query.select()
            .join(found, found.c.subject_id == query.table.c.id)
            .add_columns(found.c.rank.label("crmkit_rank"))
            .order_by(found.c.rank, query.table.c.id)
            .limit(bindparam(_LIMIT, type_=Integer()))
        )

    def _rows(self, asked: _Asked, number: int, allowed: _Allowed) -> AnySelect:
        """Rows that have the first word, found by the index, of subjects that have the others."""
        kept, name = self.table.c, bindparam(_ENTITY, type_=Text())
        statement = select(kept.subject_id, asked.rank(kept.text, number).label("rank")).where(
            # As an expression, or a database might look all of an entity up by its name.
            kept.entity_name.concat("") == name,
            asked.indexed(kept, number),
            *allowed(kept),
        )
        for place in range(1, len(asked.ways[number].words)):
            other = self.table.alias().c
            same = and_(other.entity_name == name, other.subject_id == kept.subject_id)
            has = asked.has(other.text, number, place)
            statement = statement.where(exists().where(same, has, *allowed(other)))
        return statement

    def _allowed(self, work: ReadUnit, cls: type[Entity]) -> _Allowed:
        """Which rows the reader may find by: those whose record and field they may see."""
        if work.access.unlimited:
            return _Allowed(None)
        free: list[str] = []
        bound: list[tuple[list[str], Any]] = []
        for words in self.words.values():
            shown = [f for f in words.fields if f not in work.masked(words.cls)]
            sources = [words.source(field) for field in shown]
            records = self.catalogue.tables[words.cls]
            predicate = work.access.predicate(words.cls, records)
            # What a record is called leads to itself, whose own visibility is asked in any case.
            if predicate is None or words.cls is cls:
                free += sources
            elif sources:
                bound.append((sources, select(records.c.id).where(predicate)))
        return _Allowed(tuple(free), tuple(bound))


@attrs.frozen(eq=False)
class _Allowed:
    """By which words a reader may find: those of the sources that are `free`, or of all; those of
    `bound` sources only where the record is among the ones that a statement selects."""

    free: tuple[str, ...] | None
    bound: tuple[tuple[list[str], Any], ...] = ()

    def __call__(self, kept: Any) -> list[ColumnElement[bool]]:
        """The conditions on rows of the search table."""
        if self.free is None:
            return []
        bound = (and_(kept.source.in_(s), kept.record_id.in_(ids)) for s, ids in self.bound)
        return [or_(kept.source.in_(self.free), *bound)]


_LIMIT, _ENTITY = "crmkit_limit", "crmkit_entity"
_FULL_TEXT = table(SEARCH_FTS, column("rowid", Integer()), column("text", Text()))
_INDEXED = table(SEARCH_INDEXED, column("id", Integer()))
_FULL_TEXT_THERE = text_clause(f"SELECT 1 FROM sqlite_master WHERE name = '{SEARCH_FTS}'")


class _Asked:
    """What one reader looks for, as conditions whose words are parameters."""

    def __init__(self, work: ReadUnit, ways: Sequence[_Way]) -> None:
        self.work = work
        self.table = work.crm.catalogue.search
        self.ways = tuple(ways)
        self.sqlite = work.connection.dialect.name == "sqlite"
        self.full_text = self.sqlite and bool(work.connection.scalar(_FULL_TEXT_THERE))
        self.shape = self.sqlite, self.full_text, tuple(way.shape for way in ways)
        self.parameters: dict[str, Any] = {}
        for number, way in enumerate(ways):
            self.parameters |= way.parameters(number, self.full_text)

    def indexed(self, kept: Any, number: int) -> ColumnElement[bool]:
        """Whether a row has the first word, by whatever index the database has.

        Of SQLite's, new rows wait to be sorted in together: these few are read.
        """
        if self.full_text and not self.ways[number].shape[0]:
            matches = _FULL_TEXT.c.text.op("MATCH", is_comparison=True)(_given(number, "phrase"))
            waiting = self.table.alias().c
            later = waiting.id > select(func.coalesce(func.max(_INDEXED.c.id), 0)).scalar_subquery()
            found: ColumnElement[bool] = kept.id.in_(
                union_all(
                    select(_FULL_TEXT.c.rowid).where(matches),
                    select(waiting.id).where(later, self.has(waiting.text, number, 0)),
                )
            )
            return found
        return self.has(kept.text, number, 0)

    def has(self, text: Any, number: int, place: int) -> ColumnElement[bool]:
        """Whether the text has a word in it; a short one must begin a word of it."""
        if not self.ways[number].shape[place]:
            found: ColumnElement[bool] = text.like(_given(number, place), escape="/")
            return found
        ends = range(len(_BEFORE_WORDS))
        return or_(*(text.like(_given(number, place, end), escape="/") for end in ends))

    def rank(self, text: Any, number: int) -> ColumnElement[int]:
        """0 for a line that is the phrase, 1 that begins so, 2 a word that does, 3 any part."""
        lines = literal("\n").concat(text).concat("\n")
        position = func.instr if self.sqlite else func.strpos
        return case(
            (position(lines, _given(number, "line")) > 0, 0),
            (position(lines, _given(number, "beginning")) > 0, 1),
            (position(text, _given(number, "word")) > 0, 2),
            (position(text, _given(number, "part")) > 0, 3),
            else_=4,
        )


def _given(*parts: object) -> BindParameter[str]:
    return bindparam(_name(*parts), type_=Text())
