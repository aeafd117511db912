"""What a benchmark finds, and the table it is shown in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from statistics import median
from typing import Any

import attrs

from benchmarks.timing import Times, ratio

OURS = "crmkit"


@attrs.frozen
class Figure:
    """One measured figure: a ratio unless it has a unit. At most `target`, where there is one."""

    what: str
    against: str
    value: float
    target: float | None = None
    unit: str = "x"
    ours: float | None = None
    """Seconds of crmkit, where two times were compared."""
    theirs: float | None = None

    @property
    def verdict(self) -> str:
        if self.target is None:
            return ""
        if self.value <= self.target:
            return "met"
        if self.unit == "x":
            return f"missed by {self.value / self.target - 1:.0%}"
        return f"missed by {self.value - self.target:.1f} {self.unit}"


def compared(what: str, times: Times, targets: Mapping[str, float]) -> Iterator[Figure]:
    """crmkit's times against those of every other way, with the targets of those that have one."""
    for other in times:
        if other != OURS:
            yield Figure(
                what,
                other,
                ratio(times, OURS, other),
                targets.get(other),
                ours=median(times[OURS]),
                theirs=median(times[other]),
            )


HEADINGS = ("", "against", "crmkit", "other", "ratio", "target", "")


def table(figures: Iterable[Figure]) -> str:
    """The figures as lines of text, in columns."""
    rows = [HEADINGS, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEADINGS))]
    lines = []
    for row in rows:
        left = [cell.ljust(width) for cell, width in zip(row[:2], widths[:2], strict=True)]
        right = [cell.rjust(width) for cell, width in zip(row[2:6], widths[2:6], strict=True)]
        lines.append("  ".join([*left, *right, row[6]]).rstrip())
    return "\n".join(lines)


def _cells(figure: Figure) -> tuple[str, ...]:
    target = "" if figure.target is None else _number(figure.target, figure.unit)
    return (
        figure.what, figure.against, _time(figure.ours), _time(figure.theirs),
        _number(figure.value, figure.unit), target, figure.verdict,
    )  # fmt: skip


def _number(value: float, unit: str) -> str:
    return f"{value:.2f}" if unit == "x" else f"{value:.2f} {unit}"


def _time(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.2f} ms"


def as_data(figure: Figure) -> dict[str, Any]:
    return {**attrs.asdict(figure), "verdict": figure.verdict}
