"""A sequence of numbers for what an organisation numbers: invoices, contracts, cases."""

from __future__ import annotations

from crmkit.entities.definition import Entity, entity
from crmkit.entities.fields import choice, field, integer, text
from crmkit.words import _


@entity("number_sequence", unique=["name"])
class NumberSequence(Entity):
    """How records of one sort are numbered; `work.use(Sequences).next(name)` takes a number."""

    name: str = text(max=80)
    pattern: str = text(default="{number}", max=120, help=_("such as INV-{{year}}-{number:05}"))
    gapless: bool = field(
        default=False, help=_("no number is ever left out: one unit after the other takes them")
    )
    reset: str = choice("never", "yearly", default="never")
    start: int = integer(default=1, min=0, help=_("the first number"))
