"""Sales force automation: how deals move, what is to come of them, and who sells what where."""

from crmkit_sfa.deals import Deals
from crmkit_sfa.settings import SfaSettings
from crmkit_sfa.stages import PipelineRule, Reason, StageRule, Transition
from crmkit_sfa.stays import Stay

__all__ = [
    "Deals",
    "PipelineRule",
    "Reason",
    "SfaSettings",
    "StageRule",
    "Stay",
    "Transition",
]
