"""What every part must hold."""

from __future__ import annotations

from crmkit import UnitOfWork
from crmkit.testing.conformance import PartConformance
from crmkit_leads import Leads


class TestLeads(PartConformance):
    """Leads holds what every part must hold."""

    part = "leads"

    def exercise(self, work: UnitOfWork) -> object:
        return work.use(Leads).capture(name="Dana Levi", email="dana@example.com")
