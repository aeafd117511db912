"""`crmkit support-bundle`: what a vendor's support may see, in one file."""

from __future__ import annotations

from pathlib import Path

import click

from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.support import write_bundle


@click.command("support-bundle")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), default="support.zip")
@crm_options
@pass_host
def support_bundle(host: Host, file: Path) -> None:
    """Write versions, parts, settings, health and counts to a FILE for support; no personal data.

    Look into it before you send it: it is a zip of JSON files.
    """
    names = write_bundle(host.crm, file)
    click.echo(f"{file}: {', '.join(names)}")
