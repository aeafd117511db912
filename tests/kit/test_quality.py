"""A part has the grade that its source deserves, whatever it says of itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from crmkit.assembly.discovery import installed
from crmkit.errors import Invalid
from crmkit.kit.quality import GRADES, RULES, grade_of, kept_in, quality_of
from crmkit.testing.checks.grading import overstated
from tests.conftest import Site

PACKAGES = sorted(Path(__file__).parents[2].glob("crmkit_plugins/*/crmkit_*"))

PROJECT = """
[project]
name = "acme-visits"
license = "MIT"
dependencies = ["crmkit>=1,<2", "attrs>=25"]
[project.entry-points."crmkit.plugins"]
visits = "acme_visits.plugin:plugin"
[tool.crmkit.quality.evidence]
examples_run = "tox.ini::README.md"
refusals_tested = "tests/test_visits.py::NotAllowed"
howto = "README.md"
processes = "tests/test_visits.py::subprocess"
measured = "tests/test_visits.py"
story = "tests/test_visits.py"
"""
PLUGIN = '''"""The part."""

@hookimpl
def crmkit_contribute():
    return [Visits]

CLERK = Role("visits.clerk", _("Keeps them"), operations=ALL)
'''
VISITS = '''"""Visits."""

ALL = ("visits.*",)

@hookspec(since="1.0")
def visits_made(visit: Visit) -> None:
    """One was made."""

class Visits(Service):
    """What can be done."""

    @operation("visits.make", title=_("Make a visit"))
    def make(self, customer: To[Customer]) -> Visit:
        return Visit(customer)  # type: ignore[no-any-return]
'''
TESTS = """
import subprocess
from hypothesis import given
from crmkit import NotAllowed
class TestVisits(PartConformance):
    def exercise(self, work): work.use(Visits).make(anna)
"""
GOOD = {
    "pyproject.toml": PROJECT,
    "README.md": "```python\nimport acme_visits\n```",
    "CHANGELOG.md": "# Changelog\n\n## Unreleased\n",
    "LICENSE": "Do what you like.",
    "tox.ini": "pytest README.md",
    "tests/test_visits.py": TESTS,
    "acme_visits/__init__.py": '"""Visits."""\n__all__ = ["Visits"]\n',
    "acme_visits/plugin.py": PLUGIN.replace("ALL", '"visits.*"'),
    "acme_visits/visits.py": VISITS,
    "acme_visits/py.typed": "",
    "acme_visits/hooks.json": "{}",
    "acme_visits/locale/pl/messages.po": "",
}


def project(folder: Path, files: Mapping[str, str | None]) -> Path:
    for name, text in files.items():
        if text is not None:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    return folder


def test_a_part_that_shows_all_is_platinum(tmp_path: Path) -> None:
    """Every rule is done."""
    found = quality_of(project(tmp_path, GOOD))
    assert ("platinum", {"done"}) == (found.grade, {one.state for one in found.findings})


def swapped(name: str, old: str, new: str = "") -> dict[str, str]:
    assert old in GOOD[name]
    return {name: GOOD[name].replace(old, new)}


FAULTS: list[tuple[str, Mapping[str, str | None], str]] = [
    ("entry_point", swapped("pyproject.toml", "crmkit>=1,<2", "crmkit>=1"), "not required with"),
    ("conformance", swapped("tests/test_visits.py", "PartConformance"), "no test inherits"),
    ("licence", {"LICENSE": None}, "there is no file LICENSE"),
    ("readme", {"README.md": "See README.md."}, "shows no example"),
    ("changelog", {"CHANGELOG.md": None}, "has no version"),
    ("typed", swapped("acme_visits/visits.py", ": To[Customer]"), "visits.py:13 make has no types"),
    ("bounds", swapped("pyproject.toml", "attrs>=25", "attrs"), "attrs has no lower bound"),
    ("tested", swapped("tests/test_visits.py", ".make("), "no test calls visits.make"),
    ("permitted", swapped("acme_visits/plugin.py", "visits.*", "other.*"), "no role permits"),
    ("promised", {"acme_visits/hooks.json": None}, "visits.py has no hooks.json"),
    ("documented", swapped("acme_visits/visits.py", '"""What can be done."""', "x = 1"),
     "visits.py:9 Visits has no docstring"),
    ("translatable", swapped("acme_visits/visits.py", '_("Make a visit")', '"Make a visit"'),
     "the title at visits.py:12 is not in _()"),
    ("translatable", swapped("acme_visits/plugin.py", '_("Keeps them")', '"Keeps them"'),
     "the title at plugin.py:7"),
    ("strict", swapped("acme_visits/visits.py", "ignore[no-any-return]", "ignore"), "visits.py:14"),
    ("examples_run", {"tox.ini": "pytest"}, "tox.ini does not hold 'README.md'"),
    ("refusals_tested", swapped("tests/test_visits.py", "NotAllowed"), "does not hold"),
    ("howto", swapped("pyproject.toml", 'howto = "README', 'howto = "READYOU'), "there is no READ"),
    ("properties", swapped("tests/test_visits.py", "from hypothesis import given"), "Hypothesis"),
    ("processes", swapped("tests/test_visits.py", "subprocess"), "does not hold"),
    ("measured", swapped("pyproject.toml", 'measured = "tests/test_visits.py"'), "no evidence"),
    ("story", swapped("pyproject.toml", 'story = "tests/test_visits.py"'), "no evidence"),
    ("localised", {"acme_visits/locale/pl/messages.po": None}, "no locale/"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "change", "why"), FAULTS, ids=lambda value: str(value)[:20])
def test_what_is_missing_is_named_and_keeps_the_grade_down(
    rule: str, change: Mapping[str, str | None], why: str, tmp_path: Path
) -> None:
    """Exactly the rule that is broken; the grade is the one below it."""
    found = quality_of(project(tmp_path, {**GOOD, **change}))
    (missing,) = [one for one in found.findings if one.state != "done"]
    below = ["none", *GRADES][GRADES.index(missing.rule.grade)]
    assert (rule, "missing", below) == (missing.rule.name, missing.state, found.grade)
    assert why in missing.why


def test_every_rule_was_seen_to_fail() -> None:
    """A rule that cannot be broken says nothing."""
    assert {rule.name for rule in RULES} == {rule for rule, _, _ in FAULTS}


def test_a_part_is_exempt_for_a_reason(tmp_path: Path) -> None:
    """Which is told; without one, or from what is no rule, the claim is refused."""
    asked = '[tool.crmkit.quality.exempt]\nlocalised = "it has no words of its own at all"\n'
    without = {**GOOD, "acme_visits/locale/pl/messages.po": None}
    found = quality_of(project(tmp_path, {**without, "pyproject.toml": PROJECT + asked}))
    assert ("platinum", "exempt: it has no words of its own at all") == (
        found.grade, found.as_dict()["rules"]["localised"],  # type: ignore[index]
    )  # fmt: skip
    for claim, why in [
        ('[tool.crmkit.quality.exempt]\nlocalised = "no"', "for a reason"),
        ('[tool.crmkit.quality.exempt]\nlocalized = "it has no words"', "is no rule"),
        ('typed = "README.md"', "is found in the source, not by evidence"),
    ]:
        project(tmp_path, {"pyproject.toml": PROJECT + claim})
        with pytest.raises(Invalid, match=why):
            quality_of(tmp_path)


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_our_own_parts_are_at_least_gold(package: Path) -> None:
    """And carry no other grade than their source deserves."""
    assert [] == overstated(package)
    grade = json.loads((package / "quality.json").read_text("utf-8"))["grade"]
    assert GRADES.index(grade) >= GRADES.index("gold")


def test_an_installed_part_carries_its_grade(site: Site, tmp_path: Path) -> None:
    """In its package, where it is read without an import; one that is not its own is found out."""
    package = project(site.folder, GOOD) / "acme_visits"
    site.distribution("acme-visits", {"visits": "acme_visits.plugin:plugin"})
    (offer,) = installed()["visits"]
    assert ("", []) == (grade_of(offer), overstated(package))
    kept_in(site.folder).write_text(quality_of(site.folder).text(), "utf-8")
    assert ("platinum", []) == (grade_of(offer), overstated(package))
    (site.folder / "LICENSE").unlink()
    (fault,) = overstated(package)
    assert fault.startswith("quality.json does not say what the source says, none; run crmkit")
    assert "platinum" == json.loads(kept_in(site.folder).read_text("utf-8"))["grade"]
