"""What an organisation may decide about its leads."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from crmkit.settings import settings


@settings("leads")
class LeadsSettings:
    """The settings of the part."""

    respond_within: timedelta | None = timedelta(hours=24)
    """How long after it was assigned a lead is to be answered; None for no deadline."""
    calendar: str | None = None
    """The name of the working calendar of employees who have none of their own. Whoever has a
    calendar has the time of `respond_within` in working hours."""
    escalate_to: str | None = None
    """The employee who is told of leads that are not answered in time; None tells who leads the
    owner's team."""
    take_back_after: timedelta | None = None
    """How long after its deadline a lead that was not answered waits for another owner; None leaves
    it with whom it is."""
    recycle_after: timedelta | None = None
    """How long after it was found unqualified a lead is taken up again, where it does not say so
    itself; None never."""
    repeated: Literal["attach", "mark", "keep"] = "attach"
    """What becomes of an enquiry by somebody who has an open lead already: it is attached to that
    lead, or becomes a lead marked as its duplicate, or a lead like any other."""
