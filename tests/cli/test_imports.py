"""What was imported, on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from subprocess import CompletedProcess

Run = Callable[..., CompletedProcess[str]]


def test_an_import_is_listed_and_taken_back(filled: Run) -> None:
    """The list names it, its revert says what was removed, and twice is refused."""
    (run,) = json.loads(filled("imports", "list", "--json").stdout)
    assert ("people.csv", "finished") == (run["file"], run["status"])
    back = filled("imports", "revert", run["id"], "--json")
    report = json.loads(back.stdout)
    assert (0, 0) == (back.returncode, report["kept"])
    assert report["removed"] >= run["added"] > 0
    again = filled("imports", "revert", run["id"])
    assert (2, True) == (again.returncode, "taken back already" in again.stderr)
    assert "reverted" == json.loads(filled("imports", "list", "--json").stdout)[0]["status"]
