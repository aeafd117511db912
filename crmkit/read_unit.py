"""The read-only unit: everything that asks and nothing that changes."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import cached_property
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload
from uuid import UUID

import attrs
from sqlalchemy import Connection, Subquery, Table, select

from crmkit.access import Access, Actor, sensitive_fields
from crmkit.causes import chained
from crmkit.clock import local_date, utc
from crmkit.criteria import Reader
from crmkit.custom.definitions import Known
from crmkit.custom.upkeep import typed_values, without
from crmkit.entities.custom import CUSTOM
from crmkit.entities.customer import Customer, ExternalId
from crmkit.entities.definition import Entity, Ref, To, definition, entity_of, id_of
from crmkit.errors import Invalid, NotFound, Refused
from crmkit.journal import Entry, Journal, Stamp, replay
from crmkit.profiles import Profile
from crmkit.queries import OWN, Page, Query, Where
from crmkit.reports import ReportTable, table_of
from crmkit.survivors import merged_into

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.operations import Service
    from crmkit.storage.store import Store
    from crmkit.timeline import Timeline
    from crmkit.wording.speaking import Words

E = TypeVar("E", bound=Entity)
S = TypeVar("S", bound="Service")
T = TypeVar("T")

_NO_KEYS: frozenset[str] = frozenset()

# How many ids a unit remembers having seen, so that references to them need no look-up.
_REMEMBERED = 10_000


class ReadUnit:
    """The read-only unit: everything that asks and nothing that changes."""

    def __init__(
        self,
        crm: CRM,
        connection: Connection,
        actor: Actor,
        cause: str = "",
        *,
        own: bool = True,
    ) -> None:
        self.crm = crm
        self._connection: Connection | None = connection
        self.actor = actor
        self.own = own
        """Whether the transaction is crmkit's own, not one of a host that was joined."""
        self.stamp = Stamp(crm.clock.now(), actor, cause, crm.schema(connection).epoch)
        self.seen: set[UUID] = set()
        self.own_fields: Known | None = None
        self.holds_fields = self.changes_fields = False

    @property
    def connection(self) -> Connection:
        """The SQLAlchemy connection, for trusted code: what goes through it is not checked."""
        if self._connection is None:
            raise Refused(
                "this unit has ended; begin a new one, and read what find streams within its "
                "block: list(work.find(...))"
            )
        return self._connection

    def end(self) -> None:
        """Nothing more is asked of this unit: its transaction, or its savepoint, is over."""
        self._connection = None

    @cached_property
    def store(self) -> Store:
        """Reads and writes rows on this unit's connection."""
        return self.crm.store_for(self.connection)

    @cached_property
    def journal(self) -> Journal:
        """Reads and writes the journal on this unit's connection."""
        return self.crm.journal_for(self.connection)

    # Who and when

    @cached_property
    def access(self) -> Access:
        return self.crm.access_of(self)

    @cached_property
    def reader(self) -> Reader:
        """What a criterion needs to know of who reads, and when."""
        return self.crm.reader_of(self)

    @cached_property
    def time_zone(self) -> str:
        """The time zone of the actor, else that of the organisation."""
        return self.profile.time_zone or self.crm.core_settings.time_zone

    @cached_property
    def language(self) -> str:
        """The language of the actor, else that of the organisation."""
        return self.profile.language or self.crm.core_settings.language

    @cached_property
    def words(self) -> Words:
        """What is said in the language of the actor: `work.words.say(label)`."""
        return self.crm.words(self.language)

    @cached_property
    def profile(self) -> Profile:
        """What is stored of the actor."""
        return self.crm.profile(self)

    def now(self) -> datetime:
        """The moment of this unit (UTC): all that happens in it happens at once."""
        return self.stamp.moment

    def today(self) -> date:
        """The calendar day in the actor's time zone."""
        return local_date(self.now(), self.time_zone)

    def masked(self, cls: type[Entity]) -> frozenset[str]:
        """Fields that a plain read leaves empty: the hidden, and the sensitive until asked for."""
        return self.access.hidden(cls) | sensitive_fields(cls)

    def hidden_names(self, cls: type[Entity]) -> frozenset[str]:
        """Fields, own ones as `custom.key`, and traits that do not exist for this actor."""
        sensitive = self.crm.own_fields.sensitive_names(self, cls)
        return self.access.hidden_names(cls) | self.access.hides(cls, sensitive)

    def masked_keys(self, cls: type[Entity], *, sensitive: bool = False) -> frozenset[str]:
        """Keys of own fields that a read leaves empty, one that asks for the `sensitive` or not."""
        if cls not in self.crm.own_fields.taking:
            return _NO_KEYS
        marked = self.crm.own_fields.sensitive(self, cls)
        if self.access.unlimited:  # the plain case, asked with every query
            return _NO_KEYS if sensitive else marked
        hidden = (n for n in self.hidden_names(cls) if n.startswith(OWN))
        keys = frozenset(name.removeprefix(OWN) for name in hidden)
        return keys if sensitive else keys | marked

    def saw(self, id: UUID) -> None:
        if len(self.seen) < _REMEMBERED:
            self.seen.add(id)

    def existing(self, cls: Any, ids: Iterable[UUID]) -> set[UUID]:
        """Those of `ids` that are live records this actor may see."""
        query = Query[Any](self, cls)
        statement = query.select(columns=[query.table.c.id], few=True)
        return set(self.connection.scalars(statement.where(query.table.c.id.in_(list(ids)))))

    # Reading

    def get(
        self,
        cls: type[E],
        target: To[E],
        *,
        ext: Sequence[type[Entity]] = (),
        sensitive: bool = False,
    ) -> E:
        """The record with this id. Raises NotFound when there is none that the actor may see.

        `ext` loads extensions with it. Fields marked sensitive are empty unless `sensitive`, which
        is journaled as a read.
        """
        record = Query(self, cls, ext=ext, sensitive=sensitive).get(id_of(cast("Ref[E]", target)))
        if sensitive:
            self._journal_read(cls, [record])
            for side in record.ext:
                self._journal_read(side, [record.ext[side]])
        return record

    @overload
    def find(
        self, cls: type[E], where: Where = None, *, ext: Sequence[type[Entity]] = ()
    ) -> Iterator[E]: ...
    @overload
    def find(
        self,
        cls: type[E],
        where: Where = None,
        *,
        limit: int,
        order: str | None = None,
        after: str | None = None,
        ext: Sequence[type[Entity]] = (),
    ) -> Page[E]: ...
    @overload
    def find(self, cls: str, where: Where = None) -> Iterator[Any]: ...
    @overload
    def find(
        self,
        cls: str,
        where: Where = None,
        *,
        limit: int,
        order: str | None = None,
        after: str | None = None,
    ) -> Page[Any]: ...
    def find(
        self,
        cls: type[E] | str,
        where: Where = None,
        *,
        limit: int | None = None,
        order: str | None = None,
        after: str | None = None,
        ext: Sequence[type[Entity]] = (),
    ) -> Iterator[E] | Page[E]:
        """The records that fulfil a criterion (text, or a SQLAlchemy expression) and may be seen.

        Without `limit` all of them, streamed in id order. With `limit` a Page in the order of a
        field or trait (`-name` descends), to be continued with `after=page.next`. Raises Invalid
        for a criterion that is wrong, pointing at the place.
        """
        query: Query[E] = Query(self, cast("type[E]", self.crm.catalogue.entity(cls)), ext=ext)
        if limit is not None:
            return query.page(where, order, limit, after)
        if order is not None or after is not None:
            raise Invalid("a list in another order than the id needs limit=")
        return query.stream(where)

    def first(self, cls: type[E], where: Where = None) -> E | None:
        """The first record, in id order, that fulfils the criterion; None when none does."""
        return Query(self, cls).first(where)

    def count(self, cls: type[Entity] | str, where: Where = None) -> int:
        """How many records fulfil the criterion."""
        return Query(self, self.crm.catalogue.entity(cls)).count(where)

    def matches(self, record: Ref[Entity], where: str) -> bool:
        """Whether this one record fulfils the criterion, asked of the database like any list."""
        query = Query(self, entity_of(record))
        table = query.table
        statement = query.select(where, [table.c.id]).where(table.c.id == record.id)
        return self.connection.execute(statement).first() is not None

    def visible(
        self,
        cls: type[Entity] | str,
        where: Where = None,
        *,
        through: str | None = None,
        few: bool = False,
    ) -> Subquery:
        """What the actor may see of an entity, as a table to build reports on.

        Only records that fulfil `where` are in it. What is hidden from the actor is empty, and so
        is what is sensitive: reading that leaves a trace, which a table cannot.

        `through` names a reference on which you join it with `visible` of what that leads to. Where
        whoever may see that may see these, too, nothing is asked twice: the table is not to be read
        without the other. `few` says that few of them are looked up, each by what it is joined on.
        """
        query: Query[Any] = Query(self, self.crm.catalogue.entity(cls), through=through)
        shown = [query.shown(column) for column in query.codec.columns]
        return query.select(where, shown, few=few).subquery(query.codec.facts.name)

    def report(self, name: str, /, **parameters: Any) -> ReportTable:
        """The report of a part by its name, over what the actor may see.

        Raises NotAllowed where no role of the actor's may see it, Broken where it needs a part that
        is not enabled, Invalid for parameters that it does not take.
        """
        return table_of(self, name, parameters)

    def table(self, cls: type[Entity] | str) -> Table:
        """The table of an entity, to write SQLAlchemy conditions for `find` with.

        What `find` returns is restricted to what the actor may see, whatever the condition.
        """
        return self.crm.catalogue.tables[self.crm.catalogue.entity(cls)]

    def search(self, text: str, cls: type[E] | None = None, *, limit: int = 50) -> Sequence[E]:
        """The records whose name, e-mail, phone or external id contains `text`, best first."""
        return self.crm.search.find(self, text, cls, limit)

    def timeline(
        self, record: Ref[Entity], *, limit: int = 50, after: str | None = None
    ) -> Timeline:
        """What every part knows of a record's history, newest first."""
        return self.crm.timeline.page(self, record, limit, after)

    def traits(self, record: Ref[Entity], *names: str) -> Mapping[str, Any]:
        """The traits of one record by name; all that the actor may see when none is named."""
        return self.crm.traits.of(self, record, names)

    def custom(self, record: Entity) -> Mapping[str, Any]:
        """The values of a record in the fields that the organisation defined, by key, in order.

        Dates, amounts and references as such; `record.custom` holds them as JSON does.
        """
        fields = self.crm.own_fields.of(self, type(record))
        return typed_values(fields, record) if fields else {}

    def history(self, record: Ref[Entity], *, sensitive: bool = False) -> list[Entry]:
        """Who changed what of this record, newest first.

        Of a customer also of those that were merged into it: each entry says by `record_id` whose
        it is. Changes of fields marked sensitive are left out unless `sensitive`, which is
        journaled as a read.
        """
        cls = entity_of(record)
        query = Query(self, cls, removed=True, sensitive=sensitive)
        shown = query.get(record.id)
        journal = self.journal
        rows = [
            list(journal.entries(self.connection, query.codec, [id], newest_first=True))
            for id in (shown.id, *self._merged_into(cls, shown.id))
        ]
        if sensitive:
            self._journal_read(cls, [shown])
        # Of one record by version, whatever the time says; of several by time.
        newest_first = heapq.merge(*rows, key=lambda row: (row.moment, row.sequence), reverse=True)
        return [
            journal.entry(query.codec, row, query.masked, query.masked_keys) for row in newest_first
        ]

    def _merged_into(self, cls: Any, id: UUID) -> list[UUID]:
        return merged_into(self.connection, self.crm.catalogue, id) if cls is Customer else []

    def as_of(self, record: Ref[E], moment: datetime, *, sensitive: bool = False) -> E:
        """The record as it was at a moment (UTC). Raises NotFound when it was not there yet.

        Fields marked sensitive are empty unless `sensitive`, which is journaled as a read.
        """
        cls, moment = cast("type[E]", entity_of(record)), utc(moment)
        query = Query(self, cls, removed=True, sensitive=sensitive)
        shown = query.get(record.id)
        if sensitive:
            self._journal_read(cls, [shown])
        journal = self.journal
        rows = journal.entries(self.connection, query.codec, [record.id], newest_first=False)
        # Up to the first later entry, not all earlier ones: of units that overlap, the one that
        # began first may have written last, on top of what the other wrote.
        state = replay(query.codec, record.id, takewhile(lambda row: row.moment <= moment, rows))
        if state is None:
            raise NotFound(f"{record!r} did not exist at {moment.isoformat()}")
        for column in query.codec.columns:
            if query.codec.field_of(column.name) in query.masked:
                state[column.name] = None
            elif column.name == CUSTOM:
                state[CUSTOM] = without(state[CUSTOM], query.masked_keys)
        return cast(E, query.codec.load(list(state.values())))

    def linked(self, cls: type[E], system: str, keys: Iterable[str]) -> dict[str, Ref[E]]:
        """The records another system knows by these keys, by key: one query for a batch of them."""
        known = self.crm.catalogue.tables[ExternalId].c
        statement = select(known.key, known.record_id).where(
            known.system == system,
            known.entity_name == definition(cls).name,
            known.removed_at.is_(None),
        )
        found: dict[str, Ref[E]] = {}
        for batch in self.batches(keys):
            rows = self.connection.execute(statement.where(known.key.in_(batch))).all()
            allowed = self.existing(cls, (row.record_id for row in rows)) if rows else set()
            found |= {r.key: cls.ref(r.record_id) for r in rows if r.record_id in allowed}
        return found

    def batches(self, items: Iterable[T]) -> Iterator[list[T]]:
        iterator = iter(items)
        while batch := list(islice(iterator, self.crm.core_settings.batch_size)):
            yield batch

    @contextmanager
    def because(self, cause: str) -> Iterator[None]:
        """What is done inside is journaled with `cause` at the end of its chain of causes."""
        outer = self.stamp
        self.stamp = attrs.evolve(outer, cause=chained(outer.cause, cause))
        try:
            yield
        finally:
            self.stamp = outer

    def use(self, service: type[S]) -> S:
        """The service of a part, working in this unit. Raises NotEnabled, naming what to enable."""
        return self.crm.service(service, self)

    def settings(self, cls: type[T]) -> T:
        """The settings of a part, as its typed class."""
        return self.crm.settings_of(cls)

    def _journal_read(self, cls: type[Entity], records: Sequence[Entity]) -> None:
        """Reads of sensitive fields leave a trace."""
        names = sensitive_fields(cls) | self.crm.own_fields.sensitive_names(self, cls)
        if names - self.hidden_names(cls) and records:
            entries: Any = ((r.id, r.version, {}) for r in records)
            journal = self.journal
            journal.changed(self.connection, self.stamp, cls, "read", entries)
