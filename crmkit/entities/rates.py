"""Exchange rates, each for a day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from crmkit.entities.definition import Entity, entity
from crmkit.entities.fields import code, number, text
from crmkit.entities.kinds import CURRENCY
from crmkit.words import _


@entity("exchange_rate", unique=[("base", "quote", "valid_on")])
class ExchangeRate(Entity):
    """On `valid_on` one unit of `base` cost `rate` units of `quote`."""

    base: str = code(CURRENCY)
    quote: str = code(CURRENCY)
    valid_on: date
    rate: Decimal = number(places=8, min=0)
    source: str | None = text(default=None, max=80, help=_("who published it"))
