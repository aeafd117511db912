"""What a part imports, and what importing it does."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import crmkit

PUBLIC_MODULES = frozenset({"crmkit", "crmkit.settings", "crmkit.testing"})

# Watches what an import does, from before the first line of it.
_WATCH = """
import importlib, json, sys, threading
seen = set()
watched = ("socket.connect", "socket.bind", "sqlite3.connect", "subprocess.Popen", "os.system")
sys.addaudithook(lambda event, args: seen.add(event) if event in watched else None)
importlib.import_module({module!r})
if threading.active_count() > 1:
    seen.add("a thread that still runs")
print(json.dumps(sorted(seen)))
"""


def import_side_effects(module: str) -> list[str]:
    """What importing a module does beside defining things: sockets, threads, databases."""
    code = _WATCH.format(module=module)
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    if ran.returncode:
        return [f"importing {module} fails: {ran.stderr.strip().splitlines()[-1]}"]
    found = json.loads(ran.stdout.splitlines()[-1])
    remedy = "do it where it is needed, in a function"
    return [f"importing {module} does this: {effect}; {remedy}" for effect in found]


def private_imports(package: Path, required: Iterable[str] = ()) -> list[str]:
    """Imports of what is not public in crmkit, or in a part, and of parts that are not required.

    Revisions may take the column types they need.
    """
    others = {f"crmkit_{part}" for part in required}
    return [
        f"{path.name} imports {name}, {fault}"
        for path in sorted(package.rglob("*.py"))
        for name in _imported(path)
        if (fault := _fault_of(name, path, package.name, others)) is not None
    ]


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            if node.module == "crmkit":  # which would also import a module of that name
                yield from (f"crmkit.{a.name}" for a in node.names if a.name not in crmkit.__all__)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def _fault_of(name: str, path: Path, own: str, others: set[str]) -> str | None:
    """Why a part may not import this; None where it may."""
    root, _, inner = name.partition(".")
    if root.startswith("crmkit_") and root != own:
        if root not in others:
            return f"a part that it does not require; require {root.removeprefix('crmkit_')!r}"
        return f"which is not public; take it from {root}" if inner else None
    if root != "crmkit" or name in PUBLIC_MODULES or name.startswith("crmkit.testing."):
        return None
    if "migrations" in path.parts:
        return None
    return f"which is not public; take it from {' or '.join(sorted(PUBLIC_MODULES))}"
