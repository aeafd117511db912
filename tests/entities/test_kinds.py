"""What a field can hold, and what it refuses in words."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit import Customer, Interaction, Invalid, Money
from crmkit.entities import kinds
from crmkit.entities.definition import Reference

ID = UUID("0199aabb-ccdd-7eee-8fff-001122334455")
DEEP: dict[str, Any] = {}
for _ in range(100_000):
    DEEP = {"deeper": DEEP}

EVERY_KIND = [
    kinds.Text(max=10), kinds.Choice(("a", "b")), kinds.Integer(1, 5), kinds.Number(2),
    kinds.Flag(), kinds.Date(), kinds.Moment(), kinds.MoneyKind(), kinds.TextList(("a", "b")),
    kinds.Json(), kinds.Email(), kinds.Phone(), kinds.COUNTRY, kinds.LANGUAGE, kinds.CURRENCY,
    kinds.TIME_ZONE, kinds.EmployeeKey(), kinds.Reference(Customer), kinds.Id(),
]  # fmt: skip
NOTHING_HOLDS = [
    pytest.param(value, id=name)
    for name, value in {
        "half a surrogate": "\ud800",
        "NUL": "a\x00b",
        "too long": "a@b.cd" * 100,
        "bottomless": DEEP,
    }.items()
]
every_kind = pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: type(kind).__name__)


@every_kind
@pytest.mark.parametrize("value", NOTHING_HOLDS)
def test_what_no_database_holds_is_refused_by_every_kind(kind: kinds.Kind, value: Any) -> None:
    """A value that only one database would take, or none, never reaches a statement."""
    with pytest.raises(Invalid):
        kind.check(value)


@every_kind
@given(value=st.from_type(object) | st.text() | st.integers() | st.decimals() | st.datetimes())
def test_any_value_is_taken_or_refused_in_words(kind: kinds.Kind, value: Any) -> None:
    """A check never fails in another way than by Invalid."""
    with suppress(Invalid):
        kind.check(value)


@every_kind
@given(text=st.text())
def test_any_text_of_a_file_is_taken_or_refused_in_words(kind: kinds.Kind, text: str) -> None:
    """A file may bring anything."""
    with suppress(Invalid):
        kind.parse(text)


@pytest.mark.parametrize(
    ("kind", "value", "problem"),
    [
        (kinds.Text(max=3), "abcd", "is 4 characters long; at most 3 are kept"),
        (kinds.Text(), 5, "5 is not text"),
        (kinds.Choice(("won", "lost")), "open", "'open' is not one of won, lost"),
        (kinds.Integer(), True, "True is not a whole number"),
        (kinds.Integer(), 2**63, "9223372036854775808 is not a number of 64 bits"),
        (kinds.Integer(min=0), -1, "-1 is less than 0, the least allowed"),
        (kinds.Integer(max=100), 101, "101 is more than 100, the most allowed"),
        (kinds.Number(), 1.5, "1.5 is not a Decimal or an int"),
        (kinds.Number(), Decimal("NaN"), "Decimal('NaN') is not a finite number"),
        (kinds.Number(2), Decimal("1.005"), "Decimal('1.005') has more than 2 decimals"),
        (kinds.Number(2), Decimal("1e999999"), "Decimal('1E+999999') is too large to be kept"),
        (kinds.Number(4), 10**15, "1000000000000000 is too large to be kept"),
        (kinds.Flag(), 1, "1 is not True or False"),
        (kinds.Date(), datetime(2026, 1, 2, tzinfo=UTC), "is not a date"),
        (kinds.Moment(), date(2026, 1, 2), "datetime.date(2026, 1, 2) is not a datetime"),
        (kinds.Moment(), datetime(2026, 1, 2), "has no time zone"),
        (
            kinds.Moment(),
            datetime.max.replace(tzinfo=timezone(timedelta(hours=-1))),
            "lies outside the years 1 to 9999",
        ),
        (kinds.MoneyKind(), 5, "5 is not Money, e.g. Money('12.50', 'EUR')"),
        (kinds.TextList(), "abc", "'abc' is not a list of texts"),
        (kinds.TextList(), [1], "[1] is not a list of texts"),
        (kinds.TextList(("a",)), ["b"], "'b' is not one of a"),
        (kinds.Json(), [], "[] is not a mapping"),
        (kinds.Json(), {"x": float("nan")}, "cannot be written as JSON"),
        (kinds.Json(), {"x": "\x00"}, "contains a NUL character"),
        (kinds.Json(), {"x": object()}, "cannot be written as JSON"),
        (kinds.Email(), "anna", "is not an e-mail address like name@example.org"),
        (kinds.Email(), "a b@example.org", "is not an e-mail address"),
        (kinds.COUNTRY, "POL", "'POL' is not a country code of ISO 3166-1 like 'PL'"),
        (kinds.LANGUAGE, "polish language", "is not a language tag of BCP 47"),
        (kinds.LANGUAGE, "pl" + "-abcdefgh" * 9, "is not a language tag of BCP 47"),
        (kinds.TIME_ZONE, "Europe/Atlantis", "is not a time zone like 'Europe/Warsaw'"),
        (kinds.EmployeeKey(), " ", "is not an employee key of 1 to 191 characters"),
        (kinds.Reference(Customer), "acme", "'acme' is not a Customer or a reference to one"),
        (kinds.Reference(Customer), Interaction.ref(ID), "is not a Customer"),
        (kinds.Id(), str(ID), "is not a UUID"),
    ],
)
def test_an_illegal_value_is_refused_with_what_is_wrong(
    kind: kinds.Kind, value: Any, problem: str
) -> None:
    """The error names the value and what the field takes."""
    with pytest.raises(Invalid) as caught:
        kind.check(value)
    assert problem in caught.value.message


@pytest.mark.parametrize(
    ("kind", "value", "stored"),
    [
        (kinds.Text(), "  Łódź ", "Łódź"),
        (kinds.Text(multiline=True), "a\nb", "a\nb"),
        (kinds.Number(2), Decimal("1.500"), Decimal("1.50")),
        (kinds.Number(0), 7, Decimal(7)),
        (
            kinds.Moment(),
            datetime(2026, 3, 2, 10, tzinfo=timezone(timedelta(hours=1))),
            datetime(2026, 3, 2, 9, tzinfo=UTC),
        ),
        (kinds.TextList(), [" a ", "b", "a", ""], ("a", "b")),
        (kinds.Json(), {1: (2,), "x": "\\u0000"}, {"1": [2], "x": "\\u0000"}),
        (kinds.Email(), " Anna@Example.ORG ", "Anna@example.org"),
        (kinds.Phone(), "+48 601-234-567", "+48601234567"),
        (kinds.Phone(), "601 234 567", "601 234 567"),
        (kinds.COUNTRY, " pl", "PL"),
        (kinds.TIME_ZONE, "Asia/Jerusalem", "Asia/Jerusalem"),
        (kinds.EmployeeKey(), 42, "42"),
        (kinds.Reference(Customer), Customer.ref(ID), Customer.ref(ID)),
    ],
)
def test_a_legal_value_is_brought_into_its_stored_form(
    kind: kinds.Kind, value: Any, stored: Any
) -> None:
    """Spaces, case, time zones and number forms are settled once, on write."""
    assert stored == kind.check(value)


def test_a_record_in_a_reference_is_stored_as_its_reference() -> None:
    """An entity holds ids, never other records."""
    acme = Customer(name="Acme")
    stored = kinds.Reference(Customer).check(acme)
    assert (Reference, acme.id) == (type(stored), stored.id)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (kinds.Text(), "Łódź"),
        (kinds.Number(4), Decimal("-12.5000")),
        (kinds.Flag(), False),
        (kinds.Date(), date(1, 1, 1)),
        (kinds.Moment(), datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)),
        (kinds.MoneyKind(), Money("12.50", "PLN")),
        (kinds.TextList(), ("a", "b")),
        (kinds.Json(), {"x": [1, None]}),
        (kinds.Reference(Customer), Customer.ref(ID)),
        (kinds.Id(), ID),
    ],
)
def test_a_value_survives_json(kind: kinds.Kind, value: Any) -> None:
    """What a kind writes as JSON, it reads back as the same value."""
    assert value == kind.from_json(kind.to_json(value))


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (kinds.Integer(), " 12 ", 12),
        (kinds.Number(2), "12.5", Decimal("12.50")),
        (kinds.Flag(), "Yes", True),
        (kinds.Date(), "2026-03-02", date(2026, 3, 2)),
        (kinds.Moment(), "2026-03-02T10:00+01:00", datetime(2026, 3, 2, 9, tzinfo=UTC)),
        (kinds.MoneyKind(), "12.50 eur", Money("12.50", "EUR")),
        (kinds.TextList(), "a; b,c", ("a", "b", "c")),
        (kinds.Json(), '{"x": 1}', {"x": 1}),
        (kinds.Reference(Customer), ID.hex, Customer.ref(ID)),
        (kinds.Id(), str(ID), ID),
    ],
)
def test_a_value_is_parsed_as_people_write_it(kind: kinds.Kind, text: str, value: Any) -> None:
    """Files and command lines bring text."""
    assert value == kind.parse(text)


def test_a_moment_without_an_offset_says_how_to_give_it() -> None:
    """In the words of who typed it, not of Python."""
    with pytest.raises(Invalid, match=r"has no time zone; say its offset: 2026-03-01T09:30\+01:00"):
        kinds.Moment().parse("2026-03-01 09:30")
