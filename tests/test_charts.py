"""Charts: what a report's picture shows, says to those who cannot see it, and never lets in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

import pytest

from crmkit import CRM, Chart, Invalid, Money, Plugin, ReadUnit, Report, ReportColumn, kinds

Draw = Callable[..., Any]
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def draw(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> Draw:
    """Draws rows of (place, series, number, money) as a chart; gives the parsed SVG."""

    def drawn(rows: Iterable[Any], chart: Chart | None, title: str = "Sums", **facts: Any) -> Any:
        def function(work: ReadUnit) -> Iterable[Any]:
            return list(rows)

        columns = (
            ReportColumn("place"),
            ReportColumn("kind"),
            ReportColumn("number", kinds.Number()),
            ReportColumn("paid", kinds.MoneyKind()),
        )
        made = Report("desk.sums", title, columns=columns, function=function, chart=chart)
        with crm_factory([part("desk", made)], lent=True).read("dana") as unit:
            return ElementTree.fromstring(unit.report("desk.sums").svg(**facts))

    return drawn


def rows(*values: tuple[str | None, str, int]) -> list[Any]:
    return [(place, kind, Decimal(number), None) for place, kind, number in values]


def bars(picture: Any) -> list[Any]:
    """The rectangles that say a value."""
    return [rect for rect in picture.iter(f"{SVG}rect") if rect.find(f"{SVG}title") is not None]


def said(picture: Any) -> list[str]:
    marks = (*bars(picture), *picture.iter(f"{SVG}circle"))
    return [mark.find(f"{SVG}title").text for mark in marks]


def numbers(marks: Iterable[Any], name: str) -> list[float]:
    return [float(mark.get(name)) for mark in marks]


BY_KIND = Chart("bar", "place", ("number",), series="kind")
PLAIN = Chart("bar", "place", ("number",))


def test_bars_are_as_high_as_their_values(draw: Draw) -> None:
    """From nought, which they stand on or hang from."""
    picture = draw(rows(("a", "x", 10), ("b", "x", 20), ("c", "x", -10)), PLAIN)
    heights, tops = numbers(bars(picture), "height"), numbers(bars(picture), "y")
    assert heights[1] == pytest.approx(2 * heights[0], abs=0.2)
    assert heights[2] == pytest.approx(heights[0], abs=0.2)
    assert tops[2] == pytest.approx(tops[0] + heights[0], abs=0.2)


def test_values_of_one_place_and_series_are_summed(draw: Draw) -> None:
    """And each column, value of the series column and currency is a series of its own."""
    paid = [("a", "x", Decimal(1), Money(2, "EUR")), ("a", "x", Decimal(3), Money(5, "PLN"))]
    chart = Chart("bar", "place", ("number", "paid"), series="kind")
    assert ["a, Number · x: 4", "a, Paid · x · EUR: 2.0000", "a, Paid · x · PLN: 5.0000"] == said(
        draw(paid, chart)
    )


def test_a_line_goes_through_every_place(draw: Draw) -> None:
    """Where a series has no value, it is nought."""
    picture = draw(rows(("a", "x", 1), ("b", "y", 2)), Chart("line", "place", ("number",), "kind"))
    assert ["a, x: 1", "b, x: 0", "a, y: 0", "b, y: 2"] == said(picture)
    assert 2 == len(list(picture.iter(f"{SVG}polyline")))


def test_from_right_to_left_it_is_turned_round(draw: Draw) -> None:
    """The first place is the rightmost, and so are the numbers."""
    values = rows(("a", "x", 10), ("a", "y", 5), ("b", "x", 20))
    left, right = draw(values, BY_KIND), draw(values, BY_KIND, right_to_left=True)
    for bar, turned in zip(bars(left), bars(right), strict=True):
        far = 720 - float(bar.get("x")) - float(bar.get("width"))
        assert far == pytest.approx(float(turned.get("x")), abs=0.2)
    assert [mark.get("height") for mark in bars(left)] == [m.get("height") for m in bars(right)]


def test_who_cannot_see_it_is_told(draw: Draw) -> None:
    """Its title, what it shows, and each value."""
    picture = draw(rows(("a", "x", 1234), ("b", "y", 5)), BY_KIND, title="Contacts")
    labelled = [
        picture.find(f"*[@id='{id}']").text for id in picture.get("aria-labelledby").split()
    ]
    assert ("img", ["Contacts", "a, b: x, y"]) == (picture.get("role"), labelled)
    assert ["a, x: 1,234", "b, y: 5"] == said(picture)


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "a & b", "\x00\x07\ufffe", "]]>", ""]
)
def test_no_text_breaks_it(draw: Draw, text: str) -> None:
    """What a record holds is shown, never run."""
    picture = draw(rows((text, text, 1), ("b", text, 2)), BY_KIND, title=text)
    assert 2 == len(bars(picture))
    assert [] == list(picture.iter(f"{SVG}script"))


@pytest.mark.parametrize("kind", ["bar", "line", "pie"])
@pytest.mark.parametrize("values", [[], [("a", "x", 0)], [("a", "x", 10**14), ("b", "x", 1)]])
def test_anything_can_be_drawn(draw: Draw, kind: Any, values: list[Any]) -> None:
    """Nothing, nought alone, and what is very far apart."""
    picture = draw(rows(*values), Chart(kind, "place", ("number",)))
    assert len(values) == len(said(picture))


def test_a_report_without_a_chart_is_not_drawn(draw: Draw) -> None:
    """It says what to do."""
    with pytest.raises(Invalid, match="has no chart; show its rows"):
        draw([], None)
