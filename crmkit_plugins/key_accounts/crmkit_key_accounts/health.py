"""The health of an account: a score of 0 to 100 from declared traits with weights, with its reason.

A weighted additive score: each factor maps a trait from its worst to its best value linearly to 0
to 1, is bounded there, and is multiplied by its weight; the weights sum to 100 (R. L. Keeney and
H. Raiffa, Decisions with Multiple Objectives, 1976). The contributions sum to the score exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any
from uuid import UUID

import attrs

from crmkit import (
    Batch,
    Customer,
    Entity,
    Invalid,
    ReadUnit,
    Ref,
    UnitOfWork,
    _,
    entity,
    integer,
    kinds,
    number,
    ref,
    text,
)
from crmkit_key_accounts.account import Account, columns
from crmkit_key_accounts.figures import known_trait, plain_values

_CENT = Decimal("0.01")
_MEASURED = (kinds.Integer, kinds.Number, kinds.Flag, kinds.Date, kinds.Moment)


@entity("key_accounts_factor", unique=["trait"])
class Factor(Entity):
    """A trait that makes part of the score; of a day or moment its age in days counts."""

    trait: str = text(max=120)
    weight: int = integer(min=1, max=100, help=_("points at best; all together 100"))
    worst: Decimal = number(places=4, help=_("the value, or the age in days, that gives nothing"))
    best: Decimal = number(places=4, help=_("the one that gives all points"))


@entity("key_accounts_score", unique=[("customer", "scored_on")])
class Score(Entity):
    """The health of an account on a day, as it was recorded then."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    scored_on: date
    score: Decimal = number(places=2, min=0, max=100)
    reasons: tuple[str, ...] = ()


@attrs.frozen
class Contribution:
    """What one factor gave: the trait, its value (of a day or moment days ago), and its points."""

    trait: str
    weight: int
    value: Decimal | None
    points: Decimal

    def __str__(self) -> str:
        said = "unknown" if self.value is None else f"{self.value.normalize():f}"
        return f"{self.trait}: {said} gives {self.points} of {self.weight}"


@attrs.frozen
class Health:
    """The score of an account and its reason: contributions that sum to it."""

    customer: UUID
    contributions: tuple[Contribution, ...]

    @property
    def score(self) -> Decimal:
        return sum((one.points for one in self.contributions), Decimal(0))


# The model


def check(batch: Batch[Factor]) -> None:
    """A factor has a way from its worst to its best."""
    for i, factor in enumerate(batch.after):
        if factor.worst == factor.best:
            batch.refuse(i, f"its worst and its best value are both {factor.best}")


def set_model(work: UnitOfWork, factors: Sequence[Factor]) -> tuple[Factor, ...]:
    """Let these factors make the score instead of those that did.

    Raises Invalid where the weights do not sum to 100, a trait comes twice, or is not there or
    cannot be measured.
    """
    total = sum(factor.weight for factor in factors)
    if total != 100:
        raise Invalid(f"the weights sum to {total}; they have to sum to 100")
    names = [factor.trait for factor in factors]
    for name in names:
        if names.count(name) > 1:
            raise Invalid(f"{name!r} comes twice; give it one weight")
        if not isinstance(known_trait(work, name, summed=False).kind, _MEASURED):
            raise Invalid(f"{name!r} cannot be measured; choose a number, a flag or a date")
    work.remove_all(list(work.find(Factor)))
    work.add_all(factors)
    return tuple(factors)


# The score


def scored(work: ReadUnit, customers: Iterable[UUID]) -> Iterator[Health]:
    """The health of each of these customers now; a statement for each factor and batch."""
    factors = sorted(work.find(Factor), key=lambda factor: (-factor.weight, factor.trait))
    for ids in work.batches(customers):
        some = columns(work, Customer).id.in_(ids)
        known = [(factor, _values(work, factor, some)) for factor in factors]
        for id in ids:
            parts = (_contribution(work, factor, values.get(id)) for factor, values in known)
            yield Health(id, tuple(parts))


def _values(work: ReadUnit, factor: Factor, some: Any) -> dict[UUID, Any]:
    """Of a trait that is not there any more, nothing is known."""
    try:
        return plain_values(work, factor.trait, some)
    except Invalid:
        return {}


def _contribution(work: ReadUnit, factor: Factor, stored: Any) -> Contribution:
    trait = work.crm.catalogue.traits[Customer].get(factor.trait)
    value = _measured(work, stored if stored is not None else trait and trait.missing)
    if value is None:
        return Contribution(factor.trait, factor.weight, None, Decimal("0.00"))
    return Contribution(factor.trait, factor.weight, value, points(factor, value))


def points(factor: Factor, value: Decimal) -> Decimal:
    """What a value gives, from 0 to the weight, rounded half to even to a hundredth."""
    share = (value - factor.worst) / (factor.best - factor.worst)
    share = min(max(share, Decimal(0)), Decimal(1))
    return (factor.weight * share).quantize(_CENT, ROUND_HALF_EVEN)


def _measured(work: ReadUnit, value: Any) -> Decimal | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        return Decimal((work.now() - value).days)
    if isinstance(value, date):
        return Decimal((work.today() - value).days)
    return Decimal(str(int(value) if isinstance(value, bool) else value))


def record(work: UnitOfWork, after: UUID | None = None) -> UUID | None:
    """Record today's score of the accounts after this one, a batch of them; the last one's id.

    Said again on the same day with the same result it writes nothing. None when there are no more.
    """
    row = columns(work, Account)
    now = row.until.is_(None) if after is None else row.until.is_(None) & (row.id > after)
    size = work.crm.core_settings.batch_size
    accounts = list(work.find(Account, now, limit=size))
    if not accounts or work.first(Factor) is None:
        return None
    _keep(work, list(scored(work, [one.customer.id for one in accounts])))
    return accounts[-1].id if len(accounts) == size else None


def _keep(work: UnitOfWork, found: Sequence[Health]) -> None:
    row, today = columns(work, Score), work.today()
    mine = row.customer.in_([one.customer for one in found]) & (row.scored_on == today)
    known = {score.customer.id: score for score in work.find(Score, mine)}
    facts: dict[UUID, dict[str, Any]] = {
        one.customer: {"score": one.score, "reasons": tuple(map(str, one.contributions))}
        for one in found
    }
    work.change_all((known[id], told) for id, told in facts.items() if id in known)
    work.add_all(
        Score(customer=Customer.ref(id), scored_on=today, **told)
        for id, told in facts.items()
        if id not in known
    )
