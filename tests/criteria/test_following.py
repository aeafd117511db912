"""Whether one criterion follows from another that is asked of the record it refers to."""

from __future__ import annotations

import pytest

from crmkit.criteria.following import follows

FOLLOWS = [
    ("deal.owner == me", "owner == me"),
    ("deal.owner in my_team or deal.owner == me", "owner == me or owner in my_team"),
    ("employee == me or deal.owner == me", "owner == me"),
    ("deal.stage.name == 'won'", "stage.name == 'won'"),
    ("deal.country in ['PL', 'IL']", "country in ['PL', 'IL']"),
    ("deal.owner is None", "owner is None"),
    ("not (deal.owner == me)", "not (owner == me)"),
    ("deal.a == 1 and deal.b == 2", "a == 1 and b == 2"),
]
DOES_NOT = [
    ("owner == me", "owner == me"),
    ("deal.owner == me", "owner == me or owner is None"),
    ("other.owner == me", "owner == me"),
    ("deal.owner == me and note == ''", "owner == me"),
    ("deal.owner in my_team", "owner == me"),
    ("deal.amount == 1", "amount == True"),
    ("deal.country == 'me'", "country == me"),
    ("any(deal.calls, note == '')", "any(calls, note == '')"),
    ("deal.owner != me", "not (owner == me) and name == ''"),
]


@pytest.mark.parametrize(("criterion", "of_it"), FOLLOWS)
def test_what_is_asked_by_way_of_the_reference_follows(criterion: str, of_it: str) -> None:
    """Every alternative of the one is an alternative of the other, asked of the reference."""
    assert follows(criterion, "deal", of_it)


@pytest.mark.parametrize(("criterion", "of_it"), DOES_NOT)
def test_what_does_not_show_does_not_follow(criterion: str, of_it: str) -> None:
    """One that is stricter, is asked of something else, or cannot be compared."""
    assert not follows(criterion, "deal", of_it)
