"""The core as a part: what it contributes, and the rules of its own entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmkit import access, pipeline
from crmkit.acts import defining, delegation, holdings, sequences
from crmkit.entities import (
    campaign,
    custom,
    customer,
    interaction,
    merge,
    opportunity,
    rates,
    segment,
    sequence,
    staff,
)
from crmkit.entities.anonymity import erasable
from crmkit.entities.definition import Entity, definition
from crmkit.errors import Invalid
from crmkit.hookspecs import hookimpl
from crmkit.settings import CoreSettings
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.acts.erasing import Erasure
    from crmkit.acts.merger import Merger
    from crmkit.acts.person import PersonExport
    from crmkit.changes import Batch
    from crmkit.read_unit import ReadUnit
    from crmkit.unit_of_work import UnitOfWork

ENTITIES: tuple[type[Entity], ...] = (
    staff.Team, staff.WorkingCalendar, staff.Employee, staff.Delegation,
    customer.Customer, customer.Relationship, customer.ContactPoint, customer.Address,
    customer.ExternalId,
    segment.Segment, segment.SegmentMember,
    campaign.Campaign, campaign.CampaignMember, campaign.Touch,
    opportunity.Pipeline, opportunity.Stage, opportunity.Opportunity, opportunity.OpportunityLine,
    opportunity.ContactRole,
    interaction.Interaction, interaction.Participant, interaction.Attachment,
    interaction.Commitment,
    rates.ExchangeRate,
    custom.CustomField, sequence.NumberSequence,
    merge.Merge, merge.Combination,
)  # fmt: skip

ROLES = (access.EVERYTHING, access.READ_ONLY, access.OWN_RECORDS, access.NOTHING)


@hookimpl
def crmkit_contribute() -> list[Any]:
    from crmkit.acts.commitments import Commitments
    from crmkit.acts.custom_fields import CustomFields
    from crmkit.acts.handover import Handover
    from crmkit.acts.imports.service import Imports
    from crmkit.acts.jobs import Jobs
    from crmkit.acts.merging import Merging
    from crmkit.acts.person import PersonalData
    from crmkit.acts.segments import Segments
    from crmkit.acts.sequences import Sequences
    from crmkit.acts.subscriptions import Subscriptions
    from crmkit.core_facts import TIMELINE, TRAITS
    from crmkit.core_reports import REPORTS
    from crmkit.upkeep import JOBS

    services = (
        Segments, Commitments, Handover, Imports, Merging, PersonalData, Jobs, CustomFields,
        Sequences, Subscriptions,
    )  # fmt: skip
    return [*ENTITIES, *ROLES, CoreSettings, *TRAITS, *TIMELINE, *JOBS, *REPORTS, *services]


@hookimpl
def crmkit_amend(batch: Batch[Any]) -> None:
    amend = _AMENDS.get(batch.entity)
    if batch.action not in ("add", "change"):
        return
    if batch.entity is opportunity.Opportunity:
        pipeline.follow_stages(batch)
    if amend is not None:
        for index, record in enumerate(batch.after):
            amend(batch, index, record)


@hookimpl
def crmkit_check(batch: Batch[Any]) -> None:
    if batch.entity is custom.CustomField:
        defining.prepare(batch)
    if batch.entity is staff.Employee:
        holdings.refuse_leaving(batch)
    check = _CHECKS.get(batch.entity)
    if check is not None and batch.action in ("add", "change"):
        for index, record in enumerate(batch.after):
            check(batch, index, record)


@hookimpl
def crmkit_after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
    holdings.refuse_gone(work, batch)
    if batch.entity is opportunity.OpportunityLine:
        pipeline.sum_lines(work, batch)
    if batch.entity is custom.CustomField:
        defining.follow(work, batch)


@hookimpl
def crmkit_merge(work: UnitOfWork, merger: Merger) -> None:
    from crmkit.acts.merge_rules import settle

    settle(work, merger)


@hookimpl
def crmkit_erase(work: ReadUnit, erasure: Erasure) -> None:
    from crmkit.acts.erasing import beyond_references

    beyond_references(work, erasure)


@hookimpl
def crmkit_export_person(work: ReadUnit, export: PersonExport) -> None:
    from crmkit.acts.person import beyond_references

    beyond_references(work, export)


def _contact_point(batch: Batch[Any], index: int, point: customer.ContactPoint) -> None:
    normal = customer.normal_form(point.kind, point.value)
    if normal != point.normal:
        batch.set(index, normal=normal)


def _interaction(batch: Batch[Any], index: int, record: interaction.Interaction) -> None:
    """What has no moment took place now; what is planned is planned for when it is due."""
    if record.happened_at is None:
        batch.set(index, happened_at=record.due_at or batch.work.now())


def _touch(batch: Batch[Any], index: int, touch: campaign.Touch) -> None:
    if touch.touched_at is None:
        batch.set(index, touched_at=batch.work.now())


def _commitment(batch: Batch[Any], index: int, promise: interaction.Commitment) -> None:
    if promise.status in ("kept", "broken") and promise.settled_at is None:
        batch.set(index, settled_at=batch.work.now())
    if promise.late_since is not None and batch.before and "due_on" in batch.changed(index):
        batch.set(index, late_since=None, escalated=0)


def _customer(batch: Batch[Any], index: int, record: customer.Customer) -> None:
    _acquired_once(batch, index, record)
    _erased_for_good(batch, index, record)


def _erased_for_good(batch: Batch[Any], index: int, record: customer.Customer) -> None:
    """Nothing is learnt again of who was erased."""
    if record.erased_at is None:
        return
    if batch.action == "add":
        batch.refuse(index, _("only customers.erase erases {customer.indefinite}"))
    if batch.changed(index) & erasable(definition(customer.Customer)):
        batch.refuse(index, _("it was erased; record a new {customer}"))


def _acquired_once(batch: Batch[Any], index: int, record: customer.Customer) -> None:
    """The source a customer was first acquired from is never overwritten."""
    if batch.action == "change" and "source" in batch.changed(index):
        before = batch.before[index].source
        if before is not None:
            batch.refuse(
                index,
                _(
                    "its source is {before!r} already; record later ones as {touch.plural}",
                    before=before,
                ),
            )


def _not_itself(batch: Batch[Any], index: int, record: customer.Relationship) -> None:
    if record.customer.id == record.other.id:
        batch.refuse(index, _("{customer.indefinite} cannot be related to itself"))


def _criterion(batch: Batch[Any], index: int, record: segment.Segment) -> None:
    """A segment's criterion is checked with its author's rights when it is written."""
    from crmkit.criteria import compile_criterion

    if batch.action == "add" or batch.changed(index) & {"criterion", "entity_name"}:
        work = batch.work
        try:
            cls = work.crm.catalogue.entity(record.entity_name)
            compile_criterion(record.criterion, cls, work.crm.catalogue, work.reader)
        except Invalid as error:
            raise Invalid(
                _("{segment} {name!r}: {why}", name=record.name, why=error.message), record=record
            ) from error


_AMENDS: dict[type[Entity], Any] = {
    customer.ContactPoint: _contact_point,
    interaction.Interaction: _interaction,
    interaction.Commitment: _commitment,
    campaign.Touch: _touch,
}
_CHECKS: dict[type[Entity], Any] = {
    customer.Customer: _customer,
    customer.Relationship: _not_itself,
    segment.Segment: _criterion,
    staff.Delegation: delegation.check,
    sequence.NumberSequence: sequences.check_pattern,
}
