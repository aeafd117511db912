"""Forecasts of a series from its own past."""

from __future__ import annotations

from itertools import pairwise
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit import Invalid
from crmkit_sfa.statistics import METHODS, backtest, seasonal_naive, theta

sales = st.lists(st.floats(0, 1e6), min_size=25, max_size=60)
methods = pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)


def test_the_seasonal_naive_forecast_is_last_year_again() -> None:
    """And again for the years after, with more doubt each."""
    values = [float(month % 12) for month in range(36)]
    points = seasonal_naive(values, 12, 24, 0.95)
    assert values[-12:] * 2 == [point.mean for point in points]
    wobbly = seasonal_naive([*values, 5.0], 12, 24, 0.95)
    widths = [point.upper - point.lower for point in wobbly]
    assert widths[0] == pytest.approx(widths[11])
    assert widths[12] == pytest.approx(widths[0] * 2**0.5)


def test_theta_goes_on_with_half_of_the_trend() -> None:
    """A straight line of slope 2 goes on by 1 a period from where smoothing has come to."""
    points = theta([float(2 * i) for i in range(40)], 1, 3, 0.95)
    steps = [b.mean - a.mean for a, b in pairwise(points)]
    assert [1.0, 1.0] == pytest.approx(steps)


@methods
def test_a_season_without_noise_is_met_exactly(method) -> None:  # type: ignore[no-untyped-def]
    """Nothing is left to doubt."""
    season = [10.0, 20, 30, 40, 50, 60, 70, 60, 50, 40, 30, 20]
    points = method(season * 4, 12, 12, 0.9)
    assert season == pytest.approx([point.mean for point in points], rel=0.05)


@methods
@given(values=sales, shift=st.floats(0.5, 1000))
def test_forecasts_scale_with_the_currency(method, values, shift) -> None:  # type: ignore[no-untyped-def]
    """In cents it is a hundred times what it is in euros."""
    ones = method(values, 12, 6, 0.9)
    many = method([value * shift for value in values], 12, 6, 0.9)
    for one, other in zip(ones, many, strict=True):
        assert other.mean == pytest.approx(one.mean * shift, rel=1e-3, abs=1e-3 * shift)
        assert one.lower <= one.mean <= one.upper


@methods
def test_too_short_a_history_is_refused(method) -> None:  # type: ignore[no-untyped-def]
    """With how much it takes."""
    with pytest.raises(Invalid, match=r"needs at least \d+ periods of history; there are only 3"):
        method([1.0, 2, 3], 12, 6, 0.9)


@pytest.mark.parametrize(("horizon", "level"), [(0, 0.9), (-1, 0.9), (6, 0.0), (6, 1.0)])
def test_absurd_questions_are_refused(horizon: int, level: float) -> None:
    with pytest.raises(Invalid, match=r"ask for 1 or more|between 0 and 1"):
        theta([1.0] * 30, 12, horizon, level)


def test_a_backtest_asks_with_what_was_known_then() -> None:
    """Of 30 months the first 24 are the history of the first origin."""
    values = [float(i % 12) for i in range(30)]
    result = backtest(seasonal_naive, values, 12, 3, 0.95)
    assert (6, None, 0.0, 1.0) == (result.origins, result.mase, result.smape, result.covered)


def test_without_enough_history_there_is_no_error_to_show() -> None:
    """Rather than one of nothing."""
    result = backtest(theta, [1.0] * 24, 12, 3, 0.95)
    assert (0, None, None, None) == (result.origins, result.mase, result.smape, result.covered)


def test_the_scale_of_mase_is_that_of_the_season() -> None:
    """An error as large as the seasonal differences so far is 1."""
    values = [100.0 * (i // 12) for i in range(25)]
    result = backtest(seasonal_naive, values, 12, 1, 0.95)
    assert 1.0 == pytest.approx(result.mase)
    assert 100 * 100 / fmean([200, 100]) == pytest.approx(result.smape)
