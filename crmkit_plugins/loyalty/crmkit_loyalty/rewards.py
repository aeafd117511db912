"""Rewards that points buy, and the vouchers with which they are taken.

The code of a voucher is 16 letters and digits made by the operating system's source of randomness
(80 bits): it cannot be guessed. Only its SHA-256 is stored, so whoever reads the database cannot
use it either; a code so long needs no salt. It is told once; one that is lost is replaced.
"""

from __future__ import annotations

import secrets
from datetime import date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from typing import TypeVar
from uuid import UUID

import attrs
from sqlalchemy import select

from crmkit import (
    Conflict,
    Customer,
    Entity,
    Money,
    NotFound,
    Ref,
    Refused,
    UnitOfWork,
    _,
    choice,
    entity,
    field,
    integer,
    number,
    ref,
    text,
)
from crmkit_loyalty.acts import refund, spend
from crmkit_loyalty.books import Books
from crmkit_loyalty.ledger import Posting
from crmkit_loyalty.membership import Membership
from crmkit_loyalty.programme import Programme, Tier

E = TypeVar("E", bound=Entity)

# Without I, L, O and U, which are misread (Crockford's Base32).
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 16


@entity("loyalty_reward", unique=[("programme", "key")])
class Reward(Entity):
    """What points can buy: goods, a service, money off."""

    programme: Ref[Programme] = ref(on_remove="refuse")
    key: str = text(max=40)
    name: str = text(max=120)
    cost: int = integer(min=0, help=_("points"))
    value: Money | None = field(default=None, help=_("what {voucher.indefinite} takes off a price"))
    percent: Decimal | None = number(
        default=None, places=2, min=Decimal(0), max=100, help=_("or so much of it")
    )
    tier: Ref[Tier] | None = ref(default=None, on_remove="refuse", help=_("from this {tier} on"))
    stock: int | None = integer(default=None, min=0, help=_("how many are left; empty for any"))
    valid_days: int | None = integer(
        default=90, min=1, max=3660, help=_("how long {voucher.indefinite} is")
    )
    starts_on: date | None = field(default=None)
    ends_on: date | None = field(default=None, help=_("the last day"))
    active: bool = field(default=True)


@entity(
    "loyalty_voucher",
    unique=["code_hash", ("membership", "key")],
    index=[("customer", "issued_at", "id"), "membership", ("status", "expires_at", "id"), "reward"],
)
class Voucher(Entity):
    """A right to a reward, used once by whoever brings its code."""

    reward: Ref[Reward] = ref(on_remove="refuse")
    membership: Ref[Membership] = ref(on_remove="refuse")
    customer: Ref[Customer] = ref(on_merge="move", on_erase="anonymise", on_remove="refuse")
    key: str = text(max=191, help=_("names the act that issued it, once and for all"))
    code_hash: str = text(max=64, help=_("SHA-256 of its code"))
    hint: str = text(max=4, help=_("the last signs of its code"))
    value: Money | None = field(default=None)
    percent: Decimal | None = number(default=None, places=2)
    status: str = choice("issued", "used", "cancelled", "expired", default="issued")
    posting: Ref[Posting] | None = ref(default=None, on_remove="refuse")
    issued_at: datetime = field(help=_("UTC"))
    expires_at: datetime | None = field(default=None, help=_("UTC"))
    used_at: datetime | None = field(default=None, help=_("UTC"))
    used_for: str | None = text(default=None, max=191, help=_("the sale, as the till calls it"))


@attrs.frozen
class Issued:
    """A voucher and its code, which is told this once; None where the act was done before."""

    voucher: Voucher
    code: str | None


def redeem(
    books: Books, member: Membership, reward: Reward, key: str | None, reason: str
) -> Issued:
    """Spend points on a reward, once; returns its voucher with the code. Raises Refused."""
    work = books.work
    known = _issued_as(work, member, key)
    if known is not None:
        return _same(known, reward)
    _require_offered(books, member, reward)
    _take_from_stock(work, reward)
    posting = None
    if reward.cost:
        posting = spend(books, member, reward.cost, key and f"redeem:{key}", reason or reward.name)
    books.write()
    return issue(books, member, reward, posting, key)


def thank(books: Books, member: Membership, reward: Reward, key: str) -> Issued:
    """Give a reward for nothing, once for a key. Raises Refused where there is none left."""
    known = _issued_as(books.work, member, key)
    if known is not None:
        return _same(known, reward)
    _take_from_stock(books.work, reward)
    return issue(books, member, reward, None, key)


def reward_of(work: UnitOfWork, programme: Programme, key: str) -> Reward:
    """The reward of this key. Raises NotFound."""
    column = work.table(Reward).c
    found = work.first(Reward, (column.programme == programme.id) & (column.key == key))
    if found is None:
        raise NotFound(
            _("there is no {reward} {key!r}; add {reward.indefinite} with this key", key=key)
        )
    return found


def issue(
    books: Books, member: Membership, reward: Reward, posting: Posting | None, key: str | None
) -> Issued:
    """A new voucher with a code that nobody can guess."""
    code, days = new_code(), reward.valid_days
    expires_at = books.programme.midnight(books.today + timedelta(days + 1)) if days else None
    voucher = Voucher(
        reward=reward, membership=member, customer=member.customer,
        key=key or f"voucher:{code_hash(code)[:32]}", code_hash=code_hash(code), hint=code[-4:],
        value=reward.value, percent=reward.percent, posting=posting, issued_at=books.now,
        expires_at=expires_at,
    )  # fmt: skip
    return Issued(books.work.add(voucher), _grouped(code))


def new_code() -> str:
    """80 bits of the operating system's randomness, as letters that are read out easily."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))


def code_hash(code: str) -> str:
    """What is stored of a code, however it was typed: without case and separators."""
    signs = "".join(sign for sign in code.upper() if sign.isalnum())
    plain = signs.translate(str.maketrans("ILO", "110"))
    return sha256(plain.encode()).hexdigest()


def _grouped(code: str) -> str:
    return "-".join(code[i : i + 4] for i in range(0, len(code), 4))


def _issued_as(work: UnitOfWork, member: Membership, key: str | None) -> Voucher | None:
    if key is None:
        return None
    column = work.table(Voucher).c
    return work.first(Voucher, (column.membership == member.id) & (column.key == key))


def _same(known: Voucher, reward: Reward) -> Issued:
    if known.reward.id != reward.id:
        raise Conflict(
            _("{key!r} is the key of another {voucher}; give this one its own", key=known.key)
        )
    return Issued(known, None)


def _require_offered(books: Books, member: Membership, reward: Reward) -> None:
    today, work = books.today, books.work
    early = reward.starts_on is not None and today < reward.starts_on
    late = reward.ends_on is not None and today > reward.ends_on
    if not reward.active or early or late:
        raise Refused(f"{reward.name} is not offered on {today}")
    if reward.tier is not None:
        needed = work.get(Tier, reward.tier)
        has = work.get(Tier, member.tier).rank if member.tier else -1
        if has < needed.rank:
            raise Refused(f"{reward.name} is for members from {needed.name} on")


def _take_from_stock(work: UnitOfWork, reward: Reward) -> None:
    """One less of what there is, whoever else takes one at the same time. Raises Refused."""
    if reward.stock is None:
        return
    current = _locked(work, Reward, reward.id)
    if not current.stock:
        raise Refused(f"there is no {reward.name} left")
    work.change(current, stock=current.stock - 1)


def _locked(work: UnitOfWork, cls: type[E], id: UUID) -> E:
    """A row as the last one who changed it left it; the next one waits for this transaction."""
    column = work.table(cls).c
    work.connection.execute(
        select(column.id).where(column.id == id).with_for_update(key_share=True)
    ).all()
    return work.get(cls, id)


# Vouchers in use


def voucher_of(work: UnitOfWork, code: str) -> Voucher:
    """The voucher of a code. Raises NotFound, in the same words for whatever is wrong with it."""
    found = work.first(Voucher, work.table(Voucher).c.code_hash == code_hash(code))
    if found is None:
        raise NotFound(_("there is no {voucher} with this code; check it sign by sign"))
    return found


def use(work: UnitOfWork, code: str, used_for: str) -> Voucher:
    """Use a voucher up for a sale. Told again of the same sale it is the same use.

    Raises NotFound for a code there is not, Refused for one that is used, cancelled or too old.
    """
    if not used_for.strip():
        raise Refused(_("say what the {voucher} is used for: the number of the sale"))
    voucher = _locked(work, Voucher, voucher_of(work, code).id)
    if voucher.status == "used" and voucher.used_for == used_for:
        return voucher
    _require_issued(work, voucher)
    return work.change(voucher, status="used", used_at=work.now(), used_for=used_for)


def _require_issued(work: UnitOfWork, voucher: Voucher) -> None:
    over = voucher.expires_at is not None and voucher.expires_at <= work.now()
    if voucher.status != "issued" or over:
        state = "expired" if over and voucher.status == "issued" else voucher.status
        raise Refused(
            _("the {voucher} that ends in {hint} is {state}", hint=voucher.hint, state=state),
            state=state,
        )


def cancel(books: Books, member: Membership, voucher: Voucher, reason: str) -> Voucher:
    """Take a voucher back that was not used, and give the points for it back."""
    current = _locked(books.work, Voucher, voucher.id)
    if current.status == "cancelled":
        return current
    _require_issued(books.work, current)
    if current.posting is not None:
        refund(books, member, books.work.get(Posting, current.posting), reason)
    _put_into_stock(books.work, current.reward.id)
    return books.work.change(current, status="cancelled")


def _put_into_stock(work: UnitOfWork, reward: UUID) -> None:
    current = _locked(work, Reward, reward)
    if current.stock is not None:
        work.change(current, stock=current.stock + 1)


def replace(work: UnitOfWork, voucher: Voucher) -> Issued:
    """A new code for a voucher whose code was lost; the old one is worth nothing any more."""
    current = _locked(work, Voucher, voucher.id)
    _require_issued(work, current)
    code = new_code()
    changed = work.change(current, code_hash=code_hash(code), hint=code[-4:])
    return Issued(changed, _grouped(code))


def expire(work: UnitOfWork, limit: int) -> int:
    """Mark vouchers whose time is over, the oldest first; how many there were."""
    column = work.table(Voucher).c
    over = (column.status == "issued") & (column.expires_at <= work.now())
    page = work.find(Voucher, over, limit=limit, order="expires_at")
    work.change_all(list(page.items), status="expired")
    return len(page.items)
