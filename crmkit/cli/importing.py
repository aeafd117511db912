"""`crmkit import`: a file brought in; `crmkit imports`: what came of it, and back again."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import click

from crmkit.acts.imports.headers import Column
from crmkit.acts.imports.importing import Import, ImportReport
from crmkit.acts.imports.runs import ImportRun
from crmkit.acts.imports.service import Imports, revert
from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.cli.output import print_json, print_pairs, print_rows
from crmkit.cli.progress import shown
from crmkit.files.reading import Writing

# How many rejected rows are printed; all of them go to --errors.
_PRINTED = 10
_WRITING = ("dates", "decimal", "currency", "time_zone", "region")


def assignment(text: str) -> tuple[str, str]:
    """Read `name=value` on the command line."""
    name, sign, given = text.partition("=")
    if not sign:
        raise click.BadParameter(f"{text!r} has no '='")
    return name.strip(), given.strip()


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--entity",
    help="What the rows are: customer, interaction ... Told from files of programs crmkit knows.",
)
@click.option("--table", metavar="NAME", help="Which sheet of a workbook that has several.")
@click.option("--dry-run", is_flag=True, help="Say what would happen; write nothing.")
@click.option(
    "--errors",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write the rejected rows to this CSV file, with the reasons.",
)
@click.option(
    "--map",
    "mapping",
    multiple=True,
    type=assignment,
    metavar="HEADER=FIELD",
    help="What a column brings: a field (your own: custom.key), email, phone:work, "
    "address:work.city; nothing after the = "
    "leaves the column out. May be repeated.",
)
@click.option(
    "--set",
    "values",
    multiple=True,
    type=assignment,
    metavar="FIELD=VALUE",
    help="A value of new records where the row says nothing. May be repeated.",
)
@click.option("--key-column", metavar="HEADER", help="The column of the keys of --system.")
@click.option("--system", metavar="NAME", help="The system that knows the records by those keys.")
@click.option(
    "--match",
    multiple=True,
    metavar="FIELD",
    help="What else a record is known by: email, phone, any field. May be repeated.",
)
@click.option(
    "--policy",
    type=click.Choice(["overwrite", "fill", "skip"]),
    default="overwrite",
    help="What becomes of a record that is there: its fields are overwritten, the empty ones are "
    "filled, or it is left alone.",
)
@click.option("--type-column", metavar="HEADER", help="The column that names what each row is.")
@click.option("--encoding", help="Told from the file when not given.")
@click.option("--delimiter", help="Told from the file when not given.")
@click.option(
    "--dates",
    metavar="ORDER",
    help="How 03/04/2026 is meant, dmy or mdy, or a format such as %d/%m/%y.",
)
@click.option("--decimal", type=click.Choice([".", ","]), help="The sign before a fraction.")
@click.option("--currency", metavar="CODE", help="Of amounts without one.")
@click.option("--time-zone", metavar="NAME", help="Of moments without an offset.")
@click.option("--region", metavar="CODE", help="The country of telephone numbers without one.")
@click.option("--anew", is_flag=True, help="Abandon an import that stopped; begin with row one.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@crm_options
@pass_host
@click.pass_context
def import_file(
    ctx: click.Context,
    host: Host,
    /,
    file: Path,
    entity: str | None,
    dry_run: bool,
    errors: Path | None,
    mapping: tuple[tuple[str, str], ...],
    values: tuple[tuple[str, str], ...],
    anew: bool,
    as_json: bool,
    **options: Any,
) -> None:
    """Bring the FILE in: CSV, a workbook (XLSX) or vCards.

    Headers are matched with fields by name, label and synonym. Bringing a file again adds nothing
    twice: rows are known by their key column, or else by their content. An import that was stopped
    goes on where it stood. Ends with 1 when rows were rejected; the others were brought in all the
    same.
    """
    said = {name: options.pop(name) for name in _WRITING}
    writing = Writing(**said) if any(said.values()) else None
    plan = Import(
        host.crm, entity, file, mapping=dict(mapping), values=dict(values), writing=writing,
        **options,
    )  # fmt: skip
    if not as_json:
        print_columns(plan)
    with shown(f"Reading {file.name}") as advance:
        report = plan.run(
            host.who, dry_run=dry_run, errors=errors, anew=anew,
            progress=lambda p: advance(p.position, p.size),
        )  # fmt: skip
    if as_json:
        print_json(report)
    else:
        print_report(report, errors)
    ctx.exit(1 if report.rejected else 0)


def print_columns(plan: Import) -> None:
    """How the file is read, and what each of its columns brings."""
    click.echo(f"{plan.table.path.name}: {plan.table.form}")
    if plan.recognised:
        click.echo(f"recognised as {plan.recognised}")
    told = {"dates": plan.writing.dates, "decimal": plan.writing.decimal}
    if any(told.values()):
        click.echo(", ".join(f"{name}: {value}" for name, value in told.items() if value))
    print_rows(("column", "brings"), [(c.header, _brings(plan, c)) for c in plan.columns])


def _brings(plan: Import, column: Column) -> str:
    key = f"the key by which {plan.system} knows it" if column.index == plan.key_index else ""
    return " and ".join(filter(None, (column.target, key))) or "nothing; --map brings it to a field"


def print_report(report: ImportReport, errors: Path | None = None) -> None:
    """What became of the rows, and the first of those rejected."""
    title = "Rows, had this not been a dry run" if report.dry_run else "Rows"
    counts = ("added", "changed", "unchanged", "rejected", "skipped", "rows")
    print_pairs({name: f"{getattr(report, name):,}" for name in counts}, title=title)
    if report.resumed:
        click.echo(f"{report.resumed:,} of them were dealt with before the import was stopped")
    if report.run is not None:
        click.echo(f"import {report.run}; to take it back: crmkit imports revert {report.run}")
    for rejected in report.problems[:_PRINTED]:
        click.echo(str(rejected), err=True)
    if errors is not None and report.rejected:
        click.echo(f"all {report.rejected:,} rejected rows, with the reasons: {errors}", err=True)
    elif report.rejected > _PRINTED:
        click.echo(f"{report.rejected:,} were rejected; --errors FILE keeps them all", err=True)


@click.group()
def imports() -> None:
    """What was imported: list it, look at it, take it back."""


def _row(run: ImportRun) -> tuple[Any, ...]:
    began = f"{run.started_at:%Y-%m-%d %H:%M}"
    return run.id, began, run.file, run.status, run.rows, run.added, run.changed, run.rejected


_COLUMNS = ("import", "began (UTC)", "file", "status", "rows", "added", "changed", "rejected")


@imports.command("list")
@click.option("--limit", type=int, default=20, help="At most so many; 20 unless given.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@pass_host
def list_imports(host: Host, limit: int, as_json: bool) -> None:
    """List the imports, the newest first."""
    with host.crm.begin(host.who) as work:
        runs = work.use(Imports).newest(limit)
    if as_json:
        print_json([attrs.asdict(run) for run in runs])
    else:
        print_rows(_COLUMNS, [_row(run) for run in runs])


@imports.command("abandon")
@click.argument("run", type=click.UUID)
@pass_host
def abandon_import(host: Host, run: UUID) -> None:
    """End the import RUN, which was stopped; what it brought in stays."""
    with host.crm.begin(host.who) as work:
        found = work.use(Imports).abandon(run)
    click.echo(f"the import of {found.file} ended after {found.rows:,} rows")


@imports.command("revert")
@click.argument("run", type=click.UUID)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@pass_host
@click.pass_context
def revert_import(ctx: click.Context, host: Host, run: UUID, as_json: bool) -> None:
    """Take the import RUN back.

    What it added is removed, what it changed goes back. What somebody edited since then stays and
    is named; the command then ends with 1. Stopped, it goes on when it is given again.
    """
    with host.crm.begin(host.who) as work:
        found = work.use(Imports).get(run)
    with shown(f"Taking back {found.file}, records") as advance:
        total = found.added + found.changed
        report = revert(
            host.crm, host.who, run,
            lambda tally: advance(min(tally.removed + tally.changed_back, total), total),
        )  # fmt: skip
    if as_json:
        print_json(report)
    else:
        counts = ("removed", "changed_back", "kept")
        print_pairs({name: f"{getattr(report, name):,}" for name in counts}, title="Records")
        for kept in report.examples:
            click.echo(f"kept: {kept}", err=True)
    ctx.exit(1 if report.kept else 0)
