"""Dealing visits out over days."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit_sfa.spreading import spread

loads = st.lists(st.integers(0, 12), min_size=1, max_size=31)


@pytest.mark.parametrize(
    ("full", "count", "expected"),
    [
        ([0, 0, 0, 0], 8, [2, 2, 2, 2]),
        ([0, 0, 0, 0, 0], 1, [0, 0, 1, 0, 0]),
        ([0] * 6, 3, [0, 1, 0, 1, 0, 1]),
        ([3, 0, 0, 3], 4, [0, 2, 2, 0]),
        ([5, 0, 1], 2, [0, 1, 1]),
        ([], 3, []),
        ([1, 2], 0, [0, 0]),
    ],
)
def test_the_emptiest_days_are_filled_first(
    full: list[int], count: int, expected: list[int]
) -> None:
    """And what is over is spaced evenly."""
    assert expected == spread(full, count)


@given(loads, st.integers(0, 400))
def test_every_visit_has_a_day_and_no_day_is_fuller_than_it_need_be(
    full: list[int], count: int
) -> None:
    """A day that got a visit has at most one more than any other."""
    given = spread(full, count)
    after = [load + new for load, new in zip(full, given, strict=True)]
    assert count == sum(given)
    assert all(new >= 0 for new in given)
    assert max([load for load, new in zip(after, given, strict=True) if new], default=0) <= (
        min(after) + 1
    )


@given(st.integers(1, 31), st.integers(0, 200))
def test_on_empty_days_the_gaps_are_even(days: int, count: int) -> None:
    """Between two visits of a slack month there are as many days as between any two others."""
    given = spread([0] * days, count)
    extra = [day for day, new in enumerate(given) if new > min(given)]
    gaps = {b - a for a, b in pairwise(extra)}
    assert max(gaps, default=0) - min(gaps, default=0) <= 1
