"""What every part must hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from crmkit import Money, UnitOfWork
from crmkit.testing.conformance import PartConformance
from crmkit_leads import Form, Leads, PointsRule, Rule


class TestLeads(PartConformance):
    """Leads holds what every part must hold."""

    part = "leads"
    idempotent = tuple(
        f"leads.{job}"
        for job in ("escalate", "take_back", "recycle", "distribute", "learn", "score", "expire")
    )
    historic: ClassVar[Mapping[str, str]] = {
        "leads_step.record_id": "which record a conversion wrote, for its undo",
        "leads_conversion.carried": "what was carried where, as it was then",
    }

    def examples(self) -> Mapping[Any, Mapping[str, Any]]:
        # A rule that counts would score the sample leads before their sample scores are made.
        asked = {"fields": ("name", "email"), "required": ("email",), "honeypot": "website"}
        fitting = {"criterion": "country == 'PL'"}
        return {Rule: fitting, PointsRule: {**fitting, "active": False}, Form: asked}

    def exercise(self, work: UnitOfWork) -> object:
        leads = work.use(Leads)
        leads.set_queue("web", members=[work.actor.key, "jan"])
        lead = leads.capture(
            name="Dana Levi", company="Beta Zakłady", email="dana@example.com", source="fair"
        )
        leads.assign("web")
        lead = leads.move(lead, "working")
        return leads.convert(lead, opportunity="40 chairs", amount=Money("4000", "PLN"))
