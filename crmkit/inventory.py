"""Which parts there are, and where each stands: enabled, pending, left out, or gone with tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs
from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from crmkit.assembly.discovery import installed
from crmkit.errors import CRMError
from crmkit.storage.leftovers import leftovers
from crmkit.storage.migrations import PartStatus, status
from crmkit.storage.own_connection import reading
from crmkit.storage.place import schema_of

if TYPE_CHECKING:
    from crmkit.crm import CRM

Standing = Literal["started", "quarantined", "dependent", "left", "installed"]


@attrs.frozen
class PartStanding:
    """One part: whether it is enabled, and of which revision its tables are.

    `left`: it is not enabled, and its tables are there. `installed`: it could be enabled.
    """

    name: str
    state: Standing
    distribution: str = ""
    version: str = ""
    revision: str | None = None
    head: str | None = None
    pending: tuple[str, ...] = ()
    """The revisions that an upgrade would apply."""
    tables: tuple[str, ...] = ()
    """Those that it left."""


def inventory(crm: CRM) -> tuple[PartStanding, ...]:
    """Every part that is enabled, that left tables, or that is installed. Never raises."""
    known = _statuses(crm)
    enabled = [
        _enabled(part.name, part.state, part.distribution, part.version, known)
        for part in crm.report.parts
    ]
    names = {part.name for part in enabled}
    left = {name: tables for name, tables in _left(crm).items() if name not in names}
    return (
        *enabled,
        *(_absent(name, left.get(name, ())) for name in sorted({*left, *installed()} - names)),
    )


def _statuses(crm: CRM) -> Mapping[str, PartStatus]:
    try:
        return {one.part: one for one in status(crm.engine, crm.part_migrations())}
    except (CRMError, DBAPIError):
        return {}


def _enabled(
    name: str, state: Any, distribution: str | None, version: str | None,
    known: Mapping[str, PartStatus],
) -> PartStanding:  # fmt: skip
    there = known.get(name)
    revision, head, pending = (
        (there.current, there.head, there.pending) if there else (None, None, ())
    )
    return PartStanding(name, state, distribution or "", version or "", revision, head, pending)


def _left(crm: CRM) -> Mapping[str, tuple[str, ...]]:
    """The tables of parts that are not enabled, by part."""
    try:
        with reading(crm.engine) as connection:
            names = inspect(connection).get_table_names(schema_of(connection))
    except (CRMError, DBAPIError):
        return {}
    parts = [part.name for part in crm.parts.started]
    found = leftovers(names, crm.catalogue.tables.metadata.tables, parts)
    return {part: tuple(tables) for part, tables in found.items() if part is not None}


def _absent(name: str, tables: tuple[str, ...]) -> PartStanding:
    offers = installed().get(name, ())
    distribution = " and ".join(offer.distribution for offer in offers)
    version = offers[0].version if offers else ""
    return PartStanding(
        name, "left" if tables else "installed", distribution, version, tables=tables
    )
