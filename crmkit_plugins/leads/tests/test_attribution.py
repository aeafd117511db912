"""The money of won opportunities is owed to touches, and the parts are the whole."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest

from crmkit import (
    Campaign,
    CampaignMember,
    ContactRole,
    Customer,
    Invalid,
    Money,
    Opportunity,
    Touch,
    UnitOfWork,
)

pytestmark = pytest.mark.crm(plugins=["leads"])

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
WAYS = ("first", "last", "linear", "position", "decay")


def won(work: UnitOfWork, customer: Customer, amount: Money, **fields: Any) -> Opportunity:
    """An opportunity won today."""
    return work.add(
        Opportunity(
            customer=customer, name="Chairs", amount=amount, amount_overridden=True, status="won",
            closed_on=fields.pop("closed_on", NOW.date()), **fields,
        )
    )  # fmt: skip


def touched(work: UnitOfWork, *sources: str, days: int = 7) -> Customer:
    """Somebody with these touches, each so many days after the one before, the last one now."""
    customer = work.add(Customer(name="Anna"))
    for place, source in enumerate(reversed(sources)):
        at = NOW - timedelta(days=days * place)
        work.add(Touch(customer=customer, source=source, touched_at=at))
    return customer


def told(work: UnitOfWork, **parameters: Any) -> dict[str | None, Money]:
    return {row[0]: row[2] for row in work.report("leads.attribution", **parameters)}


def euros(**amounts: str) -> dict[str | None, Money]:
    return {source: Money(amount, "EUR") for source, amount in amounts.items()}


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("first", euros(fair="100")),
        ("last", euros(web="100")),
        ("linear", euros(fair="25", letter="25", call="25", web="25")),
        ("position", euros(fair="40", letter="10", call="10", web="40")),
        ("decay", euros(fair="6.6667", letter="13.3333", call="26.6667", web="53.3333")),
    ],
)
def test_five_ways(work: UnitOfWork, way: str, expected: Any) -> None:
    """Of four touches a week apart; by decay in the ratio 1 : 2 : 4 : 8, to a millionth."""
    won(work, touched(work, "fair", "letter", "call", "web"), Money("100", "EUR"))
    found = told(work, way=way)
    assert {k: pytest.approx(v.units, abs=1) for k, v in expected.items()} == {
        k: v.units for k, v in found.items()
    }
    assert (Money("100", "EUR"),) == work.report("leads.attribution", way=way).totals["amount"]


def test_of_two_touches_each_has_half_by_position(work: UnitOfWork) -> None:
    """There is nothing between them; of one touch it is the whole."""
    won(work, touched(work, "fair", "web"), Money("1.0001", "EUR"))
    won(work, touched(work, "call"), Money("3", "EUR"))
    assert euros(fair="0.5", web="0.5001", call="3") == told(work, way="position")


def test_the_original_source_is_the_first_touch(work: UnitOfWork) -> None:
    """Later ones are touches of their own; what came after the day it was won is none."""
    anna = work.add(Customer(name="Anna", source="fair"))
    work.add(Touch(customer=anna, source="web", touched_at=NOW + timedelta(hours=2)))
    work.add(Touch(customer=anna, source="late", touched_at=NOW + timedelta(days=1)))
    won(work, anna, Money("10", "EUR"))
    assert euros(fair="5", web="5") == told(work)


def test_touches_of_the_people_involved_count(work: UnitOfWork) -> None:
    """The company buys, its buyer answered."""
    beta = work.add(Customer(name="Beta", kind="organisation"))
    deal = won(work, beta, Money("10", "EUR"))
    work.add(ContactRole(opportunity=deal, customer=touched(work, "web")))
    assert euros(web="10") == told(work)


def test_without_a_touch_it_is_the_opportunitys_own_source(work: UnitOfWork) -> None:
    """Or nobody's; nothing is lost."""
    bare = work.add(Customer(name="Bare"))
    won(work, bare, Money("10", "EUR"), source="call")
    won(work, bare, Money("5", "EUR"))
    assert {"call": Money("10", "EUR"), None: Money("5", "EUR")} == told(work, way="decay")


def test_by_campaign_a_response_counts_once(work: UnitOfWork) -> None:
    """Who was sent something and did not answer was not touched."""
    anna = touched(work, "web")
    for name, responded in (("Spring", True), ("Autumn", False)):
        at = NOW - timedelta(days=3) if responded else None
        work.add(
            CampaignMember(
                campaign=work.add(Campaign(name=name)), customer=anna, responded=responded,
                responded_at=at,
            )
        )  # fmt: skip
    won(work, anna, Money("10", "EUR"))
    assert euros(Spring="10") == told(work, by="campaign")


def test_only_what_was_won_in_the_period(work: UnitOfWork) -> None:
    """Of the last year unless told; open and lost ones never."""
    anna = touched(work, "web")
    won(work, anna, Money("10", "EUR"), closed_on=date(2026, 1, 5))
    work.add(Opportunity(customer=anna, name="Open", amount=Money("7", "EUR")))
    assert {} == told(work, since=date(2026, 2, 1))
    assert {None: Money("10", "EUR")} == told(work, until=date(2026, 1, 31))


def test_a_half_life_of_nothing_is_refused(work: UnitOfWork) -> None:
    """With what to give."""
    with pytest.raises(Invalid, match="half_life_days is 0; give at least one day"):
        work.report("leads.attribution", way="decay", half_life_days=0)


@pytest.mark.parametrize("way", WAYS)
def test_the_parts_are_the_whole(work: UnitOfWork, way: str) -> None:
    """To the last ten-thousandth, in each currency, of the smallest and the largest amounts."""
    random, whole = Random(way), defaultdict[str, int](int)
    for units in (1, 2, 3, 7, 10_001, 99_999_999_999_999 * 100, *random.sample(range(10**9), 12)):
        sources = random.choices(["fair", "web", "call", "letter"], k=random.randint(0, 9))
        money = Money.of_units(units, random.choice(["EUR", "PLN"]))
        won(work, touched(work, *sources, days=random.choice([0, 1, 30, 400])), money)
        whole[money.currency] += units
    totals = work.report("leads.attribution", way=way).totals["amount"]
    assert dict(whole) == {money.currency: money.units for money in totals}
