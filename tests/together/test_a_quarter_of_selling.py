"""A sales department at work, from the first enquiry to what the quarter's reports say.

`a_quarter_of_selling.txt` is the story; here, and in `department`, is what its sentences mean.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Customer,
    Employee,
    Interaction,
    Money,
    MovableClock,
    NotAllowed,
    Opportunity,
    Pipeline,
    Plugin,
    Refused,
    Stage,
    hookimpl,
)
from crmkit.errors import CRMError
from crmkit.testing.story import listed
from crmkit_key_accounts import Decided, KeyAccounts, Plan
from crmkit_sfa import (
    ActivityPlan,
    Competitor,
    Deals,
    Encounter,
    Forecasts,
    Planning,
    Quotas,
    Reason,
    Share,
    Snapshot,
    StageRule,
    Territories,
    Transition,
)
from tests.together.department import Department, market, owner_of, step, story


@pytest.fixture
def department(crm_factory: Callable[..., CRM], clock: MovableClock, tmp_path: Path) -> Department:
    mail: list[str] = []

    def nothing() -> list[object]:
        return []

    def send(token: str) -> None:
        mail.append(token)

    hooks = SimpleNamespace(
        nothing=hookimpl(nothing, specname="crmkit_contribute"),
        send=hookimpl(send, specname="leads_confirmation", optionalhook=True),
    )
    parts = ["leads", "sfa", "key_accounts", Plugin("mail", hooks=hooks)]
    return Department(crm_factory(plugins=parts), clock, tmp_path, mail)


def test_a_quarter_of_selling(department: Department) -> None:
    """Every line of the story is carried out, or is so."""
    text = Path(__file__).with_name("a_quarter_of_selling.txt").read_text("utf-8")
    assert 65 < story.tell(text, department)


# Deals


@step(r"From (\w+) a deal goes to (\w+); from (\w+) to (\w+) or (\w+)\.")
def legal_moves(it: Department, start: str, middle: str, same: str, won: str, lost: str) -> None:
    with it.crm.begin("olga") as work:
        pipeline = work.first(Pipeline, "name == 'sales'")
        stages = {one.name: one for one in work.find(Stage) if one.pipeline.id == pipeline.id}
        work.add(StageRule(id=stages[middle].id, required=("amount",)))
        for one, other in ((start, middle), (same, won), (same, lost)):
            work.add(Transition(from_stage=stages[one], to_stage=stages[other]))


@step(r"Deals are lost because of (\w+) or (\w+)\.")
def reasons(it: Department, one: str, other: str) -> None:
    with it.crm.begin("olga") as work:
        work.add_all(Reason(outcome="lost", name=name) for name in (one, other))


def move(it: Department, name: str, to: str, reason: str | None = None) -> None:
    deal, owner = owner_of(it, Opportunity, name)
    with it.crm.begin(owner) as work:
        work.use(Deals).move(deal, to, reason=reason)


@step(r"(.+) cannot be moved to (\w+)(?: because of \"(.+)\")?\.")
def cannot_move(it: Department, name: str, to: str, reason: str | None) -> None:
    with pytest.raises(CRMError):
        move(it, name, to, reason)


@step(r"(.+) is moved to (\w+)(?: because of \"(.+)\")?\.")
def moved(it: Department, name: str, to: str, reason: str | None) -> None:
    move(it, name, to, reason)


@step(r"(.+) is expected by (\S+), (.+) by (\S+)\.")
def expected(it: Department, one: str, soon: str, other: str, later: str) -> None:
    for name, day in ((one, soon), (other, later)):
        deal, owner = owner_of(it, Opportunity, name)
        with it.crm.begin(owner) as work:
            work.change(deal, expected_close=date.fromisoformat(day))


@step(r"The competitor (\w+) is met in (.+)\.")
def met(it: Department, rival: str, name: str) -> None:
    deal, owner = owner_of(it, Opportunity, name)
    with it.crm.begin("olga") as work:
        competitor = work.add(Competitor(name=rival))
    with it.crm.begin(owner) as work:
        work.add(Encounter(opportunity=deal, competitor=competitor))


@step(r"(.+) is shared: (\w+) (\d+) percent, (\w+) (\d+) percent\.")
def shared(it: Department, name: str, one: str, much: str, other: str, little: str) -> None:
    deal, _ = owner_of(it, Opportunity, name)
    with it.crm.begin("iga") as work:
        shares = Share(one.lower(), int(much)), Share(other.lower(), int(little))
        work.use(Deals).split(deal, shares)


@step(r"Against (\w+) (\d+) of (\d+) deals were won\.")
def against(it: Department, rival: str, won: str, closed: str) -> None:
    (row,) = it.report("sfa.competitors")
    assert (rival, int(won)) == (row["competitor"], row["won"])
    assert int(closed) == row["won"] + row["lost"]


# Visits


@step(r"Each customer in (\w+) is to be visited once a month\.")
def plan_activity(it: Department, territory: str) -> None:
    with it.crm.begin("olga") as work:
        work.add(
            ActivityPlan(
                name=territory, criterion="country == 'PL' and kind == 'organisation'",
                starts_on=work.today(), every="month",
            )
        )  # fmt: skip


@step(r"The visits are planned\.")
def visits_planned(it: Department) -> None:
    with it.crm.begin("olga") as work:
        work.use(Planning).generate(work.first(ActivityPlan))


@step(r"In the month from (\S+) there are (\d+) visits planned and (\d+) done\.")
def visits(it: Department, first: str, planned: str, done: str) -> None:
    since = date.fromisoformat(first)
    rows = it.report("sfa.activity", since=since, until=since)
    assert (int(planned), int(done)) == (
        sum(row["planned"] for row in rows), sum(row["done"] for row in rows),
    )  # fmt: skip


@step(r"On (\S+) (\w+) makes her visits\.")
def makes_visits(it: Department, day: str, name: str) -> None:
    it.go_to(day)
    with it.crm.begin(name.lower()) as work:
        mine = f"status == 'planned' and channel == 'visit' and owner == '{name.lower()}'"
        for visit in list(work.find(Interaction, mine)):
            work.change(visit, status="done", happened_at=work.now())


# Forecasts


def judge(it: Department, actor: str, about: str, amount: Money) -> None:
    with it.crm.begin(actor) as work:
        work.use(Forecasts).judge(about, amount)


@step(r"(\w+) and (\w+) judge that they will win (\d+) EUR together\.")
def sellers_judge(it: Department, one: str, other: str, amount: str) -> None:
    with it.crm.read("olga") as work:
        deals = list(work.find(Opportunity))
    total = sum(deal.amount.amount for deal in deals)
    assert Decimal(amount) == total
    for name in (one.lower(), other.lower()):
        theirs = sum((deal.amount.amount for deal in deals if deal.owner == name), Decimal(0))
        judge(it, name, name, Money(theirs, "EUR"))


@step(r"(\w+) judges that (\w+) will win nothing\.")
def leader_judges(it: Department, leader: str, name: str) -> None:
    judge(it, leader.lower(), name.lower(), Money(0, "EUR"))


@step(r"The company is called at (\d+) EUR of (\d+) EUR in best case\.")
def called(it: Department, called: str, best: str) -> None:
    with it.crm.read("olga") as work:
        company = work.use(Forecasts).forecast(date(2027, 1, 1), date(2027, 3, 31))[0]
    assert (0, Money(called, "EUR")) == (company.level, company.called)
    assert Money(best, "EUR") == company.amounts["best_case"]


@step(r"A snapshot is taken as (\w+)\.")
def snapshot(it: Department, name: str) -> None:
    with it.crm.begin(Actor("system", "host")) as work:
        work.use(Forecasts).take_snapshot(name)


@step(r"From (\w+) to (\w+) (\d+) EUR were won and (\d+) EUR lost; nothing is left unexplained\.")
def bridge(it: Department, first: str, last: str, won: str, lost: str) -> None:
    with it.crm.read("olga") as work:
        ends = [work.first(Snapshot, f"note == '{name}'") for name in (first, last)]
    rows = it.report("sfa.waterfall", first=ends[0].id, second=ends[1].id)
    parts = {row["part"]: row["amount"].amount for row in rows}
    assert (-Decimal(won), -Decimal(lost)) == (parts["won"], parts["lost"])


# A territory changes hands


@step(r"If (\w+) alone sold in (\w+), (.+) would move to (\w+)\.")
def simulate(it: Department, seller: str, name: str, customers: str, to: str) -> None:
    with it.crm.read("olga") as work:
        change = market(name, "country == 'PL'", seller)
        movers = work.use(Territories).simulate([change]).movers
    assert set(listed(customers)) == {one.name for one in movers if one.to_owner == to.lower()}


@step(r"(.+) sell in (\w+) from now on\.")
def changes_hands(it: Department, sellers: str, name: str) -> None:
    with it.crm.begin(Actor("system", "host")) as work:
        work.use(Territories).change([market(name, "country == 'PL'", sellers)])
        work.use(Territories).apply()


@step(r"(.+) is looked after by (\w+) or (\w+)\.")
def looked_after(it: Department, name: str, one: str, other: str) -> None:
    _, owner = owner_of(it, Customer, name)
    assert owner in (one.lower(), other.lower())


@step(r"(.+) is a deal that (\w+) won\.")
def won_by(it: Department, name: str, seller: str) -> None:
    deal, owner = owner_of(it, Opportunity, name)
    assert ("won", seller.lower()) == (deal.status, owner)


# A key account


def account(it: Department, work: Any, name: str) -> Any:
    return it.named(work, Customer, name)


@step(r"(\w+) becomes a key account, managed by (\w+)\.")
def designate(it: Department, name: str, manager: str) -> None:
    with it.crm.begin("host") as work:
        jan = work.first(Employee, f"key == '{manager.lower()}'")
        work.change(jan, roles=(*jan.roles, "key_accounts.manager"))
    with it.crm.begin("olga") as work:
        work.use(KeyAccounts).designate(account(it, work, name), manager=manager.lower())


@step(r"(\w+) plans \"(.+)\" for (\w+), and proposes it\.")
def plans_account(it: Department, who: str, title: str, name: str) -> None:
    with it.crm.begin(who.lower()) as work:
        accounts = work.use(KeyAccounts)
        accounts.propose(accounts.start_plan(account(it, work, name), title=title))


@step(r"(\w+) may not approve the plan of (\w+)\.")
def may_not_approve(it: Department, who: str, name: str) -> None:
    with pytest.raises((Refused, NotAllowed)):
        approve(it, who, name)


@step(r"(\w+) approves the plan of (\w+)\.")
def approve(it: Department, who: str, name: str) -> None:
    with it.crm.begin(who.lower()) as work:
        work.use(KeyAccounts).approve(work.first(Plan, f"customer.name == '{name}'"))


@step(r"(.+) decides at (\w+), and is (\w+)\.")
def decides(it: Department, person: str, name: str, attitude: str) -> None:
    with it.crm.begin("jan") as work:
        who = it.named(work, Customer, person)
        accounts = work.use(KeyAccounts)
        accounts.add_stakeholder(account(it, work, name), who, "decider", attitude=attitude)


@step(r"The account of (\w+) hangs on one person\.")
def single_thread(it: Department, name: str) -> None:
    (row,) = it.report("key_accounts.threads")
    assert (name, True) == (row["account"], row["single"])


@step(r"On (\S+) the account of (\w+) is reviewed: (\w+) is to \"(.+)\" by (\S+)\.")
def reviewed(it: Department, day: str, name: str, who: str, what: str, due: str) -> None:
    it.go_to(day)
    with it.crm.begin("jan") as work:
        accounts = work.use(KeyAccounts)
        review = accounts.plan_review(account(it, work, name), date.fromisoformat(day))
        decision = Decided(what, who.lower(), date.fromisoformat(due))
        accounts.hold_review(review, "on course", [decision])


@step(r"(\w+) has \"(.+)\" to do by (\S+)\.")
def to_do(it: Department, who: str, what: str, due: str) -> None:
    with it.crm.read(who.lower()) as work:
        task = work.first(Interaction, f"subject == '{what}'")
    assert ("planned", who.lower(), due) == (
        task.status, task.owner, task.due_at.date().isoformat(),
    )  # fmt: skip


# The end of the quarter


@step(r"(\w+) won (\d+) EUR of (\d+) EUR, (\w+) won (\d+) EUR of (\d+) EUR\.")
def attained(it: Department, *told: str) -> None:
    with it.crm.read("olga") as work:
        found = {one.quota.employee_key: one for one in work.use(Quotas).attainment()}
    for name, won, target in (told[:3], told[3:]):
        one = found[name.lower()]
        assert (Money(won, "EUR"), Money(target, "EUR")) == (one.reached, one.target)


@step(r"The team (\w+) won (\d+) EUR, and so did the company\.")
def team_won(it: Department, team: str, amount: str) -> None:
    with it.crm.read("olga") as work:
        lines = work.use(Forecasts).forecast(date(2027, 1, 1), date(2027, 3, 31))
    sums = {line.team: line.amounts["closed"] for line in lines if line.employee is None}
    assert {Money(amount, "EUR")} == set(sums.values())
    assert {team, None} == set(sums)


@step(r"Of (\d+) deals that closed, (\d+) was won\.")
def closed(it: Department, all: str, won: str) -> None:
    rows = it.report("sfa.win_loss")
    assert int(all) == sum(row["count"] for row in rows)
    assert int(won) == sum(row["count"] for row in rows if row["status"] == "won")


@step(r"(\w+) sees no figures of (\w+)\.")
def no_figures(it: Department, who: str, other: str) -> None:
    with it.crm.read(who.lower()) as work:
        standing = work.use(Quotas).attainment()
        deals = {deal.owner for deal in work.find(Opportunity)}
    assert other.lower() not in {one.quota.employee_key for one in standing}
    assert other.lower() not in deals


@step(r"Everything that was done to (.+) is in her history\.")
def history(it: Department, name: str) -> None:
    with it.crm.read("olga") as work:
        person = it.named(work, Customer, name)
        kinds = {item.source for item in work.timeline(person)}
    assert {"leads.captured", "leads.converted"} <= kinds
