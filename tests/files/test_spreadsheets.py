"""Texts in files that spreadsheets open."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crmkit.files.spreadsheets import marked, unmarked

DOUBTFUL = st.text("'=+-@\t\r #0123456789E.,REF!/A\uff1d\u00a0", max_size=8)


@given(st.text(max_size=8) | DOUBTFUL)
@example("''=1")
@example("'+48 601")
@example("'1E5")
def test_a_mark_is_taken_off_again(text: str) -> None:
    """Whatever the text, also one that begins with an apostrophe."""
    assert text == unmarked(marked(text))


@given(st.sampled_from("=+-@\t\r\uff1d\uff0b\uff0d\uff20"), st.text(max_size=8))
def test_nothing_begins_like_a_formula(sign: str, text: str) -> None:
    """But a sign and figures: a number, an amount, a telephone number."""
    cell = marked(sign + text)
    assert cell.startswith("'") or (sign in "+-" and set(cell[1:]) <= set("0123456789 .,EURPLN"))


@pytest.mark.parametrize("text", ["+48 601 555 001", "-12.50", "-7.50 EUR", "it's", "'tis", "2026"])
def test_what_can_run_nothing_stays_as_it_is(text: str) -> None:
    """Dialers, mailing programs and sums go on working."""
    assert text == marked(text)


@pytest.mark.parametrize("text", ["+48-601", "-1+1|'calc'!A0", "1E5", "#N/A", " =1", "@SUM(1)"])
def test_what_would_be_something_else_is_marked(text: str) -> None:
    """A formula, a sum, a number of which figures are lost, an error."""
    assert f"'{text}" == marked(text)


def test_the_mark_of_another_program_is_understood() -> None:
    """Also where crmkit would not have set one."""
    assert ("+48601555001", "=1", "'tis") == tuple(map(unmarked, ("'+48601555001", "'=1", "'tis")))
