"""What every part must hold."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from crmkit import Customer, UnitOfWork
from crmkit.testing.checks.subject import Examples
from crmkit.testing.conformance import PartConformance
from crmkit_key_accounts import Decided, Factor, KeyAccounts, Objective, Review, Stakeholder


class TestKeyAccounts(PartConformance):
    """Key accounts holds what every part must hold."""

    part = "key_accounts"
    idempotent = ("key_accounts.score", "key_accounts.remind")
    historic: ClassVar[Mapping[str, str]] = {}

    def examples(self) -> Examples:
        """An objective has one measure, a review that is planned was not held."""
        return {
            Objective: {"trait": None, "unit": "visits", "currency": None, "start": Decimal(0)},
            Review: {"status": "planned", "held_at": None},
            Stakeholder: {"also": ()},
            Factor: {"worst": Decimal(0), "best": Decimal(10)},
        }

    def exercise(self, work: UnitOfWork) -> object:
        service = work.use(KeyAccounts)
        acme = work.add(Customer(name="Acme", kind="organisation"))
        anna = work.add(Customer(name="Anna Nowak"))
        service.designate(acme, manager=work.actor.key)
        service.set_health_model(
            [Factor(trait="interactions.count_90d", weight=100, worst=Decimal(0), best=Decimal(10))]
        )
        draft = service.start_plan(acme, title="Grow")
        service.set_objective(draft, "Visits", Decimal(12), unit="visits")
        service.propose(draft)
        service.add_stakeholder(acme, anna, "decider", influence=5)
        service.add_risk(acme, "A rival undercuts us", 3, 4)
        review = service.plan_review(acme)
        return service.hold_review(review, "well", [Decided("Send an offer", work.actor.key)])
