"""Small edits of Python files and READMEs that leave everything else as its author wrote it.

Each takes the text of a file and returns it with one thing more. Where the place for it is not to
be found, it raises Refused and says what to write, and where.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable
from typing import TypeVar

from crmkit.errors import Refused

_Named = TypeVar("_Named", ast.ClassDef, ast.FunctionDef)
_WIDTH = 100


def with_item(source: str, function: str, item: str) -> str:
    """One more item in the list that a function returns."""
    found = _returned(source, function)
    if found is None:
        raise Refused(f"{function} returns no list that is written out; add {item} to it yourself")
    written = [_text(source, element) for element in found.elts]
    begin, end = _offset(source, found.lineno, found.col_offset), _end(source, found)
    last = _end(source, found.elts[-1]) if found.elts else begin
    if not found.elts or "\n" not in source[last:end]:
        indent = " " * (_indent(source, found.lineno) + 4)
        lines = "".join(f"{indent}{one},\n" for one in [*written, item])
        return f"{source[:begin]}[\n{lines}{indent[4:]}]{source[end:]}"
    indent = " " * _indent(source, found.elts[-1].lineno)
    place = source.rindex("\n", 0, end) + 1
    comma = "" if "," in source[last:end] else ","
    return f"{source[:last]}{comma}{source[last:place]}{indent}{item},\n{source[place:]}"


def _returned(source: str, function: str) -> ast.List | None:
    node = _named(source, ast.FunctionDef, function)
    last = node.body[-1] if node else None
    value = last.value if isinstance(last, ast.Return) else None
    return value if isinstance(value, ast.List) else None


def with_import(source: str, module: str, names: Iterable[str]) -> str:
    """The names imported from a module, in the order that isort and ruff keep."""
    found = {node.module: node for node in _imports(source)}
    if module in found:
        node = found[module]
        known = [alias.name for alias in node.names]
        if set(names) <= set(known):
            return source
        begin, end = _offset(source, node.lineno, node.col_offset), _end(source, node)
        return source[:begin] + _import(module, {*known, *names}) + source[end:]
    return _with_new_import(source, module, _import(module, set(names)))


def _with_new_import(source: str, module: str, line: str) -> str:
    own = module.partition(".")[0]
    nodes = _imports(source)
    family = [node for node in nodes if (node.module or "").partition(".")[0] == own]
    before = [node for node in family if (node.module or "") < module]
    if before:
        end = _end(source, before[-1])
        return f"{source[:end]}\n{line}{source[end:]}"
    if family:
        begin = _offset(source, family[0].lineno, 0)
        return f"{source[:begin]}{line}\n{source[begin:]}"
    return _with_new_section(source, own, line)


def _with_new_section(source: str, own: str, line: str) -> str:
    """An import from a package that nothing is imported from so far."""
    top = [n for n in ast.parse(source).body if isinstance(n, ast.Import | ast.ImportFrom)]
    if not top:
        return _with_first_import(source, line)
    if own not in sys.stdlib_module_names:
        end = _end(source, top[-1])
        return f"{source[:end]}\n\n{line}{source[end:]}"
    before = [n for n in top if _library(n) in sys.stdlib_module_names and _library(n) < own]
    end = _end(source, before[-1]) if before else _offset(source, top[0].lineno, 0)
    gap = "\n" if before and _library(before[-1]) != "__future__" else "\n\n"
    return f"{source[:end]}{gap}{line}{source[end:]}" if before else f"{line}\n{source[end:]}"


def _with_first_import(source: str, line: str) -> str:
    """Below the docstring, where there is one."""
    if ast.get_docstring(ast.parse(source)) is None:
        return f"{line}\n\n{source}"
    end = _end(source, ast.parse(source).body[0])
    return f"{source[:end]}\n\n{line}{source[end:]}"


def _library(node: ast.Import | ast.ImportFrom) -> str:
    name = node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
    return (name or "").partition(".")[0]


def _import(module: str, names: Iterable[str]) -> str:
    ordered = sorted(names, key=lambda name: (_rank(name), name))
    line = f"from {module} import {', '.join(ordered)}"
    if len(line) <= _WIDTH:
        return line
    inner = "".join(f"    {name},\n" for name in ordered)
    return f"from {module} import (\n{inner})"


def _rank(name: str) -> int:
    """Constants come first, then classes, then what is written small."""
    if name.isupper() and len(name) > 1:
        return 0
    return 1 if name[:1].isupper() else 2


def with_exported(source: str, module: str, name: str) -> str:
    """One more public name of a package: imported, and named by `__all__`."""
    source = with_import(source, module, [name])
    for node in ast.parse(source).body:
        match node:
            case ast.Assign(targets=[ast.Name("__all__")], value=ast.List() as found):
                known = {item.value for item in found.elts if isinstance(item, ast.Constant)}
                begin, end = _offset(source, found.lineno, found.col_offset), _end(source, found)
                return f"{source[:begin]}{_all({*known, name})}{source[end:]}"
    return f"{source.rstrip()}\n\n__all__ = {_all({name})}\n"


def _all(names: Iterable[object]) -> str:
    ordered = sorted(map(str, names), key=lambda name: (_rank(name), name))
    inner = "".join(f'    "{name}",\n' for name in ordered)
    return f"[\n{inner}]"


def with_statement(source: str, function: str, statement: str) -> str:
    """One more statement at the end of a function or a method."""
    node = _named(source, ast.FunctionDef, function)
    if node is None:
        raise Refused(f"there is no function {function}; write `{statement}` where it belongs")
    last = node.body[-1]
    if isinstance(last, ast.Return):
        place = _offset(source, last.lineno, 0)
    else:
        place = _end(source, last) + 1
        source = source if source[:place].endswith("\n") else source + "\n"
    return f"{source[:place]}{_indented(statement, last.col_offset)}{source[place:]}"


def with_member(source: str, cls: str, member: str) -> str:
    """One more member at the end of a class."""
    node = _named(source, ast.ClassDef, cls)
    if node is None:
        raise Refused(f"there is no class {cls}; write `{member}` where it belongs")
    last = node.body[-1]
    place = _end(source, last) + 1
    source = source if source[:place].endswith("\n") else source + "\n"
    # A docstring that has nothing below it yet stands apart from what comes.
    gap = "\n" if len(node.body) == 1 and isinstance(last, ast.Expr) else ""
    return f"{source[:place]}{gap}{_indented(member, last.col_offset)}{source[place:]}"


def with_listed(readme: str, heading: str, line: str) -> str:
    """One more line in the list below a heading of a README."""
    found = re.search(rf"^{re.escape(heading)}\n(.*?)(?=^#|\Z)", readme, re.M | re.S)
    if found is None:
        raise Refused(f"it has no heading {heading!r}; write `{line}` where you list such things")
    before, after = readme[: found.end(1)].rstrip("\n"), readme[found.end(1) :]
    gap = "\n" if found[1].strip() else "\n\n"
    return f"{before}{gap}{line}\n\n{after}" if after else f"{before}{gap}{line}\n"


def assigned(source: str, function: str) -> set[str]:
    """The names that a function assigns."""
    node = _named(source, ast.FunctionDef, function)
    inner = ast.walk(node) if node else ()
    return {n.id for n in inner if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def has_function(source: str, name: str) -> bool:
    return _named(source, ast.FunctionDef, name) is not None


def members(source: str, cls: str) -> set[str]:
    """The names that the body of a class declares."""
    node = _named(source, ast.ClassDef, cls)
    body = node.body if node else []
    return {
        n.target.id for n in body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)
    }


# Where things stand


def _named(source: str, kind: type[_Named], name: str) -> _Named | None:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, kind) and node.name == name:
            return node
    return None


def _imports(source: str) -> list[ast.ImportFrom]:
    return [node for node in ast.parse(source).body if isinstance(node, ast.ImportFrom)]


def _offset(source: str, line: int, column: int) -> int:
    """The place of a line and a column, which Python counts in bytes of UTF-8."""
    lines = source.splitlines(keepends=True)
    begun = sum(len(one) for one in lines[: line - 1])
    return begun + len(lines[line - 1].encode()[:column].decode())


def _end(source: str, node: ast.stmt | ast.expr) -> int:
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    return _offset(source, node.end_lineno, node.end_col_offset)


def _text(source: str, node: ast.expr) -> str:
    return ast.get_source_segment(source, node) or ""


def _indent(source: str, line: int) -> int:
    text = source.splitlines()[line - 1]
    return len(text) - len(text.lstrip())


def _indented(text: str, columns: int) -> str:
    return "".join(f"{' ' * columns}{line}\n" for line in text.splitlines())
