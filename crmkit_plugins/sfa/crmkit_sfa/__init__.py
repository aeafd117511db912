"""Sales force automation: how deals move, what is to come of them, and who sells what where."""

from crmkit_sfa.deals import Deals
from crmkit_sfa.settings import SfaSettings
from crmkit_sfa.stages import PipelineRule, Reason, StageRule, Transition
from crmkit_sfa.stays import Stay
from crmkit_sfa.territories import Territories
from crmkit_sfa.territory import Place, Territory, TerritoryChange, TerritoryMember

__all__ = [
    "Deals",
    "PipelineRule",
    "Place",
    "Reason",
    "SfaSettings",
    "StageRule",
    "Stay",
    "Territories",
    "Territory",
    "TerritoryChange",
    "TerritoryMember",
    "Transition",
]
