"""Points: what speaks for a lead and against it, as an organisation sees it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from crmkit import Batch, Entity, UnitOfWork, _, entity, field, integer, text
from crmkit_leads.lead import Lead
from crmkit_leads.rule import fulfilling
from crmkit_leads.tables import columns

_MOST = 1_000_000


@entity("leads_points", plural=_("Rules of points"), unique=["name"])
class PointsRule(Entity):
    """A lead that fulfils the criterion has so many points more, or less if they are negative."""

    name: str = text(max=80)
    criterion: str = text(
        max=4000, criterion="leads_lead", help=_("over {lead.plural}, as country == 'PL'")
    )
    points: int = integer(min=-_MOST, max=_MOST)
    active: bool = field(default=True)


class Points(NamedTuple):
    """The points of a lead by one rule."""

    rule: str
    points: int


def check_criterion(batch: Batch[PointsRule]) -> None:
    """A criterion is one that its author may ask."""
    for rule in batch.after:
        batch.work.visible(Lead, rule.criterion)


def set_points(work: UnitOfWork, name: str, criterion: str, points: int) -> PointsRule:
    """The rule of this name: added, or changed where it differs."""
    known = work.first(PointsRule, columns(work, PointsRule).name == name)
    if known is None:
        return work.add(PointsRule(name=name, criterion=criterion, points=points))
    return work.change(known, criterion=criterion, points=points, active=True)


def rules_of_points(work: UnitOfWork) -> list[PointsRule]:
    """The rules that count."""
    return list(work.find(PointsRule, "active"))


def points_of(
    work: UnitOfWork, rules: Iterable[PointsRule], ids: Sequence[UUID]
) -> dict[UUID, list[Points]]:
    """The points of each lead, by each rule that it fulfils: one query a rule.

    Raises Broken for a rule whose criterion names what is no longer there.
    """
    found: dict[UUID, list[Points]] = {id: [] for id in ids}
    for rule in rules:
        for id in fulfilling(work, rule.name, rule.criterion, ids):
            found[id].append(Points(rule.name, rule.points))
    return found


def grade_of(points: int, limits: Sequence[int]) -> str:
    """A for at least as many points as the first limit, B for the second, and so on."""
    below = sum(points < limit for limit in limits)
    return chr(ord("A") + below)
