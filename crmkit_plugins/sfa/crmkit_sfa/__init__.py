"""Sales force automation: how deals move, what is to come of them, and who sells what where."""

from crmkit_sfa.attainment import Attained
from crmkit_sfa.calendar_feed import CalendarFeed, CalendarFeeds
from crmkit_sfa.competition import (
    BattleCard,
    BattleNote,
    Competition,
    Competitor,
    CompetitorProduct,
    Encounter,
)
from crmkit_sfa.deal import Deal
from crmkit_sfa.deals import Deals
from crmkit_sfa.events import KINDS, EventRule, Field, FieldEvent, Suggestion
from crmkit_sfa.forecast import Line
from crmkit_sfa.forecasts import Forecasts
from crmkit_sfa.interests import Interest, Wish
from crmkit_sfa.judgements import Judgement
from crmkit_sfa.plan import ActivityPlan, PlannedVisit
from crmkit_sfa.plans import Planning
from crmkit_sfa.quota import Quota
from crmkit_sfa.quotas import Quotas
from crmkit_sfa.settings import SfaSettings
from crmkit_sfa.snapshots import Snapshot, SnapshotLine
from crmkit_sfa.splits import Share, Split
from crmkit_sfa.stages import PipelineRule, Reason, StageRule, Transition
from crmkit_sfa.stays import Stay
from crmkit_sfa.territories import Territories
from crmkit_sfa.territory import Place, Territory, TerritoryChange, TerritoryMember

__all__ = [
    "KINDS",
    "ActivityPlan",
    "Attained",
    "BattleCard",
    "BattleNote",
    "CalendarFeed",
    "CalendarFeeds",
    "Competition",
    "Competitor",
    "CompetitorProduct",
    "Deal",
    "Deals",
    "Encounter",
    "EventRule",
    "Field",
    "FieldEvent",
    "Forecasts",
    "Interest",
    "Judgement",
    "Line",
    "PipelineRule",
    "Place",
    "PlannedVisit",
    "Planning",
    "Quota",
    "Quotas",
    "Reason",
    "SfaSettings",
    "Share",
    "Snapshot",
    "SnapshotLine",
    "Split",
    "StageRule",
    "Stay",
    "Suggestion",
    "Territories",
    "Territory",
    "TerritoryChange",
    "TerritoryMember",
    "Transition",
    "Wish",
]
