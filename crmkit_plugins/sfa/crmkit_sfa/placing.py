"""Who belongs to which territory, who would move, and moving them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    and_,
    case,
    exists,
    func,
    literal,
    null,
    select,
)

from crmkit import (
    Again,
    Cron,
    Customer,
    Handover,
    HandoverRule,
    Job,
    ReadUnit,
    UnitOfWork,
    _,
    quoted,
)
from crmkit_sfa.territory import (
    EVERYBODY,
    Area,
    Found,
    Place,
    Territory,
    areas,
    in_order,
    members_of,
)

# How many pages of customers a run of the job goes through before it lets others write.
_PAGES = 20


@attrs.frozen
class Move:
    """How many customers go from one territory and one owner to others; None is nobody's."""

    from_territory: str | None
    to_territory: str | None
    from_owner: str | None
    to_owner: str | None
    count: int


_Way = tuple[str | None, str | None, str | None, str | None]


@attrs.frozen
class Mover:
    """A customer that moves: to another territory, another owner, or both."""

    customer: UUID
    name: str
    from_territory: str | None
    to_territory: str | None
    from_owner: str | None
    to_owner: str | None

    @property
    def way(self) -> _Way:
        return self.from_territory, self.to_territory, self.from_owner, self.to_owner


@attrs.frozen
class Simulation:
    """Who would move: all of them counted, and the first of them one by one."""

    moves: tuple[Move, ...]
    movers: tuple[Mover, ...]

    @property
    def count(self) -> int:
        return sum(move.count for move in self.moves)


# Which territory fits


def number_of(work: ReadUnit, customer: FromClause, found: Sequence[Found]) -> ColumnElement[Any]:
    """The place in `found` of the first territory that a row of customers fits, or NULL."""
    fits = [(_fits(work, customer, one), literal(i)) for i, one in enumerate(found)]
    return case(*fits) if fits else null()


def _fits(work: ReadUnit, customer: FromClause, found: Found) -> ColumnElement[bool]:
    conditions = []
    for area in (found.area, *found.within):
        if area.criterion != EVERYBODY:
            these = members_of(work, area.criterion, area.name).alias()
            conditions.append(exists().where(these.c.id == customer.c.id).correlate(customer))
    return and_(literal(1) == literal(1), *conditions)


def territory_of(work: ReadUnit, customer: UUID) -> Found | None:
    """The territory that a customer belongs to by what is known of it now."""
    found, row = in_order(areas(work).values()), work.visible(Customer)
    number = select(number_of(work, row, found)).where(row.c.id == customer)
    place = work.connection.scalar(number)
    return None if place is None else found[place]


# What would move


def simulate(work: ReadUnit, planned: Mapping[str, Area], limit: int) -> Simulation:
    """Who would move if the territories were these. Nothing is written."""
    found = in_order(planned.values())
    counts, movers = Counter[_Way](), list[Mover]()
    turns = Turns(found)
    for row in work.connection.execute(_compared(work, found)):
        mover = _mover(row, found, turns)
        if mover is not None:
            counts[mover.way] += 1
            movers += [mover] if len(movers) < limit else []
    moves = (Move(*way, count) for way, count in counts.items())
    return Simulation(
        tuple(sorted(moves, key=lambda move: (-move.count, str(attrs.astuple(move))))),
        tuple(movers),
    )


def _compared(work: ReadUnit, found: Sequence[Found]) -> Any:
    """Each customer with its territory so far and the one it would have, as they take turns."""
    row, place, territory = work.visible(Customer), work.table(Place), work.visible(Territory)
    number = number_of(work, row, found).label("number")
    return (
        select(row.c.id, row.c.name, row.c.owner, territory.c.name.label("was"), number)
        .outerjoin_from(row, place, (place.c.id == row.c.id) & place.c.removed_at.is_(None))
        .outerjoin(territory, territory.c.id == place.c.territory)
        .order_by(number, row.c.owner.nulls_last(), row.c.id)
    )


def _mover(row: Row[Any], found: Sequence[Found], turns: Turns) -> Mover | None:
    now = None if row.number is None else found[row.number].area.name
    owner = row.owner if row.number is None else turns.owner(row.number, row.owner)
    if (now, owner) == (row.was, row.owner):
        return None
    return Mover(row.id, row.name, row.was, now, row.owner, owner)


class Turns:
    """The people of each territory take turns: who is one of them keeps their customers."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._people = [one.people for one in found]
        self._taken = [0] * len(found)

    def moves(self, number: int, owner: str | None) -> bool:
        return bool(self._people[number]) and owner not in self._people[number]

    def owner(self, number: int, owner: str | None) -> str | None:
        """Who gets the next customer of this owner."""
        return self.take(number, 1)[0] if self.moves(number, owner) else owner

    def take(self, number: int, count: int) -> tuple[str, ...]:
        """The people of a territory, from whose turn it is; the next `count` turns are taken."""
        people, start = self._people[number], self._taken[number] % len(self._people[number])
        self._taken[number] += count
        return people[start:] + people[:start]


# Placing


def place(work: UnitOfWork, after: UUID | None = None, pages: int | None = None) -> UUID | None:
    """Write down the territory of each customer where it is another than was written.

    A page of them at a time, from the one after `after`; where to go on when `pages` are done,
    None at the end. Done again it writes nothing.
    """
    with work.acting("sfa"):
        found = in_order(areas(work).values())
        ids = {one.name: one.id for one in work.find(Territory)}
        territories = [ids[one.area.name] for one in found]
        page = 0
        while pages is None or page < pages:
            rows = work.connection.execute(_page(work, found, after)).all()
            if not rows:
                return None
            _write(work, rows, territories)
            after, page = rows[-1].id, page + 1
    return after


def _page(work: UnitOfWork, found: Sequence[Found], after: UUID | None) -> Any:
    row, place = work.table(Customer), work.table(Place)
    statement = (
        select(
            row.c.id,
            place.c.id.label("place"),
            place.c.territory.label("was"),
            number_of(work, row, found).label("number"),
        )
        .outerjoin_from(row, place, place.c.id == row.c.id)
        .where(row.c.removed_at.is_(None))
        .order_by(row.c.id)
        .limit(work.crm.core_settings.batch_size)
    )
    return statement if after is None else statement.where(row.c.id > after)


def _write(work: UnitOfWork, rows: Iterable[Row[Any]], territories: Sequence[UUID]) -> None:
    new, other = list[Place](), list[tuple[Any, Mapping[str, Any]]]()
    for row in rows:
        now = None if row.number is None else Territory.ref(territories[row.number])
        if row.place is None and now is not None:
            new.append(Place(id=row.id, territory=now))
        elif row.place is not None and row.was != (now and now.id):
            other.append((Place.ref(row.id), {"territory": now}))
    work.add_all(new)
    work.change_all(other)


def place_customers(work: UnitOfWork, after: str | None = None) -> Again | None:
    """The job: some pages at a time, so that others can write in between."""
    last = place(work, None if after is None else UUID(after), _PAGES)
    return None if last is None else Again({"after": str(last)})


PLACE_CUSTOMERS = Job(
    "sfa.place_customers", place_customers, Cron("20 1 * * *"),
    label=_("Find the {territory} of every {customer}"),
)  # fmt: skip


# Moving


def apply(work: UnitOfWork) -> int:
    """Place all customers, and give those whose owner does not sell where they are to who does.

    What an owner loses passes on by the hand-over of the core, with the open work that hangs on
    it; customers of nobody get an owner. Returns how many customers got another owner.
    """
    place(work)
    with work.acting("sfa"):
        found = in_order(areas(work).values())
        ids = {one.name: one.id for one in work.find(Territory)}
        turns, passing = Turns(found), dict[str | None, list[tuple[UUID, tuple[str, ...]]]]()
        moved = 0
        for number, one in enumerate(found):
            for owner, count in _owners(work, ids[one.area.name]):
                if turns.moves(number, owner):
                    to = turns.take(number, count)
                    passing.setdefault(owner, []).append((ids[one.area.name], to))
                    moved += count
        for owner, territories in passing.items():
            _pass_on(work, owner, territories)
    return moved


def _owners(work: UnitOfWork, territory: UUID) -> Sequence[tuple[str | None, int]]:
    row, place = work.visible(Customer), work.table(Place)
    counts = (
        select(row.c.owner, func.count())
        .join_from(row, place, place.c.id == row.c.id)
        .where(place.c.territory == territory, place.c.removed_at.is_(None))
        .group_by(row.c.owner)
        .order_by(row.c.owner.nulls_last())
    )
    return [(owner, count) for owner, count in work.connection.execute(counts)]


def _pass_on(
    work: UnitOfWork, owner: str | None, territories: Sequence[tuple[UUID, tuple[str, ...]]]
) -> None:
    if owner is None:
        for territory, people in territories:
            work.change_all(_given(work, territory, people))
        return
    rules = [
        HandoverRule(f"owner == {quoted(owner)} and sfa_place.territory == {quoted(territory)}", to)
        for territory, to in territories
    ]
    work.use(Handover).hand_over(owner, rules=rules)


def _given(
    work: UnitOfWork, territory: UUID, people: Sequence[str]
) -> Iterator[tuple[Customer, Mapping[str, Any]]]:
    nobodys = f"owner is None and sfa_place.territory == {quoted(territory)}"
    for turn, customer in enumerate(work.find(Customer, nobodys)):
        yield customer, {"owner": people[turn % len(people)]}
