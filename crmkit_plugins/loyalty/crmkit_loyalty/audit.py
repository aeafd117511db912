"""Whether the books are right: what is kept of wallets and lots against the sums of the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from sqlalchemy import func, or_, select

from crmkit import ReadUnit
from crmkit_loyalty.ledger import ACCOUNTS, Entry, Lot
from crmkit_loyalty.membership import Wallet
from crmkit_loyalty.merging import balance, sums_of
from crmkit_loyalty.programme import Programme


@attrs.frozen
class Audit:
    """What an audit found."""

    accounts: Mapping[str, int]
    """The trial balance: what each account holds. Their sum is 0."""
    wallets: int
    """How many wallets hold something else than their ledger says."""
    lots: int
    """How many lots do."""

    @property
    def sound(self) -> bool:
        """Whether everything agrees, and what was sent has arrived."""
        balanced = not sum(self.accounts.values()) and not self.accounts["transfer"]
        return balanced and not self.wallets and not self.lots


def audit(work: ReadUnit, programme: Programme) -> Audit:
    """Reckon the books of a programme from their entries, and compare."""
    return Audit(
        _accounts(work, programme), _wrong_wallets(work, programme), _wrong_lots(work, programme)
    )


def _accounts(work: ReadUnit, programme: Programme) -> dict[str, int]:
    entry, wallet = work.table(Entry), work.table(Wallet)
    sums = select(*(balance(entry.c, name).label(name) for name in ACCOUNTS)).join_from(
        entry, wallet, entry.c.wallet == wallet.c.id
    )
    row = work.connection.execute(sums.where(wallet.c.programme == programme.id)).one()
    return {name: int(getattr(row, name) or 0) for name in ACCOUNTS}


def _wrong_wallets(work: ReadUnit, programme: Programme) -> int:
    wallet, sums = work.table(Wallet), sums_of(work.table(Entry)).subquery()
    names = ("available", "pending", "debt", "entries")
    differs = or_(*(wallet.c[name] != func.coalesce(sums.c[name], 0) for name in names))
    return _count(
        work, wallet.outerjoin(sums, sums.c.wallet == wallet.c.id), wallet, programme, differs
    )


def _wrong_lots(work: ReadUnit, programme: Programme) -> int:
    entry, lot, wallet = work.table(Entry), work.table(Lot), work.table(Wallet)
    held = balance(entry.c, "available") + balance(entry.c, "pending")
    sums = select(
        entry.c.lot, held.label("held"), balance(entry.c, "expired").label("expired")
    ).where(entry.c.lot.is_not(None)).group_by(entry.c.lot).subquery()  # fmt: skip
    differs = or_(
        lot.c.left != func.coalesce(sums.c.held, 0),
        lot.c.expired != func.coalesce(sums.c.expired, 0),
    )
    joined = lot.outerjoin(sums, sums.c.lot == lot.c.id).join(wallet, wallet.c.id == lot.c.wallet)
    return _count(work, joined, wallet, programme, differs)


def _count(work: ReadUnit, rows: Any, wallet: Any, programme: Programme, differs: Any) -> int:
    counted = select(func.count()).select_from(rows).where(
        wallet.c.programme == programme.id, wallet.c.removed_at.is_(None), differs
    )  # fmt: skip
    return work.connection.scalar(counted) or 0
