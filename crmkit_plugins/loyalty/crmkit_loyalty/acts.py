"""What is done with points by hand: earned, spent, given back, sent, corrected."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from crmkit import Conflict, Invalid, Refused, UnitOfWork, _
from crmkit_loyalty.books import Books, Held, Purse, require
from crmkit_loyalty.ledger import Earning, Entry, Lot, Posting
from crmkit_loyalty.membership import Membership
from crmkit_loyalty.programme import Programme


def earn(
    books: Books, member: Membership, points: int, source: str, reason: str,
    qualifying: int | None = None, on: date | None = None,
) -> Earning:  # fmt: skip
    """Book points for something, once. Raises Refused, and Conflict for another number of them."""
    require(points, "earned")
    counted = points if qualifying is None else qualifying
    if counted < 0:
        raise Refused(f"{counted} qualifying points cannot be earned; give 0 or more")
    day = on or books.today
    if day > books.today:
        raise Invalid(f"{day} is yet to come; points are earned for what has happened")
    known = earning_of(books.work, books.programme, source)
    if known is not None:
        return _same(books, known, member, points)
    earning = Earning(
        programme=books.programme, membership=member, source=source, earned_on=day,
        points=points, qualifying=counted, times=1,
    )  # fmt: skip
    books.note(earning)
    give(books, member, earning, points, counted, reason)
    return earning


def give(
    books: Books, member: Membership, earning: Earning, points: int, qualifying: int, reason: str,
    time: int = 1,
) -> None:  # fmt: skip
    """Put points of an earning into the wallet of a member, in a lot of their own."""
    posting = books.post(
        member, "earn", points, key=f"earn:{earning.id}:{time}", reason=reason,
        qualifying=qualifying, counts_on=earning.earned_on, earning=earning,
    )  # fmt: skip
    if points:
        purse = books.purse(member)
        held = books.open_lot(purse, books.lot_of(purse, member, earning))
        books.enter(posting, purse, "issued", held.state, points, held)


def earning_of(work: UnitOfWork, programme: Programme, source: str) -> Earning | None:
    """What was earned for something, if anything was."""
    column = work.table(Earning).c
    return work.first(Earning, (column.programme == programme.id) & (column.source == source))


def _same(books: Books, known: Earning, member: Membership, points: int) -> Earning:
    column = books.work.table(Posting).c
    first = books.work.first(Posting, column.key == f"earn:{known.id}:1")
    if known.membership.id == member.id and first is not None and first.points == points:
        return known
    raise Conflict(
        f"{known.source!r} has earned {known.points} points already; "
        "what is another thing needs a source of its own",
        theirs=known,
    )


def spend(books: Books, member: Membership, points: int, key: str | None, reason: str) -> Posting:
    """Take points from a member, first in first out. Raises Refused where there are too few."""
    require(points, "spent")
    known = posting_of(books, key, member, "spend", -points)
    if known is not None:
        return known
    purse = books.purse(member)
    require_enough(purse, points)
    posting = books.post(member, "spend", -points, key=key, reason=reason)
    books.take(posting, purse, "spent", points)
    return posting


def require_enough(purse: Purse, points: int) -> None:
    """Raises Refused for more points than can be spent, saying how many there are."""
    if points > purse.available:
        owed = f", and {purse.debt} are owed" if purse.debt else ""
        raise Refused(
            f"{points} points are more than the {purse.available} that can be spent{owed}",
            available=purse.available,
            debt=purse.debt,
        )


def posting_of(
    books: Books, key: str | None, member: Membership, kind: str, points: int
) -> Posting | None:
    """The act of this key, if it was done already. Raises Conflict where that was another one."""
    if key is None:
        return None
    column = books.work.table(Posting).c
    named = (column.programme == books.programme.id) & (column.key == key)
    known = books.work.first(Posting, named)
    if known is None:
        return None
    if (known.membership.id, known.kind, known.points) != (member.id, kind, points):
        raise Conflict(f"{key!r} is the key of another act; give this one a key of its own")
    return known


def refund(books: Books, member: Membership, spent: Posting, reason: str) -> Posting:
    """Give back what was spent, to the lots it was taken from. Raises Refused for another act."""
    if spent.kind != "spend":
        raise Refused(f"this is an act of the kind {spent.kind}; only what was spent is given back")
    known = posting_of(books, f"refund:{spent.id}", member, "refund", -spent.points)
    if known is not None:
        return known
    posting = books.post(
        member, "refund", -spent.points, key=f"refund:{spent.id}", reason=reason, undoes=spent
    )
    for entry, lot in _entries_of(books.work, spent):
        purse = books.purses.get(lot.wallet.id)
        if purse is None:
            raise Refused(
                _("the points came from {wallet.indefinite} that the member has left since")
            )
        books.enter(posting, purse, "spent", "available", entry.points, _held(purse, lot))
    return posting


def _entries_of(work: UnitOfWork, posting: Posting) -> list[tuple[Entry, Lot]]:
    entries = list(work.find(Entry, work.table(Entry).c.posting == posting.id))
    ids = {entry.lot.id for entry in entries if entry.lot is not None}
    lots = {lot.id: lot for lot in work.find(Lot, work.table(Lot).c.id.in_(ids))}
    return [(entry, lots[entry.lot.id]) for entry in entries if entry.lot is not None]


def _held(purse: Purse, lot: Lot) -> Held:
    """The lot at work; one that was closed is opened again."""
    for held in purse.held:
        if held.lot.id == lot.id:
            return held
    held = Held(lot, lot.left, "available")
    purse.held.append(held)
    return held


def take_back(books: Books, earning: Earning, points: int, qualifying: int, reason: str) -> Posting:
    """Take back points of an earning, since what it was for came back.

    They are taken from what is left of them; then from what expired, which nobody had; then from
    the other points of the member, first in first out. What is still missing was spent: it is owed,
    and what is earned later pays it first.
    """
    member = books.members[earning.membership.id]
    purse, rest = books.purse(member), points
    posting = books.post(
        member, "reverse", -points, key=f"reverse:{earning.id}:{earning.times + 1}", reason=reason,
        qualifying=-qualifying, counts_on=earning.earned_on, earning=earning,
    )  # fmt: skip
    family = [held for held in purse.held if held.lot.earning and held.lot.earning.id == earning.id]
    for held in family:
        some = min(held.left, rest)
        books.enter(posting, purse, held.state, "issued", some, held)
        rest -= some
    for lot in _expired(books.work, purse, earning) if rest else ():
        some = min(lot.expired, rest)
        books.enter(posting, purse, "expired", "issued", some, Held(lot, lot.left, lot.state))
        rest -= some
    rest -= books.take(posting, purse, "issued", rest)
    books.enter(posting, purse, "debt", "issued", rest)
    return posting


def _expired(work: UnitOfWork, purse: Purse, earning: Earning) -> Sequence[Lot]:
    column = work.table(Lot).c
    theirs = (column.earning == earning.id) & (column.wallet == purse.wallet.id)
    return list(work.find(Lot, theirs & (column.expired > 0)))


def reverse(books: Books, earning: Earning, points: int | None, reason: str) -> Earning:
    """Take back an earning, or so many points of it, with what it counted for the tier."""
    count = earning.points if points is None else points
    require(count, "taken back")
    if count > earning.points:
        raise Refused(f"{count} points are more than the {earning.points} that were earned for it")
    qualifying = earning.qualifying * count // earning.points
    take_back(books, earning, count, qualifying, reason)
    return rebooked(books.work, earning, earning.points - count, earning.qualifying - qualifying)


def rebooked(work: UnitOfWork, earning: Earning, points: int, qualifying: int) -> Earning:
    """An earning that is worth something else by now."""
    return work.change(
        Earning.ref(earning.id), points=points, qualifying=qualifying, times=earning.times + 1
    )


def correct(
    books: Books, member: Membership, points: int, reason: str, key: str | None, qualifying: int
) -> Posting:
    """Add points, or take some where they are negative. Raises Refused without a reason."""
    if not reason.strip():
        raise Refused("a correction needs a reason")
    if not points and not qualifying:
        raise Refused("0 points correct nothing")
    known = posting_of(books, key, member, "correct", points)
    if known is not None:
        return known
    purse = books.purse(member)
    if points < 0:
        require_enough(purse, -points)
    posting = books.post(member, "correct", points, key=key, reason=reason, qualifying=qualifying)
    if points > 0:
        held = _new_lot(books, purse, member)
        books.enter(posting, purse, "adjusted", "available", points, held)
    else:
        books.take(posting, purse, "adjusted", -points)
    return posting


def _new_lot(books: Books, purse: Purse, member: Membership) -> Held:
    """Points that nothing was bought for: they can be spent at once."""
    lot = Lot(
        wallet=purse.wallet, membership=member, state="available", earned_on=books.today,
        expires_at=books.programme.expires_at(books.today),
    )  # fmt: skip
    return books.open_lot(purse, lot)


def send(
    books: Books, giver: Membership, taker: Membership, points: int, reason: str, key: str | None
) -> Posting:
    """Move points to another member; they keep the days on which they expire."""
    require(points, "sent")
    mine, theirs = books.purse(giver), books.purse(taker)
    if mine is theirs:
        raise Refused(_("the two share one {wallet}; there is nothing to send"))
    known = posting_of(books, key, giver, "send", -points)
    if known is not None:
        return known
    require_enough(mine, points)
    sent = books.post(giver, "send", -points, key=key, reason=reason)
    received = books.post(taker, "receive", points, key=f"receive:{sent.id}", reason=reason)
    rest = points
    for held in list(mine.lots("available")):
        some = min(held.left, rest)
        carry(books, (sent, mine), (received, theirs), held, some, taker)
        rest -= some
    books.pay(theirs)
    return sent


def carry(
    books: Books, source: tuple[Posting, Purse], target: tuple[Posting, Purse], held: Held,
    points: int, owner: Membership | None = None,
) -> None:  # fmt: skip
    """Move points of a lot to another wallet, into a lot with the same days.

    With a new owner they are a gift, and no longer what the giver earned.
    """
    if not points:
        return
    old, state = held.lot, held.state
    lot = Lot(
        wallet=target[1].wallet, membership=owner or old.membership, state=state,
        earning=None if owner else old.earning, earned_on=old.earned_on,
        matures_at=old.matures_at, expires_at=old.expires_at,
    )  # fmt: skip
    new = books.open_lot(target[1], lot)
    books.enter(*source, state, "transfer", points, held)
    books.enter(*target, "transfer", state, points, new)
