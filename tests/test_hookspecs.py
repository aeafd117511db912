"""Hooks: each is documented, each wrong implementation is refused, and calling them is cheap."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from crmkit import hookspecs
from crmkit.errors import AssemblyError, Invalid, Refused
from crmkit.hookspecs import HookDeprecated, hookimpl, hookspec
from crmkit.plugins import Parts, Plugin, assemble
from tests.assembling import refusal

if TYPE_CHECKING:
    from conftest import Site

HOOKS = [
    "crmkit_after_change", "crmkit_amend", "crmkit_check", "crmkit_contribute",
    "crmkit_contribution_kinds", "crmkit_erase", "crmkit_export_person",
    "crmkit_handover", "crmkit_merge", "crmkit_start",
    "crmkit_unmerge",
]  # fmt: skip


def hooks(**functions: Callable[..., Any]) -> SimpleNamespace:
    return SimpleNamespace(**functions)


def part(name: str = "a", **functions: Callable[..., Any]) -> Plugin:
    return Plugin(name, hooks=hooks(**functions))


# Definitions


def test_these_are_the_hooks() -> None:
    """A hook is added, renamed or taken away knowingly."""
    assert HOOKS == sorted(name for name in dir(hookspecs) if name.startswith("crmkit_"))


@pytest.mark.parametrize("name", HOOKS)
def test_every_hook_is_documented(name: str) -> None:
    """When it runs, what it is given, what it returns, what raising does, and an example."""
    text = inspect.getdoc(getattr(hookspecs, name)) or ""
    parts = ["Runs: ", "Arguments: ", "Returns: ", "Raising: ", "Example::\n", "@hookimpl"]
    assert [] == [part for part in parts if part not in text]


@pytest.mark.parametrize("name", HOOKS)
def test_the_example_of_a_hook_has_arguments_that_it_gives(name: str) -> None:
    """The example can be copied."""
    hook = getattr(hookspecs, name)
    arguments = ", ".join(inspect.signature(hook).parameters)
    assert f"def {name}({arguments}):" in (inspect.getdoc(hook) or "")


@pytest.mark.parametrize("name", HOOKS)
def test_every_hook_is_annotated(name: str) -> None:
    """Arguments and result are typed."""
    signature = inspect.signature(getattr(hookspecs, name))
    hints = [signature.return_annotation, *(p.annotation for p in signature.parameters.values())]
    assert inspect.Parameter.empty not in hints


# Refusals: one wrong implementation for each


def test_an_unknown_hook() -> None:
    """A misspelt hook would never be called; the nearest is named."""

    @hookimpl
    def crmkit_chekc(batch: Any) -> None: ...

    what = "a: crmkit_chekc implements crmkit_chekc, a hook that no enabled part defines"
    remedy = (
        "did you mean crmkit_check? If not, mark it @hookimpl(optionalhook=True) "
        "if its part may be absent, or remove it"
    )
    assert [f"{what}; {remedy}"] == refusal(part(crmkit_chekc=crmkit_chekc))


def test_an_unknown_hook_like_no_other() -> None:
    """Nothing is near: it is optional, or wrong."""

    @hookimpl
    def telephone(batch: Any) -> None: ...

    what = "a: telephone implements telephone, a hook that no enabled part defines"
    remedy = "mark it @hookimpl(optionalhook=True) if its part may be absent, or remove it"
    assert [f"{what}; {remedy}"] == refusal(part(telephone=telephone))


def test_an_unknown_hook_that_is_optional() -> None:
    """`optionalhook` is for a part that may be absent."""

    @hookimpl(optionalhook=True)
    def loyalty_tier_changed(batch: Any) -> None: ...

    parts = assemble([part(loyalty_tier_changed=loyalty_tier_changed)])
    assert ["a"] == [started.name for started in parts.started]


class Renamed:
    """A part whose hook once had another name."""

    @hookspec(formerly=["loyalty_level_changed"])
    def loyalty_tier_changed(self, member: str) -> None: ...


@pytest.mark.parametrize("optional", [False, True])
def test_a_renamed_hook(optional: bool) -> None:
    """An old name is refused with the new one, also where the hook is optional."""

    @hookimpl(optionalhook=optional)
    def loyalty_level_changed(member: str) -> None: ...

    loyalty = Plugin("loyalty", hookspecs=Renamed())
    user = Plugin("a", requires=("loyalty",), hooks=hooks(old=loyalty_level_changed))
    loyalty_level_changed.__dict__["crmkit_impl"]["specname"] = "loyalty_level_changed"
    what = "loyalty_level_changed implements loyalty_level_changed, which is now"
    expected = [f"a: {what} loyalty_tier_changed; rename it to loyalty_tier_changed"]
    assert expected == refusal(loyalty, user)


def test_an_argument_that_the_hook_does_not_give() -> None:
    """The arguments that it gives are listed."""

    @hookimpl
    def crmkit_after_change(work: Any, records: Any) -> None: ...

    what = "crmkit_after_change takes 'records', which crmkit_after_change does not give"
    remedy = "take some of what it gives: work, batch"
    assert [f"a: {what}; {remedy}"] == refusal(part(crmkit_after_change=crmkit_after_change))


def test_an_argument_of_a_hook_without_arguments() -> None:
    """Nothing is given, and that is said."""

    @hookimpl
    def crmkit_contribute(tables: Any) -> list[Any]:
        return []

    what = "crmkit_contribute takes 'tables', which crmkit_contribute does not give"
    remedy = "take some of what it gives: none"
    assert [f"a: {what}; {remedy}"] == refusal(part(crmkit_contribute=crmkit_contribute))


def test_a_default() -> None:
    """Releases of pluggy treat defaults differently; none is ever used."""

    @hookimpl
    def crmkit_check(batch: Any = None) -> None: ...

    what = "crmkit_check gives 'batch' a default; drop it: the argument is always given"
    assert [f"a: {what}"] == refusal(part(crmkit_check=crmkit_check))


@pytest.mark.parametrize(
    ("function", "taken"),
    [
        (lambda *batch: None, "*batch"),
        (lambda **batch: None, "**batch"),
        (lambda *, batch: None, "batch"),
    ],
)
def test_an_argument_that_is_never_filled(function: Any, taken: str) -> None:
    """Only plain arguments are."""
    function.__qualname__ = "crmkit_check"
    what = f"a: {__name__}.crmkit_check takes {taken}, which is never filled"
    remedy = "name the arguments it needs; crmkit_check gives: batch"
    assert [f"{what}; {remedy}"] == refusal(part(crmkit_check=hookimpl(function)))


def test_a_class_instead_of_an_object() -> None:
    """Nobody gives its methods a `self`."""

    class Hooks:
        @hookimpl
        def crmkit_check(self, batch: Any) -> None: ...

    what = "Hooks.crmkit_check takes 'self', which crmkit_check does not give"
    remedy = "give an object as hooks, not its class"
    assert [f"a: {what}; {remedy}"] == refusal(Plugin("a", hooks=Hooks))


def test_an_async_implementation() -> None:
    """It would return a coroutine that nobody awaits: a refusal would be lost."""

    @hookimpl
    async def crmkit_check(batch: Any) -> None: ...

    what = "crmkit_check is async and would never be awaited"
    remedy = "write it with a plain def; async hosts run the same code through run_sync"
    assert [f"a: {what}; {remedy}"] == refusal(part(crmkit_check=crmkit_check))


def test_a_generator_for_a_hook_that_returns_nothing() -> None:
    """Its body would never run."""

    @hookimpl
    def crmkit_check(batch: Any) -> Any:
        yield batch

    what = "crmkit_check is a generator, and crmkit_check returns nothing: its body would never run"
    assert [f"a: {what}; remove the yield"] == refusal(part(crmkit_check=crmkit_check))


@pytest.mark.parametrize("option", ["tryfirst", "trylast", "wrapper", "hookwrapper"])
def test_an_implementation_out_of_order(option: str) -> None:
    """The order of parts is that of their requirements, and of nothing else."""

    def crmkit_contribute() -> Any:
        yield

    hookimpl(**{option: True})(crmkit_contribute)  # type: ignore[call-overload]

    what = f"crmkit_contribute is marked {option}=True"
    remedy = "drop it: parts run in requirement order, so require the part to come after"
    assert [f"a: {what}; {remedy}"] == refusal(part(crmkit_contribute=crmkit_contribute))


def test_an_implementation_without_its_mark() -> None:
    """Nobody would call it."""

    def crmkit_check(batch: Any) -> None: ...

    what = "crmkit_check is named as a hook but not marked as one"
    remedy = "decorate it with @hookimpl, or give it another name"
    assert [f"a: {what}; {remedy}"] == refusal(part(crmkit_check=crmkit_check))


def test_every_problem_of_an_implementation_is_told() -> None:
    """And those of every other."""

    @hookimpl(tryfirst=True)
    async def crmkit_check(batch: Any = None, *records: Any) -> None: ...

    @hookimpl(trylast=True)
    def crmkit_amend(work: Any) -> None: ...

    found = refusal(part(crmkit_check=crmkit_check, crmkit_amend=crmkit_amend))
    assert ["crmkit_amend"] * 2 + ["crmkit_check"] * 4 == [line.split()[1] for line in found]


def test_a_refusal_names_the_place_and_the_distribution(site: Site) -> None:
    """Whoever reads it knows whose file to open."""
    site.part("parking", "@hookimpl\ndef crmkit_check(work): ...")
    what = "crmkit_parking.plugin.crmkit_check takes 'work', which crmkit_check does not give"
    expected = [f"parking (crmkit-parking): {what}; take some of what it gives: batch"]
    with pytest.raises(AssemblyError) as caught:
        assemble(["parking"])
    assert expected == [str(problem) for problem in caught.value.problems]


# Deprecation

OLD_HOOKS = """
    from datetime import date
    from crmkit.hookspecs import Deprecated

    GOING = Deprecated("1.2", date(2027, 1, 15), removed_in="2.0", use="parking_left(car)")

    @hookspec(deprecated=GOING)
    def parking_gone(car): ...

    @hookspec(deprecated_arguments={"number": GOING})
    def parking_left(car, number): ...
    """


@pytest.mark.parametrize(
    ("implementation", "what"),
    [
        ("parking_gone(car)", "parking_gone is"),
        ("parking_left(number)", "argument 'number' of parking_left is"),
    ],
)
def test_what_is_deprecated_warns(site: Site, implementation: str, what: str) -> None:
    """The warning names who is at fault, what goes when, and what to use; the part starts."""
    site.part("parking", OLD_HOOKS, said="hookspecs=__name__")
    site.part("user", f"@hookimpl\ndef {implementation}: ...", requires=["crmkit-parking"])
    with pytest.warns(HookDeprecated) as caught:
        parts = assemble(["parking", "user"])
    where = f"crmkit_user.plugin.{implementation.partition('(')[0]}"
    since = "deprecated since 1.2 (2027-01-15), removed in 2.0; use parking_left(car)"
    text = f"{where}: {what} {since}"
    assert [f"part 'user' (crmkit-user 1.0): {text}"] == [str(w.message) for w in caught]
    assert caught[0].filename.endswith("plugin.py")
    assert (text,) == parts.report["user"].deprecations


def test_what_is_not_deprecated_is_silent(site: Site) -> None:
    """Taking only the arguments that stay is the remedy."""
    site.part("parking", OLD_HOOKS, said="hookspecs=__name__")
    site.part("user", "@hookimpl\ndef parking_left(car): ...", requires=["crmkit-parking"])
    with warnings.catch_warnings(record=True) as caught:
        assemble(["parking", "user"])
    assert [] == caught


def test_a_deprecation_is_a_deprecation_warning() -> None:
    """Whoever turns those into errors in tests turns these."""
    assert issubclass(HookDeprecated, DeprecationWarning)


# Calling


def changing(name: str, heard: list[str], requires: tuple[str, ...] = ()) -> Plugin:
    """A part that tells what it was asked."""

    @hookimpl
    def crmkit_amend(batch: Any) -> None:
        heard.append(f"{name} amends {batch}")

    @hookimpl
    def crmkit_check(batch: Any) -> None:
        heard.append(f"{name} checks {batch}")

    @hookimpl
    def crmkit_after_change(batch: Any, work: Any) -> None:
        heard.append(f"{name} follows {batch} in {work}")

    own = hooks(
        crmkit_amend=crmkit_amend,
        crmkit_check=crmkit_check,
        crmkit_after_change=crmkit_after_change,
    )
    return Plugin(name, requires, hooks=own)


def test_parts_are_asked_in_their_order() -> None:
    """Later parts see what earlier ones did."""
    heard: list[str] = []
    calls = assemble([changing("a", heard, ("b",)), changing("b", heard)]).hooks
    calls.amend("it")
    calls.check("it")
    calls.after_change("the unit", "it")
    assert [
        "b amends it", "a amends it", "b checks it", "a checks it",
        "b follows it in the unit", "a follows it in the unit",
    ] == heard  # fmt: skip


def test_hooks_called_by_name_run_in_the_same_order() -> None:
    """The relay that parts use for their own hooks keeps the order."""
    heard: list[str] = []
    parts = assemble([changing("a", heard, ("b",)), changing("b", heard)])
    parts.hook.crmkit_check(batch="it")
    assert ["b checks it", "a checks it"] == heard


def test_where_nobody_takes_part_nothing_is_called() -> None:
    """The caller can see so beforehand."""
    calls = assemble([Plugin("a")]).hooks
    assert ((), (), ()) == (calls.amenders, calls.checkers, calls.followers)
    calls.amend(None)
    calls.check(None)
    calls.after_change(None, None)


def checking(check: Callable[..., Any]) -> Parts:
    return assemble([part(crmkit_check=hookimpl(check))])


def test_a_refusal_reaches_the_caller_and_tells_whose_it_is(site: Site) -> None:
    """The error is the part's own, with a note."""
    code = (
        "from crmkit.errors import Refused\n@hookimpl\ndef crmkit_check(batch): raise Refused('no')"
    )
    site.part("parking", code)
    calls = assemble(["parking"]).hooks
    with pytest.raises(Refused, match="no") as caught:
        calls.check(None)
    note = "raised by crmkit_check of part 'parking' (crmkit-parking 1.0)"
    assert [note] == caught.value.__notes__


def test_after_a_refusal_no_further_part_is_asked() -> None:
    """The first refusal is the answer."""
    heard: list[str] = []

    @hookimpl
    def crmkit_check(batch: Any) -> None:
        raise Refused("no")

    calls = assemble([part(crmkit_check=crmkit_check), changing("b", heard)]).hooks
    with pytest.raises(Refused):
        calls.check("it")
    assert [] == heard


def test_a_refusal_that_is_returned_is_not_lost() -> None:
    """`return False` refuses nothing; that it was meant to is told."""
    parts = checking(lambda batch: False)
    what = (
        r"crmkit_check of part 'a' \(given by the host\) returned bool; this hook returns nothing"
    )
    with pytest.raises(Invalid, match=what):
        parts.hooks.check(None)
