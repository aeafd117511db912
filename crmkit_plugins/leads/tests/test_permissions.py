"""Who sees what and may do what: a representative, a manager, a director, and an outsider."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Customer,
    Money,
    NotAllowed,
    NotFound,
    Opportunity,
    ReadUnit,
    Role,
    UnitOfWork,
)
from crmkit_leads import Assignment, Conversion, Form, Lead, Leads, Passage, Queue, Rule, Submission
from crmkit_leads.plugin import crmkit_contribute

pytestmark = pytest.mark.crm(plugins=["leads"])

PEOPLE = ("representative", "manager", "director", "website", "outsider")
ROLES = {
    "representative": ("leads.agent",),
    "manager": ("leads.manager",),
    "director": ("leads.director",),
    "website": ("leads.website",),
    "outsider": ("nothing",),
}

# R representative, M manager, D director, W website.
MAY = {
    "leads.capture": "RM",
    "leads.submit_form": "MW",
    "leads.confirm": "MW",
    "leads.find_duplicates": "RMD",
    "leads.set_queue": "M",
    "leads.set_rule": "M",
    "leads.assign": "M",
    "leads.distribute": "M",
    "leads.escalate": "M",
    "leads.recycle": "M",
    "leads.set_points": "M",
    "leads.explain": "RMD",
    "leads.score": "M",
    "leads.learn": "M",
    "leads.merge": "RM",
    "leads.move": "RM",
    "leads.convert": "RM",
    "leads.undo_conversion": "RM",
}

# How many records of each sort they see; the representative has one lead of the three that wait.
SEEN: dict[type[Any], tuple[int, int, int, int, int]] = {
    Lead: (2, 3, 3, 0, 0),
    Queue: (1, 1, 1, 0, 0),
    Rule: (0, 1, 1, 0, 0),
    Assignment: (0, 1, 1, 0, 0),
    Passage: (1, 2, 2, 0, 0),
    Conversion: (1, 1, 1, 0, 0),
    Form: (0, 1, 0, 0, 0),
    Submission: (0, 1, 0, 0, 0),
}

# What each report tells them: the sum of a column, or None for whoever may not ask.
TOLD: dict[str, tuple[Callable[[ReadUnit], Any], tuple[Any, ...]]] = {
    "leads.funnel": (lambda work: work.report("leads.funnel").totals["all"], (2, 3, 3)),
    "leads.durations": (lambda work: work.report("leads.durations").totals["left"], (1, 2, 2)),
    "leads.attribution": (
        lambda work: work.report("leads.attribution").totals["amount"],
        ((Money("10", "EUR"),), (Money("30", "EUR"),), (Money("30", "EUR"),)),
    ),
}


def actor(person: str) -> Actor:
    return Actor("employee", "ewa" if person == "representative" else person, roles=ROLES[person])


@pytest.fixture
def office(work: UnitOfWork) -> UnitOfWork:
    """One lead of the representative, one of a colleague, one of nobody; and what belongs to it."""
    leads = work.use(Leads)
    queue = leads.set_queue("web", members=["jan"])
    leads.set_rule("all", "True", "web")
    mine, his = leads.capture(name="Mine", owner="ewa"), leads.capture(name="His")
    leads.assign("web", leads=[his])
    leads.convert(mine)
    work.add(Form(name="contact", queue=queue))
    leads.submit_form("contact", {"email": "anna@x.pl"})
    for owner, amount in (("ewa", "10"), ("jan", "20")):
        work.add(
            Opportunity(
                customer=work.add(Customer(name=owner, owner=owner)), name="Chairs", owner=owner,
                amount=Money(amount, "EUR"), amount_overridden=True, status="won",
                closed_on=work.today(),
            )
        )  # fmt: skip
    return work


def test_the_table_names_every_operation_and_report(crm: CRM) -> None:
    """None is forgotten when one is added."""
    assert set(MAY) == {name for name in crm.operations if name.startswith("leads.")}
    reports = {name for part, item in crm.parts.of_kind("report") if (name := item.name)}
    assert set(TOLD) == {name for name in reports if name.startswith("leads.")}
    roles = {item.name for item in crmkit_contribute() if isinstance(item, Role)}
    assert roles == {role for names in ROLES.values() for role in names if role != "nothing"}


@pytest.mark.parametrize("person", PEOPLE)
def test_operations(crm: CRM, person: str) -> None:
    """Those of the table, and no others."""
    letter = {"website": "W", "outsider": "-"}.get(person, person[0].upper())
    with crm.begin(actor(person)) as work:
        may = {name for name in MAY if work.access.may_call(name)}
        assert {name for name, letters in MAY.items() if letter in letters} == may
        if "leads.capture" not in may:
            with pytest.raises(NotAllowed, match=r"leads\.capture"):
                work.use(Leads).capture(name="A")


@pytest.mark.parametrize("person", PEOPLE)
def test_records(office: UnitOfWork, person: str) -> None:
    """They see their own and nobody's, all, or nothing."""
    reader = ReadUnit(office.crm, office.connection, actor(person))
    place = PEOPLE.index(person)
    assert {cls: counts[place] for cls, counts in SEEN.items()} == {
        cls: reader.count(cls) for cls in SEEN
    }


@pytest.mark.parametrize("person", PEOPLE)
def test_reports(office: UnitOfWork, person: str) -> None:
    """Over what they see; who may not ask is told so."""
    reader, place = ReadUnit(office.crm, office.connection, actor(person)), PEOPLE.index(person)
    for ask, answers in TOLD.values():
        if place < len(answers):
            assert answers[place] == ask(reader)
        else:
            with pytest.raises(NotAllowed):
                ask(reader)


def test_a_representative_does_nothing_with_the_leads_of_others(office: UnitOfWork) -> None:
    """They do not exist for them, whatever is asked."""
    his = office.first(Lead, "owner == 'jan'")
    assert his is not None
    leads = UnitOfWork(office.crm, office.connection, actor("representative")).use(Leads)
    mine = leads.capture(name="Another")
    for act in (
        lambda: leads.move(his, "working"),
        lambda: leads.convert(his),
        lambda: leads.explain(his),
        lambda: leads.find_duplicates(his),
        lambda: leads.merge(mine, his),
    ):
        with pytest.raises(NotFound):
            act()


def test_a_director_changes_nothing(office: UnitOfWork) -> None:
    """Not even past the operations."""
    director = UnitOfWork(office.crm, office.connection, actor("director"))
    lead = director.first(Lead)
    assert lead is not None
    with pytest.raises(NotAllowed):
        director.change(lead, note="seen")
