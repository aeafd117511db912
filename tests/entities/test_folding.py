"""One searchable form of a text, in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit.entities.folding import fold


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łódź Główna", "lodz glowna"),
        ("ZAŻÓŁĆ GĘŚLĄ JAŹŃ", "zazolc gesla jazn"),
        ("Straße", "strasse"),
        ("Søren Ærø", "soren aero"),
        ("O'Brien", "obrien"),
        ("O’Brien", "obrien"),
        ("  Anna   Maria ", "anna maria"),
        ("İstanbul", "istanbul"),
        ("ΣΊΣΥΦΟΣ", "σισυφος"),
        ("Ґанок", "ганок"),
        ("شاہ", "شاه"),
        ("ﬁrma", "firma"),
        ("שָׁלוֹם", "שלומ"),
        ("מלך", "מלכ"),
        ("צה״ל", "צהל"),
        ("أَحْمَد", "احمد"),
        ("محمّد", "محمد"),
        ("مـحـمـد", "محمد"),
        ("فاطمة", "فاطمه"),
        ("٠٥٠-١٢٣", "050-123"),
        ("۱۲۳", "123"),
        ("a\u200eb\u200fc\u200d", "abc"),
        ("Ａｎｎａ", "anna"),
    ],
)
def test_what_is_written_is_found_as_people_type_it(written: str, typed: str) -> None:
    """Case, accents, marks, final letters, digits and invisible signs do not matter."""
    assert fold(typed) == fold(written)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """A folded text is its own folded form, so both sides of a search can be folded."""
    assert fold(text) == fold(fold(text))


@given(st.text())
def test_upper_and_lower_case_fold_alike(text: str) -> None:
    """However loudly it was written."""
    assert fold(text.casefold()) == fold(text)
