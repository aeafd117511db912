"""Who may work with leads."""

from __future__ import annotations

from crmkit import (
    Campaign,
    CampaignMember,
    ContactPoint,
    ContactRole,
    Customer,
    Employee,
    ExternalId,
    Grant,
    Interaction,
    Opportunity,
    Pipeline,
    Relationship,
    Role,
    Stage,
    Team,
    Touch,
    _,
)
from crmkit_leads.assignment import Assignment
from crmkit_leads.form import Form, Submission
from crmkit_leads.lead import Lead
from crmkit_leads.passage import Passage
from crmkit_leads.points import PointsRule
from crmkit_leads.queue import Queue
from crmkit_leads.rule import Rule
from crmkit_leads.trail import Conversion, Step

_MINE = "owner == me or owner is None"
_OF_MINE = "lead.owner == me or lead.owner is None"
# What belongs to a customer follows who may see the customer; to an agent all of them are known.
_SHARED = (ContactPoint, Relationship, Interaction, Touch, CampaignMember, ContactRole, ExternalId)
_OWN = (Conversion, Step)
_READ = tuple(Grant(cls) for cls in (Campaign, Employee, Team, Pipeline, Stage))

AGENT = Role(
    "leads.agent",
    _("Works on their own {lead.plural}, and on those that nobody has"),
    grants=(
        Grant(Lead, read=_MINE, write=_MINE),
        Grant(Customer, write=f"{_MINE} or lifecycle == 'contact'"),
        Grant(Opportunity, read=_MINE, write=_MINE),
        *(Grant(cls, write="True") for cls in (*_SHARED, *_OWN)),
        Grant(Queue),
        Grant(Passage, read=_OF_MINE),
        *_READ,
    ),
    operations=(
        "leads.capture", "leads.find_duplicates", "leads.explain", "leads.move", "leads.convert",
        "leads.undo_conversion", "leads.merge", "customers.merge", "customers.unmerge",
    ),
    reports=("leads.*",),
)  # fmt: skip

MANAGER = Role(
    "leads.manager",
    _("Sees to all {lead.plural}, and says who gets them"),
    grants=(
        *(
            Grant(cls, write="True")
            for cls in (Lead, Queue, Rule, PointsRule, Form, Customer, Opportunity, *_SHARED, *_OWN)
        ),
        *(Grant(cls) for cls in (Assignment, Passage, Submission)),
        *_READ,
    ),
    # To convert the lead of somebody who is known already is to merge the two.
    operations=("leads.*", "customers.merge", "customers.unmerge"),
    reports=("leads.*",),
)

DIRECTOR = Role(
    "leads.director",
    _("Sees all {lead.plural} and what becomes of them, and changes nothing"),
    grants=tuple(
        Grant(cls)
        for cls in (
            Lead, Queue, Rule, PointsRule, Assignment, Passage, Customer, Opportunity, *_SHARED,
            *_OWN, Campaign, Employee, Team, Pipeline, Stage,
        )
    ),
    operations=("leads.find_duplicates", "leads.explain"),
    reports=("leads.*",),
)  # fmt: skip

WEBSITE = Role(
    "leads.website",
    _("Hands in {form.plural} for whoever fills them in, and sees nothing"),
    operations=("leads.submit_form", "leads.confirm"),
)

ROLES = (AGENT, MANAGER, DIRECTOR, WEBSITE)
