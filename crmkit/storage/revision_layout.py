"""Lays out the statements that Alembic renders as a formatter would: one style, whoever has one.

What fits into a line stands on one; else each argument has its own, with a comma after the last,
which every formatter leaves as it is.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator

_STEP = 4


def laid_out(code: str, width: int) -> str:
    """The statements of `code` as the body of a function, in lines of at most `width`."""
    return "".join(_statement(node, _STEP, width) for node in ast.parse(code).body)


def _statement(node: ast.stmt, indent: int, width: int) -> str:
    if isinstance(node, ast.With):
        (item,) = node.items
        ends = "with ", f" as {_plain(item.optional_vars)}:"
        head = _expression(item.context_expr, indent, width, ends)
        return head + "".join(_statement(inner, indent + _STEP, width) for inner in node.body)
    if isinstance(node, ast.Expr):
        return _expression(node.value, indent, width, ("", ""))
    return f"{' ' * indent}{_plain(node)}\n"


def _expression(node: ast.expr, indent: int, width: int, ends: tuple[str, str]) -> str:
    before, after = ends
    line = f"{' ' * indent}{before}{_plain(node)}{after}\n"
    opening, items, closing = _taken_apart(node)
    if len(line) <= width + 1 or not items:
        return line
    inner = "".join(_expression(i, indent + _STEP, width, (name, ",")) for name, i in items)
    return f"{' ' * indent}{before}{opening}\n{inner}{' ' * indent}{closing}{after}\n"


def _taken_apart(node: ast.expr) -> tuple[str, list[tuple[str, ast.expr]], str]:
    """What opens it, what can stand on lines of its own, each with its name, and what closes it."""
    match node:
        case ast.Call():
            return f"{_plain(node.func)}(", list(_arguments(node)), ")"
        case ast.List():
            return "[", [("", item) for item in node.elts], "]"
    return "", [], ""


def _arguments(call: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    yield from (("", argument) for argument in call.args)
    for keyword in call.keywords:
        yield f"{keyword.arg}=" if keyword.arg else "**", keyword.value


def _plain(node: ast.AST | None) -> str:
    """The node on one line, its texts in double quotes."""
    assert node is not None
    line = ast.unparse(node)
    for token in reversed(list(tokenize.generate_tokens(io.StringIO(line).readline))):
        if token.type == tokenize.STRING:
            line = line[: token.start[1]] + _quoted(token.string) + line[token.end[1] :]
    return line


def _quoted(text: str) -> str:
    """In double quotes, unless these stand within."""
    value = str(ast.literal_eval(text))
    return text if '"' in value else f'"{repr(value)[1:-1]}"'
