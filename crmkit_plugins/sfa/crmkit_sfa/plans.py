"""What can be done with activity plans: the operations on them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from crmkit import Service, To, _, operation
from crmkit_sfa.day_list import Stop, day_list, start_at
from crmkit_sfa.plan import GRANTS, ActivityPlan, PlannedVisit
from crmkit_sfa.planning import PLAN_VISITS, Generated, generate, withdraw


class Planning(Service):
    """Plans of who is to be seen how often, the visits they give rise to, and the days of them."""

    @operation("sfa.plan_visits", title=_("Plan the visits of a plan"))
    def generate(self, plan: To[ActivityPlan], day: date | None = None) -> Generated:
        """Plan what is missing in the period of a day, today's unless told.

        The visits are planned interactions of the owner of each customer, spread over the working
        days that are left. Done again it plans nothing; a job does it every night.
        """
        found = self.work.get(ActivityPlan, plan)
        return generate(self.work, found, day or self.work.today())

    @operation("sfa.withdraw_plan", title=_("Withdraw a plan"))
    def withdraw(self, plan: To[ActivityPlan]) -> int:
        """End a plan and cancel what is still planned of it; return how many were cancelled.

        Raises NotAllowed for a plan that the actor may not write.
        """
        return withdraw(self.work, self.work.get(ActivityPlan, plan))

    @operation("sfa.day_list", title=_("The visits of a day in a quick order"))
    def day_list(
        self,
        day: date | None = None,
        employee: str | None = None,
        latitude: Decimal | None = None,
        longitude: Decimal | None = None,
    ) -> tuple[Stop, ...]:
        """What an employee has planned for a day, along a short way round: the actor's, today's.

        With a latitude and a longitude, in degrees, the way begins there. Visits at addresses
        without coordinates come last, by country, postcode and city. Raises Invalid for half of a
        place.
        """
        key, start = employee or self.work.actor.key, start_at(latitude, longitude)
        return day_list(self.work, key, day or self.work.today(), start)


CONTRIBUTES = (ActivityPlan, PlannedVisit, Planning, PLAN_VISITS)
OPERATIONS = {
    "representative": ("sfa.day_list",),
    "manager": ("sfa.day_list", "sfa.plan_visits", "sfa.withdraw_plan"),
}
__all__ = ["CONTRIBUTES", "GRANTS", "OPERATIONS", "Planning"]
