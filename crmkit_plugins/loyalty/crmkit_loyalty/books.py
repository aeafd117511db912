"""Booking: wallets locked, brought up to the moment, and what is done with their points.

Whoever books opens the books of the members concerned. That locks their wallets in one order, so
that of two who book in one wallet the second sees what the first did, and no point is spent twice.
Nothing is written before `write`, which takes one statement for each sort of row.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

import attrs

from crmkit import Conflict, Ref, Refused, UnitOfWork
from crmkit_loyalty.ledger import Earning, Entry, Lot, Posting, lock
from crmkit_loyalty.membership import Membership, Wallet
from crmkit_loyalty.programme import Programme

_NEVER = datetime.max.replace(tzinfo=UTC)
_TRIES = 10


@attrs.define(eq=False)
class Held:
    """A lot at work: how much of it is left, and whether that can be spent."""

    lot: Lot
    left: int
    state: str

    @property
    def order(self) -> tuple[datetime, date, UUID]:
        """First in, first out: what expires first goes first, of those what was earned first."""
        return self.lot.expires_at or _NEVER, self.lot.earned_on, self.lot.id


@attrs.define(eq=False)
class Purse:
    """A wallet at work: its open lots in the order in which they are spent, and its debt."""

    wallet: Wallet
    debt: int
    held: list[Held]

    @property
    def available(self) -> int:
        return sum(one.left for one in self.held if one.state == "available")

    def lots(self, state: str) -> Iterator[Held]:
        """Its lots in a state with something left, first in first out."""
        return (one for one in sorted(self.held, key=lambda h: h.order) if one.left and
                one.state == state)  # fmt: skip


class Books:
    """The open books of some members of one programme."""

    def __init__(
        self,
        work: UnitOfWork,
        programme: Programme,
        members: Iterable[Ref[Membership]] = (),
        wallets: Collection[UUID] = (),
    ) -> None:
        self.work = work
        self.programme = programme
        self.now = work.now()
        self.today = programme.today(self.now)
        self.members = _locked(work, {one.id for one in members})
        lock(work, wallets)
        self.purses: dict[UUID, Purse] = {}
        self._written: list[Any] = []
        self.load({one.wallet.id for one in self.members.values()} | set(wallets))
        if self.settle():
            self.write()

    def load(self, wallets: Collection[UUID]) -> None:
        """Have further wallets at hand, which are locked already."""
        columns, held = self.work.table(Lot).c, dict[UUID, list[Held]]()
        opened = columns.wallet.in_(wallets) & columns.state.in_(("pending", "available"))
        for lot in self.work.find(Lot, opened):
            held.setdefault(lot.wallet.id, []).append(Held(lot, lot.left, lot.state))
        self._know({one.lot.membership.id for lots in held.values() for one in lots})
        for wallet in self.work.find(Wallet, self.work.table(Wallet).c.id.in_(wallets)):
            self.purses[wallet.id] = Purse(wallet, wallet.debt, held.get(wallet.id, []))

    def _know(self, members: set[UUID]) -> None:
        """Have those at hand who brought the points in, too."""
        unknown = members - self.members.keys()
        if unknown:
            column = self.work.table(Membership).c.id
            self.members |= {m.id: m for m in self.work.find(Membership, column.in_(unknown))}

    def join(self, wallet: Wallet) -> None:
        """Lock a further wallet, and bring it up to the moment."""
        lock(self.work, [wallet.id])
        self.load([wallet.id])
        if self._settle(self.purses[wallet.id]):
            self.write()

    def purse(self, member: Membership) -> Purse:
        return self.purses[self.members[member.id].wallet.id]

    # Writing down

    def post(
        self, member: Ref[Membership], kind: str, points: int, *,
        key: str | None = None, reason: str = "", qualifying: int = 0,
        counts_on: date | None = None, earning: Ref[Earning] | None = None,
        undoes: Ref[Posting] | None = None,
    ) -> Posting:  # fmt: skip
        """An act of a member, to which entries are added next."""
        known = self.members[member.id]
        posting = Posting(
            programme=self.programme, membership=known, customer=known.customer, kind=kind,
            key=key or f"{kind}:{uuid4()}", points=points, qualifying=qualifying,
            counts_on=counts_on or self.today, booked_at=self.now, reason=reason,
            earning=earning, undoes=undoes,
        )  # fmt: skip
        self._written.append(posting)
        return posting

    def enter(
        self, posting: Posting, purse: Purse, taken_from: str, put_into: str, points: int,
        held: Held | None = None,
    ) -> None:  # fmt: skip
        """Move points between two accounts of a wallet; nothing where there are none."""
        if points == 0:
            return
        self._written.append(
            Entry(
                posting=posting, wallet=purse.wallet, lot=None if held is None else held.lot,
                taken_from=taken_from, put_into=put_into, points=points, booked_at=self.now,
            )
        )  # fmt: skip
        for account, change in ((taken_from, -points), (put_into, points)):
            if held is not None and account in ("pending", "available"):
                held.left += change
            if account == "debt":
                purse.debt -= change

    def open_lot(self, purse: Purse, lot: Lot) -> Held:
        """Put a new lot into a wallet, with nothing in it yet."""
        held = Held(lot, 0, lot.state)
        purse.held.append(held)
        self._written.append(lot)
        return held

    def lot_of(self, purse: Purse, member: Ref[Membership], earning: Earning) -> Lot:
        """A lot for the points of an earning, with the days that the programme gives them."""
        matures_at = self.programme.matures_at(earning.earned_on)
        return Lot(
            wallet=purse.wallet, membership=member, earning=earning,
            state="available" if matures_at is None else "pending", earned_on=earning.earned_on,
            matures_at=matures_at, expires_at=self.programme.expires_at(earning.earned_on),
        )  # fmt: skip

    def note(self, record: Any) -> None:
        """Have a further record added with what is booked, in its place among it."""
        self._written.append(record)

    def write(self) -> None:
        """Add what was booked: first the acts and lots, then the entries about them."""
        written, self._written = self._written, []
        for cls in (Earning, Lot, Posting, Entry):
            rows = [row for row in written if isinstance(row, cls)]
            if rows:
                self.work.add_all(rows)

    # What the clock does

    def settle(self) -> int:
        """Let pending points mature, debts be paid and old points expire; how often that was."""
        return sum(self._settle(purse) for purse in self.purses.values())

    def _settle(self, purse: Purse) -> int:
        mature = [h for h in purse.lots("pending") if (h.lot.matures_at or self.now) <= self.now]
        for held in mature:
            self._mature(purse, held)
        paid = self.pay(purse)
        old = [h for h in purse.lots("available") if (h.lot.expires_at or _NEVER) <= self.now]
        for held in old:
            points = held.left
            posting = self._of_lot(held, "expire", -points)
            self.enter(posting, purse, "available", "expired", points, held)
        return len(mature) + paid + len(old)

    def _mature(self, purse: Purse, held: Held) -> None:
        points = held.left
        owed = min(points, purse.debt)
        posting = self._of_lot(held, "mature", points - owed)
        self.enter(posting, purse, "pending", "debt", owed, held)
        self.enter(posting, purse, "pending", "available", points - owed, held)
        held.state = "available"

    def pay(self, purse: Purse) -> int:
        """Let points that can be spent pay what is owed, first; how often that was."""
        paid = 0
        for held in purse.lots("available"):
            points = min(held.left, purse.debt)
            if points:
                posting = self._of_lot(held, "pay", -points)
                self.enter(posting, purse, "available", "debt", points, held)
                paid += 1
        return paid

    def _of_lot(self, held: Held, kind: str, points: int) -> Posting:
        """An act that the clock does to a lot; it is told under the name of the programme."""
        lot = held.lot
        return self.post(
            lot.membership, kind, points, reason=self.programme.name, earning=lot.earning
        )

    def take(
        self, posting: Posting, purse: Purse, put_into: str, points: int,
        only: Callable[[Held], bool] = lambda held: True,
    ) -> int:  # fmt: skip
        """Take points that can be spent, first in first out; how many there were."""
        rest = points
        for held in purse.lots("available"):
            if only(held):
                some = min(held.left, rest)
                self.enter(posting, purse, "available", put_into, some, held)
                rest -= some
        return points - rest


def _locked(work: UnitOfWork, ids: Collection[UUID]) -> dict[UUID, Membership]:
    """These members as they are once their wallets are locked.

    A wallet may be left for that of a household before it is locked; then that one is locked, too.
    """
    locked: set[UUID] = set()
    for _ in range(_TRIES):
        members = {m.id: m for m in work.find(Membership, work.table(Membership).c.id.in_(ids))}
        wallets = {member.wallet.id for member in members.values()}
        if wallets <= locked:
            return members
        lock(work, wallets)
        locked |= wallets
    raise Conflict("these members go from one household to another all the time; try again")


def require(points: int, what: str) -> None:
    """Raises Refused for a number of points that is not at least 1."""
    if points < 1:
        raise Refused(f"{points} points cannot be {what}; give 1 or more")
