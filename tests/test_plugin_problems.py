"""Assembly refuses: one wrong part for each kind of failure; it says who, what, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from crmkit.errors import AssemblyError, Invalid
from crmkit.plugins import ContributionKind, Fault, Parts, Plugin, assemble
from tests.assembling import MEND, hooks, problems

if TYPE_CHECKING:
    from conftest import Site


# Problems: one wrong part for each


def test_not_installed() -> None:
    """A name that nothing offers says so."""
    expected = ["zzz: is not installed; install the distribution that offers it"]
    assert expected == problems("zzz")


def test_not_installed_but_something_near(site: Site) -> None:
    """A slip of the pen is answered with what was probably meant."""
    site.part("parking")
    remedy = "did you mean 'parking'? If not, install the distribution that offers it"
    assert [f"parkin: is not installed; {remedy}"] == problems("parkin")


def test_two_distributions_offer_one_name(site: Site) -> None:
    """A conflict names both."""
    site.part("parking")
    site.distribution("other-parking", {"parking": "crmkit_parking.plugin:plugin"})
    both = "crmkit-parking and other-parking"
    what = f"is offered by several distributions: {both}; uninstall all but one of them"
    assert [f"parking ({both}): {what}"] == problems("parking")


def test_an_entry_point_that_cannot_be_imported(site: Site) -> None:
    """The reason is told, and the traceback kept for who has to mend it."""
    site.part("parking", "import nothing_of_that_name")
    with pytest.raises(AssemblyError) as caught:
        assemble(["parking"])
    reason = "ModuleNotFoundError: No module named 'nothing_of_that_name'"
    what = f"importing crmkit_parking.plugin:plugin raised {reason}"
    assert f"parking (crmkit-parking): {what}; {MEND}" == str(caught.value.problems[0])
    assert "crmkit_parking" in caught.value.problems[0].as_dict()["traceback"]
    assert isinstance(caught.value.__cause__, ExceptionGroup)


def test_an_entry_point_that_is_no_plugin(site: Site) -> None:
    """Whatever else lies there is named by its type."""
    site.package("crmkit_parking", "plugin = {'name': 'parking'}")
    site.distribution("crmkit-parking", {"parking": "crmkit_parking.plugin:plugin"})
    what = "entry point crmkit_parking.plugin:plugin is a dict, not a Plugin"
    remedy = "let the entry point name the Plugin object of the part"
    assert [f"parking (crmkit-parking): {what}; {remedy}"] == problems("parking")


def test_an_entry_point_of_another_name(site: Site) -> None:
    """The name in the metadata and the name in the code are one."""
    site.part("parking")
    site.distribution("crmkit-lots", {"lots": "crmkit_parking.plugin:plugin"})
    what = "entry point crmkit_parking.plugin:plugin is called 'lots' and holds Plugin('parking')"
    assert [f"lots (crmkit-lots): {what}; give both the same name"] == problems("lots")


def test_hooks_that_cannot_be_imported() -> None:
    """A misspelt module of hooks is an import error of the part."""
    what = "importing its hooks raised ModuleNotFoundError: No module named 'no_such_hooks'"
    assert [f"parking: {what}; {MEND}"] == problems(Plugin("parking", hooks="no_such_hooks"))


def test_a_requirement_that_is_installed_is_never_enabled_silently(site: Site) -> None:
    """The host decides what it gets; the remedy is one word away."""
    site.part("parking")
    site.part("catering", requires=["crmkit-parking"])
    what = "requires 'parking', which is not enabled; add 'parking' to plugins="
    assert [f"catering (crmkit-catering): {what}"] == problems("catering")


def test_a_requirement_that_is_not_installed(site: Site) -> None:
    """Where nothing offers it, the remedy begins with installing it."""
    site.part("catering", said="requires=('zzz',)")
    remedy = "install the distribution that offers it and add 'zzz' to plugins="
    what = f"requires 'zzz', which is not enabled; {remedy}"
    assert [f"catering (crmkit-catering): {what}"] == problems("catering")


def test_a_circle() -> None:
    """Every part of a circle is named, with the way around."""
    remedy = "drop one of these requirements"
    expected = [
        f"a: comes after itself: 'a' after 'b' after 'a'; {remedy}",
        f"b: comes after itself: 'b' after 'a' after 'b'; {remedy}",
        f"c: comes after itself: 'c' after 'c'; {remedy}",
    ]
    circle = [Plugin("a", requires=("b",)), Plugin("b", after=("a",)), Plugin("c", after=("c",))]
    assert expected == problems(*circle)


def test_one_name_for_two_plugins() -> None:
    """The host gave two different things the same name."""
    what = "is given twice, as two different plugins; give it once in plugins="
    assert [f"a: {what}"] == problems(Plugin("a"), Plugin("a", after=("b",)))


def test_something_that_is_no_part() -> None:
    """What is neither a name nor a Plugin is the host's mistake."""
    assert ["host: plugins= holds 7; give part names or Plugin objects"] == problems(7)


@pytest.mark.parametrize("given", ["core", Plugin("core")])
def test_the_cores_own_name(given: Any) -> None:
    """Nobody replaces the core, or has to ask for it."""
    assert [f"host: plugins= holds {given!r}; that name is crmkit's own; drop it"] == problems(
        given
    )


def test_two_parts_with_the_same_hooks() -> None:
    """One of the two would never be called."""
    own = hooks(crmkit_contribute=lambda: ["word"])
    what = "its hooks are those of part 'b'; give each part hooks of its own"
    assert [f"a: {what}"] == problems(Plugin("a", hooks=own), Plugin("b", hooks=own))


def test_hooks_that_cannot_be_read() -> None:
    """An object that fails when looked at is a problem, not a crash."""

    class Unreadable:
        def __dir__(self) -> list[str]:
            raise LookupError("nothing to see")

    what = "reading its hooks raised LookupError: nothing to see"
    expected = [f"a: {what}; mend that, or leave the part out"]
    assert expected == problems(Plugin("a", hooks=Unreadable()))


def test_contributing_raises() -> None:
    """Whatever a part raises when asked becomes a problem with its traceback."""

    def fails() -> list[str]:
        raise LookupError("no price list")

    what = "crmkit_contribute raised LookupError: no price list"
    expected = [f"a: {what}; mend it, or leave the part out"]
    assert expected == problems(Plugin("a", hooks=hooks(crmkit_contribute=fails)))


@pytest.mark.parametrize(("answer", "kind"), [(None, "NoneType"), ("word", "str")])
def test_contributing_no_list(answer: Any, kind: str) -> None:
    """A forgotten `return`, or one item without its list."""
    what = f"crmkit_contribute raised Invalid: it returned {kind}; return a list"
    expected = [f"a: {what}; mend it, or leave the part out"]
    assert expected == problems(Plugin("a", hooks=hooks(crmkit_contribute=lambda: answer)))


def test_contributing_what_nobody_knows() -> None:
    """An unknown kind is refused with the item, and the kinds there are."""
    remedy = "contribute one of: word; or define its kind with crmkit_contribution_kinds"
    expected = [
        f"a: contributes 7, which is of no known kind; {remedy}",
        f"a: contributes Path, which is of no known kind; {remedy}",
    ]
    assert expected == problems(Plugin("a", hooks=hooks(crmkit_contribute=lambda: [7, Path])))


def test_a_kind_that_is_none() -> None:
    """Only ContributionKind objects are kinds."""
    what = "gives 'panel' as a kind of contribution"
    remedy = "let crmkit_contribution_kinds return ContributionKind objects"
    own = hooks(crmkit_contribution_kinds=lambda: ["panel"])
    assert [f"a: {what}; {remedy}"] == problems(Plugin("a", hooks=own))


def test_a_kind_that_is_there_already() -> None:
    """A part cannot take over a kind of another."""
    own = hooks(crmkit_contribution_kinds=lambda: [ContributionKind("word", callable)])
    what = "gives a kind of contribution 'word', which there is already; give the kind another name"
    assert [f"a: {what}"] == problems(Plugin("a", hooks=own))


def test_a_kind_that_fails_to_recognise() -> None:
    """A careless `matches` is a problem, not a crash."""

    def kinds() -> list[ContributionKind]:
        return [ContributionKind("panel", lambda item: bool(item.panel))]

    own = hooks(crmkit_contribution_kinds=kinds, crmkit_contribute=lambda: [7])
    what = "recognising 7 raised AttributeError: 'int' object has no attribute 'panel'"
    expected = [f"a: {what}; mend the kind of contribution"]
    assert expected == problems(Plugin("a", hooks=own))


def test_what_the_core_finds_wrong() -> None:
    """Checks of the caller are told with all else, each with its part or as the host's."""

    def check(parts: Parts) -> Iterable[Fault]:
        yield "a", "has no price", "give it one"
        yield "host", "has no money", "earn some"

    expected = ["host: has no money; earn some", "a: has no price; give it one"]
    assert expected == problems(Plugin("a"), checks=[check])


def test_all_problems_are_told_at_once(site: Site) -> None:
    """One run tells everything that has to be mended."""
    site.part("broken", "1 / 0")
    site.part("parking", requires=["crmkit-broken"], said="requires=('absent',)")
    site.part("catering", "@hookimpl\ndef crmkit_chek(batch): ...")
    site.part("valet", "@hookimpl\ndef crmkit_contribute(): return [7]")
    found = problems("zzz", "broken", "parking", "catering", "valet", 7)
    assert ["host", "zzz", "broken", "parking", "catering", "valet"] == [
        text.partition(" ")[0].rstrip(":") for text in found
    ]


def test_the_error_shows_every_problem() -> None:
    """The text of the error alone is enough to mend things."""
    with pytest.raises(AssemblyError) as caught:
        assemble(["zzz", "yyy"])
    lines = str(caught.value).splitlines()
    assert ["this CRM cannot start:", "  - zzz: is not installed", "  - yyy: is not installed"] == [
        line.partition(";")[0] for line in lines
    ]


def test_on_failure_is_one_of_two() -> None:
    """A misspelt policy is not taken for either."""
    with pytest.raises(Invalid, match="'ignore' is unknown; use 'fail' or 'quarantine'"):
        assemble([], on_failure="ignore")  # type: ignore[arg-type]
