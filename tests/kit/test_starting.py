"""A plugin is started in an empty folder; whether it holds what it promises, the journey says."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from crmkit.errors import Invalid, Refused
from crmkit.kit.starting import core_range, start_plugin


def test_a_stranger_names_their_distribution(tmp_path: Path) -> None:
    """The package is called as the distribution, the part as hosts name it."""
    folder = start_plugin("rides", tmp_path / "new", distribution="acme-rides", author="Łódź & Co")
    project = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]
    assert ("acme-rides", {"rides": "acme_rides.plugin:plugin"}, [{"name": "Łódź & Co"}]) == (
        project["name"], project["entry-points"]["crmkit.plugins"], project["authors"],
    )  # fmt: skip
    assert (folder / "acme_rides" / "py.typed").exists()


def test_it_is_for_the_core_up_to_its_next_major_version() -> None:
    """What comes after may break it."""
    assert [">=1.0.0.dev0,<2", ">=2.3.1,<3"] == [core_range("1.0.0.dev0"), core_range("2.3.1")]


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    """Nothing is written into a folder that holds anything."""
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(Refused, match=r"is there already and not empty; name another one"):
        start_plugin("rides", tmp_path)
    assert ["mine.txt"] == [path.name for path in tmp_path.iterdir()]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ({"name": "Rides"}, "cannot be the name of a part"),
        ({"name": "class"}, "no word of Python"),
        ({"name": "rides", "distribution": "acme rides"}, "no name of a distribution"),
        ({"name": "rides", "licence": "do what you like"}, "give an SPDX identifier"),
        ({"name": "rides", "title": '"""'}, "holds a quote"),
    ],
)
def test_a_wrong_name_is_refused(arguments: dict[str, str], why: str, tmp_path: Path) -> None:
    """With what to give instead, and before anything is written."""
    with pytest.raises(Invalid, match=why):
        start_plugin(folder=tmp_path / "new", **arguments)  # type: ignore[arg-type]
    assert not (tmp_path / "new").exists()


def test_without_its_libraries_the_kit_says_what_to_install(tmp_path: Path) -> None:
    """The extra is named; there is no traceback."""
    code = "import sys; sys.modules['copier'] = None; from crmkit.cli.main import main; main()"
    ran = subprocess.run(
        [sys.executable, "-c", code, "new", "plugin", "rides"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = "the plugin kit needs copier, which is not installed; install it with: pip install"
    assert (2, True) == (ran.returncode, said in " ".join(ran.stderr.split()))
