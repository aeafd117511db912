"""Criteria in SQL find exactly what plain Python finds over the same records."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit.testing.plugin import kinds

from .conftest import World
from .generated import criteria
from .shop import Line, Order

_RUNS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("kind", kinds())
@_RUNS
@given(text=criteria(), seed=st.integers(1, 3), few=st.booleans())
def test_criteria_about_clients(
    world_of: Callable[[str, int], World], kind: str, text: str, seed: int, few: bool
) -> None:
    """Whatever the criterion, the records it is about, and the form its SQL takes."""
    world = world_of(kind, seed)

    assert world.expected(text) == world.matching(text, few=few)


@pytest.mark.parametrize("kind", kinds())
@_RUNS
@given(text=criteria("order"))
def test_criteria_about_orders(world_of: Callable[[str, int], World], kind: str, text: str) -> None:
    """The same as one predicate, without joins beside it."""
    world = world_of(kind, 1)

    assert world.expected(text, Order) == world.predicated(text, Order)


@pytest.mark.parametrize("kind", kinds())
@_RUNS
@given(text=criteria("line"))
def test_criteria_about_lines(world_of: Callable[[str, int], World], kind: str, text: str) -> None:
    """Paths of two references and more."""
    world = world_of(kind, 2)

    assert world.expected(text, Line) == world.matching(text, Line)
