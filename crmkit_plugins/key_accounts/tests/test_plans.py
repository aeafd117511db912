"""Account plans: versions, approval, objectives with measures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from crmkit import (
    CRM,
    Conflict,
    CRMError,
    Customer,
    Employee,
    Invalid,
    Money,
    Opportunity,
    Refused,
    UnitOfWork,
)
from crmkit_key_accounts import KeyAccounts, Objective, Plan

pytestmark = pytest.mark.crm(plugins=["key_accounts"])


@pytest.fixture
def approved(accounts: KeyAccounts, acme: Customer) -> Plan:
    """The first version, in force: its author is alone."""
    draft = accounts.start_plan(acme, title="Grow", strategy="be there first")
    accounts.set_objective(draft, "Visits", Decimal(10), unit="visits")
    return accounts.approve(accounts.propose(draft))


def test_a_new_version_starts_from_the_one_in_force(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer, approved: Plan
) -> None:
    """With its objectives, but for what is given; when approved it takes the other's place."""
    second = accounts.start_plan(acme, title="Grow more")
    assert (2, "Grow more", "be there first") == (second.number, second.title, second.strategy)
    assert ["Visits"] == [one.objective.title for one in accounts.progress(second)]
    second = accounts.approve(accounts.propose(second))
    assert "superseded" == work.get(Plan, approved).status
    assert ("approved", approved) == (second.status, second.base)


def test_progress_meanwhile_is_carried_over(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer, approved: Plan
) -> None:
    """What was recorded while the next version was written is not lost."""
    second = accounts.start_plan(acme)
    (old,) = accounts.progress(approved)
    accounts.record_progress(old.objective, Decimal(4))
    second = accounts.approve(accounts.propose(second))
    (new,) = accounts.progress(second)
    assert (Decimal(4), Decimal("40.0")) == (new.value, new.percent)


def test_the_author_does_not_approve(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """Unless alone: once there is a colleague, it is theirs to do."""
    work.add(Employee(key="boss", name="Boss"))
    plan = accounts.propose(accounts.start_plan(acme))
    with pytest.raises(Refused, match="tester wrote it; let somebody else approve it"):
        accounts.approve(plan)


def test_somebody_else_approves(crm: CRM) -> None:
    """A colleague in the team is enough for the author not to be alone."""
    with crm.begin("ewa") as work:
        accounts = work.use(KeyAccounts)
        acme = work.add(Customer(name="Acme"))
        accounts.designate(acme, manager="ewa")
        accounts.join_team(acme, "jan", "service")
        plan = accounts.propose(accounts.start_plan(acme))
    with crm.begin("ewa") as work, pytest.raises(Refused, match="ewa wrote it"):
        work.use(KeyAccounts).approve(plan)
    with crm.begin("jan") as work:
        assert "jan" == work.use(KeyAccounts).approve(plan).approver


def test_a_stale_plan_is_not_approved(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """Who read it before it was changed has not read what they approve."""
    read = accounts.propose(accounts.start_plan(acme))
    accounts.propose(work.change(accounts.send_back(read, "too long"), title="Short"))
    with pytest.raises(Conflict, match="changed by somebody else"), work.savepoint():
        accounts.approve(read)
    assert "proposed" == work.get(Plan, read.id).status


def test_a_plan_that_starts_from_an_older_version_is_not_approved(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer, approved: Plan
) -> None:
    """It does not know what the version in force says."""
    stray = work.add(Plan(customer=acme, number=9, status="proposed", author="jan"))
    with pytest.raises(Conflict, match=r"version 1 came into force since version 9"):
        accounts.approve(stray)


Act = Any

BAD: dict[str, tuple[Act, str]] = {
    "a second draft": (
        lambda a, w, c, p: (a.start_plan(c), a.start_plan(c)),
        "version 2 is draft already",
    ),
    "a plan of no key account": (
        lambda a, w, c, p: a.start_plan(w.add(Customer(name="Bolt"))),
        r"'Bolt' is no key account; call key_accounts\.designate first",
    ),
    "approving a draft": (
        lambda a, w, c, p: a.approve(a.start_plan(c)),
        "a plan that is draft cannot become approved; it can become proposed or superseded",
    ),
    "writing in a plan in force": (
        lambda a, w, c, p: w.change(p, title="x"),
        "title: a plan that is approved is not written in",
    ),
    "ending before it starts": (
        lambda a, w, c, p: a.start_plan(c, starts_on=date(2026, 5, 1), ends_on=date(2026, 1, 1)),
        "ends on 2026-01-01, before it starts",
    ),
    "an objective without a measure": (
        lambda a, w, c, p: a.set_objective(a.start_plan(c), "Be loved", Decimal(1)),
        "an objective has one measure",
    ),
    "an objective with two": (
        lambda a, w, c, p: a.set_objective(
            a.start_plan(c), "x", Decimal(1), unit="visits", trait="interactions.count_90d"
        ),
        "an objective has one measure",
    ),
    "an unknown trait": (
        lambda a, w, c, p: a.set_objective(a.start_plan(c), "x", Decimal(1), trait="nope.it"),
        "customers have no trait 'nope.it'",
    ),
    "a trait that is no number": (
        lambda a, w, c, p: a.set_objective(
            a.start_plan(c), "x", Decimal(1), trait="interactions.last_on", start=Decimal(0)
        ),
        "is no number and no money",
    ),
    "money without a currency": (
        lambda a, w, c, p: a.set_objective(
            a.start_plan(c), "x", Decimal(1), trait="opportunities.open_amount"
        ),
        "opportunities.open_amount needs a currency",
    ),
    "starting at the target": (
        lambda a, w, c, p: a.set_objective(a.start_plan(c), "x", Decimal(0), unit="visits"),
        "it starts at its target, 0",
    ),
    "an objective of a plan in force": (
        lambda a, w, c, p: a.set_objective(p, "x", Decimal(1), unit="visits"),
        "version 1 is approved; start a new version",
    ),
    "progress of a draft": (
        lambda a, w, c, p: a.record_progress(
            a.set_objective(a.start_plan(c), "x", Decimal(1), unit="visits"), Decimal(1)
        ),
        "version 2 is draft; progress is of the one in force",
    ),
}


@pytest.mark.parametrize(("act", "message"), BAD.values(), ids=BAD)
def test_bad_input_changes_nothing(
    work: UnitOfWork,
    accounts: KeyAccounts,
    acme: Customer,
    approved: Plan,
    act: Act,
    message: str,
) -> None:
    """Each is a clear error, and the plans are as they were."""
    before = [*work.find(Plan), *work.find(Objective)]
    with pytest.raises((CRMError, Invalid), match=message), work.savepoint():
        act(accounts, work, acme, approved)
    assert before == [*work.find(Plan), *work.find(Objective)]


def test_an_objective_follows_a_trait_of_the_whole_group(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """It starts at what the trait says today, in its currency; the report tells how far it is."""
    north = work.add(Customer(name="North", kind="organisation"))
    accounts.set_parent(north, acme)
    work.add(Opportunity(customer=north, name="a", amount=Money(100, "EUR")))
    draft = accounts.start_plan(acme)
    accounts.set_objective(
        draft, "Offers", Decimal(300), trait="opportunities.open_amount", currency="EUR",
        due_on=date(2026, 3, 1),
    )  # fmt: skip
    accounts.approve(accounts.propose(draft))
    work.add(Opportunity(customer=acme, name="b", amount=Money(50, "EUR")))
    work.add(Opportunity(customer=acme, name="c", amount=Money(50, "PLN")))
    ((account, title, *_, start, value, target, percent, _due, late),) = work.report(
        "key_accounts.objectives"
    ).rows
    assert ("Acme", "Offers") == (account, title)
    assert (100, 150, 300, Decimal("25.0"), True) == (start, value, target, percent, late)
