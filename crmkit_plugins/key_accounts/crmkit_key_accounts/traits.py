"""What key accounts say of a customer and of an employee."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from crmkit import Customer, Employee, Opportunity, Trait, _, kinds
from crmkit_key_accounts.account import Account
from crmkit_key_accounts.buying_centre import Stakeholder
from crmkit_key_accounts.health import Score
from crmkit_key_accounts.review import Review
from crmkit_key_accounts.risk import Risk


def _manager(tables: Any, since: Any) -> Any:
    account = tables[Account].c
    now = select(account.customer, func.max(account.owner)).where(account.until.is_(None))
    return now.where(account.removed_at.is_(None)).group_by(account.customer)


def _health(tables: Any, since: Any) -> Any:
    score = tables[Score].c
    live = select(score.customer, func.max(score.scored_on).label("day"))
    newest = live.where(score.removed_at.is_(None)).group_by(score.customer).subquery("newest")
    at = (score.customer == newest.c.customer) & (score.scored_on == newest.c.day)
    rows = select(score.customer, func.max(score.score)).join_from(tables[Score], newest, at)
    return rows.where(score.removed_at.is_(None)).group_by(score.customer)


def _next_review(tables: Any, since: Any) -> Any:
    review = tables[Review].c
    planned = select(review.customer, func.min(review.planned_on)).where(review.status == "planned")
    return planned.where(review.removed_at.is_(None)).group_by(review.customer)


def _open_risks(value: Any) -> Any:
    def rows(tables: Any, since: Any) -> Any:
        risk = tables[Risk].c
        open_ones = select(risk.customer, value(risk)).where(risk.status == "open")
        return open_ones.where(risk.removed_at.is_(None)).group_by(risk.customer)

    return rows


def _people(tables: Any, since: Any) -> Any:
    one = tables[Stakeholder].c
    there = select(one.customer, func.count()).where(one.left_on.is_(None))
    return there.where(one.removed_at.is_(None)).group_by(one.customer)


def _won(tables: Any, since: Any) -> Any:
    deal = tables[Opportunity].c
    won = select(deal.customer, func.sum(deal.amount), deal.amount_currency)
    known = won.where(deal.status == "won", deal.amount.is_not(None), deal.removed_at.is_(None))
    return known.group_by(deal.customer, deal.amount_currency)


def _accounts(tables: Any, since: Any) -> Any:
    account, staff = tables[Account].c, tables[Employee].c
    theirs = select(staff.id, func.count()).join_from(
        tables[Employee], tables[Account], account.owner == staff.key
    )
    now = theirs.where(account.until.is_(None), account.removed_at.is_(None))
    return now.group_by(staff.id)


TRAITS = (
    Trait("key_accounts.manager", Customer, kinds.EmployeeKey(), _manager,
          label=_("Key {account} manager")),
    Trait("key_accounts.health", Customer, kinds.Number(places=2), _health, label=_("Health"),
          help=_("the {score} recorded last, from 0 to 100")),
    Trait("key_accounts.next_review_on", Customer, kinds.Date(), _next_review,
          label=_("Next {review}")),
    Trait("key_accounts.open_risks", Customer, kinds.Integer(),
          _open_risks(lambda _risk: func.count()), missing=0, label=_("Open {risk.plural}")),
    Trait("key_accounts.worst_risk", Customer, kinds.Integer(),
          _open_risks(lambda r: func.max(r.probability * r.impact)), missing=0,
          label=_("Worst {risk}"), help=_("probability times impact of the worst open {risk}")),
    Trait("key_accounts.people", Customer, kinds.Integer(), _people, missing=0,
          label=_("People in the buying centre")),
    Trait("key_accounts.won_amount", Customer, kinds.MoneyKind(), _won, missing=0,
          label=_("Won"), help=_("the amount of {opportunity.plural} won, in each currency")),
    Trait("key_accounts.count", Employee, kinds.Integer(), _accounts, missing=0,
          label=_("Key {account.plural} managed")),
)  # fmt: skip
