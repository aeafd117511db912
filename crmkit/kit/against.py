"""A plugin's tests on several versions of the core, each in a virtual environment of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
import venv
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from crmkit.errors import Broken, Invalid

_WHEEL = re.compile(r"crmkit-([^-]+)-[^-]+-[^-]+-[^-]+\.whl")
_COUNTED = re.compile(r"(\d+) (passed|failed|errors?|skipped)")


@attrs.frozen
class Tried:
    """How the tests of a plugin ended on one version of the core."""

    core: str
    passed: int
    failed: int
    problem: str = ""
    """The end of what was printed, where anything failed."""

    @property
    def good(self) -> bool:
        return not self.problem


def versions(asked: str, wheels: Path | None) -> list[str]:
    """The versions within `OLD..NEW`, both included, oldest first; either may be left out.

    They are those of the wheels in a folder, else those that pip finds. Raises Invalid where none
    is within.
    """
    from packaging.version import InvalidVersion, Version

    low, dots, high = asked.partition("..")
    try:
        least, most = (Version(text) if text else None for text in (low, high if dots else low))
    except InvalidVersion as error:
        raise Invalid(f"--against {asked}: {error}; write OLD..NEW, such as 1.0..1.4") from None
    known = sorted(map(Version, _in_folder(wheels) if wheels else _in_index()))
    within = [
        str(one)
        for one in known
        if (least is None or one >= least) and (most is None or one <= most)
    ]
    if not within:
        there = ", ".join(map(str, known)) or "none"
        raise Invalid(f"no version of crmkit is within {asked}; there are: {there}")
    return within


def _in_folder(wheels: Path) -> list[str]:
    found = (_WHEEL.fullmatch(path.name) for path in wheels.glob("*.whl"))
    return [match[1] for match in found if match]


def _in_index() -> list[str]:
    done = _run([sys.executable, "-m", "pip", "index", "versions", "crmkit", "--pre", "--json"])
    if done.returncode:
        raise Broken(f"pip finds no versions of crmkit; name a folder by --wheels\n{done.stderr}")
    return [str(version) for version in json.loads(done.stdout)["versions"]]


def try_all(
    folder: Path, cores: Sequence[str], *, wheels: Path | None = None, share: bool = False
) -> Iterator[Tried]:
    """Run the tests in a plugin's folder on each of these versions of the core.

    `share` takes all other libraries from the environment that this runs in: quick, and without an
    index; else pip resolves them anew for each version. Raises Broken where pip cannot install.
    """
    for core in cores:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
            yield _try(folder.absolute(), core, Path(place), wheels, share)


def _try(folder: Path, core: str, place: Path, wheels: Path | None, share: bool) -> Tried:
    python = _environment(place, share)
    source = ["--find-links", str(wheels.absolute())] if wheels else []
    if share:
        _install(
            python, *source, *(["--no-index"] if wheels else []), "--no-deps", f"crmkit=={core}"
        )
        _install(python, "--no-deps", "--no-build-isolation", str(folder))
    else:
        _install(python, *source, f"crmkit[testing]=={core}", str(folder))
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    tests = [str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder / "tests")]
    # Safe path: what is tested is what was installed, not the folder.
    done = _run(tests, cwd=place, env=kept | {"PYTHONSAFEPATH": "1"})
    said = done.stdout.strip().splitlines()
    counts = {what.rstrip("s"): int(count) for count, what in _COUNTED.findall("".join(said[-1:]))}
    return Tried(
        core,
        counts.get("passed", 0),
        counts.get("failed", 0) + counts.get("error", 0),
        "\n".join(said[-15:]) + done.stderr[-2000:] if done.returncode else "",
    )


def _environment(place: Path, share: bool) -> Path:
    """A new virtual environment; its Python."""
    venv.create(place / "venv", symlinks=os.name != "nt")
    python = place / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    if share:
        # What is installed in the new one comes first on its path.
        (inner,) = (place / "venv").rglob("site-packages")
        ours = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
        (inner / "shared.pth").write_text("\n".join(sorted(ours)), "utf-8")
    return python


def _install(python: Path, *what: str) -> None:
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
    done = _run([*pip, "--ignore-installed", *what])
    if done.returncode:
        raise Broken(f"pip cannot install {what[-1]}:\n{done.stderr[-2000:]}")


def _run(command: Sequence[str], **how: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, **how)  # type: ignore[call-overload, no-any-return]
