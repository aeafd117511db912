"""Leaving the programme: the account is closed, and says what became of its points."""

from __future__ import annotations

from crmkit import Refused
from crmkit_loyalty.books import Books
from crmkit_loyalty.membership import Membership


def leave(books: Books, member: Membership, reason: str) -> None:
    """End a membership; what is left is forfeited. Raises Refused without a reason.

    What is owed stays owed, and a household is left first: its points are not one member's to
    forfeit.
    """
    purse = books.purse(member)
    if not reason.strip():
        raise Refused("say why the member leaves")
    if purse.wallet.customer.id != member.customer.id:
        raise Refused("the member shares points with a household; call loyalty.leave_household")
    left = [held for held in purse.held if held.left]
    posting = books.post(member, "forfeit", -sum(held.left for held in left), reason=reason)
    for held in left:
        books.enter(posting, purse, held.state, "expired", held.left, held)
    books.work.change(
        Membership.ref(member.id), status="left", tier=None, tier_until=None, review_on=None
    )
