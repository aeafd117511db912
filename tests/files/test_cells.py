"""Values as people and spreadsheets write them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from crmkit import Customer, Interaction, Money
from crmkit.entities import kinds
from crmkit.entities.definition import definition
from crmkit.errors import Invalid
from crmkit.files.cells import Reading, plain_number, refuse_mangled
from crmkit.files.countries import country_code
from crmkit.files.reading import Writing

AFTERNOON = datetime(2026, 3, 11, 14, 5, tzinfo=UTC)
FIELDS = {**definition(Interaction).own, **definition(Customer).own}


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("kind", "Organisation", "organisation"),
        ("country", "Poland", "PL"),
        ("country", "polska", "PL"),
        ("country", "ישראל", "IL"),
        ("country", "مصر", "EG"),
        ("country", "gb", "GB"),
        ("birth_date", "1984-02-29", date(1984, 2, 29)),
        ("birth_date", "3.11.1984", date(1984, 11, 3)),
        ("employees", "1 200", 1200),
        ("income", "12,50 PLN", Money("12.50", "PLN")),
        ("income", "EUR 1.250,00", Money("1250", "EUR")),
        ("income", "99", Money("99", "EUR")),
        ("tags", "key; loyal", ("key", "loyal")),
        ("happened_at", "2026-03-01T10:00+02:00", datetime(2026, 3, 1, 8, tzinfo=UTC)),
        ("happened_at", "2026-03-01 10:00", datetime(2026, 3, 1, 9, tzinfo=UTC)),
        ("happened_at", "2026-03-01", datetime(2026, 2, 28, 23, tzinfo=UTC)),
    ],
)
def test_a_cell_is_read_as_its_field_wants_it(field: str, text: str, value: Any) -> None:
    """What people write is understood: names of countries, commas, days, local times."""
    reading = Reading(Writing(currency="EUR", time_zone="Europe/Warsaw"))
    assert value == reading.value(FIELDS[field].kind, text)


def test_a_file_may_have_a_date_format_of_its_own() -> None:
    """A date that could be two is read as the file's format says."""
    reading = Reading(Writing(dates="%m/%d/%y"))
    assert date(1984, 3, 11) == reading.value(FIELDS["birth_date"].kind, "03/11/84")


@pytest.mark.parametrize(
    ("writing", "field", "cell", "value"),
    [
        (Writing(dates="dmy"), "birth_date", "03/11/1984", date(1984, 11, 3)),
        (Writing(dates="mdy"), "birth_date", "3-11-1984", date(1984, 3, 11)),
        (Writing(dates="mdy"), "happened_at", "3/11/2026 2:05 PM", AFTERNOON),
        (Writing(decimal=","), "income", "1.250 PLN", Money("1250", "PLN")),
        (Writing(decimal=".", currency="ILS"), "income", "1,250", Money("1250", "ILS")),
        (Writing(), "language", "Deutsch", "de"),
        (Writing(), "language", "en_us", "en-US"),
        (Writing(), "birth_date", datetime(1984, 11, 3), date(1984, 11, 3)),
        (Writing(), "happened_at", date(2026, 3, 1), datetime(2026, 3, 1, tzinfo=UTC)),
        (Writing(), "registration", 5260250995.0, "5260250995"),
        (Writing(), "employees", 12.0, 12),
        (Writing(currency="EUR"), "income", 12.5, Money("12.5", "EUR")),
        (Writing(), "tags", ("key", "loyal"), ("key", "loyal")),
    ],
)  # fmt: skip
def test_how_a_file_writes_decides(writing: Writing, field: str, cell: Any, value: Any) -> None:
    """What a value does not say itself is said of the file; what a format types is taken so."""
    assert value == Reading(writing).value(FIELDS[field].kind, cell)


@pytest.mark.parametrize(
    ("text", "value"), [("TAK", True), ("כן", True), ("nein", False), ("jo", True)]
)
def test_yes_and_no_are_known_in_several_languages(text: str, value: bool) -> None:
    """A file may have words of its own beside them."""
    assert value is Reading(Writing(yes=("jo",))).value(kinds.Flag(), text)


def test_a_national_number_is_of_the_region_of_the_file() -> None:
    """Where the region is known, a number gets its country; what is no number stays as it is."""
    read = Reading(Writing(region="PL")).reader(kinds.Phone())
    assert ["+48601234567", "+442079460000", "12"] == [
        read(text) for text in ("601 234 567", "+44 20 7946 0000", "12")
    ]


@pytest.mark.parametrize(
    ("field", "text", "why"),
    [
        ("birth_date", "03/11/1984", "may be day and month or month and day"),
        ("birth_date", "3.11.84", "which century"),
        ("birth_date", "45123", "as a spreadsheet counts days"),
        ("registration", 48601234567890123.0, "lost digits"),
        ("name", "Anna \udc9c", "the byte 9C"),
        ("birth_date", "31.2.1984", "not a date"),
        ("country", "Untied Kingdom", "country code"),
        ("kind", "robot", "one of person"),
        ("employees", "many", "whole number"),
        ("employees", "-1", "less than 0"),
        ("income", "1,250 EUR", "a thousand or a fraction"),
        ("registration", "4.86E+10", "spreadsheet shortened"),
        ("name", "#N/A", "formula"),
    ],
)
def test_a_wrong_cell_says_what_is_wrong(field: str, text: Any, why: str) -> None:
    """The error names the value and what was wanted."""
    with pytest.raises(Invalid, match=why):
        Reading(Writing(currency="EUR")).value(FIELDS[field].kind, text)


@pytest.mark.parametrize("text", ["4.86E+10", "4,86E+10", "4.86e10", "1E+09"])
def test_a_shortened_number_is_refused_by_name(text: str) -> None:
    """A telephone number that a spreadsheet shortened has lost its digits; it is not taken."""
    with pytest.raises(Invalid, match="its digits are lost"):
        refuse_mangled(text)


@pytest.mark.parametrize("text", ["+48 601 234 567", "E10", "ABC-1E5", "12e", "1E5A"])
def test_what_only_looks_like_it_is_taken(text: str) -> None:
    """Telephone numbers and keys that hold an E are no shortened numbers."""
    refuse_mangled(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1234.5", "1234.5"),
        ("1234,5", "1234.5"),
        ("1 234,50", "1234.50"),
        ("1\u00a0234,50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("-0,125", "-0.125"),
        ("1'234.50", "1234.50"),
    ],
)
def test_separators_are_told_apart(text: str, number: str) -> None:
    """Thousands and decimals are told by where they stand, whichever sign each country uses."""
    assert Decimal(number) == Decimal(plain_number(text))


def test_every_country_code_is_its_own() -> None:
    """No name means two countries, and accents and case do not matter."""
    assert ["CI", "CI", "CZ", None] == [
        country_code(text) for text in ("Côte d'Ivoire", "COTE DIVOIRE", "Czechia", "Atlantis")
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Firma", "organisation"), ("osoba fizyczna", "person"), ("Haushalt", "household"),
        ("אדם פרטי", "person"), ("شركة", "organisation"), ("ORGANIZATION", "organisation"),
    ],
)  # fmt: skip
def test_a_choice_is_read_by_its_words_in_several_languages(text: str, value: str) -> None:
    """A word counts where its value is a choice."""
    kind = kinds.Choice(("person", "organisation", "household"))
    assert value == Reading().value(kind, text)
    with pytest.raises(Invalid, match="is not one of"):
        Reading().value(kind, "Klient")


def test_a_choice_of_an_organisation_is_read_by_its_labels() -> None:
    """In whatever language they are; a label wins over a word that crmkit knows."""
    labels = {"Złoty": "gold", "Gold": "gold", "firma": "silver"}
    kind = kinds.Choice(("gold", "silver", "organisation"), {"gold": "Golden"}, labels)
    assert ["gold", "gold", "gold", "silver"] == [
        Reading().value(kind, text) for text in ("złoty", "golden", "GOLD", "Firma")
    ]
    several = kinds.TextList(("gold", "silver"), labels)
    assert ("gold", "silver") == Reading().value(several, "Złoty; firma")
    assert ("a", "b", "c") == Reading().value(kinds.TextList(), "a ::: b,c")


@pytest.mark.parametrize("text", ["2026-03-04 10:15", "2026-03-04T00:00:00.000Z", "4.3.2026 9:05"])
def test_a_day_may_be_written_with_its_time(text: str) -> None:
    """What is written is the day."""
    assert date(2026, 3, 4) == Reading().value(kinds.Date(), text)


def test_a_country_is_read_by_its_name_in_several_languages() -> None:
    """As the programs of a country write it."""
    names = ("Francja", "Frankreich", "France", "Francia", "צרפת", "فرنسا")
    assert {"FR"} == {Reading().value(kinds.COUNTRY, name) for name in names}
