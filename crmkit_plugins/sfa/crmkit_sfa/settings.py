"""What an organisation may decide about its sales."""

from __future__ import annotations

from decimal import Decimal

import attrs

from crmkit.settings import settings


@settings("sfa")
class SfaSettings:
    """The settings of the part."""

    smoothing: int = attrs.field(default=10, validator=attrs.validators.ge(0))
    """How many deals of the set probability a learned probability begins with."""
    largest_amount: Decimal = attrs.field(
        default=Decimal(1_000_000_000_000), validator=attrs.validators.gt(Decimal(0))
    )
    """What a single deal can at most be worth, in any currency: a slip of the finger is more."""
    calendar: str | None = None
    """The name of the working calendar of those who have none of their own."""
    plan_ahead: int = attrs.field(
        default=14, validator=[attrs.validators.ge(0), attrs.validators.le(366)]
    )
    """How many days before a period begins its visits are planned."""
    year_starts: int = attrs.field(
        default=1, validator=[attrs.validators.ge(1), attrs.validators.le(12)]
    )
    """The month with which the year of quotas begins, 1 to 12; quarters follow it."""
