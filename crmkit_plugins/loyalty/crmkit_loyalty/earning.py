"""Rules at work: what each row of another part has earned is brought to what it should have.

Whatever happens to a row (it is added, changed, removed, restored, taken back by another row), its
points are reckoned anew from what is stored, and only the difference is booked. So it does not
matter how often, or in which order, rows are told.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from decimal import ROUND_FLOOR, Decimal
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import func, or_, select

from crmkit import Batch, CRMError, Customer, Entity, Money, UnitOfWork, definition
from crmkit_loyalty.acts import give, take_back
from crmkit_loyalty.books import Books
from crmkit_loyalty.ledger import Earning
from crmkit_loyalty.membership import Membership, members_among
from crmkit_loyalty.programme import Programme, Tier
from crmkit_loyalty.rules import Boost, Rule, boosts_of, in_segment, problem

log = logging.getLogger("crmkit.loyalty")

_BATCH = 500


def concerns(cls: type[Entity]) -> bool:
    """Whether rows of an entity may earn points: they are another part's, and name a customer."""
    facts = definition(cls)
    return not facts.name.startswith("loyalty_") and any(
        field.refers_to is Customer for field in facts.own.values()
    )


def follow(work: UnitOfWork, batch: Batch[Any]) -> None:
    """Let the rules about these rows earn or take back; a broken rule waits and says so."""
    with work.acting("loyalty"):
        column = work.table(Rule).c
        for rule in work.find(Rule, (column.entity_name == batch.name) & column.active):
            apply(work, rule, _roots(rule, [*batch.before, *batch.after]))


def _roots(rule: Rule, rows: Iterable[Any]) -> set[UUID]:
    """The rows that earn: of one that takes another back, that other."""
    originals = ((getattr(row, rule.original_field or "", None), row) for row in rows)
    return {row.id if original is None else original.id for original, row in originals}


def apply(work: UnitOfWork, rule: Rule, rows: Collection[UUID]) -> None:
    """Bring the points of these rows to what they should be, or note that the rule is broken."""
    why = problem(work, rule)
    try:
        if why is None:
            with work.savepoint():
                Reckoning(work, rule, rows).book()
    except CRMError as error:
        why = error.message
    if why is not None and rule.broken_since is None:
        log.warning("no points are earned: %s", why)
        work.change(Rule.ref(rule.id), broken_since=work.now())


def catch_up(work: UnitOfWork, rule: Rule, since: datetime) -> None:
    """Let a rule see all rows that were written since a moment, removed ones too. Raises Broken."""
    row, after = work.table(rule.entity_name).c, UUID(int=0)
    root = (
        row.id if rule.original_field is None else func.coalesce(row[rule.original_field], row.id)
    )
    page = select(row.id, root).where(row.updated_at >= since).order_by(row.id).limit(_BATCH)
    while found := work.connection.execute(page.where(row.id > after)).all():
        after = found[-1][0]
        Reckoning(work, rule, {one[1] for one in found}).book()


def heal(work: UnitOfWork) -> int:
    """Let rules that were broken and are well again catch up; how many."""
    healed = 0
    for rule in list(work.find(Rule, work.table(Rule).c.broken_since.is_not(None))):
        if problem(work, rule) is None and rule.broken_since is not None:
            catch_up(work, rule, rule.broken_since)
            work.change(Rule.ref(rule.id), broken_since=None)
            healed += 1
    return healed


@attrs.frozen
class Worth:
    """By what the points of a row are reckoned."""

    rate: Decimal | None
    fixed: int | None
    factor: Decimal
    qualifying_factor: Decimal

    def of(self, amount: Decimal | None) -> tuple[int, int]:
        """The points of an amount, and how many of them qualify; both rounded down."""
        if self.fixed is not None:
            base = self.fixed if amount is None or amount > 0 else 0
        else:
            base = _whole((self.rate or Decimal(0)) * max(amount or Decimal(0), Decimal(0)))
        return _whole(base * self.factor), _whole(base * self.qualifying_factor)


def _whole(points: Decimal) -> int:
    return int(points.to_integral_value(ROUND_FLOOR))


class Reckoning:
    """One rule and some rows: what they earned, what they should have, and the difference."""

    def __init__(self, work: UnitOfWork, rule: Rule, rows: Collection[UUID]) -> None:
        self.work = work
        self.rule = rule
        self.table = work.table(rule.entity_name)
        self.programme = work.get(Programme, rule.programme)
        self.rows = self._rows(rows)
        self.members = self._members()
        known = [Membership.ref(e.membership.id) for e in self._earnings(rows).values()]
        books = [*self.members.values(), *known]
        self.ids = set(rows)
        self.books = Books(work, self.programme, books) if books else None

    def book(self) -> None:
        """Book the differences."""
        if self.books is None:
            return
        earnings, amounts = self._earnings(self.ids), self._amounts()
        changes = [
            change
            for id, earning in earnings.items()
            if (change := self._rebook(earning, amounts.get(id), id in self.rows))
        ]
        self._earn_first({id: row for id, row in self.rows.items() if id not in earnings}, amounts)
        self.books.settle()
        self.books.write()
        self.work.change_all(changes)

    # What there is

    def _rows(self, ids: Collection[UUID]) -> dict[UUID, Any]:
        return {r.id: r for r in self.work.find(self.rule.entity_name, self.table.c.id.in_(ids))}

    def _earnings(self, ids: Collection[UUID]) -> dict[UUID, Earning]:
        sources = [self._source(id) for id in ids]
        column = self.work.table(Earning).c
        mine = (column.programme == self.programme.id) & column.source.in_(sources)
        return {e.record_id: e for e in self.work.find(Earning, mine) if e.record_id is not None}

    def _source(self, id: UUID) -> str:
        return f"{self.rule.id}:{id}"

    def _members(self) -> dict[Any, Membership]:
        customers = [getattr(row, self.rule.customer_field) for row in self.rows.values()]
        return members_among(self.work, [c for c in customers if c is not None], self.programme)

    def _amounts(self) -> dict[UUID, Decimal | None]:
        """What is left of the amount of each row once what takes it back is taken off."""
        rule, column = self.rule, self.table.c
        if rule.amount_field is None:
            return {}
        amount, currency = column[rule.amount_field], column[f"{rule.amount_field}_currency"]
        root: Any = column.id
        mine: Any = column.id.in_(self.ids)
        if rule.original_field is not None:
            original = column[rule.original_field]
            root, mine = func.coalesce(original, root), or_(mine, original.in_(self.ids))
        counted = select(root, func.sum(amount)).where(mine, column.removed_at.is_(None))
        if rule.currency is not None:
            counted = counted.where(currency == rule.currency)
        found = self.work.connection.execute(counted.group_by(root))
        return {id: None if s is None else _amount(int(s)) for id, s in found}

    # What becomes of it

    def _rebook(
        self, earning: Earning, amount: Decimal | None, there: bool
    ) -> tuple[Any, dict[str, int]] | None:
        """Book by how much an earning differs from what it should be; its new values."""
        worth = Worth(earning.rate, earning.fixed, earning.factor, earning.qualifying_factor)
        points, qualifying = worth.of(amount) if there else (0, 0)
        more, counted = points - earning.points, qualifying - earning.qualifying
        if not more and not counted:
            return None
        if more < 0:
            take_back(self._open, earning, -more, -counted, self.rule.name)
        else:
            member = self._open.members[earning.membership.id]
            give(self._open, member, earning, more, counted, self.rule.name, time=earning.times + 1)
        now = {"points": points, "qualifying": qualifying, "times": earning.times + 1}
        return Earning.ref(earning.id), now

    @property
    def _open(self) -> Books:
        assert self.books is not None
        return self.books

    def _earn_first(self, rows: dict[UUID, Any], amounts: dict[UUID, Decimal | None]) -> None:
        fitting = self._fitting(rows)
        earners = [
            (row, member, day) for row, member, day in self._earners(rows) if row.id in fitting
        ]
        for row, member, day, worth in self._with_worth(earners):
            points, qualifying = worth.of(amounts.get(row.id))
            if points or qualifying:
                self._earn(row, member, day, worth, points, qualifying)

    def _fitting(self, rows: Collection[UUID]) -> set[UUID]:
        if not rows:
            return set()
        row = self.work.visible(self.rule.entity_name, self.rule.criterion)
        return set(self.work.connection.scalars(select(row.c.id).where(row.c.id.in_(rows))))

    def _earners(self, rows: dict[UUID, Any]) -> Iterator[tuple[Any, Membership, date]]:
        """The rows of members, from the day on which they joined, while the rule holds."""
        for row in rows.values():
            customer = getattr(row, self.rule.customer_field)
            member = self.members.get(customer.id) if customer is not None else None
            day = self.programme.today(getattr(row, self.rule.moment_field))
            if member is not None and self._holds(day) and day >= member.joined_on:
                yield row, member, min(day, self._open.today)

    def _holds(self, day: date) -> bool:
        rule = self.rule
        began = rule.starts_on is None or day >= rule.starts_on
        return self.programme.active and began and (rule.ends_on is None or day <= rule.ends_on)

    def _with_worth(
        self, earners: list[tuple[Any, Membership, date]]
    ) -> Iterator[tuple[Any, Membership, date, Worth]]:
        customers = {member.customer.id for _, member, _ in earners}
        boosts = [
            (boost, in_segment(self.work, boost, customers))
            for boost in boosts_of(self.work, self.programme)
            if boost.rule is None or boost.rule.id == self.rule.id
        ]
        factors = self._tier_factors() if earners else {}
        for row, member, day in earners:
            mine = [b for b, who in boosts if member.customer.id in who and _runs(b, day)]
            tier = factors.get(member.tier.id, Decimal(1)) if member.tier else Decimal(1)
            yield row, member, day, self._worth(mine, tier)

    def _worth(self, boosts: list[Boost], tier: Decimal) -> Worth:
        """Of several campaigns the one that gives most counts; the tier multiplies it."""
        best = max((boost.factor for boost in boosts), default=Decimal(1))
        qualifying = max((b.factor for b in boosts if b.qualifies), default=Decimal(1))
        rule = self.rule
        return Worth(
            rate=rule.rate or None, fixed=rule.fixed or None, factor=best * tier,
            qualifying_factor=qualifying if rule.qualifies else Decimal(0),
        )  # fmt: skip

    def _tier_factors(self) -> dict[UUID, Decimal]:
        mine = self.work.table(Tier).c.programme == self.programme.id
        return {tier.id: tier.earn_factor for tier in self.work.find(Tier, mine)}

    def _earn(
        self, row: Any, member: Membership, day: date, worth: Worth, points: int, qualifying: int
    ) -> None:
        earning = Earning(
            programme=self.programme, membership=member, source=self._source(row.id),
            earned_on=day, points=points, qualifying=qualifying, times=1, rule_id=self.rule.id,
            record_id=row.id, **attrs.asdict(worth),
        )  # fmt: skip
        self._open.note(earning)
        give(self._open, member, earning, points, qualifying, self.rule.name)


def _runs(boost: Boost, day: date) -> bool:
    return boost.starts_on <= day <= boost.ends_on


def _amount(units: int) -> Decimal:
    return Money.of_units(units, "XXX").amount
