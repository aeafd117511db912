"""Values of own fields: taken in any sensible form, kept in one, given back as Python has them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit import CRM, Customer, CustomFields, Invalid, Money
from crmkit.custom import values
from crmkit.entities import kinds

UNITS = st.integers(-(2**63) + 1, 2**63 - 1)
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40)
VALUES: list[tuple[kinds.Kind, st.SearchStrategy[Any]]] = [
    (kinds.Text(), WORDS),
    (kinds.Integer(), UNITS),
    (kinds.Number(), UNITS.map(lambda units: Decimal(units).scaleb(-4))),
    (kinds.MoneyKind(), UNITS.map(lambda units: Money.of_units(units, "EUR"))),
    (kinds.Date(), st.dates()),
    (kinds.Moment(), st.datetimes(timezones=st.just(UTC))),
    (kinds.Flag(), st.booleans()),
    (kinds.TextList(), st.lists(WORDS).map(tuple)),
    (kinds.Reference(Customer), st.uuids().map(Customer.ref)),
]
EACH = st.sampled_from(VALUES).flatmap(lambda pair: pair[1].map(lambda value: (pair[0], value)))


@given(EACH)
def test_a_value_goes_through_json_and_comes_back(pair: tuple[kinds.Kind, Any]) -> None:
    """Exact, whatever it is; what is kept is kept as it is when it is written again."""
    kind, value = pair
    kept = values.stored(kind, json.loads(json.dumps(values.stored(kind, value))))
    if kept is not None:
        assert kind.check(value) == values.typed(kind, kept)
    else:
        assert not value or not kind.check(value)


@pytest.mark.parametrize(
    ("kind", "given", "kept"),
    [
        (kinds.Integer(), " 42 ", 42),
        (kinds.Number(), 2.5, "2.5000"),
        (kinds.Number(), "2,5", None),
        (kinds.Number(), 0.1 + 0.2, None),
        (kinds.Number(), True, None),
        (kinds.MoneyKind(), "12.50 EUR", [125000, "EUR"]),
        (kinds.MoneyKind(), {"amount": "1", "currency": "PLN"}, [10000, "PLN"]),
        (kinds.MoneyKind(), [1, 2], None),
        (kinds.Date(), "2026-02-30", None),
        (kinds.Moment(), "2026-03-02T10:00+01:00", "2026-03-02T09:00:00.000000+00:00"),
        (kinds.Moment(), "2026-03-02T10:00", None),
        (kinds.Flag(), "yes", True),
        (kinds.Flag(), 1, None),
        (kinds.TextList(("a", "b")), "a; b", ["a", "b"]),
        (kinds.TextList(("a", "b")), ["c"], None),
        (kinds.Phone(), "+48 600 100 200", "+48600100200"),
        (kinds.Email(folded=False), "Anna@EXAMPLE.org", "Anna@example.org"),
    ],
)
def test_what_people_write_is_read_or_refused(kind: kinds.Kind, given: Any, kept: Any) -> None:
    """Never guessed, never rounded."""
    if kept is None:
        with pytest.raises(Invalid):
            values.stored(kind, given)
    else:
        assert kept == values.stored(kind, given)


FULL = {
    "nick": "Żaba", "code": "A-1", "size": 42, "weight": Decimal("12.5000"),
    "fee": Money("12.5", "EUR"), "since": date(2026, 1, 2),
    "met": datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC), "colour": "red",
    "likes": ("tea", "cake"), "keen": False, "mail": "a@example.org", "call": "+48600100200",
}  # fmt: skip


def test_every_kind_is_stored_and_read(shop: CRM) -> None:
    """As Python has it; the record itself holds what JSON has, and is found by each of them."""
    with shop.begin("dana") as work:
        friend = work.add(Customer(name="Bo"))
        anna = work.add(Customer(name="Anna", custom={**FULL, "friend": friend}))
    with shop.read("dana") as unit:
        stored = unit.get(Customer, anna.id)
        assert {**FULL, "friend": Customer.ref(friend.id)} == unit.custom(stored)
        assert json.loads(json.dumps(stored.custom)) == stored.custom == anna.custom
        for criterion in (
            "custom.size > 41 and custom.size < 43", "custom.weight == 12.5", "not custom.keen",
            "custom.fee == money('12.5', 'EUR')", "custom.since == date('2026-01-02')",
            "custom.met < '2026-01-03'", "custom.colour != 'blue'", "'cake' in custom.likes",
            f"custom.friend == '{friend.id}'", "contains(custom.nick, 'aba')",
            "custom.mail == 'a@EXAMPLE.org'", "starts_with(custom.code, 'a-')",
        ):  # fmt: skip
            assert [anna.id] == [
                c.id for c in unit.find(Customer, f"name == 'Anna' and {criterion}")
            ]


def test_all_that_is_wrong_is_told_by_the_labels_of_the_reader(shop: CRM) -> None:
    """Nothing is written."""
    with shop.begin("dana") as work:
        size = next(f for f in work.use(CustomFields).list("customer") if f.key == "size")
        work.use(CustomFields).label(size, "pl", "Rozmiar buta")
        with pytest.raises(Invalid) as caught:
            work.add(Customer(name="A", custom={"size": "x", "since": "y", "sise": 1, "fee": 2}))
        assert 0 == work.count(Customer)
    assert (
        "Customer (row 1): Shoe size: 'x' is not a whole number; Since: 'y' is not a date like "
        "2026-11-23; sise: is no field; did you mean 'size'?; Fee: 2 is not Money, e.g. "
        "Money('12.50', 'EUR')"
    ) == caught.value.message
    assert ["custom.size", "custom.since", "custom.sise", "custom.fee"] == [
        where for where, _ in caught.value.problems
    ]


def test_an_empty_value_is_none_at_all(shop: CRM) -> None:
    """So that `is None` finds it."""
    with shop.begin("dana") as work:
        anna = work.add(Customer(name="Anna", custom={"nick": " ", "likes": [], "size": None}))
        assert {} == anna.custom
        assert 1 == work.count(Customer, "custom.nick is None and custom.likes is None")


def test_a_reference_must_lead_somewhere(shop: CRM) -> None:
    """To a record that is there, and that its writer may see."""
    with shop.begin("dana") as work, pytest.raises(Invalid, match="which does not exist"):
        work.add(Customer(name="Anna", custom={"friend": Customer.ref("0" * 32)}))


def test_fill_sets_some_and_leaves_the_others(shop: CRM) -> None:
    """And the operation does the same by id."""
    with shop.begin("dana") as work:
        anna = work.add(Customer(name="Anna", custom={"size": 40, "nick": "An"}))
        filled = work.use(CustomFields).fill(anna, size=41, keen=True)
        assert {"nick": "An", "size": 41, "keen": True} == filled
        work.use(CustomFields).set("customer", str(anna.id), {"nick": None})
        assert {"size": 41, "keen": True} == work.custom(work.get(Customer, anna))


def test_pages_run_in_the_order_of_a_field(shop: CRM) -> None:
    """Whether it is looked up or not; records without a value come last."""
    with shop.begin("dana") as work:
        for name, size, nick in (("a", 3, "z"), ("b", None, "y"), ("c", 1, None), ("d", 2, "x")):
            work.add(Customer(name=name, custom={"size": size, "nick": nick}))
        assert "cdab" == in_order(work, "custom.size")
        assert "adcb" == in_order(work, "-custom.size")
        assert "dbac" == in_order(work, "custom.nick")
        for order in ("custom.fee", "custom.likes", "custom.nothing"):
            with pytest.raises(Invalid, match="cannot be ordered by"):
                work.find(Customer, limit=1, order=order)


def in_order(work: Any, order: str) -> str:
    names, after = "", None
    while True:
        page = work.find(Customer, limit=1, order=order, after=after)
        names, after = names + page.items[0].name, page.next
        if after is None:
            return names


def test_values_are_batched(shop: CRM) -> None:
    """Many records cost as many statements as few: none for each of them."""
    counts = []
    for many in (30, 300):
        with shop.begin("dana") as work:
            work.count(Customer)
            counts.append(statements(work, many))
    assert counts[0] == counts[1]


def statements(work: Any, many: int) -> int:
    from sqlalchemy import event

    sent: list[str] = []
    event.listen(work.connection, "before_cursor_execute", lambda *args: sent.append(args[2]))
    work.add_all(Customer(name=f"{many} {i}", custom={"size": i, "nick": "a"}) for i in range(many))
    work.change_all((c, {"custom": {"size": 1}}) for c in work.find(Customer))
    return len(sent)
