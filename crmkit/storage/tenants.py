"""Where tenants are kept: a schema each on PostgreSQL, a file each on SQLite.

A tenant is made under another name and gets its true one when it is complete. So a process that is
killed leaves what was there, or what is new; what else it leaves, the next call clears away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import URL, Engine

from crmkit.errors import Conflict, Invalid, NotFound
from crmkit.storage.history import PartMigrations

PREFIX = "crmkit_"
"""Stands before a tenant's name in that of its schema or file."""

LONGEST = 40
_NAME = re.compile(f"[a-z][a-z0-9_]{{0,{LONGEST - 1}}}")


class Home(Protocol):
    """Keeps the tenants of one deployment. Names given to it were checked."""

    def names(self) -> list[str]:
        """The tenants there are, in order."""
        ...

    def has(self, name: str) -> bool: ...

    def engine(self, name: str) -> Engine:
        """The engine whose statements are about this tenant. May raise NotFound."""
        ...

    def making(self, name: str) -> AbstractContextManager[Engine]:
        """An empty place that becomes the tenant at the end of the block, or is cleared away.

        Raises Conflict where the tenant exists. Of several processes, one makes it.
        """
        ...

    def copy(self, name: str, to: Engine, parts: Sequence[PartMigrations]) -> None:
        """Fill a place that is being made with all that a tenant holds."""

    def archive(self, name: str, file: Path, parts: Sequence[PartMigrations]) -> None:
        """Write all that a tenant holds into a new file."""

    def restore(self, file: Path, to: Engine, parts: Sequence[PartMigrations]) -> None:
        """Fill a place that is being made with what an archive holds. Raises Invalid."""

    def drop(self, name: str) -> None:
        """Destroy a tenant. Raises NotFound."""

    def close(self) -> None:
        """Close what is open of the tenants."""


def home_of(engine: Engine, folder: Path | None) -> Home:
    """Where the tenants of a deployment over this database are kept.

    On SQLite that is `folder`, else one beside the database: `shop.tenants` beside `shop.db`.
    """
    if engine.dialect.name == "postgresql":
        from crmkit.storage.tenant_schemas import Schemas

        if folder is not None:
            raise Invalid("on PostgreSQL tenants are schemas of the database: leave out tenants=")
        return Schemas(engine)
    from crmkit.storage.tenant_files import Files

    return Files(folder or _beside(engine.url), engine.url)


def _beside(url: URL) -> Path:
    if not url.database or url.database == ":memory:":
        raise Invalid("a database in memory has no folder for tenants: give CRM(..., tenants=...)")
    return Path(url.database).with_suffix(".tenants")


def checked(name: object) -> str:
    """The name of a tenant, as given. Raises Invalid for what is none.

    Small letters, digits and _ are all there is in one: so no two names are one to a file system
    or a database that takes capitals for small letters, and none can carry SQL.
    """
    if isinstance(name, str) and _NAME.fullmatch(name):
        return name
    folded = re.sub("[^a-z0-9_]+", "_", str(name).lower()).strip("_")[:LONGEST]
    hint = f"; {folded!r} would do" if _NAME.fullmatch(folded) else ""
    raise Invalid(
        f"{name!r} is no name of a tenant: it is at most {LONGEST} small letters, digits and _, "
        f"the first a letter{hint}"
    )


def named_in(places: Sequence[str]) -> list[str]:
    """The tenants that schemas or files of these names are."""
    names = (place.removeprefix(PREFIX) for place in places if place.startswith(PREFIX))
    return sorted(name for name in names if _NAME.fullmatch(name))


def missing(name: str) -> NotFound:
    return NotFound(
        f"there is no tenant {name!r}; make it by crm.tenants.create({name!r}), or by "
        f"`crmkit tenants create {name}`"
    )


def taken(name: str) -> Conflict:
    return Conflict(f"there is a tenant {name!r} already; take another name, or drop that one")
