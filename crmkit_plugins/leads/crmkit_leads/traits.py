"""What leads say of a customer and of an employee."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from crmkit import Customer, Employee, Trait, _, kinds
from crmkit_leads.lead import OPEN, Lead
from crmkit_leads.score import Score


def _open_of_customer(tables: Any, since: Any) -> Any:
    lead = tables[Lead].c
    counted = select(lead.customer, func.count()).where(lead.status.in_(OPEN))
    return counted.where(lead.removed_at.is_(None)).group_by(lead.customer)


def _last_on(tables: Any, since: Any) -> Any:
    lead = tables[Lead].c
    newest = select(lead.customer, func.max(lead.created_at))
    return newest.where(lead.removed_at.is_(None)).group_by(lead.customer)


def _open_of_employee(tables: Any, since: Any) -> Any:
    lead, employee = tables[Lead].c, tables[Employee].c
    counted = select(employee.id, func.count()).join_from(
        tables[Employee], tables[Lead], lead.owner == employee.key
    )
    live = counted.where(lead.status.in_(OPEN), lead.removed_at.is_(None))
    return live.group_by(employee.id)


def _of_score(name: str) -> Any:
    def scored(tables: Any, since: Any) -> Any:
        score = tables[Score].c
        known = select(score.id, func.max(score[name])).where(score.removed_at.is_(None))
        return known.group_by(score.id)

    return scored


OPEN_COUNT = Trait(
    "leads.open_count", Customer, kinds.Integer(), _open_of_customer, ((Lead, "customer"),),
    missing=0, label=_("Open {lead.plural}"),
)  # fmt: skip
LAST_ON = Trait(
    "leads.last_on", Customer, kinds.Moment(), _last_on, ((Lead, "customer"),),
    label=_("Last enquiry"),
)  # fmt: skip
LOAD = Trait(
    "leads.load", Employee, kinds.Integer(), _open_of_employee, missing=0,
    label=_("Open {lead.plural}"), help=_("how many {lead.plural} the {employee} has to see to"),
)  # fmt: skip

POINTS = Trait(
    "leads.points", Lead, kinds.Integer(), _of_score("points"), ((Score, "id"),), missing=0,
    label=_("Points"),
)  # fmt: skip
LIKELIHOOD = Trait(
    "leads.likelihood", Lead, kinds.Number(places=6), _of_score("log_odds"), ((Score, "id"),),
    label=_("Likelihood"), help=_("logarithm of the odds of being won"),
)  # fmt: skip

TRAITS = (OPEN_COUNT, LAST_ON, LOAD, POINTS, LIKELIHOOD)
