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
    repeated: Literal["attach", "mark", "keep"] = "attach"
    """What becomes of an enquiry by somebody who has an open lead already: it is attached to that
    lead, or becomes a lead marked as its duplicate, or a lead like any other."""
