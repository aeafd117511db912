"""What a sales team knows of a customer and of an employee."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from crmkit import Customer, Employee, Interaction, Trait, _, kinds
from crmkit_sfa.plan import PlannedVisit

# So `since` is the present moment.
_NOW = timedelta(0)


def _late(row: Any, since: Any) -> Any:
    return (row.status == "planned") & (row.due_at < since) & row.removed_at.is_(None)


def _late_of_customer(tables: Any, since: Any) -> Any:
    row = tables[Interaction].c
    counted = select(row.customer, func.count(), func.min(row.due_at))
    return counted.where(_late(row, since)).group_by(row.customer)


def _late_of_employee(tables: Any, since: Any) -> Any:
    row, person = tables[Interaction], tables[Employee]
    counted = select(person.c.id, func.count(), func.min(row.c.due_at))
    joined = counted.join_from(person, row, row.c.owner == person.c.key)
    return joined.where(_late(row.c, since)).group_by(person.c.id)


def _last_visit(tables: Any, since: Any) -> Any:
    row = tables[Interaction].c
    visits = (row.status == "done") & (row.channel == "visit") & row.removed_at.is_(None)
    return select(row.customer, func.max(row.happened_at)).where(visits).group_by(row.customer)


def _planned(tables: Any, since: Any) -> Any:
    row, visit = tables[Interaction].c, tables[PlannedVisit].c
    ahead = select(visit.customer, func.count()).join_from(
        tables[PlannedVisit], tables[Interaction], row.id == visit.interaction
    )
    live = (row.status == "planned") & row.removed_at.is_(None) & visit.removed_at.is_(None)
    return ahead.where(live).group_by(visit.customer)


_COUNT = kinds.Integer(min=0)

TRAITS = (
    Trait(
        "sfa.overdue", Customer, _COUNT, _late_of_customer, ((Interaction, "customer"),),
        window=_NOW, missing=0, label=_("Overdue visits and calls"),
    ),
    Trait(
        "sfa.overdue_activities", Employee, _COUNT, _late_of_employee, window=_NOW, missing=0,
        label=_("Overdue visits and calls"),
    ),
    Trait(
        "sfa.last_visit_on", Customer, kinds.Moment(), _last_visit, ((Interaction, "customer"),),
        label=_("Last visit"),
    ),
    Trait(
        "sfa.planned_visits", Customer, _COUNT, _planned, ((PlannedVisit, "customer"),), missing=0,
        label=_("Visits planned"), help=_("by {activity_plan.plural}"),
    ),
)  # fmt: skip

CONTRIBUTES = TRAITS
