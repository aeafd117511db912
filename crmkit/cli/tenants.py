"""`crmkit tenants`: the organisations of one deployment."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, get_type_hints

import click

from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.cli.output import print_json, print_rows
from crmkit.errors import Invalid
from crmkit.settings import CoreSettings
from crmkit.tenants import TenantUpgrade

_FILE = click.Path(path_type=Path)
_SET = click.option(
    "--set", "given", multiple=True, metavar="SECTION.FIELD=VALUE",
    help="Store a setting in the tenant, such as core.time_zone=Europe/Warsaw; may be repeated.",
)  # fmt: skip
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.group()
def tenants() -> None:
    """Make, list, upgrade, copy, archive and drop the tenants of a deployment.

    Other commands work in one tenant when they are given --tenant NAME.
    """


@tenants.command("list")
@_JSON
@crm_options
@pass_host
def list_names(host: Host, as_json: bool) -> None:
    """List the tenants by name."""
    names = host.deployment.tenants.names()
    if as_json:
        print_json(names)
    else:
        click.echo("\n".join(names) if names else "there are no tenants")


@tenants.command()
@click.argument("name")
@_SET
@crm_options
@pass_host
def create(host: Host, name: str, given: Sequence[str]) -> None:
    """Make a tenant called NAME."""
    host.deployment.tenants.create(name, _settings(given))
    click.echo(f"tenant {name} is made")


@tenants.command()
@click.argument("names", nargs=-1)
@crm_options
@pass_host
@click.pass_context
def upgrade(context: click.Context, host: Host, names: Sequence[str]) -> None:
    """Upgrade all tenants, or NAMES; end with 1 where one failed. The others are upgraded."""
    done = host.deployment.tenants.upgrade(names or None, lambda one: click.echo(_told(one)))
    failed = [one.name for one in done if one.error is not None]
    if failed:
        click.echo(f"{len(failed)} of {len(done)} failed: {', '.join(failed)}", err=True)
        context.exit(1)


def _told(one: TenantUpgrade) -> str:
    if one.report is None:
        became = f"failed: {' '.join(str(one.error).split())}"
    else:
        became = "upgraded" if one.report.changed else "is up to date"
    return f"{one.number}/{one.of} {one.name} {became}"


@tenants.command()
@click.argument("name")
@click.argument("to")
@crm_options
@pass_host
def copy(host: Host, name: str, to: str) -> None:
    """Make a tenant TO with all that NAME holds now."""
    host.deployment.tenants.copy(name, to)
    click.echo(f"tenant {to} is made, a copy of {name}")


@tenants.command()
@click.argument("name")
@click.argument("file", type=_FILE)
@crm_options
@pass_host
def archive(host: Host, name: str, file: Path) -> None:
    """Write all that NAME holds now into a new FILE; the tenant stays."""
    host.deployment.tenants.archive(name, file)
    click.echo(f"tenant {name} is archived in {file}")


@tenants.command()
@click.argument("name")
@click.argument("file", type=_FILE)
@crm_options
@pass_host
def restore(host: Host, name: str, file: Path) -> None:
    """Make a tenant called NAME of what the archive FILE holds."""
    host.deployment.tenants.restore(name, file)
    click.echo(f"tenant {name} is made of {file}")


@tenants.command()
@click.argument("name")
@click.option("--confirm", metavar="NAME", help="The name once more; asked for unless given.")
@crm_options
@pass_host
def drop(host: Host, name: str, confirm: str | None) -> None:
    """Destroy the tenant NAME and all that it holds."""
    if confirm is None:
        confirm = click.prompt(f"All that {name} holds will be destroyed. Its name once more")
    host.deployment.tenants.drop(name, confirm=confirm)
    click.echo(f"tenant {name} is dropped")


@tenants.command()
@click.argument("name")
@click.argument("to")
@crm_options
@pass_host
def rename(host: Host, name: str, to: str) -> None:
    """Refused: a tenant keeps its name; copy it, and drop the old one."""
    host.deployment.tenants.rename(name, to)


@tenants.command()
@click.argument("name")
@_SET
@click.option(
    "--forget", multiple=True, metavar="SECTION.FIELD",
    help="Let a setting be as the deployment has it; may be repeated.",
)  # fmt: skip
@_JSON
@crm_options
@pass_host
def settings(
    host: Host, name: str, given: Sequence[str], forget: Sequence[str], as_json: bool
) -> None:
    """Show the settings of the core that hold in NAME, and all that are stored in it."""
    tenant = host.deployment.tenant(name)
    if given or forget:
        tenant.store_settings(_settings(given), forget=forget)
    stored = _flat(tenant.stored_settings)
    if as_json:
        print_json(stored)
        return
    core = tenant.settings[CoreSettings]
    fields = {f"core.{name}": getattr(core, name) for name in get_type_hints(CoreSettings)}
    rows = [
        (name, value, "the tenant" if name in stored else "the deployment")
        for name, value in (fields | stored).items()
    ]
    print_rows(("setting", "value", "stored in"), rows)


def _flat(given: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return {f"{section}.{field}": v for section, own in given.items() for field, v in own.items()}


def _settings(given: Sequence[str]) -> dict[str, dict[str, Any]]:
    """What `section.field=value` says, the value in JSON or as it stands."""
    found: dict[str, dict[str, Any]] = {}
    for one in given:
        name, equals, value = one.partition("=")
        section, dot, field = name.partition(".")
        if not (equals and dot and field):
            raise Invalid(f"{one!r} is no setting like core.time_zone=Europe/Warsaw")
        found.setdefault(section, {})[field] = _value(value)
    return found


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
