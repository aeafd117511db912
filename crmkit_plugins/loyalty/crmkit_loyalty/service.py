"""What can be done in a programme: the operations of the part."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import TypeVar

from crmkit import Customer, Entity, NotFound, Service, To, UnitOfWork, _, operation
from crmkit_loyalty import acts, membership, pooling, privileges, rewards, rules, tiers
from crmkit_loyalty.audit import Audit, audit
from crmkit_loyalty.balance import Balance, balance
from crmkit_loyalty.books import Books
from crmkit_loyalty.earning import catch_up
from crmkit_loyalty.leaving import leave
from crmkit_loyalty.ledger import Earning, Posting
from crmkit_loyalty.membership import Membership, Wallet
from crmkit_loyalty.privileges import Entitlement
from crmkit_loyalty.programme import Programme, programme_of, tier_of
from crmkit_loyalty.rewards import Issued, Voucher
from crmkit_loyalty.rules import Rule

E = TypeVar("E", bound=Entity)


class Loyalty(Service):
    """Members, their points, and what they get for them.

    `programme` is the key of a programme; it may be left out where there is only one. `key` names
    an act once and for all in its programme: told again, it is done once.
    """

    # Members

    @operation("loyalty.join", title=_("Join {programme.indefinite}"))
    def join(self, customer: To[Customer], programme: str | None = None) -> Membership:
        """Make a customer a member. Raises Conflict for one who is a member already."""
        who = self.work.get(Customer, customer)
        with self._acting() as work:
            return membership.join(work, who, programme_of(work, programme))

    @operation("loyalty.leave", title=_("Leave {programme.indefinite}"))
    def leave(
        self, customer: To[Customer], reason: str, programme: str | None = None
    ) -> Membership:
        """End a membership: what points are left are forfeited. Raises Refused in a household."""
        with self._books(customer, programme) as (books, member):
            leave(books, member, reason)
        return self._stored(member)

    @operation("loyalty.balance", title=_("See a member's points"))
    def balance(self, customer: To[Customer], programme: str | None = None) -> Balance:
        """What a member has. Raises NotFound for who is no member."""
        who = self.work.get(Customer, customer)
        found = programme_of(self.work, programme)
        return balance(self.work, found, membership.require_member(self.work, who, found))

    @operation("loyalty.privileges", title=_("See a member's {privilege.plural}"))
    def privileges(
        self, customer: To[Customer], programme: str | None = None
    ) -> tuple[Entitlement, ...]:
        """What a member has by their tier today, the largest discount first."""
        who = self.work.get(Customer, customer)
        found = programme_of(self.work, programme)
        member = membership.require_member(self.work, who, found)
        return privileges.entitlements(self.work, member, found)

    @operation("loyalty.set_tier", title=_("Give a member {tier.indefinite}"))
    def set_tier(
        self, customer: To[Customer], tier: str | None, reason: str, until: date | None = None,
        programme: str | None = None,
    ) -> Membership:  # fmt: skip
        """Give a member a tier by its key, whatever their points, until a day. Raises NotFound."""
        with self._books(customer, programme) as (books, member):
            found = None if tier is None else tier_of(books.work, books.programme, tier)
            return tiers.set_tier(books.work, member, found, until, reason)

    # Points

    @operation("loyalty.earn", title=_("Give points"))
    def earn(
        self, customer: To[Customer], points: int, source: str, reason: str = "",
        qualifying: int | None = None, on: date | None = None, programme: str | None = None,
    ) -> Earning:  # fmt: skip
        """Give a member points for something, which `source` names once and for all.

        As many qualify for the tier, unless `qualifying` says otherwise; `on` is the day on which
        they were earned, today unless given. Raises Refused for less than 1, Conflict where another
        number of points was given for the same source.
        """
        with self._books(customer, programme) as (books, member):
            earned = acts.earn(books, member, points, source, reason, qualifying, on)
            books.settle()
        return self._stored(earned)

    @operation("loyalty.reverse", title=_("Take {earning.indefinite} back"))
    def reverse(
        self, source: str, reason: str, points: int | None = None, programme: str | None = None
    ) -> Earning:
        """Take back what was earned for something, or so many points of it.

        Points that were spent meanwhile are owed, and later earnings pay them first. Raises
        NotFound for a source that earned nothing, Refused for more than it earned.
        """
        with self._acting() as work:
            found = programme_of(work, programme)
            earning = acts.earning_of(work, found, source)
            if earning is None:
                raise NotFound(f"nothing was earned for {source!r}")
            books = Books(work, found, [Membership.ref(earning.membership.id)])
            changed = acts.reverse(books, work.get(Earning, earning.id), points, reason)
            books.write()
            return changed

    @operation("loyalty.spend", title=_("Spend points"))
    def spend(
        self, customer: To[Customer], points: int, reason: str = "", key: str | None = None,
        programme: str | None = None,
    ) -> Posting:  # fmt: skip
        """Take points from a member, those that expire first. Raises Refused for too many."""
        with self._books(customer, programme) as (books, member):
            done = acts.spend(books, member, points, key, reason)
        return self._stored(done)

    @operation("loyalty.refund", title=_("Give spent points back"))
    def refund(
        self, customer: To[Customer], spent: To[Posting], reason: str, programme: str | None = None
    ) -> Posting:
        """Give back what was spent, once, to where it was taken from. Raises Refused."""
        with self._books(customer, programme) as (books, member):
            posting = books.work.get(Posting, spent)
            if posting.membership.id != member.id:
                raise NotFound("the member has spent nothing under this id")
            done = acts.refund(books, member, posting, reason)
        return self._stored(done)

    @operation("loyalty.correct", title=_("Correct points"))
    def correct(
        self, customer: To[Customer], points: int, reason: str, key: str | None = None,
        qualifying: int = 0, programme: str | None = None,
    ) -> Posting:  # fmt: skip
        """Add points, or take some where they are negative, for a reason. Raises Refused."""
        with self._books(customer, programme) as (books, member):
            done = acts.correct(books, member, points, reason, key, qualifying)
        return self._stored(done)

    @operation("loyalty.send", title=_("Send points to another member"))
    def send(
        self, giver: To[Customer], taker: To[Customer], points: int, reason: str = "",
        key: str | None = None, programme: str | None = None,
    ) -> Posting:  # fmt: skip
        """Move points to another member; they expire when they would have. Raises Refused."""
        both = self.work.get(Customer, giver), self.work.get(Customer, taker)
        with self._acting() as work:
            found = programme_of(work, programme)
            mine, theirs = (membership.require_member(work, one, found) for one in both)
            books = Books(work, found, [mine, theirs])
            sent = acts.send(books, mine, theirs, points, reason, key)
            books.write()
            return work.get(Posting, sent.id)

    # Households

    @operation("loyalty.pool", title=_("Pool the points of a household"))
    def pool(
        self, household: To[Customer], members: list[To[Customer]], programme: str | None = None
    ) -> Wallet:
        """Let members of a household spend from one wallet. Raises Refused."""
        shared = self.work.get(Customer, household)
        who = [self.work.get(Customer, one) for one in members]
        with self._acting() as work:
            found = programme_of(work, programme)
            joining = [membership.require_member(work, one, found) for one in who]
            return pooling.pool(work, found, shared, joining)

    @operation("loyalty.leave_household", title=_("Leave a household's pool"))
    def leave_household(self, customer: To[Customer], programme: str | None = None) -> Wallet:
        """Let a member leave with what is left of the points they brought or earned."""
        who = self.work.get(Customer, customer)
        with self._acting() as work:
            found = programme_of(work, programme)
            return pooling.part(work, found, membership.require_member(work, who, found))

    # Rewards

    @operation("loyalty.redeem", title=_("Redeem points for {reward.indefinite}"))
    def redeem(
        self, customer: To[Customer], reward: str, key: str | None = None, reason: str = "",
        programme: str | None = None,
    ) -> Issued:  # fmt: skip
        """Spend points on a reward by its key; its voucher, and the code, which is told once."""
        with self._books(customer, programme) as (books, member):
            return rewards.redeem(
                books, member, rewards.reward_of(books.work, books.programme, reward), key, reason
            )

    @operation("loyalty.thank", title=_("Give a member {reward.indefinite}"))
    def thank(
        self, customer: To[Customer], reward: str, key: str, programme: str | None = None
    ) -> Issued:
        """Give a reward for nothing, once for a key."""
        with self._books(customer, programme) as (books, member):
            return rewards.thank(
                books, member, rewards.reward_of(books.work, books.programme, reward), key
            )

    @operation("loyalty.use_voucher", title=_("Use {voucher.indefinite}"))
    def use_voucher(self, code: str, used_for: str) -> Voucher:
        """Use a voucher up for a sale. Raises NotFound, and Refused for one used before."""
        with self._acting() as work:
            return rewards.use(work, code, used_for)

    @operation("loyalty.cancel_voucher", title=_("Cancel {voucher.indefinite}"))
    def cancel_voucher(self, voucher: To[Voucher], reason: str) -> Voucher:
        """Take back a voucher that was not used, and give its points back. Raises Refused."""
        found = self.work.get(Voucher, voucher)
        with self._acting() as work:
            member = work.get(Membership, found.membership)
            books = Books(work, work.get(Programme, member.programme), [member])
            cancelled = rewards.cancel(books, books.members[found.membership.id], found, reason)
            books.write()
            return cancelled

    @operation("loyalty.replace_voucher", title=_("Replace a lost {voucher}"))
    def replace_voucher(self, voucher: To[Voucher]) -> Issued:
        """Give a voucher a new code; the old one is worth nothing any more. Raises Refused."""
        found = self.work.get(Voucher, voucher)
        with self._acting() as work:
            return rewards.replace(work, found)

    # Rules and books

    @operation("loyalty.problems", title=_("See what is wrong with the {rule.plural}"))
    def problems(self) -> tuple[str, ...]:
        """Why active rules are broken, in words; nothing where all are well."""
        active = self.work.find(Rule, self.work.table(Rule).c.active)
        found = (rules.problem(self.work, rule) for rule in active)
        return tuple(why for why in found if why is not None)

    @operation("loyalty.catch_up", title=_("Let {rule.indefinite} catch up"), privileged=True)
    def catch_up(self, rule: To[Rule], since: datetime) -> None:
        """Let a rule see again all rows written since a moment; what it gave is not given again."""
        found = self.work.get(Rule, rule)
        rules.require_well(self.work, found)
        with self._acting() as work:
            catch_up(work, found, since)

    @operation("loyalty.audit", title=_("Audit the points"))
    def audit(self, programme: str | None = None) -> Audit:
        """Reckon the books from their entries, and compare with what is kept of them."""
        return audit(self.work, programme_of(self.work, programme))

    # How it is done

    @contextmanager
    def _acting(self) -> Iterator[UnitOfWork]:
        """The part at work by itself: no role may write in its books."""
        with self.work.acting("loyalty"):
            yield self.work

    @contextmanager
    def _books(
        self, customer: To[Customer], programme: str | None
    ) -> Iterator[tuple[Books, Membership]]:
        """The open books of a member whom the actor may see; written where all went well."""
        who = self.work.get(Customer, customer)
        with self._acting() as work:
            found = programme_of(work, programme)
            member = membership.require_member(work, who, found)
            books = Books(work, found, [member])
            yield books, books.members[member.id]
            books.write()

    def _stored(self, record: E) -> E:
        """A record as it is once it was written."""
        with self._acting() as work:
            return work.get(type(record), record.id)
