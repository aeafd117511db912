"""A folder in which a page of the documentation is followed, word for word, by its blocks.

`sh` blocks are run by one bash after the other; blocks whose first line names a file are that file.
The virtual environment that the page makes gets crmkit from a wheel built of this tree, and the
libraries of the environment of the tests: nothing is asked of a network.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import attrs

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^(`{3,})(\w+)\n(.*?)^\1$", re.M | re.S)
_FILE = re.compile(r"(?:# |<!-- )([\w./-]+\.\w+)(?: -->)?\n")
# Of the libraries of the tests, those that are ours come from wheels.
_OURS = re.compile(r"_*(editable_*)*crmkit|__pycache__")


def blocks(page: str) -> Iterator[tuple[str, str]]:
    """(language, text) of each block of a page."""
    yield from ((found[2], found[3]) for found in _BLOCK.finditer(page))


@attrs.define
class Journey:
    """Where one stands: the home folder, and the folder that the last block went to."""

    home: Path
    wheels: Path
    at: Path = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.at = self.home

    @property
    def venv(self) -> Path:
        return self.home / ".venv"

    def follow(self, page: str) -> list[str]:
        """Run and write every block of a page; what each that was run printed."""
        printed = []
        for language, text in blocks(page):
            if language == "sh":
                printed.append(self.run(text))
            elif named := _FILE.match(text):
                path = self.at / named[1]
                comment = text[: named.end()] if named[0].startswith("<!--") else ""
                path.write_text(text.removeprefix(comment), "utf-8")
        return printed

    def run(self, script: str) -> str:
        """Run a block where the last one ended, in the virtual environment once there is one."""
        before = 'test -d "$VENV" && . "$VENV/bin/activate"\ncd "$AT"\nset -euo pipefail\n'
        done = subprocess.run(
            ["bash", "-c", f'{before}{script}\npwd > "$HOME_OF_IT/.at"\n'],
            cwd=self.at, env=self._environment(), text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
        assert not done.returncode, f"{script}\nended with {done.returncode}:\n{done.stdout}"
        self.at = Path((self.home / ".at").read_text("utf-8").strip())
        self._lend_libraries()
        return done.stdout

    def _environment(self) -> dict[str, str]:
        ours = ("CRMKIT_", "PYTHON", "PYTEST", "TOX", "VIRTUAL_ENV", "PIP_CONSTRAINT")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        return kept | {
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), kept["PATH"]]),
            "VENV": str(self.venv),
            "AT": str(self.at),
            "HOME_OF_IT": str(self.home),
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            # So it is said: what is false is the isolation.
            "PIP_NO_BUILD_ISOLATION": "false",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "NO_COLOR": "1",
        }

    def _lend_libraries(self) -> None:
        """Let a virtual environment that was just made see the libraries of the tests."""
        (site,) = self.venv.glob("lib/python*/site-packages")
        others = self.home / ".libraries"
        if others.exists():
            return
        others.mkdir()
        for folder in {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}:
            for path in Path(folder).iterdir():
                if not _OURS.match(path.name) and path.suffix != ".pth":
                    (others / path.name).symlink_to(path)
        (site / "libraries.pth").write_text(f"{others}\n")
        (self.venv / "bin" / "ruff").symlink_to(Path(sysconfig.get_path("scripts")) / "ruff")


def wheel_of(folder: Path, wheels: Path) -> None:
    """Build the wheel of a distribution of this repository, asking no network."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index"]
    arguments = ["--no-build-isolation", "--wheel-dir", str(wheels), str(folder)]
    subprocess.run([*command, *arguments], check=True)


def as_installed(folder: Path, package: str, part: str) -> dict[str, str]:
    """The environment in which Python takes a plugin's folder for installed."""
    facts = folder.parent / "site" / f"{package}-0.1.0.dist-info"
    facts.mkdir(parents=True)
    (facts / "METADATA").write_text(f"Name: {package.replace('_', '-')}\nVersion: 0.1.0\n")
    entry = f"[crmkit.plugins]\n{part} = {package}.plugin:plugin\n"
    (facts / "entry_points.txt").write_text(entry)
    paths = [str(folder), str(facts.parent), os.environ.get("PYTHONPATH", "")]
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))}
