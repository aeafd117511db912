"""The revisions of an installed part: found in a wheel's files and in an editable install."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib import import_module
from pathlib import Path

import pytest

PYPROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "crmkit-visits"
version = "1.0"

[project.entry-points."crmkit.plugins"]
visits = "crmkit_visits.plugin:plugin"

[tool.hatch.build]
dev-mode-dirs = ["."]
"""
PLUGIN = """
from crmkit.plugins import Plugin

plugin = Plugin("visits", hooks=__name__)
"""
REVISION = """
revision = "0001"
down_revision = None

def upgrade():
    pass
"""
PROGRAM = """
import site, sys
site.addsitedir(sys.argv[1])
from crmkit_visits.plugin import plugin
from crmkit.storage.migrations import PartMigrations, status
from sqlalchemy import create_engine
print(plugin.migrations)
(found,) = status(create_engine("sqlite://"), [PartMigrations("visits", plugin.migrations, [])])
print(*found.pending)
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The source of a part with one revision."""
    package = tmp_path / "source" / "crmkit_visits"
    (package / "migrations").mkdir(parents=True)
    (package.parent / "pyproject.toml").write_text(PYPROJECT)
    (package / "__init__.py").touch()
    (package / "plugin.py").write_text(PLUGIN)
    (package / "migrations" / "0001_visits.py").write_text(REVISION)
    return package.parent


@pytest.mark.parametrize(("build", "home"), [("wheel", "site"), ("editable", "source")])
def test_revisions_are_found_where_a_part_is_installed(
    build: str, home: str, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the site of a wheel, in the source of an editable install."""
    backend = import_module("hatchling.build")
    site = tmp_path / "site"
    monkeypatch.chdir(source)
    wheel = getattr(backend, f"build_{build}")(str(tmp_path))
    with zipfile.ZipFile(tmp_path / wheel) as files:
        files.extractall(site)

    command = [sys.executable, "-c", PROGRAM, str(site)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    folder = tmp_path / home / "crmkit_visits" / "migrations"
    assert f"{folder}\n0001\n" == done.stdout
