"""crmkit: customer relationship management inside your own program."""

from __future__ import annotations

from importlib import import_module

# Known to type checkers by its name; importing `typing` for it would cost 12 ms.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any

    from crmkit.access import Actor as Actor
    from crmkit.access import Grant as Grant
    from crmkit.access import Role as Role
    from crmkit.acts.commitments import Commitments as Commitments
    from crmkit.acts.commitments import Escalation as Escalation
    from crmkit.acts.custom_fields import CustomFields as CustomFields
    from crmkit.acts.exporting import Export as Export
    from crmkit.acts.handover import Handover as Handover
    from crmkit.acts.holdings import Share as Share
    from crmkit.acts.imports.importing import Import as Import
    from crmkit.acts.imports.runs import ImportRun as ImportRun
    from crmkit.acts.imports.service import Imports as Imports
    from crmkit.acts.jobs import Jobs as Jobs
    from crmkit.acts.merge_preview import MergePreview as MergePreview
    from crmkit.acts.merger import Merger as Merger
    from crmkit.acts.merging import Merging as Merging
    from crmkit.acts.parting import Parting as Parting
    from crmkit.acts.parting import Stayed as Stayed
    from crmkit.acts.parting import Unmerge as Unmerge
    from crmkit.acts.person import PersonalData as PersonalData
    from crmkit.acts.segments import Segments as Segments
    from crmkit.acts.sequences import Sequences as Sequences
    from crmkit.acts.subscriptions import Subscriptions as Subscriptions
    from crmkit.acts.succession import HandoverRule as HandoverRule
    from crmkit.changes import Batch as Batch
    from crmkit.clock import Clock as Clock
    from crmkit.clock import MovableClock as MovableClock
    from crmkit.clock import SystemClock as SystemClock
    from crmkit.consumers import Consumer as Consumer
    from crmkit.consumers import ConsumerStatus as ConsumerStatus
    from crmkit.consumers import Delivery as Delivery
    from crmkit.criteria.quoting import quoted as quoted
    from crmkit.crm import CRM as CRM
    from crmkit.doctor import Finding as Finding
    from crmkit.entities import kinds as kinds
    from crmkit.entities.campaign import Campaign as Campaign
    from crmkit.entities.campaign import CampaignMember as CampaignMember
    from crmkit.entities.campaign import Touch as Touch
    from crmkit.entities.custom import CustomField as CustomField
    from crmkit.entities.customer import Address as Address
    from crmkit.entities.customer import ContactPoint as ContactPoint
    from crmkit.entities.customer import Customer as Customer
    from crmkit.entities.customer import ExternalId as ExternalId
    from crmkit.entities.customer import Relationship as Relationship
    from crmkit.entities.definition import Entity as Entity
    from crmkit.entities.definition import Extension as Extension
    from crmkit.entities.definition import Ref as Ref
    from crmkit.entities.definition import To as To
    from crmkit.entities.definition import definition as definition
    from crmkit.entities.definition import entity as entity
    from crmkit.entities.definition import extension as extension
    from crmkit.entities.fields import choice as choice
    from crmkit.entities.fields import code as code
    from crmkit.entities.fields import country as country
    from crmkit.entities.fields import email as email
    from crmkit.entities.fields import employee as employee
    from crmkit.entities.fields import field as field
    from crmkit.entities.fields import integer as integer
    from crmkit.entities.fields import keep as keep
    from crmkit.entities.fields import language as language
    from crmkit.entities.fields import number as number
    from crmkit.entities.fields import phone as phone
    from crmkit.entities.fields import reassign as reassign
    from crmkit.entities.fields import ref as ref
    from crmkit.entities.fields import text as text
    from crmkit.entities.folding import fold as fold
    from crmkit.entities.interaction import Attachment as Attachment
    from crmkit.entities.interaction import Commitment as Commitment
    from crmkit.entities.interaction import Interaction as Interaction
    from crmkit.entities.interaction import Participant as Participant
    from crmkit.entities.merge import Combination as Combination
    from crmkit.entities.merge import Merge as Merge
    from crmkit.entities.opportunity import ContactRole as ContactRole
    from crmkit.entities.opportunity import Opportunity as Opportunity
    from crmkit.entities.opportunity import OpportunityLine as OpportunityLine
    from crmkit.entities.opportunity import Pipeline as Pipeline
    from crmkit.entities.opportunity import Stage as Stage
    from crmkit.entities.rates import ExchangeRate as ExchangeRate
    from crmkit.entities.segment import Segment as Segment
    from crmkit.entities.segment import SegmentMember as SegmentMember
    from crmkit.entities.sequence import NumberSequence as NumberSequence
    from crmkit.entities.staff import Delegation as Delegation
    from crmkit.entities.staff import Employee as Employee
    from crmkit.entities.staff import Team as Team
    from crmkit.entities.staff import WorkingCalendar as WorkingCalendar
    from crmkit.errors import AssemblyError as AssemblyError
    from crmkit.errors import Broken as Broken
    from crmkit.errors import Conflict as Conflict
    from crmkit.errors import CRMError as CRMError
    from crmkit.errors import EditionError as EditionError
    from crmkit.errors import Invalid as Invalid
    from crmkit.errors import NotAllowed as NotAllowed
    from crmkit.errors import NotEnabled as NotEnabled
    from crmkit.errors import NotFound as NotFound
    from crmkit.errors import NoTransaction as NoTransaction
    from crmkit.errors import Refused as Refused
    from crmkit.files.reading import Writing as Writing
    from crmkit.health import Health as Health
    from crmkit.hookspecs import Deprecated as Deprecated
    from crmkit.hookspecs import hookimpl as hookimpl
    from crmkit.hookspecs import hookspec as hookspec
    from crmkit.jobs import Again as Again
    from crmkit.jobs import Cron as Cron
    from crmkit.jobs import Every as Every
    from crmkit.jobs import Job as Job
    from crmkit.money import Money as Money
    from crmkit.operations import Service as Service
    from crmkit.operations import operation as operation
    from crmkit.outcomes import Outcome as Outcome
    from crmkit.plugins import ContributionKind as ContributionKind
    from crmkit.plugins import Plugin as Plugin
    from crmkit.purging import Purged as Purged
    from crmkit.queries import Page as Page
    from crmkit.read_unit import ReadUnit as ReadUnit
    from crmkit.reports import Chart as Chart
    from crmkit.reports import Report as Report
    from crmkit.reports import ReportColumn as ReportColumn
    from crmkit.reports import ReportTable as ReportTable
    from crmkit.reports import months_between as months_between
    from crmkit.reports import span_of_months as span_of_months
    from crmkit.storage.types import AnySelect as AnySelect
    from crmkit.subscriptions import Subscription as Subscription
    from crmkit.tenants import Tenant as Tenant
    from crmkit.tenants import Tenants as Tenants
    from crmkit.tenants import TenantUpgrade as TenantUpgrade
    from crmkit.timeline import TimelineSource as TimelineSource
    from crmkit.traits import Trait as Trait
    from crmkit.unit_of_work import UnitOfWork as UnitOfWork
    from crmkit.words import _ as _

# Public names by the module that holds them; a name costs its module's import when first used.
_MODULES = {
    "access": "Actor Grant Role",
    "acts.custom_fields": "CustomFields",
    "acts.commitments": "Commitments Escalation",
    "acts.exporting": "Export",
    "acts.handover": "Handover",
    "acts.holdings": "Share",
    "acts.imports.runs": "ImportRun",
    "acts.imports.importing": "Import",
    "acts.imports.service": "Imports",
    "acts.jobs": "Jobs",
    "acts.merge_preview": "MergePreview",
    "acts.merger": "Merger",
    "acts.merging": "Merging",
    "acts.parting": "Parting Stayed Unmerge",
    "files.reading": "Writing",
    "acts.person": "PersonalData",
    "acts.segments": "Segments",
    "acts.sequences": "Sequences",
    "acts.subscriptions": "Subscriptions",
    "acts.succession": "HandoverRule",
    "changes": "Batch",
    "clock": "Clock MovableClock SystemClock",
    "consumers": "Consumer ConsumerStatus Delivery",
    "crm": "CRM",
    "criteria.quoting": "quoted",
    "doctor": "Finding",
    "entities.campaign": "Campaign CampaignMember Touch",
    "entities.custom": "CustomField",
    "entities.customer": "Address ContactPoint Customer ExternalId Relationship",
    "entities.definition": "Entity Extension Ref To definition entity extension",
    "entities.fields": (
        "choice code country email employee field integer keep kinds language number phone "
        "reassign ref text"
    ),
    "entities.folding": "fold",
    "entities.interaction": "Attachment Commitment Interaction Participant",
    "entities.merge": "Combination Merge",
    "entities.opportunity": "ContactRole Opportunity OpportunityLine Pipeline Stage",
    "entities.rates": "ExchangeRate",
    "entities.segment": "Segment SegmentMember",
    "entities.sequence": "NumberSequence",
    "entities.staff": "Delegation Employee Team WorkingCalendar",
    "errors": (
        "AssemblyError Broken Conflict CRMError EditionError Invalid NotAllowed NotEnabled "
        "NotFound NoTransaction Refused"
    ),
    "health": "Health",
    "hookspecs": "Deprecated hookimpl hookspec",
    "jobs": "Again Cron Every Job",
    "money": "Money",
    "operations": "Service operation",
    "outcomes": "Outcome",
    "plugins": "ContributionKind Plugin",
    "purging": "Purged",
    "queries": "Page",
    "reports": "Chart Report ReportColumn ReportTable months_between span_of_months",
    "storage.types": "AnySelect",
    "tenants": "Tenant Tenants TenantUpgrade",
    "subscriptions": "Subscription",
    "timeline": "TimelineSource",
    "traits": "Trait",
    "read_unit": "ReadUnit",
    "unit_of_work": "UnitOfWork",
    "words": "_",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    try:
        home = _HOMES[name]
    except KeyError:
        raise AttributeError(f"module 'crmkit' has no attribute {name!r}") from None
    value = getattr(import_module(f"crmkit.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
