"""Reviews, decisions, risks: what is agreed is done by somebody until some day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from crmkit import (
    CRM,
    Customer,
    Employee,
    Handover,
    Interaction,
    Invalid,
    Merging,
    MovableClock,
    Refused,
    UnitOfWork,
)
from crmkit_key_accounts import Account, Decided, KeyAccounts, Member, Plan, Review, Risk

pytestmark = pytest.mark.crm(
    plugins=["key_accounts"], settings={"core": {"time_zone": "Europe/Warsaw"}}
)


def test_decisions_become_planned_interactions(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """Due at the end of the day where the actor is; the next review is planned."""
    review = accounts.plan_review(acme, date(2026, 3, 2), subject="Half a year")
    (task,) = accounts.hold_review(
        review, "all well", [{"what": "Offer", "owner": "jan", "due_on": date(2026, 3, 9)}]
    )
    assert ("planned", "Offer", "jan") == (task.status, task.subject, task.owner)
    assert datetime(2026, 3, 9, 22, 59, 59, 999999, UTC) == task.due_at
    assert date(2026, 5, 31) == work.traits(acme)["key_accounts.next_review_on"]
    held = next(item for item in work.timeline(acme) if item.source == "key_accounts.review")
    assert "Half a year" == held.title


def test_a_bad_decision_leaves_the_review_as_it_was(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """A decision without an owner is nobody's; a review is held once."""
    review = accounts.plan_review(acme)
    with (
        pytest.raises(Invalid, match="decision 2 says what is done and who does it"),
        work.savepoint(),
    ):
        accounts.hold_review(review, decisions=[Decided("a", "jan"), Decided("b", " ")])
    assert ("planned", 0) == (work.get(Review, review).status, work.count(Interaction))
    accounts.hold_review(review)
    with pytest.raises(Refused, match="is held; plan another one"):
        accounts.hold_review(review)


def test_an_overdue_review_is_told_once(crm: CRM, clock: MovableClock) -> None:
    """Its owner gets one reminder."""
    with crm.begin("dana") as work:
        acme = work.add(Customer(name="Acme"))
        work.use(KeyAccounts).designate(acme, manager="ewa")
        work.use(KeyAccounts).plan_review(acme, date(2026, 3, 4))
    crm.run_due()
    for _ in range(4):
        clock.move(timedelta(days=1))
        crm.run_due()
    with crm.read("dana") as work:
        (reminder,) = work.find(Interaction)
        assert ("reminder", "ewa") == (reminder.channel, reminder.owner)


def test_risks_stand_by_severity(work: UnitOfWork, accounts: KeyAccounts, acme: Customer) -> None:
    """The worst first; what is settled is gone from the report and the traits."""
    accounts.add_risk(acme, "Rival", 2, 3)
    worst = accounts.add_risk(acme, "Fire", 3, 5, due_on=date(2026, 1, 1))
    rows = work.report("key_accounts.risks").rows
    assert [("Fire", 15, True), ("Rival", 6, False)] == [(r[1], r[5], r[7]) for r in rows]
    assert 15 == worst.severity == work.traits(acme)["key_accounts.worst_risk"]
    accounts.settle_risk(worst, "mitigated")
    assert (6, 1) == tuple(
        work.traits(acme, "key_accounts.worst_risk", "key_accounts.open_risks").values()
    )
    with pytest.raises(Invalid, match="probability"), work.savepoint():
        accounts.add_risk(acme, "Absurd", 9, 1)


def test_two_accounts_become_one(work: UnitOfWork, accounts: KeyAccounts, acme: Customer) -> None:
    """The plan of the survivor stands, the other's is kept as superseded; an unmerge undoes it."""
    bolt = work.add(Customer(name="Bolt"))
    accounts.designate(bolt, manager="jan")
    mine = accounts.approve(accounts.propose(accounts.start_plan(acme)))
    theirs = accounts.approve(accounts.propose(accounts.start_plan(bolt)))
    accounts.add_risk(bolt, "Rival", 1, 1)
    merge = work.use(Merging).merge(acme, bolt)
    states = {plan.id: plan.status for plan in work.find(Plan)}
    assert {mine.id: "approved", theirs.id: "superseded"} == states
    assert (["ewa"], [acme]) == (
        [one.owner for one in work.find(Account)],
        [risk.customer for risk in work.find(Risk)],
    )
    work.use(Merging).unmerge(merge)
    assert {"approved"} == {plan.status for plan in work.find(Plan)}
    assert 2 == work.count(Account)


def test_the_only_plan_stands_after_a_merge(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """Where the survivor has none, that of the other is the plan."""
    bolt = work.add(Customer(name="Bolt"))
    plan = accounts.approve(accounts.propose(accounts.start_plan(acme)))
    work.use(Merging).merge(bolt, acme)
    assert ("approved", bolt) == (work.get(Plan, plan).status, work.get(Plan, plan).customer)


def test_a_handover_passes_on_what_is_open(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """Accounts, places in teams, open reviews and risks, objectives; nobody is in a team twice."""
    for key in ("ewa", "jan"):
        work.add(Employee(key=key, name=key))
        accounts.join_team(acme, key)
    draft = accounts.start_plan(acme)
    goal = accounts.set_objective(draft, "Visits", Decimal(3), unit="visits", owner="ewa")
    review, risk = accounts.plan_review(acme), accounts.add_risk(acme, "Rival", 1, 1)
    work.use(Handover).hand_over("ewa", to=["jan"], deactivate=True)
    (account,) = work.find(Account)
    owners = {work.get(type(one), one.id).owner for one in (account, goal, review, risk)}
    assert ({"jan"}, ["jan"]) == (owners, [one.member for one in work.find(Member)])
