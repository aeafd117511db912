"""`crmkit report`: the reports of every enabled part, their options made from their parameters."""

from __future__ import annotations

import sys
from typing import Any

import click

from crmkit.cli.context import Host, KnownByTheCRM, crm_options, give_crm_options, pass_host
from crmkit.cli.output import print_json, print_rows, print_title, words
from crmkit.cli.parameters import option_of, value_of
from crmkit.errors import CRMError
from crmkit.reports import Report, ReportTable
from crmkit.words import _


class Reports(KnownByTheCRM):
    """The reports of the CRM as commands; they are known once it is assembled."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        try:
            return sorted(ctx.ensure_object(Host).crm.reports)
        except CRMError:
            return []

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        from crmkit.catalogue import named

        return command_of(named(ctx.ensure_object(Host).crm.reports, "report", cmd_name))


@click.group(
    cls=Reports,
    invoke_without_command=True,
    subcommand_metavar="[NAME [--PARAMETER VALUE]...]",
)
@click.option("--json", "as_json", is_flag=True, help="List as JSON.")
@crm_options
@click.pass_context
def report(ctx: click.Context, as_json: bool) -> None:
    """Print a report; without NAME, list those that there are.

    \b
      crmkit report
      crmkit report opportunities.pipeline
      crmkit report purchases.turnover --since 2026-01-01 --csv > turnover.csv

    It shows what you may see. One that needs a part which is not enabled is listed as broken.
    """
    if ctx.invoked_subcommand is None:
        list_reports(ctx.ensure_object(Host), as_json)


def list_reports(host: Host, as_json: bool) -> None:
    with host.crm.read(host.who) as work:
        rows = [
            {
                "report": report.name,
                "title": work.words.say(report.title),
                "takes": " ".join(report.parameters),
                "problem": report.problem(work.crm.catalogue),
            }
            for _, report in sorted(work.crm.reports.items())
            if work.access.may_report(report.name)
        ]
        said = work.words
    if as_json:
        print_json(rows)
    elif rows:
        broken = any(row["problem"] for row in rows)
        shown = [name for name in rows[0] if broken or name != "problem"]
        print_rows(shown, [[row[name] for name in shown] for row in rows])
    else:
        click.echo(said.say(_("There is no report that you may see.")))


def command_of(report: Report) -> click.Command:
    """The command of one report."""
    options = [option_of(parameter) for parameter in report.parameters.values()]
    formats = [
        click.Option(["--csv", "as_csv"], is_flag=True, help="Print CSV."),
        click.Option(["--json", "as_json"], is_flag=True, help="Print JSON."),
        click.Option(["--svg", "as_svg"], is_flag=True, help="Print its chart, as SVG."),
        click.Option(
            ["--rtl/--ltr"],
            default=None,
            help="The direction of the chart; that of your language when not given.",
        ),
    ]

    @pass_host
    def call(
        host: Host, /, as_csv: bool, as_json: bool, as_svg: bool, rtl: bool | None, **given: Any
    ) -> None:
        with host.crm.read(host.who) as work:
            arguments = {
                name: value_of(work, parameter, given[name])
                for name, parameter in report.parameters.items()
                if given.get(name) not in (None, ())
            }
            table = work.report(report.name, **arguments)
            if as_csv:
                table.write_csv(sys.stdout)
            elif as_json:
                print_json(as_object(table))
            elif as_svg:
                click.echo(table.svg(right_to_left=rtl))
            else:
                print_table(table)

    about = f"{report.title}: {report.help}." if report.help else f"{report.title}."
    help = f"{about}\n\n{(report.function.__doc__ or '').replace('`', '')}"
    made = click.Command(report.name, callback=call, params=[*options, *formats], help=help)
    return give_crm_options(made)


def as_object(table: ReportTable) -> dict[str, Any]:
    """A report as JSON holds it: what it is, its columns, and each row by their names."""
    names = [column.name for column in table.columns]
    return {
        "report": table.report.name,
        "title": table.title,
        "parameters": table.parameters,
        "columns": [
            {"name": column.name, "label": title, "kind": column.kind.name}
            for column, title in zip(table.columns, table.titles, strict=True)
        ],
        "rows": [dict(zip(names, row, strict=True)) for row in table.rows],
        "totals": table.totals,
        "chart": table.report.chart,
    }


def print_table(table: ReportTable) -> None:
    """The rows, then the totals: of money a line for each currency."""
    print_title(table.title)
    print_rows(table.titles, table.rows)
    for column, title in zip(table.columns, table.titles, strict=True):
        if column.total and table.rows:
            total = table.totals[column.name]
            none = table.words.say(_("none"))
            click.echo(f"{title}: {words(total) if total != () else none}")
