"""Reports as pictures: bars and lines in one self-contained SVG, in either writing direction.

No script, no style sheet, nothing from elsewhere: it can stand in a page, a mail or a file. Whoever
cannot see it is read its title, what it shows, and every value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

import attrs

from crmkit.errors import Invalid
from crmkit.money import Money

if TYPE_CHECKING:
    from crmkit.reports import ReportTable

Series = Mapping[str, Mapping[str, Decimal]]
"""The values of each series, by its name, then by the place on the axis."""

# People who see few colours tell them apart, too (after Okabe and Ito).
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST = 16
_LETTER = 7  # the width of one, about
_LEFT, _RIGHT, _TOP, _BOTTOM = 76, 16, 60, 40


def svg(table: ReportTable, *, width: int, height: int, right_to_left: bool) -> str:
    """The chart of a report, as the text of an SVG. Raises Invalid for a report without a chart.

    A pie is drawn as bars, which are compared more easily.
    """
    if table.report.chart is None:
        raise Invalid(f"report {table.report.name!r} has no chart; show its rows")
    axis, series = values_of(table)
    picture = Picture(axis, series, width, height, right_to_left)
    drawn = picture.lines() if table.report.chart.kind == "line" else picture.bars()
    return "\n".join([*_head(table, picture), *picture.frame(), *drawn, "</svg>"])


def values_of(table: ReportTable) -> tuple[Sequence[str], Series]:
    """The places on the axis, and the values of every series; those that coincide are summed."""
    chart, columns = table.report.chart, {c.name: i for i, c in enumerate(table.columns)}
    assert chart is not None
    axis: dict[str, None] = {}
    found: dict[str, dict[str, Decimal]] = {}
    for row in table.rows:
        place = _words(row[columns[chart.axis]])
        axis[place] = None
        for name in chart.values:
            value = row[columns[name]]
            if value is None:
                continue
            title = table.titles[columns[name]]
            words = [title] if len(chart.values) > 1 else []
            words += [_words(row[columns[chart.series]])] if chart.series else []
            words += [value.currency] if isinstance(value, Money) else []
            known = found.setdefault(" · ".join(words) or title, {})
            amount = value.amount if isinstance(value, Money) else Decimal(value)
            known[place] = known.get(place, Decimal(0)) + amount
    return list(axis), found


def _words(value: Any) -> str:
    return "–" if value is None or value == "" else str(value)


@attrs.frozen
class Picture:
    """The plane that values are drawn on; `right_to_left` turns it round."""

    axis: Sequence[str]
    series: Series
    width: int
    height: int
    right_to_left: bool

    @cached_property
    def ticks(self) -> list[Decimal]:
        """Round numbers from the least to the most of all values; nought is among them."""
        values = [Decimal(0), *(v for by_place in self.series.values() for v in by_place.values())]
        step = _step(max(values) - min(values))
        first, last = (min(values) / step).__floor__(), (max(values) / step).__ceil__()
        return [step * n for n in range(first, max(last, first + 1) + 1)]

    def x(self, share: float) -> float:
        """Across the plane, from where reading begins."""
        at = _LEFT + share * (self.width - _LEFT - _RIGHT)
        return round(self.width - at if self.right_to_left else at, 1)

    def y(self, value: Decimal) -> float:
        share = float((value - self.ticks[0]) / (self.ticks[-1] - self.ticks[0]))
        return round(self.height - _BOTTOM - share * (self.height - _TOP - _BOTTOM), 1)

    def frame(self) -> Iterator[str]:
        """The legend, the lines of the numbers, the names of the places as room permits."""
        away = 8 if self.right_to_left else -8
        for tick in self.ticks:
            y = self.y(tick)
            colour = "#666" if not tick else "#ddd"
            yield f'<path d="M{self.x(0)} {y}H{self.x(1)}" stroke="{colour}"/>'
            yield self.text(self.x(0) + away, y + 4, f"{tick:,f}", "end")
        longest = min(max(map(len, self.axis), default=0), _LONGEST) + 1
        every = ceil(len(self.axis) * longest * _LETTER / (self.width - _LEFT - _RIGHT)) or 1
        for number, place in list(enumerate(self.axis))[::every]:
            x = self.x((number + 0.5) / len(self.axis))
            yield self.text(x, self.height - _BOTTOM + 18, self.label(place), "middle")
        yield from self._legend()

    def _legend(self) -> Iterator[str]:
        share = 1 / max(len(self.series), 4)
        for number, name in enumerate(self.series):
            x, aside = self.x(number * share), -14 if self.right_to_left else 14
            left = x - 10 if self.right_to_left else x
            yield f'<rect x="{left}" y="32" width="10" height="10" fill="{_colour(number)}"/>'
            yield self.text(x + aside, 41, self.label(name), "start")

    def text(self, x: float, y: float, words: str, anchor: str, more: str = "") -> str:
        """A text whose start, middle or end, as it is read, stands at x."""
        if self.right_to_left:
            # Not every program that draws knows directions, but all know left from right.
            anchor = {"start": "end", "end": "start"}.get(anchor, anchor)
        begin = f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="#333"{more}>'
        return f"{begin}{_clean(words)}</text>"

    def label(self, words: str) -> str:
        """Words as there is room for, read in one direction to their very end."""
        short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        return f"\u200f{short}\u200f" if self.right_to_left else short

    def bars(self) -> Iterator[str]:
        """Side by side at each place."""
        wide = 0.8 / max(len(self.axis) * len(self.series), 1)
        places = {place: number for number, place in enumerate(self.axis)}
        for number, (name, values) in enumerate(self.series.items()):
            for place, value in values.items():
                begin = (places[place] + 0.1) / len(self.axis) + number * wide
                left, right = sorted((self.x(begin), self.x(begin + wide)))
                top, bottom = sorted((self.y(value), self.y(Decimal(0))))
                yield (
                    f'<rect x="{left}" y="{top}" width="{right - left:.1f}" '
                    f'height="{bottom - top:.1f}" fill="{_colour(number)}">'
                    f"{_said(place, name, value)}</rect>"
                )

    def lines(self) -> Iterator[str]:
        """From place to place; where a series has no value, it is nought."""
        for number, (name, values) in enumerate(self.series.items()):
            known = [(place, values.get(place, Decimal(0))) for place in self.axis]
            across = [self.x((i + 0.5) / len(known)) for i in range(len(known))]
            points = [(x, self.y(value)) for x, (_, value) in zip(across, known, strict=True)]
            path = " ".join(f"{x},{y}" for x, y in points)
            stroke = f'stroke="{_colour(number)}" stroke-width="2"'
            yield f'<polyline points="{path}" fill="none" {stroke}/>'
            for (x, y), (place, value) in zip(points, known, strict=True):
                dot = f'<circle cx="{x}" cy="{y}" r="3" fill="{_colour(number)}">'
                yield f"{dot}{_said(place, name, value)}</circle>"


def _head(table: ReportTable, picture: Picture) -> Iterator[str]:
    name, title = table.report.name.replace(".", "-"), _clean(table.title)
    shown = f"{', '.join(picture.axis)}: {', '.join(picture.series)}" if picture.axis else "–"
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {picture.width} {picture.height}" '
        f'width="{picture.width}" height="{picture.height}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc" font-family="sans-serif" font-size="12">'
    )
    yield f'<title id="{name}-title">{title}</title>'
    yield f'<desc id="{name}-desc">{_clean(shown)}</desc>'
    yield f'<rect width="{picture.width}" height="{picture.height}" fill="#fff"/>'
    large = ' font-size="15" font-weight="bold"'
    yield picture.text(picture.x(0), 20, table.title, "start", large)


def _said(place: str, name: str, value: Decimal) -> str:
    return f"<title>{_clean(f'{place}, {name}: {value:,f}')}</title>"


def _clean(words: str) -> str:
    return escape(_NO_XML.sub("", words))


def _colour(number: int) -> str:
    return _COLOURS[number % len(_COLOURS)]


def _step(spread: Decimal) -> Decimal:
    """A round number of which about five make up the spread."""
    rough = spread / 5 if spread else Decimal(1)
    power = Decimal(10) ** rough.adjusted()
    return next(power * n for n in (1, 2, 5, 10) if power * n >= rough)
