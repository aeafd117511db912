"""What can be done with forecasts: the operations on them."""

from __future__ import annotations

from datetime import date

from crmkit import Money, Service, _, operation
from crmkit_sfa.forecast import Line, rolled_up
from crmkit_sfa.judgements import Judgement, judge
from crmkit_sfa.snapshots import Snapshot, take
from crmkit_sfa.sql import period_of


class Forecasts(Service):
    """What is to come."""

    @operation("sfa.forecast", title=_("Forecast"))
    def forecast(
        self,
        starts_on: date | None = None,
        ends_on: date | None = None,
        currency: str | None = None,
    ) -> tuple[Line, ...]:
        """The forecast of a period (the quarter unless given): company, teams and employees.

        Over what the actor may see. In one currency where one is given, by the rates of the days on
        which deals close; raises Invalid, naming currency and day, for a missing rate.
        """
        return tuple(rolled_up(self.work, period_of(self.work, starts_on, ends_on), currency))

    @operation("sfa.judge", title=_("Judge a forecast"))
    def judge(
        self,
        employee: str,
        amount: Money,
        *,
        starts_on: date | None = None,
        ends_on: date | None = None,
        note: str = "",
    ) -> Judgement:
        """Say what an employee will have won in a period (the quarter unless given), and why.

        One's own sales, or those of somebody whose team one leads, at any height; else NotAllowed.
        What was said before stays, as the trail.
        """
        period = period_of(self.work, starts_on, ends_on)
        return judge(self.work, employee, period, amount, note)

    @operation("sfa.take_snapshot", title=_("Keep how the {pipeline} stands"), privileged=True)
    def take_snapshot(self, note: str = "") -> Snapshot:
        """Keep what all open deals are now, of whomever."""
        return take(self.work, note)


CONTRIBUTES = (Forecasts,)
OPERATIONS = {
    "representative": ("sfa.forecast", "sfa.judge"),
    "manager": ("sfa.forecast", "sfa.judge"),
}
