"""Who a deal is credited to, when several employees sell it together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import accumulate, groupby, pairwise
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import CTE, Select, Subquery, func, select, union_all

from crmkit import (
    Batch,
    Entity,
    Grant,
    Invalid,
    Money,
    Opportunity,
    ReadUnit,
    Ref,
    UnitOfWork,
    _,
    employee,
    entity,
    field,
    number,
    reassign,
    ref,
)

_ALL = Decimal(100)


@entity("sfa_split", index=["opportunity", ("employee", "opportunity")])
class Split(Entity):
    """The share of an employee in a deal. What is left to 100 percent is that of its owner."""

    opportunity: Ref[Opportunity] = ref(on_remove="cascade")
    employee: str = employee(on_handover=reassign("not closed"))
    share: Decimal = number(places=2, min=0, max=100, help=_("percent"))
    amount: Money | None = field(default=None, help=_("of the deal's amount; kept by the part"))
    closed: bool = field(default=False, help=_("whether the {deal} is; kept by the part"))


@attrs.frozen
class Share:
    """An employee, and their percentage of a deal."""

    employee: str
    percent: Decimal


def split(work: UnitOfWork, deal: Opportunity, shares: Sequence[Share]) -> tuple[Split, ...]:
    """Credit a deal to these employees instead of those before. Raises Invalid for a wrong sum."""
    total = sum((Decimal(one.percent) for one in shares), Decimal(0))
    if shares and total != _ALL:
        raise Invalid(f"the shares of {deal.name} sum to {total} %, not to 100 %; correct them")
    work.remove_all(list(work.find(Split, work.table(Split).c.opportunity == deal.id)))
    work.add_all(
        Split(opportunity=deal, employee=one.employee, share=Decimal(one.percent)) for one in shares
    )
    return tuple(work.find(Split, work.table(Split).c.opportunity == deal.id))


def follow(work: UnitOfWork, batch: Batch[Split]) -> None:
    """Whoever changed a share: together they are at most all of the deal, and amounts follow."""
    _keep(work, {one.opportunity.id for one in (*batch.before, *batch.after)})


def follow_deals(work: UnitOfWork, batch: Batch[Opportunity]) -> None:
    """The amounts of the shares follow that of the deal."""
    if batch.action == "change":
        indices = (i for i in range(len(batch)) if batch.changed(i) & {"amount", "status"})
        _keep(work, {batch.after[i].id for i in indices})


def _keep(work: UnitOfWork, deals: set[UUID]) -> None:
    if not deals:
        return
    with work.acting("sfa"):
        _lock(work, deals)
        table = work.table(Split).c
        splits = sorted(
            work.find(Split, table.opportunity.in_(deals)),
            key=lambda one: (one.opportunity.id, one.id),
        )
        if splits:
            own = work.table(Opportunity).c.id.in_({one.opportunity.id for one in splits})
            found = {deal.id: deal for deal in work.find(Opportunity, own)}
            work.change_all(list(_kept(splits, found)))


def _lock(work: UnitOfWork, deals: set[UUID]) -> None:
    """Whoever shares the same deals at the same time waits, and sees the shares of the first."""
    table = work.table(Opportunity)
    rows = select(table.c.id).where(table.c.id.in_(deals)).order_by(table.c.id)
    # Not FOR UPDATE: new shares hold the key of their deal already, and would wait for each other.
    work.connection.execute(rows.with_for_update(key_share=True)).all()


def _kept(
    splits: Iterable[Split], deals: dict[UUID, Opportunity]
) -> Iterable[tuple[Split, dict[str, Any]]]:
    for id, group in groupby(splits, key=lambda one: one.opportunity.id):
        if id not in deals:
            continue
        deal, shared = deals[id], list(group)
        total = sum((one.share for one in shared), Decimal(0))
        if total > _ALL:
            raise Invalid(
                f"the shares of {deal.name} sum to {total} %, more than 100 %; correct them"
            )
        parts = parts_of(deal.amount, [one.share for one in shared])
        for one, amount in zip(shared, parts, strict=True):
            fields = {"amount": amount, "closed": deal.status != "open"}
            if (one.amount, one.closed) != (amount, deal.status != "open"):
                yield one, fields


def parts_of(amount: Money | None, shares: Sequence[Decimal]) -> list[Money | None]:
    """An amount in parts of so many percent each: parts of 100 percent sum to it exactly.

    Each is what the shares up to it come to, less what those before it do, both rounded down to
    the cent (of an amount in parts of a cent, to the ten-thousandth).
    """
    if amount is None:
        return [None] * len(shares)
    step = 1 if amount.units % 100 else 100
    sums = accumulate((int(share * 100) for share in shares), initial=0)
    edges = [amount.units // step * sum // 10_000 * step for sum in sums]
    return [Money.of_units(end - start, amount.currency) for start, end in pairwise(edges)]


def _named(deals: Select[tuple[object, ...]]) -> CTE:
    """Asked once on SQLite; PostgreSQL finds a better way where it may ask twice."""
    return deals.cte().prefix_with("NOT MATERIALIZED", dialect="postgresql")


def credited(work: ReadUnit, deals: Select[tuple[object, ...]] | Subquery | CTE) -> Subquery:
    """Deals by who they are credited to: the columns of `deals`, `owner` and `amount` by share.

    `deals` are those the actor sees, with at least `id`, `owner` and `amount`; the owner's row has
    what is left to the owner.
    """
    deal = _named(deals) if isinstance(deals, Select) else deals
    share = work.visible(Split, through="opportunity")
    given = (
        select(share.c.opportunity, func.sum(share.c.amount).label("amount"))
        .group_by(share.c.opportunity)
        .subquery()
    )
    rest = [column for column in deal.c if column.name not in ("owner", "amount")]
    left = deal.c.amount - func.coalesce(given.c.amount, 0)
    own = select(*rest, deal.c.owner, left.label("amount")).outerjoin_from(
        deal, given, given.c.opportunity == deal.c.id
    )
    theirs = select(*rest, share.c.employee.label("owner"), share.c.amount).join_from(
        share, deal, share.c.opportunity == deal.c.id
    )
    return union_all(own, theirs).subquery("credited")


CONTRIBUTES = (Split,)
_OURS = "opportunity.owner in my_team or opportunity.owner == me"
GRANTS = {
    "representative": (
        Grant(
            Split, read="employee == me or opportunity.owner == me", write="opportunity.owner == me"
        ),
    ),
    "manager": (
        Grant(Split, read=f"employee in my_team or employee == me or {_OURS}", write=_OURS),
    ),
    "director": (Grant(Split, write="True"),),
}
