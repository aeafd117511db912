"""Numbered sequences: each number once, without gaps where that is asked for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmkit import (
    CRM,
    Actor,
    Conflict,
    Customer,
    Grant,
    Invalid,
    MovableClock,
    NotAllowed,
    NotFound,
    Role,
    Sequences,
    UnitOfWork,
)

WORKER = Path(__file__).with_name("numbering.py")


def test_numbers_follow_one_another_by_their_pattern(work: UnitOfWork) -> None:
    """One by one or many at once."""
    sequences = work.use(Sequences)
    sequences.define("invoice", "INV-{year}-{number:05}", start=7)
    assert "INV-2026-00007" == sequences.next("invoice")
    assert ["INV-2026-00008", "INV-2026-00009"] == sequences.next_all("invoice", 2)
    assert "INV-2026-00010" == sequences.next("invoice")


@pytest.mark.crm(settings={"core": {"time_zone": "Pacific/Auckland"}})
def test_a_yearly_sequence_begins_anew_where_the_organisation_is(
    crm: CRM, clock: MovableClock
) -> None:
    """The year ends at its own midnight; a number of the old year is still counted there."""
    taken = []
    for hour in (10, 11):
        clock.move(to=datetime(2026, 12, 31, hour, 30, tzinfo=UTC))
        with crm.begin("dana") as work:
            if hour == 10:
                work.use(Sequences).define("case", "{number}/{year}", reset="yearly")
            taken += work.use(Sequences).next_all("case", 2)
    assert ["1/2026", "2/2026", "1/2027", "2/2027"] == taken


def test_a_gapless_number_comes_back_when_its_unit_is_undone(crm: CRM) -> None:
    """The unit itself, or only a savepoint of it."""
    with crm.begin("dana") as work:
        work.use(Sequences).define("invoice", gapless=True)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError), crm.begin("dana") as work:
            assert "1" == use_up(work)
    with crm.begin("dana") as work:
        with pytest.raises(ZeroDivisionError), work.savepoint():
            use_up(work)
        assert "1" == work.use(Sequences).next("invoice")


def use_up(work: UnitOfWork) -> str:
    number = work.use(Sequences).next("invoice")
    assert "1" == number
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("facts", "what"),
    [
        ({"pattern": "INV"}, r"it must hold \{number\}"),
        ({"pattern": "{number"}, "cannot be written"),
        ({"pattern": "{number:x.y}"}, "cannot be written"),
        ({"pattern": "{number}{crm}"}, r"there is no \{crm\}"),
        ({"pattern": "{number.real}"}, r"there is no \{number.real\}"),
        ({"pattern": "{number}", "reset": "yearly"}, r"need \{year\} in it"),
    ],
)
def test_a_pattern_that_cannot_be_is_refused(
    work: UnitOfWork, facts: dict[str, str], what: str
) -> None:
    """When it is defined, not when a number is wanted."""
    with pytest.raises(Invalid, match=what):
        work.use(Sequences).define("x", **facts)  # type: ignore[arg-type]


def test_what_is_not_there_is_told(work: UnitOfWork) -> None:
    """And a name is taken once."""
    with pytest.raises(NotFound, match="there is no sequence 'x'; define it first"):
        work.use(Sequences).next("x")
    work.use(Sequences).define("x")
    with pytest.raises(Invalid, match="take 1 to 100,000"):
        work.use(Sequences).next_all("x", 0)
    with pytest.raises(Conflict):
        work.use(Sequences).define("x")


def test_a_number_is_taken_by_whoever_may_take_it(crm: CRM) -> None:
    """That is the operation's permission; what a sequence is needs more."""
    role = Role("clerk", grants=(Grant(Customer),), operations=("sequences.next",))
    crm.roles = {**crm.roles, "clerk": role}
    with crm.begin("dana") as work:
        work.use(Sequences).define("x")
    with crm.begin(Actor("employee", "noa", roles=("clerk",))) as work:
        assert "1" == work.use(Sequences).next("x")
        with pytest.raises(NotAllowed):
            work.use(Sequences).define("y")


# Processes


@pytest.mark.parametrize("gapless", [True, False])
def test_processes_take_each_number_once(crm: CRM, gapless: bool) -> None:
    """While a third of them undo what they began; without gaps where that was asked for."""
    with crm.begin("dana") as work:
        work.use(Sequences).define("x", gapless=gapless)
    url = crm.engine.url.render_as_string(hide_password=False)
    workers = [
        subprocess.Popen([sys.executable, str(WORKER), url, "x", "15"], stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    printed = [worker.communicate(timeout=120)[0].decode().split() for worker in workers]
    assert [0] * 3 == [worker.returncode for worker in workers]
    taken = sorted(int(number) for numbers in printed for number in numbers)
    assert len(set(taken)) == len(taken) > 15
    with crm.read("dana") as unit:
        assert taken == sorted(int(customer.name) for customer in unit.find(Customer))
    if gapless or crm.engine.dialect.name == "sqlite":
        assert [*range(1, len(taken) + 1)] == taken


def test_a_sequence_with_gaps_waits_for_nobody(crm_factory: Callable[..., CRM]) -> None:
    """Of two units in one process the second has its number before the first has ended."""
    crm = crm_factory()
    if crm.engine.dialect.name == "sqlite":
        pytest.skip("SQLite has one writer at a time")
    with crm.begin("dana") as work:
        work.use(Sequences).define("x")
    with crm.begin("dana") as first, crm.begin("eli") as second:
        one, two = (unit.use(Sequences).next("x") for unit in (first, second))
    assert ("1", "2") == (one, two)
