"""Whether a part conforms with the core that is installed, and which hooks it stands on."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from inspect import signature
from pathlib import Path
from textwrap import dedent

import attrs
import pluggy

from crmkit import hookspecs
from crmkit.assembly.discovery import GROUP, Offer, core_version, installed
from crmkit.assembly.hooking import Hook, hooks_of, implementations
from crmkit.assembly.part import CORE, Plugin, module
from crmkit.errors import Broken, Invalid, NotEnabled


@attrs.frozen
class Check:
    """One inherited test of a part: what it holds, on which database, and how it ended."""

    name: str
    says: str
    database: str
    outcome: str
    seconds: float
    problem: str = ""


@attrs.frozen
class HookUse:
    """One hook that a part implements: whose it is, since when it exists, what is to go."""

    hook: str
    of: str
    since: str | None
    where: str
    arguments: Mapping[str, str | None]
    """Those that are taken, and since when each exists."""
    deprecated: tuple[str, ...] = ()
    problem: str = ""


@attrs.frozen
class Examined:
    """What was found of a part."""

    part: str
    distribution: str
    version: str
    core: str
    own_tests: bool
    """Whether a test of its own says how it is used; else it was checked with sample rows alone."""
    checks: tuple[Check, ...]
    hooks: tuple[HookUse, ...]

    @property
    def passed(self) -> bool:
        failed = any(check.outcome == "failed" for check in self.checks)
        return not failed and not any(use.problem for use in self.hooks)


def examine(what: str) -> Examined:
    """Check the part that a folder holds, or that is installed under this name.

    Raises NotEnabled for a part that is not installed, Broken where its tests cannot be run.
    """
    offer, folder = found(what)
    with tempfile.TemporaryDirectory() as made:
        own = _conformance(folder)
        tests = own or [_generated(offer, Path(made))]
        checks = _checks(tests, folder or Path(made), Path(made) / "checks.json")
    return Examined(
        offer.name,
        offer.distribution,
        offer.version,
        core_version() or "",
        bool(own),
        checks,
        tuple(hooks_used(offer)),
    )


def found(what: str) -> tuple[Offer, Path | None]:
    """The part, and the folder of its source where that is known."""
    folder = Path(what)
    if not (folder / "pyproject.toml").is_file():
        if folder.is_dir() and what not in installed():
            raise Invalid(f"{folder.absolute()} holds no pyproject.toml; name a plugin's folder")
        return _installed(what), None
    project = tomllib.loads((folder / "pyproject.toml").read_text("utf-8")).get("project", {})
    parts = project.get("entry-points", {}).get(GROUP, {})
    if len(parts) != 1:
        raise Invalid(
            f"{folder / 'pyproject.toml'} offers {len(parts)} parts; it needs one entry point in "
            f'[project.entry-points."{GROUP}"]'
        )
    return _installed(*parts), folder


def _installed(name: str) -> Offer:
    offers = installed().get(name, ())
    if len(offers) != 1:
        many = " and ".join(offer.distribution for offer in offers)
        what = f"is offered by {many}" if offers else "is not installed"
        raise NotEnabled(f"part {name!r} {what}; in its folder run: pip install -e .")
    return offers[0]


# Its checks


def _conformance(folder: Path | None) -> list[Path]:
    """The tests of a project that inherit what every part must hold."""
    tests = sorted((folder / "tests").rglob("test_*.py")) if folder else []
    return [path for path in tests if "PartConformance" in path.read_text("utf-8")]


def _generated(offer: Offer, folder: Path) -> Path:
    """A test for a part of which only the package is there."""
    plugin = offer.load()
    needed = {*offer.requires, *(plugin.requires if isinstance(plugin, Plugin) else ())}
    code = f"""
        import pytest
        from crmkit import Customer
        from crmkit.testing import PartConformance

        class TestPart(PartConformance):
            part = {offer.name!r}
            package = {offer.target.partition(".")[0]!r}
            plugins = {tuple(sorted(needed))!r}

            def exercise(self, work):
                return work.add(Customer(name="Anna Kalina"))

            # These look at what the part writes, and nobody says how that comes about.

            @pytest.mark.skip
            def test_a_host_that_rolls_back_keeps_nothing(self): ...

            @pytest.mark.skip
            def test_it_works_in_a_tenant(self): ...
        """
    path = folder / "test_conformance.py"
    path.write_text(dedent(code), "utf-8")
    return path


def _checks(tests: list[Path], folder: Path, results: Path) -> tuple[Check, ...]:
    if find_spec("pytest") is None:
        raise Broken("checks are run by pytest; install it with: pip install 'crmkit[testing]'")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "default"]
    command += ["-p", "crmkit.kit.noting", "--crmkit-note", str(results)]
    done = subprocess.run(
        [*command, *(str(test.absolute()) for test in tests)],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    kept = json.loads(results.read_text("utf-8")) if results.is_file() else []
    if not kept:
        raise Broken(f"its tests could not be run:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return tuple(Check(**facts) for facts in kept)


# Its hooks


def hooks_used(offer: Offer) -> Iterator[HookUse]:
    """Every hook that a part implements, those that are to go included."""
    plugin = offer.load()
    if not isinstance(plugin, Plugin):
        raise Broken(f"entry point {offer.target} is no Plugin")
    manager, own = pluggy.PluginManager("crmkit"), module(plugin.hooks)
    used = [*implementations(manager, own)]
    hooks = _hooks(manager, [one.hook for one in used])
    for one in used:
        taken = [*signature(one.function).parameters]
        if one.hook in hooks:
            yield _use(hooks[one.hook], one.where, taken)
        else:
            optional = one.options.get("optionalhook")
            problem = "" if optional else "no installed part defines it"
            yield HookUse(one.hook, "", None, one.where, dict.fromkeys(taken), problem=problem)


def _hooks(manager: pluggy.PluginManager, named: list[str]) -> dict[str, Hook]:
    """The hooks of the core, and of the installed parts after which these are called."""
    found = {hook.name: hook for hook in hooks_of(manager, CORE, hookspecs)}
    for name, (offer, *_) in installed().items():
        if any(hook.startswith(f"{name}_") and hook not in found for hook in named):
            plugin = offer.load()
            if isinstance(plugin, Plugin) and plugin.hookspecs is not None:
                of_part = hooks_of(manager, name, module(plugin.hookspecs))
                found |= {hook.name: hook for hook in of_part}
    return found


def _use(hook: Hook, where: str, taken: list[str]) -> HookUse:
    facts = hook.facts
    going = [f"it is {facts.deprecated}"] if facts.deprecated else []
    going += [
        f"its {name!r} is {facts.deprecated_arguments[name]}"
        for name in taken
        if name in facts.deprecated_arguments
    ]
    unknown = [name for name in taken if name not in hook.arguments]
    return HookUse(
        hook.name,
        hook.part,
        facts.since,
        where,
        {name: facts.arguments_since.get(name, facts.since) for name in taken},
        tuple(going),
        f"it gives no {', '.join(unknown)}" if unknown else "",
    )
