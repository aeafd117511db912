"""With every kind of thing added, a plugin holds all that it held before."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from crmkit.kit.adding import KINDS, Wishes, add
from crmkit.kit.starting import start_plugin
from tests.kit.journey import as_installed

ADDED = [
    ("entity", "visit", Wishes()),
    ("entity", "route", Wishes()),
    ("field", "gate", Wishes(on="Opportunity")),
    ("field", "seats", Wishes(on="Opportunity", type="integer")),
    ("field", "since", Wishes(type="date")),
    ("field", "rate", Wishes(on="Interaction", type="number")),
    ("trait", "visit_count", Wishes(of="visit")),
    ("timeline", "history", Wishes(of="visit")),
    ("operation", "plan", Wishes(of="visit")),
    ("report", "by_customer", Wishes(of="visit")),
    ("role", "planner", Wishes()),
    ("job", "tidy", Wishes()),
    ("hook", "amend", Wishes(of="visit")),
    ("hook", "check", Wishes(of="visit")),
    ("hook", "check", Wishes(of="route")),
    ("hook", "after_change", Wishes(of="visit")),
    ("setting", "city", Wishes()),
    ("setting", "first_on", Wishes(type="date")),
]

Run = Callable[..., str]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a module in the folder of a plugin with everything, as if it were installed."""
    home = tmp_path_factory.mktemp("everything")
    folder = start_plugin("visits", home / "visits", author="Łódź & Co", licence="proprietary")
    for kind, name, wishes in ADDED:
        add(folder, kind, name, wishes)
    installed = as_installed(folder, "crmkit_visits", "visits")

    def run(*arguments: str, **environment: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", *arguments], cwd=folder, env=installed | environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
        assert not done.returncode, done.stdout
        return done.stdout

    return run


def test_every_kind_is_added() -> None:
    """None is forgotten when there is a new one."""
    assert set(KINDS) == {kind for kind, _, _ in ADDED}


def test_its_types_its_style_and_its_layout_hold(run: Run) -> None:
    """In the settings that the plugin brings."""
    run("mypy")
    run("ruff", "check", "--no-cache")
    run("ruff", "format", "--check", "--no-cache")


@pytest.mark.slow
def test_its_tests_pass_over_a_revision_of_it_all(run: Run) -> None:
    """It conforms, on SQLite; the revision runs on PostgreSQL too, where a server is named."""
    told = run("crmkit.cli.main", "plugin", "migrate", "-m", "Everything")
    assert "sqlite: upgraded from nothing, and the tables are as they are defined" in told
    # What PostgreSQL does otherwise is proven elsewhere.
    alone = {"CRMKIT_TEST_POSTGRESQL": "", "CRMKIT_TEST_REQUIRE_POSTGRESQL": ""}
    assert " passed in " in run("pytest", "-q", "-p", "no:cacheprovider", **alone)
