"""What a part contributes says what it is, and its documentation lists it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib.metadata import distribution
from inspect import getdoc
from pathlib import Path

from crmkit.entities.definition import definition
from crmkit.testing.checks.subject import Subject

_NAMED = ("trait", "report", "job", "subscription", "role")


def undocumented(subject: Subject) -> list[str]:
    """Contributions that say nothing of themselves."""
    entities = [*subject.contributed("entity"), *subject.contributed("extension")]
    faults = [f"entity {definition(c).name} has no docstring" for c in entities if not c.__doc__]
    services = subject.contributed("service")
    operations = [o for service in services for o in service.operations.values()]
    faults += [f"operation {o.name} has no docstring" for o in operations if not o.help]
    faults += [f"hook {name} has no docstring" for name, doc in _own_hooks(subject) if not doc]
    return faults + [
        f"operation {o.name} does not say the type of {name}"
        for o in operations
        for name, parameter in o.parameters.items()
        if parameter.annotation is parameter.empty
    ]


def _own_hooks(subject: Subject) -> Iterator[tuple[str, str | None]]:
    """The hooks that a part defines for others, each with what it says of itself."""
    (started,) = [one for one in subject.crm.parts.started if one.name == subject.part]
    specs = vars(started.hookspecs).items() if started.hookspecs is not None else ()
    yield from ((name, getdoc(f)) for name, f in specs if hasattr(f, "__hook_facts__"))


def unlisted(subject: Subject, text: str) -> list[str]:
    """Contributions that a text does not name: the README of the part, and what its package says.

    One called `part.name` is named by that, or by `name` alone in backticks.
    """
    said = set(re.findall(r"[\w.]+", text))
    short = set(re.findall(r"(?<!`)`(\w+)`(?!`)", text))
    return [
        f"{kind} {name} is named neither in the README nor by the package; list it there"
        for kind, name in _contributed(subject)
        if name not in said and name.partition(".")[2] not in short
    ]


def _contributed(subject: Subject) -> Iterator[tuple[str, str]]:
    """Kind and name of what others may use of the part."""
    for kind in ("entity", "extension"):
        yield from ((kind, definition(cls).name) for cls in subject.contributed(kind))
    for service in subject.contributed("service"):
        yield from (("operation", name) for name in service.operations)
    for kind in _NAMED:
        yield from ((kind, one.name) for one in subject.contributed(kind))
    yield from (("hook", name) for name, _ in _own_hooks(subject))


def said_by(package: Path) -> str:
    """What a package says of itself, in the first lines of its `__init__.py`."""
    file = package / "__init__.py"
    return ast.get_docstring(ast.parse(file.read_text("utf-8"))) or "" if file.is_file() else ""


def readme(subject: Subject, package: Path) -> str:
    """What the distribution of the part says of itself: in its source, or as it is installed."""
    source = package.parent
    if (source / "pyproject.toml").is_file() and (source / "README.md").is_file():
        return (source / "README.md").read_text("utf-8")
    (started,) = [one for one in subject.crm.parts.started if one.name == subject.part]
    if started.distribution is None:
        return ""
    found = distribution(started.distribution)
    text = found.read_text("METADATA") or found.read_text("PKG-INFO") or ""
    return text.partition("\n\n")[2]
