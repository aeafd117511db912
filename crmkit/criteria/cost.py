"""What a condition costs: cheap ones come first, and narrow ones decide how costly ones are run."""

from __future__ import annotations

from collections.abc import Iterable

from crmkit.criteria.meaning import (
    Among,
    Arithmetic,
    Compare,
    Constant,
    Count,
    Either,
    Empty,
    Every,
    FieldOf,
    Holds,
    InTeam,
    Match,
    Meaning,
    Missing,
    Negated,
    Related,
    TraitOf,
    Truth,
    Value,
)
from crmkit.entities import kinds

_OWN, _SEARCHED, _JOINED, _SELECTED, _RELATED = range(5)


def by_cost(parts: Iterable[Meaning]) -> list[Meaning]:
    """The cheapest first; equally cheap ones as they were written."""
    return sorted(parts, key=cost)


def cost(meaning: Meaning) -> int:
    match meaning:
        case Every(parts=parts) | Either(parts=parts):
            return max(cost(part) for part in parts)
        case Negated(part=part):
            return cost(part)
        case Compare(left=left, right=right):
            return max(_cost_of(left), _cost_of(right))
        case Match(value=value) | Holds(value=value):
            return max(_SEARCHED, _cost_of(value))
        case InTeam(value=value):
            return max(_SELECTED, _cost_of(value))
        case Among(value=value) | Truth(value=value) | Missing(value=value) | Empty(value=value):
            return _cost_of(value)
        case Related():
            return _RELATED
    return _OWN


def _cost_of(value: Value) -> int:
    match value:
        case FieldOf(hops=hops):
            return _JOINED if hops else _OWN
        case Arithmetic(left=left, right=right):
            return max(_cost_of(left), _cost_of(right))
        case TraitOf():
            return _SELECTED
        case Count():
            return _RELATED
    return _OWN


def is_narrow(meaning: Meaning) -> bool:
    """Whether few records can be expected to fulfil it, so that the rest is best asked of each.

    A text, a date or a reference tells records apart; a choice, a flag or a country does not.
    """
    match meaning:
        case Every(parts=parts):
            return any(is_narrow(part) for part in parts)
        case Either(parts=parts):
            return all(is_narrow(part) for part in parts)
        case Compare(operator="==", left=left, right=Constant()):
            return _tells_apart(left)
        case Among(value=value) | Match(value=value):
            return _tells_apart(value)
    return False


def _tells_apart(value: Value) -> bool:
    if not isinstance(value, FieldOf) or value.hops:
        return False
    return not isinstance(value.kind, kinds.Choice | kinds.Flag | kinds.Code)


def as_existence(compare: Compare) -> Meaning:
    """`count(x) >= 1` only asks whether there is any, and need not count them."""
    match compare:
        case Compare(left=Count(related=Related(hops=()) as related), right=Constant(value=number)):
            if (compare.operator, number) in ((">", 0), (">=", 1)):
                return related
            if (compare.operator, number) in (("==", 0), ("<", 1), ("<=", 0)):
                return Negated(related)
    return compare
