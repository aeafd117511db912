"""`crmkit find`: the records that fulfil a criterion, with the fields and traits asked for."""

from __future__ import annotations

from typing import Any

import click

from crmkit.cli.columns import columns_of, named, rows_of
from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.cli.output import print_json, print_rows
from crmkit.entities.definition import definition
from crmkit.queries import Page
from crmkit.words import _


@click.command()
@click.argument("entity")
@click.argument("criterion", required=False)
@click.option(
    "--limit", default=50, show_default=True, type=click.IntRange(1), help="At most so many."
)
@click.option("--order", metavar="FIELD", help="A field or trait; -FIELD descends.")
@click.option("--columns", metavar="NAME,...", help="The fields, traits and paths to show.")
@click.option("--count", is_flag=True, help="Print only how many there are.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@crm_options
@pass_host
def find(
    host: Host,
    entity: str,
    criterion: str | None,
    limit: int,
    order: str | None,
    columns: str | None,
    count: bool,
    as_json: bool,
) -> None:
    """List the records of ENTITY that fulfil CRITERION; all when there is none.

    \b
      crmkit find customer "country == 'PL' and lifecycle == 'customer'"
      crmkit find customer "purchases.count_12m > 5" --columns name,purchases.last_on
    """
    with host.crm.read(host.who) as work:
        cls = work.crm.catalogue.entity(entity)
        facts = definition(cls)
        total = work.count(cls, criterion)
        if count:
            click.echo(total)
            return
        page: Page[Any] = work.find(cls, criterion, limit=limit, order=order)
        shown = columns_of(facts, columns, page.items)
        rows = rows_of(work, cls, page.items, shown)
        cells, words = named(work, rows), work.words
    if as_json:
        print_json(rows)
        return
    print_rows(shown, cells, title=words.say(facts.plural))
    listed, whole = f"{len(rows):,}", f"{total:,}"
    more = _("{listed} of {whole}; --limit shows more", listed=listed, whole=whole)
    click.echo(listed if len(rows) == total else words.say(more))
