"""What leads say of others: traits, histories, roles."""

from __future__ import annotations

import pytest

from crmkit import CRM, Actor, Customer, Employee, NotAllowed, NotFound, UnitOfWork
from crmkit_leads import Lead, Leads

pytestmark = pytest.mark.crm(plugins=["leads"])

AGENT = Actor("employee", "ewa", roles=("leads.agent",))


def test_open_leads_of_a_customer_and_of_an_employee(work: UnitOfWork) -> None:
    """Ended ones do not count."""
    ewa, leads = work.add(Employee(key="ewa", name="Ewa")), work.use(Leads)
    lead = leads.capture(name="Anna", email="anna@x.pl", owner="ewa")
    assert lead.customer is not None
    leads.move(leads.capture(name="Jan", owner="ewa"), "unqualified")
    assert {"leads.open_count": 1} == work.traits(lead.customer, "leads.open_count")
    assert {"leads.load": 1} == work.traits(ewa, "leads.load")


def test_a_segment_of_those_with_open_leads(work: UnitOfWork) -> None:
    """Leads and their fields stand in criteria over customers."""
    leads = work.use(Leads)
    lead = leads.capture(name="Anna", source="fair")
    leads.capture(name="Jan", source="web")
    criterion = "leads.open_count > 0 and any(leads.leads, source == 'fair')"
    assert [lead.customer] == list(work.find(Customer, criterion))


def test_an_enquiry_stands_in_the_history_of_its_party(work: UnitOfWork) -> None:
    """With where it came from and how it stands."""
    lead = work.use(Leads).capture(name="Anna", source="fair")
    assert lead.customer is not None
    (item,) = work.timeline(lead.customer)
    assert ("fair", "Anna", "new", lead) == (item.kind, item.title, item.state, item.record)


def test_a_lead_is_found_by_its_name(work: UnitOfWork) -> None:
    """Without the accents, and its party with it."""
    lead = work.use(Leads).capture(name="Anna Łęcka")
    assert {lead, lead.customer} == set(work.search("lecka"))


def test_an_agent_sees_their_own_leads_and_nobodys(crm: CRM) -> None:
    """Those of colleagues do not exist for them."""
    with crm.begin("boss") as work:
        for name, owner in (("Mine", "ewa"), ("Free", None), ("His", "jan")):
            work.add(Lead(name=name, owner=owner))
        his = work.first(Lead, "owner == 'jan'")
    with crm.read(AGENT) as work:
        assert {"Mine", "Free"} == {lead.name for lead in work.find(Lead)}
        assert his is not None
        with pytest.raises(NotFound):
            work.get(Lead, his)


def test_an_agent_can_do_the_whole_job(crm: CRM) -> None:
    """Capture, work, convert, undo: the role is enough."""
    with crm.begin(AGENT) as work:
        leads = work.use(Leads)
        lead = leads.capture(name="Anna", company="Beta", email="anna@beta.pl", note="hello")
        conversion = leads.convert(leads.move(lead, "working"), opportunity="Chairs")
        assert () == leads.undo_conversion(conversion).kept


def test_an_agent_does_not_deal_leads_out(crm: CRM) -> None:
    """That is for managers."""
    with crm.begin(AGENT) as work, pytest.raises(NotAllowed, match=r"leads\.assign"):
        work.use(Leads).assign("web")
