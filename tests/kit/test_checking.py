"""`crmkit plugin check`: what holds, what fails, and which hooks a part stands on."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from crmkit.assembly.discovery import installed
from crmkit.errors import Invalid, NotEnabled
from crmkit.kit.checking import HookUse, found, hooks_used
from tests.cli.conftest import crmkit_in
from tests.conftest import Site

ZOO = """
    from datetime import date
    from crmkit.hookspecs import Deprecated

    GOING = Deprecated("1.2", date(2027, 1, 15), removed_in="2.0", use="meal")

    @hookspec(since="1.0", arguments_since={"meal": "1.2"}, deprecated_arguments={"food": GOING})
    def zoo_fed(animal, food, meal) -> None: ...

    @hookspec(since="1.1", deprecated=GOING)
    def zoo_shut(day) -> None: ...
    """
KEEPER = """
    @hookimpl
    def crmkit_contribute(): return []

    @hookimpl
    def crmkit_check(batch): ...

    @hookimpl(optionalhook=True)
    def zoo_fed(animal, food, meal): ...

    @hookimpl
    def zoo_shut(hour): ...

    @hookimpl(optionalhook=True)
    def shop_opened(): ...

    @hookimpl
    def zoo_fled(animal): ...
    """
GOING = "deprecated since 1.2 (2027-01-15), removed in 2.0; use meal"


def test_every_hook_that_a_part_uses_is_named(site: Site) -> None:
    """Since when it exists and each argument that is taken, what is to go, what there is not."""
    site.part("zoo", ZOO, said="hookspecs=__name__")
    site.part("keeper", KEEPER, requires=["crmkit-zoo"])
    (offer,) = installed()["keeper"]
    here = "crmkit_keeper.plugin"
    assert [
        HookUse("crmkit_check", "core", "1.0", f"{here}.crmkit_check", {"batch": "1.0"}),
        HookUse("crmkit_contribute", "core", "1.0", f"{here}.crmkit_contribute", {}),
        HookUse("shop_opened", "", None, f"{here}.shop_opened", {}),
        HookUse(
            "zoo_fed", "zoo", "1.0", f"{here}.zoo_fed",
            {"animal": "1.0", "food": "1.0", "meal": "1.2"}, (f"its 'food' is {GOING}",),
        ),
        HookUse(
            "zoo_fled", "", None, f"{here}.zoo_fled", {"animal": None},
            problem="no installed part defines it",
        ),
        HookUse(
            "zoo_shut", "zoo", "1.1", f"{here}.zoo_shut", {"hour": "1.1"}, (f"it is {GOING}",),
            problem="it gives no hour",
        ),
    ] == [*hooks_used(offer)]  # fmt: skip


PROJECT = """
[project]
name = "crmkit-shed"
version = "1.0"
[project.entry-points."crmkit.plugins"]
shed = "crmkit_shed.plugin:plugin"
"""
TESTS = """
from crmkit import Customer
from crmkit.testing.conformance import PartConformance

class TestShed(PartConformance):
    part = "shed"

    def exercise(self, work):
        return work.add(Customer(name="Anna"))

def test_of_its_own():
    assert False, "is not run"
"""
SHED = """
from crmkit import Plugin, hookimpl

plugin = Plugin("shed", hooks=__name__)

@hookimpl
def crmkit_contribute(): return []
"""


def shed(site: Site, code: str = SHED) -> None:
    site.package("crmkit_shed", code)
    site.distribution("crmkit-shed", {"shed": "crmkit_shed.plugin:plugin"})


def test_a_part_that_is_installed_is_checked(site: Site) -> None:
    """Without its tests: what they would have to say is told not to have been seen."""
    shed(site)
    done = crmkit_in(site.folder)("plugin", "check", "shed", PYTHONPATH=paths(site))
    said = " ".join(done.stdout.split())
    assert (0, "", "it conforms") == (done.returncode, done.stderr, said[-11:])
    assert "shed (crmkit-shed 1.0) on crmkit" in said
    assert "No test of it says how it is used" in said
    assert "│ crmkit_contribute │ core │ 1.0 │" in said


def test_a_folder_is_checked_by_its_own_tests(site: Site) -> None:
    """Those that every part inherits, and no others; one that fails is told, and ends with 1."""
    shed(site, SHED + "from crmkit.changes import Batch\n")
    (site.folder / "pyproject.toml").write_text(PROJECT, "utf-8")
    (site.folder / "tests").mkdir()
    (site.folder / "tests" / "test_shed.py").write_text(TESTS, "utf-8")
    done = crmkit_in(site.folder)("plugin", "check", "--json", PYTHONPATH=paths(site))
    said = json.loads(done.stdout)
    failed = {c["name"]: c["problem"] for c in said["checks"] if c["outcome"] == "failed"}
    assert (1, True, False) == (done.returncode, said["own_tests"], said["passed"])
    assert ["test_it_uses_only_what_is_public"] == [*failed]
    assert "crmkit.changes" in failed["test_it_uses_only_what_is_public"]
    assert "test_of_its_own" not in done.stdout


def paths(site: Site) -> str:
    return os.pathsep.join(filter(None, [str(site.folder), os.environ.get("PYTHONPATH")]))


def test_what_is_no_part_is_told(site: Site, tmp_path: Path) -> None:
    """A name that is not installed, a folder without a project, a project without a part."""
    with pytest.raises(NotEnabled, match=r"'nope' is not installed; in its folder run"):
        found("nope")
    with pytest.raises(Invalid, match=r"holds no pyproject\.toml"):
        found(str(tmp_path))
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'", "utf-8")
    with pytest.raises(Invalid, match="offers 0 parts"):
        found(str(tmp_path))
