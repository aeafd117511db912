"""The score of a lead: its points, its grade, and how likely it is to be won."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from crmkit import Extension, UnitOfWork, _, extension, field, integer, number, text
from crmkit_leads.bayes import Factors, factors, probability
from crmkit_leads.lead import OPEN, Lead
from crmkit_leads.points import Points, PointsRule, grade_of, points_of, rules_of_points
from crmkit_leads.settings import LeadsSettings
from crmkit_leads.tables import columns


@extension(Lead, "leads_score", index=["points"])
class Score(Extension):
    """How good a lead is; kept by the part."""

    points: int = integer(default=0, help=_("the sum by the {points_rule.plural}"))
    grade: str | None = text(default=None, max=1, help=_("A is best"))
    log_odds: Decimal | None = number(
        default=None,
        places=6,
        help=_("of being won, as the {model} has learned; above 0 is likely"),
    )
    probability: Decimal | None = number(default=None, places=4, help=_("of being won"))
    factors: dict[str, Any] = field(
        default={}, privacy="personal", help=_("what speaks for it and against it; they sum up")
    )


@attrs.frozen
class Explanation:
    """Why a lead has the score it has.

    `factors` are logarithms of odds, the strongest first; they sum to `log_odds`, which is None as
    long as nothing was learned.
    """

    points: int
    grade: str | None
    rules: tuple[Points, ...]
    log_odds: Decimal | None
    probability: Decimal | None
    factors: Factors


def explain(work: UnitOfWork, lead: Lead) -> Explanation:
    """The score of a lead as it is now, and what it is made of."""
    with work.acting("leads"):
        return _explained(work, rules_of_points(work), [lead])[lead.id]


def score(work: UnitOfWork, leads: Sequence[Lead]) -> None:
    """Score these leads, if there is anything to score them by."""
    if not leads:
        return
    with work.acting("leads"):
        rules = rules_of_points(work)
        found = _explained(work, rules, leads)
        row = columns(work, Score)
        known = {one.id: one for one in work.find(Score, row.id.in_(list(found)))}
        work.change_all((one, _fields(found[id])) for id, one in known.items())
        work.add_all(
            Score(id=id, **_fields(one))
            for id, one in found.items()
            if id not in known and (rules or one.factors)
        )


def score_open(work: UnitOfWork, after: UUID | None) -> UUID | None:
    """Score a batch of open leads, those after an id; return the last one's, None at the end."""
    row, size = columns(work, Lead), work.crm.core_settings.batch_size
    where = row.status.in_(OPEN)
    if after is not None:
        where &= row.id > after
    leads = work.find(Lead, where, limit=size).items
    score(work, leads)
    return leads[-1].id if len(leads) == size else None


def _explained(
    work: UnitOfWork, rules: Sequence[PointsRule], leads: Sequence[Lead]
) -> dict[UUID, Explanation]:
    limits = work.settings(LeadsSettings).grade_from
    points = points_of(work, rules, [lead.id for lead in leads])
    learned = _factors(work, leads)
    return {
        lead.id: _explanation(points[lead.id], learned.get(lead.id, {}), limits if rules else None)
        for lead in leads
    }


def _factors(work: UnitOfWork, leads: Sequence[Lead]) -> dict[UUID, Factors]:
    """As another part's model says, if one does; else as was learned here."""
    for answer in work.crm.parts.hook.leads_model(work=work, leads=tuple(leads)):
        return dict(answer)
    return factors(work, leads)


def _explanation(
    rules: Iterable[Points], weights: Factors, limits: Sequence[int] | None
) -> Explanation:
    total = sum(one.points for one in rules)
    odds = sum(weights.values(), Decimal(0)) if weights else None
    strongest = sorted(weights.items(), key=lambda item: (-abs(item[1]), item[0]))
    return Explanation(
        points=total,
        grade=None if limits is None else grade_of(total, limits),
        rules=tuple(rules),
        log_odds=odds,
        probability=None if odds is None else probability(odds),
        factors=dict(strongest),
    )


def _fields(found: Explanation) -> dict[str, Any]:
    weights = {words: str(weight) for words, weight in found.factors.items()}
    return {
        "points": found.points,
        "grade": found.grade,
        "log_odds": found.log_odds,
        "probability": found.probability,
        "factors": weights,
    }
