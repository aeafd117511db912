"""`crmkit plugins`: the parts that are installed, and which of them this CRM has."""

from __future__ import annotations

from typing import Any

import click

from crmkit.assembly.discovery import installed
from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.cli.output import print_json, print_rows


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@crm_options
@pass_host
def plugins(host: Host, as_json: bool) -> None:
    """List the parts that are installed, and say which are enabled."""
    from crmkit.kit.quality import grade_of

    rows = [
        {
            "part": name,
            "distribution": offer.distribution,
            "version": offer.version,
            "requires": sorted(offer.requires),
            "quality": grade_of(offer),
            "enabled": name in host.parts,
        }
        for name, offers in sorted(installed().items())
        for offer in offers
    ]
    rows += [_not_installed(host, name) for name in host.parts if name not in installed()]
    if as_json:
        print_json(rows)
        return
    print_rows(
        ("part", "distribution", "version", "requires", "quality", "enabled"),
        [tuple(row.values()) for row in rows],
    )
    if not host.parts:
        click.echo("None is enabled: name those you want in --plugins or CRMKIT_PLUGINS.")


def _not_installed(host: Host, name: str) -> dict[str, Any]:
    """A part that no distribution offers: a missing one, or one that is given as it is."""
    given = host.path is not None or host.edition is not None
    missing = f"none installed; try crmkit-{name.replace('_', '-')}"
    return {
        "part": name,
        "distribution": "none: the program's or the edition's own" if given else missing,
        "version": "",
        "requires": [],
        "quality": "",
        "enabled": True,
    }
