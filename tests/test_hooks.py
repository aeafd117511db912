"""How parts take part in a change: when hooks run, what they see, what they may do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from crmkit import (
    CRM,
    Batch,
    Conflict,
    Customer,
    Interaction,
    Invalid,
    Plugin,
    Refused,
    Team,
    UnitOfWork,
)

Part = Callable[..., Plugin]
Factory = Callable[..., CRM]


class Witness:
    """A part that remembers what it was shown, and when."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def amend(self, batch: Batch[Any]) -> None:
        self.calls.append(("amend", batch.name, batch.action, len(batch), stored(batch)))

    def check(self, batch: Batch[Any]) -> None:
        self.calls.append(("check", batch.name, batch.action, len(batch), stored(batch)))

    def after_change(self, work: UnitOfWork, batch: Batch[Any]) -> None:
        self.calls.append(("after", batch.name, batch.action, len(batch), stored(batch)))

    def hooks(self) -> dict[str, Any]:
        return {
            "amend": lambda batch: self.amend(batch),
            "check": lambda batch: self.check(batch),
            "after_change": lambda work, batch: self.after_change(work, batch),
        }


def stored(batch: Batch[Any]) -> int:
    """How many live records of the entity are stored while a hook runs."""
    return batch.work.count(batch.entity)


def test_hooks_run_before_and_after_the_writing(crm_factory: Factory, part: Part) -> None:
    """Amend, check, write, journal, after: once a batch."""
    witness = Witness()
    crm = crm_factory([part("witness", **witness.hooks())])
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna"))
        work.change(anna, owner="dana")
        work.remove(Customer.ref(anna.id))
        work.restore(Customer.ref(anna.id))
    assert [
        ("amend", "customer", "add", 1, 0),
        ("check", "customer", "add", 1, 0),
        ("after", "customer", "add", 1, 1),
        ("amend", "customer", "change", 1, 1),
        ("check", "customer", "change", 1, 1),
        ("after", "customer", "change", 1, 1),
        ("amend", "customer", "remove", 1, 1),
        ("check", "customer", "remove", 1, 1),
        ("after", "customer", "remove", 1, 0),
        ("amend", "customer", "restore", 1, 0),
        ("check", "customer", "restore", 1, 0),
        ("after", "customer", "restore", 1, 1),
    ] == witness.calls


def test_parts_run_in_requirement_order_and_see_what_earlier_ones_set(
    crm_factory: Factory, part: Part
) -> None:
    """Every amend comes before every check."""

    def adding(letter: str) -> Any:
        def amend(batch: Batch[Any]) -> None:
            for index, record in enumerate(batch.after):
                batch.set(index, name=record.name + letter)

        return amend

    seen: list[str] = []

    def check(batch: Batch[Any]) -> None:
        seen.extend(record.name for record in batch.after)

    crm = crm_factory(
        [
            part("aaa", requires=["zzz"], amend=adding("a"), check=check),
            part("zzz", amend=adding("z"), check=check),
        ]
    )
    with crm.begin("dana") as work:
        assert "Northza" == work.add(Team(name="North")).name
    assert ["Northza", "Northza"] == seen


def test_a_refusal_leaves_nothing_and_names_the_part(crm_factory: Factory, part: Part) -> None:
    """Of the record at fault, in the part's words; the unit goes on."""

    def check(batch: Batch[Any]) -> None:
        for index, record in enumerate(batch.after):
            if record.name == "Mordor":
                batch.refuse(index, "we do not sell there")

    crm = crm_factory([part("ethics", check=check)])
    with crm.begin("dana") as work:
        with pytest.raises(Refused, match=r"<Team 'Mordor' .*>: we do not sell there") as caught:
            work.add_all([Team(name="Shire"), Team(name="Mordor")])
        work.add(Team(name="Gondor"))
    assert "Mordor" == caught.value.facts["record"].name
    assert any("crmkit_check of part 'ethics'" in note for note in caught.value.__notes__)
    with crm.read("dana") as unit:
        assert ["Gondor"] == [team.name for team in unit.find(Team)]


def test_what_after_change_raises_undoes_the_change(crm_factory: Factory, part: Part) -> None:
    """It was written already, so the unit can only be rolled back."""

    def after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
        raise ZeroDivisionError

    crm = crm_factory([part("broken", after_change=after_change)])
    with suppress(Refused), crm.begin("dana") as work, suppress(ZeroDivisionError):
        work.add(Team(name="North"))
    with crm.read("dana") as unit:
        assert 0 == unit.count(Team)


def test_a_conflict_of_a_hooks_own_change_undoes_what_caused_it(
    crm_factory: Factory, part: Part
) -> None:
    """Though that change wrote nothing itself."""
    stale: list[Team] = []

    def after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
        if batch.entity is Customer:
            work.change(stale[0], leader="dana")

    crm = crm_factory([part("broken", after_change=after_change)])
    with crm.begin("dana") as work:
        stale.append(work.add(Team(name="North")))
        work.change(stale[0], name="South")
    with suppress(Refused), crm.begin("dana") as work, suppress(Conflict):
        work.add(Customer(name="Anna"))
    with crm.read("dana") as unit:
        assert 0 == unit.count(Customer)


def test_a_hook_may_change_further(crm_factory: Factory, part: Part) -> None:
    """In the same unit: both or neither."""

    def after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
        if batch.entity is Customer and batch.action == "add":
            work.add_all(Interaction(customer=c, subject="welcome") for c in batch.after)

    crm = crm_factory([part("welcome", after_change=after_change)])
    with crm.begin("dana") as work:
        work.add_all(Customer(name=str(i)) for i in range(5))
    with crm.read("dana") as unit:
        assert 5 == unit.count(Interaction, "subject == 'welcome'")


def test_a_chain_of_changes_ends_at_the_eighth(crm_factory: Factory, part: Part) -> None:
    """Two parts that answer each other are stopped, and the chain is shown."""

    def after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
        if batch.entity is Team:
            work.change(batch.after[0], name=batch.after[0].name + "!")

    crm = crm_factory([part("echo", after_change=after_change)])
    with (
        pytest.raises(Refused, match=r"went 8 deep: team\.add > team\.change"),
        crm.begin("x") as w,
    ):
        w.add(Team(name="North"))
    with crm.read("dana") as unit:
        assert 0 == unit.count(Team)


def test_a_chain_of_eight_is_allowed(crm_factory: Factory, part: Part) -> None:
    """The limit is on depth, not on the number of changes."""

    def after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
        (team,) = batch.after
        if batch.entity is Team and len(team.name) < 8:
            work.change(team, name=team.name + "!")

    crm = crm_factory([part("echo", after_change=after_change)])
    with crm.begin("dana") as work:
        for _ in range(3):
            team = work.add(Team(name="N"))
            assert "N!!!!!!!" == work.get(Team, team).name
            work.remove(Team.ref(team.id))


def test_a_hook_sets_legal_values_only(crm_factory: Factory, part: Part) -> None:
    """What it sets is checked as a caller's."""

    def amend(batch: Batch[Any]) -> None:
        batch.set(0, name="x" * 300)

    crm = crm_factory([part("wrong", amend=amend)])
    with crm.begin("dana") as work, pytest.raises(Invalid, match="at most 255 are kept"):
        work.add(Team(name="North"))


def test_values_are_set_before_they_are_checked(crm_factory: Factory, part: Part) -> None:
    """What a check set would pass by every other check."""

    def check(batch: Batch[Any]) -> None:
        batch.set(0, name="past every limit")

    crm = crm_factory([part("late", check=check)])
    with (
        crm.begin("dana") as work,
        pytest.raises(Invalid, match=r"values are final once crmkit_check .* in crmkit_amend"),
    ):
        work.add(Team(name="North"))


def test_what_is_written_is_not_set_any_more(crm_factory: Factory, part: Part) -> None:
    """The caller would be given what the database does not hold."""

    def after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
        batch.set(0, name="not stored")

    crm = crm_factory([part("late", after_change=after_change)])
    with (
        suppress(Refused),
        crm.begin("dana") as work,
        pytest.raises(Invalid, match=r"in crmkit_after_change call work\.change"),
    ):
        work.add(Team(name="North"))


def test_an_endless_chain_names_its_part_once(crm_factory: Factory, part: Part) -> None:
    """However deep it went."""

    def after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
        work.change(batch.after[0], name=batch.after[0].name + "!")

    crm = crm_factory([part("echo", after_change=after_change)])
    with suppress(Refused), crm.begin("dana") as work, pytest.raises(Refused) as caught:
        work.add(Team(name="North"))
    assert ["raised by crmkit_after_change of part 'echo' (given by the host)"] == (
        caught.value.__notes__
    )


def test_a_hook_cannot_set_what_crmkit_keeps(crm_factory: Factory, part: Part) -> None:
    """Nor a field that is not there."""

    def amend(batch: Batch[Any]) -> None:
        batch.set(0, version=7)

    crm = crm_factory([part("wrong", amend=amend)])
    with (
        crm.begin("dana") as work,
        pytest.raises(Invalid, match="version: is no field that can be set"),
    ):
        work.add(Team(name="North"))


def test_a_reference_that_a_hook_set_is_checked(crm_factory: Factory, part: Part) -> None:
    """It may be as wrong as a caller's."""

    def amend(batch: Batch[Any]) -> None:
        if batch.action == "change":
            batch.set(0, parent=Team(name="never added"))

    crm = crm_factory([part("wrong", amend=amend)])
    with crm.begin("dana") as work:
        team = work.add(Team(name="North"))
        with pytest.raises(Invalid, match="which does not exist"):
            work.change(team, name="South")


def test_a_batch_tells_what_changed(crm_factory: Factory, part: Part) -> None:
    """Of each record, by field; of an added one what it holds."""
    seen: list[tuple[str, frozenset[str]]] = []

    def check(batch: Batch[Any]) -> None:
        seen.append((batch.action, batch.changed(0)))

    crm = crm_factory([part("witness", check=check)])
    with crm.begin("dana") as work:
        team = work.add(Team(name="North"))
        work.change(team, name="South", leader=None)
        work.change(Team.ref(team.id), leader="dana")
    assert [
        ("add", frozenset({"name"})),
        ("change", frozenset({"name"})),
        ("change", frozenset({"leader"})),
    ] == seen


def test_followers_see_only_what_really_changed(crm_factory: Factory, part: Part) -> None:
    """A record of a bulk change that was as wanted already is not shown as changed."""
    seen: list[frozenset[str]] = []

    def after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
        if batch.action == "change":
            seen.extend(batch.changed(index) for index in range(len(batch)))

    crm = crm_factory([part("witness", after_change=after_change)])
    with crm.begin("dana") as work:
        teams = [work.add(Team(name="a", leader="dana")), work.add(Team(name="b"))]
        work.change_all(teams, leader="dana")
    assert [frozenset({"leader"})] == [changed for changed in seen if changed]


def test_hooks_see_true_values_of_hidden_fields_that_change(
    crm_factory: Factory, part: Part
) -> None:
    """A reader who did not ask for a sensitive field may still change it; parts see the truth."""
    seen: list[tuple[Any, Any]] = []

    def check(batch: Batch[Any]) -> None:
        if batch.action == "change":
            seen.append((batch.before[0].sex, batch.after[0].sex))

    crm = crm_factory([part("witness", check=check)])
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna", sex="female"))
        work.change(work.get(Customer, anna), sex="other")
    assert [("female", "other")] == seen
