"""Leads: people and organisations who may become customers."""

from crmkit_leads.duplicates import Duplicate
from crmkit_leads.lead import MOVES, OPEN, Lead
from crmkit_leads.queue import Queue
from crmkit_leads.service import Leads
from crmkit_leads.settings import LeadsSettings
from crmkit_leads.trail import Conversion, Step

__all__ = [
    "MOVES",
    "OPEN",
    "Conversion",
    "Duplicate",
    "Lead",
    "Leads",
    "LeadsSettings",
    "Queue",
    "Step",
]
