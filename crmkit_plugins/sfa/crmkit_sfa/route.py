"""The order of a day's visits: the shortest way round that is found quickly."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

Place = tuple[float, float]
"""Latitude and longitude, in degrees."""

_EARTH_KM = 6371.0088
# More rounds than any list of a day needs; a year of visits ordered at once still ends.
_ROUNDS = 50


def distance_km(one: Place, other: Place) -> float:
    """The great-circle distance by the haversine formula, on a sphere of the mean radius."""
    (lat1, lon1), (lat2, lon2) = map(_radians, (one, other))
    chord = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_KM * asin(min(1.0, sqrt(chord)))


def _radians(place: Place) -> Place:
    return radians(place[0]), radians(place[1])


def length_km(places: Sequence[Place], order: Sequence[int]) -> float:
    """How long the way through the places in this order is, from the first to the last."""
    return sum(distance_km(places[a], places[b]) for a, b in pairwise(order))


def route(places: Sequence[Place]) -> list[int]:
    """An order of the places that begins with the first of them and is short.

    The nearest neighbour of each in turn (D. J. Rosenkrantz, R. E. Stearns and P. M. Lewis, 1977),
    then every stretch turned round that makes the way shorter (2-opt: G. A. Croes, 1958). The way
    does not lead back. Equal distances keep the order given.
    """
    far = _distances(places)
    return _two_opt(_nearest(len(places), far), far)


Distances = Sequence[Sequence[float]]


def _distances(places: Sequence[Place]) -> Distances:
    return [list(map(partial(distance_km, place), places)) for place in places]


def _nearest(count: int, far: Distances) -> list[int]:
    order, left = list(range(min(count, 1))), list(range(1, count))
    while left:
        here = far[order[-1]]
        nearest = min(left, key=lambda place: here[place])
        left.remove(nearest)
        order.append(nearest)
    return order


def _two_opt(order: list[int], far: Distances) -> list[int]:
    for _ in range(_ROUNDS):
        if not any(_turn(order, i, far) for i in range(1, len(order) - 1)):
            break
    return order


def _turn(order: list[int], i: int, far: Distances) -> bool:
    """Turn the stretch from i round where that saves most, if it saves anything."""
    best, until = -1e-9, 0
    before = order[i - 1]
    for j in range(i + 1, len(order)):
        gain = far[before][order[j]] - far[before][order[i]]
        if j + 1 < len(order):
            gain += far[order[i]][order[j + 1]] - far[order[j]][order[j + 1]]
        if gain < best:
            best, until = gain, j
    if until:
        order[i : until + 1] = order[i : until + 1][::-1]
    return bool(until)
