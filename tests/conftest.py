"""What tests of several modules use."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from crmkit import CRM, MovableClock, Plugin, hookimpl
from crmkit.testing.databases import Database, Databases
from tests.tenancy import Deployments


class Site:
    """A folder on the import path, where distributions lie as an installer leaves them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def distribution(
        self, name: str, parts: dict[str, str], requires: Sequence[str] = (), version: str = "1.0"
    ) -> None:
        """Lay the metadata of a distribution that offers parts: name and entry point of each."""
        info = self.folder / f"{name.replace('-', '_')}-{version}.dist-info"
        info.mkdir()
        lines = [f"Name: {name}", f"Version: {version}"]
        lines += [f"Requires-Dist: {line}" for line in requires]
        metadata = ["Metadata-Version: 2.1", *lines, "", "Requires-Dist: of the description"]
        (info / "METADATA").write_text("\n".join(metadata), "utf-8")
        points = [f"{part} = {target}" for part, target in parts.items()]
        (info / "entry_points.txt").write_text("\n".join(["[crmkit.plugins]", *points]), "utf-8")

    def package(self, name: str, code: str) -> None:
        """Lay a package with `code` in its `plugin.py`."""
        (self.folder / name).mkdir()
        (self.folder / name / "__init__.py").touch()
        (self.folder / name / "plugin.py").write_text(dedent(code), "utf-8")
        importlib.invalidate_caches()

    def part(
        self, name: str, code: str = "", *, requires: Sequence[str] = (), said: str = ""
    ) -> None:
        """Install a part as a stranger would ship it; `said` are more arguments of its Plugin."""
        head = f"""
            from crmkit.hookspecs import hookimpl, hookspec
            from crmkit.plugins import ContributionKind, Plugin
            plugin = Plugin({name!r}, hooks=__name__, {said})
            """
        self.package(f"crmkit_{name}", dedent(head) + dedent(code))
        parts = {name: f"crmkit_{name}.plugin:plugin"}
        self.distribution(f"crmkit-{name}", parts, requires)

    def words(self, part: str, language: str, catalogue: str) -> None:
        """Lay what a part says in a language into its package."""
        folder = self.folder / f"crmkit_{part}" / "locale"
        folder.mkdir(exist_ok=True)
        (folder / f"{language}.toml").write_text(dedent(catalogue), "utf-8")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """An empty site; what is imported from it is forgotten after the test."""
    monkeypatch.syspath_prepend(tmp_path)
    yield Site(tmp_path)
    for name, module in list(sys.modules.items()):
        if str(getattr(module, "__file__", None)).startswith(str(tmp_path)):
            del sys.modules[name]


@pytest.fixture
def part() -> Callable[..., Plugin]:
    """Makes an inline part: `part("loyalty", Membership, after_change=function)`."""

    def make(
        name: str, *contributions: object, requires: Sequence[str] = (), **hooks: Any
    ) -> Plugin:
        if contributions:
            hooks["contribute"] = lambda: contributions
        marked = {f"crmkit_{hook}": staticmethod(hookimpl(f)) for hook, f in hooks.items()}
        return Plugin(name, requires=requires, hooks=type("Hooks", (), marked)())

    return make


@pytest.fixture(scope="session")
def deployments(crmkit_databases: Callable[[str], Databases]) -> Deployments:
    return Deployments(crmkit_databases)


@pytest.fixture
def shop(deployments: Deployments, database: Database, clock: MovableClock) -> Iterator[CRM]:
    """A deployment with two tenants, acme and beta, that hold nothing."""
    yield from deployments.copy(database.kind, clock)
