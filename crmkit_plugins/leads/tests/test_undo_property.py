"""Whatever happens between a conversion and its undo, nothing of it is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Campaign,
    CampaignMember,
    ContactPoint,
    Customer,
    Interaction,
    UnitOfWork,
)
from crmkit_leads import Conversion, Lead, Leads

pytestmark = pytest.mark.crm(plugins=["leads"])

Act = Callable[[UnitOfWork, Conversion], None]


def _log_on_person(work: UnitOfWork, conversion: Conversion) -> None:
    work.add(Interaction(customer=conversion.person, subject="later", body="on the person"))


def _log_on_organisation(work: UnitOfWork, conversion: Conversion) -> None:
    if conversion.organisation is not None:
        work.add(Interaction(customer=conversion.organisation, subject="later"))


def _log_on_opportunity(work: UnitOfWork, conversion: Conversion) -> None:
    if conversion.opportunity is not None:
        deal = conversion.opportunity
        work.add(Interaction(customer=conversion.person, opportunity=deal, subject="later"))


def _reach(work: UnitOfWork, conversion: Conversion) -> None:
    known = work.count(ContactPoint)
    work.add(ContactPoint(customer=conversion.person, kind="phone", value=f"+4860155500{known}"))


def _rename(work: UnitOfWork, conversion: Conversion) -> None:
    if conversion.person is not None:
        name = work.get(Customer, conversion.person).name
        work.change(work.get(Customer, conversion.person), name=f"{name}!")


def _win(work: UnitOfWork, conversion: Conversion) -> None:
    if conversion.opportunity is not None:
        work.change(conversion.opportunity, next_step="send a quote")


ACTS: Mapping[str, Act] = {
    act.__name__: act
    for act in (
        _log_on_person, _log_on_organisation, _log_on_opportunity, _reach, _rename, _win,
    )
}  # fmt: skip


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    acts=st.lists(st.sampled_from(sorted(ACTS)), max_size=5),
    company=st.booleans(),
    opportunity=st.booleans(),
    known=st.booleans(),
    rounds=st.integers(1, 2),
)
def test_nothing_is_lost(
    crm: CRM, acts: Sequence[str], company: bool, opportunity: bool, known: bool, rounds: int
) -> None:
    """What was logged or added stays, the response counts once, and the lead goes on as it was."""
    with crm.begin("boss") as work:
        leads, campaign = work.use(Leads), work.add(Campaign(name="Spring"))
        lead = leads.capture(
            name="Anna", company="Beta" if company else None, email=f"{campaign.id}@x.pl",
            campaign=campaign, note="40 chairs", source="fair", owner="ewa",
        )  # fmt: skip
        lead = leads.move(lead, "working")
        into: dict[str, Any] = {"opportunity": "Chairs"} if opportunity else {}
        if known:
            into["person"] = work.add(Customer(name="A. Nowak"))
        for _ in range(rounds):
            conversion = leads.convert(lead.id, **into)
            before = _what_people_did(work)
            for act in acts:
                ACTS[act](work, conversion)
            after = _what_people_did(work)
            leads.undo_conversion(conversion)
            assert after - before <= _what_people_did(work)
        (member,) = work.find(CampaignMember, work.table(CampaignMember).c.campaign == campaign.id)
        found = work.get(Lead, lead.id)
        assert ("working", None, True) == (found.status, found.converted_at, member.responded)
        assert (lead.email, lead.note, lead.source) == (found.email, found.note, found.source)


def _what_people_did(work: UnitOfWork) -> set[Any]:
    logged = {one.id for one in work.find(Interaction, "subject == 'later'")}
    renamed = {(one.id, one.name) for one in work.find(Customer, "ends_with(name, '!')")}
    points = {one.id for one in work.find(ContactPoint, "kind == 'phone'")}
    return logged | renamed | points
