"""The benchmarks run, and crmkit and its opponents give the same answers.

How fast they are is no matter of tests: `python -m benchmarks` measures that (see docs).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from crmkit.testing.databases import Database

ROOT = Path(__file__).parents[1]

ONE_ROW = {
    "create one",
    "change one field, from an id",
    "change one field, from a form",
    "load one by id",
}
QUICK = ("create", "change", "get", "load", "search", "bulk", "segment")
TINY = ("--rows", "200", "--rounds", "1", "--calls", "2")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    # The benchmarks are of the tree, wherever the crmkit under test is installed.
    environment = os.environ | {"PYTHONSAFEPATH": ""}
    command = [sys.executable, "-m", "benchmarks", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_quick_cases_run_and_all_ways_agree(database: Database, tmp_path: Path) -> None:
    """A way that gives another answer than the others ends the run with an error.

    `tox -e benchmarks` runs all of them, on every database.
    """
    report = tmp_path / "figures.json"
    done = run(*TINY, *QUICK, "--database", database.kind, "--json", str(report))
    assert 0 == done.returncode, done.stderr
    figures: list[dict[str, Any]] = json.loads(report.read_text("utf-8"))["figures"][database.kind]
    measured = {figure["what"] for figure in figures if figure["against"] == "ORM by hand"}
    assert ONE_ROW <= measured
    assert all(figure["what"] in done.stdout for figure in figures)


def test_a_figure_says_by_how_much_it_missed_its_target(tmp_path: Path) -> None:
    """Met, or missed by so much: nobody has to compute it."""
    done = run(*TINY, "load", "--database", "sqlite")
    (line,) = (line for line in done.stdout.splitlines() if "ORM by hand" in line)
    assert line.endswith("met") or " missed by " in line


def test_a_case_that_there_is_not_is_refused_with_those_there_are() -> None:
    """Before anything is measured."""
    done = run("speed")
    assert 2 == done.returncode
    assert "no case is called speed; there are create, change" in done.stderr


@pytest.mark.skipif("CRMKIT_TEST_POSTGRESQL" in os.environ, reason="there is a server")
def test_without_a_server_postgresql_is_left_out_with_a_word() -> None:
    """Half of a comparison is not taken for the whole."""
    done = run(*TINY, "get")
    assert "PostgreSQL is left out: give --server" in done.stdout
