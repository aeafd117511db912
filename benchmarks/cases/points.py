"""A balance, and an earning, where the ledger is long against where it is short."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from sqlalchemy import func, literal, select, true

from benchmarks.figures import Figure
from benchmarks.ground import Ground
from benchmarks.history import Filler
from benchmarks.ours import Crmkit
from benchmarks.timing import in_turn, ratio
from crmkit import Customer, MovableClock
from crmkit_loyalty import Entry, Loyalty, Membership, Posting, Programme, Wallet

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
SHORT, OF_EACH, TARGET = 10_000, 100, 1.3
CALLS = 5
sources = count()


def points(ground: Ground) -> Iterator[Figure]:
    """The long ledger has 10,000,000 entries where all is asked for, else 50 for each row."""
    long = 10_000_000 if ground.sizes.full else max(SHORT, ground.sizes.rows * 50)
    ways = {"short": booked(ground, SHORT), "long": booked(ground, long)}
    for what, call in (("balance", ask), ("earn", earn)):
        doing = {name: _caller(call, *way) for name, way in ways.items()}
        times = in_turn(doing, ground.sizes.rounds)
        value = ratio(times, "long", "short")
        yield Figure(f"{what} at {long:,} entries", f"at {SHORT:,}", value, TARGET)


def _caller(call: Any, way: Crmkit, members: list[Any]) -> Any:
    turns = count()

    def calls() -> None:
        for _ in range(CALLS):
            call(way, members[next(turns) * 7919 % len(members)])

    return calls


def ask(way: Crmkit, member: Any) -> None:
    with way.crm.read("boss") as work:
        work.use(Loyalty).balance(member)


def earn(way: Crmkit, member: Any) -> None:
    with way.crm.begin("boss") as work:
        work.use(Loyalty).earn(member, 7, source=f"s{next(sources)}")


def booked(ground: Ground, entries: int) -> tuple[Crmkit, list[Any]]:
    """crmkit with members whose ledger has so many entries, and the ids of the members."""
    way = ground.crmkit(plugins=["loyalty"], clock=MovableClock(NOW))
    with way.crm.begin("boss") as work, work.acting("loyalty"):
        club = work.add(Programme(key="club", name="Club", pending_days=0))
        people = [Customer(name=f"C{i}") for i in range(entries // OF_EACH)]
        wallets = [Wallet(customer=one, programme=club) for one in people]
        members = [
            Membership(customer=one, programme=club, wallet=wallet, joined_on=NOW.date())
            for one, wallet in zip(people, wallets, strict=True)
        ]
        for rows in (people, wallets, members):
            work.add_all(rows)
        work.add_all(
            Posting(
                programme=club, membership=one, customer=one.customer, kind="earn", points=1,
                key=str(i), counts_on=date(2026, 1, 1), booked_at=NOW,
            )
            for i, one in enumerate(members)
        )  # fmt: skip
    fill(way)
    ground.analyse(way.url)
    return way, [one.id for one in people]


def fill(way: Crmkit) -> None:
    """Give each act so many entries; what they moved is spent long ago."""
    tables, filler = way.crm.catalogue.tables, Filler(way.crm.engine)
    posting, member = tables[Posting], tables[Membership]
    number = select(literal(1).label("n")).cte("number", recursive=True)
    number = number.union_all(select(number.c.n + 1).where(number.c.n < OF_EACH))
    rows = select(
        filler.id(func.row_number().over(), 9), literal(1), posting.c.booked_at,
        posting.c.booked_at, posting.c.id, member.c.wallet, literal("issued"), literal("spent"),
        literal(1), posting.c.booked_at,
    ).select_from(
        posting.join(member, posting.c.membership == member.c.id).join(number, true())
    )  # fmt: skip
    names = "id version created_at updated_at posting wallet taken_from put_into points booked_at"
    filler.insert(tables[Entry], names.split(), rows)
