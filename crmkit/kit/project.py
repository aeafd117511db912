"""A plugin's folder, as its files tell it, whoever made them: nothing of it is imported."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import attrs

from crmkit.errors import Invalid

GROUP = "crmkit.plugins"


@attrs.frozen
class OwnEntity:
    """An entity of the plugin: where it stands, and which fields it has."""

    module: str
    cls: str
    name: str
    """As tables and criteria name it: `rides_ride`."""
    fields: dict[str, str]
    """The annotation of each field, as it is written."""
    required: tuple[str, ...]

    def of_type(self, *annotations: str) -> str | None:
        """The first field of one of these types; those that must be filled come first."""
        names = [*self.required, *(name for name in self.fields if name not in self.required)]
        return next((name for name in names if self.fields[name] in annotations), None)


@attrs.frozen
class Project:
    """A plugin under work."""

    folder: Path
    part: str
    package: str
    distribution: str

    @classmethod
    def at(cls, folder: Path) -> Project:
        """That of a folder. Raises Invalid where the folder is not that of one plugin."""
        try:
            project = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]
            ((part, target),) = project["entry-points"][GROUP].items()
        except (OSError, KeyError, ValueError) as error:
            raise Invalid(
                f"{folder.absolute()} is no plugin's folder: its pyproject.toml is to name one "
                f"entry point of the group {GROUP}; go there, or make one by `crmkit new plugin`"
            ) from error
        return cls(folder, part, target.partition(".")[0], project["name"])

    @property
    def sources(self) -> Path:
        """The folder of the package."""
        return self.folder / self.package

    def entities(self) -> Iterator[OwnEntity]:
        """Its entities, by the names of their modules."""
        for path in sorted(self.sources.glob("*.py")):
            for node in ast.parse(path.read_text("utf-8")).body:
                name = _entity_name(node)
                if name is not None and isinstance(node, ast.ClassDef):
                    yield _own(path.stem, name, node)


def _entity_name(node: ast.stmt) -> str | None:
    """What `@entity("...")` says, where a statement is such a class."""
    if isinstance(node, ast.ClassDef):
        for mark in node.decorator_list:
            match mark:
                case ast.Call(func=ast.Name("entity"), args=[ast.Constant(str(name)), *_]):
                    return name
    return None


def _own(module: str, name: str, node: ast.ClassDef) -> OwnEntity:
    declared = {
        item.target.id: item
        for item in node.body
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
    }
    return OwnEntity(
        module,
        node.name,
        name,
        {field: ast.unparse(item.annotation) for field, item in declared.items()},
        tuple(field for field, item in declared.items() if not _has_default(item.value)),
    )


def _has_default(value: ast.expr | None) -> bool:
    """Whether a field may be left out: `= 3`, or `= text(default=...)`."""
    if isinstance(value, ast.Call):
        return any(keyword.arg == "default" for keyword in value.keywords)
    return value is not None
