"""`crmkit plugin quality`: the grade of a plugin, and what the next one asks for."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from crmkit.cli.output import print_json, print_rows


@click.command()
@click.argument("folder", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option("--write", is_flag=True, help="Keep it in the package, where `plugins` reads it.")
@click.option("--least", metavar="GRADE", help="End with 1 below this grade.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def quality(folder: Path, write: bool, least: str | None, as_json: bool) -> None:
    """Grade the plugin in a folder by the quality scale, from its source."""
    from crmkit.errors import Invalid
    from crmkit.kit.quality import GRADES, kept_in, quality_of

    if least is not None and least not in GRADES:
        raise Invalid(f"--least {least!r} is no grade; there are {', '.join(GRADES)}")
    found = quality_of(folder)
    if write:
        kept_in(folder).write_text(found.text(), "utf-8")
    if as_json:
        print_json(found.as_dict())
    else:
        rows = [(f.rule.grade, f.rule.name, f.rule.says, f.state, f.why) for f in found.findings]
        print_rows(("grade", "rule", "what it says", "state", "why"), rows)
        click.echo(f"its grade is {found.grade}")
    reached = GRADES.index(found.grade) if found.grade in GRADES else -1
    sys.exit(least is not None and reached < GRADES.index(least))
