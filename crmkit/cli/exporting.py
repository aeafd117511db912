"""`crmkit export`: a list of records as a file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, get_args

import click

from crmkit.acts.exporting import Export, Format
from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.cli.output import print_json
from crmkit.cli.progress import shown
from crmkit.entities.definition import definition
from crmkit.files.vcard_lines import VCardVersion
from crmkit.words import _

_STDOUT = "-"


@click.command("export")
@click.argument("entity")
@click.argument("criterion", required=False)
@click.option(
    "--to",
    "target",
    required=True,
    metavar="FILE",
    help="Where to: a path, or - for the output of the command.",
)
@click.option(
    "--columns",
    metavar="NAME,...",
    help="Fields, traits, paths (owner.name), ways to reach a customer (email, phone:work, "
    "address.city). Every field that you may see unless given.",
)
@click.option("--order", metavar="FIELD", help="A field or trait; -FIELD descends.")
@click.option(
    "--format", type=click.Choice(get_args(Format)), help="Told by the ending of FILE if not given."
)
@click.option("--labels", metavar="LANGUAGE", help="A header in words of a language, not names.")
@click.option("--sensitive", is_flag=True, help="Sensitive fields, too; each read is journaled.")
@click.option(
    "--delimiter", default=",", metavar="SIGN", help="Between the cells of CSV; also: tab."
)
@click.option("--bom", is_flag=True, help="Begin CSV with the mark by which Excel knows UTF-8.")
@click.option(
    "--vcard",
    type=click.Choice(get_args(VCardVersion)),
    default="3.0",
    show_default=True,
    help="The version of vCards.",
)
@click.option("--json", "as_json", is_flag=True, help="Print what was exported as JSON.")
@crm_options
@pass_host
def export(
    host: Host,
    /,
    entity: str,
    criterion: str | None,
    target: str,
    columns: str | None,
    delimiter: str,
    as_json: bool,
    **options: Any,
) -> None:
    """Write the records of ENTITY that fulfil CRITERION to a file; all when there is none.

    \b
      crmkit export customer "country == 'PL'" --columns name,email,purchases.count --to pl.xlsx
      crmkit export customer "'press' in tags" --to press.vcf

    The file appears when it is whole. It holds what you may see, in the order of ids unless another
    is given, and can be imported again.
    """
    names = None if columns is None else [n.strip() for n in columns.split(",") if n.strip()]
    sign = "\t" if delimiter == "tab" else delimiter
    plan = Export(host.crm, entity, criterion, columns=names, delimiter=sign, **options)
    noun = definition(plan.cls).noun
    to = sys.stdout.buffer if target == _STDOUT else Path(target)
    words = host.words
    with shown(words.say(_("Exporting {what.plural}", what=noun))) as advance:
        report = plan.run(host.who, to, progress=advance)
    if as_json and target != _STDOUT:
        print_json(report)
    elif target != _STDOUT:
        done = _("{count} {what by n} in {file}",
                 count=f"{report.rows:,}", n=report.rows, what=noun, file=target)  # fmt: skip
        click.echo(words.say(done))
