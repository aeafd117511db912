"""What people say the forecast is: an employee's own judgement, the managers', and the trail."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs
from sqlalchemy import func, select

from crmkit import (
    Batch,
    Entity,
    Grant,
    Money,
    NotAllowed,
    ReadUnit,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    text,
)
from crmkit_sfa.hierarchy import Hierarchy

if TYPE_CHECKING:
    from crmkit_sfa.rates import Rates


@entity("sfa_judgement", index=[("starts_on", "ends_on", "owner")])
class Judgement(Entity):
    """What an employee will sell in a period, as they or a manager judge it at a moment.

    The newest of each counts. None is ever changed: all of them are the trail of adjustments.
    """

    owner: str = employee(on_handover="keep", help=_("whose sales they are"))
    starts_on: date = field(help=_("the first day of the period"))
    ends_on: date = field(help=_("the last day"))
    kind: str = choice("own", "manager")
    amount: Money = field(help=_("all that they will have won in the period"))
    judge: str = employee(on_handover="keep", help=_("who judged"))
    note: str = text(default="", max=2000, multiline=True, help=_("why"))


@attrs.frozen
class Judged:
    """The newest judgements of an employee's sales, in ten-thousandths."""

    own: int | None = None
    manager: int | None = None


def check(batch: Batch[Judgement]) -> None:
    """A judgement is of a period and an amount, and stays as it was made."""
    for index, one in enumerate(batch.after):
        if batch.action == "change":
            batch.refuse(
                index, _("{judgement.indefinite} is not changed; judge again, the newest counts")
            )
        if one.ends_on < one.starts_on:
            batch.refuse(index, f"its period ends on {one.ends_on}, before {one.starts_on}")
        if one.amount.units < 0:
            batch.refuse(index, f"a forecast of {one.amount}; an amount is not negative")


def judge(
    work: UnitOfWork, employee: str, period: tuple[date, date], amount: Money, note: str
) -> Judgement:
    """Record what the actor judges: of their own sales, or of those of whom they lead."""
    judge = work.actor.key
    kind = "own" if judge == employee else "manager"
    with work.acting("sfa"):
        leaders = Hierarchy.of(work).leaders(employee)
    if work.actor.kind != "employee" or (kind == "manager" and judge not in leaders):
        raise NotAllowed(
            _(
                "{actor} may not judge the sales of {employee}; they and those who lead "
                "their {team} may ({what})",
                actor=work.actor,
                employee=employee,
                what=", ".join(sorted(leaders)) or "nobody does",
            )
        )
    with work.acting("sfa"):
        return work.add(
            Judgement(
                owner=employee, starts_on=period[0], ends_on=period[1], kind=kind,
                amount=amount, judge=judge, note=note,
            )
        )  # fmt: skip


def judged(
    work: ReadUnit, period: tuple[date, date], rates: Rates | None = None
) -> dict[tuple[str | None, str], Judged]:
    """The newest judgements of a period by employee and currency.

    Who judged in one currency after another is taken at their last word: the newest in any. In
    another currency they are converted at the rate of the last day of the period.
    """
    row = work.visible(Judgement)
    newest = func.row_number().over(
        partition_by=(row.c.owner, row.c.kind),
        order_by=(row.c.created_at.desc(), row.c.id.desc()),
    )
    ranked = (
        select(row.c.owner, row.c.kind, row.c.amount, row.c.amount_currency, newest.label("place"))
        .where(row.c.starts_on == period[0], row.c.ends_on == period[1])
        .subquery()
    )
    statement = select(*tuple(ranked.c)[:4]).where(ranked.c.place == 1)
    found: dict[tuple[str | None, str], Judged] = {}
    for key, kind, units, currency in work.connection.execute(statement):
        amount = Money.of_units(int(units), currency)
        if rates is not None:
            amount = rates.convert(amount, period[1])
        cell = key, amount.currency
        found[cell] = attrs.evolve(found.get(cell, Judged()), **{kind: amount.units})
    return found


CONTRIBUTES = (Judgement,)
_MINE = "owner == me or judge == me"
GRANTS = {
    "representative": (Grant(Judgement, read=_MINE),),
    "manager": (Grant(Judgement, read=f"{_MINE} or owner in my_team"),),
    "director": (Grant(Judgement),),
}
