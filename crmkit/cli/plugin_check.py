"""`crmkit plugin check`: whether a plugin conforms, and on which versions of the core."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from crmkit.cli.output import print_json, print_rows

if TYPE_CHECKING:
    from crmkit.kit.against import Tried
    from crmkit.kit.checking import Examined, HookUse


@click.command()
@click.argument("plugin", default=".", metavar="[FOLDER|PART]")
@click.option(
    "--against", metavar="OLD..NEW", help="Run its tests on each of these versions of the core."
)
@click.option(
    "--wheels",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Take the versions of the core from the wheels in this folder.",
)
@click.option("--share", is_flag=True, help="Take all other libraries from this environment.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def check(
    plugin: str, against: str | None, wheels: Path | None, share: bool, as_json: bool
) -> None:  # fmt: skip
    """Check a plugin: in its folder, in the one that is named, or as it is installed.

    Runs what every part must hold, and names the hooks that it uses. Ends with 1 where something
    fails.
    """
    if against is None:
        from crmkit.kit.checking import examine

        found = examine(plugin)
        _show(found, as_json)
        sys.exit(not found.passed)
    from crmkit.kit.against import try_all, versions

    cores = versions(against, wheels)
    tried = [*try_all(Path(plugin), cores, wheels=wheels, share=share)]
    _show_tried(tried, as_json)
    sys.exit(not all(one.good for one in tried))


def _show(found: Examined, as_json: bool) -> None:
    if as_json:
        print_json({**attrs.asdict(found, recurse=False), "passed": found.passed})
        return
    named = f"{found.part} ({found.distribution} {found.version}) on crmkit {found.core}"
    outcomes: dict[str, dict[str, list[str]]] = {}
    for check in found.checks:
        outcomes.setdefault(check.says, {}).setdefault(check.outcome, []).append(check.database)
    rows = [
        (says, "; ".join(_on(outcome, databases) for outcome, databases in ended.items()))
        for says, ended in outcomes.items()
    ]
    print_rows(("check", "outcome"), rows, title=named)
    print_rows(
        ("hook", "of", "since", "arguments", "to mend"),
        [(use.hook, use.of, use.since, _since(use), _to_mend(use)) for use in found.hooks],
    )
    for check in found.checks:
        if check.problem:
            click.echo(f"{check.name} ({check.database or 'any database'}): {check.problem}")
    if not found.own_tests:
        click.echo(
            "No test of it says how it is used: what its rules and jobs do was not seen. "
            "Inherit PartConformance in its tests, and name its folder."
        )
    click.echo("it conforms" if found.passed else "it does not conform")


def _on(outcome: str, databases: list[str]) -> str:
    named = ", ".join(filter(None, databases))
    return f"{outcome} ({named})" if named else outcome


def _since(use: HookUse) -> str:
    return ", ".join(
        name if since in (None, use.since) else f"{name} (since {since})"
        for name, since in use.arguments.items()
    )


def _to_mend(use: HookUse) -> str:
    return "; ".join(filter(None, (use.problem, *use.deprecated)))


def _show_tried(tried: list[Tried], as_json: bool) -> None:
    if as_json:
        print_json([{**attrs.asdict(one), "good": one.good} for one in tried])
        return
    rows = [(one.core, one.passed, one.failed, "yes" if one.good else "no") for one in tried]
    print_rows(("crmkit", "passed", "failed", "good"), rows)
    for one in tried:
        if one.problem:
            click.echo(f"crmkit {one.core}:\n{one.problem}")
