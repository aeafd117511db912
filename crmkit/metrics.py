"""The traits of one CRM, computed and kept.

The values of maintained traits are kept in tables of metrics. After every written batch the core
recomputes those of the records concerned: it makes their rows where there are none, locks them in
id order, and then computes, so that what concurrent transactions committed meanwhile is counted.
A value that also changes with the clock is kept with the moment until which it holds; after that
it is computed when read, until a job renews it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID
from weakref import WeakKeyDictionary

import attrs
from sqlalchemy import (
    ARRAY,
    BindParameter,
    ColumnElement,
    Table,
    Uuid,
    bindparam,
    case,
    column,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.sql import visitors

from crmkit.entities.definition import Entity, Ref, definition
from crmkit.errors import Invalid
from crmkit.storage.conflicts import insert_into
from crmkit.storage.state_table import remember, remembered
from crmkit.storage.types import AnySelect, IdType, MomentType
from crmkit.traits import Formula, Joins, Trait
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.catalogue import Catalogue
    from crmkit.changes import Batch
    from crmkit.read_unit import ReadUnit
    from crmkit.unit_of_work import UnitOfWork

_CHUNK = 1000
_IDS = "crmkit_ids"
_ONE = "crmkit_id"

Traits = tuple[Trait, ...]


@attrs.frozen(eq=False)
class Metrics:
    """The maintained traits of one part about one entity, and the table that keeps them."""

    entity: type[Entity]
    traits: Traits
    table: Table

    @property
    def complete(self) -> bool:
        """Whether every record has a row: then no question has to look for those without."""
        return any(trait.stored_missing is not None for trait in self.traits)

    def watching(self, cls: type[Entity]) -> Traits:
        """The traits that rows of this entity count in."""
        return tuple(t for t in self.traits if any(watched is cls for watched, _ in t.watch))


class TraitEngine:
    """Computes, keeps and renews the traits of one CRM."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.metrics = tuple(_metrics_of(catalogue))
        self._kept_in = {trait: metrics for metrics in self.metrics for trait in metrics.traits}
        self._watched: dict[type[Entity], list[tuple[Metrics, Traits]]] = {}
        for metrics in self.metrics:
            for cls in {cls for trait in metrics.traits for cls, _reference in trait.watch}:
                self._watched.setdefault(cls, []).append((metrics, metrics.watching(cls)))
        self._built: dict[Any, Any] = {}
        self._joins: WeakKeyDictionary[ReadUnit, dict[Any, Any]] = WeakKeyDictionary()

    # Reading

    def of(self, work: ReadUnit, record: Ref[Any], names: Sequence[str]) -> Mapping[str, Any]:
        """Traits of one record by name; all that the reader may see when none is named.

        Raises NotFound for a record the reader may not see, Invalid for a trait there is not.
        """
        cls: type[Entity] = cast(Any, record).entity
        traits = self._named(work, cls, names)
        id = work.get(cls, record).id
        shared = tuple(trait for trait in traits if trait.scope != "reader")
        own = tuple(trait for trait in traits if trait.scope == "reader")
        key = "row", cls, shared, work.connection.dialect.name
        values: dict[str, Any] = {}
        if shared:
            statement = self._once(key, lambda: self._row(work, cls, shared))
            values |= _values(work, statement, shared, id)
        if own:
            values |= _values(work, self._row(work, cls, own), own, id)
        return {trait.name: trait.value(values[trait.name]) for trait in traits}

    def _named(self, work: ReadUnit, cls: type[Entity], names: Sequence[str]) -> list[Trait]:
        hidden = work.access.hidden_names(cls)
        known = {n: t for n, t in self.catalogue.traits[cls].items() if n not in hidden}
        for name in names:
            if name not in known:
                have = ", ".join(sorted(known)) or "none"
                raise Invalid(
                    _(
                        "{What} has no trait {name!r}; it has {have}",
                        what=definition(cls).noun,
                        name=name,
                        have=have,
                    )
                )
        return [known[name] for name in names or known]

    def _row(self, work: ReadUnit, cls: type[Entity], traits: Traits) -> AnySelect:
        """The statement for traits of one record, its id and the moments given as parameters."""
        table = self.catalogue.tables[cls]
        source: Any = table
        joined: dict[Any, Any] = {}
        columns = [
            self._column(work, t, table.c.id, _since(t), joined, few=True)[0] for t in traits
        ]
        for other, on in joined.values():
            source = source.outerjoin(other, on)
        return select(*columns).select_from(source).where(table.c.id == bindparam(_ONE))

    def column(
        self, work: ReadUnit, trait: Trait, id_column: ColumnElement[UUID], few: bool = True
    ) -> tuple[ColumnElement[Any], Joins]:
        """A trait's value for the record of this id column, and the outer joins it stands on.

        Unless `few` records are asked about, one that is not kept is computed for all at once. A
        join of what is kept is the same for all traits of one table: join it once. It is never
        NULL for a trait whose missing value is not None. Of money it is a column of amounts, for
        `amount_in`.
        """
        joined = self._joins.setdefault(work, {})
        since = bindparam(None, trait.since(work.now()), MomentType(), unique=True)
        return self._column(work, trait, id_column, since, joined, few)

    def _column(
        self,
        work: ReadUnit,
        trait: Trait,
        id_column: ColumnElement[UUID],
        since: BindParameter[Any],
        joined: dict[Any, Any],
        few: bool,
    ) -> tuple[ColumnElement[Any], Joins]:
        metrics = self._kept_in.get(trait)
        if metrics is None:
            formula = self._formula(work, trait, since)
            return (formula.of(id_column), ()) if few else formula.joined(id_column)
        key = metrics, id_column
        if key not in joined:
            alias = metrics.table.alias()
            joined[key] = alias, alias.c.id == id_column
        kept = joined[key][0].c
        value = kept[trait.column]
        if trait.window is not None:
            fresh = self._formula(work, trait, since).of(id_column)
            value = case((kept[trait.until] <= since, fresh), else_=value)
        return value, (joined[key],)

    def _formula(self, work: ReadUnit, trait: Trait, since: Any) -> Formula:
        if trait.scope == "reader":
            return Formula.for_reader(trait, work, since)
        dialect = work.connection.dialect.name
        return Formula.plain(trait, self.catalogue.tables, since, dialect)

    # Keeping

    def follow(self, work: UnitOfWork, batch: Batch[Any]) -> None:
        """Bring the maintained traits of all records that a written batch concerns up to date."""
        if batch.action == "add":
            ids = [record.id for record in batch.after]
            for metrics in self.metrics:
                if metrics.entity is batch.entity and metrics.complete:
                    make, *_ = self._upkeep(work, metrics, metrics.traits)
                    work.connection.execute(make, {_IDS: _listed(work, ids)})
        for metrics, traits in self._watched.get(batch.entity, ()):
            self._refresh(work, metrics, traits, self._concerned(work, traits, batch))
        if batch.action == "delete":
            self._forget(work, batch)

    def _forget(self, work: UnitOfWork, batch: Batch[Any]) -> None:
        """Of records that are gone nothing is kept."""
        listed = {_IDS: _listed(work, [record.id for record in batch.before])}
        gone = select(_ids(work.connection.dialect.name))
        for metrics in self.metrics:
            if metrics.entity is batch.entity:
                kept = metrics.table
                work.connection.execute(delete(kept).where(kept.c.id.in_(gone)), listed)

    def _concerned(self, work: UnitOfWork, traits: Traits, batch: Batch[Any]) -> set[UUID]:
        """The records whose traits count rows of the batch, as they were and as they are."""

        def held(name: str) -> set[UUID]:
            values = (getattr(r, name) for r in (*batch.before, *batch.after))
            return {getattr(value, "id", value) for value in values if value is not None}

        return self._led_to(work, traits, batch.entity, held)

    def follow_moved(
        self,
        work: UnitOfWork,
        cls: type[Entity],
        field: str,
        between: Collection[UUID],
        rows: Callable[[], AnySelect],
    ) -> None:
        """The same where rows of an entity, chosen by id, went from one record to another."""
        column = self.catalogue.tables[cls].c

        def held(name: str) -> set[UUID]:
            if name == field:
                return set(between)
            found = work.connection.scalars(select(column[name]).where(column.id.in_(rows())))
            return {id for id in found if id is not None}

        for metrics, traits in self._watched.get(cls, ()):
            self._refresh(work, metrics, traits, self._led_to(work, traits, cls, held))

    def _led_to(
        self,
        work: UnitOfWork,
        traits: Traits,
        entity: type[Entity],
        held: Callable[[str], set[UUID]],
    ) -> set[UUID]:
        """Where the watched paths lead; `held(field)` is what their first field refers to."""
        found: set[UUID] = set()
        for path in {path for t in traits for cls, path in t.watch if cls is entity}:
            name, *rest = path.split(".")
            ids = held(name)
            cls: Any = entity
            for following in rest:
                cls, name = definition(cls).fields[name].refers_to, following
                ids = self._referred(work, cls, name, ids)
            found |= ids
        return found

    def _referred(
        self, work: UnitOfWork, cls: type[Entity], name: str, ids: Collection[UUID]
    ) -> set[UUID]:
        """The records that these ones refer to by a field."""
        table = self.catalogue.tables[cls]
        chosen = table.c.id.in_(select(_ids(work.connection.dialect.name)))
        found = work.connection.scalars(
            select(table.c[name]).where(chosen), {_IDS: _listed(work, ids)}
        )
        return {id for id in found if id is not None}

    def _refresh(
        self, work: UnitOfWork, metrics: Metrics, traits: Traits, ids: Collection[UUID]
    ) -> None:
        """Recompute traits of these records.

        Their rows are locked first: the statement that computes begins after every change it had
        to wait for was committed, and so sees it.
        """
        if ids:
            listed = {_IDS: _listed(work, ids)}
            *prepare, compute = self._upkeep(work, metrics, traits)
            for statement in prepare:
                work.connection.execute(statement, listed)
            work.connection.execute(compute, listed | _moments(work, compute, traits))

    def _upkeep(self, work: ReadUnit, metrics: Metrics, traits: Traits) -> tuple[Any, ...]:
        """Statements for the records of one parameter: make their rows, lock them, compute."""
        dialect = work.connection.dialect.name
        key = "upkeep", metrics, traits, dialect
        found: tuple[Any, ...] = self._once(key, lambda: self._upkeep_of(metrics, traits, dialect))
        return found

    def _upkeep_of(self, metrics: Metrics, traits: Traits, dialect: str) -> tuple[Any, ...]:
        table, ids = metrics.table, _ids(dialect)
        chosen, in_order = table.c.id.in_(select(ids)), select(ids).order_by(ids)
        values: dict[str, Any] = {}
        for trait in traits:
            formula = Formula.plain(trait, self.catalogue.tables, _since(trait), dialect)
            values[trait.column] = formula.of(table.c.id)
            if trait.window is not None:
                values[trait.until] = formula.until(table.c.id)
        compute = update(table).where(chosen).values(values)
        make = insert_into(table, dialect).from_select(["id"], in_order).on_conflict_do_nothing()
        if dialect != "postgresql":
            # SQLite has one writer at a time: nobody need be waited for.
            return make, compute
        lock = select(table.c.id).where(chosen).order_by(table.c.id).with_for_update()
        return make, lock, compute

    # Renewing

    def renew(self, work: UnitOfWork, limit: int = _CHUNK) -> int:
        """Recompute at most `limit` rows of values that the clock overtook; return how many."""
        done = 0
        for metrics in self.metrics:
            traits = tuple(trait for trait in metrics.traits if trait.window is not None)
            if traits and done < limit:
                kept = metrics.table.c
                stale = or_(*(kept[t.until] <= t.since(work.now()) for t in traits))
                statement = select(kept.id).where(stale).order_by(kept.id).limit(limit - done)
                ids = list(work.connection.scalars(statement))
                self._refresh(work, metrics, traits, ids)
                done += len(ids)
        return done

    def rebuild(self, work: UnitOfWork, entity: type[Entity] | None = None) -> int:
        """Recompute every kept value, of one entity or of all; return of how many records."""
        found = (m for m in self.metrics if entity is None or m.entity is entity)
        return sum(self._rebuild(work, metrics) for metrics in found)

    def _rebuild(self, work: UnitOfWork, metrics: Metrics) -> int:
        id_column, last, done = self.catalogue.tables[metrics.entity].c.id, UUID(int=0), 0
        following = select(id_column).order_by(id_column).limit(_CHUNK)
        while ids := list(work.connection.scalars(following.where(id_column > last))):
            self._refresh(work, metrics, metrics.traits, ids)
            last, done = ids[-1], done + len(ids)
        return done

    def build(self, work: UnitOfWork) -> list[str]:
        """Recompute what was kept by another formula than today's; return the tables concerned.

        So a part enabled on data that is there already, and a new version that counts otherwise,
        start with true values. It is asked for when the database is upgraded.
        """
        state, rebuilt = self.catalogue.state, []
        for metrics in self.metrics:
            key, formula = f"traits {metrics.table.name}", self._fingerprint(work, metrics)
            if remembered(work.connection, state, key) != formula:
                self._rebuild(work, metrics)
                remember(work.connection, state, key, formula)
                rebuilt.append(metrics.table.name)
        return rebuilt

    def _fingerprint(self, work: ReadUnit, metrics: Metrics) -> str:
        *_, compute = self._upkeep(work, metrics, metrics.traits)
        windows = [(trait.name, str(trait.window)) for trait in metrics.traits]
        words = f"{compute.compile(dialect=work.connection.dialect)} {windows}"
        return hashlib.sha256(words.encode()).hexdigest()

    def _once(self, key: Any, make: Callable[[], Any]) -> Any:
        try:
            return self._built[key]
        except KeyError:
            return self._built.setdefault(key, make())


def _metrics_of(catalogue: Catalogue) -> Iterator[Metrics]:
    """In the order of their tables' names, in which every transaction locks them."""
    for (part, cls), table in sorted(catalogue.metrics.items(), key=lambda item: item[1].name):
        traits = catalogue.traits[cls].values()
        kept = (t for t in traits if t.maintained and catalogue.trait_parts[t.name] == part)
        yield Metrics(cls, tuple(kept), table)


# Parameters


def _values(
    work: ReadUnit, statement: AnySelect, traits: Traits, id: UUID
) -> Iterable[tuple[str, Any]]:
    parameters = {_ONE: id} | {_since_name(t): t.since(work.now()) for t in traits}
    row = work.connection.execute(statement, parameters).one()
    return zip((trait.name for trait in traits), row, strict=True)


def _since(trait: Trait) -> BindParameter[Any]:
    """The `since` of a trait, given when a statement is run."""
    return bindparam(_since_name(trait), type_=MomentType())


def _since_name(trait: Trait) -> str:
    window = "ever" if trait.window is None else f"{trait.window.total_seconds():.0f}"
    return f"crmkit_since_{window}"


def _moments(work: ReadUnit, statement: Any, traits: Traits) -> dict[str, datetime]:
    """The moments that a statement takes; one that writes is given no others."""
    taken = {part.key for part in visitors.iterate(statement) if isinstance(part, BindParameter)}
    moments = {_since_name(trait): trait.since(work.now()) for trait in traits}
    return {name: moment for name, moment in moments.items() if name in taken}


def _ids(dialect: str) -> ColumnElement[UUID]:
    """The ids of one parameter as a column: one plan for any number."""
    if dialect == "postgresql":
        each = func.unnest(bindparam(_IDS, type_=ARRAY(Uuid())))
        return each.table_valued(column("value", IdType())).render_derived().c.value
    return func.json_each(bindparam(_IDS)).table_valued(column("value", IdType())).c.value


def _listed(work: ReadUnit, ids: Iterable[UUID]) -> Any:
    return work.store.ids_parameter(ids)
