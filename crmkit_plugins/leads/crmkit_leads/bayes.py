"""Naive Bayes: how much each thing that is known of a lead speaks for its conversion.

The categorical model with Laplace's smoothing, as in C. D. Manning, P. Raghavan, H. Schütze,
Introduction to Information Retrieval (2008), chapter 13. Each factor is a logarithm of odds
(natural, above 0 where it speaks for the lead); they sum to that of the lead being won.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from math import exp, log
from uuid import UUID

from sqlalchemy import func, select

from crmkit import UnitOfWork, _
from crmkit_leads.frequency import Frequency, Model, frequencies, model_of, values_of
from crmkit_leads.lead import Lead
from crmkit_leads.tables import columns

Factors = Mapping[str, Decimal]
"""What speaks for a lead, in words, and how much."""

# How many leads of each sort are taken to have had every value before any was seen.
_ALPHA = 1
_PLACES = Decimal("0.000001")


def factors(work: UnitOfWork, leads: Sequence[Lead]) -> dict[UUID, Factors]:
    """The factors of each lead; of none as long as no lead was won, or none lost."""
    model = model_of(work)
    if model is None or not model.won or not model.lost:
        return {}
    told = {lead.id: values_of(lead, model.features) for lead in leads}
    known = frequencies(work, {pair for values in told.values() for pair in values.items()})
    weights = _weights(model, known, _distinct(work))
    prior = {str(_("before anything is known")): _rounded(log(model.won / model.lost))}
    return {
        id: prior | {": ".join(pair): weights[pair] for pair in values.items() if pair in weights}
        for id, values in told.items()
    }


def _distinct(work: UnitOfWork) -> dict[str, int]:
    """How many values of each feature were seen."""
    row = columns(work, Frequency)
    seen = row.removed_at.is_(None) & (row.won + row.lost > 0)
    counted = select(row.feature, func.count()).where(seen).group_by(row.feature)
    return {one.feature: one[1] for one in work.connection.execute(counted)}


def _weights(
    model: Model, known: Mapping[tuple[str, str], Frequency], distinct: Mapping[str, int]
) -> dict[tuple[str, str], Decimal]:
    """By how much each value moves the odds. One that was never seen says nothing."""
    return {
        (feature, value): _rounded(
            log((one.won + _ALPHA) / (model.won + _ALPHA * distinct[feature]))
            - log((one.lost + _ALPHA) / (model.lost + _ALPHA * distinct[feature]))
        )
        for (feature, value), one in known.items()
    }


def _rounded(weight: float) -> Decimal:
    return Decimal(weight).quantize(_PLACES)


def probability(log_odds: Decimal) -> Decimal:
    """The probability that these odds mean, from 0 to 1, with four decimals."""
    # Beyond these the fourth decimal does not move, and exp() would overflow.
    bounded = max(min(float(log_odds), 50.0), -50.0)
    return Decimal(1 / (1 + exp(-bounded))).quantize(Decimal("0.0001"))
