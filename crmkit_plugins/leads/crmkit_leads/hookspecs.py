"""The hooks of this part, which others may implement with `optionalhook=True`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from crmkit import UnitOfWork, hookspec
from crmkit_leads.lead import Lead


@hookspec
def leads_territory(work: UnitOfWork, leads: Sequence[Lead]) -> Mapping[UUID, str]:  # type: ignore[empty-body]
    """Who answers for the territory in which each of these leads lies, by the id of the lead.

    Asked when waiting leads are distributed, before the rules, for leads that wait in no queue.
    Leads that the part has no territory for are left out; the first part that knows decides.
    """
