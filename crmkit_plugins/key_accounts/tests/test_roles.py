"""Who sees and may do what: a member, a manager, a director and an outsider."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from decimal import Decimal

import attrs
import pytest

from crmkit import (
    CRM,
    Actor,
    CRMError,
    Customer,
    Interaction,
    Money,
    NotAllowed,
    NotFound,
    Opportunity,
    UnitOfWork,
)
from crmkit_key_accounts import Account, Factor, KeyAccounts, Member, Objective, Plan, Review, Risk
from crmkit_key_accounts import Stakeholder as Person

pytestmark = pytest.mark.crm(plugins=["key_accounts"])

WHO = {
    "member": Actor("employee", "mia", roles=("key_accounts.member",)),
    "manager": Actor("employee", "max", roles=("key_accounts.manager",)),
    "director": Actor("employee", "dora", roles=("key_accounts.director",)),
    "outsider": Actor("employee", "otto", roles=()),
}


@attrs.frozen
class World:
    """Acme is managed by max with mia in its team; Bolt is somebody else's."""

    acme: Customer
    bolt: Customer
    anna: Person
    jan: Person
    plan: Plan
    goal: Objective
    review: Review
    risk: Risk
    bolts_risk: Risk


@pytest.fixture
def world(crm: CRM) -> World:
    with crm.begin("boss") as work:
        accounts = work.use(KeyAccounts)
        acme, bolt = (work.add(Customer(name=name)) for name in ("Acme", "Bolt"))
        accounts.designate(acme, manager="max")
        accounts.designate(bolt, manager="eve")
        accounts.join_team(acme, "mia")
        people = [
            accounts.add_stakeholder(acme, work.add(Customer(name=name)))
            for name in ("Anna", "Jan")
        ]
        accounts.set_health_model([
            Factor(trait="interactions.count_90d", weight=100, worst=Decimal(0), best=Decimal(9))
        ])  # fmt: skip
        for account in (acme, bolt):
            work.add(Opportunity(customer=account, name="x", amount=Money(5, "EUR")))
        work.add(Interaction(customer=people[0].person, owner="mia"))
        draft = accounts.start_plan(acme)
        goal = accounts.set_objective(draft, "Visits", Decimal(9), unit="visits")
        plan = accounts.propose(draft)
        risks = [accounts.add_risk(account, "Rival", 2, 2) for account in (acme, bolt)]
        return World(acme, bolt, *people, plan, goal, accounts.plan_review(acme), *risks)


Act = Callable[[KeyAccounts, World], object]
EVERYBODY, MANAGERS, DIRECTOR = ("member", "manager", "director"), ("manager", "director"), (
    "director",
)  # fmt: skip

OPERATIONS: dict[str, tuple[Act, tuple[str, ...]]] = {
    "designate": (lambda a, w: a.designate(w.acme, "max"), DIRECTOR),
    "release": (lambda a, w: a.release(w.acme), DIRECTOR),
    "join_team": (lambda a, w: a.join_team(w.acme, "jan"), MANAGERS),
    "start_plan": (lambda a, w: _started(a, w), MANAGERS),
    "propose": (lambda a, w: a.propose(a.send_back(w.plan)), MANAGERS),
    "send_back": (lambda a, w: a.send_back(w.plan), MANAGERS),
    "approve": (lambda a, w: a.approve(w.plan), MANAGERS),
    "set_objective": (
        lambda a, w: a.set_objective(a.send_back(w.plan), "x", Decimal(1), unit="y"),
        MANAGERS,
    ),
    "record_progress": (
        lambda a, w: (a.approve(w.plan), a.record_progress(w.goal, Decimal(2))),
        MANAGERS,
    ),
    "progress": (lambda a, w: a.progress(w.plan), EVERYBODY),
    "add_stakeholder": (lambda a, w: a.add_stakeholder(w.acme, w.anna.person, "user"), EVERYBODY),
    "leave": (lambda a, w: a.leave(w.anna, date(2026, 1, 1)), EVERYBODY),
    "tie": (lambda a, w: a.tie(w.anna, w.jan), EVERYBODY),
    "map": (lambda a, w: a.map(w.acme), EVERYBODY),
    "set_parent": (lambda a, w: a.set_parent(w.anna.person, w.acme), MANAGERS),
    "group": (lambda a, w: a.group(w.acme), EVERYBODY),
    "figure": (lambda a, w: a.figure(w.acme, "opportunities.open_count"), EVERYBODY),
    "mark_space": (lambda a, w: a.mark_space(w.acme, "Tea", "none"), EVERYBODY),
    "plan_review": (lambda a, w: a.plan_review(w.acme), EVERYBODY),
    "hold_review": (
        lambda a, w: a.hold_review(w.review, decisions=[{"what": "x", "owner": "jan"}]),
        EVERYBODY,
    ),
    "add_risk": (lambda a, w: a.add_risk(w.acme, "x", 1, 1), EVERYBODY),
    "settle_risk": (lambda a, w: a.settle_risk(w.risk, "closed"), EVERYBODY),
    "health": (lambda a, w: a.health(w.acme), EVERYBODY),
    "set_health_model": (
        lambda a, w: a.set_health_model([
            Factor(trait="interactions.count_90d", weight=100, worst=Decimal(0), best=Decimal(5))
        ]),
        DIRECTOR,
    ),
}  # fmt: skip


def _started(accounts: KeyAccounts, world: World) -> object:
    accounts.approve(world.plan)
    return accounts.start_plan(world.acme)


def test_the_table_names_every_operation(crm: CRM) -> None:
    """None is added without being told who may call it."""
    known = {name for name in crm.operations if name.startswith("key_accounts.")}
    assert known == {f"key_accounts.{name}" for name in OPERATIONS}


@pytest.mark.parametrize("who", WHO)
def test_who_may_do_what(crm: CRM, world: World, who: str) -> None:
    """Whoever may do it gets through with no other role; nobody else gets anything done."""
    done = set()
    for name, (act, _allowed) in OPERATIONS.items():
        with crm.begin(WHO[who]) as work, _undone(work):
            try:
                act(work.use(KeyAccounts), world)
                done.add(name)
            except (NotAllowed, NotFound):
                pass
    assert done == {name for name, (_, allowed) in OPERATIONS.items() if who in allowed}


class _Back(Exception):
    pass


@contextmanager
def _undone(work: UnitOfWork) -> Iterator[None]:
    """What is done in the block is undone at its end."""
    with suppress(_Back), work.savepoint():
        yield
        raise _Back


@pytest.mark.parametrize("who", ["member", "manager"])
def test_another_account_is_nobodys_business(crm: CRM, world: World, who: str) -> None:
    """Neither its risks nor its team nor its plan exist for them, and they cannot work on it."""
    with crm.begin(WHO[who]) as work:
        assert [world.acme] == [account.customer for account in work.find(Account)]
        assert ["mia"] == [member.member for member in work.find(Member)]
        with pytest.raises(NotFound):
            work.get(Risk, world.bolts_risk)
        for act in (
            lambda a: a.add_risk(world.bolt, "x", 1, 1),
            lambda a: a.start_plan(world.bolt),
        ):
            with pytest.raises(CRMError, match=r"may not call|no key account"), work.savepoint():
                act(work.use(KeyAccounts))


ACCOUNTS = {
    "portfolio": 2, "figures": 2, "health": 2, "coverage": 2, "threads": 2, "risks": 2,
    "buying_centre": 2, "objectives": 0, "white_space": 0,
}  # fmt: skip
"""How many rows the director sees of each report."""


@pytest.mark.parametrize("who", WHO)
def test_who_sees_what_of_reports(crm: CRM, world: World, who: str) -> None:
    """Members and managers see Acme, directors all, outsiders no report."""
    with crm.read(WHO[who]) as work:
        for name in ACCOUNTS:
            if who == "outsider":
                with pytest.raises(NotAllowed, match="may not see the report"):
                    work.report(f"key_accounts.{name}")
                continue
            rows = work.report(f"key_accounts.{name}").rows
            named = {row[0] for row in rows} & {"Acme", "Bolt"}
            assert "Bolt" not in named or who == "director"
            assert ACCOUNTS[name] == len(rows) or who != "director"
            assert named or not ACCOUNTS[name]
        if who == "outsider":
            with pytest.raises(NotAllowed):
                work.report("key_accounts.matrix", account=world.acme)
