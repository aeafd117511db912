"""A plugin's next revision, written in its folder and tried; test_dangers.py tells the rest."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from crmkit.errors import Refused
from crmkit.kit.adding import add
from crmkit.kit.migrating import migrate
from crmkit.kit.starting import start_plugin
from tests.kit.journey import as_installed


@pytest.fixture
def rides(tmp_path: Path) -> Path:
    """A plugin with an entity, without revisions."""
    folder = start_plugin("rides", tmp_path / "rides")
    add(folder, "entity", "ride")
    return folder


def test_a_plugin_that_is_not_installed_is_not_guessed_at(rides: Path) -> None:
    """The command that installs it is said, and no folder is left behind."""
    with pytest.raises(Refused, match=r"'rides' is not installed; .* python -m pip install -e \."):
        migrate(rides, "Rides")
    assert not (rides / "crmkit_rides" / "migrations").exists()


def test_what_is_written_is_tried_and_destroys_nothing_unmeant(rides: Path) -> None:
    """A field that must be filled is refused, then flagged; its author decides what rows get."""
    environment = as_installed(rides, "crmkit_rides", "rides")

    def crmkit(*arguments: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "crmkit.cli.main", "plugin", "migrate", "-m", *arguments],
            cwd=rides, env=environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
        return done.returncode, " ".join(done.stdout.split())

    ended, said = crmkit("Rides")
    assert (0, True) == (ended, "sqlite: upgraded from nothing, and the tables are as" in said)
    file = rides / "crmkit_rides" / "ride.py"
    file.write_text(f"{file.read_text()}    place: str = text(max=9)\n")
    ended, said = crmkit("Places")
    assert (2, True) == (ended, "crmkit_rides_ride.place must be filled, and rows that" in said)
    ended, said = crmkit("Places", "--destructive")
    assert (2, True) == (ended, "0002_places.py, which does not run yet" in said)
    assert "destructive: crmkit_rides_ride.place must be filled" in said
