"""A plugin's tests on versions of the core that are not the one that is installed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crmkit.errors import Invalid
from crmkit.kit.against import versions
from tests.cli.conftest import crmkit_in
from tests.kit.wheels import core_wheel

PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "crmkit-shed"
version = "1.0"
[project.entry-points."crmkit.plugins"]
shed = "crmkit_shed.plugin:plugin"
"""
PLUGIN = """
from crmkit import Plugin, hookimpl, quoted

@hookimpl
def crmkit_contribute(): return []

plugin = Plugin("shed", hooks=__name__)
"""
TESTS = """
from importlib.metadata import version

def test_it_starts(crm_factory):
    assert "started" == crm_factory(plugins=["shed"], migrated=False).report["shed"].state

def test_of_which_core():
    assert version("crmkit") in ("1.0", "1.1", "1.2")
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A plugin that needs a name which the core had not before 1.1."""
    package = tmp_path / "shed" / "crmkit_shed"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "plugin.py").write_text(PLUGIN, "utf-8")
    (package.parent / "pyproject.toml").write_text(PROJECT, "utf-8")
    (package.parent / "tests").mkdir()
    (package.parent / "tests" / "test_shed.py").write_text(TESTS, "utf-8")
    return package.parent


def test_a_plugin_is_tested_on_each_version(project: Path, tmp_path: Path) -> None:
    """Each in an environment of its own, where that core is what is imported."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    root = "crmkit/__init__.py"
    line = '    "criteria.quoting": "quoted",\n'
    core_wheel(wheels, "1.0", {root: lambda code: code.replace(line, "")})
    core_wheel(wheels, "1.1")
    asked = ("--against", "1.0..1.1", "--wheels", str(wheels), "--share", "--json")
    done = crmkit_in(project)("plugin", "check", *asked)
    assert (1, "") == (done.returncode, done.stderr)
    old, new = json.loads(done.stdout)
    assert ("1.0", 1, 1, False) == (old["core"], old["passed"], old["failed"], old["good"])
    assert "cannot import name 'quoted' from 'crmkit'" in old["problem"]
    assert {"core": "1.1", "passed": 2, "failed": 0, "problem": "", "good": True} == new


def test_versions_are_those_within(tmp_path: Path) -> None:
    """In their order, both ends included; either may be left out."""
    for version in ("1.10", "1.2", "0.9", "2.0", "1.2.1.dev0"):
        (tmp_path / f"crmkit-{version}-py3-none-any.whl").touch()
    (tmp_path / "crmkit_leads-1.5-py3-none-any.whl").touch()
    asked = ("1.2..1.10", "1.9..", "..1.0", "2.0")
    expected = [["1.2", "1.2.1.dev0", "1.10"], ["1.10", "2.0"], ["0.9"], ["2.0"]]
    assert expected == [versions(one, tmp_path) for one in asked]
    with pytest.raises(Invalid, match=r"no version of crmkit is within 3\.\.4; there are: 0\.9"):
        versions("3..4", tmp_path)
    with pytest.raises(Invalid, match=r"write OLD\.\.NEW"):
        versions("new..old", tmp_path)
