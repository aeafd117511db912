"""`crmkit new` and `crmkit plugin`: a plugin, from its first file on."""

from __future__ import annotations

from pathlib import Path

import click

_KINDS = (
    "entity", "field", "operation", "trait", "timeline", "report", "role", "job", "hook", "setting",
)  # fmt: skip


@click.group()
def new() -> None:
    """Start something of your own."""


@new.command("plugin")
@click.argument("name")
@click.option("--folder", type=click.Path(path_type=Path), help="Where; ./DISTRIBUTION else.")
@click.option("--title", default="", help="What it is, in a few words.")
@click.option("--author", default="", help="Who writes it: for pyproject.toml and LICENSE.")
@click.option("--licence", default="MIT", help="An SPDX identifier, or proprietary; MIT else.")
@click.option("--distribution", default="", help="What pip calls it; crmkit-NAME else.")
def new_plugin(
    name: str, folder: Path | None, title: str, author: str, licence: str, distribution: str
) -> None:
    """Write a whole plugin called NAME, with tests that pass."""
    from crmkit.kit.starting import start_plugin

    made = start_plugin(
        name, folder, title=title, author=author, licence=licence, distribution=distribution
    )
    click.echo(
        f"wrote {made}; go on with\n  cd {made}\n  python -m pip install -e '.[dev]'\n"
        "  python -m pytest\n  crmkit plugin add entity NAME"
    )


@click.group()
def plugin() -> None:
    """Work on a plugin, in its folder."""


@plugin.command("add")
@click.argument("kind", type=click.Choice(_KINDS))
@click.argument("name")
@click.option("--of", default="", metavar="ENTITY", help="Which entity of the plugin it is about.")
@click.option("--on", default="", metavar="RECORD", help="Whose field: Customer, Opportunity, ...")
@click.option("--type", "type_", default="", help="Of a field or a setting; text else.")
def plugin_add(kind: str, name: str, of: str, on: str, type_: str) -> None:
    """Add a KIND of thing called NAME: its file, its entry in plugin.py, its test."""
    from crmkit.kit.adding import Wishes, add

    for path in add(Path(), kind, name, Wishes(of, on, type_)):
        click.echo(path)
    if kind in ("entity", "field"):
        click.echo('its table is new, or has a new column: crmkit plugin migrate -m "what changed"')


@plugin.command("migrate")
@click.option("--message", "-m", required=True, help="What the revision does, in a few words.")
@click.option("--destructive", is_flag=True, help="Write it even if it destroys what rows hold.")
@click.option("--postgresql", metavar="URL", help="A server to try it on, in a new database.")
def plugin_migrate(message: str, destructive: bool, postgresql: str | None) -> None:
    """Write the next revision of the plugin's tables, and try it on both databases."""
    from crmkit.kit.migrating import migrate

    path = migrate(Path(), message, destructive=destructive, postgresql=postgresql, tell=click.echo)
    click.echo(f"wrote {path}: read it, it is yours to mend")


@plugin.command("update")
@click.option("--dry-run", is_flag=True, help="Say what would become of each file; write nothing.")
@click.pass_context
def plugin_update(context: click.Context, dry_run: bool) -> None:
    """Take over what newer templates do better; end with 1 where a conflict is left to resolve."""
    from crmkit.kit.updating import update

    found = update(Path(), dry_run=dry_run)
    for one in found:
        click.echo(f"{one.outcome}: {one.path}{f' ({one.why})' if one.why else ''}")
    if not found:
        click.echo("it is as the template of today makes it")
    context.exit(1 if any(one.outcome == "conflict" for one in found) else 0)
