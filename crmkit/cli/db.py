"""`crmkit db`: the tables of a CRM, looked at and upgraded.

The `obj` of the root context is a function without arguments that opens the CRM.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol, cast

import click
from sqlalchemy import Engine

from crmkit.errors import CRMError

if TYPE_CHECKING:
    from crmkit.purging import Purged
    from crmkit.storage.migrations import PartMigrations, PartStatus, UpgradeReport
    from crmkit.storage.scrub import ScrubReport


class Deployment(Protocol):
    """What these commands need of a CRM."""

    @property
    def engine(self) -> Engine: ...

    def part_migrations(self) -> Sequence[PartMigrations]: ...

    def upgrade(self, progress: Callable[[str], None] | None = None) -> UpgradeReport: ...

    def scrub(self, *, full: bool = False) -> ScrubReport: ...
    def restored(self) -> int: ...


@click.group()
def db() -> None:
    """Look at the tables of the CRM, and upgrade them."""


@contextmanager
def _deployment(context: click.Context) -> Iterator[Deployment]:
    """The CRM of this command; its errors are said without a traceback."""
    try:
        yield cast("Callable[[], Deployment]", context.find_root().obj)()
    except CRMError as error:
        notes = getattr(error, "__notes__", ())
        raise click.ClickException("\n".join([str(error), *notes])) from error


@db.command()
@click.pass_context
def status(context: click.Context) -> None:
    """Show the revision of every part, and what is pending; end with 1 where something is wrong."""
    from rich.console import Console
    from rich.table import Table

    from crmkit.storage import migrations

    with _deployment(context) as crm:
        parts = crm.part_migrations()
        found = migrations.status(crm.engine, parts)
        left = migrations.left_behind(crm.engine, parts)
        current = all(one.up_to_date for one in found)
        differences = migrations.check(crm.engine, parts) if current else ()
    table = Table("part", "revision", "newest", "pending", box=None)
    for one in found:
        table.add_row(one.part, one.current or "none", one.head or "none", _pending(one))
    Console().print(table)
    for part, tables in left.items():
        click.echo(f"{part} is not enabled; its tables stay: {', '.join(tables)}")
    problems = [str(one.problem) for one in found if one.problem is not None]
    if differences:
        remedy = "run `crmkit db check`, then `crmkit db revision PART` for each part it names"
        problems.append(f"the tables differ from their definitions; {remedy}")
    if problems:
        raise click.ClickException("\n".join(problems))


def _pending(one: PartStatus) -> str:
    return "see below" if one.problem else ", ".join(one.pending) or "nothing"


@db.command()
@click.pass_context
def upgrade(context: click.Context) -> None:
    """Bring the tables of every part to the newest revision."""
    with _deployment(context) as crm:
        report = crm.upgrade(lambda step: click.echo(step))
    seconds = sum(part.seconds for part in report.parts)
    click.echo(f"upgraded in {seconds:.1f} s" if report.changed else "everything is up to date")


@db.command()
@click.pass_context
def restored(context: click.Context) -> None:
    """Say that the database was restored from a backup, before anybody writes to it.

    Another epoch of the journal begins, and all subscriptions are paused: they may have been given
    entries that are there no more. `crmkit do subscriptions.resume` lets each go on.
    """
    with _deployment(context) as crm:
        epoch = crm.restored()
    click.echo(f"epoch {epoch} of the journal has begun; all subscriptions are paused")


@db.command()
@click.option("--whole", is_flag=True, help="From nothing, whatever the database holds.")
@click.pass_context
def sql(context: click.Context, whole: bool) -> None:
    """Print the statements that `upgrade` would run."""
    from crmkit.storage import migrations

    with _deployment(context) as crm:
        script = migrations.sql(crm.engine, crm.part_migrations(), whole=whole)
    click.echo(script or "-- everything is up to date")


@db.command()
@click.pass_context
def check(context: click.Context) -> None:
    """Compare the tables with their definitions; end with 1 where they differ."""
    from crmkit.storage import migrations

    with _deployment(context) as crm:
        found = migrations.check(crm.engine, crm.part_migrations())
    for one in found:
        click.echo(f"{one.part}: {one}")
    many = f"{len(found)} {'difference' if len(found) == 1 else 'differences'}"
    click.echo(many if found else "the tables are as they are defined")
    context.exit(1 if found else 0)


@db.command()
@click.option("--full", is_flag=True, help="On PostgreSQL rewrite tables; nobody reads them then.")
@click.pass_context
def scrub(context: click.Context, full: bool) -> None:
    """Remove the bytes of what was erased; end with 1 where something open is in the way."""
    with _deployment(context) as crm:
        report = crm.scrub(full=full)
    if not report.tables:
        click.echo("nothing was erased since the last scrub")
        return
    click.echo(f"scrubbed {', '.join(report.tables)}")
    click.echo("not reached: " + "\n             ".join(report.notes))
    context.exit(1 if report.again else 0)


@db.command()
@click.argument("part")
@click.option("--message", "-m", required=True, help="What the revision does, in a few words.")
@click.option("--destructive", is_flag=True, help="Write it even if it destroys what rows hold.")
@click.pass_context
def revision(context: click.Context, part: str, message: str, destructive: bool) -> None:
    """Write the next revision of PART from its definitions, for its author to mend."""
    from crmkit.storage.revision_writer import write_revision

    with _deployment(context) as crm:
        known = {one.name: one for one in crm.part_migrations()}
        if part not in known:
            raise click.BadParameter(f"{part!r} is not among {', '.join(known)}")
        tell = lambda danger: click.echo(f"destructive: {danger}", err=True)  # noqa: E731
        click.echo(write_revision(known[part], message, destructive=destructive, tell=tell))


@db.group()
def purge() -> None:
    """Delete for good what is not needed any more; show it first, and ask."""


_yes = click.option("--yes", is_flag=True, help="Do not ask.")


@purge.command("part")
@click.argument("name")
@_yes
@click.pass_context
def purge_part(context: click.Context, name: str, yes: bool) -> None:
    """Delete the tables that part NAME left, which is no longer enabled."""
    _purge(context, yes, lambda crm, dry: crm.purging.part(name, dry_run=dry))


@purge.command("removed")
@click.option("--days", required=True, type=click.IntRange(0), help="Removed longer ago than this.")
@_yes
@click.pass_context
def purge_removed(context: click.Context, days: int, yes: bool) -> None:
    """Delete the records that were removed long ago and that nothing refers to."""
    older = timedelta(days=days)
    _purge(context, yes, lambda crm, dry: crm.purging.removed(older, dry_run=dry))


@purge.command("field")
@click.argument("entity")
@click.argument("key")
@_yes
@click.pass_context
def purge_field(context: click.Context, entity: str, key: str, yes: bool) -> None:
    """Delete the values of the own field KEY of ENTITY, which was removed."""
    _purge(context, yes, lambda crm, dry: crm.purging.field(entity, key, dry_run=dry))


def _purge(context: click.Context, yes: bool, purged: Callable[[Any, bool], Purged]) -> None:
    """Show what would be deleted, ask, and delete it."""
    with _deployment(context) as crm:
        found = purged(crm, True)
        rows = [f"{table}: {count:,} rows" for table, count in sorted(found.rows.items())]
        rows += [f"{table}: the table itself" for table in found.tables]
        click.echo("\n".join([f"to be deleted of {found.what}:", *(rows or ["nothing"])]))
        if not rows or not (yes or click.confirm("Delete this for good?")):
            return
        done = purged(crm, False)
    click.echo(f"deleted {sum(done.rows.values()):,} rows and {len(done.tables)} tables")
