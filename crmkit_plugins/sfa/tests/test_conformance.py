"""What every part must hold."""

from __future__ import annotations

from crmkit import Customer, Money, Opportunity, Stage, UnitOfWork
from crmkit.testing.checks.subject import Examples
from crmkit.testing.conformance import PartConformance
from crmkit_sfa import (
    ActivityPlan,
    Deals,
    Planning,
    StageRule,
    Territories,
    Territory,
    TerritoryChange,
)


class TestSfa(PartConformance):
    """Sales force automation holds what every part must hold."""

    part = "sfa"
    idempotent = ("sfa.place_customers", "sfa.plan_visits")

    def examples(self) -> Examples:
        """Fields of an opportunity, criteria over customers, days in order."""
        return {
            StageRule: {"required": ("amount",)},
            Territory: {"criterion": "True"},
            ActivityPlan: {"criterion": "True", "times": 1, "ends_on": None, "active": True},
        }

    def exercise(self, work: UnitOfWork) -> object:
        acme = work.add(Customer(name="Acme", kind="organisation"))
        deal = work.add(Opportunity(customer=acme, name="Chairs", amount=Money("4000", "EUR")))
        quote = work.first(Stage, "name == 'quote'")
        assert quote is not None
        work.add(StageRule(id=quote.id, required=("amount",), max_days=30))
        work.use(Territories).change([TerritoryChange("All", members=(work.actor.key,))])
        work.use(Territories).apply()
        plan = work.add(ActivityPlan(name="All", criterion="True", starts_on=work.today()))
        work.use(Planning).generate(plan)
        return work.use(Deals).move(deal, "quote")
