"""A small world of wheels: a core, parts of it and a library, as an index would have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

from crmkit.editions.archive import packed
from crmkit.editions.wheelhouse import record_hash

PROGRAM = """\
import os
import sys
import time


def main():
    print("the core", *sys.argv[1:], flush=True)
    time.sleep(60 if "STAY" in os.environ else 0)
    if os.environ.get("KILLED") in sys.argv:
        os.kill(os.getpid(), 9)
    sys.exit("FAIL" in os.environ)
"""
LICENCE = "Do with {name} as you please."
REVISION = 'revision = "{0}"\ndown_revision = {1}\n\n\ndef upgrade():\n    pass\n'
HOOKSPECS = "@hookspec\ndef crmkit_contribute():\n    ...\n\n\ndef no_hook(a):\n    ...\n"


def make_wheel(
    folder: Path,
    name: str,
    version: str = "1.0",
    requires: Iterable[str] = (),
    files: Mapping[str, str] | None = None,
    part: str | None = None,
    extra: str | None = None,
) -> Path:
    """Lay a wheel of a distribution in a folder."""
    folder.mkdir(exist_ok=True, parents=True)
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    needs = "".join(f"Requires-Dist: {line}\n" for line in requires)
    needs += f"Provides-Extra: {extra}\n" if extra else ""
    texts = {
        f"{module}/__init__.py": f'"""{name} {version}."""\n',
        **(files or {}),
        f"{info}/METADATA": f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n"
        f"License-Expression: MIT\nLicense-File: LICENSE\nSummary: {name}, small\n{needs}",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/licenses/LICENSE": LICENCE.format(name=name),
    }
    if part:
        points = f"[crmkit.plugins]\n{part} = {module}.plugin:plugin\n"
        texts |= {f"{info}/entry_points.txt": points, f"{module}/plugin.py": ""}
    members = {path: text.encode() for path, text in texts.items()}
    rows = [f"{path},{record_hash(data)},{len(data)}\n" for path, data in members.items()]
    members[f"{info}/RECORD"] = "".join([*rows, f"{info}/RECORD,,\n"]).encode()
    path = folder / f"{module}-{version}-py3-none-any.whl"
    path.write_bytes(packed(members))
    return path


def make_core(folder: Path, version: str = "1.0") -> Path:
    """A wheel called crmkit, with a program, two revisions and a hook."""
    files = {
        "crmkit/cli/__init__.py": "",
        "crmkit/cli/main.py": PROGRAM,
        "crmkit/hookspecs.py": HOOKSPECS,
        "crmkit/migrations/0001_first.py": REVISION.format("0001", None),
        "crmkit/migrations/0002_second.py": REVISION.format("0002", '"0001"'),
    }
    return make_wheel(folder, "crmkit", version, ["library"], files, extra="cli")


def make_part(folder: Path, version: str = "1.0", core: str = "crmkit<2,>=1.0") -> Path:
    """A wheel of the part `visits`."""
    return make_wheel(folder, "crmkit-visits", version, [core], part="visits")


def make_world(folder: Path) -> Path:
    """A folder of wheels: core, part, library, and the pip that Python itself carries."""
    make_core(folder)
    make_part(folder)
    # Data and headers go elsewhere than code.
    data = {f"library-1.0.data/{place}": "x" for place in ("data/share/a.txt", "headers/a.h")}
    make_wheel(folder, "library", "1.0", files=data)
    carried = bundled_pip()
    (folder / carried.name).write_bytes(carried.read_bytes())
    return folder


def bundled_pip() -> Path:
    """The wheel of pip in the standard library; some systems keep it elsewhere."""
    spec = find_spec("ensurepip")
    places = list(spec.submodule_search_locations or ()) if spec else []
    found = [path for place in places for path in Path(place).glob("_bundled/pip-*.whl")]
    if not found:
        pytest.skip("this Python carries no wheel of pip")
    return found[0]


MANIFEST = """\
format = 1
name = "tiny"
version = "1.0.0"
title = "A tiny edition"

[core]
version = ">=1.0,<2"

[parts.visits]
"""


def make_edition(folder: Path, text: str = MANIFEST) -> Path:
    """Write the file of an edition."""
    folder.mkdir(exist_ok=True, parents=True)
    path = folder / "edition.toml"
    path.write_text(text, "utf-8")
    return path
