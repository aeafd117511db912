"""The command `crmkit`, run as a user runs it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., "CompletedProcess[str]"]

PEOPLE = """no;nazwa;e-mail;telefon;kraj
1;Żaneta Gąsiorowska;zaneta@post.example;+48 601 555 001;Polska
2;דנה כהן;dana@post.example;+972 52 555 002;ישראל
3;أحمد منصور;ahmad@post.example;+20 100 555 003;مصر
4;Margaret O'Brien;margaret@post.example;4.86E+10;Ireland
"""


def crmkit_in(folder: Path) -> Run:
    """Runs `crmkit` in a folder, with CRMKIT_DATABASE set to the file `crm.db` there."""

    def run(*arguments: str, **environment: str) -> CompletedProcess[str]:
        own = {
            "CRMKIT_DATABASE": f"sqlite:///{folder / 'crm.db'}", "CRMKIT_ACTOR": "dana",
            "PYTHONIOENCODING": "utf-8", "COLUMNS": "120", "NO_COLOR": "1",
        }  # fmt: skip
        kept = {n: v for n, v in os.environ.items() if not n.startswith("CRMKIT_")}
        return subprocess.run(
            [sys.executable, "-m", "crmkit.cli.main", *arguments],
            cwd=folder, env=kept | own | environment, encoding="utf-8", capture_output=True,
            check=False,
        )  # fmt: skip

    return run


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database whose tables are there, and one that people were brought into."""
    folder = tmp_path_factory.mktemp("databases")
    run = crmkit_in(folder)
    assert 0 == run("db", "upgrade").returncode
    shutil.copy(folder / "crm.db", folder / "upgraded.db")
    (folder / "people.csv").write_text(PEOPLE, "utf-8")
    keyed = ("--key-column", "no", "--system", "book")
    assert 1 == run("import", "people.csv", "--entity", "customer", *keyed).returncode
    shutil.copy(folder / "crm.db", folder / "filled.db")
    return folder


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A file of people in four languages; the telephone of one was destroyed by a spreadsheet."""
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, "utf-8")
    return path


@pytest.fixture
def crmkit(tmp_path: Path) -> Run:
    """Runs `crmkit` over a database that is not there yet."""
    return crmkit_in(tmp_path)


@pytest.fixture
def upgraded(crmkit: Run, databases: Path, tmp_path: Path) -> Run:
    """Runs `crmkit` over an empty CRM."""
    shutil.copy(databases / "upgraded.db", tmp_path / "crm.db")
    return crmkit


@pytest.fixture
def filled(crmkit: Run, databases: Path, tmp_path: Path) -> Run:
    """Runs `crmkit` over a CRM with the people that could be brought in."""
    shutil.copy(databases / "filled.db", tmp_path / "crm.db")
    return crmkit
