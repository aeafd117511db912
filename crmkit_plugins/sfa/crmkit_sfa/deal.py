"""What a deal is worth: its lines or a marked amount of its own, once and again and again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from uuid import UUID

from crmkit import (
    Batch,
    Extension,
    Money,
    Opportunity,
    OpportunityLine,
    UnitOfWork,
    _,
    choice,
    extension,
    field,
    integer,
)
from crmkit_sfa.settings import SfaSettings

MONTHS = {"month": 1, "quarter": 3, "year": 12}
"""How many months what recurs comes for."""


@extension(Opportunity, "sfa_deal")
class Deal(Extension):
    """What sales know of an opportunity beside what the core knows."""

    category: str | None = choice(
        "omitted", "pipeline", "best_case", "commit", default=None,
        help=_("the forecast category, where it is another one than the stage's"),
    )  # fmt: skip
    next_step_on: date | None = field(default=None, help=_("when the next step is due"))
    recurring: Money | None = field(
        default=None, help=_("what comes again and again; the amount is what comes once")
    )
    every: str = choice(*MONTHS, default="month", help=_("how often it comes"))
    term_months: int | None = integer(default=None, min=1, help=_("for how long, where that ends"))
    mrr: Money | None = field(
        default=None, help=_("monthly recurring revenue: what recurs, a month; kept by the part")
    )


def keep_mrr(batch: Batch[Deal]) -> None:
    """What recurs, a month: rounded half to even at the fourth decimal."""
    for index, deal in enumerate(batch.after):
        month = None
        if deal.recurring is not None:
            amount = deal.recurring.amount / MONTHS[deal.every]
            month = Money.rounded(amount, deal.recurring.currency, places=4)
        if month != deal.mrr:
            batch.set(index, mrr=month)


def keep_sum(batch: Batch[Opportunity]) -> None:
    """An amount that is no longer overridden is the sum of the lines again."""
    back = [
        index
        for index, deal in enumerate(batch.after)
        if batch.before and batch.before[index].amount_overridden and not deal.amount_overridden
    ]
    sums = _sums(batch.work, [batch.after[index].id for index in back])
    for index in back:
        batch.set(index, amount=sums.get(batch.after[index].id))


def check_amount(batch: Batch[Opportunity]) -> None:
    """It is not negative, not absurd, and the sum of the lines unless marked as overridden."""
    changed = [i for i in range(len(batch)) if "amount" in batch.changed(i)]
    for index in changed:
        _refuse_absurd(batch, index, batch.after[index].amount)
    own = [
        batch.after[i].id for i in changed if batch.before and not batch.after[i].amount_overridden
    ]
    sums = _sums(batch.work, own)
    for index in changed:
        deal = batch.after[index]
        if deal.id in sums and sums[deal.id] != deal.amount:
            batch.refuse(
                index,
                _(
                    "its {opportunity_line.plural} come to {sum}, not {amount}; change these, or "
                    "set amount_overridden too",
                    sum=sums[deal.id],
                    amount=deal.amount,
                ),
            )


def check_recurring(batch: Batch[Deal]) -> None:
    """What recurs is not negative and not absurd."""
    for index, deal in enumerate(batch.after):
        _refuse_absurd(batch, index, deal.recurring)


def check_lines(batch: Batch[OpportunityLine]) -> None:
    """A line sells something; what is taken off is a line with a negative price."""
    for index, line in enumerate(batch.after):
        if line.quantity <= 0:
            batch.refuse(
                index,
                f"a quantity of {line.quantity}; to take something off, make the price negative",
            )


def _refuse_absurd(
    batch: Batch[Opportunity] | Batch[Deal], index: int, amount: Money | None
) -> None:
    largest = batch.work.settings(SfaSettings).largest_amount
    if amount is not None and amount.units < 0:
        batch.refuse(
            index, _("{deal.indefinite} of {amount}; an amount is not negative", amount=amount)
        )
    if amount is not None and amount.amount > largest:
        batch.refuse(
            index,
            _(
                "{deal.indefinite} of {amount}; the setting largest_amount permits {largest}",
                amount=amount,
                largest=format(largest, "f"),
            ),
        )


def _sums(work: UnitOfWork, deals: Iterable[UUID]) -> dict[UUID, Money]:
    """What the lines of each deal that has any come to."""
    ids, sums = list(deals), dict[UUID, Money]()
    if ids:
        with work.acting("sfa"):
            lines = list(
                work.find(OpportunityLine, work.table(OpportunityLine).c.opportunity.in_(ids))
            )
        for line in lines:
            id, amount = line.opportunity.id, line.price * Decimal(line.quantity)
            sums[id] = sums[id] + amount if id in sums else amount
    return sums


CONTRIBUTES = (Deal,)
