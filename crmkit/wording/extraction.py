"""The messages that stand in source code, between `_(` and `)`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_NOT_READ = frozenset({"migrations", "testing", "sample", "kit", "tests"})


@cache
def messages_of(package: Path) -> tuple[tuple[str, str], ...]:
    """(where, message) of everything that a package marks for translation."""
    return tuple(_messages(package))


def _messages(package: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(package.rglob("*.py")):
        inside = path.relative_to(package.parent)
        if _NOT_READ.isdisjoint(inside.parts):
            text = path.read_text("utf-8")
            if "_(" in text:
                yield from ((f"{inside}:{line}", said) for line, said in _marked(text))


def _marked(text: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_":
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield node.lineno, first.value
