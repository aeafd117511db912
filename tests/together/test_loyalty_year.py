"""A year of purchases earns, expires, is spent and returned; tiers move, the loyal are thanked.

`a_year_in_the_tea_club.txt` is the story, line by line; here is what its sentences mean.
"""

from __future__ import annotations

import csv
import os
import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest

from crmkit import CRM, Customer, Money, MovableClock, Refused
from crmkit.testing.story import Story
from crmkit_loyalty import Boost, Loyalty, Posting, Programme, Reward, Rule, Tier
from crmkit_purchases import Purchase, PurchaseRecord, Purchases

pytestmark = pytest.mark.crm(plugins=["purchases", "loyalty"])

STORY = Path(__file__).with_name("a_year_in_the_tea_club.txt")
story = Story["Club"]()
step = story.step


class Club:
    """The shop, its members, and its clock."""

    def __init__(self, crm: CRM, clock: MovableClock) -> None:
        self.crm = crm
        self.clock = clock
        self.people: dict[str, Any] = {}
        self.codes: dict[str, str] = {}

    def go_to(self, day: str) -> None:
        """Let the days pass; what is due in the background is done at the end of them."""
        until = datetime.combine(date.fromisoformat(day), time(12), UTC)
        if until > self.clock.now():
            self.clock.move(until - self.clock.now())
            while self.crm.run_due():
                pass

    def balance(self, name: str) -> Any:
        with self.crm.read("shop") as work:
            return work.use(Loyalty).balance(self.people[name])

    def all(self, *kinds: str) -> list[Any]:
        with self.crm.read("shop") as work:
            return [
                (sorted(r.id for r in work.find(cls)), work.use(Loyalty).audit())
                for cls in (Posting, Purchase)
            ]


@step(r"The club gives (\d+) point for each EUR, .* after (\d+) days .* after (\d+) months\.")
def _(club: Club, rate: str, days: str, months: str) -> None:
    with club.crm.begin("shop") as work:
        programme = work.add(
            Programme(
                key="club", name="Tea club", pending_days=int(days), expires_after=int(months)
            )
        )
        work.add(
            Rule(
                programme=programme, name="tea", entity_name="purchases_purchase",
                criterion="kind == 'sale'", moment_field="placed_at", amount_field="total",
                currency="EUR", original_field="original", rate=Decimal(rate),
            )
        )  # fmt: skip


def programme(work: Any) -> Programme:
    return next(work.find(Programme))


@step(r"A point is worth (\S+) EUR\.")
def _(club: Club, worth: str) -> None:
    with club.crm.begin("shop") as work:
        work.change(programme(work), point_value=Money(worth, "EUR"))


@step(r"(\w+) takes (\d+) points in a year\.")
def _(club: Club, name: str, points: str) -> None:
    with club.crm.begin("shop") as work:
        work.add(
            Tier(
                programme=programme(work), key=name.lower(), name=name, threshold=int(points),
                rank=int(points),
            )
        )  # fmt: skip


@step(r"A cup costs (\d+) points\.")
def _(club: Club, cost: str) -> None:
    with club.crm.begin("shop") as work:
        work.add(Reward(programme=programme(work), key="cup", name="A cup", cost=int(cost)))


@step(r"From (\S+) to (\S+) points are doubled\.")
def _(club: Club, first: str, last: str) -> None:
    days = date.fromisoformat(first), date.fromisoformat(last)
    with club.crm.begin("shop") as work:
        work.add(Boost(programme=programme(work), name=first, starts_on=days[0], ends_on=days[1]))


@step(r"On (\S+) nothing happens\.")
def _(club: Club, day: str) -> None:
    club.go_to(day)


@step(r"On (\S+) (\w+) joins\.")
def _(club: Club, day: str, name: str) -> None:
    club.go_to(day)
    with club.crm.begin("shop") as work:
        club.people[name] = work.add(Customer(name=name)).id
        work.use(Loyalty).join(club.people[name])


@step(r"On (\S+) (\w+) buys for (\S+) EUR as (\w+)\.")
def _(club: Club, day: str, name: str, amount: str, key: str) -> None:
    club.go_to(day)
    placed = datetime.combine(date.fromisoformat(day), time(11), UTC)
    with club.crm.begin("till") as work:
        work.use(Purchases).record(
            club.people[name], source="till", key=key, placed_at=placed, total=Money(amount, "EUR")
        )


@step(r"On (\S+) (\w+) returns (\w+)\.")
def _(club: Club, day: str, name: str, key: str) -> None:
    club.go_to(day)
    with club.crm.begin("till") as work:
        sale = next(work.find(Purchase, f"key == '{key}'"))
        work.use(Purchases).return_(sale, key=f"R-{key}")


@step(r"On (\S+) (\w+) spends (\d+) points as (\w+)\.")
def _(club: Club, day: str, name: str, points: str, key: str) -> None:
    club.go_to(day)
    with club.crm.begin("till") as work:
        work.use(Loyalty).spend(club.people[name], int(points), key=key)


@step(r"On (\S+) (\w+) cannot spend (\d+) points\.")
def _(club: Club, day: str, name: str, points: str) -> None:
    with pytest.raises(Refused, match="more than"), club.crm.begin("till") as work:
        work.use(Loyalty).spend(club.people[name], int(points))


@step(r"On (\S+) (\w+) takes a cup as (\w+)\.")
def _(club: Club, day: str, name: str, key: str) -> None:
    club.go_to(day)
    with club.crm.begin("till") as work:
        code = work.use(Loyalty).redeem(club.people[name], "cup", key=key).code
    club.codes.setdefault(key, code or "")


@step(r"On (\S+) (\w+) is thanked with a cup as (\w+)\.")
def _(club: Club, day: str, name: str, key: str) -> None:
    club.go_to(day)
    with club.crm.begin("shop") as work:
        work.use(Loyalty).thank(club.people[name], "cup", key)


@step(r"The voucher (\w+) is used for sale (\S+)\.")
def _(club: Club, key: str, sale: str) -> None:
    with club.crm.begin("till") as work:
        work.use(Loyalty).use_voucher(club.codes[key], used_for=sale)


@step(r"The voucher (\w+) cannot be used for sale (\S+)\.")
def _(club: Club, key: str, sale: str) -> None:
    with pytest.raises(Refused, match="is used"), club.crm.begin("till") as work:
        work.use(Loyalty).use_voucher(club.codes[key], used_for=sale)


@step(r"(\w+) has (\d+) points and (\d+) pending\.")
def _(club: Club, name: str, points: str, pending: str) -> None:
    told = club.balance(name)
    assert (int(points), int(pending)) == (told.points, told.pending)


@step(r"(\w+) owes (\d+) points\.")
def _(club: Club, name: str, points: str) -> None:
    assert int(points) == club.balance(name).debt


@step(r"(\w+) is (silver|gold)\.")
def _(club: Club, name: str, tier: str) -> None:
    assert tier == club.balance(name).tier


@step(r"(\w+) has no tier\.")
def _(club: Club, name: str) -> None:
    assert club.balance(name).tier is None


@step(r"The most loyal are (.*)\.")
def _(club: Club, names: str) -> None:
    with club.crm.read("shop") as work:
        table = work.report("loyalty.top_members")
        assert names.split(", ") == [row[1] for row in table]


@step(r"The books are sound\.")
def _(club: Club) -> None:
    with club.crm.read("shop") as work:
        assert work.use(Loyalty).audit().sound


@step(r"Told again, the year changes nothing\.")
def _(club: Club) -> None:
    before = club.all()
    acts = r"(?m)^ +.* (?:buys|spends|takes a cup|returns|is thanked) .*"
    story.tell("\n".join(re.findall(acts, STORY.read_text("utf-8"))), club)
    while club.crm.run_due():
        pass
    assert before == club.all()


def test_a_year_in_the_tea_club(crm: CRM, clock: MovableClock) -> None:
    """The story holds, line by line."""
    clock.move(to=datetime(2027, 1, 2, 12, tzinfo=UTC))
    assert 50 == story.tell(STORY.read_text("utf-8"), Club(crm, clock))


# An order book

Order = tuple[str, str, datetime, Decimal]
"""Who, the number of the order, when, and for how much; below 0 it is given back."""


def made_up(people: int = 20, orders: int = 200) -> list[Order]:
    """A year of orders, the same every time."""
    random, first = Random(5), datetime(2026, 1, 1, 12, tzinfo=UTC)
    moments = sorted(first + timedelta(hours=random.randrange(365 * 24)) for _ in range(orders))
    return [
        (
            f"C{random.randrange(people)}",
            f"O{i}",
            moment,
            Decimal(random.randrange(500, 20000)) / 100,
        )
        for i, moment in enumerate(moments)
    ]


def read(path: Path) -> list[Order]:
    """A file with the columns customer, order, moment (ISO 8601) and amount."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [
            (
                row["customer"],
                row["order"],
                datetime.fromisoformat(row["moment"]).replace(tzinfo=UTC),
                Decimal(row["amount"]),
            )
            for row in csv.DictReader(file)
        ]
    return sorted(rows, key=lambda row: row[2])


def test_an_order_book_of_a_year_told_twice_earns_once(crm: CRM, clock: MovableClock) -> None:
    """What was earned is what the orders say, and what expired or is left adds up to it.

    CRMKIT_TEST_ORDER_BOOK may name a file with a real one.
    """
    path = os.environ.get("CRMKIT_TEST_ORDER_BOOK")
    orders = [one for one in (read(Path(path)) if path else made_up()) if one[3] > 0]
    ahead = clock.now() - orders[0][2]
    orders = [(who, key, moment + ahead, amount) for who, key, moment, amount in orders]
    club = Club(crm, clock)
    lines = STORY.read_text("utf-8").splitlines()
    story.tell(next(line for line in lines if line.startswith(" ")), club)
    with crm.begin("shop") as work:
        for name in sorted({order[0] for order in orders}):
            customer = work.add(Customer(name=name))
            work.link(customer, system="shop", key=name)
            work.use(Loyalty).join(customer)
    accounts = [tell_all(club, orders) for _ in range(2)]
    assert accounts[0] == accounts[1]
    told, earned = accounts[0], sum(int(order[3]) for order in orders)
    assert -earned == told["issued"]
    assert earned == told["pending"] + told["available"] + told["expired"]
    assert told["expired"] > 0


def tell_all(club: Club, orders: list[Order]) -> dict[str, int]:
    """Tell the orders month by month, and let the clock run; what the accounts hold then."""
    months: dict[str, list[PurchaseRecord]] = {}
    for who, key, moment, amount in orders:
        record = PurchaseRecord(
            source="shop", key=key, placed_at=moment, customer_key=who, total=Money(amount, "EUR")
        )
        months.setdefault(f"{moment:%Y-%m}", []).append(record)
    for month, records in months.items():
        club.go_to(f"{month}-28")
        with club.crm.begin("shop") as work:
            assert not work.use(Purchases).record_all(records).rejected
    club.go_to(f"{orders[-1][2].date() + timedelta(days=100)}")
    with club.crm.read("shop") as work:
        audit = work.use(Loyalty).audit()
    assert audit.sound
    return dict(audit.accounts)
