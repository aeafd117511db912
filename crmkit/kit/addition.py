"""What one `crmkit plugin add` writes, worked out before anything is written."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

import attrs

from crmkit.errors import Refused
from crmkit.kit import source_edits as edits
from crmkit.kit.project import Project
from crmkit.kit.rendering import Files, rendered, without_kit, write

LIST = "## What it contributes"
EXERCISE = "tests/test_conformance.py"


@attrs.define
class Addition:
    """What one `add` writes: new files, and known ones as they will be."""

    project: Project
    kind: str
    answers: dict[str, str]
    new: dict[str, str] = attrs.field(factory=dict)
    known: dict[str, str] = attrs.field(factory=dict)

    def edit(self, path: str, change: Callable[..., str], *arguments: object) -> None:
        """Change a file, new or known. Raises Refused, naming it, where that is not possible."""
        files = self.new if path in self.new else self.known
        try:
            text = files.get(path) or (self.project.folder / path).read_text("utf-8")
            files[path] = change(text, *arguments)
        except FileNotFoundError:
            raise Refused(f"there is no {path} to be added to; write it first") from None
        except (Refused, SyntaxError) as error:
            raise Refused(f"{path}: {error}") from error

    @property
    def inventory(self) -> str:
        return f"{self.project.package}/plugin.py"

    def contribute(self, module: str, name: str, listed: str) -> None:
        """Put what is new into the inventory and the README; classes are public names, too."""
        self.edit(self.inventory, edits.with_import, f"{self.project.package}.{module}", [name])
        self.edit(self.inventory, edits.with_item, "crmkit_contribute", name)
        if not name.isupper():
            public = f"{self.project.package}/__init__.py"
            self.edit(public, edits.with_exported, f"{self.project.package}.{module}", name)
        self.name_in_readme(listed)

    def name_in_readme(self, listed: str) -> None:
        """Name what is new in the README."""
        self.edit("README.md", edits.with_listed, LIST, f"- {listed}")

    def take(self, files: Files) -> None:
        """Note new files. Raises Refused where one is in the way."""
        for name in files:
            if (self.project.folder / name).exists():
                raise Refused(f"{name} is there already; take another name, or write it by hand")
        self.new.update(files)

    def write(self) -> Sequence[str]:
        """Write it all; the paths of what was written."""
        require_formatter()
        folder = self.project.folder
        write(folder, {**self.known, **self.new})
        format_files([folder / name for name in self.new if name.endswith(".py")])
        return [*self.new, *self.known]

    def render(self) -> None:
        """Make what its template makes."""
        self.take(rendered(f"add/{self.kind}", self.answers))

    @property
    def customer(self) -> str:
        """A customer, as the exercise of the conformance tests names one."""
        path = self.project.folder / EXERCISE
        known = edits.assigned(path.read_text("utf-8"), "exercise") if path.exists() else set()
        return "anna" if "anna" in known else 'work.add(Customer(name="Anna"))'

    def exercise(self, module: str, name: str, *statements: str) -> None:
        """Have the part write a row of what is new."""
        self.edit(EXERCISE, edits.with_import, f"{self.project.package}.{module}", [name])
        for statement in statements:
            self.edit(EXERCISE, edits.with_statement, "exercise", statement)


def format_files(paths: list[Path]) -> None:
    """Lay new files out as the plugin's own settings of ruff say."""
    places = [str(path) for path in paths]
    for command in (["check", "--quiet", "--fix-only", "--select=I"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, "--no-cache", *places], check=True)


def require_formatter() -> None:
    """Raises Invalid where there is none, before anything is written that it should lay out."""
    if find_spec("ruff") is None:
        raise without_kit(ModuleNotFoundError(name="ruff"))
