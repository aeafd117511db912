"""The laws of the house: what every file, function, part and document of the repository obeys."""

from __future__ import annotations

import ast
import configparser
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import crmkit

ROOT = Path(__file__).parents[1]
PARTS = sorted(path.parent for path in ROOT.glob("crmkit_plugins/*/pyproject.toml"))
EXAMPLES = sorted(path.parent for path in ROOT.glob("examples/*/pyproject.toml"))
WRITTEN = {".py", ".md", ".toml", ".ini", ".cfg", ".txt", ".html", ".sh", ""}

each_part = pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
each_example = pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)


def tracked(*patterns: str) -> list[Path]:
    """The files of the repository: those that git knows or would take."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *patterns]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in names.split("\0") if name and (ROOT / name).is_file()]


def toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def imported(path: Path) -> Iterator[str]:
    """The top-level packages that a module imports, also inside its functions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


# Files and functions


def test_no_file_is_longer_than_500_lines() -> None:
    """A file that grows past 500 lines holds more than one concept."""
    long = {
        place(path): count
        for path in tracked()
        if path.suffix in WRITTEN and (count := len(path.read_bytes().splitlines())) > 500
    }
    assert {} == long


def test_no_function_is_longer_than_60_lines() -> None:
    """A function is read in one look."""
    long = {
        f"{place(path)}:{node.lineno} {node.name}": length
        for path in tracked("*.py")
        for node in functions(path)
        if (length := (node.end_lineno or 0) - node.lineno + 1) > 60
    }
    assert {} == long


def test_no_file_names_a_place_of_one_machine() -> None:
    """The repository works wherever it lies, with whatever registry its user has."""
    machine = r"(?<![\w./-])/(work|root|tmp|home|Users)/"
    registry = r"\b(pypi\.org|pythonhosted\.org|registry\.npmjs)\b"
    forbidden = re.compile(f"{machine}|{registry}")
    found = [
        f"{place(path)}:{number}"
        for path in tracked()
        if path.suffix in WRITTEN and path != Path(__file__)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if forbidden.search(line)
    ]
    assert [] == found


# Parts


@each_part
def test_a_part_has_the_declared_shape(part: Path) -> None:
    """One folder, one distribution, one import name; `plugin.py` is the inventory."""
    package = f"crmkit_{part.name}"
    declared = [
        "README.md", "CHANGELOG.md", "LICENSE", "tests",
        f"{package}/__init__.py", f"{package}/plugin.py", f"{package}/py.typed",
    ]  # fmt: skip
    assert [] == [name for name in declared if not (part / name).exists()]


@each_part
def test_a_part_is_declared_as_a_strangers_would_be(part: Path) -> None:
    """A part needs a range of the core and is found through its entry point, like any other."""
    project = toml(part / "pyproject.toml")["project"]
    needs = {Requirement(line).name: Requirement(line) for line in project["dependencies"]}
    assert f"crmkit-{part.name.replace('_', '-')}" == project["name"]
    assert {part.name: f"crmkit_{part.name}.plugin:plugin"} == (
        project["entry-points"]["crmkit.plugins"]
    )
    assert {">=", "<"} == {bound.operator for bound in needs["crmkit"].specifier}
    assert needs["crmkit"].specifier.contains(
        toml(ROOT / "pyproject.toml")["project"]["version"], prereleases=True
    )


@each_part
def test_a_part_declares_what_it_imports(part: Path) -> None:
    """A part does not lean on what the core happens to bring."""
    project = toml(part / "pyproject.toml")["project"]
    extras = chain.from_iterable(project.get("optional-dependencies", {}).values())
    lines = [*project["dependencies"], *extras]
    assert set() == strangers(part / f"crmkit_{part.name}", lines)


def strangers(package: Path, lines: Iterable[str]) -> set[str]:
    """What a package imports and none of these requirements brings."""
    needs = {canonicalize_name(Requirement(line).name) for line in lines}
    offered = packages_distributions()
    used = {name for path in package.rglob("*.py") for name in imported(path)}
    used -= sys.stdlib_module_names | {package.name}
    return {
        name
        for name in used
        if not needs & {canonicalize_name(owner) for owner in offered.get(name, [name])}
    }


@each_part
def test_every_check_knows_every_part(part: Path) -> None:
    """A new part is tested alone, type-checked and held to the import borders."""
    tox = configparser.ConfigParser(interpolation=None)
    tox.read(ROOT / "tox.ini", "utf-8")
    project = toml(ROOT / "pyproject.toml")["tool"]
    folder, package = place(part), f"crmkit_{part.name}"
    assert f"./{folder}" in tox["testenv"]["commands_pre"].split()
    assert f"{folder}/tests" in tox["testenv"]["commands"]
    assert f"{folder}/{package}" in tox["testenv:types"]["commands"].split()
    assert folder in tox["testenv:dist"]["commands"].split()
    assert f"{folder}/README.md" in tox["testenv:docs"]["commands"]
    assert package in project["importlinter"]["root_packages"]
    assert package in project["ruff"]["lint"]["isort"]["known-first-party"]
    assert folder in project["mypy"]["mypy_path"]
    assert folder in project["pyright"]["extraPaths"]


# Examples


def package_of(example: Path) -> str:
    (package,) = toml(example / "pyproject.toml")["tool"]["hatch"]["build"]["targets"]["wheel"][
        "packages"
    ]
    return str(package)


@each_example
def test_an_example_declares_what_it_imports(example: Path) -> None:
    """It runs where its two commands are given, and nowhere else was anything installed."""
    project = toml(example / "pyproject.toml")["project"]
    extras = chain.from_iterable(project["optional-dependencies"].values())
    assert set() == strangers(example / package_of(example), [*project["dependencies"], *extras])
    assert (example / "README.md").exists()


@each_example
def test_every_check_knows_every_example(example: Path) -> None:
    """It is tested, type-checked and linted as the rest; users find it in the README."""
    tox = configparser.ConfigParser(interpolation=None)
    tox.read(ROOT / "tox.ini", "utf-8")
    project, folder, package = (
        toml(ROOT / "pyproject.toml")["tool"],
        place(example),
        package_of(example),
    )
    assert f"{folder}/{package}" in tox["testenv:types"]["commands"].split()
    assert folder in project["mypy"]["mypy_path"]
    assert folder in project["pyright"]["extraPaths"]
    assert folder in project["pytest"]["ini_options"]["pythonpath"]
    assert package in project["ruff"]["lint"]["isort"]["known-first-party"]
    assert f"({folder}/README.md)" in (ROOT / "README.md").read_text("utf-8")


# Dependencies


def test_the_oldest_dependencies_tested_are_the_lower_bounds_declared() -> None:
    """What is promised to work is what `tox run -e oldest` installs."""
    project = toml(ROOT / "pyproject.toml")["project"]
    extras = project["optional-dependencies"].values()
    declared = {
        requirement.name: bound.version
        for requirement in map(Requirement, chain(project["dependencies"], *extras))
        for bound in requirement.specifier
        if bound.operator == ">="
    }
    pinned = [
        line.split("==") for line in (ROOT / "tests/oldest.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]  # fmt: skip
    assert declared == dict(pinned)


@pytest.mark.skipif("TOX_ENV_DIR" not in os.environ, reason="only tox installs wheels")
def test_what_is_tested_is_the_installed_wheel() -> None:
    """Under tox nothing is imported from the tree."""
    assert Path(os.environ["TOX_ENV_DIR"]) in Path(crmkit.__file__).parents


# Documents


def test_start_is_two_blocks() -> None:
    """The README's Start shows the one way to see it work and the one way to test it."""
    readme = (ROOT / "README.md").read_text("utf-8")
    start = re.search(r"^## Start\n(.*?)(?=^## |\Z)", readme, re.M | re.S)
    assert start is not None
    assert ["sh", "sh"] == re.findall(r"^```(\w+)\n", start[1], re.M)


def test_every_changelog_fragment_says_what_kind_of_change_it_is() -> None:
    """A fragment of an unknown kind would be left out of the release notes."""
    kinds = {
        kind["directory"] for kind in toml(ROOT / "pyproject.toml")["tool"]["towncrier"]["type"]
    }
    names = [path.name for path in (ROOT / "changelog.d").iterdir() if path.name != "README.md"]
    shape = re.compile(rf"(\d+|\+[\w-]+)\.({'|'.join(kinds)})(\.\d+)?\.md")
    assert [] == [name for name in names if not shape.fullmatch(name)]
