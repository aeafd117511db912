"""Whatever is done in whatever order, the books balance and agree with a simple model."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import count
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from crmkit import CRM, Customer, Merging, MovableClock, PersonalData, Refused
from crmkit_loyalty import Loyalty, Programme
from crmkit_loyalty.programme import months_later

pytestmark = [pytest.mark.crm(plugins=["loyalty"]), pytest.mark.slow]

PEOPLE = ("anna", "bob", "cyra")
PENDING, MONTHS = 3, 1
who = st.sampled_from(PEOPLE)
points = st.integers(1, 100)
numbers = count()


# What a ledger should do, as simply as it can be said: lists of lots, and no database


@attrs.define(eq=False)
class ModelLot:
    """Points of one earning."""

    owner: str
    source: str | None
    left: int
    matures: date
    expires: date
    number: int
    home: str
    """Whose wallet it is in, or goes back to when a merge is undone."""
    pending: bool = True
    expired: int = 0


@attrs.define(eq=False)
class ModelWallet:
    """Lots and a debt."""

    lots: list[ModelLot] = attrs.field(factory=list)
    debt: int = 0

    def free(self) -> list[ModelLot]:
        ready = [lot for lot in self.lots if not lot.pending and lot.left]
        return sorted(ready, key=lambda lot: (lot.expires, lot.number))

    def take(self, points: int) -> int:
        """Take points that can be spent, the first to expire first; how many there were."""
        rest = points
        for lot in self.free():
            some = min(lot.left, rest)
            lot.left -= some
            rest -= some
        return points - rest

    @property
    def points(self) -> int:
        return sum(lot.left for lot in self.free())

    @property
    def waiting(self) -> int:
        return sum(lot.left for lot in self.lots if lot.pending)


class Model:
    """Some people, their wallets, and what they share."""

    def __init__(self, people: Iterable[str]) -> None:
        self.wallets = {one: ModelWallet() for one in people} | {"home": ModelWallet()}
        self.wallet_of = {one: one for one in self.wallets}
        self.earned: dict[str, tuple[str, int]] = {}
        self.credit: dict[str, int] = {}
        """By how much less a wallet owes since a merge because of each one's lots."""
        self.number = 0

    def wallet(self, who: str) -> ModelWallet:
        return self.wallets[self.wallet_of[who]]

    def add(
        self, who: str, source: str | None, points: int, days: tuple[date, date], pending: bool
    ) -> None:
        self.number += 1
        lot = ModelLot(who, source, points, *days, self.number, self.wallet_of[who], pending)
        self.wallet(who).lots.append(lot)

    def settle(self, today: date) -> None:
        """What the clock does to every wallet."""
        for wallet in self.wallets.values():
            for lot in wallet.lots:
                if lot.matures <= today:
                    lot.pending = False
            self.pay(wallet)
            for lot in wallet.free():
                if lot.expires <= today:
                    lot.expired += lot.left
                    lot.left = 0

    def pay(self, wallet: ModelWallet) -> None:
        for lot in wallet.free():
            paid = min(lot.left, wallet.debt)
            lot.left -= paid
            wallet.debt -= paid
            self.credit[lot.home] = self.credit.get(lot.home, 0) + paid

    def take_back(self, source: str, points: int) -> None:
        who, earned = self.earned[source]
        self.earned[source] = (who, earned - points)
        wallet, rest = self.wallet(who), points
        family = [lot for lot in wallet.lots if lot.source == source]
        for lot in family:
            some = min(lot.left, rest)
            lot.left -= some
            rest -= some
        for lot in family:
            some = min(lot.expired, rest)
            lot.expired -= some
            rest -= some
        rest -= wallet.take(rest)
        wallet.debt += rest

    def send(self, giver: str, taker: str, points: int) -> None:
        rest = points
        for lot in self.wallet(giver).free():
            some = min(lot.left, rest)
            lot.left -= some
            rest -= some
            if some:
                self.add(taker, None, some, (lot.matures, lot.expires), pending=False)
        self.pay(self.wallet(taker))

    def pour(self, source: str, target: str, who: str | None) -> None:
        """Move lots to another wallet: all with the debt, or those that one member brought."""
        old, new = self.wallets[source], self.wallets[target]
        for lot in list(old.lots):
            if lot.left and who in (None, lot.owner):
                self.number += 1
                moved = attrs.evolve(lot, number=self.number, home=target, expired=0)
                new.lots.append(moved)
                lot.left = 0
        if who is None:
            new.debt += old.debt
            old.debt = 0
        self.pay(new)


# The same, done to both


class Ledger(RuleBasedStateMachine):
    """Three members and a household, in the CRM and in the model."""

    crm: CRM
    clock: MovableClock

    @initialize()
    def begin(self) -> None:
        self.key = f"club-{next(numbers)}"
        self.number = count()
        self.sources: list[str] = []
        self.model = Model(PEOPLE)
        self.merge: Any = None
        self.merged: str | None = None
        self.owed: tuple[int, int] = (0, 0)
        self.gone: set[str] = set()
        with self.crm.begin("boss") as work:
            work.add(
                Programme(key=self.key, name="Club", pending_days=PENDING, expires_after=MONTHS)
            )
            self.ids = {one: work.add(Customer(name=one)).id for one in PEOPLE}
            home = work.add(Customer(name="home", kind="household"))
            self.ids["home"] = home.id
            for one in PEOPLE:
                work.use(Loyalty).join(self.ids[one], self.key)

    @property
    def today(self) -> date:
        return self.clock.now().date()

    def acting(self, one: str) -> str | None:
        """Who acts for a person: of those who were merged the survivor; nobody for who is gone."""
        one = "anna" if one == self.merged else one
        return None if one in self.gone else one

    def do(self, name: str, *args: Any, refused: bool = False, **words: Any) -> Any:
        """Call an operation, which is refused exactly where the model says so."""
        try:
            with self.crm.begin("boss") as work:
                done = getattr(work.use(Loyalty), name)(*args, programme=self.key, **words)
        except Refused:
            assert refused
            return None
        assert not refused, name
        return done

    # What happens

    @rule(days=st.sampled_from([1, 2, 3, 10, 31]))
    def time_passes(self, days: int) -> None:
        self.clock.move(timedelta(days=days))
        self.model.settle(self.today)

    @rule()
    def jobs_run(self) -> None:
        self.crm.run_due()

    @rule(one=who, points=points)
    def earn(self, one: str, points: int) -> None:
        if one := self.acting(one) or "":
            source = f"s{next(self.number)}"
            self.sources.append(source)
            self.do("earn", self.ids[one], points, source=source)
            self.do("earn", self.ids[one], points, source=source)
            days = self.today + timedelta(days=PENDING), months_later(self.today, MONTHS)
            end = days[1] + timedelta(days=1)
            self.model.earned[source] = (one, points)
            self.model.add(one, source, points, (days[0], end), pending=True)

    @rule(one=who, count=points)
    def spend(self, one: str, count: int) -> None:
        if one := self.acting(one) or "":
            wallet = self.model.wallet(one)
            refused = count > wallet.points
            self.do("spend", self.ids[one], count, refused=refused)
            if not refused:
                wallet.take(count)

    @precondition(lambda self: self.sources)
    @rule(data=st.data(), share=st.sampled_from([1, 2]))
    def goods_come_back(self, data: st.DataObject, share: int) -> None:
        source = data.draw(st.sampled_from(self.sources))
        earned = self.model.earned[source][1]
        count = earned // share
        self.do("reverse", source, "returned", points=count, refused=count < 1)
        if count >= 1:
            self.model.take_back(source, count)

    @rule(giver=who, taker=who, count=points)
    def send(self, giver: str, taker: str, count: int) -> None:
        giver, taker = self.acting(giver) or "", self.acting(taker) or ""
        if giver and taker and giver != taker:
            mine, theirs = self.model.wallet(giver), self.model.wallet(taker)
            refused = mine is theirs or count > mine.points
            self.do("send", self.ids[giver], self.ids[taker], count, refused=refused)
            if not refused:
                self.model.send(giver, taker, count)

    @precondition(lambda self: self.merge is None)
    @rule(one=who)
    def join_household(self, one: str) -> None:
        if self.acting(one):
            self.do("pool", self.ids["home"], [self.ids[one]])
            if self.model.wallet_of[one] != "home":
                self.model.wallet_of[one] = "home"
                self.model.pour(one, "home", None)

    @precondition(lambda self: self.merge is None)
    @rule(one=who)
    def leave_household(self, one: str) -> None:
        if self.acting(one):
            refused = self.model.wallet_of[one] != "home" or self.model.wallets["home"].debt > 0
            self.do("leave_household", self.ids[one], refused=refused)
            if not refused:
                self.model.wallet_of[one] = one
                self.model.pour("home", one, one)

    def _alone(self) -> bool:
        return all(self.model.wallet_of[one] == one for one in ("anna", "bob"))

    @precondition(lambda self: self.merge is None and not self.gone and self._alone())
    @rule()
    def merge_two(self) -> None:
        with self.crm.begin("boss") as work:
            self.merge = work.use(Merging).merge(self.ids["anna"], self.ids["bob"])
        self.merged = "bob"
        mine, theirs = self.model.wallets["anna"], self.model.wallets["bob"]
        self.owed = mine.debt, theirs.debt
        self.bobs = {s for s, (owner, _) in self.model.earned.items() if owner == "bob"}
        self.model.credit = {}
        for lot in (*mine.lots, *theirs.lots):
            lot.home = "bob" if lot in theirs.lots else "anna"
        mine.lots += theirs.lots
        mine.debt += theirs.debt
        self.total_owed = mine.debt
        theirs.lots, theirs.debt = [], 0
        for source in self.bobs:
            self.model.earned[source] = ("anna", self.model.earned[source][1])

    @precondition(lambda self: self.merge is not None and not self.gone)
    @rule()
    def unmerge(self) -> None:
        mine, theirs = self.model.wallets["anna"], self.model.wallets["bob"]
        credit = self.model.credit
        since = mine.debt - self.total_owed + sum(credit.values())
        annas = self.owed[0] + since - credit.get("anna", 0)
        bobs = self.owed[1] - credit.get("bob", 0)
        try:
            with self.crm.begin("boss") as work:
                work.use(Merging).unmerge(self.merge)
        except Refused:
            assert min(annas, bobs) < 0
            return
        assert min(annas, bobs) >= 0
        theirs.lots = [lot for lot in mine.lots if lot.home == "bob"]
        mine.lots = [lot for lot in mine.lots if lot.home != "bob"]
        mine.debt, theirs.debt = annas, bobs
        for source in self.bobs:
            self.model.earned[source] = ("bob", self.model.earned[source][1])
        self.merge, self.merged = None, None
        self.model.settle(self.today)

    @precondition(lambda self: not self.gone)
    @rule()
    def forget_cyra(self) -> None:
        """An erasure destroys what names her, and no point of the books."""
        with self.crm.begin("boss") as work:
            work.use(PersonalData).erase(self.ids["cyra"], "she asked")
        self.gone.add("cyra")
        self.sources = [s for s in self.sources if self.model.earned[s][0] != "cyra"]

    # What holds

    @invariant()
    def it_agrees_with_the_model(self) -> None:
        if not hasattr(self, "ids"):
            return
        with self.crm.read("boss") as work:
            loyalty = work.use(Loyalty)
            for one in PEOPLE:
                if self.acting(one) == one:
                    told = loyalty.balance(self.ids[one], self.key)
                    wallet = self.model.wallet(one)
                    expected = wallet.points, wallet.waiting, wallet.debt
                    assert expected == (told.points, told.pending, told.debt), one
            audit = loyalty.audit(self.key)
        assert audit.sound, audit


def test_the_ledger_agrees_with_a_simple_model(crm: CRM, clock: MovableClock) -> None:
    """Earning, spending, returns, gifts, households, merges, erasures, and time between them."""
    full = bool(os.environ.get("CRMKIT_TEST_FULL"))

    class Here(Ledger):
        pass

    Here.crm, Here.clock = crm, clock
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=200 if full else 8,
            stateful_step_count=40 if full else 20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
            phases=[Phase.generate],
        ),
    )
