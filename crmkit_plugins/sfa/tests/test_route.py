"""The order of a day's visits."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmkit_sfa.route import distance_km, length_km, route

WARSAW, KRAKOW, SYDNEY = (52.2297, 21.0122), (50.0647, 19.9450), (-33.8688, 151.2093)

places = st.lists(
    st.tuples(st.floats(49, 55), st.floats(14, 24)), min_size=0, max_size=25, unique=True
)


def test_distances_are_those_of_the_globe() -> None:
    """Warsaw to Kraków and to Sydney, as the great circle has them."""
    assert 252.0 == pytest.approx(distance_km(WARSAW, KRAKOW), abs=1)
    assert 15590 == pytest.approx(distance_km(WARSAW, SYDNEY), rel=0.01)
    assert 0 == distance_km(WARSAW, WARSAW)
    assert 20015.1 == pytest.approx(distance_km((0, 0), (0, 180)), abs=0.1)


def test_a_crossing_is_undone() -> None:
    """Round a square, not across it."""
    square = [(50.0, 20.0), (51.0, 21.0), (50.0, 21.0), (51.0, 20.0)]
    assert length_km(square, route(square)) < length_km(square, [0, 1, 2, 3])
    assert sorted(length_km(square, (0, *rest)) for rest in permutations((1, 2, 3)))[0] == (
        pytest.approx(length_km(square, route(square)))
    )


@given(places)
def test_every_place_is_visited_once_beginning_with_the_first(
    stops: list[tuple[float, float]],
) -> None:
    """However they lie."""
    order = route(stops)
    assert sorted(order) == list(range(len(stops)))
    assert order[:1] == [0][: len(stops)]


@settings(max_examples=40)
@given(places)
def test_no_stretch_turned_round_would_make_it_shorter(stops: list[tuple[float, float]]) -> None:
    """That is what 2-opt leaves."""
    order = route(stops)
    found = length_km(stops, order)
    for i in range(1, len(order) - 1):
        for j in range(i + 1, len(order)):
            turned = order[:i] + order[i : j + 1][::-1] + order[j + 1 :]
            assert found <= length_km(stops, turned) + 1e-6


@settings(max_examples=25)
@given(st.lists(st.tuples(st.floats(49, 55), st.floats(14, 24)), min_size=2, max_size=6))
def test_a_short_day_is_near_the_best(stops: list[tuple[float, float]]) -> None:
    """At most half as long again as the best of all orders."""
    best = min(length_km(stops, (0, *rest)) for rest in permutations(range(1, len(stops))))
    assert length_km(stops, route(stops)) <= 1.5 * best + 1e-6
