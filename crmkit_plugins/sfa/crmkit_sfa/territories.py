"""What can be done with territories: the operations on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crmkit import Customer, Grant, NotFound, Service, To, UnitOfWork, _, operation, quoted
from crmkit_sfa.placing import PLACE_CUSTOMERS, Simulation, apply, place, simulate, territory_of
from crmkit_sfa.territory import (
    Place,
    Territory,
    TerritoryChange,
    TerritoryMember,
    areas,
    changed,
    in_order,
)


class Territories(Service):
    """Territories: thought of, simulated, changed, and applied to the customers in them."""

    @operation("sfa.simulate_territories", title=_("Who would move"))
    def simulate(self, changes: Sequence[TerritoryChange] = (), limit: int = 100) -> Simulation:
        """Who would get another territory or another owner if these changes were made and applied.

        All are counted, the first `limit` are listed; nothing is written. Without changes it says
        what applying the territories as they are would do. Raises Invalid for changes that cannot
        be: a circle, a parent that there is not, a criterion that is none.
        """
        for change in changes:
            self.work.visible(Customer, change.criterion)
        return simulate(self.work, changed(areas(self.work), changes), limit)

    @operation("sfa.change_territories", title=_("Change {territory.plural}"))
    def change(self, changes: Sequence[TerritoryChange]) -> tuple[Territory, ...]:
        """Make the changes, in their order; return the territories that were added or changed.

        No customer moves before they are applied. Raises Invalid as the simulation does, Refused
        for a territory that something still refers to.
        """
        in_order(changed(areas(self.work), changes).values())
        written = (_write(self.work, change) for change in changes)
        return tuple(territory for territory in written if territory is not None)

    @operation("sfa.apply_territories", title=_("Apply the {territory.plural}"), privileged=True)
    def apply(self) -> int:
        """Place every customer, and pass on those whose owner does not sell where they are.

        Their open work goes with them, by the hand-over of the core; customers of nobody get an
        owner. The people of a territory take turns. Returns how many got another owner. It is one
        act: all move, or none does. Raises Refused where one of the people has gone.
        """
        return apply(self.work)

    @operation("sfa.place_customers", title=_("Find the {territory} of every {customer}"))
    def place(self) -> None:
        """Write down where each customer belongs; owners stay. A job does the same every night."""
        place(self.work)

    @operation("sfa.territory_of", title=_("The {territory} of {customer.indefinite}"))
    def territory_of(self, customer: To[Customer]) -> str | None:
        """The name of the territory that a customer belongs to by what is known of it now."""
        found = territory_of(self.work, self.work.get(Customer, customer).id)
        return None if found is None else found.area.name


def _write(work: UnitOfWork, change: TerritoryChange) -> Territory | None:
    known = work.first(Territory, f"name == {quoted(change.name)}")
    if change.remove:
        if known is None:
            raise NotFound(_("there is no {territory} {name!r} to remove", name=change.name))
        work.remove(known)
        return None
    fields = _fields(work, change)
    territory = (
        work.add(Territory(name=change.name, **fields))
        if known is None
        else work.change(known, **fields)
    )
    if change.members is not None:
        _set_members(work, territory, change.members)
    return territory


def _fields(work: UnitOfWork, change: TerritoryChange) -> dict[str, Any]:
    said = {"criterion": change.criterion, "priority": change.priority}
    fields: dict[str, Any] = {name: value for name, value in said.items() if value is not None}
    if change.parent is not None:
        parent = work.first(Territory, f"name == {quoted(change.parent)}")
        fields["parent"] = parent if change.parent else None
    return fields


def _set_members(work: UnitOfWork, territory: Territory, keys: Sequence[str]) -> None:
    column = work.table(TerritoryMember).c.territory
    known = {one.employee_key: one for one in work.find(TerritoryMember, column == territory.id)}
    work.remove_all(one for key, one in known.items() if key not in keys)
    work.add_all(
        TerritoryMember(territory=territory, employee_key=key) for key in keys if key not in known
    )


_READ = (Grant(Territory), Grant(TerritoryMember))

CONTRIBUTES = (Territory, TerritoryMember, Place, Territories, PLACE_CUSTOMERS)
GRANTS = {
    "representative": _READ,
    "manager": _READ,
    "director": (Grant(Territory, write="True"), Grant(TerritoryMember, write="True")),
}
OPERATIONS = {
    "representative": ("sfa.territory_of",),
    "manager": ("sfa.territory_of", "sfa.simulate_territories"),
}
