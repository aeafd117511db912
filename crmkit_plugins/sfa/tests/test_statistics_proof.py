"""The forecasts against those of statsmodels, on the series that it ships."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

import pytest

from crmkit_sfa.statistics import seasonal_naive, theta

np = pytest.importorskip("numpy", reason="statsmodels is there for this proof alone")
datasets = pytest.importorskip("statsmodels.datasets")

pytestmark = pytest.mark.slow

HORIZON = 18


def monthly(series: Any) -> list[float]:
    return [float(value) for value in np.asarray(series, dtype=float)]


def shipped() -> dict[str, tuple[list[float], int]]:
    """Series that statsmodels ships, and the season of each."""
    co2 = datasets.co2.load_pandas().data["co2"].interpolate().resample("MS").mean()
    nino = datasets.elnino.load_pandas().data.iloc[:, 1:].to_numpy().ravel()
    macro = datasets.macrodata.load_pandas().data
    return {
        "co2": (monthly(co2), 12),
        "elnino": (monthly(nino[~np.isnan(nino)]), 12),
        "gdp": (monthly(macro["realgdp"]), 4),
        "inflation": (monthly(macro["infl"]), 4),
        "nile": (monthly(datasets.nile.load_pandas().data["volume"]), 1),
        "sunspots": (monthly(datasets.sunspots.load_pandas().data["SUNACTIVITY"]), 11),
    }


SERIES = shipped()
each = pytest.mark.parametrize("name", SERIES)


def statsmodels_theta(values: Sequence[float], season: int) -> Any:
    from statsmodels.tsa.forecasting.theta import ThetaModel

    return ThetaModel(np.asarray(values), period=season, deseasonalize=season > 1)


def means(points: Any) -> list[float]:
    return [point.mean for point in points]


@each
def test_theta_is_that_of_statsmodels_at_the_same_smoothing(name: str) -> None:
    """To one part in a million, over one and a half seasons of every series."""
    from statsmodels.tsa.forecasting.theta import ThetaModelResults
    from statsmodels.tsa.statespace.exponential_smoothing import ExponentialSmoothing

    values, season = SERIES[name]
    model = statsmodels_theta(values, season)
    fitted = quietly(model.fit)
    plain, seasonal = model._deseasonalize_data()
    for alpha in (0.1, 0.35, 0.8):
        smoothing = ExponentialSmoothing(
            plain, initial_level=plain[0], initialization_method="known"
        )
        level = smoothing.smooth([alpha]).forecast(1)
        fixed = ThetaModelResults(fitted._b0, alpha, None, level, seasonal, False, model)
        ours = means(theta(values, season, HORIZON, 0.95, alpha))
        assert ours == pytest.approx(list(np.asarray(fixed.forecast(HORIZON))), rel=1e-6)


@each
def test_theta_fits_as_statsmodels_does(name: str) -> None:
    """To one part in a thousand, each with a search of its own."""
    values, season = SERIES[name]
    theirs = quietly(statsmodels_theta(values, season).fit).forecast(HORIZON)
    assert means(theta(values, season, HORIZON, 0.95)) == pytest.approx(
        list(np.asarray(theirs)), rel=1e-3
    )


@each
def test_the_bounds_of_smoothing_are_those_of_its_state_space(name: str) -> None:
    """As wide at every step, at the same smoothing and variance."""
    from statsmodels.tsa.statespace.exponential_smoothing import ExponentialSmoothing

    values, _ = SERIES[name]
    ours = theta(values, 1, 12, 0.9, 0.4)
    smoothing = ExponentialSmoothing(
        np.asarray(values), initial_level=values[0], initialization_method="known",
        concentrate_scale=True,
    )  # fmt: skip
    bounds = np.asarray(smoothing.smooth([0.4]).get_forecast(12).conf_int(alpha=0.1))
    # Statsmodels counts the first value, of which there is no error, as one of them.
    n = len(values)
    widths = (bounds[:, 1] - bounds[:, 0]) * (n / (n - 1)) ** 0.5
    assert [p.upper - p.lower for p in ours] == pytest.approx(list(widths), rel=1e-6)


@pytest.mark.parametrize("name", [name for name, (_, season) in SERIES.items() if season > 1])
def test_the_seasonal_naive_forecast_is_that_of_a_seasonal_random_walk(name: str) -> None:
    """Means and bounds to one part in a million."""
    from statsmodels.tsa.statespace.sarimax import SARIMAX

    values, season = SERIES[name]
    points = seasonal_naive(values, season, HORIZON, 0.9)
    squares = [(b - a) ** 2 for a, b in zip(values, values[season:], strict=False)]
    walk = SARIMAX(
        np.asarray(values), order=(0, 0, 0), seasonal_order=(0, 1, 0, season),
        simple_differencing=False,
    )  # fmt: skip
    forecast = walk.smooth([sum(squares) / len(squares)]).get_forecast(HORIZON)
    bounds = np.asarray(forecast.conf_int(alpha=0.1))
    assert means(points) == pytest.approx(list(forecast.predicted_mean), rel=1e-6, abs=1e-6)
    assert [p.lower for p in points] == pytest.approx(list(bounds[:, 0]), rel=1e-6)
    assert [p.upper for p in points] == pytest.approx(list(bounds[:, 1]), rel=1e-6)


def quietly(fit: Any) -> Any:
    """Its optimiser warns where it stops early, which the comparison shows anyway."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return fit()
