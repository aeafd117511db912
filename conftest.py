"""What holds for every test run: documents are tests, and a slow machine is not a failure."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterator
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE, OutputChecker
from pathlib import Path
from typing import Any
from weakref import WeakSet

import pytest
from hypothesis import settings
from sqlalchemy import Connection, Engine, event
from sybil import Example, Sybil
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

TRANSCRIPT = ELLIPSIS | NORMALIZE_WHITESPACE

# A busy machine is not a failure of the code: no deadline on an example. Where CI is set,
# Hypothesis takes its own profile, which has none either and tries the same examples every time.
if "CI" not in os.environ:
    settings.register_profile("crmkit", deadline=None)
    settings.load_profile("crmkit")


@pytest.fixture(autouse=True)
def _dispose_of_engines() -> Iterator[None]:
    """The engines that a test connected hold no file of SQLite open once it is over.

    Those of an async program are disposed of in its loop, by itself.
    """
    seen: WeakSet[Engine] = WeakSet()
    # Forgotten by the test, an engine would be collected with its files open.
    latest: deque[Engine] = deque(maxlen=50)

    def note(connection: Connection) -> None:
        if connection.dialect.name == "sqlite" and not connection.dialect.is_async:
            if connection.engine not in seen:
                latest.append(connection.engine)
            seen.add(connection.engine)

    event.listen(Engine, "engine_connect", note)
    yield
    event.remove(Engine, "engine_connect", note)
    for engine in seen:
        engine.dispose()


# Documents: each runs in a directory of its own, its blocks in one namespace. A block whose first
# line names a file (`# shop.py`) is that file, to be imported or run by the blocks that follow.

FILE = re.compile(r"# ([\w./-]+\.\w+)\n")
run_python = PythonEvaluator()


def keep_or_run(example: Example) -> None:
    if not keep_file(example):
        run_python(example)


def keep_file(example: Example) -> bool:
    """Write a block that is a file; say whether it was one."""
    named = FILE.match(example.parsed)
    if named:
        path = Path(named[1])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(example.parsed, "utf-8")
        importlib.invalidate_caches()
    return named is not None


def keep(example: Example) -> None:
    keep_file(example)


def run_transcript(example: Example) -> str | None:
    """Run the `$` lines of a console block; the lines below each are what it must print."""
    for step in ("\n" + example.parsed).split("\n$ ")[1:]:
        command, _, expected = step.partition("\n")
        done = subprocess.run(
            ["bash", "-c", command],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment(),
        )
        if done.returncode:
            return f"$ {command}\nended with {done.returncode}:\n{done.stdout}"
        if not OutputChecker().check_output(expected, done.stdout, TRANSCRIPT):
            return f"$ {command}\nexpected:\n{expected}\nbut it printed:\n{done.stdout}"
    return None


def environment() -> dict[str, str]:
    """The commands of the environment under test come first; files of the document are found."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    imports = os.pathsep.join([str(Path.cwd()), *filter(None, [os.environ.get("PYTHONPATH")])])
    own = {"PATH": path, "PYTHONPATH": imports, "COLUMNS": "100", "NO_COLOR": "1"}
    return os.environ | own


def enter_directory(namespace: dict[str, Any]) -> None:
    namespace["_home"], namespace["_directory"] = Path.cwd(), os.path.realpath(tempfile.mkdtemp())
    os.chdir(namespace["_directory"])
    sys.path.insert(0, namespace["_directory"])


def leave_directory(namespace: dict[str, Any]) -> None:
    directory = namespace["_directory"]
    os.chdir(namespace["_home"])
    sys.path.remove(directory)
    for name, module in list(sys.modules.items()):
        if str(getattr(module, "__file__", None)).startswith(directory):
            del sys.modules[name]
    shutil.rmtree(directory, ignore_errors=True)


python_blocks = PythonCodeBlockParser(doctest_optionflags=TRANSCRIPT)
python_blocks.codeblock_parser = CodeBlockParser("python", keep_or_run)

pytest_collect_file = Sybil(
    parsers=[
        python_blocks,
        CodeBlockParser("console", run_transcript),
        CodeBlockParser("toml", keep),
    ],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
    # It makes an environment of its own, and so is followed by tests/kit/test_journey.py.
    excludes=["docs/howto/start-a-plugin.md"],
    setup=enter_directory,
    teardown=leave_directory,
).pytest()
