"""Plural categories are those of CLDR, and languages know what they need of a noun."""

from decimal import Decimal

import pytest
from babel import Locale

from crmkit.errors import Invalid
from crmkit.wording.languages import LANGUAGES, is_right_to_left, language_of

NUMBERS = [
    *range(201), 1_000_000, 1_000_001, 2_000_000,
    *(Decimal(tenths) / 10 for tenths in range(300)), Decimal("1.00"), Decimal("0.0"),
]  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGES)
def test_plural_categories_are_those_of_cldr(code: str) -> None:
    """Of whole numbers and of decimals, as they are written."""
    rule, language = Locale.parse(code).plural_form, LANGUAGES[code]

    assert {*rule.tags, "other"} == {*language.categories}
    assert [rule(number) for number in NUMBERS] == [language.category_of(n) for n in NUMBERS]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_direction_is_that_of_cldr(code: str) -> None:
    expected = Locale.parse(code).character_order == "right-to-left"

    assert expected == is_right_to_left(code) == LANGUAGES[code].right_to_left


def test_a_country_says_nothing_of_the_grammar() -> None:
    assert language_of("pl") is language_of("pl-PL") is language_of("pl_PL")


def test_an_unknown_grammar_is_refused_with_those_there_are() -> None:
    with pytest.raises(Invalid, match=r"the grammar of 'tlh' is not known; there is"):
        language_of("tlh")
