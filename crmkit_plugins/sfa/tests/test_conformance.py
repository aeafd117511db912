"""What every part must hold."""

from __future__ import annotations

from crmkit import Customer, Money, Opportunity, Stage, UnitOfWork
from crmkit.testing.checks.subject import Examples
from crmkit.testing.conformance import PartConformance
from crmkit_sfa import Deals, StageRule


class TestSfa(PartConformance):
    """Sales force automation holds what every part must hold."""

    part = "sfa"

    def examples(self) -> Examples:
        """What a stage requires are fields of an opportunity."""
        return {StageRule: {"required": ("amount",)}}

    def exercise(self, work: UnitOfWork) -> object:
        acme = work.add(Customer(name="Acme", kind="organisation"))
        deal = work.add(Opportunity(customer=acme, name="Chairs", amount=Money("4000", "EUR")))
        quote = work.first(Stage, "name == 'quote'")
        assert quote is not None
        work.add(StageRule(id=quote.id, required=("amount",), max_days=30))
        return work.use(Deals).move(deal, "quote")
