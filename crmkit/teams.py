"""Whose people are whose: the teams an employee belongs to or leads, and those below."""

from __future__ import annotations

from sqlalchemy import or_, select

from crmkit.catalogue import Catalogue
from crmkit.entities.staff import Employee, Team
from crmkit.storage.types import AnySelect


def team_of(catalogue: Catalogue, key: str) -> AnySelect:
    """The keys of the employees of this employee's teams, as a subquery of one column."""
    employee, team = catalogue.tables[Employee], catalogue.tables[Team]
    own = select(employee.c.team).where(employee.c.key == key, employee.c.removed_at.is_(None))
    top = select(team.c.id).where(
        or_(team.c.leader == key, team.c.id.in_(own)), team.c.removed_at.is_(None)
    )
    below = top.cte(recursive=True)
    below = below.union(
        select(team.c.id).where(team.c.parent == below.c.id, team.c.removed_at.is_(None))
    )
    return select(employee.c.key).where(
        employee.c.team.in_(select(below.c.id)), employee.c.removed_at.is_(None)
    )
