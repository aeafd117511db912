"""Who gets what: a hand-over as a row of portions, the same whether it is looked at or done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import cycle, repeat
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from sqlalchemy import ColumnElement, and_, case, literal, null, or_, select, true

from crmkit.acts.holdings import departed, theirs
from crmkit.catalogue import Holding
from crmkit.criteria import criterion_predicate
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, Ref, To, id_of
from crmkit.entities.staff import Employee, Team
from crmkit.errors import Invalid, Refused
from crmkit.queries import Query
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit

Successors = Mapping[UUID, str | None]
"""Who gets which record; None where nobody is named for it."""


def _keys(given: str | Sequence[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


@attrs.frozen
class HandoverRule:
    """Records for which `where` holds go to `to` and the active members of `team`, in turn.

    `where` is a criterion over `entity`. One over customers holds for all that is a customer's.
    """

    where: str
    to: tuple[str, ...] = attrs.field(default=(), converter=_keys)
    team: Ref[Team] | None = None
    entity: str = "customer"


class Succession:
    """What one employee hands over, and to whom, a batch at a time.

    Customers come first, each batch of them after what goes with it: once a customer has passed on,
    who hands over may see no more what hung on it. Every batch is found by the index on the
    employee, and is dealt out in the order of ids, so the same turns come out each time.
    """

    def __init__(
        self,
        work: ReadUnit,
        employee: str,
        to: Sequence[str],
        team: To[Team] | None,
        rules: Sequence[HandoverRule],
        *,
        lock: bool = False,
    ) -> None:
        """With `lock` nobody else can change a portion before this unit ends."""
        self.work = work
        self.employee = employee
        self.lock = lock
        self.rules = [(rule, work.crm.catalogue.entity(rule.entity)) for rule in rules]
        self._turns = [self._in_turn(rule.to, rule.team, rule) for rule in rules]
        self._rest = self._in_turn(_keys(to), team) if to or team else repeat(None)
        (self._first, *more), *others = _by_customer(work.crm.catalogue.holdings)
        self._following = (*more, *(holding for held in others for holding in held))

    def _in_turn(
        self, to: tuple[str, ...], team: To[Team] | None, rule: HandoverRule | None = None
    ) -> Iterator[str | None]:
        keys = [*dict.fromkeys((*to, *self._members(team)))]
        if not keys:
            raise Invalid(
                _(
                    "{which} names nobody who could take over; give to=, or {team.indefinite} "
                    "that has active members",
                    which=rule or _("{team.indefinite}"),
                )
            )
        if self.employee in keys:
            raise Invalid(f"{self.employee} cannot take over from themselves; leave them out")
        gone = departed(self.work, keys)
        if gone:
            raise Refused(f"{', '.join(sorted(gone))} has gone; choose other successors")
        return cycle(keys)

    def _members(self, team: To[Team] | None) -> Iterable[str]:
        if team is None:
            return ()
        row = self.work.table(Employee).c
        active = (row.team == id_of(team)) & row.active & (row.key != self.employee)
        return sorted(one.key for one in self.work.find(Employee, active))

    # Portions

    def portions(self) -> Iterator[tuple[Holding, Successors]]:
        """All records that pass on, or for whom nobody is named, each in one portion."""
        for rows in self._pages(self._first, true(), about_customers=False):
            owners = {row.id: self._turn(row.rule) for row in rows}
            yield from self._with_customers(owners)
            yield self._first, owners
        for holding in self._following:
            for rows in self._pages(holding, self._by_itself(holding), about_customers=True):
                yield holding, {row.id: self._turn(row.rule) for row in rows}

    def _with_customers(self, owners: Successors) -> Iterator[tuple[Holding, Successors]]:
        """What goes with these customers, but for what a rule of its own sends elsewhere."""
        for holding in self._following:
            if holding.customer is None:
                continue
            whose = self.work.table(holding.entity).c[holding.customer].in_(owners)
            for rows in self._pages(holding, whose, about_customers=False):
                yield (
                    holding,
                    {
                        row.id: owners[row.customer] if row.rule is None else self._turn(row.rule)
                        for row in rows
                    },
                )

    def _by_itself(self, holding: Holding) -> ColumnElement[bool]:
        """Not of a customer that the employee hands over as well."""
        if holding.customer is None:
            return true()
        customer = self.work.table(holding.entity).c[holding.customer]
        own = theirs(self.work, self._first, [self.employee])
        ids = Query(self.work, Customer).select(own, [self.work.table(Customer).c.id])
        return or_(customer.is_(None), customer.not_in(ids))

    def _turn(self, rule: int | None) -> str | None:
        return next(self._rest if rule is None else self._turns[rule])

    def _pages(
        self, holding: Holding, where: ColumnElement[bool], *, about_customers: bool
    ) -> Iterator[Sequence[Any]]:
        """(id, customer, number of the first rule that fits) of what is to be handed over."""
        table, last = self.work.table(holding.entity), None
        wanted = and_(theirs(self.work, holding, [self.employee]), where)
        columns = [
            table.c.id,
            (table.c[holding.customer] if holding.customer else null()).label("customer"),
            self._rule(holding, about_customers).label("rule"),
        ]
        page = Query(self.work, holding.entity).select(wanted, columns).order_by(table.c.id)
        page = page.limit(self.work.crm.core_settings.batch_size)
        if self.lock:
            page = page.with_for_update(key_share=True, of=table)
        while rows := self.work.connection.execute(
            page if last is None else page.where(table.c.id > last)
        ).all():
            yield rows
            last = rows[-1].id

    def _rule(self, holding: Holding, about_customers: bool) -> ColumnElement[Any]:
        """The number of the first rule that fits a record of this holding."""
        found = []
        for number, (rule, cls) in enumerate(self.rules):
            if cls is holding.entity:
                fits = self._condition(rule, cls, self.work.table(cls))
            elif cls is Customer and about_customers and holding.customer:
                fits = self._of_customer(rule, self.work.table(holding.entity).c[holding.customer])
            else:
                continue
            found.append((fits, literal(number)))
        return case(*found) if found else null()

    def _condition(self, rule: HandoverRule, cls: type[Entity], table: Any) -> ColumnElement[bool]:
        work = self.work
        return criterion_predicate(
            rule.where, cls, work.crm.catalogue, work.reader, few=True, table=table
        )

    def _of_customer(self, rule: HandoverRule, id: ColumnElement[Any]) -> ColumnElement[bool]:
        customer = self.work.table(Customer).alias()
        fits = self._condition(rule, Customer, customer)
        this = select(customer.c.id).where(customer.c.id == id, fits)
        return self.work.access.visible(Customer, this, customer).exists()


def _by_customer(
    holdings: Mapping[type[Entity], tuple[Holding, ...]],
) -> list[tuple[Holding, ...]]:
    """What employees answer for, entity by entity, their customers first."""
    return [holdings[Customer], *(held for cls, held in holdings.items() if cls is not Customer)]
