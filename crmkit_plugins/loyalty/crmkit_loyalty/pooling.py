"""Households: several members spend from one wallet. Each keeps a tier of their own."""

from __future__ import annotations

from collections.abc import Sequence

from crmkit import Customer, Refused, UnitOfWork
from crmkit_loyalty.acts import carry
from crmkit_loyalty.books import Books, Purse
from crmkit_loyalty.ledger import Posting
from crmkit_loyalty.membership import Membership, Wallet, wallet_of
from crmkit_loyalty.programme import Programme


def pool(
    work: UnitOfWork, programme: Programme, household: Customer, members: Sequence[Membership]
) -> Wallet:
    """Let members share the wallet of a household, into which all their points go.

    Raises Refused for a household that is none, and for a member of another one.
    """
    if household.kind != "household":
        raise Refused(f"{household.name} is a {household.kind}; points are pooled by a household")
    shared = wallet_of(work, household, programme)
    books = Books(work, programme, members)
    for member in books.members.values():
        _require_free(books, member, shared)
    if shared.id not in books.purses:
        books.join(shared)
    joining = [one for one in books.members.values() if one.wallet.id != shared.id]
    for member in joining:
        _pour(books, member, books.purse(member), books.purses[shared.id], whole=True)
    books.pay(books.purses[shared.id])
    books.write()
    work.change_all([(Membership.ref(one.id), {"wallet": shared}) for one in joining])
    return work.get(Wallet, shared)


def _require_free(books: Books, member: Membership, shared: Wallet) -> None:
    wallet = books.purse(member).wallet
    if wallet.id != shared.id and wallet.customer.id != member.customer.id:
        name = books.work.get(Customer, member.customer).name
        raise Refused(f"{name} is in another household; call loyalty.leave_household first")


def part(work: UnitOfWork, programme: Programme, member: Membership) -> Wallet:
    """Let a member leave their household, with what is left of the points they brought or earned.

    Raises Refused for who is in none, and while the household owes points.
    """
    books = Books(work, programme, [member])
    shared = books.purse(member)
    if shared.wallet.customer.id == member.customer.id:
        raise Refused("the member is in no household")
    if shared.debt:
        raise Refused(
            f"the household owes {shared.debt} points; nobody leaves before they are paid"
        )
    own = wallet_of(work, member.customer, programme)
    books.join(own)
    _pour(books, member, shared, books.purses[own.id], whole=False)
    books.write()
    work.change(Membership.ref(member.id), wallet=own)
    return work.get(Wallet, own)


def _pour(books: Books, member: Membership, source: Purse, target: Purse, whole: bool) -> None:
    """Move the lots of a wallet, all or those that a member brought in, with their days."""
    moved = [h for h in source.held if h.left and (whole or h.lot.membership.id == member.id)]
    points = sum(held.left for held in moved)
    if not points and not (whole and source.debt):
        return
    posting = books.post(member, "pool", 0, reason=books.programme.name)
    for held in moved:
        carry(books, (posting, source), (posting, target), held, held.left)
    if whole:
        _move_debt(books, posting, source, target)


def _move_debt(books: Books, posting: Posting, source: Purse, target: Purse) -> None:
    owed = source.debt
    books.enter(posting, source, "transfer", "debt", owed)
    books.enter(posting, target, "debt", "transfer", owed)
