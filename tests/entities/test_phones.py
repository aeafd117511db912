"""Telephone numbers in one form, where it can be told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit.entities.phones import digits, e164


@pytest.mark.parametrize(
    "written",
    [
        "+48601234567", "+48 601 234 567", "0048 601-234-567", "(+48) 601/234/567",
        "+48.601.234.567", "\u200e+48 601 234 567\u200f", "+48\u00a0601\u2011234\u2011567",
        "+٤٨ ٦٠١ ٢٣٤ ٥٦٧",
    ],
)  # fmt: skip
def test_an_international_number_has_one_form(written: str) -> None:
    """Spaces, hyphens, dots, direction marks and other digits are ways of writing."""
    assert "+48601234567" == e164(written)


@pytest.mark.parametrize("written", ["+44 (0)20 7946 0958", "0044 20 7946 0958"])
def test_a_trunk_zero_in_brackets_is_left_out(written: str) -> None:
    """It is dialled inside the country only."""
    assert "+442079460958" == e164(written)


@pytest.mark.parametrize(
    "written",
    ["601 234 567", "", "+", "+48 12", "+0 601 234 567", "+48 CALL NOW", "+1234567890123456"],
)
def test_a_number_that_cannot_be_told_is_not_guessed(written: str) -> None:
    """A national number belongs to a country that nobody named."""
    assert e164(written) is None


@given(st.text())
def test_any_text_is_told_or_not(text: str) -> None:
    """And what is told has one form already."""
    number = e164(text)
    assert number is None or number == e164(number)


def test_digits_of_every_script_are_digits() -> None:
    """Arabic-Indic, Persian, Devanagari."""
    assert "123456789" == digits("١٢٣ ۴۵۶ ७८९")
