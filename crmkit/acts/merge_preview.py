"""What a merge of two customers would do, as far as whoever asks may see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from sqlalchemy import func

from crmkit.acts.choosing import Choice, choices, of_extension
from crmkit.acts.links import Link, doubles, links
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity
from crmkit.queries import Query
from crmkit.read_unit import ReadUnit


@attrs.frozen
class MergePreview:
    """What a merge would do: nothing is written."""

    survivor: Customer
    loser: Customer
    fields: tuple[Choice, ...]
    """Of each field that differs what it would become; sensitive ones are not shown."""
    moved: Mapping[str, int]
    """How many records of each entity would refer to the survivor instead."""
    combined: Mapping[str, int]
    """How many records of each entity both have, and would be one."""
    kept: Mapping[str, int]
    """How many records of each entity would go on referring to the loser."""
    clashes: Mapping[str, int]
    """Of which entities, and how many records, a unique rule stands in the way of the merge."""


def preview(
    work: ReadUnit, survivor: Customer, loser: Customer, chosen: Mapping[str, str]
) -> MergePreview:
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("move", "combine", "keep")}
    clashes: Counter[str] = Counter()
    for link in links(work.crm.catalogue):
        double = _doubles(work, link, survivor, loser)
        (clashes if link.policy == "move" else counts["combine"])[link.name] += double
        theirs = work.count(link.entity, link.of(work.table(link.entity), loser.id))
        counts["keep" if link.policy == "keep" else "move"][link.name] += theirs - double
    moved, combined, kept = (dict(+counts[name]) for name in ("move", "combine", "keep"))
    fields = tuple(_fields(work, survivor, loser, chosen))
    return MergePreview(survivor, loser, fields, moved, combined, kept, dict(+clashes))


def _doubles(work: ReadUnit, link: Link, survivor: Customer, loser: Customer) -> int:
    """How many of the loser's rows that the actor may see the survivor has as well."""
    found = doubles(work.crm.catalogue, link, survivor.id, loser.id)
    if found is None:
        return 0
    gone: Any = found.order_by(None).with_only_columns(found.selected_columns.gone)
    seen = Query[Any](work, link.entity)
    statement = seen.select(columns=[func.count()]).where(seen.table.c.id.in_(gone))
    return work.connection.scalar(statement) or 0


def _fields(
    work: ReadUnit, survivor: Customer, loser: Customer, chosen: Mapping[str, str]
) -> Iterator[Choice]:
    ids = survivor.id, loser.id
    yield from choices(survivor, loser, chosen, ids)
    for name, cls in work.crm.catalogue.extensions(Customer).items():
        mine, theirs = (_extension(work, cls, id) for id in ids)
        if mine is not None and theirs is not None:
            for choice in choices(mine, theirs, of_extension(chosen, cls), ids):
                yield attrs.evolve(choice, field=f"{name}.{choice.field}")


def _extension(work: ReadUnit, cls: type[Entity], id: Any) -> Any:
    return work.first(cls, work.table(cls).c.id == id)
