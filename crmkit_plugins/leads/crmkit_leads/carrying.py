"""Where everything a lead held goes when it is converted: each field of it has its place here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

import attrs

from crmkit import (
    CampaignMember,
    Customer,
    Interaction,
    Opportunity,
    Ref,
    Relationship,
    Touch,
    UnitOfWork,
    _,
    fold,
)
from crmkit_leads.lead import Lead
from crmkit_leads.party import missing_points
from crmkit_leads.tables import columns
from crmkit_leads.trail import Trail


@attrs.define
class Carrying:
    """A conversion at work: the lead, the records it becomes, and what became of its values."""

    trail: Trail
    lead: Lead
    person: Customer | None = None
    organisation: Customer | None = None
    relationship: Relationship | None = None
    opportunity: Opportunity | None = None
    carried: list[str] = attrs.field(factory=list)
    listed: list[str] = attrs.field(factory=list)

    @property
    def work(self) -> UnitOfWork:
        return self.trail.work

    @property
    def party(self) -> Customer:
        """Whoever the lead was of: the person, or an organisation that enquired in its own name."""
        return cast(Customer, getattr(self, self.target))

    @property
    def target(self) -> str:
        """Which of the records whoever enquired is."""
        return "organisation" if self.person is None else "person"

    def parties(self) -> Iterator[tuple[str, Customer]]:
        for name in ("person", "organisation"):
            record = getattr(self, name)
            if record is not None:
                yield name, record

    def settle(self, name: str, value: Any, target: str, field: str) -> None:
        """Give a record what it lacks of a value; list what it has otherwise."""
        current = getattr(getattr(self, target), field)
        if isinstance(value, dict):
            self._settle_each(value, target, field, current)
        elif isinstance(value, tuple):
            self._set(target, field, tuple(dict.fromkeys([*current, *value])))
            self.carried.append(f"{name}: {', '.join(value)} ({field} of the {target})")
        elif current in (None, ""):
            self._set(target, field, value)
            self.carried.append(f"{name}: {value} ({field} of the {target})")
        else:
            self._compare(name, value, target, current)

    def _settle_each(
        self, value: dict[str, Any], target: str, field: str, current: dict[str, Any]
    ) -> None:
        self._set(target, field, {**value, **current})
        for key, answer in value.items():
            self._compare(key, answer, target, current.get(key, answer))

    def _compare(self, name: str, value: Any, target: str, current: Any) -> None:
        if value == current or fold(str(value)) == fold(str(current)):
            self.carried.append(f"{name}: {value} (of the {target})")
        else:
            self.listed.append(f"{name}: {value} (the {target} has {current})")

    def _set(self, target: str, field: str, value: Any) -> None:
        setattr(self, target, self.trail.change(getattr(self, target), **{field: value}))


def carry(job: Carrying) -> None:
    """Carry every field of the lead that holds something."""
    for name, carrier in CARRIERS.items():
        value = getattr(job.lead, name)
        if value not in (None, "", {}):
            carrier(job, name, value)


Carrier = Callable[[Carrying, str, Any], None]


def _of_party(field: str) -> Carrier:
    """A field of whoever enquired."""
    return lambda job, name, value: job.settle(name, value, job.target, field)


def _of_both(field: str) -> Carrier:
    """A field of the person and of the organisation."""

    def carrier(job: Carrying, name: str, value: Any) -> None:
        for target, _record in list(job.parties()):
            job.settle(name, value, target, field)

    return carrier


def _company(job: Carrying, name: str, value: str) -> None:
    job.settle(name, value, "organisation", "name")


def _title(job: Carrying, name: str, value: str) -> None:
    if job.relationship is not None:
        job.settle(name, value, "relationship", "title")
    else:
        job.settle(name, value, job.target, "occupation")


def _address(job: Carrying, name: str, value: str) -> None:
    for point in missing_points(job.work, [(job.lead, job.party)]):
        job.trail.add(point)
    job.carried.append(
        _(
            "{name}: {value} ({contact_point.indefinite} of {party})",
            name=name,
            value=value,
            party=job.party.name,
        )
    )


def _source(job: Carrying, name: str, value: str) -> None:
    for _target, record in job.parties():
        carry_source(job, record, value)


def carry_source(job: Carrying, record: Customer, source: str) -> None:
    """The source a party was first acquired from is not overwritten; any other is a touch."""
    if record.source == source:
        job.carried.append(f"source: {source} (of {record.name})")
        return
    if not _is_touched(job, record, source):
        job.trail.add(Touch(customer=record, source=source, campaign=job.lead.campaign))
    job.carried.append(
        _("source: {source} ({touch.indefinite} of {party})", source=source, party=record.name)
    )


def _is_touched(job: Carrying, party: Customer, source: str) -> bool:
    touch = columns(job.work, Touch)
    same = (touch.customer == party.id) & (touch.source == source)
    return job.work.first(Touch, same) is not None


def _campaign(job: Carrying, name: str, value: Ref[Any]) -> None:
    member = columns(job.work, CampaignMember)
    same = (member.campaign == value.id) & (member.customer == job.party.id)
    if job.work.first(CampaignMember, same) is None:
        job.trail.add(
            CampaignMember(
                campaign=value, customer=job.party, status="responded", responded=True,
                responded_at=job.lead.created_at,
            )
        )  # fmt: skip
    job.carried.append(f"{name}: a membership of {job.party.name}")


def _note(job: Carrying, name: str, value: str) -> None:
    job.trail.add(
        Interaction(
            customer=job.party, channel="note", direction="in", subject=_("Enquiry"), body=value,
            happened_at=job.lead.created_at, owner=job.lead.owner, opportunity=job.opportunity,
        )
    )  # fmt: skip
    job.carried.append(f"{name}: a note of {job.party.name}")


CARRIERS: Mapping[str, Carrier] = {
    "name": _of_party("name"),
    "company": _company,
    "title": _title,
    "email": _address,
    "phone": _address,
    "country": _of_both("country"),
    "language": _of_party("language"),
    "source": _source,
    "campaign": _campaign,
    "owner": _of_both("owner"),
    "custom": _of_party("custom"),
    "note": _note,
}
"""How each field of a lead is carried."""

STAYING = (
    "status", "status_since", "reason", "recycle_on", "queue", "assigned_at", "respond_by",
    "responded_at", "late_since", "duplicate_of", "customer", "organisation", "opportunity",
    "converted_at",
)  # fmt: skip
"""Fields that say how the lead itself went; they stay on it, and it is kept."""
