"""Forecasts of a series from its own past, with their uncertainty and the errors they made.

Plain numbers in, plain numbers out: seasonal naive, Theta, and the backtest that tells which of
them to believe.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt
from statistics import NormalDist, fmean

import attrs

from crmkit import Invalid

Series = Sequence[float]

# Seasonality shows where the autocorrelation at its lag is not zero at 10 %: 1.645 squared.
_SEASONAL = 2.705543454095404
_LOWEST, _HIGHEST = 1e-4, 0.9999


@attrs.frozen
class Point:
    """What is expected of one period to come, and between which bounds it will probably be."""

    mean: float
    lower: float
    upper: float


@attrs.frozen
class Backtest:
    """How well a method would have done, asked again at every period since it had enough history.

    `mase` is the mean absolute scaled error (below 1 it beats the seasonal naive forecast of what
    was known then); `smape` is symmetric, in percent from 0 to 200; `covered` is the share of what
    came that lay between the bounds. Each is None where nothing could be asked.
    """

    origins: int
    mase: float | None
    smape: float | None
    covered: float | None


Method = Callable[[Series, int, int, float], tuple[Point, ...]]
"""From values, season, horizon and level (such as 0.95) to points."""


def seasonal_naive(values: Series, season: int, horizon: int, level: float) -> tuple[Point, ...]:
    """Each period as the same one a season ago.

    The variance is that of the seasonal differences, once for each season ahead (Hyndman and
    Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.5). Raises Invalid for a series
    not longer than a season.
    """
    _require(values, season + 1, "the seasonal naive method", horizon, level)
    squares = [(new - old) ** 2 for old, new in zip(values, values[season:], strict=False)]
    sigma = sqrt(fmean(squares))
    last = values[-season:]
    return tuple(
        _point(last[step % season], sigma * sqrt(step // season + 1), level)
        for step in range(horizon)
    )


def theta(
    values: Series, season: int, horizon: int, level: float, alpha: float | None = None
) -> tuple[Point, ...]:
    """The Theta method: exponential smoothing with half the slope of the trend as its drift.

    V. Assimakopoulos and K. Nikolopoulos, The theta model, International Journal of Forecasting
    16 (2000), in the form of R. J. Hyndman and B. Billah, Unmasking the Theta method, the same, 19
    (2003). A season that shows is taken out first, by classical decomposition, and put back after.
    The variance of step h is that of smoothing, sigma squared times 1 + (h - 1) alpha squared.
    `alpha` is fitted unless given. Raises Invalid for a series shorter than four.
    """
    _require(values, 4, "the Theta method", horizon, level)
    seasons, multiplied = _seasons(values, season)
    plain = _without(values, seasons, multiplied)
    alpha = _fitted(plain) if alpha is None else alpha
    n, (smooth, squares) = len(plain), _smoothed(plain, alpha)
    # The first value is where smoothing starts, and no error of it.
    sigma, drift = sqrt(squares / (n - 1)), _slope(plain) / 2
    start = 1 / alpha - (1 - alpha) ** n / alpha
    points = []
    for step in range(horizon):
        mean, spread = smooth + drift * (step + start), sigma * sqrt(1 + step * alpha**2)
        factor = seasons[(n + step) % season] if seasons else float(multiplied)
        scaled = (mean * factor, spread * factor) if multiplied else (mean + factor, spread)
        points.append(_point(*scaled, level))
    return tuple(points)


METHODS: dict[str, Method] = {"seasonal_naive": seasonal_naive, "theta": theta}


def backtest(method: Method, values: Series, season: int, horizon: int, level: float) -> Backtest:
    """Ask a method at every past period, with what was known then, and compare with what came.

    Rolling origin from two seasons on; of each origin up to `horizon` steps. The scale of MASE is
    the mean absolute seasonal difference of what was known (R. J. Hyndman and A. B. Koehler,
    Another look at measures of forecast accuracy, International Journal of Forecasting 22, 2006).
    """
    scaled, relative, inside = list[float](), list[float](), list[bool]()
    origins = range(2 * season, len(values))
    for origin in origins:
        known, came = values[:origin], values[origin : origin + horizon]
        scale = fmean(abs(b - a) for a, b in zip(known, known[season:], strict=False))
        for point, real in zip(method(known, season, len(came), level), came, strict=True):
            error = abs(real - point.mean)
            size = (abs(real) + abs(point.mean)) / 2
            if scale:
                scaled.append(error / scale)
            relative.append(100 * error / size if size else 0.0)
            inside.append(point.lower <= real <= point.upper)
    return Backtest(len(origins), _mean(scaled), _mean(relative), _mean([float(x) for x in inside]))


def _mean(values: Sequence[float]) -> float | None:
    return fmean(values) if values else None


def _require(values: Series, least: int, method: str, horizon: int, level: float) -> None:
    if len(values) < least:
        raise Invalid(
            f"{method} needs at least {least} periods of history; there are only {len(values)}"
        )
    if horizon < 1:
        raise Invalid(f"{horizon} periods ahead is no forecast; ask for 1 or more")
    if not 0 < level < 1:
        raise Invalid(f"a level of {level} is none; give one between 0 and 1, such as 0.95")


def _point(mean: float, spread: float, level: float) -> Point:
    width = NormalDist().inv_cdf((1 + level) / 2) * spread
    return Point(mean, mean - width, mean + width)


# Seasons


def _seasons(values: Series, season: int) -> tuple[list[float], bool]:
    """The factor of each place of the season, or what is added to it; none where none shows."""
    if season < 2 or len(values) < 2 * season or not _shows(values, season):
        return [], min(values) > 0
    if min(values) > 0:
        factors = _decomposed(values, season, multiplied=True)
        if min(factors) > 0:
            return factors, True
    return _decomposed(values, season, multiplied=False), False


def _shows(values: Series, season: int) -> bool:
    """Whether the autocorrelation at the season is more than that of shorter lags explains."""
    mean, n = fmean(values), len(values)
    centred = [value - mean for value in values]
    whole = sum(value * value for value in centred)
    if not whole:
        return False
    rho = [
        sum(a * b for a, b in zip(centred, centred[lag:], strict=False)) / whole
        for lag in range(season + 1)
    ]
    return n * rho[-1] ** 2 / sum(r * r for r in rho[:-1]) > _SEASONAL


def _decomposed(values: Series, season: int, *, multiplied: bool) -> list[float]:
    """Classical decomposition: the mean departure of each place from the centred moving average."""
    half = season // 2
    departures: list[list[float]] = [[] for _ in range(season)]
    for i in range(half, len(values) - half):
        trend = _centred(values, i, season)
        departures[i % season].append(values[i] / trend if multiplied else values[i] - trend)
    means = [fmean(found) for found in departures]
    middle = fmean(means)
    return [mean / middle if multiplied else mean - middle for mean in means]


def _centred(values: Series, i: int, season: int) -> float:
    """The moving average of one season round i; of an even one the two ends count half."""
    half = season // 2
    window = values[i - half : i + half + 1]
    if season % 2:
        return fmean(window)
    return (sum(window) - (window[0] + window[-1]) / 2) / season


def _without(values: Series, seasons: Sequence[float], multiplied: bool) -> list[float]:
    if not seasons:
        return list(values)
    factors = [seasons[i % len(seasons)] for i in range(len(values))]
    pairs = zip(values, factors, strict=True)
    return [value / f if multiplied else value - f for value, f in pairs]


# Smoothing


def _slope(values: Series) -> float:
    """The slope of the line through the values by least squares."""
    n, mean = len(values), fmean(values)
    middle = (n - 1) / 2
    rise = sum((i - middle) * (value - mean) for i, value in enumerate(values))
    return rise / sum((i - middle) ** 2 for i in range(n))


def _smoothed(values: Series, alpha: float) -> tuple[float, float]:
    """The last level of simple exponential smoothing that starts at the first value, and the sum
    of the squares of its one-step errors."""
    level, squares = values[0], 0.0
    for value in values[1:]:
        error = value - level
        squares += error * error
        level += alpha * error
    return level, squares


def _fitted(values: Series) -> float:
    """The alpha of the smallest one-step errors: the best of a grid, refined by golden section."""

    def loss(alpha: float) -> float:
        return _smoothed(values, alpha)[1]

    grid = [_LOWEST + (_HIGHEST - _LOWEST) * step / 32 for step in range(33)]
    best = min(range(33), key=lambda step: loss(grid[step]))
    low, high = grid[max(best - 1, 0)], grid[min(best + 1, 32)]
    golden = (sqrt(5) - 1) / 2
    while high - low > 1e-9:
        left, right = high - golden * (high - low), low + golden * (high - low)
        low, high = (low, right) if loss(left) <= loss(right) else (left, high)
    return (low + high) / 2
