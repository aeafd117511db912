"""Leads: people and organisations who may become customers."""

from crmkit_leads.assignment import Assignment
from crmkit_leads.duplicates import Duplicate
from crmkit_leads.form import Form, Submission
from crmkit_leads.frequency import Frequency, Lesson, Model
from crmkit_leads.lead import MOVES, OPEN, Lead
from crmkit_leads.passage import Passage
from crmkit_leads.points import Points, PointsRule
from crmkit_leads.queue import Queue
from crmkit_leads.rule import Rule
from crmkit_leads.score import Explanation, Score
from crmkit_leads.service import Leads
from crmkit_leads.settings import LeadsSettings
from crmkit_leads.submission import Receipt
from crmkit_leads.trail import Conversion, Step

__all__ = [
    "MOVES",
    "OPEN",
    "Assignment",
    "Conversion",
    "Duplicate",
    "Explanation",
    "Form",
    "Frequency",
    "Lead",
    "Leads",
    "LeadsSettings",
    "Lesson",
    "Model",
    "Passage",
    "Points",
    "PointsRule",
    "Queue",
    "Receipt",
    "Rule",
    "Score",
    "Step",
    "Submission",
]
