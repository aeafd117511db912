"""What the clock does: points mature and expire, tiers are reviewed, broken rules heal."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from crmkit import Again, Every, Job, UnitOfWork, _
from crmkit_loyalty.books import Books
from crmkit_loyalty.earning import heal
from crmkit_loyalty.ledger import Lot
from crmkit_loyalty.membership import Wallet
from crmkit_loyalty.programme import Programme
from crmkit_loyalty.rewards import expire
from crmkit_loyalty.tiers import review_due

# How many lots, members or vouchers one unit of work goes through.
_BATCH = 500
_HOURLY = Every(timedelta(hours=1))


def settle(work: UnitOfWork) -> Again | None:
    """Let points mature whose return period is over, pay debts, and let old points expire."""
    due = _due(work)
    by_programme: dict[UUID, set[UUID]] = {}
    for wallet, programme in due:
        by_programme.setdefault(programme, set()).add(wallet)
    for id, wallets in sorted(by_programme.items()):
        Books(work, work.get(Programme, id), wallets=wallets)
    return Again() if len(due) == _BATCH else None


def _due(work: UnitOfWork) -> list[Any]:
    """The wallets, and their programmes, of lots whose day has come; a batch of lots."""
    lot, wallet, now = work.table(Lot), work.table(Wallet), work.now()
    over = or_(
        (lot.c.state == "pending") & (lot.c.matures_at <= now),
        (lot.c.state == "available") & (lot.c.expires_at <= now),
    )
    rows = select(lot.c.wallet, wallet.c.programme).join_from(
        lot, wallet, lot.c.wallet == wallet.c.id
    )
    return list(work.connection.execute(rows.where(over).limit(_BATCH)).all())


def review_tiers(work: UnitOfWork) -> Again | None:
    """Look at the members whose day has come: points have left the period, or a tier ends."""
    seen = [review_due(work, programme) for programme in list(work.find(Programme))]
    return Again() if any(seen) else None


def expire_vouchers(work: UnitOfWork) -> Again | None:
    """Mark the vouchers whose time is over."""
    return Again() if expire(work, _BATCH) == _BATCH else None


def heal_rules(work: UnitOfWork) -> None:
    """Let rules that were broken and are well again give the points that they owe."""
    heal(work)


JOBS = (
    Job("loyalty.settle", settle, _HOURLY, label=_("Points mature and expire")),
    Job("loyalty.review_tiers", review_tiers, _HOURLY, label=_("{Tier.plural} are reviewed")),
    Job("loyalty.expire_vouchers", expire_vouchers, _HOURLY, label=_("{Voucher.plural} expire")),
    Job("loyalty.heal_rules", heal_rules, _HOURLY, label=_("Mended {rule.plural} catch up")),
)
