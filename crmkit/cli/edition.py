"""`crmkit edition`: what a vendor does with the file of an edition."""

from __future__ import annotations

from pathlib import Path

import click

from crmkit.cli.output import print_json
from crmkit.editions.manifest import Edition
from crmkit.editions.problems import Problem
from crmkit.errors import EditionError

FILE = click.Path(exists=True, path_type=Path)


@click.group()
def edition() -> None:
    """Check and run an edition: the file that says which parts, settings, words and content."""


@edition.command()
@click.argument("file", type=FILE, default="edition.toml")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def check(file: Path, as_json: bool) -> None:
    """Say everything that is wrong with an edition; ends with 1 where anything is."""
    problems: tuple[Problem, ...] = ()
    try:
        found = Edition.load(file)
    except EditionError as error:
        problems = error.problems
    if as_json:
        print_json([problem.as_dict() for problem in problems])
    for problem in () if as_json else problems:
        click.echo(str(problem))
    if problems:
        raise SystemExit(1)
    if not as_json:
        click.echo(f"edition {found.name} {found.version}: nothing is wrong")
