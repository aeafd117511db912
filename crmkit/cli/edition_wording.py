"""`crmkit edition wording`: what the languages of an edition do not cover."""

from __future__ import annotations

from pathlib import Path

import click

from crmkit.cli.output import print_json
from crmkit.editions.manifest import Edition


@click.command()
@click.argument("file", type=click.Path(path_type=Path), default="edition.toml")
@click.option("--language", "only", multiple=True, metavar="CODE", help="Only this language.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def wording(file: Path, only: tuple[str, ...], as_json: bool) -> None:
    """Say what the languages of an edition do not cover; ends with 1 where anything is missing.

    Messages that are not translated, terms without words, forms that a message asks for and its
    term lacks, and words of the edition that nothing uses. No database is opened.
    """
    from crmkit.crm import CRM
    from crmkit.readable import covered

    edition = Edition.load(file)
    crm = CRM("sqlite://", edition.enabled, wording=edition.wording)
    languages = only or edition.languages or ("en",)
    found = [covered(crm, language) for language in languages]
    if as_json:
        print_json([one.as_dict() for one in found])
    else:
        for line in (line for one in found for line in one.lines()):
            click.echo(line)
    if not all(one.complete for one in found):
        raise SystemExit(1)
