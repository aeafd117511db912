"""From plans to planned visits: which are missing, on which days, at what time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import Row, func, select

from crmkit import Cron, Customer, Entity, Interaction, Job, ReadUnit, UnitOfWork, _
from crmkit_sfa.addresses import where_to
from crmkit_sfa.periods import Period, period
from crmkit_sfa.plan import ActivityPlan, PlannedVisit
from crmkit_sfa.settings import SfaSettings
from crmkit_sfa.spreading import spread
from crmkit_sfa.working import Calendar, Calendars


@attrs.frozen
class Generated:
    """What came of planning: visits planned, customers of nobody, visits no working day is left
    for."""

    planned: int = 0
    unowned: int = 0
    no_day: int = 0


def generate(work: UnitOfWork, plan: ActivityPlan, day: date) -> Generated:
    """Plan what is missing of the period in which a day lies. Done again it plans nothing.

    The visits of an employee are spread over the working days that are left, the emptiest first,
    neighbours by postcode one after the other; several of one customer each over a part of the
    period of their own. The row of the plan is locked: two processes plan nothing twice.
    """
    with work.acting("sfa"):
        plan = _locked(work, plan)
        whole = period(plan.every, day)
        left = _left(work, plan, whole)
        if left is None:
            return Generated()
        missing = list(_missing(work, plan, whole))
        owned = [row for row in missing if row.owner is not None]
        dates = Dates(work, plan, whole, left, {row.owner for row in owned})
        visits = list(dates.dealt(owned))
        work.add_all(_records(plan, whole, visits))
    lacking = sum(plan.times - row.slots for row in owned)
    return Generated(len(visits), len(missing) - len(owned), lacking - len(visits))


def _locked(work: UnitOfWork, plan: ActivityPlan) -> ActivityPlan:
    row = work.table(ActivityPlan).c
    locked = select(row.id).where(row.id == plan.id).with_for_update(key_share=True)
    work.connection.execute(locked).all()
    return work.get(ActivityPlan, plan.id)


def _left(work: ReadUnit, plan: ActivityPlan, whole: Period) -> Period | None:
    """What is left of a period: of the plan, from today on."""
    first = max(whole.starts_on, plan.starts_on, work.today())
    last = min(whole.ends_on, plan.ends_on or whole.ends_on)
    return Period(first, last) if plan.active and first <= last else None


def _missing(work: ReadUnit, plan: ActivityPlan, whole: Period) -> Iterable[Row[Any]]:
    """Customers with fewer visits in the period than the plan wants: employee by employee, in the
    order of their postcodes."""
    row, visit = work.visible(Customer, plan.criterion), work.table(PlannedVisit)
    have = (
        select(visit.c.customer, func.count().label("slots"))
        .where(visit.c.plan == plan.id, visit.c.period == whole.starts_on)
        .where(visit.c.removed_at.is_(None))
        .group_by(visit.c.customer)
        .subquery()
    )
    place = where_to(work)
    slots = func.coalesce(have.c.slots, 0).label("slots")
    owner = func.coalesce(plan.owner, row.c.owner).label("owner")
    statement = (
        select(row.c.id, row.c.name, owner, slots)
        .outerjoin_from(row, have, have.c.customer == row.c.id)
        .outerjoin(place, place.c.customer == row.c.id)
        .where(slots < plan.times)
        .order_by(owner, place.c.country, place.c.postcode, place.c.city, row.c.id)
    )
    return work.connection.execute(statement)


@attrs.frozen
class Visit:
    """A visit that is to be: whom, by whom, which of the period's, when."""

    customer: UUID
    name: str
    owner: str
    slot: int
    day: date
    place: int
    """Which of the day's."""
    calendar: Calendar


class Dates:
    """The days of employees in a period, and how many visits each day has already."""

    def __init__(
        self, work: ReadUnit, plan: ActivityPlan, whole: Period, left: Period, owners: set[str]
    ) -> None:
        self.plan, self.whole, self.left = plan, whole, left
        self._calendars = Calendars(work, owners)
        self._loads = self._planned(work, owners)

    def _planned(self, work: ReadUnit, owners: set[str]) -> Counter[tuple[str, date]]:
        row = work.table(Interaction).c
        margin = timedelta(days=1)
        common = self._calendars.common
        starts = common.end_of(self.left.starts_on - 2 * margin)
        taken = select(row.owner, row.happened_at).where(
            row.owner.in_(owners),
            row.status == "planned",
            row.happened_at.between(starts, common.end_of(self.left.ends_on + margin)),
            row.removed_at.is_(None),
        )
        moments = work.connection.execute(taken)
        return Counter((owner, self._calendars.of(owner).day_of(at)) for owner, at in moments)

    def dealt(self, rows: Sequence[Row[Any]]) -> Iterator[Visit]:
        """A day for each missing visit of customers, which come employee by employee."""
        for owner, theirs in groupby(rows, key=lambda row: row.owner):
            customers, calendar = list(theirs), self._calendars.of(owner)
            for slot in range(self.plan.times):
                lacking = [row for row in customers if row.slots <= slot]
                yield from self._slot(owner, calendar, slot, lacking)

    def _slot(
        self, owner: str, calendar: Calendar, slot: int, customers: Sequence[Row[Any]]
    ) -> Iterator[Visit]:
        days = self._days(calendar, slot)
        counts = spread([self._loads[owner, day] for day in days], len(customers))
        turns = (day for day, count in zip(days, counts, strict=True) for _turn in range(count))
        for row, day in zip(customers, turns, strict=False):
            place = self._loads[owner, day]
            self._loads[owner, day] += 1
            yield Visit(row.id, row.name, owner, slot, day, place, calendar)

    def _days(self, calendar: Calendar, slot: int) -> list[date]:
        """The working days of a part of the period; those of all that is left when it is over."""
        days, times = calendar.days(self.whole), self.plan.times
        part = days[slot * len(days) // times : (slot + 1) * len(days) // times]
        return [day for day in part if day in self.left] or calendar.days(self.left)


def _records(plan: ActivityPlan, whole: Period, visits: Iterable[Visit]) -> Iterator[Entity]:
    for visit in visits:
        moments = visit.calendar.moments(visit.day, plan.minutes)
        customer = Customer.ref(visit.customer)
        interaction = Interaction(
            customer=customer,
            channel=plan.channel,
            direction="out",
            status="planned",
            subject=plan.name,
            # More than the day holds begin with the last of it: somebody has to choose.
            happened_at=moments[min(visit.place, len(moments) - 1)],
            due_at=visit.calendar.end_of(whole.ends_on),
            minutes=plan.minutes,
            owner=visit.owner,
        )
        yield interaction
        yield PlannedVisit(
            plan=plan, customer=customer, interaction=interaction,
            period=whole.starts_on, slot=visit.slot, owner=visit.owner,
        )  # fmt: skip


def withdraw(work: UnitOfWork, plan: ActivityPlan) -> int:
    """End a plan: what is still planned of it from now on is cancelled. Returns how much."""
    work.change(plan, active=False)
    visit, row = work.table(PlannedVisit), work.table(Interaction)
    of_plan = select(visit.c.interaction).where(
        visit.c.plan == plan.id, visit.c.removed_at.is_(None)
    )
    open_ones = row.c.id.in_(of_plan) & (row.c.status == "planned")
    with work.acting("sfa"):
        return work.change_all(
            work.find(Interaction, open_ones & (row.c.happened_at > work.now())), status="cancelled"
        )


# By itself


def plan_visits(work: UnitOfWork, plan: str | None = None) -> None:
    """The job: each plan has one of its own, for this period and for the next when that is near."""
    if plan is None:
        work.enqueue_all(
            "sfa.plan_visits", ({"plan": str(one.id)} for one in work.find(ActivityPlan, "active"))
        )
        return
    found, today = work.get(ActivityPlan, plan), work.today()
    ahead = today + timedelta(days=work.settings(SfaSettings).plan_ahead)
    while today <= ahead:
        generate(work, found, today)
        today = period(found.every, today).ends_on + timedelta(days=1)


PLAN_VISITS = Job(
    "sfa.plan_visits",
    plan_visits,
    Cron("40 1 * * *"),
    label=_("Plan the visits of {activity_plan.plural}"),
)
