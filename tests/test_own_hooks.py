"""Hooks that parts define for other parts: the same promises as the core's own."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from crmkit.errors import Invalid, Refused
from crmkit.hookspecs import hookimpl, hookspec
from crmkit.plugins import Plugin, assemble
from tests.assembling import names, refusal

if TYPE_CHECKING:
    from conftest import Site


def hooks(**functions: Callable[..., Any]) -> SimpleNamespace:
    return SimpleNamespace(**functions)


class Loyalty:
    """The hooks of a part."""

    @hookspec
    def loyalty_tier_changed(self, member: str, tier: str) -> None: ...


def loyalty(hookspecs: Any) -> Plugin:
    return Plugin("loyalty", hookspecs=hookspecs)


def test_a_part_has_hooks_of_its_own() -> None:
    """Another implements them, and the part calls them by name."""
    told: list[str] = []

    @hookimpl
    def loyalty_tier_changed(member: str) -> None:
        told.append(member)

    user = Plugin("a", ("loyalty",), hooks=hooks(loyalty_tier_changed=loyalty_tier_changed))
    parts = assemble([user, loyalty(Loyalty())])
    parts.hook.loyalty_tier_changed(member="ann", tier="gold")
    assert ["ann"] == told


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"member": "ann"}, "loyalty_tier_changed needs tier=; it takes member, tier"),
        (
            {"member": "ann", "tier": "gold", "point": 3},
            "loyalty_tier_changed has no argument 'point'; it takes member, tier",
        ),
    ],
)
def test_a_hook_is_called_with_its_arguments(given: dict[str, Any], message: str) -> None:
    """All of them, and no other, whoever implements it."""
    parts = assemble([loyalty(Loyalty())])
    with pytest.raises(Invalid) as caught:
        parts.hook.loyalty_tier_changed(**given)
    assert message == str(caught.value)


def test_what_a_hook_of_a_part_raises_names_who_raised_it() -> None:
    """As with the hooks of the core."""

    @hookimpl
    def loyalty_tier_changed(member: str) -> None:
        raise Refused(f"{member} may not rise")

    user = Plugin("a", ("loyalty",), hooks=hooks(loyalty_tier_changed=loyalty_tier_changed))
    parts = assemble([user, loyalty(Loyalty())])
    with pytest.raises(Refused) as caught:
        parts.hook.loyalty_tier_changed(member="ann", tier="gold")
    note = "raised by loyalty_tier_changed of part 'a' (given by the host)"
    assert [note] == caught.value.__notes__


def test_a_hook_that_nobody_defines_cannot_be_called() -> None:
    """The nearest is named."""
    parts = assemble([loyalty(Loyalty())])
    with pytest.raises(AttributeError, match=r"did you mean loyalty_tier_changed\?"):
        parts.hook.loyalty_tier_change(member="ann", tier="gold")


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("loyalty_tier_change", "'loyalty' does not define; did you mean loyalty_tier_changed?"),
        ("crmkit_after_changes", "'core' does not define; did you mean crmkit_after_change?"),
    ],
)
def test_an_optional_hook_misspelt(name: str, right: str) -> None:
    """It would wait for ever for a hook that its part does not have."""

    @hookimpl(optionalhook=True, specname=name)
    def function() -> None: ...

    (problem,) = refusal(Plugin("a", hooks=SimpleNamespace(f=function)), loyalty(Loyalty()))
    assert problem.endswith(right)


def test_an_optional_hook_of_a_part_that_is_absent_may_be_called_alike() -> None:
    """`loyalty_plus` is another part, and may have a hook of nearly the same name."""

    @hookimpl(optionalhook=True)
    def loyalty_plus_tier_changed() -> None: ...

    user = Plugin("a", hooks=hooks(loyalty_plus_tier_changed=loyalty_plus_tier_changed))
    assert ["a", "loyalty"] == names(assemble([user, loyalty(Loyalty())]))


def test_hooks_may_stand_in_the_module_of_the_plugin(site: Site) -> None:
    """A part may keep what it defines and what it implements in one file."""
    code = """
        @hookspec
        def parking_left(car): ...
        """
    site.part("parking", code, said="hookspecs=__name__")
    assert [] == assemble(["parking"]).hook.parking_left(car="red")


def test_a_hook_of_a_part_that_is_not_required() -> None:
    """It would be unknown as soon as that part is not enabled."""

    @hookimpl
    def loyalty_tier_changed(member: str) -> None: ...

    user = Plugin("a", hooks=hooks(loyalty_tier_changed=loyalty_tier_changed))
    what = "loyalty_tier_changed implements loyalty_tier_changed of 'loyalty'"
    remedy = "require 'loyalty', or mark it @hookimpl(optionalhook=True)"
    expected = [f"a: {what}, a part that it does not require; {remedy}"]
    assert expected == refusal(user, loyalty(Loyalty()))


def test_a_hook_not_named_for_its_part() -> None:
    """So that the hooks of two parts can never be one."""

    @hookspec
    def crmkit_tier_changed(member: str) -> None: ...

    what = "defines a hook crmkit_tier_changed; call it loyalty_tier_changed"
    assert [f"loyalty: {what}"] == refusal(loyalty(hooks(crmkit_tier_changed=crmkit_tier_changed)))


def test_a_hook_that_another_part_defines() -> None:
    """The name of a part may begin with that of another."""

    @hookspec
    def key_accounts_changed() -> None: ...

    own = hooks(key_accounts_changed=key_accounts_changed)
    plugins = [Plugin("key", hookspecs=own), Plugin("key_accounts", hookspecs=own)]
    what = "defines a hook key_accounts_changed, as part 'key' (given by the host) does"
    assert [f"key_accounts: {what}; give it another name"] == refusal(*plugins)


def test_hookspecs_without_a_hook() -> None:
    """The marks were forgotten."""
    what = "its hookspecs define no hook; mark each with @hookspec"
    assert [f"loyalty: {what}"] == refusal(loyalty(hooks()))


def test_a_hook_of_a_part_that_failed_is_not_called_unknown() -> None:
    """One cause, one problem."""

    @hookimpl
    def loyalty_tier_changed(member: str) -> None: ...

    user = Plugin("a", ("loyalty",), hooks=hooks(loyalty_tier_changed=loyalty_tier_changed))
    found = refusal(user, Plugin("loyalty", hookspecs="no_such_hooks"))
    assert ["loyalty"] == [line.partition(":")[0] for line in found]
