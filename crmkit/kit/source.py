"""The source of a plugin as rules look at it: nothing of it is imported."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import attrs

from crmkit.assembly.discovery import GROUP
from crmkit.errors import Invalid

Function = ast.FunctionDef | ast.AsyncFunctionDef


@attrs.define(eq=False)
class Source:
    """A folder with the pyproject.toml of one part."""

    folder: Path
    facts: Mapping[str, Any]
    """The table [project]."""
    settings: Mapping[str, Any]
    """The table [tool.crmkit]."""
    __dict__: dict[str, Any] = attrs.field(init=False, repr=False)

    @classmethod
    def read(cls, folder: Path) -> Source:
        """Raises Invalid for a folder that holds no part."""
        path = folder / "pyproject.toml"
        if not path.is_file():
            raise Invalid(f"{folder.absolute()} holds no pyproject.toml; name a plugin's folder")
        found = tomllib.loads(path.read_text("utf-8"))
        project = found.get("project", {})
        if not project.get("entry-points", {}).get(GROUP):
            raise Invalid(f'{path} has no [project.entry-points."{GROUP}"]; it offers no part')
        return cls(folder, project, found.get("tool", {}).get("crmkit", {}))

    @property
    def parts(self) -> Mapping[str, str]:
        """Its entry points, by the name of the part."""
        parts: Mapping[str, str] = self.facts["entry-points"][GROUP]
        return parts

    @property
    def requires(self) -> list[str]:
        return list(self.facts.get("dependencies", ()))

    @property
    def package(self) -> Path:
        (target, *_) = self.parts.values()
        return self.folder / re.split(r"[.:]", target)[0]

    def text(self, name: str) -> str:
        """What a file holds; nothing where there is none."""
        path = self.folder / name
        return path.read_text("utf-8") if path.is_file() else ""

    def lacking(self, evidence: str) -> Iterator[str]:
        """What is wrong with evidence: a path from the folder, `::` and words that it holds."""
        name, _, words = evidence.partition("::")
        if not (self.folder / name).exists():
            yield f"there is no {name}"
        elif words and words not in self.text(name):
            yield f"{name} does not hold {words!r}"

    @cached_property
    def tests(self) -> Mapping[str, str]:
        """The text of every test, by its path."""
        found = sorted((self.folder / "tests").rglob("*.py"))
        return {str(path): path.read_text("utf-8") for path in found}

    @cached_property
    def modules(self) -> Mapping[Path, ast.Module]:
        """The package, parsed, but for its revisions."""
        found = sorted(self.package.rglob("*.py"))
        own = [p for p in found if "migrations" not in p.relative_to(self.package).parts]
        return {path: ast.parse(path.read_text("utf-8")) for path in own}

    # What is found in it

    def untyped(self) -> Iterator[str]:
        """Functions that leave out a type; those of hooks are typed by their specs."""
        for path, tree in self.modules.items():
            hooks = {id(one) for one in ast.walk(tree) if _is_marked(one, "hookimpl")}
            for one in ast.walk(tree):
                if isinstance(one, Function) and id(one) not in hooks:
                    given = [*one.args.posonlyargs, *one.args.args, *one.args.kwonlyargs]
                    bare = [a for a in given if not a.annotation and a.arg not in ("self", "cls")]
                    if bare or one.returns is None:
                        yield f"{path.name}:{one.lineno} {one.name}"

    def undocumented(self) -> Iterator[str]:
        """Modules, and the classes and functions that the package offers, without a docstring."""
        offered = self._offered()
        for path, tree in self.modules.items():
            if ast.get_docstring(tree) is None:
                yield path.name
            for one in tree.body:
                named = isinstance(one, Function | ast.ClassDef) and one.name in offered
                if named and ast.get_docstring(one) is None:  # type: ignore[arg-type]
                    yield f"{path.name}:{one.lineno} {one.name}"  # type: ignore[attr-defined]

    def _offered(self) -> set[str]:
        root = self.modules.get(self.package / "__init__.py")
        body = root.body if root else []
        lists = [one for one in body if isinstance(one, ast.Assign) and _is_all(one.targets)]
        return {name for one in lists for name in ast.literal_eval(one.value)}

    @cached_property
    def operations(self) -> Mapping[str, str]:
        """The methods of its operations, by name."""
        return {
            str(mark.args[0].value): one.name
            for tree in self.modules.values()
            for one in ast.walk(tree)
            if isinstance(one, Function)
            for mark in _marks(one, "operation")
            if mark.args and isinstance(mark.args[0], ast.Constant)
        }

    def permitted(self) -> Iterator[str]:
        """The operations that its roles permit, as patterns."""
        for tree in self.modules.values():
            for one in ast.walk(tree):
                if isinstance(one, ast.Call) and _name(one.func) == "Role":
                    given = (word.value for word in one.keywords if word.arg == "operations")
                    yield from (name for value in given for name in self._strings(tree, value))

    def _strings(self, tree: ast.Module, value: ast.expr) -> Iterator[str]:
        """The strings of an expression, and of what it names in its module."""
        for one in ast.walk(value):
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                yield one.value
            elif isinstance(one, ast.Name):
                for line in tree.body:
                    if isinstance(line, ast.Assign) and _name(line.targets[0]) == one.id:
                        yield from self._strings(tree, line.value)

    def fixed_titles(self) -> Iterator[str]:
        """Titles of operations and roles that are plain text."""
        for path, tree in self.modules.items():
            for one in ast.walk(tree):
                if isinstance(one, ast.Call) and _name(one.func) in ("operation", "Role"):
                    titles = [word.value for word in one.keywords if word.arg == "title"]
                    if _name(one.func) == "Role":
                        titles += one.args[1:2]
                    if any(isinstance(title, ast.Constant) for title in titles):
                        yield f"the title at {path.name}:{one.lineno}"

    def hookspecs(self) -> Iterator[Path]:
        """The modules that define hooks."""
        for path, tree in self.modules.items():
            if any(_is_marked(one, "hookspec") for one in ast.walk(tree)):
                yield path

    def silenced(self) -> Iterator[str]:
        """Lines that silence every check there is."""
        for path in self.modules:
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                if re.search(r"#\s*(type: ignore(?!\[)|noqa(?!:))", line):
                    yield f"{path.name}:{number}"


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _is_all(targets: list[ast.expr]) -> bool:
    return any(_name(target) == "__all__" for target in targets)


def _marks(node: Function, name: str) -> Iterator[ast.Call]:
    """The decorators of this name that are called."""
    for mark in node.decorator_list:
        if isinstance(mark, ast.Call) and _name(mark.func) == name:
            yield mark


def _is_marked(node: ast.AST, name: str) -> bool:
    marks = node.decorator_list if isinstance(node, Function) else []
    return any(_name(m.func if isinstance(m, ast.Call) else m) == name for m in marks)
