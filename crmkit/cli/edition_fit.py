"""`crmkit edition fit`: which features of an edition are used, and which never."""

from __future__ import annotations

from pathlib import Path

import attrs
import click

from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.cli.output import print_json, print_rows
from crmkit.editions.feature_fit import feature_fit


@click.command("fit")
@click.argument("file", type=click.Path(path_type=Path), default="edition.toml")
@click.option("--unused", is_flag=True, help="Only what is never used.")
@click.option("--part", help="Only what is of this part.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@crm_options
@pass_host
def edition_fit(host: Host, file: Path, unused: bool, part: str | None, as_json: bool) -> None:
    """Say which parts, entities, fields, operations and reports are used, and how much."""
    host.edition = str(file)
    found = [
        use
        for use in feature_fit(host.crm)
        if part in (None, use.part) and not (unused and use.uses)
    ]
    if as_json:
        print_json([attrs.asdict(use) for use in found])
    else:
        print_rows(("what", "name", "part", "uses"), [attrs.astuple(use) for use in found])
