"""Which features of a CRM are used, and which never: so that an edition can be made slimmer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import attrs
from sqlalchemy import Column, String, and_, case, cast, func, select

from crmkit.entities.definition import definition
from crmkit.storage.own_connection import reading
from crmkit.tally import USED

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from crmkit.crm import CRM

Sort = Literal["part", "entity", "field", "operation", "report"]

_EMPTY = ("[]", "{}", "null", "")


@attrs.frozen
class Use:
    """A feature and how much it is used.

    Of an entity its live records, of a field those that hold another value than the default, of an
    operation its calls, or else the changes that it caused, of a report how often it was asked for,
    of a part all these of its own.
    """

    sort: Sort
    name: str
    part: str
    uses: int


def feature_fit(crm: CRM) -> tuple[Use, ...]:
    """The use of every part, entity, field, operation and report. Reads every table once."""
    with reading(crm.engine) as connection:
        found = [*_entities(crm, connection), *_calls(crm, connection)]
    parts = Counter[str]()
    for use in found:
        parts[use.part] += use.uses if use.sort != "field" else 0
    names = [part.name for part in crm.parts.started]
    return (*(Use("part", name, name, parts[name]) for name in names), *found)


def _entities(crm: CRM, connection: Connection) -> Iterator[Use]:
    for cls, codec in crm.catalogue.codecs.items():
        facts, table = definition(cls), codec.table
        part = crm.catalogue.part_of[cls]
        columns = {c.name: c for c in codec.columns if codec.field_of(c.name) in facts.own}
        held = [func.count(case((_set(facts, codec, c), 1))) for c in columns.values()]
        live = select(func.count(), *held).select_from(table).where(table.c.removed_at.is_(None))
        count, *counts = connection.execute(live).one()
        yield Use("entity", facts.name, part, count)
        of = Counter[str]()
        for column, number in zip(columns, counts, strict=True):
            name = codec.field_of(column)
            of[name] = max(of[name], number)
        yield from (Use("field", f"{facts.name}.{n}", part, number) for n, number in of.items())


def _set(facts: Any, codec: Any, column: Column[Any]) -> Any:
    """Whether a column holds what somebody gave it."""
    default = facts.own[codec.field_of(column.name)].default
    if isinstance(default, bool | int | str) and column.name in facts.own:
        return and_(column.is_not(None), column != default)
    if isinstance(default, tuple | dict):
        return and_(column.is_not(None), cast(column, String).not_in(_EMPTY))
    return column.is_not(None)


def _calls(crm: CRM, connection: Connection) -> Iterator[Use]:
    counted, caused = _counted(crm, connection), _caused(crm, connection)
    for cls, part in crm.services.items():
        for name in cls.operations:
            uses = max(counted[f"operation {name}"], caused[name])
            yield Use("operation", name, part, uses)
    for part, report in crm.parts.of_kind("report"):
        yield Use("report", report.name, part, counted[f"report {report.name}"])


def _counted(crm: CRM, connection: Connection) -> Counter[str]:
    table = crm.catalogue.counters.c
    stored = select(table.name, func.sum(table.last)).where(table.name.startswith(USED))
    rows = connection.execute(stored.group_by(table.name)).all()
    return Counter({name.removeprefix(USED): int(total) for name, total in rows})


def _caused(crm: CRM, connection: Connection) -> Counter[str]:
    """How many changes each link of a chain of causes led to."""
    cause = crm.catalogue.journal.c.cause
    rows = connection.execute(select(cause, func.count()).where(cause != "").group_by(cause))
    found = Counter[str]()
    for chain, count in rows:
        for link in set(chain.split(" > ")):
            found[link] += count
    return found
