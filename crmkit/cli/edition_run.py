"""`crmkit edition apply | run`: the content of an edition in its database, its CRM at work."""

from __future__ import annotations

from pathlib import Path

import attrs
import click

from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.cli.output import print_json
from crmkit.cli.run import work_on
from crmkit.editions.applying import Change, apply
from crmkit.editions.checking import check
from crmkit.errors import EditionError, Refused

# In a deployment the edition that is installed there.
_file = click.argument(
    "file", type=click.Path(path_type=Path), default="edition.toml", envvar="CRMKIT_EDITION"
)


@click.command("apply")
@_file
@click.option("--dry-run", is_flag=True, help="Say what would happen, and write nothing.")
@click.option(
    "--take", "taken", multiple=True, metavar="ID[.FIELD]",
    help="Take the package's value where the organisation has one of its own; may be repeated.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@crm_options
@pass_host
def apply_content(
    host: Host, file: Path, dry_run: bool, taken: tuple[str, ...], as_json: bool
) -> None:
    """Apply the content packages of an edition, leaving what the organisation changed.

    Ends with 1 where the organisation and a package changed the same.
    """
    host.edition = str(file)
    changes = apply(host.crm, dry_run=dry_run, take=frozenset(taken))
    if as_json:
        print_json([attrs.asdict(change) for change in changes])
    else:
        _tell(changes)
    if any(change.what == "conflict" for change in changes):
        raise SystemExit(1)


def _tell(changes: tuple[Change, ...]) -> None:
    for change in changes:
        click.echo(str(change))
    if not changes:
        click.echo("the content is as its packages say")


@click.command("run")
@_file
@click.option("--upgrade", is_flag=True, help="Bring the tables to the newest form first.")
@click.option("--once", is_flag=True, help="Do what is due now, then end.")
@click.option(
    "--poll", default=1.0, show_default=True, type=click.FloatRange(min=0.05),
    metavar="SECONDS", help="How often to look for what is due.",
)  # fmt: skip
@crm_options
@pass_host
def run_edition(host: Host, file: Path, upgrade: bool, once: bool, poll: float) -> None:
    """Start an edition: check it, apply its content, then do what is due, as `crmkit run` does."""
    _, problems = check(file)
    if problems:
        raise EditionError(problems)
    host.edition = str(file)
    crm = host.crm
    if upgrade:
        crm.upgrade()
    health = crm.health()
    if not health.at_head:
        raise Refused("; ".join((*health.problems, "upgrade its tables by --upgrade")))
    _tell(apply(crm))
    work_on(host, once=once, poll=poll, every_tenant=False)
