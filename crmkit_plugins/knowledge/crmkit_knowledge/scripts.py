"""Conversation scripts: what to say, chosen by what is known of the customer.

A script is data: steps by name, each with what to say and where each answer leads. Which script
a customer gets depends on criteria over facts of the customer and on nothing else, so two customers
of whom the same is known hear the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import attrs
from sqlalchemy import and_

from crmkit import (
    Batch,
    Customer,
    Entity,
    Interaction,
    Invalid,
    NotFound,
    ReadUnit,
    Ref,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    integer,
    language,
    ref,
    text,
)

START = "start"
_STEP = {"say", "answers", "branches", "next", "end"}
_MOST_STEPS = 200


@entity("knowledge_script", unique=[("name", "language")], index=[("occasion", "state")])
class Script(Entity):
    """A conversation: for which occasion and customers, and its steps."""

    name: str = text(max=120, searched=True)
    occasion: str = text(max=80, default="call", help=_("call, complaint, renewal ..."))
    language: str | None = language(default=None, help=_("that of the organisation unless given"))
    criterion: str = text(
        default="True", max=4000, criterion="customer", help=_("{customer.plural} whom it is for")
    )
    priority: int = integer(default=0, help=_("of several that fit, the highest is taken"))
    state: str = choice("draft", "active", "retired", default="draft")
    steps: dict[str, Any] = field(help=_("by name: say, and answers, branches, next or end"))
    number: int = integer(default=1, min=1, help=_("of the {version}; kept by the part"))
    owner: str | None = employee(default=None, on_handover="reassign")


@entity("knowledge_conversation", index=["interaction", "script", ("customer", "said_at", "id")])
class Conversation(Entity):
    """What was said to a customer by a script, step by step, and by which version of it."""

    interaction: Ref[Interaction] = ref(on_remove="cascade")
    script: Ref[Script] = ref(on_remove="keep")
    number: int = integer(min=1, help=_("the {version} of the {script}"))
    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="anonymise", on_remove="keep"
    )
    said: dict[str, Any] = field(help=_("`steps`: each step, and the words that were said"))
    answers: tuple[str, ...] = field(default=(), privacy="personal")
    outcome: str | None = text(default=None, max=120)
    said_at: datetime | None = field(default=None, help=_("UTC"))


@attrs.frozen
class Line:
    """A step of a conversation: what to say, the answers there are, and the outcome at the end."""

    step: str
    say: str
    answers: tuple[str, ...] = ()
    outcome: str | None = None


def prepare(batch: Batch[Script]) -> None:
    """Changed steps or customers make a new version."""
    for i, script in enumerate(batch.after):
        fields: dict[str, Any] = {
            "language": script.language or batch.work.crm.core_settings.language
        }
        if batch.before and batch.changed(i) & {"steps", "criterion"}:
            fields["number"] = batch.before[i].number + 1
        batch.set(i, **fields)


def check(batch: Batch[Script]) -> None:
    """A script can be followed from its first step to an end, whatever is answered."""
    for i, script in enumerate(batch.after):
        if not batch.changed(i) & {"steps", "criterion", "state"}:
            continue
        for problem in problems(batch.work, script):
            batch.refuse(i, problem)


def problems(work: ReadUnit, script: Script) -> Iterator[str]:
    """What keeps a script from being followed."""
    yield from _criterion(work, "criterion", script.criterion)
    steps = script.steps
    if START not in steps or len(steps) > _MOST_STEPS:
        yield _(
            "{script.indefinite} has a step {start!r}, and at most {most_steps} steps",
            start=START,
            most_steps=_MOST_STEPS,
        )
        return
    wrong = [fault for name, step in steps.items() for fault in _step(work, name, step, steps)]
    yield from wrong
    if not wrong:
        yield from _ways(steps)


def _criterion(work: ReadUnit, where: str, criterion: str) -> Iterator[str]:
    try:
        work.visible(Customer, criterion)
    except Invalid as error:
        yield f"{where}: {error.message}"


def _step(work: ReadUnit, name: str, step: Any, steps: Mapping[str, Any]) -> Iterator[str]:
    if not isinstance(step, dict) or not isinstance(step.get("say"), str):
        yield f"step {name!r} has nothing to say; give it {{'say': ...}}"
        return
    if unknown := sorted(step.keys() - _STEP):
        yield f"step {name!r} has {unknown[0]!r}; there are {', '.join(sorted(_STEP))}"
        return
    if not _is_shaped(step):
        yield f"step {name!r}: answers are [words, step], branches [criterion, step]"
        return
    targets = list(_targets(step))
    yield from (
        f"step {name!r} leads to {t!r}, which is no step" for t in targets if t not in steps
    )
    if bool(targets) == ("end" in step):
        yield f"step {name!r} is a dead end; give it answers, branches or next, or else an end"
    if "branches" in step and "next" not in step and not step.get("answers"):
        yield f"step {name!r} leads nowhere where no branch holds; give it next"
    for criterion, _target in step.get("branches", ()):
        yield from _criterion(work, f"step {name!r}", criterion)


def _is_shaped(step: Mapping[str, Any]) -> bool:
    pairs = (step.get("answers", []), step.get("branches", []))
    return isinstance(step.get("next", ""), str) and all(map(_are_pairs, pairs))


def _are_pairs(value: Any) -> bool:
    """Lists, as a database keeps their order; it keeps none of the keys of an object."""
    return isinstance(value, list) and all(
        isinstance(one, list) and [*map(type, one)] == [str, str] for one in value
    )


def _targets(step: Mapping[str, Any]) -> Iterator[str]:
    for _words, target in (*step.get("answers", ()), *step.get("branches", ())):
        yield target
    if "next" in step:
        yield step["next"]


def _ways(steps: Mapping[str, Any]) -> Iterator[str]:
    """Steps that nothing leads to, and ways that come back to where they were."""
    reached: set[str] = set()
    on_way: list[str] = []
    loops: list[str] = []

    def follow(name: str) -> None:
        if name in on_way:
            loops.append(" > ".join([*on_way[on_way.index(name) :], name]))
        elif name not in reached:
            reached.add(name)
            on_way.append(name)
            for target in _targets(steps[name]):
                follow(target)
            on_way.pop()

    follow(START)
    yield from (_("the {script} goes round in a loop: {loop}", loop=loop) for loop in loops)
    yield from (f"no step leads to {name!r}" for name in steps if name not in reached)


def script_for(work: UnitOfWork, customer: Customer, occasion: str, language: str | None) -> Script:
    """The script that a customer gets. Raises NotFound where none is for them.

    Asked as the part itself: what the reader may see of the customer changes nothing.
    """
    row = work.table(Script).c
    spoken = language or customer.language or work.crm.core_settings.language
    with work.acting("knowledge"):
        active = and_(row.state == "active", row.occasion == occasion)
        for one in sorted(work.find(Script, active), key=lambda s: _order(s, spoken)):
            if work.matches(customer, one.criterion):
                return one
    raise NotFound(
        _(
            "no active {script} for the occasion {occasion!r} is for {name!r}",
            occasion=occasion,
            name=customer.name,
        )
    )


def _order(script: Script, language: str) -> tuple[Any, ...]:
    """In the customer's language first; then by priority; then by name."""
    return script.language != language, -script.priority, script.name, script.id


def follow(
    work: UnitOfWork, script: Script, customer: Customer, answers: Sequence[str] = ()
) -> list[tuple[Line, str | None]]:
    """The steps of a conversation so far, each with what was answered; the last waits for one."""
    given, said = list(answers), list[tuple[Line, str | None]]()
    name: str | None = START
    with work.acting("knowledge"):
        while name is not None:
            step = script.steps[name]
            line = Line(name, step["say"], tuple(dict(step.get("answers", ()))), step.get("end"))
            answer, name = _onward(work, customer, name, step, given)
            said.append((line, answer))
    if given:
        raise Invalid(
            _(
                "the {script} {name!r} has ended; {given!r} answers nothing",
                name=script.name,
                given=given[0],
            )
        )
    return said


def _onward(
    work: ReadUnit, customer: Customer, name: str, step: Mapping[str, Any], given: list[str]
) -> tuple[str | None, str | None]:
    """What was answered, and the step that follows; None where it waits, or ends."""
    for criterion, target in step.get("branches", ()):
        if work.matches(customer, criterion):
            return None, target
    if not step.get("answers"):
        return None, step.get("next")
    if not given:
        return None, None
    answer, known = given.pop(0), dict(step["answers"])
    if answer not in known:
        raise Invalid(f"{answer!r} is no answer at step {name!r}; there are {', '.join(known)}")
    return answer, known[answer]


def record(
    work: UnitOfWork, script: Script, interaction: Interaction, answers: Sequence[str]
) -> Conversation:
    """Keep what was said in an interaction, word for word, and by which version of the script."""
    if interaction.customer is None:
        raise Invalid(
            _("the {interaction} is with no {customer}, so no {script} was followed in it")
        )
    customer = work.get(Customer, interaction.customer)
    said = follow(work, script, customer, answers)
    return work.add(
        Conversation(
            interaction=interaction, script=script, number=script.number, customer=customer,
            said={"steps": [{"step": line.step, "say": line.say} for line, _answer in said]},
            answers=tuple(answer for _line, answer in said if answer is not None),
            outcome=said[-1][0].outcome, said_at=work.now(),
        )
    )  # fmt: skip
