"""What outsiders may name: every public name with its signature, and what would break them.

`tests/api` holds the public API of the last release, one file a module, in the form of a stub.
`python -m tests.public_api` records that of today: it is run when a release is made, and its
difference is read then. Between releases a break is declared by a changelog fragment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import griffe

import crmkit
from tests.test_docs import INTERNAL

ROOT = Path(__file__).parents[1]
RECORD = Path(__file__).parent / "api"
FRAGMENTS = ROOT / "changelog.d"

# Public modules of the core beside its own names. None stands for all that has no underscore.
MODULES: Mapping[str, Iterable[str] | None] = {
    "crmkit.hookspecs": [name for name in vars(crmkit.hookspecs) if name.startswith("crmkit_")],
    "crmkit.kinds": None,
    "crmkit.settings": ("layered", "settings"),
    "crmkit.testing": ("Database", "PartConformance"),
    "crmkit.testing.story": ("Story",),
    "crmkit.testing.strategies": ("records", "values"),
}
HOMES = {"crmkit.kinds": "crmkit.entities.kinds"}
PARTS = {path.name: path for path in sorted(ROOT.glob("crmkit_plugins/*/crmkit_*"))}

# What gives a field of a class; such a call is no default unless it says one.
FIELDS = {
    "attrs.field", "choice", "code", "country", "email", "employee", "field", "integer",
    "language", "number", "phone", "ref", "text",
}  # fmt: skip
BY_NAME = {"entity", "extension", "settings"}
NOT_FOR_CALLERS = {f"{cls.__name__}.{name}" for cls, names in INTERNAL.items() for name in names}
NOT_FOR_CALLERS |= {"CRM.given_settings", "CRM.tally"}


def today() -> dict[str, str]:
    """The API as it is, by module."""
    core = {"crmkit": _stub(_homes())}
    for name, names in MODULES.items():
        module = _loaded("crmkit", Path(crmkit.__file__).parents[1])[
            HOMES.get(name, name).removeprefix("crmkit.")
        ]
        shown = [n for n in module.members if not n.startswith("_")] if names is None else names
        own = {n: module[n] for n in shown if names or not module[n].is_alias}
        core[name] = _stub(own)
    return core | {name: of_part(path) for name, path in PARTS.items()}


def of_part(package: Path) -> str:
    """The API of a part: what its package lists in `__all__`."""
    module = _loaded(package.name, package.parent)
    return _stub({name: module[name] for name in module.exports or ()})


def breaks(before: str, now: str, module: str) -> dict[str, str]:
    """What breaks those who use what was, by the public name at fault: what is wrong."""
    old, new = (griffe.visit(module, Path(f"{module}.py"), code) for code in (before, now))
    found = griffe.find_breaking_changes(old, new)
    return {_named(one): one.explain(griffe.ExplanationStyle.ONE_LINE) for one in found}


def declared(names: Iterable[str], fragments: Path) -> set[str]:
    """Those names that a fragment of the changelog says to have been removed or changed."""
    texts = [
        path.read_text("utf-8")
        for path in fragments.glob("*.md")
        if re.search(r"\.(removed|changed)\.", path.name)
    ]
    return {
        name for name in names if any(re.search(rf"`{re.escape(name)}[`(]", text) for text in texts)
    }


def _named(break_: Any) -> str:
    """`CRM.begin`, as a fragment names it: without `crmkit`, a class for its constructor."""
    path = str(break_.obj.path).removesuffix(".__init__")
    return path.removeprefix("crmkit.")


@cache
def _loaded(package: str, folder: Path) -> griffe.Module:
    found = griffe.load(package, search_paths=[folder], allow_inspection=False)
    assert isinstance(found, griffe.Module)
    return found


def _homes() -> dict[str, Any]:
    """The names of crmkit itself, each where it is defined."""
    root = _loaded("crmkit", Path(crmkit.__file__).parents[1])
    homes = crmkit._HOMES
    return {name: root[f"{homes[name]}.{name}"] for name in crmkit.__all__ if name != "kinds"}


def _stub(names: Mapping[str, Any]) -> str:
    return "".join(f"{line}\n" for name in sorted(names) for line in _lines(name, names[name]))


def _lines(name: str, thing: Any) -> Iterator[str]:
    thing = thing.final_target if thing.is_alias else thing
    if thing.is_function:
        yield f"def {_signature(name, thing)}: ..."
    elif thing.is_class:
        yield f"class {name}({', '.join(str(base) for base in thing.bases)}):"
        yield from (f"    {line}" for line in [*_members(name, thing)] or ["..."])
    elif thing.annotation is not None:
        yield f"{name}: {thing.annotation}"
    else:
        yield f"{name} = ..."


def _signature(name: str, function: Any) -> str:
    return " ".join(function.signature(name=name).split())


def _members(owner: str, cls: Any) -> Iterator[str]:
    if "__init__" not in cls.members:
        fields = [*_fields(cls)]
        if fields:
            yield f"def __init__(self, {', '.join(fields)}): ..."
    for name in sorted(cls.members):
        member = cls.members[name]
        shown = not name.startswith("_") or name in ("__init__", "__call__")
        if shown and f"{owner}.{name}" not in NOT_FOR_CALLERS and not member.is_alias:
            # A value is no part of the promise, but for constants of modules, by their names.
            yield from _lines(name, member)


def _fields(cls: Any) -> Iterator[str]:
    """What an attrs class is made of, as arguments of its constructor."""
    decorators = [str(decorator.value) for decorator in cls.decorators]
    if not decorators:
        return
    if any(d.partition("(")[0] in BY_NAME or "kw_only" in d for d in decorators):
        yield "*"
    for name, member in cls.members.items():
        if member.is_attribute and member.annotation and "property" not in member.labels:
            value = str(member.value) if member.value is not None else None
            if "ClassVar" not in str(member.annotation) and "init=False" not in (value or ""):
                yield name.lstrip("_") + ("" if _needed(value) else "=...")


def _needed(value: str | None) -> bool:
    if value is None:
        return True
    made_by, called, facts = value.partition("(")
    return bool(called) and made_by in FIELDS and not re.search(r"\b(default|factory)=", facts)


if __name__ == "__main__":
    for module, text in today().items():
        (RECORD / f"{module}.api").write_text(text, "utf-8")
