"""What an organisation may decide about its leads."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Literal

import attrs

from crmkit.settings import settings

FEATURES = ("source", "campaign", "country", "language", "title", "queue")
"""The fields of a lead that may tell whether it will be won."""


def _descends(instance: object, attribute: Any, value: tuple[int, ...]) -> None:
    """It must go down, as (75, 50, 25), and hold 25 numbers at most."""
    if list(value) != sorted(set(value), reverse=True) or len(value) > 25:
        raise ValueError(value)


def _features(instance: object, attribute: Any, value: tuple[str, ...]) -> None:
    """Each must be a field of a lead with few values, as source, or custom. and a key."""
    if any(name not in FEATURES and not name.startswith("custom.") for name in value):
        raise ValueError(value)


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
    grade_from: tuple[int, ...] = attrs.field(default=(75, 50, 25), validator=_descends)
    """From how many points a lead is of grade A, B and so on; the last grade is for all others."""
    features: tuple[str, ...] = attrs.field(
        default=("source", "country", "language", "title"), validator=_features
    )
    """By what the model learns: fields of a lead that have few values, and `custom.` with a key."""
    repeated: Literal["attach", "mark", "keep"] = "attach"
    """What becomes of an enquiry by somebody who has an open lead already: it is attached to that
    lead, or becomes a lead marked as its duplicate, or a lead like any other."""
