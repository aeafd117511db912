"""`crmkit plugin migrate`: the next revision of a plugin's tables, written and tried.

The revision is run from nothing, with those before it, on a new SQLite database, and on a new one
of a PostgreSQL server where one is named; else the statements for PostgreSQL are at least made.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from crmkit.assembly.discovery import installed
from crmkit.errors import CRMError, Refused
from crmkit.kit.addition import format_files, require_formatter
from crmkit.kit.project import Project
from crmkit.storage import migrations
from crmkit.storage.history import PartMigrations
from crmkit.storage.revision_writer import write_revision

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.testing.servers import Server

POSTGRESQL = "CRMKIT_TEST_POSTGRESQL"

_INSTALL = "install it from here: python -m pip install -e ."

Tell = Callable[[str], None]


def migrate(
    folder: Path,
    message: str,
    *,
    destructive: bool = False,
    postgresql: str | None = None,
    tell: Tell = lambda line: None,
) -> Path:
    """Write the next revision of the plugin in a folder, try it, and return the path of the file.

    `postgresql` is the URL of a server where databases may be made; unless given, that of the
    environment's CRMKIT_TEST_POSTGRESQL. `tell` is told what is destructive and what was tried.
    Raises Refused where the plugin is not installed from this folder, where nothing changed, where
    the change is destructive and not said to be, and where what was written does not run.
    """
    require_formatter()
    project = Project.at(folder)
    with _folder_of_revisions(project), _crm(project, "sqlite://") as crm:
        path = write_revision(
            _own(crm, project),
            message,
            destructive=destructive,
            tell=lambda danger: tell(f"destructive: {danger}"),
        )
    format_files([path])
    try:
        for line in _tried(project, postgresql or os.environ.get(POSTGRESQL)):
            tell(line)
    except CRMError as error:
        raise Refused(f"wrote {path}, which does not run yet: {error.message}") from error
    return path


@contextmanager
def _folder_of_revisions(project: Project) -> Iterator[None]:
    """The folder, which is gone again where nothing is written into it."""
    folder = project.sources / "migrations"
    folder.mkdir(exist_ok=True)
    try:
        yield
    finally:
        if not any(folder.iterdir()):
            folder.rmdir()


@contextmanager
def _crm(project: Project, url: str) -> Iterator[CRM]:
    """A CRM with the plugin and all that it requires."""
    from crmkit.crm import CRM

    if project.part not in installed():
        raise Refused(f"the part {project.part!r} is not installed; {_INSTALL}")
    crm = CRM(url, _with_required(project.part))
    try:
        yield crm
    finally:
        crm.close()


def _with_required(part: str) -> list[str]:
    """The part and those that its distribution requires, and so on."""
    parts: dict[str, None] = {}
    waiting = [part]
    while waiting:
        name = waiting.pop()
        if name not in parts:
            parts[name] = None
            for offer in installed().get(name, ()):
                waiting += offer.requires
    return [*parts]


def _own(crm: CRM, project: Project) -> PartMigrations:
    """The tables and revisions of the plugin. Raises Refused where another copy is installed."""
    (own,) = [one for one in crm.part_migrations() if one.name == project.part]
    here = (project.sources / "migrations").resolve()
    if own.folder is None or own.folder.resolve() != here:
        raise Refused(
            f"the part {project.part!r} that Python imports is not that of this folder; {_INSTALL}"
        )
    return own


def _tried(project: Project, postgresql: str | None) -> Iterator[str]:
    with TemporaryDirectory() as folder:
        from crmkit.testing.servers import SqliteFiles

        yield _run_on(SqliteFiles(Path(folder)), project)
    try:
        if postgresql is None:
            yield _statements(project)
        else:
            from crmkit.testing.servers import PostgresqlServer

            yield _run_on(PostgresqlServer(postgresql), project)
    except ModuleNotFoundError as missing:
        yield f"postgresql: not tried, since {missing.name} is not installed"


def _run_on(server: Server, project: Project) -> str:
    """Upgrade a new database from nothing, and compare it with the definitions."""
    from crmkit.testing.databases import Database, Databases

    databases = Databases(server)
    try:
        crm = Database(databases).crm(_with_required(project.part))
        found = migrations.check(crm.engine, [_own(crm, project)])
        crm.close()
    finally:
        databases.close()
    if found:
        raise Refused(f"on {server.kind} the tables differ: {'; '.join(map(str, found))}")
    return f"{server.kind}: upgraded from nothing, and the tables are as they are defined"


def _statements(project: Project) -> str:
    with _crm(project, "postgresql+psycopg://nowhere/nothing") as crm:
        migrations.sql(crm.engine, [_own(crm, project)], whole=True)
    remedy = f"name a server by --postgresql or {POSTGRESQL} to run them"
    return f"postgresql: the statements can be made; {remedy}"
