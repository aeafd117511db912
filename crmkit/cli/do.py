"""`crmkit do`: any operation of any enabled part, its options made from its parameters."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import click

from crmkit.cli.calling import call, operation_of
from crmkit.cli.context import Host, KnownByTheCRM, crm_options, give_crm_options, pass_host
from crmkit.cli.output import json_of, print_json, print_pairs, print_rows, words
from crmkit.cli.parameters import option_of, value_of
from crmkit.cli.show import print_record
from crmkit.entities.definition import Entity, definition
from crmkit.errors import CRMError
from crmkit.operations import Operation
from crmkit.unit_of_work import UnitOfWork


class Operations(KnownByTheCRM):
    """The operations of the CRM as commands; they are known once it is assembled."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        try:
            return sorted(ctx.ensure_object(Host).crm.operations)
        except CRMError:
            return []

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        return command_of(operation_of(ctx.ensure_object(Host).crm, cmd_name))


@click.group(cls=Operations, subcommand_metavar="PART.VERB [--PARAMETER VALUE]...")
@crm_options
def do() -> None:
    """Call an operation of a part.

    \b
      crmkit do leads.convert --help
      crmkit do leads.convert --lead "Dana Cohen" --json

    A record is given as its id, as system:key of another system, or as a name that only one has;
    money as '12.50 EUR'; a moment as 2026-11-23T09:30+01:00; a list by repeating its option;
    what is made of several values as JSON, or as @FILE that holds it.
    """


def command_of(operation: Operation) -> click.Command:
    """The command of one operation."""
    options = [option_of(parameter) for parameter in operation.parameters.values()]
    as_json = click.Option(["--json", "as_json"], is_flag=True, help="Print JSON.")
    path = click.Path(dir_okay=False, path_type=Path)
    output = click.Option(["--output"], type=path, help="Write JSON to this file.")

    @pass_host
    def call(host: Host, /, as_json: bool, output: Path | None, **given: Any) -> None:
        with host.crm.begin(host.who) as work:
            result = run(work, operation, given)
            if output is not None:
                output.write_text(json_of(result) + "\n", "utf-8")
                click.echo(f"{operation.name}: written to {output}")
            else:
                show_result(work, operation, result, as_json)

    command = click.Command(
        operation.name, callback=call, params=[*options, as_json, output],
        help=f"{operation.title}.\n\n{_for_people(operation.help)}",
    )  # fmt: skip
    return give_crm_options(command)


def run(work: UnitOfWork, operation: Operation, given: dict[str, Any]) -> Any:
    """Call an operation with what the command line gave; what was not given keeps its default."""
    arguments = {
        name: value_of(work, parameter, given[name])
        for name, parameter in operation.parameters.items()
        if given.get(name) not in (None, ())
    }
    return call(work, operation.name, **arguments)


def show_result(work: UnitOfWork, operation: Operation, result: Any, as_json: bool) -> None:
    if as_json:
        print_json(result)
    elif result is None:
        click.echo(f"{operation.name}: done")
    elif isinstance(result, Entity):
        print_record(work, result)
    elif isinstance(result, list | tuple) and all(isinstance(r, Entity) for r in result) and result:
        names = [n for n in definition(type(result[0])).own if any(getattr(r, n) for r in result)]
        rows = [(r.id, *(getattr(r, name) for name in names[:5])) for r in result]
        print_rows(("id", *names[:5]), rows)
    elif isinstance(result, list | tuple) and result and all(map(facts_of, result)):
        facts = [facts_of(item) or {} for item in result]
        print_rows(tuple(facts[0]), [tuple(row.values()) for row in facts])
    else:
        print_value(result)


def print_value(value: Any) -> None:
    """Anything else: its facts by name where it has any, else in words."""
    facts = facts_of(value)
    if facts is None:
        click.echo(words(value))
    else:
        print_pairs(facts)


def facts_of(value: Any) -> dict[str, Any] | None:
    import attrs

    if attrs.has(type(value)) and not isinstance(value, Entity):
        return {f.name: getattr(value, f.name) for f in attrs.fields(type(value))}
    return dict(value) if isinstance(value, dict) else None


def _for_people(help: str) -> str:
    """A docstring as the help of a command: what it raises is told when it happens."""
    return re.sub(r"\s*\bRaises [^.]*\.", "", inspect.cleandoc(help)).replace("`", "")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@crm_options
@pass_host
def operations(host: Host, as_json: bool) -> None:
    """List what can be done with `crmkit do`, and what each operation takes."""
    words = host.words
    rows = [
        {"operation": op.name, "title": words.say(op.title), "takes": _signature(op)}
        for op in sorted(host.crm.operations.values(), key=lambda op: op.name)
    ]
    if as_json:
        print_json(rows)
    elif rows:
        print_rows(("operation", "title", "takes"), [tuple(row.values()) for row in rows])
    else:
        click.echo("No enabled part has operations; name parts by --plugins or CRMKIT_PLUGINS.")


def _signature(operation: Operation) -> str:
    required = inspect.Parameter.empty
    names = operation.parameters.items()
    return " ".join(n if p.default is required else f"[{n}]" for n, p in names)
