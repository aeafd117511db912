"""What can be done with deals: the operations on them."""

from __future__ import annotations

from typing import Any

from crmkit import NotFound, Opportunity, Service, To, _, operation
from crmkit_sfa.stages import stage_named


class Deals(Service):
    """Deals on their way through a pipeline."""

    @operation("sfa.move", title=_("Move a deal to a stage"))
    def move(
        self, opportunity: To[Opportunity], to: str, *, reason: str | None = None
    ) -> Opportunity:
        """Move a deal to the stage of this name in its pipeline; return it.

        Raises NotFound for a stage that its pipeline does not have, Refused for a move that is not
        legal, for a required field that is empty, and for an end without one of the reasons.
        """
        deal = self.work.get(Opportunity, opportunity)
        stage = stage_named(self.work, deal.pipeline, to)
        if stage is None:
            raise NotFound(f"the pipeline of {deal.name} has no stage {to!r}; see its stages")
        fields: dict[str, Any] = {"stage": stage}
        if reason is not None:
            fields["reason"] = reason
        return self.work.change(deal, **fields)


CONTRIBUTES = (Deals,)
OPERATIONS = {"representative": ("sfa.move",), "manager": ("sfa.move",)}
