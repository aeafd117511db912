"""The hooks of this part, which others may implement with `optionalhook=True`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from crmkit import UnitOfWork, hookspec
from crmkit_leads.form import Submission
from crmkit_leads.lead import Lead


@hookspec(since="1.0")
def leads_territory(work: UnitOfWork, leads: Sequence[Lead]) -> Mapping[UUID, str]:  # type: ignore[empty-body]
    """Who answers for the territory in which each of these leads lies, by the id of the lead.

    Asked when waiting leads are distributed, before the rules, for leads that wait in no queue.
    Leads that the part has no territory for are left out; the first part that knows decides.
    """


@hookspec(since="1.0")
def leads_model(  # type: ignore[empty-body]
    work: UnitOfWork, leads: Sequence[Lead]
) -> Mapping[UUID, Mapping[str, Decimal]]:
    """What speaks for each of these leads and against it, instead of the model of this part.

    By the id of the lead: words, and the logarithm of the odds by which they move it (natural, with
    at most 6 decimals). They are summed up. The first part that answers decides.
    """


@hookspec(since="1.0")
def leads_confirmation(work: UnitOfWork, submission: Submission, token: str) -> None:
    """A form was sent that is to be confirmed: send its address a link that holds the token.

    Called in the transaction that takes the form in, so enqueue a job that sends it. The token is
    stored nowhere else; with it `leads.confirm` makes the submission a lead, once, until it
    expires. The operation never tells it: whoever sent the form may not be who has the address.
    """
