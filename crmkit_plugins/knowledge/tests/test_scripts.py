"""Conversation scripts: chosen by facts, followed step by step, recorded word for word."""

from __future__ import annotations

from typing import Any

import pytest

from crmkit import Customer, Interaction, Invalid, NotFound, Refused, UnitOfWork
from crmkit_knowledge import Script, Scripts

pytestmark = pytest.mark.crm(plugins=["knowledge"])

STEPS: dict[str, Any] = {
    "start": {
        "say": "Good morning.",
        "branches": [["interactions.count_90d > 1", "again"]],
        "next": "ask",
    },
    "again": {"say": "Thank you for calling again.", "next": "ask"},
    "ask": {"say": "Did it arrive?", "answers": [["yes", "glad"], ["no", "sorry"]]},
    "glad": {"say": "Glad to hear it.", "end": "satisfied"},
    "sorry": {"say": "We look into it.", "end": "late delivery"},
}


@pytest.fixture
def scripts(work: UnitOfWork) -> Scripts:
    return work.use(Scripts)


def test_it_is_followed_to_an_outcome(work: UnitOfWork, scripts: Scripts) -> None:
    """By answers and by what is known of the customer; the interaction keeps it."""
    anna = work.add(Customer(name="Anna"))
    script = scripts.set_script("delivery", STEPS, active=True)
    line = scripts.next_line(script, anna)
    assert ("Did it arrive?", ("yes", "no")) == (line.say, line.answers)
    call = work.add(Interaction(customer=anna, channel="phone"))
    kept = scripts.say(call, script, ["no"])
    said = [step["say"] for step in kept.said["steps"]]
    assert ["Good morning.", "Did it arrive?", "We look into it."] == said
    assert (1, "late delivery", ("no",)) == (kept.number, kept.outcome, kept.answers)
    work.add(Interaction(customer=anna, channel="phone"))
    assert "again" in [s["step"] for s in scripts.say(call, script, ["yes"]).said["steps"]]
    titles = [item.title for item in work.timeline(anna)]
    assert 2 == titles.count("delivery")


def test_the_same_facts_give_the_same_script(work: UnitOfWork, scripts: Scripts) -> None:
    """By criterion, language, priority and name, and never by who asks."""
    scripts.set_script("any", STEPS, active=True)
    for name in ("zeta", "alpha"):
        scripts.set_script(name, STEPS, criterion="country == 'PL'", priority=5, active=True)
    scripts.set_script("draft", STEPS, criterion="country == 'PL'", priority=9)
    polish = [work.add(Customer(name=name, country="PL")) for name in ("Anna", "Bruno")]
    assert ["alpha", "alpha"] == [scripts.script_for(one).name for one in polish]
    assert "any" == scripts.script_for(work.add(Customer(name="Cyra"))).name
    scripts.set_script("any", STEPS, language="pl", active=True)
    dov = work.add(Customer(name="Dov", language="pl"))
    assert "pl" == scripts.script_for(dov).language
    with pytest.raises(NotFound, match="no active script for the occasion 'renewal'"):
        scripts.script_for(dov, "renewal")


def test_a_change_makes_a_version(work: UnitOfWork, scripts: Scripts) -> None:
    """What was said stays by which version it was said."""
    anna = work.add(Customer(name="Anna"))
    call = work.add(Interaction(customer=anna, channel="phone"))
    script = scripts.set_script("delivery", STEPS, active=True)
    before = scripts.say(call, script, ["yes"])
    new = {**STEPS, "glad": {"say": "Wonderful.", "end": "satisfied"}}
    changed = scripts.set_script("delivery", new, active=True)
    after = scripts.say(call, changed, ["yes"])
    assert (1, 2) == (before.number, after.number)
    assert "Glad to hear it." == before.said["steps"][-1]["say"]
    assert "Wonderful." == after.said["steps"][-1]["say"]


def step(**changed: Any) -> dict[str, Any]:
    """The steps with some of them otherwise; None takes one away."""
    return {name: one for name, one in {**STEPS, **changed}.items() if one is not None}


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        (step(sorry={"say": "Again.", "next": "ask"}), "goes round in a loop: ask > sorry > ask"),
        (step(glad={"say": "Hm."}), "step 'glad' is a dead end"),
        (step(glad={"say": "Hm.", "end": "x", "next": "ask"}), "step 'glad' is a dead end"),
        (step(glad={"say": "Hm.", "next": "nowhere"}), "leads to 'nowhere', which is no step"),
        (step(glad={"end": "x"}), "step 'glad' has nothing to say"),
        (step(extra={"say": "Hm.", "end": "x"}), "no step leads to 'extra'"),
        (step(start=None), "a script has a step 'start'"),
        (step(glad={"say": "Hm.", "goto": "ask"}), "step 'glad' has 'goto'"),
        (step(glad={"say": "Hm.", "answers": ["yes"]}), "answers are [words, step]"),
        (step(again={"say": "Hm.", "branches": [["True", "ask"]]}), "where no branch holds"),
        (step(again={"say": "Hm.", "branches": [["contry == 1", "ask"]], "next": "ask"}),
         "step 'again': Customer has no 'contry'"),
    ],
)  # fmt: skip
def test_a_script_that_cannot_be_followed_is_refused(
    work: UnitOfWork, scripts: Scripts, steps: dict[str, Any], said: str
) -> None:
    """With the step, and nothing is changed."""
    good = scripts.set_script("delivery", STEPS, active=True)
    with pytest.raises(Refused) as refused, work.savepoint():
        scripts.set_script("delivery", steps, active=True)
    assert said in str(refused.value)
    kept = work.get(Script, good)
    assert (1, STEPS) == (kept.number, kept.steps)


def test_answers_that_the_script_does_not_know(work: UnitOfWork, scripts: Scripts) -> None:
    anna = work.add(Customer(name="Anna"))
    script = scripts.set_script("delivery", STEPS, active=True)
    with pytest.raises(Invalid, match="'maybe' is no answer at step 'ask'; there are yes, no"):
        scripts.next_line(script, anna, ["maybe"])
    with pytest.raises(Invalid, match="has ended; 'no' answers nothing"):
        scripts.next_line(script, anna, ["yes", "no"])
    with pytest.raises(Refused, match="criterion: Customer has no"):
        scripts.set_script("other", STEPS, criterion="contry == 'PL'")
