"""What every part must hold."""

from __future__ import annotations

from datetime import date

from crmkit import Customer, Money, Opportunity, Stage, UnitOfWork
from crmkit.testing.checks.subject import Examples
from crmkit.testing.conformance import PartConformance
from crmkit_sfa import (
    ActivityPlan,
    CalendarFeed,
    Deals,
    Planning,
    Quota,
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
            Quota: {
                "measure": "won_count",
                "every": "month",
                "starts_on": date(2026, 1, 1),
                "employee_key": None,
                "team": None,
                "territory": None,
                "channel": None,
                "amount": None,
                "count": 5,
                "product_key": lambda number: f"P-{number}",
            },
            CalendarFeed: {"digest": lambda number: f"{number:064}"},
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
        first = date(work.today().year, 1, 1)
        work.add(Quota(every="year", starts_on=first, amount=Money("1000", "EUR")))
        return work.use(Deals).move(deal, "quote")
