"""The ledger: every point that was ever given out, and where it is.

It is kept as double entries. An entry moves points from one account of a wallet to another account
of the same wallet; what one loses the other gains, so the ledger balances by its form: summed over
all accounts every wallet is 0. (Pacioli, *Summa de arithmetica*, 1494; one row with the account
that gives and the account that takes is the form of TigerBeetle's transfers.)

| account | holds |
| --- | --- |
| issued | what the programme gave out, less what it took back: never above 0 |
| pending, available | what the member has |
| debt | below 0: what the member owes, since what was taken back had been spent |
| spent, expired | where points end |
| transfer | what came from or went to other wallets; 0 over all wallets of a programme |
| adjusted | what was corrected by hand |

Entries are never changed and never removed; who was merged keeps theirs under the survivor's name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crmkit import (
    Batch,
    Customer,
    Entity,
    Ref,
    UnitOfWork,
    _,
    choice,
    definition,
    entity,
    field,
    integer,
    number,
    ref,
    text,
)
from crmkit_loyalty.membership import Membership, Wallet
from crmkit_loyalty.programme import Programme

ACCOUNTS = (
    "issued", "pending", "available", "spent", "expired", "debt", "transfer", "adjusted",
)  # fmt: skip
KINDS = (
    "earn", "mature", "expire", "spend", "refund", "reverse", "send", "receive", "pool", "correct",
    "pay", "forfeit",
)  # fmt: skip
HELD = ("pending", "available")
"""The accounts whose points belong to lots."""


@entity("loyalty_earning", unique=[("programme", "source")], index=["membership", "rule_id"])
class Earning(Entity):
    """What points were earned for: a purchase by a rule, or what a caller named.

    `source` names it once and for all in its programme: told again, it earns nothing again. The
    rate and the factor are those of the first time, so that what comes back takes back what it
    gave.
    """

    programme: Ref[Programme] = ref(on_remove="refuse")
    membership: Ref[Membership] = ref(on_remove="refuse")
    source: str = text(max=191)
    earned_on: date = field(help=_("a day of the {programme}"))
    points: int = integer(min=0, help=_("so far, less what was taken back"))
    qualifying: int = integer(min=0, help=_("of the {tier}, not to be spent"))
    rate: Decimal | None = number(default=None, help=_("points for one of the currency"))
    fixed: int | None = integer(default=None, help=_("points for the row, whatever its amount"))
    factor: Decimal = number(default=Decimal(1), help=_("of {campaign.plural} and of the {tier}"))
    qualifying_factor: Decimal = number(
        default=Decimal(1), help=_("of {campaign.plural}; 0 for none")
    )
    times: int = integer(default=0, min=0, help=_("how often it was booked"))
    rule_id: UUID | None = field(
        default=None, label=_("{Rule} id"), help=_("the {rule} by which it was earned")
    )
    record_id: UUID | None = field(default=None, help=_("the record it was earned for"))


@entity(
    "loyalty_posting",
    unique=[("programme", "key")],
    index=[("customer", "booked_at", "id"), ("membership", "counts_on"), "earning", "undoes"],
)
class Posting(Entity):
    """One act in the books: what was done, for whom, why. Its entries say where points went."""

    programme: Ref[Programme] = ref(on_remove="refuse")
    membership: Ref[Membership] = ref(on_remove="refuse")
    customer: Ref[Customer] = ref(on_merge="move", on_erase="anonymise", on_remove="refuse")
    kind: str = choice(*KINDS)
    key: str = text(max=191, help=_("names it once and for all in its {programme}"))
    points: int = integer(help=_("what it gave the member, or took where it is negative"))
    qualifying: int = integer(default=0, help=_("what it counts for the {tier}"))
    counts_on: date = field(help=_("the day of the {programme} on which it counts for the {tier}"))
    booked_at: datetime = field(help=_("UTC"))
    reason: str = text(default="", max=255, privacy="personal")
    earning: Ref[Earning] | None = ref(default=None, on_remove="refuse")
    undoes: Ref[Posting] | None = ref(default=None, on_remove="refuse")


@entity(
    "loyalty_lot",
    index=[
        ("wallet", "state"), ("state", "matures_at", "id"), ("state", "expires_at", "id"),
        "earning", "membership",
    ],
)  # fmt: skip
class Lot(Entity):
    """Points that were earned together, and so mature and expire together."""

    wallet: Ref[Wallet] = ref(on_remove="refuse")
    membership: Ref[Membership] = ref(on_remove="refuse", help=_("who brought them in"))
    earning: Ref[Earning] | None = ref(default=None, on_remove="refuse")
    state: str = choice("pending", "available", "closed")
    left: int = integer(default=0, min=0, help=_("how many are still there"))
    expired: int = integer(default=0, min=0, help=_("how many expired"))
    earned_on: date = field(help=_("a day of the {programme}"))
    matures_at: datetime | None = field(default=None, help=_("UTC; when they can be spent"))
    expires_at: datetime | None = field(default=None, help=_("UTC; empty where they do not"))


@entity("loyalty_entry", plural=_("Entries"), index=["posting", ("wallet", "booked_at"), "lot"])
class Entry(Entity):
    """Points that move from one account of a wallet to another."""

    posting: Ref[Posting] = ref(on_remove="refuse")
    wallet: Ref[Wallet] = ref(on_remove="refuse")
    lot: Ref[Lot] | None = ref(default=None, on_remove="refuse")
    taken_from: str = choice(*ACCOUNTS)
    put_into: str = choice(*ACCOUNTS)
    points: int = integer(min=1)
    booked_at: datetime = field(help=_("UTC"))


BOOKED: tuple[type[Entity], ...] = (Posting, Entry)


def check(batch: Batch[Any]) -> None:
    """What is booked stays as it is: another act corrects it. Raises Refused.

    Whom it belongs to follows merges, which the core and this part do by themselves.
    """
    if batch.action in ("remove", "delete"):
        batch.refuse(0, "what is booked is not removed; book another act that corrects it")
    if batch.action == "change":
        for i in range(len(batch)):
            fixed = [name for name in batch.changed(i) if not _is_a_party(batch.entity, name)]
            if fixed or batch.work.actor.kind != "system":
                batch.refuse(i, "what is booked is not changed; book another act that corrects it")
    if batch.entity is Entry and batch.action == "add":
        _check_entries(batch)


def _is_a_party(cls: type[Entity], name: str) -> bool:
    return definition(cls).fields[name].refers_to in (Customer, Membership, Wallet)


def _check_entries(batch: Batch[Entry]) -> None:
    for i, entry in enumerate(batch.after):
        if entry.taken_from == entry.put_into:
            batch.refuse(i, f"it moves points from {entry.taken_from} to where they are")


# What follows from entries


def follow(work: UnitOfWork, batch: Batch[Entry]) -> None:
    """Wallets and lots hold the sums of the entries, whoever wrote them.

    Raises Invalid where an account of a member would fall below nothing, and so undoes the whole
    call.
    """
    wallets, lots = _changes_of(batch.after)
    with work.acting("loyalty"):
        _add_to_wallets(work, wallets)
        _add_to_lots(work, lots)


def _changes_of(
    entries: Iterable[Entry],
) -> tuple[Mapping[UUID, Counter[str]], Mapping[UUID, Counter[str]]]:
    """By how much each wallet and each lot grows, account by account."""
    wallets: dict[UUID, Counter[str]] = {}
    lots: dict[UUID, Counter[str]] = {}
    for entry in entries:
        sums = [wallets.setdefault(entry.wallet.id, Counter())]
        if entry.lot is not None:
            sums.append(lots.setdefault(entry.lot.id, Counter()))
        for one in sums:
            one[entry.taken_from] -= entry.points
            one[entry.put_into] += entry.points
            one["entries"] += 1
    return wallets, lots


def lock(work: UnitOfWork, wallets: Iterable[UUID]) -> None:
    """Whoever else books in these wallets waits until this transaction ends."""
    column = work.table(Wallet).c
    rows = select(column.id).where(column.id.in_(set(wallets))).order_by(column.id)
    work.connection.execute(rows.with_for_update(key_share=True)).all()


def _add_to_wallets(work: UnitOfWork, changes: Mapping[UUID, Counter[str]]) -> None:
    lock(work, changes)
    found = work.find(Wallet, work.table(Wallet).c.id.in_(set(changes)))
    work.change_all([(one, _wallet_after(one, changes[one.id])) for one in found])


def _wallet_after(wallet: Wallet, change: Counter[str]) -> dict[str, int]:
    return {
        "available": wallet.available + change["available"],
        "pending": wallet.pending + change["pending"],
        "debt": wallet.debt - change["debt"],
        "entries": wallet.entries + change["entries"],
    }


def _add_to_lots(work: UnitOfWork, changes: Mapping[UUID, Counter[str]]) -> None:
    found = work.find(Lot, work.table(Lot).c.id.in_(set(changes)))
    work.change_all([(one, _lot_after(one, changes[one.id])) for one in found])


def _lot_after(lot: Lot, change: Counter[str]) -> dict[str, Any]:
    left = lot.left + sum(change[account] for account in HELD)
    state = "available" if change["available"] > 0 or lot.state == "available" else "pending"
    return {
        "left": left,
        "expired": lot.expired + change["expired"],
        "state": state if left else "closed",
    }
