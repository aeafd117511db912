"""`crmkit edition diff`: what an update from one edition to another would do."""

from __future__ import annotations

from pathlib import Path

import click

from crmkit.cli.output import print_json
from crmkit.editions.diffing import EditionDiff
from crmkit.editions.diffing import diff as compared
from crmkit.editions.manifest import Edition
from crmkit.storage.engines import engine_of

_PATH = click.Path(path_type=Path)


@click.command("diff")
@click.argument("before", type=_PATH)
@click.argument("after", type=_PATH)
@click.option(
    "--database", metavar="URL", envvar="CRMKIT_DATABASE", show_envvar=True,
    help="The database that would be updated: its rows are counted, its revisions compared.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def edition_diff(before: Path, after: Path, database: str | None, as_json: bool) -> None:
    """Say what an update from one edition to another would add, change and take away."""
    engine, _ = engine_of(database) if database else (None, False)
    found = compared(Edition.load(before), Edition.load(after), engine)
    if engine is not None:
        engine.dispose()
    if as_json:
        print_json(found.as_dict())
    else:
        _tell(found)


def _tell(found: EditionDiff) -> None:
    for title, lines in (
        ("The manifest", found.said),
        ("Wording", found.wording),
        ("Content", found.content),
        ("Taken away", found.removed),
        ("To migrate", [f"{part}: {', '.join(steps)}" for part, steps in found.migrations.items()]),
    ):
        if lines:
            click.echo(f"{title}:")
        for line in lines:
            click.echo(str(line))
    if found.empty:
        click.echo("nothing differs")
