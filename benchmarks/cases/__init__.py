"""The cases, by the names they are asked for on the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from benchmarks.cases import (
    bulk,
    imports,
    key_accounts,
    knowledge,
    leads,
    many_rows,
    merging,
    one_row,
    points,
    segments,
    selling,
    starting,
    tenants,
    timelines,
    visiting,
)
from benchmarks.figures import Figure
from benchmarks.ground import Ground

Case = Callable[[Ground], Iterator[Figure]]

CASES: Mapping[str, Case] = {
    "create": one_row.create,
    "change": one_row.change,
    "get": one_row.get,
    "load": many_rows.load,
    "search": many_rows.search,
    "bulk": bulk.bulk,
    "import": imports.bring_in,
    "timeline": timelines.timeline,
    "segment": segments.segment,
    "selling": selling.selling,
    "visiting": visiting.visiting,
    "leads": leads.leads,
    "merge": merging.merge,
    "key_accounts": key_accounts.key_accounts,
    "points": points.points,
    "start": starting.start,
    "tenant": tenants.tenant,
    "knowledge": knowledge.knowledge,
}
