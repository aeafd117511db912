"""Assembly: parts are found, ordered and checked; what is wrong says who, what, and what to do."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from crmkit.errors import AssemblyError, Invalid
from crmkit.hookspecs import hookimpl
from crmkit.plugins import ContributionKind, Fault, Parts, Plugin, assemble
from tests.assembling import WORD, hooks, names, problems

if TYPE_CHECKING:
    from conftest import Site


# What a part is


@pytest.mark.parametrize("name", ["", "Leads", "key-accounts", "1st", "_leads", None])
def test_the_name_of_a_part_is_an_identifier(name: Any) -> None:
    """A name that no table can begin with is refused where it is given."""
    with pytest.raises(Invalid, match="cannot name a part; use a-z, 0-9 and _"):
        Plugin(name)


def test_one_string_for_several_names_is_refused() -> None:
    """`requires="leads"` would otherwise require five parts of one letter."""
    with pytest.raises(Invalid, match=r"'leads' stands where .* write \('leads',\)"):
        Plugin("parking", requires="leads")


def test_migrations_lie_beside_the_hooks(site: Site) -> None:
    """A part's revisions are the folder `migrations` of its package."""
    site.part("parking")
    folder = site.folder / "crmkit_parking" / "migrations"
    folder.mkdir()
    assert [folder] == [part.migrations for part in assemble(["parking"]).started]


def test_a_part_without_that_folder_has_no_migrations(site: Site) -> None:
    """A part without tables needs none."""
    site.part("parking")
    assert [None] == [part.migrations for part in assemble(["parking"]).started]


def test_a_folder_beside_a_module_of_no_package_is_the_hosts(site: Site) -> None:
    """The `migrations` of the host's own project are never taken for a part's."""
    (site.folder / "host_script.py").write_text("", "utf-8")
    (site.folder / "migrations").mkdir()
    assert Plugin("parking", hooks="host_script").migrations is None


def test_a_part_may_say_where_its_migrations_are_or_that_there_are_none(tmp_path: Path) -> None:
    """The folder can be named; None is for a part that shares the package of others."""
    assert tmp_path == Plugin("parking", migrations=str(tmp_path)).migrations
    assert Plugin("parking", migrations=None).migrations is None


# Discovery


def test_a_name_is_found_among_the_installed(site: Site) -> None:
    """A part named in plugins= is the one its distribution offers."""
    site.part("parking")
    report = assemble(["parking"]).report["parking"]
    assert ("crmkit-parking", "1.0", "started") == (
        report.distribution, report.version, report.state,
    )  # fmt: skip


def test_installed_is_not_enabled_and_not_imported(site: Site) -> None:
    """What is not asked for is not even imported."""
    site.part("parking")
    site.part("catering")
    assert ["parking"] == names(assemble(["parking"]))
    assert "crmkit_catering" not in sys.modules


def test_a_host_that_names_nothing_reads_no_metadata() -> None:
    """Looking for distributions costs a host of inline parts nothing."""
    code = """
import sys
from crmkit.plugins import Plugin, assemble
assemble([Plugin("parking")])
print("importlib_metadata" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "False\n" == run.stdout


def test_a_part_installed_later_is_found(site: Site) -> None:
    """What is read of the import path is read again when it changes."""
    site.part("parking")
    assemble(["parking"])
    site.part("catering")
    os.utime(site.folder, (0, 0))
    assert ["catering"] == names(assemble(["catering"]))


def test_one_string_is_one_part(site: Site) -> None:
    """`plugins="parking"` means what it says."""
    site.part("parking")
    assert ["parking"] == names(assemble("parking"))


def test_a_part_named_twice_is_one(site: Site) -> None:
    """An edition and a host may name the same part."""
    site.part("parking")
    assert ["parking"] == names(assemble(["parking", "parking"]))


# Order


def test_parts_stand_by_name() -> None:
    """Where nothing else says so the order is that of the names, not of the call."""
    assert ["a", "b", "c"] == names(assemble([Plugin("c"), Plugin("a"), Plugin("b")]))


def test_what_is_required_comes_first() -> None:
    """Requirement order goes before the name."""
    parts = assemble([Plugin("a", requires=("c",)), Plugin("b"), Plugin("c")])
    assert ["b", "c", "a"] == names(parts)


def test_after_orders_without_requiring() -> None:
    """`after` holds where both are enabled, and only there."""
    first = Plugin("a", after=("b", "absent"))
    assert ["b", "a"] == names(assemble([first, Plugin("b")]))


def test_what_a_distribution_requires_its_part_requires(site: Site) -> None:
    """Requires-Dist is the manifest: the distribution's name may be written in any of its forms."""
    site.part("catering", requires=["crmkit>=1,<2", "CRMkit_parking >=1; python_version > '3'"])
    site.part("parking")
    assert ["parking", "catering"] == names(assemble(["catering", "parking"]))


def test_what_an_extra_requires_only_comes_first(site: Site) -> None:
    """An optional requirement orders, and is not missed."""
    site.part("catering", requires=['crmkit-parking>=1; extra == "park"'])
    site.part("parking")
    assert ["parking", "catering"] == names(assemble(["catering", "parking"]))
    assert ["catering"] == names(assemble(["catering"]))


def test_extras_that_name_one_another_are_no_circle(site: Site) -> None:
    """The extras of tests often do; what is required goes before what an extra wishes."""
    site.part("catering", requires=['crmkit-parking; extra == "test"'])
    site.part("parking", requires=['crmkit-catering; extra == "test"'])
    site.part("valet", requires=["crmkit-parking", 'crmkit-valet[all]; extra == "test"'])
    assert ["parking", "catering", "valet"] == names(assemble(["valet", "catering", "parking"]))


def test_the_core_comes_first() -> None:
    """The core is a part like others, and before all of them."""
    parts = assemble([Plugin("a")], core=hooks(crmkit_contribute=lambda: ["core"]), kinds=[WORD])
    assert ["core", "a"] == names(parts)


# Contributions


def test_contributions_come_in_the_order_of_parts() -> None:
    """What a part requires is there before what it brings."""
    first = Plugin("b", hooks=hooks(crmkit_contribute=lambda: ["b1", "b2"]))
    then = Plugin("a", requires=("b",), hooks=hooks(crmkit_contribute=lambda: iter(["a1"])))
    parts = assemble([then, first], kinds=[WORD])
    assert [("b", "b1"), ("b", "b2"), ("a", "a1")] == parts.contributions


def test_a_part_may_define_a_kind() -> None:
    """The new kind holds for every part, and its items are found by its name."""
    panel = ContributionKind("panel", lambda item: isinstance(item, int))
    desk = Plugin("desk", hooks=hooks(crmkit_contribution_kinds=lambda: [panel]))
    user = Plugin("a", hooks=hooks(crmkit_contribute=lambda: [7, "seven"]))
    assert [("a", 7)] == assemble([user, desk], kinds=[WORD]).of_kind("panel")


# Starting


class Starting:
    """Hooks of a part that remembers its start, and fails if told to."""

    def __init__(self, fails: bool = False) -> None:
        self.fails = fails
        self.crms: list[object] = []

    @hookimpl
    def crmkit_start(self, crm: Any) -> None:
        self.crms.append(crm)
        if self.fails:
            raise LookupError("no telephone")


def test_each_part_has_a_last_look_at_the_crm() -> None:
    """Every part is asked once, and gets the CRM."""
    looks = Starting()
    parts = assemble([Plugin("a", hooks=looks)])
    assert parts.start("the crm") is parts
    assert ["the crm"] == looks.crms


def test_starting_raises() -> None:
    """All that fail to start are told, then the CRM does not."""
    parts = assemble([Plugin(name, hooks=Starting(fails=True)) for name in "ab"])
    with pytest.raises(AssemblyError) as caught:
        parts.start(None)
    what = (
        "crmkit_start raised LookupError: no telephone; mend what it tells, or leave the part out"
    )
    assert [f"a: {what}", f"b: {what}"] == [str(problem) for problem in caught.value.problems]


def test_starting_raises_in_quarantine() -> None:
    """The part and what requires it are left out; those are not asked any more."""
    waits, well = Starting(), Starting()
    plugins = [
        Plugin("a", hooks=Starting(fails=True)),
        Plugin("b", requires=("a",), hooks=waits),
        Plugin("c", hooks=well),
    ]
    parts = assemble(plugins, on_failure="quarantine").start("the crm")
    assert ["c"] == names(parts)
    assert ([], ["the crm"]) == (waits.crms, well.crms)


# Quarantine


def test_a_part_that_cannot_start_is_left_out_with_its_dependents(site: Site) -> None:
    """The rest starts; the report tells who was left out and why."""
    site.part("broken", "1 / 0")
    site.part("catering", requires=["crmkit-broken"])
    site.part("valet", requires=["crmkit-catering"])
    site.part("parking")
    wanted = ["broken", "catering", "valet", "parking"]
    parts = assemble(wanted, on_failure="quarantine")
    assert ["parking"] == names(parts)
    assert [
        ("parking", "started"),
        ("broken", "quarantined"),
        ("catering", "dependent"),
        ("valet", "dependent"),
    ] == [(part.name, part.state) for part in parts.report.parts]
    assert ["valet (crmkit-valet): requires 'broken', which could not start; mend that first"] == [
        str(problem) for problem in parts.report["valet"].problems
    ]


@pytest.mark.parametrize("wrong", [
    "zzz",
    Plugin("zzz", hooks="no_such_hooks"),
    Plugin("zzz", requires=("absent",)),
    Plugin("zzz", after=("zzz",)),
    Plugin("zzz", hooks=hooks(crmkit_chek=lambda batch: None)),
    Plugin("zzz", hooks=hooks(crmkit_contribute=lambda: [7])),
])  # fmt: skip
def test_whatever_is_wrong_with_a_part_is_quarantined(wrong: Any) -> None:
    """Every kind of failure leaves the others running."""
    assert ["a"] == names(assemble([wrong, Plugin("a")], on_failure="quarantine"))


def test_a_part_left_out_takes_part_in_nothing() -> None:
    """Neither its hooks nor its contributions remain."""
    called: list[str] = []
    wrong = hooks(
        crmkit_check=lambda batch: called.append("check"), crmkit_contribute=lambda: ["x", 7]
    )
    parts = assemble([Plugin("a", hooks=wrong)], kinds=[WORD], on_failure="quarantine")
    parts.hooks.check(None)
    parts.hook.crmkit_check(batch=None)
    assert ([], []) == (parts.contributions, called)


def test_a_check_looks_again_without_what_was_left_out() -> None:
    """What stood on a part in quarantine falls with it."""

    def check(parts: Parts) -> Iterable[Fault]:
        there = names(parts)
        if "a" in there:
            yield "a", "has no price", "give it one"
        elif "b" in there:
            yield "b", "extends a record of 'a'", "require 'a'"

    plugins = [Plugin("a"), Plugin("b"), Plugin("c")]
    assert ["c"] == names(assemble(plugins, checks=[check], on_failure="quarantine"))


def test_a_mistake_of_the_host_is_not_quarantined() -> None:
    """There is no part that could be left out for it."""
    assert ["host: plugins= holds 7; give part names or Plugin objects"] == problems(
        7, on_failure="quarantine"
    )


def test_the_core_is_not_quarantined() -> None:
    """Without the core there is nothing to go on with."""
    found = problems(core=hooks(crmkit_contribute=lambda: [7]), on_failure="quarantine")
    assert ["core (crmkit): contributes 7, which is of no known kind"] == [
        text.partition(";")[0] for text in found
    ]


def test_who_is_left_out_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Under the part's own logger, once."""
    with caplog.at_level(logging.WARNING, "crmkit"):
        assemble([Plugin("a", requires=("b",))], on_failure="quarantine").start(None)
    what = "left out: a: requires 'b', which is not enabled; add 'b' to plugins="
    assert [("crmkit.a", logging.WARNING, what)] == caplog.record_tuples


# The report


def test_the_report_is_data(site: Site) -> None:
    """What happened at the start can be kept and sent as JSON."""
    site.part("broken", "1 / 0")
    site.part("parking", "@hookimpl\ndef crmkit_contribute(): return ['one', 'two']")
    parts = assemble(["broken", "parking"], kinds=[WORD], on_failure="quarantine")
    started, broken = json.loads(json.dumps(parts.report.as_dict()))["parts"]
    assert started.pop("seconds") > 0
    assert {
        "name": "parking", "distribution": "crmkit-parking", "version": "1.0", "state": "started",
        "problems": [], "contributions": {"word": 2}, "deprecations": [], "slow": [],
    } == started  # fmt: skip
    assert "ZeroDivisionError" in broken["problems"][0]["traceback"]


# Two in one process


def test_two_assemblies_in_two_threads_share_nothing(site: Site) -> None:
    """Each has its own parts, hooks and report, also of a part that both have."""
    site.part("parking", "@hookimpl\ndef crmkit_check(batch): batch.append('parking')")
    site.part("catering", "@hookimpl\ndef crmkit_check(batch): batch.append('catering')")
    wanted = {"one": ["parking"], "two": ["catering", "parking"]}
    together, seen = threading.Barrier(2), dict[str, tuple[list[str], list[str]]]()

    def run(who: str) -> None:
        for _ in range(20):
            together.wait(timeout=10)
            parts, batch = assemble(wanted[who]), list[str]()
            parts.hooks.check(batch)
            seen[who] = names(parts), batch

    threads = [threading.Thread(target=run, args=[who]) for who in wanted]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {who: (parts, parts) for who, parts in wanted.items()} == seen


def test_a_part_in_quarantine_here_runs_there() -> None:
    """What one CRM leaves out another has."""
    called: list[str] = []
    plugin = Plugin("a", hooks=hooks(crmkit_check=lambda batch: called.append(batch)))

    def refuse(parts: Parts) -> Iterable[Fault]:
        return [("a", "is not wanted here", "leave it out")]

    here = assemble([plugin], checks=[refuse], on_failure="quarantine")
    there = assemble([plugin])
    here.hooks.check("here")
    there.hooks.check("there")
    assert (["there"], [], ["a"]) == (called, names(here), names(there))
