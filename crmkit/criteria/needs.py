"""Which records a condition cannot do without.

Through a record that is missing every value is missing, so that most conditions cannot hold. Where
one has to, the outer join to the record may as well be an inner one, which databases run faster.
"""

from __future__ import annotations

from collections.abc import Iterator

from crmkit.criteria.meaning import (
    Always,
    Among,
    Arithmetic,
    Compare,
    Constant,
    Count,
    Either,
    Empty,
    Every,
    Holds,
    Hops,
    InTeam,
    Match,
    Meaning,
    Missing,
    Negated,
    Related,
    Truth,
    Value,
)


def needs(meaning: Meaning, hops: Hops) -> bool:
    """Whether it can only hold where there is a record at the end of the hops."""
    return not _can_be(True, meaning, hops)


def only_about(meaning: Meaning, hops: Hops) -> bool:
    """Whether it says nothing but of the record at the end of the hops, and what follows it."""
    match meaning:
        case Always():
            return True
        case Negated(part=part):
            return only_about(part, hops)
        case Every(parts=parts) | Either(parts=parts):
            return all(only_about(part, hops) for part in parts)
        case Related(hops=own):
            return own[: len(hops)] == hops
    return all(_is_about(value, hops) for value in _values(meaning))


def _is_about(value: Value, hops: Hops) -> bool:
    match value:
        case Constant():
            return True
        case Arithmetic(left=left, right=right):
            return _is_about(left, hops) and _is_about(right, hops)
    return _leads_through(value, hops)


def _can_be(wanted: bool, meaning: Meaning, hops: Hops) -> bool:
    """Whether it can hold, or fail, where the record is missing."""
    match meaning:
        case Always(value=value):
            return value is wanted
        case Negated(part=part):
            return _can_be(not wanted, part, hops)
        case Every(parts=parts) | Either(parts=parts):
            of = all if isinstance(meaning, Every) is wanted else any
            return of(_can_be(wanted, part, hops) for part in parts)
        case Missing(value=value):
            return wanted or not _leads_through(value, hops)
        case Related(hops=own):
            return not wanted or own[: len(hops)] != hops
    return not wanted or not any(_leads_through(value, hops) for value in _values(meaning))


def _values(meaning: Meaning) -> Iterator[Value]:
    match meaning:
        case Compare(left=left, right=right):
            yield from (left, right)
        case (
            Truth(value=value)
            | Missing(value=value)
            | Empty(value=value)
            | Among(value=value)
            | InTeam(value=value)
            | Holds(value=value)
            | Match(value=value)
        ):
            yield value


def _leads_through(value: Value, hops: Hops) -> bool:
    match value:
        case Constant():
            return False
        case Count(related=related):
            return related.hops[: len(hops)] == hops
        case Arithmetic(left=left, right=right):
            return _leads_through(left, hops) or _leads_through(right, hops)
    return value.hops[: len(hops)] == hops
