"""A sales department at work, from the first enquiry to what the quarter's reports say.

`a_quarter_of_selling.txt` is the story; here is what its sentences mean.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
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
    Import,
    Interaction,
    Money,
    MovableClock,
    NotAllowed,
    Opportunity,
    Pipeline,
    Plugin,
    Refused,
    Stage,
    Team,
    hookimpl,
)
from crmkit.errors import CRMError
from crmkit.testing.story import Story, listed
from crmkit_key_accounts import Decided, KeyAccounts, Plan
from crmkit_leads import Conversion, Form, Lead, Leads
from crmkit_sfa import (
    ActivityPlan,
    Competitor,
    Deals,
    Encounter,
    Forecasts,
    Planning,
    Quota,
    Quotas,
    Reason,
    Share,
    Snapshot,
    StageRule,
    Territories,
    TerritoryChange,
    Transition,
)

WEBSITE = Actor("integration", "website", roles=("leads.website",))
SELLER = ("leads.agent", "sfa.representative")
LEADER = ("leads.manager", "sfa.manager")

story = Story["Department"]()
step = story.step


class Department:
    """Those who sell, their CRM, its clock, and the mail that went out."""

    def __init__(self, crm: CRM, clock: MovableClock, folder: Path, mail: list[str]) -> None:
        self.crm = crm
        self.clock = clock
        self.folder = folder
        self.mail = mail
        self.leader = "iga"

    def go_to(self, day: str) -> None:
        """Let the days pass, and with them what is due in the background."""
        until = datetime.combine(date.fromisoformat(day), time(9), UTC)
        if until > self.clock.now():
            self.clock.move(until - self.clock.now())
            while self.crm.run_due():
                pass

    def hire(self, name: str, roles: tuple[str, ...], team: str | None = None) -> None:
        with self.crm.begin("host") as work:
            group = team and self.named(work, Team, team)
            work.add(Employee(key=name.lower(), name=name, roles=roles, team=group or None))

    def report(self, name: str, **parameters: Any) -> list[dict[str, Any]]:
        """What the director is told."""
        with self.crm.read("olga") as work:
            table = work.report(name, **parameters)
            names = [column.name for column in table.columns]
            return [dict(zip(names, row, strict=True)) for row in table.rows]

    def named(self, work: Any, cls: Any, name: str) -> Any:
        return next(one for one in work.find(cls) if one.name == name)


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


# People


@step(r"Today is (\S+)\.")
def today(it: Department, day: str) -> None:
    it.go_to(day)


@step(r"(\w+) is a director\.")
def directs(it: Department, name: str) -> None:
    roles = "leads.director", "sfa.director", "key_accounts.director"
    it.hire(name, roles)


@step(r"(\w+) leads the team (\w+)\.")
def leads_team(it: Department, name: str, team: str) -> None:
    with it.crm.begin("host") as work:
        work.add(Team(name=team, leader=name.lower()))
    it.hire(name, LEADER, team)


@step(r"(.+) sells? in the team (\w+)\.")
def sells_in_team(it: Department, names: str, team: str) -> None:
    for name in listed(names):
        it.hire(name, SELLER, team)


@step(r"(\w+) is to win (\d+) EUR in the quarter from (\S+), (\w+) is to win (\d+) EUR\.")
def quotas(it: Department, one: str, much: str, first: str, other: str, more: str) -> None:
    with it.crm.begin("olga") as work:
        for name, amount in ((one, much), (other, more)):
            work.add(
                Quota(
                    every="quarter",
                    starts_on=date.fromisoformat(first),
                    amount=Money(amount, "EUR"),
                    employee_key=name.lower(),
                )
            )


def market(name: str, criterion: str, sellers: str) -> TerritoryChange:
    members = tuple(seller.lower() for seller in listed(sellers))
    return TerritoryChange(name, criterion=criterion, members=members)


@step(r"The territory (\w+) is where (.+); (.+) sell there\.")
def territory(it: Department, name: str, criterion: str, sellers: str) -> None:
    with it.crm.begin("olga") as work:
        work.use(Territories).change([market(name, criterion, sellers)])


# Leads


@step(r"The form (\w+) asks for (.+), and wants a confirmation\.")
def form(it: Department, name: str, fields: str) -> None:
    with it.crm.begin("iga") as work:
        work.add(Form(name=name, fields=tuple(listed(fields)), source="web", double_opt_in=True))


@step(r"A lead counts (\d+) points if (.+), and (\d+) points if (.+)\.")
def points(it: Department, one: str, first: str, other: str, second: str) -> None:
    with it.crm.begin("iga") as work:
        work.use(Leads).set_points("first", first, int(one))
        work.use(Leads).set_points("second", second, int(other))


def fill_in(it: Department, values: dict[str, str]) -> None:
    with it.crm.begin(WEBSITE) as work:
        work.use(Leads).submit_form("quote", values)


@step(r"On (\S+) (.+) of (\w+) in (\w+) fills in the form as (\S+)\.")
def enquires(it: Department, day: str, name: str, company: str, country: str, address: str) -> None:
    it.go_to(day)
    fill_in(it, {"name": name, "email": address, "company": company, "country": country})


@step(r"A robot fills in the form\.")
def robot(it: Department) -> None:
    mails = len(it.mail)
    fill_in(it, {"name": "Cheap", "email": "robot@spam.example", "website": "spam.example"})
    assert mails == len(it.mail)


@step(r"(.+) confirms her address\.")
def confirms(it: Department, name: str) -> None:
    with it.crm.begin(WEBSITE) as work:
        work.use(Leads).confirm(it.mail.pop())


@step(r"(.+) of (\w+) in (\w+) fills in the form again as (\S+), and confirms\.")
def enquires_again(it: Department, name: str, company: str, country: str, address: str) -> None:
    fill_in(it, {"name": name, "email": address, "company": company, "country": country})
    confirms(it, name)


@step(r"The list of the fair holds (.+) in (\w+)\.")
def list_of_the_fair(it: Department, people: str, country: str) -> None:
    rows = ["name,company,email,country,source"]
    for person in listed(people):
        name, company = person.split(" of ")
        address = f"{name.split()[0]}@{company}.example".lower()
        rows.append(f"{name},{company},{address},{country},fair")
    file = it.folder / "fair.csv"
    file.write_text("\n".join(rows) + "\n", "utf-8")
    report = Import(it.crm, Lead, file).run("iga")
    assert len(rows) - 1 == report.added


@step(r"There are (\d+) leads\.")
def count_leads(it: Department, count: str) -> None:
    with it.crm.read("iga") as work:
        assert int(count) == work.count(Lead)


@step(r"(\w+ \w+) has (\d+) points, (\w+ \w+) has (\d+) points\.")
def scored(it: Department, one: str, many: str, other: str, few: str) -> None:
    with it.crm.begin("iga") as work:
        work.use(Leads).score()
        for name, expected in ((one, many), (other, few)):
            lead = it.named(work, Lead, name)
            assert int(expected) == work.traits(lead, "leads.points")["leads.points"]
            assert int(expected) == work.use(Leads).explain(lead).points


@step(r"The leads are dealt out\.")
def dealt(it: Department) -> None:
    with it.crm.begin("iga") as work:
        assert work.use(Leads).distribute()


@step(r"(\w+) has (\d+) leads, (\w+) has (\d+) leads\.")
def have(it: Department, one: str, many: str, other: str, few: str) -> None:
    with it.crm.read("iga") as work:
        for name, expected in ((one, many), (other, few)):
            assert int(expected) == work.count(Lead, f"owner == '{name.lower()}'")


@step(r"Nobody else sees the leads of (\w+)\.")
def hidden(it: Department, name: str) -> None:
    owner = name.lower()
    for actor in ("ewa", "jan"):
        with it.crm.read(actor) as work:
            seen = {lead.owner for lead in work.find(Lead)}
            assert (owner in seen) == (actor == owner)


def owner_of(it: Department, cls: Any, name: str) -> tuple[Any, str]:
    with it.crm.read("olga") as work:
        found = it.named(work, cls, name)
    return found, found.owner


@step(r"(.+) is converted: (.+) for (\d+) EUR\.")
def converted(it: Department, name: str, deal: str, amount: str) -> None:
    lead, owner = owner_of(it, Lead, name)
    with it.crm.begin(owner) as work:
        worked = work.use(Leads).move(lead, "working")
        work.use(Leads).convert(worked, opportunity=deal, amount=Money(amount, "EUR"))


@step(r"The conversion of (.+) is undone\.")
def undone(it: Department, name: str) -> None:
    lead, owner = owner_of(it, Lead, name)
    with it.crm.begin(owner) as work:
        conversion = work.first(Conversion, f"lead.name == '{name}'")
        assert () == work.use(Leads).undo_conversion(conversion).kept
        assert lead.id == conversion.lead.id


@step(r"(.+) is still a lead, and has no deal\.")
def still_a_lead(it: Department, name: str) -> None:
    with it.crm.read("olga") as work:
        lead = it.named(work, Lead, name)
        assert "working" == lead.status
        assert 0 == work.count(Opportunity, f"customer == '{lead.customer.id}'")


@step(r"(.+) is unqualified because of \"(.+)\"\.")
def unqualified(it: Department, name: str, reason: str) -> None:
    lead, owner = owner_of(it, Lead, name)
    with it.crm.begin(owner) as work:
        work.use(Leads).move(lead, "unqualified", reason=reason)


@step(r"Of the leads of the (\w+) (\d+) is converted and (\d+) is unqualified\.")
def funnel(it: Department, source: str, won: str, lost: str) -> None:
    (row,) = (row for row in it.report("leads.funnel") if row["source"] == source)
    assert (int(won), int(lost)) == (row["converted"], row["unqualified"])


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
