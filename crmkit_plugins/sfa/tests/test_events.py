"""What the field reports, and the work that rules make of it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crmkit import Customer, Interaction, Invalid, Opportunity, Refused, UnitOfWork
from crmkit_sfa import EventRule, Field, FieldEvent, Suggestion

pytestmark = pytest.mark.crm(plugins=["sfa"])


@pytest.fixture
def acme(work: UnitOfWork) -> Customer:
    return work.add(Customer(name="Acme", kind="organisation", country="PL", owner="ewa"))


def test_a_rule_suggests_work_to_whoever_looks_after_the_customer(
    work: UnitOfWork, acme: Customer
) -> None:
    """Due as the rule says; nothing is planned before it is accepted."""
    work.add(EventRule(name="Renew", kind="contract_ending", title="Offer a renewal", days=-30))
    ends = date(2026, 6, 30)
    (found,) = work.use(Field).report_event(acme, "contract_ending", happens_on=ends)
    assert ("ewa", "open", date(2026, 5, 31)) == (found.assignee, found.status, found.due_on)
    assert 0 == work.count(Interaction)


def test_what_is_accepted_is_planned(work: UnitOfWork, acme: Customer) -> None:
    """A planned call, of whom it was suggested to, on the day."""
    work.add(EventRule(name="Call", kind="budget_date", title="Ask for the budget", days=3))
    (found,) = work.use(Field).report_event(acme, "budget_date")
    accepted = work.use(Field).accept(found)
    (call,) = work.find(Interaction)
    assert ("accepted", call) == (accepted.status, accepted.interaction)
    assert ("planned", "phone", "ewa") == (call.status, call.channel, call.owner)
    assert datetime(2026, 3, 5, 9, tzinfo=UTC) == call.due_at


def test_a_rule_may_create_the_work_itself(work: UnitOfWork, acme: Customer) -> None:
    """An opportunity for somebody else, who reported nothing."""
    work.add(
        EventRule(
            name="New project", kind="project_announced", title="New plant", assignee="jan",
            work="opportunity", mode="create", days=90,
        )
    )  # fmt: skip
    (made,) = work.use(Field).report_event(acme, "project_announced", note="a plant in Kielce")
    (deal,) = work.find(Opportunity)
    assert ("accepted", deal) == (made.status, made.opportunity)
    assert ("jan", "New plant", date(2026, 5, 31)) == (deal.owner, deal.name, deal.expected_close)


def test_a_rule_is_for_events_that_it_is_meant_for(work: UnitOfWork, acme: Customer) -> None:
    """Its kind, its criterion, and only while it is active."""
    facts = {"kind": "other", "title": "x"}
    work.add(EventRule(name="here", criterion="customer.country == 'PL'", **facts))
    work.add(EventRule(name="there", criterion="customer.country == 'DE'", **facts))
    work.add(EventRule(name="asleep", active=False, **facts))
    work.add(EventRule(name="another", kind="budget_date", title="x"))
    (found,) = work.use(Field).report_event(acme, "other")
    assert found.rule is not None
    assert "here" == work.get(EventRule, found.rule).name


def test_a_rule_that_means_nothing_is_refused(work: UnitOfWork) -> None:
    """When it is written, not when somebody needs it."""
    with pytest.raises(Invalid, match="has no 'contry'"):
        work.add(EventRule(name="x", kind="other", title="x", criterion="contry == 'PL'"))


def test_many_events_at_once_are_handled_together(work: UnitOfWork, acme: Customer) -> None:
    """An import of events makes suggestions of all of them."""
    work.add(EventRule(name="Call", kind="other", title="Call"))
    work.add_all(FieldEvent(customer=acme, kind="other", note=str(i)) for i in range(50))
    assert 50 == work.count(Suggestion, "status == 'open' and assignee == 'ewa'")


def test_a_suggestion_is_decided_once(work: UnitOfWork, acme: Customer) -> None:
    """Dismissed with a reason, it makes no work any more."""
    work.add(EventRule(name="Call", kind="other", title="Call"))
    (found,) = work.use(Field).report_event(acme, "other")
    assert "no need" == work.use(Field).dismiss(found, "no need").reason
    with pytest.raises(Refused, match="'Call' is dismissed already"):
        work.use(Field).accept(found)


def test_a_kind_that_there_is_not(work: UnitOfWork, acme: Customer) -> None:
    """The error lists those that there are."""
    with pytest.raises(Invalid, match="'rumour' is not one of project_announced"):
        work.use(Field).report_event(acme, "rumour")


def test_an_event_stands_in_the_history_of_the_customer(work: UnitOfWork, acme: Customer) -> None:
    """With its kind and what was said."""
    work.use(Field).report_event(acme, "other", note="they move to Kielce")
    assert [("other", "they move to Kielce")] == [(i.kind, i.title) for i in work.timeline(acme)]
