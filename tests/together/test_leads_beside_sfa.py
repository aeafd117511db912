"""Leads beside territories: a lead goes to who sells where its party is."""

from __future__ import annotations

from collections import Counter

import pytest

from crmkit import UnitOfWork
from crmkit_leads import Leads
from crmkit_sfa import Territories, TerritoryChange

pytestmark = pytest.mark.crm(plugins=["leads", "sfa"])


def test_a_lead_goes_to_who_sells_in_its_territory(work: UnitOfWork) -> None:
    """Of several people to who has the fewest open ones; elsewhere the queue decides."""
    poland = TerritoryChange("Poland", criterion="country == 'PL'", members=("ewa", "jan"))
    work.use(Territories).change([poland, TerritoryChange("Empty", criterion="country == 'DE'")])
    leads = work.use(Leads)
    for number, country in enumerate(("PL", "PL", "PL", "DE", "CZ", "PL")):
        leads.capture(name=f"Lead {number}", email=f"n{number}@example.com", country=country)
    given = leads.distribute()
    assert {"PL"} == {lead.country for lead in given}
    assert Counter(ewa=2, jan=2) == Counter(lead.owner for lead in given)


def test_without_territories_nothing_changes(work: UnitOfWork) -> None:
    """Leads wait, as if the part were not there."""
    leads = work.use(Leads)
    leads.capture(name="Anna", email="anna@example.com", country="PL")
    assert () == leads.distribute()
