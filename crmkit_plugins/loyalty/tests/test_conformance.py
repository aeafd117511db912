"""What every part must hold."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from crmkit import Customer, UnitOfWork
from crmkit.testing.checks.subject import Examples
from crmkit.testing.conformance import PartConformance
from crmkit_loyalty import Boost, Entry, Loyalty, Programme, Rule, Tier

DAY = date(2026, 3, 1)


class TestLoyalty(PartConformance):
    """Loyalty holds what every part must hold."""

    part = "loyalty"
    idempotent = (
        "loyalty.settle", "loyalty.review_tiers", "loyalty.expire_vouchers", "loyalty.heal_rules",
    )  # fmt: skip
    historic: ClassVar[Mapping[str, str]] = {
        "loyalty_earning.record_id": "for which record points were given, as it was then",
    }

    def examples(self) -> Examples:
        """An entry moves points, a rule is about rows that there are, tiers do not overlap."""
        return {
            Programme: {"point_value": None},
            Tier: {"threshold": lambda number: number, "rank": lambda number: number},
            Entry: {"taken_from": "issued", "put_into": "available"},
            Rule: {
                "entity_name": "interaction", "criterion": "True", "customer_field": "customer",
                "moment_field": "created_at", "fixed": 5, "rate": 0, "amount_field": None,
                "original_field": None,
            },
            Boost: {"starts_on": DAY, "ends_on": DAY},
        }  # fmt: skip

    def exercise(self, work: UnitOfWork) -> object:
        club = work.add(Programme(key="club", name="Tea club", pending_days=0))
        work.add(Tier(programme=club, key="silver", name="Silver", rank=1, threshold=100))
        anna, loyalty = work.add(Customer(name="Anna")), work.use(Loyalty)
        loyalty.join(anna)
        loyalty.earn(anna, 120, "welcome")
        return loyalty.spend(anna, 20)
