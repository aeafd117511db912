"""Delegation: while it lasts a delegate may do what the absent employee may, and no longer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Customer,
    Delegation,
    Employee,
    Grant,
    Handover,
    MovableClock,
    NotAllowed,
    Plugin,
    Refused,
    Role,
    Team,
)

EWA = Actor("employee", "ewa")
EWA_FOR_DANA = Actor("employee", "ewa", on_behalf_of="dana")
FIRST, LAST = date(2026, 3, 3), date(2026, 3, 4)

SELLER = Role("desk.seller", grants=(Grant("*", "mine", "mine"),), operations=("handover.*",))
DISCREET = Role(
    "desk.discreet", grants=(Grant("*", "mine", "mine", hide=("income", "occupation")),)
)


@pytest.fixture
def desk(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> CRM:
    """Dana and Ewa, each with a customer, and Jan; it is the day before Dana goes away."""
    crm = crm_factory([part("desk", SELLER, DISCREET)], settings={"core": {"access_seconds": 0}})
    with crm.begin(Actor("system", "setup")) as work:
        work.add(Employee(key="boss", name="Boss", roles=("desk.seller",)))
        for key in ("dana", "ewa"):
            work.add(Employee(key=key, name=key.title(), roles=("desk.seller",)))
        for owner in ("dana", "ewa", "jan"):
            work.add(Customer(name=f"of {owner}", owner=owner, occupation="baker"))
    return crm


def delegated(crm: CRM, by: object = "dana", **fields: Any) -> Delegation:
    given = {"employee": "dana", "to": "ewa", "starts_on": FIRST, "ends_on": LAST, **fields}
    with crm.begin(by) as work:
        return work.use(Handover).delegate(**given)


def seen(crm: CRM, actor: Actor) -> list[str]:
    with crm.read(actor) as unit:
        return sorted(customer.name for customer in unit.find(Customer))


def test_a_delegate_sees_what_the_absent_employee_sees_on_those_days(
    desk: CRM, clock: MovableClock
) -> None:
    """By the clock alone: nobody has to end it."""
    delegated(desk)
    found = []
    for _ in range(4):
        found.append(len(seen(desk, EWA_FOR_DANA)))
        clock.move(timedelta(days=1))
    assert [1, 2, 2, 1] == found


def test_it_adds_to_the_rights_of_the_delegate(desk: CRM, clock: MovableClock) -> None:
    """Acting for Dana, Ewa has her own customers still; acting for herself, she has only those."""
    delegated(desk)
    clock.move(timedelta(days=1))
    assert ["of dana", "of ewa"] == seen(desk, EWA_FOR_DANA)
    assert ["of ewa"] == seen(desk, EWA)


def test_the_days_are_those_of_the_absent_employee(desk: CRM, clock: MovableClock) -> None:
    """For Dana in Auckland the third of March begins while it is noon of the second in London."""
    with desk.begin(Actor("system", "setup")) as work:
        dana = next(work.find(Employee, "key == 'dana'"))
        work.change(dana, time_zone="Pacific/Auckland")
    delegated(desk)
    clock.move(timedelta(hours=3))
    assert 2 == len(seen(desk, EWA_FOR_DANA))


def test_the_journal_shows_for_whom(desk: CRM, clock: MovableClock) -> None:
    """Who did it, and on whose behalf."""
    delegated(desk)
    clock.move(timedelta(days=1))
    with desk.begin(EWA_FOR_DANA) as work:
        acme = work.change(next(work.find(Customer, "owner == 'dana'")), country="PL")
        actor = work.history(acme)[0].actor
    assert ("ewa", "dana") == (actor.key, actor.on_behalf_of)


def test_without_a_delegation_on_behalf_gives_nothing(desk: CRM) -> None:
    """Anybody can say for whom they act."""
    assert ["of ewa"] == seen(desk, EWA_FOR_DANA)


@pytest.mark.parametrize(("key", "left"), [("dana", ["of dana", "of ewa"]), ("ewa", [])])
def test_it_gives_nothing_once_either_has_gone(
    desk: CRM, clock: MovableClock, key: str, left: list[str]
) -> None:
    """An account that was shut is not opened again by another."""
    with desk.begin(Actor("system", "setup")) as work:
        dana = next(work.find(Employee, "key == 'dana'"))
        work.change(dana, roles=("desk.seller", "read_only"))
    delegated(desk)
    clock.move(timedelta(days=1))
    assert 3 == len(seen(desk, EWA_FOR_DANA))
    with desk.begin(Actor("system", "setup")) as work:
        work.use(Handover).hand_over(key, to="dana" if key == "ewa" else "ewa", deactivate=True)
    assert left == seen(desk, EWA_FOR_DANA)


def test_it_is_not_passed_on(desk: CRM, clock: MovableClock) -> None:
    """Who acts for Ewa does not act for Dana; nor does Ewa give away what she was lent."""
    delegated(desk)
    delegated(desk, by="ewa", employee="ewa", to="jan")
    clock.move(timedelta(days=1))
    jan = Actor("employee", "jan", on_behalf_of="ewa", roles=("desk.seller",))
    assert ["of ewa", "of jan"] == seen(desk, jan)
    with pytest.raises(Refused, match="cannot delegate"):
        delegated(desk, by=EWA_FOR_DANA, to="jan")


def test_what_a_delegate_may_not_see_of_their_own_stays_hidden(
    desk: CRM, clock: MovableClock
) -> None:
    """The fields that Ewa's role hides are shown with no record, lest her own show them, too."""
    with desk.begin(Actor("system", "setup")) as work:
        ewa = next(work.find(Employee, "key == 'ewa'"))
        work.change(ewa, roles=("desk.discreet",))
    delegated(desk)
    clock.move(timedelta(days=1))
    with desk.read(EWA_FOR_DANA) as unit:
        assert {None} == {customer.occupation for customer in unit.find(Customer)}


def test_with_roles_of_the_host_the_delegate_stands_in_with_those(
    desk: CRM, clock: MovableClock
) -> None:
    """What the host says of Ewa holds for her as Dana; nothing stored adds to it."""
    delegated(desk)
    clock.move(timedelta(days=1))
    ewa = Actor("employee", "ewa", on_behalf_of="dana", roles=("desk.seller",))
    assert ["of dana", "of ewa"] == seen(desk, ewa)


# Who may delegate


def test_one_delegates_for_oneself_and_for_whom_one_leads(desk: CRM) -> None:
    """And for nobody else: that would be a way to anybody's rights."""
    with pytest.raises(NotAllowed):
        delegated(desk, by="ewa")
    with desk.begin(Actor("system", "setup")) as work:
        team = work.add(Team(name="Sales", leader="boss"))
        work.change(next(work.find(Employee, "key == 'dana'")), team=team)
    assert "dana" == delegated(desk, by="boss").owner


@pytest.mark.parametrize("fields", [{"owner": "boss"}, {"delegate": "jan"}])
def test_who_it_is_between_never_changes(desk: CRM, fields: dict[str, str]) -> None:
    """Else one's own could become one of the boss's."""
    made = delegated(desk)
    with pytest.raises(Refused, match="who it is between stays"), desk.begin("dana") as work:
        work.change(made, **fields)


def test_it_can_be_ended_early(desk: CRM, clock: MovableClock) -> None:
    """By who gave it."""
    made = delegated(desk)
    clock.move(timedelta(days=1))
    with desk.begin("dana") as work:
        work.remove(made)
    assert ["of ewa"] == seen(desk, EWA_FOR_DANA)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"to": "dana"}, "nobody acts for themselves"),
        ({"ends_on": date(2026, 3, 1)}, "it ends before"),
    ],
)
def test_what_makes_no_sense_is_refused(desk: CRM, fields: dict[str, Any], why: str) -> None:
    """Before it is written."""
    with pytest.raises(Refused, match=why):
        delegated(desk, **fields)
