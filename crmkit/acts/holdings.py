"""What employees answer for: who has how much, and that none of it is left with who has gone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs
from sqlalchemy import ColumnElement, func, literal, select, union_all

from crmkit.catalogue import Catalogue, Holding
from crmkit.criteria import Reader, compile_criterion, criterion_predicate, parse
from crmkit.entities.definition import Entity, definition
from crmkit.entities.staff import Employee
from crmkit.errors import Invalid, Refused
from crmkit.queries import Query
from crmkit.storage.driver import fetch_all
from crmkit.storage.rows import json_text
from crmkit.words import Noun, _, joined

if TYPE_CHECKING:
    from uuid import UUID

    from crmkit.changes import Batch
    from crmkit.read_unit import ReadUnit
    from crmkit.storage.store import Store
    from crmkit.unit_of_work import UnitOfWork


@attrs.frozen(order=True)
class Share:
    """How many records of one entity, by which field, go to a successor; to None: they stay."""

    entity: str
    field: str
    successor: str | None
    count: int

    def __str__(self) -> str:
        return f"{self.count} {self.entity}.{self.field}"


def theirs(work: ReadUnit, holding: Holding, keys: Iterable[str]) -> ColumnElement[bool]:
    """The condition on the records that these employees are to hand over when they go."""
    table = work.table(holding.entity)
    named: ColumnElement[bool] = table.c[holding.field].in_(list(keys))
    if holding.only == "True":
        return named
    return named & criterion_predicate(
        holding.only, holding.entity, work.crm.catalogue, _unlimited(work), stored=True
    )


def _unlimited(work: ReadUnit) -> Reader:
    """What is to be handed over does not depend on who asks."""
    return attrs.evolve(
        work.reader, hidden=lambda cls: frozenset(), visible=lambda cls, table: None
    )


def held_by(work: ReadUnit, employee: str) -> tuple[Share, ...]:
    """What an employee is to hand over, as far as the actor may see it: one statement."""
    return _counted(work, employee, lambda cls: Query(work, cls).select(columns=()))


def _held_by_all_means(work: ReadUnit, employee: str) -> tuple[Share, ...]:
    def live(cls: type[Entity]) -> Any:
        table = work.table(cls)
        return select().select_from(table).where(table.c.removed_at.is_(None))

    return _counted(work, employee, live)


def _counted(work: ReadUnit, employee: str, rows_of: Any) -> tuple[Share, ...]:
    holdings = [h for held in work.crm.catalogue.holdings.values() for h in held]
    counts = [
        rows_of(h.entity)
        .where(theirs(work, h, [employee]))
        .add_columns(literal(place).label("place"), func.count().label("found"))
        for place, h in enumerate(holdings)
    ]
    rows = work.connection.execute(union_all(*counts)).all()
    return tuple(
        Share(definition(holdings[place].entity).name, holdings[place].field, None, found)
        for place, found in sorted(map(tuple, rows))
        if found
    )


# Nobody leaves before it is handed over


def refuse_leaving(batch: Batch[Employee]) -> None:
    """Raises Refused where an employee who leaves still answers for something, naming it all."""
    leaving = [one for i, one in enumerate(batch.before) if _leaves(batch, i)]
    if leaving:
        await_givers(batch.work, [one.id for one in leaving])
    for one in leaving:
        every = _held_by_all_means(batch.work, one.key)
        if every:
            raise _still(batch.work, one.key, held_by(batch.work, one.key), every)


def _leaves(batch: Batch[Employee], index: int) -> bool:
    if batch.action == "remove":
        return True
    return batch.action == "change" and batch.before[index].active and not batch.after[index].active


def _still(work: ReadUnit, key: str, seen: tuple[Share, ...], every: tuple[Share, ...]) -> Refused:
    held = [
        _("{n} {what by n} ({field})", n=share.count, what=_noun(work, share), field=share.field)
        for share in seen
    ]
    if seen != every:
        held.append(_("records that {actor} may not see", actor=work.actor))
    return Refused(
        _(
            "{employee} still answers for {held}; hand them over first, as handover.preview and "
            "handover.hand_over do",
            employee=key,
            held=joined(held, ", "),
        ),
        employee=key,
        held=seen,
    )


def _noun(work: ReadUnit, share: Share) -> Noun:
    return definition(work.crm.catalogue.entity(share.entity)).noun


# Nothing is given to who has gone


def refuse_gone(work: UnitOfWork, batch: Batch[Any]) -> None:
    """Raises Refused where something to be done was left with, or given to, who has gone."""
    for holding in work.crm.catalogue.holdings.get(batch.entity, ()):
        keys = _given(batch, holding) - work.vouched
        gone = departed(work, keys, lock=True)
        work.vouched |= keys - gone
        if gone:
            _refuse_left(work, batch, holding, gone)


def _refuse_left(work: UnitOfWork, batch: Batch[Any], holding: Holding, gone: set[str]) -> None:
    table = work.table(batch.entity)
    records = {record.id: record for record in batch.after}
    left = select(table.c.id).where(table.c.id.in_(records), theirs(work, holding, gone))
    for id in work.connection.scalars(left):
        key = getattr(records[id], holding.field)
        raise Refused(
            _(
                "{records!r} would be left with {key}, who has gone; give it another {field}",
                records=records[id],
                key=key,
                field=holding.field,
            ),
            record=records[id],
        )


def _given(batch: Batch[Any], holding: Holding) -> set[str]:
    """Whom a change made responsible, or gave something to do about what was theirs already."""
    records: Iterable[Any] = batch.after if batch.action == "add" else ()
    if batch.action == "change":
        asked = _asked(holding)
        pairs = zip(batch.before, batch.after, strict=True)
        records = [new for old, new in pairs if _differ(old, new, asked)]
    return {key for record in records if (key := getattr(record, holding.field)) is not None}


@cache
def _asked(holding: Holding) -> frozenset[str]:
    """The fields that decide whose a record is, and whether it is to be handed over."""
    return parse(holding.only).names | {holding.field}


def _differ(old: Entity, new: Entity, names: Iterable[str]) -> bool:
    return any(getattr(old, name) != getattr(new, name) for name in names)


def departed(work: ReadUnit, keys: Collection[str], *, lock: bool = False) -> set[str]:
    """Those of these employees who have gone. Who has no record at all the host vouches for.

    With `lock` the others cannot go before this unit ends: who sends them away waits for it.
    """
    if not keys:
        return set()
    store = work.store
    sql = store.once(("employees", lock), lambda: _employees_sql(work, store, lock))
    wanted = json_text(list(keys)) if store.sqlite else list(keys)
    rows = fetch_all(work.connection, sql, (wanted,))
    return {key for key, _here in rows} - {key for key, here in rows if here}


def _employees_sql(work: ReadUnit, store: Store, lock: bool) -> str:
    """Which of some employees are here. Asked whenever somebody is made responsible, so it goes
    straight to the driver."""
    (place,) = store.places(1)
    among = (
        f"IN (SELECT value FROM json_each({place}))" if store.sqlite else f"= ANY({place}::text[])"
    )
    waits = " FOR KEY SHARE" if lock and not store.sqlite else ""
    return (
        f"SELECT key, active AND removed_at IS NULL FROM {store.table(work.table(Employee))} "
        f"WHERE key {among} ORDER BY key{waits}"
    )


def await_givers(work: UnitOfWork, ids: Iterable[UUID]) -> None:
    """Wait for units that are giving something to these employees; those to come wait for us."""
    row = work.table(Employee).c
    locked = select(row.id).where(row.id.in_(list(ids))).order_by(row.id).with_for_update()
    work.connection.execute(locked).all()


# What parts declare


def problems(catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    """(part, what, remedy) of criteria of `reassign` that are none, or ask beyond their record."""
    for cls, held in catalogue.holdings.items():
        for holding in held:
            wrong = _wrong(catalogue, holding)
            if wrong is not None:
                where = f"on_handover of {cls.__name__}.{holding.field}"
                yield catalogue.part_of[cls], f"{where}: {wrong}", "ask about its own fields"


def _wrong(catalogue: Catalogue, holding: Holding) -> str | None:
    cls, known = holding.entity, definition(holding.entity).fields.keys()
    try:
        strange = sorted(parse(holding.only).names - known)
        if strange:
            return f"{cls.__name__} has no field {strange[0]!r}"
        compile_criterion(holding.only, cls, catalogue, Reader(now=_ANY_DAY, trait=_no_trait))
    except Invalid as error:
        return error.message
    return None


_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)


def _no_trait(*_: object) -> Any:
    raise Invalid("it asks for a trait")
