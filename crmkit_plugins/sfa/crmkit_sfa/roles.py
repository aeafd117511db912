"""Who may work with sales: representatives, those who lead them, and those who direct all.

Each concept says what it grants to whom: `GRANTS` and `OPERATIONS` of its module, by role.
"""

from __future__ import annotations

from types import ModuleType

from crmkit import (
    Address,
    Campaign,
    CampaignMember,
    Commitment,
    ContactPoint,
    ContactRole,
    Customer,
    Employee,
    ExchangeRate,
    Grant,
    Interaction,
    Opportunity,
    OpportunityLine,
    Participant,
    Relationship,
    Role,
    Team,
    _,
)
from crmkit_sfa import (
    calendar_feed,
    competition,
    deals,
    events,
    forecasts,
    interests,
    judgements,
    plans,
    quotas,
    snapshots,
    splits,
    stages,
    stays,
    territories,
)

CONCEPTS: tuple[ModuleType, ...] = (
    stages, stays, deals, splits, interests, competition, events, judgements, snapshots, forecasts,
    territories, plans, quotas, calendar_feed,
)  # fmt: skip

_OF_CUSTOMERS = (
    Address,
    ContactPoint,
    Relationship,
    CampaignMember,
    Interaction,
    Participant,
    Commitment,
)
_OF_DEALS = (OpportunityLine, ContactRole)
_READ = tuple(Grant(cls) for cls in (Campaign, Employee, Team, ExchangeRate))


def _core(mine: str, of_deal: str) -> tuple[Grant, ...]:
    """What those who sell may do with records of the core, given whose are theirs."""
    return (
        Grant(Opportunity, read=mine, write=f"{mine} or owner is None"),
        Grant(Customer, write=f"{mine} or owner is None"),
        *(Grant(cls, read=of_deal, write=of_deal) for cls in _OF_DEALS),
        *(Grant(cls, write="True") for cls in _OF_CUSTOMERS),
        *_READ,
    )


def _grants(role: str) -> tuple[Grant, ...]:
    return tuple(
        one for concept in CONCEPTS for one in getattr(concept, "GRANTS", {}).get(role, ())
    )


def _operations(role: str) -> tuple[str, ...]:
    own = (getattr(concept, "OPERATIONS", {}).get(role, ()) for concept in CONCEPTS)
    return tuple(name for names in own for name in names)


REPRESENTATIVE = Role(
    "sfa.representative",
    _("Sells: works on their own {deal.plural}"),
    grants=(*_core("owner == me", "opportunity.owner == me"), *_grants("representative")),
    operations=_operations("representative"),
    reports=("sfa.*", "opportunities.pipeline"),
)
MANAGER = Role(
    "sfa.manager",
    _("Leads {team.indefinite} that sells: works on the {deal.plural} of the {team}"),
    grants=(
        *_core(
            "owner == me or owner in my_team",
            "opportunity.owner == me or opportunity.owner in my_team",
        ),
        *_grants("manager"),
    ),
    operations=_operations("manager"),
    reports=("sfa.*", "opportunities.pipeline"),
)
DIRECTOR = Role(
    "sfa.director",
    _("Directs all sales: sees and may do everything in them"),
    grants=(*_core("True", "True"), *_grants("director")),
    operations=("sfa.*",),
    reports=("sfa.*", "opportunities.*"),
)

ROLES = (REPRESENTATIVE, MANAGER, DIRECTOR)
