"""The sales department of a story: its people, and how their leads come in and are worked."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from crmkit import (
    CRM,
    Actor,
    Employee,
    Import,
    Money,
    MovableClock,
    Opportunity,
    Team,
)
from crmkit.testing.story import Story, listed
from crmkit_leads import Conversion, Form, Lead, Leads
from crmkit_sfa import (
    Quota,
    Territories,
    TerritoryChange,
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
