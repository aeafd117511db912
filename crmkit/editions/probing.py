"""What a wheel of the core or of a part says of itself, read without importing its code."""

from __future__ import annotations

import ast
import configparser
import tempfile
from pathlib import Path

from crmkit.editions.wheelhouse import Wheel
from crmkit.storage.history import CORE, PartMigrations, steps_of

GROUP = "crmkit.plugins"


def offered(wheel: Wheel) -> dict[str, str]:
    """The parts that a wheel offers, each with the package that holds it."""
    if wheel.name == "crmkit":
        return {CORE: "crmkit"}
    text = wheel.members.get(f"{wheel.info}/entry_points.txt", b"").decode("utf-8")
    points = configparser.ConfigParser(delimiters=("=",), interpolation=None)
    points.read_string(text)
    if not points.has_section(GROUP):
        return {}
    return {name: _package(wheel, target) for name, target in points.items(GROUP)}


def _package(wheel: Wheel, target: str) -> str:
    """The folder of the module that an entry point names."""
    module = target.partition(":")[0].strip().replace(".", "/")
    return module if f"{module}/__init__.py" in wheel.members else module.rpartition("/")[0]


def head(wheel: Wheel, part: str, package: str) -> str | None:
    """The newest revision of a part's tables; None where it has none written.

    Raises Broken for revisions that are not one line.
    """
    inside = f"{package}/migrations/"
    with tempfile.TemporaryDirectory() as folder:
        for name, data in wheel.members.items():
            if name.startswith(inside) and "/" not in name.removeprefix(inside):
                (Path(folder) / name.removeprefix(inside)).write_bytes(data)
        steps = steps_of(PartMigrations(part, Path(folder), ()))
    return steps[-1].version if steps else None


def hooks(wheel: Wheel, package: str) -> dict[str, tuple[str, ...]]:
    """The hooks that `hookspecs.py` of a package defines, with the arguments of each."""
    source = wheel.members.get(f"{package}/hookspecs.py")
    if source is None:
        return {}
    return {
        node.name: tuple(argument.arg for argument in node.args.args)
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef) and any(map(_is_hookspec, node.decorator_list))
    }


def _is_hookspec(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(called, ast.Name) and called.id == "hookspec"
