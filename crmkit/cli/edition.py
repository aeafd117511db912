"""`crmkit edition`: what a vendor does with the file of an edition."""

from __future__ import annotations

from pathlib import Path

import click

from crmkit.cli.output import print_json
from crmkit.editions.branding import warnings
from crmkit.editions.checking import check as checked

FILE = click.Path(path_type=Path)
_file = click.argument("file", type=FILE, default="edition.toml")


@click.group()
def edition() -> None:
    """Check and run an edition: the file that says which parts, settings, words and content."""


@edition.command()
@_file
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def check(file: Path, as_json: bool) -> None:
    """Say everything that is wrong with an edition; ends with 1 where anything is.

    Its parts are imported; no database is opened and no secret looked up.
    """
    found, problems = checked(file)
    if as_json:
        print_json([problem.as_dict() for problem in problems])
    elif problems:
        for problem in problems:
            click.echo(str(problem))
    elif found is not None:
        for warning in warnings(found):
            click.echo(f"warning: {warning}", err=True)
        click.echo(f"edition {found.name} {found.version}: nothing is wrong")
    if problems:
        raise SystemExit(1)


@edition.command()
@click.option("--installed", is_flag=True, help="Also say what the settings of each part may be.")
def schema(installed: bool) -> None:
    """Print the JSON Schema of edition.toml, for editors."""
    from crmkit.assembly.discovery import installed as offers
    from crmkit.editions.checking import settings_classes
    from crmkit.editions.schema import schema as made
    from crmkit.editions.schema import text

    click.echo(text(made(settings_classes(offers()) if installed else None)), nl=False)
