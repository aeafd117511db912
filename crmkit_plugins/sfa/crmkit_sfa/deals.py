"""What can be done with deals: the operations on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crmkit import NotFound, Opportunity, Pipeline, Service, Stage, To, _, operation
from crmkit_sfa.learning import learn
from crmkit_sfa.splits import Share, Split, split
from crmkit_sfa.stages import stage_named


class Deals(Service):
    """Deals on their way through a pipeline."""

    @operation("sfa.move", title=_("Move {deal.indefinite} to {stage.indefinite}"))
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
            raise NotFound(
                _(
                    "the {pipeline} of {name} has no {stage} {to!r}; see its {stage.plural}",
                    name=deal.name,
                    to=to,
                )
            )
        fields: dict[str, Any] = {"stage": stage}
        if reason is not None:
            fields["reason"] = reason
        return self.work.change(deal, **fields)

    @operation("sfa.split", title=_("Share {deal.indefinite}"))
    def split(self, opportunity: To[Opportunity], shares: Sequence[Share]) -> tuple[Split, ...]:
        """Credit a deal to employees by percentages, instead of as it was before.

        Without any it is its owner's alone. Raises Invalid for shares that do not sum to 100 %.
        """
        return split(self.work, self.work.get(Opportunity, opportunity), shares)

    @operation("sfa.learn_probabilities", title=_("Learn probabilities"), privileged=True)
    def learn_probabilities(self, pipeline: To[Pipeline] | None = None) -> tuple[Stage, ...]:
        """Give the stages whose rule says `learned` the probability that history shows.

        Of one pipeline or of all. It is the won share of the closed deals that ever stood at the
        stage, smoothed towards what was set (m-estimate, Cestnik 1990).
        """
        return learn(self.work, None if pipeline is None else self.work.get(Pipeline, pipeline))


CONTRIBUTES = (Deals,)
OPERATIONS = {
    "representative": ("sfa.move", "sfa.split"),
    "manager": ("sfa.move", "sfa.split"),
}
