"""`crmkit doctor`: whether the CRM can work, and what of its data today's rules would refuse."""

from __future__ import annotations

import sys
from itertools import islice

import attrs
import click

from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.cli.output import print_json, print_pairs, print_rows


@click.command()
@click.option("--health", "only_health", is_flag=True, help="Look at no rows: for a probe.")
@click.option(
    "--limit", default=200, show_default=True, type=click.IntRange(1), help="Name at most so many."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@crm_options
@pass_host
def doctor(host: Host, only_health: bool, limit: int, as_json: bool) -> None:
    """Say whether the CRM can work, which parts it has, and what is wrong; change nothing.

    Ends with 1 where something is wrong.
    """
    from crmkit.doctor import examine
    from crmkit.inventory import inventory

    host.lenient = True
    health = host.crm.health()
    parts = () if only_health else inventory(host.crm)
    found = [] if only_health else [*islice(examine(host.crm), limit)]
    if as_json:
        said = {"parts": parts, "findings": [attrs.asdict(one) for one in found]}
        print_json({"health": health.as_dict(), **said})
    else:
        if parts:
            rows = [
                (p.name, p.distribution, p.version, p.state, p.revision, p.pending, len(p.tables))
                for p in parts
            ]
            columns = (
                "part", "distribution", "version", "state", "revision", "pending", "tables left"
            )  # fmt: skip
            print_rows(columns, rows, title="Parts")
        facts = {n: tuple(v) if isinstance(v, list) else v for n, v in health.as_dict().items()}
        print_pairs(facts, title="Health")
        for one in found:
            click.echo(str(one))
        if not only_health and not found:
            click.echo("nothing is wrong")
    sys.exit(0 if health.ready and not found else 1)
