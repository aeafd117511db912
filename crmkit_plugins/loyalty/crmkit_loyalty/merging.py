"""Two customers who are one have one membership and one wallet, and can be told apart again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, case, func, select

from crmkit import Customer, Merger, Parting, Ref, Refused, UnitOfWork
from crmkit_loyalty.ledger import Entry, Lot
from crmkit_loyalty.membership import Membership, Wallet
from crmkit_loyalty.programme import Programme
from crmkit_loyalty.tiers import review

_SUMS = ("available", "pending", "debt", "entries")


def merge(work: UnitOfWork, merger: Merger) -> None:
    """The wallet that stays has the points of both; who is in a household stays in it.

    Raises Refused for members of two households.
    """
    _add_up(work, merger.pairs(Wallet))
    both = {merger.survivor.id, merger.loser.id}
    for kept, gone in merger.pairs(Membership):
        household = _household(work, {kept.wallet.id, gone.wallet.id}, both)
        if household is not None:
            _move_in(work, merger, kept, household)
    _review(work, [kept for kept, _ in merger.pairs(Membership)])


def _add_up(work: UnitOfWork, pairs: Iterable[tuple[Wallet, Wallet]]) -> None:
    for kept, gone in pairs:
        now = work.get(Wallet, kept.id)
        total = {name: getattr(now, name) + getattr(gone, name) for name in _SUMS}
        work.change(Wallet.ref(kept.id), **total)


def _household(work: UnitOfWork, wallets: set[UUID], both: set[UUID]) -> Wallet | None:
    """The wallet, of these, that is somebody else's. Raises Refused where two are."""
    column = work.table(Wallet).c
    shared = list(work.find(Wallet, column.id.in_(wallets) & column.customer.not_in(both)))
    if len(shared) > 1:
        raise Refused(
            "the two are in different households; let one leave first (loyalty.leave_household)"
        )
    return shared[0] if shared else None


def _move_in(work: UnitOfWork, merger: Merger, kept: Membership, household: Wallet) -> None:
    own = _own(work, merger.survivor, kept.programme)
    if own is not None and (own.available or own.pending or own.debt):
        merger.combine([(household, own)])
        _add_up(work, [(household, own)])
    work.change(Membership.ref(kept.id), wallet=household)


def _own(work: UnitOfWork, customer: Ref[Customer], programme: Ref[Programme]) -> Wallet | None:
    column = work.table(Wallet).c
    mine = (column.customer == customer.id) & (column.programme == programme.id)
    return work.first(Wallet, mine)


def _review(work: UnitOfWork, members: Iterable[Membership]) -> None:
    for member in members:
        current = work.get(Membership, member.id)
        review(work, work.get(Programme, current.programme), [current])


# Apart again


def unmerge(work: UnitOfWork, parting: Parting) -> None:
    """Each lot goes back to whom it came from, with all that happened to it since.

    What was earned since stays with the survivor. Raises Refused where points of the one paid what
    the other owed: then nobody can tell whose they are.
    """
    pairs = parting.pairs(Wallet)
    if not any(parting.changed_since(kept, "entries") for kept, _ in pairs):
        return
    wallets = {one.id for pair in pairs for one in pair}
    _follow_lots(work, wallets)
    _sum_up(work, wallets)
    _review(work, [one for pair in parting.pairs(Membership) for one in pair])


def _follow_lots(work: UnitOfWork, wallets: set[UUID]) -> None:
    """Let what was booked of a lot since be booked in the wallet that the lot is in."""
    entry, lot = work.table(Entry), work.table(Lot)
    astray = select(entry.c.id, lot.c.wallet).join_from(entry, lot, entry.c.lot == lot.c.id)
    here = entry.c.wallet.in_(wallets), lot.c.wallet.in_(wallets)
    found = work.connection.execute(astray.where(*here, entry.c.wallet != lot.c.wallet)).all()
    work.change_all([(Entry.ref(id), {"wallet": Wallet.ref(wallet)}) for id, wallet in found])


def _sum_up(work: UnitOfWork, wallets: set[UUID]) -> None:
    sums = {row.wallet: row for row in work.connection.execute(sums_of(work.table(Entry), wallets))}
    for id in wallets:
        row = sums.get(id)
        values = {name: int(getattr(row, name)) if row else 0 for name in _SUMS}
        if min(values.values()) < 0:
            raise Refused(
                "points of the one paid what the other owed since they were merged; "
                "nobody can tell any more whose they are"
            )
        work.change(Wallet.ref(id), **values)


def sums_of(entry: Any, wallets: Sequence[UUID] | set[UUID] | None = None) -> Any:
    """What the entries of wallets come to, one row a wallet."""
    c = entry.c
    statement = select(
        c.wallet,
        balance(c, "available").label("available"),
        balance(c, "pending").label("pending"),
        (-balance(c, "debt")).label("debt"),
        func.count().label("entries"),
    ).group_by(c.wallet)
    return statement if wallets is None else statement.where(c.wallet.in_(wallets))


def balance(c: Any, account: str) -> ColumnElement[int]:
    """What was put into an account less what was taken from it."""
    put = case((c.put_into == account, c.points), else_=0)
    return func.sum(put - case((c.taken_from == account, c.points), else_=0))
