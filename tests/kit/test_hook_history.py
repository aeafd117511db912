"""A hook stays until it was deprecated long enough; what is recorded is what there is."""

from __future__ import annotations

import importlib
import json
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit import Deprecated, hookspec, hookspecs
from crmkit.kit.hook_history import (
    PERIOD,
    History,
    Life,
    breaks,
    defined,
    faults,
    later,
    main,
    recorded,
    text_of,
    version_of,
)
from crmkit.testing.checks import promises
from tests.conftest import Site

TODAY = date(2027, 6, 1)
LONG_AGO = TODAY - PERIOD

BEFORE: History = {
    "zoo_fed": Life("1.0"),
    "zoo_fed(animal)": Life("1.0"),
    "zoo_fed(food)": Life("1.1", Deprecated("1.3", LONG_AGO, "2.0", "meal")),
    "zoo_fed(return)": Life("1.0"),
    "zoo_shut": Life("1.0", Deprecated("1.2", LONG_AGO, "2.0", "zoo_closed")),
    "zoo_shut(day)": Life("1.0"),
    "zoo_lost": Life("1.0", Deprecated("1.0", LONG_AGO, "2.0", "nothing"), removed="2.0"),
}


def without(*names: str, **new: Life) -> dict[str, Life]:
    kept = {n: life for n, life in BEFORE.items() if n not in (*names, "zoo_lost")}
    return {**kept, **new}


def found(now: History, version: str = "2.0.0.dev0", before: History = BEFORE) -> list[str]:
    return [*breaks(before, now, version, TODAY)]


GONE = "is gone and was never deprecated; bring it back, marked as deprecated"


@pytest.mark.parametrize(
    ("names", "version", "expected"),
    [
        (["zoo_fed"], "2.0", [f"zoo_fed {GONE}"]),
        (["zoo_fed(animal)"], "2.0", [f"zoo_fed(animal) {GONE}"]),
        (["zoo_fed(return)"], "2.0", [f"zoo_fed(return) {GONE}"]),
        (["zoo_shut", "zoo_shut(day)", "zoo_fed(food)"], "2.0.0", []),
        (["zoo_fed(food)"], "1.9.5",
         ["zoo_fed(food) is gone in 1.9.5, and was to stay until 2.0; bring it back"]),
        (["zoo_shut", "zoo_shut(day)"], "1.10",
         ["zoo_shut is gone in 1.10, and was to stay until 2.0; bring it back"]),
    ],
)  # fmt: skip
def test_what_goes_was_deprecated_before(
    names: list[str], version: str, expected: list[str]
) -> None:
    """A hook, an argument, or that answers are taken; the arguments of a hook go with it."""
    assert expected == found(without(*names), version)


def test_nothing_goes_sooner_than_180_days_after_it_was_said() -> None:
    """However quickly major versions follow each other."""
    lately = LONG_AGO + timedelta(days=1)
    before = {"zoo_shut": Life("1.0", Deprecated("1.9", lately, "2.0", "zoo_closed"))}
    expected = f"zoo_shut is gone, and was deprecated only on {lately}; keep it until 2027-06-02"
    assert [expected] == found({}, "2.0", before)


def test_renaming_is_removing() -> None:
    """An implementation takes an argument by its name."""
    now = without("zoo_fed(animal)", **{"zoo_fed(beast)": Life("2.0")})
    assert [f"zoo_fed(animal) {GONE}"] == found(now)


@pytest.mark.parametrize(
    ("life", "expected"),
    [
        (Life("2.0"), []),
        (Life(None), ['zoo_open does not say since when it exists; mark it since="2.0"']),
        (Life("1.0"), ["zoo_open is new and says since '1.0'; it exists since '2.0'"]),
        (Life("2.0", Deprecated("2.0", TODAY, "2.5", "x")),
         ["zoo_open is deprecated since 2.0 and removed in 2.5, too soon; "
          "remove it in 3.0 at the earliest"]),
        (Life("2.0", Deprecated("1.0", TODAY, "3.0", "x")),
         ["zoo_open is newly deprecated; say since 2.0, not 1.0"]),
        (Life("2.0", Deprecated("2.0", LONG_AGO, "3.0", "x")),
         [f"zoo_open is newly deprecated, on {LONG_AGO}, a day that is over; say {TODAY}"]),
    ],
)  # fmt: skip
def test_what_is_new_says_since_when(life: Life, expected: list[str]) -> None:
    """And a deprecation gives those who use it their time, counted from today."""
    assert expected == found(without(zoo_open=life))


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ({"zoo_fed": Life("1.1")},
         "zoo_fed says since '1.1', but exists since '1.0'; say that"),
        ({"zoo_shut": Life("1.0", Deprecated("1.2", date(2020, 1, 1), "2.0", "x"))},
         f"zoo_shut was deprecated on {LONG_AGO}, not on 2020-01-01"),
        ({"zoo_fed(food)": Life("1.1", Deprecated("0.9", LONG_AGO, "1.5", "x"))},
         "zoo_fed(food) was to stay until 2.0; it cannot be removed sooner"),
        ({"zoo_lost": Life("2.1")},
         "zoo_lost was removed in 2.0; what is new takes a new name"),
    ],
)  # fmt: skip
def test_what_was_said_is_not_said_otherwise(now: dict[str, Life], expected: str) -> None:
    """Neither is a deadline moved up, nor a name used again for something else."""
    assert [expected] == found(without(**now))


def test_a_deprecation_can_be_taken_back() -> None:
    """That breaks nobody."""
    assert [] == found(without(zoo_shut=Life("1.0")))


def test_the_record_goes_on() -> None:
    """What went is remembered with its version; a file holds all of it."""
    after = later(BEFORE, without("zoo_fed(food)", zoo_open=Life("2.0")), "2.0.0.dev0")
    assert ("2.0", "2.0", None) == (
        after["zoo_fed(food)"].removed, after["zoo_lost"].removed, after["zoo_open"].removed,
    )  # fmt: skip
    module: Any = SimpleNamespace(__file__=__file__)
    assert {**BEFORE, "zoo_open": Life("2.0")}.keys() == after.keys()
    assert json.loads(text_of(after))["zoo_shut"]["deprecated"]["on"] == str(LONG_AGO)
    assert {} == recorded(module)


names = st.sampled_from([name for name in BEFORE if name != "zoo_lost"])


@given(gone=st.sets(names), major=st.integers(1, 3), days=st.integers(-PERIOD.days, 400))
def test_exactly_what_was_promised_is_missed(gone: set[str], major: int, days: int) -> None:
    """Whatever goes, in whatever version, on whatever day."""
    today = TODAY + timedelta(days=days)
    missed = {text.partition(" is gone")[0] for text in
              breaks(BEFORE, without(*gone), f"{major}.0", today)}  # fmt: skip
    over = major >= 2 and today >= TODAY
    free = {"zoo_fed(food)", "zoo_shut"} if over else set()
    with_their_hook = {n for n in gone if n.partition("(")[0] in gone - {n}}
    assert gone - free - with_their_hook == missed


# What is defined


def test_arguments_have_a_since_of_their_own() -> None:
    """And a deprecation; what a hook answers is recorded as its return."""
    going = Deprecated("1.2", TODAY, "2.0", "meal")

    @hookspec(since="1.0", arguments_since={"meal": "1.2"}, deprecated_arguments={"food": going})
    def zoo_fed(animal: str, food: str, meal: str) -> str:
        raise NotImplementedError

    expected = {
        "zoo_fed": Life("1.0"),
        "zoo_fed(animal)": Life("1.0"),
        "zoo_fed(food)": Life("1.0", going),
        "zoo_fed(meal)": Life("1.2"),
        "zoo_fed(return)": Life("1.0"),
    }
    assert expected == defined(SimpleNamespace(zoo_fed=zoo_fed))


def test_the_hooks_of_today_are_those_on_record() -> None:
    """Those of parts are held by an inherited test; see docs/reference/hook-history.md."""
    assert [] == faults(hookspecs, version_of("crmkit"), date.today())


def test_a_part_keeps_its_record_by_one_command(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    """Written once, and refused when a hook has gone; the inherited test says both."""
    site.part("zoo", said='hookspecs="crmkit_zoo.plugin"')
    spec = '@hookspec(since="1.0")\ndef zoo_fed(animal) -> None: ...\n'
    code = site.folder / "crmkit_zoo" / "plugin.py"
    alone = code.read_text("utf-8")
    code.write_text(alone + spec, "utf-8")
    module = importlib.import_module("crmkit_zoo.plugin")
    started = SimpleNamespace(name="zoo", hookspecs=module, version="1.0")
    subject: Any = SimpleNamespace(
        part="zoo", crm=SimpleNamespace(parts=SimpleNamespace(started=[started]))
    )
    command = "python -m crmkit.kit.hook_history crmkit_zoo.plugin"
    assert [f"hooks.json does not say what the specs say; run {command}"] == promises.broken(
        subject
    )
    assert (0, []) == (main(["crmkit_zoo.plugin"]), promises.broken(subject))
    del module.zoo_fed
    assert [f"zoo_fed {GONE}"] == promises.broken(subject)
    assert (1, f"zoo_fed {GONE}\n") == (main(["crmkit_zoo.plugin"]), capsys.readouterr().err)
