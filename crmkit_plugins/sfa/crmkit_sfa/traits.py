"""What sales know of a customer, an employee and a deal."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Integer, cast, func, select

from crmkit import Customer, Employee, Interaction, Opportunity, Trait, _, kinds
from crmkit_sfa.deal import Deal
from crmkit_sfa.sql import counted, days_between

_OF_DEALS = ((Opportunity, "customer"),)
# So `since` is the present moment.
_NOW = timedelta(0)


def _open_pipeline(tables: Any, since: Any) -> Any:
    """Weighted by probability, cut to the ten-thousandth for each deal."""
    deal = tables[Opportunity].c
    weighted = func.sum(deal.amount * func.coalesce(deal.probability, 0) // 100)
    is_open = (deal.status == "open") & deal.amount.is_not(None) & deal.removed_at.is_(None)
    sums = select(deal.customer, weighted, deal.amount_currency).where(is_open)
    return sums.group_by(deal.customer, deal.amount_currency)


def _last_won(tables: Any, since: Any) -> Any:
    deal = tables[Opportunity].c
    won = (deal.status == "won") & deal.removed_at.is_(None)
    return select(deal.customer, func.max(deal.closed_on)).where(won).group_by(deal.customer)


def _rate(deal: Any) -> Any:
    """Tenths of a percent, as a number with one decimal is kept; rounded half up."""
    return (2000 * counted(deal.status == "won") + func.count()) // (2 * func.count())


def _win_rate(tables: Any, since: Any) -> Any:
    deal = tables[Opportunity].c
    closed = deal.status.in_(("won", "lost")) & deal.removed_at.is_(None)
    return select(deal.customer, _rate(deal)).where(closed).group_by(deal.customer)


def _win_rate_of_employee(tables: Any, since: Any) -> Any:
    deal, person = tables[Opportunity], tables[Employee]
    closed = deal.c.status.in_(("won", "lost")) & deal.c.removed_at.is_(None)
    joined = select(person.c.id, _rate(deal.c)).join_from(
        person, deal, deal.c.owner == person.c.key
    )
    return joined.where(closed).group_by(person.c.id)


def _open_of_employee(tables: Any, since: Any) -> Any:
    deal, person = tables[Opportunity], tables[Employee]
    sums = select(person.c.id, func.sum(deal.c.amount), deal.c.amount_currency)
    is_open = (deal.c.status == "open") & deal.c.removed_at.is_(None)
    joined = sums.join_from(person, deal, deal.c.owner == person.c.key)
    live = joined.where(is_open, deal.c.amount.is_not(None))
    return live.group_by(person.c.id, deal.c.amount_currency)


def _mrr(tables: Any, since: Any) -> Any:
    deal, own = tables[Opportunity], tables[Deal]
    sums = select(deal.c.customer, func.sum(own.c.mrr), own.c.mrr_currency)
    joined = sums.join_from(deal, own, own.c.id == deal.c.id)
    won = joined.where(deal.c.status == "won", own.c.mrr.is_not(None), deal.c.removed_at.is_(None))
    return won.group_by(deal.c.customer, own.c.mrr_currency)


def _days_since_contact(tables: Any, since: Any) -> Any:
    row = tables[Interaction].c
    days = cast(func.floor(days_between(func.max(row.happened_at), since)), Integer)
    done = (row.status == "done") & row.removed_at.is_(None)
    return select(row.customer, days, func.max(row.happened_at)).where(done).group_by(row.customer)


WEIGHTED = Trait(
    "sfa.weighted_pipeline", Customer, kinds.MoneyKind(), _open_pipeline, _OF_DEALS, missing=0,
    label=_("Open {pipeline}, weighted"), help=_("one amount for each currency"),
)  # fmt: skip
LAST_WON = Trait(
    "sfa.last_won_on", Customer, kinds.Date(), _last_won, _OF_DEALS, label=_("Last {deal} won")
)
WIN_RATE = Trait(
    "sfa.win_rate", Customer, kinds.Number(places=1), _win_rate, _OF_DEALS,
    label=_("Win rate"), help=_("percent of the closed {deal.plural}"),
)  # fmt: skip
DAYS_SINCE_CONTACT = Trait(
    "sfa.days_since_contact", Customer, kinds.Integer(), _days_since_contact,
    ((Interaction, "customer"),), window=_NOW, label=_("Days since the last contact"),
)  # fmt: skip
MRR = Trait(
    "sfa.mrr", Customer, kinds.MoneyKind(), _mrr, missing=0,
    label=_("Monthly recurring revenue"),
    help=_("of the {deal.plural} won; one amount for each currency"),
)  # fmt: skip
WIN_RATE_OF_EMPLOYEE = Trait(
    "sfa.employee_win_rate", Employee, kinds.Number(places=1), _win_rate_of_employee,
    label=_("Win rate"), help=_("percent of the closed {deal.plural} that they own"),
)  # fmt: skip
OPEN_OF_EMPLOYEE = Trait(
    "sfa.open_amount", Employee, kinds.MoneyKind(), _open_of_employee, missing=0,
    label=_("Open {deal.plural}"), help=_("the amount of those that they own, in each currency"),
)  # fmt: skip

CONTRIBUTES = (
    WEIGHTED,
    LAST_WON,
    WIN_RATE,
    DAYS_SINCE_CONTACT,
    MRR,
    WIN_RATE_OF_EMPLOYEE,
    OPEN_OF_EMPLOYEE,
)
