"""Who reports to whom: teams in teams, and the employees in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

import attrs
from sqlalchemy import select

from crmkit import Batch, Employee, Invalid, ReadUnit, Team, _


@attrs.frozen
class Hierarchy:
    """The tree of teams, and the team of each employee, as they are now."""

    teams: Mapping[UUID, Team]
    team_of: Mapping[str, UUID]
    """The team of an employee by their key; an employee without one is not in it."""

    @classmethod
    def of(cls, work: ReadUnit) -> Hierarchy:
        """All live teams and employees that the actor may see."""
        teams = {team.id: team for team in work.find(Team)}
        person = work.visible(Employee)
        people = work.connection.execute(select(person.c.key, person.c.team))
        return cls(teams, {key: team for key, team in people if team in teams})

    def above(self, team: UUID | None) -> Iterator[UUID]:
        """A team and those above it, the nearest first.

        Raises Invalid, naming the teams, where they stand in a circle.
        """
        passed: list[UUID] = []
        while team is not None and team in self.teams:
            if team in passed:
                names = [self.teams[id].name for id in [*passed[passed.index(team) :], team]]
                raise Invalid(
                    _(
                        "{team.plural} stand in a circle: {names}; give one another parent",
                        names=" in ".join(names),
                    )
                )
            passed.append(team)
            yield team
            parent = self.teams[team].parent
            team = None if parent is None else parent.id

    def leaders(self, employee: str) -> set[str]:
        """Who leads the team of an employee, or one above it."""
        found = (self.teams[id].leader for id in self.above(self.team_of.get(employee)))
        return {leader for leader in found if leader is not None}


def check(batch: Batch[Team]) -> None:
    """A team is never in itself, whatever lies between."""
    with batch.work.acting("sfa"):
        known = {team.id: team for team in batch.work.find(Team)}
    tree = Hierarchy(known | {team.id: team for team in batch.after}, {})
    for index, team in enumerate(batch.after):
        try:
            list(tree.above(team.id))
        except Invalid as error:
            batch.refuse(index, error.message)
