"""Wheels of the core as it was not: of other versions, with other code in some files."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import crmkit

Change = Callable[[str], str]


def core_wheel(folder: Path, version: str, changed: Mapping[str, Change] | None = None) -> Path:
    """The core under test as a wheel of this version, its files passed through `changed`."""
    package, wheel = Path(crmkit.__file__).parent, folder / f"crmkit-{version}-py3-none-any.whl"
    info = f"crmkit-{version}.dist-info"
    facts = {
        "METADATA": f"Metadata-Version: 2.1\nName: crmkit\nVersion: {version}\n",
        "WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "entry_points.txt": "[pytest11]\ncrmkit = crmkit.testing.plugin\n",
    }
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as made:
        names = []
        for path in sorted(package.rglob("*")):
            name = path.relative_to(package.parent).as_posix()
            if path.is_file() and "__pycache__" not in name:
                change = (changed or {}).get(name)
                content = path.read_bytes()
                made.writestr(name, change(content.decode()) if change else content)
                names.append(name)
        for name, text in facts.items():
            made.writestr(f"{info}/{name}", text)
            names.append(f"{info}/{name}")
        made.writestr(f"{info}/RECORD", "".join(f"{n},,\n" for n in (*names, f"{info}/RECORD")))
    return wheel
