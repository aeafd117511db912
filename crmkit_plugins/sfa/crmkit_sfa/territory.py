"""Territories: who sells to whom, said by criteria instead of lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import Subquery

from crmkit import (
    Batch,
    Broken,
    Customer,
    Employee,
    Entity,
    Extension,
    Invalid,
    ReadUnit,
    Ref,
    Team,
    _,
    employee,
    entity,
    extension,
    integer,
    ref,
    text,
)

EVERYBODY = "True"


@entity("sfa_territory", plural=_("Territories"), unique=["name"], index=["parent"])
class Territory(Entity):
    """A part of the market. Territories form a tree; one lies within its parent."""

    name: str = text(max=120, searched=True)
    parent: Ref[Territory] | None = ref(default=None)
    criterion: str = text(
        max=4000, default=EVERYBODY, multiline=True, criterion="customer",
        help=_("which {customer.plural} belong to it, of those of its parent"),
    )  # fmt: skip
    priority: int = integer(
        default=100, min=0, help=_("of those beside it the lowest is asked first")
    )
    team: Ref[Team] | None = ref(
        default=None, on_remove="keep", help=_("whose active members sell there")
    )


@entity("sfa_territory_member", index=["territory", "employee_key"])
class TerritoryMember(Entity):
    """An employee who sells in a territory, beside those of its team."""

    territory: Ref[Territory] = ref(on_remove="cascade")
    employee_key: str = employee(on_handover="reassign", label=_("{Employee} key"))


@extension(Customer, "sfa_place", index=["territory"])
class Place(Extension):
    """The territory that a customer was found in last; kept by the part."""

    territory: Ref[Territory] | None = ref(default=None, on_remove="keep")


@attrs.frozen
class Area:
    """A territory as it is, or as it would be: what decides who belongs to it and who sells there.

    Areas are known by their names, so that one can be thought of before it is stored.
    """

    name: str
    criterion: str = EVERYBODY
    parent: str | None = None
    priority: int = 100
    members: tuple[str, ...] = ()
    team: tuple[str, ...] = ()
    """The active members of its team."""

    @property
    def people(self) -> tuple[str, ...]:
        return tuple(sorted({*self.members, *self.team}))


@attrs.frozen
class TerritoryChange:
    """A change of one territory, known by its name; one of a new name is added.

    What is None stays as it is. An empty `parent` puts it at the top. `members` are those of the
    territory itself, beside its team's.
    """

    name: str
    criterion: str | None = None
    parent: str | None = None
    priority: int | None = None
    members: tuple[str, ...] | None = None
    remove: bool = False


@attrs.frozen
class Found:
    """A territory in the order of asking, with those that it lies within, the nearest first."""

    area: Area
    within: tuple[Area, ...]

    @property
    def people(self) -> tuple[str, ...]:
        """Who sells there: its own people, else those of the nearest around it that has any."""
        return next((area.people for area in (self.area, *self.within) if area.people), ())

    @property
    def criteria(self) -> tuple[str, ...]:
        """All that a customer of it fulfils."""
        return tuple(area.criterion for area in (self.area, *self.within))


def in_order(areas: Iterable[Area]) -> list[Found]:
    """The territories as a customer is held against them: the first that fits has it.

    What lies within a territory comes before it; beside one another the lowest priority comes
    first, then the name. Raises Invalid for a circle, and for a parent that there is not.
    """
    known = {area.name: area for area in areas}
    below: dict[str | None, list[Area]] = {}
    for area in sorted(known.values(), key=lambda area: (area.priority, area.name)):
        _ancestors(area, known)
        below.setdefault(area.parent, []).append(area)
    return list(_walk(None, (), below))


def _walk(
    parent: str | None, within: tuple[Area, ...], below: Mapping[str | None, Sequence[Area]]
) -> Iterator[Found]:
    for area in below.get(parent, ()):
        yield from _walk(area.name, (area, *within), below)
        yield Found(area, within)


def _ancestors(area: Area, known: Mapping[str, Area]) -> None:
    passed = [area.name]
    while (parent := known[passed[-1]].parent) is not None:
        if parent not in known:
            raise Invalid(
                _(
                    "there is no {territory} {parent!r} for {passed!r} to lie within",
                    parent=parent,
                    passed=passed[-1],
                )
            )
        passed.append(parent)
        if parent in passed[:-1]:
            circle = " in ".join(passed[passed.index(parent) :])
            raise Invalid(
                _(
                    "{territory.plural} stand in a circle: {circle}; give one another parent",
                    circle=circle,
                )
            )


# As they are stored


def areas(work: ReadUnit) -> dict[str, Area]:
    """The territories that there are, by name."""
    found = {one.id: one for one in work.find(Territory)}
    members = _grouped((one.territory, one.employee_key) for one in work.find(TerritoryMember))
    active = work.find(Employee, "active and team is not None")
    teams = _grouped((one.team, one.key) for one in active)
    return {
        one.name: Area(
            one.name,
            one.criterion,
            found[one.parent.id].name if one.parent and one.parent.id in found else None,
            one.priority,
            members.get(one.id, ()),
            teams.get(one.team.id, ()) if one.team else (),
        )
        for one in found.values()
    }


def _grouped(pairs: Iterable[tuple[Ref[Any] | None, str]]) -> dict[UUID, tuple[str, ...]]:
    found: dict[UUID, tuple[str, ...]] = {}
    for reference, key in pairs:
        if reference is not None:
            found[reference.id] = (*found.get(reference.id, ()), key)
    return found


def changed(known: Mapping[str, Area], changes: Iterable[TerritoryChange]) -> dict[str, Area]:
    """The territories as they would be after these changes. Raises Invalid where that cannot be."""
    after = dict(known)
    for change in changes:
        if change.remove:
            _removable(after, change.name)
            del after[change.name]
        else:
            after[change.name] = _with(after.get(change.name, Area(change.name)), change)
    return after


def _removable(areas: Mapping[str, Area], name: str) -> None:
    if name not in areas:
        raise Invalid(_("there is no {territory} {name!r} to remove", name=name))
    within = sorted(area.name for area in areas.values() if area.parent == name)
    if within:
        raise Invalid(f"{', '.join(within)} lies within {name!r}; give it another parent first")


def _with(area: Area, change: TerritoryChange) -> Area:
    return attrs.evolve(
        area,
        criterion=area.criterion if change.criterion is None else change.criterion,
        parent=area.parent if change.parent is None else change.parent or None,
        priority=area.priority if change.priority is None else change.priority,
        members=area.members if change.members is None else change.members,
    )


def members_of(work: ReadUnit, criterion: str, name: str) -> Subquery:
    """The customers that fulfil the criterion of a territory, as far as the actor may see them."""
    try:
        return work.visible(Customer, criterion)
    except Invalid as error:
        raise Broken(
            _("the {territory} {name!r} is broken: {message}", name=name, message=error.message)
        ) from error


# What is refused


def check(batch: Batch[Territory]) -> None:
    """A criterion is one, and no territory lies within itself."""
    for index, territory in enumerate(batch.after):
        if "criterion" in batch.changed(index):
            batch.work.visible(Customer, territory.criterion)
    with batch.work.acting("sfa"):
        stored = {one.id: one for one in batch.work.find(Territory)}
    both = stored | {one.id: one for one in batch.after}
    by_name = {
        one.name: Area(one.name, parent=both[one.parent.id].name if one.parent else None)
        for one in both.values()
        if one.parent is None or one.parent.id in both
    }
    for index, territory in enumerate(batch.after):
        try:
            _ancestors(by_name[territory.name], by_name)
        except Invalid as error:
            batch.refuse(index, error.message)
