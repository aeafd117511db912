"""Leads that are not answered in time: told to who leads the owner, and taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from crmkit import Employee, Interaction, Team, UnitOfWork, _
from crmkit_leads.dealing import absent
from crmkit_leads.lead import Lead
from crmkit_leads.settings import LeadsSettings
from crmkit_leads.tables import columns


def escalate(work: UnitOfWork) -> int:
    """Tell of a batch of leads that are late and that nobody was told of; return how many.

    A reminder is planned for the employee in the setting `escalate_to`, else for the nearest who
    leads the owner's team or one above it. A lead whose owner nobody leads is marked all the same.
    """
    row = columns(work, Lead)
    untold = row.late_since.is_(None) & (row.respond_by < work.now()) & (row.status == "assigned")
    late = work.find(Lead, untold, limit=work.crm.core_settings.batch_size).items
    told = _told(work, late)
    work.change_all(late, late_since=work.now())
    work.add_all(_reminder(work, lead, told[lead.owner]) for lead in late if lead.owner in told)
    return len(late)


def _reminder(work: UnitOfWork, lead: Lead, leader: str) -> Interaction:
    return Interaction(
        customer=lead.customer,
        channel="reminder",
        status="planned",
        subject=work.words.say(_("Not answered: {name}", name=lead.name))[:255],
        body=work.words.say(_("{lead.indefinite} of {owner}", owner=lead.owner)),
        happened_at=work.now(),
        due_at=work.now(),
        owner=leader,
    )


def _told(work: UnitOfWork, late: Iterable[Lead]) -> Mapping[str | None, str]:
    """Who is told of the leads of each owner."""
    owners = {lead.owner for lead in late if lead.owner is not None}
    named = work.settings(LeadsSettings).escalate_to
    if named is not None:
        return dict.fromkeys(owners, named)
    return _leaders(work, owners) if owners else {}


def _leaders(work: UnitOfWork, owners: Iterable[str]) -> dict[str | None, str]:
    """Who leads each employee: of their team or, where that is nobody else, of one above it."""
    known = columns(work, Employee).key.in_(list(owners))
    teams = {team.id: team for team in work.find(Team)}
    gone = absent(work, [team.leader for team in teams.values() if team.leader])
    found: dict[str | None, str] = {}
    for one in work.find(Employee, known):
        for leader in _upwards(teams, one.team.id if one.team else None):
            if leader not in gone and leader != one.key:
                found.setdefault(one.key, leader)
    return found


def _upwards(teams: Mapping[UUID, Team], at: UUID | None) -> Sequence[str]:
    """The leaders of a team and of those above it, the nearest first."""
    leaders: list[str] = []
    passed: set[UUID] = set()
    while at is not None and at in teams and at not in passed:
        passed.add(at)
        team = teams[at]
        leaders += [team.leader] if team.leader else []
        at = team.parent.id if team.parent else None
    return leaders


def take_back(work: UnitOfWork) -> int:
    """Take a batch of leads that stayed unanswered from their owners; return how many.

    They wait for another owner where they waited before. How long after the deadline says the
    setting `take_back_after`.
    """
    after = work.settings(LeadsSettings).take_back_after
    if after is None:
        return 0
    row = columns(work, Lead)
    left = (row.status == "assigned") & (row.respond_by < work.now() - after)
    late = work.find(Lead, left, limit=work.crm.core_settings.batch_size).items
    return work.change_all(late, owner=None)
